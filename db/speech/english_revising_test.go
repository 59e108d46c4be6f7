package speech

import "testing"

// What a number was before is put away, a short clause before ", demanding" is kept, and what one
// denies to have said is denied.
func TestEnglishClausesThatHangOn(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"an earlier toll":           {"The mayor said 31 people had died, revising an earlier toll of 23.", []string{"asserts | mayor | 31 people had died, revising an earlier toll of 23"}},
		"an earlier statement":      {"The committee said it had met seven captives, correcting an earlier statement that put the number at five.", []string{"asserts | committee | it had met seven captives, correcting an earlier statement that put the number at five"}},
		"a previous count":          {"Police said three people were hurt, amending a previous count of five.", []string{"asserts | Police | three people were hurt, amending a previous count of five"}},
		"a new number":              {"Police said a wall fell, raising the earlier toll of 9 to 12.", []string{"asserts | Police | a wall fell", "asserts | Police | the earlier toll of 9 to 12"}},
		"a statement and its words": {"The army corrected its statement, saying 12 soldiers were killed, not 10.", []string{"asserts |  | The army corrected its statement", "asserts | army | 12 soldiers were killed, not 10"}},
		"walked out":                {"Nurses walked out, demanding overdue pay.", []string{"asserts |  | Nurses walked out", "demands | Nurses | overdue pay"}},
		"a march":                   {"Thousands marched through Porta, demanding the release of prisoners.", []string{"asserts |  | Thousands marched through Porta", "demands | Thousands | the release of prisoners"}},
		"denied having confirmed":   {"The ministry denied that it had confirmed it.", []string{"denies | ministry | it had confirmed it"}},
		"confirmed it":              {"The agency confirmed it.", nil},
		"denied it":                 {"The company denied it.", []string{"denies | company | The company denied it"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}

// The number that is put right is no figure of the claim.
func TestTheNumberThatIsPutRightIsNotTold(t *testing.T) {
	for _, s := range []string{"The mayor said 31 people had died, revising an earlier toll of 23.", "The committee said it had met 31 captives, correcting an earlier statement that put the number at five."} {
		claims := read(s)
		if len(claims) != 1 || len(claims[0].Figures) != 1 || claims[0].Figures[0].Low != 31 {
			t.Errorf("%s: %+v", s, claims)
		}
	}
}
