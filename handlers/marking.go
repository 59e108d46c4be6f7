package handlers

import (
	"cmp"
	"errors"
	"maps"
	"net/http"
	"strconv"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/db/text"
	"counterclaim/views"
	"counterclaim/views/href"
)

// newClaim makes a claim of marked words. The page may name it by an id of its
// own making, so that a resend after a broken connection saves it once.
func newClaim(v *visit) error {
	values, err := v.FormParams()
	if err != nil {
		return err
	}
	spans, ok := parseSpans(values["span"])
	if !ok {
		return badRequest
	}
	d, err := v.store.Document(v.ctx, v.id())
	if err != nil {
		return err
	}
	c := record.Claim{ID: record.ID(values.Get("id")), Document: d.ID, Spans: spans, Act: record.Asserts, Said: d.Published}
	if act := values.Get("act"); act != "" {
		c.Act = record.Act(act)
	}
	fillIn(&c, d)
	saved, err := v.store.SaveClaim(v.ctx, c)
	if err != nil {
		return err
	}
	return v.showClaim(http.StatusOK, d, claimForm{claim: saved}, true)
}

// showClaim answers with the claim's form: as a fragment to a script, with the
// mark to draw, and as the reader's page otherwise.
func (v *visit) showClaim(status int, d record.Document, f claimForm, stored bool) error {
	if !v.swapping() && stored {
		return v.see(href.DocumentAt(d.ID, f.claim.ID))
	}
	if !stored {
		anchor(&f.claim, d)
	}
	if stored {
		v.gathered()
	}
	form, err := v.form(f, d)
	if err != nil {
		return err
	}
	form.Stored = stored
	return v.showBeside(status, d, views.Inspector{W: v.w, Document: d, Claim: &form, Did: f.did}, []views.Mark{claimMark(f.claim)})
}

// count fills in how many claims and suggestions a report has.
func (v *visit) count(in *views.Inspector) error {
	for status, n := range map[record.Status]*int{record.Confirmed: &in.Confirmed, record.Suggested: &in.Suggested} {
		_, total, err := v.store.Claims(v.ctx, db.ClaimFilter{Document: in.Document.ID, Status: string(status), Limit: 1})
		if err != nil {
			return err
		}
		*n = total
	}
	return nil
}

// claimPage sends the browser to the claim in its report.
func claimPage(v *visit) error {
	c, err := v.store.Claim(v.ctx, v.id())
	if err != nil {
		return err
	}
	return v.Redirect(http.StatusSeeOther, href.DocumentAt(c.Document, c.ID))
}

// claimFormPart is one claim's form, for the script.
func claimFormPart(v *visit) error {
	c, err := v.store.Claim(v.ctx, v.id())
	if err != nil {
		return err
	}
	d, err := v.store.Document(v.ctx, c.Document)
	if err != nil {
		return err
	}
	return v.showClaim(http.StatusOK, d, claimForm{claim: c}, true)
}

// saveClaim stores a claim's form, and does what the button that sent it asks for.
func saveClaim(v *visit) error {
	stored, err := v.store.Claim(v.ctx, v.id())
	if err != nil {
		return err
	}
	d, err := v.store.Document(v.ctx, stored.Document)
	if err != nil {
		return err
	}
	version, err := v.seenVersion()
	if err != nil {
		return err
	}
	f, err := v.readClaim(stored, d)
	if err != nil {
		return err
	}
	f.claim.Version = version
	suggested := stored.Status == record.Suggested
	var put toPut // of a suggestion: what cannot be put to its question does not confirm it
	if suggested {
		if put, err = v.readPut(f.claim); err != nil {
			return err
		}
		v.showPut(&f, put)
	}
	refused := func() error {
		f.claim.Status = stored.Status
		return v.showClaim(http.StatusUnprocessableEntity, d, f, false)
	}
	if len(f.wrong) > 0 {
		return refused()
	}
	var saved record.Claim
	if put.asked {
		saved, err = v.store.SaveAndPut(v.ctx, f.claim, put.question, put.position)
	} else {
		saved, err = v.store.SaveClaim(v.ctx, f.claim)
	}
	var (
		stale   *db.StaleError
		invalid *db.InvalidError
	)
	switch {
	case errors.As(err, &stale):
		return v.showConflict(d, f, stale)
	case errors.As(err, &invalid):
		f.wrong[invalid.Field] = v.whyInvalid(invalid)
		if put.asked {
			put.wrong = map[string]string{"put": v.whyInvalid(invalid)}
			v.showPut(&f, put)
		}
		return refused()
	case err != nil:
		return err
	}
	if put.asked {
		err = v.tellBeside(&f, did{Key: "position.with_claim", Args: []string{v.shown(put.question)}, Walk: v.undoing(d.ID)})
	} else if suggested {
		err = v.tellConfirmed(&f, saved)
	}
	if err != nil {
		return err
	}
	if !put.asked {
		to, err := v.position(saved)
		if err != nil {
			return err
		}
		if len(to.wrong) > 0 {
			f.claim = saved
			v.showPut(&f, to)
			return v.showClaim(http.StatusUnprocessableEntity, d, f, false)
		}
	}
	if v.FormValue("then") == "next" && !v.swapping() {
		return v.see(href.Document(d.ID))
	}
	f.claim = saved
	return v.showClaim(http.StatusOK, d, f, true)
}

// showPut has the form show what kept the claim from being put to a question, if anything.
func (v *visit) showPut(f *claimForm, to toPut) {
	if len(to.wrong) > 0 {
		f.put = v.typedPut(to.question)
		maps.Copy(f.wrong, to.wrong)
	}
}

// tellConfirmed says that setting a field of a suggestion confirmed it.
func (v *visit) tellConfirmed(f *claimForm, saved record.Claim) error {
	last, err := v.store.History(v.ctx, db.Scope{Document: saved.Document}, 1, 0)
	if err != nil || len(last) == 0 || last[0].Record != saved.ID {
		return err // somebody did something else since
	}
	told, err := v.recounted(last)
	if err != nil {
		return err
	}
	said, err := v.change(told[0], map[string]string{})
	if err != nil {
		return err
	}
	return v.tellBeside(f, did{Key: "history.told", Args: []string{said}, Walk: v.undoing(saved.Document)})
}

// tellBeside says what a save did besides: beside the form to a script, and on the
// next page otherwise.
func (v *visit) tellBeside(f *claimForm, d did) error {
	if !v.swapping() {
		return v.setDid(d)
	}
	f.did = v.said(d)
	return nil
}

// seenVersion is the version that the sender has seen: that of the page, or the
// newer one that a conflict showed and that is to be replaced.
func (v *visit) seenVersion() (int, error) {
	version, err := strconv.Atoi(cmp.Or(v.FormValue("keep"), v.FormValue("version")))
	if err != nil {
		return 0, badRequest
	}
	return version, nil
}

// showConflict shows a claim as typed beside what somebody else saved meanwhile.
func (v *visit) showConflict(d record.Document, f claimForm, stale *db.StaleError) error {
	theirs, ok := stale.Current.(record.Claim)
	if !ok {
		return stale
	}
	anchor(&f.claim, d)
	fields, err := v.differences(f.claim, theirs)
	if err != nil {
		return err
	}
	if len(fields) == 0 && f.claim.Status == theirs.Status { // it was this very save, and its answer was lost
		return v.showClaim(http.StatusOK, d, claimForm{claim: theirs}, true)
	}
	form, err := v.form(f, d)
	if err != nil {
		return err
	}
	form.Conflict = &views.Conflict{Version: theirs.Version, Stored: href.DocumentAt(d.ID, theirs.ID), Fields: fields}
	return v.showBeside(http.StatusConflict, d, views.Inspector{W: v.w, Document: d, Claim: &form}, nil)
}

// showBeside answers with what stands beside the text: as a fragment to a script,
// with the marks to draw anew, and as the reader's page otherwise.
func (v *visit) showBeside(status int, d record.Document, in views.Inspector, fresh []views.Mark) error {
	if err := v.count(&in); err != nil {
		return err
	}
	if v.swapping() {
		return v.render(status, views.InspectorAfter(in, fresh))
	}
	frame, err := v.frame(d.Title, href.Documents)
	if err != nil {
		return err
	}
	frame.Scripts = []string{"js/reader.js"}
	marks, err := v.marks(d.ID)
	if err != nil {
		return err
	}
	p := views.Reader{Frame: frame, Inspector: in, Paragraphs: paragraphs(d, marks), Marks: marks, Claims: in.Confirmed, Suggestions: in.Suggested}
	d.Text = ""
	p.Document = d
	return v.render(status, views.ReaderPage(p))
}

// anchor fills the quotes of a claim that was not stored with the words at their places.
func anchor(c *record.Claim, d record.Document) {
	t := text.New(d.Text)
	words := func(q *record.Quote) {
		if q != nil {
			q.Exact = t.Slice(q.Span)
		}
	}
	for i := range c.Spans {
		words(&c.Spans[i])
	}
	words(c.ClaimantSpan)
	for i := range c.Chain {
		words(c.Chain[i].Span)
	}
	for i := range c.Places {
		words(c.Places[i].Span)
	}
	for i := range c.Figures {
		words(c.Figures[i].Span)
	}
}

// deleteClaim removes a claim; undo brings it back.
func deleteClaim(v *visit) error {
	c, err := v.store.Claim(v.ctx, v.id())
	if err != nil {
		return err
	}
	if err := v.store.DeleteClaim(v.ctx, c.ID); err != nil {
		return err
	}
	return v.gone(c.Document)
}

// gone answers after a mark was removed: the outline, or the report.
func (v *visit) gone(document record.ID) error {
	if !v.swapping() {
		if err := v.tellUndo(document, "state.deleted"); err != nil {
			return err
		}
		return v.see(href.Document(document))
	}
	d, err := v.store.Document(v.ctx, document)
	if err != nil {
		return err
	}
	marks, err := v.marks(document)
	if err != nil {
		return err
	}
	in, err := v.inspector(d, marks, "", "")
	if err != nil {
		return err
	}
	in.Did = views.Did{Words: v.w.T("state.deleted"), Walk: v.undoing(document)}
	return v.render(http.StatusOK, views.InspectorAfter(in, nil))
}

// judgeClaim confirms or dismisses one suggestion.
func judgeClaim(v *visit) error {
	c, err := v.store.Claim(v.ctx, v.id())
	if err != nil {
		return err
	}
	status := record.Status(v.FormValue("status"))
	if status != record.Confirmed && status != record.Dismissed {
		return badRequest
	}
	if err := v.store.JudgeClaims(v.ctx, status, c.ID); err != nil {
		return err
	}
	key := "reader.accepted_one"
	if status == record.Dismissed {
		key = "reader.dismissed_one"
	}
	if v.swapping() {
		return v.render(http.StatusOK, views.Toast(v.w, v.said(did{Key: key, Walk: v.undoing(c.Document)})))
	}
	if err := v.tellUndo(c.Document, key); err != nil {
		return err
	}
	if status == record.Dismissed {
		return v.see(href.Document(c.Document))
	}
	return v.see(href.DocumentAt(c.Document, c.ID))
}
