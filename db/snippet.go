package db

import (
	"slices"
	"strings"
	"unicode"

	"counterclaim/db/text"
)

const (
	snippetLength = 180 // code points
	snippetLead   = 40  // of these before the first hit
	snippetHits   = 200 // hits that are looked at to find the best place
)

// token is a word of an original text as the search index sees it.
type token struct {
	text.Span
	folded string
}

// scanTokens calls yield for each word until it returns false. The text is
// folded as a whole: the n-th word of the fold is the fold of the n-th word.
func scanTokens(body string, yield func(token) bool) {
	// Controls that the index takes for letters stay inside their word; folding drops them.
	in := func(r rune) bool { return text.InToken(r) || r >= 0x2066 && r <= 0x2069 || r == 0x61C }
	rest := text.Fold(body)
	next := func() string {
		rest = strings.TrimLeftFunc(rest, func(r rune) bool { return !in(r) })
		end := strings.IndexFunc(rest, func(r rune) bool { return !in(r) })
		if end < 0 {
			end = len(rest)
		}
		word := rest[:end]
		rest = rest[end:]
		return word
	}
	at, start := 0, -1
	for _, r := range body {
		switch {
		case in(r) && start < 0:
			start = at
		case !in(r) && start >= 0:
			if !yield(token{text.Span{Start: start, End: at}, next()}) {
				return
			}
			start = -1
		}
		at++
	}
	if start >= 0 {
		yield(token{text.Span{Start: start, End: at}, next()})
	}
}

// found is a stretch of a text that fulfils one wish.
type found struct {
	text.Span
	wish int
}

// find lists where the wishes of the query are fulfilled, in order of place.
func (q query) find(body string) (all []found) {
	longest := 1
	byFirst := map[string][]int{} // wishes of which a phrase begins with the word
	var open []int                // wishes of which a phrase is one word that may go on
	for i, w := range q {
		for _, p := range w {
			longest = max(longest, len(p.words))
			if p.prefix && len(p.words) == 1 {
				if !slices.Contains(open, i) {
					open = append(open, i)
				}
			} else if !slices.Contains(byFirst[p.words[0]], i) {
				byFirst[p.words[0]] = append(byFirst[p.words[0]], i)
			}
		}
	}
	var window []token // the last words, as many as the longest phrase has
	test := func(wishes []int) bool {
		for _, i := range wishes {
			for _, p := range q[i] {
				if n := p.at(window); n > 0 {
					all = append(all, found{text.Span{Start: window[0].Start, End: window[n-1].End}, i})
					return true
				}
			}
		}
		return false
	}
	step := func() {
		if !test(byFirst[window[0].folded]) {
			test(open)
		}
		window = window[1:]
	}
	scanTokens(body, func(t token) bool {
		if window = append(window, t); len(window) == longest {
			step()
		}
		return len(all) < snippetHits
	})
	for len(window) > 0 && len(all) < snippetHits {
		step()
	}
	return all
}

// at is the number of words by which the phrase stands at the start of the
// window; 0 when it does not.
func (p phrase) at(window []token) int {
	if len(window) < len(p.words) {
		return 0
	}
	for i, w := range p.words {
		last := p.prefix && i == len(p.words)-1
		if window[i].folded != w && !(last && strings.HasPrefix(window[i].folded, w)) {
			return 0
		}
	}
	return len(p.words)
}

// snippet is the stretch of a text in which most wishes are fulfilled, cut into
// pieces, with the place of its first hit. A text without a hit gives its
// beginning and an empty span.
func (q query) snippet(body string) ([]Piece, text.Span) {
	runes := []rune(body)
	hits := q.find(body)
	best, most := 0, 0
	for i := range hits {
		wishes := map[int]bool{}
		for _, h := range hits[i:] {
			if h.End > hits[i].Start-snippetLead+snippetLength {
				break
			}
			wishes[h.wish] = true
		}
		if len(wishes) > most {
			best, most = i, len(wishes)
		}
	}
	var first text.Span
	start := 0
	if len(hits) > 0 {
		first = hits[best].Span
		start = wordStart(runes, max(0, first.Start-snippetLead))
	}
	end := min(len(runes), max(start+snippetLength, first.End))
	var pieces []Piece
	add := func(from, to int, hit bool) {
		if from < to {
			pieces = append(pieces, Piece{squeeze(runes[from:to]), hit})
		}
	}
	if start > 0 {
		pieces = append(pieces, Piece{Text: "…"})
	}
	at := start
	for _, h := range hits {
		if h.Start < at || h.End > end {
			continue
		}
		add(at, h.Start, false)
		add(h.Start, h.End, true)
		at = h.End
	}
	end = wordEnd(runes, end)
	add(at, end, false)
	if end < len(runes) {
		pieces = append(pieces, Piece{Text: "…"})
	}
	return pieces, first
}

// squeeze makes every run of white space one space, so that a snippet is one line.
func squeeze(runes []rune) string {
	var b strings.Builder
	blank := false
	for _, r := range runes {
		if unicode.IsSpace(r) {
			if !blank {
				b.WriteByte(' ')
			}
			blank = true
			continue
		}
		blank = false
		b.WriteRune(r)
	}
	return b.String()
}

// wordStart moves a cut back to where its word begins, wordEnd on to where it ends.
func wordStart(runes []rune, i int) int {
	for n := 0; i > 0 && n < snippetLead && text.InToken(runes[i-1]); n++ {
		i--
	}
	return i
}

func wordEnd(runes []rune, i int) int {
	for n := 0; i < len(runes) && n < snippetLead && text.InToken(runes[i]); n++ {
		i++
	}
	return i
}
