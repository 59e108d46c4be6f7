package compare

import (
	"cmp"
	"hash/fnv"
	"slices"
	"strings"
	"unicode"

	"counterclaim/db/text"
)

// A passage is a near copy of another when it is not too short to tell, most of
// the shingles of the shorter are in the longer, and their figures do not differ.
const (
	shingle     = 3   // words in a row
	enoughWords = 6   // fewer words are alike by chance
	ofTwoNames  = 10  // and fewer than these are what anybody says of such a thing, when two speakers are named
	copied      = 0.6 // share of the shorter passage's shingles
)

// wording is what near copies are told by: the sorted hashes of all runs of
// three folded words, and the figures.
type wording struct {
	words    int
	shingles []uint64
	figures  []string
}

func wordingOf(passage string) wording {
	words := strings.FieldsFunc(text.Fold(passage), func(r rune) bool { return !text.InToken(r) })
	w := wording{words: len(words)}
	for _, word := range words {
		if strings.IndexFunc(word, unicode.IsDigit) >= 0 {
			w.figures = append(w.figures, word)
		}
	}
	slices.Sort(w.figures)
	w.figures = slices.Compact(w.figures)
	if len(words) < enoughWords {
		return w
	}
	for i := range len(words) - shingle + 1 {
		hash := fnv.New64a()
		for _, word := range words[i : i+shingle] {
			hash.Write([]byte(word + " "))
		}
		w.shingles = append(w.shingles, hash.Sum64())
	}
	slices.Sort(w.shingles)
	w.shingles = slices.Compact(w.shingles)
	return w
}

// copies reports whether two passages are near copies. It is symmetric.
func (w wording) copies(o wording) bool {
	least := min(len(w.shingles), len(o.shingles))
	if least == 0 || len(w.figures) > 0 && len(o.figures) > 0 && !slices.Equal(w.figures, o.figures) {
		return false
	}
	return float64(shared(w.shingles, o.shingles)) >= copied*float64(least)
}

// shared counts what two sorted lists have in common.
func shared[T cmp.Ordered](a, b []T) int {
	n := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] == b[j]:
			n++
			i++
			j++
		case a[i] < b[j]:
			i++
		default:
			j++
		}
	}
	return n
}

// NearCopy reports whether two passages share their wording and figures so far
// that one was taken from the other, or both from a third.
func NearCopy(a, b string) bool { return wordingOf(a).copies(wordingOf(b)) }
