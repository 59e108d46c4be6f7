package gather

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"counterclaim/db/text"
)

// expression is some words that together say one thing which none of them says
// alone: a halt of fire is a truce, and who opens fire opens nothing. It is a word
// of concepts.tsv whose parts "_" joins, or "~" where others may stand between; "/"
// parts what may take a place, and "+" goes before what says its own thing too: a
// halt of fire is a halt.
type expression struct {
	parts []slot
	code  string
}

type slot struct {
	words []string // folded
	far   bool     // others may stand before it
	own   bool     // it says its own thing too
}

// mostBetween is how many words may stand between two parts of an expression:
// "opened | heavy machine-gun | fire".
const mostBetween = 2

// expressionOf reads an expression as the table has it.
func expressionOf(written, code string) expression {
	e := expression{code: code}
	far := false
	for written != "" {
		end := strings.IndexAny(written, "_~")
		next := false
		word := written
		if end < 0 {
			written = ""
		} else {
			word, next, written = written[:end], written[end] == '~', written[end+1:]
		}
		word, own := strings.CutPrefix(word, "+")
		e.parts = append(e.parts, slot{strings.Split(text.Fold(word), "/"), far, own})
		far = next
	}
	return e
}

// isExpression reports whether a word of the table is more than one.
func isExpression(word string) bool { return strings.ContainsAny(word, "_~") }

// expressions gives those of concepts.tsv by each word that may begin one.
var expressions = sync.OnceValue(buildExpressions)

func buildExpressions() map[string][]expression {
	m := map[string][]expression{}
	for code, word := range tableWords() {
		if isExpression(word) {
			e := expressionOf(word, "#"+code)
			for _, first := range e.parts[0].words {
				m[first] = append(m[first], e)
			}
		}
	}
	for _, all := range m { // the longest is tried first
		slices.SortStableFunc(all, func(a, b expression) int { return len(b.parts) - len(a.parts) })
	}
	return m
}

// begun are the expressions that a folded word may begin.
func begun(word string) []expression {
	all := expressions()
	if isLatin(word) {
		return all[word]
	}
	var found []expression
	for base := range bases(word) {
		found = append(found, all[base]...)
	}
	return found
}

// bases are the folded Arabic word, and what is left of it without what is written
// onto it and the letters of the person of a verb.
func bases(word string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for _, particle := range onto {
			rest, ok := strings.CutPrefix(word, particle)
			if !ok {
				continue
			}
			for _, present := range presents {
				verb, ok := strings.CutPrefix(rest, present)
				if !ok {
					continue
				}
				for _, person := range persons {
					if base, ok := strings.CutSuffix(verb, person); ok && utf8.RuneCountInString(base) >= 2 && !yield(base) {
						return
					}
				}
			}
		}
	}
}

// takes reports whether a folded word may take the place of a part.
func (p slot) takes(word string) bool {
	if slices.Contains(p.words, word) {
		return true
	}
	if isLatin(word) {
		return false
	}
	for base := range bases(word) {
		if slices.Contains(p.words, base) {
			return true
		}
	}
	return false
}

// at finds the places of the parts of an expression in words from one that begins
// it on; none when they do not follow.
func (e expression) at(words []string, first int) []int {
	places := []int{first}
	for _, p := range e.parts[1:] {
		next := places[len(places)-1] + 1
		last := next
		if p.far {
			last += mostBetween
		}
		for next <= last && next < len(words) && !p.takes(words[next]) {
			next++
		}
		if next > last || next >= len(words) {
			return nil
		}
		places = append(places, next)
	}
	return places
}
