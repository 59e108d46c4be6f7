package speech

import (
	"slices"
	"strings"
	"unicode/utf8"

	"counterclaim/db/record"
)

// Denials of what the speaker's own side is said to do, or of what is said to have befallen it.

// undone are further verbs, as they stand behind لم without their first letter, of what one
// says that one's own side has not done.
var undone = set(`دخل قتحم حرق زرع فجر نتحر ستقل غتل نضم تسلل رم لق عتد هدد جبر رغم تلق قل صرح زور حرض مول سلح درب خف سرب تجسس عترف تنازل ستسلم
	عذب غتصب تلاعب خالف رحل هدم جرف صادر عين علق تفق تعاون نسق تصل زر تورط ناقش وعد خن تامر غدر خدع قصد تعمد عبث زيف تسبب تنصت تستر تحدث تواطا نو لمس مس طرد رسل بع سرق قنص حاول عرض غلق ختطف حتجز`)

// ownUndone reports whether "not" at k tells what the speaker or those who are his have not
// done: إنه لم يدخل, دباباتها لم تدخل. What is only not done yet denies nothing.
func (r *reader) ownUndone(k, from, to int) bool {
	return r.ownDoing(k, from) && !r.notYet(k, to) && anyEnding(r.toks[k+1].s, undone)
}

// notYet reports whether what is not done at k is only not done by then: لم تصل بعد.
func (r *reader) notYet(k, to int) bool {
	for j := k + 2; j < to && j < k+5; j++ {
		if r.toks[j].is("بعد", "حتي") {
			return true
		}
	}
	return false
}

// ownSideUndone reports whether a clause tells by its name that the side of its speaker has not
// done something, does not do it, or will not do it to its own: قال السفير الكيني إن كينيا لم تعبث
// بالصناديق.
func (r *reader) ownSideUndone(f *frame, from, to int) bool {
	if r.english || len(f.who) == 0 || prepositions[r.toks[from].s] {
		return false
	}
	for k := from; k < min(to, from+longestAssured); k++ {
		if that(r.toks[k].s) {
			from = k + 1
		}
	}
	if !slices.ContainsFunc(r.toks[from:to], func(t token) bool { return t.is("لم", "لا", "لن") }) {
		return false // most say nothing of what was not done: to look for a name costs more
	}
	n, ok := r.actor(r.toks, from, to, "")
	k := n.to
	for ok && k < to && (!r.toks[k].word || r.toks[k].is("نفسه", "نفسها", "ذاته", "ذاتها")) {
		k++
	}
	if !ok || k+1 >= to || n.kind == record.Unnamed || !strings.ContainsRune("يت", firstRune(r.toks[k+1].s)) {
		return false
	}
	does := r.toks[k+1].s
	switch {
	case r.toks[k].is("لم") && !r.notYet(k, to) && anyEnding(does, undone) && r.answerable(k+1, to), r.toks[k].is("لا") && r.neverDoes(k, to), r.toks[k].is("لن") && r.harmsItsOwn(k+1, to):
		return owns(f.who[0].Mention, r.mention(r.toks, n).Mention)
	}
	return false
}

// answerable reports whether what somebody did not do is what others may say that he did: he received
// no arms, but not that he received no aid; he did not speak of a truce, but not that he did not speak to them.
func (r *reader) answerable(verb, to int) bool {
	switch does := r.toks[verb].s; {
	case anyEnding(does, having):
		return verb+1 < to && incriminating(r.toks[verb+1])
	case anyEnding(does, speaking):
		return verb+1 < to && r.toks[verb+1].is("عن")
	}
	return true
}

// speaking is the verb of it behind لم without its first letter.
var speaking = set("تحدث")

// longestAssured is within how many words one assures others of what he says: أستطيع أن أؤكد أن كذا.
const longestAssured = 5

// never are verbs, as they stand behind لا without their first letter, of what one says that
// one's own side does not do: لا نتدخل في شؤون أحد. What one will not do is no answer to
// anybody: لا نعترف بالاتفاق.
var never = set(`تدخل رسل صدر زود مول سلح درب شارك نشر خضع تبع أتمر مثل قف ووي حتجز عتقل عذب جند خطف
	غتال زرع نتهك سرق نهب هرب تاجر تجسس سع سعى تعاون تورط رتكب ستعين ستقدم خف خفي بيع حمي تستر تواطا`)

// having are such verbs that deny when it is a thing of war or of hire that one has or takes: لا نملك
// سفنا, لا يتقاضون أموالا. Who has no food, and whose pay does not come, answers nobody.
var (
	having = set("ملك متلك حوز حتفظ تسلم ستلم تلق تلقى تقاض تقاضى تلقون تقاضون")
	hire   = set("مال أموال تمويل رشوة رشاوى دعم أوامر تعليمات توجيهات إملاءات سفن سفينة طائرات مسيرات دبابات قنابل")
)

// ownNever reports whether "not" at k tells what the speaker or those who are his do not do:
// بلاده لا ترسل مقاتلين.
func (r *reader) ownNever(k, from, to int) bool {
	return r.ownDoing(k, from) && r.neverDoes(k, to)
}

// neverDoes reports whether the verb behind "not" at k is one of those, of no time and of no threat.
func (r *reader) neverDoes(k, to int) bool {
	if !anyEnding(r.toks[k+1].s, never) && !(anyEnding(r.toks[k+1].s, having) && k+2 < to && incriminating(r.toks[k+2])) {
		return false
	}
	for j := k + 2; j < to && j < k+5; j++ {
		if r.toks[j].is("بعد", "حتي", "الان", "حاليا", "الا", "سوي") || threats[bareWord(r.toks[j].s)] {
			return false
		}
	}
	return true
}

// incriminating reports whether a word names what a side at war is charged with having or taking: سلاحا, أموالا.
func incriminating(t token) bool {
	for _, s := range []string{bareWord(t.s), strings.TrimSuffix(bareWord(t.s), "ا")} {
		if hire[s] || cargo[s] || harboured[s] {
			return true
		}
	}
	return anyOf[t.s]
}

// wasNot reports whether "not" at k tells what nobody meant, or that the speaker or those who are his were
// not where they are said to have been, nor carried arms: سفننا لم تكن تحمل سلاحا; ابنه لم يكن في القرية;
// and of what happened what it was not: ما جرى لم يكن انقلابا.
func (r *reader) wasNot(k, from, to int) bool {
	if !been[r.toks[k+1].s] || k+2 >= to {
		return false
	}
	next := r.toks[k+2]
	behind := ""
	if k+3 < to {
		behind = bareWord(r.toks[k+3].s)
	}
	switch {
	case next.is("في", "داخل", "ضمن", "قرب"):
		return r.ownDoing(k, from) && behind != "" && !plights[behind] && !r.missing(k+3, to)
	case r.whatHappened(from):
		return happening(next)
	}
	if !strings.ContainsRune("يتن", firstRune(next.s)) {
		return false
	}
	return anyEnding(next.s, intended) && behind != "احد" || r.ownDoing(k, from) && anyEnding(next.s, carrying) && (cargo[behind] || cargo[strings.TrimSuffix(behind, "ا")])
}

// been are the forms of being behind لم.
var been = set("يكن تكن نكن أكن يكونوا يكونا تكونا تكونوا")

// missing reports whether behind the place at k it says what was not there: لم يكن في القرية دواء.
func (r *reader) missing(k, to int) bool {
	for k++; k < to && r.toks[k].definite(); k++ {
	}
	return k < to && (needs[bareWord(r.toks[k].s)] || r.toks[k].is("احد", "سوي", "الا", "اي"))
}

// plights are what one may be in without being anywhere: لم يكونوا في مأمن.
var plights = set("مأمن أمان حاجة وسع مقدور حال وضع مستوى حسبان صالح متناول انتظار استطاعة")

// happening reports whether a word says what it is that happened, or was not: انقلابا. That it was
// not foreseen, ما جرى لم يكن متوقعا, denies nothing.
func happening(t token) bool {
	return happenings[strings.TrimSuffix(t.s, "ا")] || happenings[t.s]
}

// happenings are nouns of what may have happened, one of which another may take for the other.
var happenings = set(`انقلاب تمرد عصيان هجوم قصف غارة ضربة اعتداء عدوان استهداف اغتيال محاولة تفجير عملية انتحار اختطاف خطف اعتقال إعدام قتل مجزرة إبادة
	انسحاب هروب فرار هزيمة انهيار استسلام خيانة حادث حادثة سقوط انفجار حريق اشتباك مواجهة معركة حرب خرق انتهاك تسلل توغل غزو احتلال انشقاق خلاف خلل عطل خطأ تسمم تسريب اختراق`)

// carrying are verbs, as they stand behind لم يكن without their first letter, that deny when it is arms that
// were carried; intended are those that deny whatever was meant.
var (
	carrying = set("ووي ضم خبي خفي حمل نقل هرب قل خف خفي ستخدم")
	intended = set("خطط عتزم نو قصد ستهدف قاتل حارب")
	cargo    = set("سلاح أسلحة ذخيرة ذخائر متفجرات صواريخ عتاد معدات مقاتلين مسلحين جنود مخدرات بضائع")
)

// whatHappened reports whether a clause is of what happened, and says what that was: ما جرى ليس كذا.
func (r *reader) whatHappened(from int) bool {
	return r.toks[from].is("ما") && from+1 < len(r.toks) && r.toks[from+1].is("جري", "حدث", "حصل", "وقع", "يجري", "يحدث", "يحصل")
}

// threats are what one may be to others: لا نمثل خطرا على أحد judges.
var threats = set("خطر خطرا تهديد تهديدا حل حلا مشكلة عائق عائقا أولوية")

// ownDoing reports whether the verb behind the negation at k tells of the speaker or of those
// who are his: إنه لم, دباباتها لم, لم نكن, فهم لا.
func (r *reader) ownDoing(k, from int) bool {
	first := firstRune(r.toks[k+1].s)
	if !strings.ContainsRune("يتنا", first) {
		return false
	}
	own := k == from || first == 'ن'
	for j := max(from, k-2); j < k && !own; j++ {
		own = owned(r.toks[j]) || answering[r.toks[j].s]
	}
	return own
}

// answering are the words by which a condition is answered: إن وجدوا فهم لا يمثلون الجيش.
var answering = set("فهم فهو فهي فإنهم فإنه فإنها فهؤلاء")

// answeredIf is where what answers a condition at k begins, or 0.
func (r *reader) answeredIf(k, to int) int {
	for j := k + 1; j+1 < to && j <= k+farthestNegation; j++ {
		if answering[r.toks[j].s] && r.negates(j+1) {
			return j
		}
	}
	return 0
}

// anyEnding reports whether a present is one of some verbs, given without its first letter,
// with any of its endings.
func anyEnding(present string, verbs map[string]bool) bool {
	_, first := utf8.DecodeRuneInString(present)
	stem := present[first:]
	for _, end := range []string{"", "وا", "ا", "ون", "ان", "ن", "ه", "ها", "هم", "وه", "وها", "وهم"} {
		if rest, ok := strings.CutSuffix(stem, end); ok && verbs[rest] {
			return true
		}
	}
	return false
}

// owned reports whether a noun has a pronoun for whose it is: دباباتها, رجاله, ابننا.
func owned(t token) bool {
	for _, whose := range []string{"ه", "ها", "هم", "نا", "ي"} {
		if rest, ok := strings.CutSuffix(t.raw, whose); ok && len(rest) >= 3*letterSize && !t.definite() && !t.function() {
			return whose != "ي" || t.quote > 0
		}
	}
	return false
}

// unharmed reports whether "and not" at k says again, of what a word before it calls sound, that
// nothing befell it: الطريق سالك ولم ينقطع, الجسر «سليم» ولم يصب بأذى. That a scourge goes on, القصف
// متواصل ولم يتوقف, is a complaint.
func (r *reader) unharmed(k, from int) bool {
	for j := k - 1; j >= from && j > k-4; j-- {
		if sound[r.toks[j].s] {
			return anyEnding(r.toks[k+1].s, befalling) && !slices.ContainsFunc(r.toks[from:j], scourge)
		}
	}
	return false
}

// scourge reports whether a word is of what people suffer: القصف, الحصار.
func scourge(t token) bool {
	return fighting[bareWord(t.s)] || scourges[bareWord(t.s)]
}

// scourges are such nouns beside those of fighting.
var scourges = set("حصار حظر غارة غارات ضربات قتل تهجير نزوح نهب جوع تجويع مجاعة تدمير احتلال عنف إغلاق")

// sound are words for what goes on as it was, befalling verbs, as they stand behind لم without
// their first letter, for what may put an end to that.
var (
	sound     = set("سالك سالكة مفتوح مفتوحة سليم سليمة سالم سالمة طبيعي طبيعية مستمر مستمرة قائم قائمة صامد صامدة متواصل متواصلة بخير آمن آمنة متماسك متماسكة حي معافى نافذ")
	befalling = set("نقطع قطع توقف تاثر تضرر تعطل غلق صب مس سقط نهر نهار تغير تراجع ختل تعرض قتل مت توف")
)

// harmsItsOwn reports whether the verb at k is of harm to those of whoever would do it: لن تقصف
// شعبها. That he will not is his answer to who says that he did. Whom the foe will not harm, العدو لن
// يقصف قرانا, is the speaker's own.
func (r *reader) harmsItsOwn(k, to int) bool {
	if !r.doing(r.toks[k], harming) && !anyEnding(r.toks[k].s, ruining) {
		return false
	}
	for j := k + 1; j < min(to, k+3); j++ {
		if owned(r.toks[j]) {
			return whoseDoing(firstRune(r.toks[k].s), r.toks[j].raw)
		}
	}
	return false
}

// whoseDoing reports whether the pronoun at the end of a noun may stand for the one who does what a
// present tells that begins with some letter: تقصف شعبها, نقصف شعبنا.
func whoseDoing(first rune, noun string) bool {
	switch first {
	case 'ن':
		return strings.HasSuffix(noun, "نا")
	case 'ت':
		return strings.HasSuffix(noun, "ها")
	case 'ي':
		return strings.HasSuffix(noun, "ه") || strings.HasSuffix(noun, "هم")
	}
	return strings.HasSuffix(noun, "ي")
}

// harming are verbs of what one does to a foe and not to one's own.
var harming = set("قصف استهدف ضرب هاجم قتل دمر أغرق أحرق فجر هدم حاصر سمم جوع خرب نهب أباد ذبح")

// ruining are further ones, without the first letter of their present.
var ruining = set("غرق حرق فجر هدم سمم جوع خرب بد ذبح")
