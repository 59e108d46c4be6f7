package speech

import (
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// seeing are the verbs by which reporters tell what they saw themselves, reporters
// those who do.
var (
	seeing    = set("رأى ورأى رأت ورأت شاهد وشاهد شاهدت وشاهدت عاين وعاين رصد ورصد")
	reporters = set("مراسل مراسلة مراسلو مراسلون مراسلان صحافي صحفي صحافية صحفية صحافيون صحفيون صحافيو صحفيو مراسلنا مصور مصورة مصورو مصورون مصورنا")
)

// witness reads what a reporter saw: وشاهد مراسل لوكالة كذا جثثا بين المقاعد.
func (r *reader) witness(i, a, b int) (*frame, bool) {
	if !seeing[r.toks[i].s] || i+2 >= b || !reporters[r.toks[i+1].bare()] {
		return nil, false
	}
	n := name{from: i + 1, to: i + 2, kind: record.Outlet, gender: 'm', person: i + 2}
	if told := r.toldEnd(n.to, b); strings.HasPrefix(r.toks[n.to].s, "ل") && told > n.to {
		n.to = told
	} else if m, ok := r.actor(r.toks, n.to, b, ""); ok {
		n.to = m.to
	} else if r.toks[n.to].is("في", "من", "لدي") {
		if m, ok := r.actor(r.toks, n.to+1, b, ""); ok {
			n.to = m.to
		}
	}
	n.person = n.to
	end := r.sentenceClauseEnd(n.to, b)
	from := r.objectFrom(n.to, end)
	if from < 0 {
		return nil, false
	}
	f := &frame{start: r.frameStart(i, a, false, 0), cueFrom: i, cueTo: i + 1, verb: &verb{lemma: "شاهد", act: "asserts", frame: "d"}, who: []speaker{r.mention(r.toks, n)}, from: from, to: end, end: end, pieces: true, code: "speech.verb"}
	return f, end-from >= 2
}

// pictured reads what a picture that is told of more closely shows: وأظهر تسجيل انتشر
// على الإنترنت لحظة الانفجار.
func (r *reader) pictured(i, a, b int) (*frame, bool) {
	if len(r.toks[i].forms) == 0 || i+3 >= b || !r.toks[i+1].word || r.toks[i+1].definite() || !pictures[r.toks[i+1].s] {
		return nil, false
	}
	v, ok := r.said(r.toks[i])
	if !ok || !showing[v.lemma] || v.tense == participle {
		return nil, false
	}
	n := name{from: i + 1, to: i + 2, kind: record.Organisation, gender: v.gender}
	for n.to < b && r.toks[n.to].word && !r.toks[n.to].function() && !r.verbForm(r.toks[n.to]) && nisbaOrMade(r.toks[n.to]) {
		n.to++
	}
	n.person = n.to
	if n.to >= b || !r.verbForm(r.toks[n.to]) {
		return nil, false
	}
	end := r.clauseEnd(n.to, b)
	from := r.objectFrom(n.to+1, end)
	if by, ok := r.actor(r.toks, n.to+1, end, ""); ok && issued[r.toks[n.to].s] && by.head != nil && by.to < end && (hisOrHers(r.toks[by.to]) || r.ownDeed(by.to)) {
		from = by.to // وثائق نشرتها الصحيفة توقيعه
	}
	if from < 0 {
		return nil, false
	}
	f := &frame{start: r.frameStart(i, a, false, 0), cueFrom: i, cueTo: i + 1, verb: v.verb, who: []speaker{r.mention(r.toks, n)}, from: from, pieces: true, code: "speech.verb"}
	return f, end-from >= 2
}

// nisbaOrMade reports whether a token has the shape of an adjective that a picture has:
// مصور, مصورة, جوية.
func nisbaOrMade(t token) bool {
	return nisba(t) || t.is("مصور", "مصوره", "جديد", "جديده", "قصير")
}

// objectFrom is where the first noun stands that a verb can have for its object: the
// name of a deed, a number or quantity, a noun in the accusative; -1 when there is none.
func (r *reader) objectFrom(from, to int) int {
	for k := from; k+1 < to; k++ {
		t := r.toks[k]
		if !t.word || t.quote > 0 || t.depth > 0 || t.definite() || t.function() || r.verbForm(t) && !t.deed(t.s) {
			continue
		}
		if k > from && prepositions[r.toks[k-1].s] {
			continue
		}
		if quantifiers[t.s] || t.deed(t.s) || moments[t.s] || text.Digit(firstRune(t.s)) >= 0 || accusative(t) {
			return k
		}
	}
	return -1
}

// moments are nouns that what is seen begins with.
var moments = set("لحظة لحظات كيف جانب آثار جثث جثة أعمدة ألسنة سحب")

// accusative reports whether an indefinite noun is written with the ending of an object.
func accusative(t token) bool {
	s := strings.TrimRight(t.raw, "ًٌٍ")
	return strings.HasSuffix(s, "ا") && len([]rune(t.s)) >= 4 && !strings.HasSuffix(s, "ها") && !strings.HasSuffix(s, "هما") && !strings.HasSuffix(s, "نا")
}
