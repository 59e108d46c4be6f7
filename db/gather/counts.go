package gather

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"counterclaim/db/compare"
	"counterclaim/db/figure"
	"counterclaim/db/record"
)

// key is what the figures that may come to one question share.
func (c counted) key() string {
	scope := "event"
	if c.running() {
		scope = "total"
	}
	if c.want != "" {
		return wantKey(c.want)
	}
	if c.ofIll {
		scope = "total|" + c.disease
	}
	return strings.Join([]string{"count", scope, c.family()}, "|")
}

// counts proposes a question for each running total, and for each event that two
// claims count.
func (g *gathering) counts() {
	byKey := map[string][]counted{}
	var keys []string
	g.armies = nil
	for i, r := range g.claims {
		for _, c := range r.counted() {
			if c.ofAnArmyAtWar() {
				g.armies = append(g.armies, c)
			}
			if c.Cumulative && i+1 < len(g.claims) && c.addsTo(g.claims[i+1]) {
				c.Cumulative, c.Since = false, ""
			}
			c.toll = g.tollBefore(c)
			if c.running() && (i > 0 && c.answersOneEvent(g.claims[i-1]) || c.toll != nil && c.answersOneEvent(c.toll)) {
				c.Cumulative, c.Since = false, ""
			}
			if c.incident != nil && !c.has(since) && c.Since == "" && !c.ofTheWar() {
				c.Cumulative = false
			}
			if of, ok := g.totalTakenUp(c); ok {
				c.Cumulative, c.Since, c.whole = true, of.Since, c.whole || of.whole
			}
			key := c.key()
			if byKey[key] == nil {
				keys = append(keys, key)
			}
			byKey[key] = append(byKey[key], c)
		}
	}
	g.rising = map[record.ID][]*read{}
	for _, r := range g.claims {
		if r.has(risen) && r.has(toll) && !r.has(since) && len(g.rising[r.Document]) < leastSharers {
			g.rising[r.Document] = append(g.rising[r.Document], r)
		}
	}
	slices.Sort(keys)
	for _, key := range keys { // "event" comes before "total"
		all := byKey[key]
		if what, event := strings.CutPrefix(key, "count|event|"); event {
			total := "count|total|" + what
			if alone := g.events(key, all, byKey[total]); len(alone) > 0 {
				if byKey[total] == nil && !slices.Contains(keys, total) {
					g.allTotals(total, alone)
				}
				byKey[total] = append(byKey[total], alone...)
			}
			continue
		}
		slices.SortStableFunc(all, func(a, b counted) int { return cmp.Compare(a.at, b.at) })
		g.allTotals(key, all)
	}
}

// allTotals puts the running totals of one thing to questions.
func (g *gathering) allTotals(key string, all []counted) {
	for _, some := range groupsOf(all, sameTotal, otherTotals) {
		for _, c := range g.armies {
			if "count|total|"+c.family() == key && slices.ContainsFunc(some, c.goesInto) && !standApart(otherTotals, some, []counted{c}) && !slices.ContainsFunc(some, func(o counted) bool { return o.read == c.read }) {
				some = append(some, c)
			}
		}
		side, of := sideOfAll(some), ""
		if side == "" { // whose they are nobody says: what they share tells them apart
			of, _ = some[0].place()
			of = cmp.Or(of, some[0].from(), string(some[0].Claim.ID))
		}
		for i := range some {
			some[i].Cumulative = true
		}
		g.totals(key+"|"+fold(side)+of, side, some)
	}
}

// sideOfAll is the side of figures of which none are of another: the one that
// words tell, or else a speaker's.
func sideOfAll(all []counted) string {
	side := ""
	for _, c := range all {
		if c.told && c.side != "" {
			return c.side
		}
		side = cmp.Or(side, c.side)
	}
	return side
}

// totals puts running totals of one thing to one question for each sort of
// people counted in each place. A total that does not say whom it counts stands
// with those that do when it is the same side's.
func (g *gathering) totals(key, side string, all []counted) {
	type sort struct{ whom, place string }
	bySort := map[sort][]counted{}
	var sorts []sort
	var unsaid []counted
	for _, c := range all {
		s := sort{c.rank(), c.town()}
		switch {
		case c.ofIll:
			s = sort{whom: s.whom}
		case c.want != "": // households are people
			s = sort{}
		}
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
		if len(sorts) == 1 && s.place == "" && (s.whom == "" || bystanders[s.whom] || fighting[s.whom]) {
			some = append(some, unsaid...)
			joined = true
		}
		g.count(strings.Join([]string{key, s.whom, s.place}, "|"), side, some)
	}
	if !joined && len(unsaid) > 0 {
		g.count(key+"||", side, unsaid)
	}
}

// events puts counts of one event to one question: told within a few days of
// each other, of one place and time, or in words that share what is rare. It
// returns those that may as well be totals and meet no other, and those that go into one of
// the totals given.
func (g *gathering) events(key string, all, totals []counted) (alone []counted) {
	for _, group := range groupsOf(all, sameEvent, otherEvents) {
		if !inFewDays(group) {
			battles := group[:0:0]
			for _, c := range group {
				if c.ofAnArmyAtWar() && slices.ContainsFunc(foremost(totals), func(t counted) bool { return sameTotal(t, c) && sameWhom(t, c) }) {
					alone = append(alone, c)
				} else {
					battles = append(battles, c)
				}
			}
			group = battles
		}
		if len(group) == 0 {
			continue
		}
		if len(group) < 2 {
			if c := group[0]; g.goesWithTheOneBefore(c) {
				continue
			} else if c.Cumulative || c.lasting() || c.Low >= wholeWar || len(c.places) == 0 && (c.has(risen) && !c.ofAnEvent() || deedsDone[c.What] && !c.happened.Known()) {
				alone = append(alone, group[0])
			}
			continue
		}
		var keys []string
		for _, c := range group {
			place, _ := c.place()
			// Of many events nobody says where they were: their claims tell them apart.
			keys = append(keys, strings.Join([]string{key, group[0].whom(), cmp.Or(place, string(c.read.ID)), c.months()[0]}, "|"))
		}
		grows := group[0].What != "missing" && (grows(group) || g.saidToRise(group)) // those missing are found
		for i := range group {
			group[i].Cumulative = grows
		}
		g.count(keys[0], sideOfAll(group), group, keys...)
	}
	return alone
}

// goesWithTheOneBefore reports whether a count stands in "the toll" that answers what was told right
// before of one event, be it of others: 18 dead, and then "the toll to 21 dead and eight hurt".
func (g *gathering) goesWithTheOneBefore(c counted) bool {
	return c.opensWithTheFigure() && !c.running() && c.at > 0 && slices.ContainsFunc(g.claims[c.at-1].counted(), func(o counted) bool {
		return harms[o.What] && !o.running() && answersNext(o, c)
	})
}

// inFewDays reports whether all counts of a group are told within the days of one event: what an
// army lost by a later day is no event's.
func inFewDays(group []counted) bool {
	return !slices.ContainsFunc(group, func(c counted) bool { return !within(eventDays, c.read, group[0].read) })
}

// terms are what a count can be found by.
func (c counted) terms() []string {
	terms := []string{"by " + c.from(), "of " + c.whose}
	for _, p := range c.scene() {
		terms = append(terms, "at "+p.core, "at "+p.sounds)
		for w := range strings.FieldsSeq(p.core) {
			terms = append(terms, "at "+w)
		}
	}
	for _, s := range slices.Concat(c.rare, c.usual) {
		terms = append(terms, "in "+s)
	}
	terms = append(terms, "report "+string(c.Document))
	if c.incident != nil {
		terms = append(terms, c.incident.term())
	}
	switch {
	case c.ofIll:
		terms = append(terms, "ill of "+c.disease)
	case c.want != "":
		terms = append(terms, "without "+c.want)
	}
	for _, s := range c.soundsOf() {
		terms = append(terms, "at "+s)
	}
	if c.Low >= wholeWar { // numbers near each other share one of two steps
		step := int(math.Log2(c.Low))
		terms = append(terms, "about "+strconv.Itoa(step), "about "+strconv.Itoa(step+1))
	}
	return terms
}

// groupsOf groups counts that are of one thing; each joins the first group that
// has one it fits, one of its own report before all others, and none that cannot stand beside
// it, and brings the further ones that it fits with it. Each stands in one group, so that nobody is asked twice for one
// number. Groups are looked for by speaker, side, place and rare word.
func groupsOf(all []counted, same, other func(a, b counted) bool) [][]counted {
	var groups [][]counted
	index := map[string][]int{}
	find := func(group int, some ...counted) {
		for _, c := range some {
			for _, term := range c.terms() {
				if list := index[term]; len(list) < mostSharers && !slices.Contains(list, group) {
					index[term] = append(list, group)
				}
			}
		}
	}
	for _, c := range all {
		var fits []int // the groups that it may join
		tried := map[int]bool{}
		for _, term := range c.terms() {
			for _, i := range index[term] {
				if some := foremost(groups[i]); !tried[i] && slices.ContainsFunc(some, func(o counted) bool { return same(c, o) }) && !standApart(other, some, []counted{c}) {
					fits = append(fits, i)
				}
				tried[i] = true
			}
		}
		into := -1
		if k := firstFit(groups, fits, c); k > 0 {
			fits[0], fits[k] = fits[k], fits[0]
		}
		for _, i := range fits {
			switch {
			case into < 0:
				into = i
			case !standApart(other, foremost(groups[i]), foremost(groups[into])):
				groups[into] = append(groups[into], groups[i]...)
				find(into, groups[i]...)
				groups[i] = nil
			}
		}
		if into < 0 {
			into = len(groups)
			groups = append(groups, nil)
		}
		groups[into] = append(groups[into], c)
		find(into, c)
	}
	return slices.DeleteFunc(groups, func(g []counted) bool { return len(g) == 0 })
}

// firstFit is which of the groups that it may join a count joins before the others: one with a count
// of its own report, and where it says no more than how high "the toll" is, the one told last there.
func firstFit(groups [][]counted, fits []int, c counted) int {
	first, told := 0, -1
	for k, i := range fits {
		last := toldLast(groups[i], c)
		if last > told && (told < 0 || c.opensWithTheFigure()) {
			first, told = k, last
		}
	}
	return first
}

// toldLast is where the report of a count told one of a group last before it: 0 where it told one
// only behind it, and -1 where it told none.
func toldLast(group []counted, c counted) int {
	last := -1
	for _, o := range foremost(group) {
		switch {
		case o.Document == c.Document && o.start <= c.start:
			last = max(last, o.start)
		case o.Document == c.Document:
			last = max(last, 0)
		}
	}
	return last
}

// standApart reports whether a count of the one list cannot stand beside one of the other.
func standApart(other func(a, b counted) bool, some, more []counted) bool {
	return slices.ContainsFunc(some, func(a counted) bool { return slices.ContainsFunc(more, func(b counted) bool { return other(b, a) }) })
}

// fewCounts is how many counts of a group a further one is held against.
const fewCounts = 24

// foremost are the counts of a group that a further one is held against: the first
// ones, so that the work grows with the counts and not with their square.
func foremost(group []counted) []counted { return group[:min(fewCounts, len(group))] }

// oneCode is the code of all figures, or where they differ what they have in common.
func oneCode(figures []counted) string {
	for _, f := range figures {
		if f.What != figures[0].What {
			return f.family()
		}
	}
	return figures[0].What
}

// oneOfEach are the counts in the order of their claims, of each claim the largest:
// beside a toll the words give what was added to it, or a part of it.
func oneOfEach(figures []counted) []counted {
	slices.SortStableFunc(figures, func(a, b counted) int { return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(b.Low, a.Low)) })
	return slices.CompactFunc(figures, func(a, b counted) bool { return a.Claim.ID == b.Claim.ID })
}

// sideShown is the side of figures by its name; a speaker's party that is no country is
// not taken for that of the civilians it counts, nor his country for those on board of a ship.
func (g *gathering) sideShown(side string, figures []counted) string {
	told := slices.ContainsFunc(figures, func(c counted) bool { return c.told })
	if side == "" || isCountry(side) && (told || figures[0].mishap == nil) {
		return side
	}
	if !told {
		return ""
	}
	if a, known := g.camps.named[side]; known {
		return a.Name
	}
	return cmp.Or(g.written(side), side)
}

// whoOf is who most of some figures count, "" where most do not say: of a toll of people
// of whom one speaker says that most were civilians, the others are asked for people.
func whoOf(figures []counted) string {
	most, n := "", map[string]int{}
	for _, f := range figures {
		whom := f.whom()
		if n[whom]++; n[whom] > n[most] || whom != "" && n[whom] == n[most] && most == "" {
			most = whom
		}
	}
	return most
}

// placeIn is the name that the place of a question has in the letters of a language, by
// those of its figures that write it so; "" where none does.
func placeIn(lang, place string, figures []counted) string {
	asked, ok := placeOf(place)
	if !ok {
		return ""
	}
	for _, f := range figures {
		for _, p := range f.scene() {
			if isLatin(fold(p.shown)) == (lang == "en") && p.is(asked) {
				return p.shown
			}
		}
	}
	return ""
}

// count proposes a count question.
func (g *gathering) count(key, side string, figures []counted, keys ...string) {
	figures = oneOfEach(figures)
	side = g.sideShown(side, figures)
	count := record.Count{What: oneCode(figures), Side: side, Cumulative: figures[0].Cumulative}
	count.Who = whoOf(figures)
	since := ""
	for _, f := range figures {
		count.Place = cmp.Or(count.Place, f.Place)
		count.Cumulative = count.Cumulative || f.running()
		since = cmp.Or(since, f.Since)
	}
	count.Since = since
	if figures[0].want != "" { // who has no water today may have some tomorrow
		count.What, count.Cumulative = "people", false
	}
	for _, f := range figures {
		if count.Place == "" && (f.want != "" || f.ofIll) {
			if count.Place = f.endsIn(); len(f.places) > 0 {
				count.Place = f.places[0].shown
			}
		}
		if all := f.spots(); count.Place == "" && len(all) > 0 && len(keys) > 0 && (f.mishap == nil || slices.ContainsFunc(f.places, all[0].is)) { // one event has its place, and a ship that of no fighting before
			count.Place = all[0].shown
		}
	}
	var positions []record.Position
	for _, f := range figures {
		own := f.Count
		own.Cumulative = count.Cumulative
		own.What = count.What
		own.Side = side
		own.Place = count.Place
		own.Who = count.Who
		if until, ended := strings.CutPrefix(f.Happened, "../"); ended && own.Cumulative {
			own.AsOf = cmp.Or(own.AsOf, until) // "8,000 by the first of the month"
		}
		positions = append(positions, record.Position{Claim: f.Claim.ID, Figure: f.Figure.ID, Range: f.Range, Qualifier: cmp.Or(f.Qualifier, "exact"), Count: own,
			Reason: reason("figure", compare.FigureText(f.Range, figure.Qualifier(f.Qualifier)))})
	}
	en, ar := countText(count, placeIn("en", count.Place, figures), placeIn("ar", count.Place, figures))
	inEnglish, inArabic := "", ""
	if count.Place != "" {
		inEnglish = fillPlace("{in place}", cmp.Or(placeIn("en", count.Place, figures), count.Place), "en")
		inArabic = fillPlace("{in place}", cmp.Or(placeIn("ar", count.Place, figures), count.Place), "ar")
	}
	switch {
	case figures[0].want != "":
		en, ar = wantText(figures[0].want, inEnglish, inArabic)
	case figures[0].ofIll:
		en, ar = diseaseText(figures[0].disease, count.What, inEnglish, inArabic)
	}
	g.propose(record.Question{Type: record.CountQuestion, Count: count, Key: key, Text: en, TextAr: ar, Reason: countReason(count)}, positions, keys...)
}
