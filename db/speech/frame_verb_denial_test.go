package speech

import "testing"

// Denials of a charge, or of talk, that stands before the verb.
func TestDenialsOfWhatStandsBefore(t *testing.T) {
	const charge = "واتهمت الحكومة الجبهة بحرق الحقول، "
	accused := "accuses | الحكومة | الجبهة بحرق الحقول"
	reads(t, []readCase{
		{"claims that were rejected", charge + "وهي مزاعم رفضتها الجبهة.", []string{accused, "denies | الجبهة | وهي مزاعم رفضتها الجبهة"}},
		{"a tale that was rejected", charge + "وهي رواية رفضها قائد الجبهة.", []string{accused, "denies | قائد الجبهة | وهي رواية رفضها قائد الجبهة"}},
		{"claims called absurd", charge + "وهي مزاعم وصفتها الجبهة بأنها «سخيفة».", []string{accused, "denies | الجبهة | وهي مزاعم وصفتها الجبهة بأنها «سخيفة»"}},
		{"charges held void", charge + "وهو اتهام اعتبره قائد الجبهة باطلا.", []string{accused, "denies | قائد الجبهة | وهو اتهام اعتبره قائد الجبهة باطلا"}},
		{"charges called grave", charge + "وهي اتهامات وصفتها النقابة بأنها خطيرة.", []string{accused, "judges | النقابة | وصفتها النقابة بأنها خطيرة"}},
		{"the charge that he denied", charge + "وهي التهمة التي نفاها قائد الجبهة.", []string{accused, "denies | قائد الجبهة | وهي التهمة التي نفاها قائد الجبهة"}},
		{"the charge that he rejected", charge + "الاتهام الذي رفضه قائدها.", []string{accused, "denies | قائدها | الاتهام الذي رفضه قائدها"}},
		{"the latter denied", charge + "غير أن الأخيرة نفت.", []string{accused, "denies | الجبهة | الأخيرة نفت"}},
		{"but she denies", "ويتهم الجيش الحركة بتهريب السلاح لكنها تنفي.", []string{"accuses | الجيش | الحركة بتهريب السلاح", "denies | الحركة | لكنها تنفي"}},
		{"but she says that not", "ويتهم الجيش الحركة بتهريب السلاح، لكنها تقول إنها لا تملك سفنا.", []string{"accuses | الجيش | الحركة بتهريب السلاح", "denies | الحركة | لا تملك سفنا"}},
		{"while it denies", "ويتهم الجيش الحركة بتهريب السلاح، فيما تنفي الحركة.", []string{"accuses | الجيش | الحركة بتهريب السلاح", "denies | الحركة | تنفي الحركة"}},
		{"these deny", "ويتهم الجيش المتمردين بتهريب السلاح، وينفي هؤلاء ذلك.", []string{"accuses | الجيش | المتمردين بتهريب السلاح", "denies | المتمردين | وينفي هؤلاء ذلك"}},
		{"which it usually denies", "ولم تعقب الحركة على الاتهام، علما بأنها تنفي في العادة تهريب السلاح.", []string{"asserts |  | ولم تعقب الحركة على الاتهام", "denies | الحركة | تهريب السلاح"}},
		{"the talk as a topic", "والحديث عن هدنة نفته الجماعة.", []string{"denies | الجماعة | والحديث عن هدنة نفته الجماعة"}},
		{"a topic with as for", "أما خبر مقتله فنفته عائلته.", []string{"denies | عائلته | أما خبر مقتله فنفته عائلته"}},
	})
}

// How firmly somebody denies is no part of what he denies.
func TestHowFirmlyIsDenied(t *testing.T) {
	reads(t, []readCase{
		{"root and branch", "نفت الوزارة جملة وتفصيلا ما تردد عن اعتقال الصحافيين.", []string{"denies | الوزارة | ما تردد عن اعتقال الصحافيين"}},
		{"in a firm way", "ونفى الحزب بشكل قاطع ضلوعه في التفجير.", []string{"denies | الحزب | ضلوعه في التفجير"}},
		{"usually", "وتنفي الحركة عادة إرسال مقاتلين.", []string{"denies | الحركة | إرسال مقاتلين"}},
		{"at the same time", "وتحدث الوزير عن تقدم المفاوضات، نافيا في الوقت نفسه التوصل إلى اتفاق.", []string{"asserts | الوزير | تقدم المفاوضات", "denies | الوزير | التوصل إلى اتفاق"}},
		{"in a statement, what was told", "نفت الشركة في بيان لها اليوم الأربعاء ما تداولته المواقع عن تسرب الغاز.", []string{"denies | الشركة | ما تداولته المواقع عن تسرب الغاز"}},
		{"the shape of something", "ونفى الحزب بشدة أي علاقة له بالتفجير.", []string{"denies | الحزب | أي علاقة له بالتفجير"}},
	})
}

// Who denies, and what, where other words stand between.
func TestDenialsToldPapers(t *testing.T) {
	reads(t, []readCase{
		{"people who spoke to a paper", "ونفى سكان تحدثوا إلى الصحيفة وجود مسلحين في الحي.", []string{"denies | سكان | وجود مسلحين في الحي"}},
		{"told a paper", "مصدر حكومي ينفي لـ«الأفق» إقالة الوزير", []string{"denies | مصدر حكومي < الأفق | إقالة الوزير"}},
		{"their rightness", "وقلل مسؤول من شأن الأنباء ونفى دقتها.", []string{"judges | مسؤول | شأن الأنباء", "denies | مسؤول | دقتها"}},
		{"that, and says", "تنفي الجماعة ذلك وتقول إن رجالها ما زالوا فيه.", []string{"denies | الجماعة | تنفي الجماعة ذلك", "asserts | الجماعة | رجالها ما زالوا فيه"}},
	})
}

// Verbs that only lead to a denial.
func TestDenialsLedTo(t *testing.T) {
	reads(t, []readCase{
		{"soon", "لكن الجيش سرعان ما نفى سقوط القاعدة.", []string{"denies | الجيش | سقوط القاعدة"}},
		{"soon, that", "وأعلنت الجماعة سقوط القاعدة، لكن الجيش سرعان ما نفى ذلك.", []string{"asserts | الجماعة | سقوط القاعدة", "denies | الجيش | الجيش سرعان ما نفى ذلك"}},
		{"did not tarry", "وما لبث الجيش أن نفى سقوط القاعدة.", []string{"denies | الجيش | سقوط القاعدة"}},
		{"a fire that did not tarry", "ولم يلبث الحريق أن امتد إلى المخازن.", []string{"asserts |  | ولم يلبث الحريق أن امتد إلى المخازن"}},
		{"insists on denying", "وتصر الحكومة على نفي دعمها المتمردين.", []string{"denies | الحكومة | دعمها المتمردين"}},
		{"a flat rejection of a charge", "ورفض قائد الشرطة رفضا قاطعا اتهام رجاله بالتعذيب.", []string{"denies | قائد الشرطة | اتهام رجاله بالتعذيب"}},
		{"a flat rejection of a truce", "وأبدى الوزير رفضا قاطعا للهدنة.", []string{"judges | الوزير | رفضا قاطعا للهدنة"}},
		{"takes no blame", "وقال الحزب إنه لا يتحمل مسؤولية الهجوم.", []string{"denies | الحزب | لا يتحمل مسؤولية الهجوم"}},
		{"another takes no blame", "وقال الحزب إن الحكومة لا تتحمل مسؤولياتها.", []string{"asserts | الحزب | الحكومة لا تتحمل مسؤولياتها"}},
		{"only propaganda", "وقال الناطق إن إعلان الجيش السيطرة على المدينة «دعاية إعلامية».", []string{"denies | الناطق | إعلان الجيش السيطرة على المدينة «دعاية إعلامية»"}},
	})
}

// Who denies, where an agency tells of it, and what, where it is told first what he answers.
func TestDenialsThatOthersTell(t *testing.T) {
	reads(t, []readCase{
		{"an agency tells of it", "وذكرت وكالة رويترز أن العمدة نفى سقوط الجسر.", []string{"denies | العمدة < وكالة رويترز | سقوط الجسر"}},
		{"a channel tells of it", "وأفادت قناة الساحل بأن الحرس ينفي سقوط الجسر.", []string{"denies | الحرس < قناة الساحل | سقوط الجسر"}},
		{"another side tells of it", "وقالت كينيا إن أوغندا نفت سقوط الجسر.", []string{"asserts | Kenya | أوغندا نفت سقوط الجسر"}},
		{"in answer to what others announced", "ونفى الناطق باسم الحرس، ردا على ما أعلنته الجماعة أمس عن تقدمها وسيطرتها على ثلاث قرى، حدوث أي تغيير.",
			[]string{"denies | الناطق باسم الحرس | حدوث أي تغيير"}},
		{"on a recording", "ونفى العمدة، تعليقا على تسجيل تداوله ناشطون، أن تكون الشرطة ضربت أحدا.", []string{"denies | العمدة | تكون الشرطة ضربت أحدا"}},
		{"a shell that is answered", "وقصفت كينيا التل، ردا على قذيفة، ونفت سقوط الجسر.", []string{"asserts |  | وقصفت كينيا التل، ردا على قذيفة", "denies | Kenya | سقوط الجسر"}},
	})
}
