package speech

import "strings"

// How somebody speaks stands between him and what he says, and is part of neither: بصوت عال,
// بلهجة حادة, ضاحكا.

// mannerEnd is the token behind words at j that say how somebody speaks; j where none do.
func (r *reader) mannerEnd(j, stop int) int {
	t := r.toks[j]
	switch {
	case manners[t.s]:
		return j + 1
	case t.is("باعلي") && j+1 < stop && r.toks[j+1].is("صوته", "صوتها", "صوتهم", "صوت"):
		return j + 2
	case !inManner(t):
		return j
	}
	k := j + 1
	for k < stop && k < j+longestManner && r.toks[k].word && !r.toks[k].definite() && !r.toks[k].function() && !strings.HasPrefix(r.toks[k].s, "ب") && !that(r.toks[k].s) && !r.bareVerb(r.toks[k]) && !r.toks[k].deed(r.toks[k].s) {
		k++
	}
	if k == j+1 && k < stop && r.toks[k].definite() {
		return j // هدد بلغة السلاح
	}
	return k
}

// describesManner reports whether the word at j can be the adjective of a manner: بشكل قاطع, and no
// بشكل اللجنة.
func (r *reader) describesManner(j int) bool {
	t := r.toks[j]
	return t.word && !t.definite() && !t.function() && !t.deed(t.s) && !that(t.s) && !strings.HasPrefix(t.s, "ب")
}

// longestManner is how many words say so at most.
const longestManner = 3

// inManner reports whether a word says how somebody speaks, with ب before it.
func inManner(t token) bool {
	rest, ok := strings.CutPrefix(t.s, "ب")
	return ok && t.word && mannerNouns[rest]
}

var (
	// mannerNouns are what one speaks with or in.
	mannerNouns = set("صوت نبرة لهجة لغة عبارات نبرات صراحة ابتسامة سخرية غضب مرارة حدة إيجاز اقتضاب انفعال تهكم عفوية تفاؤل تشاؤم أسف حسرة فخر استغراب دهشة استياء")
	// manners are what he does or feels while he speaks.
	manners = set("ضاحكا ضاحكة مبتسما مبتسمة غاضبا غاضبة باكيا باكية ساخرا ساخرة متحديا متحدية مازحا مازحة منفعلا منفعلة متأثرا متأثرة متهكما متهكمة مستغربا مستغربة مستنكرا مستنكرة متفائلا متفائلة متشائما متشائمة")
)
