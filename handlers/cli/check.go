package cli

import (
	"cmp"
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/handlers/export"
)

func checkCommand(s Streams) *cobra.Command {
	return &cobra.Command{
		Use:   "check CASE.sqlite",
		Short: "Recompute and print the questions of a case, where each stands, and the findings",
		Long: `Compute the findings and the standing of every question anew, and print the
questions that are not dismissed, those that need an eye first.`,
		Example: `  counterclaim check floods.sqlite
  counterclaim check --json floods.sqlite | jq 'select(.finding == "contradicts")'`,
		Args: between(1, 1),
		RunE: func(c *cobra.Command, args []string) error {
			asJSON, err := c.Flags().GetBool("json")
			if err != nil {
				return err
			}
			return readingCase(c.Context(), args[0], func(store *db.Store) error {
				if err := store.Gathered(c.Context()); err != nil { // what was cut off the last time
					return err
				}
				if err := store.Recheck(c.Context()); err != nil {
					return err
				}
				all, err := check(c.Context(), store)
				if err != nil {
					return err
				}
				if asJSON {
					return printJudgedJSON(s.Out, all)
				}
				printJudged(s.Out, all)
				fmt.Fprintln(s.Err, counted(len(all), "question"))
				return nil
			})
		},
	}
}

// check reads every question of the case with its findings.
func check(ctx context.Context, store *db.Store) ([]judged, error) {
	questions, err := store.Questions(ctx, db.QuestionFilter{})
	if err != nil {
		return nil, err
	}
	var all []judged
	for _, q := range questions {
		positions, err := store.Positions(ctx, q.ID)
		if err != nil {
			return nil, err
		}
		findings, err := store.Findings(ctx, q.ID)
		if err != nil {
			return nil, err
		}
		one := judged{questionRow: newQuestionRow(q.Question)}
		sides := map[record.ID]sideRow{}
		for _, p := range positions {
			sides[p.ID] = sideOf(p, q.Type)
			one.positions = append(one.positions, sides[p.ID])
		}
		for _, f := range findings {
			if f.Status != record.Dismissed {
				one.findings = append(one.findings, findingRow{"finding", string(q.ID), sides[f.A], sides[f.B], string(f.Holds()), f.Reason.Plain("en")})
			}
		}
		all = append(all, one)
	}
	return all, nil
}

func sideOf(p db.PositionRow, t record.QuestionType) sideRow {
	row := sideRow{Document: string(p.Document.ID), Span: p.Claim.Spanning(), Claimant: p.Claim.Claimant.Name, Position: export.Answer(p.Position, t), source: source(p.Document)}
	for i, q := range p.Claim.Spans {
		if i > 0 {
			row.Text += " … "
		}
		row.Text += q.Exact
	}
	return row
}

// source is the outlet of a document, its file or its title.
func source(d record.Document) string {
	return cmp.Or(d.Outlet.Name, d.FileName, d.Title)
}
