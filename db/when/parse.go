package when

import (
	"errors"
	"fmt"
	"strings"

	"counterclaim/db/text"
)

// Parse reads what an analyst types into a field for a date: EDTF ("2020-10",
// "2020-10-08/2020-10-09", "2020-10~"), or a date in words or digits in either
// language, "9 أكتوبر 2020", "أمس", "about October 2020", "9/10/2020" (day first), "1442/2/22".
// published is the day from which relative words count. The error says which
// part was not understood.
func Parse(typed string, published Day) (Interval, error) {
	typed = strings.TrimSpace(typed)
	if typed == "" {
		return Interval{}, errors.New("no date was given")
	}
	if i, err := ParseEDTF(plainDigits(typed)); err == nil {
		return i, nil
	}
	r := newReader(typed, published)
	r.typed = true
	t := text.New(typed)
	var found *Date
	last, doubt := 0, ""
	for i := 0; i < len(r.tokens); {
		r.window(i)
		tok := r.tokens[i]
		m, ok := r.read(i)
		switch {
		case ok && found == nil:
			i = m.next
			r.settle(&m)
			d := r.date(m, t)
			found, last = &d, d.End
		case ok:
			return Interval{}, fmt.Errorf("%q and %q are two dates", found.Text, t.Slice(r.span(i, m.next)))
		case found == nil && tok.is(about):
			doubt = "~"
			i++
		case found != nil && i == len(r.tokens)-1 && (tok.fold == "?" || tok.fold == "؟"):
			if doubt += "?"; doubt == "~?" {
				doubt = "%"
			}
			i++
		case tok.form == mark && !(isHyphen(tok.fold) || tok.fold == "/") || tok.is(preposition):
			i++
		case found != nil:
			return Interval{}, fmt.Errorf("%q is a date, but %q is not understood", found.Text, strings.TrimSpace(t.Slice(text.Span{Start: last, End: t.Len()})))
		default:
			return Interval{}, fmt.Errorf("%q is not understood as a date", strings.TrimSpace(t.Slice(text.Span{Start: tok.Start, End: t.Len()})))
		}
	}
	switch {
	case found == nil:
		return Interval{}, fmt.Errorf("%q is not understood as a date", typed)
	case found.Kind == Since:
		return Interval{}, fmt.Errorf("%q names an event, not a date", found.Text)
	case found.Known() && doubt != "":
		if i, err := ParseEDTF(found.EDTF + doubt); err == nil {
			return i, nil
		}
		return Interval{}, fmt.Errorf("%q cannot be approximate or in doubt", found.Text)
	case found.Known():
		return found.Interval, nil
	case found.Kind == Clock:
		return Interval{}, fmt.Errorf("%q has a time but no day", found.Text)
	case published == "":
		return Interval{}, fmt.Errorf("%q counts from the day of publication, which is not known", found.Text)
	}
	return Interval{}, fmt.Errorf("%q is no day of the calendar", found.Text)
}

// ParseSince reads from when a running total counts: a date as Parse reads it,
// with or without its "since", gives EDTF of the day; words that name an event,
// "since the war began", come back as they are. Anything else is an error, and
// comes back as it is as well.
func ParseSince(typed string, published Day) (string, error) {
	i, err := Parse(typed, published)
	if err == nil && i.Known() {
		return strings.TrimSuffix(i.EDTF, "/.."), nil
	}
	t := text.New(strings.TrimSpace(typed))
	if found := Read(t, published); len(found) == 1 && found[0].Kind == Since && found[0].Start == 0 && found[0].End == t.Len() {
		return t.String(), nil
	}
	return typed, err
}

// plainDigits writes digits of every script as ASCII.
func plainDigits(s string) string {
	return strings.Map(func(c rune) rune {
		if d := text.Digit(c); d >= 0 {
			return '0' + rune(d)
		}
		return c
	}, s)
}
