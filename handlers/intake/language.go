package intake

import "unicode"

// mixesAlphabets reports whether some word holds letters of two of the Latin,
// Cyrillic and Greek alphabets, whose letters look alike: a name so written
// looks like another and is not found by it. One Greek letter beside a Latin
// one is everyday (µm), so two of each are asked for.
func mixesAlphabets(s string) bool {
	var latin, cyrillic, greek int
	for _, r := range s {
		switch {
		case r < 'A':
			latin, cyrillic, greek = 0, 0, 0
		case unicode.Is(unicode.Latin, r):
			latin++
		case unicode.Is(unicode.Cyrillic, r):
			cyrillic++
		case unicode.Is(unicode.Greek, r):
			greek++
		case !unicode.In(r, unicode.Mn, unicode.Cf):
			latin, cyrillic, greek = 0, 0, 0
		}
		if latin > 0 && cyrillic > 0 || latin > 1 && greek > 1 || cyrillic > 0 && greek > 0 {
			return true
		}
	}
	return false
}
