package cli

import (
	"context"
	"errors"
	"os"
	"strings"

	"github.com/inconshreveable/mousetrap"
	"github.com/mattn/go-isatty"
	"github.com/spf13/cobra"

	"counterclaim/handlers"
)

// launchable checks the argument of the bare program: nothing, or a case. A word
// that is neither a file nor named like a case is a mistyped command, and must
// not become a new case of that name.
func launchable(_ *cobra.Command, args []string) error {
	if len(args) > 1 {
		return misused("unknown command %q", args[0])
	}
	if len(args) == 1 && !strings.HasSuffix(strings.ToLower(args[0]), ".sqlite") {
		if _, err := os.Stat(args[0]); err != nil {
			return misused("%q is neither a command nor a case (NAME.sqlite)", args[0])
		}
	}
	return nil
}

// launch runs the desk. Where nobody can read what a terminal would say, as
// after a double click, a failure is shown as a page.
func launch(ctx context.Context, l handlers.Launch) error {
	err := l.Run(ctx)
	if err != nil && !l.NoBrowser && unseen() {
		return errors.Join(about(name(l), err), handlers.ShowFault(err))
	}
	return about(name(l), err)
}

// name is what a launch calls the case that it was to open.
func name(l handlers.Launch) string {
	if l.Case == "" {
		return "the case"
	}
	return l.Case
}

// unseen reports whether standard error reaches no person: it is no terminal, or
// one that Windows closes when the program ends.
func unseen() bool {
	fd := os.Stderr.Fd()
	return mousetrap.StartedByExplorer() || !isatty.IsTerminal(fd) && !isatty.IsCygwinTerminal(fd)
}
