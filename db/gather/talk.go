package gather

import (
	"slices"

	"counterclaim/db/record"
)

// Denials of what others say rather than of what they say happened: "their news is a lie", "we
// got no offer of that kind".

// talkBefore is the claim that a denial answers which only calls what others tell untrue,
// "the truth of what the capital announced", "the agency's news is a lie": the nearest one
// of somebody else before it.
func (g *gathering) talkBefore(d *read) *read {
	if contentless(d) || !d.namesTalk() {
		return nil
	}
	for c := range g.back(d, passage) {
		if !c.Speaker.None() && !sameSpeaker(c, d) && affirms(c) {
			return c
		}
	}
	return nil
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
var tellers = stemsOf("مسؤول مسؤولون مسؤولين المسؤولون متحدث ناطق وزير وزارة جهات مصادر مصدر الجانب الطرف دول دولة عدو العدو خصوم officials spokesman media ministry enemy")

// offerBefore is what was offered, or told to be agreed, before somebody who says that he
// got no such offer: the nearest of the passage by another.
func (g *gathering) offerBefore(d *read) *read {
	if !d.gotNoOffer() {
		return nil
	}
	pointing := d.hasAny(ofThat)
	for c := range g.back(d, passage) {
		if !c.Speaker.None() && !sameSpeaker(c, d) && (c.Act == record.Offers || (affirms(c) || pointing) && c.speaksOf(offered)) {
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
