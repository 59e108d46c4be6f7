package intake

import (
	"bytes"
	encoding "encoding/binary"
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	textunicode "golang.org/x/text/encoding/unicode"

	"counterclaim/db/record"
)

// A report with an emoji, vowel marks, both directions and three line ends.
const report = "قالت وزارة الصحة إنّ 41 شخصًا قُتلوا 🚑 في Marsa.\r\nالسطر الثاني\rوالثالث\n"
const reportText = "قالت وزارة الصحة إنّ 41 شخصًا قُتلوا 🚑 في Marsa.\nالسطر الثاني\nوالثالث\n"

// Without the characters that single-byte Arabic charsets lack.
const plainReport = "أعلنت وزارة الصحة في العاصمة مقتل 41 شخصا وإصابة 250 آخرين، وقالت إن عدد القتلى قد يرتفع خلال الساعات المقبلة.\nونفت القيادة أي علاقة لها بالهجوم.\n"

func encode(t *testing.T, s string, enc interface {
	Bytes([]byte) ([]byte, error)
}) []byte {
	t.Helper()
	b, err := enc.Bytes([]byte(s))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestAPanicIsARefusal(t *testing.T) {
	d, err := orRefused(func() (record.Document, error) {
		var none []string
		return record.Document{Text: none[3]}, nil
	})
	var why *RefusedError
	if !errors.As(err, &why) || why.Code != Unreadable || !strings.Contains(why.Error(), "index out of range") || d.Text != "" {
		t.Errorf("%+v, %v", d, err)
	}
}

func TestReadPlainText(t *testing.T) {
	utf16le := textunicode.UTF16(textunicode.LittleEndian, textunicode.IgnoreBOM).NewEncoder()
	utf16be := textunicode.UTF16(textunicode.BigEndian, textunicode.IgnoreBOM).NewEncoder()
	cp1256 := encode(t, plainReport, charmap.Windows1256.NewEncoder())
	cut := []byte(plainReport)
	cut = cut[:len(cut)-3] // in the middle of a letter

	tests := []struct {
		name     string
		source   Source
		text     string
		charset  string
		warnings []string
	}{
		{"utf-8", Source{Bytes: []byte(report)}, reportText, "utf-8", nil},
		{"utf-8 with a mark", Source{Bytes: []byte("\xEF\xBB\xBF" + report)}, reportText, "utf-8", nil},
		{"only the first mark goes", Source{Bytes: []byte("\xEF\xBB\xBF\uFEFFنص")}, "\uFEFFنص", "utf-8", nil},
		{"never trimmed", Source{Bytes: []byte("  \n\n نص \t\n\n")}, "  \n\n نص \t\n\n", "utf-8", nil},
		{"no-break and thin spaces stay", Source{Bytes: []byte("12\u202f500 \u00a0شخص")}, "12\u202f500 \u00a0شخص", "utf-8", nil},
		{"composed and decomposed stay as they are", Source{Bytes: []byte("أ ا\u0654 é e\u0301")}, "أ ا\u0654 é e\u0301", "utf-8", nil},
		{"utf-16 little with a mark", Source{Bytes: append([]byte("\xFF\xFE"), encode(t, report, utf16le)...)}, reportText, "utf-16le", nil},
		{"utf-16 big with a mark", Source{Bytes: append([]byte("\xFE\xFF"), encode(t, report, utf16be)...)}, reportText, "utf-16be", nil},
		{"utf-16 little without", Source{Bytes: encode(t, plainReport, utf16le)}, plainReport, "utf-16le", []string{WarnCharsetGuessed}},
		{"utf-16 big without", Source{Bytes: encode(t, plainReport, utf16be)}, plainReport, "utf-16be", []string{WarnCharsetGuessed}},
		{"utf-16 of Latin letters without", Source{Bytes: encode(t, "Forty-one people were killed.", utf16le)}, "Forty-one people were killed.", "utf-16le", []string{WarnCharsetGuessed}},
		{"utf-16 little without, with an emoji and a vowel mark", Source{Bytes: encode(t, report, utf16le)}, reportText, "utf-16le", []string{WarnCharsetGuessed}},
		{"utf-16 big without, with an emoji and a vowel mark", Source{Bytes: encode(t, report, utf16be)}, reportText, "utf-16be", []string{WarnCharsetGuessed}},
		{"windows-1256 with pages, tabs and the end of old systems", Source{Bytes: append(encode(t, "أعلنت وزارة الصحَّة\tمقتل 41 شخصا\r\nفي المدينة.\fونفت القيادة أي علاقة لها.\r\n", charmap.Windows1256.NewEncoder()), 0x1A)}, "أعلنت وزارة الصحَّة\tمقتل 41 شخصا\nفي المدينة.\fونفت القيادة أي علاقة لها.\n\u001a", "windows-1256", []string{WarnCharsetGuessed}},
		{"windows-1256", Source{Bytes: cp1256}, plainReport, "windows-1256", []string{WarnCharsetGuessed}},
		{"iso-8859-6", Source{Bytes: encode(t, plainReport, charmap.ISO8859_6.NewEncoder())}, plainReport, "iso-8859-6", []string{WarnCharsetGuessed}},
		{"declared windows-1256", Source{Bytes: cp1256, MediaType: "text/plain; charset=windows-1256"}, plainReport, "windows-1256", nil},
		{"valid utf-8 beats the declaration", Source{Bytes: []byte(plainReport), MediaType: "text/plain; charset=windows-1256"}, plainReport, "utf-8", nil},
		{"the analyst's choice beats all", Source{Bytes: []byte("\xC7\xE1"), Charset: "cp1256"}, "ال", "windows-1256", nil},
		{"utf-8 cut in the middle of a letter", Source{Bytes: cut}, string(cut[:len(cut)-1]) + "\uFFFD", "utf-8", []string{WarnBytesReplaced}},
		{"a NUL", Source{Bytes: []byte("a\x00b نص طويل بما يكفي ليكون نصا عاديا تماما")}, "a\uFFFDb نص طويل بما يكفي ليكون نصا عاديا تماما", "utf-8", []string{WarnNULsReplaced}},
		{"hidden overrides", Source{Bytes: []byte("safe \u202Etxt.exe\u202C")}, "safe \u202Etxt.exe\u202C", "utf-8", []string{WarnDirectionMarks}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tt.source.Name = "report.txt"
			d, err := Read(tt.source)
			if err != nil {
				t.Fatal(err)
			}
			if d.Text != tt.text {
				t.Errorf("text\n got %q\nwant %q", d.Text, tt.text)
			}
			if d.Charset != tt.charset {
				t.Errorf("charset %q, want %q", d.Charset, tt.charset)
			}
			if !slices.Equal(d.Warnings, tt.warnings) {
				t.Errorf("warnings %q, want %q", d.Warnings, tt.warnings)
			}
		})
	}
}

// random are n bytes, the same each time.
func random(n int) []byte {
	b := make([]byte, n)
	rand.NewChaCha8([32]byte{7}).Read(b)
	return b
}

// pairs are numbers in two bytes each, the lower first.
func pairs(number func(int) uint16) (b []byte) {
	for i := range 2000 {
		b = encoding.LittleEndian.AppendUint16(b, number(i))
	}
	return b
}

// A file that is too big is told with its own size, of which only the first part was read.
func TestTooBigIsToldWithItsSize(t *testing.T) {
	head := bytes.Repeat([]byte("a"), MaxBytes+1)
	for _, c := range []struct {
		source Source
		size   string
	}{
		{Source{Bytes: head, Size: 39 << 20}, "39"},
		{Source{Bytes: head, Size: 41_000_000}, "39.2"},
		{Source{Bytes: head, Size: MaxBytes + 2}, "16.1"},
		{Source{Bytes: head}, "16+"},
		{Source{Bytes: append(head, head...)}, "32.1"},
	} {
		_, err := Read(c.source)
		var refusal *RefusedError
		if !errors.As(err, &refusal) || !slices.Equal(refusal.Args, []string{c.size, "16"}) {
			t.Errorf("of %d bytes: %v, want %s", c.source.Size, err, c.size)
		}
	}
}

func TestReadRefuses(t *testing.T) {
	noise := make([]byte, 4000)
	for i := range noise {
		noise[i] = byte(i * 7 % 32)
	}
	tests := []struct {
		name   string
		source Source
		code   Code
	}{
		{"nothing", Source{}, Empty},
		{"white space only", Source{Bytes: []byte(" \r\n\t ")}, Empty},
		{"a mark only", Source{Bytes: []byte("\xEF\xBB\xBF")}, Empty},
		{"a page without text", Source{Name: "a.html", Bytes: []byte("<html><body><script>x()</script></body></html>")}, Empty},
		{"one line over the limit", Source{Bytes: bytes.Repeat([]byte("a"), MaxBytes+1)}, TooBig},
		{"a PDF over the limit", Source{Bytes: append([]byte("%PDF-1.7\n"), make([]byte, MaxBytes)...)}, NotYet},
		{"noise", Source{Bytes: noise}, Binary},
		{"random bytes", Source{Name: "a.dat", Bytes: random(5000)}, Binary},
		{"four controls", Source{Name: "a.dat", Bytes: []byte{0, 1, 2, 3}}, Binary},
		{"few random bytes", Source{Name: "a.txt", Bytes: random(120)}, Binary},
		{"letters of windows-1256 and one NUL", Source{Name: "a.txt", Bytes: append(encode(t, plainReport, charmap.Windows1256.NewEncoder()), 0, 0xC7)}, Binary},
		{"a picture without its first bytes", Source{Name: "a.dat", Bytes: append([]byte("\x00\x00\x00\rIHDR\x00\x00\x02\x80\x00\x00\x01\xe0\x08\x06"), random(600)...)}, Binary},
		{"small numbers in pairs of bytes", Source{Name: "a.dat", Bytes: pairs(func(i int) uint16 { return uint16(i*31) % 300 })}, Binary},
		{"halves of pairs", Source{Name: "a.dat", Bytes: pairs(func(i int) uint16 { return []uint16{0x0627, 0x0644, 0xD83D, 0x064E}[i%4] })}, Binary},
		{"a PNG", Source{Name: "a.txt", Bytes: append([]byte("\x89PNG\r\n\x1a\n"), random(300)...)}, NotAReport},
		{"gzip", Source{Name: "a.txt", Bytes: append([]byte("\x1F\x8B\x08\x00"), random(300)...)}, NotYet},
		{"a PDF called docx", Source{Name: "report.docx", Bytes: []byte("%PDF-1.7\n...")}, NotYet},
		{"a docx", Source{Name: "report.docx", Bytes: []byte("PK\x03\x04....")}, NotYet},
		{"an old Word file", Source{Bytes: []byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1....")}, NotYet},
		{"rich text", Source{Bytes: []byte(`{\rtf1\ansi}`)}, NotYet},
		{"a web archive", Source{Name: "a.mhtml", Bytes: []byte("From: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n")}, NotYet},
		{"a case file", Source{Bytes: []byte("SQLite format 3\x00....")}, NotAReport},
		{"a picture", Source{Name: "report.txt", Bytes: []byte("\x89PNG\r\n\x1a\n....")}, NotAReport},
		{"a charset that does not exist", Source{Bytes: []byte("abc"), Charset: "klingon-1"}, UnknownCharset},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Read(tt.source)
			var refusal *RefusedError
			if !errors.As(err, &refusal) {
				t.Fatalf("error %v, want a refusal", err)
			}
			if refusal.Code != tt.code {
				t.Errorf("code %q, want %q", refusal.Code, tt.code)
			}
			if strings.Contains(refusal.Error(), "?") {
				t.Errorf("the sentence misses a fact: %s", refusal)
			}
		})
	}
}

func TestReadSaysWhatItIs(t *testing.T) {
	d, err := Read(Source{Name: `C:\reports\خبر` + "\nعاجل.txt", Bytes: []byte(report)})
	if err != nil {
		t.Fatal(err)
	}
	if d.FileName != "خبر عاجل.txt" {
		t.Errorf("file name %q", d.FileName)
	}
	if d.Lang != "ar" || d.Dir != "rtl" {
		t.Errorf("language %q, direction %q", d.Lang, d.Dir)
	}
	if d.Title != "قالت وزارة الصحة إنّ 41 شخصًا قُتلوا 🚑 في Marsa." {
		t.Errorf("title %q", d.Title)
	}
	if d.Size != len(report) || len(d.SHA256) != 64 {
		t.Errorf("size %d, hash %q", d.Size, d.SHA256)
	}
	long, err := Read(Source{Name: strings.Repeat("ن", 500) + ".txt", Bytes: []byte(strings.Repeat("word ", 100))})
	if err != nil {
		t.Fatal(err)
	}
	if n := utf8.RuneCountInString(long.FileName); n != MaxNameLength {
		t.Errorf("a file name of %d code points was kept", n)
	}
	if !strings.HasSuffix(long.Title, " word…") || utf8.RuneCountInString(long.Title) > maxTitleLength+1 {
		t.Errorf("title %q", long.Title)
	}
}

func TestMixesAlphabets(t *testing.T) {
	for text, want := range map[string]bool{
		"The President spoke":               false,
		"The Pr\u0435sident spoke":          true, // with a Cyrillic e
		"Президент и President":             false,
		"10 \u03bcm, 5 \u03a9, \u0394t":     false,
		"P\u03b1r\u03b9s":                   true,
		"قال Reuters إن":                    false,
		"\u0440\u0301ay\u0440al":            true,
		"Reuters-\u0420\u0418\u0410 report": false,
	} {
		if got := mixesAlphabets(text); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, seed := range []string{report, "\xFF\xFEa\x00", "\xEF\xBB\xBF", "<html><p>a<p>b", "\xC7\xE1", "a\x00b", "العنوان\r\nبقلم: لَيلى 🚑\r\nوكالة النيل للأنباء - ١٢ نوفمبر ٢٠٢٦", "By A. Lee, B. Ray and C. Fox | 1 May 2026\nURL: https://x.example", "<!doctype html><script type=application/ld+json>{\"@type\":[[\"NewsArticle\"]]}</script><pre>a\r\nb"} {
		f.Add([]byte(seed), "a.txt", "")
		f.Add([]byte(seed), "a.html", "windows-1256")
	}
	f.Fuzz(func(t *testing.T, b []byte, name, charset string) {
		d, err := Read(Source{Name: name, Charset: charset, Bytes: b})
		if err != nil {
			var refusal *RefusedError
			if !errors.As(err, &refusal) {
				t.Fatalf("not a refusal: %v", err)
			}
			return
		}
		if !utf8.ValidString(d.Text) || strings.ContainsAny(d.Text, "\r\x00") || strings.TrimSpace(d.Text) == "" {
			t.Fatalf("text %q", d.Text)
		}
		if !utf8.ValidString(d.Title) || !utf8.ValidString(d.FileName) {
			t.Fatalf("title %q, file name %q", d.Title, d.FileName)
		}
		for _, said := range []string{d.Outlet.Name, d.Author, d.URL, d.Published} {
			if !utf8.ValidString(said) || strings.ContainsAny(said, "\n\x00") {
				t.Fatalf("read of the head: %q", said)
			}
		}
	})
}
