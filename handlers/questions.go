package handlers

import (
	"errors"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/views"
	"counterclaim/views/href"
	"counterclaim/views/ui"
	"counterclaim/views/words"
)

// question shows one question with all that is claimed on it.
func question(v *visit) error {
	q, err := v.store.Question(v.ctx, v.id())
	if err != nil {
		return err
	}
	return v.questionPage(http.StatusOK, q, nil, nil)
}

// questionPage shows a question; wrong is what is wrong with its form or its
// assessment as they were sent.
func (v *visit) questionPage(status int, q record.Question, wrong, assessed map[string]string) error {
	positions, err := v.store.Positions(v.ctx, q.ID)
	if err != nil {
		return err
	}
	findings, err := v.store.Findings(v.ctx, q.ID)
	if err != nil {
		return err
	}
	all, err := v.store.Asked(v.ctx)
	if err != nil {
		return err
	}
	silent, err := v.store.Silent(v.ctx, q.ID)
	if err != nil {
		return err
	}
	frame, err := v.frame(v.asked(q), href.Board)
	if err != nil {
		return err
	}
	frame.Scripts = []string{"js/judge.js"}
	laid := v.layOut(q, positions)
	p := views.QuestionPage{
		Frame: frame, ID: q.ID, Version: q.Version, Text: v.shown(q), Type: q.Type, Standing: q.Standing, Status: q.Status,
		Tags: q.Tags, Series: laid.series, Positions: laid.rows, Interests: interests(positions),
	}
	p.Silent, p.MoreSilent = v.silence(silent)
	if q.Status == record.Suggested {
		p.Reason = v.because(q.Reason)
	}
	for _, r := range positions {
		if r.Status == record.Suggested {
			p.Left++
		}
	}
	for _, other := range all {
		switch {
		case other.ID == q.PartOf && q.PartOf != "":
			p.Whole = record.Ref{ID: other.ID, Name: v.shown(other)}
		case other.PartOf == q.ID:
			p.Parts = append(p.Parts, record.Ref{ID: other.ID, Name: v.shown(other)})
		}
	}
	p.About = v.about(q, len(p.Parts))
	sums, err := v.sum(q, laid, p.Parts)
	if err != nil {
		return err
	}
	p.Sum = sums.view
	p.Plot = v.plot(q, laid, sums.points)
	p.Findings = v.findingRows(laid, findings)
	p.MarkRepeats(v.repeats(laid, findings))
	p.Assessment = v.assessment(q, assessed)
	if p.Find, err = v.findClaims(q, positions); err != nil {
		return err
	}
	p.Form = v.questionForm(q, all)
	p.Form.Wrong = wrong
	return v.render(status, views.Question(p))
}

// silence are the first of those who take no position, and how many more there are.
func (v *visit) silence(all []db.Silence) (some []views.Silence, more int) {
	const most = 40
	for _, s := range all[:min(len(all), most)] {
		if s.Document.ID != "" {
			some = append(some, views.Silence{Name: s.Document.Name, Href: href.Document(s.Document.ID)})
			continue
		}
		some = append(some, views.Silence{Name: v.w.Name(s.Outlet.Name), Href: href.With(href.Documents, "outlet", string(s.Outlet.ID))})
	}
	return some, len(all) - len(some)
}

// placeAsked is the place of a question, "" where the question itself names it in
// the letters of the page's language: two spellings of one place look like two.
func (v *visit) placeAsked(q record.Question) string {
	place := q.Count.Place
	inBoth := q.In(words.English) != q.In(words.Arabic)
	if arabic := strings.ContainsFunc(place, func(r rune) bool { return unicode.Is(unicode.Arabic, r) }); inBoth && arabic != (v.w.Lang() == words.Arabic) {
		return ""
	}
	return place
}

// about says what a question counts and from where its claims come, in parts.
func (v *visit) about(q record.Question, parts int) []string {
	about := []string{v.w.T("type." + string(q.Type))}
	if q.Type == record.CountQuestion {
		c := q.Count
		for _, s := range []string{v.w.Code("what.", c.What), v.w.Code("who.", c.Who), v.w.Name(c.Side), v.placeAsked(q)} {
			if s != "" {
				about = append(about, s)
			}
		}
		kind := v.w.T("question.event")
		if c.Cumulative {
			kind = v.w.T("question.cumulative")
		}
		if c.Since != "" {
			kind += v.w.T("list.comma") + v.w.T("date.since", v.w.Date(c.Since))
		}
		about = append(about, kind)
	}
	about = append(about, v.w.T("question.about", v.w.N("n.claims", q.Claims), v.w.N("n.origins", q.Origins)))
	if parts > 0 {
		about = append(about, v.w.N("n.parts", parts))
	}
	return about
}

// interests counts the positions by whose losses they count.
func interests(rows []db.PositionRow) []views.InterestRow {
	count := map[record.Interest]int{}
	for _, r := range rows {
		if r.Interest != "" {
			count[r.Interest]++
		}
	}
	return interestRows(count)
}

func interestRows(count map[record.Interest]int) []views.InterestRow {
	var rows []views.InterestRow
	for _, i := range []record.Interest{record.OwnLosses, record.EnemyLosses, record.ThirdParty} {
		if count[i] > 0 {
			rows = append(rows, views.InterestRow{Interest: i, N: count[i]})
		}
	}
	return rows
}

// newQuestionPage is the form for a new question on a page of its own, with the
// claim that is to be put to it, if any.
func newQuestionPage(v *visit) error {
	form, err := v.newQuestion()
	if err != nil {
		return err
	}
	frame, err := v.frame(v.w.T("question.new"), href.Board)
	if err != nil {
		return err
	}
	form.Text, form.Claim = v.QueryParam("text"), record.ID(v.QueryParam("claim"))
	return v.render(http.StatusOK, views.QuestionFormPage(frame, v.w.T("question.new"), form))
}

// newQuestion is the empty form of a question.
func (v *visit) newQuestion() (views.QuestionForm, error) {
	all, err := v.store.Asked(v.ctx)
	if err != nil {
		return views.QuestionForm{}, err
	}
	return v.questionForm(record.Question{Type: record.CountQuestion, Count: record.Count{Cumulative: true}}, all), nil
}

// questionForm is a question as it can be typed over.
func (v *visit) questionForm(q record.Question, all []record.Question) views.QuestionForm {
	names := make([]string, len(q.Tags))
	for i, t := range q.Tags {
		names[i] = t.Name
	}
	wholes := []ui.Option{{Label: v.w.T("question.no_whole")}}
	for _, other := range all {
		if other.Type == record.CountQuestion && (other.ID != q.ID || q.ID == "") {
			wholes = append(wholes, ui.Option{Value: string(other.ID), Label: v.asked(other)})
		}
	}
	return views.QuestionForm{
		ID: q.ID, Version: q.Version, Text: v.asked(q), Type: q.Type,
		What: q.Count.What, Whats: v.codes("what.", q.Count.What),
		Who: q.Count.Who, Whos: v.codes("who.", q.Count.Who),
		Side: v.w.Name(q.Count.Side), Place: q.Count.Place, Total: q.Count.Cumulative, Since: q.Count.Since,
		Tags: strings.Join(names, ", "), PartOf: q.PartOf, Wholes: wholes,
	}
}

// codes are a list of choices: any, every code that has a word, and the one that
// stands there already when it is none of these.
func (v *visit) codes(prefix, now string) []ui.Option {
	list := []ui.Option{{Label: v.w.T("question.any")}}
	codes := v.w.Codes(prefix)
	if now != "" && !slices.Contains(codes, now) {
		codes = append([]string{now}, codes...)
	}
	for _, code := range codes {
		list = append(list, ui.Option{Value: code, Label: v.w.Code(prefix, code)})
	}
	return list
}

// typedQuestion puts a form over a question.
func (v *visit) typedQuestion(q record.Question) (record.Question, error) {
	version, err := v.version()
	if err != nil {
		return q, err
	}
	q.Version = version
	if typed := strings.TrimSpace(v.FormValue("text")); typed != v.asked(q) {
		q.Text = typed // the program's other wording goes with it
	}
	q.Type = record.QuestionType(v.FormValue("type"))
	q.PartOf = record.ID(v.FormValue("part_of"))
	was := q.Count
	since, dated := readSince(v.typed("since"), was.Since, "")
	q.Count = record.Count{}
	if q.Type == record.CountQuestion {
		q.Count = record.Count{
			What: v.FormValue("what"), Who: v.FormValue("who"), Side: v.w.Stored(v.typed("side")), Place: v.typed("place"),
			Cumulative: v.FormValue("total") != "", Since: since, AsOf: was.AsOf,
		}
	} else {
		q.PartOf = ""
	}
	q.Tags = nil
	for _, name := range namesIn(v.FormValue("tags")) {
		q.Tags = append(q.Tags, record.Ref{Name: name})
	}
	if q.Type == record.CountQuestion && !dated {
		return q, &db.InvalidError{Field: "since", Code: "since", Args: []string{since}}
	}
	return q, nil
}

// typed is a field of the form without the space around it.
func (v *visit) typed(name string) string { return strings.TrimSpace(v.FormValue(name)) }

// version is the version of the record that the form was filled from.
func (v *visit) version() (int, error) {
	n, err := strconv.Atoi(v.FormValue("version"))
	if err != nil {
		return 0, badRequest
	}
	return n, nil
}

// addQuestion asks a new question, and puts to it the claim that the form names.
func addQuestion(v *visit) error {
	q, err := v.typedQuestion(record.Question{Status: record.Confirmed})
	if claim := record.ID(v.FormValue("claim")); err == nil && claim != "" {
		var put record.Position
		put, err = v.store.AskAndPut(v.ctx, q, record.Position{Claim: claim})
		q.ID = put.Question
	} else if err == nil {
		var saved record.Question
		saved, err = v.store.SaveQuestion(v.ctx, q)
		q.ID = saved.ID
	}
	var invalid *db.InvalidError
	if errors.As(err, &invalid) {
		all, err := v.store.Asked(v.ctx)
		if err != nil {
			return err
		}
		form := v.questionForm(q, all)
		form.Claim, form.Tags = record.ID(v.FormValue("claim")), v.FormValue("tags")
		form.Wrong = map[string]string{invalid.Field: v.whyInvalid(invalid)}
		frame, err := v.frame(v.w.T("question.new"), href.Board)
		if err != nil {
			return err
		}
		return v.render(http.StatusUnprocessableEntity, views.QuestionFormPage(frame, v.w.T("question.new"), form))
	}
	if err != nil {
		return err
	}
	if err := v.tellUndo("", "question.saved"); err != nil {
		return err
	}
	return v.see(href.Question(q.ID))
}

// saveQuestion changes a question.
func saveQuestion(v *visit) error {
	q, err := v.store.Question(v.ctx, v.id())
	if err != nil {
		return err
	}
	changed, err := v.typedQuestion(q)
	if err == nil {
		_, err = v.store.SaveQuestion(v.ctx, changed)
	}
	var invalid *db.InvalidError
	var stale *db.StaleError
	switch {
	case errors.As(err, &invalid):
		return v.questionPage(http.StatusUnprocessableEntity, changed, map[string]string{invalid.Field: v.whyInvalid(invalid)}, nil)
	case errors.As(err, &stale):
		now, ok := stale.Current.(record.Question)
		if !ok {
			return err
		}
		theirs, err := v.questionFields(now)
		if err != nil {
			return err
		}
		yours, err := v.questionFields(changed)
		if err != nil {
			return err
		}
		return v.stale(theirs, yours, now.Version, href.EditQuestion(q.ID), href.Question(q.ID))
	case err != nil:
		return err
	}
	if err := v.tellUndo("", "question.saved"); err != nil {
		return err
	}
	return v.see(href.Question(q.ID))
}

// questionFields are a question, field by field.
func (v *visit) questionFields(q record.Question) ([]field, error) {
	whole := ""
	if q.PartOf != "" {
		of, err := v.store.Question(v.ctx, q.PartOf)
		if err != nil {
			return nil, err
		}
		whole = v.asked(of)
	}
	names := make([]string, len(q.Tags))
	for i, t := range q.Tags {
		names[i] = t.Name
	}
	slices.Sort(names)
	fields := []field{{v.w.T("question.text"), v.asked(q)}, {v.w.T("question.type"), v.w.T("type." + string(q.Type))}}
	if q.Type == record.CountQuestion {
		fields = append(fields, v.countFields(q.Count)...)
		fields = append(fields, field{v.w.T("question.part_of"), whole})
	}
	return append(fields, field{v.w.T("question.tags"), strings.Join(names, v.w.T("list.comma"))}, field{v.w.T("stale.status"), v.w.T("status." + string(q.Status))}), nil
}

// deleteQuestion removes a question with its positions; the claims stay.
func deleteQuestion(v *visit) error {
	if err := v.store.DeleteQuestion(v.ctx, v.id()); err != nil {
		return err
	}
	if err := v.tellUndo("", "question.deleted"); err != nil {
		return err
	}
	return v.see(href.Board)
}

// judgeQuestion accepts a suggested question with all that is suggested on it, or dismisses it.
func judgeQuestion(v *visit) error {
	status := record.Status(v.FormValue("status"))
	told := map[record.Status]string{record.Confirmed: "question.accepted", record.Dismissed: "question.dismissed", record.Suggested: "question.back"}
	if told[status] == "" {
		return badRequest
	}
	if err := v.store.JudgeQuestion(v.ctx, v.id(), status); err != nil {
		return err
	}
	if err := v.tellUndo("", told[status]); err != nil {
		return err
	}
	if v.FormValue("back") == "board" {
		return v.see(v.camefrom())
	}
	if status == record.Dismissed {
		return v.see(href.Board)
	}
	return v.see(href.Question(v.id()))
}
