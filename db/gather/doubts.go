package gather

import (
	"slices"

	"counterclaim/db/record"
)

// doubts proposes questions for the numbers that somebody denies or calls too high
// without giving one: "the figure that they gave is inflated", "denied the loss of so
// many". It runs after the counts.
func (g *gathering) doubts() {
	counting := map[string][]*read{} // the claims that count, by what
	for _, c := range g.claims {
		for _, n := range c.counted() {
			if of := counting[n.family()]; len(of) == 0 || of[len(of)-1] != c {
				counting[n.family()] = append(of, c)
			}
		}
	}
	for _, d := range g.claims {
		if !d.doubts() {
			continue
		}
		what, told := g.doubted(d)
		var numbers []*read
		for _, c := range counting[what] {
			if affirms(c) && !c.Speaker.None() && !sameSpeaker(c, d) && c.from() != d.from() && within(weekOfEvent, c, d) && g.answersDoubt(d, c, what, told) {
				numbers = append(numbers, c)
			}
		}
		g.askOfNumbers(numbers, d)
	}
}

// askOfNumbers proposes the question whether a number that claims give is so, which a claim doubts.
func (g *gathering) askOfNumbers(numbers []*read, d *read) {
	if len(numbers) == 0 {
		return
	}
	c := numbers[0]
	var positions []record.Position
	for _, n := range numbers {
		positions = append(positions, n.answer(record.Yes))
	}
	en, ar := g.deniedText(c)
	g.propose(record.Question{Type: record.YesNo, Key: "number|" + string(c.ID), Text: en, TextAr: ar, Reason: reason("denial_named", d.speaker(), c.speaker())},
		append(positions, d.answer(record.No)))
}

// doubts reports whether a claim denies a number, or calls it too high, without one of
// its own.
func (r *read) doubts() bool {
	if len(r.counted()) > 0 || !r.ofANumber() {
		return false
	}
	return r.Act == record.Denies || (r.Act.Checkable() || r.Act == record.Judges) && r.has(lie)
}

// numbersMeant are the words for a number that another gave; folded and padded.
var numbersMeant = patternsOf("^هذا العدد$,^هذا الرقم$,^هذه الارقام$,^هذه الاعداد$,^هذه الحصيله$,^تلك الارقام$,^الارقام$,^ارقام,^الاعداد$,^عدد القتلي$,^عدد الضحايا$,^عدد الجرحي$,^اعداد,this number$,these numbers$,these figures$,the figures$,the figure$,this figure$,that figure$,the numbers$,the toll$,such a toll$")

// doubted is what the number that a claim doubts is of, and the number of another
// that its report told just before it: what its words say, or what was counted there.
func (g *gathering) doubted(d *read) (what string, told *counted) {
	for _, said := range [][2]string{{"#displace", "displaced"}, {"#wound", "wounded"}, {"#kill", "killed"}, {"#prisoner", "prisoners"}} {
		if what == "" && slices.Contains(d.stems, said[0]) {
			what = said[1]
		}
	}
	for o := range g.back(d, passage) {
		for _, c := range o.counted() {
			if what != "" && c.family() != what {
				continue
			}
			what = c.family() // "that figure" is the one that stands nearest
			if !sameSpeaker(c.read, d) && c.from() != d.from() {
				return what, &c
			}
		}
	}
	return what, nil
}

// answersDoubt reports whether the number that a claim doubts may be another's: the one
// that its report told before it, or the same; else one of its place or story, or of all
// who fled. Who doubts what is told of his own losses doubts no other toll.
func (g *gathering) answersDoubt(d, c *read, what string, told *counted) bool {
	own := d.has(own) || d.has(losses) || d.has(among)
	return slices.ContainsFunc(c.counted(), func(n counted) bool {
		switch {
		case n.family() != what || n.High == 0 || own && !fighting[n.whom()]:
			return false
		case told != nil:
			return c == told.read || n.Range == told.Range
		case d.Document == c.Document || n.running() != steady[what]:
			return false
		}
		return !elsewhere(d, c) && (steady[what] || own || oneScene(d, c) || storyLikeness(d, c) >= tollsAlike)
	})
}
