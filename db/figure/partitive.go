package figure

import "strings"

// partitives are the pronouns by which a number counts a part of what was
// counted before it: 28 منهم, ثلاث منها.
var partitives = wordSet("منهم منها منهن منهما")

// isPartitive reports whether the words at i are "of them", "of whom" or منهم.
func (r *reader) isPartitive(i int) bool {
	if partitives[r.fold(i)] {
		return true
	}
	f := r.fold(i + 1)
	return r.fold(i) == "of" && (f == "them" || f == "whom" || f == "these" || f == "those" || f == "which")
}

// partOfBefore resolves a number of "them": it counts the things or people of a
// figure before it, with what is told of the part, else of the whole.
func (r *reader) partOfBefore(q *quantity, i int) bool {
	if !r.isPartitive(q.to) {
		return false
	}
	last := r.countedBefore(q, i)
	if last == nil {
		return false
	}
	m := nounAt{}
	if last.noun >= 0 {
		m = r.nouns[last.noun]
	}
	e := r.eventAfter(q, m.Thing)
	q.behindIt = e != nil
	if e == nil {
		reach := reachBack
		if r.sentence[last.from] == r.sentence[q.from] {
			reach = q.from - last.to
		}
		e = r.eventBefore(q.from, m, reach)
	}
	q.part = true
	q.event, q.what, q.who = e, last.what, last.who
	switch {
	case e == nil:
		q.event = last.event
	case m.Thing != nil && m.group != person && m.group != fate:
		q.what = whatOf(m.Thing, e)
		if strings.HasSuffix(string(last.what), "drones") {
			q.what = What(strings.Replace(string(q.what), "aircraft", "drones", 1))
		}
	default:
		q.what = e.people
	}
	if at := q.to + 1; isArabic(r.fold(q.to)) { // خمسة منهم أطفال
		if m := r.nounsAt(at); m.kindOf() == person && m.Who != People && !m.definite && !m.waw {
			q.who = m.Who
		}
	}
	return true
}

// countedBefore is the figure before q, in its sentence or the one before, that
// the pronoun behind q stands for.
func (r *reader) countedBefore(q *quantity, i int) *quantity {
	pronoun := r.fold(q.to)
	people := pronoun == "منهم" || pronoun == "منهن" || r.fold(q.to+1) == "whom"
	for k := i - 1; k >= 0 && k >= i-reachParts; k-- {
		last := &r.found[k]
		if r.sentence[q.from]-r.sentence[last.from] > 1 {
			return nil
		}
		if last.kind != Count || last.part || last.noun < 0 && last.who == "" {
			continue
		}
		g := group(0)
		if last.noun >= 0 {
			g = r.nouns[last.noun].group
		}
		if isPeople := last.who != "" || g == person || g == fate; people && !isPeople || pronoun == "منها" && isPeople && last.who != Families {
			continue
		}
		return last
	}
	return nil
}
