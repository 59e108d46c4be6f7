package gather

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"counterclaim/db/compare"
	"counterclaim/db/record"
)

// manyClaims are n claims of a long quarrel, seeded: of reports of forty claims,
// ten a day, in words made of syllables so that common and rare ones occur as in
// a language, with some of the table's topics, figures, denials and places.
func manyClaims(n int) []Claim {
	r := rand.New(rand.NewPCG(1, 2))
	syllables := strings.Fields("با رو كا مي تو لن شر قد حي سف نو را")
	word := func() string {
		w := ""
		for range 2 + r.IntN(2) {
			w += syllables[int(float64(len(syllables))*r.Float64()*r.Float64())]
		}
		return w
	}
	speakers := []compare.Actor{chad, chadArmy, niger, nigerArmy, ghana, {}}
	deeds := []string{"خرق وقف إطلاق النار", "قصف المدنيين", "إرسال مقاتلين", "حققت مكاسب", "تراجع القوات التشادية", "مستعدون للتفاوض", "رفض وقف القتال"}
	acts := []record.Act{record.Asserts, record.Asserts, record.Asserts, record.Accuses, record.Denies, record.Judges}
	claims := make([]Claim, n)
	for i := range claims {
		words := make([]string, 6+r.IntN(12))
		for k := range words {
			words[k] = word()
		}
		if r.IntN(4) == 0 {
			words[r.IntN(len(words))] = deeds[r.IntN(len(deeds))]
		}
		day := i / 400
		c := say(fmt.Sprint("d", i/40), i%40*100, speakers[r.IntN(len(speakers))], acts[r.IntN(len(acts))], strings.Join(words, " "),
			on(fmt.Sprintf("%d-%02d-%02d", 2020+day/336, 1+day/28%12, 1+day%28)))
		if r.IntN(3) == 0 {
			at(word())(&c)
		}
		if r.IntN(6) == 0 {
			counting(float64(r.IntN(500)), "killed", "civilians", r.IntN(2) == 0)(&c)
		}
		if c.Act == record.Accuses {
			accusing(speakers[r.IntN(4)])(&c)
		}
		if c.Act == record.Denies && i%40 > 0 && r.IntN(2) == 0 {
			answering(claims[i-1].ID)(&c)
		}
		claims[i] = c
	}
	return claims
}

func BenchmarkQuestions(b *testing.B) {
	for _, n := range []int{60, 1000, 10_000, 100_000} {
		claims := manyClaims(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Questions(claims)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/claim")
		})
	}
}

func BenchmarkKeys(b *testing.B) {
	claims := manyClaims(1000)
	for i := 0; b.Loop(); i++ {
		Keys(claims[i%len(claims)])
	}
}
