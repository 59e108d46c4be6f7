package figure

import "strings"

// event is something that befalls people or things, with the words for it.
type event struct {
	code    string
	people  What   // what is counted when people follow; "" when it befalls none
	things  string // the first part of what is counted when things follow; "-" when it befalls none
	verbs   string // Arabic past stems, parted by |: the reader makes the persons
	present string // Arabic present stems without their prefix
	nouns   string // Arabic verbal nouns, participles and fixed forms
	english string
}

// events are what the reader knows to happen to what is counted.
var events = []event{
	{"killed", Killed, "-", "قتل|اغتال|اغتيل|استشهد|توفي|توف|مات|صرع|أعدم|لقي|لق|هلك|قضى|قض|ذبح", "قتل|ستشهد|توفى|موت|عدم",
		"يلقى|يلقون|القضاء على|إجهاز على|أجهز على|أجهزت على|أجهزوا على|فقد حياته|فقد حياتها|فقدت حياتها|فقدوا حياتهم|فقدوا أرواحهم|فقدن حياتهن|فقدن أرواحهن|فقدا حياتهما|خسر حياته|خسر حياتها|خسرت حياتها|خسروا حياتهم|خسروا أرواحهم|خسرن حياتهن|خسرن أرواحهن|يفقد حياته|يفقد حياتها|تفقد حياتها|يفقدون حياتهم|يفقدون أرواحهم|يخسر حياته|يخسر حياتها|يخسرون حياتهم|يخسرون أرواحهم|فارق الحياة|فارقت الحياة|فارقوا الحياة|فارقا الحياة|لفظ أنفاسه|لفظوا أنفاسهم|أودى|أودت|أودوا|يودي|تودي|سيودي|ستودي|راح ضحية|راحت ضحية|راحوا ضحية|ذهب ضحية|ذهبت ضحية|تصفية|بتصفية|مقتل|قتل|استشهاد|وفاة|مصرع|حتف|مصرعهم|حتفهم|موت|اغتيال|إعدام|بحياة|أرواح|ضحيته|ضحيتها|حياتهم|بأرواح|مذبحة|مجزرة",
		"killed|kill|kills|killing|killings|died|die|dies|dying|dead|death|deaths|slain|martyred|executed|assassinated|lives|fatalities|fatally|perished|drowned|toll"},
	{"wounded", Wounded, "-", "أصيب|أصاب|أصب|جرح|صيب", "صاب|صيب|صب|جرح", "إصابة|جرح|جروح|بجروح|إصابات|جراح|بجراح", "wounded|wound|wounds|wounding|injured|injure|injures|injuring|injuries|hurt|maimed|hospitalised|hospitalized"},
	{"killed_or_wounded", KilledOrWounded, "-", "حيد", "حيد", "تحييد", "neutralised|neutralized|neutralising|neutralizing|casualties"},
	{"missing", Missing, "lost", "فقد|اختفى|اختف", "ختفي", "فقدان|اختفاء|فقد", "missing|disappeared|unaccounted"},
	{"displaced", Displaced, "-", "نزح|هجر|شرد|فر|هرب|لجأ|لجا", "نزح|هجر|فر|هرب", "نزوح|تهجير|تشريد|فرار|هروب|لجوء", "displaced|displace|displacing|displacement|fled|flee|fleeing|homeless|uprooted|uproot|uprooting"},
	{"evacuated", "evacuated", "-", "أجلى|أجلي|أجل|نقل", "جلي|نقل", "إجلاء|إخلاء|نقل", "evacuated|evacuate|evacuating|evacuation"},
	{"captured", Prisoners, "captured", "أسر|استسلم|غنم|اغتنم|استولى|استول|صادر|احتل", "أسر|ستولي|غتنم|صادر", "أسر|أسره|استسلام|الاستيلاء|استيلاء|اغتنام|مصادرة|غنيمة", "taken prisoner|taken captive|took prisoner|captured|capture|captures|capturing|surrendered|seized|seizing|seizure|confiscated"},
	{"detained", Detained, "-", "اعتقل|احتجز|أوقف|سجن|حبس", "عتقل|حتجز|وقف", "اعتقال|احتجاز|توقيف|القبض|سجن|حبس", "arrested|arrest|arresting|arrests|detained|detain|detaining|jailed|imprisoned"},
	{"abducted", Abducted, "-", "خطف|اختطف", "خطف|ختطف", "خطف|اختطاف", "taken hostage|abducted|kidnapped|abducting|kidnapping"},
	{"released", "released", "-", "أفرج", "فرج", "إفراج|الإفراج|سراح", "released|release|releasing|freed|freeing"},
	{"rescued", Rescued, "-", "أنقذ|نجا|انتشل", "نقذ|نتشل", "إنقاذ|نجاة|انتشال", "rescued|rescue|rescuing|survived|saved"},
	{"infected", "infected", "-", "", "", "بالفيروس|بفيروس|بكورونا|بالكوليرا|بكوفيد|فيروس|كورونا|الكوليرا|بالحصبة|عدوى", "infected|infections|infecting|contracted|tested"},
	{"treated", "treated", "-", "عولج|عالج|تطعم|تلقح", "عالج", "علاج|معالجة|تطعيم|تلقيح|يتلقون العلاج|تلقوا العلاج|تلقى العلاج|يخضعون للعلاج|خضعوا للعلاج|خضع للعلاج", "treated|treating|vaccinated|vaccinating"},
	{"demonstrators", "demonstrators", "-", "تظاهر|احتج|اعتصم", "تظاهر|حتج", "تظاهر|مظاهرة|تظاهرة|احتجاج|اعتصام|مظاهرات|احتجاجات", "protested|protesting|demonstrated|demonstrating|rallied|marched"},
	{"participated", "participated", "-", "شارك", "شارك", "مشاركة|بمشاركة|حضور|بحضور", "took part|take part|taken part|taking part|turned out|participated|attended|attending|participating|involving|joined"},
	{"returned", "returned", "-", "عاد", "عود", "عودة", "returned|returning|return|repatriated"},
	{"deployed", "deployed", "deployed", "نشر|أرسل|حشد|استقدم|انتشر|جند", "نشر|رسل|حشد", "نشر|إرسال|حشد|انتشار|تجنيد", "deployed|deploy|deploying|sent|send|sending|massed|mobilised|mobilized|stationed|recruited"},
	{"defected", "defected", "-", "انشق", "نشق", "انشقاق", "defected|deserted|defecting"},
	{"fed", "aided", "delivered", "أدخل|سلم|وزع|تسلم", "دخل|سلم|وزع", "إدخال|تسليم|توزيع|وصول", "delivered|delivering|distributed|entered|supplied|donated"},
	{"trapped", "trapped", "-", "حاصر|علق", "حاصر", "محاصرة|عالقون|عالقين|عالق|محاصرين|محاصرون|حصار", "trapped|besieged|stranded"},
	{"damaged", "", "damaged", "تضرر|ألحق|خرب", "تضرر|خرب", "تضرر|تخريب|أضرار|ضرر|بأضرار|متضرر|متضررة|المتضررة|إعطاب", "damaged|damage|damages|damaging"},
	{"destroyed", "", "destroyed", "دمر|هدم|انهار|أحرق|احترق|نسف|أعطب|أسقط|أغرق|غرق|حطم|فجر|أباد", "دمر|هدم|حرق", "تدمير|هدم|انهيار|إحراق|احتراق|نسف|إسقاط|إغراق|غرق|تحطم|مدمر|مدمرة|المدمرة|محترقة|دمار|تحطيم|إعطاب", "destroyed|destroy|destroys|destroying|destruction|demolished|levelled|leveled|burned|burnt|downed|downing|sunk|sank|sinking|razed|wrecked|crashed|knocked|collapsed|flattened"},
	{"fell", Killed, "fell", "سقط|تساقط", "سقط|تساقط", "سقوط|بسقوط|تساقط", ""},
	{"lost", Losses, "destroyed", "خسر", "خسر|تكبد|فقد", "خسارة|خسائر|فقدت", "lost|losing|loses"},
	{"intercepted", "", "intercepted", "اعترض|صد", "عترض", "اعتراض|صد", "intercepted|intercept|intercepting|repelled"},
	{"fired", "", "fired", "أطلق|قذف", "طلق", "إطلاق|بإطلاق", "fired|fire|firing|launched|launch|launching|lobbed"},
	{"struck", "struck", "struck", "قصف|استهدف|ضرب|طال", "قصف|ستهدف|ضرب", "قصف|استهداف|ضرب|مهاجمة", "struck|strike|hit|hits|hitting|bombed|bombing|shelled|targeted|targeting|bombarded"},
	{"shot_down", "", "destroyed", "", "", "", "shot down|shooting down|shoot down|brought down"},
}

// eventForms maps folded forms to their events.
var eventForms = buildEventForms()

// eventPairs are the first words of the forms of two words.
var eventPairs = firstsOfPairs(eventForms)

func buildEventForms() map[string]*event {
	m := map[string]*event{}
	put := func(f string, e *event) {
		if _, taken := m[f]; !taken && f != "" {
			m[f] = e
		}
	}
	each := func(s string, do func(f string)) {
		for f := range strings.SplitSeq(s, "|") {
			if f != "" {
				do(foldWord(f))
			}
		}
	}
	for i := range events {
		e := &events[i]
		each(e.nouns, func(f string) { put(f, e) })
		each(e.english, func(f string) { put(f, e) })
	}
	for i := range events {
		e := &events[i]
		each(e.verbs, func(f string) {
			for _, ending := range []string{"", "ت", "وا", "ا", "تا", "ن", "نا", "هم", "ها", "وهم"} {
				put(f+ending, e)
			}
		})
		each(e.present, func(f string) {
			for _, person := range []string{"ي", "ت", "ن"} {
				for _, ending := range []string{"", "ون", "وا", "ان"} {
					put(person+f+ending, e)
					put("س"+person+f+ending, e)
				}
			}
		})
	}
	return m
}

// finite reports whether a folded Arabic form is a verb that follows its plural
// subject: قتلوا, لقوا, يموتون.
func finite(f string) bool {
	return len(f) > 6 && (strings.HasSuffix(f, "وا") || strings.HasPrefix(f, "ي") && strings.HasSuffix(f, "ون"))
}

// befalls reports whether the event can happen to a thing; nil is any.
func (e *event) befalls(t *Thing) bool {
	switch {
	case t == nil: // what fell without a noun that is known need be nobody
		return e.people != "" && e.code != "fell"
	case t.group == person || t.group == fate:
		return e.people != ""
	}
	return e.things != "-"
}

// whatOf joins a thing and what befell it to a code.
func whatOf(t *Thing, e *event) What {
	if e == nil {
		return t.What
	}
	switch t.group {
	case fate:
		if t.What != Killed && t.What != Wounded && t.What != Missing && (e.people == Killed || e.people == Wounded || e.people == KilledOrWounded || e.people == Missing) && t.What != Casualties {
			return e.people
		}
		if e.people == "released" && (t.What == Prisoners || t.What == "hostages" || t.What == Detained) {
			return t.What + "_released"
		}
		if t.What == "migrants" && e.harms() {
			return e.people
		}
		if e.people == "returned" && t.What == Displaced {
			return e.people
		}
		return t.What
	case person:
		return e.people
	case structure:
		switch e.things {
		case "damaged", "destroyed", "captured":
			return What(e.things) + "_" + t.What
		}
	case hardware:
		switch e.things {
		case "damaged", "captured", "deployed", "delivered", "fired":
			return What(e.things) + "_" + t.What
		}
	case munition:
		switch e.things {
		case "fired", "captured", "delivered", "intercepted":
			return What(e.things) + "_" + t.What
		case "struck": // قصف الحي بمئة قذيفة
			return "fired_" + t.What
		case "destroyed":
			return "intercepted_" + t.What
		}
	}
	return t.What
}

// eventAt is the event that word i tells of.
func (r *reader) eventAt(i int) *event {
	if i < 0 || i >= len(r.events) {
		return nil
	}
	return r.events[i]
}
