package db

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

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

// scanTokens calls yield for each word until it returns false. It folds line by
// line, so that a caller who has enough leaves the rest of a long text alone.
func scanTokens(body string, yield func(token) bool) {
	at := 0
	for line := range strings.Lines(body) {
		if !scanLine(line, at, yield) {
			return
		}
		at += utf8.RuneCountInString(line)
	}
}

// scanLine scans a line that begins at a code point of its text. The n-th word
// of the fold is the fold of the n-th word.
func scanLine(line string, at int, yield func(token) bool) bool {
	rest := text.Fold(line)
	next := func() string {
		rest = strings.TrimLeftFunc(rest, func(r rune) bool { return !indexed(r) })
		end := strings.IndexFunc(rest, func(r rune) bool { return !indexed(r) })
		if end < 0 {
			end = len(rest)
		}
		word := rest[:end]
		rest = rest[end:]
		return word
	}
	start := -1
	for _, r := range line {
		switch in := indexed(r); {
		case in && start < 0:
			start = at
		case !in && start >= 0:
			if !yield(token{text.Span{Start: start, End: at}, next()}) {
				return false
			}
			start = -1
		}
		at++
	}
	return start < 0 || yield(token{text.Span{Start: start, End: at}, next()})
}

// indexed reports whether the search index takes r into a word. Controls that
// are younger than its character table count as letters there; folding drops them.
func indexed(r rune) bool {
	if r >= 0x621 && r <= 0x652 { // the Arabic letters and vowel marks, asked for most
		return true
	}
	return text.InToken(r) || r >= 0x2066 && r <= 0x2069 || r == 0x61C
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
		// One stretch that fulfils everything is as good as any later one.
		return len(all) < snippetHits && !(len(all) > 0 && t.Start > all[0].Start+snippetLength && q.fulfilled(all))
	})
	for len(window) > 0 && len(all) < snippetHits {
		step()
	}
	return all
}

// fulfilled reports whether every wish is fulfilled in the snippet that begins
// with the first of the stretches.
func (q query) fulfilled(all []found) bool {
	wishes := map[int]bool{}
	for _, f := range all {
		if f.End <= all[0].Start-snippetLead+snippetLength {
			wishes[f.wish] = true
		}
	}
	return len(wishes) == len(q)
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
