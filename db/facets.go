package db

import (
	"cmp"
	"context"
	"encoding/json"
	"math/bits"
	"slices"

	"counterclaim/db/record"
)

// A field is one of those by which lists of claims are narrowed and counted; what
// a filter asks of it is a condition.
type field uint

const (
	byDocument field = 1 << iota
	byClaimant
	byOutlet
	bySide
	byAct
	bySource
	byInfo
	byStatus
	byTag
	byQuestion
	byRest // dates and words, of which nothing is counted
)

var fieldNames = map[field]string{
	byDocument: "document", byClaimant: "claimant", byOutlet: "outlet", bySide: "side", byAct: "act", bySource: "source", byInfo: "info",
	byStatus: "status", byTag: "tag", byQuestion: "question",
}

type condition struct {
	field field
	holds func(*line) bool
}

// failing are the fields of which a claim does not fulfil the conditions.
func failing(conditions []condition, c *line) (fields field) {
	for _, condition := range conditions {
		if !condition.holds(c) {
			fields |= condition.field
		}
	}
	return fields
}

// conditions are those of a filter.
func (s *Store) conditions(ctx context.Context, l *ledger, f ClaimFilter) (all []condition, err error) {
	add := func(by field, asked string, holds func(*line) bool) {
		if asked != "" {
			all = append(all, condition{by, holds})
		}
	}
	switch f.Status {
	case "":
		add(byStatus, "dismissed", func(c *line) bool { return c.status.text != string(record.Dismissed) })
	case "any":
	default:
		add(byStatus, f.Status, func(c *line) bool { return c.status.text == f.Status })
	}
	add(byDocument, string(f.Document), func(c *line) bool { return c.document.id == f.Document })
	if f.Claimant == "none" {
		add(byClaimant, "none", func(c *line) bool { return c.claimant == nil })
	} else {
		add(byClaimant, string(f.Claimant), func(c *line) bool { return c.claimant != nil && c.claimant.id == f.Claimant })
	}
	add(byOutlet, string(f.Outlet), func(c *line) bool { return c.document.outlet != nil && c.document.outlet.id == f.Outlet })
	add(bySide, f.Side, func(c *line) bool { side := c.side(); return side != nil && side.text == f.Side })
	add(byAct, f.Act, func(c *line) bool { return c.act.text == f.Act })
	add(bySource, f.Source, func(c *line) bool { return c.source.text == f.Source })
	add(byInfo, f.Info, func(c *line) bool { return c.info.text == f.Info })
	add(byTag, string(f.Tag), func(c *line) bool { return slices.Contains(l.tags[c.id], f.Tag) })
	if f.Question != "" {
		put := map[record.ID]bool{}
		for _, id := range l.answers[f.Question] {
			put[id] = true
		}
		add(byQuestion, string(f.Question), func(c *line) bool { return put[c.id] })
	}
	if f.From != "" || f.To != "" {
		from, to := day(interval(f.From).Earliest), day(interval(f.To).Latest)
		add(byRest, "days", func(c *line) bool {
			earliest, latest := c.when()
			return (earliest != "" || latest != "") && (from == "" || latest == "" || firstDay(latest) >= from) && (to == "" || firstDay(earliest) <= to)
		})
	}
	if terms := headOrTextQuery(f.Query); terms != "" {
		entries, err := s.entriesWith(ctx, terms)
		if err != nil {
			return nil, err
		}
		add(byRest, "words", func(c *line) bool { return entries[c.entry] })
	}
	return all, nil
}

// firstDay is a time without what follows its day.
func firstDay(s string) string { return s[:min(len(s), len("2006-01-02"))] }

// entriesWith are the entries of the search index that have words.
func (s *Store) entriesWith(ctx context.Context, terms string) (map[int64]bool, error) {
	var numbers string
	if err := s.View(ctx, func(tx *Tx) error {
		return tx.row(`SELECT json_group_array(rowid) FROM search_claim WHERE search_claim MATCH ?`, terms).Scan(&numbers)
	}); err != nil {
		return nil, err
	}
	var list []int64
	if err := json.Unmarshal([]byte(numbers), &list); err != nil {
		return nil, err
	}
	set := make(map[int64]bool, len(list))
	for _, n := range list {
		set[n] = true
	}
	return set, nil
}

// Facet is one value of a field and how many claims of a filter have it.
type Facet struct {
	ID   string // what the filter takes
	Name string // what to show; "" where the code is looked up in the catalogue
	N    int
}

// mostValues is how many values of a field are offered to narrow a list by.
const mostValues = 60

// ClaimFacets counts the claims of a filter by each of its fields, the field
// itself left out, most frequent first: document, claimant, outlet, side, act,
// source, info, status, tag, question. Of each field the most frequent values are
// listed, and the chosen one. Before them, without an ID, stands how many claims
// there are when nothing of the field is chosen, those without a value too.
func (s *Store) ClaimFacets(ctx context.Context, f ClaimFilter) (all map[string][]Facet, err error) {
	f.Limit, f.Offset, f.Sort, f.Desc = 0, 0, "", false
	type facetsOf ClaimFilter
	all, err = remember(s, facetsOf(f), func() (map[string][]Facet, error) { return s.countFacets(ctx, f) })
	return all, wrap("claim facets", err)
}

func (s *Store) countFacets(ctx context.Context, f ClaimFilter) (all map[string][]Facet, err error) {
	chosen := map[field]string{
		byDocument: string(f.Document), byClaimant: string(f.Claimant), byOutlet: string(f.Outlet), bySide: f.Side, byAct: f.Act,
		bySource: f.Source, byInfo: f.Info, byStatus: f.Status, byTag: string(f.Tag), byQuestion: string(f.Question),
	}
	named := map[field]string{
		byDocument: `SELECT id, title FROM document`, byClaimant: `SELECT id, name FROM actor`, byOutlet: `SELECT id, name FROM actor`,
		byTag: `SELECT id, name FROM tag`, byQuestion: `SELECT id, text FROM question`,
	}
	values := map[field][]Facet{}
	if err := s.inLedger(ctx, func(l *ledger) error {
		conditions, err := s.conditions(ctx, l, f)
		if err != nil {
			return err
		}
		t := l.tally(conditions)
		for by := range fieldNames {
			values[by] = append(mostFrequent(t.of(by, chosen[by]), chosen[by]), Facet{N: t.all[by]})
		}
		return nil
	}); err != nil {
		return nil, err
	}
	all = map[string][]Facet{}
	err = s.View(ctx, func(tx *Tx) error {
		for by, name := range fieldNames {
			list := values[by]
			if query := named[by]; query != "" {
				if err := tx.nameFacets(list, query); err != nil {
					return err
				}
			}
			slices.SortFunc(list, func(a, b Facet) int {
				return cmp.Or(cmp.Compare(b.N, a.N), cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID))
			})
			all[name] = list
		}
		return nil
	})
	return all, err
}

func (tx *Tx) nameFacets(list []Facet, query string) error {
	at := map[string]*Facet{}
	some := make([]record.ID, 0, len(list))
	for i := range list {
		at[list[i].ID] = &list[i]
		some = append(some, record.ID(list[i].ID))
	}
	where, args := among("id", some)
	_, err := collect(tx, func(row scanner) (struct{}, error) {
		var id, name string
		err := row.Scan(&id, &name)
		if err == nil {
			at[id].Name = name
		}
		return struct{}{}, err
	}, query+where, args...)
	return err
}

// mostFrequent are the values that occur most often, and the chosen one.
func mostFrequent(list []Facet, chosen string) []Facet {
	first := func(f Facet) int {
		if f.ID == chosen {
			return 0
		}
		return 1
	}
	return pageOf(list, func(a, b Facet) int {
		return cmp.Or(cmp.Compare(first(a), first(b)), cmp.Compare(b.N, a.N), cmp.Compare(a.ID, b.ID))
	}, 0, mostValues)
}

// tally is how often every value of every field occurs.
type tally struct {
	l         *ledger
	all       map[field]int // claims when nothing of the field is chosen
	documents []int
	speakers  map[field][]int // claimants and outlets by their places
	own       int             // claims of outlets in their own voice
	words     map[field][]int
	labels    map[field]map[record.ID]int // tags and questions
}

// tally counts the claims that fulfil all conditions but those of the field that
// is counted.
func (l *ledger) tally(conditions []condition) *tally {
	t := &tally{l: l, all: map[field]int{}, documents: make([]int, len(l.documents)), speakers: map[field][]int{}, words: map[field][]int{}, labels: map[field]map[record.ID]int{byTag: {}, byQuestion: {}}}
	claimants, outlets := make([]int, len(l.actors)), make([]int, len(l.actors))
	t.speakers[byClaimant], t.speakers[byOutlet] = claimants, outlets
	of := func(by field) []int {
		counts := make([]int, len(l.words))
		t.words[by] = counts
		return counts
	}
	sides, acts, sources, infos, statuses := of(bySide), of(byAct), of(bySource), of(byInfo), of(byStatus)
	whole, dismissed := 0, 0
	for i := range l.lines {
		c := &l.lines[i]
		fails := failing(conditions, c)
		if bits.OnesCount(uint(fails)) > 1 || fails == byRest {
			continue
		}
		if fails == 0 {
			whole++
		} else {
			t.all[fails]++
		}
		counts := func(by field) bool { return fails == 0 || fails == by }
		if counts(byDocument) {
			t.documents[c.document.at]++
		}
		if counts(byClaimant) {
			if c.claimant == nil {
				t.own++
			} else {
				claimants[c.claimant.at]++
			}
		}
		if outlet := c.document.outlet; counts(byOutlet) && outlet != nil {
			outlets[outlet.at]++
		}
		if side := c.side(); counts(bySide) && side != nil {
			sides[side.at]++
		}
		if counts(byAct) {
			acts[c.act.at]++
		}
		if counts(bySource) {
			sources[c.source.at]++
		}
		if counts(byInfo) {
			infos[c.info.at]++
		}
		if counts(byStatus) {
			statuses[c.status.at]++
			if c.status.text == string(record.Dismissed) { // they have to be asked for
				dismissed++
			}
		}
		if len(l.tags) > 0 && counts(byTag) {
			for _, tag := range l.tags[c.id] {
				t.labels[byTag][tag]++
			}
		}
	}
	for by := range fieldNames {
		t.all[by] += whole
	}
	t.all[byStatus] -= dismissed
	for question, claims := range l.answers {
		if l.dismissed[question] {
			continue
		}
		for _, id := range claims {
			if i, there := l.at[id]; there {
				if fails := failing(conditions, &l.lines[i]); fails == 0 || fails == byQuestion {
					t.labels[byQuestion][question]++
				}
			}
		}
	}
	return t
}

// of are the values of a field that occur; of the sides those that are one, and the
// chosen one.
func (t *tally) of(by field, chosen string) (list []Facet) {
	add := func(id string, n int) {
		if id != "" && n > 0 {
			list = append(list, Facet{ID: id, N: n})
		}
	}
	switch by {
	case byDocument:
		for id, d := range t.l.documents {
			add(string(id), t.documents[d.at])
		}
	case byClaimant, byOutlet:
		for id, a := range t.l.actors {
			add(string(id), t.speakers[by][a.at])
		}
		if by == byClaimant {
			add("none", t.own)
		}
	case byTag, byQuestion:
		for id, n := range t.labels[by] {
			add(string(id), n)
		}
	default:
		for _, w := range t.l.words {
			if by != bySide || t.l.sides[w] || w.text == chosen {
				add(w.text, t.words[by][w.at])
			}
		}
	}
	return list
}
