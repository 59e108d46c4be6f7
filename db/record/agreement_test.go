package record

import (
	"regexp"
	"testing"
)

// A verb agrees with who speaks.
func TestSentencesAgreeWithTheirSpeakers(t *testing.T) {
	for who, want := range map[string]string{
		"residents":                          "residents say 41, the army says 3: both cannot hold.",
		"Residents of Sola":                  "Residents of Sola say 41, the army says 3: both cannot hold.",
		"hospital sources":                   "hospital sources say 41, the army says 3: both cannot hold.",
		"Two residents reached by telephone": "Two residents reached by telephone say 41, the army says 3: both cannot hold.",
		"police":                             "police say 41, the army says 3: both cannot hold.",
		"Reuters":                            "Reuters says 41, the army says 3: both cannot hold.",
		"United States":                      "United States says 41, the army says 3: both cannot hold.",
		"director of the hospitals":          "director of the hospitals says 41, the army says 3: both cannot hold.",
		"Sky news":                           "Sky news says 41, the army says 3: both cannot hold.",
		"congress":                           "congress says 41, the army says 3: both cannot hold.",
		"":                                   " says 41, the army says 3: both cannot hold.",
	} {
		if got := (Reason{"compare.opposed", []string{who, "41", "the army", "3"}}).Sentence("en"); got != want {
			t.Errorf("got  %q\nwant %q", got, want)
		}
	}
	if got := (Reason{"compare.denies", []string{"the mayor", "", "residents", "", "they answer it"}}).Sentence("en"); got != "residents deny what the mayor says, because they answer it." {
		t.Errorf("got %q", got)
	}
}

// Every sentence about speakers agrees with more than one of them.
func TestEverySentenceAgrees(t *testing.T) {
	alone := regexp.MustCompile(`residents [a-z]{2,}s\b`)
	wordAgrees := regexp.MustCompile(`reports (say|name|tell|go|pass)\b`)
	for _, table := range []map[string]sentence{speechReasons, gatherReasons, compareReasons} {
		for code := range table {
			facts := []string{"residents", "residents", "residents", "residents", "residents", "residents", "residents"}
			if _, speech := speechReasons[code]; speech {
				facts[0] = "reports" // the words that attribute, which are no speaker
			}
			if code == "speech.heading" {
				continue // it is their name that stands there
			}
			got := (Reason{code, facts}).Sentence("en")
			if alone.MatchString(got) || wordAgrees.MatchString(got) {
				t.Errorf("%s: %q", code, got)
			}
		}
	}
}
