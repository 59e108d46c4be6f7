package db

import (
	"strings"
	"time"

	"counterclaim/db/when"
)

// interval is what an EDTF date allows, its ends as whole days. Text that is no
// EDTF date is unknown.
func interval(edtf string) when.Interval {
	first, last, isRange := strings.Cut(edtf, "/")
	i := when.Interval{EDTF: edtf}
	if !isRange {
		last = first
	}
	i.Earliest, _ = ends(first)
	_, i.Latest = ends(last)
	return i
}

func ends(edtf string) (first, last when.Day) {
	edtf = strings.TrimRight(edtf, "?~%")
	for layout, next := range map[string]func(time.Time) time.Time{
		"2006":             func(t time.Time) time.Time { return t.AddDate(1, 0, -1) },
		"2006-01":          func(t time.Time) time.Time { return t.AddDate(0, 1, -1) },
		"2006-01-02":       func(t time.Time) time.Time { return t },
		"2006-01-02T15:04": func(t time.Time) time.Time { return t },
	} {
		t, err := time.Parse(layout, edtf)
		if err != nil {
			continue
		}
		if len(layout) > len("2006-01-02") {
			return when.Day(edtf), when.Day(edtf)
		}
		return when.Day(t.Format(time.DateOnly)), when.Day(next(t).Format(time.DateOnly))
	}
	return "", ""
}
