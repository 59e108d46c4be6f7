package speech

import (
	"slices"
	"strings"

	"counterclaim/db/record"
)

// Tolls that speak: وكانت حصيلة سابقة لها أفادت بمقتل كذا are the words of whoever counted.

// findToll takes a toll for the subject of the verb, before it or behind it, where somebody is
// known to have counted it; toll is whether the subject is one at all.
func (s *saying) findToll() (found, toll bool) {
	if !tellsToll[s.v.lemma] || s.v.gender == 0 || s.v.number != 's' || s.v.object != "" {
		return false, false
	}
	from, to := s.i+1, s.i+1
	if isToll(s.toks[min(s.i+1, s.limit-1)]) {
		for to++; to < s.limit && (nisba(s.toks[to]) || tollWords[s.toks[to].bare()]); to++ {
		}
		if n, ok := s.actor(s.toks, min(to, s.limit-1), s.limit, "ل"); ok && n.from == to && strings.HasPrefix(s.toks[to].s, "ل") { // أشارت حصيلة أولية للدفاع المدني إلى كذا
			to = n.to
		}
	} else {
		for from = s.i - 1; from > s.a && from > s.i-longestTollName && s.toks[from].word && !isToll(s.toks[from]); from-- {
		}
		to = s.i
	}
	if from < s.a || !isToll(s.toks[from]) || (s.v.gender == 'm') != masculineTolls[s.toks[from].bare()] {
		return false, false
	}
	who, owned, ok := s.counter(from+1, to)
	if !ok {
		return false, true
	}
	n := name{from: from, to: to, kind: record.Organisation, gender: 'f', person: to, definite: true}
	s.toll, s.tollOwned = who, owned
	if from > s.i {
		s.subj, s.subjectFrom, s.found, s.after = n, from, true, to
	} else {
		s.pre, s.preStart, s.preFound, s.after = n, from, true, s.i+1
	}
	return true, true
}

// counter is who counted a toll that the words at [from, to) tell more of: the one whose toll it
// is, or else the last who spoke. The one is owned, the other is not.
func (s *saying) counter(from, to int) (who speaker, owned, ok bool) {
	for k := from; k < to; k++ {
		if s.toks[k].is("له") {
			who, ok = s.last('m', 's')
			return who, false, ok
		}
		if n, found := s.actor(s.toks, k, to, "ل"); found && s.knows(n) {
			return s.mention(s.toks, n), true, true
		}
		if n, found := s.stateOf(k); found {
			return s.mention(s.toks, n), true, true
		}
	}
	if !slices.ContainsFunc(s.toks[from:to], func(t token) bool { return formerToll[t.bare()] }) {
		return speaker{}, false, false // a new one may be anybody's
	}
	if who, ok = s.last('f', 's'); !ok {
		who, ok = s.last(0, 's')
	}
	return who, false, ok && s.hasCounted(who)
}

// formerTollBehind reports whether the toll behind the verb is an earlier one.
func (s *saying) formerTollBehind() bool {
	return slices.ContainsFunc(s.toks[s.subj.from:s.subj.to], func(t token) bool { return formerToll[t.bare()] })
}

// hasCounted reports whether the last that somebody said gives a number.
func (r *reader) hasCounted(who speaker) bool {
	for i := len(r.claims) - 1; i >= 0; i-- {
		if c := r.claims[i]; c.Claimant.Name == who.Name {
			return c.Act == record.Asserts && len(c.Figures) > 0
		}
	}
	return false
}

// stateOf is the state whose adjective stands at a word.
func (r *reader) stateOf(k int) (name, bool) {
	c := r.gaz.adjective(r.toks, k)
	return name{from: k, to: k + 1, kind: record.State, gender: 'f', country: c, person: k + 1, definite: true}, c != nil
}

// officialToll reads the state whose a toll at j is, "the last official Xian toll": آخر حصيلة رسمية
// كينية. What is said of it further belongs to it: تعود إلى الأحد.
func (r *reader) officialToll(j, b int) (name, bool) {
	if j < b && r.toks[j].is("اخر", "احدث", "اول") {
		j++
	}
	if j >= b || !isToll(r.toks[j]) {
		return name{}, false
	}
	k := j + 1
	for ; k < b && nisba(r.toks[k]); k++ {
		if n, ok := r.stateOf(k); ok {
			return n, true
		}
	}
	if k < b && strings.HasPrefix(r.toks[k].s, "ل") { // تعداد لوكالة كذا
		if n, ok := r.actor(r.toks, k, b, "ل"); ok && (r.knows(n) || n.kind == record.Agency) {
			return n, true
		}
	}
	return name{}, false
}

func isToll(t token) bool { return t.word && t.quote == 0 && tollNouns[t.bare()] }

// longestTollName is how many words lie at most between a toll and its verb: حصيلة سابقة للمركز
// الوطني.
const longestTollName = 7

var (
	tellsToll = map[string]bool{"أفاد": true, "أشار": true, "تحدث": true, "ذكر": true, "قال": true, "قدر": true, "أظهر": true, "بين": true}
	tollNouns = set("حصيلة إحصائية إحصاءات إحصائيات إحصاء تعداد")
	// masculineTolls agree with a verb in the masculine
	masculineTolls = set("إحصاء تعداد")
	formerToll     = set("سابقة")
	// puttingRight are participles of who puts a toll right
	puttingRight = set("مصححا مصححة معدلا معدلة محدثا محدثة مراجعا مراجعة مخفضا مخفضة رافعا رافعة")
	tollWords    = set("سابقة جديدة أولى أخيرة محدثة غير نهائية لها له")
)
