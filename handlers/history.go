package handlers

import (
	"cmp"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strconv"

	"counterclaim/db"
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
	for _, c := range changes {
		page.Rows = append(page.Rows, views.HistoryRow{
			At: c.At, Analyst: c.Analyst, What: v.change(c), Undone: c.Undone, Href: recordOf(c), Fields: fieldsOf(c.Before, c.After),
		})
	}
	if len(changes) == historyLength {
		page.Older = href.With(href.History, "before", strconv.FormatInt(changes[len(changes)-1].ID, 10))
	}
	if before > 0 {
		page.Newest = href.History
	}
	return v.render(http.StatusOK, views.HistoryPage(page))
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

// fieldsOf are the columns that a change touched, by table and column. Rows that
// cannot be read show nothing: the change itself is told above them.
func fieldsOf(before, after json.RawMessage) []views.FieldChange {
	old, now := columns(before), columns(after)
	names := map[string]bool{}
	for name := range old {
		names[name] = true
	}
	for name := range now {
		names[name] = true
	}
	var list []views.FieldChange
	for name := range names {
		if old[name] != now[name] {
			list = append(list, views.FieldChange{Field: name, Before: shortText(old[name]), After: shortText(now[name])})
		}
	}
	slices.SortFunc(list, func(a, b views.FieldChange) int { return cmp.Compare(a.Field, b.Field) })
	return list
}

// columns are the values of the rows of a record, by table, row and column.
func columns(rows json.RawMessage) map[string]string {
	var tables map[string][]map[string]any
	flat := map[string]string{}
	if len(rows) == 0 || json.Unmarshal(rows, &tables) != nil {
		return flat
	}
	for table, list := range tables {
		for i, row := range list {
			for column, value := range row {
				if column == "id" || column == "version" || value == nil || value == "" {
					continue
				}
				name := table + "." + column
				if len(list) > 1 {
					name = fmt.Sprintf("%s.%d.%s", table, i+1, column)
				}
				flat[name] = fmt.Sprint(value)
			}
		}
	}
	return flat
}

// shortText is the beginning of a long value.
func shortText(s string) string {
	const most = 200
	if r := []rune(s); len(r) > most {
		return string(r[:most]) + "…"
	}
	return s
}
