package db

import (
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/when"
)

// where is the WHERE of a filter: conditions that all must hold.
type where struct {
	conditions []string
	args       []any
}

func (w *where) add(condition string, args ...any) {
	w.conditions = append(w.conditions, condition)
	w.args = append(w.args, args...)
}

// is adds a condition for a field that was set.
func (w *where) is(condition string, value record.ID) {
	if value != "" {
		w.add(condition, string(value))
	}
}

// between keeps what overlaps the days from..to; rows without a date fall out
// as soon as an end is set.
func (w *where) between(earliest, latest, from, to string) {
	if from == "" && to == "" {
		return
	}
	w.add("(" + earliest + " <> '' OR " + latest + " <> '')")
	if d := interval(from).Earliest; d != "" {
		w.add("("+latest+" = '' OR substr("+latest+", 1, 10) >= ?)", day(d))
	}
	if d := interval(to).Latest; d != "" {
		w.add("substr("+earliest+", 1, 10) <= ?", day(d))
	}
}

func day(d when.Day) string { return string(d[:min(len(d), len("2006-01-02"))]) }

func (w *where) String() string {
	if len(w.conditions) == 0 {
		return ""
	}
	return "WHERE " + strings.Join(w.conditions, " AND ")
}

func direction(desc bool) string {
	if desc {
		return " DESC"
	}
	return ""
}
