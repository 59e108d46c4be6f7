package handlers

import (
	"cmp"
	"net/http"
	"slices"
	"strconv"

	"counterclaim/db/record"
	"counterclaim/views"
)

// differences are the fields in which what was typed differs from what somebody
// else saved meanwhile, each as a person would read it.
func (v *visit) differences(mine, theirs record.Claim) ([]views.ConflictField, error) {
	var conflict views.Conflict
	list := func(n int, word func(int) string) string {
		words := make([]string, n)
		for i := range words {
			words[i] = word(i)
		}
		return dotted(words...)
	}
	figures := func(c record.Claim) string {
		return list(len(c.Figures), func(i int) string {
			f := c.Figures[i]
			said := []string{leftToRight(rangeText(f)), v.w.Code("what.", f.What), v.w.Code("who.", f.Who), v.w.Name(f.Side), f.Place}
			if f.Cumulative {
				said = append(said, v.w.T("figure.total"))
			}
			said = append(said, v.w.Date(f.Since), v.w.Date(f.AsOf))
			return v.w.List(said...)
		})
	}
	chain := func(c record.Claim) string {
		return list(len(c.Chain), func(i int) string { return v.w.Name(c.Chain[i].Actor.Name) })
	}
	places := func(c record.Claim) string {
		return list(len(c.Places), func(i int) string {
			return v.w.List(c.Places[i].Name, c.Places[i].Within)
		})
	}
	tags := func(c record.Claim) string {
		return list(len(c.Tags), func(i int) string { return c.Tags[i].Name })
	}
	spans := func(c record.Claim) string {
		return list(len(c.Spans), func(i int) string { return c.Spans[i].Exact })
	}
	conflict.Add(v.w.T("field.spans"), spans(mine), spans(theirs))
	conflict.Add(v.w.T("field.act"), v.w.T("act."+string(mine.Act)), v.w.T("act."+string(theirs.Act)))
	conflict.Add(v.w.T("field.claimant"), v.w.Name(mine.Claimant.Name), v.w.Name(theirs.Claimant.Name))
	conflict.Add(v.w.T("field.chain"), chain(mine), chain(theirs))
	conflict.Add(v.w.T("field.blamed"), v.w.Name(mine.Blamed.Name), v.w.Name(theirs.Blamed.Name))
	var answered [2]string
	for i, c := range []record.Claim{mine, theirs} {
		a, err := v.answered(c)
		if err != nil {
			return nil, err
		}
		if a != nil {
			answered[i] = a.Name
		}
	}
	conflict.Add(v.w.T("field.answers"), answered[0], answered[1])
	conflict.Add(v.w.T("field.said"), v.w.Date(mine.Said), v.w.Date(theirs.Said))
	conflict.Add(v.w.T("field.happened"), v.w.Date(mine.Happened), v.w.Date(theirs.Happened))
	conflict.Add(v.w.T("field.places"), places(mine), places(theirs))
	conflict.Add(v.w.T("field.figures"), figures(mine), figures(theirs))
	conflict.Add(v.w.T("field.grade"), mine.Source+mine.Info, theirs.Source+theirs.Info)
	conflict.Add(v.w.T("field.tags"), tags(mine), tags(theirs))
	conflict.Add(v.w.T("field.note"), mine.Note, theirs.Note)
	return conflict.Fields, nil
}

// field is one field of a record in words.
type field struct{ label, value string }

// stale shows what is stored now beside what was sent from an older version; the
// same form can be sent again over the stored one. What is stored already, for the
// button was pressed twice, is no conflict.
func (v *visit) stale(theirs, yours []field, version int, action, back string) error {
	if slices.Equal(theirs, yours) {
		return v.see(back)
	}
	frame, err := v.frame(v.w.T("stale.title"), "")
	if err != nil {
		return err
	}
	s := views.Stale{Frame: frame, Action: action, Back: back}
	row := func(label string) *views.StaleRow {
		i := slices.IndexFunc(s.Rows, func(r views.StaleRow) bool { return r.Field == label })
		if i < 0 {
			s.Rows = append(s.Rows, views.StaleRow{Field: label})
			i = len(s.Rows) - 1
		}
		return &s.Rows[i]
	}
	for _, f := range theirs {
		row(f.label).Theirs = f.value
	}
	for _, f := range yours {
		row(f.label).Yours = f.value
	}
	form, err := v.FormParams()
	if err != nil {
		return err
	}
	for name, values := range form {
		for _, value := range values {
			if name != "version" {
				s.Hidden = append(s.Hidden, [2]string{name, value})
			}
		}
	}
	slices.SortFunc(s.Hidden, func(a, b [2]string) int { return cmp.Compare(a[0], b[0]) })
	s.Hidden = append(s.Hidden, [2]string{"version", strconv.Itoa(version)})
	return v.render(http.StatusConflict, views.StalePage(s))
}
