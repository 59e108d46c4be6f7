package gather

import (
	"cmp"
	"iter"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"counterclaim/db/compare"
	"counterclaim/db/record"
)

// gathering is one run over a set of claims.
type gathering struct {
	claims    []*read
	byID      map[record.ID]*read
	camps     *camps
	against   map[string][]*read    // the claims that blame a party, by its key
	answered  map[*read]*read       // the claim that a denial answers
	denied    map[*read]bool        // claims that some denial answers
	having    map[string][]*read    // the claims that have a rare word
	foes      map[string]string     // whom each party fights; see learnFoes
	rising    map[record.ID][]*read // the claims of a report that some toll has risen
	armies    []counted             // what sides lost in a few days' fighting
	affair    map[*read][]*read     // the claims that tell who did the thing that a claim tells who did; see gatherAffairs
	affairs   [][]*read             // those of more than one claim
	charged   map[string][]*read    // the claims that say that a party did something, by its key
	friends   map[string][]string   // the parties that strike for another, by its key; see learnFriends
	placed    map[record.ID]bool    // claims that stand in any question
	held      map[record.ID]string  // the key of the question of who holds a place, of the claims that stand in one
	inside    map[record.ID]bool    // claims that tell whether attackers got into a place at all
	proposals []Proposal
}

// A word is rare when no more than one claim in rareShare has it, or no more than
// leastSharers; and never when more than mostSharers have it.
const (
	rareShare    = 50
	leastSharers = 4
	mostSharers  = 50
)

func newGathering(claims []Claim) *gathering {
	g := &gathering{byID: make(map[record.ID]*read, len(claims)), answered: map[*read]*read{}, denied: map[*read]bool{}, affair: map[*read][]*read{}, charged: map[string][]*read{}, placed: map[record.ID]bool{}, held: map[record.ID]string{}, inside: map[record.ID]bool{}, having: map[string][]*read{}, against: map[string][]*read{}}
	words := newStems()
	claims = Complete(claims)
	for _, c := range claims {
		if c.Status != record.Dismissed {
			g.claims = append(g.claims, readClaim(c, words))
		}
	}
	slices.SortFunc(g.claims, func(a, b *read) int {
		return cmp.Or(cmp.Compare(a.Published, b.Published), cmp.Compare(a.Document, b.Document), cmp.Compare(a.start, b.start), cmp.Compare(a.ID, b.ID))
	})
	g.dropHearsay()
	g.unjoin()
	g.joinScripts()
	for i, c := range g.claims {
		c.at = i
		g.byID[c.ID] = c
	}
	g.accuseTogether()
	known := partiesOf(claims)
	g.nameParties(known)
	g.mentionPlaces()
	g.findFalls()
	sharers := map[string]int{}
	for _, c := range g.claims {
		for _, s := range c.stems {
			sharers[s]++
		}
	}
	g.goesOn()
	g.camps = g.gatherCamps()
	for _, c := range g.claims {
		c.settle(g.camps)
		if a, met := g.camps.actor(known, c.doer); met && c.other.None() && affirms(c) && c.doer != c.party && !c.Speaker.None() {
			c.other, c.of = a, c.doer // "the Movement", and the Movement of X
		}
	}
	g.weigh(sharers)
	g.nameStems()
	g.besideOne()
	g.tellStories()
	g.tellMishaps()
	g.tellDiseases()
	g.findMutual()
	g.learnFoes()
	g.findIncidents()
	for _, c := range g.claims {
		c.foe = g.foes[c.from()]
		g.nameFoe(c)
		c.workOut()
		if affirms(c) && c.against != "" && len(g.against[c.against]) < mostSharers {
			g.against[c.against] = append(g.against[c.against], c)
		}
	}
	g.gatherAffairs()
	g.learnFriends()
	return g
}

// accuseTogether takes from two who make one accusation in the same words that they
// blame each other, which only those do who trade it.
func (g *gathering) accuseTogether() {
	for i, c := range g.claims {
		if i == 0 || c.traded() {
			continue
		}
		o := g.claims[i-1]
		if c.Document != o.Document || c.Spanning() != o.Spanning() || c.Act != record.Accuses || o.Act != record.Accuses {
			continue
		}
		if sameName(c.enemy.Side, o.side) {
			c.enemy = compare.Actor{}
		}
		if sameName(o.enemy.Side, c.side) {
			o.enemy = compare.Actor{}
		}
	}
}

// traded reports whether a claim is of accusations that two exchange.
func (r *read) traded() bool {
	return r.Reason.Code == "speech.mutual" || strings.Contains(r.words, "تبادل") && strings.Contains(r.words, "اتهام")
}

// findMutual marks the accusations that two make in the same words, of each other.
func (g *gathering) findMutual() {
	for i, c := range g.claims {
		c.mutual = c.mutual || c.traded()
		if i == 0 {
			continue
		}
		o := g.claims[i-1]
		if c.Document == o.Document && c.Spanning() == o.Spanning() && c.Act == record.Accuses && o.Act == record.Accuses && (c.against == o.party || o.against == c.party || c.enemy.None() && o.enemy.None()) {
			c.mutual, o.mutual = true, true
		}
	}
}

// unjoin takes from a stem what other claims have it without: the preposition
// written onto it, the letter of a verb's person or the ending of one ("accused of
// neglecting", "denied neglecting"; "they reached", "we reach"). Alone no stem
// tells whether its letters are such.
func (g *gathering) unjoin() {
	known := map[string]bool{}
	for _, c := range g.claims {
		for _, s := range c.stems {
			known[s] = true
		}
	}
	plain := map[string]string{}
	for s := range known {
		if !isLatin(s) {
			plain[s] = shortest(s, known)
		}
	}
	for _, c := range g.claims {
		changed := false
		for i, s := range c.stems {
			if p := plain[s]; p != "" {
				c.stems[i], changed = p, true
			}
		}
		if changed {
			slices.Sort(c.stems)
			c.stems = slices.Compact(c.stems)
			for i, w := range c.inOrder {
				c.inOrder[i].stem = cmp.Or(plain[w.stem], w.stem)
			}
		}
	}
}

// leastStem is how many letters a stem has at least when something was taken from it.
const leastStem = 4

// shortest is the known stem that is left of one without what is written onto it
// or after it; "" when there is none.
func shortest(stem string, known map[string]bool) string {
	best := ""
	for _, before := range []string{"", "ب", "ل", "وب", "و", "ن", "ي", "ت"} {
		rest, ok := strings.CutPrefix(stem, before)
		if !ok {
			continue
		}
		for _, after := range []string{"", "تا", "ت", "وا", "نا", "ا"} {
			bare, ok := strings.CutSuffix(rest, after)
			if !ok || bare == stem || utf8.RuneCountInString(bare) < leastStem || !known[bare] {
				continue
			}
			if n, m := utf8.RuneCountInString(bare), utf8.RuneCountInString(best); best == "" || n < m || n == m && bare < best {
				best = bare
			}
		}
	}
	return best
}

// fewClaims is up to how many claims a gathering is of a few reports, whose
// subject is in many of their words; in a larger one only rare words tell.
const fewClaims = 200

// weigh finds what each stem says by being shared: one that few claims have says
// most, one that a part of them has says half, all others nothing.
func (g *gathering) weigh(sharers map[string]int) {
	few, part := sharing(len(g.claims))
	for _, c := range g.claims {
		for _, s := range c.stems {
			switch n := sharers[s]; {
			case n <= few:
				c.rare = append(c.rare, s)
				g.having[s] = append(g.having[s], c)
			case n <= part:
				c.usual = append(c.usual, s)
				g.having[s] = append(g.having[s], c)
			}
		}
	}
	for from := 0; from < len(g.claims); {
		to := from + 1
		for to < len(g.claims) && g.claims[to].Document == g.claims[from].Document {
			to++
		}
		weighReport(g.claims[from:to])
		from = to
	}
}

// weighReport does so for the claims of one report among themselves.
func weighReport(claims []*read) {
	sharers := map[string]int{}
	for _, c := range claims {
		for _, s := range c.stems {
			sharers[s]++
		}
	}
	few, part := sharing(len(claims))
	for _, c := range claims {
		for _, s := range c.stems {
			switch n := sharers[s]; {
			case n <= few:
				c.here.rare = append(c.here.rare, s)
			case n <= part:
				c.here.usual = append(c.here.usual, s)
			}
		}
	}
}

// sharing is how many of so many claims have a rare stem at most, and a usual one.
func sharing(claims int) (few, part int) {
	few = max(leastSharers, min(claims/rareShare, mostSharers))
	switch {
	case claims <= fewClaims:
		return few, max(3*few, claims/5)
	case claims <= 5*fewClaims:
		return few, 2 * few
	}
	return few, few
}

// sharers are the claims that may be of what a claim is of: those of its report around it
// and those that share a word which says something, or in a few reports, where the word that
// all is about says nothing by being rare, all; each once.
func (g *gathering) sharers(c *read) iter.Seq[*read] {
	return func(yield func(*read) bool) {
		if len(g.claims) <= fewClaims {
			for _, o := range g.claims {
				if o != c && !yield(o) {
					return
				}
			}
			return
		}
		met := map[*read]bool{c: true}
		for _, o := range g.claims[max(0, c.at-farBack):min(len(g.claims), c.at+farBack+1)] {
			if o.Document != c.Document || met[o] {
				continue
			}
			if met[o] = true; !yield(o) {
				return
			}
		}
		for _, words := range [][]string{c.rare, c.usual} {
			for _, s := range words {
				for _, o := range g.having[s] {
					if met[o] {
						continue
					}
					if met[o] = true; !yield(o) {
						return
					}
				}
			}
		}
	}
}

// likeness is how much the words that two claims share say: one for each rare
// one, half for each usual one. The names of the parties say nothing here.
func likeness(a, b *read) float64 {
	x, y := a.besides(b), b.besides(a)
	n := float64(len(shared(x.rare, y.rare))) + float64(len(shared(x.usual, y.usual)))/2
	for _, s := range shared(a.stems, b.stems) {
		if s[0] == '#' && !slices.Contains(x.rare, s) && !slices.Contains(x.usual, s) {
			n += 0.25 // what nearly all claims of the gathering are of
		}
	}
	if a.latin != b.latin { // names of two scripts
		for _, s := range a.soundsOf() {
			if len(s) >= sameSounds && slices.Contains(b.soundsOf(), s) {
				n++
			}
		}
	}
	return n
}

// propose adds a question, with the further keys that it may have gone by.
func (g *gathering) propose(q record.Question, positions []record.Position, also ...string) {
	keys := []string{q.Key}
	for _, key := range also {
		if !slices.Contains(keys, key) {
			keys = append(keys, key)
		}
	}
	if !slices.ContainsFunc(positions, func(p record.Position) bool { return p.Claim != positions[0].Claim }) {
		return // of one claim nothing is asked
	}
	for _, p := range positions {
		g.placed[p.Claim] = true
	}
	g.proposals = append(g.proposals, Proposal{Question: q, Positions: positions, Keys: keys})
}

// tellKeysApart gives a question whose key another has already keys by its claims:
// two advances of one party in a month are two points.
func (g *gathering) tellKeysApart() {
	taken := map[string]bool{}
	for i := range g.proposals {
		p := &g.proposals[i]
		key := p.Question.Key
		p.Keys = slices.DeleteFunc(p.Keys, func(k string) bool { return taken[k] })
		if taken[key] {
			p.Keys = nil
			met := map[record.ID]bool{}
			for _, x := range p.Positions {
				if !met[x.Claim] {
					p.Keys = append(p.Keys, key+"|"+string(x.Claim))
				}
				met[x.Claim] = true
			}
			p.Question.Key = p.Keys[0]
		}
		taken[p.Question.Key] = true
	}
}

// reason is a short form.
func reason(code string, facts ...string) record.Reason {
	return record.Reason{Code: "gather." + code, Args: facts}
}

// answer is a claim's yes or no, as a position.
func (r *read) answer(a record.Answer) record.Position {
	code := "affirms"
	if a == record.No {
		code = "negates"
	}
	return record.Position{Claim: r.ID, Answer: a, Reason: reason(code)}
}

// months are the calendar month of a claim, and the one after, as keys: two claims
// at most a month apart share one.
func (r *read) months() []string {
	if r.day == 0 {
		return []string{"?"}
	}
	t := time.Unix(int64(r.day-1)*24*60*60, 0).UTC()
	return []string{t.Format("2006-01"), t.AddDate(0, 0, 1-t.Day()).AddDate(0, 1, 0).Format("2006-01")}
}

// runs parts claims in order of their day wherever more than the given days lie
// between one and the next.
func runs(days int, claims []*read) [][]*read {
	sorted := slices.Clone(claims)
	slices.SortStableFunc(sorted, func(a, b *read) int { return cmp.Compare(a.day, b.day) })
	var all [][]*read
	for i, c := range sorted {
		if i == 0 || !within(days, sorted[i-1], c) {
			all = append(all, nil)
		}
		all[len(all)-1] = append(all[len(all)-1], c)
	}
	return all
}

// stamped is a key with each month of a run of claims, the first claim's first:
// another report may yet put an earlier claim before it.
func stamped(key string, run []*read) []string {
	var all []string
	for _, c := range run {
		if k := key + "|" + c.months()[0]; !slices.Contains(all, k) {
			all = append(all, k)
		}
	}
	return all
}
