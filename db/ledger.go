package db

import (
	"cmp"
	"context"
	"slices"

	"counterclaim/db/record"
)

// ledger keeps in memory, of every claim, what lists of claims are narrowed,
// counted and ordered by: some hundred bytes each. Walking it takes a few
// milliseconds where walking the file takes a second. Each commit tells it which
// records changed; they are read again before it is asked the next time. What
// another program writes makes it be read anew.
type ledger struct {
	built     bool
	stale     dirty // what was written since
	lines     []line
	at        map[record.ID]int // places of claims in lines
	documents map[record.ID]*source
	actors    map[record.ID]*speaker
	answers   map[record.ID][]record.ID // question: the claims that are put to it
	dismissed map[record.ID]bool        // questions
	tags      map[record.ID][]record.ID // claim: its tags
	words     map[string]*word
	sides     map[*word]bool
}

// line is what the ledger holds of a claim.
type line struct {
	id                        record.ID
	n, entry                  int64 // its row number, and that of its entry in the search index
	start                     int
	document                  *source
	claimant                  *speaker // nil: the outlet in its own voice
	act, source, info, status *word    // the grade is F and 6 where nobody judged
	earliest, latest          string   // when it happened
	said                      string   // when it was said, at the earliest
}

// source is what it holds of a document, speaker of an actor, word of a text that
// many have. Each knows its place among its like, so that they can be counted.
type (
	source struct {
		at               int
		id               record.ID
		n                int64
		outlet           *speaker // nil: none
		earliest, latest string   // when it was published
	}
	speaker struct {
		at    int
		id    record.ID
		name  string
		kind  record.ActorKind
		own   *word     // side; empty: none of its own
		above record.ID // what it is affiliated to
		side  *word     // its own, else that of the nearest above it that has one
	}
	word struct {
		at   int
		text string
	}
)

func (l *ledger) word(text string) *word {
	w := l.words[text]
	if w == nil {
		w = &word{len(l.words), text}
		l.words[text] = w
	}
	return w
}

// side is the party with which a claim stands: that of its claimant, or of its
// outlet when that speaks for itself.
func (l *line) side() *word {
	who := l.claimant
	if who == nil {
		who = l.document.outlet
	}
	if who == nil {
		return nil
	}
	return who.side
}

// when is the time for which a claim is listed between two days: when it
// happened, else when its report was published.
func (l *line) when() (earliest, latest string) {
	if l.earliest == "" && l.latest == "" {
		return l.document.earliest, l.document.latest
	}
	return l.earliest, l.latest
}

// inLedger runs f on the ledger as the case is now. Nobody else uses it meanwhile.
func (s *Store) inLedger(ctx context.Context, f func(*ledger) error) error {
	s.counting.Lock()
	defer s.counting.Unlock()
	s.noticeOthers()
	l := &s.ledger
	if !l.built || l.stale.any() || s.foreign.Load() {
		if err := s.View(ctx, l.catchUp); err != nil {
			l.built = false
			return err
		}
	}
	return f(l)
}

// Warm reads the ledger in the background, so that the first list of a large case
// does not wait for it.
func (s *Store) Warm() {
	s.warming.Go(func() {
		// A failure is not lost: the ledger is read again, by whoever asks for a list.
		if err := s.inLedger(s.warm, func(*ledger) error { return nil }); err != nil {
			s.foreign.Store(true)
		}
	})
}

// mark tells the ledger what a transaction wrote, once it is committed.
func (s *Store) mark(d dirty) {
	s.counting.Lock()
	defer s.counting.Unlock()
	if s.ledger.built {
		s.ledger.stale.add(d)
	}
}

func (d *dirty) any() bool {
	return len(d.claims.order)+len(d.documents.order)+len(d.actors.order)+len(d.questions.order) > 0
}

// noticeOthers has the ledger read anew when a program beside this one has
// written to the file. While this one writes that cannot be told, and is looked
// at again the next time.
func (s *Store) noticeOthers() {
	if !s.writing.TryLock() {
		return
	}
	defer s.writing.Unlock()
	s.noticeOthersWriting()
}

// noticeOthersWriting is noticeOthers for whoever has the case to himself.
func (s *Store) noticeOthersWriting() {
	if now := s.stampNow(); now != s.ours {
		s.ours = now
		s.foreign.Store(true)
	}
}

// catchUp makes the ledger what the file says.
func (l *ledger) catchUp(tx *Tx) error {
	if tx.store.foreign.Swap(false) || len(l.stale.claims.order) > len(l.lines)/2 {
		l.built = false
	}
	stale := l.stale
	l.stale = dirty{}
	if !l.built {
		return l.readAnew(tx)
	}
	for _, part := range []struct {
		stale ids
		read  func(*Tx, []record.ID) error
	}{{stale.actors, l.readActors}, {stale.documents, l.readDocuments}, {stale.claims, l.readClaims}, {stale.questions, l.readAnswers}} {
		for some := range slices.Chunk(part.stale.order, atOnce) {
			if err := part.read(tx, some); err != nil {
				return err
			}
		}
	}
	return nil
}

func (l *ledger) readAnew(tx *Tx) error {
	*l = ledger{built: true, at: map[record.ID]int{}, documents: map[record.ID]*source{}, actors: map[record.ID]*speaker{},
		answers: map[record.ID][]record.ID{}, dismissed: map[record.ID]bool{}, tags: map[record.ID][]record.ID{}, words: map[string]*word{}}
	for _, read := range []func(*Tx, []record.ID) error{l.readActors, l.readDocuments, l.readClaims, l.readAnswers} {
		if err := read(tx, nil); err != nil {
			return err
		}
	}
	return nil
}

// among is a condition that chooses some records, or all when none are named.
func among(column string, some []record.ID) (string, []any) {
	if some == nil {
		return "", nil
	}
	return " WHERE " + column + " IN (SELECT value FROM json_each(?))", []any{valueList(some)}
}

func (l *ledger) readActors(tx *Tx, some []record.ID) error {
	for _, id := range some {
		if gone := l.actors[id]; gone != nil { // unless it is read again
			gone.own, gone.above = l.word(""), ""
		}
	}
	where, args := among("id", some)
	if _, err := collect(tx, func(row scanner) (struct{}, error) {
		a := speaker{at: len(l.actors)}
		var side string
		err := row.Scan(&a.id, &a.name, &a.kind, &side, &a.above)
		a.own = l.word(side)
		if there := l.actors[a.id]; there != nil {
			a.at = there.at
			*there = a
		} else {
			l.actors[a.id] = &a
		}
		return struct{}{}, err
	}, `SELECT id, name, kind, side, coalesce(affiliation, '') FROM actor`+where, args...); err != nil {
		return err
	}
	for _, a := range l.actors { // what one stands with, those below it may
		seen := map[*speaker]bool{}
		for at := a; at != nil && !seen[at]; at = l.actors[at.above] {
			if seen[at], a.side = true, at.own; a.side.text != "" {
				break
			}
		}
	}
	return l.readSides(tx)
}

func (l *ledger) readDocuments(tx *Tx, some []record.ID) error {
	where, args := among("id", some)
	_, err := collect(tx, func(row scanner) (struct{}, error) {
		d := source{at: len(l.documents)}
		var outlet record.ID
		err := row.Scan(&d.id, &d.n, &outlet, &d.earliest, &d.latest)
		d.outlet = l.actors[outlet]
		if there := l.documents[d.id]; there != nil {
			d.at = there.at
			*there = d
		} else {
			l.documents[d.id] = &d
		}
		return struct{}{}, err
	}, `SELECT id, n, coalesce(outlet, ''), published_earliest, published_latest FROM document`+where, args...)
	return err
}

func (l *ledger) readClaims(tx *Tx, some []record.ID) error {
	where, args := among("c.id", some)
	gone := map[record.ID]bool{}
	for _, id := range some {
		gone[id] = true
		delete(l.tags, id)
	}
	if _, err := collect(tx, func(row scanner) (struct{}, error) {
		var c line
		var document, claimant record.ID
		var act, grade, info, status, earliest, latest, said string
		err := row.Scan(&c.id, &c.n, &c.entry, &c.start, &document, &claimant, &act, &grade, &info, &status, &earliest, &latest, &said)
		c.document, c.claimant = l.documents[document], l.actors[claimant]
		c.act, c.source, c.info, c.status = l.word(act), l.word(grade), l.word(info), l.word(status)
		c.earliest, c.latest, c.said = l.word(earliest).text, l.word(latest).text, l.word(said).text
		delete(gone, c.id)
		if i, there := l.at[c.id]; there {
			l.lines[i] = c
		} else {
			l.at[c.id] = len(l.lines)
			l.lines = append(l.lines, c)
		}
		return struct{}{}, err
	}, `SELECT c.id, c.n, coalesce(e.n, 0), c.start, c.document, coalesce(c.claimant, ''), c.act, CASE c.source WHEN '' THEN 'F' ELSE c.source END,
			CASE c.info WHEN '' THEN '6' ELSE c.info END, c.status, c.happened_earliest, c.happened_latest, c.said_earliest
		FROM claim c LEFT JOIN search_entry e ON e.kind = 'claim' AND e.record = c.id`+where, args...); err != nil {
		return err
	}
	for id := range gone {
		if i, there := l.at[id]; there {
			last := l.lines[len(l.lines)-1]
			l.lines[i], l.at[last.id] = last, i
			l.lines = l.lines[:len(l.lines)-1]
			delete(l.at, id)
		}
	}
	where, args = among("claim", some)
	_, err := collect(tx, func(row scanner) (struct{}, error) {
		var claim, tag record.ID
		err := row.Scan(&claim, &tag)
		l.tags[claim] = append(l.tags[claim], tag)
		return struct{}{}, err
	}, `SELECT claim, tag FROM claim_tag`+where, args...)
	return err
}

func (l *ledger) readAnswers(tx *Tx, some []record.ID) error {
	for _, id := range some {
		delete(l.answers, id)
		delete(l.dismissed, id)
	}
	where, args := among("id", some)
	if _, err := collect(tx, func(row scanner) (struct{}, error) {
		var id record.ID
		var dismissed bool
		err := row.Scan(&id, &dismissed)
		if dismissed {
			l.dismissed[id] = true
		}
		return struct{}{}, err
	}, `SELECT id, status = 'dismissed' FROM question`+where, args...); err != nil {
		return err
	}
	where, args = among("question", some)
	same := map[record.ID]record.ID{}
	_, err := collect(tx, func(row scanner) (struct{}, error) {
		var question, claim record.ID
		var dismissed bool
		if err := row.Scan(&question, &claim, &dismissed); err != nil || dismissed {
			return struct{}{}, err
		}
		if one, known := same[question]; known {
			question = one
		} else {
			same[question] = question
		}
		if i, there := l.at[claim]; there {
			claim = l.lines[i].id
		}
		if !slices.Contains(l.answers[question], claim) {
			l.answers[question] = append(l.answers[question], claim)
		}
		return struct{}{}, nil
	}, `SELECT question, claim, status = 'dismissed' FROM position`+where, args...)
	return err
}

// compared orders two claims; a list that runs the other way turns it round.
type compared func(a, b *line) int

// claimOrders are the orders of a list of claims.
var claimOrders = map[string]compared{
	"": byPlace, "document": byPlace,
	"claimant": byClaimantAs(nil),
	"act":      func(a, b *line) int { return cmp.Or(cmp.Compare(a.act.text, b.act.text), byAge(a, b)) },
	"happened": func(a, b *line) int { return cmp.Or(cmp.Compare(a.earliest, b.earliest), byAge(a, b)) },
	"published": func(a, b *line) int {
		return cmp.Or(cmp.Compare(a.document.earliest, b.document.earliest), byPlace(a, b))
	},
	"day":   func(a, b *line) int { return cmp.Or(cmp.Compare(dayOf(a), dayOf(b)), byPlace(a, b)) },
	"added": byAge,
}

func byAge(a, b *line) int { return cmp.Compare(a.n, b.n) }

func byPlace(a, b *line) int {
	return cmp.Or(cmp.Compare(a.document.n, b.document.n), cmp.Compare(a.start, b.start), cmp.Compare(a.n, b.n))
}

// byClaimantAs is the order of the names of claimants, as shown has them where it has
// them; those of one name stay apart.
func byClaimantAs(shown map[string]string) compared {
	name := func(l *line) (name string, at int) {
		if l.claimant == nil {
			return "", -1
		}
		return cmp.Or(shown[l.claimant.name], l.claimant.name), l.claimant.at
	}
	return func(a, b *line) int {
		x, atX := name(a)
		y, atY := name(b)
		return cmp.Or(cmp.Compare(x, y), cmp.Compare(atX, atY), byAge(a, b))
	}
}

// dayOf is when a claim happened, else was said, else was published.
func dayOf(l *line) string { return cmp.Or(l.earliest, l.said, l.document.earliest) }

// pageOf is what stands from offset on, at most limit of it (0: all), when all is
// in order. It puts no more in order than it has to.
func pageOf[T any](all []T, order func(a, b T) int, offset, limit int) []T {
	from := min(offset, len(all))
	to := len(all)
	if limit > 0 {
		to = min(to, from+limit)
	}
	divide(all, from, order)
	divide(all[from:], to-from, order)
	slices.SortFunc(all[from:to], order)
	return all[from:to]
}

// divide moves the first n in order to the front.
func divide[T any](all []T, n int, order func(a, b T) int) {
	for n > 0 && n < len(all) {
		// The pivot is the middle one of three.
		a, pivot, c := all[0], all[len(all)/2], all[len(all)-1]
		if order(a, pivot) > 0 {
			a, pivot = pivot, a
		}
		if order(pivot, c) > 0 {
			pivot = c
			if order(a, pivot) > 0 {
				pivot = a
			}
		}
		i, j := 0, len(all)-1
		for i <= j {
			for order(all[i], pivot) < 0 {
				i++
			}
			for order(all[j], pivot) > 0 {
				j--
			}
			if i <= j {
				all[i], all[j] = all[j], all[i]
				i++
				j--
			}
		}
		switch {
		case n <= j:
			all = all[:j+1]
		case n >= i:
			all, n = all[i:], n-i
		default:
			return
		}
	}
}
