package figure

import (
	"strings"

	"counterclaim/db/text"
)

// counted fills in what and who.
func (r *reader) counted(q *quantity, i int) {
	var t *Thing
	if q.noun >= 0 {
		t = r.nouns[q.noun].Thing
	}
	if end, ok := r.bothFates(q); ok {
		q.to = max(q.to, end)
		q.what, q.who = KilledOrWounded, r.whoOf(q, i)
		return
	}
	if t == nil || t.What == "cases" {
		r.withoutNoun(q, i, t)
		r.exceeds(q)
		return
	}
	if i > 0 {
		last := r.found[i-1]
		q.part = r.isPart(q.from) || r.isPartitive(q.behind) && q.kind == Count || last.part && r.sentence[last.from] == r.sentence[q.from] && (q.from == last.to && q.hidden > 0 || q.from == last.to+1 && (r.fold(last.to) == "و" || r.fold(last.to) == "and"))
		if q.part && t.group == person && last.who != "" && r.eventBehind(q) == nil {
			q.what, q.who, q.event = last.what, r.whoOf(q, i), last.event
			return
		}
	}
	still := r.stillAt(q)
	switch {
	case t.group == person && r.drivenOut(q):
		q.event = displacement
	case t.group == person && still > 0 && r.eventBehind(q) == nil: // what befell others did not befall them
		q.what, q.who = r.state(still), r.whoOf(q, i)
		return
	case r.fold(q.from-1) == "the" && r.fold(q.from-2) == "of", r.fold(q.from-1) == "اصل", i > 0 && r.found[i-1].noun == q.noun:
		// "seven of the 12 hostages have been freed": not the twelve
	default:
		whole := *q
		whole.to = max(q.to, q.noun+1) // 18 of 20 missiles were intercepted
		q.event = r.eventBehind(&whole)
		q.behindIt = q.event != nil
		if q.event == nil {
			q.event = r.toldBefore(q)
		}
	}
	r.exceeds(q)
	q.what = whatOf(t, q.event)
	r.particular(q, i, t)
	if last := i - 1; t.group == person && q.what == "" && last >= 0 && r.found[last].noun >= 0 && (r.nouns[r.found[last].noun].group == fate || r.nouns[r.found[last].noun].group == person) && r.listed(&r.found[last], q) {
		q.what = r.found[last].what // 30 قتيلا مدنيا و12 عسكريا
	}
	if q.what == "" && t.group == person {
		q.what = r.toldOfTheirNumber(q, t)
	}
	if q.what == "" && i > 0 && t.group == person && r.alsoOf(q, &r.found[i-1]) {
		q.what = r.found[i-1].what
	}
	q.who = r.whoOf(q, i)
}

// toldOfTheirNumber is what befell those whose number the figure is, as it is told where their number
// is spoken of: بلغ عدد الأسر النازحة من الساحل منذ مطلع الشهر 40 أسرة.
func (r *reader) toldOfTheirNumber(q *quantity, t *Thing) What {
	for j := q.from - 1; j > 0 && j >= q.from-reachOfTheirNumber && r.sentence[j] == r.sentence[q.from]; j-- {
		if m := r.nouns[j]; r.fold(j-1) == "عدد" && (m.kindOf() == person && m.Who == t.Who || t.Who == Families && r.fold(j) == "الاسر") {
			if told := r.nounsAt(j + 1); told.kindOf() == fate {
				return told.What
			}
			return ""
		}
	}
	return ""
}

// reachOfTheirNumber is how many words may stand between the number and those whose it is.
const reachOfTheirNumber = 16

// particular puts in what is counted where words round the noun tell it more closely than
// the noun and the event do.
func (r *reader) particular(q *quantity, i int, t *Thing) {
	switch {
	case t.What == "aircraft" && r.unmanned(q.noun):
		q.what = What(strings.Replace(string(q.what), "aircraft", "drones", 1))
	case t.What == "shells" && strings.HasPrefix(r.fold(q.noun+1), "صاروخي"): // قذائف صاروخية
		q.what = What(strings.Replace(string(q.what), "shells", "missiles", 1))
	case t.What == "" && t.group == thing && r.struckSoOften(q):
		q.what = "attacks"
	case t.What == "targets" && r.scoreBefore(q.from):
		q.what = "goals"
	case t.What == "agreements" && r.speaksOf(q.noun, ceasefireWords):
		q.what = "ceasefires"
	case t.What == "trucks" && r.speaksOf(q.noun, aidWords):
		q.what = "aid_trucks"
	case t.What == Losses && r.human(q.noun):
		q.what = Killed
	case t.What == Casualties && r.speaksOf(q.noun, diseaseWords):
		q.what = "infected"
	case (t.What == Prisoners || t.What == "hostages" || t.What == Detained) && q.hidden == 0 && r.freed(q.from):
		q.what = t.What + "_released"
	case t.group == fate && q.event == nil && !grave[t.What] && grave[r.fateBefore(q, i)]: // عدد الوفيات بلغ 45 مهاجرا
		q.what = r.fateBefore(q, i)
	case t.group == person && !q.behindIt && r.toldOfThose(q, i): // which fills it in
	case t.group == person && !q.behindIt && r.tollBefore(q, i) >= 0: // ليرتفع عدد القتلى إلى 40 مدنيا
		q.what = r.nouns[r.tollBefore(q, i)].What
	case t.group == person && r.inRankOf(q.to) != "":
		q.what = r.inRankOf(q.to)
	case t.What == "shells" && strings.HasPrefix(r.fold(q.noun), "round") && r.fold(q.to) == "of" && r.talks(q.to+1):
		q.what = "meetings"
	case t.group == fate && t.What != Killed && q.event != nil && q.event.people == Killed && (q.behindIt || dying[cutOne(r.fold(q.from-1), "وفب")] && q.hidden == 0):
		q.what = Killed // 13 جريحا فارقوا الحياة
	case t.group == person && isArabic(r.fold(q.noun)) && r.bodiesBefore(q.from-1):
		q.what = r.nouns[q.from-1].What // جثامين ستة أشخاص
	case t.group == person && r.fold(q.to) == "ضحيه" && gone[cutOne(r.fold(q.from-1), "وف")]: // راح 25 شخصا ضحية
		q.what, q.to = Killed, q.to+1
	case t.group == person && isArabic(r.fold(q.noun)) && q.to == r.behindNoun(q) && r.nounsAt(q.to).kindOf() == fate && r.state(q.to) != "":
		q.what, q.to = r.state(q.to), q.to+1 // 40 عاملا محتجزين
	case t.group == person && q.event != nil && q.event.code == "fed" && strings.HasPrefix(r.fold(q.to), "انفس"):
		q.what = Prisoners // سلم 25 مسلحا أنفسهم
	case t.group == person && q.event != nil && q.event.code == "fed" && armed[t.Who]:
		q.what = "released" // تسلم 15 جنديا
	case t.group == person && q.what == "" && r.aboard(q):
		q.what = Aboard
	case t.group == person && (q.what == "" || !q.behindIt && (q.what == "struck" || q.what == "demonstrators") && r.fateBefore(q, i) != ""):
		q.what = r.fateBefore(q, i) // عدد القتلى في قصف السوق 11 مدنيا
	}
}

// struckSoOften reports whether a number of times says how often a place was attacked: قصفوا البلدة سبع
// مرات, shelled the village 12 times, and not how often a storm or a boxer struck.
func (r *reader) struckSoOften(q *quantity) bool {
	if f := r.fold(q.noun); !strings.HasPrefix(f, "مر") && f != "times" {
		return false
	}
	for j := q.from - 1; j >= max(0, q.from-reachOfTimes) && r.sentence[j] == r.sentence[q.from] && r.kind(j) != text.Mark; j-- {
		f := r.fold(j)
		if shelling[cutOne(f, "وفب")] {
			return true
		}
		if e := r.eventAt(j); e != nil {
			return e.code == "struck" && (r.isForce(j+1) || r.isForce(j-1))
		}
		if more[f] {
			return false // كان قصف الأمس أكثر قوة ثلاث مرات
		}
		if m := r.nouns[j]; m.kindOf() == person || m.kindOf() == fate || r.opensClause(j) {
			return false
		}
		if strings.HasPrefix(f, "و") && !strings.HasPrefix(f, "وال") {
			return false // it may be another verb: وتضاعف السعر ثلاث مرات
		}
	}
	return false
}

// isForce reports whether word i is of those or of that by which a place is attacked, where the verb
// alone does not say it: ضربت المدفعية البلدة.
func (r *reader) isForce(i int) bool {
	return attackers[cutPrefixes(r.fold(i), "ال")]
}

// Verbs that are of weapons alone, forces and weapons that strike, and words that compare.
var (
	shelling  = wordSet("قصف قصفت قصفوا قصفنا قصفه قصفها قصفته قصفتها يقصف تقصف نقصف يقصفون أغار أغارت أغاروا shelled shelling bombed bombing bombarded bombarding")
	attackers = wordSet("جيش قوات مدفعية طيران طائرة طائرات مقاتلات مسيرة مسيرات صواريخ صاروخ قذائف راجمات ميليشيا مليشيا ميليشيات مليشيات مسلحون مسلحين مقاتلون army forces troops artillery jets warplanes aircraft drones missiles rockets militia fighters gunmen")
	more      = wordSet("أكثر أقل أشد more less")
)

// reachOfTimes is within how many words before a number of times the verb of it stands.
const reachOfTimes = 5

// grave are the fates of a toll, which those have whom it counts, be they prisoners or migrants.
var grave = map[What]bool{Killed: true, Wounded: true, Missing: true, Casualties: true}

// freeing are the words, of the liberation of a place as well, that free prisoners.
var freeing = wordSet("تحرير حرر حررت حرروا تحرر يحرر liberated")

// freed reports whether the prisoners counted from word i on are told to be freed: right behind the
// verb, or behind it and its subject, حرر الجيش 12 رهينة, and not in what was not done.
func (r *reader) freed(i int) bool {
	at := i - 1
	if !freeing[cutOne(r.fold(at), "وفبل")] {
		at--
		if f := r.fold(at + 1); r.sentence[max(0, at)] != r.sentence[i] || isArabic(f) && !strings.HasPrefix(f, "ال") || !finiteFreeing[cutOne(r.fold(at), "وف")] {
			return false
		}
	}
	return freeing[cutOne(r.fold(at), "وفبل")] && !negative[r.fold(at-1)]
}

// finiteFreeing are those of them that are verbs, which have a subject behind them; negative stand
// before what was not done.
var (
	finiteFreeing = wordSet("حرر حررت")
	negative      = wordSet("لم لن لا ولم ولن not never")
)

// dying are the words that say of those who were hurt or missing that they died.
var dying = wordSet("توفي توفيت وفاة مات ماتت موت قضى")

// gone are the verbs of those who became victims.
var gone = wordSet("راح راحت ذهب ذهبت")

// talks reports whether the words from i on are of talks rather than of shots.
func (r *reader) talks(i int) bool {
	for j := i; j < i+8 && j < len(r.words) && r.eventAt(j) == nil; j++ {
		switch r.fold(j) {
		case "talks", "negotiations", "consultations", "dialogue", "voting", "discussions", "elections", "sanctions":
			return true
		}
	}
	return false
}

// bodiesBefore reports whether word i is a plural that says what befell those
// counted behind it, in the construct state: جثامين ستة أشخاص.
func (r *reader) bodiesBefore(i int) bool {
	m := r.nounsAt(i)
	return m.kindOf() == fate && m.form == plural && !m.definite && !m.owned
}

// inRankOf is the fate that "في عداد المفقودين" or "في الأسر" at word i counts people among.
func (r *reader) inRankOf(i int) What {
	if r.fold(i) == "في" && r.fold(i+1) == "الاسر" {
		return Prisoners
	}
	if r.fold(i) == "في" && strings.HasPrefix(r.fold(i+1), "عداد") && r.nounsAt(i+2).kindOf() == fate {
		return r.nouns[i+2].What
	}
	return ""
}

// fateBefore is what the noun behind "the number of" says of the people counted:
// عدد المصابين 340 شخصا.
func (r *reader) fateBefore(q *quantity, i int) What {
	for j := q.from - 1; j >= max(0, q.from-8) && r.sentence[j] == r.sentence[q.from]; j-- {
		if m := r.nouns[j]; m.Thing != nil && m.group == fate && (r.isCounted(j) || j == q.from-1 || j == q.from-2 && r.fold(j+1) == "of") && !r.holdsFigure(i, j) && !r.figureBetween(i, j) {
			return m.What
		}
		if f := cutOne(r.fold(j), "وف"); clauses[f] || f == "لكن" || f == "but" || f == "بين" {
			return ""
		}
	}
	return ""
}

// Words by which a noun that counts several things is of truces, of a disease or of relief.
var (
	ceasefireWords = wordSet("هدنة الهدنة إطلاق النار ceasefire truce")
	diseaseWords   = wordSet("فيروس كورونا كوفيد كوليرا الكوليرا الحصبة إيبولا إنفلونزا الجدري الملاريا وباء بفيروس بكورونا بالفيروس بالكوليرا بالحصبة virus covid coronavirus cholera measles ebola")
	aidWords       = wordSet("مساعدات المساعدات إغاثة إغاثية إنسانية طبية غذائية aid humanitarian relief")
)

// speaksOf reports whether one of the words stands around word i.
func (r *reader) speaksOf(i int, words map[string]bool) bool {
	for j := max(0, i-3); j < len(r.words) && j <= i+7; j++ {
		if r.sentence[j] == r.sentence[i] && words[cutPrefixes(r.fold(j), "ل", "و")] || words[r.fold(j)] {
			return true
		}
	}
	return false
}

// unmanned reports whether the aircraft at word i has no pilot.
func (r *reader) unmanned(i int) bool {
	f := cutPrefixes(r.fold(i+1), "ال")
	if strings.HasPrefix(f, "مسير") || f == "بدون" || f == "دون" && strings.HasPrefix(r.fold(i+2), "طيار") || f == "انتحاريه" || f == "استطلاع" && r.fold(i+2) == "مسيره" {
		return true
	}
	return r.fold(i-1) == "unmanned"
}

// human reports whether losses are of people: خسائر بشرية, في الأرواح.
func (r *reader) human(i int) bool {
	for j := i + 1; j <= i+2; j++ {
		f := cutPrefixes(r.fold(j), "ال", "في")
		if strings.HasPrefix(f, "بشري") || f == "ارواح" || f == "الارواح" {
			return true
		}
	}
	return strings.HasPrefix(r.fold(i-1), "human")
}
