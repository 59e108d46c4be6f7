package speech

import "testing"

// Sentences of ordinary news of a war.
func TestNewsOfWar(t *testing.T) {
	reads(t, []readCase{
		{"what befalls a place is no offer", "تعرّض مخبز يُحتجز فيه عمال، شرقي الغزالة، لضربة من الجو.", []string{"asserts |  | تعرّض مخبز يُحتجز فيه عمال، شرقي الغزالة، لضربة من الجو"}},
		{"without the doubled letter", "وتعرض المخبز لقصف مدفعي.", []string{"asserts |  | وتعرض المخبز لقصف مدفعي"}},
		{"an offer", "تعرض الحكومة على الجبهة هدنة جديدة لتجنب القتال.", []string{"offers | الحكومة | هدنة جديدة لتجنب القتال"}},
		{"a report that somebody else brought out", "وأكدت الوزارة في تقريرها اليوم الذي نشره موقع نسيم أن القوات دمرت 20 مدفعا.", []string{"asserts | الوزارة | القوات دمرت 20 مدفعا"}},
		{"a video that somebody else showed", "وأكد الوزير في مقطع مصور بثه التلفزيون الرسمي تدمير 20 مدفعا.", []string{"asserts | الوزير | تدمير 20 مدفعا"}},
		{"the occasion behind a source", "ووفقا للمتحدث باسم الوزارة اللفتنانت جنرال سامي دلول، في تسجيل مصور، فقد زاد عدد القتلى إلى 89.", []string{"asserts | سامي دلول | زاد عدد القتلى إلى 89"}},
		{"the occasion, with an outlet", "وبحسب الوزير سامي دلول، في مقابلة مع صحيفة الأفق، ارتفع عدد القتلى إلى 89.", []string{"asserts | سامي دلول < صحيفة الأفق | ارتفع عدد القتلى إلى 89"}},
		{"a place behind a source", "وبحسب الوزير سامي دلول، في الغزالة، سقط 20 قتيلا.", []string{"asserts | سامي دلول | في الغزالة، سقط 20 قتيلا"}},
		{"a rank of two words before a comma", "ووفقا للمتحدث باسم الوزارة اللفتنانت جنرال، سامي دلول، فإن الجسر سقط.", []string{"asserts | سامي دلول | الجسر سقط"}},
		{"a forename like a verb", "وصرح سيرجي كوزار المتحدث باسم المجموعة الشرقية للجيش الكيني بأن قواته بعيدة.", []string{"asserts | سيرجي كوزار | قواته بعيدة"}},
		{"who leads an office of the press", "وأفاد رئيس المركز الصحفي لمجموعة الشمال فاديم كوزار بأن القوات دمرت الجسر.", []string{"asserts | فاديم كوزار | القوات دمرت الجسر"}},
	})
}
