package gather

import (
	"cmp"
	"iter"
	"time"

	"counterclaim/db/when"
)

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

// within reports whether two claims were made so many days apart or fewer; an
// unknown day is near every other.
func within(days int, a, b *read) bool {
	return a.day == 0 || b.day == 0 || max(a.day, b.day)-min(a.day, b.day) <= days
}

// ofOneTime reports whether two claims may be of one time, and whether both say
// of which.
func ofOneTime(a, b *read) (may, both bool) {
	both = a.happened.Known() && b.happened.Known()
	if !both {
		return !longBefore(a, b) && !longBefore(b, a), false
	}
	return a.happened.Overlaps(b.happened), true
}

// longBefore reports whether a claim tells of a time that ended long before another was
// told, which gives none: the dead of a war years ago are not those of today.
func longBefore(a, b *read) bool {
	return a.happened.Known() && a.happened.Latest != "" && b.day > 0 && dayNumber(string(a.happened.Latest)) < b.day-longPast && !b.has(since)
}

// mayMeet reports whether two claims so many days apart at most may be of one thing: no
// place and no time that they name says otherwise.
func mayMeet(days int, a, b *read) bool {
	may, _ := ofOneTime(a, b)
	return may && within(days, a, b) && !apart(a, b)
}

func dayNumber(edtf string) int {
	if edtf == "" {
		return 0
	}
	i, err := when.ParseEDTF(edtf)
	if err != nil {
		return 0
	}
	day := string(cmp.Or(i.Latest, i.Earliest))
	t, err := time.Parse(time.DateOnly, day[:min(len(day), len(time.DateOnly))])
	if err != nil {
		return 0
	}
	return int(t.Unix()/(24*60*60)) + 1
}

// back are the claims of a report before one of it, the nearest first, that end within
// so many code points of it.
func (g *gathering) back(c *read, reach int) iter.Seq[*read] {
	return func(yield func(*read) bool) {
		for i := c.at - 1; i >= 0; i-- {
			o := g.claims[i]
			if o.Document != c.Document || c.start-o.Spanning().End > reach {
				return
			}
			if !overlap(o, c) && !yield(o) { // what the claim tells itself does not stand before it
				return
			}
		}
	}
}

// before is the claim just before in the same document.
func (g *gathering) before(c *read) *read {
	if c.at == 0 || g.claims[c.at-1].Document != c.Document {
		return nil
	}
	return g.claims[c.at-1]
}

func sameSpeaker(a, b *read) bool {
	return a.voice != "" && (a.voice == b.voice || a.Speaker.ID == b.Speaker.ID && a.Speaker.ID != "") || a.sided != "" && a.sided == b.sided
}

// near reports whether no more than so many code points of one report lie between two
// claims.
func (r *read) near(o *read, reach int) bool {
	return r.Document == o.Document && max(r.start-o.Spanning().End, o.start-r.Spanning().End) <= reach
}
