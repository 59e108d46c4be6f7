package db

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"counterclaim/db/compare"
	"counterclaim/db/record"
)

const (
	keysInCommon  = 3  // of two claims that are worth a look for shared wording
	mostAlike     = 12 // claims that are looked at for each claim of a report: those with most keys in common
	mostWordAlike = 20 // reports that are told of
)

// SharedWording is another report that has passages of a report in nearly the same words.
type SharedWording struct {
	Document record.Document // without Text
	Passages []SharedPassage // in the order of the report's text
}

// SharedPassage is the words of a claim of a report, and the claim of the other report
// that has nearly the same.
type SharedPassage struct {
	Claim, Other record.ID
	Words        string
}

// passage is the words of a claim that is not dismissed.
type passage struct {
	n               int64 // its row number
	claim, document record.ID
	words           string
}

// SharedWordings are the reports that have passages of a document in nearly the same
// words, whether or not they answer one question: those with most of them first. Its
// own older and newer versions are left out.
func (s *Store) SharedWordings(ctx context.Context, document record.ID) ([]SharedWording, error) {
	type asked struct{ document record.ID }
	all, err := remember(s, asked{document}, func() (all []SharedWording, err error) {
		err = s.View(ctx, func(tx *Tx) error {
			all, err = tx.sharedWordings(document)
			return err
		})
		return all, err
	})
	return all, wrap("shared wordings of "+string(document), err)
}

// versions are a document and all its older and newer versions.
const versions = `WITH RECURSIVE version(id) AS (SELECT ?2
	UNION SELECT d.predecessor FROM version v JOIN document d ON d.id = v.id WHERE d.predecessor IS NOT NULL
	UNION SELECT d.id FROM version v JOIN document d ON d.predecessor = v.id) SELECT id FROM version`

func (tx *Tx) sharedWordings(document record.ID) ([]SharedWording, error) {
	own, err := tx.passages(`c.document = ?1`, document)
	if err != nil {
		return nil, err
	}
	alike, err := tx.alike(own)
	if err != nil {
		return nil, err
	}
	others, err := tx.passages(`c.n IN (SELECT value FROM json_each(?1)) AND c.document NOT IN (`+versions+`)`, numberList(slices.Concat(slices.Collect(maps.Values(alike))...)), document)
	if err != nil {
		return nil, err
	}
	numbered := map[int64]passage{}
	for _, o := range others {
		numbered[o.n] = o
	}
	in := map[record.ID][]SharedPassage{}
	for _, p := range own {
		met := map[record.ID]bool{}
		for _, n := range alike[p.n] {
			o, there := numbered[n]
			if there && !met[o.document] && compare.NearCopy(p.words, o.words) {
				met[o.document] = true
				in[o.document] = append(in[o.document], SharedPassage{p.claim, o.claim, p.words})
			}
		}
	}
	most := slices.SortedFunc(maps.Keys(in), func(a, b record.ID) int {
		return cmp.Or(cmp.Compare(len(in[b]), len(in[a])), cmp.Compare(a, b))
	})
	var all []SharedWording
	for _, id := range most[:min(len(most), mostWordAlike)] {
		d := record.Document{ID: id}
		if err := tx.row(`SELECT d.title, d.lang, d.dir, d.published, coalesce(o.id, ''), coalesce(o.name, '')
			FROM document d LEFT JOIN actor o ON o.id = d.outlet WHERE d.id = ?`, id).
			Scan(&d.Title, &d.Lang, &d.Dir, &d.Published, &d.Outlet.ID, &d.Outlet.Name); err != nil {
			return nil, err
		}
		all = append(all, SharedWording{d, in[id]})
	}
	return all, nil
}

// passages are those of some claims, in the order of their text.
func (tx *Tx) passages(which string, args ...any) (all []passage, err error) {
	stretches, err := collect(tx, func(row scanner) (p passage, err error) {
		err = row.Scan(&p.n, &p.claim, &p.document, &p.words)
		return p, err
	}, `SELECT c.n, c.id, c.document, q.exact FROM claim c JOIN claim_quote q ON q.claim = c.id AND q.role = 'claim'
		WHERE c.status <> 'dismissed' AND `+which+` ORDER BY c.start, c.n, q.n`, args...)
	for _, s := range stretches {
		if last := len(all) - 1; last >= 0 && all[last].n == s.n {
			all[last].words += " … " + s.words
		} else {
			all = append(all, s)
		}
	}
	return all, err
}

// alike are for each passage the claims that have most keys in common with its own, the
// most first, by row number.
func (tx *Tx) alike(own []passage) (map[int64][]int64, error) {
	list := make([]record.ID, len(own))
	for i, p := range own {
		list[i] = p.claim
	}
	keys, err := tx.storedKeys(list)
	if err != nil {
		return nil, err
	}
	all := slices.Concat(slices.Collect(maps.Values(keys))...)
	slices.Sort(all)
	all = slices.Compact(all)
	holders, err := tx.holders(all)
	if err != nil {
		return nil, err
	}
	holding := map[int64][]int64{}
	for i, key := range all {
		holding[key] = holders[i]
	}
	alike := map[int64][]int64{}
	for _, p := range own {
		shared := map[int64]int{}
		for _, key := range keys[p.claim] {
			for _, n := range holding[key] {
				shared[n]++
			}
		}
		maps.DeleteFunc(shared, func(other int64, n int) bool { return other == p.n || n < keysInCommon })
		most := slices.SortedFunc(maps.Keys(shared), func(a, b int64) int { return cmp.Or(cmp.Compare(shared[b], shared[a]), cmp.Compare(a, b)) })
		alike[p.n] = most[:min(len(most), mostAlike)]
	}
	return alike, nil
}
