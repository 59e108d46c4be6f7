package speech

import "strings"

// relayBy is the preposition that the source follows: نقل عن, علم من, نسب إلى.
func relayBy(s string) string {
	switch {
	case strings.Contains(s, "علم"):
		return "من"
	case strings.Contains(s, "نسب"):
		return "الي"
	}
	return "عن"
}

// relay reads "نقلت X عن Y قوله إن": Y says it, through X.
func (r *reader) relay(i, a, b int) (*frame, bool) {
	if !relayWords[r.toks[i].s] && !r.handsOn(i, b) || i > a+1 && r.toks[i-1].is("ما") && that(r.toks[i-2].s) { // قال إن ما نقل عنه محرف
		return nil, false
	}
	about, by := -1, relayBy(r.toks[i].s)
	for k := i + 1; k < b && k < i+14; k++ {
		if r.toks[k].quote == 0 && (r.toks[k].is(by) || by == "عن" && r.toks[k].is("عنه", "عنها", "عنهم")) {
			about = k
			break
		}
		if r.toks[k].is(".", "الي") || that(r.toks[k].s) && by != "عن" {
			return nil, false
		}
	}
	if about < 0 {
		return nil, false
	}
	f := &frame{start: r.frameStart(i, a, false, 0), cueFrom: i, cueTo: i + 1, pieces: true, code: "speech.relay"}
	stop := r.frameLimit(about, b)
	mark, quoted := r.contentMark(about+1, stop)
	if mark < 0 {
		// "نقلا عن X" behind what is said, or a noun for what is said
		return r.relayNoun(f, i, a, about, stop)
	}
	end := mark
	var through []speaker
	if about > i+1 {
		if n, ok := r.actor(r.toks, r.skipAdjuncts(i+1, about), about, ""); ok {
			through = append(through, r.mention(r.toks, n))
		}
	}
	if about == i+1 && r.toks[i].s != "نقلا" { // إذاعة كذا نقلت عن فلان
		if v := r.toks[i].forms; len(v) > 0 {
			if n, ok, start := r.subjectBefore(i, a, v[0]); ok {
				through = append(through, r.mention(r.toks, n))
				f.start = r.frameStart(i, a, true, start)
			}
		}
	}
	if r.toks[about].s == by {
		n, ok := r.actor(r.toks, about+1, end, "")
		if !ok {
			return nil, false
		}
		f.who = []speaker{r.mention(r.toks, n)}
		if n.to < end && r.toks[n.to].s == "عن" { // نقلت وكالة عن قناة عن مصدر
			if m, ok := r.actor(r.toks, n.to+1, end, ""); ok {
				through = append(through, f.who[0])
				f.who = []speaker{r.mention(r.toks, m)}
			}
		}
	} else {
		gender := byte('m')
		if r.toks[about].s == "عنها" {
			gender = 'f'
		}
		who, ok := r.last(gender, 's')
		if !ok {
			return nil, false
		}
		f.who = []speaker{who}
		if n, ok := r.actor(r.toks, about+1, end, ""); ok && len(through) == 0 {
			through = append(through, r.mention(r.toks, n))
		}
	}
	for _, t := range through {
		f.via = append(f.via, t.Mention)
	}
	f.who[0].via = f.via
	f.from = mark + 1
	if r.toks[mark].is(":") && quoted {
		f.from++
	}
	if f.from < b && opens(r.toks, f.from) {
		f.from++
	}
	if denying[r.toks[mark-1].s] || r.toks[mark-1].definite() && denying[r.toks[mark-2].s] { // نقلت X عن Y نفيه أن, نفيه القاطع أن
		f.verb = &verb{act: "denies"}
	}
	f.said = r.dateIn(r.span(f.start, f.from))
	return f, f.from < b
}

// handsOn reports whether a verb of telling at i hands on what somebody else says: أوردت وكالة
// كذا عن ضابط قوله إن كذا.
func (r *reader) handsOn(i, b int) bool {
	if len(r.toks[i].forms) == 0 {
		return false
	}
	if word, _ := r.toks[i].unjoined(); !handingOn[word] {
		return false
	}
	about := false
	for k := i + 1; k < b && k < i+longestHanding && !that(r.toks[k].s); k++ {
		about = about || r.toks[k].s == "عن" && r.toks[k].quote == 0
		if about && ownWords[r.toks[k].s] {
			return true
		}
	}
	return false
}

// handingOn are verbs of telling that may do so, longestHanding within how many words.
var handingOn = set("أورد أوردت ذكر ذكرت نشر نشرت حكى روى روت")

const longestHanding = 16

// relayNoun reads "نقلت X عن Y نفيه وقوع", and "نقلا عن Y" behind the words.
func (r *reader) relayNoun(f *frame, i, a, about, stop int) (*frame, bool) {
	n, ok := r.actor(r.toks, about+1, stop, "")
	if !ok {
		return nil, false
	}
	if r.toks[i].s == "نقلا" {
		from := r.clauseBack(i, a)
		if from >= i-1 {
			return nil, false
		}
		f.who = []speaker{r.mention(r.toks, n)}
		f.from, f.to, f.start, f.code = from, i, from, "speech.source"
		return f, true
	}
	at := r.skipAdjuncts(n.to, stop)
	verbal := at // نفيه التام
	if at+2 < stop && r.toks[at+1].definite() && denying[r.toks[at].s] {
		at++
	}
	if at+1 >= stop || !r.toks[at+1].word || r.toks[at+1].function() && !r.toks[at+1].is("ما", "اي", "كل") {
		return nil, false
	}
	switch said := r.toks[verbal].s; {
	case denying[said]:
		f.verb = &verb{lemma: "نفى", act: "denies", frame: "d"}
	case uttered[said] && !r.toks[at].definite():
		f.verb = &verb{act: "asserts", frame: "d"}
	default:
		return nil, false
	}
	if by, ok := r.actor(r.toks, r.skipAdjuncts(i+1, about), about, ""); ok && about > i+1 {
		f.via = []Mention{r.mention(r.toks, by).Mention}
	}
	f.who, f.from = []speaker{r.mention(r.toks, n)}, at+1
	f.who[0].via = f.via
	return f, true
}

// learnt reads ", كما علمت وكالة من مصدر" behind what the source says.
func (r *reader) learnt(i, a, b int, before []*frame) (*frame, bool) {
	if len(before) > 0 || i-2 <= a || !relayWords[r.toks[i].s] || r.toks[i].s == "نقلا" || !r.toks[i-1].is("كما", "حسبما", "ما") {
		return nil, false
	}
	by := relayBy(r.toks[i].s)
	for k := i + 1; k+1 < b && k < i+8; k++ {
		if !r.toks[k].is(by) {
			continue
		}
		n, ok := r.actor(r.toks, k+1, b, "")
		if end := r.skipAdjuncts(n.to, b); !ok || end < b && r.toks[end].word {
			return nil, false
		}
		f := &frame{cueFrom: i, cueTo: i + 1, verb: &verb{act: "asserts", frame: "x"}, who: []speaker{r.mention(r.toks, n)}, pieces: true, code: "speech.source"}
		if w, ok := r.actor(r.toks, i+1, k, ""); ok {
			f.via = []Mention{r.mention(r.toks, w).Mention}
			f.who[0].via = f.via
		}
		to := i - 1
		for to > a && (!r.toks[to-1].word || r.toks[to-1].is("علي")) {
			to--
		}
		f.from = r.clauseBack(to, a)
		f.start, f.to, f.end = f.from, to, r.clauseEnd(n.to, b)
		return f, to-f.from > 2
	}
	return nil, false
}
