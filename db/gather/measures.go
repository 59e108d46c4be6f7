package gather

import (
	_ "embed"
	"slices"
	"strings"

	"counterclaim/db/compare"
	"counterclaim/db/figure"
	"counterclaim/db/record"
)

// Shares and sums: what is measured in percent or in money and has one value, which two give
// otherwise.

//go:embed measures.tsv
var measureTable string

// measure is a row of measures.tsv.
type measure struct {
	code, unit, en, ar string
	words              []string
}

func readMeasures() (all []*measure) {
	for f := range rowsOf(measureTable) {
		all = append(all, &measure{code: f[0], unit: f[1], words: patternsOf(f[2]), en: f[3], ar: f[4]})
	}
	return all
}

// measured is a figure of a claim that says how much something is, and what.
type measured struct {
	*read
	record.Figure
	of   *measure
	unit string // "%" or a currency
}

// units are what shares and sums are given in, each with what may be written for it.
var units = [][]string{
	{"%", "٪", "percent", "per cent", "المئة", "المائة"},
	{"dollar", "$", "دولار"}, {"euro", "€", "يورو"}, {"pound", "£", "جنيه"}, {"lira", "ليرة"}, {"ruble", "rouble", "روبل"},
	{"dinar", "دينار"}, {"riyal", "ريال"}, {"dirham", "درهم"}, {"shekel", "شيكل"},
}

// unitIn is the unit that some words are given in, "" for none.
func unitIn(words string) string {
	folded := fold(words)
	for _, written := range units {
		if slices.ContainsFunc(written, func(s string) bool { return strings.Contains(folded, fold(s)) || strings.Contains(words, s) }) {
			return written[0]
		}
	}
	return ""
}

// measured is the share or sum that a claim gives, where it gives one and says of what.
func (r *read) measured() (one measured, ok bool) {
	if !r.Act.Checkable() || r.conditional() {
		return measured{}, false
	}
	for _, f := range r.Figures {
		if f.What != "" || f.Span == nil || f.Status == record.Dismissed || unitIn(f.Span.Exact) == "" {
			continue
		}
		unit := unitIn(f.Span.Exact)
		if ok {
			return measured{}, false // by 5 percent to 40 percent
		}
		for _, m := range measures() {
			if (m.unit == "share") == (unit == "%") && r.hasAny(m.words) {
				one, ok = measured{r, f, m, unit}, true
				break
			}
		}
	}
	return one, ok
}

// measurements proposes a question for each share or sum of which two speak.
func (g *gathering) measurements() {
	all := map[*read]measured{}
	same := newTold()
	for _, c := range g.claims {
		m, ok := c.measured()
		if !ok {
			continue
		}
		all[c] = m
		same.headOf(c)
		for o := range g.sharers(c) {
			if before, also := all[o]; also && oneMeasure(before, m) {
				same.join(o, c)
			}
		}
	}
	for _, some := range same.groups() {
		if len(some) > 1 {
			g.measurement(some, all)
		}
	}
}

// oneMeasure reports whether two shares or sums are of one thing: the next speaker's, who begins
// with "the cut" or "turnout" of which the one before spoke, or told in words that share more than
// what is measured. What each gives for its own is two.
func oneMeasure(a, b measured) bool {
	if a.of.code != b.of.code || a.unit != b.unit || !within(weekOfEvent, a.read, b.read) || otherThings(a.read, b.read) || apart(a.read, b.read) || inOtherLands(a.read, b.read) || a.hasAny(ownLosses) || b.hasAny(ownLosses) {
		return false
	}
	if a.Document == b.Document && (sameSpeaker(a.read, b.read) || !a.near(b.read, sameBreath)) {
		return false
	}
	if a.Document == b.Document && b.begins() {
		return true
	}
	both := 0
	for _, s := range shared(a.stems, b.stems) {
		if !b.names(b.wordOf(s)) && !a.names(a.wordOf(s)) && (slices.Contains(a.rare, s) || slices.Contains(a.usual, s)) {
			both++
		}
	}
	return both >= rareOnADay
}

// ownLosses are words for what a speaker lost himself; sought in folded, padded words.
var ownLosses = patternsOf("its losses,their losses,our losses,his losses,خسايرها$,خسايره$,خسايرهم$,خسايرنا$")

// begins reports whether a claim begins with the word for what is measured.
func (m measured) begins() bool {
	words := strings.Fields(m.words)
	return slices.ContainsFunc(words[:min(2, len(words))], m.names)
}

// names reports whether a word is one for what is measured, or the unit of it.
func (m measured) names(word string) bool {
	word = fold(word)
	return slices.ContainsFunc(m.of.words, func(p string) bool { return strings.Contains(" "+word+" ", p) }) || unitIn(word) != ""
}

// measurement proposes the question how much it is.
func (g *gathering) measurement(some []*read, all map[*read]measured) {
	of := all[some[0]].of
	count := record.Count{What: of.code}
	var positions []record.Position
	for _, c := range some {
		f := all[c].Figure
		positions = append(positions, record.Position{Claim: c.Claim.ID, Figure: f.ID, Range: f.Range, Qualifier: f.Qualifier, Count: count,
			Reason: reason("figure", compare.FigureText(f.Range, figure.Qualifier(f.Qualifier)))})
	}
	en, ar := aboutText(of.en, of.ar, some[0])
	keys := stamped("measure|"+of.code+"|"+string(some[0].ID), some)
	g.propose(record.Question{Type: record.CountQuestion, Count: count, Key: keys[0], Text: en, TextAr: ar, Reason: reason("measure", record.Word(of.code))}, positions, keys...)
}
