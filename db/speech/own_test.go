package speech

import (
	"testing"

	"counterclaim/db/record"
)

// What is said under a verb that only says may demand, promise or judge.
func TestActsOfContent(t *testing.T) {
	for _, c := range []struct {
		name, text string
		act        record.Act
	}{
		{"others have to", "أبلغ الرئيس الغاني نظيره بأن على المتمردين إلقاء السلاح أولا.", record.Demands},
		{"others in quotation marks", "قالت غانا إن على «المسلحين التوغوليين» مغادرة الوادي.", record.Demands},
		{"one's priorities", "شدد الوزير على أن أولوياته هي وقف القتال وإعادة النازحين.", record.Demands},
		{"nothing but", "قال الوزير: \"لن نقبل إلا باتفاق مكتوب\".", record.Demands},
		{"goes on himself", "قال الرئيس الغاني إنه سيواصل التشاور مع الوسطاء.", record.Promises},
		{"his country will", "قال الوزير إن بلاده سترسل أطباء إلى الوادي.", record.Promises},
		{"goes on arming", "قال المتحدث إن غانا تواصل تزويد توغو بالقمح.", record.Promises},
		{"what happens by itself", "قال الوزير إن النتائج ستعلن قريبا.", record.Asserts},
		{"no surrender", "قال الوزير إن غانا لن تستسلم.", record.Threatens},
		{"talks of use", "أعلن رئيس الوفد أن المحادثات كانت \"بناءة\".", record.Judges},
		{"against the law", "قال الرئيس إن الرسوم التوغولية \"غير مشروعة\".", record.Judges},
		{"no way out", "قال الوزير إنه لا يرى حلا قريبا للخلاف.", record.Judges},
		{"nothing to speak of", "قال المتحدث: \"لا يمكننا الحديث عن أي اختراق\".", record.Judges},
		{"in earnest", "قال الوزير إن توغو ليست جادة في الحوار.", record.Judges},
		{"an estimate", "رجحت الوزارة أن يرتفع عدد المصابين.", record.Asserts},
		{"seen by a ministry", "رأت وزارة الدفاع أن القوات التوغولية تتكبد خسائر فادحة.", record.Asserts},
		{"a newspaper tells of progress", "ذكرت صحيفة ديلي ستار أن الوفدين أحرزا تقدما كبيرا.", record.Asserts},
		{"a charge renewed", "جددت وزارة الخارجية الغانية اتهام توغو بتمويل المتمردين.", record.Accuses},
		{"ruin sought", "قال الرئيس الغاني إن توغو تريد تقسيم بلاده.", record.Accuses},
		{"nobody could", "قال المتحدث إن أحدا لم يتمكن من العبور.", record.Asserts},
		{"no progress", "قال الوزير إنه لم يتحقق أي تقدم في المحادثات.", record.Asserts},
		{"no danger", "قالت الهيئة إن التسرب لا يشكل خطرا كبيرا.", record.Asserts},
		{"a danger to health", "حذرت منظمة أطباء الجبل من تفشي الأمراض.", record.Judges},
		{"behind an emoji, with vowels", "😀 قال الرَّئيس الغاني إنّه سَيواصل التشاور.\r\n", record.Promises},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := read(c.text)
			if len(got) != 1 || got[0].Act != c.act {
				t.Errorf("%s\ngot %+v", c.text, got)
			}
		})
	}
}
