package gather

import (
	"slices"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// Tolls of a whole country or party: all the people that it has lost until now, of no one
// place, day or attack.

// ofAllOfThem reports whether a figure is such a toll: "30 were killed among ours", "on both
// sides", "across X", "on the Xian side", what a country says that it lost in soldiers and
// others, or a toll, or one that rose, of those killed in a country.
func (r *read) ofAllOfThem(f record.Figure) bool {
	if !harms[f.What] || fighting[f.Who] || f.Low <= 1 {
		return false
	}
	if r.hasAny(allTheLand) && !r.ofAMishap() {
		return true
	}
	if len(r.places) > 0 || r.happened.Known() || r.ofAnEvent() {
		return false
	}
	land, whole := r.landOfTheDead(f)
	fighting := r.ofTheFighting()
	return r.ofBothSides() || r.hasAny(withOwn) || whole || land != "" && (r.has(toll) || r.has(risen) || r.has(since) || fighting) || fighting && r.speaksForACountry() ||
		r.Speaker.Kind == record.State && !bystanders[f.Who] && r.soldiersAmongThem()
}

// ofTheFighting reports whether a claim tells what the fighting cost, or strikes that are known:
// "the battles left 40 dead". One strike has its own dead.
func (r *read) ofTheFighting() bool {
	return (r.hasAny(theBattles) || r.hasAny(theStrikes)) && r.hasAny(costing)
}

// speaksForACountry reports whether a claim is its speaker's, who counts the people of his own
// country: he names no other but as the one that struck.
func (r *read) speaksForACountry() bool {
	return isCountry(r.side) && !r.Speaker.None() && !slices.ContainsFunc(r.sides, func(side string) bool { return !sameName(side, r.side) && !r.onlyStrikes(side) })
}

// Words for fighting as a whole, for strikes that are known, and verbs for what they cost;
// sought in folded, padded words.
var (
	theBattles = patternsOf("^المعارك$,^الاشتباكات$,^المواجهات$,^القتال$,^الحرب$,the fighting,the clashes,the war,the battles")
	theStrikes = patternsOf("^الضربات$,^الغارات$,^الهجمات$,the strikes,the air strikes,the airstrikes,the attacks")
	costing    = patternsOf("^اسفرت عن$,^واسفرت$,^اسفرت$,^اسفر$,^واسفر$,^اوقعت$,^واوقعت$,^اوقع$,^ادت الي$,^ادي الي$,^خلفت$,^وخلفت$,^خلف$,^حصدت$,^وحصدت$,^اودت$,^واودت$,^اودي$,^كلفت$,has killed,have killed,had killed,has cost,have cost,had cost,has left,have left,had left,has claimed,have claimed,had claimed")
)

// soldiersAmongThem reports whether a claim counts soldiers and others apart, as part of those
// whom it counts: "21 people, 13 of them civilians and eight soldiers".
func (r *read) soldiersAmongThem() bool {
	soldiers, others := false, false
	for _, f := range r.Figures {
		soldiers = soldiers || regular[f.Who]
		others = others || bystanders[f.Who]
	}
	return soldiers && others
}

// landOfTheDead is the country in which those were killed or hurt whom a figure counts, or on
// whose side, by its name; whole is whether it counts those in all of it: "across X", "on the
// Xian side". "" where the claim names a place in it, strangers there, or something else than a
// war.
func (r *read) landOfTheDead(f record.Figure) (land string, whole bool) {
	if len(r.places) > 0 || len(r.names) > 0 && !r.inherited || r.ofStrangers() || r.ofAMishap() {
		return "", false
	}
	for i, p := range r.parties {
		if p.country == "" {
			continue
		}
		if next := i + 1; next < len(r.parties) && r.parties[next].country != "" && strings.Count(r.words[p.at:r.parties[next].at], " ") <= nextName {
			return "", false // in X and Y
		}
		before := strings.Fields(r.words[:p.at])
		n := len(before)
		for n > 0 && wholeOf[before[n-1]] {
			n--
		}
		behind := strings.Fields(r.words[p.at:])
		switch {
		case n > 0 && before[n-1] == "on" && len(behind) > 1 && behind[1] == "side":
			return p.country, true
		case n == 0 || !inALand[before[n-1]]:
			continue
		case n < len(before) || before[n-1] == "across" || before[n-1] == "throughout":
			return p.country, true
		case n == 1 || r.tellsOfHarm(before[n-2], f):
			return p.country, false
		}
	}
	return "", false
}

// tellsOfHarm reports whether a word is one for people who came to harm, or the last of those
// that tell whom a figure counts: "were killed | in X", "30 people | in X".
func (r *read) tellsOfHarm(word string, f record.Figure) bool {
	if code := conceptOf(word, text.Stem(word)); code == "#kill" || code == "#wound" {
		return true
	}
	counted := r.wordsFrom(f, fewWordsOn)
	return slices.Contains(counted[:min(countedWords, len(counted))], word)
}

// countedWords is how many words of a figure tell whom it counts: "30 people", "40 مدنيا".
const countedWords = 2

// ofStrangers reports whether those counted are people of elsewhere, as "its citizens".
func (r *read) ofStrangers() bool { return r.hasAny(strangers) }

// nextName is how many words further than the name of a country that of another stands
// which is named with it.
const nextName = 2

// allTheLand are words for the whole of a country that they do not name, or that no table knows;
// sought in folded, padded words.
var allTheLand = patternsOf("nationwide,countrywide,across the country,throughout the country,across the nation,^في عموم$,^في انحاء البلاد$,^في جميع انحاء البلاد$,^في مختلف انحاء البلاد$,^علي مستوي البلاد$,^في كل انحاء البلاد$")

// inALand stand before a country, or before wholeOf, where people in it are counted; folded.
var (
	inALand = folded("في وفي داخل in inside across throughout")
	wholeOf = folded("أنحاء جميع كل كامل عموم سائر الجانب all of the whole")
)

// strangers are words for people who are elsewhere than at home; sought in folded, padded words.
var strangers = patternsOf("مواطنيها,مواطنيه,مواطنينا,رعاياها,رعاياه,رعايانا,اجانب,اجنبي,مغترب,foreigners,foreign,nationals,its citizens,tourists")
