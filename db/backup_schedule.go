package db

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"sync/atomic"
	"time"
)

// What is kept of the backups that the schedule makes: the newest, and the last
// one of each day for a month. Those that were asked for, and those made before a
// change of the file's shape, are kept for good.
const (
	keptNewest = 10
	keptDays   = 31
)

// schedule makes backups of a case while it changes.
type schedule struct {
	stop chan struct{}
	done chan struct{}
	step int64 // the newest step that a backup holds

	failure atomic.Pointer[error] // of the last backup; nil: it succeeded
}

// startSchedule backs the case up every so often when it has changed.
func (s *Store) startSchedule(ctx context.Context, every time.Duration, failed func(error)) error {
	if every <= 0 {
		return nil
	}
	step, err := s.lastStep(ctx)
	if err != nil {
		return err
	}
	if failed == nil {
		failed = func(error) {}
	}
	c := &schedule{stop: make(chan struct{}), done: make(chan struct{}), step: step}
	s.schedule = c
	go func() {
		tick := time.NewTicker(every)
		defer tick.Stop()
		defer close(c.done)
		for {
			select {
			case <-tick.C:
				err := s.backupIfChanged(context.WithoutCancel(ctx))
				if err == nil {
					c.failure.Store(nil)
					continue
				}
				c.failure.Store(&err) // until one succeeds; the last one tells its own error
				failed(err)
			case <-c.stop:
				return
			}
		}
	}()
	return nil
}

// BackupFailure is why the last backup of the schedule was not made, nil when it
// was or when there is no schedule.
func (s *Store) BackupFailure() error {
	if s.schedule == nil {
		return nil
	}
	if failure := s.schedule.failure.Load(); failure != nil {
		return *failure
	}
	return nil
}

// endSchedule makes the last backup, and tells what went wrong with that.
func (s *Store) endSchedule() error {
	if s.schedule == nil {
		return nil
	}
	close(s.schedule.stop)
	<-s.schedule.done
	return s.backupIfChanged(context.Background())
}

func (s *Store) backupIfChanged(ctx context.Context) error {
	step, err := s.lastStep(ctx)
	if err != nil || step == s.schedule.step {
		return err
	}
	if _, err := s.backup(ctx, ""); err != nil {
		return wrap("back up", err)
	}
	s.schedule.step = step
	return wrap("thin out backups", s.thin(ctx))
}

func (s *Store) lastStep(ctx context.Context) (step int64, err error) {
	err = s.View(ctx, func(tx *Tx) error {
		return tx.row(`SELECT coalesce(max(id), 0) FROM step`).Scan(&step)
	})
	return step, err
}

// thin removes the backups that need not be kept.
func (s *Store) thin(ctx context.Context) error {
	all, err := s.Backups(ctx)
	if err != nil {
		return err
	}
	for _, b := range superfluous(all, s.now()) {
		if err := os.Remove(b.Path); err != nil {
			return err
		}
	}
	return nil
}

// superfluous are those of the backups, newest first, that need not be kept.
func superfluous(all []BackupFile, now time.Time) (gone []BackupFile) {
	days := map[string]bool{}
	oldest := now.UTC().AddDate(0, 0, -keptDays).Format(time.RFC3339)
	n := 0
	for _, b := range all {
		if b.Label != "" {
			continue
		}
		n++
		day := b.At[:len(time.DateOnly)]
		if n > keptNewest && (days[day] || b.At < oldest) {
			gone = append(gone, b)
		}
		days[day] = true
	}
	return gone
}

// CopyBackup makes a case at path, where nothing may be yet, of one of the
// backups, named as in Backups. The backup is checked first and stays; the open
// case is not touched.
func (s *Store) CopyBackup(ctx context.Context, name, path string) error {
	return wrap("copy backup "+name, s.copyBackup(ctx, name, path))
}

func (s *Store) copyBackup(ctx context.Context, name, path string) error {
	all, err := s.Backups(ctx)
	if err != nil {
		return err
	}
	i := slices.IndexFunc(all, func(b BackupFile) bool { return filepath.Base(b.Path) == name })
	if i < 0 {
		return ErrNotFound
	}
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return errors.Join(&InvalidError{Field: "path", Code: "taken", Args: []string{filepath.Base(path)}}, err)
	}
	if err := inspect(ctx, all[i].Path); err != nil {
		return err
	}
	return copyFile(ctx, all[i].Path, path)
}
