package compare

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"counterclaim/db/figure"
	"counterclaim/db/record"
)

// each gives the positions IDs in their order.
func each(ps ...Position) []Position {
	for i := range ps {
		if ps[i].ID == "" {
			ids(fmt.Sprintf("%03d", i+1))(&ps[i])
		}
	}
	return ps
}

// of is a person who speaks for a party.
func of(name, party string) Actor {
	return Actor{Name: name, Kind: record.Person, Above: []record.Ref{{Name: party}}, Side: party}
}

func TestStanding(t *testing.T) {
	yes, no := answers(record.Yes), answers(record.No)
	cases := []struct {
		name    string
		q       record.Question
		ps      []Position
		want    record.Standing
		origins int
	}{
		{"nobody says anything", killed, nil, record.OpenStanding, 0},
		{"all dismissed", killed, each(said(red, number(1, 1), status(record.Dismissed))), record.OpenStanding, 0},
		{"one position", killed, each(said(red, number(1, 1))), record.SingleOrigin, 1},
		{"one speaker nine times", killed, each(said(red, number(1, 1)), said(red, number(1, 1), in("d2", radio)), said(red, number(1, 1), in("d3", wire))), record.SingleOrigin, 1},
		{"two speakers agree", killed, each(said(red, number(1, 1)), said(blue, number(1, 1))), record.Agreed, 2},
		{"two speakers clash", killed, each(said(red, number(1, 1)), said(blue, number(2, 2))), record.Contested, 2},
		{"two agree and a third clashes", killed, each(said(red, number(1, 1)), said(blue, number(1, 1)), said(medics, number(2, 2))), record.Contested, 3},
		{"the third is dismissed", killed, each(said(red, number(1, 1)), said(blue, number(1, 1)), said(medics, number(2, 2), status(record.Dismissed))), record.Agreed, 2},
		{"a speaker contradicts itself", killed, each(said(red, number(1, 1)), said(red, number(2, 2), standing(9))), record.SingleOrigin, 1},
		{"a denial", wasIt, each(said(red, yes, accuses(blue)), said(blue, no, denies)), record.Contested, 2},
		{"a correction", killed, each(said(red, number(9, 9), total, asOf("2023-04-01")), said(red, number(5, 5), total, asOf("2023-04-02"))), record.Corrected, 1},
		{"a correction beside an update", killed, each(said(red, number(9, 9), total, asOf("2023-04-01")), said(red, number(5, 5), total, asOf("2023-04-02")), said(red, number(12, 12), total, asOf("2023-04-03"))), record.Corrected, 1},
		{"a total on the move", killed, each(said(red, number(19, 19), total, asOf("2023-04-01")), said(blue, number(41, 41), total, asOf("2023-04-11")), said(red, number(65, 65), total, asOf("2023-04-24"))), record.Moving, 2},
		{"nothing clashes and nothing agrees", killed, each(said(red, number(501, open)), said(blue, number(600, 600))), record.Unsettled, 2},
		{"agencies are nobody", killed, each(said(Actor{Name: "agencies"}, number(1, 1)), said(red, number(1, 1))), record.SingleOrigin, 1},
		{"agencies alone", killed, each(said(Actor{Name: "agencies"}, number(1, 1))), record.SingleOrigin, 1},
		{"a spokesman and a commander of one movement", wasIt, each(said(of("Nadim", "Raya Movement"), yes), said(of("Salim", "Raya Movement"), yes)), record.SingleOrigin, 1},
		{"a spokesman and his movement in the other script", wasIt, each(said(of("نديم", "حركة الجبل"), yes), said(Actor{Name: "Mountain Movement", Kind: record.Organisation}, yes)), record.SingleOrigin, 1},
		{"two spokesmen of one movement in two scripts", wasIt, each(said(of("نديم", "حركة الجبل"), yes), said(of("Salim", "Mountain Movement"), yes)), record.SingleOrigin, 1},
		{"a movement that contradicts itself", killed, each(said(of("Nadim", "Raya Movement"), number(4, 4)), said(of("Salim", "Raya Movement"), number(9, 9))), record.SingleOrigin, 1},
		{"two ministers of one country who differ", killed, each(said(of("Nadim", "Chad"), number(4, 4)), said(of("Salim", "Chad"), number(9, 9))), record.Contested, 2},
		{"two ministers of one country who agree", killed, each(said(of("Nadim", "Chad"), number(4, 4)), said(of("Salim", "Chad"), number(4, 4))), record.SingleOrigin, 1},
		{"two ministers of one country who say what fits", killed, each(said(of("Nadim", "Chad"), number(4, open)), said(of("Salim", "Chad"), number(9, 9))), record.SingleOrigin, 1},
		{"two spokesmen of two movements", wasIt, each(said(of("Nadim", "Raya Movement"), yes), said(of("Salim", "Dawn Movement"), yes)), record.Agreed, 2},
		{"an outlet that agrees with the one it quotes", killed, each(said(Actor{}, number(1, 1)), said(red, number(1, 1), standing(9))), record.SingleOrigin, 1},
		{"an outlet against the one it quotes", killed, each(said(Actor{}, number(1, 1)), said(red, number(2, 2), standing(9))), record.Contested, 2},
		{"an outlet that agrees with one of two it quotes", killed, each(said(Actor{}, number(1, 1)), said(red, number(1, 1), standing(9)), said(blue, number(1, 1), standing(19))), record.Agreed, 2},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			r := Question(c.q, c.ps)
			if r.Standing != c.want || r.Origins != c.origins {
				t.Errorf("%s with %d origins, want %s with %d; %v", r.Standing, r.Origins, c.want, c.origins, r.Findings)
			}
			again, n := Standing(c.q, r.Findings, c.ps)
			if again != r.Standing || n != r.Origins {
				t.Errorf("Standing says %s with %d origins", again, n)
			}
		})
	}
}

func TestJudgedFindingsChangeTheStanding(t *testing.T) {
	ps := each(said(red, number(1, 1)), said(blue, number(2, 2)), said(medics, number(2, 2)))
	r := Question(killed, ps)
	if r.Standing != record.Contested {
		t.Fatalf("it begins %s", r.Standing)
	}
	dismissed, overridden := slices.Clone(r.Findings), slices.Clone(r.Findings)
	for i := range r.Findings {
		if r.Findings[i].Kind == record.Contradicts {
			dismissed[i].Status = record.Dismissed
			overridden[i].Override = record.Updates
		}
	}
	if s, _ := Standing(killed, dismissed, ps); s != record.Agreed {
		t.Errorf("with the clashes dismissed: %s", s)
	}
	if s, _ := Standing(killed, overridden, ps); s != record.Moving {
		t.Errorf("with the clashes called updates: %s", s)
	}
	if s, _ := Standing(killed, r.Findings, ps[1:]); s != record.Agreed {
		t.Errorf("without the position that clashed: %s", s)
	}
}

func TestPositionsOfOneClaimAreNotHeldAgainstEachOther(t *testing.T) {
	ps := each(said(red, number(1, 1)), said(red, number(2, 2)))
	ps[1].Claim = ps[0].Claim
	if r := Question(killed, ps); len(r.Findings) != 0 {
		t.Errorf("%v", r.Findings)
	}
}

func TestOriginsAreGrouped(t *testing.T) {
	ps := each(
		said(redArmy, number(1, 1), via(redVoice, redArmy)), // 001 goes back to the spokesman
		said(redVoice, number(1, 1), in("d2", radio)),       // 002 is the spokesman
		said(redArmy, number(1, 1), in("d3", wire)),         // 003 is the army, which passed him on
		said(blue, number(1, 1), in("d3", wire)),            // 004 is another
	)
	r := Question(killed, ps)
	var got [][]record.ID
	for _, g := range r.Groups {
		got = append(got, g.Positions)
	}
	want := [][]record.ID{{"001", "002", "003"}, {"004"}}
	if !reflect.DeepEqual(got, want) || r.Origins != 2 {
		t.Errorf("%v, %d origins", got, r.Origins)
	}
}

// random positions on a question of each type, from few enough values that all
// rules are met.
func random(r *rand.Rand, q record.Question, n int) []Position {
	actors := []Actor{{}, red, redArmy, redVoice, redHouse, blue, blueArmy, medics, {Name: "agencies"}}
	outlets := []Actor{paper, radio, wire}
	days := []string{"", "2023-04", "2023-04-01", "2023-04-02", "2023-04-02/2023-04-05", "2023-04-09"}
	acts := []record.Act{record.Asserts, record.Asserts, record.Denies, record.Accuses}
	quotes := []string{"", "short words", "the shelling of the northern quarter killed 41 people at dawn", "it said the shelling of the northern quarter killed 41 people", "one quite different sentence about talks held by the lake"}
	one := func(k int) int { return r.IntN(k) }
	ps := make([]Position, n)
	for i := range ps {
		d := one(len(outlets))
		p := said(actors[one(len(actors))], ids(fmt.Sprintf("%04d", i)), in(fmt.Sprint("d", d), outlets[d]), standing(one(40)), words(quotes[one(len(quotes))]),
			published(days[one(len(days))]), on(days[one(len(days))]), names(actors[one(len(actors))]), place([]string{"", "Northtown", "Southtown"}[one(3)], []string{"", "Redland"}[one(2)]), times(days[one(len(days))]))
		p.Act, p.Answer = acts[one(len(acts))], []record.Answer{"", record.Yes, record.No}[one(3)]
		p.Blamed, p.Answers = actors[one(len(actors))], record.ID(fmt.Sprintf("claim %04d", one(n)))
		if one(3) == 0 {
			p.Chain = []Actor{actors[1+one(len(actors)-1)], actors[1+one(len(actors)-1)]}
		}
		p.Count = record.Count{What: []string{"", "wounded"}[one(8)/7], Who: []string{"", "people", "civilians"}[one(3)], Cumulative: one(3) > 0, AsOf: days[one(len(days))]}
		low := float64(one(6))
		p.Range, p.Qualifier = figure.Range{Low: low, High: low + []float64{0, 0, 1, 20, open}[one(5)]}, []string{"", "exact"}[min(1, one(6))]
		p.Status = []record.Status{record.Suggested, record.Confirmed, record.Dismissed}[one(10)/4]
		ps[i] = p
	}
	return ps
}

func TestAnyOrderOfInputGivesTheSameResult(t *testing.T) {
	for _, q := range []record.Question{killed, wasIt, whoDid, whereWas, whenWas} {
		for seed := range uint64(60) {
			r := rand.New(rand.NewPCG(seed, 1))
			n := 2 + r.IntN(12)
			if seed == 0 {
				n = everyPair + 80
			}
			ps := random(r, q, n)
			want := Question(q, ps)
			for range 3 {
				r.Shuffle(len(ps), func(i, j int) { ps[i], ps[j] = ps[j], ps[i] })
				if got := Question(q, ps); !reflect.DeepEqual(got, want) {
					t.Fatalf("%s, seed %d: another order gives another result", q.Type, seed)
				}
			}
			seen := map[[2]record.ID]bool{}
			for _, f := range want.Findings {
				pair := [2]record.ID{min(f.A, f.B), max(f.A, f.B)}
				if seen[pair] || f.A == f.B {
					t.Fatalf("%s, seed %d: %v twice", q.Type, seed, pair)
				}
				seen[pair] = true
				if f.Kind != record.NotComparable {
					checkReason(t, f.Reason)
				}
			}
			if want.Origins > len(ps) || (want.Origins == 0) != (want.Standing == record.OpenStanding) {
				t.Fatalf("%s, seed %d: %d origins and %s", q.Type, seed, want.Origins, want.Standing)
			}
		}
	}
}

// What two ranges and days allow, worked out by trying all numbers.
func TestCountsAgreeWithTryingAllNumbers(t *testing.T) {
	const top = 5 // every open range is tried up to here
	var ranges []figure.Range
	for low := range 4 {
		for high := low; high < 4; high++ {
			ranges = append(ranges, figure.Range{Low: float64(low), High: float64(high)})
		}
		ranges = append(ranges, figure.Range{Low: float64(low), High: open})
	}
	fits := func(a, b figure.Range, ok func(x, y int) bool) bool {
		for x := int(a.Low); float64(x) <= min(a.High, top); x++ {
			for y := int(b.Low); float64(y) <= min(b.High, top); y++ {
				if ok(x, y) {
					return true
				}
			}
		}
		return false
	}
	// "At least 3" and later 5 are no clash, but the number given has grown.
	outgrown := func(a, b figure.Range) bool { return a.Open() && a != b && b.Low > a.Low }
	equal := func(x, y int) bool { return x == y }
	grows := func(x, y int) bool { return x <= y }
	for _, a := range ranges {
		for _, b := range ranges {
			for _, c := range []struct {
				name         string
				ofA, ofB     []func(*Position)
				clash, moved bool
			}{
				{"one event", nil, nil, !fits(a, b, equal), false},
				{"one day", []func(*Position){total, asOf("2023-04-01")}, []func(*Position){total, asOf("2023-04-01")}, !fits(a, b, equal), false},
				{"a before b", []func(*Position){total, asOf("2023-04-01")}, []func(*Position){total, asOf("2023-04-02")}, !fits(a, b, grows), !fits(a, b, equal) && fits(a, b, grows) || outgrown(a, b)},
				{"b before a", []func(*Position){total, asOf("2023-04-03")}, []func(*Position){total, asOf("2023-04-02")}, !fits(b, a, grows), !fits(a, b, equal) && fits(b, a, grows) || outgrown(b, a)},
			} {
				f := Pair(killed, said(red, append(c.ofA, ids("1"), number(a.Low, a.High))...), said(blue, append(c.ofB, ids("2"), number(b.Low, b.High))...))
				if (f.Kind == record.Contradicts) != c.clash || (f.Kind == record.Updates) != c.moved {
					t.Errorf("%s: %v and %v: %s", c.name, a, b, f.Kind)
				}
			}
		}
	}
}

func TestManyPositionsDoNotMakeEveryPair(t *testing.T) {
	const n = 2000
	cases := []struct {
		name string
		at   func(i int) Position
		q    record.Question
		most int
		want record.Standing
	}{
		{"one speaker, one number", func(i int) Position { return said(red, number(41, 41), in(fmt.Sprint("d", i), radio)) }, killed, n, record.SingleOrigin},
		{"all speakers differ, one number", func(i int) Position {
			return said(Actor{Name: fmt.Sprint("speaker ", i)}, number(41, 41), in(fmt.Sprint("d", i), radio))
		}, killed, n, record.Agreed},
		{"all speakers and numbers differ", func(i int) Position {
			return said(Actor{Name: fmt.Sprint("speaker ", i)}, number(float64(i), float64(i)), in(fmt.Sprint("d", i), radio))
		}, killed, n * (2*nearby + 1), record.Contested},
		{"one total that grows and falls once, far down", func(i int) Position {
			value := float64(i)
			if i == 1500 {
				value = 1200
			}
			return said(Actor{Name: fmt.Sprint("speaker ", i)}, number(value, value), total, asOf(fmt.Sprintf("%04d-01-01", 1+i)), in(fmt.Sprint("d", i), radio))
		}, killed, n * (2*nearby + 1), record.Contested},
		{"half say yes and half no", func(i int) Position {
			return said(Actor{Name: fmt.Sprint("speaker ", i)}, answers([]record.Answer{record.Yes, record.No}[i%2]), in(fmt.Sprint("d", i), radio))
		}, wasIt, 2 * n, record.Contested},
		{"copies of one passage", func(i int) Position {
			return said(Actor{Name: fmt.Sprint("speaker ", i)}, number(41, 41), words("the shelling of the northern quarter killed 41 people at dawn"), in(fmt.Sprint("d", i), radio))
		}, killed, n, record.SingleOrigin},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			ps := make([]Position, n)
			for i := range ps {
				ps[i] = c.at(i)
				ids(fmt.Sprintf("%04d", i))(&ps[i])
			}
			r := Question(c.q, ps)
			if len(r.Findings) > c.most || len(r.Findings) < n-1 || r.Standing != c.want {
				t.Errorf("%d findings and %s, want at most %d and %s", len(r.Findings), r.Standing, c.most, c.want)
			}
		})
	}
}

func TestADenialIsHeldAgainstItsClaimAmongMany(t *testing.T) {
	ps := make([]Position, 400)
	for i := range ps {
		ps[i] = said(Actor{Name: fmt.Sprint("speaker ", i)}, answers(record.Yes), in(fmt.Sprint("d", i), radio), ids(fmt.Sprintf("%04d", i)))
	}
	ps[399] = said(blue, answers(record.No), denial("0200"), ids("0399"))
	for _, f := range Question(wasIt, ps).Findings {
		if f.A == "0200" && f.B == "0399" && f.Kind == record.DeniesClaim {
			return
		}
	}
	t.Error("the denial was not held against the claim that it names")
}

func BenchmarkQuestion(b *testing.B) {
	for _, n := range []int{20, 150, 2000} {
		for _, q := range []record.Question{killed, wasIt} {
			ps := random(rand.New(rand.NewPCG(1, 1)), q, n)
			b.Run(fmt.Sprintf("%s/%d", q.Type, n), func(b *testing.B) {
				for b.Loop() {
					Question(q, ps)
				}
			})
		}
	}
}

func TestTwoNumbersFromTheFirstAreNoTollThatGrows(t *testing.T) {
	first, later := said(medics, number(41, 41), on("2023-04-01")), said(red, number(65, 65), on("2023-04-04"))
	kinds := func(ps ...Position) (all []record.FindingKind) {
		for _, f := range Question(killed, each(ps...)).Findings {
			all = append(all, f.Kind)
		}
		return all
	}
	if got := kinds(first, later); !slices.Equal(got, []record.FindingKind{record.Updates}) {
		t.Errorf("alone: %v", got)
	}
	other := said(Actor{Name: "Mayor"}, number(65, 65), on("2023-04-01"), standing(9))
	if got := kinds(first, other, later); !slices.Equal(got, []record.FindingKind{record.Contradicts, record.Contradicts, record.Corroborates}) {
		t.Errorf("beside another on the first day: %v", got)
	}
}

// What an army lost does not grow by its enemy's count where the two gave other numbers on one day;
// where nobody did, a later and higher total goes on from the first, whoever gives it.
func TestAnEnemysCountIsNoGrowthOfOnesOwn(t *testing.T) {
	soldiers := counts(func(c *record.Count) { c.Who = "soldiers" })
	own := said(red, number(63, 63), total, soldiers, asOf("2023-04-01"), on("2023-04-01"))
	later := said(blue, number(400, 400), total, soldiers, asOf("2023-04-04"), on("2023-04-04"), standing(2))
	between := said(red, number(89, 89), total, soldiers, asOf("2023-04-04"), on("2023-04-04"), standing(1))
	of := func(ps ...Position) record.FindingKind {
		found := Question(killed, each(ps...)).Findings
		for _, f := range found {
			if f.A == ps[0].ID && f.B == ps[len(ps)-1].ID || f.B == ps[0].ID && f.A == ps[len(ps)-1].ID {
				return f.Kind
			}
		}
		return ""
	}
	if got := of(own, later); got != record.Updates {
		t.Errorf("alone: %v", got)
	}
	if got := of(own, between, later); got != record.Contradicts {
		t.Errorf("beside its own later count: %v", got)
	}
}
