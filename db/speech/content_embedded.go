package speech

import (
	"slices"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// The nouns that tell of an accusation, or of what others say, inside its own
// denial, and how the denial goes on behind it: "the accusations that it sent
// fighters are baseless".
var (
	accusationNouns = set("اتهامات الاتهامات اتهام الاتهام تهمة التهمة تهم التهم accusation accusations allegation allegations charge charges")
	hearsayNouns    = set("مزاعم المزاعم ادعاءات الادعاءات أنباء الأنباء شائعات الشائعات claim claims report reports rumour rumours rumor rumors")
	untrue          = set(`كاذبة كاذب باطلة باطل مفبركة ملفقة مختلقة محض عارية false untrue baseless unfounded groundless fabricated lies nonsense`)
	copula          = set("are is were was")
)

// ofTalk reports whether a word is a noun for a charge, or for what others say.
func ofTalk(word string) bool { return accusationNouns[word] || hearsayNouns[word] }

// Those who say what a denial then denies, "some say to us that ...", and how.
var (
	somebody = set("البعض بعضهم آخرون some others")
	sayIt    = set("يقول يقولون يزعم يزعمون يدعي يدعون قال قالوا say says claim claims allege")
	toUs     = set("لنا لي ان بان us me that people")
)

// stillAbout is how many code points behind what others say its denial may go on.
const stillAbout = 200

// hearsayIn is what a denial lets others say before it denies it, and whether
// that is all of it.
func (r *reader) hearsayIn(c Claim) (h Claim, whole, ok bool) {
	if c.Act != record.Denies {
		return Claim{}, false, false
	}
	words := r.wordsOf(c.Span)
	who := -1
	for i := range words[:min(farthestNoun, len(words))] {
		if somebody[words[i].Fold] {
			who = i
			break
		}
	}
	from := who + 1
	for from < len(words) && toUs[words[from].Fold] {
		from++
	}
	if who < 0 || from >= len(words) || !sayIt[words[from].Fold] {
		return Claim{}, false, false
	}
	for from++; from < len(words) && toUs[words[from].Fold]; from++ {
	}
	to := from
	for to < len(words) && words[to].Kind != text.Mark {
		to++
	}
	if to-from < 2 {
		return Claim{}, false, false
	}
	span := text.Span{Start: words[from].Start, End: words[to-1].End}
	by := text.Span{Start: words[who].Start, End: words[who].End}
	h = Claim{Span: span, Text: r.in.Text.Slice(span), Act: record.Accuses, Answers: -1, Blamed: c.Claimant, Said: c.Said,
		Claimant: Mention{Span: by, Text: r.in.Text.Slice(by), Name: r.in.Text.Slice(by), Kind: record.Unnamed},
		Reason:   record.Reason{Code: "speech.embedded", Args: []string{c.Claimant.Text}}}
	return h, len(words)-to < 3, true
}

// farthestNoun is how many words may stand before the noun: "all the accusations".
const farthestNoun = 3

// fewestAccused is the fewest words that an accusation is told in.
const fewestAccused = 3

// embedded puts before each denial that tells what it denies that accusation or
// report as a claim of its own, by those whom the words do not name, and ties the
// denial to it. Answers of the others are kept.
func (r *reader) embedded() {
	if !slices.ContainsFunc(r.claims, func(c Claim) bool { return c.Act == record.Denies }) {
		return
	}
	all := make([]Claim, 0, len(r.claims)+4)
	at := make([]int, len(r.claims))
	tied := map[int]int{}
	last := -1 // the hearsay that the denier is still about
	for i, c := range r.claims {
		at[i] = len(all)
		if last >= 0 && (c.Act != record.Denies || c.Claimant.Name != all[last].Blamed.Name || c.Start-all[last].End > stillAbout) {
			last = -1
		}
		a, ok := r.accusationIn(c)
		if !ok {
			a, ok = r.talkIn(c)
		}
		if ok {
			all = append(all, a)
			tied[i] = len(all) - 1
		} else if h, whole, ok := r.hearsayIn(c); ok {
			if last < 0 || all[last].Span != h.Span {
				all = append(all, h)
				last = len(all) - 1
			}
			if whole {
				continue // nothing of the denial is left
			}
			tied[i] = last
		} else if last >= 0 && c.Answers < 0 {
			tied[i] = last
		}
		at[i] = len(all)
		all = append(all, c)
	}
	for i, c := range r.claims {
		switch to, ok := tied[i]; {
		case ok:
			all[at[i]].Answers = to
		case c.Answers >= 0 && all[at[i]].Span == c.Span:
			all[at[i]].Answers = at[c.Answers]
		}
	}
	r.claims = all
}

// accusationIn is the accusation or report that a denial tells.
func (r *reader) accusationIn(c Claim) (Claim, bool) {
	if c.Act != record.Denies {
		return Claim{}, false
	}
	words := r.wordsOf(c.Span)
	noun := -1
	for i := range words[:min(farthestNoun, len(words))] {
		if ofTalk(words[i].Fold) {
			noun = i
			break
		}
	}
	if noun < 0 {
		return Claim{}, false
	}
	end := -1
	for i := noun + fewestAccused; i < len(words) && end < 0; i++ {
		next := ""
		if i+1 < len(words) {
			next = words[i+1].Fold
		}
		switch w := words[i].Fold; {
		case w == "لا" && (next == "صحه" || next == "اساس"), w == "غير" && (next == "صحيحه" || next == "صحيح"), untrue[w] && !copula[words[i-1].Fold]:
			end = i
		case copula[w] && r.calledUntrue(words[i+1:]):
			end = i
		}
	}
	for end > 0 && (words[end-1].Kind == text.Mark || that(words[end-1].Fold) || words[end-1].Fold == "as") {
		end--
	}
	if end < noun+fewestAccused {
		return Claim{}, false
	}
	for k := noun + 1; k < noun+fewestAccused; k++ {
		if words[k].Start == c.Claimant.Start {
			return Claim{}, false // charges the army has dismissed as lies: what it denies was told before
		}
	}
	span := text.Span{Start: words[noun].Start, End: words[end-1].End}
	by := text.Span{Start: span.Start, End: words[noun].End}
	if noun > 0 && (strings.HasSuffix(words[noun-1].Fold, "'s") || strings.HasSuffix(words[noun-1].Fold, "’s")) { // Lima's allegation
		by = text.Span{Start: words[0].Start, End: words[noun-1].End - len("'s")}
	}
	a := Claim{Span: span, Text: r.in.Text.Slice(span), Act: record.Asserts, Answers: -1, Said: c.Said, Happened: c.Happened,
		Claimant: Mention{Span: by, Text: r.in.Text.Slice(by), Name: r.in.Text.Slice(by), Kind: record.Unnamed},
		Reason:   record.Reason{Code: "speech.embedded", Args: []string{c.Claimant.Text}}}
	if accusationNouns[words[noun].Fold] {
		a.Act, a.Blamed = record.Accuses, c.Claimant
	}
	a.within(c)
	return a, true
}

// calledUntrue reports whether words begin with a word for what is not true, in whatever
// marks and degree: "completely unfounded".
func (r *reader) calledUntrue(words []text.Word) bool {
	for _, w := range words[:min(len(words), 3)] {
		if untrue[w.Fold] {
			return true
		}
		if w.Kind != text.Mark && !strings.HasSuffix(w.Fold, "ly") {
			return false
		}
	}
	return false
}

// claimOf reads "the army's assertion that ..." inside what somebody else says of it.
func (r *reader) claimOf(i, a, b int, before []*frame) (*frame, bool) {
	if i+3 >= b || i == a || len(before) == 0 || r.toks[i+1].s != "that" || !r.toks[i].is("assertion", "assertions", "claim", "claims", "contention", "suggestion", "suggestions") && !accusationNouns[r.toks[i].s] {
		return nil, false
	}
	owner := i
	for owner > a && owner > i-6 && r.toks[owner-1].quote == 0 && (r.toks[owner-1].word || r.toks[owner-1].is("'", "’")) && !r.englishVerb(r.toks[owner-1]) && !r.toks[owner-1].is("as", "of", "that", "by", "on", "to") && !r.participleAt(owner-1, a) {
		owner--
	}
	whose := r.toks[i-1]
	if owner == i || !strings.HasSuffix(whose.s, "'s") && !strings.HasSuffix(whose.s, "’s") && !whose.is("'", "’") {
		return nil, false
	}
	to := i
	if !whose.word {
		to--
	}
	n, ok := r.englishName(owner, to)
	if !ok || n.to != to {
		return nil, false
	}
	who := r.englishMention(n)
	for _, mark := range []string{"'s", "’s"} {
		who.Name = strings.TrimSuffix(who.Name, mark)
	}
	f := &frame{start: owner, cueFrom: i, cueTo: i + 1, verb: &verb{act: "asserts"}, who: []speaker{who}, from: i + 2, inner: true, code: "speech.verb"}
	if accusationNouns[r.toks[i].s] {
		f.verb = &verb{act: "accuses"}
	}
	return f, true
}

// participleAt reports whether a word with the ending of a participle or a past stands at k
// as what somebody does, and describes no noun: contradicting Kenya's claim, the survey
// contradicted Kenya's claim, but the ruling party's claim.
func (r *reader) participleAt(k, a int) bool {
	t := r.toks[k]
	if t.raw != t.s || !strings.HasSuffix(t.s, "ing") && !strings.HasSuffix(t.s, "ed") || t.is("united") {
		return false
	}
	return k == a || !r.toks[k-1].is("the", "a", "an", "its", "their", "his", "her", "this", "that", "these", "those", "some") && !strings.HasSuffix(r.toks[k-1].s, "'s") && !strings.HasSuffix(r.toks[k-1].s, "’s") && !r.toks[k-1].is("-", "'", "’") && r.gaz.adjectiveAlone(r.toks[k-1].s) == nil
}
