package gather

import (
	"slices"
	"strings"

	"counterclaim/db/record"
)

// What befell those or that which a figure counts.

// family is what is counted, apart from what befell it: one side's lost vehicles
// are those that the other captured, and its lost fighters are dead.
func (c counted) family() string {
	switch {
	case c.ofIll:
		return c.What
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
	case c.What == "participated":
		return crowd // those who took part in a march are those who marched
	case c.What == "casualties" && c.High > 0 && c.ofInjuries():
		return "wounded"
	case c.What == "losses" && c.whom() != "", fates[c.What] && c.What != "killed" && c.none():
		return "killed"
	}
	if fate, thing, more := strings.Cut(c.What, "_"); more && (fate == "aid" || fateOf(c.What) != "") {
		return thing
	}
	return c.What
}

// crowd is the family of those who take to the streets.
const crowd = "demonstrators"

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

// ofInjuries reports whether a figure is of "injuries" by their name.
func (c counted) ofInjuries() bool {
	return slices.ContainsFunc(c.wordsFrom(c.Figure, fewWordsOn), func(w string) bool { return strings.TrimPrefix(w, "ال") == "اصابات" || w == "اصابه" })
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

// Who is counted: soldiers, bystanders, or people of whom nobody says what they are.

// fighting are those whose losses a side counts as its own when it says no other.
var fighting = map[string]bool{"soldiers": true, "fighters": true, "officers": true, "police": true, "pilots": true}

// regular are those who fight for a state.
var regular = map[string]bool{"soldiers": true, "officers": true, "police": true, "pilots": true}

// bystanders are words for all who were hit, and not for some of them: of the dead
// of a village some are children.
var bystanders = map[string]bool{"civilians": true, "workers": true, "passengers": true, "pilgrims": true, "migrants": true, "refugees": true, "students": true, "patients": true, "worshippers": true, "inmates": true}

// someOf are those who are counted among the others who were hit.
var someOf = map[string]bool{"children": true, "women": true, "men": true, "elderly": true, "foreigners": true, "officials": true, "medics": true, "rescuers": true, "journalists": true, "aid_workers": true, "guards": true}

// whom is who is counted; people is the same as not said.
func (c counted) whom() string {
	if c.Who != "" && c.Who != "people" && !c.onlyOne() && !(c.What == aboard && c.Who == "passengers") {
		return c.Who
	}
	soldiers, civilians := c.has(soldierly), c.has(civilly) && !c.hasAny(mostlyCivil)
	switch {
	case !fates[c.What], c.beside():
	case slices.Contains(c.stems, "#mercenary"):
		return "fighters"
	case soldiers && !civilians:
		return "soldiers"
	case civilians && !soldiers:
		return "civilians"
	}
	return ""
}

// mostlyCivil say that most of those counted are civilians, and so not all; folded.
var mostlyCivil = patternsOf("معظمهم مدني,معظمهم من المدني,اغلبهم مدني,اغلبهم من المدني,اغلبيتهم مدني,اغلبيتهم من المدني,غالبيتهم مدني,غالبيتهم من المدني,اكثرهم مدني,اكثرهم من المدني,جلهم مدني,جلهم من المدني,most of them civilian,mostly civilian,majority of them civilian,most of whom were civilian,the majority civilian")

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
	return c.Low == 1 && slices.Contains([]string{"women", "men", "children", "elderly"}, c.Who) && c.Figure.Span != nil && c.Figures[0].Span != nil &&
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

// sameWhom reports whether two counts may be of the same people: of whom nobody
// says what they are may be bystanders.
func sameWhom(a, b counted) bool {
	x, y := a.whom(), b.whom()
	if a.told && b.told && oneSide(a, b) && (x == "" || fighting[x]) && (y == "" || fighting[y]) {
		return true
	}
	if a.What == "prisoners" && (x == "" || y == "") && (fighting[x] || fighting[y]) {
		return true
	}
	if sameIncident(a.read, b.read) && (x == "" && !someOf[y] || y == "" && !someOf[x]) && !partOfIt(a, b) && !partOfIt(b, a) {
		return true // "the dead" of a strike on a barracks are the soldiers of another report
	}
	return x == y || regular[x] && regular[y] || a.High == 0 && x == "" || b.High == 0 && y == "" || allHit(a, b) || allHit(b, a)
}

// allHit reports whether a count of people, of whom nobody says what they are, may be of the
// same as one of bystanders: not where its own claim counts those by themselves ("327
// people, 44 civilians among them"), nor where they are some of a body's staff.
func allHit(a, b counted) bool {
	return a.whom() == "" && bystanders[b.whom()] && !b.ofAStaff() && !partOfIt(a, b)
}

// partOfIt reports whether the claim of a count of all counts those by themselves of whom
// another is: "327 people, 44 civilians among them".
func partOfIt(whole, part counted) bool {
	who := part.whom()
	return who != "" && whole.whom() == "" && slices.ContainsFunc(whole.Figures, func(f record.Figure) bool { return f.Who == who })
}

// ofAStaff reports whether a figure counts some of those who work for a body, or belong to
// it, and not all who were hit: "nine of its workers", "three of the hospital's patients".
func (c counted) ofAStaff() bool {
	words := c.wordsFrom(c.Figure, fewWordsOn)
	for i := 0; i+1 < len(words); i++ {
		if partOf[words[i]] && staff[words[i+1]] || i+2 < len(words) && words[i] == "of" && whoseStaff[words[i+1]] && staff[words[i+2]] {
			return true
		}
	}
	return false
}

// Words for those who work for a body behind a number of some of them, and what stands between;
// folded.
var (
	partOf     = folded("من of")
	whoseStaff = folded("its our their the his")
	staff      = folded("العاملين موظفيها موظفيه موظفينا موظفي عامليها عامليه عاملينا عمالها عماله عمالنا كوادرها كوادره كوادرنا كوادر متطوعيها متطوعيه متطوعينا متطوعي طاقمها طواقمها طواقمنا طاقمه أفرادها فريقها فريقنا زملائنا staff workers employees volunteers crew colleagues")
)
