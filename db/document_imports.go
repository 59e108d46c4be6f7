package db

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"runtime"
	"strings"
	"sync"
	"unicode"

	"counterclaim/db/gather"
	"counterclaim/db/record"
	"counterclaim/db/speech"
	"counterclaim/db/text"
)

// Incoming is a report on its way into the case, with the bytes it came from.
// One that could not be read says so, and is told of in its place.
type Incoming struct {
	Name     string // what the caller calls it
	Document record.Document
	Original []byte
	Err      error
}

// Added is what became of an incoming report: the stored document, or why it
// was not stored.
type Added struct {
	Name     string // that of the Incoming
	Document record.Document
	Err      error // *DuplicateError, *InvalidError, *UnreadableError, or that of the Incoming
}

// AddDocument stores a report with the bytes it came from. The caller gives the
// text as intake made it and the original; the store adds id, hashes, size and
// time. A report whose original or text, but for white space at its end, is in the case
// already is a *DuplicateError. One
// with the address or nearly the text of another names that one as its
// predecessor and takes over its confirmed claims where their words are found.
func (s *Store) AddDocument(ctx context.Context, d record.Document, original []byte) (record.Document, error) {
	added, err := s.AddDocuments(ctx, []Incoming{{Document: d, Original: original}})
	if err != nil {
		return record.Document{}, err
	}
	return added[0].Document, added[0].Err
}

// AddDocuments stores many reports in one transaction, which is faster than one
// after the other: they are read side by side. Each is a
// step of the history by itself. A report that cannot be stored says so and
// does not hinder the others; an error means that none was stored. What they say
// is compared when they are stored; see Gathered.
func (s *Store) AddDocuments(ctx context.Context, incoming []Incoming) ([]Added, error) {
	names, err := s.knownNames(ctx)
	if err != nil {
		return nil, wrap("add documents", err)
	}
	if s.reads {
		defer s.gather()
	}
	added, err := s.store(ctx, s.prepareAll(ctx, incoming, names), false)
	return added, wrap("add documents", err)
}

// A batch of AddEach is stored in one transaction, unless somebody waits to write;
// what it holds is bounded by both.
const (
	batchReports = 64
	batchBytes   = 8 << 20
)

// AddEach stores reports as they come, in batches as AddDocuments does: while
// one batch is stored the next is read already. After each batch it tells what
// became of its reports, in order. A cancelled ctx, or an error of told, ends
// it; the batches that were told of are stored, and of the others nothing is.
// What they say is compared when all are stored; see Gathered. Undo takes all of them
// back at once, with what else has come in by the same import; see WithImport.
func (s *Store) AddEach(ctx context.Context, incoming iter.Seq[Incoming], told func([]Added) error) error {
	if s.reads {
		defer s.gather()
	}
	if importing(ctx) == "" {
		ctx = WithImport(ctx, string(newID()))
	}
	next, stop := iter.Pull(batches(incoming))
	defer stop()
	readAhead := func(names []speech.Name) <-chan ahead {
		ready := make(chan ahead, 1)
		go func() {
			defer close(ready)
			defer func() {
				if p := recover(); p != nil { // of whoever brings the reports; here it would end the program
					ready <- ahead{err: fmt.Errorf("the reports that come in: panic: %v", p)}
				}
			}()
			if batch, more := next(); more && ctx.Err() == nil {
				ready <- ahead{batch: s.prepareAll(ctx, batch, names)}
			}
		}()
		return ready
	}
	names, err := s.knownNames(ctx)
	if err != nil {
		return wrap("add documents", err)
	}
	ready := readAhead(names)
	defer func() { <-ready }() // so that nobody calls next any more
	for {
		read, more := <-ready
		if !more {
			return wrap("add documents", ctx.Err())
		}
		if read.err != nil {
			return wrap("add documents", read.err)
		}
		// The names are those that the case knows while nothing is being stored, so
		// that the same reports are read alike every time.
		if names, err = s.knownNames(ctx); err != nil {
			return wrap("add documents", err)
		}
		ready = readAhead(names)
		for batch := read.batch; len(batch) > 0; {
			added, err := s.store(ctx, batch, true)
			if err != nil {
				return wrap("add documents", err)
			}
			if err := told(added); err != nil {
				return err
			}
			batch = batch[len(added):]
		}
	}
}

// ahead is the next batch, read before its turn, or why there is none.
type ahead struct {
	batch []*arrival
	err   error
}

// batches cuts reports into batches.
func batches(incoming iter.Seq[Incoming]) iter.Seq[[]Incoming] {
	return func(yield func([]Incoming) bool) {
		var batch []Incoming
		size := 0
		for in := range incoming {
			batch, size = append(batch, in), size+len(in.Original)
			if len(batch) < batchReports && size < batchBytes {
				continue
			}
			if !yield(batch) {
				return
			}
			batch, size = nil, 0
		}
		if len(batch) > 0 {
			yield(batch)
		}
	}
}

// arrival is a report with everything that can be worked out before the
// transaction that stores it, so that nobody waits for that.
type arrival struct {
	Added
	original []byte
	folded   string // the text as the search index holds it
	shingles map[uint64]bool
	sketch   []int64 // of the shingles
	reading  []gather.Claim
}

// sideBySide does something n times, as many at a time as there are processors. It
// panics as one of them did, in the goroutine of its caller.
func sideBySide(n int, do func(i int)) {
	next := make(chan int)
	panicked := make(chan any, n)
	guarded := func(i int) {
		defer func() {
			if p := recover(); p != nil {
				panicked <- p
			}
		}()
		do(i)
	}
	var group sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), n) {
		group.Go(func() {
			for i := range next {
				guarded(i)
			}
		})
	}
	for i := range n {
		next <- i
	}
	close(next)
	group.Wait()
	select {
	case p := <-panicked:
		panic(p)
	default:
	}
}

// prepareAll works out many reports, as many at a time as there are processors.
// When ctx is cancelled it leaves off; what it returns then will not be stored.
func (s *Store) prepareAll(ctx context.Context, incoming []Incoming, names []speech.Name) []*arrival {
	all := make([]*arrival, len(incoming))
	sideBySide(len(incoming), func(i int) { all[i] = s.prepare(ctx, incoming[i], names) })
	return all
}

// prepare works out one report. A panic in the middle of that is the report's
// refusal: it may happen in a goroutine that nobody else watches.
func (s *Store) prepare(ctx context.Context, in Incoming, names []speech.Name) (a *arrival) {
	a = &arrival{original: in.Original}
	a.Name, a.Document = in.Name, in.Document
	defer func() {
		if p := recover(); p != nil {
			a.Err = wrap("add document", &UnreadableError{fmt.Sprint(p)})
		}
	}()
	d := &a.Document
	if a.Err = in.Err; a.Err == nil {
		a.Err = wrap("add document", tidyDocument(d))
	}
	if a.Err != nil || ctx.Err() != nil {
		return a
	}
	if d.ID == "" {
		d.ID = newID()
	}
	d.SHA256, d.Size = hashOf(in.Original), len(in.Original)
	a.folded = text.Fold(d.Text)
	a.shingles = shingles(a.folded)
	a.sketch = sketch(a.shingles)
	if s.reads {
		a.reading = readText(*d, names)
	}
	return a
}

// arrivedAtOnce is how many reports are stored and indexed before it is looked
// whether somebody waits to write.
const arrivedAtOnce = 8

// store stores a batch in one transaction, or when it may give way only the first
// reports of it, for whoever waits to write.
func (s *Store) store(ctx context.Context, all []*arrival, givesWay bool) (added []Added, err error) {
	update := s.Update
	if givesWay {
		update = s.updateBehind
	}
	err = update(ctx, func(tx *Tx) error {
		for i, a := range all {
			if i > 0 && i%arrivedAtOnce == 0 {
				if err := tx.refresh(); err != nil {
					return err
				}
				if givesWay && s.waiting.Load() > 0 {
					all = all[:i]
					break
				}
			}
			if err := tx.addArrival(a); err != nil {
				return err
			}
		}
		tx.gathers = false // when all are there
		added = make([]Added, len(all))
		for i, a := range all {
			added[i].Name, added[i].Err = a.Name, a.Err
			if a.Err != nil {
				continue
			}
			var err error
			if added[i].Document, err = tx.document(a.Document.ID); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return added, nil
}

// addArrival stores a report with what is proposed in it, as one step.
func (tx *Tx) addArrival(a *arrival) error {
	if a.Err != nil {
		return nil
	}
	isNew, err := tx.addDocument(a)
	var twin *DuplicateError
	if errors.As(err, &twin) {
		a.Err = wrap("add document", err)
		return nil
	}
	if err != nil {
		return err
	}
	if isNew && tx.store.reads {
		if err := tx.proposeClaims(a.Document, a.reading); err != nil {
			return fmt.Errorf("propose: %w", err)
		}
	}
	a.reading, a.shingles = nil, nil // of a long report they are large
	return tx.endStep()
}

// addDocument stores a document that has its id and hashes. It is not new when
// this very save was done before.
func (tx *Tx) addDocument(a *arrival) (isNew bool, err error) {
	twin, err := tx.sameReport(a)
	if err != nil {
		return false, err
	}
	if twin == a.Document.ID {
		return false, nil
	}
	if twin != "" {
		there, err := tx.document(twin)
		if err != nil {
			return false, err
		}
		return false, &DuplicateError{Document: there}
	}
	tx.begin("add", "document", a.Document.ID, a.Document.ID, a.Document.Title)
	tx.step.imported = importing(tx.ctx)
	return true, tx.insertDocument(a)
}

// sameReport is the stored one of the same original, or of the same text but for white
// space at its end; "" when there is none.
func (tx *Tx) sameReport(a *arrival) (record.ID, error) {
	same, err := tx.ids(`SELECT id FROM document WHERE sha256 = ?1 UNION ALL SELECT id FROM document WHERE text_sha256 = ?2`,
		a.Document.SHA256, hashOf([]byte(a.Document.Text)))
	if err != nil || len(same) > 0 {
		return append(same, "")[0], err
	}
	candidates, err := tx.sameSketch(a)
	if err != nil {
		return "", err
	}
	for _, id := range candidates {
		body, err := one[string](tx.row(`SELECT text FROM body WHERE document = ?`, id))
		if err != nil {
			return "", err
		}
		if endless(body) == endless(a.Document.Text) {
			return id, nil
		}
	}
	return "", nil
}

// sameSketch are the stored documents with the whole sketch of another, as all of the same
// words have: without a limit, since the one of the same words may stand behind any number of
// near copies. A text of a few words has no sketch, and is like all others that have none.
func (tx *Tx) sameSketch(a *arrival) ([]record.ID, error) {
	if len(a.sketch) == 0 {
		return tx.ids(`SELECT id FROM document d WHERE NOT EXISTS (SELECT 1 FROM document_sketch s WHERE s.document = d.id) ORDER BY n`)
	}
	return tx.sharing(a.sketch, len(a.sketch), "", 0)
}

// endless is a text without the white space at its end.
func endless(s string) string { return strings.TrimRightFunc(s, unicode.IsSpace) }

func (tx *Tx) insertDocument(a *arrival) (err error) {
	d := &a.Document
	d.Version, d.Added = 1, tx.now
	tx.store.texts.keep(d.ID, d.Text)
	if err := tx.touch("document", d.ID); err != nil {
		return err
	}
	if err := tx.exec(`INSERT INTO body (document, text, original) VALUES (?, ?, ?)`, d.ID, d.Text, a.original); err != nil {
		return err
	}
	if err := tx.resolve(&d.Outlet, record.Outlet, byReport); err != nil {
		return err
	}
	if err := tx.exec(`INSERT INTO document (id, version, title, author, url, published, published_earliest, published_latest, lang, dir,
			file_name, media_type, charset, sha256, text_sha256, size, warnings, added)
		VALUES (?, 1, '', '', '', '', '', '', '', 'ltr', ?, ?, ?, ?, ?, ?, ?, ?)`,
		d.ID, d.FileName, d.MediaType, d.Charset, d.SHA256, hashOf([]byte(d.Text)), d.Size, list(d.Warnings), d.Added); err != nil {
		return err
	}
	if d.Predecessor == "" {
		if d.Predecessor, err = tx.predecessor(*d, a.shingles, a.sketch); err != nil {
			return err
		}
	}
	if err := tx.writeSketch(d.ID, a.sketch); err != nil {
		return err
	}
	tx.fresh.texts[d.ID] = a.folded
	if err := tx.writeDocument(*d); err != nil {
		return err
	}
	return tx.carryOver(*d)
}
