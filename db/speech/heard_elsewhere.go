package speech

import (
	"slices"
	"strings"
	"unicode"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// A name before the colon of a headline is of a speaker where the report has him speak under
// it, or gives it a title; a town nobody hears, and things happen in it.

// heardElsewhere reports whether the name that ends at token k is somebody's who speaks
// elsewhere in the report, and remembers the fullest name that he has there.
func (r *reader) heardElsewhere(k int) bool {
	name := r.toks[k]
	var heard [][2]int // the words of the name where it is his who speaks
	for i, w := range r.words {
		if w.Start == name.Start || strings.TrimSuffix(strings.TrimSuffix(w.Fold, "'s"), "’s") != name.s {
			continue
		}
		from := i
		for from > 0 && i-from < longestHeard && r.partOfName(r.words[from-1]) {
			from--
		}
		if r.standsAsPlace(from) {
			return false
		}
		if !r.speaksAt(from, i) {
			continue
		}
		heard = append(heard, [2]int{from, i})
	}
	for _, at := range heard {
		if at[0] < at[1] {
			r.meetHeard(at[0], at[1])
		}
	}
	return len(heard) > 0
}

// longestHeard is how many words a name has before its last.
const longestHeard = 3

// partOfName reports whether a word can be one of a name before its last.
func (r *reader) partOfName(w text.Word) bool {
	if w.Kind == text.Mark {
		return false
	}
	if r.english {
		return unicode.IsUpper(firstRune(w.Text)) && englishHeads()[w.Fold] == "" && !englishTimes[w.Fold] && !articles[w.Fold] || nameParticles[w.Fold]
	}
	t := r.tokenOf(w)
	h, _, _ := t.head()
	return h == nil && !t.definite() && !t.function() && len(t.forms) == 0
}

// tokenOf is a word as a token of its own.
func (r *reader) tokenOf(w text.Word) token {
	t := tokenize([]text.Word{w}, r.lexicon)[0]
	t.forms = formsOf(t)
	return t
}

// standsAsPlace reports whether the name that begins at a word is of where something is.
func (r *reader) standsAsPlace(from int) bool {
	if from == 0 || r.words[from-1].Kind == text.Mark {
		return false
	}
	before := r.words[from-1].Fold
	if r.english {
		return inPlace[before] || before == "of" && from > 1 && (placeNouns[r.words[from-2].Fold] || dwellers[r.words[from-2].Fold])
	}
	return before == "في" || placeHead(before)
}

var (
	// inPlace stand before a place.
	inPlace = set("in at near outside around across inside")
	// dwellers are of a place: residents of Safa.
	dwellers = set("resident residents people inhabitants villagers citizens outskirts suburbs north south east west centre center")
)

// speaksAt reports whether the name in the words [from, last] has a title, or is the subject of
// a verb of saying; who is told of something does not speak.
func (r *reader) speaksAt(from, last int) bool {
	before := func(n int) text.Word { return r.words[max(from-n, 0)] }
	if !r.english {
		v, ok := r.said(r.tokenOf(before(1)))
		return ok && from > 0 && v.gender == 'm' && v.object == ""
	}
	if last+1 < len(r.words) && saidPast(r.words[last+1].Fold) {
		return true
	}
	return from > 0 && (titles[before(1).Fold] || saidPast(before(1).Fold) && before(1).Fold != "told" && from > 1)
}

// titles stand right before a surname.
var titles = set("mr mrs ms dr colonel general captain major lieutenant brigadier admiral commander president minister governor mayor senator judge sheikh imam bishop col gen capt maj lt brig")

// saidPast reports whether a word is a verb of saying in the past.
func saidPast(s string) bool {
	return slices.ContainsFunc(englishForms()[s], func(f englishForm) bool { return f.after == "" && !f.ing && !nounLike[strings.TrimSuffix(s, "s")] })
}

// meetHeard remembers somebody whose name stands in the words [from, last].
func (r *reader) meetHeard(from, last int) {
	var words []string
	for _, w := range r.words[from : last+1] {
		words = append(words, w.Fold)
	}
	if slices.ContainsFunc(r.namesakes(words[len(words)-1]), func(p *person) bool { return slices.Equal(p.words, words) }) {
		return
	}
	r.remember(&person{words: words, name: r.in.Text.Slice(text.Span{Start: r.words[from].Start, End: r.words[last].End}), kind: record.Person, gender: 'm'})
}
