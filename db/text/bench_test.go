package text

import (
	"strings"
	"testing"
)

func BenchmarkReaders(b *testing.B) {
	s := strings.Repeat("أعلنت الوزارة أن حصيلة القتلى ارتفعت إلى ١٢٠ شخصًا، وفق د. سالم. The army said 12,500 fled.\n", 45)
	for _, c := range []struct {
		name string
		read func()
	}{
		{"Words", func() { Words(s) }}, {"Sentences", func() { Sentences(s) }}, {"Fold", func() { Fold(s) }}, {"New", func() { New(s) }}, {"Language", func() { Language(s) }},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(s)))
			b.ReportAllocs()
			for b.Loop() {
				c.read()
			}
		})
	}
}
