package handlers

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"counterclaim/db"
	"counterclaim/views/words"
)

// Settings are the user's own, for all cases. They live in one small file
// beside the cases, because they must be there before any case is open.
type Settings struct {
	Analyst      string            `json:"analyst,omitempty"`
	Lang         string            `json:"lang,omitempty"`   // "en", "ar", or "" to follow the browser
	Digits       string            `json:"digits,omitempty"` // words.LatinDigits or words.ArabicDigits
	Theme        string            `json:"theme,omitempty"`  // "light", "dark", or "" to follow the system
	NoSingleKeys bool              `json:"no_single_keys,omitempty"`
	Recent       []string          `json:"recent,omitempty"` // paths of cases, the last one first
	Names        map[string]string `json:"names,omitempty"`  // of the recent cases, by path
	Port         int               `json:"port,omitempty"`   // that the program served at, so that the drafts a browser keeps for it are found again
}

// spoken is the language to speak before a browser has said which it wants: that
// of the settings, else that of the system.
func (s Settings) spoken() string {
	locale := cmp.Or(os.Getenv("LC_ALL"), os.Getenv("LC_MESSAGES"), os.Getenv("LANG"))
	switch {
	case s.Lang != "":
		return s.Lang
	case strings.HasPrefix(locale, words.Arabic):
		return words.Arabic
	}
	return words.English
}

// AsAnalyst is ctx for work that this computer's user does without a page: the
// history names the analyst of the settings, where there are any.
func AsAnalyst(ctx context.Context) (context.Context, error) {
	dir, err := dataDir()
	if err != nil {
		return ctx, nil // who has no home has no settings
	}
	var s settingsFile
	if err := s.load(home(dir).settings()); err != nil {
		return ctx, fmt.Errorf("read the settings: %w", err)
	}
	return db.WithLanguage(db.WithAnalyst(ctx, s.get().Analyst), s.get().spoken()), nil
}

// settingsFile keeps the settings in memory and on the disk.
type settingsFile struct {
	mu   sync.Mutex
	path string
	now  Settings
}

func (f *settingsFile) load(path string) error {
	f.path = path
	if path == "" {
		return nil
	}
	body, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	return json.Unmarshal(body, &f.now)
}

func (f *settingsFile) get() Settings {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.now
}

// change applies a change and writes the file: whole or not at all, for the user alone.
func (f *settingsFile) change(apply func(*Settings)) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	fresh := f.now
	apply(&fresh)
	if f.path != "" {
		if err := writePrivate(f.path, fresh); err != nil {
			return err
		}
	}
	f.now = fresh
	return nil
}

func writePrivate(path string, v any) error {
	body, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	temp, err := os.CreateTemp(filepath.Dir(path), ".settings-*") // 0600 from the start
	if err != nil {
		return err
	}
	_, err = temp.Write(append(body, '\n'))
	err = errors.Join(err, temp.Sync(), temp.Close())
	if err == nil {
		err = os.Rename(temp.Name(), path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(temp.Name()))
	}
	return nil
}
