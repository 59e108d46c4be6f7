package cli

import (
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"counterclaim/db/record"
	"counterclaim/db/speech"
	"counterclaim/db/text"
)

func readCommand(s Streams) *cobra.Command {
	var f facts
	c := &cobra.Command{
		Use:   "read [--published DATE] FILE...",
		Short: "Print what the program reads in a text, without storing anything",
		Long: `Print the sentences, figures, dates and proposed claims of each FILE (plain
text or HTML; "-" is standard input). Nothing is stored. Offsets are Unicode
code points of the document's text, from 0, the end not included.

With --json each is one line, its kind sentence, figure, date or claim. A figure
is a range from low to high (null when it has no upper end); measure tells what
sort of quantity it is: count (so many of what), ordinal (the third), fraction,
percent, money, duration, age or measure (a length, a weight); unit names the
currency or the unit of the last four (USD, days, km), and rule the rule by which
the words gave the range. Only a count counts. what is a code (killed,
tanks, ...) or, where there is none, the noun as it is written.`,
		Example: `  counterclaim read report.txt
  counterclaim read --published 2024-05-17 --json report.html
  curl -s https://example.org/story.html | counterclaim read -`,
		Args: between(1, 0),
		RunE: func(c *cobra.Command, files []string) error {
			asJSON, err := c.Flags().GetBool("json")
			if err != nil {
				return err
			}
			if err := f.check(); err != nil {
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
	first := true
	for _, file := range files {
		r, err := readReport(file, f, s.In)
		if err != nil {
			failures = append(failures, err)
			continue
		}
		r.warn(s.Err)
		read, err := readRows(r)
		if err != nil {
			return err
		}
		if asJSON {
			if err := read.printJSON(s.Out); err != nil {
				return err
			}
			continue
		}
		if !first {
			fmt.Fprintln(s.Out)
		}
		first = false
		read.print(s.Out, r.document)
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

func readRows(r report) (reading, error) {
	in, err := r.input()
	if err != nil {
		return reading{}, err
	}
	read := speech.Read(in)
	var rows reading
	for _, span := range read.Sentences {
		rows.sentences = append(rows.sentences, sentenceRow{"sentence", span, r.path})
	}
	for _, f := range read.Figures {
		rows.figures = append(rows.figures, newFigureRow(f, r.path))
	}
	for _, d := range read.Dates {
		rows.dates = append(rows.dates, newDateRow(d, r.path))
	}
	for _, c := range read.Claims {
		rows.claims = append(rows.claims, newClaimRow(c, r.path))
	}
	return rows, nil
}

// input is the report as package speech reads it. Only its date of publication
// can be wrong.
func (r report) input() (speech.Input, error) {
	published, err := day(r.document.Published)
	if err != nil {
		return speech.Input{}, fmt.Errorf("%s: published: %w", r.path, err)
	}
	return speech.Input{Text: text.New(r.document.Text), Lang: r.document.Lang, Published: published, Outlet: r.document.Outlet.Name}, nil
}

func (r reading) printJSON(w io.Writer) error {
	return errors.Join(jsonLines(w, r.sentences), jsonLines(w, r.figures), jsonLines(w, r.dates), jsonLines(w, r.claims))
}

func (r reading) print(w io.Writer, d record.Document) {
	fmt.Fprintln(w, isolated(d.Title))
	fmt.Fprintln(w, listed(d.FileName, isolated(d.Outlet.Name), d.Published, d.Lang, counted(len(r.sentences), "sentence")))
	section(w, "Figures", len(r.figures), func(t *table) {
		for _, f := range r.figures {
			t.add(shownSpan(f.Span), f.shownRange(), listed(f.counts()...), quoted(f.Text, quoteWidth))
		}
	})
	section(w, "Dates", len(r.dates), func(t *table) {
		for _, d := range r.dates {
			t.add(shownSpan(d.Span), d.EDTF, quoted(d.Text, quoteWidth))
		}
	})
	section(w, "Claims", len(r.claims), func(t *table) {
		for _, c := range r.claims {
			t.add(shownSpan(c.Span), c.Act, listed(c.speakers(), quoted(c.Text, quoteWidth)))
			t.add("", "", told(c.Reason))
		}
	})
}

// section prints a heading and a table under it, or nothing for no rows.
func section(w io.Writer, heading string, n int, rows func(*table)) {
	if n == 0 {
		return
	}
	fmt.Fprintf(w, "\n%s\n", heading)
	t := table{indent: "  "}
	rows(&t)
	t.print(w)
}

// counted is a number with its noun.
func counted(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}
