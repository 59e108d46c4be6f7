package speech

import "strings"

// saysNothing reports whether a verb of saying at i is none where it stands: it is
// negated, a noun that is written as it is, or part of what somebody says.
func (r *reader) saysNothing(i, a, b int, v form, before []*frame) bool {
	t := r.toks[i]
	var prev token
	if i > a {
		prev = r.toks[i-1]
	}
	if (i > a && r.negates(i-1) && !r.saysOnly(i, b) || prev.is("دون", "عدم", "يكن", "تكن")) && v.lemma != "استبعد" || prev.is("ما") && v.act != "denies" && !(v.act == "rejects" && r.rejectsSaid(i, a, before)) && !(v.object != "" && distancing[t.s] && i-2 >= a && r.toks[i-2].is("وهو", "وهذا")) && !(i-2 >= a && r.toks[i-2].is("سرعان", "وسرعان")) {
		return true
	}
	if prev.is("لما") && i-2 >= a && attributions[r.toks[i-2].s] {
		return true // طبقا لما أفادت به الوزارة: who is the source
	}
	withoutAnd, _ := prev.unjoined()
	if (prepositions[prev.s] || prepositions[withoutAnd]) && !prev.is("نتيجه", "حسبما", "حتي", "منذ", "الا", "رغم", "سوي", "حسب", "بحسب", "وفق") && (v.tense == past || v.gender == 'f' && !v.conj) || v.gender == 'f' && v.tense == present && prev.is("ايام", "يوم", "ليله", "ساعات") {
		return true // في رد, مع تجدد القتال: nouns
	}
	if v.tense == present && !v.conj && (v.gender == 'f' && prev.is("انه", "بانه", "وانه", "لانه") || v.gender == 'm' && prev.is("انها", "بانها", "وانها", "لانها")) {
		return true // قال إنه تعرض للضرب: what befell him
	}
	if v.lemma == "رد" && (v.number == 'd' || r.repliesWithCharge(i, b)) {
		return true // ردا على
	}
	if that(prev.s) && i-2 >= a && r.toks[i-2].is("دون", "بدون", "عدم") {
		return true // من دون أن يحمل أحدا المسؤولية
	}
	if prev.is("يكون", "تكون", "يكونوا") || prev.is("قد") && i-2 >= a && r.toks[i-2].is("يكون", "تكون", "يكونوا") {
		return true // نفى أن يكون قد طلب كذا: part of what is denied
	}
	if prev.is("كما", "مثلما") && i+1 < b && i-2 >= a && r.toks[i-2].word {
		if n, ok := r.actor(r.toks, r.skipAdjuncts(i+1, b), b, ""); ok && (n.to >= b || !r.toks[n.to].word && !r.toks[n.to].is(":") && quoteSign(r.toks[n.to].s) == 0) {
			return true // لا 12 مليونا كما ادعى الوزير، وأن كذا: no words of his own follow
		}
	}
	behindThat := that(prev.s) && prev.s != "ان" && prev.s != "بان"
	if behindThat && showing[v.lemma] && v.tense == present {
		return true // صورا قالوا إنها توثق كذا
	}
	if distancing[t.s] && prev.is("ما", "بما", "لما", "مما", "عما") && v.object != "" && !r.pointed(i, a) {
		return true // بما وصفه بكذا
	}
	if v.act == "blames" && (strings.HasPrefix(t.s, "ل") || !r.holds(i, b)) { // لتحمل مسؤولياته
		return true
	}
	if behindThat && (v.lemma == "أنذر" || v.lemma == "حذر") && v.tense == past {
		return true // قال الجيش إنه أنذر السكان: what it says it did
	}
	if s := r.clauseStart(i, a); v.act == "rejects" && len(before) > 0 && s > a && s < i && that(r.toks[s-1].s) && i+1 < b && obligation[r.toks[i+1].bare()] {
		return true // قالت كينيا إن أوغندا ترفض تنفيذ الاتفاق: what it charges her with
	}
	if k := r.pictureBefore(i, a, v); k > 0 && len(before) > 0 && before[len(before)-1].from <= k && before[len(before)-1].to == 0 {
		return true // قال المحلل إن صورا التقطت من الجو تظهر كذا: what he says
	}
	if start := r.clauseStart(i, a); showing[v.lemma] && len(before) > 0 && start > a && start < i && that(r.toks[start-1].s) && before[len(before)-1].from == start && evidence[bareWord(r.toks[start].s)] {
		return true // أفادت الشرطة بأن فحص الشظايا بيّن أن كذا: what she says
	}
	if r.asksNoName(i, b) || v.lemma == "ذهب" && !r.goesSoFarAs(i, b) {
		return true
	}
	if v.tense == present && r.wasDoing(i, a) || v.lemma == "تبنى" && !r.attackNamed(i, b) {
		return true
	}
	return false
}

// saysOnly reports whether "not" before a verb of saying at i leaves it something that is said: لم تقر
// كينيا إلا بفقدان سفينة, لم تتحدث كينيا سوى عن جريح.
func (r *reader) saysOnly(i, b int) bool {
	for k := i + 1; k+1 < b && k < i+longestOnly && r.toks[k].word; k++ {
		if r.toks[k].is("الا", "سوي") {
			next := r.toks[k+1]
			return next.is("عن", "الي") || strings.HasPrefix(next.s, "ب") && r.actsOn(next)
		}
	}
	return false
}

// longestOnly is within how many words behind such a verb it is said.
const longestOnly = 8

// actsOn reports whether a word with ب before it tells of what was done or befell somebody: بفقدان.
func (r *reader) actsOn(t token) bool {
	rest := strings.TrimPrefix(t.s, "ب")
	return t.deed(rest) || shortNouns[rest] || befell[rest] || that(t.s)
}

// repliesWithCharge reports whether what somebody answers with is a charge, which tells more: ردت
// الوزارة باتهام كينيا بكذا.
func (r *reader) repliesWithCharge(i, b int) bool {
	for k := i + 1; k < b && k < i+longestReply && r.toks[k].word; k++ {
		if r.toks[k].is("باتهام") {
			return true
		}
	}
	return false
}

// longestReply is within how many words he does.
const longestReply = 8

// evidence is what shows something, and is not who says it.
var evidence = set("معاينة فحص فحوص فحوصات تحليل تحاليل تشريح شظايا بقايا حطام بصمات معطيات آثار أدلة دلائل مؤشرات قرائن")

// goesSoFarAs reports whether a verb of going leads to what somebody thinks: ذهبت الصحيفة إلى
// أن كذا.
func (r *reader) goesSoFarAs(i, b int) bool {
	for k := i + 1; k+1 < b && r.toks[k].word && k < i+longestGoing; k++ {
		if that(r.toks[k+1].s) {
			return r.toks[k].is("الي")
		}
	}
	return false
}

// longestGoing is within how many words it does.
const longestGoing = 16

// wasDoing reports whether كان makes the verb tell of what went on rather than
// of what was said: وكان فلان يشير إلى ...
func (r *reader) wasDoing(i, a int) bool {
	for k := i - 1; k >= a && k > i-6 && r.toks[k].word; k-- {
		if r.toks[k].is("كان", "كانت", "وكان", "وكانت", "كانوا") {
			return true
		}
	}
	return false
}

// attackNamed reports whether what somebody takes on is an attack: تبنى الهجوم.
func (r *reader) attackNamed(i, b int) bool {
	for k := i + 1; k < b && k < i+8; k++ {
		if base, _ := cutArticle(r.toks[k].s); things[base] || base == "تفجير" || base == "اغتيال" || base == "اطلاق" && k > i || base == "استهداف" || base == "اسقاط" || base == "قتل" {
			return true
		}
	}
	return false
}

// holds reports whether حمّل goes on to blame somebody: حمّله المسؤولية.
func (r *reader) holds(i, b int) bool {
	reach := i + 12
	if f, ok := r.said(r.toks[i]); ok && f.lemma == "ألقى" {
		reach = i + 5
	}
	for k := i + 1; k < b && k < reach; k++ {
		base, _ := cutArticle(r.toks[k].s)
		if strings.HasPrefix(base, "مسوولي") || strings.HasPrefix(base, "مسيولي") || base == "تبعات" || base == "ذنب" || base == "وزر" || base == "لوم" || base == "لائمه" {
			return true
		}
	}
	return false
}

// saidNoun reports whether the word at i is the noun with which what the last frame
// says begins, whatever verb it is spelled like: أعلن الجيش تعرض طائرة لإطلاق نار.
func (r *reader) saidNoun(i int, before []*frame) bool {
	if len(before) == 0 {
		return false
	}
	last, prev := before[len(before)-1], r.toks[i-1]
	_, and := r.toks[i].unjoined()
	and = and && !labelling[r.toks[i].s] // وصف, of which the first letter is its own
	return last.from == i && last.to == 0 && last.verb != nil && last.verb.takes("d") && !and && prev.word && !prev.function() && i > last.cueTo
}
