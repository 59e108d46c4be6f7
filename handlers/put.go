package handlers

import (
	"cmp"
	"errors"
	"maps"
	"slices"
	"strings"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/views"
)

// position does what the claim's form asks of questions: puts the claim to one
// ("put"), or to one that is asked by that for the first time ("ask"), or takes it
// off one ("drop:position:ID"). Where something kept the claim from being put,
// nothing was stored, and mistyped says what.
func (v *visit) position(c record.Claim) (mistyped toPut, err error) {
	if id, ok := strings.CutPrefix(v.FormValue("do"), "drop:position:"); ok {
		return toPut{}, v.store.DeletePosition(v.ctx, record.ID(id))
	}
	to, err := v.readPut(c)
	if err != nil || !to.asked || len(to.wrong) > 0 {
		return to, err
	}
	_, err = v.put(to.question, to.position)
	var invalid *db.InvalidError
	if errors.As(err, &invalid) {
		to.wrong, err = map[string]string{"put": v.whyInvalid(invalid)}, nil
	}
	return to, err
}

// toPut is the question that a claim's form puts the claim to, and what it answers.
type toPut struct {
	asked    bool // whether the form was sent for that
	question record.Question
	position record.Position
	wrong    map[string]string // what keeps it from being put: "put" and "ask" in words, "put-actor" and the like for the field to fill in
}

// readPut reads what the form puts the claim to, and stores nothing.
func (v *visit) readPut(c record.Claim) (to toPut, err error) {
	do := v.FormValue("do")
	if do != "put" && do != "ask" {
		return to, nil
	}
	to.asked = true
	if v.typed("which") == "" {
		to.wrong = map[string]string{"put": v.w.T("position.needs_text"), "put-question": v.w.T("position.needs_text")}
		return to, nil
	}
	if to.question, err = v.whichQuestion(c); err != nil {
		return to, err
	}
	if to.question.ID == "" && do == "put" {
		to.wrong = map[string]string{"ask": v.w.T("position.unknown")}
		return to, nil
	}
	var why map[string]string
	if to.position, why = v.typedPosition(to.question, record.Position{Claim: c.ID}, c); len(why) > 0 {
		to.wrong = map[string]string{"put": strings.Join(slices.Sorted(maps.Values(why)), " ")}
		for field, words := range why {
			to.wrong["put-"+field] = words
		}
	}
	return to, nil
}

// typedPut is the part of the form that puts a claim to a question, as typed, with
// the fields that such a question is answered in.
func (v *visit) typedPut(q record.Question) views.PutForm {
	return views.PutForm{
		Which: v.typed("which"), Type: cmp.Or(q.Type, record.QuestionType(v.FormValue("type"))), Figure: record.ID(v.FormValue("figure")), Range: v.typed("range"),
		Answer: record.Answer(v.FormValue("answer")), Actor: v.typed("actor"), Place: v.typed("place"), When: v.typed("when"),
	}
}

// answerWords is what a position answers, in a few words.
func (v *visit) answerWords(q record.Question, p record.Position) string {
	switch q.Type {
	case record.CountQuestion:
		return v.w.Figure(p.Qualifier, p.Low, p.High)
	case record.YesNo:
		if p.Answer == "" {
			return ""
		}
		return v.w.T("answer." + string(p.Answer))
	case record.Who:
		return v.w.Name(p.Actor.Name)
	case record.Where:
		return p.Place.Name
	}
	return v.w.Date(p.When)
}

// form is a claim's form as the page shows it: rows, questions, findings.
func (v *visit) form(f claimForm, d record.Document) (views.ClaimForm, error) {
	form := views.ClaimForm{Put: f.put, Claim: f.claim, Blank: f.blank, Wrong: f.wrong, Dates: v.dateRows(&f.claim, d), Offered: placeRows(&f.claim, d)}
	var err error
	if form.Answered, err = v.answered(f.claim); err != nil {
		return form, err
	}
	form.AnswersTyped = f.answers
	if !f.claim.Reason.None() {
		form.Reason = v.because(f.claim.Reason)
	}
	for _, l := range f.claim.Chain {
		form.Chain = append(form.Chain, views.ChainRow{Link: l})
	}
	for i, fig := range f.claim.Figures {
		row := views.FigureRow{Figure: fig, Typed: rangeText(fig), Rule: v.rule(fig)}
		if typed, wrong := f.typed[i]; wrong {
			row.Typed, row.Rule = typed, ""
		}
		form.Figures = append(form.Figures, row)
	}
	positions, err := v.store.PositionsOf(v.ctx, f.claim.ID)
	if err != nil {
		return form, err
	}
	for _, p := range positions {
		if p.Status == record.Dismissed {
			continue
		}
		form.Positions = append(form.Positions, views.PutRow{Position: p.ID, Question: p.Question, Answer: v.answerWords(p.Question, p.Position), Status: p.Status})
	}
	findings, err := v.store.FindingsOfClaim(v.ctx, f.claim.ID)
	if err != nil {
		return form, err
	}
	for _, row := range findings {
		by := v.w.Name(row.Other.Claimant.Name)
		if by == "" {
			by = v.w.Name(row.OtherDocument.Outlet.Name)
		}
		form.Findings = append(form.Findings, views.FindingLine{
			Kind: row.Holds(), Status: row.Status, Question: row.Question, Reason: v.because(row.Reason),
			Words: shortened(wordsIn(row.Other.Spans)), Lang: row.OtherDocument.Lang, Dir: row.OtherDocument.Dir,
			By: by, Date: row.OtherDocument.Published, Document: row.OtherDocument.ID, Claim: row.Other.ID,
		})
	}
	form.Findings = once(form.Findings)
	return form, nil
}

// once leaves of findings that name one claim the first that was not dismissed, which weighs
// most: two that meet on several questions are named once.
func once(findings []views.FindingLine) (kept []views.FindingLine) {
	for _, f := range findings {
		at := slices.IndexFunc(kept, func(k views.FindingLine) bool { return k.Claim == f.Claim })
		switch {
		case at < 0:
			kept = append(kept, f)
		case kept[at].Status == record.Dismissed && f.Status != record.Dismissed:
			kept[at] = f
		}
	}
	return kept
}
