package handlers

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"counterclaim/db"
	"counterclaim/views/words"
)

// Launch is one start of the program: which case, and how its page is reached.
type Launch struct {
	Case      string    // path of the case file; empty for the last one, or a new one at the first start
	Sample    bool      // open a fresh copy of the sample case
	Reports   fs.FS     // the files of the sample case
	Addr      string    // a port, or 127.0.0.1:PORT; empty for a free one
	NoBrowser bool      // print the address instead of opening it
	JSON      bool      // print it as a JSON line
	Keep      bool      // go on when no page is open
	Out, Err  io.Writer // the address goes to Out, and only that

	patience time.Duration // with the browser; zero: openTime
}

const (
	idleTime    = 10 * time.Minute // without an open page, then the program ends
	lookTime    = 15 * time.Second // between two looks whether a page is open
	goodbyeTime = 5 * time.Second  // for running requests at the end
	endingTime  = 10 * time.Second // for a program that holds the case and does not answer
)

// Check says what is wrong with the way the launch was asked for.
func (l Launch) Check() error {
	_, err := loopback(l.Addr)
	return err
}

// Run opens the case, serves it until it is told to quit, the context ends or
// ten minutes have passed without a page, and closes it. When the case is open
// already, it opens the page of the running program and returns.
func (l Launch) Run(ctx context.Context) (err error) {
	h, err := findHome()
	if err != nil {
		return err
	}
	address, err := loopback(l.Addr)
	if err != nil {
		return err
	}
	listener, err := h.listen(address) // first: a start that cannot be reached makes no case
	if err != nil {
		return l.turnedAway(ctx, h, address, err)
	}
	path, err := l.casePath(ctx, h)
	if err != nil {
		return errors.Join(err, listener.Close())
	}
	log := slog.New(slog.NewTextHandler(l.Err, &slog.HandlerOptions{Level: slog.LevelError}))
	keeper := &keeper{home: h, log: log, held: map[*db.Store]*hold{}}
	store, running, link, err := keeper.meet(ctx, path, l.waits)
	if link != "" {
		return errors.Join(listener.Close(), l.showRunning(ctx, h, running, link))
	}
	if err != nil {
		return errors.Join(Unmade(path, err), listener.Close())
	}
	return l.serve(ctx, keeper, store, listener)
}

// meet opens the case, or, where another program has it open, asks that for a link
// to its page. One that holds the case and does not answer is waited for a while: it
// may be ending, and backs up before it lets go. waits is called when it has to wait.
func (k *keeper) meet(ctx context.Context, path string, waits func()) (store *db.Store, running neighbour, link string, err error) {
	patience := time.After(endingTime)
	for first := true; ; first = false {
		store, err = k.open(ctx, path)
		busy := (*BusyError)(nil)
		if !errors.As(err, &busy) {
			return store, neighbour{}, "", err
		}
		if running, err = k.home.knock(busy.Path); err == nil {
			link, err = running.link(ctx)
		}
		if err == nil {
			return nil, running, link, nil
		}
		if first {
			waits()
		}
		select {
		case <-time.After(endingTime / 50):
		case <-patience:
			return nil, neighbour{}, "", &Fault{"held", []any{path}, err}
		case <-ctx.Done():
			return nil, neighbour{}, "", err
		}
	}
}

// listen takes the address that was asked for; for a free port it takes the one of
// last time when that is free: a browser keeps what was typed and not yet saved by
// address.
func (h home) listen(address string) (net.Listener, error) {
	var last settingsFile
	if err := last.load(h.settings()); err != nil {
		return nil, err
	}
	if address == anyPort && last.now.Port != 0 {
		if listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", last.now.Port)); err == nil {
			return listener, nil
		}
	}
	return net.Listen("tcp", address)
}

// anyPort is the address that stands for a free port.
const anyPort = "127.0.0.1:0"

// serve answers the browser until something ends it.
func (l Launch) serve(ctx context.Context, k *keeper, store *db.Store, listener net.Listener) (err error) {
	var d *Desk
	d, err = New(store, Options{
		Port:     listener.Addr().(*net.TCPAddr).Port,
		Settings: k.home.settings(),
		NewPath:  k.home.newCase,
		Sample:   l.Reports,
		Log:      k.log,
		Open: func(ctx context.Context, path string) (*db.Store, error) {
			next, err := k.open(ctx, path)
			if err == nil {
				d.remember(ctx, next)
			}
			return next, err
		},
		Close: k.close,
	})
	if err != nil {
		return errors.Join(err, k.close(store), listener.Close())
	}
	defer func() { err = errors.Join(err, d.Close()) }()
	if err := k.announce("http://"+listener.Addr().String(), d.Token()); err != nil {
		return errors.Join(err, listener.Close())
	}
	d.remember(ctx, store)
	d.rememberPort(listener)
	server := d.Server()
	stopped := make(chan error, 1)
	go func() { stopped <- server.Serve(listener) }()
	go func() {
		if err := l.show(ctx, k.home, d.Link(), d.used); err != nil {
			fmt.Fprintf(l.Err, "counterclaim: %v\n", err)
		}
	}()
	look := time.NewTicker(lookTime)
	defer look.Stop()
	w := watch{looked: time.Now()}
	for {
		select {
		case err := <-stopped:
			return fmt.Errorf("serve: %w", err)
		case <-ctx.Done():
			l.say("ended by a signal")
			return goodbye(server)
		case <-d.Quit():
			l.say("ended from the page")
			return goodbye(server)
		case now := <-look.C:
			if w.deserted(d.LastSeen(), now) && !l.Keep {
				l.say("ended: no page was open for ten minutes")
				return goodbye(server)
			}
		}
	}
}

// say says on the terminal why the program does what it does by itself.
func (l Launch) say(what string) { fmt.Fprintln(l.Err, "counterclaim:", what) }

// waits says that the start waits for another program.
func (l Launch) waits() {
	l.say(fmt.Sprintf("another program has the case open; waiting up to %.0f seconds for it to let go", endingTime.Seconds()))
}

// watch notices when no page has been open for long.
type watch struct {
	looked time.Time // the last look
	awake  time.Time // when the computer last came back from sleep
}

// deserted reports whether no page was seen for idleTime. Time in which the
// computer slept does not count: its pages slept too, and will show themselves.
func (w *watch) deserted(seen, now time.Time) bool {
	now = now.Round(0) // the wall clock, which goes on during sleep
	if now.Sub(w.looked.Round(0)) > 4*lookTime {
		w.awake = now
	}
	w.looked = now
	return now.Sub(seen) > idleTime && now.Sub(w.awake) > idleTime
}

// maxRecent is how many cases are remembered.
const maxRecent = 12

// remember puts the case at the front of the recent ones, by the name that it has
// now. Where that cannot be, the log says why: the work on the case goes on.
func (d *Desk) remember(ctx context.Context, store *db.Store) {
	path := store.Path()
	info, err := store.Case(ctx)
	if err != nil {
		d.options.Log.Error("remember the case", "error", err)
		return
	}
	err = d.settings.change(func(s *Settings) {
		others := slices.DeleteFunc(slices.Clone(s.Recent), func(other string) bool { return other == path })
		s.Recent = slices.Insert(others, 0, path)
		s.Recent = s.Recent[:min(len(s.Recent), maxRecent)]
		named := map[string]string{path: info.Name}
		for _, other := range s.Recent[1:] {
			if name := s.Names[other]; name != "" {
				named[other] = name
			}
		}
		s.Names = named
	})
	if err != nil {
		d.options.Log.Error("remember the case", "error", err)
	}
}

// rememberPort keeps the first port that the program had; another one is only
// for as long as that one is taken.
func (d *Desk) rememberPort(listener net.Listener) {
	err := d.settings.change(func(s *Settings) {
		if s.Port == 0 {
			s.Port = listener.Addr().(*net.TCPAddr).Port
		}
	})
	if err != nil {
		d.options.Log.Error("remember the port", "error", err)
	}
}

// goodbye lets running requests end.
func goodbye(server *http.Server) error {
	ctx, cancel := context.WithTimeout(context.Background(), goodbyeTime)
	defer cancel()
	if err := server.Shutdown(ctx); err != nil {
		return server.Close()
	}
	return nil
}

// casePath is the full path of the case to open.
func (l Launch) casePath(ctx context.Context, h home) (string, error) {
	var s settingsFile
	if err := s.load(h.settings()); err != nil {
		return "", fmt.Errorf("read the settings: %w", err)
	}
	switch {
	case l.Sample:
		lang := s.get().spoken()
		path := h.newCase(words.For(lang, "").T("cases.sample"))
		return path, makeSample(ctx, path, l.Reports, lang)
	case l.Case != "":
		return fullPath(l.Case)
	}
	for _, recent := range s.get().Recent {
		if _, err := os.Stat(recent); err == nil {
			return recent, nil
		}
	}
	return h.newCase(words.For(s.get().spoken(), "").T("cases.first")), nil
}

// backupEvery is how often the open case is backed up while it changes.
const backupEvery = 10 * time.Minute

// keeper holds the lock of every case that this program has open: one, and those
// that were left and still answer a request.
type keeper struct {
	mu             sync.Mutex // held while a case is opened or closed
	home           home
	log            *slog.Logger
	held           map[*db.Store]*hold
	address, token string
}

// open opens a case that this program holds alone from before it is read until
// after it is closed.
func (k *keeper) open(ctx context.Context, path string) (*db.Store, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	path, err := fullPath(path)
	if err != nil {
		return nil, err
	}
	h := k.holding(path)
	if h == nil {
		if h, err = k.home.take(path); err != nil {
			return nil, err
		}
	}
	store, err := k.openStore(ctx, path)
	if err == nil && k.token != "" {
		if err = h.announce(k.address, k.token); err != nil {
			err = errors.Join(err, store.Close())
		}
	}
	if err != nil {
		return nil, errors.Join(err, k.letGo(h))
	}
	k.held[store] = h
	return store, nil
}

// close closes a case, and then lets others have it.
func (k *keeper) close(store *db.Store) error {
	k.mu.Lock()
	defer k.mu.Unlock()
	err := store.Close()
	h := k.held[store]
	delete(k.held, store)
	return errors.Join(err, k.letGo(h))
}

// letGo gives up a case, unless it was opened once more.
func (k *keeper) letGo(h *hold) error {
	if k.holding(h.path) == h {
		return nil
	}
	return h.release()
}

// holding is the hold that an open case has on the path.
func (k *keeper) holding(path string) *hold {
	for _, h := range k.held {
		if h.path == path {
			return h
		}
	}
	return nil
}

// openStore opens a case that is backed up while it changes.
func (k *keeper) openStore(ctx context.Context, path string) (*db.Store, error) {
	store, err := db.Open(ctx, path, db.Options{
		BackupEvery:     backupEvery,
		GatheringFailed: func(err error) { k.log.Error("claims could not be compared", "error", err) },
		BackupFailed:    func(err error) { k.log.Error("scheduled backup failed", "error", err) },
	})
	if err == nil {
		store.Warm()
	}
	return store, err
}

// announce says where the cases that are open can be reached.
func (k *keeper) announce(address, token string) error {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.address, k.token = address, token
	for _, h := range k.held {
		if err := h.announce(address, token); err != nil {
			return err
		}
	}
	return nil
}

// loopback is the address to listen on: a free port, or the one of "PORT",
// ":PORT" or "127.0.0.1:PORT".
func loopback(address string) (string, error) {
	if address == "" {
		return anyPort, nil
	}
	port := strings.TrimPrefix(strings.TrimPrefix(address, "127.0.0.1"), ":")
	if n, err := strconv.Atoi(port); err != nil || n < 0 || n > 65535 {
		return "", fmt.Errorf("%q is not a port on 127.0.0.1", address)
	}
	return "127.0.0.1:" + port, nil
}
