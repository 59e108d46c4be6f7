package compare

import "counterclaim/db/record"

// places knows which place lies in which: folded name to folded name of the
// larger one, as the positions of one question say it.
type places map[string]string

func (p places) learn(place record.Place) {
	inner, outer := fold(place.Name), fold(place.Within)
	if inner == "" || outer == "" || inner == outer {
		return
	}
	if known, ok := p[inner]; !ok || outer < known { // one answer, whatever the order
		p[inner] = outer
	}
}

// meet reports whether two folded places are one or one lies in the other.
func (p places) meet(a, b string) bool { return p.holds(a, b) || p.holds(b, a) }

// holds reports whether outer is inner or one of the places around it.
func (p places) holds(outer, inner string) bool {
	for range len(p) + 1 { // a circle of places ends too
		if inner == outer {
			return true
		}
		larger, ok := p[inner]
		if !ok {
			return false
		}
		inner = larger
	}
	return false
}
