package when

import (
	"fmt"
	"strings"
	"testing"

	"counterclaim/db/text"
)

// report makes an Arabic report of about so many bytes, with a date in every
// third sentence, the way reports have them.
func report(bytes int) string {
	sentences := []string{
		"أعلنت وزارة الدفاع في بيان اليوم الأحد أن قواتها صدت هجوما على المحور الشمالي، ودمرت آليتين عسكريتين. ",
		"ونفى المتحدث باسم الحكومة هذه الأنباء وقال إن الوضع على خط التماس هادئ نسبيا باستثناء بعض الاشتباكات بالأسلحة الخفيفة. ",
		"وكانت المعارك اندلعت في 12 سبتمبر/أيلول الماضي، وأسفرت منذ بدايتها عن مقتل 317 عسكريا و52 مدنيا. ",
		"ودعت الأمم المتحدة الطرفين إلى العودة إلى طاولة المفاوضات دون شروط مسبقة وحماية المدنيين في جميع المناطق. ",
		"وقالت مصادر طبية إن المستشفيات استقبلت عشرات الجرحى الليلة الماضية، بينهم نساء وأطفال، وإن بعضهم في حالة حرجة. ",
		"The ministry said on Friday that the agreement of 10 October 2020 remains in force until further notice. ",
		"وأضاف أن المدينة التي يقطنها نحو 60 ألف نسمة تعرضت لقصف بالمدفعية الثقيلة وراجمات الصواريخ من الجهة الشرقية.\n",
	}
	var b strings.Builder
	for i := 0; b.Len() < bytes; i++ {
		b.WriteString(sentences[i%len(sentences)])
	}
	return b.String()
}

func BenchmarkRead(b *testing.B) {
	for _, kb := range []int{6, 60, 600} {
		b.Run(fmt.Sprintf("%dKB", kb), func(b *testing.B) {
			t := text.New(report(kb << 10))
			b.ReportAllocs()
			b.SetBytes(int64(len(t.String())))
			for b.Loop() {
				Read(t, "2020-10-11")
			}
		})
	}
}

// BenchmarkReadDense is the worst that a report can be: nothing but dates.
func BenchmarkReadDense(b *testing.B) {
	for _, kb := range []int{6, 60} {
		b.Run(fmt.Sprintf("%dKB", kb), func(b *testing.B) {
			t := text.New(strings.Repeat("من 9 و 10 إلى 11 ", kb<<10/23))
			for b.Loop() {
				Read(t, "2020-10-11")
			}
		})
	}
}

func BenchmarkParse(b *testing.B) {
	for b.Loop() {
		if _, err := Parse("9 أكتوبر 2020", "2020-10-11"); err != nil {
			b.Fatal(err)
		}
	}
}
