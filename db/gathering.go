package db

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"sync"

	"counterclaim/db/gather"
	"counterclaim/db/record"
)

// What claims ask of each other is looked for behind the writing. The
// transaction that writes a claim notes that it is to be gathered, in the file,
// so that nothing is lost when the program ends; a goroutine then reads a chunk
// of such claims with those related to them, works out what they ask, holding
// nothing, and stores it in small transactions, between which others write.

const (
	// gatheredAtOnce is how many claims are gathered together, with the rest of the
	// last report's; of a report of very many claims restOfReport at a time.
	gatheredAtOnce = 2000
	restOfReport   = 8000
	// handsAtOnce is the same of claims that persons are at work on, which are
	// gathered with fewer others.
	handsAtOnce = 8
	// keyedAtOnce is how many claims' keys are stored, and
	// storedAtOnce how many proposals are stored, and their findings worked out,
	// before it is looked whether somebody waits to write.
	keyedAtOnce  = 100
	storedAtOnce = 8
	// storedTogether is how many proposals one transaction stores at the most.
	storedTogether = 256
)

// gathering is the goroutine that gathers, and what it has to be told of.
type gathering struct {
	sync.Mutex
	done  chan struct{} // closed when the running goroutine ends; nil: none runs
	again bool          // more came in since it looked
	err   error         // the first thing that the last one could not gather, or why it ended early
	since dirty         // what was written since the claims in hand were read
}

// ungathered notes that claims of a condition are to be gathered.
func (tx *Tx) ungathered(byHand bool, where string, args ...any) error {
	tx.gathers = true
	return tx.exec(`INSERT INTO ungathered (claim, by_hand) SELECT id, `+map[bool]string{false: "0", true: "1"}[byHand]+` FROM claim
		WHERE status <> 'dismissed' AND `+where+` ON CONFLICT (claim) DO UPDATE SET by_hand = max(by_hand, excluded.by_hand)`, args...)
}

// asksAnew notes that a person has changed a claim: it is gathered anew, and with it what
// stands beside it on the questions that the program proposed, as they are told of all.
func (tx *Tx) asksAnew(id record.ID) error {
	if err := tx.ungathered(true, `id = ?`, id); err != nil {
		return err
	}
	return tx.ungathered(false, beside+`WHERE p.claim = ?)`, id)
}

// asksAnewOf is asksAnew of the claims that an actor says, or that blame it. What those are
// kept by, and the claims of whoever belongs to it, may be something else now.
func (tx *Tx) asksAnewOf(actor record.ID) error {
	if err := tx.dirty.keys.addAll(tx.ids(`
		WITH RECURSIVE kin(id) AS (SELECT ?1 UNION SELECT actor.id FROM actor JOIN kin ON actor.affiliation = kin.id)
		SELECT c.id FROM kin JOIN claim c ON c.claimant = kin.id WHERE c.id NOT IN (SELECT claim FROM ungathered)
		UNION SELECT c.id FROM kin JOIN claim c ON c.blamed = kin.id WHERE c.id NOT IN (SELECT claim FROM ungathered)`, actor)); err != nil {
		return err
	}
	return tx.ungathered(false, beside+`JOIN claim c ON c.id = p.claim WHERE ?1 IN (c.claimant, c.blamed))`, actor)
}

// beside are the claims that stand on the proposed questions on which others stand.
const beside = `id IN (SELECT o.claim FROM position p JOIN question q ON q.id = p.question AND q.status = 'suggested' AND q.key <> ''
	JOIN position o ON o.question = p.question `

// Ungathered is how many claims have not yet been held against the others.
func (s *Store) Ungathered(ctx context.Context) (n int, err error) {
	err = s.View(ctx, func(tx *Tx) error {
		n, err = one[int](tx.row(`SELECT count(*) FROM ungathered u CROSS JOIN claim c ON c.id = u.claim WHERE c.status <> 'dismissed'`))
		return err
	})
	return n, wrap("ungathered claims", err)
}

// Gathered waits until every claim that has been written is gathered: the
// questions that they raise are proposed then.
func (s *Store) Gathered(ctx context.Context) error {
	for {
		if left, err := s.Ungathered(ctx); err != nil || left == 0 {
			return err
		}
		select {
		case <-s.gather():
		case <-ctx.Done():
			return wrap("gather", ctx.Err())
		}
		s.gathering.Lock()
		err := s.gathering.err
		s.gathering.Unlock()
		if err != nil {
			return wrap("gather", err)
		}
	}
}

// gather has a goroutine gather what there is, and returns what is closed when
// that ends. What cannot be gathered stays noted; Gathered and the store's options
// tell why, and the next who writes has it tried again.
func (s *Store) gather() <-chan struct{} {
	g := &s.gathering
	g.Lock()
	defer g.Unlock()
	g.again = true
	if g.done == nil {
		g.done = make(chan struct{})
		s.warming.Go(s.gatherAll)
	}
	return g.done
}

func (s *Store) gatherAll() {
	g := &s.gathering
	for {
		g.Lock()
		g.again = false
		g.Unlock()
		err := s.gatherEach(s.warm)
		if err != nil && s.warm.Err() == nil && s.gatheringFailed != nil {
			s.gatheringFailed(err)
		}
		g.Lock()
		if err == nil && g.again {
			g.Unlock()
			continue
		}
		g.err = err
		close(g.done)
		g.done = nil
		g.Unlock()
		return
	}
}

// mostAside is how many claims that cannot be gathered are set aside before it is
// left off.
const mostAside = 32

// gatherEach gathers what is noted, chunk by chunk. A chunk that fails is tried again
// in parts, until the claim is found that fails alone: that one is set aside, so that
// nothing behind it waits. It returns the first failure.
func (s *Store) gatherEach(ctx context.Context) (failed error) {
	var aside []record.ID
	most := gatheredAtOnce
	for {
		noted, err := s.gatherSome(ctx, most, aside)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err != nil && len(noted) == 0:
			return err
		case err == nil && len(noted) == 0:
			return failed
		case err == nil:
			most = min(2*most, gatheredAtOnce)
			continue
		}
		if failed == nil {
			failed = err
		}
		if len(noted) > 1 {
			most = len(noted) / 2
			continue
		}
		if aside = append(aside, noted[0]); len(aside) == mostAside {
			return failed
		}
	}
}

// note keeps what was written, for the claims that are being gathered.
func (g *gathering) note(d dirty) {
	g.Lock()
	defer g.Unlock()
	if g.done == nil {
		return
	}
	g.since.add(d)
}

// chunk is some claims that are to be gathered, and what they ask.
type chunk struct {
	noted     ids
	whole     bool                        // it holds all claims of the case, so that what it does not ask is not asked
	keys      map[record.ID][]int64       // of the claims, which are stored when they are gathered
	claims    []gather.Claim              // these and those related to them
	byID      map[record.ID]*gather.Claim // of claims; see asPut
	proposals []gather.Proposal
	made      map[record.ID]bool // questions that this gathering has raised: what it asks beside them is another point
	seated    map[seat]bool      // where it puts claims
}

// gatherSome gathers a chunk of claims, of at most so many where they are few, and
// none of those set aside; it returns them.
func (s *Store) gatherSome(ctx context.Context, most int, aside []record.ID) (noted []record.ID, err error) {
	defer func() {
		if p := recover(); p != nil { // of the rules; nobody else watches this goroutine
			err = fmt.Errorf("panic: %v", p)
		}
	}()
	s.gathering.Lock()
	s.gathering.since = dirty{}
	s.gathering.Unlock()
	var c chunk
	if err := s.View(ctx, func(tx *Tx) error {
		c, err = tx.nextChunk(most, aside)
		noted = c.noted.order
		return err
	}); err != nil || len(noted) == 0 {
		return noted, err
	}
	c.proposals = slices.DeleteFunc(gather.Questions(c.claims), func(p gather.Proposal) bool {
		return !c.whole && !slices.ContainsFunc(p.Positions, func(p record.Position) bool { return c.noted.has[p.Claim] })
	})
	keyless := slices.Clone(noted)
	for len(keyless) > 0 {
		if err := s.updateBehind(ctx, func(tx *Tx) error {
			keyless, err = tx.storeKeys(&c, keyless)
			return err
		}); err != nil {
			return noted, err
		}
	}
	left := c.proposals
	for begun := false; !begun || len(left) > 0; begun = true {
		if err := s.updateBehind(ctx, func(tx *Tx) error {
			left, err = tx.proposeSome(&c, left)
			return err
		}); err != nil {
			return noted, err
		}
	}
	return noted, nil
}

// nextChunk reads the claims that are gathered next: those that persons are at
// work on, each with some claims near it, else those of some reports, with many.
func (tx *Tx) nextChunk(most int, aside []record.ID) (c chunk, err error) {
	c.made, c.seated = map[record.ID]bool{}, map[seat]bool{}
	var last record.ID // document
	add := func(row scanner) (struct{}, error) {
		var id record.ID
		err := row.Scan(&id, &last)
		c.noted.add(id)
		return struct{}{}, err
	}
	const (
		noted = `SELECT c.id, c.document FROM ungathered u CROSS JOIN claim c ON c.id = u.claim `
		asked = `c.status <> 'dismissed' AND c.id NOT IN (SELECT value FROM json_each(?)) `
	)
	not := valueList(aside)
	if _, err := collect(tx, add, noted+`WHERE u.by_hand AND `+asked+`ORDER BY u.claim LIMIT ?`, not, min(handsAtOnce, most)); err != nil {
		return c, err
	}
	related := nearest * len(c.noted.order)
	if len(c.noted.order) == 0 {
		if _, err := collect(tx, add, noted+`WHERE `+asked+`ORDER BY u.claim LIMIT ?`, not, most); err != nil || len(c.noted.order) == 0 {
			return c, err
		}
		if most == gatheredAtOnce {
			if _, err := collect(tx, add, `SELECT c.id, c.document FROM claim c CROSS JOIN ungathered u ON u.claim = c.id
				WHERE c.document = ? AND `+asked+`ORDER BY c.id LIMIT ?`, last, not, restOfReport); err != nil {
				return c, err
			}
		}
		related = mostRelated + len(c.noted.order)
	}
	if c.keys, err = tx.keysOf(c.noted.order); err != nil {
		return c, err
	}
	var all []record.ID
	if all, c.whole, err = tx.around(c.noted.order, c.keys, related); err != nil {
		return c, err
	}
	c.whole = c.whole && most == gatheredAtOnce && len(aside) == 0 // else it is looked which claim fails
	c.claims, err = tx.gatherClaims(all)
	return c, err
}

// changedSince reports of a claim whether it, its report or somebody who speaks in
// it has been written since it was read.
func (g *gathering) changedSince(c gather.Claim) bool {
	g.Lock()
	defer g.Unlock()
	if g.since.claims.has[c.ID] || g.since.documents.has[c.Document] {
		return true
	}
	actors := g.since.actors.has
	return actors[c.Claimant.ID] || actors[c.Blamed.ID] || actors[c.Outlet.ID] ||
		slices.ContainsFunc(c.Chain, func(l record.Link) bool { return actors[l.Actor.ID] })
}

// changed are the claims of a chunk that are not any more what was read, be it that
// another program wrote them.
func (tx *Tx) changed(c *chunk) (map[record.ID]bool, error) {
	changed := map[record.ID]bool{}
	versions := make(map[record.ID]int, len(c.claims))
	for _, claim := range c.claims {
		versions[claim.ID] = claim.Version
		if tx.store.gathering.changedSince(claim) {
			changed[claim.ID] = true
		}
	}
	stored, err := json.Marshal(versions)
	if err != nil {
		return nil, err
	}
	rewritten, err := tx.ids(`SELECT j.key FROM json_each(?) j LEFT JOIN claim c ON c.id = j.key WHERE c.version IS NOT j.value`, string(stored))
	if err != nil {
		return nil, err
	}
	for _, id := range rewritten {
		changed[id] = true
	}
	return changed, nil
}

// storeKeys stores the keys of claims, of as many as fit in a transaction in whose
// way nobody waits, and returns what is left. Those of a claim that changed
// meanwhile are worked out anew.
func (tx *Tx) storeKeys(c *chunk, claims []record.ID) ([]record.ID, error) {
	changed, err := tx.changed(c)
	if err != nil {
		return nil, err
	}
	for _, claim := range c.claims {
		if keys, own := c.keys[claim.ID]; own && !changed[claim.ID] {
			tx.fresh.keys[claim.ID] = keys
		}
	}
	for i, id := range claims {
		if i > 0 && i%keyedAtOnce == 0 {
			if err := tx.refresh(); err != nil {
				return nil, err
			}
			if tx.store.waiting.Load() > 0 {
				return claims[i:], nil
			}
		}
		tx.dirty.keys.add(id)
	}
	return nil, nil
}

// proposeSome stores proposals, as many as fit in a transaction in whose way
// nobody waits, and returns what is left. What speaks of claims that changed
// meanwhile is left out; their claims stay noted, or are. With the last proposals the
// claims are gathered, and what they asked before and ask no more is withdrawn.
func (tx *Tx) proposeSome(c *chunk, proposals []gather.Proposal) ([]gather.Proposal, error) {
	changed, err := tx.changed(c)
	if err != nil {
		return nil, err
	}
	left := map[record.ID]bool{}
	maps.Copy(left, changed)
	waits := func(p gather.Proposal) bool {
		return slices.ContainsFunc(p.Positions, func(p record.Position) bool { return changed[p.Claim] })
	}
	for _, p := range c.proposals {
		if waits(p) {
			for _, position := range p.Positions {
				left[position.Claim] = true
			}
		}
	}
	together, later := proposals[:min(storedTogether, len(proposals))], proposals[min(storedTogether, len(proposals)):]
	known, err := tx.knownQuestions(c, together)
	if err != nil {
		return nil, err
	}
	for i, p := range together {
		if i > 0 && i%storedAtOnce == 0 {
			if err := tx.refresh(); err != nil {
				return nil, err
			}
			if tx.store.waiting.Load() > 0 {
				return proposals[i:], nil
			}
		}
		if waits(p) {
			continue
		}
		if err := tx.proposeQuestion(p, known); err != nil {
			return nil, fmt.Errorf("question %q: %w", p.Question.Key, err)
		}
	}
	if len(later) > 0 {
		return later, nil
	}
	done := slices.DeleteFunc(c.told(), func(id record.ID) bool { return left[id] })
	if err := tx.withdraw(c, done); err != nil {
		return nil, err
	}
	if c.whole && len(left) > 0 {
		if err := tx.ungathered(false, `id IN (SELECT value FROM json_each(?))`, valueList(slices.Collect(maps.Keys(left)))); err != nil {
			return nil, err
		}
	}
	return nil, tx.exec(`DELETE FROM ungathered WHERE claim IN (SELECT value FROM json_each(?))`, valueList(done))
}

// told are the claims of a chunk of which the gathering tells all that they ask: those it
// was noted for, and all where it holds all of the case. What a report that came in before
// asked alone it may ask otherwise beside another.
func (c *chunk) told() []record.ID {
	if !c.whole {
		return slices.Clone(c.noted.order)
	}
	all := make([]record.ID, len(c.claims))
	for i, claim := range c.claims {
		all[i] = claim.ID
	}
	return all
}
