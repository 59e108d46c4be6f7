package gather

import (
	"slices"
	"strings"
	"testing"
)

// A number that a report names only as the one that stood before another is no number of now: who
// gave it before has raised it, and who gives the new one too agrees with him.
func TestNumbersThatStoodBefore(t *testing.T) {
	for name, told := range map[string]string{
		"ar: what he had announced":          "قالت وزارة الصحة إن 31 مدنيا قتلوا في قصف سوق الحور، وكانت أعلنت قبل ذلك مقتل 22.",
		"ar: against an earlier count":       "قالت وزارة الصحة إن 31 مدنيا قتلوا في قصف سوق الحور، مقابل 22 في حصيلة سابقة.",
		"ar: in place of it":                 "قالت وزارة الصحة إن 31 مدنيا قتلوا في قصف سوق الحور، بدلا من 22 كما ورد في بيان سابق.",
		"ar: more than the earlier count":    "قالت وزارة الصحة إن 31 مدنيا قتلوا في قصف سوق الحور، أي أكثر من الحصيلة السابقة البالغة 22 قتيلا.",
		"ar: a count set right":              "عدلت وزارة الصحة حصيلة قصف سوق الحور إلى 31 قتيلا بعد أن كانت 22.",
		"ar: raised, and nobody's old one":   "رفعت وزارة الصحة حصيلة قصف سوق الحور إلى 31 قتيلا، بعدما كانت أعلنت مقتل 22.",
		"en: up from it":                     "The health ministry said 31 civilians were killed in the shelling of the market of Hawr, up from 22.",
		"en: revising an earlier toll":       "The health ministry said 31 civilians were killed in the shelling of the market of Hawr, revising an earlier toll of 22.",
		"en: correcting a statement":         "The health ministry said 31 civilians were killed in the shelling of the market of Hawr, correcting an earlier statement that put the number at 22.",
		"en: after it had reported others":   "The health ministry raised its toll for the shelling of the market of Hawr to 31 dead, after initially reporting 22.",
		"en: compared with the day before":   "The health ministry said 31 civilians were killed in the shelling of the market of Hawr, compared with 22 a day earlier.",
		"en: against its previous count":     "The health ministry said 31 civilians were killed in the shelling of the market of Hawr, against 22 in its previous count.",
		"en: more than it first announced":   "The health ministry said 31 civilians were killed in the shelling of the market of Hawr, more than the 22 it had first announced.",
		"en: having put it lower before":     "The health ministry said 31 civilians were killed in the shelling of the market of Hawr, having earlier put the toll at 22.",
		"en: a sentence of what it had said": "The health ministry said 31 civilians were killed in the shelling of the market of Hawr. It had earlier reported 22 dead.",
	} {
		t.Run(name, func(t *testing.T) {
			first := "قالت وزارة الصحة إن 22 مدنيا قتلوا في قصف سوق الحور."
			rival := "قال مرصد السهل إن 31 مدنيا قتلوا في قصف سوق الحور."
			if strings.HasPrefix(name, "en") {
				first = "The health ministry said 22 civilians were killed in the shelling of the market of Hawr."
				rival = "Shells that hit the market of Hawr left 31 civilians dead, the Plain Observatory said."
			}
			claims := shortReport("a", "2031-03-04", first)
			claims = append(claims, shortReport("b", "2031-03-05", told)...)
			claims = append(claims, shortReport("c", "2031-03-05", rival)...)
			all := Compare(claims)
			if got := between(all, "a", "b"); !slices.Contains([]string{"updates", "corrects", "repeats,updates", "corrects,repeats"}, got) {
				t.Errorf("to its own first number: %s", got)
			}
			if got := between(all, "b", "c"); got != "corroborates" && got != "corroborates,updates" {
				t.Errorf("to who gives the new one: %s", got)
			}
			if got := between(all, "b", "b"); got != "-" && got != "updates" {
				t.Errorf("in itself: %s", got)
			}
		})
	}
}
