package gather

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"counterclaim/db/record"
	"counterclaim/db/speech"
	"counterclaim/db/text"
)

// place is a place of a claim in the forms in which places meet.
type place struct {
	core   string // folded, without the nouns for what sort of place it is
	sounds string // its consonants, by which names of two scripts are compared
	shown  string // as written
}

// placeNouns may stand before the name of a place; folded, without an article.
var placeNouns = folded(`قريتي قريتا بلدتي بلدتا مدينتي مدينتا حيي منطقتي منطقتا مدينة بلدة قرية محافظة إقليم منطقة مخيم ولاية حي مطار ميناء معبر جسر مستشفى ضاحية جزيرة بحيرة قاعدة ريف شارع ساحة مديرية مقاطعة جبل وادي مضيق خليج بلدية سد محطة قضاء ناحية مركز ساحل سوق مدرسة مسجد سجن حقل بوابة مركز معسكر ثكنة منجم عاصمة
		city town village province district region camp airport port state governorate island hospital market base bridge dam valley strait gulf post depot crossing gate mine wadi jabal jebel`)

// manyPlaces begin a name that is of no one place: "towns near the border".
var manyPlaces = folded("مدن مناطق قرى بلدات أحياء محافظات مواقع أراضي أراض جبهات towns cities areas villages districts positions territories")

// bearings stand between the name of a place and that of one that it lies by; folded.
var bearings = folded("شمالي جنوبي شرقي غربي شمال جنوب شرق غرب وسط قرب")

// placeOf reads the name of a place; there is none in "towns near the border".
func placeOf(name string) (place, bool) {
	words := strings.Fields(text.Fold(strings.ReplaceAll(name, "-", " "))) // Ain al-Sarw, as words are told apart
	if len(words) > 0 && strings.HasPrefix(words[0], "بال") && placeNouns[bare(words[0][len("ب"):])] {
		words[0] = words[0][len("ب"):] // X, in the northern suburb of Y
	}
	if isCountry(name) {
		return place{}, false // a country holds too many places to be one
	}
	if len(words) == 0 || manyPlaces[bare(words[0])] {
		return place{}, false
	}
	from, to := 0, len(words)
	for from < to-1 && (placeNouns[bare(words[from])] || words[from] == "of" || words[from] == "the") {
		from++
	}
	for to > from+1 && isLatin(words[to-1]) && placeNouns[words[to-1]] {
		to--
	}
	for i := from + 1; i < to; i++ {
		with, ok := strings.CutPrefix(words[i], "ب")
		if bearings[words[i]] || ok && conceptOf(with, text.Stem(with)) != "" { // "the station west of" the town; X "with a missile"
			to = i
		}
	}
	if from > 0 && isArticled(unjoined(words[from-1])) && bare(words[from-1]) != capital && (from+1 == to && isArticled(words[from]) || !isArticled(words[from])) {
		return place{}, false // "the only hospital", "the Northern coast", "in the city, crowded" in Arabic: no name
	}
	if from > 0 && from+1 == to && unnamed[words[from]] {
		return place{}, false // "the hospital of the district"
	}
	core := strings.Join(words[from:to], " ")
	if strings.ContainsAny(core, "«»\"“”") || noNames[core] || bearings[core] { // "the east" is a side of everything
		return place{}, false
	}
	if from > 0 && conceptOf(core, text.Stem(core)) != "" {
		return place{}, false // "a border village" has no name
	}
	return place{core, record.Sounds(strings.TrimPrefix(core, "ال")), name}, true
}

// unnamed are the places that reports call by their sort alone; folded.
var unnamed = folded("المدينة البلدة القرية الناحية المنطقة المحافظة الإقليم القضاء المديرية المقاطعة الولاية الحي المخيم المستشفى المطار المعبر السوق المدرسة")

// capital may stand with the article before the name of a city; folded.
const capital = "عاصمه"

// noNames stand where the name of a place could: "the town, all of it", "amid an
// exchange".
var noNames = folded("كلها كله جميعها جميعه نفسها نفسه ذاتها ذاته بأكملها بأكمله بكاملها بكامله برمتها برمته أخرى آخر الأخرى الآخر ثانية مجاورة تبادل استمرار تواصل تصاعد")

// thing is the sort of thing that a place is after which it is called, "" for a town or
// a region.
func (p place) thing() string {
	first, rest, more := strings.Cut(fold(p.shown), " ")
	if second, _, _ := strings.Cut(rest, " "); placeNouns[bare(second)] {
		return "" // the hospital of the city of X
	}
	if code := conceptOf(bare(first), text.Stem(first)); more && things[code] {
		return code
	}
	return ""
}

// ofARegion reports whether a place is called a region or a province, in which much befalls many.
func (p place) ofARegion() bool {
	return slices.ContainsFunc(strings.Fields(fold(p.shown)), func(w string) bool { return regionNouns[bare(w)] })
}

// regionNouns stand in the names of regions; folded, without an article.
var regionNouns = folded("إقليم محافظة ولاية منطقة مقاطعة ريف province region governorate state district")

// isCountry reports whether a name is that of a country, and not of its capital.
func isCountry(name string) bool {
	if speech.CountryName(name, "en") != "" {
		return true
	}
	for _, m := range speech.Countries(text.Words(name)) {
		if own := fold(name); own == fold(m.Side) || own == fold(speech.CountryName(m.Side, "ar")) {
			return true
		}
	}
	return false
}

// bare is a word without its article.
func bare(word string) string {
	if rest, ok := strings.CutPrefix(word, "ال"); ok && utf8.RuneCountInString(rest) >= 3 {
		return rest
	}
	return word
}

// sameSounds is how many consonants two names of one script must share to be two
// spellings of one name; fewer are too many names. Names of two scripts have no
// spelling in common, so two consonants do.
const sameSounds = 3

// is reports whether two places are one: they are called the same, but for an
// article, or sound the same in two scripts or spellings.
func (p place) is(o place) bool {
	if p.core == o.core || bare(p.core) == bare(o.core) || p.within(o) || o.within(p) {
		return true
	}
	least := sameSounds
	if isLatin(p.core) != isLatin(o.core) {
		least = 2
	}
	return len(p.sounds) >= least && p.sounds == o.sounds
}

// within reports whether the name of a place is the beginning or the end of a longer
// one: the port of X-on-sea, the power station of X.
func (p place) within(o place) bool {
	more := len(o.core) - len(p.core)
	switch {
	case more < 2 || utf8.RuneCountInString(p.core) < shortestName:
		return false
	case strings.HasPrefix(o.core, p.core):
		if o.core[len(p.core)] != ' ' {
			return false
		}
	case !strings.HasSuffix(o.core, p.core) || o.core[more-1] != ' ':
		return false
	}
	return !firstHalves[p.core]
}

// firstHalves begin names of two words that are of different places.
var firstHalves = folded("ود ام ابو بيت دير دار تل راس عين بني خان كفر جبل باب بئر بير شيخ الشيخ قصر برج وادي سيدي شمال جنوب شرق غرب وسط مدينة new north south east west saint port cape mount")

// shortestName is how many letters a name has at least that a longer one may have
// in it.
const shortestName = 4

// spots are the places of a claim and those that it only mentions.
func (r *read) spots() []place {
	if r.settled {
		return r.all
	}
	if len(r.names) == 0 {
		return r.places
	}
	return slices.Concat(r.places, r.names)
}

// sharePlace reports whether two claims name one place, be it that one of them
// only mentions the name.
func sharePlace(a, b *read) bool {
	x, y := a.spots(), b.spots()
	for _, p := range x {
		if slices.ContainsFunc(y, p.is) || len(y) == 0 && b.mentions(p) {
			return true
		}
	}
	return len(x) == 0 && slices.ContainsFunc(y, a.mentions)
}

// apart reports whether two claims name places of which none is the other's.
func apart(a, b *read) bool {
	return len(a.places)+len(a.names) > 0 && len(b.places)+len(b.names) > 0 && !sharePlace(a, b) && !beside(a, b) && !beside(b, a)
}

// beside reports whether some claim names a place of a and one of b together: the
// school and the town that it stands in.
func beside(a, b *read) bool {
	return slices.ContainsFunc(a.beside, func(p place) bool { return slices.ContainsFunc(b.spots(), p.is) })
}

// events are nouns for what befell a place; folded, without an article.
var events = folded("قصف هجوم انفجار غارة حادث معركة معارك ضربة حريق زلزال انهيار attack assault strike shelling blast explosion raid battle bombing fire crash collapse")

// ofTheEvent reports whether a claim speaks of "the attack" or "the explosion",
// which its report has told of before.
func (r *read) ofTheEvent() bool {
	before := ""
	for w := range strings.FieldsSeq(r.words) {
		plain, noun := nounOf(w)
		if events[noun] && (noun != plain && isArticled(plain) || before == "the") {
			return true
		}
		before = w
	}
	return false
}

// tolls reports whether a claim counts the dead or hurt of one event.
func (r *read) tolls() bool {
	return slices.ContainsFunc(r.counted(), func(c counted) bool {
		return (c.What == "killed" || c.What == "wounded") && !c.told && c.Since == "" && !fighting[c.whom()]
	})
}

func isArticled(word string) bool { return strings.HasPrefix(word, "ال") }

// nounOf is a word without what is written onto its front, and without its
// article and the ending of an indefinite object too: as a noun for a place where
// it is one.
func nounOf(word string) (plain, noun string) {
	for _, plain := range []string{word, unjoined(word)} {
		for _, noun := range []string{strings.TrimPrefix(plain, "ال"), strings.TrimSuffix(plain, "ا"), plain} {
			if placeNouns[noun] || events[noun] {
				return plain, noun
			}
		}
	}
	plain = unjoined(word)
	return plain, bare(plain)
}

// locatives before a name make it that of a place; folded.
var locatives = folded("في وفي قرب داخل شمالي جنوبي شرقي غربي شمال جنوب شرق غرب وسط العاصمة عاصمة in at near outside inside from over")

// noPlaces stand behind such a word and are no names; folded. Words with a concept
// or that the gathering has with and without an article are none either.
var noPlaces = folded(`بيان بيانات حين وقت إطار ظل أعقاب تصريح تصريحات مقابل أنحاء محيط أطراف داخل خارج بداية نهاية سياق خضم أثناء كافة كلمة رسالة مقابلة مؤتمر اتصال تقرير غضون مواجهة صفوف مختلف عدد عموم أول آخر أكثر أي كل هذا ذلك جميع حال حالة مكان موقع سبيل شأن صالح حق يوم ليل ليلة صباح مساء فجر ظهر عام شهر أسبوع ساعة ضوء طريق مقدمة مجال مجلس ميدان إشارة انتظار منطقة مدينة بلدة قرية محافظة ولاية تغريدة منشور حديث تسجيل خطاب لقاء جلسة اجتماع حوار تعليق رد بعض عدة سائر معظم أغلب محاولة عملية عمليات حملة خطوة زيارة مزرعة حقل شارع مبنى منزل مقر الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي
		يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين رمضان شوال محرم رجب شعبان
		january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday`)

// learnedPlaces are the names that stand behind a word of place in several reports
// and that no noun for a place was read before: "in Marsa".
func (g *gathering) learnedPlaces() []place {
	type candidate struct {
		place
		in      record.ID
		several bool
	}
	words := map[string]bool{}
	for _, c := range g.claims {
		for w := range strings.FieldsSeq(c.words) {
			words[w] = true
		}
	}
	met := map[string]*candidate{}
	var order []*candidate
	for _, c := range g.claims {
		written := text.Words(c.Text)
		before := ""
		for _, w := range written {
			if w.Kind == text.Mark {
				before = ""
				continue
			}
			if locatives[before] && isPlaceName(w, words, c.latin) {
				p, ok := placeOf(w.Text)
				key := p.sounds
				if len(key) < sameSounds {
					key = p.core
				}
				switch known := met[key]; {
				case !ok:
				case known == nil:
					met[key] = &candidate{place: p, in: c.Document}
					order = append(order, met[key])
				case known.in != c.Document:
					known.several = true
				}
			}
			before = w.Fold
		}
	}
	var all []place
	for _, c := range order {
		if c.several {
			all = append(all, c.place)
		}
	}
	return all
}

// isPlaceName reports whether a word behind a word of place may be a name.
func isPlaceName(w text.Word, words map[string]bool, latin bool) bool {
	if w.Kind != text.Letters || noPlaces[w.Fold] || locatives[w.Fold] || noPlaces[bare(w.Fold)] || common[w.Fold] || utf8.RuneCountInString(w.Fold) < 3 {
		return false
	}
	if conceptOf(w.Fold, text.Stem(w.Fold)) != "" || len(speech.Countries([]text.Word{w})) > 0 {
		return false
	}
	if latin {
		first, _ := utf8.DecodeRuneInString(w.Text)
		return unicode.IsUpper(first)
	}
	if isLatin(w.Fold) {
		return false
	}
	if name := bare(w.Fold); name != w.Fold {
		return !words[name] && !strings.HasSuffix(name, "يه")
	}
	return !words["ال"+w.Fold] && !placeNouns[w.Fold]
}
