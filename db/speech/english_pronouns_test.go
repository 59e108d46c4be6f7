package speech

import "testing"

// What one says of himself is one claim of his, and a pronoun means somebody who was named.
func TestEnglishPronouns(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"what a body says of itself": {"The Sola Rights Watch, an independent group, said it had documented the deaths of 97 civilians.",
			[]string{"asserts | Sola Rights Watch | it had documented the deaths of 97 civilians"}},
		"behind a day": {"The Observatory said on Friday it had recorded 14 raids.", []string{"asserts | Observatory | it had recorded 14 raids"}},
		"and a second clause": {"The council said it had reported the loss of four boats and that it had confirmed the deaths of six sailors.",
			[]string{"asserts | council | it had reported the loss of four boats", "asserts | council | it had confirmed the deaths of six sailors"}},
		"the speaker of the sentence before": {"The council, a civic body, said it had recorded 12 attacks. It documented the deaths of 14 people.",
			[]string{"asserts | council | it had recorded 12 attacks", "asserts | council | the deaths of 14 people"}},
		"the subject of the sentence before": {"The union counted 30 wounded in the camp. It had documented the deaths of 14.",
			[]string{"asserts |  | The union counted 30 wounded in the camp", "asserts | union | the deaths of 14"}},
		"nobody who was named":              {"It had documented the deaths of 14 miners.", []string{"asserts |  | It had documented the deaths of 14 miners"}},
		"what was found there says nothing": {"The committee said shells found in the yard came from the hills.", []string{"asserts | committee | shells found in the yard came from the hills"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}
