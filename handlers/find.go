package handlers

import (
	"cmp"
	"net/http"
	"slices"
	"strings"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/db/text"
	"counterclaim/views"
)

// findLimit is how many names a lookup offers.
const findLimit = 12

// found is one name that fits what was typed.
type found struct {
	Name   string `json:"name"`
	Detail string `json:"detail,omitempty"`
	Type   string `json:"type,omitempty"` // of a question
}

// findActor looks actors up by any of their spellings.
func findActor(v *visit) error {
	actors, err := v.store.FindActors(v.ctx, v.QueryParam("q"), findLimit)
	if err != nil {
		return err
	}
	all := make([]found, len(actors))
	for i, a := range actors {
		all[i] = found{Name: v.w.Name(a.Name), Detail: v.w.T("actor." + string(a.Kind))}
		if a.Affiliation.Name != "" {
			all[i].Detail = v.w.Name(a.Affiliation.Name)
		}
	}
	return v.JSON(http.StatusOK, all)
}

// findTag looks tags up by any part of their names.
func findTag(v *visit) error {
	tags, err := v.store.Tags(v.ctx)
	if err != nil {
		return err
	}
	all := []found{}
	for _, t := range tags {
		if fits(t.Name, v.QueryParam("q")) && len(all) < findLimit {
			all = append(all, found{Name: t.Name})
		}
	}
	return v.JSON(http.StatusOK, all)
}

// findQuestion looks questions up by any part of their wording. For a claim it
// gives those that come nearest to it first, and leaves out what the claim answers
// already.
func findQuestion(v *visit) error {
	asked, err := v.store.Asked(v.ctx)
	if err != nil {
		return err
	}
	typed := v.QueryParam("q")
	questions := slices.DeleteFunc(slices.Clone(asked), func(q record.Question) bool {
		return !fits(q.Text, typed) && !fits(q.TextEn, typed) && !fits(q.TextAr, typed)
	})
	if id := record.ID(v.QueryParam("claim")); id != "" {
		c, err := v.store.Claim(v.ctx, id)
		if err != nil {
			return err
		}
		if questions, err = v.nearestTo(c, questions); err != nil {
			return err
		}
	}
	all := []found{}
	for _, q := range questions[:min(findLimit, len(questions))] {
		all = append(all, found{v.asked(q), v.w.T("type." + string(q.Type)), string(q.Type)})
	}
	return v.JSON(http.StatusOK, all)
}

// nearestTo are the questions that a claim does not answer yet, first those that
// share most words with it and its places, of these those of its kind of answer.
func (v *visit) nearestTo(c record.Claim, questions []record.Question) ([]record.Question, error) {
	answered, err := v.store.PositionsOf(v.ctx, c.ID)
	if err != nil {
		return nil, err
	}
	words := quoteOf(c)
	for _, p := range c.Places {
		words += " " + p.Name + " " + p.Within
	}
	said := wordsOf(words)
	near := map[record.ID]int{}
	var left []record.Question
	for _, q := range questions {
		if slices.ContainsFunc(answered, func(p db.QuestionPosition) bool { return p.Question.ID == q.ID && p.Status != record.Dismissed }) {
			continue
		}
		left = append(left, q)
		for w := range wordsOf(q.Text + " " + q.TextEn + " " + q.TextAr) {
			if said[w] {
				near[q.ID] += 2
			}
		}
		if views.AnswersMostLikely(c) == q.Type {
			near[q.ID]++
		}
	}
	slices.SortStableFunc(left, func(a, b record.Question) int { return cmp.Compare(near[b.ID], near[a.ID]) })
	return left, nil
}

// fits reports whether what was typed stands in a name, spellings folded.
func fits(name, typed string) bool { return strings.Contains(text.Fold(name), text.Fold(typed)) }
