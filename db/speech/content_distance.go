package speech

import (
	"slices"
	"strings"
)

// Words by which the outlet keeps its distance from a wording: "ما سماه", "what
// it called". They go to the note, for an analyst to see whose word it is.
var (
	distancing        = set("سماه سماها سماهم اسماه اسماها اسماهم وصفه وصفها وصفهم وصفته وصفتها وصفتهم اعتبره اعتبرها اعتبرته اعتبرتها سمته سمتها سمتهم اسمته اسمتها يسميه يسميها تسميه تسميها يصفه يصفها تصفه تصفها يعتبره تعتبره يسمي تسمي يعرف زعم ادعي")
	englishDistancing = set("called calls described describes termed terms dubbed considered considers")
)

// saidOf stand in "ما قالت الشرطة إنه مستودع", longestSaidOf words at most before what it is said to be.
var saidOf = set("قال قالت قالوا يقول تقول يقولون")

const longestSaidOf = 6

// distance finds the outlet's words of distance in [from, to) and gives them with
// the few words they are about. It also says where what is said begins when it
// begins with them: "أشارت إلى ما اعتبرته تراجعا".
func (r *reader) distance(from, to int) (note string, begins int) {
	begins = from
	for k := from; k+2 < to; k++ {
		if r.toks[k].quote > 0 && r.toks[from].quote != r.toks[k].quote {
			continue
		}
		last := r.distanced(k, to)
		if last == 0 {
			continue
		}
		end := last
		for end < to && end < last+5 && (r.toks[end].word || quoteSign(r.toks[end].s) != 0) && !r.toks[end].function() {
			end++
		}
		note = r.in.Text.Slice(r.span(k, max(end, last)))
		if k == from && last+1 < to {
			begins = last
		}
		return note, begins
	}
	return "", begins
}

// distanced is the token behind words of distance at k, or 0.
func (r *reader) distanced(k, to int) int {
	t := r.toks[k].s
	switch {
	case t == "ما" || t == "لما" || t == "بما" || t == "مما" || t == "من":
		if distancing[r.toks[k+1].s] && (t != "من" || strings.HasSuffix(r.toks[k+1].s, "هم")) {
			if t := r.toks[k+2].s; t == "ب" || t == "بانه" || t == "بانها" {
				return k + 3
			}
			return k + 2
		}
		if t == "ما" && saidOf[r.toks[k+1].s] {
			for j := k + 2; j < min(to, k+2+longestSaidOf); j++ {
				if r.toks[j].is("انه", "انها", "انهم") {
					return j + 1
				}
			}
		}
	case t == "what" && k+3 < to && englishDistancing[r.toks[k+2].s]:
		if r.toks[k+3].s == "as" {
			return k + 4
		}
		return k + 3
	case t == "so" && r.toks[k+1].s == "called", t == "so" && r.toks[k+1].s == "-" && r.toks[k+2].s == "called":
		if r.toks[k+1].s == "-" {
			return k + 3
		}
		return k + 2
	}
	return 0
}

// ownComment reports whether the outlet begins to speak of what was said: ، وهي
// أرقام لا يمكن التحقق منها; ، ولم يتسن التأكد من ذلك.
func (r *reader) ownComment(k, to int) bool {
	if k+1 >= to || r.toks[k].quote > 0 {
		return false
	}
	next := r.toks[k+1].s
	if r.toks[k].is("وهو", "وهي") {
		return statements[next]
	}
	if r.toks[k].is("في") && superlatives[next] && k+2 < to && r.toks[k+2].word && !r.toks[k+2].definite() && !r.toks[k+2].is("من") {
		return true // ، في أعلى حصيلة منذ كذا
	}
	return r.toks[k].is("ولم", "لم", "ولا") && (strings.HasPrefix(next, "يتسن") || next == "يتسني" || next == "يمكن" && k+2 < to && r.toks[k+2].is("التحقق", "التاكد"))
}

// superlatives set what was told beside all that was before it.
var superlatives = set("أعلى أكبر أعنف أسوأ أضخم أخطر أحدث أول أشد")

// withheld reports whether the outlet tells at k what the speaker did not tell: ، لكنها لم
// تحدد موعدا; ، دون أن يذكر الأسماء; ، من دون تقديم دليل.
func (r *reader) withheld(k, to int) bool {
	at := k
	for at < to && r.toks[at].is("لكن", "لكنه", "لكنها", "لكنهم", "ولكنه", "ولكنها", "من", "غير", "الا", "ان", "انه", "انها", "انهم") {
		at++
	}
	if at == k && !r.toks[k].is("دون", "بدون") || at+1 >= to || at > k+2 || r.toks[at].quote > 0 || slices.ContainsFunc(r.toks[at:to], func(t token) bool { return t.is("وان", "وانه", "وانها", "وانهم") }) {
		return false // what the speaker goes on to say is his
	}
	next := at + 1
	switch {
	case r.toks[at].is("لم"):
	case r.toks[at].is("دون", "بدون"):
		if disclosing[r.toks[next].s] {
			return true
		}
		if next++; next >= to || !that(r.toks[next-1].s) {
			return false
		}
	default:
		return false
	}
	v, ok := r.said(r.toks[next])
	return ok && v.tense == present && telling[v.lemma] || moreToTell[r.toks[next].s]
}

// silence reports whether the outlet tells at k that others say nothing of what was said: ، ولم
// تعلق الوزارة; ، ولم يصدر تعليق من الوزارة; ، وهو ما لم يؤكده الجيش; ، ولم يؤكد الجيش هذه الرواية.
func (r *reader) silence(k, to int) bool {
	which := k+2 < to && r.toks[k].is("وهو", "وهذا") && r.toks[k+1].is("ما")
	if which {
		k += 2
	}
	if k+2 >= to || r.toks[k].quote > 0 || !r.toks[k].is("لم", "ولم") {
		return false
	}
	verb, behind := r.toks[k+1].s, r.toks[k+2:min(to, k+2+longestSilence)]
	says := func(words map[string]bool) bool {
		return slices.ContainsFunc(behind, func(t token) bool { return words[t.s] })
	}
	switch {
	case replying[verb]:
		_, named := r.actor(r.toks, k+2, to, "")
		if returning[verb] && slices.ContainsFunc(behind, func(t token) bool { return t.is("علي") }) && !says(pointers) && !says(inquiries) {
			return false // ولم ترد القوات على النار: so says who speaks
		}
		return which || named
	case emerging[verb]:
		return aReply(behind)
	case confirming[strings.TrimSuffix(verb, "ه")]:
		return which || says(pointers)
	}
	return false
}

// aReply reports whether words begin with what may come of somebody: تعليق; عن الوزارة أي بيان.
func aReply(words []token) bool {
	from := len(words) > 0 && words[0].is("عن", "من")
	for k, t := range words {
		if replies[t.s] {
			return true
		}
		if !t.is("اي") && !(from && k <= longestSource) {
			return false
		}
	}
	return false
}

// longestSource is how many words at most stand between "from" and what came of somebody.
const longestSource = 4

// replying, emerging and confirming are verbs, as they stand behind لم, of what others say to
// something; replies what may come of them, and pointers words that point to what was said.
var (
	replying   = set("يعلق تعلق يعلقوا يعقب تعقب يرد ترد يردوا")
	emerging   = set("يصدر تصدر يرد ترد")
	returning  = set("يرد ترد يردوا") // fire too
	inquiries  = set("طلب طلبات سؤال أسئلة استفسار استفسارات اتصالات")
	confirming = set("يؤكد تؤكد")
	replies    = set("تعليق رد تعقيب بيان توضيح تأكيد")
	pointers   = set("هذه هذا ذلك تلك النبأ الخبر الرواية الأنباء المعلومات الحصيلة الأمر")
)

// longestSilence is how many words at most tell who is silent.
const longestSilence = 12

// disclosing are nouns for telling more, moreToTell verbs of it that no table has.
var (
	disclosing = set("ذكر تحديد تقديم إعطاء توضيح الكشف الإفصاح الخوض إيراد تسمية الإدلاء")
	moreToTell = set("يحدد تحدد يحددوا يسم يسمه يسمها تسمه تسمها يسمهم تسمهم يقدم تقدم يقدموا يعط تعط يورد تورد يدل تدل يخض تخض يشر")
)

// corrections are verbs of setting a figure right, updates the nouns of it.
var (
	corrections = set("صحح عدل خفض رفع تراجع حدث عاد")
	updates     = set("تصحيح تحديث تعديل إشارة")
)

// afterword reports whether the outlet tells at k what became of what was said, or
// what it pointed at: ، قبل أن تصحح الحصيلة; ، في إشارة إلى كذا.
func (r *reader) afterword(k, to int) bool {
	if k+2 >= to || r.toks[k].quote > 0 {
		return false
	}
	if r.toks[k].is("في") {
		next := r.toks[k+2].s
		return updates[r.toks[k+1].s] && (next == "الي" || strings.HasPrefix(next, "ل"))
	}
	return r.toks[k].is("قبل") && that(r.toks[k+1].s) && r.corrects(r.toks[k+2])
}

// corrects reports whether a token is a verb of setting a figure right.
func (r *reader) corrects(t token) bool {
	for _, f := range t.forms {
		if f.tense != participle && corrections[f.fold] {
			return true
		}
	}
	return false
}

// pointed reports whether "what he called" refers to words before it: وهو ما
// وصفه فلان بكذا.
func (r *reader) pointed(i, a int) bool {
	return i-2 >= a && r.toks[i-2].is("وهو", "هو", "وهي", "هي", "وهذا", "هذا", "ذلك", "وذلك", "،", ",")
}
