package cli

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/handlers/intake"
)

func importCommand(s Streams) *cobra.Command {
	var f facts
	c := &cobra.Command{
		Use:   "import CASE.sqlite PATH...",
		Short: "Add reports to a case",
		Long: `Add each PATH to the case as a document: plain text and HTML files, folders
with all such files in them, or "-" for standard input. The case is made when
it is not there. A report that is in the case already is named and not stored
twice. Exits with 1 when some file could not be taken in; the others are.`,
		Example: `  counterclaim import floods.sqlite reports/
  counterclaim import floods.sqlite --outlet "Valley Courier" --published 2031-03-05 story.txt
  pbpaste | counterclaim import floods.sqlite --title "Statement" -`,
		Args: between(2, 0),
		RunE: func(c *cobra.Command, args []string) error {
			asJSON, err := c.Flags().GetBool("json")
			if err != nil {
				return err
			}
			if err := f.check(); err != nil {
				return err
			}
			paths, failures := walk(args[1:])
			return inNewCase(c.Context(), args[0], func(store *db.Store) error {
				i := importer{store, f, asJSON, s}
				return errors.Join(failures, i.all(c.Context(), paths))
			})
		},
	}
	c.Flags().StringVar(&f.published, "published", "", "date of publication (EDTF, as 2024-05-17) of reports that do not say theirs")
	c.Flags().StringVar(&f.outlet, "outlet", "", "outlet of reports that do not say theirs")
	c.Flags().StringVar(&f.title, "title", "", "title of reports that do not say theirs")
	c.Flags().StringVar(&f.charset, "charset", "", "charset of the files, where it is known")
	return c
}

// walk lists the files at the paths in order. In a folder, hidden files and what
// is no plain file (links, devices) are left out.
func walk(paths []string) (files []string, failures error) {
	for _, path := range paths {
		info, err := os.Stat(path)
		if path == standardInput || err == nil && !info.IsDir() {
			files = append(files, path)
			continue
		}
		if err != nil {
			failures = errors.Join(failures, plain(err))
			continue
		}
		err = filepath.WalkDir(path, func(file string, entry fs.DirEntry, err error) error {
			switch {
			case err != nil:
				failures = errors.Join(failures, plain(err))
				return nil
			case strings.HasPrefix(entry.Name(), ".") && file != path:
				if entry.IsDir() {
					return fs.SkipDir
				}
				return nil
			case entry.Type().IsRegular():
				files = append(files, file)
			}
			return nil
		})
		failures = errors.Join(failures, err)
	}
	return files, failures
}

// importer adds files to one case.
type importer struct {
	store  *db.Store
	facts  facts
	asJSON bool
	Streams
}

// The kinds of importRow.
const (
	addedKind     = "document"
	duplicateKind = "duplicate"
	refusedKind   = "refused"
)

type importRow struct {
	Kind      string   `json:"kind"`
	Path      string   `json:"path"`
	ID        string   `json:"id,omitempty"` // of the document, or of the one that was there
	Title     string   `json:"title,omitempty"`
	Outlet    string   `json:"outlet,omitempty"`
	Published string   `json:"published,omitempty"`
	Lang      string   `json:"lang,omitempty"`
	Warnings  []string `json:"warnings,omitempty"`
	Code      string   `json:"code,omitempty"`   // of a refusal
	Reason    string   `json:"reason,omitempty"` // of a refusal
}

// A batch is stored in one transaction; what it holds is bounded by both.
const (
	batchFiles = 64
	batchBytes = 8 << 20
)

// all adds every file that can be read, and fails in the end when one could not.
func (i importer) all(ctx context.Context, files []string) error {
	n := map[string]int{}
	var batch []arrival
	size := 0
	flush := func() error {
		rows, err := i.add(ctx, batch)
		if err != nil {
			return err
		}
		for _, row := range rows {
			n[row.Kind]++
			if err := i.print(row); err != nil {
				return err
			}
		}
		batch, size = nil, 0
		return nil
	}
	for _, file := range files {
		r, err := readReport(file, i.facts, i.Streams)
		batch, size = append(batch, arrival{file, r, err}), size+len(r.original)
		if len(batch) == batchFiles || size >= batchBytes {
			if err := flush(); err != nil {
				return err
			}
		}
	}
	if err := flush(); err != nil {
		return err
	}
	fmt.Fprintf(i.Err, "%s added, %d in the case already, %d refused\n", counted(n[addedKind], "document"), n[duplicateKind], n[refusedKind])
	if n[refusedKind] > 0 {
		return fmt.Errorf("%s could not be taken in", counted(n[refusedKind], "file"))
	}
	return nil
}

// arrival is a file, and the report that it holds or why it holds none.
type arrival struct {
	path   string
	report report
	err    error
}

// add stores a batch and tells how each file went, in order. An error means that
// nothing of the batch was stored.
func (i importer) add(ctx context.Context, batch []arrival) ([]importRow, error) {
	var incoming []db.Incoming
	for _, a := range batch {
		if a.err == nil {
			incoming = append(incoming, db.Incoming{Document: a.report.document, Original: a.report.original})
		}
	}
	added, err := i.store.AddDocuments(ctx, incoming)
	if err != nil {
		return nil, err
	}
	rows := make([]importRow, len(batch))
	for n, a := range batch {
		if a.err != nil {
			rows[n] = refusedRow(a.path, a.err)
			continue
		}
		rows[n] = addedRow(a.path, added[0])
		added = added[1:]
	}
	return rows, nil
}

func addedRow(path string, a db.Added) importRow {
	var duplicate *db.DuplicateError
	switch {
	case errors.As(a.Err, &duplicate):
		return documentRow(duplicateKind, path, duplicate.Document)
	case a.Err != nil:
		return refusedRow(path, a.Err)
	default:
		return documentRow(addedKind, path, a.Document)
	}
}

func refusedRow(path string, err error) importRow {
	row := importRow{Kind: refusedKind, Path: path, Reason: err.Error()}
	var refusal *intake.RefusedError
	if errors.As(err, &refusal) {
		row.Code, row.Reason = string(refusal.Code), refusal.Error()
	}
	return row
}

func documentRow(kind, path string, d record.Document) importRow {
	return importRow{
		Kind: kind, Path: path, ID: string(d.ID), Title: d.Title, Outlet: d.Outlet.Name,
		Published: d.Published, Lang: d.Lang, Warnings: d.Warnings,
	}
}

func (i importer) print(row importRow) error {
	if i.asJSON {
		return jsonLines(i.Out, []importRow{row})
	}
	switch row.Kind {
	case addedKind:
		fmt.Fprintf(i.Out, "added    %s: %s\n", row.Path, listed(isolated(row.Title), isolated(row.Outlet), row.Published))
	case duplicateKind:
		fmt.Fprintf(i.Out, "there    %s: it is in the case as %s\n", row.Path, isolated(row.Title))
	default:
		fmt.Fprintf(i.Out, "refused  %s: %s\n", row.Path, row.Reason)
	}
	return nil
}
