package handlers

import (
	"strings"

	"counterclaim/db/record"
	"counterclaim/views"
)

// differences are the fields in which what was typed differs from what somebody
// else saved meanwhile, each as a person would read it.
func (v *visit) differences(mine, theirs record.Claim) []views.ConflictField {
	var all []views.ConflictField
	add := func(name, a, b string) {
		if a != b {
			all = append(all, views.ConflictField{Name: name, Mine: a, Theirs: b})
		}
	}
	list := func(n int, word func(int) string) string {
		words := make([]string, n)
		for i := range words {
			words[i] = word(i)
		}
		return strings.Join(words, " · ")
	}
	figures := func(c record.Claim) string {
		return list(len(c.Figures), func(i int) string {
			f := c.Figures[i]
			return strings.TrimSpace(rangeText(f) + " " + strings.Join([]string{f.What, f.Who, f.Side, f.Place, f.Since, f.AsOf}, " "))
		})
	}
	chain := func(c record.Claim) string {
		return list(len(c.Chain), func(i int) string { return c.Chain[i].Actor.Name })
	}
	places := func(c record.Claim) string {
		return list(len(c.Places), func(i int) string { return c.Places[i].Name })
	}
	tags := func(c record.Claim) string {
		return list(len(c.Tags), func(i int) string { return c.Tags[i].Name })
	}
	add(v.w.T("field.act"), v.w.T("act."+string(mine.Act)), v.w.T("act."+string(theirs.Act)))
	add(v.w.T("field.claimant"), mine.Claimant.Name, theirs.Claimant.Name)
	add(v.w.T("field.chain"), chain(mine), chain(theirs))
	add(v.w.T("field.blamed"), mine.Blamed.Name, theirs.Blamed.Name)
	add(v.w.T("field.said"), mine.Said, theirs.Said)
	add(v.w.T("field.happened"), mine.Happened, theirs.Happened)
	add(v.w.T("field.places"), places(mine), places(theirs))
	add(v.w.T("field.figures"), figures(mine), figures(theirs))
	add(v.w.T("field.grade"), mine.Source+mine.Info, theirs.Source+theirs.Info)
	add(v.w.T("field.tags"), tags(mine), tags(theirs))
	add(v.w.T("field.note"), mine.Note, theirs.Note)
	return all
}
