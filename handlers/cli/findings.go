package cli

import (
	"fmt"
	"io"
	"slices"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// The rows that compare and check print with --json.

type questionRow struct {
	Kind     string `json:"kind"` // question
	ID       string `json:"id"`
	Text     string `json:"text"`
	Type     string `json:"type"`
	Standing string `json:"standing"`
	Claims   int    `json:"claims"`
	Origins  int    `json:"origins"`
}

type findingRow struct {
	Kind     string  `json:"kind"` // finding
	Question string  `json:"question"`
	A        sideRow `json:"a"`
	B        sideRow `json:"b"`
	Finding  string  `json:"finding"`
	Reason   string  `json:"reason"`
}

// sideRow is one of the two positions of a finding.
type sideRow struct {
	Document string `json:"document"`
	text.Span
	Text     string `json:"text"`
	Claimant string `json:"claimant"`
	Position string `json:"position"`
	source   string // of the document, for people
}

// judged is a question with its positions and findings.
type judged struct {
	questionRow
	positions []sideRow
	findings  []findingRow
}

func newQuestionRow(q record.Question) questionRow {
	return questionRow{"question", string(q.ID), record.Unmarked(q.Text), string(q.Type), string(q.Standing), q.Claims, q.Origins}
}

func printJudgedJSON(w io.Writer, all []judged) error {
	for _, q := range all {
		if err := jsonLines(w, []questionRow{q.questionRow}); err != nil {
			return err
		}
		if err := jsonLines(w, q.findings); err != nil {
			return err
		}
	}
	return nil
}

// quoteWidth is how many code points of a claim's words are shown.
const quoteWidth = 90

// printJudged prints each question with its positions under letters, by which
// the findings then name them.
func printJudged(w io.Writer, all []judged) {
	for i, q := range all {
		if i > 0 {
			fmt.Fprint(w, "\n\n")
		}
		fmt.Fprintf(w, "%s\n", told(q.Text))
		fmt.Fprintf(w, "%s\n\n", listed(plainCode(q.Standing), plainCode(q.Type), counted(q.Claims, "claim"), counted(q.Origins, "independent origin")))
		t := table{indent: "  "}
		for i, p := range q.positions {
			t.add(letters(i), p.Position, listed(p.speaker(), isolated(p.source), shownSpan(p.Span)))
			t.add("", "", quoted(p.Text, quoteWidth))
		}
		t.print(w)
		if len(q.findings) > 0 {
			fmt.Fprintln(w)
		}
		for _, f := range q.findings {
			a, b := slices.Index(q.positions, f.A), slices.Index(q.positions, f.B)
			fmt.Fprintf(w, "  %s %s %s: %s\n", letters(b), verb(f.Finding), letters(a), told(f.Reason))
		}
	}
}

// speaker is the claimant, or the outlet in its own voice.
func (s sideRow) speaker() string {
	if s.Claimant == "" {
		return "the outlet"
	}
	return isolated(s.Claimant)
}

// letters number positions: a to z, then aa, ab, ...
func letters(i int) string {
	if i < 26 {
		return string(rune('a' + i))
	}
	return letters(i/26-1) + string(rune('a'+i%26))
}

// verb is a kind of finding as the verb between two positions.
func verb(finding string) string {
	switch record.FindingKind(finding) {
	case record.Compatible:
		return "is compatible with"
	case record.NotComparable:
		return "is not comparable with"
	default:
		return finding
	}
}
