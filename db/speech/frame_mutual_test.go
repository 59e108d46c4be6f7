package speech

import (
	"testing"

	"counterclaim/db/record"
)

// Two who trade accusations each accuse the other, however the report names them.
func TestTwoWhoAccuseEachOther(t *testing.T) {
	for _, c := range []struct{ name, text, one, other string }{
		{"the verb before them", "تبادلت غانا وتوغو الاتهامات بخرق الهدنة.", "Ghana", "Togo"},
		{"two of whom nothing is known", "تبادلت نهران وكيسور الاتهامات بخرق الهدنة: فقد قال قائد الجيش إن الهدنة انتهت.", "نهران", "كيسور"},
		{"a brigade behind a and", "تبادلت كتائب الوادي ولواء السهل الاتهامات بقصف السوق.", "كتائب الوادي", "لواء السهل"},
		{"the noun, and between", "دخل الاتفاق يومه الثاني وسط تبادل الاتهامات بخرقه بين الجيش الغاني بقيادة كوفي مينسا وقوات الفجر بقيادة ياو بواتنغ.", "الجيش الغاني", "قوات الفجر"},
		{"between two sides that are named then", "تستمر حالة تبادل الاتهامات بين طرفي القتال الدائر هناك، الجيش الغاني وقوات الفجر.", "الجيش الغاني", "قوات الفجر"},
		{"the noun, of those whose fighting stands before", "تواصلت المعارك بين غانا وتوغو لليوم الثاني، وسط تبادل للاتهامات بشأن المسؤولية عن بدء القتال.", "Ghana", "Togo"},
		{"the adjective", "اتهامات متبادلة بين غانا وتوغو بخرق الهدنة.", "Ghana", "Togo"},
		{"two countries named before", "تتواصل المعارك بين غانا وتوغو. ويتبادل البلدان الاتهامات بإشعال المواجهات.", "Ghana", "Togo"},
		{"two forces named before", "تجددت الاشتباكات بين الجيش الغاني وقوات الفجر. وتبادل الطرفان الاتهامات بخرق الهدنة.", "الجيش الغاني", "قوات الفجر"},
		{"in another paragraph, behind an emoji, with vowels and line ends", "😀 تتواصلُ المعاركُ بين غانا وتوغو.\r\n\r\nوطرفا النزاع تبادلا الاتهام بخرق الهدنة.\r\n", "Ghana", "Togo"},
		{"the blame", "تبادلت غانا وحركة الفجر المسؤولية عن قصف السوق.", "Ghana", "حركة الفجر"},
		{"each the other", "وحملت غانا وتوغو كل منهما الأخرى مسؤولية القصف.", "Ghana", "Togo"},
		{"by the side of", "بدأت الهدنة مع تبادل الاتهامات بخرقها من جانب غانا وتوغو.", "Ghana", "Togo"},
		{"English", "Ghana and Togo accused each other of breaking the truce.", "Ghana", "Togo"},
		{"English, one another", "Ghana and Togo accused one another of breaking the truce.", "Ghana", "Togo"},
		{"English, named before", "Fighting went on between Ghana and Togo. Both sides accused each other of breaking the truce.", "Ghana", "Togo"},
		{"English, each the other", "Ghana and Togo each accused the other of breaking the truce.", "Ghana", "Togo"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []Claim
			for _, one := range read(c.text) {
				if one.Act == record.Accuses {
					got = append(got, one)
				}
			}
			if len(got) != 2 || got[0].Claimant.Name != c.one || got[0].Blamed.Name != c.other || got[1].Claimant.Name != c.other || got[1].Blamed.Name != c.one {
				t.Errorf("%s\ngot %+v", c.text, got)
			}
		})
	}
}

// Two sides that nobody has named are those of whom one accuses the other in the next breath.
func TestTwoSidesNamedBehind(t *testing.T) {
	reads(t, []readCase{
		{"in the next sentence", "تبادل طرفا النزاع الاتهام بالوقوف وراء الغارة. فقد اتهمت حكومة الوحدة قوات هاني دلول بشنها.",
			[]string{"accuses | حكومة الوحدة | تبادل طرفا النزاع الاتهام بالوقوف وراء الغارة", "accuses | قوات هاني دلول | تبادل طرفا النزاع الاتهام بالوقوف وراء الغارة", "accuses | حكومة الوحدة | قوات هاني دلول بشنها"}},
		{"of another affair", "تبادل الطرفان الاتهامات بقصف السوق. وانهار جسر في المدينة القديمة أثناء الليل. واتهمت توغو كينيا بسرقة الذهب.",
			[]string{"accuses | الطرفان | تبادل الطرفان الاتهامات بقصف السوق", "asserts |  | وانهار جسر في المدينة القديمة أثناء الليل", "accuses | Togo | كينيا بسرقة الذهب"}},
		{"nowhere", "تبادل طرفا النزاع الاتهامات بقصف السوق.", []string{"accuses | طرفا النزاع | تبادل طرفا النزاع الاتهامات بقصف السوق"}},
	})
}

// "The two sides" are those who quarrel, and nobody who only spoke since.
func TestTheTwoSidesAreThoseWhoQuarrel(t *testing.T) {
	const both = "وعاد الجانبان إلى تبادل الاتهامات بالتخطيط لنسفه"
	reads(t, []readCase{
		{"strangers are named as two", "اتهمت غانا توغو بزرع ألغام في السد. وأفادت بلجيكا والدنمارك بأن السد سليم. " + both + ".",
			[]string{"accuses | Ghana | توغو بزرع ألغام في السد", "asserts | Belgium | السد سليم", "asserts | Denmark | السد سليم", "accuses | Ghana | " + both, "accuses | Togo | " + both}},
		{"somebody counts the dead", "اتهمت غانا توغو بزرع ألغام في السد. وقالت وزارة الصحة النيجرية إن خمسة قتلوا. " + both + ".",
			[]string{"accuses | Ghana | توغو بزرع ألغام في السد", "asserts | وزارة الصحة النيجرية | خمسة قتلوا", "accuses | Ghana | " + both, "accuses | Togo | " + both}},
	})
}

// Who has named nobody, or only people, names no two sides.
func TestNobodyWhoAccusesEachOther(t *testing.T) {
	for _, text := range []string{
		"تواصل القتال وتبادل الاتهامات في البلدة.",
		"تبادل الوزيران الرسائل. وقالت غانا إن الجسر مغلق.",
		"تبادلت غانا وتوغو الأسرى.",
	} {
		for _, c := range read(text) {
			if c.Act == record.Accuses {
				t.Errorf("%s\ngot %+v", text, c)
			}
		}
	}
}
