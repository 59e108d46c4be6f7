package gather

import "counterclaim/db/record"

// silences proposes whether a party has spoken on what a report tells, where the report
// says that it did not, or only looks into it, and the party speaks in a later one. How
// many there were is asked of the counts.
func (g *gathering) silences() {
	for _, s := range g.claims {
		who := s.silent()
		if who == "" {
			continue
		}
		var first *read
		for c := range g.sharers(s) {
			if c.party == who && c.Document != s.Document && s.day < c.day && within(weekOfEvent, s, c) && (first == nil || c.at < first.at) && c.Act.Checkable() &&
				!apart(s, c) && storyLikeness(s, c) >= sameMatter {
				first = c
			}
		}
		if first == nil {
			continue
		}
		name := first.speaker()
		g.propose(record.Question{Type: record.YesNo, Key: "spoken|" + string(s.ID), Text: "Has " + called(name, "en") + " spoken on it?",
			TextAr: "هل تحدث الطرف الآتي في الأمر: " + called(name, "ar") + "؟", Reason: reason("silent", s.speaker(), name)},
			[]record.Position{s.answer(record.No), first.answer(record.Yes)})
	}
}

// sameMatter is how alike what a party was silent on and what it says later must be.
const sameMatter = 1

// silent is the party that has not said anything yet, as a claim tells, "" for none: the
// one that it names, or the speaker who only looks into it.
func (r *read) silent() string {
	switch {
	case !r.has(quiet) || r.day == 0:
		return ""
	case r.Speaker.None() && len(r.parties) > 0:
		return r.parties[0].key
	case r.Speaker.None():
		return ""
	}
	return r.party
}
