package compare

import (
	"cmp"
	"slices"

	"counterclaim/db/record"
)

// genericAgencies are the words by which a report credits agencies, media or
// reports without naming one; folded.
var genericAgencies = map[string]bool{
	"agencies": true, "news agencies": true, "wire services": true, "media": true, "media reports": true, "reports": true, "press reports": true, "local media": true,
	"وكالات": true, "الوكالات": true, "وكالات الانباء": true, "وكالات انباء": true, "وسايل الاعلام": true, "وسايل اعلام": true, "وسايل اعلام محليه": true,
	"تقارير": true, "تقارير صحفيه": true, "تقارير اعلاميه": true, "تقارير صحافيه": true, "مواقع التواصل الاجتماعي": true,
}

func isAgencies(a Actor) bool { return genericAgencies[fold(a.Name)] }

// dependence is the reason word for why two positions have one origin, or "" when
// their origins are independent. The printing outlet is no link of a chain: that
// two speakers are quoted in one report does not make them one. But a report's own
// voice beside a speaker that the same outlet quotes is no second origin.
func dependence(a, b *prepared) string {
	switch {
	case a.origin != "" && a.origin == b.origin, same(a.Origin(), b.Origin()):
		return "one_speaker"
	case a.links[b.origin] || b.links[a.origin]:
		return "one_chain"
	case related(a.Origin(), b.Origin()), oneBody(a.Origin(), b.Origin()):
		return "one_body"
	case a.agencies || b.agencies:
		return "agencies"
	case nearCopies(a, b):
		return "near_copy"
	case a.OwnVoice() && b.OwnVoice() && a.Document == b.Document:
		return "one_speaker"
	case (a.OwnVoice() || b.OwnVoice()) && (same(a.Outlet, b.Outlet) || a.Document == b.Document):
		return "own_voice"
	case oneGovernment(a.Origin(), b.Origin()), ofTheState(a.Origin()) && ofTheState(b.Origin()):
		return "one_party"
	}
	return ""
}

// official are the kinds of actor that speak for the country above them. A
// movement may be its government's enemy, and is not one of them.
var official = map[record.ActorKind]bool{record.State: true, record.Government: true, record.Person: true, record.Force: true}

// oneGovernment reports whether two actors speak for one country: its president
// does not confirm what its foreign ministry says.
func oneGovernment(a, b Actor) bool { return official[a.Kind] && official[b.Kind] && kin(a, b) }

// body is the party that an actor speaks for and that is no state: its spokesman, its
// commander and its channel say what it says. The ministries of a country each speak for
// themselves, and so does a source without a name.
func (a Actor) body() record.Ref {
	if len(a.Above) == 0 || a.Kind == record.Unnamed {
		return record.Ref{}
	}
	nearest := a.Above[0]
	if fold(nearest.Name) != fold(a.Side) || record.CountryName(nearest.Name, "en") != "" || isStateBody(nearest.Name) {
		return record.Ref{}
	}
	return record.Ref{Name: nearest.Name} // by its name alone, which is all that a title gives
}

// oneBody reports whether two actors speak for one such party.
func oneBody(a, b Actor) bool {
	x, y := a.body(), b.body()
	return x.Name != "" && y.Name != "" && same(Actor{Name: x.Name}, Actor{Name: y.Name})
}

// nearCopies reports whether one of two passages of different reports was taken
// from the other. Where each names another speaker, a few words in common are
// only the usual words for such a thing.
func nearCopies(a, b *prepared) bool {
	if a.Document == b.Document || a.named() && b.named() && min(a.wording.words, b.wording.words) < ofTwoNames {
		return false
	}
	return a.wording.copies(b.wording)
}

// named reports whether somebody is named as the speaker.
func (p *prepared) named() bool { return p.Claimant.Name != "" && p.Claimant.Kind != record.Unnamed }

// origins puts positions that have one origin into one group and returns the
// group of each position, by its index. Groups are joined by origin actor, by
// affiliation of one origin to another or of both to one party, in whatever script it is
// named, by chains and by near copies; agencies without a name join none.
func origins(ps []*prepared) []int {
	groups := newGroups(len(ps))
	first := newRoll() // of each origin actor
	for i, p := range ps {
		if j, met := first.meet(record.Ref{ID: p.Origin().ID, Name: p.Origin().Name}, i); met {
			groups.join(i, j)
		}
	}
	body := newRoll() // the first who speaks for each party
	for i, p := range ps {
		if p.agencies {
			continue
		}
		for link := range p.links {
			if j, ok := first.by[link]; ok {
				groups.join(i, j)
			}
		}
		for _, above := range p.Origin().Above {
			if j, ok := first.find(above); ok {
				groups.join(i, j)
			}
		}
		if j, met := body.meet(p.Origin().body(), i); met {
			groups.join(i, j)
		}
	}
	for _, pair := range copies(ps) {
		groups.join(pair[0], pair[1])
	}
	of := make([]int, len(ps))
	for i := range ps {
		of[i] = groups.find(i)
	}
	return of
}

// A roll has the positions by the actors that they go back to, each the first of its actor.
type roll struct {
	by     map[string]int   // by key
	across map[string][]ref // by what the name is in both scripts
}

type ref struct {
	record.Ref
	at int
}

func newRoll() roll { return roll{map[string]int{}, map[string][]ref{}} }

// find is the position of an actor, be it named in the other script, or of one of that name
// when nothing but a name is given.
func (n roll) find(r record.Ref) (at int, met bool) {
	if at, met = n.by[keyOf(r)]; met || r.Name == "" {
		return at, met
	}
	for _, o := range n.across[record.NameKey(r.Name)] {
		if record.SameAcross(o.Name, r.Name) {
			return o.at, true
		}
	}
	return 0, false
}

// meet finds the position of an actor, or else puts one there.
func (n roll) meet(r record.Ref, i int) (at int, met bool) {
	if keyOf(r) == "" {
		return 0, false
	}
	if at, met = n.find(r); met {
		return at, true
	}
	n.by[keyOf(r)] = i
	if name := fold(r.Name); name != "" {
		if _, known := n.by[name]; !known {
			n.by[name] = i
		}
	}
	key := record.NameKey(r.Name)
	n.across[key] = append(n.across[key], ref{r, i})
	return i, false
}

// bucket is how many positions an index entry of copies keeps: a passage that
// went round the world is found through its first few copies.
const bucket = 4

// copies are the pairs of near copies that are needed to join all of them, found
// through shared shingles rather than by trying every pair.
func copies(ps []*prepared) [][2]int {
	var pairs [][2]int
	index := map[uint64][]int{}
	for i, p := range ps {
		tried := map[int]bool{}
		for _, s := range p.wording.shingles {
			for _, j := range index[s] {
				if !tried[j] && nearCopies(ps[j], p) {
					pairs = append(pairs, [2]int{j, i})
				}
				tried[j] = true
			}
			if len(index[s]) < bucket {
				index[s] = append(index[s], i)
			}
		}
	}
	return pairs
}

// groups is a union-find whose roots are the smallest members.
type groups []int

func newGroups(n int) groups {
	g := make(groups, n)
	for i := range g {
		g[i] = i
	}
	return g
}

func (g groups) find(i int) int {
	for g[i] != i {
		g[i] = g[g[i]]
		i = g[i]
	}
	return i
}

func (g groups) join(i, j int) {
	i, j = g.find(i), g.find(j)
	g[max(i, j)] = min(i, j)
}

// independent counts the origins among positions that have been put to groups.
// Agencies without a name, a report's own voice where it agrees with a speaker
// its outlet quotes, and a second official of one country who agrees with the
// first count only when there is nobody else.
func independent(ps []*prepared, of []int, findings []record.Finding) int {
	echo := map[record.ID]bool{}
	byID := make(map[record.ID]*prepared, len(ps))
	for _, p := range ps {
		byID[p.ID] = p
		echo[p.ID] = p.agencies
	}
	for _, f := range findings {
		a, b := byID[f.A], byID[f.B]
		if a == nil || b == nil || f.Status == record.Dismissed || f.Holds() != record.Repeats && f.Holds() != record.Compatible {
			continue
		}
		why := dependence(a, b)
		if why == "one_party" {
			echo[b.ID] = true
		}
		if why != "own_voice" || f.Holds() != record.Repeats {
			continue
		}
		if a.OwnVoice() {
			echo[a.ID] = true
		}
		if b.OwnVoice() {
			echo[b.ID] = true
		}
	}
	voices := map[int]bool{}
	for i, p := range ps {
		if !echo[p.ID] {
			voices[of[i]] = true
		}
	}
	if len(voices) == 0 {
		return min(len(ps), 1)
	}
	return len(voices)
}

// Origin is the positions that go back to one origin.
type Origin struct {
	Actor     Actor
	Positions []record.ID
}

// listed are the groups in the order of their first positions.
func listed(ps []*prepared, of []int) []Origin {
	var all []Origin
	at := map[int]int{}
	for i, p := range ps {
		n, ok := at[of[i]]
		if !ok {
			n = len(all)
			at[of[i]] = n
			all = append(all, Origin{Actor: p.Origin()})
		}
		all[n].Positions = append(all[n].Positions, p.ID)
	}
	return all
}

// inOrder are the positions that count, prepared and in their order: those
// dismissed are left out.
func inOrder(q record.Question, ps []Position) []*prepared {
	var all []*prepared
	for _, p := range ps {
		if p.Status != record.Dismissed {
			all = append(all, prepare(q, p))
		}
	}
	slices.SortFunc(all, func(a, b *prepared) int { return cmp.Or(byText(a, b), cmp.Compare(a.ID, b.ID)) })
	return all
}
