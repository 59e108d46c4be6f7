package handlers

import (
	"strings"
	"testing"
)

func TestFileName(t *testing.T) {
	for name, want := range map[string]string{
		"فيضان الوادي":            "فيضان الوادي",
		"a/b\\c:d*e?f\"g<h>i|j":   "a b c d e f g h i j",
		"  spaces \t and\nlines ": "spaces and lines",
		"..":                      "Case",
		"":                        "Case",
		".hidden.":                "hidden",
		strings.Repeat("ن", 500):  strings.Repeat("ن", maxFileName),
	} {
		if got := fileName(name); got != want {
			t.Errorf("fileName(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestFileURL(t *testing.T) {
	if got := fileURL("/home/سلمى/a b#c.html"); got != "file:///home/%D8%B3%D9%84%D9%85%D9%89/a%20b%23c.html" {
		t.Errorf("%q", got)
	}
}
