package speech

import (
	"slices"
	"strings"
	"unicode/utf8"

	"counterclaim/db/record"
)

// skeleton is what different transliterations of one name share: its
// consonants, with those that stand for one foreign sound made one.
func skeleton(s string) string {
	var b strings.Builder
	var last rune
	for _, r := range s {
		if c := consonant(r); c != 0 && c != last {
			b.WriteRune(c)
			last = c
		}
	}
	return b.String()
}

// vowels are the vowel letters of a word before, between and behind the consonants of its
// skeleton.
func vowels(s string) []string {
	all := []string{""}
	var last rune
	for _, r := range s {
		switch c := consonant(r); c {
		case 0:
			all[len(all)-1] += string(r)
		case last:
		default:
			all = append(all, "")
			last = c
		}
	}
	return all
}

// consonant is the letter for which a consonant stands in a skeleton, 0 for a vowel letter and
// for those that transliterations leave out.
func consonant(r rune) rune {
	switch r {
	case 'ا', 'و', 'ي', 'ه', 'ع', 'ء':
		return 0
	case 'غ', 'ج', 'ق':
		return 'ك'
	case 'ذ', 'ظ':
		return 'ز'
	case 'ط', 'ث':
		return 'ت'
	case 'ض':
		return 'د'
	case 'ص':
		return 'س'
	}
	return r
}

// alike reports whether two folded words are spellings of one name.
func (r *reader) alike(a, b string) bool {
	if a == b {
		return true
	}
	if d := len(a) - len(b); len(a) < 4 || len(b) < 4 || d > 8 || d < -8 {
		return false
	}
	sa := r.skeletonOf(a)
	if sa == "" || sa != r.skeletonOf(b) {
		return false
	}
	d := utf8.RuneCountInString(a) - utf8.RuneCountInString(b)
	return d <= 2 && d >= -2 && otherVowels(a, b) <= 1
}

// otherVowels is in how many places two words of one skeleton have other vowel letters,
// where both have some: one that is only left out makes no other name.
func otherVowels(a, b string) int {
	x, y := vowels(a), vowels(b)
	n := 0
	for i := range min(len(x), len(y)) {
		if x[i] != y[i] && x[i] != "" && y[i] != "" {
			n++
		}
	}
	return n
}

// skeletonOf is the skeleton of a word of four letters or more that has three
// sounds or more; "" for others, which are alike too often.
func (r *reader) skeletonOf(s string) string {
	sk, ok := r.skeletons[s]
	if !ok {
		if utf8.RuneCountInString(s) >= 4 {
			if sk = skeleton(s); utf8.RuneCountInString(sk) < 3 {
				sk = ""
			}
		}
		r.skeletons[s] = sk
	}
	return sk
}

// soundOf is the same for all words that are alike.
func (r *reader) soundOf(s string) string {
	if sk := r.skeletonOf(s); sk != "" {
		return sk
	}
	return s
}

// remember keeps somebody by the words of the name.
func (r *reader) remember(p *person) {
	if p.n == 0 {
		r.named++
		p.n = r.named
	}
	for _, w := range p.words {
		sound := r.soundOf(w)
		alike := r.people[sound]
		if i, there := slices.BinarySearchFunc(alike, p.n, func(p *person, n int) int { return p.n - n }); !there {
			r.people[sound] = slices.Insert(alike, i, p)
		}
	}
}

// namesakes are the people who may have a word in their name that is alike, in the
// order in which they were named. They spare a long report a look at everybody for
// each of its words.
func (r *reader) namesakes(word string) []*person { return r.people[r.soundOf(word)] }

// bareWord is a word without its article.
func bareWord(s string) string {
	s, _ = cutArticle(s)
	return s
}

// rememberedName reads words that repeat part of a name given before.
func (r *reader) rememberedName(toks []token, i, end int, bases []string) (name, bool) {
	if toks[i].raw == "على" {
		return name{}, false // عليّ is written with two dots
	}
	for _, b := range bases {
		for _, p := range r.namesakes(b) {
			for k, w := range p.words {
				if !r.alike(b, w) {
					continue
				}
				if k == 0 && len(p.words) > 1 && !(i+1 < end && r.alike(toks[i+1].bare(), bareWord(p.words[1]))) && b != w {
					continue // first names of other people are alike too often
				}
				j := i + 1
				for j < end && toks[j].word && k+j-i < len(p.words) && r.alike(toks[j].bare(), bareWord(p.words[k+j-i])) {
					j++
				}
				if j < end && r.nameWord(toks, j) && !toks[j].definite() && b == w && k == 0 {
					continue // another person of the same first name
				}
				return name{from: i, to: j, kind: p.kind, gender: p.gender, person: i, definite: true}, true
			}
		}
	}
	return name{}, false
}

// spelledAlike are the people who may have a word in their name that is alike: those who
// have the very word, where there are any.
func (r *reader) spelledAlike(word string) []*person {
	all := r.namesakes(word)
	exact := slices.DeleteFunc(slices.Clone(all), func(p *person) bool { return !slices.Contains(p.words, word) })
	if len(exact) > 0 {
		return exact
	}
	return all
}

// latestFirst puts of several people of one surname first who spoke last.
func (r *reader) latestFirst(some []*person) []*person {
	if len(some) < 2 {
		return some
	}
	for _, s := range slices.Backward(r.speakers[max(0, len(r.speakers)-recalled):]) {
		if i := slices.IndexFunc(some, func(p *person) bool { return p.name == s.Name }); i >= 0 {
			return slices.Concat(some[i:i+1], some[:i], some[i+1:])
		}
	}
	return some
}

// otherPerson reports whether a name is not that of somebody named before though a word
// sounds alike: both have a first name of their own, or a woman's office stands before it.
func (r *reader) otherPerson(p *person, words []string, n name) bool {
	given := len(words) > 1 && len(p.words) > 1 && !r.anyAlike(p.words, words[0]) && !r.anyAlike(words, p.words[0])
	if slices.Contains(p.words, words[len(words)-1]) {
		return given && !shortFor(p.words[0], words[0]) // two of one family
	}
	if n.head != nil && n.head.kind == record.Person && n.gender != p.gender {
		return true
	}
	return given
}

// shortFor reports whether of two first names that are not alike one may be a short form of
// the other: both begin with one letter.
func shortFor(a, b string) bool {
	x, _ := utf8.DecodeRuneInString(a)
	y, _ := utf8.DecodeRuneInString(b)
	return x == y
}

func (r *reader) anyAlike(words []string, w string) bool {
	for _, x := range words {
		if r.alike(x, w) {
			return true
		}
	}
	return false
}
