package gather

import (
	"slices"
	"strings"

	"counterclaim/db/figure"
	"counterclaim/db/record"
	"counterclaim/db/text"
)

// counted is a figure of a claim that says how many of what.
type counted struct {
	*read
	record.Figure
	side  string // whose it is, as it is shown
	whose string // the same as a key of the party; see foeOf
	told  bool   // the words say whose, not only who speaks
	moves bool   // it is told as a number put right, or one that rose
}

// notAsked are codes of what is counted but is no point at issue by itself: how
// many fronts, meetings or states there are.
var notAsked = map[string]bool{"": true, "fronts": true, "positions": true, "villages": true, "cities": true, "provinces": true, "states": true, "agreements": true,
	"ceasefires": true, "meetings": true, "parties": true, "groups": true, "units": true, "orders": true, "goals": true, "companies": true, "banks": true, "cases": true,
	"ballots": true, "seats": true, "beds": true, "camps": true, "flights": true, "sites": true, "incidents": true, "people": true}

// counted are the figures of a claim that can be put to a question.
func (r *read) counted() []counted {
	if r.workedOut {
		return r.figures
	}
	var all []counted
	if !r.Act.Checkable() {
		return nil
	}
	by := allCues().find(r.cue())
	for _, f := range slices.Concat(r.Figures, r.nobodyHurt()) {
		f.What = r.whatIsCounted(f)
		f.Who = r.ofPrison(f)
		if f.Status != record.Dismissed && len(r.Figures) == 1 && r.takenBack(f) {
			f = r.instead(f)
		}
		if vague[figure.Qualifier(f.Qualifier)] && fates[f.What] {
			continue // "several children", "this number of dead" are no counts of them
		}
		if f.Status != record.Dismissed && !notAsked[f.What] && !r.takenBack(f) && !(f.Cumulative && f.Low == 1 && f.High == 1) {
			side, told := r.suffered(f)
			c := counted{r, f, side, r.keyOf(side), told, r.has(revised) || r.has(risen) || by.has(revised) || by.has(risen)}
			if strings.HasPrefix(side, foeOf) || strings.HasPrefix(side, "#") {
				c.side = "" // it has no name
			}
			if fates[f.What] && (r.has(company) || r.ofThoseCounted(f) || r.hasRoomFor(f)) || r.ofKnown(f) || r.ofBodiesCounted(f) || r.leftAlive(f) || r.diedSince(f) || r.oneThing(f) || r.onTop(f) {
				continue // his companions; "twenty of the victims": a part; "the three"; two of the wounded
			}
			if c.whom() == "" && len(all) > 0 && parting[r.wordBefore(f)] {
				continue // of the dead, "32 of one family": a part, of no sort of people
			}
			all = append(all, c)
			if c.none() { // nobody was hurt, nor killed
				c.What = "wounded"
				all = append(all, c)
			}
		}
	}
	return together(all)
}

// together makes one count of the women, children and men of a list whose number nobody
// gives: "a woman and two children" are three people.
func together(all []counted) []counted {
	sum, kinds := counted{}, map[string]bool{}
	for _, c := range all {
		if c.amongOthers() {
			return all
		}
		if !fates[c.What] || !someOf[c.Who] || sum.read != nil && (c.What != sum.What || c.whose != sum.whose) {
			return all
		}
		if sum.read == nil {
			sum = c
		} else {
			sum.Low, sum.High = sum.Low+c.Low, sum.High+c.High
		}
		kinds[c.Who] = true
	}
	if len(kinds) < 2 || len(kinds) != len(all) {
		return all
	}
	sum.Who, sum.Span, sum.ID = "people", nil, ""
	some := []counted{sum}
	for _, c := range all {
		if c.Low > 1 { // of one child nobody asks
			some = append(some, c)
		}
	}
	return some
}

// amongOthers reports whether the words say that those counted are only some of the dead:
// "eleven children and nine women were among the dead".
func (r *read) amongOthers() bool {
	return r.hasAny(amongDead)
}

var amongDead = patternsOf("among the dead,among the victims,among those killed,among the wounded,among them,of the dead were,بين القتلي,بين الضحايا,بين الجرحي,بين المصابين,^بينهم,^منهم,^بينها")

// ontop are the words behind a number of those who are counted on top of others; folded.
var ontop = folded("إضافية إضافي إضافيا إضافيين إضافيون more additional further")

// onTop reports whether a figure is of those found besides others, and no toll: "15
// additional bodies".
func (r *read) onTop(f record.Figure) bool {
	words := r.wordsFrom(f, fewWordsOn)
	return fates[f.What] && slices.ContainsFunc(words[:min(3, len(words))], func(w string) bool { return ontop[w] })
}

// whatIsCounted is the code of what a figure counts, told from what its claim says of it
// where the noun alone does not tell: a truce broken "21 times", "those who left are no
// more than 235,000".
func (r *read) whatIsCounted(f record.Figure) string {
	switch {
	case !fates[f.What] && r.tells("#breach") && slices.ContainsFunc(r.wordsFrom(f, 3), func(w string) bool { return times[w] }):
		return "violations"
	case f.What == "" && (f.Low >= wholeWar || f.Low == 0 && f.High >= wholeWar) && (f.Who == "people" || f.Who == "civilians") && slices.ContainsFunc(strings.Fields(r.words), func(w string) bool { return departed[bare(unjoined(w))] }):
		return "displaced"
	}
	return r.ofCaptives(f)
}

// times are words of "so many times", and departed words for leaving one's home for
// good or being brought out; folded.
var (
	times    = folded("مرة مرات times")
	departed = folded("ترك تركوا تركت فر فروا فرت فارين فارون هرب هربوا هاربين نزح نزحوا نزحت نزوح لجأ لجأوا لجؤوا لجوء fled fleeing")
)

// nobodyHurt is the count of none in a denial without a number that anybody came to
// harm: "denied any casualties".
func (r *read) nobodyHurt() []record.Figure {
	if r.Act != record.Denies || len(r.Figures) > 0 {
		return nil
	}
	words := strings.Fields(r.words)
	for i := 1; i < len(words) && i < fewWordsOn; i++ {
		if anyone[words[i-1]] && harmed[words[i]] {
			return []record.Figure{{Range: figure.Exactly(0), Qualifier: string(figure.Exact), Count: record.Count{What: "casualties"}, Status: record.Suggested}}
		}
	}
	return nil
}

// anyone stands before harmed where a denial is of all of them; folded.
var (
	anyone = folded("أي أية وقوع تسجيل سقوط حدوث any")
	harmed = folded("إصابات ضحايا قتلى جرحى خسائر casualties injuries deaths victims")
)

// fewWordsOn is within how many words from the first of a figure "of the victims" stands.
const fewWordsOn = 5

// wordsFrom are the first folded words from where a figure begins in a claim of one
// span, none where it has no span.
func (r *read) wordsFrom(f record.Figure, most int) []string {
	if f.Span == nil || len(r.Spans) != 1 {
		return nil
	}
	var all []string
	for _, w := range text.Words(r.Text) {
		if w.Kind != text.Mark && r.start+w.End > f.Span.Start && len(all) < most {
			all = append(all, w.Fold)
		}
	}
	return all
}

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

// mostKnown is up to how many "the three" are.
const mostKnown = 12

// knownNumbers are number words with an article; folded.
var knownNumbers = folded("الاثنان الاثنين الثلاثة الأربعة الخمسة الستة السبعة الثمانية التسعة العشرة الثلاث الأربع الخمس الست السبع")

// hasRoomFor reports whether a figure is of those for whom there would be room.
func (r *read) hasRoomFor(f record.Figure) bool {
	return f.What == "displaced" && (strings.Contains(r.words, " استيعاب ") || strings.Contains(r.words, "تتسع") || strings.Contains(r.words, " capacity "))
}

// vague are the qualifiers of what is more than one and no count.
var vague = map[figure.Qualifier]bool{figure.Several: true, figure.Some: true, figure.Many: true}

// family is what is counted, apart from what befell it: one side's lost vehicles
// are those that the other captured, and its lost fighters are dead.
func (c counted) family() string {
	switch {
	case c.What == "killed" && c.has(treated):
		return "wounded"
	case c.What == "killed_or_wounded" && c.ofBothFates():
		return c.What
	case c.What == "killed_or_wounded" && slices.ContainsFunc(c.Figures, func(f record.Figure) bool { return f.What == "killed" }):
		return "wounded" // "28 killed and 18 others hurt"
	case c.What == "killed_or_wounded" && slices.ContainsFunc(c.Figures, func(f record.Figure) bool { return f.What == "wounded" }):
		return "killed" // "11 were killed, and some 30 hurt"
	case freed[c.What], (c.What == "prisoners" || c.What == "detained") && slices.ContainsFunc(c.stems, func(s string) bool { return s == "#release" || s == "#handover" || s == "#return" }):
		return "freed"
	case c.What == "demonstrators" && slices.Contains(c.stems, "#arrest"):
		return "detained"
	case c.What == "casualties" && c.High > 0 && c.ofInjuries():
		return "wounded"
	case c.What == "losses" && c.whom() != "", fates[c.What] && c.What != "killed" && c.none(), c.What == "casualties" && !c.latin:
		return "killed"
	}
	if fate, thing, more := strings.Cut(c.What, "_"); more && (fate == "aid" || fateOf(c.What) != "") {
		return thing
	}
	return c.What
}

// ofBothFates reports whether a figure is of the dead and the wounded together: "25 between
// dead and wounded".
func (c counted) ofBothFates() bool {
	words := c.wordsFrom(c.Figure, fewWordsOn)
	return slices.ContainsFunc(words, func(w string) bool { return w == "قتيل" || w == "killed" || w == "dead" }) && slices.ContainsFunc(words, func(w string) bool { return w == "وجريح" || w == "ومصاب" || w == "wounded" || w == "injured" })
}

// freed are codes of those who were set free.
var freed = map[string]bool{"released": true, "returned": true, "prisoners_released": true, "hostages_released": true, "detained_released": true}

// none reports whether a count is of nobody, dead or hurt.
func (c counted) none() bool {
	return c.High == 0 && (c.What == "casualties" || c.What == "losses" || c.What == "killed_or_wounded")
}

// fateOf is what befell things of a code of two parts.
func fateOf(code string) string {
	if _, _, told := thingOf(code); told {
		fate, _, _ := strings.Cut(code, "_")
		return fate
	}
	return ""
}

// fate is what befell the things counted, as far as the words tell.
func (c counted) fate() string {
	switch fate := fateOf(c.What); {
	case fate != "" || fates[c.What]:
		return fate
	case slices.Contains(c.stems, "#destroy"), strings.Contains(c.words, "اعطب"):
		return "destroyed"
	case slices.Contains(c.stems, "#down"):
		return "downed"
	case moving[c.What] && c.tells("#loot"):
		return "looted"
	case fired[c.family()] && c.hasAny(handedOver):
		return "delivered"
	case moving[c.What] && c.tells("#leave"):
		return "left"
	case moving[c.What] && c.hasAny(awaiting):
		return "waiting"
	case moving[c.What] && (c.tells("#enter") || c.tells("#arrive") || c.tells("#cross")):
		return "entered"
	}
	return ""
}

// handedOver are words for giving somebody arms.
var handedOver = patternsOf("delivered,supplied,handed over,shipped,سلمت,^سلم$,زودت,^زود$,ارسلت,تسلمت,^تسلم$,شحنت")

// awaiting are words for standing before a crossing.
var awaiting = patternsOf("waiting,are stuck,were stuck,stranded,queue,تنتظر,ينتظر,بانتظار,في انتظار,عالقه,متوقفه,تصطف")

var moving = map[string]bool{"vehicles": true, "trucks": true, "aid_trucks": true, "cars": true, "convoys": true}

// some are fates that befall some of those there are, so that their number says nothing of all.
var some = map[string]bool{"looted": true, "delivered": true, "intercepted": true}

// oneFate reports whether two fates may be of the same things, as two sides tell
// them.
func oneFate(a, b string) bool {
	if a == "" || b == "" {
		return !some[a] && !some[b]
	}
	one := map[string]string{"captured": "lost", "destroyed": "lost", "downed": "lost"}
	return a == b || one[a] == b || one[b] == a
}

// running reports whether a count is a running total: it says since when, or it
// is of no place and no one event.
func (c counted) running() bool {
	return (fates[c.What] || deedsDone[c.What]) && c.has(since) || fates[c.What] && (c.ofTheWar() || c.goesOn()) || c.Cumulative && (c.Since != "" || len(c.scene()) == 0 && !c.ofTheEvent() && !c.moves)
}

// ofInjuries reports whether a figure is of "injuries" by their name.
func (c counted) ofInjuries() bool {
	return slices.ContainsFunc(c.wordsFrom(c.Figure, fewWordsOn), func(w string) bool { return strings.TrimPrefix(w, "ال") == "اصابات" || w == "اصابه" })
}

// goesOn reports whether what is counted goes on from a day before that of the fighting
// which is spoken of, and of no one place.
func (c counted) goesOn() bool {
	from, goes := strings.CutSuffix(c.Happened, "/..")
	return goes && dayNumber(from) < c.day-eventDays && len(c.places) == 0 && (len(c.names) == 0 || c.inherited) && !c.lasting()
}

// ofTheWar reports whether a count is so large that it must be of a whole war: no place
// and no day of its own is named beside it.
func (c counted) ofTheWar() bool {
	return c.Low >= wholeWar && len(c.places) == 0 && (len(c.names) == 0 || c.inherited) && !c.happened.Known() && !c.ofAnEvent() &&
		!slices.ContainsFunc(c.stems, func(s string) bool { return civil[s] && s != "#displace" && s != "#civilian" })
}

// ofAnEvent reports whether the words name a battle or an attack, be it "the attack" or
// that on some town.
func (c counted) ofAnEvent() bool {
	for w := range strings.FieldsSeq(c.words) {
		if _, noun := nounOf(w); events[noun] && noun != "معارك" {
			return true
		}
	}
	return false
}

// whom is who is counted; people is the same as not said.
func (c counted) whom() string {
	if c.Who != "" && c.Who != "people" && !c.onlyOne() {
		return c.Who
	}
	soldiers, civilians := c.has(soldierly), c.has(civilly)
	switch {
	case !fates[c.What], c.beside():
	case slices.Contains(c.stems, "#mercenary") && !civilians:
		return "fighters"
	case soldiers && !civilians:
		return "soldiers"
	case civilians && !soldiers:
		return "civilians"
	case c.told && c.whose == "#army":
		return "soldiers"
	}
	return ""
}

// beside reports whether the claim counts others apart, of whom it says what they are:
// of the 84 beside 47 soldiers the word for soldiers says nothing.
func (c counted) beside() bool {
	return slices.ContainsFunc(c.Figures, func(o record.Figure) bool {
		return o.What == c.What && o.Range != c.Range && o.Who != "" && o.Who != "people"
	})
}

// onlyOne reports whether a count is of the one man, woman or child who was hit, and
// not of one among others: of him a later toll says only that it rose.
func (c counted) onlyOne() bool {
	return c.Low == 1 && c.High == 1 && slices.Contains([]string{"women", "men", "children", "elderly"}, c.Who) && c.Figure.Span != nil && c.Figures[0].Span != nil &&
		c.Figure.Span.Start == c.Figures[0].Span.Start && !parting[c.wordBefore(c.Figure)]
}

// rank is who is counted, all who fight for a state as one, and refugees as anybody
// who fled.
func (c counted) rank() string {
	switch whom := c.whom(); {
	case regular[whom]:
		return "soldiers"
	case c.family() == "displaced" && whom == "refugees":
		return ""
	default:
		return whom
	}
}

// addsTo reports whether the next claim tells the total that a count only adds to:
// five killed, which brings those since the war began to 57.
func (c counted) addsTo(next *read) bool {
	return next.Document == c.Document && !c.has(since) && next.sayer() == c.sayer() && slices.ContainsFunc(next.Figures, func(f record.Figure) bool {
		return f.What == c.What && f.Since == c.Since && f.Since != "" && f.Low > c.High
	})
}

// lasting reports whether a count is of what goes on for as long as the fighting
// does, and not of those in one building.
func (c counted) lasting() bool {
	return (c.What == "displaced" || c.What == "prisoners" || c.What == "detained" && c.Cumulative) && !slices.ContainsFunc(c.stems, func(s string) bool { return civil[s] && s != "#displace" && s != "#civilian" })
}

// ofAnArmyAtWar reports whether a count is what some side lost in the fighting, of no
// one place or event: the next day's total goes on from it.
func (c counted) ofAnArmyAtWar() bool {
	return !c.running() && (c.What == "killed" || c.What == "killed_or_wounded") && c.told && (fighting[c.whom()] || c.has(losses)) && len(c.places) == 0 && !c.ofAnEvent()
}

// goesInto reports whether a running total goes on from a count of a few days: its own
// party's on a later day, or that of a party which it contradicts in what it lost.
func (c counted) goesInto(total counted) bool {
	if !sameTotal(c, total) || !sameWhom(c, total) {
		return false
	}
	return c.fighter() == total.fighter() && c.day < total.day && c.High < total.Low || c.has(losses) && c.from() == c.whose && total.from() != c.whose
}

// takenBack reports whether a claim gives a figure only to put another in its
// place: "13, not nine".
func (r *read) takenBack(f record.Figure) bool {
	for _, before := range []string{" had earlier ", " had previously ", " had initially ", " had at first ", " had first ", " had given a figure "} {
		if strings.Contains(r.words, before) {
			return true
		}
	}
	return takes[r.wordBefore(f)] || r.cameFrom(f)
}

// cameFrom reports whether a figure is the one that stood before another: "to 27 from 29".
func (r *read) cameFrom(f record.Figure) bool {
	return outOf[r.wordBefore(f)] && slices.ContainsFunc(r.Figures, func(o record.Figure) bool { return o.What == f.What && o.Range != f.Range && into[r.wordBefore(o)] })
}

// Words before the number that a count comes from, and before that which it comes to; folded.
var (
	outOf = folded("من from")
	into  = folded("إلى to")
)

// wordBefore is the folded word before a figure in a claim of one span, "" where
// there is none.
func (r *read) wordBefore(f record.Figure) string {
	if f.Span == nil || len(r.Spans) != 1 {
		return ""
	}
	before := ""
	for _, w := range text.Words(r.Text) {
		if w.Kind == text.Mark {
			continue
		}
		if r.start+w.Start >= f.Span.Start {
			break
		}
		before = w.Fold
	}
	return before
}

// parting stand before a part of those counted; folded.
var parting = folded("بينهم بينها بينهن منهم منها including them")

// instead is the number that a claim puts in the place of a figure that it takes
// back, where that number stands without a noun: "nine and not 12". The figure
// itself when there is none.
func (r *read) instead(f record.Figure) record.Figure {
	number := ""
	for _, w := range text.Words(r.Text) {
		if takes[w.Fold] {
			break
		}
		number = w.Text
	}
	if n, ok := figure.Number(number); ok && n != f.Low {
		f.Range, f.Qualifier, f.Span, f.ID = figure.Exactly(n), "exact", nil, ""
	}
	return f
}

// putsAway reports whether the words of a claim name a number only to put another in its
// place: "13, not nine", "53 بدلا من 47".
func (r *read) putsAway() bool {
	words := strings.Fields(r.words)
	for i := 0; i+1 < len(words); i++ {
		if !takes[words[i]] {
			continue
		}
		next := words[i+1]
		if next == "من" && i+2 < len(words) {
			next = words[i+2]
		}
		if _, ok := figure.Number(next); ok {
			return true
		}
	}
	return false
}

// takes are the words before a figure that is taken back; folded.
var takes = folded("not وليس ليس لا بدلا بدل")
