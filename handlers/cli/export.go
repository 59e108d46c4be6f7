package cli

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"counterclaim/db"
	"counterclaim/handlers"
)

// formats are what export can write.
var formats = map[string]func(context.Context, *db.Store, string) error{
	"sqlite": exportSQLite,
	"csv":    exportCSV,
}

type exportRow struct {
	Kind   string `json:"kind"` // export
	Format string `json:"format"`
	Path   string `json:"path"`
}

func exportCommand(s Streams) *cobra.Command {
	var format, out string
	c := &cobra.Command{
		Use:   "export CASE.sqlite --as sqlite|csv [-o OUT]",
		Short: "Write a case for other programs: as SQLite, or as CSV tables",
		Long: `Write the case as one of these:

  sqlite  one file that stands alone, checked after it was written, with views
          and a description of every table for any SQLite tool; its history
          is in it, and with that the reports that were removed
  csv     a folder with claims.csv and findings.csv (UTF-8 with a byte order
          mark, so that Excel reads Arabic; cells that look like formulas are
          made text)

OUT must not be there yet, and its folder must. Without -o it is named after
the case, in the folder you are in.`,
		Example: `  counterclaim export floods.sqlite --as sqlite -o for-a-colleague.sqlite
  counterclaim export floods.sqlite --as csv -o floods-csv`,
		Args: between(1, 1),
		RunE: func(c *cobra.Command, args []string) error {
			asJSON, err := c.Flags().GetBool("json")
			if err != nil {
				return err
			}
			write, ok := formats[format]
			if !ok {
				return noFormat(format)
			}
			if out == "" {
				out = outName(args[0], format)
			}
			if _, err := os.Lstat(out); err == nil {
				return fmt.Errorf("%s: it is there already; choose another name with -o, or remove it first", out)
			}
			if err := hasFolder(out); err != nil {
				return err
			}
			err = readingCase(c.Context(), args[0], func(store *db.Store) error { return write(c.Context(), store, out) })
			if err != nil {
				return err
			}
			fmt.Fprintf(s.Err, "wrote %s\n", out)
			if asJSON {
				return jsonLines(s.Out, []exportRow{{"export", format, out}})
			}
			return nil
		},
	}
	c.Flags().StringVar(&format, "as", "", "sqlite or csv")
	c.Flags().StringVarP(&out, "output", "o", "", "where to write")
	return c
}

// noFormat says which formats there are.
func noFormat(asked string) error {
	const known = "--as sqlite (one file with everything) or --as csv (tables for a spreadsheet)"
	if asked == "" {
		return misused("say as what to write the case: %s", known)
	}
	return misused("%s is no format that it can write; there is %s", asked, known)
}

// hasFolder fails where the folder that a file is to be written in is not there.
func hasFolder(out string) error {
	folder := filepath.Dir(out)
	info, err := os.Stat(folder)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("%s: the folder %s is not there; make it first, or name another one with -o", out, folder)
	case err != nil:
		return plain(err)
	case !info.IsDir():
		return fmt.Errorf("%s: %s is a file, not a folder; name another one with -o", out, folder)
	}
	return nil
}

// outName is where a format goes when nothing is said: "floods-export.sqlite",
// "floods-csv".
func outName(casePath, format string) string {
	base := filepath.Base(casePath)
	base = strings.TrimSuffix(base, filepath.Ext(base))
	if format == "sqlite" {
		return base + "-export.sqlite"
	}
	return base + "-" + format
}

func exportSQLite(ctx context.Context, store *db.Store, out string) error {
	err := store.ExportTo(ctx, out)
	if errors.Is(err, db.ErrReadOnly) { // it is not the case that cannot be written
		return unwritable(out)
	}
	return err
}

// unwritable says that nothing can be written in the folder of a file.
func unwritable(out string) error {
	return fmt.Errorf("%s: nothing can be written in the folder %s; name another one with -o", out, filepath.Dir(out))
}

func exportCSV(ctx context.Context, store *db.Store, out string) error {
	switch err := os.Mkdir(out, 0o700); {
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		return unwritable(out)
	case err != nil:
		return plain(err)
	}
	return errors.Join(
		writeFile(filepath.Join(out, "claims.csv"), func(w io.Writer) error { return handlers.WriteClaims(ctx, w, store, db.ClaimFilter{}, "en") }),
		writeFile(filepath.Join(out, "findings.csv"), func(w io.Writer) error { return handlers.WriteFindings(ctx, w, store, "en") }),
	)
}

// writeFile writes a new file that only its owner can read.
func writeFile(path string, write func(io.Writer) error) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return plain(err)
	}
	w := bufio.NewWriter(f)
	if err := errors.Join(write(w), w.Flush(), f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}
