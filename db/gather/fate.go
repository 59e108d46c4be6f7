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
