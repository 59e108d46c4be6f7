package figure

import "strings"

// stoppable are things that stop or are stopped, and are not detained.
var stoppable = wordSet(`محطة محطات مصنع مصانع معمل معامل مصفاة مصافي قطار قطارات مترو خط خطوط ضخ إنتاج عمل أعمال عمليات عملية حركة سير رحلة رحلات ملاحة بث خدمة خدمات
	مولد مولدات مولدة مضخة مضخات مفاعل تصدير صادرات استيراد تيار كهرباء مياه ماء إمدادات إمداد دراسة قتال حرب مشروع مشاريع شبكة مرفق مرافق قسم أقسام مستشفى مستشفيات مطار ميناء مخبز مخابز آلة آلات محرك محركات حافلة حافلات سفينة سفن طائرة طائرات برنامج دعم تمويل صرف رواتب`)

// stopsAThing reports whether the word at i, which may tell that somebody was detained, tells that
// a thing stopped that stands next to it, or behind a subject of one word, both with their article:
// توقف المحطة, أوقفت الشركة القطار, and no أوقفت شرطة الميناء 8 مهربين, nor أوقفت الشرطة حركة السير و12
// سائقا.
func (r *reader) stopsAThing(i int) bool {
	if f := r.fold(i); !strings.Contains(f, "وقف") && !strings.Contains(f, "وقيف") {
		return false
	}
	next, behind := r.fold(i+1), r.fold(i+2)
	if stoppable[cutPrefixes(next, "ال")] {
		return true
	}
	thing, hasArticle := strings.CutPrefix(behind, "ال")
	return strings.HasPrefix(next, "ال") && hasArticle && stoppable[thing] && !strings.HasPrefix(r.fold(i+3), "و")
}
