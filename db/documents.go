package db

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"
	"strings"
	"unicode/utf8"

	"counterclaim/db/gather"
	"counterclaim/db/record"
	"counterclaim/db/speech"
	"counterclaim/db/text"
)

// DocumentFilter chooses and orders documents. Zero fields choose everything.
type DocumentFilter struct {
	Query         string // words that the title, author, outlet or file name begins with
	Outlet        record.ID
	Tag           record.ID
	Lang          string
	From, To      string // EDTF days; documents published at some time between
	Sort          string // title, outlet, published, added, lang, claims; "" is added
	Desc          bool
	Limit, Offset int // Limit 0 is all
}

// DocumentRow is a document in a list, without its Text.
type DocumentRow struct {
	record.Document
	Claims      int // not dismissed
	Suggestions int // of these, waiting for a judgement
}

// hashOf is the SHA-256 of bytes, in hexadecimal.
func hashOf(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}

// tidyDocument refuses what no file may hold and fills what has only one answer.
func tidyDocument(d *record.Document) error {
	if !utf8.ValidString(d.Text) || strings.ContainsAny(d.Text, "\r\x00") {
		return &InvalidError{Field: "text", Code: "not_intake_text"}
	}
	if err := dated("published", d.Published); err != nil {
		return err
	}
	d.Title = strings.TrimSpace(d.Title)
	if d.Dir != "ltr" && d.Dir != "rtl" {
		d.Dir = "ltr"
		switch d.Lang {
		case "ar", "fa", "ur", "he":
			d.Dir = "rtl"
		}
	}
	return nil
}

// writeDocument writes what may change of a document that has its row.
func (tx *Tx) writeDocument(d record.Document) error {
	published := interval(d.Published)
	if err := tx.exec(`UPDATE document SET title = ?, outlet = ?, author = ?, url = ?, published = ?, published_earliest = ?,
			published_latest = ?, lang = ?, dir = ?, predecessor = ? WHERE id = ?`,
		d.Title, null(d.Outlet.ID), d.Author, d.URL, d.Published, published.Earliest, published.Latest, d.Lang, d.Dir,
		null(d.Predecessor), d.ID); err != nil {
		return err
	}
	if err := tx.exec(`DELETE FROM boilerplate WHERE document = ?`, d.ID); err != nil {
		return err
	}
	length := -1
	for _, s := range d.Boilerplate {
		if length < 0 {
			runes, err := tx.runes(d.ID)
			if err != nil {
				return err
			}
			length = len(runes)
		}
		if s.Empty() || s.Start < 0 || s.End > length {
			return &InvalidError{Field: "boilerplate", Code: "span_outside"}
		}
		if err := tx.exec(`INSERT INTO boilerplate (document, start, "end") VALUES (?, ?, ?)
			ON CONFLICT (document, start) DO UPDATE SET "end" = max("end", excluded."end")`, d.ID, s.Start, s.End); err != nil {
			return err
		}
	}
	return tx.writeTags("document", d.ID, d.Tags)
}

// Document returns a document with its text.
func (s *Store) Document(ctx context.Context, id record.ID) (d record.Document, err error) {
	err = s.View(ctx, func(tx *Tx) error {
		d, err = tx.document(id)
		return err
	})
	return d, wrap("document "+string(id), err)
}

// documentColumns are what scanDocument reads; Text comes from the body.
const documentColumns = `d.id, d.version, d.title, coalesce(d.outlet, ''), coalesce(o.name, ''), d.author, d.url, d.published,
	d.lang, d.dir, d.file_name, d.media_type, d.charset, d.sha256, d.size, d.warnings, coalesce(d.predecessor, ''), d.added`

func scanDocument(row scanner, d *record.Document, more ...any) error {
	var warnings string
	if err := row.Scan(append([]any{&d.ID, &d.Version, &d.Title, &d.Outlet.ID, &d.Outlet.Name, &d.Author, &d.URL, &d.Published,
		&d.Lang, &d.Dir, &d.FileName, &d.MediaType, &d.Charset, &d.SHA256, &d.Size, &warnings, &d.Predecessor, &d.Added}, more...)...); err != nil {
		return err
	}
	return json.Unmarshal([]byte(warnings), &d.Warnings)
}

func (tx *Tx) document(id record.ID) (d record.Document, err error) {
	err = scanDocument(tx.row(`SELECT `+documentColumns+`, b.text
		FROM document d JOIN body b ON b.document = d.id LEFT JOIN actor o ON o.id = d.outlet WHERE d.id = ?`, id), &d, &d.Text)
	if err != nil {
		return d, err
	}
	if d.Boilerplate, err = tx.boilerplate(id); err != nil {
		return d, err
	}
	tags, err := tx.tagsOf("document", []record.ID{id})
	d.Tags = tags[id]
	return d, err
}

func (tx *Tx) boilerplate(id record.ID) ([]text.Span, error) {
	return collect(tx, func(row scanner) (s text.Span, err error) {
		err = row.Scan(&s.Start, &s.End)
		return s, err
	}, `SELECT start, "end" FROM boilerplate WHERE document = ? ORDER BY start`, id)
}

// Original returns the bytes that the document came as.
func (s *Store) Original(ctx context.Context, id record.ID) (b []byte, err error) {
	err = s.View(ctx, func(tx *Tx) error {
		return tx.row(`SELECT original FROM body JOIN document ON document.id = body.document WHERE document = ?`, id).Scan(&b)
	})
	return b, wrap("original of "+string(id), err)
}

// Documents lists the documents of a filter and says how many there are without Limit and Offset.
func (s *Store) Documents(ctx context.Context, f DocumentFilter) (rows []DocumentRow, total int, err error) {
	order, ok := documentOrders[f.Sort]
	if !ok {
		return nil, 0, wrap("documents", &InvalidError{Field: "sort", Code: "unknown", Args: []string{f.Sort}})
	}
	all := f
	all.Sort, all.Desc, all.Limit, all.Offset = "", false, 0, 0
	source, w := ` FROM document d `, f.where(false)
	if all == (DocumentFilter{Query: f.Query}) && headQuery(f.Query) != "" { // the search index counts faster
		source, w = ` FROM search_document `, where{}
		w.add(`search_document MATCH ?`, headQuery(f.Query))
	}
	if total, err = s.countOf(ctx, all, source, w); err != nil {
		return nil, 0, wrap("documents", err)
	}
	err = s.View(ctx, func(tx *Tx) error {
		rows, err = tx.documents(f, f.where(total > manyDocuments), order)
		return err
	})
	return rows, total, wrap("documents", err)
}

// documentOrders are the columns a list can be sorted by.
var documentOrders = map[string]string{
	"": "d.n", "added": "d.n", "title": "d.title", "outlet": "o.name", "published": "d.published_earliest", "lang": "d.lang", "claims": "k.claims",
}

func (tx *Tx) documents(f DocumentFilter, w where, order string) (all []DocumentRow, err error) {
	// First the page, then its rows: what is sorted stays narrow.
	from := ` FROM document d `
	switch f.Sort {
	case "outlet":
		from += `LEFT JOIN actor o ON o.id = d.outlet `
	case "claims":
		from = ` FROM document_count k CROSS JOIN document d ON d.id = k.document `
	}
	list, err := tx.ids(`SELECT d.id`+from+w.String()+` ORDER BY `+order+direction(f.Desc)+`, d.n`+direction(f.Desc)+` LIMIT ? OFFSET ?`,
		append(w.args, atMost(f.Limit), f.Offset)...)
	if err != nil || len(list) == 0 {
		return nil, err
	}
	all, err = collect(tx, func(row scanner) (r DocumentRow, err error) {
		err = scanDocument(row, &r.Document, &r.Claims, &r.Suggestions)
		return r, err
	}, `SELECT `+documentColumns+`,
			(SELECT count(*) FROM claim c WHERE c.document = d.id AND c.status <> 'dismissed'),
			(SELECT count(*) FROM claim c WHERE c.document = d.id AND c.status = 'suggested')
		FROM document d LEFT JOIN actor o ON o.id = d.outlet WHERE d.id IN (SELECT value FROM json_each(?))`, valueList(list))
	if err != nil {
		return nil, err
	}
	inOrder(all, list, func(r DocumentRow) record.ID { return r.ID })
	tags, err := tx.tagsOf("document", list)
	for i := range all {
		all[i].Tags = tags[all[i].ID]
	}
	return all, err
}

// manyDocuments is from how many documents on it is faster to walk them in their
// order, and ask of each whether it has the words, than to put those in order.
const manyDocuments = 1000

func (f DocumentFilter) where(many bool) (w where) {
	w.is("d.outlet = ?", f.Outlet)
	w.is("d.lang = ?", record.ID(f.Lang))
	w.is("EXISTS (SELECT 1 FROM document_tag t WHERE t.document = d.id AND t.tag = ?)", f.Tag)
	w.between("d.published_earliest", "d.published_latest", f.From, f.To)
	if terms := headQuery(f.Query); terms != "" && many {
		w.add(`EXISTS (SELECT 1 FROM search_entry e WHERE e.kind = 'document' AND e.record = d.id
			AND e.n IN (SELECT rowid FROM search_document WHERE search_document MATCH ?))`, terms)
	} else if terms != "" {
		w.add(`d.id IN (SELECT e.record FROM search_document s JOIN search_entry e ON e.n = s.rowid WHERE search_document MATCH ?)`, terms)
	}
	return w
}

// SaveDocument stores the metadata and the boilerplate of a document. Its text
// and original stay what they are. Where what the program goes by has changed
// (date, language, outlet, boilerplate), its suggestions are read again.
func (s *Store) SaveDocument(ctx context.Context, d record.Document) (saved record.Document, err error) {
	names, err := s.knownNames(ctx)
	if err != nil {
		return saved, wrap("save document "+string(d.ID), err)
	}
	expected, reading, err := s.readAgain(ctx, d, names)
	if err != nil {
		return saved, wrap("save document "+string(d.ID), err)
	}
	err = s.Update(ctx, func(tx *Tx) error {
		now, err := tx.document(d.ID)
		if err != nil {
			return err
		}
		if now.Version != d.Version {
			return &StaleError{Current: now}
		}
		d.Text = now.Text
		if err := tidyDocument(&d); err != nil {
			return err
		}
		tx.begin("save", "document", d.ID, d.ID, d.Title)
		if err := tx.touch("document", d.ID); err != nil {
			return err
		}
		if err := tx.resolve(&d.Outlet, record.Outlet, byPerson); err != nil {
			return err
		}
		if err := tx.exec(`UPDATE document SET version = version + 1 WHERE id = ?`, d.ID); err != nil {
			return err
		}
		if err := tx.writeDocument(d); err != nil {
			return err
		}
		if saved, err = tx.document(d.ID); err != nil {
			return err
		}
		if !s.reads || readsAlike(now, saved) {
			return nil
		}
		if !readsAlike(saved, expected) { // the outlet was renamed meanwhile
			reading = readText(saved, names)
		}
		return tx.proposeClaims(saved, reading)
	})
	return saved, wrap("save document "+string(d.ID), err)
}

// readsAlike reports whether a reading goes by the same in two documents.
func readsAlike(a, b record.Document) bool {
	return a.Text == b.Text && a.Published == b.Published && a.Lang == b.Lang && a.Outlet.Name == b.Outlet.Name && slices.Equal(a.Boilerplate, b.Boilerplate)
}

// within reports whether spans are of a text.
func within(spans []text.Span, s string) bool {
	length := utf8.RuneCountInString(s)
	return !slices.ContainsFunc(spans, func(s text.Span) bool { return s.Empty() || s.Start < 0 || s.End > length })
}

// readAgain reads a document as it will be when d is saved, before that is written,
// so that nobody waits for the reading. It reads nothing where that would say what
// it said before, or d is not going to be saved.
func (s *Store) readAgain(ctx context.Context, d record.Document, names []speech.Name) (expected record.Document, reading []gather.Claim, err error) {
	if !s.reads {
		return expected, nil, nil
	}
	err = s.View(ctx, func(tx *Tx) error {
		now, err := tx.document(d.ID)
		if err != nil {
			return err
		}
		if _, err := tx.lookUp(&d.Outlet); err != nil {
			return err
		}
		d.Text = now.Text
		if now.Version == d.Version && tidyDocument(&d) == nil && within(d.Boilerplate, d.Text) && !readsAlike(now, d) {
			expected = d
		}
		return nil
	})
	if err != nil || expected.Text == "" {
		return expected, nil, err
	}
	return expected, readText(expected, names), err
}

// DeleteDocument takes a document out of the case with its claims, their
// positions and its highlights. Undo brings all of them back.
func (s *Store) DeleteDocument(ctx context.Context, id record.ID) error {
	return wrap("delete document "+string(id), s.Update(ctx, func(tx *Tx) error {
		d, err := tx.document(id)
		if err != nil {
			return err
		}
		tx.begin("delete", "document", id, id, d.Title)
		return tx.remove("document", id)
	}))
}

// ReplaceDocument takes a document out of the case, with all that DeleteDocument
// takes, and stores another reading of the same original in its place, as one
// step: undo brings all of the old one back.
func (s *Store) ReplaceDocument(ctx context.Context, old record.ID, d record.Document, original []byte) (saved record.Document, err error) {
	names, err := s.knownNames(ctx)
	if err != nil {
		return saved, wrap("replace document "+string(old), err)
	}
	d.ID = newID()
	a := s.prepare(ctx, Incoming{Document: d, Original: original}, names)
	if a.Err != nil {
		return saved, wrap("replace document "+string(old), a.Err)
	}
	err = s.Update(ctx, func(tx *Tx) error {
		was, err := tx.document(old)
		if err != nil {
			return err
		}
		if was.SHA256 != a.Document.SHA256 {
			return &InvalidError{Field: "original", Code: "unknown"}
		}
		tx.begin("reread", "document", d.ID, "", d.Title)
		if err := tx.remove("document", old); err != nil {
			return err
		}
		if err := tx.insertDocument(a); err != nil {
			return err
		}
		if s.reads {
			if err := tx.proposeClaims(a.Document, a.reading); err != nil {
				return err
			}
		}
		saved, err = tx.document(d.ID)
		return err
	})
	return saved, wrap("replace document "+string(old), err)
}

// Neighbours are the documents before and after one in the order in which they
// were added; "" at the ends.
func (s *Store) Neighbours(ctx context.Context, id record.ID) (prev, next record.ID, err error) {
	err = s.View(ctx, func(tx *Tx) error {
		return tx.row(`SELECT
			coalesce((SELECT id FROM document o WHERE o.n < d.n ORDER BY o.n DESC LIMIT 1), ''),
			coalesce((SELECT id FROM document o WHERE o.n > d.n ORDER BY o.n LIMIT 1), '')
			FROM document d WHERE d.id = ?`, id).Scan(&prev, &next)
	})
	return prev, next, wrap("neighbours of "+string(id), err)
}

// list stores a list of strings as JSON; none is [].
func list(all []string) string {
	if all == nil {
		all = []string{}
	}
	b, err := json.Marshal(all)
	if err != nil {
		panic(err) // strings always marshal
	}
	return string(b)
}
