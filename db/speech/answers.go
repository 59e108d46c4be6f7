package speech

import (
	"slices"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// answer ties each denial to the claim that it denies: the nearest one before
// it, by somebody else, that shares its words or blames its side; a denial
// without content to the nearest one at all.
func (r *reader) answer() {
	stems := make([][]int32, len(r.claims)) // the numbers of the stems of each claim
	words := func(i int) []int32 {
		if stems[i] == nil {
			said := r.wordsOf(r.claims[i].Span)
			stems[i] = make([]int32, 0, len(said)/2)
			for _, w := range said {
				if !stemmed(w) {
					continue
				}
				if stem := r.stems.of[w.Fold]; !slices.Contains(stems[i], stem) {
					stems[i] = append(stems[i], stem)
				}
			}
		}
		return stems[i]
	}
	named := func(stem int32, names ...string) bool {
		for _, name := range names {
			for w := range strings.FieldsSeq(text.Fold(name)) {
				if n, ok := r.stems.number[text.Stem(w)]; ok && n == stem {
					return true
				}
			}
		}
		return false
	}
	for i := range r.claims {
		if r.contradicts(i, words) {
			r.claims[i].Act = record.Denies
		}
	}
	for i := range r.claims {
		c := &r.claims[i]
		if c.Act != record.Denies {
			continue
		}
		best, score := -1, 0.0
		for k := i - 1; k >= 0 && k >= i-12; k-- {
			p := r.claims[k]
			own := p.Claimant.Name == c.Claimant.Name && p.Claimant.Text != ""
			if p.Act == record.Denies || own != (c.Reason.Code == "speech.retraction") || p.Act == record.Demands || p.Overlaps(c.Span) {
				continue
			}
			if c.Reason.Code == "speech.denial" || r.english && r.onlyPoints(c.Span) {
				best = k // without content of its own it is of what stands just before
				break
			}
			s := 0.0
			for _, n := range words(k) {
				if slices.Contains(words(i), n) && !(r.english && named(n, p.Blamed.Name, c.Claimant.Name, c.Claimant.Side)) {
					s++
				}
			}
			if p.Act == record.Accuses && p.Blamed.Name != "" && (p.Blamed.Name == c.Claimant.Name || p.Blamed.Name == c.Claimant.Side || p.Blamed.Side != "" && p.Blamed.Side == c.Claimant.Side) {
				if s == 0 && r.english && !r.deniesPart(c.Span) { // says what it denies, and it is something else
					continue
				}
				s += 2
			}
			s -= float64(i-k) * 0.3
			if s > score {
				best, score = k, s
			}
		}
		c.Answers = best
		if best >= 0 && c.Blamed.None() && c.Reason.Code != "speech.retraction" {
			c.Blamed = r.claims[best].Claimant
		}
	}
}

// stemNumbers are the stems of the words of a report by their numbers, from 1, and of each
// folded word the number of its own.
type stemNumbers struct{ number, of map[string]int32 }

// stemmed reports whether a word is long enough, and of enough meaning, to tell by its stem
// what a claim is about.
func stemmed(w text.Word) bool {
	return w.Kind != text.Mark && len(w.Fold) > 4 && !function(w.Fold)
}

func stemsOf(words []text.Word) stemNumbers {
	s := stemNumbers{number: map[string]int32{}, of: make(map[string]int32, len(words)/2)}
	for _, w := range words {
		if !stemmed(w) || s.of[w.Fold] > 0 {
			continue
		}
		stem := text.Stem(w.Fold)
		if s.number[stem] == 0 {
			s.number[stem] = int32(len(s.number) + 1)
		}
		s.of[w.Fold] = s.number[stem]
	}
	return s
}

// farthestAnswered is how many claims back what somebody says may answer another.
const farthestAnswered = 6

// contradicts reports whether a claim under a verb that only says negates, with its own word
// for it, what somebody else has just asserted or charged: قال السكان إن الجيش دخل القرية. وقال
// الوزير إن الجيش لم يدخل القرية. The words of a claim are given by their stems.
func (r *reader) contradicts(i int, words func(int) []int32) bool {
	c := &r.claims[i]
	if c.Act != record.Asserts || c.Claimant.None() || c.Reason.Code == "speech.outlet" || c.Reason.Code == "speech.retraction" {
		return false
	}
	said := r.wordsOf(c.Span)
	at := slices.IndexFunc(said[:min(len(said), farthestNegation)], negating)
	if at < 0 || at+1 >= len(said) {
		return false
	}
	own := words(i)
	negated := tokenize(said[at+1:at+2], r.lexicon)[0]
	verb := r.stems.of[said[at+1].Fold]
	for k := i - 1; k >= 0 && k >= i-farthestAnswered; k-- {
		p := &r.claims[k]
		if p.Act != record.Asserts && p.Act != record.Accuses || p.Claimant.Name == c.Claimant.Name || elsewhere(c.Places, p.Places) || p.Party != "" && p.Party == c.Party || slices.ContainsFunc(r.wordsOf(p.Span), negating) {
			continue
		}
		theirs := words(k)
		shared := slices.ContainsFunc(own, func(n int32) bool { return n != verb && slices.Contains(theirs, n) })
		if shared && (verb != 0 && slices.Contains(theirs, verb) || r.tellsOf(p.Span, negated)) {
			return true
		}
	}
	return false
}

// elsewhere reports whether two claims each name places, and none that both name.
func elsewhere(a, b []Mention) bool {
	return len(a) > 0 && len(b) > 0 && !slices.ContainsFunc(a, func(x Mention) bool {
		return slices.ContainsFunc(b, func(y Mention) bool { return text.Fold(x.Name) == text.Fold(y.Name) })
	})
}

// tellsOf reports whether words tell of what a verb does, in any form of it or by its noun:
// قصف, بقصف, قصفت for لم يقصف.
func (r *reader) tellsOf(s text.Span, verb token) bool {
	done := verb.asVerb()
	if r.english || len(done) == 0 {
		return false
	}
	toks := tokenize(r.wordsOf(s), r.lexicon)
	return slices.ContainsFunc(toks, func(t token) bool {
		alone, _ := t.unled()
		return t.word && slices.ContainsFunc(done, func(f form) bool {
			return alone == f.fold || bareWord(t.s) == f.fold || slices.ContainsFunc(t.asVerb(), func(g form) bool { return g.lemma == f.lemma })
		})
	})
}

// negating reports whether a word negates the one behind it.
func negating(w text.Word) bool {
	switch w.Fold {
	case "لم", "ولم", "not", "never", "didn't", "didn’t":
		return true
	}
	return false
}
