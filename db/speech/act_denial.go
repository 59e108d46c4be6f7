package speech

import (
	"strings"

	"counterclaim/db/record"
)

// The words by which a speaker denies under a verb that only says: "we did not
// shell the market", "there are no tunnels under it". A linguist extends them here.
var (
	// deeds are verbs of what one party charges another with, or boasts of: that
	// they were not done denies it. Other negations tell how things are: the bread
	// did not suffice.
	deeds = set(`قصف استهدف ضرب هاجم شن أطلق قتل استخدم أرسل سيطر استولى احتل انسحب اقترب ارتكب نفذ شارك دعم زود سلم تسلم
		توصل وافق وقع وقّع اعتقل احتجز خطف اختطف أسر أسقط دمر أحرق نهب سرق منع عرقل خرق انتهك التقى اجتمع أجرى عقد طلب خسر
		سقط حاصر جند توغل هجر طرد تورط ساهم أمر أعدم تفاوض بادر بدأ تعرض غادر هرب فر تخلى أغلق أوقف فقد قبل رفض حدث جرى حصل عبر`)
	// strikes are those of them that are denied in the present too: we do not target civilians
	strikes = set("قصف استهدف ضرب هاجم قتل استخدم دعم زود سلح مول جند احتجز منع عرقل حاصر أطلق شن ارتكب انتهك")
	// absences are nouns whose absence is no denial: لا حل, لا شك
	absences = set(`حل بديل مبرر بد شك مجال خيار سبيل حاجة خوف عودة تفاوض مفاوضات سلام معنى جدوى فائدة أمل مفر داعي قيمة تراجع تنازل
		استقرار أمن أحد مكان شيء سوى غير يزال تزال يمكن يجوز بأس غنى مانع محالة ريب طائل`)
	// outcomes are verbs of how things went rather than of what somebody did: nobody
	// managed to leave
	outcomes = set("يتحقق تتحقق يتمكن تتمكن يتمكنوا يستطع تستطع يستطيعوا يحرز تحرز يحرزوا يتوقع تتوقع")
	// unmet are what one may miss in another, or wait for: لم نلمس أي إرادة
	unmet = set("إرادة جدية دليل أدلة مؤشر مؤشرات بوادر استجابة رد ردود تفاصيل معلومات توضيح توضيحات تعليق تقدم اهتمام تجاوب مبادرة ضمانات حل")
	// lost are verbs of which "none save so many" tells a number
	lost     = set("فقد خسر قتل سقط أصيب جرح أسر")
	anyOf    = set("أي بأي لأي أية بأية لأية لأيهما")
	notBeing = set("هدف هدفا مستهدف مستهدفا مستهدفة مستهدفين مشاركا مشاركين ضالعا ضالعين طرف طرفا هناك فيه فيها فيهم فيهما لديه لديها لديهم لدينا عنده عندها عندهم عندنا ضمن وراء موجود موجودا موجودين متورط متورطا متورطة مقاتلين مسلحين مدنيين عسكريين جنودا مرتزقة إرهابيين مسؤول مسؤولا مسؤولة جزءا")
	// wants are nouns with the first letter of a verb: لا نية لدينا
	wants = set("نية تواصل تنسيق تعاون تغيير نفق نشاط تمركز تنازلات يد نقص تسرب تعذيب تجنيد تهريب تمرد توقف تأخير تهجير تلوث تزوير تدخل تقصير تقدم تسلل نهب")
	// lacks are what one says is not so with عدم: أكد عدم استهداف المدنيين
	lacks      = set("وجود صحة صلة علاقة علم مسؤولية دقة سقوط وقوع تسجيل دخول تورط مشاركة استهداف استخدام إطلاق قصف ضلوع خسارة انسحاب سيطرة")
	conditions = set("اذا لو ان حتي طالما لولا")
	// intending are verbs of what one has in mind: that one has not is a denial
	intending = set("يعتزم تعتزم نعتزم يعتزمون ينوي تنوي ننوي ينوون يخطط تخطط نخطط يخططون")
	// ties are what one may have to do with something
	ties = set("صلة علاقة دخل شأن دور يد ضلوع مسؤولية")
	// needs are what people lack: that there is none of it denies nothing
	needs = set("ماء مياه طعام غذاء دواء أدوية كهرباء وقود خبز مأوى أسرة أطباء مستشفى مستشفيات وقت مكان أمل مال حليب مسعفون طبيب مدارس عمل غاز طريق اتصالات إنترنت شبكة")
	// harboured are what one is said to have or to have made, and what there is none of
	harboured = set(`مسلحون مسلحين مجاعة مجازر إبادة هدنة اتفاق صفقة تفاهم تفاهمات معتقل معتقلون معتقلين معتقلات أسرى أسير رهائن سجناء قوات قوة مقاتلون مقاتلين عناصر مرتزقة جنود مستشارون مستشارين خبراء
		أسلحة قواعد قاعدة أنفاق مخازن مفاوضات اتصالات محادثات انقسام خلاف خلافات نية خطط خطة علاقة علاقات صلة صلات تنسيق تعاون سجون مصانع مقابر معسكرات`)
)

// negatedIn reports whether a negation stands in the range; لا تزال, which says that
// something goes on, is none.
func (r *reader) negatedIn(from, to int) bool {
	for k := from; k < to; k++ {
		if r.toks[k].s == "لا" && k+1 < len(r.toks) && r.toks[k+1].is("يزال", "تزال", "يزالون", "نزال") {
			continue
		}
		if r.negates(k) || r.toks[k].is("عدم", "not", "no", "never") || strings.HasSuffix(r.toks[k].s, "n't") {
			return true
		}
	}
	return false
}

// saveFor reports whether "save for" and a number stand at a word, or behind the next one:
// سوى 11, إلا جنديان, سوى طائرة واحدة.
func (r *reader) saveFor(at, to int) bool {
	for k := at; k < min(to, at+2); k++ {
		if r.toks[k].is("سوي", "الا") && k+1 < to {
			n := r.toks[k+1]
			return numerals[n.s] || n.s[0] >= '0' && n.s[0] <= '9' || strings.HasSuffix(n.s, "ان") || k+2 < to && r.toks[k+2].is("واحد", "واحده", "واحدا", "وحيد", "وحيده", "وحيدا")
		}
	}
	return false
}

// farthestNegation is how many words of a clause may stand before its negation.
const farthestNegation = 9

// refutes reports whether a clause says that something was not done, or is not there,
// in the way of one who answers a charge.
func (r *reader) refutes(from, to int) bool {
	if r.english {
		return r.refutesInEnglish(from, to)
	}
	any := false
	contrary := r.contrary(from, to)
	for k := from; k+1 < to && k < from+farthestNegation; k++ {
		t, next := r.toks[k], r.toks[k+1]
		if t.is("لم", "ولم") && next.is("ولن") && k+2 < to && r.doing(r.toks[k+2], deeds) {
			return true // لم ولن تستهدف
		}
		if t.is("لم", "ولم") && (outcomes[next.s] || k > 0 && r.toks[k-1].is("ما")) { // unless
			return false
		}
		if t.is("لم", "ولم") && r.saveFor(k+2, to) && r.doing(next, lost) {
			return false // لم تفقد سوى 11 مقاتلا
		}
		if contrary && (r.negates(k) || t.is("عدم")) {
			return true // لم تسقط الطائرة خلافا لما أعلن
		}
		if t.is("احدا") && next.is("لم") && k+2 < to && !r.doing(r.toks[k+2], deeds) {
			return false // إن أحدا لم يساعدهم
		}
		any = any || t.is("ايا", "احدا") || anyOf[t.s]
		if any && t.is("لم", "لا", "ليس") {
			return true // أيا من جنوده لم يصب
		}
		if conditions[t.s] {
			then := r.answeredIf(k, to)
			return then > 0 && r.refutes(then, to)
		}
		if t.is("،", ",", "…") || relatives[t.s] && t.s != "من" && k > from {
			return false
		}
		if !t.word || !next.word {
			continue
		}
		switch {
		case t.is("لم", "ولم") && r.pledged(k+1, to):
			return false
		case t.is("ولم") && k > from:
			if k+2 < to && harmed[r.toks[k+2].s] { // أسقطناها ولم تقع إصابات
				return false
			}
			return r.doing(next, deeds) || r.unharmed(k, from) // وقع ليلا ولم يسبقه أي تحذير tells of what was
		case t.is("لم", "ولم"):
			return r.doing(next, deeds) || r.ownUndone(k, from, to) || r.wasNot(k, from, to) || r.anyBehind(k+2, to) || r.butRather(k+2, to) || been[next.s] && k+2 < to && (notBeing[r.toks[k+2].s] || r.belongsTo(k+2))
		case t.is("ليس", "ليست", "ليسوا", "لسنا", "وليس", "وليست"):
			return r.whatHappened(from) && happening(next) || r.anyBehind(k+1, to) || r.butRather(k+1, to) || notBeing[next.s] && !(k+2 < to && needs[r.toks[k+2].s]) || r.belongsTo(k+1)
		case t.is("عدم", "بعدم") && k < from+2:
			lacked, _ := cutArticle(next.s)
			for _, whose := range []string{"", "ه", "ها", "هم"} {
				s, ok := strings.CutSuffix(lacked, whose)
				if feminine, ta := strings.CutSuffix(s, "ت"); ok && (lacks[s] || ta && lacks[feminine+"ه"]) {
					return true
				}
			}
			return false
		case t.is("ما") && next.is("من"):
			return k+2 < to && harboured[bareWord(r.toks[k+2].s)] // ما من قوات له هناك
		case t.s == "لا":
			if next.is("يوجد", "توجد") {
				return r.anyBehind(k+2, to) || k+2 < to && harboured[bareWord(r.toks[k+2].s)]
			}
			if intending[next.s] { // لا نعتزم سحب قواتنا
				return true
			}
			if next.is("يمكن") { // لا يمكن لأي قوة أن توقفنا
				return false
			}
			return r.doing(next, strikes) || r.anyBehind(k+2, to) || r.absent(k+1, to) || r.ownNever(k, from, to)
		case t.s == "لن":
			return r.harmsItsOwn(k+1, to)
		}
	}
	return false
}

// contrary reports whether what is said is set against what others say: خلافا لما أعلن, كما
// يزعمون, على عكس ما قيل.
func (r *reader) contrary(from, to int) bool {
	for k := from; k+1 < to; k++ {
		t, next := r.toks[k], r.toks[k+1]
		switch {
		case t.is("خلافا", "وخلافا", "بعكس", "بخلاف"), t.is("علي") && next.is("عكس", "خلاف", "نقيض"):
			return true
		case t.is("كما", "مثلما") && (r.does(next, alleging) || next.is("قيل", "يقال", "اشيع", "يشاع", "تردد", "يتردد")):
			return true
		}
	}
	return false
}

// alleging are verbs of saying what the one who tells of it does not believe.
var alleging = set("زعم ادعى روج أشاع اتهم")

// keeping are verbs of doing what one has said that one will do.
var keeping = set("نفذ التزم طبق")

// pledged reports whether what was not done, the verb at k, is what somebody owes: لم تنفذ
// ما تعهدت به. Who says so charges him with it.
func (r *reader) pledged(k, to int) bool {
	if !r.does(r.toks[k], keeping) {
		return false
	}
	for j := k + 1; j < to && j <= k+3 && r.toks[j].word; j++ {
		if r.toks[j].is("ما") || owed[bareWord(r.toks[j].s)] {
			return true
		}
	}
	return false
}

// owed are nouns of what one has undertaken.
var owed = set("تعهد تعهدات تعهداته تعهداتها التزام التزامات التزاماته التزاماتها وعود وعوده وعودها بنود اتفاق اتفاقية شروط")

// doing reports whether a token is a form of one of the verbs.
func (r *reader) doing(t token, verbs map[string]bool) bool {
	for _, f := range t.forms {
		if f.tense == present && verbs[f.fold] {
			return true
		}
	}
	return false
}

// anyBehind reports whether "any" follows at k or soon behind it: لم يطلب أي شيء.
func (r *reader) anyBehind(k, to int) bool {
	for j := k; j < to && j < k+3 && r.toks[j].word; j++ {
		if anyOf[r.toks[j].s] {
			return j+1 >= to || !unmet[r.toks[j+1].s]
		}
	}
	return false
}

// butRather reports whether بل or إنما sets right what was denied: لم يكن قصفا بل حادثا.
func (r *reader) butRather(k, to int) bool {
	for ; k < to; k++ {
		if r.toks[k].is("بل", "وانما", "انما") {
			return true
		}
	}
	return false
}

// belongsTo reports whether an adjective of belonging to a country stands at k:
// السفينة ليست فنلندية.
func (r *reader) belongsTo(k int) bool {
	return r.gaz.adjective(r.toks, k) != nil && !r.toks[k].definite()
}

// absent reports whether "لا" before the word at k says that there is no such
// thing: لا أنفاق تحتها. A verb has its own form, and some nouns only judge: لا حل.
func (r *reader) absent(k, to int) bool {
	t := r.toks[k]
	if r.verbForm(t) || t.definite() || t.function() || absences[t.s] || k+1 >= to || !r.toks[k+1].word {
		return false
	}
	if rest, _ := r.toks[k+1].unled(); ties[t.s] && rest != r.toks[k+1].s {
		return true // لا صلة للحركة بكذا
	}
	if !wants[t.s] && (strings.HasPrefix(t.s, "ي") || strings.HasPrefix(t.s, "ت") || strings.HasPrefix(t.s, "ن")) { // a verb that no table holds
		return false
	}
	next := r.toks[k+1].s
	if next == "ولا" { // لا غزو ولا خطط
		return k+2 < to && !harmed[r.toks[k+2].s] && !harmed[t.s]
	}
	for _, p := range []string{"في", "علي", "تحت", "داخل", "لدي", "بين", "ب", "ل", "عند", "ضمن", "وراء"} {
		if next == p || strings.HasPrefix(next, p) && strings.Contains("ه ها هم هما نا ك", next[len(p):]) {
			return true
		}
	}
	return false
}

// renewing are verbs of saying once more or of standing by it; of them a denial may be the object.
var renewing = map[string]bool{"جدد": true, "كرر": true, "أكد": true, "تمسك": true, "أصر": true, "شدد": true}

// renewedDenial reads a denial that is only said to be made again: جددت منغوليا نفيها, تتمسك
// منغوليا بنفيها قصف السوق.
func (r *reader) renewedDenial(i, a, b int, v form) (*frame, bool) {
	if !renewing[v.lemma] || v.object != "" || v.tense == participle {
		return nil, false
	}
	subj, found := r.actor(r.toks, r.skipAdjuncts(i+1, b), b, "")
	at := i + 1
	if found {
		at = subj.to
	}
	if at = r.skipAdjuncts(at, b); at < b && r.toks[at].raw == "على" { // أصر على نفيه
		at++
	}
	if at >= b || !denying[strings.TrimPrefix(r.toks[at].s, "ب")] {
		return nil, false
	}
	f := &frame{cueFrom: at, cueTo: at + 1, verb: &verb{lemma: "نفى", act: "denies", frame: "d"}, from: i, to: at + 1, whole: true, code: "speech.denial"}
	told := r.deniedBehind(at, b)
	if told == 0 && at+1 < b && r.toks[at+1].word {
		return nil, false
	}
	if found {
		f.who = []speaker{r.mention(r.toks, subj)}
	} else if pre, ok, start := r.subjectBefore(i, a, v); ok {
		f.who, f.from = []speaker{r.mention(r.toks, pre)}, start
	} else if who, ok := r.last(v.gender, v.number); ok {
		f.who = []speaker{who}
	} else {
		return nil, false
	}
	f.start = f.from
	if told > 0 {
		f.from, f.to, f.whole, f.code = told, 0, false, "speech.verb"
	}
	switch before := f.start - 1; {
	case before > a && that(r.toks[before].s) && r.toks[before-1].is("غير", "الا", "بيد"): // غير أن كذا جددت نفيها
		f.start -= 2
	case before >= a && r.toks[before].is("لكن"):
		f.start--
	}
	return f, true
}

// washing name the act of washing one's hands of something.
var washing = set("تنصل تبرؤ")

// deniedBehind is where what is denied begins behind the name of somebody's denial at k, or 0: نفيه
// أن يكون كذا, نفيها القاطع أي صلة لها به.
func (r *reader) deniedBehind(k, b int) int {
	for k++; k < b && degrees[r.toks[k].bare()]; k++ {
	}
	switch {
	case k+1 >= b || !r.toks[k].word:
		return 0
	case that(r.toks[k].s), r.toks[k].is("من") && washing[withoutWhose(r.toks[k-1].s)]: // تنصله من القصف
		return k + 1
	case r.toks[k].is("اي", "ايه", "كل", "ما", "صحه"), !r.toks[k].function() && !joins(r.toks[k].s):
		return k
	}
	return 0
}

// topicSaid reports whether a sentence begins with what others say and goes on to
// its rejection: أما الرواية الرسمية فقد رفضها السكان.
func (r *reader) topicSaid(a int) bool {
	if a+1 >= len(r.toks) || !r.toks[a].is("اما", "واما") {
		return false
	}
	base := r.toks[a+1].bare()
	return statements[base] || ofTalk(base)
}

// emptyDenial reads "الأمر الذي نفته تونس", "وهو ما تنفيه منغوليا".
func (r *reader) emptyDenial(f *frame, i, a, b int, v form) (*frame, bool) {
	s := r.deniedFrom(i, a)
	if v.act == "rejects" { // an accusation that is rejected is denied
		f.verb = &verb{lemma: v.lemma, act: "denies", frame: v.frame}
	}
	subj, ok := r.actor(r.toks, r.skipAdjuncts(i+1, b), b, "")
	if !ok {
		if pre, ok, start := r.subjectBefore(i, a, v); ok && s == i && (i+1 >= b || !r.toks[i+1].word) { // وتوغو تكذبها
			f.who, f.code = r.voices(r.toks, pre, i), "speech.denial"
			f.whole, f.start, f.from, f.to = true, start, start, i+1
			return f, true
		}
		if who, ok := r.elided(v); ok && s < i {
			f.who = []speaker{who}
			f.whole, f.start, f.from, f.to = true, s, s, i+1
			return f, true
		}
		return nil, false
	}
	f.who = r.voices(r.toks, subj, b)
	to := subj.to
	if m, ok := r.coordinate(subj, b); ok {
		to = m.to
	}
	if to == subj.to && !subj.definite && subj.country == nil && to < b && r.toks[to].word && r.verbForm(r.toks[to]) {
		if _, and := r.toks[to].unjoined(); !and { // رفضها سكان تحدثت إليهم الصحيفة | قائلين كذا
			to = r.pointEnd(to, b)
		}
	}
	f.whole, f.start, f.from, f.to = true, s, s, to
	f.code = "speech.denial"
	return f, true
}

// deniedFrom is where the words begin by which the verb at i says what it denies: وهو ما, وهي
// اتهامات, الأمر الذي; or the topic that stands before it: أما خبر مقتله فقد.
func (r *reader) deniedFrom(i, a int) int {
	s := i
	for s > a && (r.toks[s-1].is("سبق", "وسبق") || r.toks[s-1].s == "ان" && s-1 > a && r.toks[s-2].is("سبق", "وسبق") || relatives[r.toks[s-1].s] || r.toks[s-1].is("الامر", "وهو", "وهي", "هو", "وهذا", "والامر", "قد", "وقد", "فقد", "امر") || talked(r.toks[s-1]) && (!r.toks[s-1].definite() || s-1 > a && r.toks[s-2].is("وهو", "وهي", "،", ","))) {
		s--
	}
	start := r.clauseStart(s, a)
	if start > a && r.toks[start-1].is("اما", "واما") {
		start--
	}
	if s == i && r.topicDenied(start, i) {
		return start
	}
	return s
}

// topicDenied reports whether the words from start to the verb at i are only what it denies:
// والحديث عن هدنة نفته الجماعة; أما خبر مقتله فنفته عائلته.
func (r *reader) topicDenied(start, i int) bool {
	if start+1 >= i || i-start > longestDenied || r.hasVerb(start, i) {
		return false
	}
	noun := r.toks[start]
	if noun.is("اما", "واما") {
		return true
	}
	word, _ := noun.unjoined()
	word = bareWord(word)
	return noun.word && !prepositions[word] && (noun.definite() || prepositions[r.toks[start+1].s]) && (ofTalk(word) || rumoured[word] || word == "حديث" || word == "قول" || things[word])
}

// longestDenied is how many words may say what a verb behind them denies.
const longestDenied = 14

// rejectsSaid reports whether "which X rejected" at i answers what somebody has just said or
// charged rather than what he asked for.
func (r *reader) rejectsSaid(i, a int, before []*frame) bool {
	if i-1 <= a || !r.toks[i-1].is("ما", "الذي") || !r.toks[i-2].is("وهو", "هو", "وهذا", "الامر", "والامر") {
		return false
	}
	if len(before) > 0 {
		v := before[len(before)-1].verb
		return v == nil || v.act == "accuses" || v.act == "blames" || v.act == "asserts" || v.act == "judges"
	}
	return len(r.claims) > 0 && (r.claims[len(r.claims)-1].Act == record.Accuses || r.claims[len(r.claims)-1].Act == record.Asserts)
}

// leavesOpen reports whether a clause only says that somebody neither confirms nor denies:
// لم يؤكد الجيش ولم ينف سقوط الطائرة. It claims nothing.
func (r *reader) leavesOpen(from, to int) bool {
	for k := from; k+2 < to; k++ {
		if r.english {
			if r.toks[k].is("neither", "not", "nor") && confirms(r.toks[k+1]) && (r.toks[k+2].is("nor", "or") || r.toks[k+2].s == "and") && k+3 < to && strings.HasPrefix(r.toks[k+3].s, "den") {
				return true
			}
			continue
		}
		if !r.negates(k) || !r.does(r.toks[k+1], affirming) {
			continue
		}
		for j := k + 2; j+1 < to && j <= k+farthestNegation; j++ {
			if (r.negates(j) || r.toks[j].is("او")) && (r.does(r.toks[j+1], disowning) || r.toks[j+1].is("ينف", "تنف")) {
				return true
			}
		}
	}
	return false
}

// confirms reports whether a word is a form of "confirm".
func confirms(t token) bool { return strings.HasPrefix(t.s, "confirm") }

// affirming and disowning are verbs of saying that something is so, or that it is not.
var (
	affirming = set("أكد أثبت أقر")
	disowning = set("نفى أنكر كذب")
)
