// Counterclaim is a desk for analysts who read conflicting reports: who claims
// what, through whom, and which claims hold against each other.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"counterclaim/handlers/cli"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	status := cli.Run(ctx, os.Args[1:], cli.Streams{In: os.Stdin, Out: os.Stdout, Err: os.Stderr})
	stop()
	os.Exit(status)
}
