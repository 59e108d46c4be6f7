package figure

import "strings"

// carries are Arabic verbs of a carrier whose object is those aboard, unjoined. The same
// letters mean "is less" behind لا and before عن: لا يقل عن.
var carries = wordSet("تقل يقل أقلت أقل تحمل يحمل حملت حمل تنقل ينقل")

// aboard reports whether the people of a figure are those whom a ship, an aircraft or the
// like carries: كانت تقل 85 راكبا, على متنها 58 شخصا, 81 people were on board.
func (r *reader) aboard(q *quantity) bool {
	if r.onBoard(q) {
		return true
	}
	for j := q.from - 1; j >= q.from-nextToFigure && j >= 0 && r.within(q, j); j-- {
		if r.carries(j) {
			return true
		}
	}
	return false
}

// onBoard reports whether "on board" stands behind a figure or before it.
func (r *reader) onBoard(q *quantity) bool {
	behind := r.behindNoun(q)
	for j, were := behind, r.were(q.from-1); j < behind+reachOnBoard && r.within(q, j); j++ {
		if r.boards(j) {
			return were || q.noun < 0 || !armed[r.nouns[q.noun].Who]
		}
		were = were || r.were(j)
	}
	for j := q.from - 1; j >= q.from-reachOnBoard && j >= 0 && r.within(q, j) && !r.carries(j); j-- { // what it carries is told by the verb
		if r.boards(j) {
			return true
		}
	}
	return false
}

// boards reports whether word j, with the one before it, says "on board".
func (r *reader) boards(j int) bool {
	f, before := cutOne(r.fold(j), "وف"), cutOne(r.fold(j-1), "وف")
	return f == "aboard" || f == "board" && before == "on" || strings.HasPrefix(f, "متن") && before == "علي"
}

// carries reports whether word j is a verb of a carrier.
func (r *reader) carries(j int) bool {
	f := cutOne(r.fold(j), "وف")
	return f == "carrying" || f == "carried" || carries[f] && cutOne(r.fold(j-1), "وف") != "لا"
}

// were reports whether word j only says that somebody was somewhere.
func (r *reader) were(j int) bool { return existing[cutOne(r.fold(j), "وف")] }

var (
	existing = wordSet("was were are had has have with كان كانوا كانت يوجد وجود وجد")
	// armed are those who ride to do something: of them "on board" counts only where it is
	// all that is told, and not in "12 fighters on board lorries attacked the village".
	armed = map[Who]bool{Soldiers: true, Fighters: true, Police: true}
)

// within reports whether word j stands in the sentence of a figure.
func (r *reader) within(q *quantity, j int) bool {
	return j < len(r.words) && r.sentence[j] == r.sentence[q.from]
}

const (
	reachOnBoard = 5 // words between a figure and "on board"
	nextToFigure = 2 // and a verb of carrying: "carrying about 85 people"
)
