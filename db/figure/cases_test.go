package figure

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write what the reader reads into the tables of testdata/figure")

// told writes figures the way the tables of testdata/figure have them: the words,
// the range, what follows only where it is said.
func told(figures []Figure) string {
	var all []string
	for _, f := range figures {
		s := fmt.Sprintf("[%s] %s", f.Text, f.Range)
		if f.Low == f.High {
			s = fmt.Sprintf("[%s] %s", f.Text, strconv.FormatFloat(f.Low, 'g', 10, 64))
		}
		if f.Rule != "exact" {
			s += " " + f.Rule
		}
		if f.Kind != Count {
			s += " " + string(f.Kind)
		}
		if f.Unit != "" {
			s += " " + f.Unit
		}
		if f.What != "" && string(f.What) != f.Unit && f.Kind != Money {
			s += " " + string(f.What)
		}
		if f.Who != "" {
			s += " of " + string(f.Who)
		}
		if f.Side != "" {
			s += " side " + f.Side
		}
		if f.Cumulative {
			s += " total"
		}
		if f.Since != "" {
			s += " (" + f.Since + ")"
		}
		all = append(all, s)
	}
	return strings.Join(all, " | ")
}

// TestTables reads every line of testdata/figure/*.tsv: a text, a tab, and its
// figures. A line without figures is a trap. Lines that begin with # name the
// group of those that follow.
func TestTables(t *testing.T) {
	files, err := filepath.Glob("../../testdata/figure/*.tsv")
	if err != nil || len(files) == 0 {
		t.Fatalf("no tables: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".tsv"), func(t *testing.T) {
			content, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			group := ""
			lines := strings.Split(strings.TrimSuffix(string(content), "\n"), "\n")
			for i, line := range lines {
				if strings.HasPrefix(line, "#") {
					group = strings.TrimSpace(line[1:])
					continue
				}
				words, want, _ := strings.Cut(line, "\t")
				got := told(ReadString(words))
				if *update {
					lines[i] = words + "\t" + got
				} else if got != want {
					t.Errorf("%s, line %d: %s\n got  %s\n want %s", group, i+1, words, got, want)
				}
			}
			if *update {
				if err := os.WriteFile(file, []byte(strings.Join(lines, "\n")+"\n"), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}
