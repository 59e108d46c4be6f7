package handlers

import (
	"net/http"
	"strconv"

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
	if err := v.inTheirWording(changes); err != nil {
		return err
	}
	names := map[string]string{}
	for _, c := range changes {
		fields, err := v.changed(c.Before, c.After, names)
		if err != nil {
			return err
		}
		row := views.HistoryRow{At: c.At, Clock: here(c.At), Analyst: c.Analyst, What: v.change(c), Undone: c.Undone, Href: recordOf(c), Fields: fields}
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

// inTheirWording has changes of questions name them in the language of the page.
func (v *visit) inTheirWording(changes []db.Change) error {
	named := make([]record.Ref, len(changes))
	var asked []*record.Ref
	for i, c := range changes {
		if named[i] = (record.Ref{ID: c.Record, Name: c.Summary}); c.Noun == "question" {
			asked = append(asked, &named[i])
		}
	}
	err := v.worded(asked...)
	for i := range changes {
		changes[i].Summary = named[i].Name
	}
	return err
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
