package when

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"counterclaim/db/text"
)

// The rules compare words with the folds of tokens, so a word in a rule must be
// its own fold or it is never met.
func TestWordsOfRulesAreFolded(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil || len(files) == 0 {
		t.Fatalf("no rules: %v", err)
	}
	call := regexp.MustCompile(`(?:isWord|hasHead|hasTail|fold ==)\(?[^"\n]*((?:"[^"\n]*"(?:, )?)+)`)
	word := regexp.MustCompile(`"([^"]*)"`)
	for _, f := range files {
		source, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range call.FindAllStringSubmatch(string(source), -1) {
			for _, w := range word.FindAllStringSubmatch(c[1], -1) {
				if text.Fold(w[1]) != w[1] {
					t.Errorf("%s: %q is never the fold of a word, %q is", f, w[1], text.Fold(w[1]))
				}
			}
		}
	}
	for _, f := range feasts {
		for _, w := range f.words {
			if text.Fold(w) != w {
				t.Errorf("the feast %q is not folded", w)
			}
		}
	}
}
