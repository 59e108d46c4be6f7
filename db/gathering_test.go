package db

import (
	"fmt"
	"path/filepath"
	"testing"

	"counterclaim/db/gather"
	"counterclaim/db/record"
)

// opposed is a case of two reports that contradict each other, read and not yet
// gathered, and the claims with a number in it.
func opposed(t *testing.T) (path string, claims []record.ID) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "case.sqlite")
	s, err := Open(t.Context(), path, Options{NoReading: true})
	if err != nil {
		t.Fatal(err)
	}
	for i, speaker := range []string{"health ministry", "opposition"} {
		body := fmt.Sprintf("The %s said on Friday that %d civilians were killed in the shelling of the market in Marsa. 😀\nقُتلوا.", speaker, 40+30*i)
		d, err := s.AddDocument(t.Context(), record.Document{Title: speaker, Text: body, Lang: "en", Published: "2024-01-05"}, []byte(body))
		if err != nil {
			t.Fatal(err)
		}
		reading := readText(d, nil)
		if err := s.Update(t.Context(), func(tx *Tx) error {
			defer func() { tx.gathers = false }()
			return tx.proposeClaims(d, reading)
		}); err != nil {
			t.Fatal(err)
		}
		all, err := s.ClaimsOf(t.Context(), d.ID)
		if err != nil || len(all) != 1 || len(all[0].Figures) != 1 {
			t.Fatalf("claims %+v, %v", all, err)
		}
		claims = append(claims, all[0].ID)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	return path, claims
}

func openCase(t *testing.T, path string, o Options) *Store {
	t.Helper()
	s, err := Open(t.Context(), path, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// inHand is what a store gathers next.
func inHand(t *testing.T, s *Store) (c chunk) {
	t.Helper()
	if err := s.View(t.Context(), func(tx *Tx) (err error) {
		c, err = tx.nextChunk(gatheredAtOnce, nil)
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return c
}

func asks(t *testing.T, s *Store, want int) {
	t.Helper()
	all, err := s.Questions(t.Context(), QuestionFilter{})
	if err != nil || len(all) != want {
		t.Errorf("%d questions, want %d: %+v, %v", len(all), want, all, err)
	}
	for _, q := range all {
		if q.Standing != record.Contested {
			t.Errorf("%q is %s", q.Text, q.Standing)
		}
	}
}

// What was left when the program ended is gathered when the case is opened again.
func TestWhatIsLeftIsGatheredTheNextTime(t *testing.T) {
	path, _ := opposed(t)
	s := openCase(t, path, Options{NoReading: true})
	asks(t, s, 0)
	s = openCase(t, path, Options{})
	if err := s.Gathered(t.Context()); err != nil {
		t.Fatal(err)
	}
	asks(t, s, 1)
	if left, err := one[int](s.conn.QueryRowContext(t.Context(), `SELECT count(*) FROM ungathered`)); err != nil || left != 0 {
		t.Errorf("%d left, %v", left, err)
	}
}

// A claim that is deleted before it is gathered, and comes back, is gathered then.
func TestADeletionThatIsUndoneLosesNoQuestion(t *testing.T) {
	path, claims := opposed(t)
	s := openCase(t, path, Options{NoReading: true})
	d, err := s.Claim(t.Context(), claims[0])
	if err != nil {
		t.Fatal(err)
	}
	if err := s.DeleteDocument(t.Context(), d.Document); err != nil {
		t.Fatal(err)
	}
	if err := s.Gathered(t.Context()); err != nil {
		t.Fatal(err)
	}
	asks(t, s, 0)
	if _, err := s.Undo(t.Context(), Scope{}); err != nil {
		t.Fatal(err)
	}
	if err := s.Gathered(t.Context()); err != nil {
		t.Fatal(err)
	}
	asks(t, s, 1)
}

// What changes while it is gathered is gathered once more: nothing is proposed of
// what a claim does not say any more.
func TestAClaimThatChangesWhileItIsGathered(t *testing.T) {
	path, claims := opposed(t)
	s := openCase(t, path, Options{NoReading: true})
	c := inHand(t, s)
	c.proposals = gather.Questions(c.claims)
	if len(c.noted.order) != 2 || len(c.claims) != 2 || len(c.proposals) != 1 {
		t.Fatalf("%+v", c)
	}
	mended, err := s.Claim(t.Context(), claims[1])
	if err != nil {
		t.Fatal(err)
	}
	mended.Figures[0].Low, mended.Figures[0].High = 41, 41
	if _, err := s.SaveClaim(t.Context(), mended); err != nil {
		t.Fatal(err)
	}
	if err := s.Update(t.Context(), func(tx *Tx) error {
		left, err := tx.proposeSome(&c, c.proposals)
		if len(left) > 0 {
			t.Errorf("left %+v", left)
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
	asks(t, s, 0)
	if err := s.Gathered(t.Context()); err != nil {
		t.Fatal(err)
	}
	asks(t, s, 1)
	all, err := s.PositionsOf(t.Context(), claims[1])
	if err != nil || len(all) != 1 || all[0].Low != 41 {
		t.Errorf("positions %+v, %v", all, err)
	}
}

// Whoever saves goes before the storing of proposals.
func TestASaveGoesBeforeTheStoringOfProposals(t *testing.T) {
	path, _ := opposed(t)
	s := openCase(t, path, Options{NoReading: true})
	c := inHand(t, s)
	one := gather.Questions(c.claims)
	for range storedAtOnce {
		c.proposals = append(c.proposals, one...)
	}
	c.proposals = append(c.proposals, one...)
	s.waiting.Add(1)
	defer s.waiting.Add(-1)
	if err := s.Update(t.Context(), func(tx *Tx) error {
		left, err := tx.proposeSome(&c, c.proposals)
		if len(left) != 1 {
			t.Errorf("%d left", len(left))
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
	asks(t, s, 1)
}
