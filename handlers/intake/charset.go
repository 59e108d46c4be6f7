package intake

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gogs/chardet"
	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	textunicode "golang.org/x/text/encoding/unicode"
)

// decoded is the text of some bytes and how it was found.
type decoded struct {
	text     string
	charset  string // as the WHATWG Encoding Standard names it
	warnings []string
}

// sniffLength is how many bytes at the front are looked at to find out what a
// file is.
const sniffLength = 4096

var boms = []struct{ mark, charset string }{
	{"\xEF\xBB\xBF", "utf-8"},
	{"\xFF\xFE", "utf-16le"},
	{"\xFE\xFF", "utf-16be"},
}

// decode finds the charset of b in the order: the analyst's choice, a byte order
// mark, the pattern of UTF-16, valid UTF-8, what the file declares, UTF-8 with a
// few broken bytes, and last the statistics of package chardet, unless the bytes
// are no text at all. The byte order mark is dropped.
func decode(b []byte, declared, chosen string) (decoded, error) {
	if chosen != "" {
		enc, name := charset.Lookup(chosen)
		if enc == nil || name == "replacement" {
			return decoded{}, refused(UnknownCharset, chosen)
		}
		return decodeAs(b, enc, name), nil
	}
	for _, bom := range boms {
		if bytes.HasPrefix(b, []byte(bom.mark)) {
			return decodeNamed(b, bom.charset), nil
		}
	}
	if name := utf16Pattern(b); name != "" {
		d := decodeNamed(b, name)
		if binary(strings.ReplaceAll(d.text, "\uFFFD", "\x00")) { // pairs of numbers have the pattern, and half pairs that no text has
			return decoded{}, refused(Binary)
		}
		d.warnings = append(d.warnings, WarnCharsetGuessed)
		return d, nil
	}
	if utf8.Valid(b) {
		return decoded{text: string(b), charset: "utf-8"}, nil
	}
	if enc, name := charset.Lookup(declared); enc != nil && name != "replacement" && name != "utf-8" {
		return decodeAs(b, enc, name), nil
	}
	if mostlyUTF8(b) {
		return decodeNamed(b, "utf-8"), nil
	}
	if controlled(b) {
		return decoded{}, refused(Binary) // statistics find a charset for everything
	}
	d := decodeNamed(b, guess(b[:min(len(b), guessLength)]))
	d.warnings = append(d.warnings, WarnCharsetGuessed)
	return d, nil
}

func decodeNamed(b []byte, name string) decoded {
	enc, name := charset.Lookup(name)
	return decodeAs(b, enc, name)
}

// decodeAs never fails: what is no text in the charset becomes U+FFFD, which is
// warned about.
func decodeAs(b []byte, enc encoding.Encoding, name string) decoded {
	switch name {
	case "utf-8":
		b = bytes.TrimPrefix(b, []byte("\xEF\xBB\xBF"))
		text := strings.ToValidUTF8(string(b), "\uFFFD")
		return decoded{text, name, replacedIn(b, text)}
	case "utf-16le":
		enc = textunicode.UTF16(textunicode.LittleEndian, textunicode.IgnoreBOM)
	case "utf-16be":
		enc = textunicode.UTF16(textunicode.BigEndian, textunicode.IgnoreBOM)
	}
	out, err := enc.NewDecoder().Bytes(b)
	text := strings.TrimPrefix(string(out), "\uFEFF")
	d := decoded{text, name, replacedIn(b, text)}
	if err != nil && len(d.warnings) == 0 {
		d.warnings = []string{WarnBytesReplaced}
	}
	return d
}

// replacedIn warns when decoding made replacement characters that b, read as
// UTF-8, did not have.
func replacedIn(b []byte, text string) []string {
	if strings.Count(text, "\uFFFD") > bytes.Count(b, []byte("\uFFFD")) {
		return []string{WarnBytesReplaced}
	}
	return nil
}

// utf16Pattern finds UTF-16 without a mark. The upper bytes of Arabic and Latin
// text are nearly all 06 and 00, two controls that hardly occur in any other
// charset; where they stand gives the byte order.
func utf16Pattern(b []byte) string {
	b = b[:min(len(b), sniffLength)&^1]
	if len(b) < 4 {
		return ""
	}
	var upper [2]int
	for i, c := range b {
		if c == 0x00 || c == 0x06 {
			upper[i%2]++
		}
	}
	pairs := len(b) / 2
	switch {
	case upper[1]*10 >= pairs*7 && upper[0]*5 < upper[1]:
		return "utf-16le"
	case upper[0]*10 >= pairs*7 && upper[1]*5 < upper[0]:
		return "utf-16be"
	default:
		return ""
	}
}

// controlled reports whether b holds a byte that no text in a charset of single
// bytes has: a control other than white space, the escape of some charsets, and the
// end that old systems put after a text.
func controlled(b []byte) bool {
	return bytes.ContainsFunc(bytes.TrimRight(b, "\x1A"), func(r rune) bool { return r < ' ' && !strings.ContainsRune("\t\n\v\f\r\x1B", r) })
}

// mostlyUTF8 reports whether b is UTF-8 that was damaged or cut rather than
// another charset: in single-byte text nearly no byte above 7F is part of a
// valid sequence.
func mostlyUTF8(b []byte) bool {
	good, bad := 0, 0
	for len(b) > 0 {
		r, size := utf8.DecodeRune(b)
		switch {
		case r == utf8.RuneError && size == 1:
			bad++
		case size > 1:
			good += size
		}
		b = b[size:]
	}
	return good > 4*bad
}

// guessLength is how many bytes the statistics look at.
const guessLength = 64 << 10

// guess is the charset that fits best where nothing says it. Of what chardet
// offers, an Arabic charset wins wherever it makes Arabic letters of the high
// bytes, for the others make a jumble of accents of them.
func guess(b []byte) string {
	results, err := chardet.NewTextDetector().DetectAll(b)
	if err != nil {
		return "windows-1252" // chardet knows no answer: what browsers fall back to
	}
	for _, r := range results {
		if enc, name := charset.Lookup(r.Charset); enc != nil && name != "replacement" && !strings.HasPrefix(name, "utf-16") {
			if name == "windows-1256" || name == "iso-8859-6" {
				return betterArabic(b)
			}
			return name
		}
	}
	return "windows-1252"
}

// betterArabic chooses between the two Arabic charsets, of which chardet takes
// one for the other on short texts: the one that gives more Arabic letters, and
// Windows-1256 where both give the same.
func betterArabic(b []byte) string {
	if arabicLetters(decodeNamed(b, "iso-8859-6").text) > arabicLetters(decodeNamed(b, "windows-1256").text) {
		return "iso-8859-6"
	}
	return "windows-1256"
}

func arabicLetters(s string) int {
	n := 0
	for _, r := range s {
		if unicode.Is(unicode.Arabic, r) && unicode.IsLetter(r) {
			n++
		}
	}
	return n
}
