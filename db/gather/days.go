package gather

// How many days apart claims may be made that are of one thing. Reports say "the attack" and
// seldom when it was: the nearer two of them are, the fewer other attacks there are that either
// may mean.
const (
	// eventDays is how far apart two may tell of one event that nothing but their words ties
	// together: news of a day is told on that day, the next and in the review of the one after.
	eventDays = 3
	// weekOfEvent is how far apart when both name the place and the sort of event: a weekly
	// tells of it then, and the second toll.
	weekOfEvent = 7
	// lastToll is how many days after an event its last toll may be told: those buried are
	// found, and those wounded die, in a fortnight.
	lastToll = 14
	// blameDays is the longest silence in one quarrel over who did something, as between two
	// monthly statements of one side.
	blameDays = 31
	// longPast is how many days before it is told what happened is no news any more: a claim
	// that gives no time of its own is of something later. A season, so that neither the spring's
	// offensive nor last year's war is meant by "the attack" in autumn.
	longPast = 120
)
