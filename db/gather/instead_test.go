package gather

import "testing"

// What somebody says in the breath of his denial, and which clashes with what he denies.
func TestInstead(t *testing.T) {
	for name, c := range map[string]clashing{
		"ar: how it was, where nothing else is said of what is denied": {
			[]string{"قالت نقابة الأطباء إن الجيش هجر سكان أم الربيع بالقوة 👀. ونفى الجيش ذلك، مؤكدا أن السكان خرجوا إلى أماكن آمنة."}, "هجر سكان", "خرجوا إلى", true},
		"ar: the same told by the next sentence": {
			[]string{"قالت نقابة الأطباء إن الجيش هجر سكان أم الربيع بالقوة. ونفى الجيش ذلك.\r\nوأضاف الناطق باسم الجيش أن الطريق الساحلي مفتوح."}, "هجر سكان", "الطريق الساحلي", false},
		"ar: what is meant for later is no version": {
			[]string{"قالت نقابة الأطباء إن الجيش هجر سكان أم الربيع بالقوة. ونفى الجيش ذلك، متعهدا بأن يعود السكان قريبا."}, "هجر سكان", "يعود السكان", false},
		"ar: what was struck instead": {
			[]string{"قالت نقابة الأطباء إن طائرات الجيش قصفت سوقا في أم الربيع. ونفى الجيش استهداف المدنيين، موضحا أن الضربات طالت مستودع ذخيرة عند أطراف البلدة."}, "قصفت سوقا", "الضربات طالت", true},
		"ar: another matter in the same sentence": {
			[]string{"قالت نقابة الأطباء إن كينيا سلمت الجيش مدافع. ونفت كينيا تسليم أي مدافع، مشيرة إلى أن المساعدات الإنسانية بلغت الميناء."}, "سلمت الجيش", "المساعدات", false},
		"ar: it is still as it was": {
			[]string{"قال القائد سالم طاهر إن قواته انسحبت من محطة الغزال. ونفت وزارة الدفاع حدوث أي انسحاب، لافتة إلى أن المحطة ما زالت آمنة."}, "انسحبت من", "ما زالت آمنة", true},
		"ar: somebody did it by himself": {
			[]string{"قالت تشاد إن كينيا توسطت في محادثات الهدنة. ونفت النيجر أي وساطة كينية، مؤكدة أن الاتصالات جرت بشكل مباشر بين الجيشين."}, "كينيا توسطت", "بشكل مباشر", true},
		"ar: who it was": {
			[]string{"اتهمت الحكومة حركة الفجر بقتل سبعة رعاة في وادي الرمان. ونفت الحركة أن يكون مقاتلوها قتلوا رعاة، وقالت إن مسلحي النهر هم من قتلوهم."}, "سبعة رعاة", "مسلحي النهر", true},
		"ar: another deed of those who accuse": {
			[]string{"اتهمت الحكومة حركة الفجر بقصف جسر الملح. ونفت الحركة قصف الجسر، متهمة الحكومة بمنع القوافل."}, "قصف جسر", "بمنع القوافل", false},
		"ar: the charge itself serves an end": {
			[]string{"اتهمت الحكومة حركة الفجر بقصف جسر الملح. ونفت الحركة قصف الجسر، متهمة الحكومة بتلفيق التهمة لها."}, "قصف جسر", "بتلفيق", true},
		"ar: who admits something goes no further than that": {
			[]string{"قال عمدة أم الربيع إن جنود النيجر دخلوا البلدة. ونفى متحدث باسم جيش النيجر دخول البلدة، معترفا بأن دورية دخلت مزرعة قريبة."}, "دخلوا البلدة", "دورية", false},
		"ar: the opposite is true": {
			[]string{"قالت تشاد إن النيجر خرقت الهدنة. ونفت النيجر خرق الهدنة. وقالت النيجر: \"العكس هو الصحيح، فجنودنا يلزمون ثكناتهم\"."}, "خرقت الهدنة", "العكس هو", true},
		"ar: talk that is called no more than that, and its opposite": {
			[]string{"قالت تشاد إن النيجر خرقت الهدنة.", "قال وزير دفاع النيجر: \"تتردد مزاعم عن خرق النيجر للهدنة. والعكس هو الصحيح، فجنودنا يلزمون ثكناتهم\"."}, "خرقت الهدنة", "والعكس هو", true},
		"en: what fell on it": {
			[]string{"The mayor of Sola accused Chad of bombing the school. Chad denied any involvement. \"What fell on the school was a mortar round,\" its spokesman said."}, "bombing the school", "mortar", true},
		"ar: a denial said twice names once what it denies": {
			[]string{"قال الجيش التشادي إن النيجر أطلقت صاروخين على أراضيه. ونفت النيجر أن تكون أطلقت صواريخ، وقالت إن ما نشر عنها عار عن الصحة."}, "صاروخين", "عار عن الصحة", true},
		"ar: two denials of two things": {
			[]string{"قالت تشاد إن جيش النيجر استخدم ألغاما بحرية. ونفى جيش النيجر استخدام ألغام بحرية، كما نفى منع المراقبين من التنقل."}, "استخدم ألغاما", "منع المراقبين", false},
	} {
		t.Run(name, func(t *testing.T) { c.check(t) })
	}
}
