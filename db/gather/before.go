package gather

import "iter"

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
	if a.settled && b.settled {
		return a.voice != "" && (a.voice == b.voice || a.Speaker.ID == b.Speaker.ID && a.Speaker.ID != "") || a.sided != "" && a.sided == b.sided
	}
	return a.Speaker.Name != "" && (a.Speaker.ID == b.Speaker.ID && a.Speaker.ID != "" || sameName(a.Speaker.Name, b.Speaker.Name)) || a.side != "" && sameName(a.side, b.side)
}

// near reports whether no more than so many code points of one report lie between two
// claims.
func (r *read) near(o *read, reach int) bool {
	return r.Document == o.Document && max(r.start-o.Spanning().End, o.start-r.Spanning().End) <= reach
}
