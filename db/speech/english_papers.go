package speech

import (
	"slices"
	"strings"
	"unicode"

	"counterclaim/db/record"
)

// issuedPapers are papers that bring the words of whoever issued them.
var issuedPapers = set("statement communique report study survey letter document assessment")

// paperBy is who issued the paper that speaks: a statement by the army, a report from the union.
func (r *reader) paperBy(n name) (speaker, bool) {
	for k := n.from; k+2 < n.to; k++ {
		if !issuedPapers[r.toks[k].s] || !r.toks[k+1].is("by", "from") {
			continue
		}
		of, ok := r.englishName(k+2, n.to)
		if !ok || of.to != n.to || englishPronouns[r.toks[of.from].s] != 0 || r.toks[k+1].s == "from" && !r.toks[k].is("statement", "communique") && !r.writes(of) {
			return speaker{}, false
		}
		s := r.englishMention(of)
		s.Span = r.span(n.from, n.to)
		s.Text = r.in.Text.Slice(s.Span)
		return s, true
	}
	return speaker{}, false
}

// writes reports whether a name behind "from" is of a body or a person rather than of a place:
// a report from the union, and none from the border.
func (r *reader) writes(n name) bool {
	switch {
	case n.known != nil || n.body != nil || r.remembered(n):
		return true
	case n.country != nil:
		return false
	case n.kind == record.Unnamed: // the prisoners, but the border
		return englishHeads()[r.toks[n.to-1].s] != ""
	case n.kind == record.Person && n.person == n.from:
		return n.to > n.from+1 && !slices.ContainsFunc(r.toks[n.from:n.to], func(t token) bool { return placeNouns[t.s] })
	}
	return true
}

// statementOf is who brought out the statement that is said to say something: the last who
// spoke in the paragraph.
func (r *reader) statementOf(n name) (speaker, bool) {
	if n.to != n.from+2 || !r.toks[n.from].is("the", "a") || !r.toks[n.from+1].is("statement") || len(r.speakers) == 0 {
		return speaker{}, false
	}
	last := r.speakers[len(r.speakers)-1]
	if last.par != r.par || last.Kind == record.Unnamed {
		return speaker{}, false
	}
	last.Span = r.span(n.from, n.to)
	last.Text = r.in.Text.Slice(last.Span)
	return last, true
}

// bodySorts say before the name of a body of what sort it is, and are no part of it.
var bodySorts = set("opposition ruling governing main rebel militant separatist insurgent jihadist state-run state-owned pro-government far-right far-left private")

// withoutSort is the name of a body without the words that only say of what sort it is: the
// opposition | Unity Party.
func withoutSort(name string) string {
	for {
		sort, rest, ok := strings.Cut(name, " ")
		if !ok || !bodySorts[sort] || !unicode.IsUpper(firstRune(rest)) && !bodySorts[strings.SplitN(rest, " ", 2)[0]] || !strings.Contains(rest, " ") {
			return name
		}
		name = rest
	}
}
