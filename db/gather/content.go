package gather

import (
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"counterclaim/db/text"
)

// talked are stems of words for talk, for who airs it and for airing it: "the news", "the
// truth of what the agency announced".
var talked = stemsOf(`قصة رواية روايات أرقام الأرقام أعداد الأعداد حصيلة الحصيلة كلام الكلام أقوال معلومات المعلومات صحة حديث خبر الخبر أخبار نبأ النبأ أساس بيان إعلان تقرير التقرير تقارير وكالة الوكالة وكالات صحيفة الصحيفة قناة القناة وسائل إعلام
	أعلن أعلنت أعلنه أعلنته أورد أوردت أورده أوردته نشر نشرت نشره نشرته ذكر ذكرت ذكره ذكرته قاله قالته يقوله تقوله زعمه زعمته يزعمه تزعمه صرح ورد يشاع أشيع تردد قيل يقال تناقلته تداولته يورد يورده يوردها تورده توردها يروجه تروجه يروجها تروجها يردده تردده
	story stories version versions events account accounts narrative claim claims report reports assertion agency newspaper`)

// empty are stems of words that say nothing of what is denied: "any facility", "the
// story of", "the existence of".
var empty = func() map[string]bool {
	m := stemsOf("منشأة منشآت وجود مواقع موقع هدف هدفا مشاركة facility facilities existence target targets site sites such ever anywhere due military")
	maps.Copy(m, talked)
	return m
}()

// light are stems of words beside which another names the deed, "carried out any
// strike", and of those for where and when it was done that tell no deed apart.
var light = stemsOf(`نفذ نفذت تنفذ ينفذ نفذوا تنفيذ تنفيذها شن شنت تشن يشن شنوا ارتكب ارتكبت يرتكب ترتكب ارتكاب قام قامت يقوم تقوم قيام أجرى أجرت يجري تجري إجراء إجرائها جرى جرت
	تم تتم يتم شمل شملت تشمل يشمل تضمن تضمنت تتضمن يتضمن وقع وقعت وقوع حدث حدثت حدوث حصل حصلت حصول تعرض تعرضت يتعرض تتعرض تعرضها أقدم أقدمت إقدام شارك شاركت مفروض مفروضة يوجد توجد لدى لدينا لديه لديها لنا مباشر مباشرة ليلة صباح مساء فجر ظهر خارج داخل محيط طرف جانب
	استخدام استخدامه استخدامها استخدم استخدمت استخدموا يستخدم تستخدم استعمال استعمل استعملت يستعمل تستعمل لجوء
	عملية عمليات عملياته عملياتها بعملية بعمليات أعمال أعمالا بأعمال وغير غير
	شأن بشأن قطعا قاطع بتاتا إطلاقا مطلقا تماما بلاد لبلاده ببلاده نفي نفيا نفيه نفيها قاطعا شديدا تاما كليا صريحا ينفي تنفي نفى نفت نفاه نفته نفوه ينفيه تنفيه أمر الأمر عدم عن حوله حولها أرض الأرض واقع الواقع
	وقوف وراء خلف ضلوع محتمل مسؤولية مسؤول مسؤولة تورط صلة علاقة دور
	behind responsibility responsible involvement involved role part link connection
	use used using uses
	carry carried carries conduct conducted launch launched take took taken make made happen happened occur occurred thing`)

// denies is where in the words of a denial what it denies begins and ends, in bytes,
// without what it calls the talk of it: "what the movement's media say of | a raid on
// the market", "a truce | as the president announced".
func (r *read) denies() (from, to int) {
	to = len(r.words)
	for _, w := range asTheySay {
		if at := strings.Index(r.words, w); at > 0 && at < to {
			to = at
		}
	}
	for _, w := range whens {
		if at := strings.Index(r.words, w); at > 0 && at < to && slices.ContainsFunc(r.inOrder, func(s spoken) bool { return s.at < at && s.stem[0] == '#' }) {
			to = at
		}
	}
	rest, talk := r.words[1:], ""
	for i := range hearsayReach {
		at := len(r.words) - len(rest)
		next, more, found := strings.Cut(rest, " ")
		word := unjoined(next)
		switch {
		case !found || talk == "" && !talkWords[word] && !leadIn[word]:
			return 0, to
		case talk == "" && talkWords[word]:
			talk = word
			if hearsay[word] {
				from = min(len(r.words)-len(more), to)
			}
		case talk != "" && (aboutWords[next] || talk == "ما" && next == "من"):
			return min(len(r.words)-len(more), to), to
		case talk != "" && chargeTalk[talk] && i > 0 && strings.HasPrefix(next, "ب"):
			return at, to
		}
		rest = more
	}
	return from, to
}

// talkWords are words by which a denial calls what it denies what is said; chargeTalk those
// of them behind which "of" is written onto the next word; leadIn those that may stand
// before them. Folded.
var (
	talkWords = func() map[string]bool {
		m := folded("ما لما بما حديث الحديث كلام الكلام القول رواية الرواية روايات الروايات قصة suggestions")
		maps.Copy(m, hearsay)
		maps.Copy(m, chargeTalk)
		return m
	}()
	chargeTalk = folded("اتهام الاتهام اتهامات الاتهامات")
	leadIn     = folded("صحة وجود لا نفيا نفيه نفيها شديدا الشديد قاطعا القاطع رفضه رفضها رفض كل جميع أي the any all")
)

// hearsayReach is how many words stand at most between the talk and what it is of.
const hearsayReach = 10

// aboutWords stand before what some talk is of; folded.
var aboutWords = folded("عن بشأن حول بخصوص بأن أن that of about")

// asTheySay begin what a denial says of who told what it denies.
var asTheySay = patternsOf("^على النحو الذي,^الذي أعلن,^التي أعلن,^كما أعلن,^كما قال,^كما زعم,^كما ذكر,^حسبما,^حسب ما,^مثلما,^وفق ما,^كما كان قد أعلن,^بأنه$,^بأنها$,^بأنهم$,as announced,as claimed,as reported,that was announced")

// whens begin what a denial says of the time, which it does not deny.
var whens = patternsOf("^بعد$,^منذ$,^عقب$,^اثر$,^قبل$,^خلال$,^اثناء$,after$,since$,during$,before$")

// talkOf reports whether a denial calls what it denies the talk of the speaker of a
// claim: "what the Amaq agency spread", "the Indian allegations".
func (r *read) talkOf(c *read) bool {
	r.denied()
	from, to := r.deniedAt, r.deniedEnd
	if c.Speaker.None() {
		return false
	}
	if slices.ContainsFunc(r.parties, func(p named) bool { return (p.at < from || p.at >= to) && p.key == c.party }) {
		return true
	}
	for w := range strings.FieldsSeq(r.words[:from] + r.words[to:]) {
		if name := bare(w); utf8.RuneCountInString(name) >= shortestName && conceptOf(w, text.Stem(w)) == "" && strings.Contains(" "+c.voice+" ", " "+name+" ") {
			return true
		}
	}
	return false
}

// kin are concepts of which one answers the other: who denies an agreement denies that
// they agreed.
var kin = func() map[string]string {
	m := map[string]string{}
	for _, some := range []string{"agree agreement sign", "withdraw leave", "prisoner arrest", "control enter", "damage destroy", "shoot missile", "plan prepare"} {
		codes := strings.Fields(some)
		for _, code := range codes {
			m["#"+code] = "#" + codes[0]
		}
	}
	return m
}()

// strikes are the concepts of violence, of which reports tell more than one.
var strikes = conceptSet("attack shoot missile explosion kill wound destroy damage drone aircraft")

// denied are the stems of what a denial denies, worked out once; sorted.
func (r *read) denied() []string {
	if r.denying == nil {
		r.denying, r.wholly = []string{}, []string{}
		from, to := r.denies()
		r.deniedAt, r.deniedEnd = from, to
		at := r.deniedFirst(from, to)
		for _, w := range r.inOrder {
			if !r.isDenied(w, from, to) {
				continue
			}
			r.denying = append(r.denying, w.stem)
			if w.at == at {
				r.heading = w.stem
			}
			if w.at >= at && w.stem[0] == '#' {
				r.wholly = append(r.wholly, w.stem)
			}
		}
		r.denying = sortedOf(r.denying)
	}
	return r.denying
}

// isDenied reports whether a word is one of what a denial denies, which stands between
// two places.
func (r *read) isDenied(w spoken, from, to int) bool {
	return w.at >= from && w.at < to && !empty[w.stem] && !light[w.stem] && !r.onlyNames(w.stem) && !lies(w.stem)
}

// deniedFirst is where the word stands that says what is denied: the first that is
// not of the speaker's own people, behind the word that negates it if one does.
func (r *read) deniedFirst(from, to int) int {
	negated := r.first(isnot)
	first := -1
	for _, w := range r.inOrder {
		if !r.isDenied(w, from, to) || w.stem == "#soldier" {
			continue
		}
		if w.at > negated {
			return w.at
		}
		if first < 0 {
			first = w.at
		}
	}
	return first
}

// lies reports whether a stem is of a word for what is made up.
func lies(stem string) bool { return chargeWords[stem] || lieWords[stem] }

var lieWords = stemsOf("مزعوم مزعومة ومضلل ومضللة ومختلق ومختلقة مختلق وملفق وملفقة وكاذب وكاذبة كاذب وباطل وباطلة باطل وزائف مغلوط مغلوطة مضلل مضللة زائف زائفة مزيف مزيفة بالمزيف عار عارية صحيح صحيحة صحيحا دقيق دقيقة كذب كذبة أكذوبة أكاذيب فبركة مفبركة ملفقة تلفيق افتراء محض خيال شائعات مختلقة مضخم مبالغ صارخة جملة تفصيلا fabricated fabrication lie lies hoax nonsense invented exaggerated tired pure absolute")

// common are folded words that too many claims share to say anything about their
// point: function words and the nouns of every report.
var common = folded(`
		إلى على عن من مع في أن إن لا لم لن قد ثم أو أي كل غير وغير سوى أية لأي لأية بأي بأية وأي لدى لها لهم له به بها فيه فيها منها منه عليه عليها إليه إليها وقد وأن ولا ولم بأن لأن فإن بما مما وهو وهي وهم هو هي هم نحن لكن ولكن إذا لو ما ومن وعلى وفي وإلى كلا جميع بعض عدة عدد أكثر أقل نحو بشكل ضمن وفق بحسب إثر وسط رغم بسبب تجاه أمام خلف فوق تحت حول ضد
		الذي التي الذين اللتين كان كانت يكون تكون ليس ليست هذا هذه ذلك تلك هناك حيث بعد قبل خلال منذ حتى عند بين دون كما أيضا جدا
		قوات القوات قواته قواتها قواتنا جيش الجيش للجيش وزارة الوزارة وزير الوزير الرئيس رئيس حكومة الحكومة المتحدث باسم مصدر مصادر بيان تقرير الدفاع الخارجية
		واحد واحدة اثنان اثنين ثلاثة ثلاث ثلاثا أربعة أربع أربعا خمسة خمس خمسا ستة ست ستا سبعة سبع سبعا ثمانية ثمان ثماني تسعة تسع تسعا عشرة عشر عشرا عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين مئة مائة مئات ألف آلاف الاف مليون ملايين عشرات نصف أول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر
		يوم يومين أيام شهر شهرين أشهر سنة سنوات عام عامين أعوام ساعة ساعات دقيقة أسبوع أسابيع يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين شخص شخصا أشخاص طرف الطرف الطرفين الطرفان أطراف جانب الجانب الجانبين الجانبان مثل لدي لدينا بشأن بأنه بأنها بأنهم زال زالت زالوا يزال تزال
		one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million first second third people day days week weeks month months year years hour hours january february march april may june july august september october november december
		اليوم أمس السبت الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة الماضي الماضية الحالي مدينة المدينة منطقة المنطقة إقليم الإقليم بلاده بلادها
		آخر أخرى آخرين آخرون الآخر الأخرى الآخرين كامل كاملة كاملا الكامل الكاملة بالكامل بكامل تماما مطلقا إطلاقا بتاتا قطعا فقط نفسه نفسها أنفسهم بينهم بينها بينهما منهم منهما معظم معظمهم أغلب غالبية أحد إحدى أحدهم قرابة حوالي تقريبا الآن حاليا لاحقا سابقا أثناء عندما بعدما قبيل عقب فيما بينما إضافة فضلا كذلك هنا أين كيف لكنه لكنها لأنه لأنها أنه أنها أنهم وأنه وأنها وأنهم إنه إنها إنهم وكان وكانت وليس كانوا وكانوا يكن تكن كن وقوات وقواته وقواتها للقوات لقوات لقواته والقوات لبلاده وبلاده لمدينة بمدينة لمنطقة بمنطقة لليوم اليومين
		تم تمت يتم ستتم جرى جرت أجرى أجرت أجروا أجري أجريت إجراء إجراؤها إجرائها قام قامت قاموا قيام القيام بالقيام للقيام يقوم تقوم المئة المائة بالمئة بالمائة percent cent شن شنت شنوا شنها شنته شنتها يشن تشن لشن بشن بات باتت يبقى تبقى ظل ظلت أصبح أصبحت يصبح تصبح حدث حدثت حدوث يحدث وقوع تعرض تعرضت تعرضوا يتعرض تتعرض طال طالت طاله أسفر أسفرت يسفر تسفر أدى أدت يؤدي تؤدي بلغ بلغت يبلغ تبلغ تجاوز تجاوزت يتجاوز تتجاوز يمكن ينبغي يجب
		the and for are was has had not its his her him she they who how why what but our you can all any out off yet per via
		about after against also before been being could during from have into more most other said says since some such than that their them then there these this those through under until were when where which while will with would
		forces army ministry minister president government spokesman spokeswoman source sources statement report official officials defence defense foreign country city town region area today yesterday monday tuesday wednesday thursday friday saturday sunday last`)
