package gather

import (
	"slices"
)

// Counts of one sort of thing that are of two: what a speaker tells beside his own number
// is a part of it or something else, those who wait have not come in, and the dead of a
// house on which a plane fell were not on board.

// toldApart reports whether two counts are of two things by how they are told.
func toldApart(a, b counted) bool {
	return besideOwn(a, b) || onGround(a) != onGround(b) && (onBoard(a) || onBoard(b))
}

// besideOwn reports whether one speaker gives both counts in one report, and neither as the
// other put right, risen or told before: he does not contradict himself in one breath.
func besideOwn(a, b counted) bool {
	return a.Document == b.Document && a.read != b.read && a.voice != "" && a.voice == b.voice && a.Range.Disjoint(b.Range) && !a.overtaken() && !b.overtaken()
}

// overtaken reports whether a count is told as one that another has taken the place of, or
// that has taken the place of another.
func (c counted) overtaken() bool {
	return c.moves || c.has(former) || c.has(latest) || c.has(risen) || c.putsAway() || c.saidEarlier() || slices.ContainsFunc(c.Figures, c.takenBack)
}

// Where those are who came to harm when an aircraft or a ship was lost; padded.
var (
	groundWords = patternsOf("on the ground,villager,^علي الارض$,^من سكان,^من اهالي,قروي")
	boardWords  = patternsOf("on board,aboard,passenger,crew,^علي متن,^متن$,راكب,ركاب,طاقم,^الطاقم")
)

func onGround(c counted) bool {
	return fates[c.What] && c.hasAny(groundWords) && !c.hasAny(boardWords)
}

func onBoard(c counted) bool { return fates[c.What] && c.hasAny(boardWords) }
