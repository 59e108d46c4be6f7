package db_test

import (
	"context"
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/record"
)

// Reports that come in one stream are told of in their order, each by its name,
// whether they are stored, there already or could not be read.
func TestAddEach(t *testing.T) {
	s := dbtest.Reading(t)
	incoming := dbtest.Wire().Reports(70)
	unread := errors.New("not a text")
	for i := range incoming {
		incoming[i].Name = string(rune('A' + i))
	}
	incoming[7] = incoming[6]
	incoming[9].Err = unread
	incoming[11].Document.Text = "a\r\nb"
	var names, want string
	calls := 0
	err := s.AddEach(t.Context(), slices.Values(incoming), func(added []db.Added) error {
		for i, a := range added {
			n := i + 64*calls
			names += a.Name
			want += incoming[n].Name
			var twin *db.DuplicateError
			var invalid *db.InvalidError
			switch {
			case n == 7 && !errors.As(a.Err, &twin), n == 9 && !errors.Is(a.Err, unread), n == 11 && !errors.As(a.Err, &invalid):
				t.Errorf("report %d: %v", n, a.Err)
			case n != 7 && n != 9 && n != 11 && (a.Err != nil || a.Document.Text != incoming[n].Document.Text):
				t.Errorf("report %d: %v", n, a.Err)
			}
		}
		calls++
		return nil
	})
	if err != nil || calls != 2 || names != want || len(want) < 70 {
		t.Errorf("%v, %d calls, %q", err, calls, names)
	}
	dbtest.Gathered(t, s)
	if o, err := s.Overview(t.Context()); err != nil || o.Documents != 67 || o.Claims < 1000 || o.Contested == 0 {
		t.Errorf("%+v, %v", o, err)
	}
	if found, err := s.Verify(t.Context()); err != nil || len(found) > 0 {
		t.Errorf("problems %+v, %v", found, err)
	}
}

// A batch is stored whole or not at all, and what was told of stays.
func TestAddEachCanBeStopped(t *testing.T) {
	s := dbtest.Reading(t)
	ctx, stop := context.WithCancel(t.Context())
	err := s.AddEach(ctx, slices.Values(dbtest.Wire().Reports(200)), func([]db.Added) error {
		stop()
		return nil
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
	if o, err := s.Overview(t.Context()); err != nil || o.Documents != 64 {
		t.Errorf("%+v, %v", o, err)
	}
	enough := errors.New("enough")
	if err := s.AddEach(t.Context(), slices.Values(dbtest.OneStory().Reports(70)), func([]db.Added) error { return enough }); !errors.Is(err, enough) {
		t.Errorf("error %v", err)
	}
	if o, err := s.Overview(t.Context()); err != nil || o.Documents != 128 {
		t.Errorf("%+v, %v", o, err)
	}
}

// Whoever brings the reports may fail at one: the call fails then and not the
// program, and what was told of stays.
func TestAddEachOutlivesAPanicOfItsSource(t *testing.T) {
	s := dbtest.Open(t)
	told := 0
	err := s.AddEach(t.Context(), func(yield func(db.Incoming) bool) {
		for _, in := range dbtest.Wire().Reports(70) {
			if !yield(in) {
				return
			}
		}
		panic("boom")
	}, func(added []db.Added) error {
		told += len(added)
		return nil
	})
	if err == nil || !strings.Contains(err.Error(), "boom") {
		t.Errorf("error %v", err)
	}
	if o, err := s.Overview(t.Context()); err != nil || told != 64 || o.Documents != told {
		t.Errorf("%+v, %v, %d told of", o, err, told)
	}
}

// Reading a report once more changes nothing, whatever came in with it and since.
func TestRereadingIsStable(t *testing.T) {
	s := dbtest.Reading(t)
	incoming := dbtest.Wire().Reports(12)
	twins := "بيان 😀\nنفت تركيا وإستونيا إطلاق النار قرب البلدة.\nنفى كل من الجيش والوزارة وقوع أي قتلى.\nتبادلت تركيا وبلغاريا الاتهامات بخرق الهدنة.\nقَالَ المتحدث إن 41 مدنيا قتلوا.\n"
	incoming = append(incoming, db.Incoming{Document: record.Document{Lang: "ar", Text: twins, Published: "2024-03-02"}, Original: []byte(twins)})
	added, err := s.AddDocuments(t.Context(), incoming)
	if err != nil {
		t.Fatal(err)
	}
	state := func() (all []record.Claim) {
		for _, a := range added {
			all = append(all, claimsOf(t, s, a.Document)...)
		}
		return all
	}
	before := state()
	for round := range 2 {
		for _, a := range added {
			if err := s.Reread(t.Context(), a.Document.ID); err != nil {
				t.Fatal(err)
			}
		}
		after := state()
		if len(after) != len(before) {
			t.Fatalf("round %d: %d claims became %d", round, len(before), len(after))
		}
		for i := range after {
			if !reflect.DeepEqual(before[i], after[i]) {
				t.Fatalf("round %d: %+v became %+v", round, before[i], after[i])
			}
		}
	}
	if found, err := s.Verify(t.Context()); err != nil || len(found) > 0 {
		t.Errorf("problems %+v, %v", found, err)
	}
}
