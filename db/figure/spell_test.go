package figure

import (
	"math"
	"math/rand"
	"strings"
	"testing"
)

// arabicSpeller writes numbers in Arabic by the rules of grammar, as an
// independent check of the reader.
type arabicSpeller struct {
	feminine bool   // what is counted is feminine
	oblique  bool   // accusative and genitive
	hundred  string // مئة or مائة
	apart    bool   // ثلاث مئة rather than ثلاثمئة
	space    bool   // "و " rather than a joined و
}

func (a arabicSpeller) ending(nominative, oblique string) string {
	if a.oblique {
		return oblique
	}
	return nominative
}

func (a arabicSpeller) unit(n int, feminine bool) string {
	switch n {
	case 1:
		if feminine {
			return "واحدة"
		}
		return "واحد"
	case 2:
		if feminine {
			return a.ending("اثنتان", "اثنتين")
		}
		return a.ending("اثنان", "اثنين")
	}
	name := []string{3: "ثلاث", 4: "أربع", 5: "خمس", 6: "ست", 7: "سبع", 8: "ثماني", 9: "تسع"}[n]
	if feminine {
		return name
	}
	return name + "ة"
}

func (a arabicSpeller) below1000(n int, feminine bool) []string {
	var parts []string
	if h := n / 100; h > 0 {
		name := a.hundred
		switch {
		case h == 2:
			name = strings.TrimSuffix(a.hundred, "ة") + a.ending("تان", "تين")
		case h > 2:
			digit := []string{3: "ثلاث", 4: "أربع", 5: "خمس", 6: "ست", 7: "سبع", 8: "ثماني", 9: "تسع"}[h]
			if a.apart {
				digit += " "
			}
			name = digit + a.hundred
		}
		parts = append(parts, name)
	}
	n %= 100
	switch {
	case n == 0:
	case n < 10:
		parts = append(parts, a.unit(n, feminine))
	case n == 10:
		parts = append(parts, map[bool]string{true: "عشر", false: "عشرة"}[feminine])
	case n == 11:
		parts = append(parts, map[bool]string{true: "إحدى عشرة", false: "أحد عشر"}[feminine])
	case n == 12:
		parts = append(parts, map[bool]string{true: a.ending("اثنتا", "اثنتي") + " عشرة", false: a.ending("اثنا", "اثني") + " عشر"}[feminine])
	case n < 20:
		parts = append(parts, a.unit(n-10, feminine)+map[bool]string{true: " عشرة", false: " عشر"}[feminine])
	default:
		stem := []string{2: "عشر", 3: "ثلاث", 4: "أربع", 5: "خمس", 6: "ست", 7: "سبع", 8: "ثمان", 9: "تسع"}[n/10]
		if n%10 > 0 {
			u := a.unit(n%10, feminine)
			if n%10 == 1 && feminine {
				u = "إحدى"
			}
			parts = append(parts, u)
		}
		parts = append(parts, stem+a.ending("ون", "ين"))
	}
	return parts
}

func (a arabicSpeller) spell(n int) string {
	and := " و"
	if a.space {
		and = " و "
	}
	if n == 0 {
		return "صفر"
	}
	var parts []string
	for _, s := range []struct {
		value            int
		one, many, accus string
	}{{1e9, "مليار", "مليارات", "مليارا"}, {1e6, "مليون", "ملايين", "مليونا"}, {1e3, "ألف", "آلاف", "ألفا"}} {
		k := n / s.value % 1000
		switch {
		case k == 0:
		case k == 1:
			parts = append(parts, s.one)
		case k == 2:
			parts = append(parts, s.one+a.ending("ان", "ين"))
		default:
			below := strings.Join(a.below1000(k, false), and)
			switch last := k % 100; {
			case last >= 3 && last <= 10:
				below += " " + s.many
			case last >= 11:
				below += " " + s.accus
			case last == 1 || last == 2:
				below += " " + s.one
			default: // a whole hundred is in the construct state
				below = strings.Replace(strings.Replace(below, "تان", "تا", 1), "تين", "تي", 1) + " " + s.one
			}
			parts = append(parts, below)
		}
	}
	parts = append(parts, a.below1000(n%1000, a.feminine)...)
	return strings.Join(parts, and)
}

func englishSpell(n int, and, hyphen string) string {
	small := strings.Fields("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
	tens := strings.Fields("- - twenty thirty forty fifty sixty seventy eighty ninety")
	var below func(n int) string
	below = func(n int) string {
		switch {
		case n < 20:
			return small[n]
		case n < 100 && n%10 == 0:
			return tens[n/10]
		case n < 100:
			return tens[n/10] + hyphen + small[n%10]
		case n%100 == 0:
			return small[n/100] + " hundred"
		}
		return small[n/100] + " hundred " + and + below(n%100)
	}
	if n == 0 {
		return "zero"
	}
	var parts []string
	for _, s := range []struct {
		value int
		name  string
	}{{1e9, "billion"}, {1e6, "million"}, {1e3, "thousand"}} {
		if k := n / s.value % 1000; k > 0 {
			parts = append(parts, below(k)+" "+s.name)
		}
	}
	if rest := n % 1000; rest > 0 {
		if len(parts) > 0 && rest < 100 && and != "" {
			parts = append(parts, "and")
		}
		parts = append(parts, below(rest))
	}
	return strings.Join(parts, " ")
}

func numbersToSpell() []int {
	rng := rand.New(rand.NewSource(1))
	var all []int
	for n := range 1000 {
		all = append(all, n)
	}
	for range 250 {
		n := rng.Intn(int(math.Pow10(1 + rng.Intn(12))))
		all = append(all, n)
		round := int(math.Pow10(rng.Intn(10)))
		all = append(all, n/round*round)
	}
	return all
}

func TestNumberReadsWhatGrammarWrites(t *testing.T) {
	for _, n := range numbersToSpell() {
		for style := range 32 {
			a := arabicSpeller{style&1 > 0, style&2 > 0, []string{"مئة", "مائة"}[style>>2&1], style&8 > 0, style&16 > 0}
			words := a.spell(n)
			if got, ok := Number(words); !ok || got != float64(n) {
				t.Fatalf("%d in words is %q, read as %v (%v)", n, words, got, ok)
			}
			figures := ReadString(words)
			if len(figures) != 1 || figures[0].Low != float64(n) || figures[0].High != float64(n) || figures[0].End != len([]rune(words)) {
				t.Fatalf("%d in words is %q, read in a text as %+v", n, words, figures)
			}
		}
		for _, style := range [][2]string{{"", "-"}, {"and ", "-"}, {"", " "}, {"and ", " "}} {
			words := englishSpell(n, style[0], style[1])
			if got, ok := Number(words); !ok || got != float64(n) {
				t.Fatalf("%d in words is %q, read as %v (%v)", n, words, got, ok)
			}
			if figures := ReadString(words); len(figures) != 1 || figures[0].Low != float64(n) {
				t.Fatalf("%d in words is %q, read in a text as %+v", n, words, figures)
			}
		}
	}
}

// TestNumberReadsOtherSpellings writes every number to 999 and some large ones
// the way people type them: without hamzas, with ه for ة, stretched, vowelled,
// with the old spelling of a hundred.
func TestNumberReadsOtherSpellings(t *testing.T) {
	spellings := map[string]*strings.Replacer{
		"without hamzas":  strings.NewReplacer("أ", "ا", "إ", "ا", "آ", "ا"),
		"ه for ة":         strings.NewReplacer("ة", "ه"),
		"stretched":       strings.NewReplacer("م", "مـ", "س", "ســ"),
		"vowelled":        strings.NewReplacer("ث", "ثَ", "ع", "عْ", "ون", "ونَ", "و", "وَ"),
		"an old hundred":  strings.NewReplacer("مئة", "ماية", "مئت", "مايت"),
		"tanween":         strings.NewReplacer("ألفا", "ألفًا", "مليونا", "مليوناً"),
		"a Persian board": strings.NewReplacer("ي", "ی", "ك", "ک"),
	}
	for _, n := range numbersToSpell() {
		a := arabicSpeller{feminine: n%2 == 0, oblique: n%3 == 0, hundred: "مئة", apart: n%5 == 0, space: n%7 == 0}
		for name, spelling := range spellings {
			words := spelling.Replace(a.spell(n))
			if got, ok := Number(words); !ok || got != float64(n) {
				t.Errorf("%d, %s, is %q, read as %v (%v)", n, name, words, got, ok)
			}
		}
		for _, prefix := range []string{"ب", "ل", "وب", "ك"} {
			words := prefix + a.spell(n)
			if n == 1 || n/1000 == 1 || notLed[foldWord(strings.Fields(words)[0])] {
				continue // one and a thousand are also other words
			}
			figures := ReadString(words + " نقطة")
			if len(figures) != 1 || figures[0].Low != float64(n) || strings.HasPrefix(figures[0].Text, prefix) {
				t.Errorf("%d behind %s, %q, is read as %s", n, prefix, words, told(figures))
			}
		}
	}
}
