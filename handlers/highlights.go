package handlers

import (
	"errors"
	"net/http"
	"strings"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/views"
	"counterclaim/views/href"
)

// newHighlight marks words that are no claim.
func newHighlight(v *visit) error {
	values, err := v.FormParams()
	if err != nil {
		return err
	}
	spans, ok := parseSpans(values["span"])
	if !ok {
		return badRequest
	}
	saved, err := v.store.SaveHighlight(v.ctx, record.Highlight{ID: record.ID(values.Get("id")), Document: v.id(), Spans: spans, Note: strings.TrimSpace(values.Get("note"))})
	if err != nil {
		return err
	}
	return v.showHighlight(saved)
}

// saveHighlight stores the note and tags of a highlight.
func saveHighlight(v *visit) error {
	values, err := v.FormParams()
	if err != nil {
		return err
	}
	h, err := v.highlight(record.ID(values.Get("document")), v.id())
	if err != nil {
		return err
	}
	if h.Version, err = v.seenVersion(); err != nil {
		return err
	}
	h.Note = strings.TrimSpace(strings.ReplaceAll(values.Get("note"), "\r\n", "\n"))
	op, noun, row := operation(values.Get("do"))
	order := make([]int, 0, len(values["tag"]))
	for i := range values["tag"] {
		if !(op == "drop" && noun == "tag" && row == i) {
			order = append(order, i)
		}
	}
	h.Tags = readTags(h.Tags, values["tag"], order)
	saved, err := v.store.SaveHighlight(v.ctx, h)
	var stale *db.StaleError
	if errors.As(err, &stale) {
		return v.showHighlightConflict(h, stale)
	}
	if err != nil {
		return err
	}
	return v.showHighlight(saved)
}

// showHighlightConflict shows a highlight as typed beside what somebody else saved meanwhile.
func (v *visit) showHighlightConflict(h record.Highlight, stale *db.StaleError) error {
	theirs, ok := stale.Current.(record.Highlight)
	if !ok {
		return stale
	}
	d, err := v.store.Document(v.ctx, h.Document)
	if err != nil {
		return err
	}
	names := func(tags []record.Ref) string {
		all := make([]string, len(tags))
		for i, t := range tags {
			all[i] = t.Name
		}
		return v.w.List(all...)
	}
	conflict := views.Conflict{Version: theirs.Version, Stored: href.DocumentHighlight(h.Document, h.ID)}
	conflict.Add(v.w.T("field.note"), h.Note, theirs.Note)
	conflict.Add(v.w.T("field.tags"), names(h.Tags), names(theirs.Tags))
	if len(conflict.Fields) == 0 { // it was this very save, and its answer was lost
		return v.showHighlight(theirs)
	}
	return v.showBeside(http.StatusConflict, d, views.Inspector{W: v.w, Document: d, Highlight: &views.HighlightForm{Highlight: h, Conflict: &conflict}}, nil)
}

func (v *visit) showHighlight(h record.Highlight) error {
	if !v.swapping() {
		return v.see(href.DocumentHighlight(h.Document, h.ID))
	}
	d, err := v.store.Document(v.ctx, h.Document)
	if err != nil {
		return err
	}
	return v.showBeside(http.StatusOK, d, views.Inspector{W: v.w, Document: d, Highlight: &views.HighlightForm{Highlight: h}}, []views.Mark{highlightMark(h)})
}

// deleteHighlight removes a highlight; undo brings it back.
func deleteHighlight(v *visit) error {
	h, err := v.highlight(record.ID(v.FormValue("document")), v.id())
	if err != nil {
		return err
	}
	if err := v.store.DeleteHighlight(v.ctx, h.ID); err != nil {
		return err
	}
	return v.gone(h.Document)
}
