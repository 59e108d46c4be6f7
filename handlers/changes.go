package handlers

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/db/text"
	"counterclaim/views"
)

// row is one row of a table as the history keeps it.
type row map[string]any

// text is a column as it stands; a number or nothing is "".
func (r row) text(column string) string {
	s, _ := r[column].(string)
	return s
}

func (r row) id(column string) record.ID { return record.ID(r.text(column)) }

// number is a column of numbers; ok is false where it holds nothing.
func (r row) number(column string) (n float64, ok bool) {
	n, ok = r[column].(float64)
	return n, ok
}

// high is the upper end of a range; nothing stands for none.
func (r row) high(column string) float64 {
	if n, ok := r.number(column); ok {
		return n
	}
	return math.Inf(1)
}

// rows are the rows of a record and of what belongs to it, by their tables.
type rows map[string][]row

// step is a change of the history with the rows of its record before and after it.
type step struct {
	db.Change
	before, after rows
}

// steps reads what the history keeps of changes.
func steps(changes []db.Change) ([]step, error) {
	all := make([]step, len(changes))
	for i, c := range changes {
		before, err := rowsOf(c.Before)
		if err != nil {
			return nil, err
		}
		after, err := rowsOf(c.After)
		if err != nil {
			return nil, err
		}
		all[i] = step{c, before, after}
	}
	return all, nil
}

// rowsOf reads the rows that are kept; nil where there was no such record.
func rowsOf(kept json.RawMessage) (r rows, err error) {
	if len(kept) == 0 {
		return nil, nil
	}
	if err := json.Unmarshal(kept, &r); err != nil {
		return nil, fmt.Errorf("history: %w", err)
	}
	return r, nil
}

// telling puts the rows of a record into the words of its fields. Several rows
// of one table, such as tags, are one field.
type telling struct {
	*visit
	order []string // labels, in the order in which they were told
	said  map[string][]string
	names map[string]string // of the records that rows point to, by kind and id
	err   error

	unjudged bool // leaves out how a record and its figures were judged, which the words of a change say
}

// tellings are the tables of the history in the order in which they are told.
// What a table's columns hold beyond it (ids, versions, hashes, what is derived)
// is the file's affair.
var tellings = []struct {
	table string
	tell  func(*telling, row)
}{
	{"case_info", (*telling).caseInfo}, {"document", (*telling).document}, {"document_tag", (*telling).tag}, {"boilerplate", (*telling).grey},
	{"claim_quote", (*telling).quote}, {"claim", (*telling).claim}, {"claim_link", (*telling).link}, {"claim_place", (*telling).place},
	{"figure", (*telling).figure}, {"claim_tag", (*telling).tag},
	{"highlight_quote", (*telling).quote}, {"highlight", (*telling).highlight}, {"highlight_tag", (*telling).tag},
	{"actor", (*telling).actor}, {"actor_alias", (*telling).alias}, {"tag", (*telling).label},
	{"question", (*telling).question}, {"question_tag", (*telling).tag}, {"position", (*telling).position}, {"judgement", (*telling).judgement},
}

// changed are the fields in which a record differs after a step, in words.
func (v *visit) changed(s step, names map[string]string) ([]views.FieldChange, error) {
	old, now := &telling{visit: v, names: names}, &telling{visit: v, names: names}
	if err := errors.Join(old.rows(s.before), now.rows(s.after)); err != nil {
		return nil, err
	}
	var list []views.FieldChange
	for _, label := range differing(old, now) {
		was, is := strings.Join(old.said[label], "\n"), strings.Join(now.said[label], "\n")
		list = append(list, views.FieldChange{Field: label, Before: shortText(was), After: shortText(is)})
	}
	return list, nil
}

// set are the fields that a step set, besides judging the record.
func (v *visit) set(s step, names map[string]string) ([]string, error) {
	if s.before == nil || s.after == nil {
		return nil, nil
	}
	old, now := &telling{visit: v, names: names, unjudged: true}, &telling{visit: v, names: names, unjudged: true}
	if err := errors.Join(old.rows(s.before), now.rows(s.after)); err != nil {
		return nil, err
	}
	return differing(old, now), nil
}

// differing are the fields that two tellings of a record tell otherwise.
func differing(old, now *telling) []string {
	labels := now.order
	for _, label := range old.order {
		if _, told := now.said[label]; !told {
			labels = append(labels, label)
		}
	}
	return slices.DeleteFunc(labels, func(label string) bool { return slices.Equal(old.said[label], now.said[label]) })
}

func (t *telling) rows(kept rows) error {
	t.said = map[string][]string{}
	for _, table := range tellings {
		for _, r := range kept[table.table] {
			table.tell(t, r)
		}
	}
	return t.err
}

// add says one value of a field; a field without a value is not told.
func (t *telling) add(key, value string) {
	if value == "" {
		return
	}
	label := t.w.T(key)
	if _, told := t.said[label]; !told {
		t.order = append(t.order, label)
	}
	t.said[label] = append(t.said[label], value)
}

// word says a code by its word.
func (t *telling) word(key, prefix, code string) {
	if code != "" {
		t.add(key, t.w.Code(prefix, code))
	}
}

// name is what a record that a row points to is called.
func (t *telling) name(kind string, id record.ID) string {
	if id == "" {
		return ""
	}
	key := kind + " " + string(id)
	if name, known := t.names[key]; known {
		return name
	}
	name, err := t.look(kind, id)
	switch {
	case errors.Is(err, db.ErrNotFound):
		name = t.w.T("history.gone")
	case err != nil:
		t.err = cmp.Or(t.err, err)
	}
	t.names[key] = name
	return name
}

func (t *telling) look(kind string, id record.ID) (string, error) {
	switch kind {
	case "actor":
		a, err := t.store.Actor(t.ctx, id)
		return t.w.Name(a.Name), err
	case "document":
		d, err := t.store.Document(t.ctx, id)
		return d.Title, err
	case "claim":
		c, err := t.store.Claim(t.ctx, id)
		return quoteOf(c), err
	case "question":
		q, err := t.store.Question(t.ctx, id)
		return t.asked(q), err
	}
	tags, err := t.store.Tags(t.ctx)
	for _, tag := range tags {
		if tag.ID == id {
			return tag.Name, err
		}
	}
	return "", cmp.Or(err, db.ErrNotFound)
}

func (t *telling) caseInfo(r row) { t.add("cases.name", r.text("name")) }

func (t *telling) document(r row) {
	t.add("field.title", r.text("title"))
	t.add("field.outlet", t.name("actor", r.id("outlet")))
	t.add("field.author", r.text("author"))
	t.add("field.url", r.text("url"))
	t.add("field.published", t.w.Date(r.text("published")))
	t.word("field.lang", "lang.", r.text("lang"))
	t.word("field.dir", "dir.", r.text("dir"))
	t.add("field.charset", r.text("charset"))
}

func (t *telling) tag(r row) { t.add("field.tags", t.name("tag", r.id("tag"))) }

// grey tells the lines of a report that were greyed out by their places in it.
func (t *telling) grey(r row) {
	start, _ := r.number("start")
	end, _ := r.number("end")
	t.add("history.greyed", t.w.Float(start)+"–"+t.w.Float(end))
}

// quote tells the words of a claim or highlight; words that only anchor one of
// its fields are told by that field.
func (t *telling) quote(r row) {
	if role := r.text("role"); role == "" || role == "claim" {
		t.add("field.spans", r.text("exact"))
	}
}

func (t *telling) claim(r row) {
	t.word("field.act", "act.", r.text("act"))
	t.add("field.claimant", t.name("actor", r.id("claimant")))
	t.add("field.blamed", t.name("actor", r.id("blamed")))
	t.add("history.answers", t.name("claim", r.id("answers")))
	t.add("field.said", t.w.Date(r.text("said")))
	t.add("field.happened", t.w.Date(r.text("happened")))
	t.word("field.source", "source.", r.text("source"))
	t.word("field.info", "info.", r.text("info"))
	t.add("field.note", r.text("note"))
	t.status(r)
}

// status is how a person has judged a record.
func (t *telling) status(r row) {
	if !t.unjudged {
		t.word("claims.status", "status.", r.text("status"))
	}
}

func (t *telling) link(r row) { t.add("field.chain", t.name("actor", r.id("actor"))) }

func (t *telling) place(r row) {
	t.add("field.places", t.w.List(r.text("name"), r.text("within")))
}

func (t *telling) figure(r row) {
	low, _ := r.number("low")
	said := t.counted(leftToRight(t.w.Figure(r.text("qualifier"), low, r.high("high"))), r)
	if status := r.text("status"); status != string(record.Confirmed) && !t.unjudged {
		said += " · " + t.w.Code("status.", status)
	}
	t.add("field.figures", said)
}

// counted is a figure with what it counts, each part apart from the next.
func (t *telling) counted(figure string, r row) string {
	parts := filled(figure, t.w.Code("what.", r.text("what")), t.w.Code("who.", r.text("who")), t.w.Name(r.text("side")), r.text("place"))
	if total, _ := r.number("cumulative"); total != 0 {
		parts = append(parts, t.w.T("question.cumulative"))
	}
	if since := r.text("since"); since != "" {
		parts = append(parts, t.w.T("date.since", t.w.Date(since)))
	}
	if day := r.text("as_of"); day != "" {
		parts = append(parts, t.w.T("question.as_of")+" "+t.w.Date(day))
	}
	return dotted(parts...)
}

func (t *telling) highlight(r row) { t.add("field.note", r.text("note")) }

func (t *telling) actor(r row) {
	t.add("actors.name", r.text("name"))
	t.word("actors.kind", "actor.", r.text("kind"))
	t.add("actors.affiliation", t.name("actor", r.id("affiliation")))
	t.add("actors.side", t.w.Name(r.text("side")))
	t.word("actors.grade", "source.", r.text("source_grade"))
	t.add("actors.note", r.text("note"))
}

func (t *telling) alias(r row) { t.add("actors.aliases", r.text("name")) }

func (t *telling) label(r row) {
	t.add("tags.name", r.text("name"))
	t.add("tags.parent", t.name("tag", r.id("parent")))
	t.add("tags.note", r.text("note"))
}

// worded is a question as its row words it.
func worded(r row) record.Question {
	return record.Question{Text: r.text("text"), TextEn: r.text("text_en"), TextAr: r.text("text_ar")}
}

func (t *telling) question(r row) {
	t.add("question.text", t.asked(worded(r)))
	t.word("question.type", "type.", r.text("type"))
	if r.text("type") == string(record.CountQuestion) {
		t.add("question.count", t.counted("", r))
	}
	t.add("question.part_of", t.name("question", r.id("part_of")))
	t.status(r)
	for _, end := range []string{"low", "best", "high"} {
		if n, ok := r.number(end); ok {
			t.add("assessment."+end, t.w.Float(n))
		}
	}
	t.add("assessment.answer", r.text("answer"))
	t.word("assessment.how", "how.", r.text("how"))
	t.add("assessment.why", r.text("why"))
}

func (t *telling) position(r row) {
	t.add("position.which", t.name("question", r.id("question")))
	t.add("claims.claim", t.name("claim", r.id("claim")))
	low, _ := r.number("low")
	if qualifier := r.text("qualifier"); qualifier != "" { // only counts have one
		t.add("position.range", t.counted(leftToRight(t.w.Figure(qualifier, low, r.high("high"))), r))
	}
	t.word("position.answer", "answer.", r.text("answer"))
	t.add("position.actor", t.name("actor", r.id("actor")))
	t.add("position.place", t.w.List(r.text("where_name"), r.text("where_in")))
	t.add("position.when", t.w.Date(r.text("when")))
	t.status(r)
}

func (t *telling) judgement(r row) {
	t.add("position.which", t.name("question", r.id("question")))
	t.status(r)
	t.word("finding.judge.instead", "finding.", r.text("override"))
	t.add("finding.judge.why", r.text("note"))
}

// shortText is the beginning of a long value.
func shortText(s string) string { return text.Shorten(s, 400) }
