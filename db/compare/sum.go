package compare

import (
	"math"
	"slices"

	"counterclaim/db/figure"
	"counterclaim/db/record"
)

// Part is a question that is part of another, with its positions.
type Part struct {
	Question  record.Question
	Positions []Position
}

// Sum holds a whole against its parts, a day at a time in order of days.
type Sum struct {
	Days    []SumDay
	LeftOut []record.ID // positions that count something else than their question asks, and are in no sum
}

// SumDay is what the parts come to as of one day, and whether what is said of
// the whole as of that day can hold.
type SumDay struct {
	Day    string // ISO date; "" when nothing is dated, or for one event
	Parts  []PartSum
	Total  figure.Range
	Wholes []Held
}

// PartSum is the latest that is known of one part as of a day.
type PartSum struct {
	Question record.ID
	Range    figure.Range // [0, open) when nobody states it
	Stated   bool
	AsOf     string      // the day of the latest value; "" for one event
	From     []record.ID // the positions that give it
}

// Held is one position on the whole against the sum of the parts.
type Held struct {
	Position record.ID
	Range    figure.Range
	Fits     bool
	Behind   bool          // it exceeds the sum, but a part was last counted before and may have grown since
	Unstated record.ID     // the one part that nobody states
	Implied  *figure.Range // what that part must be for the position to hold; nil when there is none or it cannot be
	Reason   record.Reason
}

// SumOfParts adds up the parts of a count question for every day on which the
// whole or a part is stated and holds the whole's positions of that day against
// the sum. Of a running total the latest value counts, and where several
// positions are the latest, the span of all of them; a part that nobody states is
// [0, open). Where one part is unstated, it says what that part would have to be.
// Positions that count something else than their question asks are left out.
// For a question that is no count, or one without parts, the sum is empty.
func SumOfParts(whole record.Question, positions []Position, parts []Part) Sum {
	if whole.Type != record.CountQuestion || len(parts) == 0 {
		return Sum{}
	}
	var sum Sum
	stated := sum.numbers(whole, positions)
	values := make([][]*prepared, len(parts))
	days := map[string]bool{}
	for _, p := range stated {
		days[sumDay(p)] = true
	}
	for i, part := range parts {
		values[i] = sum.numbers(part.Question, part.Positions)
		for _, p := range values[i] {
			if d := sumDay(p); d != "" {
				days[d] = true
			}
		}
	}
	for day := range days {
		s := SumDay{Day: day}
		for i, part := range parts {
			s.Parts = append(s.Parts, latest(part.Question.ID, values[i], day))
		}
		s.Total = addUp(s.Parts)
		for _, p := range stated {
			if sumDay(p) == day {
				s.Wholes = append(s.Wholes, hold(p, s))
			}
		}
		sum.Days = append(sum.Days, s)
	}
	slices.SortFunc(sum.Days, func(a, b SumDay) int {
		if a.Day < b.Day {
			return -1
		}
		return 1 // no two days are equal
	})
	return sum
}

// numbers are the positions that state a number of what the question asks and do
// not deny it, in order. Those that count something else are noted as left out.
func (s *Sum) numbers(q record.Question, ps []Position) []*prepared {
	asked := fieldsOf(q.Count)
	return slices.DeleteFunc(inOrder(q, ps), func(p *prepared) bool {
		if !hasNumber(p) || deniesNumber(p) {
			return true
		}
		other := p.fields.other(asked)
		if other {
			s.LeftOut = append(s.LeftOut, p.ID)
		}
		return other
	})
}

// sumDay is the day for which a running total counts; one event has none.
func sumDay(p *prepared) string {
	if !p.count.Cumulative {
		return ""
	}
	return p.day.latest
}

// latest is what is known of a part as of a day. The count of one event, which
// belongs to no day, is known on every day; the running totals of a day are
// weighed only among themselves.
func latest(question record.ID, ps []*prepared, day string) PartSum {
	sum := PartSum{Question: question, Range: figure.Range{High: math.Inf(1)}}
	for _, p := range ps {
		d := sumDay(p)
		switch {
		case d > day && day != "" || sum.Stated && d < sum.AsOf:
			continue
		case !sum.Stated || d > sum.AsOf:
			sum = PartSum{Question: question, Range: p.Range, Stated: true, AsOf: d, From: []record.ID{p.ID}}
		default:
			sum.Range.Low, sum.Range.High = min(sum.Range.Low, p.Low), max(sum.Range.High, p.High)
			sum.From = append(sum.From, p.ID)
		}
	}
	return sum
}

func addUp(parts []PartSum) figure.Range {
	var t figure.Range
	for _, p := range parts {
		t.Low += p.Range.Low
		t.High += p.Range.High
	}
	return t
}

// hold says whether one position on the whole can hold beside the parts.
func hold(p *prepared, day SumDay) Held {
	h := Held{Position: p.ID, Range: p.Range, Fits: !p.Range.Disjoint(day.Total)}
	var others figure.Range
	unstated, behind := 0, false
	for _, part := range day.Parts {
		if !part.Stated {
			unstated++
			h.Unstated = part.Question
			continue
		}
		behind = behind || part.AsOf < day.Day && part.AsOf != ""
		others.Low += part.Range.Low
		others.High += part.Range.High
	}
	whole, sum := RangeText(p.Range), RangeText(day.Total)
	if unstated == 1 && h.Fits {
		implied := figure.Range{Low: max(0, p.Low-others.High), High: p.High - others.Low}
		h.Implied = &implied
		h.Reason = record.Reason{Code: "compare.sum_implied", Args: []string{whole, RangeText(implied)}}
		return h
	}
	if unstated != 1 {
		h.Unstated = ""
	}
	h.Behind = !h.Fits && behind && p.Low > day.Total.High
	switch {
	case unstated == len(day.Parts):
		h.Reason = record.Reason{Code: "compare.sum_unstated", Args: []string{whole}}
	case h.Fits:
		h.Reason = record.Reason{Code: "compare.sum_fits", Args: []string{sum, whole}}
	case h.Behind:
		h.Reason = record.Reason{Code: "compare.sum_behind", Args: []string{sum, whole}}
	default:
		h.Reason = record.Reason{Code: "compare.sum_misfit", Args: []string{sum, whole}}
	}
	return h
}
