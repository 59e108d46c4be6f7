package record

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
)

var places = regexp.MustCompile(`\{(\d)\}`)

// factsOf are the numbers of the facts that a template names, sorted, once each.
func factsOf(template string) []string {
	var numbers []string
	for _, m := range places.FindAllStringSubmatch(template, -1) {
		numbers = append(numbers, m[1])
	}
	slices.Sort(numbers)
	return slices.Compact(numbers)
}

// What a person set is told instead of what the program had found about it.
func TestReasonByHand(t *testing.T) {
	found := Reason{Code: "speech.verb", Args: []string{"قال", "وزارة الدفاع"}}
	for name, c := range map[string]struct {
		reason Reason
		en, ar string
	}{
		"as found":      {found.ByHand(), "\u2068قال\u2069 is a verb of saying; its speaker is \u2068وزارة الدفاع\u2069.", "قال من أفعال القول، والمتكلم وزارة الدفاع."},
		"the claimant":  {found.ByHand("claimant"), "The program proposed it. Set by hand since: the claimant.", "اقترحه البرنامج. وما حُدّد يدويا بعد ذلك: صاحب الادعاء."},
		"both, in turn": {found.ByHand("act").ByHand().ByHand("claimant"), "The program proposed it. Set by hand since: the claimant and the act.", "اقترحه البرنامج. وما حُدّد يدويا بعد ذلك: صاحب الادعاء والفعل."},
		"one fact":      {Reason{Code: "speech.embedded", Args: []string{"x"}}.ByHand("act"), "The program proposed it. Set by hand since: the act.", "اقترحه البرنامج. وما حُدّد يدويا بعد ذلك: الفعل."},
		"a person's":    {Reason{}.ByHand("claimant"), "", ""},
	} {
		if en, ar := c.reason.Sentence("en"), c.reason.Sentence("ar"); en != c.en || ar != c.ar {
			t.Errorf("%s: %q, %q", name, en, ar)
		}
	}
	if set := found.ByHand("claimant"); set.Code != found.Code || set.Args[0] != "قال" || len(found.Args) != 2 {
		t.Errorf("what was found is lost: %+v", set)
	}
}

func TestEverySentenceIsThereInBothLanguagesWithTheSameFacts(t *testing.T) {
	makers := []string{"figure.", "speech.", "gather.", "compare."}
	for i, table := range reasonTables {
		for code, s := range table {
			t.Run(code, func(t *testing.T) {
				if !strings.HasPrefix(code, makers[i]) {
					t.Errorf("the code must begin with %q", makers[i])
				}
				checkLanguages(t, s)
				if en, ar := factsOf(s.en), factsOf(s.ar); !slices.Equal(en, ar) {
					t.Errorf("facts differ: English %v, Arabic %v", en, ar)
				}
			})
		}
	}
}

func TestEveryOwnWordIsThereInBothLanguagesWithoutFacts(t *testing.T) {
	for code, s := range reasonWords {
		t.Run(code, func(t *testing.T) {
			checkLanguages(t, s)
			if len(factsOf(s.en))+len(factsOf(s.ar)) != 0 {
				t.Error("a word takes no facts")
			}
		})
	}
}

func checkLanguages(t *testing.T, s sentence) {
	t.Helper()
	arabic := func(r rune) bool { return unicode.Is(unicode.Arabic, r) }
	if s.en == "" || strings.ContainsFunc(s.en, arabic) {
		t.Errorf("English: %q", s.en)
	}
	if !strings.ContainsFunc(s.ar, arabic) || strings.ContainsFunc(s.ar, func(r rune) bool { return unicode.Is(unicode.Latin, r) }) {
		t.Errorf("Arabic: %q", s.ar)
	}
}

func TestSentence(t *testing.T) {
	cases := []struct {
		name   string
		reason Reason
		en, ar string
	}{
		{"a person's own has none", Reason{}, "", ""},
		{"an unknown code is shown with its facts", Reason{"later.rule", []string{"x"}}, "later.rule · x", "later.rule · \u2068x\u2069"},
		{"numbers are isolated in Arabic only", Reason{"gather.figure", []string{"41"}},
			"The claim gives 41 for it.", "العدد المذكور لذلك في الادعاء هو \u206641\u2069."},
		{"a sign stays before its number", Reason{"gather.figure", []string{"> 100"}},
			"The claim gives > 100 for it.", "العدد المذكور لذلك في الادعاء هو \u2066> 100\u2069."},
		{"a name of the other direction is isolated", Reason{"gather.names", []string{"بحيرة 🌊"}},
			"The claim names \u2068بحيرة 🌊\u2069.", "المسمّى في الادعاء هو بحيرة 🌊."},
		{"own words are told in the language", Reason{"compare.differ", []string{"@what+place+side", "a", "b"}},
			"Not the same count: the two differ in what is counted, the place and the side that suffered it (a / b).",
			"ليس العدد لشيء واحد: يختلف الادعاءان في المعدود والمكان والطرف المتضرر (\u2068a\u2069 / \u2068b\u2069)."},
		{"somebody's text that begins with @ stays", Reason{"gather.names", []string{"@ministry"}},
			"The claim names @ministry.", "المسمّى في الادعاء هو \u2068@ministry\u2069."},
		{"braces in a fact are not filled again", Reason{"gather.names", []string{"{1}{2}"}},
			"The claim names {1}{2}.", "المسمّى في الادعاء هو \u2066{1}{2}\u2069."},
		{"a missing fact leaves its place empty", Reason{"gather.names", nil},
			"The claim names .", "المسمّى في الادعاء هو ."},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := c.reason.Sentence("en"); got != c.en {
				t.Errorf("en %q, want %q", got, c.en)
			}
			if got := c.reason.Sentence("ar"); got != c.ar {
				t.Errorf("ar %q, want %q", got, c.ar)
			}
		})
	}
}

// A name in an Arabic sentence keeps its own form, أبو ليث, since nothing there governs it.
func TestArabicSentencesGovernNoName(t *testing.T) {
	for code, want := range map[string]string{
		"gather.denial":  "صاحب النفي هو أبو يزن، وصاحب الادعاء المنفي هو ناشطون، وموضوعهما واحد: هل ما زال يعمل.",
		"gather.opposed": "صاحب الإثبات هو أبو يزن، وصاحب النفي هو ناشطون، وموضوعهما واحد: هل ما زال يعمل.",
	} {
		if got := (Reason{code, []string{"أبو يزن", "ناشطون", "@topic_stopped"}}).Plain("ar"); got != want {
			t.Errorf("got  %q\nwant %q", got, want)
		}
	}
}
