package speech

import (
	"strings"
	"unicode"

	"counterclaim/db/record"
)

// formsOf reads a token as a verb: كذبة, written with ة, has no pronoun behind it
// as كذبه may.
func formsOf(t token) []form {
	read := t.asVerb()
	if rest, and := t.unjoined(); and && strings.Contains(t.raw, "عدّ") && strings.HasPrefix(rest, "عد") {
		read = appendForms(nil, rest, true) // وعدّ, which promises nothing
	}
	if !strings.HasSuffix(t.raw, "ة") {
		return read
	}
	var out []form
	for _, f := range read {
		if f.object == "" {
			out = append(out, f)
		}
	}
	return out
}

// dropForms takes the sense of saying from verbs that have it only before a toll,
// رفعت اللجنة حصيلة القتلى إلى كذا but رفعت العلم, and that of an offer from what
// only shows pictures, or shows something to the press: عرض صورا. هدوء حذر warns of nothing, and أن رد الجيش قوي names
// an answer.
func (r *reader) dropForms() {
	for i := range r.toks {
		kept := r.toks[i].forms[:0:0]
		for _, f := range r.toks[i].forms {
			if f.act != "" && (revisions[f.lemma] && !r.tollBehind(f.lemma, i+1) || retractions[f.lemma] && !r.wordTakenBack(f.lemma, i+1) || (f.lemma == "عرض" || f.lemma == "عارض") && (r.picturesBehind(i+1) || r.onlookersBehind(i+1) || r.befalls(i)) || f.lemma == "حذر" && i > 0 && wary[r.toks[i-1].s] || f.lemma == "رد" && i > 1 && that(r.toks[i-1].s) && !prepositions[r.toks[i-2].s]) {
				continue
			}
			if f.lemma == "لاحق" && i > 0 && r.toks[i-1].is("وقت", "موعد", "حين", "يوم") { // في وقت لاحق
				continue
			}
			if f.lemma == "رد" && r.toks[i].s == "ورد" && i > 0 && r.toks[i-1].is("ما", "كما", "لما") {
				continue // ما ورد في الصحيفة: what stands there
			}
			if f.lemma == "كذّب" && f.object == "" && (i+1 == len(r.toks) || !r.toks[i+1].word || r.toks[i+1].is("ولا", "محض", "وافتراء", "وتضليل")) {
				continue // خبر الوكالة كذب: the noun
			}
			switch {
			case recording[f.lemma] && r.countedBy(i+1):
				f.verb = &verb{lemma: f.lemma, act: f.act, frame: "d"}
			case f.lemma == "رد" && r.chargesBehind(i+1): // ردت النيجر اتهامات تشاد
				f.verb = rejecting
			case scoffing[f.lemma] && r.talkBehind(i+1): // استهجن ما نشرته الصحيفة
				f.verb = &verb{lemma: f.lemma, act: "rejects", frame: f.frame}
			}
			kept = append(kept, f)
		}
		if word, joined := r.toks[i].unjoined(); (word == "ترد" || word == "يرد") && r.chargesBehind(i+1) {
			gender := byte('m')
			if word == "ترد" {
				gender = 'f'
			}
			kept = []form{{verb: rejecting, tense: present, conj: joined, gender: gender, number: 's'}}
		}
		r.toks[i].forms = kept
	}
}

// longestCounter is how many words may name who counted before the number.
const longestCounter = 6

// recording are verbs of writing down what one has counted.
var recording = map[string]bool{"سجل": true}

// countedBy reports whether a body stands behind such a verb, and a number of people or deeds
// behind the body: سجلت المنظمة 43 هجوما, but no سجلت الشركة 30 مليونا.
func (r *reader) countedBy(at int) bool {
	if at >= len(r.toks) {
		return false
	}
	h, _, _ := r.toks[at].head()
	if h == nil || h.kind == record.Person || h.kind == record.Force {
		return false
	}
	for k := at + 1; k < len(r.toks) && k <= at+longestCounter && r.toks[k].word; k++ {
		if unicode.IsDigit([]rune(r.toks[k].s)[0]) {
			return k+1 < len(r.toks) && recorded[r.toks[k+1].s]
		}
	}
	return false
}

// recorded are nouns for what such a body counts, behind the number.
var recorded = set("هجوما هجمات خرقا خروقات انتهاكا انتهاكات وفاة وفيات إصابة إصابات حالة حالات قتيلا قتلى جريحا جرحى مصابا مصابين اعتداء اعتداءات غارة غارات شهيدا شهداء نازحا نازحين حادثا حوادث")

// chargesBehind reports whether charges, or what is said, are the object of a verb,
// right behind it or behind its subject: not those that one only answers, رد على.
func (r *reader) chargesBehind(from int) bool {
	for k := from; k < len(r.toks) && k < from+farthestNoun && r.toks[k].word && !prepositions[r.toks[k].s]; k++ {
		if ofTalk(r.toks[k].s) {
			return true
		}
	}
	return false
}

// scoffing are verbs by which one shows that one does not believe what is told.
var scoffing = map[string]bool{"استغرب": true, "استهجن": true, "سخر": true}

// longestScoffer is how many words may name who scoffs before what he scoffs at.
const longestScoffer = 6

// talkBehind reports whether the object of a verb, behind its subject, is what others
// tell: ما ورد في الصحيفة, من الأنباء.
func (r *reader) talkBehind(from int) bool {
	for k := from; k+1 < len(r.toks) && k <= from+longestScoffer && r.toks[k].word; k++ {
		switch {
		case hearsayNouns[r.toks[k].s] || accusationNouns[r.toks[k].s]:
			return true
		case r.toks[k].is("ما", "مما", "لما"):
			return aired[stripPronoun(r.toks[k+1].s)] || r.asserting(r.toks[k+1])
		}
	}
	return false
}

// aired are verbs of what goes about, with or without its teller.
var aired = set("ورد نشر نشرت تردد قيل يقال أشيع يشاع جاء أورد أوردت تناقلت تناقل ردد رددت يردد تردد روج روجت زعم زعمت")

// stripPronoun takes the object off a verb: نشرته.
func stripPronoun(s string) string {
	for _, p := range []string{"ته", "تها", "ه", "ها"} {
		if v, ok := strings.CutSuffix(s, p); ok && len(v) > 4 {
			if strings.HasPrefix(p, "ت") {
				return v + "ت"
			}
			return v
		}
	}
	return s
}

// picturesBehind reports whether pictures or papers are what is shown.
func (r *reader) picturesBehind(from int) bool {
	for k := from; k < len(r.toks) && k < from+7 && r.toks[k].word; k++ {
		if k < from+5 && pictures[r.toks[k].s] || remnants[r.toks[k].s] {
			return true
		}
	}
	return false
}

// onlookersBehind reports whether something is shown to the press: عرض على وسائل الإعلام أسلحة.
func (r *reader) onlookersBehind(from int) bool {
	for k := from; k+1 < len(r.toks) && k < from+6 && r.toks[k].word; k++ {
		if r.toks[k].raw != "على" {
			continue
		}
		return onlookers[r.toks[k+1].s] || listeners[r.toks[k+1].bare()]
	}
	return false
}

// befalls reports whether a verb at i, spelled like that of an offer, tells what was done to
// somebody, by its doubled letter or by the harm behind it: تعرّض السوق, تعرض المخبز لقصف. Other
// forms than that one only offer: عرضت الحكومة تعويضات لأضرار السيول.
func (r *reader) befalls(i int) bool {
	if strings.Contains(r.toks[i].raw, "عرّ") {
		return true
	}
	if !strings.HasPrefix(strings.TrimPrefix(r.toks[i].s, "و"), "تعرض") {
		return false
	}
	for k := i + 1; k < len(r.toks) && k <= i+longestVictim && !r.toks[k].is(".", "؛", ":") && r.toks[k].raw != "على"; k++ {
		if rest, led := r.toks[k].unled(); led && strings.HasPrefix(r.toks[k].s, "ل") && (suffered[bareWord(rest)] || r.shotAt(k)) {
			return true
		}
	}
	return false
}

// shotAt reports whether fire is opened at k, and nobody set free: لإطلاق نار.
func (r *reader) shotAt(k int) bool {
	return r.toks[k].is("لاطلاق") && k+1 < len(r.toks) && fired[r.toks[k+1].bare()]
}

// fired is what is opened or launched at somebody.
var fired = set("نار نيران رصاص قذائف قذيفة صواريخ صاروخ")

// longestVictim is how many words may name who suffers what.
const longestVictim = 14

// suffered is what befalls somebody.
var suffered = set(`ضربة ضربات قصف غارة غارات هجوم هجمات نار نيران اعتداء اعتداءات تفجير انفجار انفجارات حريق أضرار دمار تدمير خسائر كمين تعذيب ضرب
	ضغوط ضغط استهداف تخريب نهب سرقة اختراق عدوان صاروخ صواريخ قذيفة قذائف حادث إصابة إصابات خطر تهديد تهديدات انتهاكات مضايقات`)

// onlookers are, besides journalists, whom something is shown to.
var onlookers = set("وسائل الإعلام التلفزيون الشاشة شاشات الكاميرات الجمهور")

// said reads a token as a verb of saying.
func (r *reader) said(t token) (form, bool) {
	if len(t.forms) == 0 || aside[t.s] || passive(t) { // ومقره, which is no مُقِرّ; أُعلن
		return form{}, false
	}
	for _, f := range t.forms {
		if f.gender == 0 && (f.tense == present || f.tense == future) && t.quote == 0 {
			continue // نصف is half outside of quotations, not "we describe"
		}
		if f.lemma == "عدّ" && !strings.ContainsRune(t.raw, 'ّ') || f.lemma == "وعد" && strings.HasSuffix(t.raw, "عدّ") {
			continue
		}
		if f.lemma == "ادعى" && f.tense == present && strings.HasSuffix(t.raw, "ى") {
			continue // يدعى فلان: is called
		}
		if f.act != "" {
			return f, true
		}
	}
	return form{}, false
}

// verbForm reports whether a token can be a finite verb.
func (r *reader) verbForm(t token) bool {
	for _, f := range t.forms {
		if f.tense != participle {
			return true
		}
	}
	return false
}

// bareVerb reports whether a token can be a finite verb without an object
// pronoun; with one, it is more often a foreign name of the same letters.
func (r *reader) bareVerb(t token) bool {
	if !r.verbForm(t) {
		return false
	}
	for _, f := range t.forms {
		if f.gender == 0 && f.tense == present && t.quote == 0 {
			continue // نجيب is a name
		}
		if f.tense != participle && (f.object == "" || f.conj || f.act == "denies" || f.act == "rejects") {
			return true
		}
	}
	return false
}

// rejecting is the sense of رد before a charge: to throw it back.
var rejecting = &verb{lemma: "رد", act: "rejects", frame: "d"}
