package compare

import (
	"time"

	"counterclaim/db/record"
	"counterclaim/db/when"
)

// day is when something holds, as far as its words tell: both ends inclusive,
// ISO dates that compare as strings, "" for an unknown end.
type day struct {
	earliest, latest string
	basis            string // the reason word that says where it comes from
}

func (d day) known() bool { return d.earliest != "" && d.latest != "" }

// one reports whether it is one calendar day.
func (d day) one() bool { return d.known() && d.earliest == d.latest }

// before reports whether all of d lies before all of o.
func (d day) before(o day) bool { return d.latest != "" && o.earliest != "" && d.latest < o.earliest }

// daysBetween is how many days lie from the end of a to the beginning of b at least; 0 where one of
// them is unknown.
func daysBetween(a, b day) int {
	from, err := time.Parse(time.DateOnly, a.latest)
	to, bad := time.Parse(time.DateOnly, b.earliest)
	if err != nil || bad != nil {
		return 0
	}
	return int(to.Sub(from).Hours() / 24)
}

// String is the day as a reason shows it.
func (d day) String() string {
	if !d.known() {
		return record.Word("unset")
	}
	if d.one() {
		return d.earliest
	}
	return d.earliest + "/" + d.latest
}

// interval reads the EDTF of a record; what it cannot read is unknown.
func interval(edtf string) when.Interval {
	i, err := when.ParseEDTF(edtf)
	if err != nil {
		return when.Interval{}
	}
	return i
}

func dayOf(edtf, basis string) day {
	i := interval(edtf)
	return day{dateOf(i.Earliest), dateOf(i.Latest), basis}
}

func dateOf(d when.Day) string {
	return string(d[:min(len(d), len("2006-01-02"))])
}

// StandsFor is the EDTF of the day that an answer stands for: the one its words
// give, else the day it was said, else the day it was published; the first that
// has a beginning and an end, "" when none has.
func StandsFor(asOf, said, published string) string {
	edtf, _ := standsFor(asOf, said, published)
	return edtf
}

func standsFor(asOf, said, published string) (string, day) {
	for _, from := range []struct{ edtf, basis string }{{asOf, "by_as_of"}, {said, "by_said"}, {published, "by_published"}} {
		if d := dayOf(from.edtf, from.basis); d.known() {
			return from.edtf, d
		}
	}
	return "", day{}
}

// spoken is the day on which a claim was made: when it was said, else published.
func spoken(p Position) day {
	if d := dayOf(p.Said, "by_said"); d.known() {
		return d
	}
	return dayOf(p.Published, "by_published")
}

// basisOf says where the days of a pair come from.
func basisOf(a, b day) string {
	if a.basis == b.basis {
		return record.Word(a.basis)
	}
	return record.Word("by_mixed")
}
