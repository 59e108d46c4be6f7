package speech

import (
	"slices"
	"strings"

	"counterclaim/db/record"
)

// pair is two parties that a report names as two: بين X وY.
type pair struct {
	par, at int
	who     []speaker
}

// farthestBetween is how many words stand at most between charges and the بين that
// says who trades them.
const farthestBetween = 8

// bothAt reports whether the word at k stands for two sides that it does not name.
func (r *reader) bothAt(k int) bool {
	if k >= len(r.toks) || k < 0 {
		return false
	}
	if both[strings.TrimPrefix(r.toks[k].s, "و")] {
		return true
	}
	n, ok := r.actor(r.toks, k, len(r.toks), "")
	return ok && r.eachSide(n)
}

// meetPairs remembers the parties that a paragraph names as two.
func (r *reader) meetPairs() {
	for i := range r.toks {
		if r.toks[i].is("بين", "between") {
			if who, _ := r.between(i, i, len(r.toks)); len(who) == 2 {
				r.pairs = append(r.pairs, pair{r.par, i, who})
			}
		} else if who := r.twoCountries(i); who != nil {
			r.pairs = append(r.pairs, pair{r.par, i, who})
		}
	}
}

// twoCountries are two countries that are named in one breath at i: كينيا وأوغندا.
func (r *reader) twoCountries(i int) []speaker {
	if r.english || !r.toks[i].word {
		return nil
	}
	c, n, _ := r.gaz.country(r.toks, i)
	if n == 0 || i+n >= len(r.toks) || !strings.HasPrefix(r.toks[i+n].s, "و") {
		return nil
	}
	if d, m, _ := r.gaz.country(r.toks, i+n); m == 0 || d == c || i+n+m < len(r.toks) && strings.HasPrefix(r.toks[i+n+m].s, "و") && r.startsCountry(i+n+m) {
		return nil // none, the same, or a list of more
	}
	return r.twoNamed(i, i+n+1)
}

// startsCountry reports whether the name of a country stands at i.
func (r *reader) startsCountry(i int) bool {
	_, n, _ := r.gaz.country(r.toks, i)
	return n > 0
}

// standIn are the sides as the words at k name them: "the two sides".
func (r *reader) standIn(sides []speaker, k int) []speaker {
	n, ok := r.actor(r.toks, k, len(r.toks), "و")
	if !ok {
		n = name{from: k, to: k + 1}
	}
	span := r.span(n.from, n.to)
	span.Start += r.clitics(r.toks[n.from])
	out := slices.Clone(sides)
	for i := range out {
		out[i].Span, out[i].Text = span, r.in.Text.Slice(span)
	}
	return out
}

// twoSides are the two that "the two sides" at i stands for: those that its report
// named last as two, where both of them or nobody else spoke, but no strangers to the quarrel
// that it tells of; else the last two
// speakers of different sides, or two countries of its sentence.
func (r *reader) twoSides(i, a int) []speaker {
	spoke, quarrel := r.bothSides(), r.accuserAndAccused()
	if quarrel != nil && slices.ContainsFunc(spoke, func(s speaker) bool { return !r.quarrels(s) }) {
		spoke = nil
	}
	var named []speaker
	for _, p := range r.pairs {
		if (p.par < r.par || p.par == r.par && p.at < i) && !strangersTo(p.who, quarrel) {
			named = p.who
		}
	}
	ofPair := func(s speaker) bool {
		return slices.ContainsFunc(named, func(p speaker) bool { return owns(p.Mention, s.Mention) })
	}
	switch {
	case len(spoke) < 2 && named != nil, named != nil && !(ofPair(spoke[0]) && ofPair(spoke[1])):
		return named
	case len(spoke) == 2:
		return spoke
	}
	if two := r.twoNamed(a, i); two != nil {
		return two
	}
	return quarrel
}

// quarrels reports whether somebody has been accused or has accused another side.
func (r *reader) quarrels(s speaker) bool {
	of := party(s.Mention)
	return slices.ContainsFunc(r.claims, func(c Claim) bool {
		return c.Act == record.Accuses && c.Party != c.Blamed.Side && (c.Party == of || party(c.Blamed) == of)
	})
}

// strangersTo reports whether neither of two who are named together has a part in the quarrel:
// اتهمت كينيا أوغندا. وقالت بلجيكا والدنمارك كذا. وعاد الجانبان إلى تبادل الاتهامات.
func strangersTo(two, quarrel []speaker) bool {
	return quarrel != nil && !slices.ContainsFunc(two, func(s speaker) bool {
		return slices.ContainsFunc(quarrel, func(q speaker) bool { return party(q.Mention) == party(s.Mention) })
	})
}

// accuserAndAccused are the sides of the last accusation by one of them against the other.
func (r *reader) accuserAndAccused() []speaker {
	for i := len(r.claims) - 1; i >= 0; i-- {
		c := r.claims[i]
		if c.Act == record.Accuses && c.Party != "" && c.Blamed.Side != "" && c.Party != c.Blamed.Side {
			side := func(of string) speaker {
				return speaker{Mention: Mention{Name: of, Side: of, Kind: record.State}, gender: 'f'}
			}
			return []speaker{side(c.Party), side(c.Blamed.Side)}
		}
	}
	return nil
}

// nameTheTwo gives what "the two sides" charge each other with, where nobody had named them, to the
// two of whom one then accuses the other: تبادل طرفا النزاع الاتهام. فقد اتهمت الحكومة الجبهة بكذا.
func (r *reader) nameTheTwo() {
	first := 0
	for ; first < len(r.claims); first++ {
		if _, _, ok := r.accuserBehind(first); ok {
			break
		}
	}
	if first == len(r.claims) { // as in most reports
		return
	}
	all := slices.Clone(r.claims[:first])
	for i, c := range r.claims[first:] {
		one, other, ok := r.accuserBehind(first + i)
		if !ok {
			all = append(all, c)
			continue
		}
		for _, sides := range [][2]Mention{{one, other}, {other, one}} {
			half := c
			who := sides[0]
			who.Span, who.Text = c.Claimant.Span, c.Claimant.Text
			half.Claimant, half.Party, half.Blamed = who, party(who), sides[1]
			all = append(all, half)
		}
	}
	r.claims = all
}

// accuserBehind are the two of the accusation right behind the claim at i, where that tells of two
// without names who accuse each other.
func (r *reader) accuserBehind(i int) (one, other Mention, ok bool) {
	c := &r.claims[i]
	if c.Reason.Code != "speech.mutual" || !c.Blamed.None() || i+1 >= len(r.claims) {
		return one, other, false
	}
	next := &r.claims[i+1]
	one, other = next.Claimant, next.Blamed
	return one, other, next.Act == record.Accuses && sideOfWar(one) && sideOfWar(other) && party(one) != party(other) && one.Start > c.End && one.Start-c.End <= rightBehind
}

// rightBehind is how many code points may lead from the one to who accuses in the other.
const rightBehind = 40

// between reads the two parties behind بين or "between", and where their names end:
// بين X وY, بين طرفي القتال، X وY.
func (r *reader) between(i, a, b int) (who []speaker, end int) {
	if r.english {
		return r.betweenEnglish(i, b)
	}
	k := i + 1
	if k < b && both[r.toks[k].s] {
		for k < b && k < i+farthestBetween && !r.toks[k].is("،") {
			k++
		}
		if k == b || !r.toks[k].is("،") {
			return r.twoSides(i, a), i + 2
		}
		k++
	}
	n, ok := r.actor(r.toks, k, b, "")
	if !ok || r.eachSide(n) {
		return nil, 0
	}
	for k = n.to; k < min(b, n.to+farthestBetween) && !r.toks[k].is(".", "؛", "«", "\"", "“"); k++ {
		if !strings.HasPrefix(r.toks[k].s, "و") {
			continue
		}
		m, ok := r.actor(r.toks, k, b, "و")
		if ok && m.kind != record.Person {
			return r.twoParties(m.to, r.mention(r.toks, n), r.mention(r.toks, m))
		}
	}
	return nil, 0
}

// betweenEnglish is between for English: between X and Y.
func (r *reader) betweenEnglish(i, b int) (who []speaker, end int) {
	and := i + 1
	for and < b && and < i+farthestBetween && r.toks[and].word && r.toks[and].s != "and" {
		and++
	}
	if and >= b || r.toks[and].s != "and" {
		return nil, 0
	}
	stop := and + 1
	for stop < b && stop < and+farthestBetween && r.toks[stop].word {
		stop++
	}
	x, ok := r.englishName(i+1, and)
	y, also := r.englishName(and+1, stop)
	if !ok || !also {
		return nil, 0
	}
	return r.twoParties(y.to, r.englishMention(x), r.englishMention(y))
}

// twoParties are two who can be sides of a conflict, nobody when they cannot.
func (r *reader) twoParties(end int, x, y speaker) ([]speaker, int) {
	if !sideOfWar(x.Mention) || !sideOfWar(y.Mention) || party(x.Mention) == party(y.Mention) {
		return nil, 0
	}
	return []speaker{x, y}, end
}

// sideOfWar reports whether somebody can be a side of a conflict.
func sideOfWar(m Mention) bool {
	return m.Kind == record.State || m.Kind == record.Force || m.Kind == record.Government || m.Kind == record.Organisation
}

// twoNamed are the countries that a range names, when they are two.
func (r *reader) twoNamed(from, to int) []speaker {
	var out []speaker
	for k := from; k < to; k++ {
		c, n, _ := r.gaz.country(r.toks, k)
		if c == nil || slices.ContainsFunc(out, func(s speaker) bool { return s.Name == c.name }) {
			continue
		}
		out = append(out, r.mention(r.toks, name{from: k, to: k + n, kind: record.State, gender: 'f', country: c, person: k + n, definite: true}))
	}
	if len(out) != 2 {
		return nil
	}
	return out
}

// meetTwo remembers two people who are named under one office of two countries, and reports
// whether they are: الرئيسين الكيني فلان والأوغندي فلان.
func (r *reader) meetTwo(i int, office *head) bool {
	one, to := r.ofCountryNamed(i+1, "")
	if one == nil {
		return false
	}
	other, _ := r.ofCountryNamed(to, "و")
	if other == nil {
		return false
	}
	for _, p := range []*person{one, other} {
		p.gender = office.gender
		if !slices.ContainsFunc(r.namesakes(p.words[len(p.words)-1]), func(met *person) bool { return slices.Equal(met.words, p.words) }) {
			r.remember(p)
		}
	}
	return true
}

// ofCountryNamed reads an adjective of a country at j, joined by the given clitic, and the
// name of whom it is of; and where that ends.
func (r *reader) ofCountryNamed(j int, clitic string) (*person, int) {
	if j >= len(r.toks) || !strings.HasPrefix(r.toks[j].s, clitic+"ال") {
		return nil, j
	}
	c := r.gaz.adjective(r.toks, j)
	if c == nil {
		return nil, j
	}
	to := j + 1
	for to < len(r.toks) && to < j+5 && r.toks[to].word && r.nameWord(r.toks, to) && !r.toks[to].definite() && r.gaz.adjective(r.toks, to) == nil && !(to > j+2 && strings.HasSuffix(r.toks[to].s, "ات")) {
		to++
	}
	if to < j+2 {
		return nil, j
	}
	return &person{words: folds(r.toks[j+1 : to]), name: r.in.Text.Slice(r.span(j+1, to)), side: c.name, kind: record.Person}, to
}
