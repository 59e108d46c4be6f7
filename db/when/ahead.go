package when

import (
	"strings"

	"counterclaim/db/text"
)

// Whether the clause round a day speaks of what is to come: "promised to release them on
// Friday", "until the 5th", «مهلة تنتهي الجمعة». Without such a sign a day is past.

// clauseReach is how many words before a day the sign of its clause may stand,
// scheduleReach how many the verb of what begins on it, and undertakenReach how many the
// Arabic verb of a promise, behind which its speaker stands with office and name.
const (
	clauseReach     = 10
	scheduleReach   = 5
	undertakenReach = 24
)

// futureAround reports whether the clause around the tokens [first, next) speaks of what
// is to come.
func (r *reader) futureAround(first, next int) bool {
	if r.deadlineOn(first, next) {
		return true
	}
	told := false  // something that is past is told between the sign and the day
	since := false // a schedule that has a beginning is past
	for i := first - 1; i >= first-undertakenReach && i >= 0; i-- {
		if i < first-clauseReach {
			if r.undertaken(i, first) && !r.isWord(i-1, relatives...) {
				return true
			}
			if r.clauseEnd(i) || r.isWord(i, relatives...) {
				break
			}
			continue
		}
		since = since || r.isWord(i, "منذ")
		if r.isFuture(i) || !since && first-i <= scheduleReach && r.isScheduled(i) || r.isWord(i, "to") && r.toDo(i) {
			return true
		}
		if r.isWord(i, "ان", "بان", "that") {
			if r.isFuture(i-1) || r.bids(i) { // من المقرر أن, demanded that
				return true
			}
		}
		if r.undertaken(i, first) {
			return true
		}
		if r.isWord(i, relatives...) {
			told = told || r.tok(i).arabic
			break
		}
		if told = r.isPast(i); told || r.clauseEnd(i) {
			break
		}
	}
	if told || r.isMark(next, "'", "’") { // Friday's attack
		return false
	}
	for i := next; i < next+6 && i < len(r.tokens); i++ {
		if r.clauseEnd(i) {
			break
		}
		if r.isFuture(i) {
			return true
		}
	}
	return false
}

var relatives = []string{"الذي", "التي", "الذين", "اللذين", "which", "who"}

// Words of a day that is set for something: given until Friday, a Friday deadline, هدنة حتى الجمعة.
var (
	untilAhead = wordSet(`given give gives gave have has extended extend extends extending extension deadline ultimatum postponed postpone delayed delay adjourned suspended suspend
		closed shut banned hold stay remain valid
		مهلة إمهال أمهل أمهلت أمهلوا يمهل تمهل تمديد مدد مددت يمدد تأجيل أجل أجلت تعليق علق علقت إغلاق أمام أمامهم أمامها لديهم هدنة الهدنة موعد يستمر تستمر ستستمر سيستمر`)
	lasted    = wordSet(`lasted continued raged went held remained fought استمر استمرت تواصل تواصلت دام دامت ظل ظلت بقي بقيت`)
	pauses    = wordSet("truce ceasefire halt pause strike curfew ban lull cessation")
	calls     = wordSet("called calls call calling urged demanded proposed announced declared agreed")
	deadlines = wordSet("deadline ultimatum")
	spent     = wordSet("missed passed expired ignored ended انتهت انتهى انقضت انقضى مرت")
)

// deadlineOn reports whether the day is the end of what goes on, or is given: until
// Friday, starting Friday, في موعد أقصاه الجمعة.
func (r *reader) deadlineOn(first, next int) bool {
	at := first - 1
	for at >= 0 && (r.isWord(at, "on", "from", "late", "early", "midnight", "noon", "من", "يوم", "مساء", "فجر", "صباح", "ظهر", "منتصف", "ليل") || r.has(at, dayPart)) {
		at--
	}
	among := func(words map[string]bool, from, to int) bool {
		for i := to - 1; i >= from && i >= 0 && r.tok(i).form == letters; i-- {
			if words[r.tok(i).fold] {
				return true
			}
		}
		return false
	}
	switch {
	case r.isWord(at, "starting", "beginning", "effective"):
		return !among(lasted, at-clauseReach, at)
	case r.isWord(at, "until", "till", "حتي"):
		return among(untilAhead, at-8, at) && !among(lasted, at-8, at)
	case r.isWord(first-1, "from"):
		return among(pauses, first-4, first-1) && among(calls, first-clauseReach, first-1)
	case r.isWord(at, "اقصاه", "اقصاها") || r.isWord(at, "than") && r.isWord(at-1, "later"):
		return true
	case r.isWord(next, "deadline", "ultimatum"):
		return !among(spent, first-6, first)
	case among(deadlines, first-3, first):
		return !among(spent, first-6, first)
	}
	return false
}

// Verbs and adjectives before the infinitive of what is to come, and verbs that bid
// somebody else to do it.
var (
	towards = wordSet(`promised promises promise promising threatened threatens threaten threatening vowed vows vow vowing pledged pledges pledge pledging offered offers offer offering
		agreed agrees agree agreeing plans planned plan planning intends intend intended hopes hope hoped hoping wants want wanted aims aim expected expects due set scheduled
		prepared preparing prepares prepare ready about going decided decides proposed proposes likely bound poised slated committed swore demanded demands demand willing is are`)
	bidding = wordSet("ordered orders order urged urges urge told tells asked asks invited instructed warned summoned")
	that    = wordSet(`demanded demands demand insisted insists proposed proposes requested requests recommended ordered orders agreed promised promises vowed vows pledged pledges
		threatened threatens
		يجب ينبغي يتعين ويجب وينبغي ويتعين`)
)

// toDo reports whether the "to" at i begins the infinitive of what is to come: promised
// to, ordered them to.
func (r *reader) toDo(i int) bool {
	verb := r.tok(i + 1)
	if verb.form != letters || verb.upper || r.has(i+1, weekday) || r.has(i+1, dayWord) || r.has(i+1, dayPart) || r.has(i+1, cardinal) || r.isWord(i+1, "the", "a", "an", "its", "their", "his", "her", "them", "have") {
		return false
	}
	if towards[r.tok(i-1).fold] {
		return true
	}
	for k := i - 1; k >= i-5 && k >= 0 && r.tok(k).form == letters; k-- {
		if bidding[r.tok(k).fold] {
			return true
		}
	}
	return false
}

// bids reports whether the word for "that" at i follows a verb of bidding or promising, in
// Arabic with a verb behind it: demanded that, يجب أن تنسحب.
func (r *reader) bids(i int) bool {
	if !r.tok(i).arabic {
		return that[r.tok(i-1).fold]
	}
	if !hasHead(r.tok(i+1).fold, "ي", "ت", "ن") || len(r.tok(i+1).fold) < len("يفعل") {
		return false
	}
	for k := i - 1; k >= i-4 && k >= 0 && r.tok(k).form == letters; k-- {
		if that[r.tok(k).fold] || undertakings[r.bareVerb(k)] {
			return true
		}
	}
	return false
}

// Arabic verbs of promise, threat, demand and agreement, the complements in which they say
// of what, and nouns of events of which a day behind them tells: هجوم الجمعة.
var (
	undertakings = wordSet(`وعد وعدت وعدوا يعد تعد تعهد تعهدت تعهدوا يتعهد تتعهد هدد هددت هددوا يهدد تهدد توعد توعدت توعدوا يتوعد تتوعد عرض عرضت عرضوا يعرض تعرض اقترح اقترحت اقترحوا يقترح تقترح
		طالب طالبت طالبوا يطالب تطالب أمر أمرت أمروا يأمر وافق وافقت وافقوا يوافق توافق اتفق اتفقت اتفقا اتفقوا قرر قررت قرروا ألزم ألزمت التزم التزمت التزموا طلب طلبت طلبوا أمهل أمهلت لوح لوحت
		دعا دعت دعوا يدعو تدعو`)
	summons = wordSet(`إضراب تظاهر التظاهر مظاهرة مظاهرات تظاهرات احتجاج احتجاجات مسيرة مسيرات اعتصام عصيان جلسة اجتماع قمة لقاء انتخابات اقتراع مؤتمر`)
	offered = wordSet(`عقد إجراء لقاء وقف هدنة تبادل تسليم فتح استئناف بدء إطلاق إرسال تعليق سحب تمديد`)
	within  = wordSet(`بشن بقصف بفتح بوقف بعقد بتسليم بضرب بإطلاق بإغلاق باستئناف باستهداف بتنفيذ بمواصلة بإعادة بإعلان بسحب بتقديم بإرسال بمهاجمة بتدمير بنشر بمنح بدفع بعدم بتمديد
		بتوسيع بتصعيد بقطع بمنع بإجراء بإخلاء برد بعملية بهجوم بضربة بتوجيه`)
	befallen = wordSet(`هجوم قصف غارة غارات تفجير انفجار مجزرة اشتباكات أحداث ضربة ضربات معارك عملية حادث حادثة جريمة هجمات تفجيرات مواجهات`)
)

// bareVerb is the word at i without the particle before it.
func (r *reader) bareVerb(i int) string {
	if f := r.tok(i).fold; undertakings[f] || !hasHead(f, "و", "ف") {
		return f
	}
	return strings.TrimPrefix(strings.TrimPrefix(r.tok(i).fold, "و"), "ف")
}

// undertaken reports whether the Arabic verb at i promises, threatens, offers or demands
// what the day at first is named for: what it is stands between them. A day right behind
// the verb and its subject is the day of saying so.
func (r *reader) undertaken(i, first int) bool {
	verb := r.bareVerb(i)
	if !undertakings[verb] || befallen[r.tok(first-1).fold] && !r.isWord(first, "يوم") {
		return false
	}
	for k := i + 1; k < first; k++ {
		f := r.tok(k).fold
		switch {
		case hasHead(verb, "دع", "يدع", "تدع"):
			if summons[f] || summons[strings.TrimPrefix(f, "ل")] {
				return true
			}
		case hasHead(f, "بال") && len(f) > len("بالكل"), within[f], r.tok(k).clitic > 0 && within["ب"+f]:
			return true
		case r.isWord(k, "علي") && k+1 < first && hasHead(verb, "وافق", "يوافق", "توافق", "اتفق", "عرض", "يعرض", "تعرض"):
			return true
		default:
			for n := len("عقد"); n <= len(f); n += len("ه") { // لقاءهم
				if offered[f[:n]] && (n == len(f) || len(f)-n <= len("هما")) && k > i+1 {
					return true
				}
			}
		}
	}
	return false
}

// scheduled are the present forms of what begins, ends or is held on a day that is set:
// هدنة تبدأ الجمعة, a deadline that expires on Friday.
var scheduled = wordSet(`تبدأ يبدأ تنطلق ينطلق تستأنف يستأنف تعقد يعقد تنعقد ينعقد تسري يسري تنتهي ينتهي تجري يجري يصل تصل يزور تزور يجتمع تجتمع يغادر تغادر يلتقي تلتقي
	expires ends begins starts opens closes leaves arrives resumes meets visits travels expire`)

// isScheduled reports whether the word is a present verb of what begins or ends on a
// day that is set, and not told as past: لم تبدأ, كانت تبدأ.
func (r *reader) isScheduled(i int) bool {
	verb := strings.TrimPrefix(r.tok(i).fold, "و")
	force := false
	for k := i + 1; k < i+5; k++ {
		force = force || r.isWord(k, "حيز") && (verb == "تدخل" || verb == "يدخل") || r.isWord(k, "effect", "force") && (verb == "takes" || verb == "comes" || verb == "goes" || verb == "enters")
	}
	if !scheduled[verb] && !force {
		return false
	}
	not := r.isWord(i-1, "م") && r.tok(i-1).clitic > 0 // لم is read as ل and م
	return !not && !r.isWord(i-1, "كان", "كانت", "وكان", "وكانت") && !r.isWord(i-2, "كان", "كانت", "وكان", "وكانت")
}

// pastVerbs are English past forms that do not end in -ed.
var pastVerbs = wordSet("began held took left fell fought shot struck hit went came fled met won lost broke made saw was were had did told said sent cut drove flew rose")

// isPast reports whether an English verb at i tells what has happened: those killed, talks
// that began. A participle behind "be" or an article is none.
func (r *reader) isPast(i int) bool {
	t := r.tok(i)
	if t.form != letters || t.arabic || t.upper || towards[t.fold] || bidding[t.fold] || that[t.fold] {
		return false
	}
	if r.isWord(i-1, "be", "been", "being", "is", "are", "get", "the", "a", "an", "its", "their", "to") {
		return false
	}
	return pastVerbs[t.fold] || len(t.fold) > len("need") && hasTail(t.fold, "ed") && !untilAhead[t.fold]
}

func (r *reader) clauseEnd(i int) bool {
	t := r.tok(i)
	if t.form == mark {
		return strings.ContainsAny(t.fold, ".!?؟؛;،,:«»\"“”")
	}
	return r.isWord(i, "ان", "انه", "انها", "انهم", "بان", "بانه", "بانها", "بانهم", "وان", "وانه", "وانها", "بعدما", "that", "after")
}

// isFuture reports whether the word sets its clause in the future: سوف, will, must, and
// verbs with the prefix سـ.
func (r *reader) isFuture(i int) bool {
	t := r.tok(i)
	if t.form != letters {
		return false
	}
	if t.is(future) {
		return true
	}
	if r.isWord(i, "unless") || r.isWord(i, "ما") && r.isWord(i+1, "م") && r.tok(i+1).clitic > 0 && !r.isWord(i-1, "هو", "وهو", "هي", "وهي", "وهذا", "هذا", "علي", "عن", "من") {
		return true // on what a threat hangs
	}
	if r.isWord(i, "would", "must", "should") {
		return !r.isWord(i+1, "have") && !r.isWord(i+2, "have")
	}
	f := strings.TrimPrefix(strings.TrimPrefix(t.fold, "و"), "ف")
	if !t.arabic || t.senses != nil || len(f) < len("سيتم") || !hasHead(f, "سي", "ست", "سن") {
		return false
	}
	return !futureless[f] && !hasHead(f, notFuture...) && !hasTail(f, "ه", "يه", "ات")
}

// notFuture are the beginnings of nouns and verbs that only look like a future, and
// futureless such words themselves: سيف is a sword, سيفتح will open.
var (
	notFuture = []string{"سيار", "سياس", "سيطر", "سيناري", "سيناء", "سيناو", "سياد", "سينم", "سيبير", "ستراتيج", "ستوك", "سنوات",
		"سنوي", "سنجار", "سنغاف", "سيرغ", "سيراليون", "سيسي", "ستالين", "سيمون", "سيوول", "سنتيم", "سنتر", "ستيف"}
	futureless = wordSet("سيوف سيفه سيفا سيدا سيدات سيدي سيول سيلا سيرا سيرت ستار ستاير ستين ستون ستمية ستماية سندات سندا سندان سيتي سيدني ستاد سيرج سيرجي سيليا سنام سيناترا سيغا")
)

// wordSet are words by their fold.
func wordSet(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[text.Fold(w)] = true
	}
	return m
}
