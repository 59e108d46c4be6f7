package gather

import "testing"

// Who rejects an account rejects all that was told in it, and nothing that another told.
func TestAccounts(t *testing.T) {
	envoy := "قال مبعوث تنزانيا سالم نور إن القوات الكينية استعادت تلة الغزال، وإنها أسرت عشرات المقاتلين. ونفى الناطق باسم الجيش الأوغندي عادل بدر ما أورده نور."
	blast := "قال وزير الدفاع الكيني رامي شاهين إن الانفجار في سوق سولا نجم عن أسطوانة غاز، واتهم أوغندا بتضليل الناس. وقال مدير المشفى إن خمسة جرحى وصلوا إليه. ورفض رئيس بلدية سولا رواية شاهين."
	checkMeetings(t, map[string]meeting{
		"ar: what a man told, the last of it":         {[]string{envoy}, "أسرت عشرات", "ما أورده", true},
		"ar: what a man told, the first of it":        {[]string{envoy}, "استعادت تلة", "ما أورده", true},
		"ar: a man's account, behind another's words": {[]string{blast}, "نجم عن", "رواية شاهين", true},
		"ar: another's words before a man's account":  {[]string{blast}, "خمسة جرحى", "رواية شاهين", false},
		"ar: this account is the one told last": {
			[]string{"قال الجيش الكيني إن قذيفة أوغندية أصابت مشفى الزهراء. ورفض مدير المشفى عادل بدر هذه الرواية جملة وتفصيلا."},
			"قذيفة أوغندية", "هذه الرواية", true},
		"ar: words that are called absurd": {
			[]string{"قال الجيش الكيني إن القوات الأوغندية تجهز لضرب سد النخيل، وهي مزاعم وصفتها أوغندا بأنها سخيفة."},
			"تجهز لضرب", "وصفتها أوغندا", true},
		"ar: the claims of one that several call false": {
			[]string{"قالت كينيا إن أوغندا تصنع غازا ساما. وقال رئيس أوغندا إن بلاده دمرت مخزونها. ووصفت تنزانيا الادعاءات الكينية بأنها كاذبة."},
			"تصنع غازا", "الادعاءات الكينية", true},
		"ar: what another said before whom several call liars": {
			[]string{"قالت كينيا إن أوغندا تصنع غازا ساما. وقال رئيس أوغندا إن بلاده دمرت مخزونها. ووصفت تنزانيا الادعاءات الكينية بأنها كاذبة."},
			"دمرت مخزونها", "الادعاءات الكينية", false},
		"ar: who is charged with having lied": {
			[]string{"قال وزير الخارجية الكيني إن بلاده سلمت أوغندا خمسة قوارب قبل الحرب. واتهمه رئيس تنزانيا بالكذب."},
			"سلمت أوغندا", "بالكذب", true},
		"ar: what is rejected and is no account": {
			[]string{"قالت كينيا إن قواتها دخلت سولا. ورفضت أوغندا مبادرة تنزانيا للسلام."},
			"دخلت سولا", "مبادرة تنزانيا", false},
		"ar: the same man's account of the thing in another report": {
			[]string{"قال الناطق باسم الجيش الكيني رامي شاهين إن الانفجار في مدرسة النور نجم عن قذيفة هاون.", "قال الناطق باسم الجيش الكيني رامي شاهين إن الانفجار وقع من داخل مدرسة النور. ورفض رئيس البلدية عادل بدر رواية شاهين."},
			"قذيفة هاون", "رواية شاهين", true},
		"ar: the same man's account of another thing in another report": {
			[]string{"قال الناطق باسم الجيش الكيني رامي شاهين إن الانفجار في جسر الزهور نجم عن قذيفة هاون.", "قال الناطق باسم الجيش الكيني رامي شاهين إن الانفجار وقع من داخل مدرسة النور. ورفض رئيس البلدية عادل بدر رواية شاهين."},
			"قذيفة هاون", "رواية شاهين", false},
		"en: this account": {
			[]string{"Kenya's army said that a gas leak caused the blast at Sola market. Mayor Adel Badr rejected this account."},
			"gas leak", "this account", true},
	})
}
