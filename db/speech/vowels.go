package speech

import "strings"

// unvowel writes the name of an actor without the vowel marks of the sentence
// it stands in, so that الجيشَ and الجيشُ are one. The case's own names stay as
// they are; so do the marks that make another letter, such as a hamza above.
func (m *Mention) unvowel() {
	if m.ID != "" {
		return
	}
	m.Name = strings.Map(func(c rune) rune {
		if c >= '\u064B' && c <= '\u0652' || c == '\u0670' {
			return -1
		}
		return c
	}, m.Name)
}

// passive reports whether the vowels of a token say that nobody is named who did it: أُعلن.
func passive(t token) bool {
	return strings.Contains(t.raw, "أُ") && !strings.HasPrefix(t.raw, "سأُ")
}
