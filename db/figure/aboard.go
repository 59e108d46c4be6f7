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
		if f := cutOne(r.fold(j), "وف"); f == "carrying" || f == "carried" || carries[f] && cutOne(r.fold(j-1), "وف") != "لا" {
			return true
		}
	}
	return false
}

// onBoard reports whether "on board" stands behind a figure or before it.
func (r *reader) onBoard(q *quantity) bool {
	behind := r.behindNoun(q)
	for j := behind; j < behind+reachOnBoard && r.within(q, j); j++ {
		if f := r.fold(j); f == "aboard" || f == "board" && r.fold(j-1) == "on" || strings.HasPrefix(f, "متن") && r.fold(j-1) == "علي" {
			return true
		}
	}
	for j := q.from - 1; j >= q.from-reachOnBoard && j >= 0 && r.within(q, j); j-- {
		switch f := cutOne(r.fold(j), "وف"); {
		case strings.HasPrefix(f, "متن") && r.fold(j-1) != "" && cutOne(r.fold(j-1), "وف") == "علي", f == "aboard":
			return true
		case f == "carrying" || f == "carried", carries[f] && cutOne(r.fold(j-1), "وف") != "لا":
			return false // what it carries is told by the verb
		}
	}
	return false
}

// within reports whether word j stands in the sentence of a figure.
func (r *reader) within(q *quantity, j int) bool {
	return j < len(r.words) && r.sentence[j] == r.sentence[q.from]
}

const (
	reachOnBoard = 5 // words between a figure and "on board"
	nextToFigure = 2 // and a verb of carrying: "carrying about 85 people"
)
