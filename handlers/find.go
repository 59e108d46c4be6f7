package handlers

import (
	"net/http"
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
	near, err := v.near(record.ID(v.QueryParam("claim")))
	if err != nil {
		return err
	}
	questions, err := v.store.FindQuestions(v.ctx, v.QueryParam("q"), near, findLimit)
	if err != nil {
		return err
	}
	all := []found{}
	for _, q := range questions {
		all = append(all, found{v.asked(q), v.w.T("type." + string(q.Type)), string(q.Type)})
	}
	return v.JSON(http.StatusOK, all)
}

// near is what the questions for a claim are to be near to: its words and its places.
func (v *visit) near(claim record.ID) (near db.Near, err error) {
	if claim == "" {
		return near, nil
	}
	c, err := v.store.Claim(v.ctx, claim)
	if err != nil {
		return near, err
	}
	answered, err := v.store.PositionsOf(v.ctx, c.ID)
	if err != nil {
		return near, err
	}
	near.Words, near.Type = quoteOf(c), views.AnswersMostLikely(c)
	for _, p := range c.Places {
		near.Words += " " + p.Name + " " + p.Within
	}
	for _, p := range answered {
		if p.Status != record.Dismissed {
			near.Without = append(near.Without, p.Question.ID)
		}
	}
	return near, nil
}

// fits reports whether what was typed stands in a name, spellings folded.
func fits(name, typed string) bool { return strings.Contains(text.Fold(name), text.Fold(typed)) }
