package db

import (
	"slices"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// changeSpeaker puts the claimant of a claim where the one that it had before stands in
// its chain, unless that link was set in the same save, and leaves out words that named
// that one and do not name this one.
func (tx *Tx) changeSpeaker(c *record.Claim, there record.Claim) error {
	if there.Claimant.None() {
		return nil
	}
	var called []string
	if !c.Claimant.None() {
		a, err := tx.actor(c.Claimant.ID)
		if err != nil {
			return err
		}
		called = append(a.Aliases, a.Name)
	}
	for i := range c.Chain {
		if err := tx.resolve(&c.Chain[i].Actor, "", byPerson); err != nil {
			return err
		}
	}
	was := map[text.Span]string{}
	for _, q := range quotesOf(&there) {
		was[q.Span] = q.Exact
	}
	kept := func(q *record.Quote) *record.Quote { // those that were there; others were chosen for the new one
		if q == nil || was[q.Span] == "" || slices.ContainsFunc(called, func(name string) bool { return naming(was[q.Span], name) }) {
			return q
		}
		return nil
	}
	c.ClaimantSpan = kept(c.ClaimantSpan)
	spanIn := func(q *record.Quote) (s text.Span) {
		if q != nil {
			s = q.Span
		}
		return s
	}
	stood := func(l record.Link) bool {
		return slices.ContainsFunc(there.Chain, func(o record.Link) bool { return o.Actor.ID == l.Actor.ID && spanIn(o.Span) == spanIn(l.Span) })
	}
	through := slices.ContainsFunc(c.Chain, func(l record.Link) bool { return l.Actor.ID == c.Claimant.ID })
	var chain []record.Link
	for _, l := range c.Chain {
		switch {
		case l.Actor.ID != there.Claimant.ID || !stood(l):
			chain = append(chain, l)
		case !through && !c.Claimant.None():
			through = true
			chain = append(chain, record.Link{Actor: c.Claimant, Span: kept(l.Span)})
		}
	}
	c.Chain = chain
	return nil
}

// naming reports whether some words name whom a name does: they hold it word for word, or
// are a part of it. A pronoun names nobody.
func naming(said, name string) bool {
	said, name = inStems(said), inStems(name)
	return !pronouns[said] && (strings.Contains(said, name) || strings.Contains(name, said))
}

// inStems are the stems of the words of a text, with a space around each.
func inStems(s string) string {
	var b strings.Builder
	b.WriteByte(' ')
	for _, w := range tokens(text.Fold(s)) {
		b.WriteString(text.Stem(w) + " ")
	}
	return b.String()
}

// pronouns stand for whoever was named before, in stems as naming compares them.
var pronouns = func() map[string]bool {
	all := map[string]bool{}
	for w := range strings.FieldsSeq("he she it they him her them we us i هو هي هم هن هما نحن أنا إنه إنها إنهم") {
		all[inStems(w)] = true
	}
	return all
}()
