package speech

import (
	"slices"
	"strings"
	"sync"

	"counterclaim/db/record"
)

// A threat is told from a worry by what is said: that harm will be done to somebody. No
// word of a fixed phrase does that alone: a price may be that of bread.

// menaces reports whether a warning is to somebody who may do something, or of what will
// be done to him: من أن أي توغل سيواجه بالقوة, حذرت نهران كيسور من عبور النهر.
func (r *reader) menaces(from, to int) bool {
	for k := from; k < to; k++ {
		t := r.toks[k]
		if k < from+3 && t.is("اي", "ايه", "كل", "any", "anyone") || k == from && t.is("من") || r.menaceAt(k, to) {
			return true
		}
		if t.is("against") && k < from+5 && r.hostile(k+1, to) {
			return true
		}
	}
	if r.english {
		return false
	}
	n, ok := r.actor(r.toks, from, to, "")
	return ok && n.kind != record.Unnamed && n.to < to && r.toks[n.to].is("من")
}

// menaceAt reports whether words of what will be done to one who does not heed a warning
// begin at k.
func (r *reader) menaceAt(k, to int) bool {
	t := r.toks[k]
	rest, _ := t.unled()
	plain, _ := t.unjoined()
	return slices.ContainsFunc(menacing(), func(words []pattern) bool {
		first := words[0]
		return (first.fits(t.s) || first.fits(plain) || first.fits(bareWord(rest))) && r.follow(k, to, words)
	})
}

// menacing are the phrases that say so, one in a line, as the words of acts.tsv.
var menacing = sync.OnceValue(func() (all [][]pattern) {
	for line := range strings.Lines(`مغبة
عواقب
تبعات
رد
ردا
سيرد*
سترد
سنرد
عقاب
عقوبات
محاسبة
سيندم*
يندم*
بالقوة
سيحاسب*
ستحاسب
سيعاقب*
ستعاقب
سيستهدف*
ستستهدف
سيقصف*
استفزاز
تدخل
المساس
المس
الاقتراب
*دفع* *ثمن*
ثمن* باهظ*
ثمن* غال*
سيواجه* برد*
سيواجه* رد*
سيواجه* *عواقب
سيواجه* *عقوبات
سيواجه* *عقاب*
سيواجه* بحزم
سيواجه* بقوه
ستواجه* برد*
ستواجه* رد*
ستواجه* *عواقب
ستواجه* *عقوبات
ستواجه* *عقاب*
ستواجه* بحزم
ستواجه* بقوه
سيقابل* ب*
ستقابل* ب*
هدف* *مشروع*
أهداف* *مشروعه
*لعب* بالنار
لعبة خطر*
نفد *صبر*
ينفد *صبر*
نفاد *صبر*
صبر* *نفد
صبر* *نفاد
لصبر* حدود
consequences
retaliate
retaliation
retaliatory
respond
response
punished
pay* price
price to pay
heavy price
legitimate target*
becom* target*
be target*
met with`) {
		var words []pattern
		for w := range strings.FieldsSeq(line) {
			words = append(words, patternOf(w))
		}
		all = append(all, words)
	}
	return all
})

// hostile reports whether the words behind "against" name one who may be an enemy, or
// what an enemy does: against Uganda, against crossing the river. Not to drink the water
// is advice.
func (r *reader) hostile(from, to int) bool {
	for k := from; k < min(to, from+4); k++ {
		if _, n, _ := r.gaz.country(r.toks, k); n > 0 || englishHeads()[r.toks[k].s] == record.Force || hostilities[r.toks[k].s] {
			return true
		}
	}
	return false
}

// hostilities are what an enemy does, or helps to do.
var hostilities = set(`crossing entering approaching interfering interference intervening intervention meddling attacking attack attacks striking shelling bombing
	escalating escalation violating violations invading invasion incursion incursions aggression provocation provocations arming sending supplying supporting aiding hosting sheltering any`)

// harmfulAfter reports whether what is said behind k tells of harm or of a foe.
func (r *reader) harmfulAfter(k, to int) bool {
	for k++; k < to; k++ {
		t := r.toks[k]
		rest, led := t.unled()
		word := bareWord(rest)
		if slices.ContainsFunc(ofHarm, func(p pattern) bool { return p.fits(t.s) || p.fits(word) }) {
			return true
		}
		if h, _, _ := headOf(rest); led && (h != nil && h.kind == record.Force || movements[word] || len(r.gaz.namesOf(rest)) > 0) {
			return true // لأوغندا, للميليشيا
		}
	}
	return false
}

// ofHarm are words of harm, and of those who do it.
var ofHarm = func() (all []pattern) {
	for w := range strings.FieldsSeq(`عدو* أعداء* أعدائ* معاد* إرهاب* مسلح* متمرد* غزا* محتل* احتلال* ميليشيا* مليشيا* عصاب* مرتزق* خون* معتد* اعتداء* عدوان* هجوم* هجمات* غاره غارات مهاجم* انتهاك* خرق* تهديد* مهدد* قصف* توغل* مساس* مس عبث* اختراق* تجاوز*
		غزو* تقسيم* تدخل* فوضي فتنه مؤامر* حرب معركة معارك قتال جبهات نصر هزيم* تحرير* استفزاز* ابتزاز* تصعيد* تمدد* سيطر*
		enem* foe* terroris* rebel* militant* occupier* occupation invader* aggress* attack* defeat* destroy* victor* surrender* liberat* crush* eliminat* eradicat* war revenge last`) {
		all = append(all, patternOf(w))
	}
	return all
}()
