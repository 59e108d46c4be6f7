package db

import (
	"cmp"
	"context"
	"database/sql"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"testing"

	"counterclaim/db/record"
)

// A page is what a full sort would put there, for many equal values, ordered and
// reversed ones, and pages beyond the end.
func TestAPageIsAPieceOfTheWholeOrder(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for round := range 400 {
		all := make([]int, random.IntN(200))
		for i := range all {
			all[i] = random.IntN(1 + round%50)
		}
		switch round % 4 {
		case 1:
			slices.Sort(all)
		case 2:
			slices.Sort(all)
			slices.Reverse(all)
		}
		whole := slices.Sorted(slices.Values(all))
		offset, limit := random.IntN(220), random.IntN(60)
		from := min(offset, len(whole))
		to := len(whole)
		if limit > 0 {
			to = min(to, from+limit)
		}
		if got := pageOf(slices.Clone(all), cmp.Compare[int], offset, limit); !slices.Equal(got, whole[from:to]) {
			t.Fatalf("%d from %d of %v: %v", limit, offset, all, got)
		}
	}
}

// What another program writes into the open case is counted too.
func TestTheLedgerNoticesOtherPrograms(t *testing.T) {
	ctx := t.Context()
	path := filepath.Join(t.TempDir(), "case.sqlite")
	s, err := Open(ctx, path, Options{NoReading: true})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	body := "😀 قُتل 41 مدنيا\r\n"[:len("😀 قُتل 41 مدنيا")]
	d, err := s.AddDocument(ctx, record.Document{Text: body}, []byte(body))
	if err != nil {
		t.Fatal(err)
	}
	listed := func() int {
		t.Helper()
		rows, total, err := s.Claims(ctx, ClaimFilter{Act: "denies"})
		if err != nil || len(rows) != total {
			t.Fatal(len(rows), total, err)
		}
		return total
	}
	for n := range 3 {
		other, err := Open(context.WithoutCancel(ctx), path, Options{NoReading: true})
		if err != nil {
			t.Fatal(err)
		}
		c := record.Claim{Document: d.ID, Act: record.Denies}
		c.Spans = append(c.Spans, record.Quote{})
		c.Spans[0].End = 4
		if _, err := other.SaveClaim(ctx, c); err != nil {
			t.Fatal(err)
		}
		if got := listed(); got != n+1 {
			t.Errorf("%d claims are listed of %d", got, n+1)
		}
		if err := other.Close(); err != nil {
			t.Fatal(err)
		}
	}
	// And what is written by hand, between two changes of our own.
	file, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	if _, err := file.ExecContext(ctx, `UPDATE claim SET act = 'asserts' WHERE n = 1`); err != nil {
		t.Fatal(err)
	}
	if err := s.RenameCase(ctx, "other"); err != nil {
		t.Fatal(err)
	}
	if got := listed(); got != 2 {
		t.Errorf("%d denials are listed of 2", got)
	}
}
