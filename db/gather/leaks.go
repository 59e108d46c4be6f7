package gather

import (
	"strings"

	"counterclaim/db/compare"
	"counterclaim/db/record"
)

// What is leaked: a side does not deny what it says itself, but it does deny what one of its own
// told without his name.

// mayDeny reports whether the speaker of a denial may deny a claim: it is another's, or leaked
// from his own side.
func mayDeny(d, c *read) bool { return !sameSpeaker(c, d) || leaks(c, d) }

// leaks reports whether a claim is told by one without a name of the side that denies something,
// or is a paper's of that side which others brought out: "denied these reports".
func leaks(c, d *read) bool {
	return d.Act == record.Denies && c.voice != d.voice && (anonymous(c.Speaker) && !anonymous(d.Speaker) || len(c.Links) > 1 && contentless(d))
}

// anonymous reports whether a speaker is told by no name: "a source in the army", "an officer".
func anonymous(a compare.Actor) bool {
	words := strings.Fields(fold(a.Name))
	if a.Kind == record.Unnamed || len(words) == 0 {
		return a.Kind == record.Unnamed
	}
	last := words[len(words)-1]
	return unnamedPeople[words[0]] && !isLatin(words[0]) || unnamedPeople[last] && (words[0] == "a" || words[0] == "an" || strings.HasSuffix(last, "s"))
}

// unnamedPeople begin what a report calls somebody in Arabic whom it does not name, and end it in
// English; folded.
var unnamedPeople = folded(`ضابط ضباط مسؤول مسؤولون مسؤولين مصدر مصادر قيادي قياديون دبلوماسي دبلوماسيون عسكري عسكريون موظف موظفون جندي جنود مقاتل مقاتلون مستشار شخص
	officer officers official officials source sources diplomat diplomats soldier soldiers fighter fighters aide aides insider insiders adviser advisers commander commanders`)
