package db

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// Near is what questions are to be near to: a claim that is to be put to one.
type Near struct {
	Words   string              // of the claim
	Type    record.QuestionType // that it answers most likely
	Without []record.ID         // the questions that it answers already
}

// None reports whether there is nothing to be near to.
func (n Near) None() bool { return n.Words == "" && n.Type == "" && len(n.Without) == 0 }

// wording is how a question is worded, for looking things up in it.
type wording struct {
	question record.Question
	folded   string   // a line for every language
	words    []string // of them, as parts of folded
}

// FindQuestions lists questions that have what was typed in one of their wordings, at
// most so many: by their words, or first those that share most words with what they
// are to be near to, of these those of its type. They are as Asked has them.
func (s *Store) FindQuestions(ctx context.Context, typed string, near Near, limit int) ([]record.Question, error) {
	all, err := s.wordings(ctx)
	if err != nil {
		return nil, err
	}
	without, said := map[record.ID]bool{}, map[string]bool{}
	for _, id := range near.Without {
		without[id] = true
	}
	for _, w := range text.Meaningful(text.Fold(near.Words)) {
		said[w] = true
	}
	typed = text.Fold(typed)
	type found struct{ at, shared int }
	var fitting []found
	for i := range all {
		w := &all[i]
		if !strings.Contains(w.folded, typed) || without[w.question.ID] {
			continue
		}
		f := found{at: i}
		for _, word := range w.words {
			if said[word] {
				f.shared += 2
			}
		}
		if w.question.Type == near.Type {
			f.shared++
		}
		fitting = append(fitting, f)
		if near.None() && len(fitting) == limit {
			break
		}
	}
	slices.SortStableFunc(fitting, func(a, b found) int { return cmp.Compare(b.shared, a.shared) })
	questions := make([]record.Question, min(limit, len(fitting)))
	for i := range questions {
		questions[i] = all[fitting[i].at].question
	}
	return questions, nil
}

// wordings are those of the questions that Asked has, in its order, folded once and
// for all until something is written.
func (s *Store) wordings(ctx context.Context) ([]wording, error) {
	return remember(s, "wordings", func() ([]wording, error) {
		asked, err := s.Asked(ctx)
		all := make([]wording, len(asked))
		sideBySide(len(asked), func(i int) { all[i] = wordingOf(asked[i]) })
		return all, err
	})
}

func wordingOf(q record.Question) wording {
	lines := []string{q.Text}
	for _, line := range []string{q.TextEn, q.TextAr} {
		if line != q.Text {
			lines = append(lines, line)
		}
	}
	folded := text.Fold(strings.Join(lines, "\n"))
	return wording{q, folded, text.Meaningful(folded)}
}
