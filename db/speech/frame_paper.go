package speech

import (
	"strings"

	"counterclaim/db/record"
)

// document reads "جاء في البيان أن".
func (r *reader) document(i, a, b int) (*frame, bool) {
	if f, ok := r.saidInIt(i, a, b); ok {
		return f, true
	}
	if !r.toks[i].is("جاء", "وجاء", "ورد", "وورد", "ذكر", "تابع") || i+2 >= b || !r.toks[i+1].is("في") {
		return nil, false
	}
	if i > a && r.toks[i-1].is("ما", "بما", "لما") {
		return nil, false // وصف ما ورد في التقرير بأنه كاذب
	}
	base, _ := cutArticle(r.toks[i+2].s)
	if !documents[base] {
		return nil, false
	}
	stop := r.frameLimit(i, b)
	mark, quoted := r.contentMark(i+2, stop)
	if mark < 0 {
		return nil, false
	}
	f := &frame{start: r.frameStart(i, a, false, 0), cueFrom: i, cueTo: i + 1, pieces: true, code: "speech.document"}
	f.verb = &verb{act: "asserts", frame: "x"}
	f.from = mark + 1
	if quoted && r.toks[mark].is(":") {
		f.from++
	}
	if f.from < b && opens(r.toks, f.from) {
		f.from++
	}
	if n, ok := r.actor(r.toks, i+2, mark, ""); ok {
		s := r.mention(r.toks, n)
		if k := n.to; k < mark && s.Name == s.Text {
			if m, ok := r.behindNoun(i+3, mark); ok {
				s = r.mention(r.toks, r.apposition(m, mark))
			}
		}
		if n.to == n.from+1 && len(r.speakers) > 0 && s.Name == s.Text {
			last := r.speakers[len(r.speakers)-1]
			s.Name, s.Side = last.Name, last.Side
		}
		f.who = []speaker{s}
	} else if m, ok := r.behindNoun(i+2, mark); ok {
		f.who = []speaker{r.mention(r.toks, r.apposition(m, mark))}
	} else if r.toks[i+2].definite() { // the paper itself
		f.who = []speaker{r.mention(r.toks, name{from: i + 2, to: i + 3, kind: record.Organisation, person: i + 3, definite: true})}
	} else {
		return nil, false
	}
	return f, f.from < b
}

// saidInIt reads "وجاء فيه أن" of the paper that spoke last.
func (r *reader) saidInIt(i, a, b int) (*frame, bool) {
	if !r.toks[i].is("جاء", "وجاء", "ورد", "وورد") || i+3 >= b || !r.toks[i+1].is("فيه", "فيها") {
		return nil, false
	}
	mark, quoted := r.contentMark(i+2, r.frameLimit(i, b))
	who, ok := r.last(0, 's')
	if mark != i+2 || !ok {
		return nil, false
	}
	f := &frame{start: r.frameStart(i, a, false, 0), cueFrom: i, cueTo: i + 2, pieces: true, code: "speech.document", verb: &verb{act: "asserts", frame: "x"}, who: []speaker{who}, via: who.via, from: mark + 1}
	if quoted && r.toks[mark].is(":") {
		f.from++
	}
	if f.from < b && opens(r.toks, f.from) {
		f.from++
	}
	return f, f.from < b
}

// gist reads what an account comes down to, of the one behind it or the one it is
// of: أما الرواية الرسمية، ومفادها أن كذا، كما نقلت وكالة عن الجيش.
func (r *reader) gist(i, a, b int, before []*frame) (*frame, bool) {
	if !r.toks[i].is("ومفادها", "ومفاده", "مفادها", "مفاده", "وفحواها", "وفحواه", "فحواها", "فحواه") || i+2 >= b || !that(r.toks[i+1].s) || i == a {
		return nil, false
	}
	if n := len(before); n > 0 && before[n-1].to == 0 && before[n-1].from == i-1 && !r.toks[i-1].definite() { // تحدث التقرير عن أنباء مفادها أن
		before[n-1].from = i + 2
		return nil, false
	}
	end := r.clauseEnd(i+2, b)
	f := &frame{start: r.clauseStart(i, a), cueFrom: i, cueTo: i + 1, verb: &verb{act: "asserts", frame: "x"}, from: i + 2, to: end, end: end, pieces: true, code: "speech.verb"}
	if i-1 > a && r.toks[i-1].is("،", ",") {
		f.start = r.clauseStart(i-1, a)
	}
	if end+3 < b && r.toks[end].is("،", ",") {
		next := end + 1
		if r.toks[next].is("كما", "حسبما", "وفق", "بحسب") && relayWords[r.toks[next+1].s] {
			next++
		}
		stop := r.clauseEnd(next, b)
		switch {
		case relayWords[r.toks[next].s]:
			for k := next + 1; k+1 < stop; k++ {
				if !r.toks[k].is(relayBy(r.toks[next].s)) {
					continue
				}
				if n, ok := r.actor(r.toks, k+1, stop, ""); ok {
					f.who = []speaker{r.mention(r.toks, n)}
					if by, ok := r.actor(r.toks, next+1, k, ""); ok {
						f.via = []Mention{r.mention(r.toks, by).Mention}
						f.who[0].via = f.via
					}
				}
				break
			}
		case attributions[r.toks[next].s]:
			if n, ok := r.actor(r.toks, next+1, stop, ""); ok {
				f.who = []speaker{r.mention(r.toks, n)}
			}
		}
		if len(f.who) > 0 {
			f.end = stop
			return f, true
		}
	}
	for k := f.start; k < i; k++ { // whose account it is
		if c := r.gaz.adjective(r.toks, k); c != nil && r.toks[k].definite() {
			f.who = []speaker{r.mention(r.toks, name{from: k, to: k + 1, kind: record.State, gender: 'f', country: c, person: k + 1, definite: true})}
			return f, true
		}
		if n, ok := r.actor(r.toks, k, i, ""); ok && n.identified() && !papers[lemmaOf(n)] {
			f.who = []speaker{r.mention(r.toks, n)}
			return f, true
		}
	}
	f.code = "speech.impersonal"
	return f, true
}

// paperBefore is the paper that a verb without a subject tells the words of:
// اطلع على وثيقة مؤرخة أمس تشير إلى كذا.
func (r *reader) paperBefore(v form, i, a int) (speaker, bool) {
	if v.tense != present || v.conj || v.object != "" || i+1 < len(r.toks) && r.toks[i+1].is("فيه", "فيها") {
		return speaker{}, false
	}
	for k := i - 1; k >= a && k > i-7 && r.toks[k].word; k-- {
		if relatives[r.toks[k].s] || that(r.toks[k].s) || r.verbForm(r.toks[k]) {
			return speaker{}, false
		}
		h, def, owned := r.toks[k].head()
		if h != nil && papers[h.lemma] && !def && !owned && h.gender == v.gender {
			return r.mention(r.toks, name{from: k, to: k + 1, kind: h.kind, gender: h.gender, head: h, person: k + 1}), true
		}
	}
	return speaker{}, false
}

// issued are verbs of bringing out a paper, behind it.
var issued = set("نشره نشرته أصدره أصدرته وزعه وزعته بثه بثته أصدرها أصدرتها نشرها نشرتها ألقاها ألقتها ألقاه ألقته بثها بثتها وجهها وجهتها أجراها أجرتها أجراه أجرته عقده عقدته عقدها عقدتها كتبها كتبتها نقله نقلته نقلها نقلتها أورده أوردته أوردها أوردتها أذاعه أذاعته أذاعها أذاعتها")

// ofPapers are adjectives of papers, that may stand before whose they are; without the ending of
// the accusative.
var ofPapers = set("أولي أولية سري سرية مستقل مستقلة جديد جديدة حديث حديثة داخلي داخلية رسمي رسمية مشترك مشتركة مفصل مفصلة سابق سابقة مسرب مسربة مطول مطولة سنوي سنوية شهري شهرية أسبوعي أسبوعية استخباراتي استخباراتية استخباري استخبارية ميداني ميدانية")

// insidePaper gives the body behind a noun for its words: بيانات باكو, بيان وزارة
// الصحة, تقرير للأمم المتحدة speak for the body.
func (r *reader) insidePaper(toks []token, i, end int, n name) (name, bool) {
	if !papers[n.head.lemma] || n.definite || i+1 >= end {
		return name{}, false
	}
	at := i + 1
	for at+1 < end && ofPapers[strings.TrimSuffix(toks[at].s, "ا")] { // تقييم أولي للوكالة
		at++
	}
	if issued[toks[at].s] { // بيان أصدرته الحركة
		at++
	}
	if at+1 < end && toks[at].is("صادر", "صادره", "صدر", "صدرت") && toks[at+1].is("عن") { // بيان صادر عن الوزارة
		at += 2
	}
	inner, ok := r.actor(toks, at, end, "ل")
	if !ok || !inner.identified() && !r.met(toks[at]) || inner.head != nil && inner.to == at+1 && nisba(toks[at]) { // تقارير صحفية
		return name{}, false
	}
	inner.paper = n.gender
	return inner, true
}

// publishes reports whether a verb brings out pictures or papers that then speak.
func (r *reader) publishes(t token) bool {
	if !t.word || !r.verbForm(t) {
		return false
	}
	for _, v := range t.forms {
		if (v.lemma == "نشر" || v.lemma == "عرض" || v.lemma == "بث" || v.lemma == "وزع" || v.lemma == "أصدر") && v.object == "" {
			return true
		}
	}
	return false
}
