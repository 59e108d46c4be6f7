package compare

import (
	"strings"
	"time"

	"counterclaim/db/when"
)

// interval reads the EDTF of a record; what it cannot read is unknown.
func interval(edtf string) when.Interval {
	from, to, isRange := strings.Cut(edtf, "/")
	if !isRange {
		to = from
	}
	earliest, _ := bounds(from)
	_, latest := bounds(to)
	if earliest == "" && latest == "" {
		return when.Interval{}
	}
	return when.Interval{EDTF: edtf, Earliest: when.Day(earliest), Latest: when.Day(latest)}
}

// bounds are the first and the last day of one EDTF date.
func bounds(date string) (string, string) {
	date = strings.TrimRight(date, "?~%")
	date, _, _ = strings.Cut(date, "T")
	for _, layout := range []struct {
		form             string
		year, month, day int
	}{{"2006-01-02", 0, 0, 1}, {"2006-01", 0, 1, 0}, {"2006", 1, 0, 0}} {
		if t, err := time.Parse(layout.form, date); err == nil {
			last := t.AddDate(layout.year, layout.month, layout.day).AddDate(0, 0, -1)
			return t.Format(time.DateOnly), last.Format(time.DateOnly)
		}
	}
	return "", ""
}
