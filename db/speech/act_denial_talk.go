package speech

import (
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// Denials that name whose talk they deny, and tell it: "denied what Ogun says of its
// standing behind the fire", "rejected Ogun's charge against his country of ...".
var (
	told     = set("ما لما بما")
	tellings = map[string]bool{"زعم": true, "قال": true, "أعلن": true, "ادعى": true, "ذكر": true, "ردد": true, "أكد": true, "أورد": true, "روج": true}
	ofWhat   = set("عن من بشأن حول بخصوص بأن أن")
	upon     = set("له لها لهم لبلاده لبلادها لقواته لقواتها لحركته لحكومته إياه إياها")
	stress   = set("نفيا قاطعا شديدا تاما كليا رفضه رفضها الشديد القاطع جميع كل صحة")
	faceless = set("وسائل إعلام الإعلام صحف صحيفة مواقع موقع قنوات قناة وكالة وكالات منصات غرف حسابات عدو العدو")
	doing    = set("وقوف مسؤولية ضلوع تورط")
)

// fewestTold is the fewest words that talk is told in which is a claim of its own.
const fewestTold = 4

// talkIn is what a denial says that somebody whom it names claims, as his claim: a
// charge when it is laid at the denier's door.
func (r *reader) talkIn(c Claim) (Claim, bool) {
	if c.Act != record.Denies || r.english {
		return Claim{}, false
	}
	toks := tokenize(r.wordsOf(c.Span), r.lexicon)
	at := 0
	for at < len(toks) && (!toks[at].word || stress[toks[at].s]) {
		at++
	}
	if at+1 >= len(toks) {
		return Claim{}, false
	}
	n, ok := r.talker(toks, at)
	if !ok {
		return Claim{}, false
	}
	from, to, charge := r.toldOf(toks, at, n.to)
	if from < 0 {
		return Claim{}, false
	}
	span := text.Span{Start: toks[from].Start, End: toks[to-1].End}
	said := Claim{Span: span, Text: r.in.Text.Slice(span), Act: record.Asserts, Answers: -1, Said: c.Said, Happened: c.Happened,
		Claimant: r.mention(toks, n).Mention, Reason: record.Reason{Code: "speech.embedded", Args: []string{c.Claimant.Text}}}
	said.Party = said.Claimant.Side
	if charge || doing[toks[from].s] || r.doneBy(span, c) {
		said.Act, said.Blamed = record.Accuses, c.Claimant
	}
	said.within(c)
	return said, true
}

// talker is who is named behind a word for talk, "the charges of | X", or behind a verb
// of telling, "what X says".
func (r *reader) talker(toks []token, at int) (name, bool) {
	who := at + 1
	if !ofTalk(toks[at].s) {
		if !told[toks[at].s] || !r.asserting(toks[who]) {
			return name{}, false
		}
		who++
	}
	stop := who
	for stop < len(toks) && !ofWhat[toks[stop].s] && !upon[toks[stop].s] {
		stop++
	}
	n, ok := r.actor(toks, who, stop, "")
	if !ok || faceless[toks[who].bare()] || n.kind == record.Unnamed || onlyAdjective(toks, who) {
		return name{}, false
	}
	if n.kind == record.Person && n.to+1 == stop && toks[n.to].word {
		n.to++ // the last name of one of whom the first is known
	}
	return n, true
}

// toldOf is where what somebody says begins and ends behind the end of his name, whose
// talk is told at a word, and whether it is a charge; from is -1 where it is too short to
// be a claim.
func (r *reader) toldOf(toks []token, at, behind int) (from, to int, charge bool) {
	charge, from = accusationNouns[toks[at].s], behind
	least := fewestTold
	switch {
	case from < len(toks) && upon[toks[from].s]: // the charge against his country of ...
		charge, least = true, fewestTold+1
	case from < len(toks) && ofWhat[toks[from].s]:
		from++
		for from < len(toks) && that(toks[from].s) {
			from++
		}
	case from >= len(toks) || !ofTalk(toks[at].s) || !strings.HasPrefix(toks[from].s, "ب"):
		return -1, 0, false
	}
	to = from
	for to < len(toks) && !toks[to].is("،", ",", ".", "؛") && !(toks[to].is("علي") && to+1 < len(toks) && toks[to+1].is("النحو")) && !verdict(toks, to) {
		to++
	}
	if to < len(toks) && verdict(toks, to) {
		for to > from && (!toks[to-1].word || that(toks[to-1].s)) {
			to--
		}
	}
	if to-from < least {
		return -1, 0, false
	}
	return from, to, charge
}

// verdict reports whether the words by which a denial calls what it tells untrue begin at
// i: غير صحيح, لا أساس له, عار عن الصحة, بأنه كذب.
func verdict(toks []token, i int) bool {
	next := func(some ...string) bool { return i+1 < len(toks) && toks[i+1].is(some...) }
	switch {
	case toks[i].is("غير"):
		return next("صحيح", "صحيحه", "دقيق", "دقيقه", "صحيحا")
	case toks[i].is("لا"):
		return next("صحه", "اساس", "يمت", "تمت", "يستند", "تستند")
	case toks[i].is("بانه", "بانها", "محض", "مجرد", "عار", "عاريه", "كذب"):
		return true
	}
	return untrue[toks[i].s]
}

// onlyAdjective reports whether a word says of which country somebody is, and not who:
// the claims of that country.
func onlyAdjective(toks []token, i int) bool {
	_, n, _ := places().country(toks, i)
	return n == 0 && places().adjective(toks, i) != nil
}

// asserting reports whether a word is a verb of telling: تقوله, زعمته.
func (r *reader) asserting(t token) bool {
	for _, f := range t.asVerb() {
		if tellings[f.lemma] {
			return true
		}
	}
	return false
}

// doneBy reports whether the words of a span name the denier's country first.
func (r *reader) doneBy(s text.Span, denial Claim) bool {
	named := Countries(r.wordsOf(s))
	return len(named) > 0 && named[0].Side == denial.Party && denial.Party != ""
}

// within takes the figures and places of another claim that stand in this one.
func (c *Claim) within(o Claim) {
	for _, f := range o.Figures {
		if c.Span.Contains(f.Span) {
			c.Figures = append(c.Figures, f)
		}
	}
	for _, p := range o.Places {
		if c.Span.Contains(p.Span) {
			c.Places = append(c.Places, p)
		}
	}
}
