package views

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestGeneratedFilesAreUpToDate generates every page anew, each in its own folder
// as go generate does, and compares.
func TestGeneratedFilesAreUpToDate(t *testing.T) {
	for _, pattern := range []string{"*.templ", "ui/*.templ"} {
		sources, err := filepath.Glob(pattern)
		if err != nil || len(sources) == 0 {
			t.Fatalf("%s: %d files, %v", pattern, len(sources), err)
		}
		for _, source := range sources {
			fresh, err := exec.Command("go", "tool", "templ", "generate", "-stdout", "-log-level", "error", "-f", source).Output()
			if err != nil {
				t.Fatalf("%s: %v", source, err)
			}
			committed, err := os.ReadFile(strings.TrimSuffix(source, ".templ") + "_templ.go")
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(fresh, committed) {
				t.Errorf("%s: run go generate ./views", source)
			}
		}
	}
}

// TestNoRawMarkup: a page never takes a string for markup.
func TestNoRawMarkup(t *testing.T) {
	for _, pattern := range []string{"*.templ", "ui/*.templ", "*.go", "ui/*.go"} {
		sources, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, source := range sources {
			body, err := os.ReadFile(source)
			if err != nil {
				t.Fatal(err)
			}
			if strings.HasSuffix(source, "_test.go") {
				continue
			}
			for _, forbidden := range []string{"templ.Raw(", "style=\"", "onclick="} {
				if bytes.Contains(body, []byte(forbidden)) {
					t.Errorf("%s has %s", source, forbidden)
				}
			}
		}
	}
}
