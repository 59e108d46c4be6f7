package gather

import "slices"

// A point is what some denials all deny, and the claims that tell it.
type point struct{ claims, denials []*read }

// pointsOf parts claims that were joined because they are alike, and their denials, by
// what is denied: who denies using gas does not deny closing a road, though both are
// laid at his door in one town.
func pointsOf(claims []*read, denials map[*read][]*read) []point {
	told := map[*read][]*read{} // the claims that each denial answers
	for _, c := range claims {
		for _, d := range denials[c] {
			told[d] = append(told[d], c)
		}
	}
	var all []point
	var met []*read
	of := map[*read]int{} // the point of each denial
	for _, c := range claims {
		for _, d := range denials[c] {
			i, known := of[d]
			if !known {
				i = len(all)
				for _, o := range met[max(0, len(met)-farBack):] { // not all: long quarrels have very many
					if of[o] < i && d.deniesWith(o, told[o], c) {
						i = of[o]
					}
				}
				if i == len(all) {
					all = append(all, point{})
				}
				of[d], met = i, append(met, d)
				all[i].denials = append(all[i].denials, d)
			}
			if p := &all[i]; len(p.claims) == 0 || p.claims[len(p.claims)-1] != c {
				p.claims = append(p.claims, c)
			}
		}
	}
	for i := range all {
		p := &all[i]
		answered := p.claims
		for _, c := range claims {
			if !slices.Contains(answered, c) && p.tells(c) {
				p.claims = append(p.claims, c)
			}
		}
		slices.SortFunc(p.claims, func(a, b *read) int { return a.at - b.at })
	}
	return all
}

// deniesWith reports whether a denial of a claim is of the same point as another, which
// answers some claims: they deny as much, or one has no words of its own and the other
// denies what that answers.
func (d *read) deniesWith(o *read, told []*read, c *read) bool {
	switch {
	case d.deniesAsMuch(o):
		return true
	case d.vague():
		return slices.Contains(told, c) || o.deniesWhat(c)
	}
	return o.vague() && slices.ContainsFunc(told, d.deniesWhat)
}

// deniesAsMuch reports whether two denials deny one thing: in their own words, or in one
// breath.
func (d *read) deniesAsMuch(o *read) bool {
	if d.Document == o.Document && sameSpeaker(d, o) && max(d.start, o.start)-min(d.start, o.start) <= passage {
		return true
	}
	x, y := d.beyondStriking(), o.beyondStriking()
	if len(x) == 0 || len(y) == 0 {
		return len(x) == len(y) && len(shared(d.denied(), o.denied())) > 0
	}
	return 2*len(shared(x, y)) >= min(len(x), len(y))
}

// beyondStriking is what a denial names beside the striking: "the hospital".
func (d *read) beyondStriking() []string {
	return slices.DeleteFunc(slices.Clone(d.denied()), func(s string) bool { return strikes[s] })
}

// vague reports whether a denial has no words of its own for what it denies: "that", "the
// account of X".
func (d *read) vague() bool {
	return len(d.denied()) == 0 || contentless(d) || d.ofAnAccount()
}

// deniesWhat reports whether the words of a denial name what a claim tells.
func (d *read) deniesWhat(c *read) bool {
	return !d.vague() && slices.ContainsFunc(d.denied(), c.tells)
}

// tells reports whether a claim tells what the denials of a point deny in words of
// their own, or what the claims tell that they answer.
func (p point) tells(c *read) bool {
	return slices.ContainsFunc(p.denials, func(d *read) bool { return !d.vague() && c.partOf(d.denied()) >= scenePart }) ||
		slices.ContainsFunc(p.claims, func(o *read) bool { return chargesAlike(o, c) })
}

// deniedTargets are the things of targets that a denial names as hit, worked out once: not
// the aircraft that struck nothing.
func (d *read) deniedTargets() []string {
	d.denied()
	if d.unhit == nil {
		d.unhit = []string{}
		for _, w := range d.inOrder {
			if w.at >= d.deniedAt && w.at < d.deniedEnd && targets[w.stem] && (!flying[w.stem] || d.flyerHit()) {
				d.unhit = append(d.unhit, w.stem)
			}
		}
	}
	return d.unhit
}

// ofAnotherTarget reports whether a denial names what was not hit, and a claim tells of an
// attack on something else elsewhere.
func (d *read) ofAnotherTarget(c *read) bool {
	hit := d.deniedTargets()
	if c.bare() && len(hit) > 0 && len(c.subject) > 0 {
		return !slices.ContainsFunc(hit, func(s string) bool { return slices.Contains(c.subject, s) || slices.Contains(c.story, s) })
	}
	return len(hit) > 0 && c.assaults() && !c.bare() && !slices.ContainsFunc(hit, func(s string) bool {
		return slices.Contains(c.stems, s) || oneScene(d, c) && (c.tells(s) || slices.Contains(c.story, s))
	})
}
