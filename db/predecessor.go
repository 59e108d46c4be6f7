package db

import (
	"context"
	"hash/fnv"
	"slices"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

const (
	shingle      = 4   // words that are hashed together
	sketchSize   = 16  // hashes that are kept of a document: its smallest
	sketchHits   = 6   // shared hashes that make two documents worth a look
	mostVersions = 5   // texts that are looked at
	alike        = 0.6 // share of common shingles from which two texts are versions of one
)

// shingles are the hashes of every few words in a row of a folded text.
func shingles(folded string) map[uint64]bool {
	words := tokens(folded)
	all := make(map[uint64]bool, len(words))
	for i := range max(0, len(words)-shingle+1) {
		h := fnv.New64a()
		for _, w := range words[i : i+shingle] {
			h.Write([]byte(w))
			h.Write([]byte{' '})
		}
		all[h.Sum64()] = true
	}
	return all
}

// sketch is the smallest of the shingles: two texts that share most of their
// shingles share most of their sketches.
func sketch(all map[uint64]bool) []int64 {
	hashes := make([]int64, 0, len(all))
	for h := range all {
		hashes = append(hashes, int64(h>>1)) // SQLite's integers have a sign
	}
	slices.Sort(hashes)
	return hashes[:min(len(hashes), sketchSize)]
}

// refreshSketch keeps the sketch of a document while it is there.
func (tx *Tx) refreshSketch(id record.ID) error {
	if err := tx.exec(`DELETE FROM document_sketch WHERE document = ?`, id); err != nil {
		return err
	}
	body, err := one[string](tx.row(`SELECT b.text FROM document d JOIN body b ON b.document = d.id WHERE d.id = ?`, id))
	if missing(err) {
		return nil
	}
	if err != nil {
		return err
	}
	return tx.writeSketch(id, sketch(shingles(text.Fold(body))))
}

func (tx *Tx) writeSketch(id record.ID, hashes []int64) error {
	var values []any
	for _, h := range hashes {
		values = append(values, h, id)
	}
	return tx.insertAll(`document_sketch (hash, document)`, 2, values, `ON CONFLICT DO NOTHING`)
}

// predecessor finds the older version of a report: the last document with its
// address, or with nearly its text, of which the shingles and their sketch are
// given; "" when there is none.
func (tx *Tx) predecessor(d record.Document, own map[uint64]bool, hashes []int64) (record.ID, error) {
	if d.URL != "" {
		same, err := tx.ids(`SELECT id FROM document WHERE url = ? AND id <> ? ORDER BY n DESC LIMIT 1`, d.URL, d.ID)
		if err != nil || len(same) > 0 {
			return append(same, "")[0], err
		}
	}
	if len(own) == 0 {
		return "", nil
	}
	candidates, err := tx.sharing(hashes, min(sketchHits, len(hashes)), d.ID, mostVersions)
	if err != nil {
		return "", err
	}
	for _, id := range candidates {
		body, err := one[string](tx.row(`SELECT text FROM body WHERE document = ?`, id))
		if err != nil {
			return "", err
		}
		if likeness(own, shingles(text.Fold(body))) >= alike {
			return id, nil
		}
	}
	return "", nil
}

// sharing are the documents but one that have at least so many hashes of a sketch, the
// latest first; most 0 is all of them.
func (tx *Tx) sharing(hashes []int64, least int, but record.ID, most int) ([]record.ID, error) {
	if len(hashes) == 0 {
		return nil, nil
	}
	args := make([]any, len(hashes), len(hashes)+3)
	for i, h := range hashes {
		args[i] = h
	}
	return tx.ids(`SELECT s.document FROM document_sketch s JOIN document d ON d.id = s.document
		WHERE s.hash IN (?`+strings.Repeat(", ?", len(hashes)-1)+`) AND s.document <> ? GROUP BY s.document HAVING count(*) >= ? ORDER BY d.n DESC LIMIT ?`,
		append(args, but, least, atMost(most))...)
}

// likeness is the share of shingles that two texts have in common.
func likeness(a, b map[uint64]bool) float64 {
	both := 0
	for h := range a {
		if b[h] {
			both++
		}
	}
	return float64(both) / float64(max(1, len(a)+len(b)-both))
}

// carryOver copies the confirmed claims of a document's predecessor whose words
// are all found again, as part of the running step.
func (tx *Tx) carryOver(d record.Document) error {
	if d.Predecessor == "" {
		return nil
	}
	claims, err := tx.claims(`WHERE c.document = ? AND c.status = 'confirmed' ORDER BY c.start`, d.Predecessor)
	if err != nil {
		return err
	}
	body := text.New(d.Text)
	for _, c := range claims {
		if !carry(&c, body) {
			continue
		}
		c.ID, c.Version, c.Document, c.Answers, c.Added, c.Reason = newID(), 0, d.ID, "", "", record.Reason{}
		for i := range c.Figures {
			c.Figures[i].ID = ""
		}
		if err := tx.touch("claim", c.ID); err != nil {
			return err
		}
		if err := tx.writeClaim(&c); err != nil {
			return err
		}
	}
	return nil
}

// carry moves the quotes of a claim to where they stand in another text. A
// claim whose own words are not all there is not moved; a name or a figure whose
// words are gone loses only its place.
func carry(c *record.Claim, body *text.Text) bool {
	for i := range c.Spans {
		if !again(&c.Spans[i], body) {
			return false
		}
	}
	move := func(q **record.Quote) {
		if *q != nil && !again(*q, body) {
			*q = nil
		}
	}
	move(&c.ClaimantSpan)
	for i := range c.Chain {
		move(&c.Chain[i].Span)
	}
	for i := range c.Places {
		move(&c.Places[i].Span)
	}
	for i := range c.Figures {
		move(&c.Figures[i].Span)
	}
	return true
}

// again finds the words of a quote in another text; where they stand more than
// once, the place whose surroundings are most like the old ones.
func again(q *record.Quote, body *text.Text) bool {
	s := body.String()
	best, most := -1, -1
	for from := 0; ; {
		i := strings.Index(s[from:], q.Exact)
		if i < 0 || q.Exact == "" {
			break
		}
		at := from + i
		if n := commonSuffix(s[:at], q.Prefix) + commonPrefix(s[at+len(q.Exact):], q.Suffix); n > most {
			best, most = at, n
		}
		from = at + len(q.Exact)
	}
	if best < 0 {
		return false
	}
	q.Span = text.Span{Start: body.CodePoint(best), End: body.CodePoint(best + len(q.Exact))}
	return true
}

func commonPrefix(a, b string) (n int) {
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

func commonSuffix(a, b string) (n int) {
	for n < len(a) && n < len(b) && a[len(a)-1-n] == b[len(b)-1-n] {
		n++
	}
	return n
}

// Succession is what became of the claims of a document's older version.
type Succession struct {
	Predecessor record.Document // without Text
	Carried     []record.Claim  // of the older version, whose words are claimed in the newer one too
	Lost        []record.Claim  // of the older version, whose words are not
}

// Succession compares the confirmed claims of a document's predecessor with its
// own. A document without a predecessor gives ErrNotFound.
func (s *Store) Succession(ctx context.Context, id record.ID) (all Succession, err error) {
	err = s.View(ctx, func(tx *Tx) error {
		old, err := one[record.ID](tx.row(`SELECT predecessor FROM document WHERE id = ? AND predecessor IS NOT NULL`, id))
		if err != nil {
			return err
		}
		if all.Predecessor, err = tx.document(old); err != nil {
			return err
		}
		all.Predecessor.Text = ""
		own, err := tx.claims(`WHERE c.document = ? AND c.status <> 'dismissed'`, id)
		if err != nil {
			return err
		}
		claims, err := tx.claims(`WHERE c.document = ? AND c.status = 'confirmed' ORDER BY c.start`, old)
		for _, c := range claims {
			carried := slices.ContainsFunc(own, func(o record.Claim) bool {
				return o.Act == c.Act && slices.EqualFunc(o.Spans, c.Spans, func(a, b record.Quote) bool { return a.Exact == b.Exact })
			})
			if carried {
				all.Carried = append(all.Carried, c)
			} else {
				all.Lost = append(all.Lost, c)
			}
		}
		return err
	})
	return all, wrap("succession of "+string(id), err)
}
