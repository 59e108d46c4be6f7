package speech

import (
	"testing"

	"counterclaim/db/record"
)

// What is said makes the act under a verb that only says.
func TestActsByWhatIsSaid(t *testing.T) {
	for _, c := range []struct {
		name, text string
		act        record.Act
	}{
		{"a behaviour that is called criminal", "وقالت المديرية إن الحريق دليل على السلوك الإجرامي للجبهة.", record.Accuses},
		{"an attempt to mislead", "ووصفت الحركة إعلان الوزارة بأنه محاولة مكشوفة لتضليل الناس.", record.Accuses},
		{"a lie", "وقال الناطق الكيني: «يدعي إعلام أوغندا كذبا أن الميناء مغلق».", record.Accuses},
		{"the refusal of what others say", "وأعلن الناطق الكيني رفضه الشديد لما تقوله أوغندا عن الميناء.", record.Denies},
		{"what another has to do first", "وقال الناطق: «لكن على أوغندا أن توقف القصف أولا».", record.Demands},
		{"what one wants", "وقال المزارع: «نريد أن ينتهي هذا».", record.Demands},
		{"an order", "وقال الوزير: «أوقفوا القصف».", record.Demands},
		{"what was done, with the letters of an order", "وقال الوزير إن عناصر الجبهة أسقطوا مروحية.", record.Asserts},
		{"patience that ends", "وقالت الحركة إن صبرها على ما يجري ينفد.", record.Threatens},
		{"those who will go on fighting", "وأكد المقاتلون أنهم سيستمرون في القتال.", record.Threatens},
		{"those who will go on talking", "وأكد الوزير أنه سيواصل الاتصال بالطرفين.", record.Promises},
		{"open to talks", "وقال الوزير إن كينيا منفتحة على الحوار.", record.Offers},
		{"a door that is open, behind and", "وقال القائد: «لا نسعى إلى الحرب، وبابنا مفتوح للجميع».", record.Offers},
		{"a condition", "وقال القائد إن هجمات الحركة ستتوقف فور رفع الحصار.", record.Offers},
		{"halts that hang on others", "وقال الناطق إن وقف العمليات مرهون بانسحاب المسلحين.", record.Demands},
		{"no need of war", "وقال القائد إن بلاده ليست بحاجة إلى الحرب.", record.Judges},
		{"two measures", "وقال الوزير إن الغرب يكيل بمكيالين.", record.Judges},
		{"no leniency", "وقال المحافظ إنه لا تهاون مع من يخرق الهدنة.", record.Threatens},
		{"those who will stand up to it", "وقال الوزير إن قواته ستتصدى لأي هجوم.", record.Threatens},
		{"fighting that will be resumed", "وقال الرئيس: «سنستأنف القتال غدا».", record.Threatens},
		{"fighting that was resumed", "وقال الرئيس إن القتال استؤنف أمس.", record.Asserts},
		{"shelters that are full", "وحذر منسق الإغاثة من أن الملاجئ لم تعد تتسع لأحد.", record.Judges},
		{"an invitation to talk", "وقال القائد: «فلنتفاوض على وقف القتال».", record.Offers},
		{"so they will not", "وقال القائد إنه سمع الشروط، فلن ينسحب رجاله.", record.Asserts},
		{"so they will not, first", "وقال القائد: «فلن ينسحب رجالنا».", record.Asserts},
		{"lies that are spread", "وقال الناطق إن الجبهة تنشر أخبارا كاذبة عن الميناء.", record.Accuses},
		{"sad", "وقال الراعي: «أنا حزين لما يجري».", record.Judges},
		{"no reason for fear", "وقال العمدة إن الوضع لا يدعو إلى الخوف.", record.Judges},
		{"grave consequences", "وحذر الوزير من أن للحريق عواقب خطيرة على المزارعين.", record.Judges},
		{"what others have to do, with the article", "وقال الوزير إن على المجتمع الدولي التدخل.", record.Demands},
		{"that keeps to what was agreed", "وقال الرئيس إن بلاده ملتزمة بوقف إطلاق النار.", record.Promises},
		{"called extermination", "وقالت الوزارة إن ما يجري إبادة جماعية.", record.Accuses},
		{"what will not help", "وقال الوزير إن الحصار لن يؤثر في عزيمة السكان.", record.Judges},
		{"what another does not accept", "وقالت كينيا إن أوغندا لم تقبل المقترح.", record.Asserts},
		{"what one does not accept oneself", "وقال الجيش الكيني إنه لم يقبل أي شرط.", record.Denies},
		{"what is only looked into", "أعلنت كينيا فتح تحقيق في جرائم حرب.", record.Asserts},
		{"an answer that will come", "وقال القائد إن أي هجوم سيواجه برد قاس.", record.Threatens},
		{"the last word", "وقال الناطق إن ما تقوله كمبالا كذب.", record.Denies},
		{"the last word but one", "وقال الناطق إن كذب الشهود لا يعنيه.", record.Asserts},
		{"it does not stand in the way", "وقال الجيش الكيني إنه لا يمنع دخول القوافل.", record.Denies},
		{"no truth, behind and", "وقال المحافظ إن السوق مفتوح ولا صحة لما يشاع.", record.Denies},
		{"whose the blame is", "وقال الناطق إن المسؤولية تقع على الجبهة.", record.Accuses},
		{"a condition named", "وقالت الحركة إن شرطها الوحيد هو رفع الحصار.", record.Demands},
		{"worse and worse", "وقال الوزير إن الوضع يزداد سوءا.", record.Judges},
		{"a sale that is not allowed", "وقال الوزير إنه لن يسمح ببيع الأراضي.", record.Asserts},
		{"a delay that is not allowed", "وقالت الشركة إنها لن تسمح بأي تأخير في البناء.", record.Asserts},
		{"a closure that is not allowed", "وقالت المديرة: «لن نسمح بإغلاق المدرسة».", record.Asserts},
		{"an attack that is not allowed", "وقال القائد: «لن نسمح بالاعتداء على أرضنا».", record.Threatens},
		{"a state that is not allowed", "وقال القائد: «لن نسمح لأوغندا بعبور النهر».", record.Threatens},
		{"progress in building", "وقال الوزير: «سنواصل التقدم في بناء المدارس».", record.Promises},
		{"progress to the enemy", "وقال القائد: «سنواصل التقدم نحو مواقع العدو».", record.Threatens},
		{"a project that fails", "وحذر الوزير من فشل مشروع الري.", record.Judges},
		{"the price of bread", "وحذر الوزير من نقص الوقود وارتفاع ثمن الخبز.", record.Judges},
		{"a project that meets difficulties", "وحذر الوزير من أن المشروع سيواجه صعوبات في التمويل.", record.Judges},
		{"a lawful target", "وحذر القائد من أن القوافل هدف مشروع لرجاله.", record.Threatens},
		{"a price to be paid", "وحذر القائد من أن الجبهة ستدفع الثمن.", record.Threatens},
		{"playing with fire", "وحذر القائد من أن ما تفعله الجبهة لعب بالنار.", record.Threatens},
		{"English, the price of bread", "The minister warned that the price of bread will rise.", record.Judges},
		{"English, water", "The minister warned residents against drinking the water.", record.Judges},
		{"English, a river", "The commander warned Uganda against crossing the river.", record.Threatens},
		{"English, a price to be paid", "The commander warned that the rebels would pay a heavy price.", record.Threatens},
		{"English, rain", "The minister said rain will continue until Friday.", record.Asserts},
		{"English, talks", "The minister said talks will continue until a deal is reached.", record.Asserts},
		{"English, until victory", "The commander said the operation will continue until victory.", record.Threatens},
		{"a count", "وقال الوزير إن المخزون يكفي عشرة أيام.", record.Asserts},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := read(c.text)
			if len(got) == 0 || got[len(got)-1].Act != c.act {
				t.Errorf("%s\ngot %+v", c.text, got)
			}
		})
	}
}
