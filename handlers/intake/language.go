package intake

import "unicode"

// language is the BCP 47 code of the text's language by the script of its
// letters: "ar" for Arabic letters (with the letters that only Persian or Urdu
// have told apart), "he", "ru", "en" for Latin; "" when no script leads.
func language(text string) string {
	counts := map[string]int{}
	persian := 0
	for _, r := range text {
		switch {
		case !unicode.IsLetter(r):
		case unicode.Is(unicode.Arabic, r):
			counts["ar"]++
			if r == 'گ' || r == 'پ' || r == 'چ' || r == 'ک' || r == 'ی' {
				persian++
			}
		case unicode.Is(unicode.Latin, r):
			counts["en"]++
		case unicode.Is(unicode.Cyrillic, r):
			counts["ru"]++
		case unicode.Is(unicode.Hebrew, r):
			counts["he"]++
		}
	}
	best := ""
	for _, lang := range []string{"ar", "en", "ru", "he"} {
		if counts[lang] > counts[best] {
			best = lang
		}
	}
	if best == "ar" && persian*20 > counts["ar"] {
		return "fa"
	}
	return best
}

// direction is how a text in the language runs.
func direction(lang string) string {
	switch lang {
	case "ar", "fa", "he", "ur", "ckb", "ps":
		return "rtl"
	default:
		return "ltr"
	}
}
