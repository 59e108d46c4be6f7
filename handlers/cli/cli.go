// Package cli holds the commands of the terminal. Each prints plain text for
// people, or JSON lines with --json; progress and errors go to standard error,
// so that standard output holds nothing but what was asked for. The exit status
// is 0 on success, 1 when what was asked could not be done, 2 on wrong usage.
//
// It reads reports through intake and cases through the store, and decides
// nothing itself about either.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"

	"github.com/spf13/cobra"

	"counterclaim/handlers"
)

// The exit statuses.
const (
	done      = 0
	failed    = 1
	misuse    = 2
	cancelled = 130 // as shells report a program that was interrupted
)

// Streams are the standard streams of one run, and the files of the sample case.
type Streams struct {
	In       io.Reader
	Out, Err io.Writer
	Reports  fs.FS
}

// Run carries out one command line, without the program's name, and returns the
// exit status.
func Run(ctx context.Context, args []string, s Streams) int {
	root := rootCommand(s)
	root.SetArgs(args)
	root.SetIn(s.In)
	root.SetOut(s.Out)
	root.SetErr(s.Err)
	err := root.ExecuteContext(ctx)
	var wrong *usageError
	switch {
	case err == nil:
		return done
	case errors.As(err, &wrong):
		fmt.Fprintf(s.Err, "counterclaim: %v\nTry 'counterclaim --help'.\n", err)
		return misuse
	case ctx.Err() != nil:
		return cancelled
	default:
		fmt.Fprintf(s.Err, "counterclaim: %v\n", err)
		return failed
	}
}

// usageError is a command line that makes no sense, as opposed to one that could
// not be carried out.
type usageError struct{ err error }

func (e *usageError) Error() string { return e.err.Error() }
func (e *usageError) Unwrap() error { return e.err }

func misused(format string, args ...any) error {
	return &usageError{fmt.Errorf(format, args...)}
}

func rootCommand(s Streams) *cobra.Command {
	cobra.MousetrapHelpText = "" // else a double click on Windows is refused
	l := handlers.Launch{Out: s.Out, Err: s.Err, Reports: s.Reports}
	root := &cobra.Command{
		Use:   "counterclaim [CASE.sqlite]",
		Short: "A desk for analysts who read conflicting reports",
		Long: `Counterclaim is a desk for analysts who read conflicting reports: mark who
claims what in them, put the claims to questions, and see which hold against
each other and which do not. All of the work is one SQLite file of yours.

Without a command it opens the case (or the last one, or a new one) in your
browser. It ends when you quit it from the page, or ten minutes after the last
page was closed. It listens on this computer only, and phones nobody.`,
		Example: `  counterclaim
  counterclaim floods.sqlite
  counterclaim --sample
  counterclaim --no-browser --addr 8080 floods.sqlite`,
		Args: launchable,
		RunE: func(c *cobra.Command, args []string) error {
			if err := l.Check(); err != nil {
				return &usageError{err}
			}
			var err error
			if l.JSON, err = c.Flags().GetBool("json"); err != nil {
				return err
			}
			if len(args) == 1 {
				if l.Sample {
					return misused("--sample opens a case of its own; leave %s out", args[0])
				}
				l.Case = args[0]
			}
			return launch(c.Context(), l)
		},
		SilenceErrors:     true,
		SilenceUsage:      true,
		CompletionOptions: cobra.CompletionOptions{HiddenDefaultCmd: true},
	}
	root.Flags().BoolVar(&l.Sample, "sample", false, "open a fresh copy of the sample case")
	root.Flags().StringVar(&l.Addr, "addr", "", "port on 127.0.0.1 to listen on (default: a free one)")
	root.Flags().BoolVar(&l.NoBrowser, "no-browser", false, "print the address to open, which works once, and open nothing")
	root.Flags().BoolVar(&l.Keep, "keep", false, "go on when no page is open")
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return &usageError{err} })
	root.PersistentFlags().Bool("json", false, "print JSON lines instead of plain text")
	root.AddCommand(readCommand(s), compareCommand(s), importCommand(s), checkCommand(s), exportCommand(s), verifyCommand(s))
	return root
}

// between checks the number of arguments; most is 0 when there is no end to them.
func between(least, most int) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if len(args) < least || most > 0 && len(args) > most {
			return misused("it is used as: %s %s", c.Root().Name(), c.Use)
		}
		return nil
	}
}
