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
	sort    string          // of event, see sortOf
	things  []string        // of targets, what was hit, where the first claim of a report names it
	first   int             // the day on which it was first told
	about   map[string]bool // stems of the words in which it is told
	lost    string          // whose those are who were hit, where the words of some claim say so
	reports []*read         // the first claim of each report that tells of it
}

// sameIncident reports whether two claims are of one incident.
func sameIncident(a, b *read) bool { return a.incident != nil && a.incident == b.incident }

// term is what claims of an incident can be found by.
func (i *incident) term() string {
	return "incident " + i.place.core + " " + i.sort + " " + string(i.reports[0].Document)
}

// sameStory reports whether the reports of two claims tell of one incident.
func sameStory(a, b *read) bool {
	return slices.ContainsFunc(a.told, func(one *incident) bool { return slices.Contains(b.told, one) })
}

// findIncidents tells each claim of what incident it is. What one report alone tells of a place
// hangs together by itself.
func (g *gathering) findIncidents() {
	var all []*incident             // in the order in which they were first told
	at := map[string][]*incident{}  // the same by the sounds of the place
	told := map[*read][]*incident{} // those of several reports, by the first claim of each
	var reports [][]*read
	for from := 0; from < len(g.claims); {
		to := from + 1
		for to < len(g.claims) && g.claims[to].Document == g.claims[from].Document {
			to++
		}
		reports = append(reports, g.claims[from:to])
		for _, one := range incidentsOf(g.claims[from:to]) {
			key := one.place.sounds
			at[key] = slices.DeleteFunc(at[key], one.longAfter) // reports come by their days
			if i := slices.IndexFunc(at[key], one.is); i >= 0 {
				at[key][i].join(one)
			} else {
				at[key], all = append(at[key], one), append(all, one)
			}
		}
		from = to
	}
	for _, one := range all {
		if len(one.reports) > 1 {
			for _, report := range one.reports {
				told[report] = append(told[report], one)
			}
		}
	}
	lost := map[*incident]map[string]int{}
	for _, report := range reports {
		tellIncidents(report, told[report[0]], lost)
	}
	for one, times := range lost {
		one.lost = mostOften(times)
	}
}

// tellIncidents tells each claim of a report of which of some incidents it is, that of most
// reports, or else of the place it names first, and counts whose those were who were hit.
func tellIncidents(report []*read, some []*incident, lost map[*incident]map[string]int) {
	before := ""
	for _, c := range report {
		c.told = some
		before = cmp.Or(c.sortOf(), before)
		for _, p := range c.scene() {
			for _, one := range some {
				if one.place.is(p) && one.tells(c, before) && (c.incident == nil || len(one.reports) > len(c.incident.reports)) {
					c.incident = one
				}
			}
		}
		for _, f := range c.Figures {
			whose := cmp.Or(f.Side, c.partyOfThose(f))
			if c.incident == nil || !fates[f.What] || whose == "" {
				continue
			}
			if lost[c.incident] == nil {
				lost[c.incident] = map[string]int{}
			}
			lost[c.incident][whose]++
		}
	}
}

// sortOf is the sort of event of which a claim tells, an attack or a mishap, "" for none.
func (c *read) sortOf() string {
	if c.assaults() {
		return "#attack"
	}
	if i := slices.IndexFunc(tollEvents, c.tells); i >= 0 {
		return tollEvents[i]
	}
	return ""
}

// incidentsOf are what one report tells of each place where harm was done.
func incidentsOf(report []*read) []*incident {
	var all []*incident
	before := ""
	for _, c := range report {
		before = cmp.Or(c.sortOf(), before)
		if !c.harm() {
			continue
		}
		for _, p := range c.scene() {
			if p.ofARegion() {
				continue // in which much befalls many
			}
			i := slices.IndexFunc(all, func(one *incident) bool { return one.place.is(p) && one.sort == before })
			if i < 0 {
				i = len(all)
				all = append(all, &incident{place: p, sort: before, things: c.ownTargets(), first: c.day, about: map[string]bool{}, reports: []*read{report[0]}})
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

// longAfter reports whether an incident was first told too long after another to be one with it.
func (i *incident) longAfter(o *incident) bool { return i.first-o.first > eventDays }

// is reports whether what two reports tell of a place is one incident: one sort of event in one
// place, within a few days, and some of the words are of both.
func (i *incident) is(o *incident) bool {
	if !i.place.is(o.place) || i.sort != o.sort || max(i.first-o.first, o.first-i.first) > eventDays || len(i.things) > 0 && len(o.things) > 0 && len(shared(i.things, o.things)) == 0 {
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

// join adds what another report tells of an incident.
func (i *incident) join(o *incident) {
	if len(i.things) == 0 {
		i.things = o.things
	}
	maps.Copy(i.about, o.about)
	i.reports = append(i.reports, o.reports...)
}

// tells reports whether a claim, before which its report told of a sort of event, is of an incident:
// of harm, or of who did it, and of no thing that was hit but its own, and no truce that
// was broken.
func (i *incident) tells(c *read, before string) bool {
	things := c.ownTargets()
	return (c.ruins() || c.bare() || c.mutual || c.has(part) || c.ofTheEvent()) &&
		before == i.sort && !c.tells("#breach") && (len(things) == 0 || len(shared(things, i.things)) > 0)
}
