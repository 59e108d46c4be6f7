package cli

import (
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

func readCommand(s Streams) *cobra.Command {
	var f facts
	c := &cobra.Command{
		Use:   "read [--published DATE] FILE...",
		Short: "Print what the program reads in a text, without storing anything",
		Long: `Print the sentences, figures, dates and proposed claims of each FILE (plain
text or HTML; "-" is standard input). Nothing is stored. Offsets are Unicode
code points of the document's text, from 0, the end not included.`,
		Example: `  counterclaim read report.txt
  counterclaim read --published 2024-05-17 --json report.html
  curl -s https://example.org/story.html | counterclaim read -`,
		Args: between(1, 0),
		RunE: func(c *cobra.Command, files []string) error {
			asJSON, err := c.Flags().GetBool("json")
			if err != nil {
				return err
			}
			return readFiles(files, f, asJSON, s)
		},
	}
	c.Flags().StringVar(&f.published, "published", "", "date of publication (EDTF, as 2024-05-17) of files that do not say theirs")
	c.Flags().StringVar(&f.charset, "charset", "", "charset of the files, where it is known")
	return c
}

// readFiles prints what is read in every file that can be read, and fails in the
// end when one could not.
func readFiles(files []string, f facts, asJSON bool, s Streams) error {
	var failures []error
	for i, file := range files {
		r, err := readReport(file, f, s)
		if err != nil {
			failures = append(failures, err)
			continue
		}
		read := readRows(r)
		if asJSON {
			err = read.printJSON(s.Out)
		} else {
			if i > 0 {
				fmt.Fprintln(s.Out)
			}
			err = read.print(s.Out, r.document)
		}
		if err != nil {
			return err
		}
	}
	return errors.Join(failures...)
}

// reading is the rows of one report.
type reading struct {
	sentences []sentenceRow
	figures   []figureRow
	dates     []dateRow
	claims    []claimRow
}

func readRows(r report) reading {
	var read reading
	for _, span := range text.Sentences(r.document.Text) {
		read.sentences = append(read.sentences, sentenceRow{"sentence", span, r.path})
	}
	return read
}

func (r reading) printJSON(w io.Writer) error {
	return errors.Join(jsonLines(w, r.sentences), jsonLines(w, r.figures), jsonLines(w, r.dates), jsonLines(w, r.claims))
}

func (r reading) print(w io.Writer, d record.Document) error {
	fmt.Fprintln(w, isolated(d.Title))
	fmt.Fprintln(w, listed(d.FileName, isolated(d.Outlet.Name), d.Published, d.Lang, counted(len(r.sentences), "sentence")))
	return nil
}

// counted is a number with its noun.
func counted(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}
