package db_test

import (
	"errors"
	"testing"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/record"
)

func TestTagsAreATree(t *testing.T) {
	s := dbtest.Open(t)
	ctx := t.Context()
	top, err := s.SaveTag(ctx, record.Tag{Name: "خسائر", Note: "losses of any kind"})
	if err != nil {
		t.Fatal(err)
	}
	below, err := s.SaveTag(ctx, record.Tag{Name: "مدنيون", Parent: top.ID})
	if err != nil {
		t.Fatal(err)
	}
	var invalid *db.InvalidError
	if _, err := s.SaveTag(ctx, record.Tag{Name: "خَسائر"}); !errors.As(err, &invalid) || invalid.Code != "taken" {
		t.Errorf("the same name in another spelling: %v", err)
	}
	loop := top
	loop.Parent = below.ID
	if _, err := s.SaveTag(ctx, loop); !errors.As(err, &invalid) || invalid.Code != "itself" {
		t.Errorf("a tag above itself: %v", err)
	}
	d := addReport(t, s, report)
	h, err := s.SaveHighlight(ctx, record.Highlight{Document: d.ID, Note: "look", Tags: []record.Ref{{ID: top.ID}},
		Spans: []record.Quote{{Span: find(t, report, "قُتلوا")}, {Span: find(t, report, "Blue Force")}}})
	if err != nil || len(h.Spans) != 2 || h.Spans[0].Exact != "Blue Force" || h.Tags[0].Name != "خسائر" {
		t.Fatalf("highlight %+v, %v", h, err)
	}
	c := claimOn(t, d, "41 مدنيا")
	c.Tags = []record.Ref{{Name: "خسائر"}, {ID: below.ID}}
	if _, err := s.SaveClaim(ctx, c); err != nil {
		t.Fatal(err)
	}
	counts := func() map[string][3]int {
		all, err := s.Tags(ctx)
		if err != nil {
			t.Fatal(err)
		}
		m := map[string][3]int{}
		for _, r := range all {
			m[r.Name] = [3]int{r.Claims, r.Documents, r.Highlights}
		}
		return m
	}
	if got := counts(); len(got) != 2 || got["خسائر"] != [3]int{1, 0, 1} || got["مدنيون"] != [3]int{1, 0, 0} {
		t.Errorf("counts %v", got)
	}
	if err := s.DeleteTag(ctx, top.ID); err != nil {
		t.Fatal(err)
	}
	if got := counts(); len(got) != 1 {
		t.Errorf("after deleting: %v", got)
	}
	if all, _ := s.Tags(ctx); all[0].Parent != "" {
		t.Errorf("the tag below did not move up: %+v", all[0])
	}
	if _, err := s.Undo(ctx, db.Scope{}); err != nil {
		t.Fatal(err)
	}
	if got := counts(); got["خسائر"] != [3]int{1, 0, 1} {
		t.Errorf("after undo: %v", got)
	}
	h.Note = "looked"
	if h, err = s.SaveHighlight(ctx, h); err == nil {
		t.Error("saved a highlight from before the undo")
	}
	all, err := s.HighlightsOf(ctx, d.ID)
	if err != nil || len(all) != 1 || all[0].Spans[1].Broken {
		t.Fatalf("highlights %+v, %v", all, err)
	}
	if err := s.DeleteHighlight(ctx, all[0].ID); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Undo(ctx, db.Scope{Document: d.ID}); err != nil {
		t.Fatal(err)
	}
	if again, _ := s.HighlightsOf(ctx, d.ID); len(again) != 1 || again[0].Note != "look" || len(again[0].Tags) != 1 {
		t.Errorf("highlight after undo %+v", again)
	}
}
