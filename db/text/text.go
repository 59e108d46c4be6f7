package text

import (
	"sort"
	"sync"
	"unicode/utf8"
)

// Text is a string that knows its code points. It does not change once made.
type Text struct {
	s      string
	bytes  []int32 // the byte at which each code point begins, and the end
	astral []int32 // the code points that take two UTF-16 units

	words     func() []Word // read when they are first asked for
	sentences func() []Span
}

// New indexes s in one pass. A byte that is no valid UTF-8 counts as one code point.
func New(s string) *Text {
	t := &Text{s: s, bytes: make([]int32, 0, utf8.RuneCountInString(s)+1)}
	t.words = sync.OnceValue(func() []Word { return Words(s) })
	t.sentences = sync.OnceValue(func() []Span { return Sentences(s) })
	for i, r := range s {
		if r > 0xFFFF {
			t.astral = append(t.astral, int32(len(t.bytes)))
		}
		t.bytes = append(t.bytes, int32(i))
	}
	t.bytes = append(t.bytes, int32(len(s)))
	return t
}

// String is the whole text.
func (t *Text) String() string { return t.s }

// Words are Words of the text, read once for all who ask; they are not to be changed.
func (t *Text) Words() []Word { return t.words() }

// Sentences are Sentences of the text, read once for all who ask; they are not
// to be changed.
func (t *Text) Sentences() []Span { return t.sentences() }

// Len is the number of code points.
func (t *Text) Len() int { return len(t.bytes) - 1 }

// Slice is the words at a span; what lies outside the text is cut off.
func (t *Text) Slice(s Span) string {
	start, end := t.clamp(s.Start), t.clamp(s.End)
	if start >= end {
		return ""
	}
	return t.s[t.bytes[start]:t.bytes[end]]
}

// Byte is the byte offset of a code point offset; offsets outside are clamped.
func (t *Text) Byte(cp int) int { return int(t.bytes[t.clamp(cp)]) }

// CodePoint is the code point offset of a byte offset: of the code point that
// holds the byte. Offsets outside are clamped.
func (t *Text) CodePoint(b int) int {
	if b >= len(t.s) {
		return t.Len()
	}
	return max(0, sort.Search(len(t.bytes), func(i int) bool { return int(t.bytes[i]) > b })-1)
}

// UTF16 is the offset in UTF-16 units, as a browser counts, of a code point offset.
func (t *Text) UTF16(cp int) int {
	cp = t.clamp(cp)
	return cp + sort.Search(len(t.astral), func(i int) bool { return int(t.astral[i]) >= cp })
}

// FromUTF16 is the code point offset of an offset in UTF-16 units. An offset
// between the two halves of a surrogate pair is that of its code point.
func (t *Text) FromUTF16(u int) int {
	// the i-th astral code point takes the UTF-16 offsets astral[i]+i and astral[i]+i+1
	before := sort.Search(len(t.astral), func(i int) bool { return int(t.astral[i])+i+1 >= u })
	cp := u - before
	if before < len(t.astral) && int(t.astral[before])+before+1 == u {
		cp--
	}
	return t.clamp(cp)
}

// Runes are the code points.
func (t *Text) Runes() []rune { return []rune(t.s) }

func (t *Text) clamp(cp int) int { return max(0, min(cp, t.Len())) }
