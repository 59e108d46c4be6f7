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

// BenchmarkHostile reads texts that are made to be slow; ten times the size
// must cost ten times the time.
func BenchmarkHostile(b *testing.B) {
	for _, unit := range []string{"1-", "a.", "د. ", "...", "1,", "\"", "a-1", "ـ", ". ", "1 000\u00a0", "(«"} {
		for _, size := range []string{"20k", "200k"} {
			n := map[string]int{"20k": 20_000, "200k": 200_000}[size]
			s := strings.Repeat(unit, n/len(unit))
			b.Run(strings.TrimSpace(unit)+"/"+size, func(b *testing.B) {
				b.SetBytes(int64(len(s)))
				for b.Loop() {
					Words(s)
					Sentences(s)
					Hidden(s)
				}
			})
		}
	}
}
