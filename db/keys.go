package db

import (
	"cmp"
	"encoding/json"
	"hash/fnv"
	"maps"
	"slices"

	"counterclaim/db/gather"
	"counterclaim/db/record"
)

// related are the claims that share most keys with those given, whose keys are
// given too, the most first.
// Of a key that very many share, the newest claims stand for all.
func (tx *Tx) related(own []record.ID, keys map[record.ID][]int64, most int) ([]record.ID, error) {
	var all []int64
	for _, k := range keys {
		all = append(all, k...)
	}
	slices.Sort(all)
	holders, err := tx.holders(slices.Compact(all))
	if err != nil {
		return nil, err
	}
	shared := map[int64]int{} // row number of a claim: how many keys it shares
	for _, claims := range holders {
		for _, n := range claims {
			shared[n]++
		}
	}
	self, err := collect(tx, one[int64], `SELECT n FROM claim WHERE id IN (SELECT value FROM json_each(?))`, valueList(own))
	if err != nil {
		return nil, err
	}
	for _, n := range self {
		delete(shared, n)
	}
	numbers := slices.SortedFunc(maps.Keys(shared), func(a, b int64) int { return cmp.Or(cmp.Compare(shared[b], shared[a]), cmp.Compare(a, b)) })
	return tx.ids(`SELECT id FROM claim WHERE n IN (SELECT value FROM json_each(?)) ORDER BY n`, numberList(numbers[:min(len(numbers), most)]))
}

// holders are for each key the newest claims that have it, by row number.
func (tx *Tx) holders(keys []int64) ([][]int64, error) {
	return collect(tx, func(row scanner) (claims []int64, err error) {
		var numbers string
		if err := row.Scan(&numbers); err != nil {
			return nil, err
		}
		err = json.Unmarshal([]byte(numbers), &claims)
		return claims, err
	}, `SELECT (SELECT json_group_array(claim) FROM (SELECT claim FROM claim_key WHERE key = j.value ORDER BY claim DESC LIMIT ?)) FROM json_each(?) j`,
		sharers, numberList(keys))
}

// numberList is a list of numbers for json_each.
func numberList(all []int64) string {
	b, err := json.Marshal(all)
	if err != nil {
		panic(err) // numbers always marshal
	}
	return string(b)
}

// gatherClaims are claims with what gathering needs to know around them.
func (tx *Tx) gatherClaims(list []record.ID) ([]gather.Claim, error) {
	if len(list) == 0 {
		return nil, nil
	}
	claims, err := tx.claimsIn(list)
	if err != nil {
		return nil, err
	}
	type source struct {
		id        record.ID
		published string
		outlet    record.ID
	}
	var documents ids
	for _, c := range claims {
		documents.add(c.Document)
	}
	sources, err := collect(tx, func(row scanner) (s source, err error) {
		err = row.Scan(&s.id, &s.published, &s.outlet)
		return s, err
	}, `SELECT id, published, coalesce(outlet, '') FROM document WHERE id IN (SELECT value FROM json_each(?))`, valueList(documents.order))
	if err != nil {
		return nil, err
	}
	var actors ids
	of := map[record.ID]source{}
	for _, s := range sources {
		of[s.id] = s
		actors.add(s.outlet)
	}
	for _, c := range claims {
		actors.add(c.Claimant.ID)
		actors.add(c.Blamed.ID)
		for _, l := range c.Chain {
			actors.add(l.Actor.ID)
		}
	}
	known, err := tx.compareActors(actors.order)
	if err != nil {
		return nil, err
	}
	all := make([]gather.Claim, len(claims))
	for i, c := range claims {
		s := of[c.Document]
		g := gather.Claim{Claim: c, Published: s.published, Outlet: known[s.outlet], Speaker: known[c.Claimant.ID], Accused: known[c.Blamed.ID]}
		for n, q := range c.Spans {
			if n > 0 {
				g.Text += "\n"
			}
			g.Text += q.Exact
		}
		for _, l := range c.Chain {
			g.Links = append(g.Links, known[l.Actor.ID])
		}
		all[i] = g
	}
	return all, nil
}

// keysOf are the keys of claims, hashed, in order; a dismissed one has none.
func (tx *Tx) keysOf(list []record.ID) (map[record.ID][]int64, error) {
	keys := make(map[record.ID][]int64, len(list))
	var rest []record.ID
	for _, id := range list {
		if known, ok := tx.fresh.keys[id]; ok {
			keys[id] = known
		} else {
			rest = append(rest, id)
		}
	}
	claims, err := tx.gatherClaims(rest)
	hashed := make([][]int64, len(claims))
	sideBySide(len(claims), func(i int) { hashed[i] = hashesOf(gather.Keys(claims[i])) })
	for i, c := range claims {
		if c.Status == record.Dismissed {
			continue
		}
		keys[c.ID] = hashed[i]
		if _, fresh := tx.fresh.claims[c.ID]; fresh {
			tx.fresh.keys[c.ID] = hashed[i]
		}
	}
	return keys, err
}

// hashesOf are the hashes of keys, in order.
func hashesOf(keys []string) []int64 {
	hashes := make([]int64, len(keys))
	for i, key := range keys {
		h := fnv.New64a()
		h.Write([]byte(key))
		hashes[i] = int64(h.Sum64() >> 1) // SQLite's integers have a sign
	}
	slices.Sort(hashes)
	return slices.Compact(hashes)
}

// storedKeys are the keys that claims are kept by, in order.
func (tx *Tx) storedKeys(list []record.ID) (map[record.ID][]int64, error) {
	type row struct {
		claim record.ID
		key   int64
	}
	rows, err := collect(tx, func(r scanner) (v row, err error) {
		err = r.Scan(&v.claim, &v.key)
		return v, err
	}, `SELECT c.id, k.key FROM claim c JOIN claim_key k ON k.claim = c.n
		WHERE c.id IN (SELECT value FROM json_each(?)) ORDER BY c.id, k.key`, valueList(list))
	keys := map[record.ID][]int64{}
	for _, r := range rows {
		keys[r.claim] = append(keys[r.claim], r.key)
	}
	return keys, err
}

// atOnce is how many claims are read together when many are looked at.
const atOnce = 500

// refreshKeys makes the keys of the claims that were marked what their rows say.
func (tx *Tx) refreshKeys() error {
	marked := tx.dirty.keys.order
	tx.dirty.keys = ids{}
	for some := range slices.Chunk(marked, atOnce) {
		if err := tx.refreshKeysOf(some); err != nil {
			return err
		}
	}
	return nil
}

func (tx *Tx) refreshKeysOf(marked []record.ID) error {
	want, err := tx.keysOf(marked)
	if err != nil {
		return err
	}
	stored, err := tx.storedKeys(slices.DeleteFunc(slices.Clone(marked), func(id record.ID) bool {
		return tx.fresh.unkeyed[id]
	}))
	if err != nil {
		return err
	}
	numbers, err := tx.claimNumbers(marked)
	if err != nil {
		return err
	}
	type row struct{ key, claim int64 }
	var added []row
	for _, id := range marked {
		n, there := numbers[id]
		if !there || slices.Equal(stored[id], want[id]) {
			continue // a claim that went took its keys along
		}
		for _, key := range stored[id] {
			if !slices.Contains(want[id], key) {
				if err := tx.exec(`DELETE FROM claim_key WHERE key = ? AND claim = ?`, key, n); err != nil {
					return err
				}
			}
		}
		for _, key := range want[id] {
			if !slices.Contains(stored[id], key) {
				added = append(added, row{key, n})
			}
		}
	}
	for _, id := range marked {
		delete(tx.fresh.unkeyed, id)
	}
	// In the order of the table, so that neighbours are written together.
	slices.SortFunc(added, func(a, b row) int { return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.claim, b.claim)) })
	values := make([]any, 0, 2*len(added))
	for _, r := range added {
		values = append(values, r.key, r.claim)
	}
	return tx.insertAll(`claim_key (key, claim)`, 2, values)
}

// claimNumbers are the row numbers of claims.
func (tx *Tx) claimNumbers(list []record.ID) (map[record.ID]int64, error) {
	numbers := make(map[record.ID]int64, len(list))
	_, err := collect(tx, func(row scanner) (struct{}, error) {
		var id record.ID
		var n int64
		err := row.Scan(&id, &n)
		numbers[id] = n
		return struct{}{}, err
	}, `SELECT id, n FROM claim WHERE id IN (SELECT value FROM json_each(?))`, valueList(list))
	return numbers, err
}
