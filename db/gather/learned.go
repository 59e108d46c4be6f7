package gather

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"counterclaim/db/record"
	"counterclaim/db/speech"
	"counterclaim/db/text"
)

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
	if w.Kind != text.Letters || noPlaces[w.Fold] || locatives[w.Fold] || noPlaces[bare(w.Fold)] || common[w.Fold] || generic[w.Fold] != "" || utf8.RuneCountInString(w.Fold) < 3 {
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
	return !words["ال"+w.Fold] && !placeNouns[w.Fold] && !events[w.Fold]
}
