package db_test

import (
	"errors"
	"reflect"
	"slices"
	"testing"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/record"
)

// An actor is never above itself, whichever two of a line of command are one.
func TestMergingMakesNoCircle(t *testing.T) {
	for name, c := range map[string]struct {
		line       []string // each is affiliated to the one before it
		from, into string
		want       string // what into is affiliated to then
	}{
		"into its grandparent":   {[]string{"Army", "Brigade", "The army"}, "The army", "Army", ""},
		"into its grandchild":    {[]string{"Army", "Brigade", "The army"}, "Army", "The army", ""},
		"into its parent":        {[]string{"Army", "The army"}, "The army", "Army", ""},
		"into its child":         {[]string{"State", "Army", "The army"}, "Army", "The army", "State"},
		"grandchild of a state":  {[]string{"State", "Army", "Brigade", "The army"}, "Army", "The army", "State"},
		"grandparent of a state": {[]string{"State", "Army", "Brigade", "The army"}, "The army", "Army", "State"},
	} {
		t.Run(name, func(t *testing.T) {
			s := dbtest.Open(t)
			ids := map[string]record.ID{}
			var above record.Ref
			for _, name := range c.line {
				a, err := s.SaveActor(t.Context(), record.Actor{Name: name, Kind: record.Force, Affiliation: above})
				if err != nil {
					t.Fatal(err)
				}
				ids[name], above = a.ID, record.Ref{ID: a.ID, Name: name}
			}
			if err := s.MergeActors(t.Context(), ids[c.from], ids[c.into]); err != nil {
				t.Fatal(err)
			}
			into, err := s.Actor(t.Context(), ids[c.into])
			if err != nil || into.Affiliation.Name != c.want {
				t.Errorf("it is affiliated to %q, %v, want %q", into.Affiliation.Name, err, c.want)
			}
			if brigade := ids["Brigade"]; brigade != "" {
				if b, err := s.Actor(t.Context(), brigade); err != nil || b.Affiliation.ID != into.ID {
					t.Errorf("the brigade is affiliated to %+v, %v", b.Affiliation, err)
				}
			}
		})
	}
}

// TestAffiliationsMakeNoCircle: an actor is not put under one that stands under it
// already, directly or through others; who is in the way is named.
func TestAffiliationsMakeNoCircle(t *testing.T) {
	for name, c := range map[string]struct {
		line []string // each is affiliated to the one before it
		save record.Actor
		code string
		args []string
	}{
		"of one like its child":     {[]string{"Army", "Brigade"}, record.Actor{Name: "Army", Affiliation: record.Ref{Name: "the brigade"}}, "", nil}, // another one
		"of its child by its name":  {[]string{"Army", "Brigade"}, record.Actor{Name: "Army", Affiliation: record.Ref{Name: "BRIGADE"}}, "circle", []string{"Brigade", "Army", "Brigade"}},
		"of its grandchild":         {[]string{"Army", "Brigade", "Platoon"}, record.Actor{Name: "Army", Affiliation: record.Ref{Name: "Platoon"}}, "circle", []string{"Platoon", "Army", "Brigade"}},
		"within a line":             {[]string{"State", "Army", "Brigade", "Platoon"}, record.Actor{Name: "Army", Affiliation: record.Ref{Name: "Platoon"}}, "circle", []string{"Platoon", "Army", "Brigade"}},
		"of its grandparent":        {[]string{"State", "Army", "Brigade"}, record.Actor{Name: "Brigade", Affiliation: record.Ref{Name: "State"}}, "", nil},
		"of its own name":           {[]string{"Army"}, record.Actor{Name: "Army", Affiliation: record.Ref{Name: "army"}}, "itself", nil},
		"of the name that it takes": {[]string{"Army"}, record.Actor{Name: "Land force", Affiliation: record.Ref{Name: "Land Force"}}, "itself", nil},
		"of an alias that it takes": {[]string{"Army"}, record.Actor{Name: "Army", Aliases: []string{"الجيش"}, Affiliation: record.Ref{Name: "الجيش"}}, "itself", nil},
		"new, of its own name":      {nil, record.Actor{Name: "Army", Affiliation: record.Ref{Name: "Army"}}, "itself", nil},
		"new, of another":           {nil, record.Actor{Name: "Army", Affiliation: record.Ref{Name: "State"}}, "", nil},
	} {
		t.Run(name, func(t *testing.T) {
			s := dbtest.Open(t)
			var above record.Ref
			for _, name := range c.line {
				a, err := s.SaveActor(t.Context(), record.Actor{Name: name, Kind: record.Force, Affiliation: above})
				if err != nil {
					t.Fatal(err)
				}
				if above = (record.Ref{ID: a.ID, Name: name}); name == c.save.Name || len(c.line) == 1 {
					c.save.ID, c.save.Version = a.ID, 1
				}
			}
			before, err := s.Actors(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			c.save.Kind = record.Force
			saved, err := s.SaveActor(t.Context(), c.save)
			var invalid *db.InvalidError
			if c.code == "" && (err != nil || saved.Affiliation.Name != c.save.Affiliation.Name) {
				t.Errorf("it is affiliated to %+v, %v", saved.Affiliation, err)
			}
			if c.code != "" && (!errors.As(err, &invalid) || invalid.Field != "affiliation" || invalid.Code != c.code || !slices.Equal(invalid.Args, c.args)) {
				t.Errorf("%v, %+v", err, invalid)
			}
			if after, err := s.Actors(t.Context()); c.code != "" && (err != nil || !reflect.DeepEqual(after, before)) {
				t.Errorf("what was refused left %+v of %+v, %v", after, before, err)
			}
		})
	}
}

func TestMergeOfActorsIsOneStep(t *testing.T) {
	s := dbtest.Open(t)
	q := killed(t, s)
	a := count(t, s, q, "النهر", "Blue ministry", 41)
	b := count(t, s, q, "الجبل", "وزارة الزرق", 12)
	ca, _ := s.Claim(t.Context(), a.Claim)
	cb, _ := s.Claim(t.Context(), b.Claim)
	if err := s.MergeActors(t.Context(), cb.Claimant.ID, ca.Claimant.ID); err != nil {
		t.Fatal(err)
	}
	cb, _ = s.Claim(t.Context(), b.Claim)
	if cb.Claimant != ca.Claimant {
		t.Errorf("claimant %+v", cb.Claimant)
	}
	if got := standingOf(t, s, q); got == record.Contested {
		t.Errorf("one actor contests itself")
	}
	if found, _ := s.FindActors(t.Context(), "وزاره الز", 5); len(found) != 1 || found[0].ID != ca.Claimant.ID {
		t.Errorf("alias is not found: %+v", found)
	}
	if _, err := s.Undo(t.Context(), db.Scope{}); err != nil {
		t.Fatal(err)
	}
	if got := standingOf(t, s, q); got != record.Contested {
		t.Errorf("after undo: %s", got)
	}
}
