package db

import (
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

// scanTokens calls yield for each word until it returns false. Controls that
// the index takes for letters stay inside their word; folding drops them.
func scanTokens(runes []rune, yield func(token) bool) {
	in := func(r rune) bool { return text.InToken(r) || r >= 0x2066 && r <= 0x2069 || r == 0x61C }
	for i := 0; i < len(runes); i++ {
		if !in(runes[i]) {
			continue
		}
		start := i
		for i < len(runes) && in(runes[i]) {
			i++
		}
		if !yield(token{text.Span{Start: start, End: i}, text.Fold(string(runes[start:i]))}) {
			return
		}
	}
}

// found is a stretch of a text that fulfils one wish.
type found struct {
	text.Span
	wish int
}

// find lists where the wishes of the query are fulfilled, in order of place.
func (q query) find(runes []rune) (all []found) {
	longest := 1
	byFirst := map[string][]int{} // wishes whose phrases begin with the word
	var open []int                // wishes with a phrase of one word that may go on
	for i, w := range q {
		for _, p := range w {
			longest = max(longest, len(p.words))
			if p.prefix && len(p.words) == 1 {
				open = append(open, i)
			} else {
				byFirst[p.words[0]] = append(byFirst[p.words[0]], i)
			}
		}
	}
	var window []token // the last words, as many as the longest phrase has
	test := func() bool {
		for _, i := range append(byFirst[window[0].folded], open...) {
			for _, p := range q[i] {
				if n := p.at(window); n > 0 {
					all = append(all, found{text.Span{Start: window[0].Start, End: window[n-1].End}, i})
					break
				}
			}
			if len(all) > 0 && all[len(all)-1].Start == window[0].Start {
				break
			}
		}
		return len(all) < snippetHits
	}
	full := false
	scanTokens(runes, func(t token) bool {
		window = append(window, t)
		if len(window) < longest {
			return true
		}
		full = !test()
		window = window[1:]
		return !full
	})
	for !full && len(window) > 0 {
		full = !test()
		window = window[1:]
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
	hits := q.find(runes)
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
