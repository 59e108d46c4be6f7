package cli

import (
	"errors"
	"fmt"
	"strconv"

	"github.com/spf13/cobra"

	"counterclaim/db/gather"
	"counterclaim/db/record"
	"counterclaim/db/speech"
	"counterclaim/handlers/export"
)

func compareCommand(s Streams) *cobra.Command {
	var published []string
	var f facts
	c := &cobra.Command{
		Use:   "compare [--published DATE FILE]...",
		Short: "Print how the claims of some reports stand against each other, without storing anything",
		Long: `Read each FILE (plain text or HTML; "-" is standard input), put the claims that
speak to one point to a question, and print each question with the findings
between its positions. Nothing is stored. --published may come once for all
files, or once for each, in order. Where one file cannot be read, none are
compared.`,
		Example: `  counterclaim compare monday.txt tuesday.txt
  counterclaim compare --published 2031-03-04 a.txt --published 2031-03-06 b.html
  counterclaim compare --json *.txt | jq 'select(.finding == "denies")'`,
		Args: between(1, 0),
		RunE: func(c *cobra.Command, files []string) error {
			asJSON, err := c.Flags().GetBool("json")
			if err != nil {
				return err
			}
			dates, err := datesFor(len(files), published)
			if err != nil {
				return err
			}
			var reports []report
			var failures []error
			for i, file := range files {
				f.published = dates[i]
				if err := f.check(); err != nil {
					return err
				}
				r, err := readReport(file, f, s.In)
				if err != nil {
					failures = append(failures, err)
					continue
				}
				r.warn(s.Err)
				r.document.ID = record.ID(strconv.Itoa(i))
				reports = append(reports, r)
			}
			if len(failures) > 0 { // without one of them the rest would say something else
				return fmt.Errorf("%w\nnothing was compared: give files that can be read, or leave these out", errors.Join(failures...))
			}
			all, err := compareReports(reports)
			if err != nil {
				return err
			}
			if asJSON {
				err = printJudgedJSON(s.Out, all)
			} else {
				printJudged(s.Out, all)
				fmt.Fprintln(s.Err, counted(len(all), "question"))
			}
			return err
		},
	}
	c.Flags().StringArrayVar(&published, "published", nil, "date of publication (EDTF, as 2024-05-17) of files that do not say theirs")
	c.Flags().StringVar(&f.charset, "charset", "", "charset of the files, where it is known")
	return c
}

// compareReports reads the reports and judges what their claims say against each
// other. The reports have IDs.
func compareReports(reports []report) ([]judged, error) {
	var claims []gather.Claim
	paths := map[record.ID]string{}
	for _, r := range reports {
		in, err := r.input()
		if err != nil {
			return nil, err
		}
		claims = append(claims, gather.FromReading(r.document, speech.Read(in))...)
		paths[r.document.ID] = r.path
	}
	var all []judged
	for _, c := range gather.Compare(claims) {
		q := newQuestionRow(c.Question)
		q.ID, q.Standing, q.Claims, q.Origins = c.Question.Key, string(c.Standing), len(c.Positions), c.Origins
		one := judged{questionRow: q}
		for i, position := range c.Positions {
			claim := c.Claims[i]
			one.positions = append(one.positions, sideRow{paths[claim.Document], claim.Spanning(), claim.Text, claim.Speaker.Name, export.Answer(position, c.Question.Type), paths[claim.Document]})
		}
		for _, f := range c.Findings {
			a, b := c.Sides(f)
			one.findings = append(one.findings, findingRow{"finding", q.ID, one.positions[a], one.positions[b], string(f.Holds()), f.Reason.Plain("en")})
		}
		all = append(all, one)
	}
	return all, nil
}
