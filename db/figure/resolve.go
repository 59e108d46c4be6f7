package figure

import "strings"

// The farthest, in words, that what a figure speaks of is looked for.
const (
	reachBack      = 30
	reachForward   = 12
	reachParts     = 8 // in figures
	reachOfVictims = 3 // for the wounded that are told beside the victims
	reachOfMild    = 8 // for what does no harm: those who attended, returned, were sent
)

// resolve says of every quantity what is counted, of whom, whose, and whether
// it is a running total.
func (r *reader) resolve() {
	r.readTotals()
	for i := range r.found {
		q := &r.found[i]
		switch q.kind {
		case Money:
			q.what = "money"
		case Duration, Measure:
			q.what = What(q.unit)
		case Count, Fraction, Percent, Ordinal:
			if q.kind == Percent && q.noun < 0 {
				r.takeNoun(q)
			}
			if q.kind == Count || q.kind != Ordinal && q.noun >= 0 {
				r.counted(q, i)
			}
			if q.other && q.what == "treated" && i > 0 && r.found[i-1].what == Killed {
				q.what = Wounded // two were killed and nine others are being treated
			}
			if q.what == Killed && r.inDanger(r.behindNoun(q)) {
				q.what = Wounded // مقتل عاملين، وثلاثة آخرون في حالة حرجة
			}
		}
		r.total(q, i)
		r.whose(q)
	}
	for i := len(r.found) - 2; i >= 0; i-- {
		q, next := &r.found[i], &r.found[i+1]
		r.shareFate(q, next)
		if q.what == Casualties && next.what == Wounded && !next.part && r.sentence[q.from] == r.sentence[next.from] && next.from-q.to <= reachOfVictims && r.joinsWounded(next) && !(i+2 < len(r.found) && r.found[i+2].what == Killed && r.sentence[r.found[i+2].from] == r.sentence[q.from]) {
			q.what = Killed // عدد الضحايا 44 والجرحى 193
		}
		if q.who == People && next.who != "" && next.who != People && r.among(next, r.behindNoun(next), People) == next.who && r.listed(q, next) {
			q.who = next.who // 3 قتلى و15 جريحا في صفوف المدنيين
		}
	}
}

// inDanger reports whether the words from i on say that those before them are hurt and alive: في حالة
// خطرة, in critical condition.
func (r *reader) inDanger(i int) bool {
	if f := r.fold(i); auxiliaries[f] || f == "كانوا" {
		i++
	}
	switch r.fold(i) {
	case "في":
		return r.fold(i+1) == "حاله" && grievous[r.fold(i+2)]
	case "حالتهم":
		return grievous[r.fold(i+1)]
	case "in":
		return grievous[r.fold(i+1)] && r.fold(i+2) == "condition"
	}
	return false
}

var grievous = wordSet("خطرة خطيرة حرجة critical serious grave")

// joinsWounded reports whether the wounded stand beside those counted before them and are none of
// them: with "and" or as a number of their own.
func (r *reader) joinsWounded(next *quantity) bool {
	return next.hidden > 0 || strings.HasPrefix(r.fold(next.from-1), "و") || r.fold(next.from-1) == "and"
}

// shareFate gives a figure what is said behind the last of its list: 100 homes
// and two mosques were burned.
func (r *reader) shareFate(q, next *quantity) {
	if q.kind != Count || q.event != nil || q.noun < 0 && !q.nation || next.event == nil || !next.behindIt || !r.listed(q, next) {
		return
	}
	var t *Thing
	if q.noun >= 0 {
		t = r.nouns[q.noun].Thing
	}
	if !next.event.befalls(t) || t != nil && t.What != "" && whatOf(t, next.event) == t.What && t.group != hardware {
		return
	}
	q.event, q.behindIt = next.event, true
	if t == nil {
		q.what = q.event.people
	} else {
		q.what = whatOf(t, q.event)
	}
	q.cumulative, q.since = q.cumulative || next.cumulative, next.since
}

// listed reports whether nothing but a comma or an "and" stands between two
// figures.
func (r *reader) listed(q, next *quantity) bool {
	if r.sentence[q.from] != r.sentence[next.from] {
		return false
	}
	gap := next.from - q.to
	for j := q.to; j < next.from; j++ {
		switch r.fold(j) {
		case ",", "،", "and", "و", "as", "well", "plus", "&", "dead", "wounded", "killed", "injured":
		default:
			return false
		}
	}
	return gap > 0 || gap == 0 && next.hidden > 0
}
