package db

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"counterclaim/db/record"
)

// A backup does not keep anybody from saving: it is made while somebody else
// writes, to the end.
func TestABackupDoesNotWaitForTheWriter(t *testing.T) {
	s, err := Open(t.Context(), filepath.Join(t.TempDir(), "case.sqlite"), Options{NoReading: true})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	s.writing.Lock()
	defer s.writing.Unlock()
	made := make(chan error, 1)
	go func() {
		_, err := s.Backup(t.Context())
		made <- err
	}()
	select {
	case err := <-made:
		if err != nil {
			t.Error(err)
		}
	case <-time.After(time.Minute):
		t.Error("it waits for the one who writes")
	}
}

// What is saved during a backup is in it or not, and never by halves.
func TestABackupIsOneStateOfTheCase(t *testing.T) {
	s, err := Open(t.Context(), filepath.Join(t.TempDir(), "case.sqlite"), Options{NoReading: true})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	stop, stopped := make(chan struct{}), make(chan error, 1)
	go func() {
		for n := 0; ; n++ {
			select {
			case <-stop:
				stopped <- nil
				return
			default:
			}
			body := fmt.Sprintf("قُتل %d 😀\n", n)
			if _, err := s.AddDocument(t.Context(), record.Document{Text: body}, []byte(body)); err != nil {
				stopped <- err
				return
			}
		}
	}()
	for n := range 5 {
		path := filepath.Join(t.TempDir(), "copy.sqlite")
		if err := s.ExportTo(t.Context(), path); err != nil {
			t.Fatal(err)
		}
		c, err := Open(t.Context(), path, Options{NoReading: true})
		if err != nil {
			t.Fatal(err)
		}
		if found, err := c.Verify(t.Context()); err != nil || len(found) > 0 {
			t.Errorf("copy %d: %+v, %v", n, found, err)
		}
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	}
	close(stop)
	if err := <-stopped; err != nil {
		t.Error(err)
	}
}

// On Windows a file can only be put on the disk when it is open for writing, and
// a folder not at all.
func TestToDisk(t *testing.T) {
	folder := t.TempDir()
	file := filepath.Join(folder, "a")
	if err := os.WriteFile(file, []byte("words"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := toDisk(file); err != nil {
		t.Error(err)
	}
	if err := namesToDisk(folder); err != nil {
		t.Error(err)
	}
	if err := toDisk(filepath.Join(folder, "none")); err == nil {
		t.Error("what is not there is on the disk")
	}
	if body, err := os.ReadFile(file); err != nil || string(body) != "words" {
		t.Errorf("it now holds %q, %v", body, err)
	}
}
