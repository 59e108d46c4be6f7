package db

import (
	"sync"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// texts keeps the code points of the document that was used last: a person
// works on one report at a time, and a text never changes.
type texts struct {
	sync.Mutex
	id    record.ID
	runes []rune
}

// runes are the code points of a document's text.
func (tx *Tx) runes(document record.ID) ([]rune, error) {
	t := &tx.store.texts
	t.Lock()
	defer t.Unlock()
	if t.id == document {
		return t.runes, nil
	}
	body, err := one[string](tx.row(`SELECT text FROM body WHERE document = ?`, document))
	if err != nil {
		return nil, err
	}
	t.id, t.runes = document, []rune(body)
	return t.runes, nil
}

// keep takes in the text of a document that is about to be worked on.
func (t *texts) keep(id record.ID, body string) {
	t.Lock()
	defer t.Unlock()
	t.id, t.runes = id, []rune(body)
}

// forget drops the kept text, for a document that goes or never came to be.
func (t *texts) forget() {
	t.Lock()
	defer t.Unlock()
	t.id, t.runes = "", nil
}

// anchor fills a quote from the text at its span. A span outside the text, or
// one that covers nothing, cannot be stored.
func anchor(runes []rune, field string, s text.Span) (record.Quote, error) {
	if s.Empty() || s.Start < 0 || s.End > len(runes) {
		return record.Quote{}, &InvalidError{Field: field, Code: "span_outside"}
	}
	return record.Quote{
		Span:   s,
		Exact:  string(runes[s.Start:s.End]),
		Prefix: string(runes[max(0, s.Start-record.ContextLength):s.Start]),
		Suffix: string(runes[s.End:min(len(runes), s.End+record.ContextLength)]),
	}, nil
}

// check marks a stored quote whose place no longer holds its words.
func check(runes []rune, q *record.Quote) {
	q.Broken = q.Start < 0 || q.End > len(runes) || q.Start > q.End || string(runes[q.Start:q.End]) != q.Exact
}
