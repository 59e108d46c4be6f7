// Package db is the case file: one SQLite file that holds everything an analyst
// does, and the only SQL of the program. A caller hands it records and gets
// records back; each writing method is one transaction that writes the rows,
// the history of the change and what is derived from it, so that what has been
// returned is on the disk and no finding or standing is ever stale. Only the
// questions that claims raise are looked for behind the writing (gathering.go),
// from a note that the same transaction leaves.
//
// It refuses what would lose work: a file of another program or of a newer
// version, a save made from an outdated copy (*StaleError), a change of a
// document's text, and any pragma that the connection did not take.
package db

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/google/uuid"
	_ "modernc.org/sqlite" // the driver

	"counterclaim/db/record"
	"counterclaim/db/speech"
)

// readers is how many connections may read at the same time.
const readers = 4

// busy is how long a connection waits for another program's lock.
const busy = 5 * time.Second

// Options change how a store works.
type Options struct {
	Now       func() time.Time // nil: the computer's clock
	NoReading bool             // do not let the program read new documents

	BackupEvery     time.Duration // how often a case that changes is backed up, and once more at Close; 0: never
	GatheringFailed func(error)   // told when claims could not be gathered; they stay noted, and the next who writes has it tried again
	BackupFailed    func(error)   // told when that did not succeed; BackupFailure says so until it does
}

// Store is an open case. Its methods may be called from any goroutine.
type Store struct {
	path       string
	file       os.FileInfo // the file that was opened
	synced     string      // the program that copies its folder
	saved      string      // where all is when that file is not in its place any more
	now        func() time.Time
	reads      bool
	read       *sql.DB
	write      *sql.DB
	writing    sync.Mutex   // held by the one transaction that writes
	waiting    atomic.Int32 // how many wait for it, but for those that give way
	conn       *sql.Conn    // the connection that writes
	kept       map[string]*sql.Stmt
	shapes     map[string]*shape
	texts      texts
	names      names
	remembered remembered

	counting        sync.Mutex // held by whoever uses the ledger
	ledger          ledger
	warming         sync.WaitGroup
	gatheringFailed func(error)
	warm            context.Context // of the reading in the background
	cool            context.CancelFunc
	ours            stamp        // of the file as this store wrote it last; under writing
	foreign         atomic.Bool  // another program has written since the ledger was read
	written         atomic.Int64 // transactions committed
	own             ownSteps

	gathering gathering

	schedule *schedule // nil: no backups but those that are asked for
}

// names keeps the actors of the case as the reading of documents looks them up.
type names struct {
	sync.Mutex
	known []speech.Name // nil: to be read
}

// ownSteps are those of the history that this store wrote, and no other program.
type ownSteps struct {
	sync.Mutex
	ids map[int64]bool
}

func (s *ownSteps) note(ids []int64) {
	s.Lock()
	defer s.Unlock()
	if s.ids == nil {
		s.ids = map[int64]bool{}
	}
	for _, id := range ids {
		s.ids[id] = true
	}
}

func (s *ownSteps) has(id int64) bool {
	s.Lock()
	defer s.Unlock()
	return s.ids[id]
}

// Case is the case file as a whole.
type Case struct {
	ID      record.ID
	Version int
	Name    string
	Created string // RFC 3339, UTC
	Changed string // RFC 3339, UTC: the last step; Created when there is none
}

// Overview counts what the case holds. Claims and questions are those that
// lists show; Suggestions are claims that wait for a judgement.
type Overview struct {
	Documents, Claims, Suggestions, Questions, Contested, Actors, Tags int
	LastSaved                                                          string // RFC 3339, UTC
}

type (
	analystKey  struct{}
	languageKey struct{}
	importKey   struct{}
	stepsKey    struct{}
)

// WithAnalyst names the person on whose behalf the store is called; the name
// goes into the history.
func WithAnalyst(ctx context.Context, name string) context.Context {
	return context.WithValue(ctx, analystKey{}, name)
}

func analyst(ctx context.Context) string {
	name, _ := ctx.Value(analystKey{}).(string)
	return name
}

// WithLanguage says in which language that person reads, "en" or "ar": what they
// accept stands in it.
func WithLanguage(ctx context.Context, lang string) context.Context {
	return context.WithValue(ctx, languageKey{}, lang)
}

func language(ctx context.Context) string {
	lang, _ := ctx.Value(languageKey{}).(string)
	return lang
}

// WithImport names the import that reports come in by, where they come in several
// calls of AddEach.
func WithImport(ctx context.Context, name string) context.Context {
	return context.WithValue(ctx, importKey{}, name)
}

func importing(ctx context.Context) string {
	name, _ := ctx.Value(importKey{}).(string)
	return name
}

// NotingSteps has the steps of the history that are written for a caller added to
// theirs, once they are stored.
func NotingSteps(ctx context.Context, theirs *[]int64) context.Context {
	return context.WithValue(ctx, stepsKey{}, theirs)
}

func noteSteps(ctx context.Context, written []int64) {
	if theirs, ok := ctx.Value(stepsKey{}).(*[]int64); ok {
		*theirs = append(*theirs, written...)
	}
}

// Open opens the case at path. A missing or empty file becomes a new case named
// after it; an older one is migrated after a verified backup.
func Open(ctx context.Context, path string, o Options) (*Store, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	s, err := open(ctx, path, o)
	if err == nil {
		return s, nil
	}
	if err = named(err); errors.Is(err, ErrCorrupt) {
		backups, e := backupsOf(path)
		damaged := &DamagedError{Err: errors.Join(err, e)}
		if len(backups) > 0 {
			damaged.Backup = backups[0].Path
		}
		err = damaged
	}
	return nil, fmt.Errorf("open %s: %w", filepath.Base(path), err)
}

func open(ctx context.Context, path string, o Options) (*Store, error) {
	if o.Now == nil {
		o.Now = time.Now
	}
	if err := inspect(ctx, path); err != nil { // first: a file that is not ours is not touched
		return nil, err
	}
	if err := private(path); err != nil {
		return nil, err
	}
	s := &Store{path: path, synced: syncedBy(path), now: o.Now, reads: !o.NoReading, gatheringFailed: o.GatheringFailed, kept: map[string]*sql.Stmt{}}
	s.warm, s.cool = context.WithCancel(context.WithoutCancel(ctx))
	if err := s.connect(ctx); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	if err := s.startSchedule(ctx, o.BackupEvery, o.BackupFailed); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

func (s *Store) connect(ctx context.Context) (err error) {
	if s.write, err = sql.Open("sqlite", dsn(s.path, writer)); err != nil {
		return err
	}
	s.write.SetMaxOpenConns(1)
	if s.conn, err = s.write.Conn(ctx); err != nil {
		return err
	}
	if s.file, err = os.Stat(s.path); err != nil {
		return err
	}
	sqls, err := steps()
	if err != nil {
		return err
	}
	if err := s.migrate(ctx, sqls); err != nil {
		return err
	}
	if err := s.settled(ctx); err != nil {
		return err
	}
	if s.read, err = sql.Open("sqlite", dsn(s.path, reader)); err != nil {
		return err
	}
	s.read.SetMaxOpenConns(readers)
	s.read.SetMaxIdleConns(readers)
	if s.shapes, err = shapes(ctx, s.conn); err != nil {
		return err
	}
	if err := s.rederive(ctx); err != nil {
		return err
	}
	s.ours = s.stampNow()
	if s.reads { // what the last run has left
		s.gather()
	}
	return nil
}

type role int

const (
	writer role = iota
	reader
	inspector // reads a file that is not ours to change
	copier    // reads a file of ours to copy it elsewhere
	scrap     // writes a file that goes away again
)

// dsn is the data source name with every pragma in it; escaping the path keeps
// '#', '?' and '%' in file names from meaning something.
func dsn(path string, r role) string {
	q := url.Values{}
	pragmas := []string{
		fmt.Sprintf("busy_timeout(%d)", busy.Milliseconds()),
		"foreign_keys(1)", "trusted_schema(0)", "cell_size_check(1)",
	}
	switch r {
	case writer:
		q.Set("_txlock", "immediate")
		pragmas = append(pragmas, "journal_mode(WAL)", "synchronous(FULL)", "cache_size(-32000)")
	case reader:
		pragmas = append(pragmas, "query_only(1)", "cache_size(-8000)")
	case inspector:
		q.Set("mode", "ro")
		pragmas = append(pragmas, "query_only(1)")
	case copier:
		q.Set("mode", "ro")
	case scrap:
		pragmas = append(pragmas, "journal_mode(OFF)", "synchronous(OFF)")
	}
	q["_pragma"] = pragmas
	q.Set("_dqs", "0")
	slashed := filepath.ToSlash(path)
	if !strings.HasPrefix(slashed, "/") {
		slashed = "/" + slashed // a Windows drive: file:///C:/...
	}
	return (&url.URL{Scheme: "file", OmitHost: false, Path: slashed, RawQuery: q.Encode()}).String()
}

// settled reads the pragmas back: a promise that the connection did not take
// must not pass for kept.
func (s *Store) settled(ctx context.Context) error {
	for pragma, want := range map[string]string{
		"journal_mode": "wal", "synchronous": "2", "foreign_keys": "1", "trusted_schema": "0", "cell_size_check": "1",
		"busy_timeout": fmt.Sprint(busy.Milliseconds()),
	} {
		var got string
		if err := s.conn.QueryRowContext(ctx, "PRAGMA "+pragma).Scan(&got); err != nil {
			return fmt.Errorf("read back %s: %w", pragma, err)
		}
		if got != want {
			return fmt.Errorf("the database kept %s = %s instead of %s", pragma, got, want)
		}
	}
	return nil
}

// Close ends the store, with a last backup when there is a schedule and the case
// has changed. The file then stands alone, without sidecars.
func (s *Store) Close() error {
	s.cool()
	s.warming.Wait()
	errs := []error{s.endSchedule()}
	for _, stmt := range s.kept {
		errs = append(errs, stmt.Close())
	}
	if s.read != nil {
		errs = append(errs, s.read.Close())
	}
	if s.conn != nil {
		errs = append(errs, s.conn.Close())
	}
	if s.write != nil {
		errs = append(errs, s.write.Close())
	}
	return errors.Join(errs...)
}

// Path is the absolute path of the case file.
func (s *Store) Path() string { return s.path }

// Case returns what the file is called and when it changed.
func (s *Store) Case(ctx context.Context) (c Case, err error) {
	err = s.View(ctx, func(tx *Tx) error {
		c, err = tx.caseInfo()
		return err
	})
	return c, wrap("case", err)
}

func (tx *Tx) caseInfo() (c Case, err error) {
	err = tx.row(`
		SELECT id, version, name, created, coalesce((SELECT at FROM step ORDER BY id DESC LIMIT 1), created)
		FROM case_info`).Scan(&c.ID, &c.Version, &c.Name, &c.Created, &c.Changed)
	return c, err
}

// RenameCase gives the case another name; the file keeps its own.
func (s *Store) RenameCase(ctx context.Context, name string) error {
	name = strings.TrimSpace(name)
	if name == "" {
		return &InvalidError{Field: "name", Code: "missing"}
	}
	return wrap("rename case", s.Update(ctx, func(tx *Tx) error {
		c, err := tx.caseInfo()
		if err != nil {
			return err
		}
		tx.begin("rename", "case", c.ID, "", name)
		if err := tx.touch("case", c.ID); err != nil {
			return err
		}
		return tx.exec(`UPDATE case_info SET name = ?, version = version + 1`, name)
	}))
}

// Overview counts what the case holds.
func (s *Store) Overview(ctx context.Context) (o Overview, err error) {
	o, err = remember(s, "overview", func() (o Overview, err error) {
		err = s.View(ctx, func(tx *Tx) error { return tx.overview(&o) })
		return o, err
	})
	return o, wrap("overview", err)
}

func (tx *Tx) overview(o *Overview) error {
	return tx.row(`SELECT
			(SELECT count(*) FROM document),
			(SELECT count(*) FROM claim WHERE status <> 'dismissed'),
			(SELECT count(*) FROM claim WHERE status = 'suggested'),
			(SELECT count(*) FROM question q LEFT JOIN question_standing s ON s.question = q.id WHERE `+questionShown+`),
			(SELECT count(*) FROM question_standing s JOIN question q ON q.id = s.question
				WHERE s.standing = 'contested' AND q.status <> 'dismissed'),
			(SELECT count(*) FROM actor a WHERE NOT a.proposed OR `+actorSpoken+`),
			(SELECT count(*) FROM tag),
			coalesce((SELECT at FROM step ORDER BY id DESC LIMIT 1), (SELECT created FROM case_info))`).
		Scan(&o.Documents, &o.Claims, &o.Suggestions, &o.Questions, &o.Contested, &o.Actors, &o.Tags, &o.LastSaved)
}

// newID makes an id that no other case will ever make, so that two files can be merged.
func newID() record.ID { return record.ID(uuid.Must(uuid.NewV7()).String()) }

// wrap says what was attempted and names SQLite's errors.
func wrap(attempted string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", attempted, named(err))
}
