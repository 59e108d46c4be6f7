package db_test

import (
	"fmt"
	"strings"
	"testing"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/record"
)

// Lists and facets of claims by every field they can be narrowed by.
func TestClaimsAreListedAndCounted(t *testing.T) {
	s := dbtest.Open(t)
	ctx := t.Context()
	q := killed(t, s)
	pa := count(t, s, q, "النهر", "Blue ministry", 41)
	pb := count(t, s, q, "الجبل", "Red ministry", 12)
	red, err := s.FindActors(ctx, "red", 1)
	if err != nil || len(red) != 1 {
		t.Fatal(err)
	}
	red[0].Side = "Red"
	if _, err := s.SaveActor(ctx, red[0]); err != nil {
		t.Fatal(err)
	}
	if err := s.EditClaims(ctx, []record.ID{pb.Claim}, db.ClaimPatch{Act: record.Accuses, Source: "B", Info: "2", Happened: "2024-04-29", AddTag: record.Ref{Name: "losses"}}); err != nil {
		t.Fatal(err)
	}
	b, err := s.Claim(ctx, pb.Claim)
	if err != nil {
		t.Fatal(err)
	}
	d := addReport(t, s, report)
	own, err := s.SaveClaim(ctx, claimOn(t, d, "في القرية"))
	if err != nil {
		t.Fatal(err)
	}
	gone, err := s.SaveClaim(ctx, claimOn(t, d, "ونفت"))
	if err != nil {
		t.Fatal(err)
	}
	if err := s.JudgeClaims(ctx, record.Dismissed, gone.ID); err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct {
		filter db.ClaimFilter
		want   []record.ID
	}{
		"all":       {db.ClaimFilter{}, []record.ID{pa.Claim, pb.Claim, own.ID}},
		"document":  {db.ClaimFilter{Document: d.ID}, []record.ID{own.ID}},
		"claimant":  {db.ClaimFilter{Claimant: red[0].ID}, []record.ID{pb.Claim}},
		"own voice": {db.ClaimFilter{Claimant: "none"}, []record.ID{own.ID}},
		"outlet":    {db.ClaimFilter{Outlet: d.Outlet.ID}, []record.ID{own.ID}},
		"question":  {db.ClaimFilter{Question: q.ID}, []record.ID{pa.Claim, pb.Claim}},
		"tag":       {db.ClaimFilter{Tag: b.Tags[0].ID}, []record.ID{pb.Claim}},
		"side":      {db.ClaimFilter{Side: "Red"}, []record.ID{pb.Claim}},
		"act":       {db.ClaimFilter{Act: "accuses"}, []record.ID{pb.Claim}},
		"source":    {db.ClaimFilter{Source: "F"}, []record.ID{pa.Claim, own.ID}},
		"info":      {db.ClaimFilter{Info: "2"}, []record.ID{pb.Claim}},
		"status":    {db.ClaimFilter{Status: "dismissed"}, []record.ID{gone.ID}},
		"before":    {db.ClaimFilter{To: "2024-04-29"}, []record.ID{pb.Claim}},
		"after":     {db.ClaimFilter{From: "2024-04-30"}, []record.ID{pa.Claim, own.ID}},
		"words":     {db.ClaimFilter{Query: "قري"}, []record.ID{own.ID}},
		"claimants": {db.ClaimFilter{Sort: "claimant", Desc: true}, []record.ID{pb.Claim, pa.Claim, own.ID}},
		"backwards": {db.ClaimFilter{Sort: "added", Desc: true, Limit: 2}, []record.ID{own.ID, pb.Claim}},
		"happened":  {db.ClaimFilter{Sort: "happened", Question: q.ID}, []record.ID{pa.Claim, pb.Claim}},
		"published": {db.ClaimFilter{Sort: "published"}, []record.ID{pa.Claim, pb.Claim, own.ID}},
		"a page":    {db.ClaimFilter{Limit: 1, Offset: 1}, []record.ID{pb.Claim}},
	} {
		rows, total, err := s.Claims(ctx, test.filter)
		if err != nil || len(rows) != len(test.want) || total < len(rows) {
			t.Errorf("%s: %d rows of %d, %v", name, len(rows), total, err)
			continue
		}
		for i, r := range rows {
			if r.ID != test.want[i] || r.DocumentTitle == "" || r.Outlet.Name == "" || len(r.Spans) != 1 {
				t.Errorf("%s: row %d is %+v", name, i, r)
			}
		}
	}
	facets, err := s.ClaimFacets(ctx, db.ClaimFilter{Act: "asserts"})
	if err != nil {
		t.Fatal(err)
	}
	say := func(all []db.Facet) string {
		var b strings.Builder
		for _, f := range all {
			id := f.ID
			if f.Name != "" {
				id = f.Name
			}
			fmt.Fprintf(&b, "%s %d; ", id, f.N)
		}
		return b.String()
	}
	for field, want := range map[string]string{
		"act": " 3; asserts 2; accuses 1; ", "claimant": " 2; none 1; Blue ministry 1; ", "source": " 2; F 2; ", "tag": " 2; ", "status": " 2; confirmed 2; dismissed 1; ",
		"question": " 2; How many civilians were killed? 1; ", "outlet": " 2; النهر 1; وكالة النهر 1; ", "side": " 2; ", "info": " 2; 6 2; ",
	} {
		if got := say(facets[field]); got != want {
			t.Errorf("%s: %q, want %q", field, got, want)
		}
	}
	moments, _, err := s.Moments(ctx, db.ClaimFilter{})
	if err != nil || len(moments) != 3 || moments[0].ID != pb.Claim || moments[0].Happened.Earliest != "2024-04-29" || moments[1].Published.Latest != "2024-04-30" {
		t.Errorf("timeline %+v, %v", moments, err)
	}
	if delays, err := s.Delays(ctx); err != nil || len(delays) != 1 || delays[0] != (db.Delay{Event: "2024-04-29", Until: "2024-04-29", Report: "2024-04-30", Claims: 1}) {
		t.Errorf("delays %+v, %v", delays, err)
	}
	profile, err := s.ActorProfile(ctx, red[0].ID)
	if err != nil || profile.Claims != 1 || profile.Origins != 1 || profile.Interest[record.EnemyLosses] != 1 ||
		len(profile.Contradicted) != 1 || profile.Contradicted[0].By.Name != "Blue ministry" {
		t.Errorf("profile %+v, %v", profile, err)
	}
	// The same two claims on a second question clash once all the same.
	again := killed(t, s)
	for _, p := range []record.Position{pa, pb} {
		if _, err := s.SavePosition(ctx, record.Position{Question: again.ID, Claim: p.Claim}); err != nil {
			t.Fatal(err)
		}
	}
	twice, err := s.ActorProfile(ctx, red[0].ID)
	if err != nil || twice.Contradicted[0].N != profile.Contradicted[0].N || twice.Interest[record.EnemyLosses] != 1 {
		t.Errorf("on two questions: %+v, before %+v, %v", twice, profile, err)
	}
	nameless := addNameless(t, s, "لا شيء جديد من المَخفر 😀.")
	if _, err := s.SavePosition(ctx, record.Position{Question: q.ID, Claim: own.ID, Status: record.Dismissed}); err != nil {
		t.Fatal(err)
	}
	silent, err := s.Silent(ctx, q.ID)
	if err != nil || len(silent) != 2 || silent[0] != (db.Silence{Outlet: d.Outlet}) || silent[1] != (db.Silence{Document: record.Ref{ID: nameless.ID, Name: nameless.Title}}) {
		t.Errorf("silent %+v, %v", silent, err)
	}
}

// TestSidesAreThoseOfAConflict: a side is offered when it is a state or a force, when
// another body stands with it, or when it is nobody's name and so was given as a side.
// A ministry or a hospital that is only itself, with those who speak for it, is found
// as a claimant.
func TestSidesAreThoseOfAConflict(t *testing.T) {
	s := dbtest.Open(t)
	ctx := t.Context()
	d := addReport(t, s, report)
	for _, a := range []record.Actor{
		{ID: "hospital", Name: "Mill hospital", Kind: record.Organisation, Side: "Mill Hospital"},
		{ID: "nurse", Name: "a nurse", Kind: record.Unnamed, Side: "Mill Hospital", Affiliation: record.Ref{ID: "hospital"}},
		{ID: "doctor", Name: "Dr. Reed", Kind: record.Person, Affiliation: record.Ref{ID: "hospital"}},
		{ID: "ministry", Name: "وزارة الريّ", Kind: record.Government, Side: "وزارة الري"},
		{ID: "council", Name: "مجلس المدينة", Aliases: []string{"City council"}, Kind: record.Government, Side: "city council"},
		{ID: "reed", Name: "Reedland", Kind: record.State, Side: "Reedland"},
		{ID: "movement", Name: "Mill movement", Kind: record.Force, Side: "Mill movement"},
		{ID: "front", Name: "River front", Kind: record.Organisation, Side: "River front"},
		{ID: "committee", Name: "Front committee", Kind: record.Organisation, Affiliation: record.Ref{ID: "front"}},
		{ID: "ferryman", Name: "the ferryman", Kind: record.Person, Side: "Far bank"},
	} {
		if _, err := s.SaveActor(ctx, a); err != nil {
			t.Fatal(err)
		}
		c := claimOn(t, d, "في القرية")
		c.Claimant = record.Ref{ID: a.ID}
		if _, err := s.SaveClaim(ctx, c); err != nil {
			t.Fatal(err)
		}
	}
	offers := func(when string, f db.ClaimFilter, want string) {
		t.Helper()
		facets, err := s.ClaimFacets(ctx, f)
		if err != nil {
			t.Fatal(err)
		}
		var all []string
		for _, f := range facets["side"] {
			if f.ID != "" {
				all = append(all, fmt.Sprintf("%s %d", f.ID, f.N))
			}
		}
		if got := strings.Join(all, "; "); got != want {
			t.Errorf("%s: sides %q, want %q", when, got, want)
		}
	}
	offers("at first", db.ClaimFilter{}, "River front 2; Far bank 1; Mill movement 1; Reedland 1")
	offers("of one body", db.ClaimFilter{Claimant: "council"}, "")
	offers("when another one is asked for", db.ClaimFilter{Side: "Mill Hospital"}, "Mill Hospital 3; River front 2; Far bank 1; Mill movement 1; Reedland 1")
	if rows, _, err := s.Claims(ctx, db.ClaimFilter{Side: "Mill Hospital"}); err != nil || len(rows) != 3 {
		t.Errorf("claims of the hospital: %d, %v", len(rows), err)
	}
	if got, err := s.Sides(ctx); err != nil || strings.Join(got, "; ") != "Far bank; Mill movement; Reedland; River front" {
		t.Errorf("the sides of the case %q, %v", got, err)
	}
	council := record.Actor{Name: "Ferry office", Kind: record.Government, Side: "City council"}
	council, err := s.SaveActor(ctx, council)
	if err != nil {
		t.Fatal(err)
	}
	offers("when another office stands with it", db.ClaimFilter{}, "River front 2; Far bank 1; Mill movement 1; Reedland 1; city council 1")
	if err := s.DeleteActor(ctx, council.ID); err != nil {
		t.Fatal(err)
	}
	offers("when that is gone", db.ClaimFilter{}, "River front 2; Far bank 1; Mill movement 1; Reedland 1")
}
