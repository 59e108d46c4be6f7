package db_test

import (
	"testing"

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
