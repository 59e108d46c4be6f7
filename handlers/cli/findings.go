package cli

import (
	"fmt"
	"io"

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
}

// judged is a question with its findings.
type judged struct {
	questionRow
	findings []findingRow
}

func newQuestionRow(q record.Question) questionRow {
	return questionRow{"question", string(q.ID), q.Text, string(q.Type), string(q.Standing), q.Claims, q.Origins}
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

func printJudged(w io.Writer, all []judged) {
	for i, q := range all {
		if i > 0 {
			fmt.Fprintln(w)
		}
		fmt.Fprintf(w, "%s\n", isolated(q.Text))
		fmt.Fprintf(w, "%s\n", listed(plainCode(q.Standing), plainCode(q.Type), counted(q.Claims, "claim"), counted(q.Origins, "independent origin")))
		for _, f := range q.findings {
			fmt.Fprintf(w, "\n  %s\n", told(f.Reason))
			t := table{indent: "  "}
			for i, side := range []sideRow{f.A, f.B} {
				label := ""
				if i == 1 {
					label = plainCode(f.Finding)
				}
				t.add(label, side.Position, shownSpan(side.Span), listed(isolated(side.Claimant), side.Document, quoted(side.Text, quoteWidth)))
			}
			t.print(w)
		}
	}
}
