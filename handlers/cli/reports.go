package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/when"
	"counterclaim/handlers/intake"
)

// standardInput is the path that names the standard input.
const standardInput = "-"

// facts is what a command line says of reports that do not say it themselves.
type facts struct {
	published, outlet, title, charset string
}

// check refuses a date of publication that is none.
func (f facts) check() error {
	if _, err := day(f.published); err != nil {
		return misused("--published: %w", err)
	}
	return nil
}

// day is the first day of an EDTF date, from which a report's relative dates
// count; "" when it has none.
func day(edtf string) (when.Day, error) {
	if edtf == "" {
		return "", nil
	}
	i, err := when.ParseEDTF(edtf)
	return i.Earliest, err
}

// report is a document and the bytes that it was made of.
type report struct {
	path     string // as it was given
	document record.Document
	original []byte
}

// readReport reads the report at the path, or standard input for "-". The facts
// fill in what the file does not say.
func readReport(path string, f facts, in io.Reader) (report, error) {
	b, size, err := readBytes(path, in)
	if err != nil {
		return report{}, err
	}
	name := path
	if path == standardInput {
		name = ""
	}
	d, err := intake.Read(intake.Source{Name: name, Charset: f.charset, Bytes: b, Size: size})
	if err != nil {
		return report{}, fmt.Errorf("%s: %w", path, err)
	}
	if d.Published == "" {
		d.Published = f.published
	}
	if d.Outlet.None() {
		d.Outlet.Name = f.outlet
	}
	if f.title != "" && (d.MediaType == "text/plain" || d.Title == "") {
		d.Title = f.title // the title of a plain text is only its first line
	}
	return report{path, d, b}, nil
}

// warn tells what was doubtful in reading the report.
func (r report) warn(w io.Writer) {
	for _, code := range r.document.Warnings {
		fmt.Fprintf(w, "%s: %s\n", r.path, warning(code, r.document.Charset))
	}
}

// readBytes reads no more than one byte over what intake accepts, and gives the
// size of the whole file in bytes; 0 where that is not known.
func readBytes(path string, in io.Reader) (b []byte, size int64, err error) {
	if path != standardInput {
		f, err := os.Open(path)
		if err != nil {
			return nil, 0, plain(err)
		}
		defer f.Close()
		if info, err := f.Stat(); err == nil && info.IsDir() {
			return nil, 0, fmt.Errorf("%s: it is a folder; give the files in it", path)
		} else if err == nil {
			size = info.Size()
		}
		in = f
	}
	if b, err = io.ReadAll(io.LimitReader(in, intake.MaxBytes+1)); err != nil {
		return nil, 0, fmt.Errorf("%s: %w", path, plain(err))
	}
	return b, size, nil
}

// plain says a file error as "path: what is wrong", without the system call.
func plain(err error) error {
	var p *os.PathError
	if !errors.As(err, &p) {
		return err
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("%s: there is no such file; see that its path is right", p.Path)
	case errors.Is(err, fs.ErrPermission):
		return fmt.Errorf("%s: it may not be read; ask its owner, or copy it to a folder of yours", p.Path)
	}
	return fmt.Errorf("%s: %w", p.Path, p.Err)
}

// warning tells a warning of intake in a sentence.
func warning(code, charset string) string {
	switch code {
	case intake.WarnCharsetGuessed:
		return "nothing in the file says its charset; it was read as " + charset
	case intake.WarnBytesReplaced:
		return "some bytes are no text in " + charset + "; they were replaced by U+FFFD"
	case intake.WarnNULsReplaced:
		return "NUL characters were replaced by U+FFFD"
	case intake.WarnDirectionMarks:
		return "hidden direction marks in it change the order in which its words are shown"
	case intake.WarnLookAlikes:
		return "some words in it mix letters of alphabets that look alike"
	case intake.WarnWholePage:
		return "no article stands out in the page; all of its text was kept"
	case intake.WarnTextLeftOut:
		return "the page has more text beside the article that was kept"
	case intake.WarnMarkupTooDeep:
		return "the page has too many elements or too deep ones; its text was kept without its layout"
	default:
		return strings.ReplaceAll(code, "_", " ")
	}
}

// datesFor gives each of n files its date of publication: none, one for all, or
// one for each in order.
func datesFor(n int, dates []string) ([]string, error) {
	switch len(dates) {
	case n:
		return dates, nil
	case 0:
		return make([]string, n), nil
	case 1:
		all := make([]string, n)
		for i := range all {
			all[i] = dates[0]
		}
		return all, nil
	default:
		return nil, misused("%d dates of publication for %d files: give one for all, or one for each", len(dates), n)
	}
}
