package gather

import (
	"cmp"
	"maps"
	"slices"
)

// An incident is what several reports of a few days tell of one place: the strike on a market that
// all of them are about. In such reports "the strike" and "the attack" are that one, and so are the
// words that they all use, which by standing everywhere would say nothing.

// incident is one such event.
type incident struct {
	place   place           // where it was
	things  []string        // of targets, what was hit, where the first claim of a report names it
	first   int             // the day on which it was first told
	about   map[string]bool // stems of the words in which it is told
	lost    string          // whose those are who were hit, where the words of some claim say so
	reports map[*read]bool  // the first claim of each report that tells of it
}

// sameIncident reports whether two claims are of one incident.
func sameIncident(a, b *read) bool { return a.incident != nil && a.incident == b.incident }

// findIncidents tells each claim of what incident it is.
func (g *gathering) findIncidents() {
	told := map[string][]*incident{} // by the sounds of the place
	var reports [][]*read
	for from := 0; from < len(g.claims); {
		to := from + 1
		for to < len(g.claims) && g.claims[to].Document == g.claims[from].Document {
			to++
		}
		reports = append(reports, g.claims[from:to])
		for _, one := range incidentsOf(g.claims[from:to]) {
			all := told[one.place.sounds]
			if i := slices.IndexFunc(all, one.is); i >= 0 {
				all[i].join(one)
			} else if len(all) < mostSharers {
				told[one.place.sounds] = append(all, one)
			}
		}
		from = to
	}
	lost := map[*incident]map[string]int{}
	for _, report := range reports {
		for _, c := range report {
			for _, p := range c.scene() {
				for _, one := range told[p.sounds] {
					// What one report alone tells of a place hangs together by itself.
					if len(one.reports) > 1 && one.reports[report[0]] && one.tells(c) && (c.incident == nil || len(one.reports) > len(c.incident.reports)) {
						c.incident = one
					}
				}
			}
			if lost[c.incident] == nil {
				lost[c.incident] = map[string]int{}
			}
			for _, f := range c.Figures {
				if whose := cmp.Or(f.Side, c.partyOfThose(f)); c.incident != nil && fates[f.What] && whose != "" {
					lost[c.incident][whose]++
				}
			}
		}
	}
	for one, times := range lost {
		if one != nil {
			one.lost = mostOften(times)
		}
	}
}

// incidentsOf are what one report tells of each place where harm was done.
func incidentsOf(report []*read) []*incident {
	var all []*incident
	for _, c := range report {
		if !c.harm() {
			continue
		}
		for _, p := range c.scene() {
			if p.ofARegion() {
				continue // in which much befalls many
			}
			i := slices.IndexFunc(all, func(one *incident) bool { return one.place.is(p) })
			if i < 0 {
				i = len(all)
				all = append(all, &incident{p, c.ownTargets(), c.day, map[string]bool{}, "", map[*read]bool{report[0]: true}})
			}
			for _, s := range c.stems {
				if !slices.Contains(ofTolls, s) && !slices.Contains(arms, s) && !c.onlyNames(s) && !light[s] && !empty[s] {
					all[i].about[s] = true
				}
			}
		}
	}
	return all
}

// is reports whether what two reports tell of a place is one incident: it is one place, within a
// few days, and some of the words are of both.
func (i *incident) is(o *incident) bool {
	if !i.place.is(o.place) || max(i.first-o.first, o.first-i.first) > eventDays || i.otherThing(o.things) {
		return false
	}
	n := 0
	for s := range i.about {
		if o.about[s] {
			n++
		}
	}
	return n >= rareOnADay
}

// otherThing reports whether what was hit is known and is none of some things that were.
func (i *incident) otherThing(things []string) bool {
	return len(things) > 0 && len(i.things) > 0 && len(shared(things, i.things)) == 0
}

// join adds what another report tells of an incident.
func (i *incident) join(o *incident) {
	if len(i.things) == 0 {
		i.things = o.things
	}
	maps.Copy(i.about, o.about)
	maps.Copy(i.reports, o.reports)
}

// tells reports whether a claim of the place of an incident is of it: of harm, or of who did it, and
// of no thing that was hit but its own, and no truce that was broken.
func (i *incident) tells(c *read) bool {
	things := c.ownTargets()
	return (c.ruins() || c.bare() || c.mutual || c.has(part) || c.ofTheEvent()) && !c.tells("#breach") && (len(things) == 0 || len(shared(things, i.things)) > 0)
}
