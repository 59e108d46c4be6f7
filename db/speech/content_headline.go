package speech

import (
	"slices"
	"strings"
)

// secondClauses ends what is said in a headline where a clause begins that is nobody's words:
// المحكمة ترفض الطعن وحصيلة السد 131 قتيلا. The outlet tells that itself.
func (r *reader) secondClauses(frames []*frame, b int) []*frame {
	if b < len(r.toks) || b == 0 || r.toks[b-1].is(".", "؟", "?", "!") || len(frames) == 0 {
		return frames
	}
	last := frames[len(frames)-1]
	if last.whole || last.verb == nil || last.to < b || last.from == 0 || that(r.toks[last.from-1].s) || r.toks[last.from-1].is(":", "that") {
		return frames
	}
	for k := last.from + 1; k+1 < b; k++ {
		if r.toks[k].quote == 0 && r.toks[k].depth == 0 && (r.english && r.tollBeside(k, b) || !r.english && r.clauseJoined(k, b)) && !r.tollGoesOn(last, k) {
			last.to = k
			from := k
			if r.english {
				from++
			}
			if r.toks[last.to-1].is(",") { // ..., as toll rises to 12
				last.to--
			}
			return append(frames, &frame{start: from, from: from, to: b, pieces: true, code: "speech.outlet", verb: &verb{act: "asserts"}})
		}
	}
	return frames
}

// tollGoesOn reports whether a toll behind k goes on with what its speaker tells, who has begun with
// a count or a fate: reports 30 wounded; death toll at 12, تعلن إصابة 30 وعدد القتلى 12.
func (r *reader) tollGoesOn(f *frame, k int) bool {
	if f.verb.act != "asserts" {
		return false
	}
	if r.english {
		return r.hasFigure(f.from, k) || slices.ContainsFunc(r.toks[f.from:k], func(t token) bool { return fated[t.s] })
	}
	noun, _ := r.toks[k].unjoined()
	return bareWord(noun) == "عدد" || tollNouns[bareWord(noun)]
}

// fated tell of people who came to harm.
var fated = set("dead killed wounded injured hurt missing victim victims casualties deaths death died toll")

// longestJoined is within how many words of "and" the verb of such a clause stands.
const longestJoined = 6

// clauseJoined reports whether a clause that begins with its subject is joined on at k: وعدد
// القتلى 12, والحصيلة ترتفع; but no further noun of what is said, وقتل مدنيين يحتمون به.
func (r *reader) clauseJoined(k, b int) bool {
	t := r.toks[k]
	noun, and := t.unjoined()
	if !and || !strings.HasPrefix(t.s, "و") || !strings.HasPrefix(noun, "ال") && t.deed(noun) || closed[noun] {
		return false
	}
	toll := bareWord(noun) == "عدد" || tollNouns[bareWord(noun)]
	for j := k + 1; j < b && (toll || j <= k+longestJoined); j++ {
		before := r.toks[j-1]
		switch {
		case !r.toks[j].word || r.toks[j].quote > 0 || relatives[r.toks[j].s] || that(r.toks[j].s) || joins(r.toks[j].s):
			return false
		case toll && r.hasFigure(k, j+1), r.presentVerb(r.toks[j]) && (before.definite() || j == k+1 && strings.HasPrefix(noun, "ال")):
			return true
		}
	}
	return false
}

// presentVerb reports whether a token is a finite verb in the present, of somebody told of.
func (r *reader) presentVerb(t token) bool {
	for _, f := range t.forms {
		if f.tense == present && f.gender != 0 && f.object == "" {
			return true
		}
	}
	return false
}

// longestToll is within how many words of the word that joins it a toll is named.
const longestToll = 4

// tollBeside reports whether a toll is told beside what is said: ... as death toll rises to 12.
func (r *reader) tollBeside(k, b int) bool {
	if !r.toks[k].is("as", "while", ";") || !r.hasFigure(k+1, b) {
		return false
	}
	for j := k + 1; j < b && j <= k+longestToll; j++ {
		if r.toks[j].is("toll", "deaths") {
			return true
		}
	}
	return false
}
