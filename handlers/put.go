package handlers

import (
	"slices"
	"strings"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/views"
)

// position does what the claim's form asks of questions: puts the claim to one
// ("put"), or takes it off one ("drop:position:ID").
func (v *visit) position(c record.Claim) error {
	do := v.FormValue("do")
	if id, ok := strings.CutPrefix(do, "drop:position:"); ok {
		return v.store.DeletePosition(v.ctx, record.ID(id))
	}
	wording := strings.TrimSpace(v.FormValue("put_question"))
	if do != "put" || wording == "" {
		return nil
	}
	q, err := v.question(wording, record.QuestionType(v.FormValue("put_type")), c)
	if err != nil {
		return err
	}
	_, err = v.store.SavePosition(v.ctx, v.answer(q, c))
	return err
}

// question is the case's question of that wording, or a new one.
func (v *visit) question(wording string, kind record.QuestionType, c record.Claim) (record.Question, error) {
	rows, err := v.store.Questions(v.ctx, db.QuestionFilter{})
	if err != nil {
		return record.Question{}, err
	}
	for _, row := range rows {
		if row.Text == wording || row.TextAr == wording {
			return row.Question, nil
		}
	}
	fresh := record.Question{Text: wording, Type: kind}
	if kind == record.CountQuestion && len(c.Figures) > 0 {
		fresh.Count = v.figure(c).Count
		fresh.Count.AsOf = ""
	}
	return v.store.SaveQuestion(v.ctx, fresh)
}

// figure is the figure of the claim that the form chose for a position, and the first otherwise.
func (v *visit) figure(c record.Claim) record.Figure {
	if i := slices.IndexFunc(c.Figures, func(f record.Figure) bool { return string(f.ID) == v.FormValue("put_figure") }); i >= 0 {
		return c.Figures[i]
	}
	if len(c.Figures) > 0 {
		return c.Figures[0]
	}
	return record.Figure{}
}

// answer is the position that a claim takes on a question, from what the claim
// says: its figure, its act, whom it blames, its place, its date.
func (v *visit) answer(q record.Question, c record.Claim) record.Position {
	p := record.Position{Question: q.ID, Claim: c.ID, Status: record.Confirmed}
	switch q.Type {
	case record.CountQuestion:
		f := v.figure(c)
		p.Figure, p.Range, p.Qualifier, p.Count = f.ID, f.Range, f.Qualifier, f.Count
	case record.YesNo:
		p.Answer = record.Answer(v.FormValue("put_answer"))
		if p.Answer == "" {
			p.Answer = record.Yes
			if c.Act == record.Denies {
				p.Answer = record.No
			}
		}
	case record.Who:
		p.Actor = c.Blamed
	case record.Where:
		if len(c.Places) > 0 {
			p.Place = c.Places[0]
		}
	case record.When:
		p.When = c.Happened
	}
	return p
}

// answerWords is what a position answers, in a few words.
func (v *visit) answerWords(q record.Question, p record.Position) string {
	switch q.Type {
	case record.CountQuestion:
		return v.w.Range(p.Low, p.High)
	case record.YesNo:
		if p.Answer == "" {
			return ""
		}
		return v.w.T("answer." + string(p.Answer))
	case record.Who:
		return p.Actor.Name
	case record.Where:
		return p.Place.Name
	}
	return v.w.Date(p.When)
}

// form is a claim's form as the page shows it: rows, questions, findings.
func (v *visit) form(f claimForm, d record.Document) (views.ClaimForm, error) {
	form := views.ClaimForm{Claim: f.claim, Blank: f.blank, Wrong: f.wrong, DatedBy: datedBy(&f.claim, d)}
	if !f.claim.Reason.None() {
		form.Reason = f.claim.Reason.Sentence(v.w.Lang())
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
		by := row.Other.Claimant.Name
		if by == "" {
			by = row.OtherDocument.Outlet.Name
		}
		form.Findings = append(form.Findings, views.FindingLine{
			Kind: row.Holds(), Status: row.Status, Question: row.Question, Reason: row.Reason.Sentence(v.w.Lang()),
			Words: shortened(row.Other.Spans), Lang: row.OtherDocument.Lang, Dir: row.OtherDocument.Dir,
			By: by, Date: row.OtherDocument.Published, Document: row.OtherDocument.ID, Claim: row.Other.ID,
		})
	}
	return form, nil
}
