package speech

import (
	"maps"
	"slices"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// The words by which one party charges another under a verb that only says: "the
// forces of X shelled the hospital". A linguist extends them here.
var (
	// assaults are a charge when what they hit is civil
	assaults = set(`قصف استهدف ضرب هاجم ألقى أطلق أصاب دمر فجر نسف أحرق قتل أعدم نهب سرق خطف اختطف احتجز حاصر هجر طرد رحل شن فتح اقتحم
		سقط شرد جوع هدم اعتقل لغم فخخ رشق استولى صادر اجتاح أجبر زرع`)
	// hindrances are a charge when aid, or a way in or out, is what they hinder
	hindrances = set("عرقل منع أغلق قطع أعاق عطل أوقف حرم أفشل قوض")
	// breaches are a charge whatever is broken
	breaches = set("خرق انتهك تعمد ارتكب اقترف نقض استغل افتعل اختلق فبرك لفق")
	// openings are a charge when fighting is what begins
	openings = set("بدأ بادر باشر شرع")
	// backings are a charge when armed men are what is backed
	backings = set("مول سلح زود دعم جند أرسل آوى درب وفر قدم أمد سلم")
	// designs are a charge when ruin is what is sought
	designs = set("أراد سعى يهدف حاول خطط نوى اعتزم تعمد استعد")
	ruin    = set(`تدمير احتلال تصفية نسف تفجير اغتيال تصعيد جر فرض غزو اجتياح استيلاء تغطية تستر`)
	// plans are a charge when an attack is what is planned: to try one is a battle's
	plans   = set("حضر دبر خطط نوى اعتزم استعد يهدف سعى")
	attacks = set("استفزاز استفزازا استفزازات هجوم هجمات هجوما عدوان عدوانا حرب حربا ضربة ضربات استهداف")
	// trespasses are a charge when it is the speaker's own land, or what is on it, that is taken
	trespasses = set("دخل توغل تغلغل استولى سيطر احتل اقتحم تسلل تجاوز اخترق قصف استهدف هاجم انتشر ضم")
	grounds    = set("أراضي أراض أرض أجواء حدود مجال سيادة أراضيها أراضيه أراضينا أراضيهم أجوائها أجوائه أجواءنا أجواءها حدودها حدوده حدودنا مجالها مجاله سيادتها مياهها")
	// refusals are a charge when it is one's duty that is refused
	refusals   = set("رفض تجاهل")
	obligation = set(`تنفيذ تطبيق التزام وفاء انسحاب سماح امتثال انصياع إفراج تعاون جلوس تفاوض وقف تسليم إدخال عودة حوار احترام تمديد استجابة تقديم`)
	// knowings are a charge when it is of civilians that the other knew
	knowings = set("يعلمون يعرفون يدركون تعلم تعرف تدرك يعلم يعرف يدرك")

	civilian = set(`مستشفى مستشفيات مشفى مشافي عيادة مدرسة مدارس جامعة سوق أسواق متجر متاجر منزل منازل منزلا بيت بيوت ملجأ ملاجئ مسرح كنيسة كاتدرائية
		مسجد جامع دير مخبز مخابز أفران مدني مدنيا مدنيون مدنيين مدنية مدنيات سكني سكنية سكنيا مأهول مأهولة سكان سكانا أهالي نازحين نازحون لاجئين أطفال أطفالا نساء
		عائلات عائلة مساعدات إغاثة إغاثية إنسانية إنساني إسعاف مسعفين صحفيين صحافيين متظاهرين محتجين مصلين عزل أعزل أبرياء مرضى جرحى حافلة حافلات قافلة قوافل خروج مغادرة فرار إجلاء مارة طلاب عمال ركاب مزارعين
		سد سدود مواطنين مزارع محاصيل حقول سجن سجون سفارة سفارات قنصلية مرافق مكتبات متحف مقبرة جنازة عزاء ساكنيه سائقين عاملين موظفين أمميين إعلاميين
		بنى كهرباء روضة رياض محال أطباء مسعفون محطة محطات مياه شاب شابا شبان شبانا مواطن مواطنا امرأة سيدة طفل طفلة طفلا رضيع فتاة ممتلكات مكتبة طلبة معلمين أسرى أسير رهائن موظفي إنقاذ طواقم بنية مفاعل مفاعلات نووية`)
	// settlements are civil when they are hit, not when something happened in them
	settlements = set("قرى قرية قريتين بلدات ضواحي أحياء محافظات مقاطعات مدن مناطق")
	// towns are civil when they are shelled, not when they are stormed
	towns       = set("مدينة بلدة حي طريق")
	bombardment = set("قصف")
	access      = set(`إنقاذ إسعاف علاج تصوير وصول دخول خروج مغادرة إجلاء مرور مساعدات إغاثة قافلة قوافل حافلات إمدادات غذاء أدوية دواء مراقبي مراقبين مفتشي صحفيين صحافيين سكان أهالي
		مدنيين نازحين ممر ممرات مياه تنفيذ مفاوضات تبادل سلام اتفاق صفقة محادثات مباحثات حوار جهود تسوية إفراج وساطة مسعفين إدخال`)
	fighting = set("إطلاق خرق قتال هجوم قصف عدوان حرب اعتداء اعتداءات نار نيران تصعيد معركة مواجهة مواجهات اشتباك اشتباكات")
	armed    = set("مسلحين متمردين إرهابيين إرهاب ارهابيين جماعات ميليشيات مليشيات مرتزقة متشددين انفصاليين فصائل متطرفين مقاتلين حركة جماعة أسلحة سلاح انقلابيين عصابات")
	// targets of war, whose striking is a battle's
	military = set(`مواقع موقعا مواقعه مواقعها موقع نقطة نقاط قاعدة قواعد ثكنة ثكنات معسكر معسكرات قوات قواته قواتها قواتنا رتل رتلا آليات دبابات دبابة
		جنود جنودا جنوده جنودها جنودنا أهدافا أهداف عسكري عسكرية مقاتلين مسلحين مستودع مطار دورية حاجز
		إرهابيين إرهابيا متمردين متشددين متسللين`)
	weapons = set(`طائرة طائرات طيران صاروخ صواريخ صاروخا قذيفة قذائف مدفعية مسيرة مسيرات غارة غارات ضربة ضربات مروحية مروحيات دبابة دبابات زورق زوارق قناص قناصة قناصو
		عناصر جنود مسلحو مقاتلي مسلحي عصابات إرهابيي إرهابيين إرهابيون متشددين متشددون جنديا`)
)

// longestAgent is how many words may stand between the first word of one who did
// something and his verb; farthestTarget how many between the verb and whom it hit.
const (
	longestAgent   = 9
	farthestTarget = 9
)

// chargeIn is the other party of whom a clause tells that it struck what is civilian,
// stood in the way of aid, broke or does not keep what was agreed, fired first or armed
// others, or that guilt is its own.
func (r *reader) chargeIn(from, to int, who Mention) (Mention, bool) {
	if r.english {
		return r.chargeInEnglish(from, to, who)
	}
	for k := from; k < to; k++ {
		if !r.toks[k].word {
			continue
		}
		if charged(r.toks[k]) && !(k > from && (r.negates(k-1) || r.construct(k-1))) {
			by, behind, ok := r.doer(k, from, to)
			if !ok && k == from {
				by, ok = r.pronounDoer(k, who)
				behind = k + 1
			}
			if ok && !owns(who, by) && (r.misdeed(k, behind, to) || r.villainy(k, behind, to) || r.trespasses(k, behind, to, who) || r.does(r.toks[k], assaults) && r.despite(from, to)) {
				return by, true
			}
		}
		if by, ok := r.guiltAt(k, from, to, who); ok {
			return by, true
		}
	}
	return r.leaves(from, to, who, duties)
}

// construct reports whether the word at k makes a noun of one behind it that may be
// a verb: شهداء قصف, بعد قصف.
func (r *reader) construct(k int) bool {
	s := r.toks[k].s
	return victims[s] || prepositions[s] && s != "من"
}

// leaves is the other party of whom a clause tells that it does not do one of the
// deeds: لم يلتزم كذا بالهدنة.
func (r *reader) leaves(from, to int, who Mention, deeds map[string]bool) (Mention, bool) {
	for k := from; k+1 < to; k++ {
		if r.negates(k) && r.does(r.toks[k+1], deeds) {
			by, _, ok := r.doer(k+1, from, to)
			return by, ok && !owns(who, by)
		}
	}
	return Mention{}, false
}

// villainy reports whether the deed at k, of anything but war, is one of those
// who stand right behind it under the name of foes: فجره المحتلون.
func (r *reader) villainy(k, behind, to int) bool {
	return r.does(r.toks[k], assaults) && k+1 < to && foes[r.toks[k+1].bare()] && !r.hits(behind, to, military)
}

// trespasses reports whether the verb at k tells of somebody on the land of the one
// who speaks: دخل أراضي بلاده, استولى على أراض كينية.
func (r *reader) trespasses(k, behind, to int, who Mention) bool {
	if !r.does(r.toks[k], trespasses) {
		return false
	}
	for j := behind; j < to && j < behind+4; j++ {
		s := r.toks[j].s
		if !grounds[bareWord(s)] {
			continue
		}
		for i := j; i < to && i < j+3; i++ {
			if r.toks[i].is("بلاده", "بلادها", "بلادنا") || strings.HasSuffix(r.toks[j].s, "نا") {
				return true
			}
			if c := r.gaz.adjective(r.toks, i); c != nil && c.name == who.Side {
				return true
			}
			if c, n, _ := r.gaz.country(r.toks, i); n > 0 && c.name == who.Side {
				return true
			}
		}
	}
	return false
}

// chargeable are all the verbs of what others are charged with.
var chargeable = func() map[string]bool {
	all := map[string]bool{}
	for _, verbs := range []map[string]bool{breaches, evasions, pursuits, usings, assaults, hindrances, openings, backings, designs, plans, refusals, trespasses} {
		maps.Copy(all, verbs)
	}
	return all
}()

// charged reports whether a word is a verb of what others are charged with.
func charged(t token) bool {
	return knowings[t.s] || slices.ContainsFunc(t.forms, func(f form) bool { return chargeable[f.fold] })
}

// negates reports whether the word at k denies the verb behind it.
func (r *reader) negates(k int) bool {
	return r.toks[k].is("لا", "ولا") || negations[r.toks[k].s]
}

// misdeed reports whether the word at k is a verb of a deed that others are
// charged with, with what it was done to behind it.
func (r *reader) misdeed(k, behind, to int) bool {
	for _, f := range r.toks[k].forms {
		if f.tense != past && f.tense != present {
			continue
		}
		lemma := f.fold
		switch {
		case breaches[lemma], evasions[lemma],
			pursuits[lemma] && r.pursued(behind, to),
			usings[lemma] && r.hits(behind, min(to, behind+5), abuses, civilian),
			assaults[lemma] && !(behind < to && r.toks[behind].is("في", "خلال", "اثناء", "قرب")) && r.hits(behind, to, civilian, settlements),
			bombardment[lemma] && r.hits(behind, min(to, behind+2), towns),
			hindrances[lemma] && r.hits(behind, to, access),
			refusals[lemma] && r.hits(behind, min(to, behind+2), obligation),
			openings[lemma] && r.hits(behind, min(to, behind+3), fighting),
			designs[lemma] && r.hits(behind, min(to, behind+3), ruin, wrongs),
			plans[lemma] && r.hits(behind, min(to, behind+3), attacks),
			backings[lemma] && r.hits(behind, min(to, behind+3), armed):
			return true
		}
	}
	return knowings[r.toks[k].s] && r.hits(behind, to, civilian)
}

// hits reports whether one of the nouns follows at k before any thing of war.
func (r *reader) hits(k, to int, nouns ...map[string]bool) bool {
	among := func(s string) bool {
		return slices.ContainsFunc(nouns, func(n map[string]bool) bool { return n[s] })
	}
	for end := min(to, k+farthestTarget); k < end; k++ {
		s := r.toks[k].s
		bare, base := bareWord(s), s
		if rest, ok := cutPreposition(s); ok {
			base = bareWord(rest)
		}
		for _, whose := range []string{"هم", "نا", "ها", "ا"} { // منازلهم, مدننا, سوقا
			if own, ok := strings.CutSuffix(bare, whose); ok && among(own) {
				return true
			}
		}
		switch {
		case settlements[bare] && r.toks[k-1].is("في", "قرب", "داخل", "عند"):
		case among(bare), among(base) && !settlements[base]:
			return true
		case r.toks[k].is("،", "؛") || military[bare]:
			return false
		}
	}
	return false
}

// doer is the one who does what the verb at k tells: a party or its weapon, before
// the verb or right behind it. What the deed was done to follows at behind.
func (r *reader) doer(k, from, to int) (by Mention, behind int, ok bool) {
	n, ok, own := r.doerBefore(k, from)
	switch {
	case own:
		return Mention{}, 0, false
	case ok:
		return r.mention(r.toks, n).Mention, k + 1, true
	}
	if k+1 < to && civilian[r.toks[k+1].bare()] {
		return Mention{}, 0, false
	}
	n, ok = r.doerAt(k+1, to)
	if !ok || strings.HasSuffix(r.toks[n.from].s, "ين") && n.from == k+1 && n.head == nil {
		return Mention{}, 0, false // قتل متشددين: who was killed
	}
	return r.mention(r.toks, n).Mention, n.to, true
}

// pronounDoer is the one whom a pronoun before the verb at k stands for, وأنها نهبت: whom
// the same speaker has just blamed, when the verb's gender is not the speaker's own.
func (r *reader) pronounDoer(k int, who Mention) (Mention, bool) {
	by, ok := r.blamedBefore(who)
	if !ok || by.None() || k == 0 {
		return Mention{}, false
	}
	last := r.claims[len(r.claims)-1]
	if _, and := r.toks[k].unjoined(); and && last.End >= r.toks[k-1].Start && (last.Reason.Code == "speech.charge" || by.Start == last.Start) { // خرقت الهدنة وقصفت القرى
		return by, true
	}
	if before := r.toks[k-1].s; !that(before) || !strings.HasSuffix(before, "ا") && !strings.HasSuffix(before, "م") {
		return Mention{}, false
	}
	for _, s := range slices.Backward(r.speakers) {
		if s.Name == who.Name {
			return by, s.gender == 'm' && !s.plural
		}
	}
	return Mention{}, false
}

// doerBefore is the one who stands before his verb at k, with or without an insertion
// between commas: الجيش، رغم الهدنة، هاجم. A force that is the speaker's own is nobody else.
func (r *reader) doerBefore(k, from int) (n name, ok, own bool) {
	first := k
	for first > from && first > k-longestAgent && !r.toks[first-1].is("،", "؛", ".", ":") {
		first--
	}
	for j := first; j < k; j++ {
		if h, _, owned := r.toks[j].head(); owned && h.kind == record.Force {
			return name{}, false, true
		}
		if n, ok := r.doerAt(j, k); ok {
			return n, true, false
		}
	}
	if _, and := r.toks[k].unjoined(); first < k || and || k-1 <= from || !r.toks[k-1].is("،") {
		return name{}, false, false
	}
	for j := k - 2; j > from && j > k-longestAgent; j-- {
		if r.toks[j].is("،") {
			return r.doerBefore(j, from)
		}
	}
	return name{}, false, false
}

// doerAt reads a party that can do something, or a weapon of one, at i.
func (r *reader) doerAt(i, to int) (name, bool) {
	if i >= to || !r.toks[i].word || r.toks[i].function() {
		return name{}, false
	}
	if foes[r.toks[i].bare()] {
		return r.foe(i, to), true
	}
	if weapons[r.toks[i].bare()] {
		if i+1 < to && foes[r.toks[i+1].bare()] {
			return r.foe(i+1, to), true
		}
		for j := i + 1; j < to && j < i+3; j++ {
			if h, _, _ := r.toks[j].head(); h != nil {
				break
			}
			if c := r.gaz.adjective(r.toks, j); c != nil {
				return name{from: i, to: j + 1, kind: record.Force, gender: 'f', adjacent: c, person: j + 1}, true
			}
		}
	}
	h, _, owned := r.toks[i].head()
	_, k, _ := r.gaz.country(r.toks, i)
	if owned || h == nil && k == 0 && r.gaz.adjective(r.toks, i) == nil && len(r.known[r.toks[i].s]) == 0 && r.bodies[r.toks[i].s] == nil && !r.calledBefore(i) {
		return name{}, false
	}
	n, ok := r.actor(r.toks, i, to, "ل")
	if !ok || slices.ContainsFunc(r.toks[n.from:n.to], func(t token) bool { return t.is("بلاده", "بلادها", "بلادنا") }) {
		return name{}, false
	}
	return n, n.kind == record.Force || n.kind == record.State || n.kind == record.Government || n.kind == record.Organisation || n.kind == record.Person
}

// calledBefore reports whether the word at i is a name that was given before.
func (r *reader) calledBefore(i int) bool {
	t := r.toks[i]
	return !nisba(t) && !t.deed(t.s) && r.remembered(name{from: i})
}

// foe reads who is named at i by a noun of blame, with whose he is: المحتلون الروس,
// نظام كييف.
func (r *reader) foe(i, to int) name {
	n := name{from: i, to: i + 1, kind: record.Force, gender: 'm', plural: true, definite: true}
	if i+1 < to {
		if c, k, _ := r.gaz.country(r.toks, i+1); k > 0 && r.wears(r.toks[i+1].s, c, "") {
			n.adjacent, n.to = c, i+1+k
		} else if c := r.gaz.adjective(r.toks, i+1); c != nil {
			n.adjacent, n.to = c, i+2
		}
	}
	n.person = n.to
	return n
}

// owns reports whether one who is told of belongs to the one who tells.
func owns(who, m Mention) bool {
	if who.Side != "" && m.Side != "" {
		return who.Side == m.Side
	}
	said := map[string]bool{}
	for w := range strings.FieldsSeq(text.Fold(who.Text + " " + who.Name)) {
		said[bareWord(w)] = true
	}
	for w := range strings.FieldsSeq(text.Fold(m.Text)) {
		if h, definite, _ := headOf(w); h != nil && !definite && w != text.Fold(m.Text) {
			continue // both sides have their قوات: whose they are tells them apart
		}
		if said[bareWord(w)] {
			return true
		}
	}
	return false
}
