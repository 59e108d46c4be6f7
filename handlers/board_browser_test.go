package handlers

import (
	"fmt"
	"os"
	"testing"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/views/href"
)

// TestJudgingOnTheBoardByKeys accepts one question that the program proposes for
// the sample case and dismisses the next with a key each, without leaving the board.
func TestJudgingOnTheBoardByKeys(t *testing.T) {
	o := newOffice(t)
	if err := LoadSample(t.Context(), o.store, os.DirFS("../testdata/reports")); err != nil {
		t.Fatal(err)
	}
	questions := func(status record.Status) int {
		rows, err := o.store.Questions(t.Context(), db.QuestionFilter{Status: status})
		if err != nil {
			t.Fatal(err)
		}
		return len(rows)
	}
	suggested, confirmed := questions(record.Suggested), questions(record.Confirmed)
	if suggested < 2 {
		t.Fatalf("the program proposes %d questions, too few to judge", suggested)
	}
	b := o.newTab()
	b.open(href.Board)
	left := func(n int) string { return fmt.Sprintf(`document.querySelectorAll("tr[data-judge]").length === %d`, n) }
	b.until(left(suggested))
	b.press("j")
	b.until(`document.activeElement.matches("tr[data-judge]")`)
	b.press("a")
	b.until(left(suggested - 1))
	b.press("x")
	b.until(left(suggested - 2))
	if got := questions(record.Confirmed); got != confirmed+1 {
		t.Errorf("%d questions are confirmed, want %d", got, confirmed+1)
	}
	if got := questions(record.Dismissed); got != 1 {
		t.Errorf("%d questions are dismissed, want 1", got)
	}
}
