package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// FoldVersion grows whenever Fold gives another result for some string, so
// that stored folds can be told to be out of date.
const FoldVersion = 1

// Fold writes s in the form under which spellings of one word are equal: alef
// forms and hamza seats become the bare letter, ta marbuta ه, alef maqsura ي,
// Persian and Urdu letters their Arabic neighbour, presentation forms the plain
// letters, digits of every script ASCII, Latin lower case without diacritics;
// vowel marks and tatweel go.
//
// Fold works inside tokens only, a token being a run of letters, numbers,
// nonspacing marks and private use characters (FTS5's unicode61 with the
// categories 'L* N* Co Mn'): no token vanishes, splits or joins its neighbour,
// so the n-th token of Fold(s) is the fold of the n-th token of s. A token that
// is nothing but marks or tatweel stays as it is.
func Fold(s string) string {
	if foldsToItself(s) {
		return s
	}
	var out strings.Builder
	out.Grow(len(s))
	foldInto(&out, s)
	return out.String()
}

// foldInto writes the fold of s behind what is in out.
func foldInto(out *strings.Builder, s string) {
	start := -1   // where the token begun in s
	begun := 0    // where its fold began in out
	var last rune // the last folded letter of the token
	for i, r := range s {
		if classOf(r)&tokenClass == 0 && !isIsolate(r) {
			if start >= 0 && out.Len() == begun {
				out.WriteString(s[start:i])
			}
			start = -1
			out.WriteRune(r)
			continue
		}
		if start < 0 {
			start, begun, last = i, out.Len(), 0
		}
		switch f := foldOf(r); {
		case f == goes:
		case f != bySurroundings:
			last = f
			out.WriteRune(f)
		case isIsolate(r):
			// unicode61 does not know these controls and takes them into the token
		case isCombiningDiacritic(r) && (out.Len() == begun || unicode.Is(unicode.Latin, last)):
			// an accent written after its Latin letter
		default:
			n := out.Len()
			appendFolded(out, r)
			if out.Len() > n {
				last, _ = utf8.DecodeLastRuneInString(out.String())
			}
		}
	}
	if start >= 0 && out.Len() == begun {
		out.WriteString(s[start:])
	}
}

// What foldOf says of a code point that has no letter of its own to fold to.
const (
	goes           rune = 0  // nothing is left of it
	bySurroundings rune = -1 // Unicode, or the letters around it, must tell
)

// lowFolds holds the folds of the code points up to the end of the Arabic block.
var lowFolds = buildLowFolds()

func buildLowFolds() (folds [lowEnd]rune) {
	for r := range folds {
		switch r := rune(r); {
		case r < utf8.RuneSelf:
			folds[r] = unicode.ToLower(r)
		case classify(r)&tokenClass == 0 && !isIsolate(r):
			folds[r] = r
		case r >= 0x600 && !isIsolate(r):
			folds[r] = foldArabic(r)
		default:
			folds[r] = bySurroundings
		}
	}
	return folds
}

func foldOf(r rune) rune {
	if uint32(r) < lowEnd {
		return lowFolds[r]
	}
	return bySurroundings
}

// foldsToItself reports whether every code point of s is its own fold.
func foldsToItself(s string) bool {
	for _, r := range s {
		if foldOf(r) != r {
			return false
		}
	}
	return true
}

// InToken reports whether r belongs to a token of the search index rather than
// between two.
func InToken(r rune) bool { return classOf(r)&tokenClass != 0 }

// isIsolate reports whether r is one of the directional controls that are
// younger than the character table of unicode61, where the unknown is a letter.
func isIsolate(r rune) bool { return r >= 0x2066 && r <= 0x2069 || r == 0x61C }

func isCombiningDiacritic(r rune) bool { return r >= 0x300 && r <= 0x36F }

// foldArabic folds a token character of the Arabic block.
func foldArabic(r rune) rune {
	switch r {
	case 'أ', 'إ', 'آ', 'ٱ', 'ٲ', 'ٳ', 'ٵ':
		return 'ا'
	case 'ؤ', 'ٶ', 'ٷ', 'ۄ', 'ۅ', 'ۆ', 'ۇ', 'ۈ', 'ۉ', 'ۊ', 'ۋ', 'ۏ':
		return 'و'
	case 'ئ', 'ى', 'ی', 'ے', 'ۓ', 'ې', 'ۑ', 'ۍ', 'ێ', 'ٸ', 'ؽ', 'ؾ', 'ؿ', 'ؠ':
		return 'ي'
	case 'ة', 'ہ', 'ھ', 'ە', 'ۀ', 'ۂ', 'ۃ', 'ۿ':
		return 'ه'
	case 'ک', 'ڪ', 'گ', 'ګ', 'ڬ', 'ڭ', 'ڮ', 'ڰ', 'ڱ', 'ڲ', 'ڳ', 'ڴ', 'ػ', 'ؼ':
		return 'ك'
	case 'پ', 'ٻ', 'ڀ':
		return 'ب'
	case 'چ', 'ڄ', 'ڃ', 'ڿ', 'ڇ':
		return 'ج'
	case 'ژ', 'ڒ', 'ړ', 'ڕ', 'ڗ', 'ڙ':
		return 'ز'
	case 'ڑ':
		return 'ر'
	case 'ڤ', 'ڡ', 'ڢ', 'ڣ', 'ڥ', 'ڦ':
		return 'ف'
	case 'ٹ', 'ٺ', 'ټ', 'ٽ', 'ٿ':
		return 'ت'
	case 'ڈ', 'ډ', 'ڊ', 'ڋ', 'ڌ', 'ڍ':
		return 'د'
	case 'ں', 'ڻ', 'ڼ', 'ڽ':
		return 'ن'
	case 'ڵ', 'ڶ', 'ڷ', 'ڸ':
		return 'ل'
	case 'ـ':
		return goes
	}
	switch {
	case r >= '٠' && r <= '٩':
		return '0' + r - '٠'
	case r >= '۰' && r <= '۹':
		return '0' + r - '۰'
	case unicode.Is(unicode.Mn, r):
		return goes
	}
	return r
}

// appendFolded folds a token character outside ASCII and the Arabic block.
func appendFolded(out *strings.Builder, r rune) {
	if d := Digit(r); d >= 0 {
		out.WriteByte(byte('0' + d))
		return
	}
	form := norm.NFKC
	if unicode.Is(unicode.Latin, r) {
		form = norm.NFKD
	}
	plain := form.String(string(r))
	if strings.ContainsFunc(strings.TrimPrefix(plain, " "), func(c rune) bool { return !InToken(c) }) {
		out.WriteRune(r) // ½ is not 12, ﷺ is not four words
		return
	}
	for _, c := range strings.TrimPrefix(plain, " ") {
		switch {
		case c >= 0x600 && c <= 0x6FF:
			if f := foldArabic(c); f != goes {
				out.WriteRune(f)
			}
		case isCombiningDiacritic(c) && c != r && unicode.Is(unicode.Latin, r):
			// the accent of a composed Latin letter
		default:
			out.WriteRune(unicode.ToLower(c))
		}
	}
}

// Digit is the value of a decimal digit of any script, -1 for what is none.
func Digit(r rune) int {
	switch {
	case r >= '0' && r <= '9':
		return int(r - '0')
	case r < utf8.RuneSelf:
		return -1
	case r >= '٠' && r <= '٩':
		return int(r - '٠')
	case r >= '۰' && r <= '۹':
		return int(r - '۰')
	}
	// Unicode keeps the ten digits of a script together, in order.
	for _, t := range unicode.Nd.R16 {
		if r <= rune(t.Hi) {
			if r >= rune(t.Lo) {
				return int(r-rune(t.Lo)) % 10
			}
			return -1
		}
	}
	for _, t := range unicode.Nd.R32 {
		if r >= rune(t.Lo) && r <= rune(t.Hi) {
			return int(r-rune(t.Lo)) % 10
		}
	}
	return -1
}
