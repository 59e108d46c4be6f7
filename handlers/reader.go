package handlers

import (
	"errors"
	"fmt"
	"net/http"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/db/text"
	"counterclaim/views"
	"counterclaim/views/href"
)

// scriptCookie says that this browser runs our scripts, which draw the marks
// themselves; without it the page carries them as <mark> elements.
const scriptCookie = "js"

// reader is one report with all that is marked in it, and the claim or highlight
// that the address asks for beside it.
func reader(v *visit) error {
	d, err := v.store.Document(v.ctx, v.id())
	if err != nil {
		return err
	}
	marks, err := v.marks(d.ID)
	if err != nil {
		return err
	}
	inspector, err := v.inspector(d, marks, record.ID(v.QueryParam("claim")), record.ID(v.QueryParam("highlight")))
	if err != nil {
		return err
	}
	frame, err := v.frame(d.Title, href.Documents)
	if err != nil {
		return err
	}
	frame.Scripts = []string{"js/reader.js"}
	p := views.Reader{Frame: frame, Marks: marks, Inspector: inspector}
	if at, ok := parseSpan(v.QueryParam("at")); ok {
		p.At = at
	}
	if p.Previous, p.Next, err = v.store.Neighbours(v.ctx, d.ID); err != nil {
		return err
	}
	p.Claims, p.Suggestions = inspector.Confirmed, inspector.Suggested
	drawn := marks
	if cookie, err := v.Cookie(scriptCookie); err == nil && cookie.Value == "1" {
		drawn = nil
	}
	if d.Predecessor != "" {
		if p.Older, err = v.older(d.ID); err != nil {
			return err
		}
	}
	if p.Shared, err = v.shared(d.ID); err != nil {
		return err
	}
	p.Paragraphs, p.Hidden = paragraphs(d, drawn), v.hidden(d.Text)
	d.Text = ""
	p.Document = d
	if v.Request().Header.Get("X-Swap") == ".sheet-head" {
		return v.render(http.StatusOK, views.ReaderHead(p))
	}
	return v.render(http.StatusOK, views.ReaderPage(p))
}

// older is the version that a report replaces, and what became of its claims.
func (v *visit) older(document record.ID) (*views.Older, error) {
	all, err := v.store.Succession(v.ctx, document)
	if err != nil {
		return nil, err
	}
	o := views.Older{Document: all.Predecessor, Carried: len(all.Carried)}
	for _, c := range all.Lost {
		o.Lost = append(o.Lost, views.LostClaim{Words: quoteOf(c), By: v.w.Name(c.Claimant.Name), Href: href.DocumentAt(c.Document, c.ID)})
	}
	return &o, nil
}

// shared are the reports that have passages of a report in nearly the same words, each
// leading to the comparison of the two.
func (v *visit) shared(document record.ID) (all []views.Shared, err error) {
	reports, err := v.store.SharedWordings(v.ctx, document)
	for _, r := range reports {
		s := views.Shared{Document: r.Document}
		for _, p := range r.Passages {
			s.Passages = append(s.Passages, views.SharedPassage{Words: shortText(p.Words), Href: href.CompareClaims(p.Claim, p.Other)})
		}
		all = append(all, s)
	}
	return all, err
}

func (v *visit) marks(document record.ID) ([]views.Mark, error) {
	claims, err := v.store.Marks(v.ctx, document)
	if err != nil {
		return nil, err
	}
	highlights, err := v.store.HighlightsOf(v.ctx, document)
	if err != nil {
		return nil, err
	}
	return marksOf(claims, highlights), nil
}

// hidden are the characters of a text that are not seen, each kind once, those
// that stand in it first.
func (v *visit) hidden(body string) (all []views.HiddenMark) {
	spans := text.Hidden(body)
	if len(spans) == 0 {
		return nil
	}
	runes := []rune(body)
	at := map[rune]int{}
	for _, s := range spans {
		for i := s.Start; i < s.End; i++ {
			n, known := at[runes[i]]
			if !known {
				n, at[runes[i]] = len(all), len(all)
				code := fmt.Sprintf("%04X", runes[i])
				mark := views.HiddenMark{Sign: "U+" + code, First: text.Span{Start: max(0, s.Start-1), End: min(len(runes), s.End+1)}}
				if v.w.Has("hidden." + code) {
					mark.Name = v.w.T("hidden." + code)
				}
				all = append(all, mark)
			}
			all[n].N++
		}
	}
	return all
}

// marksJSON are the marks of a report, for the script after an undo.
func marksJSON(v *visit) error {
	if _, err := v.store.Document(v.ctx, v.id()); err != nil {
		return err
	}
	marks, err := v.marks(v.id())
	if err != nil {
		return err
	}
	return v.JSON(http.StatusOK, marks)
}

// outlineLength is how many claims of a report are listed beside it.
const outlineLength = 200

// inspector is what stands beside the text, whose marks are given. A claim or highlight that is not
// there any more leaves the outline.
func (v *visit) inspector(d record.Document, marks []views.Mark, claim, highlight record.ID) (views.Inspector, error) {
	in := views.Inspector{W: v.w, Document: d}
	in.Document.Text = ""
	if err := v.count(&in); err != nil {
		return in, err
	}
	switch {
	case claim != "":
		c, err := v.store.Claim(v.ctx, claim)
		if errors.Is(err, db.ErrNotFound) {
			break
		}
		if err != nil {
			return in, err
		}
		form, err := v.form(claimForm{claim: c}, d)
		if err != nil {
			return in, err
		}
		form.Stored = true
		in.Claim = &form
		return in, nil
	case highlight != "":
		h, err := v.highlight(d.ID, highlight)
		if errors.Is(err, db.ErrNotFound) {
			break
		}
		if err != nil {
			return in, err
		}
		in.Highlight = &views.HighlightForm{Highlight: h}
		return in, nil
	}
	for _, m := range marks {
		if m.Kind == "claim" {
			in.Outline = append(in.Outline, m)
		}
	}
	in.More = max(0, len(in.Outline)-outlineLength)
	in.Outline = in.Outline[:len(in.Outline)-in.More]
	return in, nil
}

func (v *visit) highlight(document, id record.ID) (record.Highlight, error) {
	all, err := v.store.HighlightsOf(v.ctx, document)
	if err != nil {
		return record.Highlight{}, err
	}
	for _, h := range all {
		if h.ID == id {
			return h, nil
		}
	}
	return record.Highlight{}, db.ErrNotFound
}

// outline is the inspector with nothing chosen.
func outline(v *visit) error {
	d, err := v.store.Document(v.ctx, v.id())
	if err != nil {
		return err
	}
	marks, err := v.marks(d.ID)
	if err != nil {
		return err
	}
	in, err := v.inspector(d, marks, "", record.ID(v.QueryParam("highlight")))
	if err != nil {
		return err
	}
	return v.render(http.StatusOK, views.InspectorPart(in, nil))
}

// greyOut greys the lines that a span touches out, or lifts that.
func greyOut(v *visit) error {
	d, err := v.store.Document(v.ctx, v.id())
	if err != nil {
		return err
	}
	span, ok := parseSpan(v.FormValue("span"))
	if !ok {
		return badRequest
	}
	d.Boilerplate = greyed(d, span)
	if _, err := v.store.SaveDocument(v.ctx, d); err != nil {
		return err
	}
	if v.swapping() {
		return v.JSON(http.StatusOK, d.Boilerplate)
	}
	return v.see(href.Document(d.ID))
}

// greyed is a report's boilerplate after the lines that a span touches changed
// over: all of them become grey, or, when all were, none.
func greyed(d record.Document, span text.Span) []text.Span {
	var touched, kept []text.Span
	all := true
	for _, p := range paragraphs(d, nil) {
		line := text.Span{Start: p.Start, End: p.Start + len([]rune(p.Text()))}
		if line.Empty() {
			continue
		}
		if line.Overlaps(span) {
			touched = append(touched, line)
			all = all && p.Grey
		} else if p.Grey {
			kept = append(kept, line)
		}
	}
	if all {
		return kept
	}
	return append(kept, touched...)
}

// judgeDocument accepts or dismisses every suggestion of one report.
func judgeDocument(v *visit) error {
	n, err := v.store.JudgeDocument(v.ctx, v.id(), record.Status(v.FormValue("status")))
	if err != nil {
		return err
	}
	key := "reader.accepted"
	if v.FormValue("status") == string(record.Dismissed) {
		key = "reader.dismissed"
	}
	if err := v.setDid(did{Key: key, N: &n, Walk: v.undoing(v.id())}); err != nil {
		return err
	}
	return v.see(href.Document(v.id()))
}
