package db

import (
	"context"
	"database/sql"
	"fmt"
	"slices"

	"counterclaim/db/record"
)

// Problem is something in the file that is not as it should be.
type Problem struct {
	Kind   string    // file, schema, reference, text, original, quote, finding, standing, search, names, keys, counts
	Record record.ID // the document, claim, highlight, question or actor; "" for the file itself
	Within record.ID // the document in which a claim or highlight stands; of kind quote only
	Detail string    // for the log of a person who mends it; in English
}

// Verify checks the whole file and lists what is wrong; none is a sound file.
// It reads everything: the file's own structure and shape, references, the
// hashes of texts and originals, every quote at its place, and every derived
// row against what would be derived now. It mends nothing.
func (s *Store) Verify(ctx context.Context) (all []Problem, err error) {
	err = s.View(ctx, func(tx *Tx) error {
		for _, check := range []func(*Tx) ([]Problem, error){
			(*Tx).verifyFile, (*Tx).verifySchema, (*Tx).verifyReferences, (*Tx).verifyDocuments, (*Tx).verifyQuestions,
			(*Tx).verifySearch, (*Tx).verifyNames, (*Tx).verifyKeys, (*Tx).verifyCounts,
		} {
			found, err := check(tx)
			if err != nil {
				return err
			}
			all = append(all, found...)
		}
		return nil
	})
	return all, wrap("verify", err)
}

// verifyFile lets SQLite check its own structures, on a connection of its own:
// one that searched before remembers how the search index lay then, and would
// take the index for damaged.
func (tx *Tx) verifyFile() ([]Problem, error) {
	file, err := sql.Open("sqlite", dsn(tx.store.path, reader))
	if err != nil {
		return nil, err
	}
	defer file.Close()
	lines, err := stringsOf(tx.ctx, file, `PRAGMA integrity_check`)
	if err != nil || slices.Equal(lines, []string{"ok"}) {
		return nil, err
	}
	var all []Problem
	for _, line := range lines {
		all = append(all, Problem{Kind: "file", Detail: line})
	}
	return all, nil
}

// verifySchema holds the tables, views and triggers against those that the
// migrations make, so that nothing strange runs in the file.
func (tx *Tx) verifySchema() ([]Problem, error) {
	sqls, err := steps()
	if err != nil {
		return nil, err
	}
	fresh, err := sql.Open("sqlite", "file::memory:")
	if err != nil {
		return nil, err
	}
	defer fresh.Close()
	fresh.SetMaxOpenConns(1)
	for _, script := range sqls {
		if _, err := fresh.ExecContext(tx.ctx, script); err != nil {
			return nil, err
		}
	}
	const query = `SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY 1`
	want, err := stringsOf(tx.ctx, fresh, query)
	if err != nil {
		return nil, err
	}
	got, err := collect(tx, one[string], query)
	if err != nil {
		return nil, err
	}
	var all []Problem
	for _, object := range got {
		if !slices.Contains(want, object) {
			all = append(all, Problem{Kind: "schema", Detail: "not ours: " + shorten(object)})
		}
	}
	for _, object := range want {
		if !slices.Contains(got, object) {
			all = append(all, Problem{Kind: "schema", Detail: "missing: " + shorten(object)})
		}
	}
	return all, nil
}

func (tx *Tx) verifyReferences() ([]Problem, error) {
	return collect(tx, func(row scanner) (p Problem, err error) {
		var table, parent string
		var rowid sql.NullInt64
		var key int
		err = row.Scan(&table, &rowid, &parent, &key)
		return Problem{Kind: "reference", Detail: fmt.Sprintf("a row of %s refers to a missing row of %s", table, parent)}, err
	}, `SELECT "table", rowid, parent, fkid FROM pragma_foreign_key_check`)
}

// verifyDocuments checks hashes and quotes, one document at a time.
func (tx *Tx) verifyDocuments() (all []Problem, err error) {
	documents, err := tx.ids(`SELECT id FROM document ORDER BY n`)
	if err != nil {
		return nil, err
	}
	for _, id := range documents {
		found, err := tx.verifyDocument(id)
		if err != nil {
			return nil, fmt.Errorf("document %s: %w", id, err)
		}
		all = append(all, found...)
	}
	return all, nil
}

func (tx *Tx) verifyDocument(id record.ID) (all []Problem, err error) {
	var file, text string
	var body, original []byte
	err = tx.row(`SELECT d.sha256, d.text_sha256, b.text, b.original FROM document d JOIN body b ON b.document = d.id WHERE d.id = ?`, id).
		Scan(&file, &text, &body, &original)
	if missing(err) {
		return []Problem{{Kind: "text", Record: id, Detail: "the document has no text"}}, nil
	}
	if err != nil {
		return nil, err
	}
	if hashOf(body) != text {
		all = append(all, Problem{Kind: "text", Record: id, Detail: "the text is not the one that was stored"})
	}
	if hashOf(original) != file {
		all = append(all, Problem{Kind: "original", Record: id, Detail: "the original is not the one that was stored"})
	}
	runes := []rune(string(body))
	type anchored struct {
		owner record.ID
		role  string
		quote record.Quote
	}
	quotes, err := collect(tx, func(row scanner) (a anchored, err error) {
		err = row.Scan(&a.owner, &a.role, &a.quote.Start, &a.quote.End, &a.quote.Exact)
		return a, err
	}, `SELECT q.claim, q.role, q.start, q."end", q.exact FROM claim_quote q JOIN claim c ON c.id = q.claim WHERE c.document = ?1
		UNION ALL SELECT q.highlight, 'highlight', q.start, q."end", q.exact FROM highlight_quote q JOIN highlight h ON h.id = q.highlight
		WHERE h.document = ?1`, id)
	for _, q := range quotes {
		if check(runes, &q.quote); q.quote.Broken {
			all = append(all, Problem{Kind: "quote", Record: q.owner, Within: id, Detail: fmt.Sprintf("the words at %d to %d of document %s are not the quote (%s)",
				q.quote.Start, q.quote.End, id, q.role)})
		}
	}
	return all, err
}

func (tx *Tx) verifyQuestions() (all []Problem, err error) {
	list, err := tx.ids(`SELECT id FROM question ORDER BY n`)
	if err != nil {
		return nil, err
	}
	for some := range slices.Chunk(list, questionsAtOnce) {
		rows, outcomes, err := tx.compareQuestions(some)
		if err != nil {
			return nil, err
		}
		for i, o := range outcomes {
			all = append(all, o.problems(rows[i].Question)...)
		}
	}
	return all, nil
}

// problems are where what is stored of a question is not what follows.
func (o outcome) problems(q record.Question) (all []Problem) {
	for i, f := range o.findings {
		if o.changed(i) || o.before[i].sentence != f.Reason.Plain("en") {
			all = append(all, Problem{Kind: "finding", Record: q.ID, Detail: fmt.Sprintf("%s between %s and %s is not stored so", f.Kind, f.A, f.B)})
		}
	}
	for _, f := range o.gone {
		all = append(all, Problem{Kind: "finding", Record: q.ID, Detail: fmt.Sprintf("%s between %s and %s does not follow from the positions", f.Kind, f.A, f.B)})
	}
	if o.standing != q.Standing || o.claims != q.Claims || o.origins != q.Origins {
		all = append(all, Problem{Kind: "standing", Record: q.ID, Detail: fmt.Sprintf("%s (%d claims, %d origins) is stored, %s (%d, %d) follows",
			q.Standing, q.Claims, q.Origins, o.standing, o.claims, o.origins)})
	}
	return all
}

// verifySearch holds the words in the index against those of the records.
func (tx *Tx) verifySearch() (all []Problem, err error) {
	for _, kind := range searchKinds {
		records, err := tx.ids(`SELECT id FROM ` + kind + ` ORDER BY n`)
		if err != nil {
			return nil, err
		}
		for some := range slices.Chunk(records, atOnce) {
			found, err := tx.verifyEntries(kind, some)
			if err != nil {
				return nil, err
			}
			all = append(all, found...)
		}
		left, err := tx.ids(`SELECT record FROM search_entry WHERE kind = ? AND record NOT IN (SELECT id FROM `+kind+`)
			UNION ALL SELECT id FROM search_`+kind+`_docsize WHERE id NOT IN (SELECT n FROM search_entry WHERE kind = ?1)`, kind)
		if err != nil {
			return nil, err
		}
		for _, id := range left {
			all = append(all, Problem{Kind: "search", Record: id, Detail: "the index holds a " + kind + " that is not there"})
		}
	}
	return all, nil
}

func (tx *Tx) verifyEntries(kind string, some []record.ID) (all []Problem, err error) {
	want, err := tx.entries(kind, some)
	if err != nil {
		return nil, err
	}
	stored, err := tx.indexed(kind, some)
	if err != nil {
		return nil, err
	}
	missing, err := tx.ids(`SELECT record FROM search_entry WHERE kind = ? AND record IN (SELECT value FROM json_each(?))
		AND n NOT IN (SELECT id FROM search_`+kind+`_docsize)`, kind, valueList(some))
	if err != nil {
		return nil, err
	}
	for _, id := range missing {
		delete(stored, id)
	}
	for _, id := range some {
		e, is := want[id]
		got, was := stored[id]
		switch {
		case is && (!was || got != e.kept(kind)):
			all = append(all, Problem{Kind: "search", Record: id, Detail: "the " + kind + " is not indexed as it is"})
		case !is && was:
			all = append(all, Problem{Kind: "search", Record: id, Detail: "the index holds a " + kind + " that is not there"})
		}
	}
	return all, nil
}

func (tx *Tx) verifyNames() (all []Problem, err error) {
	type name struct {
		actor        record.ID
		name, folded string
	}
	names, err := collect(tx, func(row scanner) (n name, err error) {
		err = row.Scan(&n.actor, &n.name)
		return n, err
	}, `SELECT id, name FROM actor UNION ALL SELECT actor, name FROM actor_alias`)
	if err != nil {
		return nil, err
	}
	keys, err := collect(tx, func(row scanner) (n name, err error) {
		err = row.Scan(&n.actor, &n.folded)
		return n, err
	}, `SELECT actor, folded FROM actor_key`)
	stored := map[name]bool{}
	for _, k := range keys {
		stored[k] = true
	}
	for _, n := range names {
		if key := folded(n.name); key != "" && !stored[name{actor: n.actor, folded: key}] {
			all = append(all, Problem{Kind: "names", Record: n.actor, Detail: "a name of the actor is not found by its folded form"})
		}
	}
	return all, err
}

func (tx *Tx) verifyKeys() (all []Problem, err error) {
	claims, err := tx.ids(`SELECT id FROM claim WHERE id NOT IN (SELECT claim FROM ungathered) ORDER BY n`)
	if err != nil {
		return nil, err
	}
	for some := range slices.Chunk(claims, atOnce) {
		want, err := tx.keysOf(some)
		if err != nil {
			return nil, err
		}
		stored, err := tx.storedKeys(some)
		if err != nil {
			return nil, err
		}
		for _, id := range some {
			if !slices.Equal(want[id], stored[id]) {
				all = append(all, Problem{Kind: "keys", Record: id, Detail: "the claim is not kept by what it shares with others"})
			}
		}
	}
	return all, nil
}

func (tx *Tx) verifyCounts() ([]Problem, error) {
	const stored = `SELECT document, claims FROM document_count`
	const follows = claimCounts
	wrong, err := tx.ids(`SELECT document FROM (SELECT * FROM (` + stored + ` EXCEPT ` + follows + `) UNION SELECT * FROM (` + follows + ` EXCEPT ` + stored + `)) GROUP BY document`)
	var all []Problem
	for _, id := range wrong {
		all = append(all, Problem{Kind: "counts", Record: id, Detail: "the number of its claims is not the one that is stored"})
	}
	return all, err
}
