package gather

import (
	"cmp"
	"slices"
	"strings"

	"counterclaim/db/compare"
	"counterclaim/db/record"
)

// eventDays is how far apart two counts of one event may be told.
const eventDays = 3

// counted is a figure of a claim that says how many of what.
type counted struct {
	*read
	record.Figure
	side string // whose it is, as the words or the speaker say it
}

// notAsked are codes of what is counted but is no point at issue by itself: how
// many fronts, meetings or states there are.
var notAsked = map[string]bool{"": true, "fronts": true, "positions": true, "villages": true, "cities": true, "provinces": true, "states": true, "agreements": true,
	"ceasefires": true, "meetings": true, "parties": true, "groups": true, "units": true, "orders": true, "goals": true, "companies": true, "banks": true, "cases": true,
	"ballots": true, "seats": true, "beds": true, "camps": true, "flights": true, "sites": true, "incidents": true, "people": true}

// noBody are the kinds of speaker that speak for no body of their side's: what
// they count is not their own.
var noBody = map[record.ActorKind]bool{record.Person: true, record.Outlet: true, record.Agency: true}

// ownForces are names under which every side knows its own forces.
var ownForces = func() map[string]bool {
	m := map[string]bool{}
	for _, name := range []string{"القوات المسلحة", "القوات", "الجيش", "جيش", "قوات الدفاع", "قوات الدفاع الذاتي", "القوات النظامية", "القوات الحكومية", "قوات الأمن", "الشرطة", "الحرس الوطني", "قوات",
		"armed forces", "army", "the army", "military", "defence forces", "defense forces", "self-defence forces", "self-defense forces", "security forces", "government forces", "police", "national guard", "forces", "government"} {
		m[fold(name)] = true
	}
	return m
}()

// amongWhom are the words before the side that suffered a loss.
var amongWhom = patternsOf("صفوف,among,in the ranks")

// suffered is whose a figure is: as its words say it; else the one country that
// the claim names where losses are "among" somebody; else the speaker's own side,
// when a body of that side speaks and names no other.
func (r *read) suffered(f record.Figure) string {
	if f.Side != "" && !ownForces[fold(f.Side)] {
		return f.Side
	}
	if len(r.sides) == 1 && amongWhom.in(r.words) {
		return r.sides[0]
	}
	if r.side == "" || noBody[r.Speaker.Kind] || r.Speaker.Kind != record.State && sameName(r.side, r.Speaker.Name) {
		return "" // it speaks for nobody but itself
	}
	for _, side := range r.sides {
		if !sameName(side, r.side) {
			return ""
		}
	}
	return r.side
}

// counted are the figures of a claim that can be put to a question.
func (r *read) counted() []counted {
	var all []counted
	if !r.Act.Checkable() {
		return nil
	}
	for _, f := range r.Figures {
		if f.Status != record.Dismissed && !notAsked[f.What] {
			all = append(all, counted{r, f, r.suffered(f)})
		}
	}
	return all
}

// key is what the figures of one question share.
func (c counted) key() string {
	scope := "event"
	if c.Cumulative {
		scope = "total"
	}
	return strings.Join([]string{"count", scope, c.What, fold(c.side)}, "|")
}

// whom is who is counted; people is the same as not said.
func (c counted) whom() string {
	if c.Who == "people" {
		return ""
	}
	return c.Who
}

// counts proposes a question for each running total, and for each event that two
// claims count.
func (g *gathering) counts() {
	byKey := map[string][]counted{}
	var keys []string
	for _, r := range g.claims {
		for _, c := range r.counted() {
			key := c.key()
			if byKey[key] == nil {
				keys = append(keys, key)
			}
			byKey[key] = append(byKey[key], c)
		}
	}
	slices.Sort(keys)
	for _, key := range keys {
		switch all := byKey[key]; {
		case !all[0].Cumulative:
			g.events(key, all)
		case all[0].side == "":
			// whose dead they are nobody says: only what else they share joins them
			for _, some := range groupsOf(all, sameTotal) {
				g.totals(key+cmp.Or(firstOf(some[0].places), some[0].from(), string(some[0].Claim.ID)), some)
			}
		default:
			g.totals(key, all)
		}
	}
}

// totals puts running totals of one thing to one question for each sort of
// people counted in each place. A total that does not say whom it counts stands
// with those that do when it is the same side's.
func (g *gathering) totals(key string, all []counted) {
	type sort struct{ whom, place string }
	bySort := map[sort][]counted{}
	var sorts []sort
	var unsaid []counted
	for _, c := range all {
		s := sort{c.whom(), fold(c.Place)}
		if s == (sort{}) {
			unsaid = append(unsaid, c)
			continue
		}
		if bySort[s] == nil {
			sorts = append(sorts, s)
		}
		bySort[s] = append(bySort[s], c)
	}
	slices.SortFunc(sorts, func(a, b sort) int { return cmp.Or(cmp.Compare(a.whom, b.whom), cmp.Compare(a.place, b.place)) })
	joined := false
	for _, s := range sorts {
		some := bySort[s]
		if len(sorts) == 1 && s.place == "" && all[0].side != "" {
			some = append(some, unsaid...)
			joined = true
		}
		g.count(strings.Join([]string{key, s.whom, s.place}, "|"), some)
	}
	if !joined && len(unsaid) > 0 {
		g.count(key+"||", unsaid)
	}
}

// events puts counts of one event to one question: told within a few days of
// each other, of one place, or in words that share what is rare.
func (g *gathering) events(key string, all []counted) {
	for _, group := range groupsOf(all, sameEvent) {
		if len(group) < 2 {
			continue
		}
		first := group[0]
		g.count(strings.Join([]string{key, first.whom(), firstOf(first.places), stamp([]*read{first.read})}, "|"), group)
	}
}

func firstOf(s []string) string {
	if len(s) == 0 {
		return ""
	}
	return s[0]
}

// groupsOf groups counts that are of one thing; each joins the first group that
// has one it fits, looked for by speaker, place and rare word.
func groupsOf(all []counted, same func(a, b counted) bool) [][]counted {
	var groups [][]counted
	index := map[string][]int{}
	for _, c := range all {
		terms := slices.Concat(c.places, c.rare, []string{"by " + c.from()})
		into := -1
		for _, term := range terms {
			for _, i := range index[term] {
				if into < 0 && slices.ContainsFunc(groups[i], func(o counted) bool { return same(c, o) }) {
					into = i
				}
			}
		}
		if into < 0 {
			into = len(groups)
			groups = append(groups, nil)
		}
		groups[into] = append(groups[into], c)
		for _, term := range terms {
			if list := index[term]; len(list) < mostSharers && !slices.Contains(list, into) {
				index[term] = append(list, into)
			}
		}
	}
	return groups
}

// rareWords is how many rare words two claims must share to be about one thing
// when they name no place in common.
const rareWords = 3

func sameEvent(a, b counted) bool {
	if a.read == b.read || a.whom() != b.whom() || !within(eventDays, a.read, b.read) {
		return false
	}
	both := len(shared(a.rare, b.rare))
	if len(a.places) > 0 && len(b.places) > 0 {
		return sharePlace(a.read, b.read) && both >= 1
	}
	return both >= rareWords
}

// sameTotal reports whether two running totals that do not say whose they are may
// be of one thing: one speaker's, or of one place, or told in words that share
// what is rare.
func sameTotal(a, b counted) bool {
	return sameSpeaker(a.read, b.read) || sharePlace(a.read, b.read) || len(shared(a.rare, b.rare)) >= 2
}

// count proposes a count question.
func (g *gathering) count(key string, figures []counted) {
	slices.SortStableFunc(figures, func(a, b counted) int { return cmp.Compare(a.at, b.at) })
	count := record.Count{What: figures[0].What, Side: figures[0].side, Cumulative: figures[0].Cumulative}
	since := ""
	for _, f := range figures {
		count.Who = cmp.Or(count.Who, f.whom())
		count.Place = cmp.Or(count.Place, f.Place)
		since = cmp.Or(since, f.Since)
	}
	count.Since = since
	var positions []record.Position
	for _, f := range figures {
		own := f.Count
		own.Side = f.side
		own.Place = count.Place
		if own.Who == "people" && count.Who != "" {
			own.Who = ""
		}
		positions = append(positions, record.Position{Claim: f.Claim.ID, Figure: f.Figure.ID, Range: f.Range, Qualifier: cmp.Or(f.Qualifier, "exact"), Count: own,
			Reason: reason("figure", compare.RangeText(f.Range))})
	}
	en, ar := countText(count)
	g.propose(record.Question{Type: record.CountQuestion, Count: count, Key: key, Text: en, TextAr: ar, Reason: reason("count", countFacts(count)...)}, positions)
}
