package gather

import (
	"slices"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
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
	return (f.What == "prisoners" || f.What == "hostages") && r.hasAny(alive)
}

var (
	countedBodies = patternsOf("counted twice,double-counted,double counted,yet to be identified,not yet been identified,لم يتم التعرف,لم يتعرف,احصيت مرتين,احصيتا مرتين,حسبت مرتين,حسبتا مرتين")
	deadBodies    = folded("جثة جثتان جثتين جثث جثامين جثمان body bodies corpses remains")
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
	if len(words) > 0 && f.Low == 2 && f.High == 2 && isArticled(words[0]) {
		return true // "the two planes"
	}
	if len(words) > 1 && (parting[words[1]] && words[1] != "بينهم" || words[1] == "of" && len(words) > 2 && words[2] == "them") {
		return true
	}
	before := r.wordBefore(f)
	return r.latin && f.Low <= mostKnown && f.High == f.Low && (before == "the" || before == "those")
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
	return !r.has(toll) || slices.ContainsFunc(r.Figures, func(o record.Figure) bool { return o.What == f.What && o.Low > f.Low })
}

// oneThing reports whether a figure is only of some thing that a claim tells of, "a shell
// fell on a house", and not of no more than that one.
func (r *read) oneThing(f record.Figure) bool {
	return !fates[f.What] && f.Low == 1 && f.High == 1 && !slices.ContainsFunc(r.wordsFrom(f, fewWordsOn), func(w string) bool { return single[w] })
}

// single are words that count a thing; folded.
var single = folded("واحد واحدة وحيد وحيدة الوحيد الوحيدة فقط one single 1 only")

// hasRoomFor reports whether a figure is of those for whom there would be room.
func (r *read) hasRoomFor(f record.Figure) bool {
	return f.What == "displaced" && (strings.Contains(r.words, " استيعاب ") || strings.Contains(r.words, "تتسع") || strings.Contains(r.words, " capacity "))
}

// A word for prisoners says who is counted and not what befell them: of the inmates of a
// prison some are killed, some escape and some are moved elsewhere, and none of these is
// the number of those who are held.

// custody are the codes that a figure of captives may have: those of words for people who
// are held, and those of moving people, which are read of captives who are moved, too.
var custody = map[string]bool{"detained": true, "prisoners": true, "evacuated": true, "displaced": true}

// Words for those who are held, and for what befalls them there; folded.
var (
	heldWords    = folded("سجين سجينا سجناء السجناء سجينة سجينات نزيل نزيلا نزلاء النزلاء معتقل معتقلا معتقلين معتقلون موقوف موقوفا موقوفين inmate inmates prisoner prisoners detainee detainees")
	guardWords   = folded("حارس حارسا حارسين حارسان حراس الحراس سجان سجانا سجانين سجانون guard guards warder warders")
	escapeWords  = folded("فر فروا فرار الفرار فرارهم هرب هربوا هروب الهروب هاربين هاربون فارين فارون تمكنوا escaped escape fled")
	movedWords   = folded("نقل نقلوا نقلت نقلهم moved transferred relocated")
	caughtWords  = folded("أعيد أعيدوا ضبط ضبطوا ضبطهم recaptured rearrested caught")
	killedBefore = folded("قتلى القتلى قتيل ضحايا الضحايا dead killed toll")
)

// How many words before a number, and from it on, say what befell those who are counted.
const (
	fateBefore = 3
	fateBehind = 9
)

// wordsAround are some folded words before a figure, and those from it on, in a claim of
// one span.
func (r *read) wordsAround(f record.Figure, before, behind int) (ahead, from []string) {
	if f.Span == nil || len(r.Spans) != 1 {
		return nil, nil
	}
	for _, w := range text.Words(r.Text) {
		switch {
		case w.Kind == text.Mark:
		case r.start+w.End <= f.Span.Start:
			ahead = append(ahead, w.Fold)
		case len(from) < behind:
			from = append(from, w.Fold)
		}
	}
	return ahead[max(0, len(ahead)-before):], from
}

// ofCaptives is what befell the people of a figure whom its noun calls captives, or who
// escaped; the code that it has where the words do not say.
func (r *read) ofCaptives(f record.Figure) string {
	if !custody[f.What] {
		return f.What
	}
	ahead, from := r.wordsAround(f, fateBefore, fateBehind)
	held := slices.ContainsFunc(from[:min(3, len(from))], func(w string) bool { return heldWords[w] })
	spoken := func(words map[string]bool) bool {
		is := func(w string) bool { return words[w] }
		return slices.ContainsFunc(from, is) || slices.ContainsFunc(ahead, is)
	}
	switch {
	case !held:
		return f.What
	case slices.ContainsFunc(ahead, func(w string) bool { return killedBefore[w] }):
		return "killed"
	case spoken(caughtWords):
		return "" // how many of those who escaped
	case spoken(escapeWords):
		return "escaped"
	case spoken(movedWords):
		return "moved"
	}
	return f.What
}

// ofPrison is who a figure counts where it is people of a prison: inmates, or guards, who
// are no policemen.
func (r *read) ofPrison(f record.Figure) string {
	if f.What != "killed" && f.What != "wounded" || f.Who != "people" && f.Who != "police" && f.Who != "" {
		return f.Who
	}
	words := r.wordsFrom(f, fewWordsOn)
	switch {
	case slices.ContainsFunc(words[:min(3, len(words))], func(w string) bool { return guardWords[w] }):
		return "guards"
	case slices.ContainsFunc(words, func(w string) bool { return heldWords[strings.TrimPrefix(w, "لل")] }):
		return "inmates"
	}
	return f.Who
}

// Counts of one sort of thing that are of two: what a speaker tells beside his own number
// is a part of it or something else, those who wait have not come in, and the dead of a
// house on which a plane fell were not on board.

// toldApart reports whether two counts are of two things by how they are told.
func toldApart(a, b counted) bool {
	return besideOwn(a, b) || onGround(a) != onGround(b) && (onBoard(a) || onBoard(b))
}

// besideOwn reports whether one speaker gives both counts in one report, and neither as the
// other put right, risen or told before: he does not contradict himself in one breath.
func besideOwn(a, b counted) bool {
	return a.Document == b.Document && a.read != b.read && a.voice != "" && a.voice == b.voice && a.Range.Disjoint(b.Range) && !a.overtaken() && !b.overtaken()
}

// overtaken reports whether a count is told as one that another has taken the place of, or
// that has taken the place of another.
func (c counted) overtaken() bool {
	return c.moves || c.has(former) || c.has(latest) || c.saidEarlier()
}

// Where those are who came to harm when an aircraft or a ship was lost; padded.
var (
	groundWords = patternsOf("on the ground,villager,^علي الارض$,^من سكان,^من اهالي,قروي")
	boardWords  = patternsOf("on board,aboard,passenger,crew,^علي متن,^متن$,راكب,ركاب,طاقم,^الطاقم")
)

func onGround(c counted) bool {
	return fates[c.What] && c.hasAny(groundWords)
}

func onBoard(c counted) bool { return c.hasAny(boardWords) }
