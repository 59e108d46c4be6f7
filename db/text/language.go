package text

import "unicode"

// Language names the language of s as a BCP 47 tag by its script and, where
// several languages share one, by the letters and the small words that only
// one of them has; "und" when nothing tells.
func Language(s string) string {
	var arabic, arabicOnly, persian, persianOnly, urdu, latin, cyrillic, greek, hebrew, other int
	for _, r := range s {
		switch {
		case r < 0x80:
			if isLetter(r) {
				latin++
			}
		case isArabic(r):
			if classOf(r)&(letterClass|markClass) != letterClass {
				continue
			}
			arabic++
			switch r {
			case 'پ', 'چ', 'ژ', 'گ':
				persian++
				persianOnly++
			case 'ک', 'ی':
				persian++ // or Arabic from a Persian keyboard
			case 'ة', 'أ', 'إ':
				arabicOnly++
			case 'ٹ', 'ڈ', 'ڑ', 'ے', 'ں', 'ہ', 'ھ':
				urdu++
			}
		case unicode.Is(unicode.Latin, r):
			latin++
		case unicode.Is(unicode.Cyrillic, r):
			cyrillic++
		case unicode.Is(unicode.Greek, r):
			greek++
		case unicode.Is(unicode.Hebrew, r):
			hebrew++
		case unicode.IsLetter(r):
			other++
		}
	}
	most := max(arabic, latin, cyrillic, greek, hebrew, other)
	switch {
	case most == 0:
		return "und"
	case most == arabic:
		switch {
		case urdu*20 > arabic:
			return "ur"
		case persian*20 > arabic && (persianOnly*100 > arabic || arabicOnly*100 < arabic):
			return "fa"
		}
		return "ar"
	case most == hebrew:
		return "he"
	case most == greek:
		return "el"
	case most == cyrillic:
		return byWords(s, cyrillicWords, "ru")
	case most == latin:
		return byWords(s, latinWords, "und")
	}
	return byScript(s)
}

// Direction is "rtl" or "ltr": how text of a language is written.
func Direction(lang string) string {
	if len(lang) >= 2 {
		primary := lang
		for i, r := range lang {
			if r == '-' || r == '_' {
				primary = lang[:i]
				break
			}
		}
		switch Fold(primary) {
		case "ar", "fa", "ur", "he", "ps", "ckb", "sd", "ug", "yi", "dv", "syr", "arc", "azb":
			return "rtl"
		}
	}
	return "ltr"
}

// smallWords are a language's commonest words, folded; no two lists share one
// that would not also tell in its company.
type smallWords struct {
	lang  string
	words []string
}

var latinWords = []smallWords{
	{"en", []string{"the", "of", "and", "in", "to", "was", "were", "is", "that", "for", "with", "said", "by", "from", "have", "has", "at", "on", "they", "killed"}},
	{"fr", []string{"le", "la", "les", "des", "et", "une", "dans", "du", "que", "est", "pour", "par", "sur", "au", "aux", "ont", "avec", "selon"}},
	{"es", []string{"el", "los", "las", "y", "una", "del", "que", "en", "por", "con", "para", "fue", "segun", "han", "como", "su"}},
	{"de", []string{"der", "die", "das", "und", "ist", "den", "von", "mit", "nicht", "ein", "eine", "dem", "des", "auf", "wurde", "nach"}},
	{"it", []string{"il", "di", "che", "della", "dei", "gli", "una", "per", "sono", "nel", "con", "ha", "alla", "secondo"}},
	{"pt", []string{"o", "os", "as", "uma", "dos", "das", "em", "nao", "foi", "com", "para", "pelo", "segundo", "que"}},
	{"tr", []string{"ve", "bir", "bu", "icin", "ile", "olarak", "da", "de", "oldugu", "daha", "olan", "dedi", "gore"}},
	{"az", []string{"və", "bir", "bu", "ilə", "üçün", "olan", "edib", "olub", "ki", "də", "da"}},
	{"nl", []string{"de", "het", "een", "van", "en", "zijn", "op", "niet", "werd", "met", "voor", "dat"}},
	{"id", []string{"yang", "dan", "di", "dari", "untuk", "dengan", "pada", "dalam", "itu", "tidak"}},
	{"pl", []string{"w", "na", "z", "sie", "nie", "jest", "do", "ze", "oraz", "przez"}},
}

var cyrillicWords = []smallWords{
	{"ru", []string{"и", "что", "не", "на", "по", "был", "были", "его", "как", "это", "об"}},
	{"uk", []string{"і", "що", "та", "не", "на", "був", "були", "його", "як", "це", "від", "з"}},
}

// longestEvidence is how many words of a text are looked at to tell its language.
const longestEvidence = 2000

// byWords is the language whose small words are most of s, or fallback without any.
func byWords(s string, languages []smallWords, fallback string) string {
	holders := map[string][]int{}
	for i, l := range languages {
		for _, w := range l.words {
			w = Fold(w)
			holders[w] = append(holders[w], i)
		}
	}
	seen := make([]float64, len(languages))
	words := 0
	for _, w := range Words(s) {
		if w.Kind != Letters {
			continue
		}
		if words++; words > longestEvidence {
			break
		}
		for _, i := range holders[w.Fold] {
			seen[i] += 1 / float64(len(holders[w.Fold]))
		}
	}
	best := -1
	for i := range seen {
		if seen[i] > 0 && (best < 0 || seen[i] > seen[best]) {
			best = i
		}
	}
	if best < 0 {
		return fallback
	}
	return languages[best].lang
}

// byScript names the language of the remaining scripts that have but one.
func byScript(s string) string {
	scripts := []struct {
		lang  string
		table *unicode.RangeTable
	}{
		{"hy", unicode.Armenian}, {"ka", unicode.Georgian}, {"ja", unicode.Hiragana}, {"ja", unicode.Katakana}, {"ko", unicode.Hangul},
		{"zh", unicode.Han}, {"hi", unicode.Devanagari}, {"th", unicode.Thai}, {"am", unicode.Ethiopic}, {"syr", unicode.Syriac}, {"bn", unicode.Bengali},
	}
	seen := make([]int, len(scripts))
	for _, r := range s {
		for i, script := range scripts {
			if unicode.Is(script.table, r) {
				seen[i]++
				break
			}
		}
	}
	if seen[2]+seen[3] > 0 && seen[5] > 0 {
		return "ja"
	}
	best := 0
	for i := range seen {
		if seen[i] > seen[best] {
			best = i
		}
	}
	if seen[best] == 0 {
		return "und"
	}
	return scripts[best].lang
}
