package gather

import (
	"strings"

	"counterclaim/db/record"
)

// Tolls of a whole country or party: all the people that it has lost until now, of no one
// place, day or attack.

// ofAllOfThem reports whether a figure is such a toll: "30 were killed among ours", "in X", "on the
// Xian side", "on both sides", or what a country says that it lost in soldiers and others.
func (r *read) ofAllOfThem(f record.Figure) bool {
	if !harms[f.What] || fighting[f.Who] || f.Low <= 1 || len(r.places) > 0 || r.happened.Known() || r.ofAnEvent() {
		return false
	}
	return r.ofBothSides() || r.hasAny(withOwn) || r.landOfTheDead() != "" || r.Speaker.Kind == record.State && r.soldiersAmongThem()
}

// soldiersAmongThem reports whether a claim counts soldiers and others apart, as part of those
// whom it counts: "21 people, 13 of them civilians and eight soldiers".
func (r *read) soldiersAmongThem() bool {
	soldiers, others := false, false
	for _, f := range r.Figures {
		soldiers = soldiers || regular[f.Who]
		others = others || bystanders[f.Who]
	}
	return soldiers && others && len(r.Figures) > 2
}

// landOfTheDead is the country in all of which a claim counts, or on whose side: "killed in
// X", "across X", "on the Xian side"; "" where it names a place in it or none.
func (r *read) landOfTheDead() string {
	if len(r.places) > 0 || len(r.names) > 0 && !r.inherited {
		return ""
	}
	for i, p := range r.parties {
		if p.country == "" || !isCountry(p.key) {
			continue
		}
		if next := i + 1; next < len(r.parties) && r.parties[next].country != "" && strings.Count(r.words[p.at:r.parties[next].at], " ") <= nextName {
			return "" // in X and Y
		}
		before := strings.Fields(r.words[:p.at])
		n := len(before)
		for n > 0 && wholeOf[before[n-1]] {
			n--
		}
		if n > 0 && inALand[before[n-1]] && !strings.HasSuffix(r.words[:p.at], " of ") {
			return p.key
		}
	}
	return ""
}

// nextName is how many words further than the name of a country that of another stands
// which is named with it.
const nextName = 2

// inALand stand before a country, or before wholeOf, where people in it are counted; folded.
var (
	inALand = folded("في وفي داخل in inside across throughout")
	wholeOf = folded("أنحاء جميع كل كامل عموم سائر داخل الجانب all of the whole")
)
