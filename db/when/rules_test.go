package when

import (
	"testing"

	"counterclaim/db/text"
)

// Every rule reads its own examples, and every rule that the tables meet is told.
func TestRules(t *testing.T) {
	known := map[string]bool{}
	for _, rule := range Rules() {
		if known[rule.Code] {
			t.Errorf("%s is told twice", rule.Code)
		}
		known[rule.Code] = true
		if rule.Meaning[0] == "" || rule.Meaning[1] == "" {
			t.Errorf("%s has no meaning in both languages", rule.Code)
		}
		for _, example := range rule.Example {
			if example == "" {
				continue
			}
			found := false
			for _, d := range Read(text.New(example), "2020-10-11") {
				found = found || d.Rule == rule.Code
			}
			if !found {
				t.Errorf("%s does not read its example %q: %+v", rule.Code, example, Read(text.New(example), "2020-10-11"))
			}
		}
	}
	for _, published := range []Day{"2020-10-11", ""} {
		for _, s := range tableTexts(t) {
			for _, d := range Read(text.New(s), published) {
				if !known[d.Rule] {
					t.Errorf("%q is read by %q, which is not told", d.Text, d.Rule)
				}
			}
		}
	}
}
