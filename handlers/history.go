package handlers

import (
	"net/http"
	"slices"
	"strconv"
	"strings"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/views"
	"counterclaim/views/href"
)

// historyLength is how many changes are shown at once.
const historyLength = 100

// history shows the changes of the case, newest first.
func history(v *visit) error {
	before := int64(v.number("before"))
	changes, err := v.store.History(v.ctx, db.Scope{}, historyLength, before)
	if err != nil {
		return err
	}
	frame, err := v.frame(v.w.T("nav.history"), href.History)
	if err != nil {
		return err
	}
	page := views.History{Frame: frame}
	told, err := v.recounted(changes)
	if err != nil {
		return err
	}
	names := map[string]string{}
	for _, c := range told {
		fields, err := v.changed(c, names)
		if err != nil {
			return err
		}
		what, err := v.change(c, names)
		if err != nil {
			return err
		}
		row := views.HistoryRow{At: c.At, Clock: here(c.At), Analyst: c.Analyst, What: what, Undone: c.Undone, Href: recordOf(c.Change), Fields: fields}
		if c.Records > 1 {
			row.More = v.w.N("history.more", c.Records-1)
		}
		page.Rows = append(page.Rows, row)
	}
	if len(changes) == historyLength {
		page.Older = href.With(href.History, "before", strconv.FormatInt(changes[len(changes)-1].ID, 10))
	}
	if before > 0 {
		page.Newest = href.History
	}
	return v.render(http.StatusOK, views.HistoryPage(page))
}

// recounted are changes to be told. Those of questions, and of what answers them,
// name the questions in the language of the page: as they were worded then, and
// those that are gone too.
func (v *visit) recounted(changes []db.Change) ([]step, error) {
	all, err := steps(changes)
	if err != nil {
		return nil, err
	}
	asked, err := v.store.Asked(v.ctx)
	if err != nil {
		return nil, err
	}
	now := make(map[record.ID]record.Question, len(asked))
	for _, q := range asked {
		now[q.ID] = q
	}
	for i := range all {
		c := &all[i]
		if c.Noun != "question" && c.Noun != "position" && c.Noun != "finding" {
			continue
		}
		for _, tables := range []rows{c.after, c.before} {
			for _, r := range tables["question"] {
				c.Summary = v.as(c.Summary, worded(r))
			}
			for _, r := range slices.Concat(tables["position"], tables["judgement"]) {
				c.Summary = v.as(c.Summary, now[r.id("question")])
			}
		}
	}
	return all, nil
}

// as is a summary in the language of the page, when it is the beginning of one of
// the question's wordings.
func (v *visit) as(summary string, q record.Question) string {
	begins := strings.TrimSuffix(summary, "…")
	for _, wording := range []string{q.Text, q.TextEn, q.TextAr} {
		if wording = strings.Join(strings.Fields(wording), " "); wording == summary || begins != summary && strings.HasPrefix(wording, begins) {
			return v.shown(q)
		}
	}
	return summary
}

// recordOf is where the record of a change is to be seen, "" when it is gone.
func recordOf(c db.Change) string {
	if c.After == nil {
		return ""
	}
	switch c.Noun {
	case "document":
		return href.Document(c.Record)
	case "claim":
		return href.DocumentAt(c.Document, c.Record)
	case "question":
		return href.Question(c.Record)
	case "actor":
		return href.Actor(c.Record)
	case "tag":
		return href.Tags
	}
	return ""
}
