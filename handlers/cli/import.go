package cli

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/handlers"
	"counterclaim/handlers/intake"
)

func importCommand(s Streams) *cobra.Command {
	var f facts
	c := &cobra.Command{
		Use:   "import CASE.sqlite PATH...",
		Short: "Add reports to a case",
		Long: `Add each PATH to the case as a document: plain text and HTML files, folders
with all such files in them, or "-" for standard input. A case that is not there
is made as soon as one report can be taken in. A report that is in the case
already is named and not stored twice. Exits with 1 when some file could not be
taken in; the others are.`,
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
			ctx, err := handlers.AsAnalyst(c.Context())
			if err != nil {
				return err
			}
			i := importer{f, asJSON, s}
			first, rest := []db.Incoming(nil), paths
			if _, err := os.Stat(args[0]); errors.Is(err, fs.ErrNotExist) {
				if first, rest = i.upToAReport(ctx, paths); len(first) == 0 || first[len(first)-1].Err != nil {
					return errors.Join(failures, i.nothing(ctx, first, args[0]))
				}
			}
			return inNewCase(ctx, args[0], func(store *db.Store) error {
				return errors.Join(failures, i.all(ctx, store, first, rest))
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

// upToAReport reads files until one of them is a report, and gives those that
// are left.
func (i importer) upToAReport(ctx context.Context, files []string) (read []db.Incoming, rest []string) {
	for in := range i.incoming(files) {
		read = append(read, in)
		if in.Err == nil || ctx.Err() != nil {
			break
		}
	}
	return read, files[len(read):]
}

// nothing tells why none of the files came in, for which no case is made.
func (i importer) nothing(ctx context.Context, refused []db.Incoming, path string) error {
	for _, in := range refused {
		if err := i.print(refusedRow(in.Name, in.Err)); err != nil {
			return err
		}
	}
	i.sum(0, 0, len(refused))
	if ctx.Err() != nil {
		return ctx.Err()
	}
	return fmt.Errorf("%s was not made: no report came in", path)
}

// all adds every file that can be read, the first of which were read already, and
// fails in the end when one could not be.
func (i importer) all(ctx context.Context, store *db.Store, first []db.Incoming, rest []string) error {
	n := map[string]int{}
	files := len(first) + len(rest)
	told, long := 0, false
	incoming := func(yield func(db.Incoming) bool) {
		for _, in := range first {
			if !yield(in) {
				return
			}
		}
		i.incoming(rest)(yield)
	}
	err := store.AddEach(ctx, incoming, func(added []db.Added) error {
		for _, a := range added {
			row := addedRow(a)
			n[row.Kind]++
			for _, w := range a.Document.Warnings {
				fmt.Fprintf(i.Err, "%s: %s\n", a.Name, warning(w, a.Document.Charset))
			}
			if err := i.print(row); err != nil {
				return err
			}
		}
		if told += len(added); told < files {
			long = true
			fmt.Fprintf(i.Err, "%d of %s\n", told, counted(files, "file"))
		}
		return nil
	})
	if err == nil {
		if long {
			fmt.Fprintln(i.Err, "looking for what they ask of each other")
		}
		err = store.Gathered(ctx)
	}
	i.sum(n[addedKind], n[duplicateKind], n[refusedKind])
	switch {
	case ctx.Err() != nil:
		fmt.Fprintf(i.Err, "stopped: %s not taken in\n", counted(files-told, "file"))
		return ctx.Err()
	case err != nil:
		return err
	case n[refusedKind] > 0:
		return fmt.Errorf("%s could not be taken in", counted(n[refusedKind], "file"))
	}
	return nil
}

// sum says how many files went which way.
func (i importer) sum(added, there, refused int) {
	fmt.Fprintf(i.Err, "%s added, %d in the case already, %d refused\n", counted(added, "document"), there, refused)
}

// longReport is from how many bytes on a report is one that takes a while.
const longReport = 2 << 20

// incoming reads the files one after the other.
func (i importer) incoming(files []string) iter.Seq[db.Incoming] {
	return func(yield func(db.Incoming) bool) {
		for _, file := range files {
			r, err := readReport(file, i.facts, i.In)
			if len(r.original) > longReport {
				fmt.Fprintf(i.Err, "%s: %d MB in one report; reading it takes some seconds for each\n", file, len(r.original)>>20)
			}
			if !yield(db.Incoming{Name: file, Document: r.document, Original: r.original, Err: err}) {
				return
			}
		}
	}
}

func addedRow(a db.Added) importRow {
	var duplicate *db.DuplicateError
	switch {
	case errors.As(a.Err, &duplicate):
		return documentRow(duplicateKind, a.Name, duplicate.Document)
	case a.Err != nil:
		return refusedRow(a.Name, a.Err)
	default:
		return documentRow(addedKind, a.Name, a.Document)
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
