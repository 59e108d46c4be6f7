package gather

import (
	"cmp"
	"iter"
	"slices"
	"strings"

	"counterclaim/db/compare"
	"counterclaim/db/record"
)

// deniedBy is the claim that a denial answers: the one that it names or follows,
// or the one that an earlier denial of the same breath answers, or one of its
// report that shares its words, or the nearest of those that hold the denier to
// have done what it denies.
func (g *gathering) deniedBy(d *read, index map[string][]*read) *read {
	c := g.byID[d.Answers]
	if c != nil && c.unsure() { // what nobody can tell is nothing to deny
		c = g.ofItsDenial(d, c)
	}
	if c != nil && d.Answers != "" && c != d && !sameSpeaker(c, d) && (contentless(d) || len(d.denied()) == 0 || c.Act == record.Denies || g.related(d, c) && !apart(d, c)) {
		if c.embedded() {
			if o := g.deniedAnywhere(d, index); o != nil && !o.embedded() && (o.party == c.party || c.Speaker.None() || hearsay[fold(c.Speaker.Name)]) {
				return o // who is said to tell it tells it himself
			}
		}
		return g.deniedAfter(d, cmp.Or(g.ofItsDenial(d, c), c), index)
	}
	return g.deniedAnywhere(d, index)
}

// ofItsDenial is what somebody denies who "renews its denial", where the claim before is
// nobody's against him: the nearest of the passage by his foe, or of what he did.
func (g *gathering) ofItsDenial(d, c *read) *read {
	concerns := func(c *read) bool {
		return c.against == d.party || c.doer == d.party || g.camps.opposed(c.party, d.party)
	}
	if !contentless(d) || !d.hasAny(itsDenial) || concerns(c) {
		return nil
	}
	for o := range g.back(d, passage) {
		if affirms(o) && !o.mutual && !sameSpeaker(o, d) && concerns(o) {
			return o
		}
	}
	return nil
}

var itsDenial = patternsOf("^نفيه$,^نفيها$,^نفيهم$,its denial,their denial,his denial,her denial")

// embedded reports whether a claim is what a denial lets others say before it denies it.
func (c *read) embedded() bool { return c.Reason.Code == "speech.embedded" }

// deniedAfter is the claim that a denial answers which is said to answer c.
func (g *gathering) deniedAfter(d, c *read, index map[string][]*read) *read {
	if c.Act == record.Denies { // a denial that follows a denial answers what that one does
		if g.answered[c] != nil {
			return g.answered[c]
		}
		return nil
	}
	if o := g.chargeAgainst(d); o != nil && o != c && c.enemy.None() && (o.Act == record.Accuses || g.weighed(d, c).part == 0) && d.mayBeOf(g.weighed(d, o)) && (contentless(d) || d.bare() || c.doer != d.party) {
		return o // who is blamed denies that, and not what happened
	}
	m := g.meant(d, c)
	if m != c || contentless(d) || len(d.stems) == 0 {
		return m
	}
	toll := c.ofAToll() // it is the deed that is denied, and not its toll
	if toll && !ofTheToll(d) {
		if o := g.likeliest(d, index); o != nil && !o.enemy.None() {
			return o
		}
		return nil
	}
	if toll || !oneConcept(d, c) && likeness(d, c) < 1 && !concerns(d, c.enemy) {
		if o := g.likeliest(d, index); o != nil && !o.enemy.None() {
			return o
		}
	}
	return c
}

// deniedAnywhere is the claim that a denial answers which is not said to answer any.
func (g *gathering) deniedAnywhere(d *read, index map[string][]*read) *read {
	if d.Act != record.Denies {
		if c := g.accusing(d, index); c != nil {
			return c
		}
		return g.contrary(d)
	}
	if d.ofTheCharge() {
		return g.charge(d)
	}
	if c := g.chargeAgainst(d); c != nil && (d.bare() || d.scoffs() || d.deniesAttackLike(c)) {
		return c
	}
	if c := cmp.Or(g.talkBefore(d), g.offerBefore(d)); c != nil {
		return c
	}
	if c := g.before(d); c != nil && affirms(c) && !overlap(c, d) && !c.mutual && d.mayBeOf(g.weighed(d, c)) && c.doer == d.from() && c.from() != d.from() && d.start-c.Spanning().End <= passage {
		return c
	}
	if before := g.before(d); before != nil && before.Act == record.Denies && d.start-before.start <= sameBreath && d.renews(before) && g.answered[before] != nil {
		return g.answered[before]
	}
	if c := g.justBefore(d); c != nil {
		return c
	}
	if c := g.sameReport(d); c != nil && g.fits(d, c) {
		return c
	}
	return cmp.Or(g.likely(d, index), g.contrary(d))
}

// talkBefore is the claim that a denial answers which only calls what others tell untrue,
// "the truth of what the capital announced", "the agency's news is a lie": the nearest one
// before it of those that it names, or else the nearest of anybody.
func (g *gathering) talkBefore(d *read) *read {
	if contentless(d) || !d.namesTalk() {
		return nil
	}
	var nearest *read
	for c := range g.back(d, passage) {
		if c.mutual || c.Speaker.None() || sameSpeaker(c, d) || c.party == d.party || !c.tellsOrOffers() {
			continue
		}
		if d.talkOf(c) {
			return c
		}
		nearest = cmp.Or(nearest, c)
	}
	return nearest
}

// namesTalk reports whether the words of a claim name talk, and who tells it or that it is
// not true, and nothing of what it is about.
func (d *read) namesTalk() bool {
	names := false
	for _, w := range d.inOrder {
		switch {
		case talked[w.stem]:
			names = true
		case !lies(w.stem) && !tellers[w.stem] && !slices.ContainsFunc(d.parties, func(p named) bool { return p.at == w.at }):
			return false
		}
	}
	return names
}

// tellers are stems of words for those who tell what is not so.
var tellers = stemsOf("مسؤول مسؤولون مسؤولين المسؤولون متحدث ناطق وزير وزارة جهات مصادر مصدر الجانب الطرف عدو العدو خصوم officials spokesman media ministry enemy")

// tellsOrOffers reports whether a claim tells something, or that somebody offers it.
func (c *read) tellsOrOffers() bool {
	return affirms(c) || c.Act == record.Offers || c.Act == record.Promises
}

// offerBefore is what was offered, or told to be agreed, before somebody who says that he
// got no such offer: the nearest of the passage by another.
func (g *gathering) offerBefore(d *read) *read {
	if !d.gotNoOffer() {
		return nil
	}
	pointing := d.hasAny(ofThat)
	for c := range g.back(d, passage) {
		if !c.mutual && !c.Speaker.None() && !sameSpeaker(c, d) && c.party != d.party && (c.Act == record.Offers || c.Act == record.Promises || (affirms(c) || pointing && c.Act == record.Demands) && c.speaksOf(offered)) {
			return c
		}
	}
	return nil
}

// gotNoOffer reports whether a denial is that its speaker got an offer or an invitation.
func (d *read) gotNoOffer() bool {
	return d.hasAny(gotten) && d.hasAny(offers)
}

var (
	gotten  = patternsOf("تسلم,تلق,^يصل,^تصل,^وصل,استلم,received,got ,was handed,been handed,been given")
	offers  = patternsOf("^عرض,^اي عرض,عروض,مقترح,مبادره,^دعوه$,^طلب$,^طلبا,offer,proposal,invitation,request")
	ofThat  = patternsOf("من هذا القبيل,من هذا النوع,بهذا الشان,بهذا الخصوص,no such,any such,of that kind")
	offered = conceptSet("agree agreement initiative invitation request talks truce mediator contact meeting refuse")
)

// related reports whether a denial that says what it denies has anything to do with a
// claim that it is said to follow: it shares a word that says something, its party is
// the one blamed, or the one that did what the claim tells.
func (g *gathering) related(d, c *read) bool {
	if c.mutual {
		return d.bare() || d.ofTheCharge()
	}
	e := g.weighed(d, c)
	touches := e.opposed || e.accused || e.doing || d.ofCasualties() && c.harm()
	return e.deed >= blamedDeed || (touches || e.near && e.scene) && e.deed >= sceneDeed || e.part > 0 || e.accused && (d.mayBeOf(e) || d.assaults() && c.harm()) || e.doing && c.assaults() && (d.speaksOf(atTheFront) || d.bare() || len(d.denied()) == 0)
}

// nextTo is how many code points lie at most between a denial and a claim that it
// follows without saying so.
const nextTo = 250

// justBefore is the claim of another speaker that a denial follows in its report:
// the last one before it, when that accuses or shares a word that says much, or one
// near before it that tells most of what is denied.
func (g *gathering) justBefore(d *read) *read {
	last := true
	for c := range g.back(d, nextTo) {
		if sameSpeaker(c, d) {
			continue
		}
		if affirms(c) && !c.mutual && !c.belies() && !c.Speaker.None() && !overlap(c, d) && !d.isNotOf(c) {
			e := g.weighed(d, c)
			if last && (c.Act == record.Accuses && d.mayBeOf(e) || e.deed >= blamedDeed) || e.deed >= sceneDeed && e.part >= scenePart {
				return c
			}
		}
		last = false
	}
	return nil
}

// mayBeOf reports whether a denial may be of a claim by what it says: it says nothing
// of its own, no more than that its party did not do it, or something that both say.
func (d *read) mayBeOf(e evidence) bool {
	return contentless(d) || len(d.denied()) == 0 || d.bare() || e.deed > 0
}

// chargeAgainst is the nearest accusation of the denier's party in the passage
// before its denial, or the nearest claim that tells of its attack.
func (g *gathering) chargeAgainst(d *read) *read {
	if d.party == "" {
		return nil
	}
	for c := range g.back(d, passage) {
		accused := c.Act == record.Accuses && c.against == d.party
		told := c.doer == d.party && c.party != d.party && c.assaults() && affirms(c) && !c.Speaker.None()
		if (accused || told) && !c.mutual && !sameSpeaker(c, d) {
			return c
		}
	}
	return nil
}

// likely is the likeliest claim that a denial answers, where its words fit.
func (g *gathering) likely(d *read, index map[string][]*read) *read {
	if c := g.likeliest(d, index); c != nil && g.fits(d, c) {
		return c
	}
	return nil
}

// fitting is the least part of the words of a denial that a claim has which it is
// not said to answer.
const fitting = 0.34

// fits reports whether a claim has enough of what a denial denies.
func (g *gathering) fits(d, c *read) bool {
	if e := g.weighed(d, c); c.Speaker.None() && !e.place && !e.doing && c.enemy.None() {
		return false
	}
	whole := 0.0
	for _, s := range d.stems {
		if !d.onlyNames(s) {
			whole++
		}
	}
	n := float64(len(saidByBoth(d, c)))
	return n > 0 && n >= fitting*whole
}

// ofTheCharge reports whether a denial names nothing but a charge: "rejected the
// accusation as baseless".
func (r *read) ofTheCharge() bool {
	charged := false
	for _, s := range r.stems {
		if !chargeWords[s] {
			return false
		}
		charged = true
	}
	return charged
}

// chargeWords are the stems of charges and of what is said of them.
var chargeWords = stemsOf("charge charges accusation accusations allegation allegations claim claims baseless false unfounded untrue fabricated اتهام الاتهام الاتهامات اتهامات المزاعم مزاعم ادعاءات الادعاءات باطلة كاذبة ملفقة أساس الصحة صحة عارية محض افتراء")

// charge is the nearest accusation of the passage before a denial that names
// nothing but a charge.
func (g *gathering) charge(d *read) *read {
	for c := range g.back(d, passage) {
		if c.Act == record.Accuses && !sameSpeaker(c, d) {
			return c
		}
	}
	return nil
}

// What a claim and the negation of it share at least, and which part of the
// shorter's words that is.
const (
	contraryWords = 2
	contraryPart  = 0.6
)

// contrary is the claim of another speaker that a negation says in nearly the same
// words not to be so.
func (g *gathering) contrary(d *read) *read {
	if len(d.counted()) > 0 {
		return nil
	}
	var best *read
	most := 0.0
	for _, words := range [][]string{d.rare, d.usual} {
		for _, s := range words {
			for _, c := range g.having[s] {
				if !affirms(c) || c.mutual || sameSpeaker(c, d) || c.blamesAnother(d) || !within(denialDays, c, d) || apart(c, d) || len(c.counted()) > 0 || c.has(not) || d.ofAnotherTarget(c) {
					continue
				}
				n := float64(len(shared(c.stems, d.stems)))
				if n < contraryWords || n < contraryPart*float64(min(len(c.stems), len(d.stems))) {
					continue
				}
				if n > most || n == most && nearer(d, c, best) {
					best, most = c, n
				}
			}
		}
	}
	return best
}

// ofTheToll reports whether a denial speaks of what tolls are of.
func ofTheToll(d *read) bool {
	return len(d.counted()) > 0 || slices.ContainsFunc(ofTolls, func(s string) bool { return slices.Contains(d.stems, s) })
}

// accusing is the claim that a negation under a neutral verb answers: one that
// holds its speaker to have done what it says was not done, or is much like it.
func (g *gathering) accusing(d *read, index map[string][]*read) *read {
	c := g.likeliest(d, index)
	if c == nil || !oneConcept(d, c) || len(d.counted()) > 0 {
		return nil
	}
	if c.against == d.from() || c.doer == d.from() || likeness(d, c) >= deedLikeness && len(c.counted()) == 0 {
		return c
	}
	return nil
}

// oneConcept reports whether two claims share a concept, so that they may be of
// one sort of deed.
func oneConcept(a, b *read) bool {
	return slices.ContainsFunc(shared(a.stems, b.stems), func(s string) bool { return s[0] == '#' })
}

// likeliest is the claim for which most speaks that a denial is of it, if enough does.
func (g *gathering) likeliest(d *read, index map[string][]*read) *read {
	var best *read
	most := 0.0
	tried := map[int]bool{}
	for _, term := range terms(d) {
		for _, c := range index[term] {
			if tried[c.at] || !within(denialDays, c, d) {
				continue
			}
			tried[c.at] = true
			if n := affinity(d, c); n > most || n == most && n > 0 && nearer(d, c, best) {
				best, most = c, n
			}
		}
	}
	if most < enough && !(d.Act != record.Denies && best != nil && likeness(d, best) >= deedLikeness) {
		return nil
	}
	return best
}

// meant is the claim that a denial with words of its own is meant for, when it is
// said to follow c: the nearest of the passage before it that holds the denier to
// have done what it denies; else c, unless they share no word and another of the
// passage does.
func (g *gathering) meant(d, c *read) *read {
	if len(d.stems) == 0 || contentless(d) {
		return c
	}
	if (likeness(d, c) >= 1 || oneConcept(d, c)) && !d.has(part) && (!c.enemy.None() || len(c.counted()) == 0) {
		return c
	}
	var other *read
	for i := d.at - 1; i >= 0 && g.claims[i].Document == d.Document && d.start-g.claims[i].start <= passage; i-- {
		o := g.claims[i]
		if !o.Act.Checkable() || o.Act == record.Denies || sameSpeaker(o, d) {
			continue
		}
		alike := len(shared(d.stems, o.stems)) > 0
		if !o.enemy.None() && concerns(d, o.enemy) && (alike || d.has(part)) {
			return o
		}
		if alike && other == nil {
			other = o
		}
	}
	if other != nil && len(shared(d.stems, c.stems)) == 0 {
		return other
	}
	return c
}

// contentless reports whether a denial is only the words that deny what stands
// before them.
func contentless(d *read) bool { return d.Reason.Code == "speech.denial" }

// sameReport is the nearest claim of the report before a denial that shares the
// most rare words with it.
func (g *gathering) sameReport(d *read) *read {
	var best *read
	most := 0
	for i := d.at - 1; i >= max(0, d.at-farBack) && g.claims[i].Document == d.Document; i-- {
		o := g.claims[i]
		if !o.Act.Checkable() || o.mutual || o.Act == record.Denies || o.unsure() || sameSpeaker(o, d) || !o.enemy.None() && !concerns(d, o.enemy) {
			continue
		}
		if n := len(shared(d.here.rare, o.here.rare)); n > most {
			best, most = o, n
		}
	}
	return best
}

// back are the claims of a report before one of it, the nearest first, that end within
// so many code points of it.
func (g *gathering) back(c *read, reach int) iter.Seq[*read] {
	return func(yield func(*read) bool) {
		for i := c.at - 1; i >= 0; i-- {
			o := g.claims[i]
			if o.Document != c.Document || c.start-o.Spanning().End > reach {
				return
			}
			if !overlap(o, c) && !yield(o) { // what the claim tells itself does not stand before it
				return
			}
		}
	}
}

// before is the claim just before in the same document.
func (g *gathering) before(c *read) *read {
	if c.at == 0 || g.claims[c.at-1].Document != c.Document {
		return nil
	}
	return g.claims[c.at-1]
}

func sameSpeaker(a, b *read) bool {
	if a.settled && b.settled {
		return a.voice != "" && (a.voice == b.voice || a.Speaker.ID == b.Speaker.ID && a.Speaker.ID != "") || a.sided != "" && a.sided == b.sided
	}
	return a.Speaker.Name != "" && (a.Speaker.ID == b.Speaker.ID && a.Speaker.ID != "" || sameName(a.Speaker.Name, b.Speaker.Name)) || a.side != "" && sameName(a.side, b.side)
}

// denialIndex finds claims that can be denied by the words and topics they share
// with a denial; a word that very many claims have finds nothing.
func (g *gathering) denialIndex() map[string][]*read {
	index := map[string][]*read{}
	for _, c := range g.claims {
		if c.Act == record.Denies || !c.Act.Checkable() || c.unsure() {
			continue
		}
		for _, term := range terms(c) {
			if len(index[term]) < mostSharers {
				index[term] = append(index[term], c)
			}
		}
	}
	return index
}

// terms are what a claim can be found by, for a denial of it: its rare words and
// its topics with the party concerned, each in its month, and those in its report.
func terms(c *read) []string {
	whom := c.from()
	if c.Act != record.Denies && !c.negates() {
		if c.enemy.None() {
			whom = ""
		} else {
			whom = c.against
		}
	}
	var all []string
	for _, month := range c.months() {
		for _, words := range [][]string{c.rare, c.usual} {
			for _, s := range words {
				all = append(all, s+"|"+month)
			}
		}
		for _, t := range c.topics {
			all = append(all, t.code+"|"+whom+"|"+month)
		}
	}
	for _, words := range [][]string{c.here.rare, c.here.usual} {
		for _, s := range words {
			all = append(all, s+"|"+string(c.Document))
		}
	}
	return all
}

// enough is the least affinity at which a denial is taken to answer a claim that
// it does not name.
const enough = 3

// affinity is how much speaks for a denial being of this claim: that the denier
// is the one accused, a topic, a place and the words that they share. A speaker
// does not deny what his own side says.
func affinity(d, c *read) float64 {
	if sameSpeaker(d, c) || c.mutual || c.blamesAnother(d) || d.ofAnotherTarget(c) {
		return 0
	}
	n := likeness(d, c)
	if n == 0 || apart(d, c) || d.has(part) && c.enemy.None() && c.doer != d.from() { // to have had no part in it answers who says that one had
		return 0
	}
	switch {
	case !c.enemy.None():
		n += 2
	case c.doer == d.from():
		n++
	}
	if !c.enemy.None() && slices.ContainsFunc(c.topics, d.on) {
		n++
	}
	if sharePlace(d, c) {
		n++
	}
	return n
}

// blamesAnother reports whether a claim is an accusation of somebody who is not the
// speaker of a denial.
func (c *read) blamesAnother(d *read) bool {
	return !c.enemy.None() && c.against != d.from() && c.partner != d.from() && !concerns(d, c.enemy)
}

// concerns reports whether an accusation of somebody touches the speaker of a claim.
func concerns(d *read, accused compare.Actor) bool {
	if accused.None() {
		return false
	}
	if noun := strings.TrimPrefix(fold(d.Speaker.Name), "ال"); noun != "" && strings.HasPrefix(fold(accused.Name), noun+" ") {
		return true // "the company" is the one that was named before
	}
	return partyKey(accused) == d.from() || sameName(accused.Name, d.Speaker.Name) || slices.ContainsFunc(d.Speaker.Above, func(r record.Ref) bool { return sameName(r.Name, accused.Name) })
}

// nearer reports whether a is told nearer to a denial than b.
func nearer(d, a, b *read) bool {
	gap := func(c *read) int {
		days := 0
		if c.day != 0 && d.day != 0 {
			days = max(c.day, d.day) - min(c.day, d.day)
		}
		far := max(c.start, d.start) - min(c.start, d.start)
		if c.Document != d.Document {
			far = 1 << 20
		}
		return days<<21 + far
	}
	return b == nil || gap(a) < gap(b)
}
