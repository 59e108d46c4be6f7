package speech

import (
	"slices"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
	"counterclaim/db/when"
)

// propose adds the claims of a frame for one piece of what is said.
func (r *reader) propose(f *frame, from, to int) {
	from, to = r.trim(from, to)
	if from >= to {
		return
	}
	said := from
	from = r.wholeWord(f, from, to)
	alone := from < said                     // a single word: رفض الوزير العرض
	if from+2 < to && that(r.toks[from].s) { // «أن ...» inside its quotation marks
		from++
	}
	note, begins := r.distance(from, to)
	if begins > from {
		from, to = r.trim(begins, to)
	}
	c := Claim{Span: r.span(from, to), Answers: -1, Via: f.via, Said: f.said, Note: note}
	if f.note != "" {
		c.Note = strings.TrimPrefix(note+"; "+f.note, "; ")
	}
	c.Text = r.in.Text.Slice(c.Span)
	c.Figures = r.told(r.figuresIn(c.Span))
	c.Happened = r.dateIn(r.beforeFormer(c.Span))
	c.Places = r.placesIn(from, to)
	if !c.Said.Known() && r.in.Published != "" {
		c.Said = when.Interval{EDTF: string(r.in.Published), Earliest: r.in.Published, Latest: r.in.Published}
	}
	if f.cueTo > f.cueFrom {
		c.CueSpan = r.span(f.cueFrom, f.cueTo)
		c.Cue = r.in.Text.Slice(c.CueSpan)
	}
	if !alone {
		said = from
	}
	c.Act = r.act(f, said, to)
	switch {
	case f.code == "speech.former":
		r.former = append(r.former, c.Figures...)
	case r.standsInstead(f, c):
		f.code = "speech.correction"
	}
	if len(f.who) == 0 {
		c.Reason = record.Reason{Code: f.code, Args: r.reasonArgs(f, Mention{})}
		r.claims = append(r.claims, c)
		return
	}
	for k, w := range f.who {
		one := c
		if len(f.via) == 0 {
			one.Via = w.via
		}
		w.Mention = r.atHome(w.ofItsOwn(), one.Via)
		one.Claimant, one.Party = w.Mention, party(w.Mention)
		code := f.code
		if one.Act == record.Asserts || one.Act == record.Judges && !f.whole && !f.doubts() {
			if by, ok := r.chargeIn(from, to, w.Mention); ok {
				one.Act, one.Blamed, code = record.Accuses, by, "speech.charge"
			}
		}
		if k < len(f.blamed) {
			one.Blamed = f.blamed[k].Mention
		} else if one.Act == record.Accuses && one.Blamed.None() {
			one.Blamed = r.accused(f, from, to, w.Mention)
		}
		one.Reason = record.Reason{Code: code, Args: r.reasonArgs(f, w.Mention)}
		r.claims = append(r.claims, one)
	}
}

// ofItsOwn is who speaks without the side of the country by which an airline is called: طيران
// كذا carries passengers where it speaks, or somebody for it, and bombs where it is spoken of;
// an air force speaks as سلاح الجو or as the army.
func (m Mention) ofItsOwn() Mention {
	name := CountryName(m.Side, "ar")
	if name == "" || !strings.Contains(" "+text.Fold(m.Text)+" ", airline+text.Fold(name)+" ") {
		return m
	}
	m.Side = ""
	if m.Kind == record.Force {
		m.Kind = record.Organisation
	}
	return m
}

// atHome is who speaks with the side of the state agency that heard him, where he is a source of
// some state without a name and that state has spoken in the report: نقلت وكالة الأنباء الكينية عن
// مصدر عسكري. The agencies of the world hear the sources of others.
func (r *reader) atHome(m Mention, via []Mention) Mention {
	words := strings.Fields(text.Fold(m.Text))
	if m.Kind != record.Unnamed || m.Side != "" || len(via) == 0 || slices.Contains(words, "في") || slices.Contains(words, "in") || !slices.ContainsFunc(words, func(w string) bool { return ofTheState[w] }) {
		return m
	}
	last := via[len(via)-1]
	name := text.Fold(last.Text)
	if CountryName(last.Side, "en") == "" || !strings.Contains(name, stateAgency[0]) && !strings.Contains(name, stateAgency[1]) {
		return m
	}
	if slices.ContainsFunc(r.claims, func(c Claim) bool { return c.Party == last.Side }) {
		m.Side = last.Side
	}
	return m
}

// stateAgency stands in the names of state agencies; folded.
var stateAgency = [2]string{"وكاله الانباء", "news agency"}

// ofTheState tell that a source without a name speaks for its state.
var ofTheState = set("عسكري عسكريه عسكريين عسكريون امني امنيه امنيين حكومي حكوميه رسمي رسميه رسميين دبلوماسي دبلوماسيه دبلوماسيين military security government army police diplomatic")

// airline stands before the name of a country in that of its airline; folded.
const airline = " طيران "

// wholeWord is where a claim begins whose content is a single word, which means
// nothing without the words that attribute it: تقول توغو إنها أسقطتها.
func (r *reader) wholeWord(f *frame, from, to int) int {
	if r.english || f.whole || from != f.from || f.code != "speech.verb" || f.start >= from || r.wordsIn(from, to) != 1 && !r.pointsToIt(from, to) && !r.toks[from-1].is("الا", "سوي") {
		return from
	}
	start := f.cueFrom
	for start > f.start && len(f.who) > 0 && f.who[0].Start < r.toks[start].Start && f.who[0].Start >= r.toks[f.start].Start {
		start-- // the speaker stands before the verb
	}
	if start > 0 && r.negates(start-1) { // لم تقر كينيا إلا بفقدان سفينة
		start--
	}
	if from-start > longestWhole {
		return from
	}
	return start
}

// pointsToIt reports whether what is judged is only what happened: ندد بما جرى.
func (r *reader) pointsToIt(from, to int) bool {
	return from+1 < to && r.toks[from].is("بما") && r.toks[from+1].is("حدث", "جري", "وقع", "حصل")
}

// longestWhole is how many words may attribute a single word in a claim.
const longestWhole = 12

// reasonArgs are the facts of the reason: the words that attribute and the
// words that name the claimant.
func (r *reader) reasonArgs(f *frame, who Mention) []string {
	if f.code == "speech.outlet" || f.code == "speech.former" || f.code == "speech.correction" {
		return nil
	}
	return []string{r.in.Text.Slice(r.span(f.cueFrom, f.cueTo)), who.Text}
}

// party is the side that a speaker speaks for.
func party(m Mention) string {
	if m.Side == "" && (m.Kind == record.Organisation || m.Kind == record.Force || m.Kind == record.Government) {
		return m.Name
	}
	return m.Side
}

// blamedIn is the first actor in an accusation that is not its claimant.
func (r *reader) blamedIn(from, to int, who Mention) Mention {
	for i := from; i < to && i < from+30; i++ {
		if !r.toks[i].word || r.toks[i].function() {
			continue
		}
		_, k, _ := r.gaz.country(r.toks, i)
		h, _, _ := r.toks[i].head()
		known := len(r.known[r.toks[i].s]) > 0 || relations[r.toks[i].s] || i == from && r.remembered(name{from: i})
		if k == 0 && (h == nil || h.kind == record.Unnamed) && !known {
			continue
		}
		n, ok := r.actor(r.toks, i, to, "وبل")
		if !ok || n.kind == record.Unnamed || !n.identified() && i > from {
			continue
		}
		m := r.mention(r.toks, n).Mention
		if m.Name != who.Name && (m.Side == "" || m.Side != who.Side) {
			return m
		}
		i = n.to - 1
	}
	return Mention{}
}

// say proposes the claims of a sentence: those of its frames, and what the
// outlet says itself in the words that no frame covers.
func (r *reader) say(frames []*frame, a, b int) {
	free := a
	var last *frame // the one whose words end at free
	for _, f := range frames {
		switch {
		case r.deniesHeadline(f) && r.tellsShortly(free, f.start):
			r.propose(&frame{from: free, to: f.start, code: "speech.outlet", verb: &verb{act: string(record.Asserts), frame: "x"}}, free, f.start)
		case f.start > free && !r.besideIt(last, free, f.start):
			r.outlet(free, f.start, len(frames) > 0)
		}
		if f.to > f.from && !(r.deniesHeadline(f) && len(r.claims) == 0 && r.nothingBefore(a, f.start)) {
			for n, p := range r.piecesOf(f) {
				before := len(r.claims)
				if p[0] > f.from && r.toks[p[0]].quote == 0 && r.tellsMore(p[0], p[1]) {
					r.outlet(p[0], p[1], true)
					continue
				}
				r.propose(f, p[0], p[1])
				if n > 0 && before > 0 && before < len(r.claims) && f.verb != nil && f.verb.act == "accuses" && r.deedAt(p[0]) {
					r.claims[before].Blamed = r.claims[before-1].Blamed
				}
			}
		}
		if end := max(f.to, f.end); end > free {
			free, last = end, f
		}
	}
	if free < b && !r.besideIt(last, free, b) {
		r.outlet(free, b, len(frames) > 0)
	}
}
