package figure

import (
	"bufio"
	"math"
	"os"
	"strconv"
	"strings"
	"testing"
)

// TestNumberTable reads testdata/figure/numbers.txt: a phrase, a tab, its
// value or -. Behind the line "# ordinals" the phrases are ordinals.
func TestNumberTable(t *testing.T) {
	f, err := os.Open("../../testdata/figure/numbers.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	read, lines := Number, 0
	for s := bufio.NewScanner(f); s.Scan(); {
		line := s.Text()
		if strings.HasPrefix(line, "#") {
			if line == "# ordinals" {
				read = OrdinalNumber
			}
			continue
		}
		lines++
		words, value, _ := strings.Cut(line, "\t")
		got, ok := read(words)
		if value == "-" {
			if ok {
				t.Errorf("%q is no number, read as %v", words, got)
			}
			continue
		}
		want, err := strconv.ParseFloat(value, 64)
		if err != nil {
			t.Fatalf("%q: %v", line, err)
		}
		if !ok || math.Abs(got-want) > 1e-12*math.Max(1, math.Abs(want)) {
			t.Errorf("%q = %v (%v), want %v", words, got, ok, want)
		}
	}
	if lines < 100 {
		t.Errorf("only %d lines", lines)
	}
}
