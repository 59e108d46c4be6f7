package text

import "unicode"

// Hidden finds the characters that change how a text looks without being seen:
// directional controls, zero-width characters, tags. The zero-width non-joiner
// between two letters is ordinary Persian and is left out.
func Hidden(s string) []Span {
	var spans []Span
	runes := []rune(s)
	for i, r := range runes {
		if !isInvisible(r) || r == 0x200C && i > 0 && i+1 < len(runes) && isLetter(runes[i-1]) && isLetter(runes[i+1]) {
			continue
		}
		if n := len(spans); n > 0 && spans[n-1].End == i {
			spans[n-1].End++
			continue
		}
		spans = append(spans, Span{i, i + 1})
	}
	return spans
}

func isInvisible(r rune) bool { return classOf(r)&invisibleClass != 0 }

// isFormat reports whether r is a format character that takes no space.
// Number signs of Arabic script (U+0600 to U+0605, U+06DD) are seen.
func isFormat(r rune) bool {
	switch {
	case r < 0xAD:
		return false
	case r >= 0x600 && r <= 0x605 || r == 0x6DD || r == 0x8E2:
		return false
	case r == 0x180E || r == 0x034F || r == 0x3164 || r == 0x115F || r == 0x1160:
		return true
	}
	return unicode.Is(unicode.Cf, r)
}
