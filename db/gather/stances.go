package gather

import (
	"slices"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

const (
	frontDays = 1  // how far apart two accounts of one day at the front may be told
	standDays = 31 // how long a party's stand on talks is looked at in one question
)

// The words of gain and of loss at the front. An attack beaten back refutes no
// gain elsewhere, so its words say something only beside a denial, or right after
// the gain that they answer.
var (
	gains    = patternsOf("مكاسب,مكسب,سيطر,حررت,حررنا,استعاد,استول,توغل,وفق الخطه,وفق خطه,gains,captur,seiz,took control,control of,advanc,recaptur,liberat,according to plan")
	repelled = patternsOf("^صد,^وصد,^تصد,^وتصد,احبط,احباط,repel,repuls,beat back,beaten back,thwart,foil,pushed back")
	losses   = patternsOf("تراجع,تقهقر,انسحب,ينسحب,فشل,retreat,withdrew,withdraw,declin,fell back,failed")
	negated  = patternsOf("^لم$,^لا$,^لن$,^ليس$,^ولم$,^ولا$,^ولن$,did not,has not,have not,was not,never,denied")
)

// stance is a claim with the party whose doings it affirms or negates.
type stance struct {
	*read
	party  string
	answer record.Answer
}

// advances proposes, for the front as it stood in a report or two of the same
// days, whether a side gained ground: its own word of gains against the other's
// word of its losses.
func (g *gathering) advances() {
	var all []stance
	for i, c := range g.claims {
		if last := len(all) - 1; i > 0 && last >= 0 && all[last].read == g.claims[i-1] && all[last].answer == record.Yes && beatenBack(all[last], c) {
			all = append(all, stance{c, all[last].party, record.No})
			continue
		}
		if !c.Act.Checkable() && c.Act != record.Judges || c.Act == record.Denies || c.side == "" {
			continue
		}
		named := ""
		if len(c.sides) > 0 {
			named = c.sides[0]
		}
		gain, loss := gains.at(c.words), losses.at(c.words)
		switch {
		case gain >= 0 && (loss < 0 || gain < loss):
			// "their army seized ..." is the enemy's gain, and no claim of it
			if before := countries(text.Words(c.words[:gain])); !negated.in(c.words[:gain]) && (len(before) == 0 || sameName(before[0], c.side)) {
				all = append(all, stance{c, c.side, record.Yes})
			}
		case loss < 0 || negated.in(c.words): // not to have fallen back is no gain
		case named != "" && !sameName(named, c.side):
			all = append(all, stance{c, named, record.No})
		}
	}
	g.stances("advance", frontDays, all, func(p string) (string, string) {
		return fillWho("Did {who} gain ground?", p, "en"), fillWho("هل حقق الطرف الآتي مكاسب على الأرض: {who}؟", p, "ar")
	})
}

// beatenBack reports whether a claim answers a gain told just before it: the
// other side says that it beat the attack back.
func beatenBack(gain stance, c *read) bool {
	return c.Document == gain.Document && c.start-gain.Spanning().End <= sameBreath && c.side != "" && !sameName(c.side, gain.party) &&
		c.Act == record.Asserts && repelled.in(c.words)
}

type docSide struct {
	document record.ID
	side     string
}

var (
	ready   = patternsOf("مستعد,استعداد,ملتزم,لا بديل,لا حل,لا يوجد حل,موافق,نقبل,ready to,willing,prepared to,committed to,open to,no alternative,accept")
	refused = patternsOf("رفض,^لن$,تجنب,مواصله,سنواصل,نواصل,سيواصل,ستواصل,حتي النهايه,refus,reject,avoid,will not,will continue,keep fighting,until the end")
	rejects = patternsOf("رفض,refus,reject") // what one rejects is one's own to do
	talks   = patternsOf("فاوض,محادثات,الحوار,دبلوماسي,سلمي,السلام,توقف,وقف القتال,وقف اطلاق,هدنه,وقف النار,العمليه,حتي النهايه,talks,negotiat,dialogue,diploma,peace,stop,halt,ceasefire,truce,fighting,operation,until the end")
	ifs     = patternsOf("^اذا$,^واذا$,^ان لم$,^ما لم$,^لو$,if$,unless$")
)

// readiness proposes whether a party is ready for talks or a halt of the
// fighting, where it, or it and another, have spoken both ways.
func (g *gathering) readiness() {
	var all []stance
	for _, c := range g.claims {
		words := c.cue() + c.words
		if c.side == "" || !talks.in(c.words) || ifs.in(c.words) || c.Act == record.Denies && !refused.in(words) {
			continue
		}
		other := ""
		for _, side := range c.sides {
			if !sameName(side, c.side) && other == "" {
				other = side
			}
		}
		switch {
		case ready.in(c.words):
			all = append(all, stance{c, c.side, record.Yes})
		case !refused.in(words):
		case c.Act == record.Demands && other != "" && !rejects.in(words):
			all = append(all, stance{c, other, record.No})
		case c.Act != record.Accuses:
			all = append(all, stance{c, c.side, record.No})
		}
	}
	g.stances("ready", standDays, oneMind(all), func(p string) (string, string) {
		return fillWho("Is {who} ready for talks or a halt of the fighting?", p, "en"), fillWho("هل الطرف الآتي مستعد للتفاوض أو لوقف القتال: {who}؟", p, "ar")
	})
}

// oneMind leaves out what a party says against its own prevailing word in the
// same report: offers and threats are made in one breath, and are no change of
// mind. The word said more often prevails, or the one said first.
func oneMind(all []stance) []stance {
	type mind struct {
		docSide
		party string
	}
	tally := map[mind]int{}
	of := func(s stance) mind { return mind{docSide{s.Document, s.from()}, fold(s.party)} }
	first := map[mind]record.Answer{}
	for _, s := range all {
		m := of(s)
		if first[m] == "" {
			first[m] = s.answer
		}
		if s.answer == record.Yes {
			tally[m]++
		} else {
			tally[m]--
		}
	}
	return slices.DeleteFunc(all, func(s stance) bool {
		m := of(s)
		switch n := tally[m]; {
		case n > 0:
			return s.answer != record.Yes
		case n < 0:
			return s.answer != record.No
		}
		return s.answer != first[m]
	})
}

// stances proposes a yes_no question for each party and each run of days on
// which both answers are given.
func (g *gathering) stances(code string, days int, all []stance, words func(party string) (string, string)) {
	byParty := map[string][]stance{}
	var parties []string
	for _, s := range all {
		p := fold(s.party)
		if byParty[p] == nil {
			parties = append(parties, p)
		}
		byParty[p] = append(byParty[p], s)
	}
	slices.Sort(parties)
	for _, p := range parties {
		answer := map[*read]record.Answer{}
		var claims []*read
		for _, s := range byParty[p] {
			answer[s.read] = s.answer
			claims = append(claims, s.read)
		}
		for _, run := range runs(days, claims) {
			var yes, no *read
			var positions []record.Position
			slices.SortStableFunc(run, func(a, b *read) int { return a.at - b.at })
			for _, c := range run {
				if answer[c] == record.Yes {
					yes = c
				} else {
					no = c
				}
				positions = append(positions, c.answer(answer[c]))
			}
			if yes == nil || no == nil {
				continue
			}
			en, ar := words(byParty[p][0].party)
			g.propose(record.Question{Type: record.YesNo, Key: code + "|" + p + "|" + stamp(run), Text: en, TextAr: ar,
				Reason: reason("opposed", yes.speaker(), no.speaker(), record.Word("topic_"+code))}, positions)
		}
	}
}
