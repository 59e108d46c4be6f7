package gather

import (
	"slices"
	"strings"
	"unicode"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// Diseases: those who fell ill of one or died of it are counted as long as it spreads, apart from
// the dead of the fighting around them, and of whatever place a claim speaks besides.

// disease is one that reports name, with what the question of those who had it calls it.
type disease struct {
	words  map[string]bool // folded and bare
	en, ar string
}

var diseases = []disease{
	{folded("كوليرا cholera"), "cholera", "الكوليرا"},
	{folded("حصبة measles"), "measles", "الحصبة"},
	{folded("إيبولا ebola"), "Ebola", "إيبولا"},
	{folded("ملاريا malaria"), "malaria", "الملاريا"},
	{folded("كورونا كوفيد covid coronavirus"), "COVID-19", "كورونا"},
	{folded("dengue"), "dengue", "حمى الضنك"},
	{folded("تيفوئيد تيفوئد typhoid"), "typhoid", "التيفوئيد"},
	{folded("دفتيريا diphtheria"), "diphtheria", "الدفتيريا"},
	{folded("جدري mpox smallpox"), "mpox", "الجدري"},
	{folded("سحايا meningitis"), "meningitis", "التهاب السحايا"},
	{folded("إنفلونزا انفلونزا influenza flu"), "influenza", "الإنفلونزا"},
	{folded("طاعون"), "plague", "الطاعون"},
	{folded("وباء epidemic"), noName, "الوباء"},
}

// noName is what a disease is called that a report does not name.
const noName = "the disease"

// ownDisease is the disease that a claim names, or the words that lead to its speaker; "" for none:
// a cholera clinic and a flu vaccine tell of nobody who has it.
func (r *read) ownDisease() string {
	words := strings.Fields(r.words + r.lead())
	for i, w := range words {
		words[i] = bare(unjoined(strings.Trim(w, ",")))
	}
	for i, w := range words {
		for _, d := range diseases {
			if d.words[w] && !slices.ContainsFunc(words[max(0, i-2):min(len(words), i+3)], func(w string) bool { return cures[w] }) {
				return d.en
			}
		}
	}
	return ""
}

// cures are words for what is there against a disease; folded and bare.
var cures = folded("clinic clinics hospital hospitals ward wards centre center vaccine vaccines vaccination jab jabs shots doses مستشفى مستشفيات عيادة عيادات مركز مراكز جناح لقاح لقاحات تلقيح تطعيم تطعيمات جرعة جرعات")

// furthestDisease is how many claims after a disease was named a report still counts those who died of it.
const furthestDisease = 6

// tellDiseases gives each claim that counts people the disease that it counts them for: its own, or
// else that which its report named last, where it tells of deaths or of cases.
func (g *gathering) tellDiseases() {
	named := map[string]bool{}
	for _, c := range g.claims {
		if d := c.ownDisease(); d != "" && d != noName {
			named[d] = true
		}
	}
	last, at := "", 0
	for i, c := range g.claims {
		if i > 0 && c.Document != g.claims[i-1].Document {
			last = ""
		}
		switch d := c.ownDisease(); {
		case c.hasAny(struckWords):
			last = "" // the dead of a bomb, whatever disease stands beside them
		case d != "":
			last, at = d, i
			c.disease = d
		case i-at > furthestDisease || c.tellsOfFighting() && !c.hasAny(hitWords) && !c.hasAny(diedWords) || c.ownMishap() != nil:
			last = ""
		case (c.hasAny(diedWords) || i-at == 1 && c.hasAny(hitWords)) && !c.hasAny(slainWords):
			c.disease, at = last, i
		}
		if c.disease == noName && len(named) == 1 {
			for d := range named {
				c.disease = d
			}
		}
	}
}

// Words for dying and falling ill of a disease, for being hit, by a disease as by a shell, and for
// being killed by somebody; those for what is only of a day. Folded and padded.
var (
	hitWords    = patternsOf("^اصابت,^واصابت,^اصيب,^واصيب")
	diedWords   = patternsOf("وفاه,وفيات,^توفي,^توفوا,^حاله$,^حالات$,اصابات$,اصابه$,^مصاب,died$,deaths$,fatalities,cases$,infected,infections,fallen ill,fell ill,sick$,patients$")
	slainWords  = patternsOf("^قتل,مقتل,قتلي,قتيل,بجروح,جريح,جرحي,رصاص,killed,shot$,wounded,injured,soldiers")
	struckWords = patternsOf("^قتل,^يقتل,^تقتل,مقتل,قتلي,قتيل,قصف,غاره,غارات,تفجير,انفجار,قنبله,قنابل,صاروخ,صواريخ,قذيفه,قذائف,رصاص,مسلحين,مسلحون,مسلحا,killed by,killed in,killed when,were killed,was killed,been killed,shelling,shelled,shells,bomb,blast,explosion,airstrike,air strike,air raid,missile,rocket,gunfire,gunmen,shot dead")
	newOnes     = folded("جديدة جديدا جديد جدد new")
)

// ofIllness is what a figure of a claim of a disease counts: those who died of it or fell ill; ""
// for anything else.
func (r *read) ofIllness(f record.Figure) string {
	words := r.wordsFrom(f, fewWordsOn)
	if slices.ContainsFunc(words, func(w string) bool { return newOnes[w] }) {
		return ""
	}
	switch f.What {
	case "killed":
		return "killed"
	case "infected", "wounded", "casualties", "cases":
		return "infected"
	case "":
		if slices.ContainsFunc(words, func(w string) bool { return illWords[w] }) {
			return "infected"
		}
	}
	return ""
}

// illWords stand behind a number of those who fell ill; folded.
var illWords = folded("ill sick infected مرضوا أصيبوا مريضا مرضى")

// otherOutbreaks reports whether two counts of one disease are of two regions by their own words.
func otherOutbreaks(a, b counted) bool {
	return a.disease != b.disease || a.rank() != b.rank() || inOtherLands(a.read, b.read) || otherProvinces(a.read, b.read) || ofTwoLands(a, b) || inOtherTowns(a, b)
}

// inOtherTowns reports whether two counts are of two places, be it that one speaker counts in both.
func inOtherTowns(a, b counted) bool {
	if x, y := a.town(), b.town(); x != "" && y != "" && x != y && isLatin(x) == isLatin(y) {
		return true
	}
	if x, y := fold(a.endsIn()), fold(b.endsIn()); x != "" && y != "" && x != y && isLatin(x) == isLatin(y) && !sharePlace(a.read, b.read) {
		return true
	}
	return len(a.places) > 0 && len(b.places) > 0 && apart(a.read, b.read) && !mayBeTranslated(a.places[0], b.places[0])
}

// endsIn is the name that a claim ends with behind "in", be it of a place that nothing else tells to
// be one; "" for none.
func (r *read) endsIn() string {
	var words []text.Word
	for _, w := range text.Words(r.Text) {
		if w.Kind != text.Mark {
			words = append(words, w)
		}
	}
	n := len(words)
	if n < 2 || words[n-2].Fold != "في" && words[n-2].Fold != "in" {
		return ""
	}
	name := words[n-1]
	if noTown[name.Fold] || noTown[bare(name.Fold)] || isLatin(name.Fold) && !unicode.IsUpper([]rune(name.Text)[0]) || unicode.IsDigit([]rune(name.Text)[0]) {
		return ""
	}
	return name.Text
}

// noTown are what a claim may end with behind "in" that is no name; folded and bare.
var noTown = folded(`january february march april may june july august september october november december
	يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين
	بلاد بلد مدينة بلدة قرية منطقة مناطق محافظة محافظات ولاية ولايات إقليم مخيم مخيمات مستشفى مستشفيات يوم شهر أسبوع أسبوعين شهرين يومين عام سنة ساعات أيام أسابيع أشهر طريق منازل منازلهم شمال جنوب شرق غرب ذلك هذا هذه حالة خطر فيها عموم`)

// otherProvinces reports whether two claims, in one script, each name a province, and not the same: in
// two scripts one may translate the name of the other.
func otherProvinces(a, b *read) bool {
	x, y := a.province(), b.province()
	return x != "" && y != "" && x != y && isLatin(x) == isLatin(y)
}

// mayBeTranslated reports whether the names of two places in two scripts may be one translated: the
// north, and الشمال.
func mayBeTranslated(a, b place) bool {
	x, y := bearingOf(a.core), bearingOf(b.core)
	return isLatin(a.core) != isLatin(b.core) && x == y && x != ""
}

// bearingOf is the part of a country that a name is of, "" for none.
func bearingOf(name string) string {
	for _, words := range []string{"شمال north northern", "جنوب south southern", "شرق east eastern", "غرب west western", "وسط central"} {
		if slices.Contains(strings.Fields(words), bare(name)) {
			return words
		}
	}
	return ""
}

// province is the province that a claim names, as a folded word.
func (r *read) province() string {
	words := strings.Fields(r.words)
	for i := range words {
		switch {
		case i == 0:
		case provinces[bare(unjoined(words[i-1]))] && !isLatin(words[i]):
			return bare(words[i])
		case provinces[words[i]] && isLatin(words[i]):
			return words[i-1]
		}
	}
	return ""
}

// provinces are nouns for them; folded.
var provinces = folded("محافظة ولاية إقليم مديرية province governorate region state district county")

// diseaseText asks how many died of a disease, or fell ill of it, in words for where.
func diseaseText(name, what, inEnglish, inArabic string) (en, ar string) {
	i := slices.IndexFunc(diseases, func(d disease) bool { return d.en == name })
	if what == "killed" {
		return "How many people died of " + name + inEnglish + "?", "كم عدد الوفيات بسبب " + diseases[i].ar + inArabic + "؟"
	}
	return "How many people fell ill with " + name + inEnglish + "?", "كم عدد المصابين بمرض " + diseases[i].ar + inArabic + "؟"
}
