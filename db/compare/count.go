package compare

import (
	"maps"
	"strings"

	"counterclaim/db/figure"
	"counterclaim/db/record"
)

// vague is how many times as wide as the other's best figure a band must be
// before it is too vague to confirm it.
const vague = 2

// countFields are the fields of a count in the form in which they are compared.
type countFields struct{ what, who, side, place, scope string }

func (f countFields) key() string {
	return strings.Join([]string{f.what, f.who, f.side, f.place, f.scope}, "|")
}

func fieldsOf(c record.Count) countFields {
	f := countFields{fold(c.What), fold(c.Who), fold(c.Side), fold(c.Place), "event"}
	if f.who == "people" {
		f.who = "" // "41 killed" counts people
	}
	if c.Cumulative {
		f.scope = "total"
	}
	return f
}

// other reports whether a position counts something else than a question asks,
// in a field of which both speak. Whether it is a running total is no such field:
// the last of those is what a part comes to.
func (f countFields) other(asked countFields) bool {
	differ := func(a, b string) bool { return a != "" && b != "" && a != b }
	return differ(f.what, asked.what) || f.who != asked.who && asked.who != "" || differ(f.side, asked.side) || differ(f.place, asked.place)
}

// fromQuestion is what a position counts: what its claim says, and where that is
// silent, what the question asks, since somebody put the claim to it.
func fromQuestion(p record.Position, q record.Question) record.Count {
	c := p.Count
	for _, f := range []struct{ said, asked *string }{
		{&c.What, &q.Count.What}, {&c.Who, &q.Count.Who}, {&c.Side, &q.Count.Side}, {&c.Place, &q.Count.Place}, {&c.Since, &q.Count.Since},
	} {
		if *f.said == "" {
			*f.said = *f.asked
		}
	}
	return c
}

// differing are the fields in which two counts differ. Two starts of a running
// total differ only when both are dates: nothing tells "since the war began"
// from "since the fighting broke out", or either from a day.
func differing(a, b *prepared) []string {
	var names []string
	for _, f := range []struct{ name, a, b string }{
		{"what", a.fields.what, b.fields.what}, {"who", a.fields.who, b.fields.who}, {"side", a.fields.side, b.fields.side},
		{"place", a.fields.place, b.fields.place}, {"scope", a.fields.scope, b.fields.scope},
	} {
		if f.a != f.b {
			names = append(names, f.name)
		}
	}
	if a.count.Cumulative && b.count.Cumulative {
		since, other := interval(a.count.Since), interval(b.count.Since)
		if since.Known() && other.Known() && !since.Overlaps(other) {
			names = append(names, "since")
		}
	}
	return names
}

// shown is a field of a count as a reason shows it.
func shown(p *prepared, field string) string {
	value := map[string]string{"what": record.Word(p.count.What), "who": record.Word(p.count.Who), "side": p.count.Side,
		"place": p.count.Place, "scope": record.Word(p.fields.scope), "since": p.count.Since}[field]
	if value == "" {
		return record.Word("unset")
	}
	return value
}

func (c comparer) notComparable(a, b *prepared, fields []string) record.Finding {
	reason := record.Reason{Code: "compare.differ_more", Args: []string{"@" + strings.Join(fields, "+")}}
	if len(fields) == 1 {
		reason = record.Reason{Code: "compare.differ", Args: []string{record.Word(fields[0]), shown(a, fields[0]), shown(b, fields[0])}}
	}
	return record.Finding{Question: c.question.ID, A: a.ID, B: b.ID, Kind: record.NotComparable, Reason: reason, Status: record.Suggested}
}

// counts compares two answers to a count question.
func (c comparer) counts(a, b *prepared) record.Finding {
	if !hasNumber(a) || !hasNumber(b) {
		return c.missing(a, b, "number")
	}
	if fields := differing(a, b); len(fields) > 0 {
		return c.notComparable(a, b, fields)
	}
	if (a.Withdrawn || b.Withdrawn) && a.Document != b.Document {
		return c.withdrawn(a, b)
	}
	if deniesNumber(a) != deniesNumber(b) {
		if !answersNumber(a, b) {
			return c.finding(record.Compatible, "compare.other_denied", a, b)
		}
		return c.deniedOf(a, b)
	}
	if !a.Range.Disjoint(b.Range) {
		return c.overlapping(a, b)
	}
	if justAbove(a, b) || justAbove(b, a) {
		return c.finding(record.Compatible, "compare.open_end", a, b)
	}
	if deniesNumber(a) {
		return c.finding(record.Compatible, "compare.other_denied", a, b)
	}
	if a.count.Cumulative {
		return c.totals(a, b)
	}
	return c.events(a, b)
}

// withdrawn is the finding for a number that its own report gave up: only there it is corrected.
func (c comparer) withdrawn(a, b *prepared) record.Finding {
	if b.Withdrawn {
		a, b = b, a
	}
	return record.Finding{Question: c.question.ID, A: a.ID, B: b.ID, Kind: record.NotComparable,
		Reason: record.Reason{Code: "compare.withdrawn", Args: []string{a.speaker(), c.says(a)}}, Status: record.Suggested}
}

// justAbove reports whether a says "more than" the very number that b gives: one rounds
// what the other counted.
func justAbove(a, b *prepared) bool {
	return a.Qualifier == string(figure.MoreThan) && b.Low == b.High && a.number() == b.High
}

// deniesNumber reports whether a position denies a number: who denies that there
// were any says that there were none.
func deniesNumber(p *prepared) bool { return isDenial(p) && p.High > 0 }

// nearEnough is the part of a denied number that one answered by the denial comes to
// at least.
const nearEnough = 0.9

// answersNumber reports whether of two positions the one that denies a number
// answers the other's: it is the same, or more. Who denies that he lost 20 tanks
// does not say that he lost 30.
func answersNumber(a, b *prepared) bool {
	claim, denial := a, b
	if deniesNumber(a) {
		claim, denial = b, a
	}
	return !a.Range.Disjoint(b.Range) || claim.Low >= nearEnough*denial.Low
}

// hasNumber tells the zero of "nobody was killed" from no number at all.
func hasNumber(p *prepared) bool { return p.Range != figure.Range{} || p.Qualifier != "" }

// overlapping compares two ranges that share a number.
func (c comparer) overlapping(a, b *prepared) record.Finding {
	switch {
	case a.Range == b.Range:
		return c.agree(a, b)
	case formerOf(a, b) && (a.Open() || b.Open()):
		return c.formerly(a, b)
	}
	if f, ok := c.risen(a, b); ok {
		return f
	}
	switch {
	case a.count.Cumulative && (c.outgrows(a, b) || c.outgrows(b, a)):
		return c.totals(a, b)
	case growing[a.fields.what] && !c.disputed && !opposed(a.source(), b.source()) && (outgrown(a, b) || outgrown(b, a)):
		if outgrown(b, a) {
			a, b = b, a
		}
		return c.finding(record.Updates, "compare.grown", a, b, a.spoken.String(), b.spoken.String())
	case farAbove(a, b) || farAbove(b, a):
		return c.finding(record.Contradicts, "compare.far_above", a, b)
	case a.Open() || b.Open():
		return c.finding(record.Compatible, "compare.open_end", a, b)
	case a.High-a.Low > vague*best(b.Range) || b.High-b.Low > vague*best(a.Range):
		return c.finding(record.Compatible, "compare.wide", a, b)
	}
	return c.agree(a, b)
}

// outgrows reports whether b is a later number of a running total of which a said
// only how many there were at least.
func (c comparer) outgrows(a, b *prepared) bool {
	return a.Open() && a.day.before(b.day) && b.Low > a.Low
}

// outgrown reports whether b is said on a later day to be more than the least that a
// said of one event.
func outgrown(a, b *prepared) bool {
	return a.Open() && a.spoken.before(b.spoken) && b.Low > a.Low
}

// muchMore is how many times the least that one says another must say of the same for
// the two not to be of one mind.
const muchMore = 2

// farAbove reports whether another says on the same day that at least twice as many of a
// side's men came to harm as the least that a says: who knows of so many does not speak of
// half of them. Of others more are found by the hour.
func farAbove(a, b *prepared) bool {
	many := b.Low
	if !b.Open() {
		many = best(b.Range)
	}
	return found[a.fields.what] && armed[a.fields.who] && a.Open() && many >= muchMore*a.number() && a.Low > fewHarmed && !a.spoken.before(b.spoken) && !b.spoken.before(a.spoken) && !kin(a.source(), b.source())
}

// number is the number that the words of a range without an upper end have: that of
// "more than 40" is 40.
func (p *prepared) number() float64 {
	if p.Qualifier == string(figure.MoreThan) {
		return p.Low - 1
	}
	return p.Low
}

// armed are those whose losses sides claim.
var armed = map[string]bool{"soldiers": true, "fighters": true, "officers": true}

// fewHarmed is up to how many "at least" may be any others.
const fewHarmed = 5

// best is the middle of a closed range.
func best(r figure.Range) float64 { return (r.Low + r.High) / 2 }

// totals compares two running totals that no number fits. A total may grow and
// may not fall.
func (c comparer) totals(a, b *prepared) record.Finding {
	if b.day.before(a.day) {
		a, b = b, a
	}
	days := []string{a.day.String(), b.day.String(), basisOf(a.day, b.day)}
	switch {
	case revises(a, b):
		return c.finding(record.Corrects, "compare.revised", a, b)
	case formerOf(a, b):
		return c.formerly(a, b)
	case bounded(a) && !a.OwnVoice() && b.Low >= muchMore*a.High && !kin(a.source(), b.source()): // "no more than 120", and then 600
		return c.finding(record.Contradicts, "compare.disjoint", a, b)
	case c.disputed && armed[a.fields.who] && a.day.before(b.day) && b.Low > a.High && opposed(a.source(), b.source()): // what an army lost does not grow by its enemy's count
		return c.finding(record.Contradicts, "compare.rivals", a, b, days...)
	case a.day.before(b.day) && (b.Low > a.High || c.outgrows(a, b)):
		return c.finding(record.Updates, "compare.updates", a, b, days...)
	}
	if f, ok := c.risen(a, b); ok {
		return f
	}
	switch {
	case changing[a.fields.what] && mayHaveChanged(a, b, a.day, b.day) && !opposed(a.source(), b.source()):
		return c.finding(record.Updates, "compare.standing", a, b, days[0], days[1])
	case a.day.before(b.day) && dwindling(a, b):
		return c.finding(record.Updates, "compare.fewer", a, b, days...)
	case a.day.before(b.day) && sameSource(a, b):
		return c.finding(record.Corrects, "compare.corrects", a, b, days...)
	case a.day.before(b.day) && !kin(a.source(), b.source()):
		return c.finding(record.Contradicts, "compare.rivals", a, b, days...)
	case a.day.before(b.day):
		return c.finding(record.Contradicts, "compare.fallen", a, b, days...)
	case a.day.one() && b.day.one():
		return c.sameDay(a, b)
	}
	return c.finding(record.Compatible, "compare.undated", a, b)
}

// dwindling reports whether one speaker tells of fewer who are hurt than before, and does not
// say that it puts the number right: of the wounded some die, or go home.
func dwindling(a, b *prepared) bool {
	return a.fields.what == "wounded" && b.Low > 0 && sameSource(a, b)
}

// sameSource reports whether one speaker makes both claims, be it that two scripts
// give a person two names.
func sameSource(a, b *prepared) bool {
	return a.sourceKey != "" && (a.sourceKey == b.sourceKey || a.Claimant.Kind == record.Person && b.Claimant.Kind == record.Person && related(a.Claimant, b.Claimant))
}

// revises reports whether b says that it puts a number of its speaker, or of its
// own report, right.
func revises(a, b *prepared) bool {
	return b.Revises && !a.Revises && (sameSource(a, b) || related(a.Claimant, b.Claimant) || a.Document == b.Document && a.Start < b.Start && !isDenial(b) && (a.OwnVoice() || b.OwnVoice()))
}

// sameDay compares two running totals as of one day that no number fits: a
// speaker who lowers its own figure corrects it.
func (c comparer) sameDay(a, b *prepared) record.Finding {
	if b.spoken.before(a.spoken) {
		a, b = b, a
	}
	if sameSource(a, b) && a.spoken.before(b.spoken) && b.High < a.Low {
		return c.finding(record.Corrects, "compare.lowered", a, b, a.spoken.String(), b.spoken.String())
	}
	return c.finding(record.Contradicts, "compare.disjoint_day", a, b, a.day.String(), basisOf(a.day, b.day))
}

// events compares two counts of one event that no number fits. A speaker who
// gives another number on a later day has updated or corrected its own count, and
// who finds more dead than another did days before, and is not of the other side,
// contradicts nobody, unless it was two numbers from the first.
func (c comparer) events(a, b *prepared) record.Finding {
	if b.spoken.before(a.spoken) {
		a, b = b, a
	}
	if revises(a, b) {
		return c.finding(record.Corrects, "compare.revised", a, b)
	}
	if formerOf(a, b) {
		return c.formerly(a, b)
	}
	if f, ok := c.risen(a, b); ok {
		return f
	}
	days := []string{a.spoken.String(), b.spoken.String()}
	switch {
	case outrun(a, b):
		return c.finding(record.Updates, "compare.former", a, b)
	case outrun(b, a):
		return c.finding(record.Updates, "compare.former", b, a)
	case !a.spoken.before(b.spoken):
	case changing[a.fields.what] && mayHaveChanged(a, b, a.spoken, b.spoken):
		return c.finding(record.Updates, "compare.standing", a, b, days...)
	case sameSource(a, b) && b.High < a.Low:
		return c.finding(record.Corrects, "compare.lowered", a, b, days...)
	case sameSource(a, b):
		return c.finding(record.Updates, "compare.raised", a, b, days...)
	}
	if found[a.fields.what] && a.spoken.before(b.spoken) && b.Low > a.High && !bounded(a) && (oneParty(a, b) || !c.disputed && !opposed(a.source(), b.source())) {
		return c.finding(record.Updates, "compare.grown", a, b, days...)
	}
	if a.spoken.before(b.spoken) && b.Low > a.High && !bounded(a) && oneParty(a, b) && (a.count.Since != "" || b.count.Since != "") {
		return c.finding(record.Updates, "compare.raised", a, b, days...)
	}
	return c.finding(record.Contradicts, "compare.disjoint", a, b)
}

// outrun reports whether a is a number of people come to harm that is told as said before, by
// whomever of the same side or of none, and b a higher one of that hour or later.
func outrun(a, b *prepared) bool {
	return found[a.fields.what] && a.Earlier && !b.Earlier && b.Low > a.High && !bounded(a) && !b.spoken.before(a.spoken) && !opposed(a.source(), b.source())
}

// risen is the finding of two positions of which one says that the number of the other rose.
func (c comparer) risen(a, b *prepared) (record.Finding, bool) {
	switch {
	case rose(a, b):
		return c.finding(record.Updates, "compare.rose", a, b), true
	case rose(b, a):
		return c.finding(record.Updates, "compare.rose", b, a), true
	}
	return record.Finding{}, false
}

// rose reports whether b says of a number, which it finds higher than a does, that it
// rose: not against one that was said to be the most, nor against the other side's, nor
// before a was said.
func rose(a, b *prepared) bool {
	if !b.Rises || b.Low <= a.High && !(a.Open() && b.Low > a.Low) || bounded(a) || opposed(a.source(), b.source()) {
		return false
	}
	return a.spoken.before(b.spoken) || !b.spoken.before(a.spoken) && (kin(a.source(), b.source()) || a.Document == b.Document && a.Start < b.Start)
}

// oneParty reports whether two positions are of one party to the conflict, neither of
// them the outlet's.
func oneParty(a, b *prepared) bool {
	return !a.OwnVoice() && !b.OwnVoice() && together(a.source(), b.source())
}

// formerOf reports whether one of two counts is told as one that stood before the other: as a
// toll that was given first, or as what its own speaker had said.
func formerOf(a, b *prepared) bool {
	return a.Former != b.Former || a.Earlier != b.Earlier && sameSource(a, b)
}

// formerly compares a count with one that its report tells as an earlier one.
func (c comparer) formerly(a, b *prepared) record.Finding {
	if b.Former || b.Earlier && !a.Former {
		a, b = b, a
	}
	if b.Low >= a.Low {
		return c.finding(record.Updates, "compare.former", a, b)
	}
	return c.finding(record.Corrects, "compare.former", a, b)
}

// disputed reports whether two speakers give numbers of one day that do not fit.
func disputed(ps []*prepared) bool {
	least, most := map[string]*prepared{}, map[string]*prepared{} // by the day they were said
	for _, p := range ps {
		if !hasNumber(p) || deniesNumber(p) || p.Former || p.Earlier {
			continue
		}
		day := p.spoken.latest
		if l := least[day]; l == nil || p.High < l.High {
			least[day] = p
		}
		if m := most[day]; m == nil || p.Low > m.Low {
			most[day] = p
		}
		if l, m := least[day], most[day]; m.Low > l.High && !sameSource(l, m) {
			return true
		}
	}
	return false
}

// found are counts of whom more are found as the days go on.
var found = map[string]bool{"killed": true, "wounded": true, "killed_or_wounded": true, "casualties": true}

// growing are found, and counts of whom more go as the days go on.
var growing = func() map[string]bool {
	m := maps.Clone(found)
	m["displaced"], m["evacuated"], m["infected"] = true, true, true
	return m
}()

// bounded reports whether a position says that there were no more.
func bounded(p *prepared) bool {
	return p.AtMost || p.Qualifier == string(figure.LessThan) || p.Qualifier == string(figure.UpTo)
}

// opposed reports whether two actors speak for two parties to the conflict.
func opposed(a, b Actor) bool { return a.Side != "" && b.Side != "" && !together(a, b) }

// changing are counts of what comes and goes: those missing are found, and those trapped brought
// out.
var changing = map[string]bool{"missing": true, "hostages": true, "trapped": true}

// changeDays is after how many days two who count those held or trapped are of one mind, be their
// numbers what they may.
const changeDays = 7

// mayHaveChanged reports whether a number of b may have come to stand in the place of that of a, as
// of the days given: of those missing some are found, by whoever counts them; of others one speaker
// tells both, or at least a week lies between.
func mayHaveChanged(a, b *prepared, of, later day) bool {
	return of.before(later) && (a.fields.what == "missing" || sameSource(a, b) || daysBetween(of, later) >= changeDays)
}
