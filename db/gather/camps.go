package gather

import (
	"slices"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// camps tells which keys and names of a gathering are of one party: "the Movement"
// and the Movement of X, the general command and the army, and the army and its
// country where the reports are of one country's.
type camps struct {
	key     map[string]string    // the party by another key of it
	voice   map[spokesman]string // the full name of a speaker who is called by a part of it
	office  map[spokesman]string // the party of a speaker whose title told it once in his report
	accuses map[[2]string]bool   // the parties of which the first blames the second
}

// spokesman is a name in a report.
type spokesman struct {
	document record.ID
	name     string // folded
}

// Titles that speak for an army or a government without naming whose; sought in
// folded, padded words.
var (
	military  = patternsOf("عسكري,^القياده العامه$,^هييه الاركان$,^رييس الاركان$,^وزاره الدفاع$,^وزير الدفاع$,military,general command,chief of staff,defence minist,defense minist,army")
	governing = patternsOf("^متحدث حكومي$,^مسوول حكومي$,^مصدر حكومي$,^رييس الوزراء$,^مجلس الوزراء$,government,prime minister")
)

// officeOf is the generic party for which a title speaks, "" for none.
func officeOf(title string) string {
	in := func(words []string) bool {
		return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(title, w) })
	}
	switch {
	case in(military):
		return "#army"
	case in(governing):
		return "#government"
	}
	return ""
}

// gatherCamps learns the camps of a gathering.
func (g *gathering) gatherCamps() *camps {
	k := &camps{map[string]string{}, map[spokesman]string{}, map[spokesman]string{}, map[[2]string]bool{}}
	k.learnNames(g.claims)
	k.learnBodies(g.claims)
	k.learnArmy(g.claims)
	for _, c := range g.claims {
		if !c.enemy.None() && c.Act.Checkable() && c.Act != record.Denies && !c.Speaker.None() {
			if a, b := k.partyOf(c), k.of(partyKey(c.enemy)); a != b {
				k.accuses[[2]string{a, b}] = true
			}
		}
	}
	return k
}

// learnNames finds the speakers whom a report calls by a part of their name after
// it gave it whole, and those whose title tells for whom they speak.
func (k *camps) learnNames(claims []*read) {
	whole := map[spokesman]string{} // by each word of the name; "" where two share it
	for _, c := range claims {
		words := strings.Fields(fold(c.Speaker.Name))
		if len(words) < 2 {
			continue
		}
		for _, w := range words {
			s := spokesman{c.Document, w}
			if known, met := whole[s]; met && known != strings.Join(words, " ") {
				whole[s] = ""
				continue
			}
			whole[s] = strings.Join(words, " ")
		}
	}
	for _, c := range claims {
		name := fold(c.Speaker.Name)
		if full := whole[spokesman{c.Document, name}]; full != "" && !strings.Contains(name, " ") {
			k.voice[spokesman{c.Document, name}] = full
		}
	}
	for _, c := range claims {
		if c.side != "" || c.Speaker.None() {
			continue
		}
		title := " " + fold(c.Speaker.Name) + " "
		if c.ClaimantSpan != nil {
			title += fold(c.ClaimantSpan.Exact) + " "
		}
		office := officeOf(title)
		for w := range strings.FieldsSeq(title) {
			if office == "" {
				office = generic[w]
			}
		}
		if s := (spokesman{c.Document, k.voiceOf(c)}); office != "" && k.office[s] == "" {
			k.office[s] = office
		}
	}
}

// learnBodies finds the one party that "the Movement" is in a gathering.
func (k *camps) learnBodies(claims []*read) {
	named := map[string]string{} // by the noun that a name begins with; "" where two do
	learn := func(name string) {
		noun, rest, more := strings.Cut(fold(name), " ")
		if !more || rest == "" || !bodyNouns[noun] {
			return
		}
		key := coreName(name)
		if known, met := named[noun]; met && known != key {
			key = ""
		}
		named[noun] = key
	}
	for _, c := range claims {
		for _, name := range []string{c.Accused.Name, c.side, c.Speaker.Name} {
			learn(name)
		}
	}
	for noun, key := range named {
		if key != "" {
			k.key["ال"+noun] = key
		}
	}
}

// bodyNouns are nouns for a sort of party by which a report calls one that it has
// named; folded.
var bodyNouns = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(text.Fold("حركة جبهة جماعة ميليشيا مليشيا تنظيم كتائب قوة حزب movement front group militia")) {
		m[w] = true
	}
	return m
}()

// plainly is how many times as often as any other a country's army must be named
// for "the army" to be its.
const plainly = 2

// learnArmy finds the country whose the army and the government of a gathering
// are, where it names no other country's as often.
func (k *camps) learnArmy(claims []*read) {
	times := map[string]int{}
	for _, c := range claims {
		for i, p := range c.parties {
			if p.key != "#army" && p.key != "#government" || i+1 == len(c.parties) {
				continue
			}
			noun, _, _ := strings.Cut(c.words[p.at:], " ")
			if next := c.parties[i+1]; next.at == p.at+len(noun)+1 && next.key[0] != '#' {
				times[next.key]++
			}
		}
		if country := coreName(c.Speaker.Side); country != "" && (c.Speaker.Kind == record.Force || c.Speaker.Kind == record.Government) {
			for w := range strings.FieldsSeq(fold(c.Speaker.Name)) {
				if generic[w] == "#army" || generic[w] == "#government" {
					times[country]++
				}
			}
		}
	}
	best, most, next := "", 0, 0
	for country, n := range times {
		switch {
		case n > most || n == most && country < best:
			best, most, next = country, n, most
		case n > next:
			next = n
		}
	}
	if best != "" && most >= plainly*next {
		k.key["#army"], k.key["#government"] = best, best
	}
}

// of is the key of the party that a key is of.
func (k *camps) of(key string) string {
	if first, rest, more := strings.Cut(key, " "); more && first == "جيش" && descriptions[text.Stem(rest)] {
		key = "#army"
	}
	if one := k.key[key]; one != "" {
		return one
	}
	return key
}

// voiceOf is the name of a speaker as his report gave it whole, folded.
func (k *camps) voiceOf(c *read) string {
	name := fold(c.Speaker.Name)
	if full := k.voice[spokesman{c.Document, name}]; full != "" {
		return full
	}
	return name
}

// partyOf is the party that speaks in a claim.
func (k *camps) partyOf(c *read) string {
	if office := k.office[spokesman{c.Document, k.voiceOf(c)}]; c.side == "" && office != "" {
		return k.of(office)
	}
	return k.of(c.from())
}

// opposed reports whether of two parties one blames the other.
func (k *camps) opposed(a, b string) bool {
	return k.accuses[[2]string{a, b}] || k.accuses[[2]string{b, a}]
}
