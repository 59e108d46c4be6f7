package record

import (
	"testing"

	"counterclaim/db/figure"
)

func TestEveryRuleOfAFigureHasItsSentence(t *testing.T) {
	codes := map[string]bool{}
	for _, rule := range figure.Rules() {
		codes["figure."+rule.Code] = true
		if _, ok := figureReasons["figure."+rule.Code]; !ok {
			t.Errorf("the rule %q has no sentence", rule.Code)
		}
	}
	for code := range figureReasons {
		if !codes[code] {
			t.Errorf("%q is no rule of package figure", code)
		}
	}
}
