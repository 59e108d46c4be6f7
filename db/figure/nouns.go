package figure

import (
	"strings"
	"unicode"

	"counterclaim/db/text"
)

// stopwords end the search for the noun behind an English number.
var stopwords = wordSet("in on at by from to for with and or but the a an that which who were was are is had has have been be after before during since until near around between against of as when while also including into over under than not no its their his her this these those said say says told according per each aboard onboard")

// ofThem are the words that say of whom or whose some are: 19 of his fighters.
var ofThem = wordSet("the its his her their our my these those them whom")

// takeNoun takes the noun behind a quantity.
func (r *reader) takeNoun(q *quantity) {
	at := q.to
	if at >= len(r.words) || r.sentence[at] != r.sentence[q.from] {
		return
	}
	latin := func(i int) bool {
		return (r.kind(i) == text.Letters || r.kind(i) == text.Mixed) && !isArabic(r.fold(i))
	}
	english := latin(at)
	if r.fold(at) == "out" && r.fold(at+1) == "of" {
		at++ // 18 out of 20
	}
	if f := r.fold(at); f == "من" || f == "of" {
		at++
		if f == "of" && ofThem[r.fold(at)] {
			at++
		}
		if r.fold(at) == "اصل" {
			at++
		}
		if whose := r.behindOwner(at); f == "of" && r.numberFollows(whose) {
			at = whose
		}
		if n, ok := r.number(at); ok && q.kind == Count { // seven of the 12 hostages, 18 من أصل 20 صاروخا
			to := q.to
			q.to = n.end
			if m := r.nounsAt(n.end); m.Thing != nil && isArabic(r.fold(n.end)) && !m.definite && !m.waw {
				q.noun = n.end
			} else if !isArabic(r.fold(n.end)) {
				r.takeEnglishNoun(q, n.end)
			}
			q.to = to
			return
		}
	} else if f == "-" && r.joined(at) {
		return
	}
	if q.kind == Fraction && r.fold(at) == "the" {
		at++ // half the houses
	}
	if f := r.fold(at); others[f] {
		q.other = true
		q.to = at + 1
		at++
		if f := r.fold(at); f == "من" || f == "of" {
			at++
		}
	}
	if english || latin(at) {
		r.takeEnglishNoun(q, at)
		return
	}
	if at >= len(r.words) || r.kind(at) != text.Letters {
		return
	}
	m := r.nouns[at]
	if m.Thing == nil && at == q.to && r.isNation(at) && q.kind == Count {
		r.takeNation(q, at)
		return
	}
	if m.Thing == nil || m.waw || r.isLed(at) {
		return
	}
	if m.definite && at == q.to && q.rule.fixed == (Range{}) && q.kind == Count && q.value < 1000 && !strings.HasPrefix(r.fold(at-1), "احد") {
		return // the number ends here: "قتل خمسة. الجنود"
	}
	if at > q.to && m.Who == Families && m.form == singular && !m.definite {
		return // seven of one family are not families
	}
	q.noun, q.to = at, at+max(1, m.words)
	if m.What == "aircraft" && strings.HasPrefix(r.fold(q.to), "مسير") {
		q.to++
	}
	// عناصر الشرطة, أفراد الجيش: the second noun says who
	if next := at + 1; m.group == person && (m.Who == People || m.Who == Men) && next < len(r.nouns) {
		if n := r.nouns[next]; n.Thing != nil && n.group == person && n.Who != People && n.Who != Families && !n.waw {
			q.who = n.Who
			q.to = next + 1
		} else if f := r.fold(next); f == "الامن" || f == "امن" {
			q.who, q.to = Police, next+1
		} else if f == "الجيش" {
			q.who, q.to = Soldiers, next+1
		}
	}
	if r.fold(q.to) == "اخرين" || r.fold(q.to) == "اخرون" || r.fold(q.to) == "اخر" || r.fold(q.to) == "اخري" {
		q.to++
	}
}

// isLed reports whether the noun at word i has a preposition written onto it, so that it is no
// noun of the number before it: أصيب العشرات بحالات اختناق.
func (r *reader) isLed(i int) bool {
	f := r.fold(i)
	return strings.HasPrefix(f, "ب") && nounForms[f].Thing == nil
}

// isNation reports whether word i is an adjective of relation that stands for
// people: فلسطينيين.
func (r *reader) isNation(i int) bool {
	f := r.fold(i)
	return r.kind(i) == text.Letters && !strings.HasPrefix(f, "ال") && r.nouns[i].Thing == nil && isRelation(f) && r.eventAt(i) == nil &&
		!strings.HasSuffix(f, "يه") && !strings.HasSuffix(f, "يات") && units[f].kind == ""
}

// isDemonym reports whether an English word names people by their country or nation.
func isDemonym(f string) bool {
	switch f {
	case "turks", "kurds", "serbs", "croats", "arabs", "poles", "danes", "swedes", "finns", "britons", "scots", "druze", "greeks", "czechs", "slovaks", "thais", "tatars", "roma", "chinese", "japanese", "lebanese", "sudanese", "burmese", "congolese", "portuguese":
		return true
	}
	return len(f) > 5 && (strings.HasSuffix(f, "ans") || strings.HasSuffix(f, "is") && !strings.HasSuffix(f, "ris"))
}

func (r *reader) takeNation(q *quantity, at int) {
	q.nation, q.who, q.side, q.to = true, People, [2]int{at, at + 1}, at+1
}

// others are the words for more of what was counted before.
var others = wordSet("آخرين آخرون آخر أخرى غيرهم others other more another further additional")

// takeEnglishNoun takes the last noun before a word that ends the phrase:
// "41 Chadian soldiers", "10 police officers".
func (r *reader) takeEnglishNoun(q *quantity, at int) {
	if f := r.fold(at); at == q.to && (f == "were" || f == "are" || f == "was") {
		if m := r.nounsAt(at + 1); m.kindOf() == person { // 12 were women
			q.noun, q.to = at+1, at+1+m.words
		}
		return
	}
	for j := at; j < len(r.words) && j < at+5; j++ {
		f := r.fold(j)
		if r.kind(j) == text.Mark && f != "-" || r.kind(j) == text.Digits || stopwords[f] || isArabic(f) || r.sentence[j] != r.sentence[q.from] {
			break
		}
		m := r.nouns[j]
		if m.Thing != nil && !(f == "dead" && q.noun >= 0) {
			if q.noun >= 0 && r.nouns[q.noun].group == person && m.group == fate {
				if who := r.nouns[q.noun].Who; j == q.noun+1 && who != People && m.form == plural && f != "dead" {
					q.who, q.noun, q.to = who, j, j+m.words // 41 civilian deaths
				}
				break
			}
			q.noun, q.to = j, j+m.words
			j += m.words - 1
			continue
		}
		if q.noun >= 0 {
			break
		}
		if c := first(r.words[j].Text); unicode.IsUpper(c) && isDemonym(f) && r.kind(j) == text.Letters && j == q.to {
			if next := r.nounsAt(j + 1); next.Thing == nil {
				r.takeNation(q, j)
				return
			}
		}
		if e := r.events[j]; e != nil && !(r.nouns[min(j+1, len(r.nouns)-1)].Thing != nil) {
			break
		}
	}
}

// isFiniteVerb tells an Arabic verb of the present by its person and length.
func (r *reader) isFiniteVerb(i int) bool {
	f := r.fold(i)
	return strings.HasPrefix(f, "ي") && len(f) <= 10 && !strings.HasSuffix(f, "ه")
}

// isUnknownNoun reports whether the word behind a number is a noun that the
// table does not have, as far as the word alone tells.
func (r *reader) isUnknownNoun(i int, rule *Rule) bool {
	if r.kind(i) != text.Letters || r.sentence[i] != r.sentence[i-1] || r.eventAt(i) != nil || rule.Code == "dual" {
		return false
	}
	f := r.fold(i)
	if isArabic(f) {
		return !particles[f] && !partitives[f] && !mostOf[f] && !strings.HasPrefix(f, "و") && !strings.HasPrefix(f, "ال") && !strings.HasPrefix(f, "ب") && len(f) > 4
	}
	return !stopwords[f] && !auxiliaries[f] && !others[f] && len(f) > 2
}

// behindOwner is the word behind the one whose the things from word i on are: the convoy's
// 14 lorries. It is i when they are nobody's.
func (r *reader) behindOwner(i int) int {
	for k := i; k < min(i+3, len(r.words)) && r.kind(k) == text.Letters; k++ {
		if f := r.fold(k); strings.HasSuffix(f, "'s") || strings.HasSuffix(f, "’s") {
			return k + 1
		}
	}
	return i
}
