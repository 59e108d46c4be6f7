package speech

import (
	"strings"

	"counterclaim/db/record"
)

// calledOn reports whether a force behind a verb of demanding is whom the last speaker calls on,
// and not who demands: قال الراوي إن الجيش خرق الهدنة. وطالب الجيش بالانسحاب. It is where
// he has just blamed that force; any other body is who demands.
func (r *reader) calledOn(n name, v form) bool {
	if v.lemma != "طالب" || !v.conj || v.object != "" || n.head == nil || n.head.kind != record.Force || n.known != nil || n.body != nil || n.to != n.from+1 || !r.toks[n.from].definite() || len(r.claims) == 0 {
		return false
	}
	if n.to >= len(r.toks) || !strings.HasPrefix(r.toks[n.to].s, "ب") || againstHim[strings.TrimSuffix(strings.TrimSuffix(r.toks[n.to].s, "ها"), "ه")] {
		return false // وطالب البرلمان بإقالته
	}
	who, ok := r.last(v.gender, v.number)
	blame := r.claims[len(r.claims)-1]
	return ok && who.par == r.par && who.Kind == record.Person && blame.Act == record.Accuses && blame.Claimant.Name == who.Name && bareWord(blame.Blamed.Text) == r.toks[n.from].bare()
}

// againstHim are what is demanded of the one who spoke last, before a pronoun.
var againstHim = set("بإقالت بعزل بمحاكمت بمحاسبت باستقالت باعتذار بتنحي بتنحيت بتوقيف باعتقال بإبعاد")
