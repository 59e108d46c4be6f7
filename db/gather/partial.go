package gather

import (
	"slices"
	"strings"

	"counterclaim/db/record"
)

// Figures that are of some only of those whom a toll counts, or of those whose number is known
// already: they count nothing anew.

// amongOthers reports whether the words say that those counted are only some of the dead:
// "eleven children and nine women were among the dead".
func (r *read) amongOthers() bool {
	return r.hasAny(amongDead)
}

var amongDead = patternsOf("among the dead,among the victims,among those killed,among the wounded,among them,of the dead were,بين القتلي,بين الضحايا,بين الجرحي,بين المصابين,^بينهم,^منهم,^بينها")

// onTop reports whether a figure is of those found besides others, and no toll: "15
// additional bodies".
func (r *read) onTop(f record.Figure) bool {
	words := r.wordsFrom(f, fewWordsOn)
	if !fates[f.What] {
		return false
	}
	for i, w := range words[:min(3, len(words))] {
		if ontop[w] && (i+1 == len(words) || words[i+1] != "than") {
			return true
		}
	}
	return false
}

// ontop are the words behind a number of those who are counted on top of others; folded.
var ontop = folded("إضافية إضافي إضافيا إضافيين إضافيون more additional further")

// ofThoseCounted reports whether a figure is of a part of those whom another toll
// counts: "the names of twenty of the victims".
func (r *read) ofThoseCounted(f record.Figure) bool {
	next := " " + strings.Join(r.wordsFrom(f, fewWordsOn), " ") + " "
	for _, those := range []string{" من الضحايا ", " من القتلي ", " من الجرحي ", " من المصابين ", " of the victims ", " of the dead ", " of the wounded ", " of those killed "} {
		if strings.Contains(next, those) {
			return true
		}
	}
	return false
}

// parting stand before a part of those counted; folded.
var parting = folded("بينهم بينها بينهن منهم منها including them")

// ofBodiesCounted reports whether a figure is of bodies that a toll has counted already: of
// those that nobody has named yet, or that were counted twice.
func (r *read) ofBodiesCounted(f record.Figure) bool {
	return f.What == "killed" && r.hasAny(countedBodies) && slices.ContainsFunc(r.wordsFrom(f, fewWordsOn), func(w string) bool { return deadBodies[w] })
}

// leftAlive reports whether a figure is of those of the prisoners who are alive, and not of how
// many were taken.
func (r *read) leftAlive(f record.Figure) bool {
	return (f.What == "prisoners" || f.What == "captured" || f.What == "hostages") && r.hasAny(alive)
}

var (
	deadBodies    = folded("جثة جثتان جثتين جثث جثامين جثمان body bodies corpses remains")
	countedBodies = patternsOf("counted twice,double-counted,double counted,yet to be identified,not yet been identified,لم يتم التعرف,لم يتعرف,احصيت مرتين,احصيتا مرتين,حسبت مرتين,حسبتا مرتين")
	alive         = patternsOf("still alive,were alive,are alive,remained alive,علي قيد الحياه,لا يزالون احياء,ما زالوا احياء,مازالوا احياء,انهم احياء")
)

// ofKnown reports whether a figure only says again how many there are of those or
// that whose number is known: "the three men", "three of them came back".
func (r *read) ofKnown(f record.Figure) bool {
	words := r.wordsFrom(f, fewWordsOn)
	for i, w := range words {
		if i < 2 && knownNumbers[w] || i == 0 && w == "جثه" {
			return true // one body is seen, and no toll told
		}
	}
	if len(words) > 0 && f.Low == 2 && f.High == 2 && isArticled(words[0]) && (strings.HasSuffix(words[0], "ين") || strings.HasSuffix(words[0], "ان")) {
		return true // "the two planes"
	}
	if len(words) > 1 && (parting[words[1]] && words[1] != "بينهم" || words[1] == "of" && len(words) > 2 && words[2] == "them") {
		return true
	}
	before := r.wordBefore(f)
	return r.latin && f.Low <= mostKnown && f.High == f.Low && (before == "the" || before == "those" || before == "these" || before == "all")
}

// mostKnown is up to how many "the three" are.
const mostKnown = 12

// knownNumbers are number words with an article; folded.
var knownNumbers = folded("الاثنان الاثنين الثلاثة الأربعة الخمسة الستة السبعة الثمانية التسعة العشرة الثلاث الأربع الخمس الست السبع")

// diedSince reports whether a figure is of those only who died of their wounds, which a
// toll that stood before rises by: not of the toll that the same claim tells.
func (r *read) diedSince(f record.Figure) bool {
	if f.What != "killed" || !r.has(ofWounds) {
		return false
	}
	return !r.has(toll) && !r.has(risen) || slices.ContainsFunc(r.Figures, func(o record.Figure) bool { return o.What == f.What && o.Low > f.Low })
}

// oneThing reports whether a figure is only of some thing that a claim tells of, "a shell
// fell on a house", and not of no more than that one.
func (r *read) oneThing(f record.Figure) bool {
	return !fates[f.What] && f.Low == 1 && f.High == 1 && !slices.ContainsFunc(r.wordsFrom(f, fewWordsOn), func(w string) bool { return single[w] }) && !r.has(only)
}

// single are words that count a thing; folded.
var single = folded("واحد واحدة وحيد وحيدة الوحيد الوحيدة فقط one single 1 only")

// hasRoomFor reports whether a figure is of those for whom there would be room.
func (r *read) hasRoomFor(f record.Figure) bool {
	return f.What == "displaced" && (strings.Contains(r.words, " استيعاب ") || strings.Contains(r.words, "تتسع") || strings.Contains(r.words, " capacity "))
}
