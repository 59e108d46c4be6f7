package handlers

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

// home is the program's folder among the user's own data: the settings, the
// cases that were made without a path, and the run files of open cases. The
// folder is 0700.
type home string

// findHome is the data folder where this system keeps such things, made when it
// is not there.
func findHome() (home, error) {
	dir, err := dataDir()
	if err != nil {
		return "", fmt.Errorf("find the data folder: %w", err)
	}
	h := home(dir)
	for _, d := range []string{dir, h.cases(), h.runs()} {
		if err := os.MkdirAll(d, 0o700); err != nil {
			return "", &Fault{"no_home", []any{dir, homeVariable()}, fmt.Errorf("make the data folder: %w", err)}
		}
		if err := os.Chmod(d, 0o700); err != nil { // it may have been there
			return "", &Fault{"no_home", []any{dir, homeVariable()}, fmt.Errorf("make the data folder private: %w", err)}
		}
	}
	return h, nil
}

func dataDir() (string, error) {
	if runtime.GOOS == "windows" || runtime.GOOS == "darwin" {
		dir, err := os.UserConfigDir()
		return filepath.Join(dir, "Counterclaim"), err
	}
	if dir := os.Getenv("XDG_DATA_HOME"); filepath.IsAbs(dir) { // a relative one is to be ignored, says the XDG specification
		return filepath.Join(dir, "counterclaim"), nil
	}
	user, err := os.UserHomeDir()
	return filepath.Join(user, ".local", "share", "counterclaim"), err
}

func (h home) settings() string { return filepath.Join(string(h), "settings.json") }
func (h home) cases() string    { return filepath.Join(string(h), "cases") }
func (h home) runs() string     { return filepath.Join(string(h), "run") }

// runFile is where the program that has a case open says how to reach it.
func (h home) runFile(casePath string) string {
	sum := sha256.Sum256([]byte(casePath))
	return filepath.Join(h.runs(), hex.EncodeToString(sum[:12])+".json")
}

// newCase is a path in the data folder, after the name, that no file has yet.
func (h home) newCase(name string) string {
	base := fileName(name)
	path := filepath.Join(h.cases(), base+".sqlite")
	for n := 2; ; n++ {
		if _, err := os.Lstat(path); errors.Is(err, fs.ErrNotExist) {
			return path
		}
		path = filepath.Join(h.cases(), fmt.Sprintf("%s %d.sqlite", base, n))
	}
}

// maxFileName is how many code points of a case's name its file name keeps: 60
// Arabic letters are 120 bytes, and file systems stop at 255.
const maxFileName = 60

// fileName is the name without what some file system cannot hold.
func fileName(name string) string {
	kept := strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7F || r == 0xFFFD || strings.ContainsRune(`<>:"/\|?*`, r) {
			return ' '
		}
		return r
	}, name)
	runes := []rune(strings.Join(strings.Fields(kept), " "))
	kept = strings.Trim(string(runes[:min(len(runes), maxFileName)]), " .")
	if kept == "" {
		return "Case"
	}
	return kept
}

// fullPath is the one path that a case file has, whichever way it was named:
// absolute, and with links followed as far as the file exists.
func fullPath(path string) (string, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return "", fmt.Errorf("%s: %w", path, err)
	}
	if real, err := filepath.EvalSymlinks(abs); err == nil {
		return real, nil
	}
	if dir, err := filepath.EvalSymlinks(filepath.Dir(abs)); err == nil {
		return filepath.Join(dir, filepath.Base(abs)), nil
	}
	return abs, nil
}
