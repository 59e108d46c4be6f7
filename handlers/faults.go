package handlers

import (
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"

	"counterclaim/db"
)

// Fault is a start that what lies around the program keeps from happening: a
// folder, an address, another program. Its words are those of its code.
type Fault struct {
	code string
	args []any
	err  error
}

func (f *Fault) Error() string { return f.err.Error() }
func (f *Fault) Unwrap() error { return f.err }

// Unmade tells an error of opening the case at the path as one of making it,
// where there is no such case and none can be made.
func Unmade(path string, err error) error {
	if _, missing := os.Stat(path); !errors.Is(missing, fs.ErrNotExist) || !errors.Is(err, db.ErrReadOnly) {
		return err
	}
	return &Fault{"not_made", []any{path, filepath.Dir(path)}, err}
}

// homeVariable is the variable of the system that says where the data folder is.
func homeVariable() string {
	switch runtime.GOOS {
	case "windows":
		return "AppData"
	case "darwin":
		return "HOME"
	}
	return "XDG_DATA_HOME"
}

// turnedAway is for a start that does not get its address. Where the program that
// has the case open gives a link, the page is shown as for any second start.
func (l Launch) turnedAway(ctx context.Context, h home, address string, taken error) error {
	if !l.Sample {
		path, err := l.casePath(ctx, h)
		if err != nil {
			return err
		}
		if running, err := h.knock(path); err == nil {
			if link, err := running.link(ctx); err == nil {
				return l.showRunning(ctx, h, running, link)
			}
		}
	}
	if link := h.linkAt(ctx, address); link != "" {
		return &Fault{"address_ours", []any{address, link}, taken}
	}
	return &Fault{"address_taken", []any{address}, taken}
}

// linkAt is a fresh link to the program of this user that listens at the address;
// "" where there is none.
func (h home) linkAt(ctx context.Context, address string) string {
	files, err := filepath.Glob(filepath.Join(h.runs(), "*.json"))
	if err != nil {
		return ""
	}
	for _, file := range files {
		n := neighbour{busy: &BusyError{}}
		b, err := os.ReadFile(file)
		if err != nil || json.Unmarshal(b, &n.running) != nil || n.Address != "http://"+address {
			continue
		}
		if link, err := n.link(ctx); err == nil {
			return link
		}
	}
	return ""
}

// showRunning shows the page of the program that has the case open already.
func (l Launch) showRunning(ctx context.Context, h home, running neighbour, link string) error {
	if l.Addr != "" {
		l.say("the case is open already and keeps its address; --addr is for a start that opens it")
	}
	return l.show(ctx, h, link, running.used)
}
