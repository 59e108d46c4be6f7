package gather

import (
	"strings"
	"unicode/utf8"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// Parties that go by the name of who leads them: of an army "led by Marshal Salem Taher" other
// reports tell as of Taher, of Taher's forces and of what Taher's planes struck. It is told by the
// claims that are gathered together.

// learnLeaders finds the leaders that claims and their speakers' names tell of. A name that leads two
// parties is neither's.
func (k *camps) learnLeaders(claims []*read) {
	leads := map[string]string{} // the party of each name, "" where two have it
	learn := func(party, behind string) {
		if party == "" || party[0] == '#' {
			return
		}
		for _, name := range leaderIn(behind) {
			if of, met := leads[name]; met && of != party {
				party = ""
			}
			leads[name] = party
		}
	}
	for _, c := range claims {
		if c.ClaimantSpan != nil && c.Speaker.Kind != record.Person {
			party := coreName(c.Speaker.Name)
			if isCountry(c.side) {
				party = c.from()
			}
			learn(party, behindName(fold(c.ClaimantSpan.Exact)+" "+fold(c.ClaimantSpan.Suffix), fold(c.Speaker.Name)))
		}
		for _, p := range c.parties {
			if p.country == "" {
				learn(p.key, behindName(c.words[p.at:], p.key))
			}
		}
	}
	for name, party := range leads {
		if party != "" && k.key[name] == "" && k.of(party) != name {
			k.key[name] = k.of(party)
		}
	}
}

// behindName are the folded words behind the name of a party among others, without what is said of
// it: "the Army, National".
func behindName(words, name string) string {
	_, rest, ok := strings.Cut(words, name)
	if !ok {
		return ""
	}
	rest = strings.Trim(rest, " \"”»،,")
	for range saidOfIt {
		first, more, _ := strings.Cut(rest, " ")
		if !isArticled(first) || ledFor[first] || relative[first] {
			break
		}
		rest = more
	}
	return rest
}

// saidOfIt is how many adjectives stand at most behind the name of a party.
const saidOfIt = 2

// leaderIn are the names of whom the folded words behind the name of a party tell that he leads it:
// the whole one and the last word of it; none where they tell of nobody.
func leaderIn(words string) []string {
	all := strings.Fields(words)
	if len(all) > 1 && relative[all[0]] {
		all = all[1:]
	}
	if len(all) < 2 || !ledBy[all[0]] && !ledFor[all[0]] {
		return nil
	}
	if ledFor[all[0]] {
		name, of := strings.CutPrefix(all[1], "ل")
		if !of || strings.HasPrefix(name, "ل") {
			return nil
		}
		all = append([]string{name}, all[2:]...)
	} else {
		all = all[1:]
	}
	for len(all) > 0 && leaderTitles[all[0]] {
		all = all[1:]
	}
	var name []string
	for _, w := range all {
		if len(name) == 2 || utf8.RuneCountInString(w) < 3 || isArticled(w) || bodyNouns[w] || bodies[w] || common[w] || noLeaders[w] || generic[w] != "" || isCountry(w) || conceptOf(w, text.Stem(w)) != "" {
			break
		}
		name = append(name, w)
	}
	switch {
	case len(name) == 0 || compounds[name[0]]:
		return nil
	case len(name) == 1:
		return name
	}
	return []string{strings.Join(name, " "), name[1]}
}

// ofLeader is the party of a key, where folded words have the whole name of a leader of whom the key
// is the first.
func (k *camps) ofLeader(key, words string) string {
	if _, behind, met := strings.Cut(words, " "+key+" "); met && key != "" {
		next, _, _ := strings.Cut(behind, " ")
		if one := k.key[key+" "+next]; one != "" {
			return one
		}
	}
	return k.of(key)
}

// Words behind the name of a party and before that of who leads it, titles that he has, and words
// that stand there and name nobody; folded.
var (
	ledBy        = folded("بقيادة بزعامة بإمرة يقوده يقودها يتزعمه يتزعمها")
	ledFor       = folded("التابع التابعة التابعين الموالي الموالية الموالين")
	relative     = folded("الذي التي الذين")
	leaderTitles = folded("المشير اللواء الفريق العميد العقيد الجنرال القائد الزعيم الرئيس أول ركن المتقاعد")
	noLeaders    = folded("مشتركة مشترك جديدة جديد موحدة موحد مجلس لجنة وزير وزارة رئيس ضابط قائد")
	compounds    = folded("أبو عبد ابن أم آل")
)
