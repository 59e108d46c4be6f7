package speech

import (
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// againstHim are what is demanded of the one who spoke last, before a pronoun.
var againstHim = set("بإقالت بعزل بمحاكمت بمحاسبت باستقالت باعتذار بتنحي بتنحيت بتوقيف باعتقال بإبعاد")

// calledOn reports whether a body behind a verb that has no other object is whom the last
// speaker calls on or threatens, and not who does it: قال الراوي إن كذا. وطالب الجيش بكذا.
// A body of his own it is not, nor one whose name says more than its kind.
func (r *reader) calledOn(n name, v form) bool {
	if !v.conj || v.object != "" || n.head == nil || n.known != nil || n.body != nil || n.to != n.from+1 || !r.toks[n.from].definite() || !bodies[n.head.kind] && !(n.head.plural && addressees[n.head.lemma]) {
		return false
	}
	who, ok := r.last(v.gender, v.number)
	if n.to < len(r.toks) && againstHim[strings.TrimSuffix(strings.TrimSuffix(r.toks[n.to].s, "ها"), "ه")] {
		return false // وطالب البرلمان بإقالته
	}
	goesOn := n.from > 1 && r.toks[n.from-2].is("،", ",")
	if !ok || who.par != r.par || who.Kind != record.Person && !goesOn {
		return false // of two bodies in two sentences either can be who does it
	}
	own := skeleton(r.toks[n.from].bare())
	for word := range strings.FieldsSeq(text.Fold(who.Text + " " + who.Side + " " + who.Name)) {
		if word = bareWord(word); skeleton(word) == own || strings.HasPrefix(word, r.toks[n.from].bare()) {
			return false // نقيبة المعلمين, and then النقابة
		}
	}
	return true
}
