package intake

import (
	"bytes"
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode"
)

// Code names why a file was refused, so that the reason can be told in any
// language.
type Code string

const (
	Empty          Code = "empty"           // no bytes, or no text in them
	TooBig         Code = "too_big"         // Args: its size and the limit, in megabytes
	Binary         Code = "binary"          // no text in any charset
	UnknownCharset Code = "unknown_charset" // Args: the charset asked for
	NotYet         Code = "not_yet"         // Args: the name of a format that is not read yet
	NotAReport     Code = "not_a_report"    // Args: the name of a format that holds no report
	Unreadable     Code = "unreadable"      // the program itself failed at it. Args: how
)

// RefusedError says why a file cannot become a document.
type RefusedError struct {
	Code Code
	Args []string
}

func refused(code Code, args ...string) *RefusedError {
	return &RefusedError{code, args}
}

// Error is the reason in English, for the terminal.
func (e *RefusedError) Error() string {
	arg := func(i int) string {
		if i < len(e.Args) {
			return e.Args[i]
		}
		return "?"
	}
	switch e.Code {
	case Empty:
		return "there is no text in it; see that it is the right file, or paste the words of the report"
	case TooBig:
		return fmt.Sprintf("it has %s MB, and the limit is %s MB; split it and bring in its parts", arg(0), arg(1))
	case Binary:
		return "it is not text in any charset; save it as plain text or a web page in the program that made it, and bring that in"
	case UnknownCharset:
		return fmt.Sprintf("no charset is called %q; name one like windows-1256 or utf-8", arg(0))
	case NotYet:
		return fmt.Sprintf("it is a file of the format %s, which cannot be read yet; save it as plain text or a web page, and bring that in", arg(0))
	case NotAReport:
		return fmt.Sprintf("it is a file of the format %s, which holds no report; bring in the report itself as plain text or a web page", arg(0))
	case Unreadable:
		return "the program fails at it: " + arg(0) + "; save it as plain text, and bring that in"
	default:
		return string(e.Code)
	}
}

// format is a sort of file that is known by its first bytes.
type format struct {
	magic, name string // the name is one that is the same in every language
	code        Code
}

var formats = []format{
	{"%PDF-", "PDF", NotYet},
	{"PK\x03\x04", "ZIP", NotYet},
	{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "DOC", NotYet},
	{`{\rtf`, "RTF", NotYet},
	{"SQLite format 3\x00", "SQLite", NotAReport},
	{"\x89PNG\r\n\x1a\n", "PNG", NotAReport},
	{"\xFF\xD8\xFF", "JPEG", NotAReport},
	{"GIF8", "GIF", NotAReport},
	{"\x1F\x8B", "gzip", NotYet},
	{"7z\xBC\xAF\x27\x1C", "7z", NotYet},
	{"\x7FELF", "ELF", NotAReport},
	{"OggS", "Ogg", NotAReport},
	{"ID3", "MP3", NotAReport},
}

// refuse is the reason to refuse the source before its text is looked at, if
// there is one.
func (s Source) refuse() error {
	if len(s.Bytes) == 0 {
		return refused(Empty)
	}
	for _, f := range formats {
		if bytes.HasPrefix(s.Bytes, []byte(f.magic)) {
			return refused(f.code, f.name)
		}
	}
	head := bytes.ToLower(s.Bytes[:min(len(s.Bytes), sniffLength)])
	if bytes.Contains(head, []byte("mime-version:")) && bytes.Contains(head, []byte("multipart/related")) {
		return refused(NotYet, "MHTML")
	}
	switch size := max(s.Size, int64(len(s.Bytes))); {
	case size == MaxBytes+1: // so much was read to see that there is more
		return refused(TooBig, megabytes(MaxBytes)+"+", megabytes(MaxBytes))
	case size > MaxBytes:
		return refused(TooBig, megabytes(size), megabytes(MaxBytes))
	}
	return nil
}

// megabytes is a number of bytes in megabytes, to a tenth; no size over a limit
// looks like the limit.
func megabytes(n int64) string {
	return strconv.FormatFloat(math.Ceil(float64(n)/(1<<20)*10)/10, 'f', -1, 64)
}

// binary reports whether more than a few characters, and more than one in
// twenty, are controls that no text has, or one in four of a short text: a file of
// another sort that happened to decode.
func binary(text string) bool {
	controls, all := 0, 0
	for _, r := range text {
		all++
		if unicode.IsControl(r) && !strings.ContainsRune("\t\n\v\f\r\u0085", r) {
			controls++
		}
	}
	return controls > 4 && controls*20 > all || controls*4 > all
}
