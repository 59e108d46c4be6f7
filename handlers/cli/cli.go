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

	"github.com/spf13/cobra"
)

// The exit statuses.
const (
	done      = 0
	failed    = 1
	misuse    = 2
	cancelled = 130 // as shells report a program that was interrupted
)

// Streams are the standard streams of one run.
type Streams struct {
	In       io.Reader
	Out, Err io.Writer
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
	root := &cobra.Command{
		Use:   "counterclaim",
		Short: "A desk for analysts who read conflicting reports",
		Long: `Counterclaim is a desk for analysts who read conflicting reports: mark who
claims what in them, put the claims to questions, and see which hold against
each other and which do not. All of the work is one SQLite file of yours.`,
		SilenceErrors:     true,
		SilenceUsage:      true,
		CompletionOptions: cobra.CompletionOptions{HiddenDefaultCmd: true},
	}
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return &usageError{err} })
	root.PersistentFlags().Bool("json", false, "print JSON lines instead of plain text")
	root.AddCommand(readCommand(s), importCommand(s), checkCommand(s), exportCommand(s), verifyCommand(s))
	for _, c := range root.Commands() {
		c.Args = asUsage(c.Args)
	}
	return root
}

// asUsage marks the errors of an argument check as wrong usage.
func asUsage(check cobra.PositionalArgs) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if check == nil {
			return nil
		}
		if err := check(c, args); err != nil {
			return &usageError{err}
		}
		return nil
	}
}
