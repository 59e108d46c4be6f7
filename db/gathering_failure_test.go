package db

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"counterclaim/db/record"
)

// What cannot be gathered stays noted, is told, and holds nothing up that can be.
func TestWhatCannotBeGatheredHoldsNothingUp(t *testing.T) {
	path, claims := opposed(t)
	bad := "The mayor said on Friday that 12 houses were damaged in Delta. 😀\nقُصفت."
	s := openCase(t, path, Options{NoReading: true})
	d, err := s.AddDocument(t.Context(), record.Document{Text: bad, Lang: "en", Published: "2024-01-02"}, []byte(bad))
	if err != nil {
		t.Fatal(err)
	}
	var first record.ID
	if err := s.Update(t.Context(), func(tx *Tx) error {
		defer func() { tx.gathers = false }()
		if err := tx.proposeClaims(d, readText(d, nil)); err != nil {
			return err
		}
		// before all others, and its keys cannot be stored
		if first, err = one[record.ID](tx.row(`SELECT id FROM claim WHERE document = ?`, d.ID)); err != nil {
			return err
		}
		return tx.exec(`CREATE TRIGGER failing BEFORE DELETE ON ungathered WHEN old.claim = '` + string(first) + `' BEGIN SELECT RAISE(ABORT, 'no'); END`)
	}); err != nil {
		t.Fatal(err)
	}
	var told []error
	var mu sync.Mutex
	s.gatheringFailed = func(err error) {
		mu.Lock()
		defer mu.Unlock()
		told = append(told, err)
	}
	if err := s.Gathered(t.Context()); err == nil || !strings.Contains(err.Error(), "no") {
		t.Errorf("told as %v", err)
	}
	asks(t, s, 1)
	for _, id := range claims {
		if left := noted(t, s); slices.Contains(left, id) || len(left) != 1 || left[0] != first {
			t.Errorf("noted %v", left)
		}
	}
	mu.Lock()
	if len(told) == 0 {
		t.Error("nobody was told")
	}
	mu.Unlock()
	if err := s.Update(t.Context(), func(tx *Tx) error { return tx.exec(`DROP TRIGGER failing`) }); err != nil {
		t.Fatal(err)
	}
	if err := s.Gathered(t.Context()); err != nil {
		t.Error(err)
	}
	if left := noted(t, s); len(left) != 0 {
		t.Errorf("noted %v", left)
	}
}

// noted are the claims that are still to be gathered.
func noted(t *testing.T, s *Store) (all []record.ID) {
	t.Helper()
	if err := s.View(t.Context(), func(tx *Tx) (err error) {
		all, err = tx.ids(`SELECT claim FROM ungathered ORDER BY claim`)
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return all
}

// A claim that was dismissed before it was gathered asks what it asks once it is
// taken back, by undo or by a word.
func TestADismissedClaimIsGatheredWhenItComesBack(t *testing.T) {
	for name, back := range map[string]func(*testing.T, *Store, record.ID) error{
		"undone": func(t *testing.T, s *Store, _ record.ID) error {
			_, err := s.Undo(t.Context(), Scope{})
			return err
		},
		"confirmed": func(t *testing.T, s *Store, id record.ID) error {
			return s.JudgeClaims(t.Context(), record.Confirmed, id)
		},
	} {
		t.Run(name, func(t *testing.T) {
			path, claims := opposed(t)
			s := openCase(t, path, Options{NoReading: true})
			if err := s.JudgeClaims(t.Context(), record.Dismissed, claims[0]); err != nil {
				t.Fatal(err)
			}
			if err := s.Gathered(t.Context()); err != nil {
				t.Fatal(err)
			}
			asks(t, s, 0)
			if err := back(t, s, claims[0]); err != nil {
				t.Fatal(err)
			}
			if err := s.Gathered(t.Context()); err != nil {
				t.Fatal(err)
			}
			asks(t, s, 1)
		})
	}
}

// An edit that is undone leaves no position that says what was edited.
func TestUndoOfAnEditIsGatheredToo(t *testing.T) {
	path, claims := opposed(t)
	s := openCase(t, path, Options{NoReading: true})
	number := func(want float64) {
		t.Helper()
		if err := s.Gathered(t.Context()); err != nil {
			t.Fatal(err)
		}
		all, err := s.PositionsOf(t.Context(), claims[1])
		if err != nil || len(all) != 1 || all[0].Low != want {
			t.Errorf("positions %+v, %v, want %v", all, err, want)
		}
	}
	c, err := s.Claim(t.Context(), claims[1])
	if err != nil {
		t.Fatal(err)
	}
	c.Figures[0].Low, c.Figures[0].High = 41, 41
	if _, err := s.SaveClaim(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	number(41)
	if _, err := s.Undo(t.Context(), Scope{}); err != nil {
		t.Fatal(err)
	}
	number(70)
	if _, err := s.Redo(t.Context(), Scope{}); err != nil {
		t.Fatal(err)
	}
	number(41)
}

// What another program wrote meanwhile is not overwritten, and stays noted.
func TestWhatAnotherProgramWroteMeanwhile(t *testing.T) {
	path, claims := opposed(t)
	a := openCase(t, path, Options{NoReading: true})
	c := inHand(t, a)
	b := openCase(t, path, Options{NoReading: true})
	other, err := b.Claim(t.Context(), claims[1])
	if err != nil {
		t.Fatal(err)
	}
	other.Figures[0].Low, other.Figures[0].High = 41, 41
	if _, err := b.SaveClaim(t.Context(), other); err != nil {
		t.Fatal(err)
	}
	if err := a.View(t.Context(), func(tx *Tx) error {
		changed, err := tx.changed(&c)
		if !changed[claims[1]] || changed[claims[0]] {
			t.Errorf("changed %v", changed)
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
}

// A panic in one of several at once reaches the one who asked for them.
func TestAPanicSideBySideReachesTheCaller(t *testing.T) {
	defer func() {
		if p := recover(); p != "third" {
			t.Errorf("recovered %v", p)
		}
	}()
	sideBySide(8, func(i int) {
		if i == 3 {
			panic("third")
		}
	})
}
