package figure

import (
	"bufio"
	"math"
	"os"
	"strconv"
	"strings"
	"testing"
)

// TestExactTable reads testdata/figure/exact.txt: a text in which there is one
// figure and no other, a tab, its lower end, and where it differs a tab and its
// upper end.
func TestExactTable(t *testing.T) {
	f, err := os.Open("../../testdata/figure/exact.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	end := func(s string) float64 {
		if s == "…" {
			return math.Inf(1)
		}
		v, err := strconv.ParseFloat(s, 64)
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	near := func(a, b float64) bool { return a == b || math.Abs(a-b) <= 1e-9*max(1, math.Abs(b)) }
	lines := 0
	for s := bufio.NewScanner(f); s.Scan(); {
		if strings.HasPrefix(s.Text(), "#") {
			continue
		}
		lines++
		fields := strings.Split(s.Text(), "\t")
		want := Exactly(end(fields[1]))
		if len(fields) > 2 {
			want.High = end(fields[2])
		}
		got := ReadString(fields[0])
		if len(got) != 1 || !near(got[0].Low, want.Low) || !near(got[0].High, want.High) {
			t.Errorf("%q has the figures %s, want one of %v", fields[0], told(got), want)
		}
	}
	if lines < 500 {
		t.Errorf("only %d lines", lines)
	}
}
