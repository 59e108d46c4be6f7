package handlers

import (
	"cmp"
	"strings"
	"time"

	"counterclaim/db/when"
)

// stretch is the days that an EDTF date allows, counted from 1 January 1970; an
// open end is taken for the other one. What is no date is not dated.
func stretch(edtf string) (from, to int, dated bool) {
	if edtf == "" {
		return 0, 0, false
	}
	i, err := when.ParseEDTF(edtf)
	if err != nil {
		return 0, 0, false
	}
	return daysOf(i)
}

func daysOf(i when.Interval) (from, to int, dated bool) {
	from, a := dayNumber(cmp.Or(i.Earliest, i.Latest))
	to, b := dayNumber(cmp.Or(i.Latest, i.Earliest))
	return from, to, a && b
}

// dayOf is the last day that a date allows: the one that a figure stands for.
func dayOf(edtf string) (day int, dated bool) {
	_, day, dated = stretch(edtf)
	return day, dated
}

// here is a moment of the file by the clock of this computer, which the browser
// shares. What is no moment comes back as it is.
func here(moment string) string {
	t, err := time.Parse(time.RFC3339, moment)
	if err != nil {
		return moment
	}
	return t.Local().Format("2006-01-02T15:04:05")
}

// days are the days of a filter, read as they are typed everywhere: as EDTF or in
// words. What is no date filters nothing, and wrong says so of its field.
func (v *visit) days() (from, to string, wrong map[string]string) {
	wrong = map[string]string{}
	read := func(name string) string {
		typed := strings.TrimSpace(v.QueryParam(name))
		edtf, ok := readDate(typed, v.desk.options.Now().Format(time.DateOnly))
		if !ok {
			wrong[name] = v.w.T("invalid.not_a_date", typed)
			return ""
		}
		return edtf
	}
	return read("from"), read("to"), wrong
}

// dayNumber counts a day from 1 January 1970.
func dayNumber(d when.Day) (int, bool) {
	if len(d) < len(time.DateOnly) {
		return 0, false
	}
	t, err := time.Parse(time.DateOnly, string(d[:len(time.DateOnly)]))
	if err != nil {
		return 0, false
	}
	return int(t.Unix() / 86400), true
}
