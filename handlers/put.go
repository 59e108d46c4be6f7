package handlers

import (
	"maps"
	"slices"
	"strings"

	"counterclaim/db/record"
	"counterclaim/views"
)

// position does what the claim's form asks of questions: puts the claim to one
// ("put"), or to one that is asked by that for the first time ("ask"), or takes it
// off one ("drop:position:ID"). wrong says what in the form kept the claim from
// being put, by the part that it is wrong of; then nothing was stored.
func (v *visit) position(c record.Claim) (wrong map[string]string, err error) {
	do := v.FormValue("do")
	if id, ok := strings.CutPrefix(do, "drop:position:"); ok {
		return nil, v.store.DeletePosition(v.ctx, record.ID(id))
	}
	if do != "put" && do != "ask" {
		return nil, nil
	}
	if v.typed("which") == "" {
		return map[string]string{"put": v.w.T("position.needs_text")}, nil
	}
	q, err := v.whichQuestion(c)
	if err != nil {
		return nil, err
	}
	if q.ID == "" && do == "put" {
		return map[string]string{"ask": v.w.T("position.unknown")}, nil
	}
	p, why := v.typedPosition(q, record.Position{Claim: c.ID}, c)
	if len(why) > 0 {
		return map[string]string{"put": strings.Join(slices.Sorted(maps.Values(why)), " ")}, nil
	}
	_, err = v.put(q, p)
	return nil, err
}

// typedPut is the part of the form that puts a claim to a question, as typed.
func (v *visit) typedPut() views.PutForm {
	return views.PutForm{
		Which: v.typed("which"), Type: record.QuestionType(v.FormValue("type")), Figure: record.ID(v.FormValue("figure")), Range: v.typed("range"),
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
	return form, nil
}
