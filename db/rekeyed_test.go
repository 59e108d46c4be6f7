package db_test

import (
	"testing"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/record"
)

// What a claim is kept by follows its actors, though no question stands on it: the file stays
// sound whatever becomes of an actor.
func TestTheFileStaysSoundWhenAnActorChanges(t *testing.T) {
	actor := func(t *testing.T, s *db.Store, id record.ID) record.Actor {
		t.Helper()
		a, err := s.Actor(t.Context(), id)
		if err != nil {
			t.Fatal(err)
		}
		return a
	}
	save := func(t *testing.T, s *db.Store, a record.Actor) record.Actor {
		t.Helper()
		saved, err := s.SaveActor(t.Context(), a)
		if err != nil {
			t.Fatal(err)
		}
		return saved
	}
	joins := func(t *testing.T, s *db.Store, id record.ID, party string) record.Actor {
		t.Helper()
		a := actor(t, s, id)
		a.Affiliation = record.Ref{Name: party}
		return save(t, s, a)
	}
	for name, change := range map[string]func(t *testing.T, s *db.Store, accuser, accused record.ID){
		"who blames belongs to another": func(t *testing.T, s *db.Store, accuser, _ record.ID) {
			joins(t, s, accuser, "Lowland Union")
		},
		"who is blamed belongs to another": func(t *testing.T, s *db.Store, _, accused record.ID) {
			joins(t, s, accused, "Upland Republic")
		},
		"another is one with who is blamed": func(t *testing.T, s *db.Store, _, accused record.ID) {
			other := save(t, s, record.Actor{Name: "Guard of Upland", Side: "Upland Forces"})
			if err := s.MergeActors(t.Context(), other.ID, accused); err != nil {
				t.Fatal(err)
			}
		},
		"whom the accuser belongs to gets another name": func(t *testing.T, s *db.Store, accuser, _ record.ID) {
			union := actor(t, s, joins(t, s, accuser, "Lowland Union").Affiliation.ID)
			dbtest.Gathered(t, s)
			union.Name = "Union of the Plain"
			save(t, s, union)
		},
		"that is undone": func(t *testing.T, s *db.Store, accuser, _ record.ID) {
			joins(t, s, accuser, "Lowland Union")
			dbtest.Gathered(t, s)
			if _, err := s.Undo(t.Context(), db.Scope{}); err != nil {
				t.Fatal(err)
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			s, d := gathered(t, "😀 The Lowland Council accused the Upland Guard of firing six rockets at the airport in Tel Ward.\n")
			claims := claimsOf(t, s, d)
			if len(claims) != 1 || claims[0].Blamed.None() {
				t.Fatalf("nobody is blamed in %+v", claims)
			}
			change(t, s, claims[0].Claimant.ID, claims[0].Blamed.ID)
			for _, when := range []string{"at once", "when it is gathered"} {
				if found, err := s.Verify(t.Context()); err != nil || len(found) > 0 {
					t.Errorf("%s: %v, %v", when, found, err)
				}
				dbtest.Gathered(t, s)
			}
		})
	}
}
