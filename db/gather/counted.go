package gather

import (
	"cmp"
	"slices"
	"strings"

	"counterclaim/db/figure"
	"counterclaim/db/record"
	"counterclaim/db/text"
)

// counted is a figure of a claim that says how many of what.
type counted struct {
	*read
	record.Figure
	ofIll bool   // it is of those who died of a disease or fell ill
	want  string // what they do without; see lacks
	side  string // whose it is, as it is shown
	whose string // the same as a key of the party; see foeOf
	told  bool   // the words say whose, not only who speaks
	moves bool   // it is told as a number put right, or one that rose
	whole bool   // it is of all that a country or a party lost until now
	toll  *read  // of which it gives no more than the toll; see tollBefore
}

// notAsked are codes of what is counted but is no point at issue by itself: how
// many fronts, meetings or states there are.
var notAsked = map[string]bool{"": true, "fronts": true, "positions": true, "villages": true, "cities": true, "provinces": true, "states": true, "agreements": true,
	"ceasefires": true, "meetings": true, "parties": true, "groups": true, "units": true, "orders": true, "goals": true, "companies": true, "banks": true, "cases": true,
	"ballots": true, "seats": true, "beds": true, "camps": true, "flights": true, "sites": true, "incidents": true, "people": true}

// counted are the figures of a claim that can be put to a question.
func (r *read) counted() []counted {
	if r.workedOut {
		return r.figures
	}
	var all []counted
	if !r.Act.Checkable() || r.recallsANumber() || r.Act == record.Denies && r.has(part) {
		return nil // who had no part in a strike that killed 40 does not say how many it killed
	}
	by := allCues().find(r.cue())
	for _, f := range slices.Concat(r.Figures, r.nobodyHurt()) {
		f.What = r.whatIsCounted(f)
		ill := ""
		if r.disease != "" {
			if ill = r.ofIllness(f); ill == "" && fates[f.What] {
				continue
			}
			f.What = cmp.Or(ill, f.What)
		}
		f.Who = r.ofPrison(f)
		want := r.lacks(f)
		if want != "" {
			f.What = "without"
		}
		if f.Status != record.Dismissed && len(r.Figures) == 1 && r.takenBack(f) {
			f = r.instead(f)
		}
		if vague[figure.Qualifier(f.Qualifier)] && fates[f.What] {
			continue // "several children", "this number of dead" are no counts of them
		}
		if f.Status != record.Dismissed && !notAsked[f.What] && !r.takenBack(f) && !r.besideANewOne(f) && !(f.Cumulative && f.Low == 1) {
			side, told := "", false
			if ill == "" && want == "" {
				side, told = r.suffered(f)
			}
			if n := len(all); n > 0 && side == "" && !told && fighting[f.Who] && all[n-1].What == f.What && all[n-1].Who == f.Who && all[n-1].told {
				side, told = all[n-1].side, true // 30 Xian soldiers on one front and 40 on another
			}
			c := counted{r, f, ill != "", want, side, r.keyOf(side), told, r.has(revised) || r.has(risen) || by.has(revised) || by.has(risen), r.ofAllOfThem(f), nil}
			if strings.HasPrefix(side, foeOf) || strings.HasPrefix(side, "#") {
				c.side = "" // it has no name
			}
			if fates[f.What] && (r.has(company) || r.ofThoseCounted(f) || r.hasRoomFor(f)) || r.ofKnown(f) || r.ofBodiesCounted(f) || r.leftAlive(f) || r.diedSince(f) || r.oneThing(f) || r.onTop(f) {
				continue // his companions; "twenty of the victims": a part; "the three"; two of the wounded
			}
			if c.whom() == "" && len(all) > 0 && parting[r.wordBefore(f)] {
				continue // of the dead, "32 of one family": a part, of no sort of people
			}
			all = append(all, c)
			if c.none() { // nobody was hurt, nor killed
				c.What = "wounded"
				all = append(all, c)
			}
		}
	}
	return together(all)
}

// together makes one count of the women, children and men of a list whose number nobody
// gives: "a woman and two children" are three people.
func together(all []counted) []counted {
	sum, kinds := counted{}, map[string]bool{}
	for _, c := range all {
		if c.amongOthers() {
			return all
		}
		if !fates[c.What] || !someOf[c.Who] || sum.read != nil && (c.What != sum.What || c.whose != sum.whose) {
			return all
		}
		if sum.read == nil {
			sum = c
		} else {
			sum.Low, sum.High = sum.Low+c.Low, sum.High+c.High
		}
		kinds[c.Who] = true
	}
	if len(kinds) < 2 || len(kinds) != len(all) {
		return all
	}
	sum.Who, sum.Span, sum.ID = "people", nil, ""
	some := []counted{sum}
	for _, c := range all {
		if c.Low > 1 { // of one child nobody asks
			some = append(some, c)
		}
	}
	return some
}

// whatIsCounted is the code of what a figure counts, told from what its claim says of it
// where the noun alone does not tell: a truce broken "21 times", "those who left are no
// more than 235,000".
func (r *read) whatIsCounted(f record.Figure) string {
	switch {
	case !fates[f.What] && r.tells("#breach") && slices.ContainsFunc(r.wordsFrom(f, 3), func(w string) bool { return times[w] }):
		return "violations"
	case f.What == "" && (f.Low >= wholeWar || f.Low == 0 && f.High >= wholeWar) && (f.Who == "people" || f.Who == "civilians") && (r.wordBefore(f) == "عبر" || slices.ContainsFunc(strings.Fields(r.words), func(w string) bool { return departed[bare(unjoined(w))] })):
		return "displaced"
	}
	if (f.What == "prisoners" || f.What == "detained" || f.What == "") && r.isHandedOver(f) && slices.ContainsFunc(r.wordsFrom(f, 4), func(w string) bool { return captiveWords[w] }) {
		return "prisoners_released" // whoever received or handed them over
	}
	return r.ofCaptives(f)
}

// isHandedOver reports whether the words around a figure hand over those whom it counts: "received
// from the Front nine prisoners", and no "received aid and took 12 prisoners".
func (r *read) isHandedOver(f record.Figure) bool {
	ahead, from := r.wordsAround(f, handReach, handReach+2)
	for i, w := range slices.Backward(ahead) {
		switch {
		case received[unjoined(w)] || w == "over" && i > 0 && handed[ahead[i-1]]:
			return true
		case w == "and" || strings.HasPrefix(w, "و") || taking[w]:
			return false
		}
	}
	for i, w := range from {
		if i > 0 && (handed[w] || received[w]) && passive[from[i-1]] {
			return true // 12 prisoners were handed over
		}
	}
	return false
}

// handReach is within how many words before a figure those who are handed over are said to be.
const handReach = 5

// Words for handing captives over, for taking them, and for captives; folded.
var (
	received     = folded("تسلم تسلمت تسلموا سلم سلمت سلموا received delivered")
	handed       = folded("handed turned")
	passive      = folded("was were been")
	taking       = folded("took taken captured seized أسر أسرت أسروا اعتقل اعتقلت احتجز احتجزت")
	captiveWords = folded("أسرى أسيرا أسير الأسرى captured prisoners captives")
)

// times are words of "so many times", and departed words for leaving one's home for
// good or being brought out; folded.
var (
	times    = folded("مرة مرات times")
	departed = folded("ترك تركوا تركت فر فروا فرت فارين فارون هرب هربوا هاربين نزح نزحوا نزحت نزوح لجأ لجأوا لجؤوا لجوء غادر غادروا غادرت انتقل انتقلوا انتقلت عبروا عبرت fled fleeing")
)

// nobodyHurt is the count of none in a denial without a number that anybody came to
// harm: "denied any casualties".
func (r *read) nobodyHurt() []record.Figure {
	if r.Act != record.Denies || len(r.Figures) > 0 {
		return nil
	}
	words := strings.Fields(r.words)
	for i := 1; i < len(words) && i < fewWordsOn; i++ {
		if anyone[words[i-1]] && harmed[words[i]] {
			return []record.Figure{{Range: figure.Exactly(0), Qualifier: string(figure.Exact), Count: record.Count{What: "casualties"}, Status: record.Suggested}}
		}
	}
	return nil
}

// anyone stands before harmed where a denial is of all of them; folded.
var (
	anyone = folded("أي أية وقوع تسجيل سقوط حدوث any")
	harmed = folded("إصابات ضحايا قتلى جرحى خسائر casualties injuries deaths victims")
)

// fewWordsOn is within how many words from the first of a figure "of the victims" stands.
const fewWordsOn = 5

// wordsFrom are the first folded words from where a figure begins in a claim of one
// span, none where it has no span.
func (r *read) wordsFrom(f record.Figure, most int) []string {
	if f.Span == nil || len(r.Spans) != 1 {
		return nil
	}
	var all []string
	for _, w := range text.Words(r.Text) {
		if w.Kind != text.Mark && r.start+w.End > f.Span.Start && len(all) < most {
			all = append(all, w.Fold)
		}
	}
	return all
}

// vague are the qualifiers of what is more than one and no count.
var vague = map[figure.Qualifier]bool{figure.Several: true, figure.Some: true, figure.Many: true}

// wordBefore is the folded word before a figure in a claim of one span, "" where
// there is none.
func (r *read) wordBefore(f record.Figure) string {
	if f.Span == nil || len(r.Spans) != 1 {
		return ""
	}
	before := ""
	for _, w := range text.Words(r.Text) {
		if w.Kind == text.Mark {
			continue
		}
		if r.start+w.Start >= f.Span.Start {
			break
		}
		before = w.Fold
	}
	return before
}
