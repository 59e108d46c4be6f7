package db

import (
	"context"

	"counterclaim/db/compare"
	"counterclaim/db/record"
)

// Profile is what the case knows of an actor's words; Claims lists them.
type Profile struct {
	Actor        record.Actor
	Claims       int            // that it makes, not dismissed
	Contradicted []Contradicted // who stands against it, most often first
	Interest     map[record.Interest]int
	Origins      int // claims that it is the origin of
}

// Contradicted is how often another actor's positions clash with an actor's own.
type Contradicted struct {
	By record.Ref
	N  int
}

// ActorProfile gathers what the case knows of an actor: its claims, who stands
// against it, and whose losses it counts.
func (s *Store) ActorProfile(ctx context.Context, id record.ID) (p Profile, err error) {
	type profileOf record.ID
	p, err = remember(s, profileOf(id), func() (p Profile, err error) {
		err = s.View(ctx, func(tx *Tx) error {
			p, err = tx.actorProfile(id)
			return err
		})
		return p, err
	})
	return p, wrap("profile of actor "+string(id), err)
}

func (tx *Tx) actorProfile(id record.ID) (p Profile, err error) {
	p.Interest = map[record.Interest]int{}
	if p.Actor, err = tx.actor(id); err != nil {
		return p, err
	}
	if p.Claims, err = one[int](tx.row(`SELECT count(*) FROM claim WHERE claimant = ? AND status <> 'dismissed'`, id)); err != nil {
		return p, err
	}
	if err := tx.row(`SELECT count(*) FROM claim c WHERE c.status <> 'dismissed' AND (c.id IN (SELECT claim FROM claim_link WHERE n = 0 AND actor = ?1)
		OR c.claimant = ?1 AND NOT EXISTS (SELECT 1 FROM claim_link l WHERE l.claim = c.id))`, id).Scan(&p.Origins); err != nil {
		return p, err
	}
	// Both ends of every clash in which one of its claims stands. Two claims that
	// clash on several questions clash once.
	if p.Contradicted, err = collect(tx, func(row scanner) (c Contradicted, err error) {
		err = row.Scan(&c.By.ID, &c.By.Name, &c.N)
		return c, err
	}, `WITH mine AS (SELECT p.id, c.id AS claim FROM claim c JOIN position p ON p.claim = c.id
				JOIN question q ON q.id = p.question AND q.status <> 'dismissed' WHERE c.claimant = ?1),
			clash AS (SELECT mine.claim AS mine, f.b AS other FROM finding f JOIN mine ON mine.id = f.a LEFT JOIN judgement j ON j.question = f.question AND j.a = min(f.a, f.b) AND j.b = max(f.a, f.b)
				WHERE `+clashes+`
				UNION ALL SELECT mine.claim, f.a FROM finding f JOIN mine ON mine.id = f.b LEFT JOIN judgement j ON j.question = f.question AND j.a = min(f.a, f.b) AND j.b = max(f.a, f.b)
				WHERE `+clashes+`)
		SELECT a.id, a.name, count(DISTINCT clash.mine || ' ' || c.id) FROM clash JOIN position p ON p.id = clash.other JOIN claim c ON c.id = p.claim
			JOIN document d ON d.id = c.document JOIN actor a ON a.id = coalesce(c.claimant, d.outlet)
		WHERE a.id <> ?1 GROUP BY a.id ORDER BY 3 DESC, a.name`, id); err != nil {
		return p, err
	}
	positions, err := tx.positions(standing+`AND c.claimant = ? AND p.question IN (SELECT id FROM question WHERE type = 'count' AND status <> 'dismissed')`, id)
	if err != nil {
		return p, err
	}
	stances, err := tx.stances(positions)
	if err != nil {
		return p, err
	}
	asked := map[record.ID]record.Question{}
	var questions ids
	for _, position := range positions {
		questions.add(position.Question)
	}
	rows, err := tx.questions(`WHERE q.id IN (SELECT value FROM json_each(?))`, valueList(questions.order))
	for _, r := range rows {
		asked[r.ID] = r.Question
	}
	type counted struct {
		claim    record.ID
		interest record.Interest
	}
	seen := map[counted]bool{} // a claim may answer several questions
	for _, s := range stances {
		if c := (counted{s.Position.Claim, compare.InterestOf(asked[s.Position.Question], s)}); c.interest != "" && !seen[c] {
			seen[c] = true
			p.Interest[c.interest]++
		}
	}
	return p, err
}

// clashes keeps the findings that count as clashes once a person has judged them.
const clashes = `coalesce(j.status, '') <> 'dismissed' AND CASE coalesce(j.override, '') WHEN '' THEN f.kind ELSE j.override END IN ('contradicts', 'denies')`
