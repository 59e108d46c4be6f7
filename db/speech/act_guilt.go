package speech

import (
	"slices"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// The words by which a clause tells of guilt rather than of a deed: "a crime that
// the army committed", "they are the ones who burnt it", "the aim is to starve the
// town". A linguist extends them here.
var (
	// crimes name a deed by its wrong
	crimes = set(`جريمة جريمته جريمتها جريمتهم جرائم جرائمه جرائمها جرائمهم مجزرة مجازر مذبحة مذابح تخريب تخريبي تخريبية تخريبيا إرهابي إرهابية إرهابيا فظائع انتهاك انتهاكات انتهاكا
		خرق خروقات خرقا اعتداء اعتداءات اعتداءاته اعتداءاتها عدوان عدوانه عدوانها إجرامي إجرامية متعمد متعمدة متعمدا مفتعل مفتعلة مفتعلا مدبر مدبرة مدبرا مؤامرة`)
	// commissions are verbs of doing it
	commissions = set("ارتكب اقترف نفذ قام دبر خطط شن أمر افتعل نظم")
	// contrivings, with ب, say who is behind a deed: بتدبير من كذا
	contrivings = set("بتدبير بتخطيط بتحريض بتواطؤ بإيعاز بتوجيه بأوامر بتعليمات")
	// involvements say that one has a part in a deed
	involvements = set("متورط متورطة متورطون متورطين متورطا ضالع ضالعة ضالعون ضالعين ضالعا تورط ضلوع")
	// aims are nouns of what somebody wants to reach
	aims = set("هدف هدفا هدفه هدفها هدفهم أهداف أهدافه أهدافها غرض غرضه غرضها غاية غايته غايتها دافع دوافع دوافعه دوافعها دافعه دافعها نية نوايا نواياه نواياها")
	// wrongs are ends that nobody owns to
	wrongs = set(`حرمان تخريب تضليل إسكات حجب إخفاء تشويه ترويع ترهيب إذلال إخضاع تركيع ابتزاز إغراق إفساد تعطيل عرقلة تأجيج إذكاء خنق محو طمس نهب تجويع تهجير
		تفكيك تمزيق إرباك تشويش صرف استفزاز استفزازات إبادة زعزعة إشعال إفشال تقويض إطالة تقسيم استسلام إثارة بث`)
	// truces are what is broken by any attack at all
	truces = set("هدنة اتفاق وقف تهدئة موافقة تعهد تعهدات تعهداته تعهداتها التزام التزامه التزامها تمديد إعلان إعلانه إعلانها سريان")
	// slayings are nouns of deeds that are wrong when civilians suffer them
	slayings = set("قتل إعدام تصفية")
	// pursuits are verbs of going about a deed that the noun behind them names: واصل قصف, قام بنهب
	pursuits = set("قام واصل استمر تواصل عمد لجأ حاول سعى بدأ أقدم شرع باشر تعمد استعد")
	// atrocities are nouns of deeds that are wrong whoever suffers them, onslaughts of
	// those that are when it is civilians
	atrocities = set(`قتل نهب سلب سرقة حرق إحراق إعدام تصفية تعذيب اغتصاب خطف اختطاف تجويع تهجير ترهيب إرهاب تجنيد ابتزاز تخريب إبادة اعتداء ارتكاب انتهاك خرق استفزاز
		انتهاكاته انتهاكاتها جرائمه جرائمها عدوانه عدوانها اعتداءاته اعتداءاتها خروقاته خروقاتها استفزازات انتهاكات جرائم اعتداءات خروقات مجازر استفزازاته استفزازاتها تضليل تطهير ترويع تعطيل عرقلة`)
	onslaughts = set("قصف استهداف ضرب مهاجمة إطلاق احتجاز حصار محاصرة تدمير هدم اعتقال منع إغلاق حرمان")
	// usings are verbs of using, abuses what nobody may use in war
	usings = set("استخدم اتخذ استغل")
	abuses = set("جوع تجويع دروع دروعا أطفال مدنيين محرمة محظورة عنقودية كيميائية كيماوية فوسفور فسفور الفوسفوري")
	// evasions are verbs of not keeping to one's word
	evasions = set("ماطل راوغ تنصل تهرب أخل نكث")
	// duties are verbs of what one has to do, whose neglect is a charge
	duties = set("أوقف التزم احترم سمح أفرج طبق وفى كف")
	// consents are those of them, and others, that answer no charge when another leaves them undone
	consents = union(duties, set("قبل وافق استجاب رد"))
	// foes are nouns that name the other side by what it is blamed for
	foes = set(`محتلون محتلين احتلال عدو أعداء غزاة إرهابيون إرهابيين إرهابيو إرهابيي مرتزقة نظام معتدون معتدين معتدي عدوان عصابات عصابة ميليشيا ميليشيات مليشيا مليشيات
		انقلابيون انقلابيين غاصبون مخربون مخربين مجرمون مجرمين معتد`)
)

// guiltAt is the other party of whom the clause says at its word k that it is to
// blame, where no verb of harm alone says it.
func (r *reader) guiltAt(k, from, to int, who Mention) (Mention, bool) {
	t := r.toks[k]
	bare := t.bare()
	switch {
	case crimes[bare], crimes[strings.TrimSuffix(bare, "ا")]: // عدوانا
		return r.criminal(k, from, to, who)
	case contrivings[t.s]:
		j := k + 1
		if j < to && r.toks[j].is("من") {
			j++
		}
		return r.other(j, to, who)
	case involvements[bare]:
		if by, _, ok := r.doer(k, from, to); ok && !owns(who, by) {
			return by, true
		}
	case t.is("وراء", "خلف") && k > from && r.toks[k-1].is("يقف", "تقف", "يقفون", "وقف", "وقفت", "بوقوف", "وقوف"):
		if by, _, ok := r.doer(k, from, to); ok && !owns(who, by) {
			return by, true
		}
	case t.is("وراءه", "وراءها", "خلفه", "خلفها"):
		return r.other(k+1, to, who)
	case t.is("هو", "هي", "هم", "هما", "وهو", "وهي", "وهم") && k+2 < to && r.toks[k+1].is("الذي", "التي", "الذين", "اللذان", "من", "اول"):
		return r.cleft(k, from, to, who)
	case k <= from+1 && !(k > from && r.construct(from)) && (atrocities[bare] || onslaughts[bare] || slayings[bare]):
		return r.suffered(k, to, who)
	case k > from && r.toks[k-1].is("ما", "الذي") && r.does(t, designs) && r.towards(k+1, to, wrongs):
		return r.other(k+1, to, who)
	case aims[bare] && r.towards(k+1, min(to, k+farthestTarget+3), wrongs):
		if by, ok := r.other(k+1, to, who); ok {
			return by, true
		}
		return r.blamedBefore(who)
	}
	return Mention{}, false
}

// criminal is who did the crime named at k: behind it (جريمة ارتكبها كذا), or before
// (نفذ كذا جريمته).
func (r *reader) criminal(k, from, to int, who Mention) (Mention, bool) {
	for j := k + 1; j < to && j <= k+farthestTarget; j++ {
		if r.does(r.toks[j], commissions) {
			return r.other(j+1, to, who)
		}
	}
	for j := k - 1; j >= from && j >= k-farthestTarget; j-- {
		if (r.does(r.toks[j], commissions) || r.toks[j].is("تنفيذ", "ارتكاب", "بارتكاب", "شن")) && !(j > from && r.negates(j-1)) {
			by, _, ok := r.doer(j, from, to)
			return by, ok && !owns(who, by)
		}
	}
	return Mention{}, false
}

// suffered is who does the deed that a noun at k names to those who may not suffer it:
// نهب كذا المخازن, قصف كذا للحي.
func (r *reader) suffered(k, to int, who Mention) (Mention, bool) {
	n, ok := r.doerAt(k+1, to)
	if !ok {
		return Mention{}, false
	}
	s := r.toks[k].bare()
	if rest, cut := cutPreposition(s); cut && !atrocities[s] {
		s = bareWord(rest)
	}
	by := r.mention(r.toks, n).Mention
	return by, !owns(who, by) && (atrocities[s] && !slayings[s] || r.hits(n.to, to, civilian, settlements, access))
}

// cleft is who alone did a harm: كذا هي التي قصفت, وهم الذين فجروه.
func (r *reader) cleft(k, from, to int, who Mention) (Mention, bool) {
	did := k + 2
	if r.toks[k+1].is("اول") { // هو أول من
		did++
	}
	if did >= to || !charged(r.toks[did]) && !r.does(r.toks[did], commissions) {
		return Mention{}, false
	}
	if by, _, ok := r.doer(k, from, k); ok {
		return by, !owns(who, by)
	}
	return r.blamedBefore(who)
}

// blamedBefore is whom the claim before blames, when it is the same speaker's.
func (r *reader) blamedBefore(who Mention) (Mention, bool) {
	if len(r.claims) == 0 {
		return Mention{}, false
	}
	last := r.claims[len(r.claims)-1]
	return last.Blamed, last.Act == record.Accuses && last.Claimant.Name == who.Name
}

// other is a party at k, or one word behind it, that is not the speaker's own.
func (r *reader) other(k, to int, who Mention) (Mention, bool) {
	for j := k; j < to && j < k+2; j++ {
		if n, ok := r.doerAt(j, to); ok {
			by := r.mention(r.toks, n).Mention
			return by, !owns(who, by)
		}
	}
	return Mention{}, false
}

// does reports whether a token is a form, past or present, of one of the verbs.
func (r *reader) does(t token, verbs map[string]bool) bool {
	return slices.ContainsFunc(t.forms, func(f form) bool {
		return (f.tense == past || f.tense == present) && verbs[f.fold]
	})
}

// towards reports whether one of the nouns follows at k soon, with or without what is written before it.
func (r *reader) towards(k, to int, nouns map[string]bool) bool {
	for ; k < to; k++ {
		s := r.toks[k].s
		if rest, ok := cutPreposition(s); ok && nouns[bareWord(rest)] || nouns[bareWord(s)] {
			return true
		}
	}
	return false
}

// pursued reports whether the verb before goes about a wrong deed: واصل قصف القرى, قام
// بنهب المخازن, تواصل أعمال القتل.
func (r *reader) pursued(behind, to int) bool {
	for j := behind; j < to && j < behind+3; j++ {
		s := r.toks[j].s
		if rest, ok := cutPreposition(s); ok && !atrocities[s] && !onslaughts[s] {
			s = rest
		}
		switch bare := bareWord(s); {
		case atrocities[bare]:
			return true
		case onslaughts[bare]:
			return r.hits(j+1, to, civilian, settlements, access)
		}
	}
	return false
}

// despite reports whether a truce is named in [from, to) as what was in force.
func (r *reader) despite(from, to int) bool {
	for k := from; k < to; k++ {
		if r.toks[k].is("رغم", "ورغم", "برغم", "وبرغم", "الرغم", "بالرغم") && r.towards(k+1, min(to, k+6), truces) || r.toks[k].is("خلال", "اثناء") && k+1 < to && r.toks[k+1].is("الهدنه", "سريان", "هدنه") ||
			r.toks[k].is("بعد") && k+1 < to && spans[r.toks[k+1].s] && r.towards(k+2, min(to, k+6), truces) { // بعد دقائق من بدء الهدنة
			return true
		}
	}
	return false
}

// longestAccused is how many words name one who is accused by a name alone.
const longestAccused = 4

// responsibility is what an accusation lays on somebody.
var responsibility = text.Fold("مسؤولية")

// accused is whom an accusation blames: who stands first behind a verb of accusing,
// else the first other actor in it, else whom the same speaker has just blamed.
func (r *reader) accused(f *frame, from, to int, who Mention) Mention {
	m := r.blamedIn(from, to, who)
	if papers[bareWord(firstWord(m.Text))] {
		m = Mention{}
	}
	if !r.english && f.verb != nil && (f.verb.act == "accuses" || f.verb.act == "blames") {
		if first, of, ok := r.namedFirst(from, to); ok && first.Name != who.Name && (m.None() || of && m.Start >= first.End) {
			return first // an actor named behind him is whom he is said to have helped or struck
		}
	}
	if !m.None() {
		return m
	}
	if r.english {
		return r.accusedInEnglish(f, from, to)
	}
	for i := from; i < to; i++ { // "قسد", when قوات "قسد" or its full name went before
		if _, ok := r.bodyName(i, []string{r.toks[i].s}); ok {
			if n, ok := r.doerAt(i, to); ok {
				if m := r.mention(r.toks, n).Mention; m.Name != who.Name {
					return m
				}
			}
		}
	}
	m, _ = r.blamedBefore(who)
	return m
}

// namedFirst reads the one that a verb of accusing is followed by where no noun tells
// what he is: حماس مسؤولية التعطيل, "النجم" بقصف الحي; of tells that a deed follows with ب.
func (r *reader) namedFirst(from, to int) (m Mention, of, ok bool) {
	end := from
	for end < to && end < from+longestAccused && r.toks[end].word {
		s := r.toks[end].s
		if rest, ok := strings.CutPrefix(s, "ب"); ok && end > from && (that(s) || r.toks[end].deed(rest) || r.toks[end].deed(bareWord(s))) || strings.HasSuffix(s, responsibility) || r.toks[end].is("علي") {
			break
		}
		end++
	}
	if end == from || end == from+longestAccused || end == to || r.toks[from].deed(r.toks[from].s) || r.toks[from].function() {
		return Mention{}, false, false
	}
	n := name{from: from, to: end, kind: record.Organisation, gender: 'f', definite: true, person: end}
	if c := r.gaz.adjective(r.toks, end-1); c != nil && end-1 > from {
		n.adjacent = c
	}
	return r.mention(r.toks, n).Mention, strings.HasPrefix(r.toks[end].s, "ب"), true
}

// firstWord is the folded first word of a name.
func firstWord(name string) string {
	first, _, _ := strings.Cut(text.Fold(name), " ")
	return first
}
