package compare

import (
	"cmp"
	"slices"

	"counterclaim/db/record"
)

// Result is everything that follows from the positions on one question.
type Result struct {
	Findings []record.Finding // without IDs: the pair of positions is the key
	Standing record.Standing
	Origins  int      // independent ones
	Groups   []Origin // every position, by origin
}

// everyPair is up to how many positions all pairs are compared.
const everyPair = 150

// nearby is how many answers on either side a position is held against when
// there are too many answers to hold it against all.
const nearby = 25

// Question compares the positions on a question. Positions that are dismissed are
// left out, and two positions of one claim are not held against each other.
//
// Up to 150 positions every pair is compared. Above that the work, and the rows
// that a caller stores, must not grow with the square: positions of one origin
// that give the same answer are held against the first of them only, and those
// first ones against the first of every different answer; or, when there are more
// than 50 answers, of the 25 before and after in order of day and number. A
// total that falls shows there, for it falls between neighbours. A denial is
// always held against the claim that it answers.
func Question(q record.Question, ps []Position) Result {
	all := inOrder(q, ps)
	of := origins(all)
	c := comparer{question: q, places: places{}, disputed: q.Type == record.CountQuestion && disputed(all)}
	for _, p := range all {
		c.places.learn(p.Place)
	}
	findings := c.all(all, of)
	standing, n := stands(all, of, findings)
	return Result{Findings: findings, Standing: standing, Origins: n, Groups: listed(all, of)}
}

// Standing is where a question stands once the analyst has judged its findings,
// and the number of its independent origins. The first that applies: contested,
// corrected, moving, agreed, single_origin, unsettled; open without positions.
func Standing(q record.Question, findings []record.Finding, ps []Position) (record.Standing, int) {
	all := inOrder(q, ps)
	return stands(all, origins(all), findings)
}

func stands(ps []*prepared, of []int, findings []record.Finding) (record.Standing, int) {
	n := independent(ps, of, findings)
	if len(ps) == 0 {
		return record.OpenStanding, 0
	}
	group := make(map[record.ID]int, len(ps))
	for i, p := range ps {
		group[p.ID] = of[i]
	}
	has := map[record.FindingKind]bool{}
	for _, f := range findings {
		a, known := group[f.A]
		b, both := group[f.B]
		if f.Status == record.Dismissed || !known || !both {
			continue
		}
		kind := f.Holds()
		if clash := kind == record.Contradicts || kind == record.DeniesClaim; clash && a == b {
			continue // an origin that contradicts itself does not make a question contested
		}
		has[kind] = true
	}
	switch {
	case has[record.Contradicts] || has[record.DeniesClaim]:
		return record.Contested, n
	case has[record.Corrects]:
		return record.Corrected, n
	case has[record.Updates]:
		return record.Moving, n
	case has[record.Corroborates]:
		return record.Agreed, n
	case n == 1:
		return record.SingleOrigin, n
	}
	return record.Unsettled, n
}

// all compares the positions that the rule of Question pairs.
func (c comparer) all(ps []*prepared, of []int) []record.Finding {
	var findings []record.Finding
	done := map[[2]int]bool{}
	compare := func(i, j int) {
		i, j = min(i, j), max(i, j)
		if i != j && !done[[2]int{i, j}] && ps[i].Claim != ps[j].Claim {
			done[[2]int{i, j}] = true
			findings = append(findings, c.pair(ps[i], ps[j]))
		}
	}
	if len(ps) <= everyPair {
		for i := range ps {
			for j := range i {
				compare(j, i)
			}
		}
	} else {
		heads := c.heads(ps, of, compare)
		c.across(ps, heads, compare)
	}
	for i, p := range ps {
		if p.Answers == "" || len(ps) <= everyPair {
			continue
		}
		for j, claim := range ps {
			if claim.Claim == p.Answers {
				compare(j, i)
			}
		}
	}
	slices.SortFunc(findings, func(a, b record.Finding) int { return cmp.Or(cmp.Compare(a.A, b.A), cmp.Compare(a.B, b.B)) })
	return findings
}

// heads are the first positions of each answer of each origin; the others are
// compared with their head.
func (c comparer) heads(ps []*prepared, of []int, compare func(i, j int)) []int {
	type stance struct {
		origin int
		answer string
	}
	var heads []int
	head := map[stance]int{}
	for i, p := range ps {
		s := stance{of[i], p.answer}
		if h, ok := head[s]; ok {
			compare(h, i)
			continue
		}
		head[s] = i
		heads = append(heads, i)
	}
	return heads
}

// across compares each head with the first head of the other answers.
func (c comparer) across(ps []*prepared, heads []int, compare func(i, j int)) {
	var firsts []int // the first head of each answer
	seen := map[string]bool{}
	for _, h := range heads {
		if !seen[ps[h].answer] {
			seen[ps[h].answer] = true
			firsts = append(firsts, h)
		}
	}
	order := func(a, b *prepared) int {
		return cmp.Or(cmp.Compare(a.fields.key(), b.fields.key()), cmp.Compare(a.day.earliest, b.day.earliest),
			cmp.Compare(a.Low, b.Low), cmp.Compare(a.High, b.High), cmp.Compare(a.answer, b.answer))
	}
	slices.SortFunc(firsts, func(i, j int) int { return order(ps[i], ps[j]) })
	place := make(map[string]int, len(firsts))
	for n, f := range firsts {
		place[ps[f].answer] = n
	}
	for _, h := range heads {
		n := place[ps[h].answer]
		from, to := max(0, n-nearby), min(len(firsts), n+nearby+1)
		if len(firsts) <= 2*nearby {
			from, to = 0, len(firsts)
		}
		for _, f := range firsts[from:to] {
			compare(f, h)
		}
	}
}
