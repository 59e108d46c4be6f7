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
	tellings = map[string]bool{"زعم": true, "قال": true, "أعلن": true, "ادعى": true, "ذكر": true, "ردد": true}
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
	toks := tokenize(r.wordsOf(c.Span))
	at := 0
	for at < len(toks) && (!toks[at].word || stress[toks[at].s]) {
		at++
	}
	if at+1 >= len(toks) {
		return Claim{}, false
	}
	charge := accusationNouns[toks[at].s]
	noun := charge || hearsayNouns[toks[at].s]
	if !noun && !(told[toks[at].s] && r.asserting(toks[at+1])) {
		return Claim{}, false
	}
	who := at + 1
	if !noun {
		who++
	}
	stop := who
	for stop < len(toks) && !ofWhat[toks[stop].s] && !upon[toks[stop].s] {
		stop++
	}
	n, ok := r.actor(toks, who, stop, "")
	if !ok || faceless[bareWord(toks[who].s)] || n.kind == record.Unnamed || onlyAdjective(toks, who) {
		return Claim{}, false
	}
	if n.kind == record.Person && n.to+1 == stop && toks[n.to].word {
		n.to++ // the last name of one of whom the first is known
	}
	from, least := n.to, fewestTold
	if from < len(toks) && upon[toks[from].s] {
		charge, least = true, fewestTold+1
	} else if from < len(toks) && ofWhat[toks[from].s] {
		from++
		for from < len(toks) && that(toks[from].s) {
			from++
		}
	} else if from >= len(toks) || !noun || !strings.HasPrefix(toks[from].s, "ب") {
		return Claim{}, false
	}
	to := from
	for to < len(toks) && !toks[to].is("،", ",", ".", "؛") && !(toks[to].is("علي") && to+1 < len(toks) && toks[to+1].is("النحو")) {
		to++
	}
	if to-from < least {
		return Claim{}, false
	}
	span := text.Span{Start: toks[from].Start, End: toks[to-1].End}
	told := Claim{Span: span, Text: r.in.Text.Slice(span), Act: record.Asserts, Answers: -1, Said: c.Said, Happened: c.Happened,
		Claimant: r.mention(toks, n).Mention, Reason: record.Reason{Code: "speech.embedded", Args: []string{c.Claimant.Text}}}
	told.Party = told.Claimant.Side
	if charge || doing[toks[from].s] || r.doneBy(span, c) {
		told.Act, told.Blamed = record.Accuses, c.Claimant
	}
	told.within(c)
	return told, true
}

// onlyAdjective reports whether a word says of which country somebody is, and not who:
// the Sudanese claims.
func onlyAdjective(toks []token, i int) bool {
	_, n, _ := places().country(toks, i)
	return n == 0 && places().adjective(toks, i) != nil
}

// asserting reports whether a word is a verb of telling: تقوله, زعمته.
func (r *reader) asserting(t token) bool {
	for _, f := range r.forms(t.s) {
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
