package speech

import "strings"

// verbalNoun reports whether a folded word has the shape of the name of an
// action: تنفيذ, ارتكاب, استهداف, محاولة, or is one of the short ones.
func verbalNoun(s string) bool {
	r := []rune(s)
	n := len(r)
	switch {
	case shortNouns[s] || n > 2 && (shortNouns[strings.TrimRight(s, "هامن")] || shortNouns[strings.TrimSuffix(s, "ه")] || shortNouns[strings.TrimSuffix(s, "ها")]):
		return true
	case action(s):
		return true
	case n >= 6 && (action(strings.TrimSuffix(s, "ه")) || action(strings.TrimSuffix(s, "ها")) || action(strings.TrimSuffix(s, "هم"))):
		return true
	case n == 5 && r[0] == 'ت' && (r[3] == 'ي' && (r[1] != 'ي' || s == "تيسير") || r[2] == 'ا'): // تنفيذ, تراجع; but تيريز
		return true
	case n >= 5 && r[0] == 'م' && r[2] == 'ا' && r[1] != 'ا' && r[n-1] == 'ه':
		return true
	}
	return false
}

// action reports whether a folded word has the shape of إفعال, انفعال, افتعال,
// استفعال, or of their weak kind with ه: إعادة, استعادة.
func action(s string) bool {
	if !strings.HasPrefix(s, "ا") {
		return false
	}
	r := []rune(s)
	n := len(r)
	if n < 5 || n > 8 {
		return false
	}
	if r[n-1] == 'ه' {
		return r[n-3] == 'ا' && (n == 5 || strings.HasPrefix(s, "است"))
	}
	if r[n-2] != 'ا' && r[n-1] != 'ء' {
		return false
	}
	return n == 5 || n == 6 && (r[1] == 'ن' || r[2] == 'ت' || r[2] == 'ط' || r[2] == 'د' || r[1] == 'ت') || n >= 7 && strings.HasPrefix(s, "است")
}

var shortNouns = set("قدوم خلو مثول عثور بلوغ وصول سقوط وقوع حصول نزوح دخول خروج لجوء هروب صعود هبوط نشوب ظهور رفض قبول فقدان حرمان دعم موافقه تاييد سعي حق عزم نيه رغبه عدم خوض توقف تحقيق شن قصف خرق قتل نهب دعم منع قطع نقض نشر نقل ضرب نسف حرق خطف سرقه زرع حشد غزو عرقله زعزعه سيطره هيمنه برهنه وقف فتح ضم فرض رفع سحب صد ردع تدخل تورط تواطؤ تصعيد تهديد تجويع تهجير تدمير هدم مسؤوليه حدوث صدور ورود تسلل تلقي وجود كذب تضليل تزوير رشوه قمع بدء فك بث دك كسر طرد عزل اسر سجن حبس دحر جرح ذبح دفن لغم نصب نزع شق سد حجب رصد ضبط حجز هدم عبور فرار هروب رحيل غرق فشل موت تبني تخلي سماح هدر عوده حصار هجوم سعي تخطيط قيام غياب نفي عرض كشف صرف ترك هجر كسب سلب سفك نكث طمس دعس نبش بتر خنق شطب حفر ردم")
