package gather

import (
	"slices"
	"strings"
	"sync"

	"counterclaim/db/record"
)

// The rules look for points each on their own, so that several may come to one: a claim
// that three deny, one in words, one by what happened instead and one in another report,
// is still one question. What is asked of one claim is asked once, of all who answer.

// ofOneClaim are the rules that ask whether the first of a question's claims is so, in its
// own words. The others ask something that the claim only bears on.
var ofOneClaim = sync.OnceValue(func() map[string]bool {
	rules := map[string]bool{"denied": true, "contrast": true, "reply": true, "retracted": true, "reversed": true, "told": true, "instead": true}
	for _, o := range opposites() {
		rules[o.code] = true
	}
	return rules
})

// asksOfAClaim reports whether a proposal asks whether its first claim is so.
func (p Proposal) asksOfAClaim() bool {
	rule, _, _ := strings.Cut(p.Question.Key, "|")
	return p.Question.Type == record.YesNo && ofOneClaim()[rule] && p.Positions[0].Answer == record.Yes
}

// ofOpposites reports whether the claims of a question exclude each other by their words.
func (p Proposal) ofOpposites() bool {
	rule, _, _ := strings.Cut(p.Question.Key, "|")
	return slices.ContainsFunc(opposites(), func(o *opposite) bool { return o.code == rule })
}

// askOnce joins the questions on one claim, and leaves out those that ask nothing beside
// another.
func (g *gathering) askOnce() {
	g.joinOfOneClaim()
	g.dropAskedElsewhere()
}

// joinOfOneClaim makes one of the questions whether one claim is so: those of which one
// asks of a claim that stands in the other, be it as what is not so there.
func (g *gathering) joinOfOneClaim() {
	var asking, others []int // the questions on a claim, one of each point, and all the others
	gone := map[int]bool{}
	for i, p := range g.proposals {
		if !p.asksOfAClaim() {
			others = append(others, i)
			continue
		}
		for _, k := range asking {
			q := &g.proposals[k]
			turned, joined := q.joins(p)
			if (joined || g.oneWording(*q, p) || g.oneStory(*q, p) || g.oneTelling(*q, p)) && g.speakTogether(*q, turned) {
				q.take(turned)
				gone[i] = true
				break
			}
		}
		if !gone[i] {
			asking = append(asking, i)
		}
	}
	for _, i := range asking {
		for _, k := range others {
			if p, q := g.proposals[i], &g.proposals[k]; g.asksMore(*q, p) {
				q.take(p)
				gone[i] = true
				break
			}
		}
	}
	g.drop(func(i int) bool { return gone[i] })
}

// oneWording reports whether the claims that two questions are on are one speaker's in the same
// words: a later report has the passage of an earlier one.
func (g *gathering) oneWording(p, q Proposal) bool {
	a, b := g.byID[p.Positions[0].Claim], g.byID[q.Positions[0].Claim]
	return a.words == b.words && len(strings.Fields(a.words)) >= fewestOfAWording && sameSpeaker(a, b) && p.agreesWith(q)
}

// fewestOfAWording is how many words two say alike only where the one has them from the other.
const fewestOfAWording = 4

// oneStory reports whether the claims that two questions are on tell one thing in the same
// concepts, of one party's doing or of nobody's, and may be of one time and place: what one
// report has in Arabic another has in English.
func (g *gathering) oneStory(p, q Proposal) bool {
	a, b := g.byID[p.Positions[0].Claim], g.byID[q.Positions[0].Claim]
	if a.Document == b.Document || (a.Act == record.Denies) != (b.Act == record.Denies) || a.charged() != b.charged() || !mayMeet(eventDays, a, b) || apart(a, b) || otherThings(a, b) {
		return false
	}
	x, y := a.concepts(), b.concepts()
	if len(x) > len(y) {
		x, y = y, x
	}
	return len(x) >= twoPoints && len(shared(x, y)) == len(x) && p.agreesWith(q)
}

// oneTelling reports whether one speaker makes the claims that two questions are on in one
// passage, the one as a charge and the other as what happened, and one denial answers both.
func (g *gathering) oneTelling(p, q Proposal) bool {
	a, b := g.byID[p.Positions[0].Claim], g.byID[q.Positions[0].Claim]
	if a.Document != b.Document || !sameSpeaker(a, b) || !a.near(b, passage) || a.charged() != "" && b.charged() != "" || !p.agreesWith(q) || len(shared(a.concepts(), b.concepts())) == 0 {
		return false
	}
	return slices.ContainsFunc(p.Positions, func(x record.Position) bool {
		return x.Answer == record.No && g.byID[x.Claim].negative() && slices.ContainsFunc(q.Positions, func(y record.Position) bool { return x.Claim == y.Claim })
	})
}

// concepts are those that the words of a claim have.
func (r *read) concepts() []string {
	return slices.DeleteFunc(slices.Clone(r.stems), func(s string) bool { return s[0] != '#' })
}

// asksMore reports whether a question on what was hit or what works is on the claim that
// another is on, and one speaker says no in both.
func (g *gathering) asksMore(q, p Proposal) bool {
	if q.Question.Type != record.YesNo || q.asksOfAClaim() || !q.mostlyAgreesWith(p) ||
		!slices.ContainsFunc(q.Positions, func(x record.Position) bool { return x.Claim == p.Positions[0].Claim && x.Answer == record.Yes }) {
		return false
	}
	return slices.ContainsFunc(q.Positions, func(x record.Position) bool {
		return x.Answer == record.No && slices.ContainsFunc(p.Positions, func(y record.Position) bool {
			return y.Answer == record.No && sameSpeaker(g.byID[x.Claim], g.byID[y.Claim])
		})
	})
}

// joins reports whether the claim that one question is on stands in the other, so that
// both are on one point, and turns the answers of the second as the first asks.
func (p Proposal) joins(q Proposal) (Proposal, bool) {
	for _, x := range p.Positions {
		for _, y := range q.Positions {
			if x.Claim != y.Claim || x.Claim != p.Positions[0].Claim && y.Claim != q.Positions[0].Claim {
				continue
			}
			if x.Answer != y.Answer {
				if !p.ofOpposites() && !q.ofOpposites() {
					return q, false // how it was instead is not all that is to be said against a claim
				}
				q = q.turned()
			}
			return q, p.agreesWith(q)
		}
	}
	return q, false
}

// turned is a question with every answer turned round.
func (p Proposal) turned() Proposal {
	p.Positions = slices.Clone(p.Positions)
	for i := range p.Positions {
		x := &p.Positions[i]
		answer, code := record.Yes, "affirms"
		if x.Answer == record.Yes {
			answer, code = record.No, "negates"
		}
		x.Answer, x.Reason = answer, reason(code)
	}
	return p
}

// agreesWith reports whether no claim answers two questions otherwise.
func (p Proposal) agreesWith(q Proposal) bool {
	for _, x := range p.Positions {
		if slices.ContainsFunc(q.Positions, func(y record.Position) bool { return x.Claim == y.Claim && x.Answer != y.Answer }) {
			return false
		}
	}
	return true
}

// mostlyAgreesWith reports whether, of the claims that stand in two questions, far more answer
// both alike than otherwise: what one question read wrongly is no reason to ask twice.
func (p Proposal) mostlyAgreesWith(q Proposal) bool {
	alike, otherwise := 0, 0
	for _, x := range p.Positions {
		for _, y := range q.Positions {
			switch {
			case x.Claim != y.Claim:
			case x.Answer == y.Answer:
				alike++
			default:
				otherwise++
			}
		}
	}
	return alike > farMore*otherwise
}

// farMore is how many claims must answer two questions alike for each that does not.
const farMore = 2

// take puts the claims of another question on the same point to a question.
func (p *Proposal) take(q Proposal) {
	for _, y := range q.Positions {
		if !slices.ContainsFunc(p.Positions, func(x record.Position) bool { return x.Claim == y.Claim }) {
			p.Positions = append(p.Positions, y)
		}
	}
	for _, key := range q.Keys {
		if !slices.Contains(p.Keys, key) {
			p.Keys = append(p.Keys, key)
		}
	}
}

// dropAskedElsewhere leaves out the questions whether a claim is so whose claims are held
// against each other in another question: one on the deed that is denied, or on the number
// that two give.
func (g *gathering) dropAskedElsewhere() {
	in := g.questionsOf()
	g.drop(func(i int) bool {
		p := g.proposals[i]
		return p.asksOfAClaim() && slices.ContainsFunc(in[p.Positions[0].Claim], func(k int) bool {
			q := &g.proposals[k]
			if k == i || q.asksOfAClaim() && len(q.Positions) <= len(p.Positions) || !q.partsAs(p) {
				return false
			}
			if q.asksOfAClaim() {
				q.take(p)
			}
			return true
		})
	})
}

// partsAs reports whether a question sets all claims against each other that another, of
// yes and no, does.
func (p Proposal) partsAs(q Proposal) bool {
	of := map[record.ID][]record.Position{}
	for _, x := range p.Positions {
		of[x.Claim] = append(of[x.Claim], x)
	}
	for _, yes := range q.Positions {
		for _, no := range q.Positions {
			if yes.Answer == record.Yes && no.Answer == record.No && !differ(of[yes.Claim], of[no.Claim]) {
				return false
			}
		}
	}
	return true
}

// differ reports whether one claim answers a question otherwise than another does, or with
// another number.
func differ(a, b []record.Position) bool {
	return slices.ContainsFunc(a, func(x record.Position) bool {
		return slices.ContainsFunc(b, func(y record.Position) bool { return x.Answer != y.Answer || x.Range.Disjoint(y.Range) })
	})
}

// drop leaves out the proposals at some places.
func (g *gathering) drop(out func(i int) bool) {
	var kept []Proposal
	for i, p := range g.proposals {
		if !out(i) {
			kept = append(kept, p)
		}
	}
	g.proposals = kept
}

// tellCountsApart names the first speaker of counts that are asked for in the same words.
func (g *gathering) tellCountsApart() {
	asked := map[string]int{}
	for _, p := range g.proposals {
		asked[p.Question.Text]++
	}
	for i := range g.proposals {
		q := &g.proposals[i].Question
		if q.Type != record.CountQuestion || asked[q.Text] < 2 {
			continue
		}
		if who := g.byID[g.proposals[i].Positions[0].Claim].speaker(); !strings.HasPrefix(who, "@") {
			q.Text = strings.TrimSuffix(q.Text, "?") + ", as told by " + called(midSentence(who), "en") + "?"
			q.TextAr = strings.TrimSuffix(q.TextAr, "؟") + "، برواية " + behind(called(who, "ar")) + "؟"
		}
	}
}
