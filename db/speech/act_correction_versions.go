package speech

import (
	"slices"

	"counterclaim/db/figure"
	"counterclaim/db/record"
)

// rightly begins what stands in the place of what an earlier version of the report said,
// see figure.FormerVersion.
var rightly = set("والصحيح والصواب")

// formerly reads what a report says that an earlier version of it said.
func (r *reader) formerly(i, a, b int) (*frame, bool) {
	if f, ok := r.putRight(i, b); ok {
		return f, true
	}
	_, tells := r.said(r.toks[i])
	if !tells && !r.toks[i].is("ورد", "وردت", "جاء", "اوردنا", "وورد") || r.toks[i].quote > 0 {
		return nil, false
	}
	at := i + 1
	if at < b && r.toks[at].is("في") {
		at++
	}
	behind := figure.FormerVersion(r.wordAt, at)
	if behind == at || behind > b {
		return nil, false
	}
	mark, _ := r.contentMark(behind, r.frameLimit(i, b))
	if mark < 0 {
		return nil, false
	}
	f := &frame{start: r.clauseStart(i, a), cueFrom: i, cueTo: i + 1, verb: &verb{act: "asserts", frame: "x"}, from: mark + 1, code: "speech.former"}
	for f.to = f.from; f.to < b && !r.toks[f.to].is(".", "؛") && !rightly[r.toks[f.to].s]; f.to++ {
	}
	f.read, r.rewritten = f.to, true
	return f, f.to > f.from
}

// putRight reads what stands in the place of what an earlier version said: والصحيح أن كذا.
func (r *reader) putRight(i, b int) (*frame, bool) {
	if !r.rewritten || !rightly[r.toks[i].s] || i+1 >= b {
		return nil, false
	}
	f := &frame{start: i, cueFrom: i, cueTo: i + 1, verb: &verb{act: "asserts", frame: "x"}, from: i, to: r.clauseEnd(i+1, b), code: "speech.correction"}
	if that(r.toks[i+1].s) {
		f.from = i + 2
	}
	f.read = f.to
	return f, f.to > f.from
}

// formerVersion reports whether the subject of a verb is an earlier version of the report.
func (r *reader) formerVersion(from, to int) bool {
	for k := from; k < to; k++ {
		if behind := figure.FormerVersion(r.wordAt, k); behind > k && behind <= to {
			return true
		}
	}
	return false
}

// wordAt is the folded word at a place of the paragraph, or "" outside it.
func (r *reader) wordAt(i int) string {
	if i < 0 || i >= len(r.toks) {
		return ""
	}
	return r.toks[i].s
}

// standsInstead reports whether a claim gives the number that stands in the place of one that
// an earlier version of the report gave: the next of its own that counts the same, or a
// bare number of the one who puts it right. Another's number for it is his own.
func (r *reader) standsInstead(f *frame, c Claim) bool {
	if c.Act != record.Asserts || f.code == "speech.denial" || f.code == "speech.retraction" {
		return false
	}
	for _, now := range c.Figures {
		for i, then := range r.former {
			if now.What == then.What && now.Who == then.Who && now.Kind == then.Kind && (len(f.who) == 0 || now.Thing == "") {
				r.former = slices.Delete(r.former, i, i+1)
				return true
			}
		}
	}
	return false
}
