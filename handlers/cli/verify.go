package cli

import (
	"fmt"

	"github.com/spf13/cobra"

	"counterclaim/db"
	"counterclaim/handlers"
)

type problemRow struct {
	Kind    string `json:"kind"`    // problem
	Problem string `json:"problem"` // what sort
	Record  string `json:"record"`
	Detail  string `json:"detail"`
}

func verifyCommand(s Streams) *cobra.Command {
	return &cobra.Command{
		Use:   "verify CASE.sqlite",
		Short: "Check a case file",
		Long: `Check that the file is whole, that every quote is at its place in its
document, that no original was altered, and that everything the program
derives is up to date. Prints what is wrong; exits with 1 when anything is.`,
		Example: `  counterclaim verify floods.sqlite
  counterclaim verify --json floods.sqlite`,
		Args: between(1, 1),
		RunE: func(c *cobra.Command, args []string) error {
			asJSON, err := c.Flags().GetBool("json")
			if err != nil {
				return err
			}
			return readingCase(c.Context(), args[0], func(store *db.Store) error {
				problems, err := store.Verify(c.Context())
				if err != nil {
					return err
				}
				rows := make([]problemRow, len(problems))
				var t table
				for i, p := range problems {
					rows[i] = problemRow{"problem", p.Kind, string(p.Record), p.Detail}
					t.add(p.Kind, string(p.Record), isolated(p.Detail))
				}
				if asJSON {
					err = jsonLines(s.Out, rows)
				} else {
					t.print(s.Out)
				}
				if err != nil {
					return err
				}
				remedies := map[string]bool{}
				for _, p := range problems {
					if next := handlers.Remedy(p, "en"); !remedies[next] {
						remedies[next] = true
						fmt.Fprintf(s.Err, "%s: %s\n", p.Kind, next)
					}
				}
				if len(problems) > 0 {
					return fmt.Errorf("%s: %s found", args[0], counted(len(problems), "problem"))
				}
				fmt.Fprintf(s.Err, "%s: the file is sound\n", args[0])
				return nil
			})
		},
	}
}
