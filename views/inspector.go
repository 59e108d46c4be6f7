package views

import (
	"slices"
	"strconv"

	"counterclaim/db/record"
	"counterclaim/db/text"
	"counterclaim/views/ui"
	"counterclaim/views/words"
)

// span is a quote's place as a form carries it.
func span(q record.Quote) string { return spanOf(q.Span) }

func spanOf(s text.Span) string { return strconv.Itoa(s.Start) + "-" + strconv.Itoa(s.End) }

// row is the id of a field in a row.
func row(name string, i int) string { return name + "-" + strconv.Itoa(i) }

// graded is a grade as the list shows it: not judged has its own letter and number.
func graded(grade, none string) string {
	if grade == "" {
		return none
	}
	return grade
}

func grades(w words.Printer, prefix, all string) []ui.Option {
	var options []ui.Option
	for _, g := range all {
		options = append(options, ui.Option{Value: string(g), Label: w.T(prefix + string(g))})
	}
	return options
}

func questionTypes(w words.Printer) []ui.Option {
	var options []ui.Option
	for _, t := range record.QuestionTypes {
		options = append(options, ui.Option{Value: string(t), Label: w.T("type." + string(t))})
	}
	return options
}

// asTheClaim says in an empty field what the claim itself answers.
func asTheClaim(w words.Printer, says string) string {
	if says == "" {
		return ""
	}
	return w.T("reader.put.by_claim", says)
}

// readsHappened reports whether a date of the claim's own words is when it happened.
func (c ClaimForm) readsHappened() bool {
	return slices.ContainsFunc(c.Dates, func(d DateRow) bool { return d.Taken })
}

func firstPlace(c ClaimForm) string {
	if len(c.Places) == 0 {
		return ""
	}
	return c.Places[0].Name
}

// guessed is the type of question that the form asks of a claim.
func guessed(c ClaimForm) string {
	if c.Put.Type != "" {
		return string(c.Put.Type)
	}
	return string(AnswersMostLikely(c.Claim))
}

// AnswersMostLikely is the type of question that a claim most likely answers.
func AnswersMostLikely(c record.Claim) record.QuestionType {
	if c.Act == record.Accuses {
		return record.Who
	}
	if len(c.Figures) > 0 {
		return record.CountQuestion
	}
	return record.YesNo
}

func cumulative(on bool) string {
	if on {
		return "1"
	}
	return ""
}

// Counted is what a figure counts, in a few words: what, of whom, whose, where.
func Counted(w words.Printer, c record.Count) string {
	return w.List(w.Code("what.", c.What), w.Code("who.", c.Who), w.Name(c.Side), c.Place)
}

// Figured is a figure and what it counts. The two stand apart: no noun has to agree
// with the number, as one, two, a few and many do each in their own way in Arabic.
func Figured(figure, counted string) string {
	if counted == "" {
		return figure
	}
	return figure + " · " + counted
}

// Asked is a question where it is only read: in the user's language, with the actors as
// that calls them, where the program worded it in both.
func Asked(w words.Printer, q record.Question) string {
	asked := q.In(w.Lang())
	if q.TextEn != "" || q.TextAr != "" {
		asked = w.Renamed(asked)
	}
	return words.Apart(asked)
}

// counts is how far the reading of a report has come.
func counts(w words.Printer, claims, suggestions int) string {
	if suggestions == 0 {
		return w.N("n.claims", claims)
	}
	return w.N("n.claims", claims) + " · " + w.N("documents.suggestions", suggestions)
}
