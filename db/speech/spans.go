package speech

import (
	"sort"
	"strings"

	"counterclaim/db/figure"
	"counterclaim/db/text"
	"counterclaim/db/when"
)

// span covers the tokens [from, to).
func (r *reader) span(from, to int) text.Span {
	if from >= to || from < 0 || to > len(r.toks) {
		return text.Span{}
	}
	return text.Span{Start: r.toks[from].Start, End: r.toks[to-1].End}
}

// trim drops signs from both ends of a token range.
func (r *reader) trim(from, to int) (int, int) {
	for from < to && !r.toks[from].word && !(opens(r.toks, from) && quoteEnd(r.toks, from+1)+1 < to) { // but "كذا" تنفي keeps its marks
		from++
	}
	for from < to && (!r.toks[to-1].word || r.toks[to-1].is("و", "ف") || r.toks[to-1].is("لكن", "ولكن") || r.toks[to-1].is("غير", "بيد", "الا") && to < len(r.toks) && that(r.toks[to].s)) { // غير | أن الجيش قال
		if r.toks[to-1].is(")", "]") && r.toks[to-1].depth > 0 || r.closesInside(from, to-1) {
			break
		}
		to--
	}
	return from, to
}

// closesInside reports whether the mark at i closes a quotation that opened inside [from, i).
func (r *reader) closesInside(from, i int) bool {
	if i == 0 || i <= from || r.toks[i].quote > 0 || r.toks[i-1].quote == 0 || quoteSign(r.toks[i].s) == 0 {
		return false
	}
	for k := i - 1; k >= from; k-- {
		if r.toks[k].quote != r.toks[i-1].quote {
			return true
		}
	}
	return false
}

func quoteSign(s string) rune {
	c := firstRune(s)
	if quoteMarks[c] != 0 || c == '”' || c == '»' {
		return c
	}
	return 0
}

// figuresIn are the figures inside a span.
func (r *reader) figuresIn(s text.Span) []figure.Figure {
	i := sort.Search(len(r.figures), func(i int) bool { return r.figures[i].Start >= s.Start })
	var out []figure.Figure
	for ; i < len(r.figures) && r.figures[i].Start < s.End; i++ {
		if r.figures[i].End <= s.End && r.figures[i].Kind != figure.Ordinal { // the second round counts nothing
			out = append(out, r.figures[i])
		}
	}
	return out
}

// dateIn is the first date that overlaps a span, and is not of what is told there beside: the town,
// which X has held since he took it three years ago.
func (r *reader) dateIn(s text.Span) when.Interval {
	i := sort.Search(len(r.dates), func(i int) bool { return r.dates[i].Start >= s.Start })
	for ; i < len(r.dates) && r.dates[i].End <= s.End; i++ {
		if r.english || !r.besideSince(text.Span{Start: s.Start, End: r.dates[i].Start}) {
			return r.dates[i].Interval
		}
	}
	return when.Interval{}
}

// besideSince reports whether a span ends in a clause of since when something of what it told is so.
func (r *reader) besideSince(s text.Span) bool {
	relative := false
	for k := sort.Search(len(r.toks), func(k int) bool { return r.toks[k].Start >= s.Start }); k+1 < len(r.toks) && r.toks[k+1].End <= s.End; k++ {
		relative = relative || r.toks[k].is("،", ",") && relatives[r.toks[k+1].s]
		if relative && r.toks[k].is("منذ") && that(r.toks[k+1].s) {
			return true
		}
	}
	return false
}

// saidIn is the first date in a span that is not of what is told of there: "on Saturday", and
// not "the May 2 attack" or since when somebody does something.
func (r *reader) saidIn(s text.Span) when.Interval {
	for i := sort.Search(len(r.dates), func(i int) bool { return r.dates[i].Start >= s.Start }); i < len(r.dates) && r.dates[i].End <= s.End; i++ {
		if before := strings.Fields(r.in.Text.Slice(text.Span{Start: s.Start, End: r.dates[i].Start})); (len(before) == 0 || before[len(before)-1] != "the") && !strings.HasSuffix(r.dates[i].EDTF, "/..") {
			return r.dates[i].Interval
		}
	}
	return when.Interval{}
}

// dateUpTo is the date with which a span ends behind "on".
func (r *reader) dateUpTo(s text.Span) when.Interval {
	i := sort.Search(len(r.dates), func(i int) bool { return r.dates[i].End >= s.End })
	if i == len(r.dates) || r.dates[i].End > s.End || r.dates[i].Start < s.Start {
		return when.Interval{}
	}
	if before := strings.Fields(r.in.Text.Slice(text.Span{Start: s.Start, End: r.dates[i].Start})); len(before) == 0 || before[len(before)-1] != "on" {
		return when.Interval{}
	}
	return r.dates[i].Interval
}

// unquoted is a name without quotation marks.
func unquoted(name string) string {
	return strings.Map(func(c rune) rune {
		if quoteSign(string(c)) != 0 {
			return -1
		}
		return c
	}, name)
}
