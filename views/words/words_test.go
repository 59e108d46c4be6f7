package words

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"counterclaim/db/figure"
	"counterclaim/db/record"
)

var placeholder = regexp.MustCompile(`\{(\d|n)\}`)

func placeholders(s string) []string {
	found := placeholder.FindAllString(s, -1)
	slices.Sort(found)
	return slices.Compact(found)
}

func TestBothLanguagesSayTheSame(t *testing.T) {
	for key, e := range all {
		if e.plural() {
			if e.Ens[0] == "" || e.En != "" || e.Ar != "" {
				t.Errorf("%s: a plural string has Ens (both) and Ars only", key)
			}
			other := slices.DeleteFunc(placeholders(e.Ens[1]), func(p string) bool { return p == "{n}" })
			for form, s := range e.Ars {
				if s == "" {
					t.Errorf("%s: Arabic plural form %d is missing", key, form)
				}
				got := slices.DeleteFunc(placeholders(s), func(p string) bool { return p == "{n}" })
				if !slices.Equal(got, other) {
					t.Errorf("%s: Arabic form %d has %v, English %v", key, form, got, other)
				}
			}
			continue
		}
		if e.En == "" || e.Ar == "" {
			t.Errorf("%s: English %q, Arabic %q", key, e.En, e.Ar)
		}
		if !slices.Equal(placeholders(e.En), placeholders(e.Ar)) {
			t.Errorf("%s: placeholders differ: %q, %q", key, e.En, e.Ar)
		}
		if strings.ContainsFunc(e.En, func(r rune) bool { return unicode.Is(unicode.Arabic, r) && r != '،' }) {
			t.Errorf("%s: Arabic letters in the English words", key)
		}
	}
}

// TestEveryKeyUsedExists reads the sources of the rooms that speak: a literal
// key must be in the catalogue, a literal beginning of a key must begin one.
func TestEveryKeyUsedExists(t *testing.T) {
	whole := regexp.MustCompile(`\.(T|N|say|tell)\("([a-z0-9_.]+)"(\s*\+)?`)
	seen := 0
	for _, room := range []string{"..", "../../handlers"} {
		err := filepath.WalkDir(room, func(path string, d os.DirEntry, err error) error {
			if err != nil {
				return err
			}
			source := strings.HasSuffix(path, ".templ") || strings.HasSuffix(path, ".go") && !strings.HasSuffix(path, "_templ.go") && !strings.HasSuffix(path, "_test.go")
			if d.IsDir() || !source {
				return nil
			}
			text, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			for _, m := range whole.FindAllStringSubmatch(string(text), -1) {
				seen++
				call, key, more := m[1], m[2], m[3] != ""
				if more {
					if !begins(key) {
						t.Errorf("%s: no key begins with %q", path, key)
					}
					continue
				}
				e, ok := all[key]
				switch {
				case !ok:
					t.Errorf("%s: %q is not in the catalogue", path, key)
				case call == "N" && !e.plural(), call == "T" && e.plural():
					t.Errorf("%s: %q is used with %s, which is the other sort of string", path, key, call)
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if seen < 20 {
		t.Errorf("only %d uses found: the pattern no longer finds them", seen)
	}
}

// TestCodesOfTheModelHaveWords holds the codes that other rooms write to the catalogue.
func TestCodesOfTheModelHaveWords(t *testing.T) {
	check := func(prefix string, codes ...string) {
		for _, code := range codes {
			if _, ok := all[prefix+code]; !ok {
				t.Errorf("%s%s has no words", prefix, code)
			}
		}
	}
	for _, act := range record.Acts {
		check("act.", string(act))
	}
	for _, kind := range record.ActorKinds {
		check("actor.", string(kind))
	}
	for _, standing := range record.Standings {
		check("standing.", string(standing))
	}
	for _, kind := range record.FindingKinds {
		check("finding.", string(kind))
	}
	for _, kind := range record.QuestionTypes {
		check("type.", string(kind))
	}
	for _, how := range record.Resolutions {
		check("how.", how)
	}
	check("noun.", "document", "claim", "highlight", "actor", "tag", "question", "position", "finding", "case")
	check("action.", "add", "save", "delete", "judge", "edit", "merge", "rename", "assess", "reread", "undo", "redo", "confirmed", "dismissed", "suggested")
	p := For(English, "")
	for _, thing := range figure.Things() {
		for prefix, code := range map[string]string{"what.": string(thing.What), "who.": string(thing.Who)} {
			if code != "" && !p.Has(prefix+code) {
				t.Errorf("%s%s has no words", prefix, code)
			}
		}
	}
}

func TestCodesReadBack(t *testing.T) {
	for _, lang := range []string{English, Arabic} {
		p := For(lang, "")
		for _, code := range []string{"killed", "tanks", "damaged_buildings", "killed_or_wounded", "fired_missiles"} {
			if got := CodeOf("what.", p.Code("what.", code)); got != code {
				t.Errorf("%s: %s is said as %q and read back as %q", lang, code, p.Code("what.", code), got)
			}
		}
		if got := CodeOf("what.", "my own word"); got != "my own word" {
			t.Errorf("an own word became %q", got)
		}
	}
}

func begins(prefix string) bool {
	for key := range all {
		if strings.HasPrefix(key, prefix) {
			return true
		}
	}
	return false
}

// TestFiguresInArabicStandApart: a range or a day in digits runs backwards among
// Arabic letters unless it is isolated.
func TestFiguresInArabicStandApart(t *testing.T) {
	apart := regexp.MustCompile(`[\x{2066}-\x{2068}][^\x{2069}]*\x{2069}`)
	turned := regexp.MustCompile(`[0-9٠-٩] ?[–-] ?[0-9٠-٩]`)
	for key, e := range all {
		for _, s := range append([]string{e.Ar}, e.Ars[:]...) {
			if turned.MatchString(apart.ReplaceAllString(s, " ")) {
				t.Errorf("%s: %q", key, s)
			}
		}
	}
}

func TestArabicPlurals(t *testing.T) {
	p := For(Arabic, LatinDigits)
	for n, want := range map[int]string{0: "لا مستندات", 1: "مستند واحد", 2: "مستندان", 3: "\u20663\u2069 مستندات", 11: "\u206611\u2069 مستندا", 100: "\u2066100\u2069 مستند", 103: "\u2066103\u2069 مستندات"} {
		if got := p.N("n.documents", n); got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
}

func TestArgumentsAreIsolatedOnlyWhereTheyMust(t *testing.T) {
	for _, c := range []struct{ lang, arg, want string }{
		{English, "harbour.sqlite", "Saved in harbour.sqlite"},
		{English, "قضية 😀", "Saved in \u2068قضية 😀\u2069"},
		{Arabic, "قَضية", "محفوظ في قَضية"},
		{Arabic, "a.sqlite", "محفوظ في \u2068a.sqlite\u2069"},
	} {
		if got := For(c.lang, "").T("frame.saved_in", c.arg); got != c.want {
			t.Errorf("%s %q: %q, want %q", c.lang, c.arg, got, c.want)
		}
	}
}

func TestDates(t *testing.T) {
	for _, c := range []struct{ lang, edtf, want string }{
		{English, "", ""},
		{English, "2020-10-09", "9 Oct 2020"},
		{English, "2020-10", "Oct 2020"},
		{English, "2020", "2020"},
		{English, "2020-10-08/2020-10-09", "8 Oct 2020 – 9 Oct 2020"},
		{English, "2020-09-27/..", "since 27 Sep 2020"},
		{English, "../2020-09", "until Sep 2020"},
		{English, "2020-10~", "about Oct 2020"},
		{English, "2020-10-09?", "9 Oct 2020?"},
		{English, "2020-10-09T14:30", "9 Oct 2020 14:30"},
		{English, "2020-10-09T14:30:00", "9 Oct 2020 14:30"},
		{English, "2020-10-09T14:30:15Z", "9 Oct 2020 14:30:15"},
		{English, "0622", "622"},
		{English, "-0043-03-15", "15 Mar 44 BC"},
		{English, "0000", "1 BC"},
		{English, "-04XX", "500–401 BC"},
		{English, "199X", "1990s"},
		{English, "19XX", "1900–1999"},
		{English, "2020-XX", "2020"},
		{English, "2020-10-XX", "Oct 2020"},
		{English, "2020-22", "summer 2020"},
		{English, "2021-33", "first quarter of 2021"},
		{English, "2013-22/2014-21", "summer 2013 – spring 2014"},
		{English, "2020-21-01", "2020-21-01"},
		{English, "XXXX", "XXXX"},
		{English, "abcX", "abcX"},
		{Arabic, "2020-24", "شتاء \u20662020\u2069"},
		{English, "the start of the fighting", "the start of the fighting"},
		{English, "2020-13-01", "2020-13-01"},
		{Arabic, "2020-10-09", "9 أكتوبر / تشرين الأول 2020"},
		{Arabic, "2020-09-27/..", "منذ \u206827 سبتمبر / أيلول 2020\u2069"},
	} {
		if got := For(c.lang, "").Date(c.edtf); got != c.want {
			t.Errorf("%s %q: %q, want %q", c.lang, c.edtf, got, c.want)
		}
	}
	if got := For(Arabic, ArabicDigits).Date("2020-10-09"); got != "٩ أكتوبر / تشرين الأول ٢٠٢٠" {
		t.Errorf("Arabic digits: %q", got)
	}
}

func TestPreferred(t *testing.T) {
	for header, want := range map[string]string{"": English, "ar-EG,ar;q=0.9,en;q=0.8": Arabic, "en-US,ar;q=0.5": English, "fr": English, "ar": Arabic, ";;;": English} {
		if got := Preferred(header); got != want {
			t.Errorf("%q: %s, want %s", header, got, want)
		}
	}
}

// Every string is asked for somewhere: by its key, or by the beginning of it that
// a code is put behind.
func TestEveryKeyIsUsed(t *testing.T) {
	var sources strings.Builder
	for _, room := range []string{"..", "../../handlers"} {
		err := filepath.WalkDir(room, func(path string, d os.DirEntry, err error) error {
			if err != nil || d.IsDir() || strings.HasSuffix(path, "_templ.go") || strings.Contains(path, "words") ||
				!strings.HasSuffix(path, ".go") && !strings.HasSuffix(path, ".templ") {
				return err
			}
			body, err := os.ReadFile(path)
			sources.Write(body)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	asked := sources.String()
	ours, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range ours { // the printer says some itself
		body, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(body)) {
			if !strings.HasPrefix(line, "\t\"") {
				asked += line
			}
		}
	}
	for key := range all {
		used := strings.Contains(asked, `"`+key+`"`)
		for i, r := range key {
			used = used || r == '.' && strings.Contains(asked, `"`+key[:i+1]+`"`)
		}
		if !used {
			t.Errorf("%s is asked for nowhere", key)
		}
	}
}

// A fact of a reason is written as everything else that the page prints is, a sign on
// one line with its number; what somebody wrote is left alone.
func TestFactsOfReasons(t *testing.T) {
	en, ar := For(English, LatinDigits), For(Arabic, ArabicDigits)
	for _, c := range []struct{ fact, en, ar string }{
		{"2025-05-12", "12 May 2025", "١٢ مايو / أيار ٢٠٢٥"},
		{"2025-05", "May 2025", "مايو / أيار ٢٠٢٥"},
		{"2025-05-12/2025-05-13", "12 May 2025 – 13 May 2025", "١٢ مايو / أيار ٢٠٢٥ – ١٣ مايو / أيار ٢٠٢٥"},
		{"23", "23", "٢٣"}, {"≥ 1,028", "≥\u00a01,028", "≥\u00a0١٬٠٢٨"}, {"10–19", "10–19", "١٠–١٩"}, {"0–99", "≤\u00a099", "≤\u00a0٩٩"}, {"-5", "-5", "-٥"}, {"0", "0", "٠"}, {"2025", "2025", "٢٠٢٥"},
		{"Brigade 12", "Brigade 12", "Brigade 12"}, {"اللواء 12 😀", "اللواء 12 😀", "اللواء 12 😀"}, {"تي-72", "تي-72", "تي-72"}, {"", "", ""},
	} {
		if got := en.Fact(c.fact); got != c.en {
			t.Errorf("English: %q is written %q, want %q", c.fact, got, c.en)
		}
		if got := ar.Fact(c.fact); got != c.ar {
			t.Errorf("Arabic: %q is written %q, want %q", c.fact, got, c.ar)
		}
	}
}

// What is counted and of whom is called the same in a reason and on the page, so
// no reason shows a code or another word for one thing.
func TestReasonsNameCountsAsThePageDoes(t *testing.T) {
	for _, lang := range []string{English, Arabic} {
		p := For(lang, LatinDigits)
		for _, prefix := range []string{"what.", "who."} {
			for _, code := range p.Codes(prefix) {
				same := func(words string) string {
					return record.Reason{Code: "gather.figure", Args: []string{words}}.Plain(lang)
				}
				if told, named := same(record.Word(code)), same(p.Code(prefix, code)); told != named {
					t.Errorf("%s%s in %s: %s, on the page %s", prefix, code, lang, told, named)
				}
			}
		}
	}
}

// What a report does when it asserts, what two claims do that corroborate each other,
// and what a person does who accepts are three words, in both languages, on every page:
// none of them is in a text for another.
func TestAcceptingAssertingAndCorroboratingAreThreeWords(t *testing.T) {
	for lang, kinds := range map[string][]struct {
		word string
		keys []string
	}{
		"en": {{"accept", []string{"do.accept", "status.confirmed", "action.confirmed", "finding.judge.accept", "reader.accept_read", "keys.accept", "claims.accept"}},
			{"assert", []string{"act.asserts"}}, {"corroborat", []string{"finding.corroborates", "info.1"}}, {"confirm", nil}},
		"ar": {{"قبول", []string{"do.accept", "status.confirmed", "action.confirmed", "finding.judge.accept", "reader.accept_read", "keys.accept", "claims.accept"}},
			{"تأكيد", []string{"act.asserts"}}, {"عزيز", []string{"finding.corroborates"}}, {"مؤكد", nil}},
	} {
		p := For(lang, LatinDigits)
		for _, kind := range kinds {
			for _, key := range kind.keys {
				if word := strings.ToLower(p.T(key)); !strings.Contains(word, kind.word) {
					t.Errorf("%s, %s: %q, want %q in it", lang, key, word, kind.word)
				}
			}
			for key := range all {
				if kind.word != "accept" && kind.word != "قبول" && !slices.Contains(kind.keys, key) && strings.Contains(strings.ToLower(p.T(key)), kind.word) {
					t.Errorf("%s, %s: %q has %q in it", lang, key, p.T(key), kind.word)
				}
			}
		}
	}
}

// One and many are told apart in English, where the noun is counted.
func TestOneAndManyAreNotCalledTheSame(t *testing.T) {
	uncounted := []string{"n.contested", "reader.outline.more"} // no noun, or no number of one
	for key, e := range all {
		if e.plural() && e.Ens[0] == e.Ens[1] && !slices.Contains(uncounted, key) {
			t.Errorf("%s: one is %q, and so are many", key, e.Ens[0])
		}
	}
}
