package figure

import (
	"strings"
	"unicode"

	"counterclaim/db/text"
)

// plainAdjectives are the adjectives that name no side, without their endings, and بأذى,
// which looks like one.
var plainAdjectives = wordSet("عسكري مدني حربي بشري سكني مدرع قتالي جوي بري بحري حكومي رسمي ارهابي اضافي يومي اسبوعي شهري سنوي محلي دولي اجنبي طبي تعليمي تجاري صناعي تاريخي ديني ثقافي اخري اساسي رئيسي ميداني ثاني متالي حقيقي استراتيجي باليستي بالستي صاروخي مدفعي ثقيلي خفيفي شرعي نظامي طبيعي علي تحتي يدوي ناري جزئي جزيي كلي اولي حالي ماضي تالي قيادي صحي اعلامي امني اداري مالي داخلي خارجي ليلي صباحي شمالي جنوبي شرقي غربي حدودي جبلي ساحلي رياضي زراعي انتحاري اقتصادي سياسي اجتماعي نووي كيميائي ذكي مفخخي وهمي ابتدائي ثانوي جامعي انتخابي قانوني مسائي غذائي انساني دراسي منزلي تمويني كهربائي شمسي نفطي مائي اثري خيري دوائي لوجستي فني مهني شخصي عائلي ريفي حضري حقوقي بحثي تدريبي دفاعي هجومي ارضي نهاري اغاثي ايوائي خدمي عقاري تنموي استثماري تقني الكتروني رقمي نسائي شبابي طلابي عمالي نقابي حزبي برلماني نيابي وزاري دبلوماسي قضائي جنائي استخباري استخباراتي مخابراتي ميكانيكي معدني بلدي بيئي مناخي حراري جماعي فردي عشوائي مفاجئي منفصلي متتالي موازي فرعي مركزي عمومي حيوي نفسي جسدي جراحي عظمي وطني قومي عالمي اقليمي قاري عرقي طائفي عشائري قبلي اهلي خاصي عامي ودي تدميري عنقودي حارقي فوسفوري فراغي انشطاري موجهي مضادي مجنحي بنيوي ايجابي سلبي نهائي نصفي كتابي شفهي خطي مباشري يوري فوري طارئي احتجاجي سلمي انتقالي تاسيسي تشريعي تنفيذي رئاسي ملكي اميري باذي")

// whose reads the side from the words around the noun: an adjective of
// relation behind it (جنديا أرمنيا), "من قوات ...", or a capital before it.
func (r *reader) whose(q *quantity) {
	if q.kind != Count || q.nation || q.noun < 0 && q.who == "" {
		return
	}
	at := q.to
	if q.noun >= 0 {
		at = q.noun + max(1, r.nouns[q.noun].words)
	} else if f := r.fold(at); f != "من" && f != "في" {
		return
	}
	if q.noun >= 0 && !isArabic(r.fold(q.noun)) {
		for j := q.behind; j < q.noun; j++ {
			if c := first(r.words[j].Text); unicode.IsUpper(c) && r.kind(j) == text.Letters && !stopwords[r.fold(j)] {
				q.side = [2]int{j, j + 1}
				return
			}
		}
		if r.fold(at) == "from" || r.fold(at) == "of" {
			end := at + 1
			for end < len(r.words) && end < at+5 && (r.fold(end) == "the" || unicode.IsUpper(first(r.words[end].Text)) || forces[r.fold(end)]) && r.events[end] == nil {
				end++
			}
			if end > at+1 && r.fold(end-1) != "the" {
				q.side = [2]int{at + 1, end}
			}
		}
		return
	}
	for j := at; j < at+3 && j < len(r.words) && r.sentence[j] == r.sentence[q.from]; j++ {
		f := r.fold(j)
		if r.kind(j) != text.Letters || r.events[j] != nil {
			return
		}
		if f == "من" || f == "في" && r.fold(j+1) == "صفوف" {
			from := j + 1
			if r.fold(from) == "صفوف" || r.fold(from) == "عناصر" || r.fold(from) == "افراد" {
				from++
			}
			r.takeForce(q, from)
			return
		}
		if q.noun >= 0 && r.nouns[q.noun].group == person && strings.HasPrefix(r.fold(j+1), "ال") && r.takeForce(q, j) { // عناصر الجيش السوري
			return
		}
		if r.nouns[j].Thing != nil {
			return
		}
		if isRelation(f) {
			q.side = [2]int{j, j + 1}
			q.to = max(q.to, j+1)
			return
		}
		if !isRelationAdjective(f) {
			return
		}
	}
}

// takeForce takes the name of a force at word i as the side.
func (r *reader) takeForce(q *quantity, i int) bool {
	if !forces[cutPrefixes(r.fold(i), "ال")] {
		return false
	}
	end := i + 1
	for end < len(r.words) && end < i+4 && r.kind(end) == text.Letters && (r.events[end] == nil || end == i+1 && strings.HasPrefix(r.fold(end), "ال")) && (strings.HasPrefix(r.fold(end), "ال") && r.fold(end) != "الي" || end == i+1 && !strings.HasPrefix(r.fold(i), "ال") && !particles[r.fold(end)]) {
		end++ // right behind it even a word for an event is a name: حركة الفجر; not behind "the movement"
	}
	q.side = [2]int{i, end}
	return true
}

// forces are the bodies that a side's people belong to.
var forces = wordSet("قوات جيش قوى حركة حزب تنظيم ميليشيا ميليشيات جماعة كتائب سرايا شرطة army forces force military militia police navy guard security troops brigade group movement party")

var particles = wordSet("في من على إلى عن مع بعد قبل خلال منذ ضد قرب حتى أن إن كما بين جراء إثر وفق بحسب أمس اليوم لدى كان كانت كانوا كانا كن حين حينما عندما لحظة أثناء داخل خارج فوق تحت فقط")

// isRelationAdjective tells adjectives of relation by their ending.
func isRelationAdjective(f string) bool {
	return relationStem(f) != ""
}

func relationStem(f string) string {
	f = cutPrefixes(f, "ال")
	for _, ending := range []string{"يين", "يون", "يان", "يتين", "يتان", "يات", "يه", "يا", "ي"} {
		if stem, ok := strings.CutSuffix(f, ending); ok && len(stem) >= 6 {
			return stem + "ي"
		}
	}
	return ""
}

// isRelation reports whether an adjective of relation names a side.
func isRelation(f string) bool {
	if strings.HasPrefix(f, "و") {
		return false
	}
	stem := relationStem(f)
	return stem != "" && !plainAdjectives[stem] && nounForms[stem].Thing == nil
}
