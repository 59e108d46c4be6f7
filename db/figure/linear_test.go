package figure

import (
	"strings"
	"testing"

	"counterclaim/db/text"
)

// BenchmarkHostile reads texts that are made to be slow: one endless sentence,
// numbers that never end, brackets that never close.
func BenchmarkHostile(b *testing.B) {
	for _, unit := range []string{"قتل 5 و", "ألف ", "5 و ", "بينهم 5 نساء و", "بين ", "1-", "( ", "one hundred and ", "منذ بداية ", "صفر فاصلة صفر ", "killed, including ", "1 000 ", "+5 ", "a "} {
		for _, size := range []int{20_000, 200_000} {
			s := strings.Repeat(unit, size/len(unit))
			b.Run(strings.TrimSpace(unit)+"/"+number(float64(size)), func(b *testing.B) {
				b.SetBytes(int64(len(s)))
				for b.Loop() {
					Read(text.New(s))
				}
			})
		}
	}
}
