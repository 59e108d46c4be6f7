package gather

import (
	"cmp"
	_ "embed"
	"slices"
	"strings"

	"counterclaim/db/record"
)

//go:embed conducts.tsv
var conductTable string

// conduct is a row of conducts.tsv.
type conduct struct {
	code         string
	event        bool // it is of what happens in one place and another
	en, ar       string
	whoEn, whoAr string // the question who does so, "-" where two may do so at once
	cue          cue    // of doing; those of what is done to, of professing, of what and of what is neither follow
}

func readConducts(words *cueLists) (all []*conduct) {
	for f := range rowsOf(conductTable) {
		all = append(all, &conduct{code: f[0], event: f[1] == "event", en: f[7], ar: f[8], whoEn: f[9], whoAr: f[10],
			cue: words.add(patternsOf(f[2]), patternsOf(f[3]), patternsOf(f[4]), patternsOf(f[5]), patternsOf(f[6]))})
	}
	return all
}

// word is what the conduct is called in a reason: as the topic of the same charge is.
func (k *conduct) word() string { return record.Word("topic_" + k.code) }

// told reports whether words tell of the conduct, and professed whether they profess the
// contrary.
func (k *conduct) told(c cues) bool      { return c.has(k.cue) && c.has(k.cue+1) && !c.has(k.cue+4) }
func (k *conduct) professed(c cues) bool { return c.has(k.cue+2) && c.has(k.cue+3) && !c.has(k.cue+4) }

// conducts proposes whether a party does what others say that it does over a time, where
// it professes the contrary in words of its own: "does not want war" denies no charge by
// its words, and "fuels the conflict" by what it means.
func (g *gathering) conducts() {
	asked := g.questionsOf()
	for _, k := range conducts() {
		charges, answers := map[string][]*read{}, map[string][]*read{} // of each party, by its key
		var parties []string
		for _, c := range g.claims {
			if c.professes(k) {
				if answers[c.party] == nil {
					parties = append(parties, c.party)
				}
				answers[c.party] = append(answers[c.party], c)
			} else if whom := g.accusedOf(c, k); whom != "" {
				charges[whom] = append(charges[whom], c)
			}
		}
		for _, party := range parties {
			g.conduct(k, charges[party], answers[party], asked)
		}
	}
}

// professes reports whether a claim says that its speaker's own side does the contrary of
// a conduct, or denies it.
func (c *read) professes(k *conduct) bool {
	if !k.told(c.cues) && !k.professed(c.cues) || c.party == "" || c.Speaker.None() || c.Act == record.Demands || c.Act == record.Accuses || c.has(ifs) || c.has(provided) {
		return false
	}
	if who := c.agent(); who != "" && who != c.party {
		return false
	}
	if k.told(c.cues) && k.lacks(c) {
		return false
	}
	if c.Act == record.Denies || c.negates() {
		return true
	}
	return k.professed(c.cues)
}

// accusedOf is the party of which a claim of another says that it does it, "" for none;
// what a denial names as another's talk is nobody's charge.
func (g *gathering) accusedOf(c *read, k *conduct) string {
	if !k.told(c.cues) || c.hypothetical() || c.mutual || c.Speaker.None() {
		return ""
	}
	whom := c.charged()
	if k.lacks(c) {
		whom = c.onlyOther()
	} else if c.negative() || !c.chargesSomebody() {
		return ""
	}
	for _, o := range g.claims[max(0, c.at-1):min(len(g.claims), c.at+2)] {
		if o != c && o.Act == record.Denies && overlap(o, c) {
			return ""
		}
	}
	return whom
}

// lacks reports whether the conduct, as a claim tells it, is to leave something undone:
// "did not carry out", "the failure to", which is no denial.
func (k *conduct) lacks(c *read) bool {
	first, _, _ := strings.Cut(strings.TrimSpace(c.words[c.first(k.cue):]), " ")
	return leavesUndone[first]
}

// onlyOther is the only party that a claim names beside its speaker's own, as a key.
func (c *read) onlyOther() string {
	only := ""
	for _, p := range c.parties {
		switch {
		case p.key == c.party || p.key == only:
		case only != "":
			return ""
		default:
			only = p.key
		}
	}
	return only
}

// conduct proposes the questions of one party: those of its answers that are of the same
// charges stand in one. What is asked already is not asked again.
func (g *gathering) conduct(k *conduct, charges, answers []*read, asked askedIn) {
	type point struct{ charges, answers []*read }
	var points []*point
	of := map[string]*point{} // by the charges
	for _, a := range answers {
		met := slices.DeleteFunc(slices.Clone(chargesBy(a, charges)), func(c *read) bool { return !k.answers(a, c) || asked.both(a, c) })
		if len(met) == 0 {
			continue
		}
		p := of[idsOf(met)]
		if p == nil {
			p = &point{charges: met}
			points, of[idsOf(met)] = append(points, p), p
		}
		p.answers = append(p.answers, a)
	}
	for _, p := range points {
		var positions []record.Position
		for _, c := range p.charges {
			positions = append(positions, c.answer(record.Yes))
		}
		for _, a := range p.answers {
			positions = append(positions, a.answer(record.No))
		}
		first := p.answers[0]
		who := cmp.Or(first.side, first.speaker())
		g.propose(record.Question{Type: record.YesNo, Key: "conduct|" + k.code + "|" + string(first.ID), Text: fillWho(k.en, who, "en"), TextAr: fillWho(k.ar, who, "ar"),
			Reason: reason("opposed", p.charges[0].speaker(), first.speaker(), k.word())}, positions)
	}
}

// idsOf are the IDs of some claims as one word.
func idsOf(claims []*read) string {
	var ids strings.Builder
	for _, c := range claims {
		ids.WriteString(string(c.ID))
		ids.WriteByte(0)
	}
	return ids.String()
}

// chargesBy are those of some charges in their order that stand by an answer, so that very
// many are not all held against each other: in blocks of mostSharers, those of its own and
// of the blocks beside it.
func chargesBy(a *read, charges []*read) []*read {
	i, _ := slices.BinarySearchFunc(charges, a.at, func(c *read, at int) int { return c.at - at })
	from := i / mostSharers * mostSharers
	return charges[max(0, min(from, len(charges))-mostSharers):min(len(charges), from+2*mostSharers)]
}

// answers reports whether what a party says of its conduct is of a charge: of the same
// weeks and, where it is of events, of the thing and the place that it names; what it
// professes is of no one event, and no toll.
func (k *conduct) answers(a, c *read) bool {
	if !within(blameDays, a, c) {
		return false
	}
	if !k.event {
		return true
	}
	if len(a.ownTargets()) > 0 && len(shared(a.ownTargets(), c.ownTargets())) == 0 || apart(a, c) {
		return false
	}
	if a.Act == record.Denies || a.negates() {
		return oneConcept(a, c)
	}
	return len(c.Figures) == 0
}

// recriminations are the questions on what two sides charge each other with, each in words
// of its own, in one report.
func (g *gathering) recriminations() []whoDid {
	var all []whoDid
	for _, k := range conducts() {
		if k.whoEn == "-" {
			continue
		}
		one := &topic{code: "conduct_" + k.code, en: k.whoEn, ar: k.whoAr}
		byReport := map[record.ID][]*read{}
		var reports []record.ID
		for _, c := range g.claims {
			if g.accusedOf(c, k) == "" || !c.blamesOne() {
				continue
			}
			if byReport[c.Document] == nil {
				reports = append(reports, c.Document)
			}
			byReport[c.Document] = append(byReport[c.Document], c)
		}
		for _, report := range reports {
			for _, some := range partiesOfQuarrels(byReport[report]) {
				if who, ok := quarrel(one, some); ok {
					who.what = k.word()
					all = append(all, who)
				}
			}
		}
	}
	return all
}
