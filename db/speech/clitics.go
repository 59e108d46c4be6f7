package speech

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// written counts the code points that are written onto the first word of a name.
func (r *reader) written(toks []token, n name) int {
	if n.joined {
		return 1
	}
	return r.clitics(toks[n.from])
}

// clitics counts the code points of a و, ف, ب or ل written onto a name.
func (r *reader) clitics(t token) int {
	s := t.s
	if h, _, _ := headOf(s); h != nil || wholeNames[s] || t.known().whole {
		return 0
	}
	if len(r.gaz.names[s]) > 0 || len(r.known[s]) > 0 {
		return 0
	}
	for _, p := range r.namesakes(s) {
		if slices.Contains(p.words, s) {
			return 0
		}
	}
	for _, c := range []string{"و", "ف", "ب", "ل"} {
		rest, ok := strings.CutPrefix(s, c)
		h, _, _ := headOf(rest)
		if !ok || strings.HasPrefix(rest, "ل") && (h == nil || c == "ل" || c == "ب") { // but ولواء
			continue
		}
		if h != nil || len(r.gaz.names[rest]) > 0 || len(r.known[rest]) > 0 || r.gaz.adjectiveAlone(strings.TrimPrefix(rest, "ال")) != nil {
			return 1
		}
		for _, p := range r.namesakes(rest) {
			if r.anyAlike(p.words, rest) {
				return 1
			}
		}
	}
	if rest, ok := cutConjunction(s); ok && utf8.RuneCountInString(rest) >= shortestSeen && r.seen()[rest] {
		return 1 // وكيسور, where the report names كيسور too
	}
	return 0
}

// shortestSeen is how many letters a name has at least whose و or ف the report
// itself tells from its first letter.
const shortestSeen = 4

// seen are the words of the report.
func (r *reader) seen() map[string]bool {
	if r.wordsSeen == nil {
		r.wordsSeen = make(map[string]bool, len(r.words))
		for _, w := range r.words {
			r.wordsSeen[w.Fold] = true
		}
	}
	return r.wordsSeen
}

// cutPreposition gives the word without a written-on ب, ل or ك.
func cutPreposition(s string) (string, bool) {
	rest, to := strings.CutPrefix(s, "ل")
	ok := to
	if !ok {
		rest, ok = strings.CutPrefix(s, "ب")
	}
	if !ok {
		rest, ok = strings.CutPrefix(s, "ك")
	}
	if !ok || utf8.RuneCountInString(rest) < 3 || wholeNames[s] {
		return s, false
	}
	if to && strings.HasPrefix(rest, "ل") { // للرئيس is ل with الرئيس
		return "ا" + rest, true
	}
	return rest, true
}
