package gather

import (
	"slices"
	"strings"

	"counterclaim/db/compare"
	"counterclaim/db/record"
	"counterclaim/db/text"
)

// ownParty reports whether an actor is a body that has the name of a country in its
// own and is a party of its own, as the Forces of X the Democratic are, and X
// Democratic Forces: in a civil war it is not of its country's side.
func ownParty(a compare.Actor) bool {
	words := strings.Fields(fold(a.Name))
	if len(words) < 3 {
		return false
	}
	if ofStates[words[2]] {
		return false // the forces of X the Armed
	}
	if isLatin(words[0]) {
		return len(countries(text.Words(words[0]))) > 0 && ownBodies[words[len(words)-1]] && !slices.ContainsFunc(words[1:], func(w string) bool { return ofStates[w] })
	}
	return (bodies[words[0]] || bodyNouns[words[0]] || assemblies[words[0]]) && isCountry(words[1]) && isArticled(words[2])
}

// assemblies begin the names of such parties that have no fighters; folded.
var assemblies = folded("مجلس ائتلاف تحالف تجمع هيئة جبهة حزب تيار اتحاد")

// ownBodies end the English name of such a party; ofStates make it one of the state.
var (
	ownBodies = map[string]bool{"forces": true, "front": true, "movement": true, "party": true, "group": true}
	ofStates  = folded("armed security government state air naval special defence defense ground national military border police المسلحة الأمنية الأمن الحكومية النظامية الجوية البرية البحرية الخاصة الوطني الأعلى الأعلي الرئاسي")
)

// standAlone takes those who are or speak for a party of its own from their country's
// side, and those who speak for no state.
func standAlone(claims []Claim) {
	for i := range claims {
		if s := &claims[i].Speaker; isCountry(s.Side) && ofNoState(s.Name) {
			s.Side, s.Above = "", nil
		}
	}
	var own []compare.Actor
	known := map[string]bool{}
	for _, c := range claims {
		for _, a := range []compare.Actor{c.Speaker, c.Accused} {
			if name := fold(a.Name); !known[name] && ownParty(a) {
				known[name] = true
				own = append(own, a)
			}
		}
		if c.ClaimantSpan != nil {
			if a := ownPartyIn(c.ClaimantSpan.Exact); !a.None() && !known[fold(a.Name)] {
				known[fold(a.Name)] = true
				own = append(own, a)
			}
		}
	}
	if len(own) == 0 {
		return
	}
	of := func(title string) (compare.Actor, bool) {
		for _, a := range own {
			if words, name := " "+fold(title)+" ", fold(a.Name)+" "; strings.Contains(words, " "+name) {
				return a, true
			}
		}
		return compare.Actor{}, false
	}
	member := map[string]compare.Actor{} // of which party a person is, by his name
	for i := range claims {
		c := &claims[i]
		title := c.Speaker.Name
		if c.ClaimantSpan != nil {
			title += " " + c.ClaimantSpan.Exact
		}
		if a, is := of(title); is && c.Speaker.Kind == record.Person {
			member[fold(c.Speaker.Name)] = a
		} else if is {
			c.Speaker.Side, c.Speaker.Above = a.Name, above(a)
		}
		if a, is := of(c.Accused.Name); is {
			c.Accused.Side, c.Accused.Above = a.Name, nil
		}
	}
	for i := range claims {
		s := &claims[i].Speaker
		if a, is := member[fold(s.Name)]; is && s.Name != "" {
			s.Side, s.Above = a.Name, above(a) // titled so once, and by his name alone then
		}
	}
}

// above is a party as what its people are of.
func above(a compare.Actor) []record.Ref { return []record.Ref{{ID: a.ID, Name: a.Name}} }

// ownPartyIn is such a party that an Arabic title names ("the commander of the Forces of X
// the Democratic").
func ownPartyIn(title string) compare.Actor {
	words := strings.Fields(title)
	for i := 0; i+2 < len(words); i++ {
		if a := (compare.Actor{Name: strings.Join(words[i:i+3], " "), Kind: record.Force}); !isLatin(fold(words[i])) && ownParty(a) {
			return a
		}
	}
	return compare.Actor{}
}

// inOwnName reports whether the country at a byte of the words stands in the name of such
// a party, or of those who stand against it: فصائل المعارضة الكينية.
func (r *read) inOwnName(at int) bool {
	before, behind := strings.Fields(r.words[:at]), strings.Fields(r.words[at:])
	n := len(before)
	if n > 0 && !r.latin && opponents[before[n-1]] && len(behind) > 0 && isArticled(behind[0]) {
		return true
	}
	return n > 0 && len(behind) > 1 && !r.latin && ownParty(compare.Actor{Name: before[n-1] + " " + behind[0] + " " + behind[1]})
}

// withoutTheirCountry are the parties that words name, without the country in the name
// of another of them.
func withoutTheirCountry(all []named) []named {
	return slices.DeleteFunc(slices.Clone(all), func(p named) bool {
		return slices.ContainsFunc(all, func(o named) bool {
			return o.at == p.at && o.key != p.key && len(o.key) > len(p.key) && strings.Contains(o.key, " ") && !isLatin(o.key)
		})
	})
}

// longestShort is how many words a short name has at most.
const longestShort = 2

// learnShortNames finds the short names that stand in brackets or quotation marks
// behind the name of a party: "the Forces of X (FX)".
func (k *camps) learnShortNames(claims []*read) {
	known := map[string]bool{}
	for _, c := range claims {
		for _, key := range []string{coreName(c.Speaker.Name), coreName(c.side), partyKey(c.enemy)} {
			if strings.Contains(key, " ") {
				known[key] = true
			}
		}
	}
	for _, c := range claims {
		k.shortNamesIn(c.Text, known)
		if c.ClaimantSpan != nil {
			k.shortNamesIn(c.ClaimantSpan.Exact, known)
		}
		for _, q := range c.Spans {
			k.shortNamesIn(q.Prefix, known) // the words that attribute it
		}
	}
}

func (k *camps) shortNamesIn(said string, known map[string]bool) {
	if !strings.ContainsAny(said, "(«\"“") {
		return
	}
	words := text.Words(said)
	before := ""
	for i, w := range words {
		if w.Kind != text.Mark {
			before += " " + w.Fold
			continue
		}
		if !strings.Contains("(«\"“", w.Text) {
			before = ""
			continue
		}
		short := ""
		for n, next := range words[i+1 : min(len(words), i+2+longestShort)] {
			if next.Kind == text.Mark {
				if n > 0 {
					k.shorten(strings.TrimSpace(before), strings.TrimSpace(short), known)
				}
				break
			}
			short += " " + next.Fold
		}
	}
}

// shorten remembers that a short name is of the party whose name the words before it
// end with.
func (k *camps) shorten(before, short string, known map[string]bool) {
	if generic[short] != "" || isCountry(short) {
		return
	}
	for rest := before; rest != ""; _, rest, _ = strings.Cut(rest, " ") {
		if key := coreName(rest); known[key] && key != short {
			k.key[short] = k.of(key)
			return
		}
	}
}
