package text

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"
)

// awkward has what offsets drift on: an emoji, a vowel mark, a CRLF, an isolate.
const awkward = "قُتل 🚑 ٤١\r\n\u2067مدنيًّا\u2069 in Su-25 – «د. أحمد» ﷺ ﻼ é e\u0301"

func TestFold(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"alef forms", "أإآٱا", "ااااا"},
		{"hamza seats", "مسؤول مسئول", "مسوول مسيول"},
		{"ta marbuta", "مدرسة", "مدرسه"},
		{"alef maqsura", "على", "علي"},
		{"vowel marks and tatweel", "قُـتِــلَ", "قتل"},
		{"hamza written as a mark", "ا\u0654و\u0654", "او"},
		{"Persian letters", "گروه پیاده چک", "كروه بياده جك"},
		{"Urdu letters", "ہےں", "هين"},
		{"presentation forms", "ﻗﺘﻞ ﻻ", "قتل لا"},
		{"digits", "٤١ ۴۱ ४१", "41 41 41"},
		{"Latin", "Šuša ÉTÉ e\u0301", "susa ete e"},
		{"full width", "ＡＢ１２", "ab12"},
		{"Cyrillic keeps its letters", "Йод", "йод"},
		{"a lone tatweel stays", "ـ", "ـ"},
		{"a lone mark stays", "\u064B x", "\u064B x"},
		{"a fraction stays one number", "½", "½"},
		{"a phrase in one sign stays one", "ﷺ", "ﷺ"},
		{"isolates go from words", "\u2067مدني\u2069", "مدني"},
		{"separators stay", "a, b\r\nج!", "a, b\r\nج!"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := Fold(c.in); got != c.want {
				t.Errorf("Fold(%q) = %q, want %q", c.in, got, c.want)
			}
		})
	}
}

// tokens counts the tokens of the search index by InToken.
func tokens(s string) int {
	n, in := 0, false
	for _, r := range s {
		is := InToken(r) || isIsolate(r)
		if is && !in {
			n++
		}
		in = is
	}
	return n
}

func FuzzFold(f *testing.F) {
	f.Add(awkward)
	f.Add("ـ ـ\u064B½ﹰ")
	f.Fuzz(func(t *testing.T, s string) {
		folded := Fold(s)
		if tokens(folded) != tokens(s) {
			t.Errorf("Fold(%q) = %q has %d tokens, want %d", s, folded, tokens(folded), tokens(s))
		}
		if again := Fold(folded); again != folded {
			t.Errorf("Fold(%q) = %q, folded again %q", s, folded, again)
		}
		if !utf8.ValidString(folded) {
			t.Errorf("Fold(%q) is not valid UTF-8", s)
		}
	})
}

func TestStem(t *testing.T) {
	for _, same := range [][]string{
		{"المدنيين", "مدنيين", "المدنيون"},
		{"دبابات", "الدبابات", "دبابة"},
		{"مدرسة", "مدرسه", "المدرسة"},
		{"killed", "KILLED"},
		{"soldiers", "soldier"},
	} {
		for _, w := range same[1:] {
			if Stem(w) != Stem(same[0]) {
				t.Errorf("Stem(%q) = %q, Stem(%q) = %q", w, Stem(w), same[0], Stem(same[0]))
			}
		}
	}
	for _, differ := range [][2]string{{"قوات", "قوة"}, {"وزير", "زير"}, {"مدني", "مدينة"}} {
		if Stem(differ[0]) == Stem(differ[1]) {
			t.Errorf("%q and %q share the stem %q", differ[0], differ[1], Stem(differ[0]))
		}
	}
}

func TestSplit(t *testing.T) {
	for _, c := range []struct {
		word string
		want Affixes
	}{
		{"وبالمدينة", Affixes{"وبال", "مدينه", ""}},
		{"للجيش", Affixes{"لل", "جيش", ""}},
		{"قواتها", Affixes{"", "قوات", "ها"}},
		{"مدينتها", Affixes{"", "مدينه", "ها"}},
		{"وسيقصف", Affixes{"وس", "يقصف", ""}},
		{"فقتل", Affixes{"ف", "قتل", ""}},
	} {
		found := false
		for _, a := range Split(c.word) {
			found = found || a == c.want
		}
		if !found {
			t.Errorf("Split(%q) = %v lacks %v", c.word, Split(c.word), c.want)
		}
		if first := Split(c.word)[0]; first.Stem != Fold(c.word) {
			t.Errorf("Split(%q) begins with %v, not the word as it is", c.word, first)
		}
	}
	if got := Split("Baku"); len(got) != 1 || got[0].Stem != "baku" {
		t.Errorf("Split(Baku) = %v", got)
	}
}

func TestOffsets(t *testing.T) {
	x := New(awkward)
	runes := []rune(awkward)
	if x.Len() != len(runes) {
		t.Fatalf("Len() = %d, want %d", x.Len(), len(runes))
	}
	for cp := 0; cp <= len(runes); cp++ {
		before := string(runes[:cp])
		if got := x.Byte(cp); got != len(before) {
			t.Errorf("Byte(%d) = %d, want %d", cp, got, len(before))
		}
		if got := x.CodePoint(len(before)); got != cp {
			t.Errorf("CodePoint(%d) = %d, want %d", len(before), got, cp)
		}
		u := len(utf16.Encode(runes[:cp]))
		if got := x.UTF16(cp); got != u {
			t.Errorf("UTF16(%d) = %d, want %d", cp, got, u)
		}
		if got := x.FromUTF16(u); got != cp {
			t.Errorf("FromUTF16(%d) = %d, want %d", u, got, cp)
		}
		if got := x.Slice(Span{cp, len(runes)}); got != string(runes[cp:]) {
			t.Errorf("Slice from %d = %q", cp, got)
		}
	}
	at := 5 // the emoji
	if got := x.FromUTF16(x.UTF16(at) + 1); runes[at] != '🚑' || got != at {
		t.Errorf("inside the pair of %q: %d, want %d", runes[at], got, at)
	}
	if got := x.Slice(Span{-5, 3}) + x.Slice(Span{1000, 2000}) + x.Slice(Span{3, 1}); got != string(runes[:3]) {
		t.Errorf("spans outside the text give %q", got)
	}
}

func TestWords(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"Arabic", "قُتل 41 مدنيًّا.", "قُتل|#41|مدنيًّا|."},
		{"clitic before digits", "و30 عربة", "و|#30|عربة"},
		{"digits before Arabic", "41قتيلا", "#41|قتيلا"},
		{"separators", "12,500 و12.5 و١٢٬٥٠٠٫٥ 12\u00a0500", "#12,500|و|#12.5|و|#١٢٬٥٠٠٫٥|#12\u00a0500"},
		{"Arabic comma as separator", "12،500 و5، 6", "#12،500|و|#5|،|#6"},
		{"dates and times", "9/10/2020 9-10-2020 2020-10-09 17:30", "#9/10/2020|#9-10-2020|#2020-10-09|#17:30"},
		{"ranges are three words", "4000-5000 4-5", "#4000|-|#5000|#4|-|#5"},
		{"models", "D-20 Su-25 F16 إس-400 T72B", "@D-20|@Su-25|@F16|@إس-400|@T72B"},
		{"a year is no model", "Since-2014", "Since|-|#2014"},
		{"units", "30km 2nd 5m 1e10 3D7", "#30|km|#2|nd|#5|m|@1e10|@3D7"},
		{"percent", "25% ٢٥٪", "#25|%|#٢٥|٪"},
		{"abbreviations", "د. أحمد U.S. troops", "د.|أحمد|U.|S.|troops"},
		{"stop without a space", "عليها.وقال", "عليها|.|وقال"},
		{"apostrophe", "don't Côte d’Ivoire", "don't|Côte|d’Ivoire"},
		{"quotation", "«هدف»", "«|هدف|»"},
		{"emoji with a modifier", "👍🏽 ok", "👍|🏽|ok"},
		{"isolates and CRLF", "\u2067أ ب\u2069\r\nc", "أ|ب|c"},
		{"end of a sentence", "في 2020. ثم 5.", "في|#2020|.|ثم|#5|."},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			x := New(c.in)
			for _, w := range Words(c.in) {
				if x.Slice(w.Span) != w.Text {
					t.Errorf("%v is %q, not %q", w.Span, x.Slice(w.Span), w.Text)
				}
				got = append(got, map[Kind]string{Digits: "#", Mixed: "@"}[w.Kind]+w.Text)
			}
			if s := strings.Join(got, "|"); s != c.want {
				t.Errorf("got  %s\nwant %s", s, c.want)
			}
		})
	}
}

func TestSentences(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"two", "قتل شخص. جرح آخر.", "قتل شخص.|جرح آخر."},
		{"headings and lines", "عنوان\r\n\r\n نص أول. نص ثان", "عنوان|نص أول.|نص ثان"},
		{"abbreviations", "قال د. أحمد سالم إن 12.5 كلم. انتهى", "قال د. أحمد سالم إن 12.5 كلم.|انتهى"},
		{"English", "Gen. A. Smith spoke at 5.30. He left No. 5 alone. \"Go.\" They went.", "Gen. A. Smith spoke at 5.30.|He left No. 5 alone.|\"Go.\"|They went."},
		{"quotes close", "قال «انتهى الأمر.» وغادر! ثم؟", "قال «انتهى الأمر.»|وغادر!|ثم؟"},
		{"the sentence goes on", "\"Stop!\" he said, \"now.\", and left.", "\"Stop!\" he said, \"now.\", and left."},
		{"ellipsis in a breath", "ولو اليوم...لكن لا... هذا آخر.", "ولو اليوم...لكن لا...|هذا آخر."},
		{"no space", "غادر الوزير.وقال آخر", "غادر الوزير.|وقال آخر"},
		{"list", "1. first item\n2. second item", "1. first item|2. second item"},
		{"unbalanced", "قال \"لن نفعل. ثم ذهب.", "قال \"لن نفعل.|ثم ذهب."},
		{"emoji", "🚑 نعم. 🚑", "🚑 نعم.|🚑"},
		{"who said it follows", "«لن نعود!» قال الوزير. ثم غادر.", "«لن نعود!» قال الوزير.|ثم غادر."},
		{"a question quoted", "\"أين هم؟\" تساءل المتحدث. لا أحد يعلم.", "\"أين هم؟\" تساءل المتحدث.|لا أحد يعلم."},
		{"nested", "قال: «أبلغني \"أنهم غادروا.\" ولم أره.» ثم سكت.", "قال: «أبلغني \"أنهم غادروا.\"|ولم أره.»|ثم سكت."},
		{"German and English marks", "„Wir gehen.“ Er ging. “We go.” He left.", "„Wir gehen.“|Er ging.|“We go.”|He left."},
		{"single angles", "‹انتهى.› وقال. ›Ende.‹ Ja.", "‹انتهى.›|وقال.|›Ende.|‹ Ja."},
		{"brackets never closed", "وقال (كما ورد. ثم غادر.", "وقال (كما ورد.|ثم غادر."},
		{"stop inside brackets", "غادروا (انظر ص. 5.) ثم عادوا.", "غادروا (انظر ص. 5.)|ثم عادوا."},
		{"acronym inside", "The U.S. Army and the U.N. Council met at 5 p.m. Tuesday.", "The U.S. Army and the U.N. Council met at 5 p.m. Tuesday."},
		{"acronym at the end", "He lives in the U.S. The army left at 5 p.m. They slept.", "He lives in the U.S.|The army left at 5 p.m.|They slept."},
		{"ranks", "Lt. Gen. Omar and Sgt. Maj. Adam met Pvt. Lee near Mt. Hermon.", "Lt. Gen. Omar and Sgt. Maj. Adam met Pvt. Lee near Mt. Hermon."},
		{"Latin abbreviations", "Many towns, e.g. Tyre, i.e. the coast, fell. See cf. below.", "Many towns, e.g. Tyre, i.e. the coast, fell.|See cf. below."},
		{"No. and no.", "Flight No. 5 left. He said no. Then he slept.", "Flight No. 5 left.|He said no.|Then he slept."},
		{"months", "On Oct. 9 and Nov. 12 it rained. It stopped in Dec. 2020.", "On Oct. 9 and Nov. 12 it rained.|It stopped in Dec. 2020."},
		{"Arabic titles", "قال أ. د. سامي وم. ليلى ود. هدى ذلك. انتهى.", "قال أ. د. سامي وم. ليلى ود. هدى ذلك.|انتهى."},
		{"Arabic capitals", "أعلنت م.ت.ف. بيانا. وقالت ج.م.ع. نعم.", "أعلنت م.ت.ف. بيانا.|وقالت ج.م.ع. نعم."},
		{"before our time", "في 300 ق.م. وقعت. وفي 1442 هـ. وقعت أخرى. وفي 2020 م. انتهت.", "في 300 ق.م. وقعت.|وفي 1442 هـ.|وقعت أخرى.|وفي 2020 م.|انتهت."},
		{"dates with stops", "في 27.9.2020. وفي 5.10. وقع. ثم ٩.١٠.٢٠٢٠ انتهى.", "في 27.9.2020.|وفي 5.10.|وقع.|ثم ٩.١٠.٢٠٢٠ انتهى."},
		{"decimals", "بلغ 12.5 و.5 و١٢٫٥. ثم 5. وقال.", "بلغ 12.5 و.5 و١٢٫٥.|ثم 5.|وقال."},
		{"space before the stop", "قتل خمسة .وأصيب ستة . ثم غادروا", "قتل خمسة .|وأصيب ستة .|ثم غادروا"},
		{"stops in a row", "حقا؟! نعم!! لا؟؟؟ ربما…", "حقا؟!|نعم!!|لا؟؟؟|ربما…"},
		{"Urdu stop", "وہ گیا۔ پھر آیا۔", "وہ گیا۔|پھر آیا۔"},
		{"a list by letters", "أ. البند الأول\nب. البند الثاني\n- بند. آخر", "أ. البند الأول|ب. البند الثاني|- بند.|آخر"},
		{"a caption and a heading", "خسائر كبيرة\nصورة: أرشيف (رويترز)\nقال الوزير. نعم.", "خسائر كبيرة|صورة: أرشيف (رويترز)|قال الوزير.|نعم."},
		{"the comma goes on", "«لا.»، قال. «نعم.»؛ ثم.", "«لا.»، قال.|«نعم.»؛ ثم."},
		{"marks and isolates", "\u2067قُتِلَ.\u2069 وقال 🚑.\r\nنعم.", "قُتِلَ.|وقال 🚑.|نعم."},
		{"file names", "see report.v2.pdf and www.a.org. Done.", "see report.v2.pdf and www.a.org.|Done."},
		{"address", "See example.com today. Bye.", "See example.com today.|Bye."},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := New(c.in)
			var got []string
			for _, s := range Sentences(c.in) {
				got = append(got, x.Slice(s))
			}
			if s := strings.Join(got, "|"); s != c.want {
				t.Errorf("got  %s\nwant %s", s, c.want)
			}
		})
	}
}

func TestParagraphs(t *testing.T) {
	got := Paragraphs("  a b \r\n\r\n\u200F\r\n🚑c\n")
	if want := []Span{{2, 5}, {13, 15}}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestLanguage(t *testing.T) {
	for s, want := range map[string]string{
		"قالت الوزارة إن 41 قتلوا": "ar", "گفت که این کار را می\u200cکنیم": "fa", "یہ ایک خبر ہے": "ur", "The army said that 41 were killed": "en",
		"Le ministre a dit que les forces sont dans la ville": "fr", "Это было сказано им и не им": "ru", "שלום": "he", "12 345": "und", "": "und",
		"Բարեւ": "hy", "東京の話": "ja", "قال Su-25 إن": "ar", "قالت الوزارة إن القوات هاجمت المدينة فی الصباح وأکدت أن الجیش انسحب": "ar", "این خبر درست است و ما از آن آگاهیم": "fa", "Die Armee ist nach der Stadt": "de", "Bu bir olarak ve daha": "tr",
	} {
		if got := Language(s); got != want {
			t.Errorf("Language(%q) = %q, want %q", s, got, want)
		}
	}
	for lang, want := range map[string]string{"ar": "rtl", "ar-SA": "rtl", "fa": "rtl", "he": "rtl", "en": "ltr", "und": "ltr", "": "ltr"} {
		if got := Direction(lang); got != want {
			t.Errorf("Direction(%q) = %q, want %q", lang, got, want)
		}
	}
}

func TestHidden(t *testing.T) {
	got := Hidden("a\u200Bb\u202Ec\u202C\u200Fd می\u200Cشود 🚑\uFEFF")
	if want := []Span{{1, 2}, {3, 4}, {5, 7}, {17, 18}}; fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// FuzzReaders holds every reader of the package to what all of them promise:
// no panic, spans in order inside the text, and the words at their spans.
func FuzzReaders(f *testing.F) {
	for _, s := range []string{awkward, "1-2-3-4", "د.", "a\xffb 5\xfe", "9/10/2020-5,", "...\"", "T-72-5-5"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		x := New(s)
		inOrder := func(name string, spans []Span) {
			at := 0
			for _, span := range spans {
				if span.Start < at || span.Empty() || span.End > x.Len() {
					t.Errorf("%s of %q: %v in %v", name, s, span, spans)
				}
				at = span.End
			}
		}
		var spans []Span
		for _, w := range Words(s) {
			spans = append(spans, w.Span)
			if x.Slice(w.Span) != w.Text || w.Fold != Fold(w.Text) {
				t.Errorf("word %q of %q is not at %v", w.Text, s, w.Span)
			}
			Stem(w.Text)
			for _, a := range Split(w.Text) {
				if a.Stem == "" && w.Text != "" {
					t.Errorf("Split(%q) leaves nothing: %v", w.Text, a)
				}
			}
		}
		inOrder("words", spans)
		inOrder("sentences", Sentences(s))
		inOrder("paragraphs", Paragraphs(s))
		inOrder("hidden", Hidden(s))
		Direction(Language(s))
		for cp := range x.Len() {
			if got := x.FromUTF16(x.UTF16(cp)); got != cp {
				t.Errorf("%q: code point %d is back %d from UTF-16", s, cp, got)
			}
			if got := x.CodePoint(x.Byte(cp)); got != cp {
				t.Errorf("%q: code point %d is back %d from bytes", s, cp, got)
			}
		}
	})
}
