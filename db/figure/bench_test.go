package figure

import (
	"strings"
	"testing"

	"counterclaim/db/text"
)

// report makes a report of about the given number of bytes, dense with figures.
func report(size int) string {
	paragraphs := []string{
		"أعلنت وزارة الصحة في بيان أن حصيلة القتلى ارتفعت إلى 120 شخصا بينهم خمسة وعشرون طفلا، وأن أكثر من ألف وخمسمئة آخرين أصيبوا بجروح منذ بداية الأحداث.\n",
		"وقال متحدث باسم الدفاع المدني إن فرق الإنقاذ انتشلت 14 جثة من تحت الأنقاض، فيما تضرر نحو 300 منزل ودمرت ثلاث مدارس في أنحاء المدينة.\n",
		"The spokesman said that at least a dozen soldiers were killed and 34 wounded when some 30 vehicles came under fire on Tuesday, 12 May 2031.\n",
		"ولم يتسن التحقق من هذه الأرقام من مصدر مستقل، بينما نفى الجانب الآخر صحة ما ورد في البيان مؤكدا أن قواته لم تقصف المنطقة في تلك الليلة.\n",
	}
	var b strings.Builder
	for i := 0; b.Len() < size; i++ {
		b.WriteString(paragraphs[i%len(paragraphs)])
	}
	return b.String()
}

func BenchmarkRead(b *testing.B) {
	for _, c := range []struct {
		name string
		size int
	}{{"6KB", 6 << 10}, {"60KB", 60 << 10}, {"600KB", 600 << 10}} {
		s := report(c.size)
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(s)))
			b.ReportAllocs()
			for b.Loop() {
				Read(text.New(s))
			}
		})
	}
}

func BenchmarkNumber(b *testing.B) {
	for b.Loop() {
		Number("مئتان وخمسة وثلاثون ألفا وأربعمئة")
	}
}
