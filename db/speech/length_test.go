package speech

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// What a report costs grows with its length and not with its square. The cases are
// so large that a look from each word at all others would not end before the test
// is given up; no clock is read.

// A million marks that open, and none that closes.
func TestUnclosedMarksAreLookedForOnce(t *testing.T) {
	toks := make([]token, 1_000_000)
	for i := range toks {
		toks[i] = token{s: []string{"“", "«", "„", "‟", "a"}[i%5], word: i%5 == 4, Span: text.Span{Start: 2 * i, End: 2*i + 1}}
	}
	markQuotes(toks)
	if toks[0].quote != 0 || toks[4].quote != 0 {
		t.Errorf("in a quotation that never ends: %+v", toks[4])
	}
}

// A sentence without an end is read in pieces, which leave nothing out.
func TestEndlessSentences(t *testing.T) {
	r := newReader(Input{Text: text.New(strings.Repeat("John said ", 5000))})
	r.toks = tokenize(r.in.Text.Words(), newLexicon(0))
	at := 0
	for _, s := range r.sentencesOf(text.Span{End: r.in.Text.Len()}) {
		if s[0] != at || s[1] <= s[0] || s[1]-s[0] > longestSentence {
			t.Fatalf("a sentence %v behind %d", s, at)
		}
		at = s[1]
	}
	if at != len(r.toks) {
		t.Errorf("read to %d of %d", at, len(r.toks))
	}
}

// Of a thousand offices in a row, each of the next, no name is made.
func TestEndlessNames(t *testing.T) {
	r := newReader(Input{Text: text.New(strings.Repeat("رئيس ", 5000)), Lang: "ar"})
	toks := tokenize(r.in.Text.Words(), newLexicon(0))
	h, def, owned := toks[0].head()
	if n := r.headed(toks, 0, len(toks), h, def, owned); n.to > longestName {
		t.Errorf("a name of %d words", n.to)
	}
}

// A panic of work done beside goes to whoever waits for it.
func TestBesidePanicsWhereItIsWaitedFor(t *testing.T) {
	defer func() {
		if p := recover(); p != "bad report" {
			t.Errorf("recovered %v", p)
		}
	}()
	await(beside(func() { panic("bad report") }))
	t.Error("no panic")
}

// The quotations are those that a look at every later mark finds.
func TestQuotationsWhateverIsUnclosed(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	signs := []string{"“", "”", "«", "»", "\"", "„", "‟", "＂", "a", "قالَ", "😀", "\r\n"}
	for range 3000 {
		var s strings.Builder
		for range random.IntN(24) {
			s.WriteString(signs[random.IntN(len(signs))])
			s.WriteString([]string{"", " "}[random.IntN(2)])
		}
		toks := tokenize(text.New(s.String()).Words(), newLexicon(0))
		for i, want := range quotations(toks) {
			if toks[i].quote != want {
				t.Fatalf("%q: token %d, %q, is in quotation %d, want %d", s.String(), i, toks[i].raw, toks[i].quote, want)
			}
		}
	}
}

// quotations numbers the quotations the slow way.
func quotations(toks []token) []int {
	all := make([]int, len(toks))
	quotes := 0
	for i := 0; i < len(toks); i++ {
		runes := []rune(toks[i].s)
		shut, ok := quoteMarks[runes[0]]
		if runes[0] == '”' {
			shut, ok = '”', true
		}
		if toks[i].word || !ok {
			continue
		}
		for j := i + 1; j < len(toks); j++ {
			r := []rune(toks[j].s)[0]
			if toks[j].word || r != shut && !(shut == '”' && (r == '“' || r == '"') && closes(toks, j)) {
				continue
			}
			quotes++
			for k := i + 1; k < j; k++ {
				all[k] = quotes
			}
			i = j
			break
		}
	}
	return all
}

// "The ministry" and "he" mean somebody who spoke lately, not one of all.
func TestSpeakersAreRecalledFromNearby(t *testing.T) {
	r := newReader(Input{Text: text.New("The council denied it. He did."), Lang: "en"})
	r.toks = tokenize(r.in.Text.Words(), newLexicon(0))
	r.speakers = make([]speaker, 1_000_000)
	for i := range r.speakers {
		r.speakers[i] = speaker{Mention: Mention{Text: fmt.Sprint("Board ", i), Name: fmt.Sprint("Board ", i), Kind: record.Organisation}}
	}
	r.speakers[0].Text, r.speakers[0].Name = "The Marsa Council", "Marsa Council"
	near := len(r.speakers) - recalled
	council := name{from: 0, to: 2, person: 2, kind: record.Organisation}
	he := name{from: 5, to: 6, person: 6}
	for range 2000 {
		if s := r.englishMention(council); s.Name != "council" {
			t.Fatalf("recalled %q", s.Name)
		}
		if s := r.englishMention(he); s.Name == "Marsa Council" {
			t.Fatalf("he is %q", s.Name)
		}
	}
	r.speakers[near].Text, r.speakers[near].Name = "The Marsa Council", "Marsa Council"
	if s := r.englishMention(council); s.Name != "Marsa Council" {
		t.Errorf("the council is %q", s.Name)
	}
}

// Of many people only those are looked at whose name may be the one that is read.
func TestNamesakesAreFew(t *testing.T) {
	r := newReader(Input{Text: text.New("")})
	for i := range 2000 {
		given, family := fmt.Sprintf("نور%c%c", 'ا'+rune(i%20), 'ا'+rune(i/20%20)), fmt.Sprintf("%c%cداني%c", 'ا'+rune(i%20), 'ا'+rune(i/20%20), 'ا'+rune(i/400))
		r.remember(&person{words: []string{given, family}, name: given + " " + family})
	}
	some := r.namesakes("غنجة")
	if len(some) != 0 {
		t.Errorf("%d people for a word that nobody is called", len(some))
	}
	known := &person{words: []string{"سامر", "غنجة"}, name: "سامر غنجة"}
	r.remember(known)
	for _, word := range []string{"سامر", "غنجة", "كنجة"} {
		if some = r.namesakes(word); len(some) != 1 || some[0] != known {
			t.Errorf("%q: %d people", word, len(some))
		}
	}
}

// Two surnames of the same consonants are one name only where they are spellings of it.
func TestAlike(t *testing.T) {
	r := &reader{skeletons: map[string]string{}}
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"غنجه", "كنجه", true},
		{"زيلينسكي", "زيلنسكي", true},
		{"غوتيريش", "غوتيرش", true},
		{"نتنياهو", "نتانياهو", true},
		{"ترامب", "ترمب", true},
		{"دانيوبا", "ايدينبي", false},
		{"سامر", "راسم", false},
	} {
		if got := r.alike(c.a, c.b); got != c.want {
			t.Errorf("%s and %s: %v, want %v", c.a, c.b, got, c.want)
		}
	}
}

// Two men of one family are two, and one man by a short form of his first name is one.
func TestOneFamily(t *testing.T) {
	for words, want := range map[string][]string{
		"قال قائد القوات محمد حمدان دالي إن الطريق مفتوح. وقال نائب القائد عبد الرحيم دالي إن الجسر مغلق. وأضاف دالي أن السوق مفتوح.": {"محمد حمدان دالي", "عبد الرحيم دالي", "عبد الرحيم دالي"},
		"قال أحمد الشاري إن الطريق مفتوح. وقال ماهر الشاري إن الجسر مغلق.":                                                            {"أحمد الشاري", "ماهر الشاري"},
		"قال الرئيس جو باردن إن الطريق مفتوح. وقال جوزيف باردن إن الجسر مغلق.":                                                        {"جو باردن", "جو باردن"},
	} {
		var got []string
		for _, c := range Read(Input{Text: text.New(words)}).Claims {
			got = append(got, c.Claimant.Name)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", words, got, want)
		}
	}
}
