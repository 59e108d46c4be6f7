// Counterclaim is a desk for analysts who read conflicting reports: who claims
// what, through whom, and which claims hold against each other.
package main

import (
	"context"
	"embed"
	"fmt"
	"io/fs"
	"os"
	"os/signal"
	"syscall"

	"counterclaim/handlers/cli"
)

//go:embed testdata/reports
var testdata embed.FS

func main() {
	reports, err := fs.Sub(testdata, "testdata/reports")
	if err != nil {
		fmt.Fprintln(os.Stderr, "counterclaim:", err)
		os.Exit(1)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP) // a terminal that is closed hangs up
	status := cli.Run(ctx, os.Args[1:], cli.Streams{In: os.Stdin, Out: os.Stdout, Err: os.Stderr, Reports: reports})
	stop()
	os.Exit(status)
}
