package handlers

import (
	"errors"
	"net/http"
	"slices"
	"strings"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/db/text"
	"counterclaim/views"
	"counterclaim/views/href"
)

// answeredWords is how many code points of a claim stand in the field that ties
// another to it.
const answeredWords = 90

// answerable are the claims that one may answer: those with the words typed, else
// those whose words come nearest to its own and those before it in its report.
func (v *visit) answerable(c record.Claim, typed string) ([]db.ClaimRow, error) {
	near, err := v.store.ClaimsNear(v.ctx, typed, nearest)
	if err != nil {
		return nil, err
	}
	if typed == "" {
		if near, err = v.store.ClaimsNear(v.ctx, quoteOf(c), nearest); err != nil {
			return nil, err
		}
		before, _, err := v.store.Claims(v.ctx, db.ClaimFilter{Document: c.Document, Sort: "document"})
		if err != nil {
			return nil, err
		}
		before = slices.DeleteFunc(before, func(r db.ClaimRow) bool { return r.Spanning().Start >= c.Spanning().Start })
		slices.Reverse(before)
		near = append(before[:min(findLimit/3, len(before))], near...)
	} else {
		others, _, err := v.store.Claims(v.ctx, db.ClaimFilter{Query: typed, Sort: "published", Desc: true, Limit: findLimit})
		if err != nil {
			return nil, err
		}
		near = append(others, near...)
	}
	seen := map[record.ID]bool{c.ID: true}
	return slices.DeleteFunc(near, func(r db.ClaimRow) bool {
		was := seen[r.ID]
		seen[r.ID] = true
		return was
	}), nil
}

// answeredName is a claim as the field that ties another to it shows it: its first
// words, who makes it, and in which report.
func (v *visit) answeredName(r db.ClaimRow) string {
	words := text.Shorten(strings.Join(strings.Fields(quoteOf(r.Claim)), " "), answeredWords) // a field has one line
	who := v.w.Name(r.Claimant.Name)
	if r.Claimant.None() {
		who = v.w.T("question.own_voice")
	}
	return words + " — " + v.w.List(who, v.w.Name(r.Outlet.Name), r.Published)
}

// findAnswered looks up the claims that one may answer.
func findAnswered(v *visit) error {
	c, err := v.store.Claim(v.ctx, v.id())
	if err != nil {
		return err
	}
	rows, err := v.answerable(c, v.QueryParam("q"))
	if err != nil {
		return err
	}
	all := []found{}
	for _, r := range rows[:min(findLimit, len(rows))] {
		all = append(all, found{Name: v.answeredName(r), Detail: v.w.T("act." + string(r.Act))})
	}
	return v.JSON(http.StatusOK, all)
}

// readAnswers is the claim that the field names, as it was offered; "" when it is
// empty. What was left as it was shown keeps its claim.
func (v *visit) readAnswers(f *claimForm, c record.Claim, typed string) (record.ID, error) {
	if typed == "" {
		return "", nil
	}
	if was, err := v.answered(c); err != nil || was != nil && was.Name == typed {
		return c.Answers, err
	}
	rows, err := v.answerable(c, typed)
	if err != nil {
		return "", err
	}
	own, err := v.answerable(c, "")
	if err != nil {
		return "", err
	}
	for _, r := range append(rows, own...) {
		if v.answeredName(r) == typed {
			return r.ID, nil
		}
	}
	f.wrong["answers"], f.answers = v.w.T("reader.wrong.answers"), typed
	return c.Answers, nil
}

// answered is the claim that one answers, nil when it answers none.
func (v *visit) answered(c record.Claim) (*views.Answered, error) {
	if c.Answers == "" {
		return nil, nil
	}
	r, err := v.store.ClaimRow(v.ctx, c.Answers)
	if errors.Is(err, db.ErrNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return &views.Answered{Name: v.answeredName(r), Words: quoteOf(r.Claim), Lang: r.Lang, Dir: r.Dir, Href: href.DocumentAt(r.Document, r.ID)}, nil
}
