package handlers

import (
	"cmp"
	"errors"
	"net/http"
	"slices"

	"counterclaim/db"
	"counterclaim/db/figure"
	"counterclaim/db/record"
	"counterclaim/db/text"
	"counterclaim/views"
	"counterclaim/views/href"
	"counterclaim/views/ui"
)

// positionForm is a position as it can be typed over; one that is not there yet
// starts from what its claim says.
func (v *visit) positionForm(q record.Question, p record.Position, c record.Claim) views.PositionForm {
	f := views.PositionForm{
		ID: p.ID, Question: q.ID, Claim: c.ID, Version: p.Version, Type: q.Type, Figure: p.Figure,
		Answer: p.Answer, Actor: p.Actor.Name, Place: p.Place.Name, Within: p.Place.Within, When: p.When, AsOf: p.Count.AsOf,
	}
	if q.Type == record.CountQuestion {
		if p.ID != "" {
			f.Range = v.w.Figure(p.Qualifier, p.Low, p.High)
		}
		for _, fig := range c.Figures {
			signs := v.w.Figure(fig.Qualifier, fig.Low, fig.High)
			label := views.Figured(signs, views.Counted(v.w, fig.Count))
			f.Figures = append(f.Figures, ui.Option{Value: string(fig.ID), Label: label, Fills: map[string]string{"range": signs, "as_of": fig.AsOf}})
		}
		if fig := fitting(q.Count, c.Figures); p.ID == "" && fig.ID != "" {
			f.Figure, f.Range, f.AsOf = fig.ID, v.w.Figure(fig.Qualifier, fig.Low, fig.High), fig.AsOf
		}
		if len(f.Figures) > 0 {
			f.Figures = append(f.Figures, ui.Option{Label: v.w.T("position.typed")})
		}
	}
	if p.ID != "" {
		return f
	}
	switch q.Type {
	case record.YesNo:
		f.Answer = record.Yes
		if c.Act == record.Denies {
			f.Answer = record.No
		}
	case record.Who:
		f.Actor = v.w.Name(c.Blamed.Name)
	case record.Where:
		if len(c.Places) > 0 {
			f.Place, f.Within = c.Places[0].Name, c.Places[0].Within
		}
	case record.When:
		f.When = c.Happened
	}
	return f
}

// fitting is the figure that counts most nearly what is asked for, the first of
// several; none when there is no figure.
func fitting(asked record.Count, figures []record.Figure) (best record.Figure) {
	most := -1
	for _, f := range figures {
		near := 0
		for _, same := range []bool{f.What == asked.What, f.What == asked.What && f.Who == asked.Who, asked.Side != "" && f.Side == asked.Side, f.Cumulative == asked.Cumulative} {
			near *= 2
			if same {
				near++
			}
		}
		if near > most {
			best, most = f, near
		}
	}
	return best
}

// addPosition puts a claim to a question: one that is there, by its id or by its
// words, or a new one of the type that the form names.
func addPosition(v *visit) error {
	claim, err := v.store.Claim(v.ctx, record.ID(v.FormValue("claim")))
	if err != nil {
		return err
	}
	q, err := v.whichQuestion(claim)
	if err != nil {
		return err
	}
	p, wrong := v.typedPosition(q, record.Position{Claim: claim.ID}, claim)
	if len(wrong) > 0 {
		return v.wrongPosition(q, p, claim, wrong)
	}
	saved, err := v.put(q, p)
	if err != nil {
		return err
	}
	told := did{Key: "position.saved", Walk: v.undoing("")}
	if claim.Status == record.Suggested { // who puts a claim to a question takes it for one
		told.Key, told.Args = "position.with_claim", []string{v.shown(q)}
	}
	if err := v.setDid(told); err != nil {
		return err
	}
	if v.FormValue("back") == "claim" {
		return v.see(href.DocumentAt(claim.Document, claim.ID))
	}
	return v.see(href.QuestionAt(saved.Question, saved.ID))
}

// put stores a position whose form held nothing wrong, and the question with it
// where that is new.
func (v *visit) put(q record.Question, p record.Position) (record.Position, error) {
	if q.ID == "" {
		return v.store.AskAndPut(v.ctx, q, p)
	}
	p.Question = q.ID
	return v.store.SavePosition(v.ctx, p)
}

// whichQuestion is the question that the form names, by its id or its words in
// any spelling. Words that no question has ask a new one, not stored yet, of the
// type that the form names; a new count counts what the claim's figure does.
func (v *visit) whichQuestion(c record.Claim) (record.Question, error) {
	if id := record.ID(v.FormValue("question")); id != "" {
		return v.store.Question(v.ctx, id)
	}
	typed := v.typed("which")
	if typed == "" {
		return record.Question{}, &db.InvalidError{Field: "question", Code: "missing"}
	}
	all, err := v.store.Asked(v.ctx)
	if err != nil {
		return record.Question{}, err
	}
	for _, q := range all {
		if slices.ContainsFunc([]string{q.Text, q.TextEn, q.TextAr}, func(wording string) bool { return wording != "" && text.Fold(wording) == text.Fold(typed) }) {
			return v.store.Question(v.ctx, q.ID)
		}
	}
	fresh := record.Question{Text: typed, Type: cmp.Or(record.QuestionType(v.FormValue("type")), record.YesNo), Status: record.Confirmed}
	if fresh.Type == record.CountQuestion {
		fresh.Count = v.chosenFigure(c).Count
		fresh.Count.AsOf = ""
	}
	return fresh, nil
}

// chosenFigure is the figure of the claim that the form chose, and the first otherwise.
func (v *visit) chosenFigure(c record.Claim) record.Figure {
	if i := slices.IndexFunc(c.Figures, func(f record.Figure) bool { return string(f.ID) == v.FormValue("figure") }); i >= 0 {
		return c.Figures[i]
	}
	if len(c.Figures) > 0 {
		return c.Figures[0]
	}
	return record.Figure{}
}

// typedPosition puts the form over a position; wrong says which fields cannot be read.
func (v *visit) typedPosition(q record.Question, p record.Position, c record.Claim) (record.Position, map[string]string) {
	wrong := map[string]string{}
	switch q.Type {
	case record.CountQuestion:
		v.typedCount(q, &p, c, wrong)
	case record.YesNo:
		if a := record.Answer(v.FormValue("answer")); a != "" {
			p.Answer = a
		}
		if p.Answer != "" && p.Answer != record.Yes && p.Answer != record.No {
			wrong["answer"] = v.w.T("position.needs_answer")
		}
	case record.Who:
		p.Actor = v.actorTyped(p.Actor, v.FormValue("actor"))
		if p.Actor.None() && c.Blamed.None() {
			wrong["actor"] = v.w.T("position.needs_actor")
		}
	case record.Where:
		p.Place = record.Place{Name: v.typed("place"), Within: v.typed("within")}
		if p.Place.Name == "" && len(c.Places) == 0 {
			wrong["place"] = v.w.T("position.needs_place")
		}
	case record.When:
		p.When = v.typed("when")
		if p.When == "" && c.Happened == "" {
			wrong["when"] = v.w.T("position.needs_when")
		} else if p.When != "" {
			v.typedDate(&p.When, "when", wrong)
		}
	}
	return p, wrong
}

// typedCount reads the figure of a count: chosen among the claim's own and left
// as it is, or typed.
func (v *visit) typedCount(q record.Question, p *record.Position, c record.Claim, wrong map[string]string) {
	typed, asOf, chosen := v.typed("range"), v.typed("as_of"), record.ID(v.FormValue("figure"))
	came := *p // what the form came with
	if first := fitting(q.Count, c.Figures); p.ID == "" && first.ID != "" {
		came.Figure, came.Range, came.Qualifier, came.Count = first.ID, first.Range, first.Qualifier, first.Count
	}
	if _, asked := v.Request().Form["figure"]; !asked {
		chosen = p.Figure
		if p.ID == "" && len(c.Figures) == 1 {
			chosen = c.Figures[0].ID
		}
	}
	at := slices.IndexFunc(c.Figures, func(f record.Figure) bool { return f.ID == chosen })
	another := at >= 0 && chosen != came.Figure
	if another && typed == v.w.Figure(came.Qualifier, came.Low, came.High) {
		f := c.Figures[at] // what stands there is the number of the figure that was chosen before
		typed = v.w.Figure(f.Qualifier, f.Low, f.High)
	}
	if _, asked := v.Request().Form["as_of"]; at >= 0 && (!asked || another && asOf == came.Count.AsOf) {
		asOf = c.Figures[at].AsOf
	} else if asOf != "" {
		v.typedDate(&asOf, "as_of", wrong)
	}
	if at >= 0 {
		f := c.Figures[at]
		if (typed == "" || typed == v.w.Figure(f.Qualifier, f.Low, f.High)) && asOf == f.AsOf {
			p.Figure, p.Range, p.Qualifier, p.Count = f.ID, f.Range, f.Qualifier, f.Count
			return
		}
	}
	count := q.Count
	if p.ID != "" {
		count = p.Count
	}
	if at >= 0 {
		count = c.Figures[at].Count
	}
	p.Figure, p.Count = "", count
	p.Count.AsOf = asOf
	if p.ID != "" && typed == v.w.Figure(p.Qualifier, p.Low, p.High) {
		return // only what it stands for was changed
	}
	if typed == "" {
		wrong["range"] = v.w.T("position.needs_range")
		return
	}
	read, ok := readRange(typed)
	if !ok {
		wrong["range"] = v.w.T("position.bad_range", typed)
		return
	}
	p.Range, p.Qualifier = read.Range, read.Qualifier
}

// typedDate makes what was typed an EDTF date, or says that it is none.
func (v *visit) typedDate(date *string, name string, wrong map[string]string) {
	edtf, ok := readDate(*date, "")
	if !ok {
		wrong[name] = v.w.T("position.bad_date", *date)
	}
	*date = edtf
}

// wrongPosition shows the form of a position again as it was sent.
func (v *visit) wrongPosition(q record.Question, p record.Position, c record.Claim, wrong map[string]string) error {
	frame, err := v.frame(v.asked(q), href.Board)
	if err != nil {
		return err
	}
	form := v.positionForm(q, p, c)
	form.Range, form.AsOf, form.When = v.typed("range"), v.typed("as_of"), v.typed("when")
	form.Actor, form.Place, form.Within, form.Wrong = v.typed("actor"), v.typed("place"), v.typed("within"), wrong
	if q.ID == "" {
		form.Which = v.asked(q)
	}
	action := href.Positions
	if p.ID != "" {
		action = href.Position(p.ID)
	}
	said, err := v.foundClaim(c)
	if err != nil {
		return err
	}
	return v.render(http.StatusUnprocessableEntity, views.PositionPage(frame, v.asked(q), action, form, said))
}

// foundClaim is a claim with who says and who prints it.
func (v *visit) foundClaim(c record.Claim) (views.FoundClaim, error) {
	d, err := v.store.Document(v.ctx, c.Document)
	if err != nil {
		return views.FoundClaim{}, err
	}
	said := views.FoundClaim{ID: c.ID, Document: d.ID, Quote: quoteOf(c), Lang: d.Lang, Dir: d.Dir, Who: v.w.Name(c.Claimant.Name), Outlet: v.w.Name(d.Outlet.Name), Published: d.Published, Href: href.DocumentAt(d.ID, c.ID)}
	if c.Claimant.None() {
		said.Who = v.w.T("question.own_voice")
	}
	return said, nil
}

// savePosition changes what a claim answers to its question.
func savePosition(v *visit) error {
	version, err := v.version()
	if err != nil {
		return err
	}
	p, q, c, err := v.positionOf(record.ID(v.FormValue("question")), v.id())
	if err != nil {
		return err
	}
	changed, wrong := v.typedPosition(q, p, c)
	if len(wrong) > 0 {
		return v.wrongPosition(q, changed, c, wrong)
	}
	changed.Version, changed.Status = version, record.Confirmed
	_, err = v.store.SavePosition(v.ctx, changed)
	var stale *db.StaleError
	if errors.As(err, &stale) {
		now, ok := stale.Current.(record.Position)
		if !ok {
			return err
		}
		return v.stale(v.positionFields(q, now), v.positionFields(q, changed), now.Version, href.Position(p.ID), href.QuestionAt(q.ID, p.ID))
	}
	if err != nil {
		return err
	}
	if err := v.tellUndo("", "position.saved"); err != nil {
		return err
	}
	return v.see(href.QuestionAt(q.ID, p.ID))
}

// positionFields are what a position answers, field by field.
func (v *visit) positionFields(q record.Question, p record.Position) []field {
	fields := []field{{v.w.T("question.says"), v.answerWords(q, p)}}
	switch q.Type {
	case record.CountQuestion:
		fields = append(fields, v.countFields(p.Count)...)
	case record.Where:
		fields = append(fields, field{v.w.T("position.within"), p.Place.Within})
	}
	return append(fields, field{v.w.T("stale.status"), v.w.T("status." + string(p.Status))})
}

// countFields are what is counted, field by field.
func (v *visit) countFields(c record.Count) []field {
	scope := v.w.T("question.event")
	if c.Cumulative {
		scope = v.w.T("question.cumulative")
	}
	return []field{
		{v.w.T("question.what"), v.w.Code("what.", c.What)}, {v.w.T("question.who"), v.w.Code("who.", c.Who)},
		{v.w.T("question.side"), v.w.Name(c.Side)}, {v.w.T("question.place"), c.Place}, {v.w.T("figure.scope"), scope},
		{v.w.T("question.since"), v.w.Date(c.Since)}, {v.w.T("question.as_of"), v.w.Date(c.AsOf)},
	}
}

// positionOf is a position with its question and its claim.
func (v *visit) positionOf(question, id record.ID) (record.Position, record.Question, record.Claim, error) {
	q, err := v.store.Question(v.ctx, question)
	if err != nil {
		return record.Position{}, q, record.Claim{}, err
	}
	rows, err := v.store.Positions(v.ctx, question)
	if err != nil {
		return record.Position{}, q, record.Claim{}, err
	}
	for _, r := range rows {
		if r.ID == id {
			return r.Position, q, r.Claim, nil
		}
	}
	return record.Position{}, q, record.Claim{}, db.ErrNotFound
}

// judgePosition accepts a suggested position, with its claim, or dismisses it.
func judgePosition(v *visit) error {
	p, q, _, err := v.positionOf(record.ID(v.FormValue("question")), v.id())
	if err != nil {
		return err
	}
	key := "position.accepted"
	switch record.Status(v.FormValue("status")) {
	case record.Confirmed:
		p.Status = record.Confirmed
		if p.Version, err = v.version(); err != nil {
			return err
		}
		if _, err := v.store.SavePosition(v.ctx, p); err != nil {
			return err
		}
	case record.Dismissed:
		key = "position.dismissed"
		if err := v.store.DeletePosition(v.ctx, p.ID); err != nil {
			return err
		}
	default:
		return badRequest
	}
	if err := v.tellUndo("", key); err != nil {
		return err
	}
	return v.see(href.Question(q.ID))
}

// removePosition takes a claim off a question; the claim stays.
func removePosition(v *visit) error {
	if err := v.store.DeletePosition(v.ctx, v.id()); err != nil {
		return err
	}
	if err := v.tellUndo("", "position.removed"); err != nil {
		return err
	}
	return v.see(href.Question(record.ID(v.FormValue("question"))) + "#claims")
}

// typedNumber is one number in any digits, its thousands parted or not.
func typedNumber(s string) (float64, bool) { return figure.Number(s) }
