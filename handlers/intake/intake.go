// Package intake turns the bytes of a report into a record.Document: it decides
// what sort of file it is and in which charset, takes the text out, and reads
// title, outlet, author, address and date where the file says them.
//
// Every input ends in one of three ways: a document, a document with warnings,
// or a *RefusedError that names what is wrong. It stores nothing, fetches
// nothing, opens no other file, and never guesses in silence: what was guessed
// or lost is a warning. A plain text file is taken as it is; nothing is trimmed.
package intake

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"path"
	"strings"
	"unicode"
	"unicode/utf8"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// The limits of one report.
const (
	MaxBytes      = 16 << 20 // of a file: some thousand pages of print
	MaxTags       = 200_000  // of a web page whose layout is followed
	MaxNameLength = 255      // code points of a file name that are kept
)

// The warnings that a document can carry in its Warnings.
const (
	WarnCharsetGuessed = "charset_guessed" // nothing in the file says its charset
	WarnBytesReplaced  = "bytes_replaced"  // some bytes are no text in the charset; they became U+FFFD
	WarnNULsReplaced   = "nuls_replaced"   // some NUL characters became U+FFFD
	WarnDirectionMarks = "direction_marks" // hidden marks change the order in which words are shown
	WarnLookAlikes     = "look_alikes"     // some word mixes letters of alphabets that look alike
	WarnWholePage      = "whole_page"      // no article was found in the page, so all of its text was kept
	WarnTextLeftOut    = "text_left_out"   // the page has more prose beside the article that was kept
	WarnMarkupTooDeep  = "markup_too_deep" // the page has too many elements, or too deep ones; its text is kept without the layout
)

// Source is a report as it came.
type Source struct {
	Name      string // the file's name, for its ending and to be shown; never opened
	MediaType string // as the sender declared it; empty when unknown
	Charset   string // the analyst's choice; empty to find it out
	Bytes     []byte // all of it, or its first MaxBytes+1
	Size      int64  // of all of it, in bytes, where Bytes are only its beginning and it is known
}

// Read makes the document of one source. The error is always a *RefusedError.
func Read(s Source) (record.Document, error) { return orRefused(s.read) }

// orRefused makes a panic a refusal: one file that a reader fails at, or a module
// that reads it, must not end the program.
func orRefused(read func() (record.Document, error)) (d record.Document, err error) {
	defer func() {
		if p := recover(); p != nil {
			d, err = record.Document{}, refused(Unreadable, fmt.Sprint(p))
		}
	}()
	return read()
}

func (s Source) read() (record.Document, error) {
	if err := s.refuse(); err != nil {
		return record.Document{}, err
	}
	d := record.Document{
		FileName:  shownName(s.Name),
		MediaType: "text/plain",
		SHA256:    hash(s.Bytes),
		Size:      len(s.Bytes),
	}
	page := s.isHTML()
	if page {
		d.MediaType = "text/html"
	}
	decoded, err := decode(s.Bytes, s.declaredCharset(page), s.Charset)
	if err != nil {
		return record.Document{}, err
	}
	if binary(decoded.text) {
		return record.Document{}, refused(Binary)
	}
	d.Charset, d.Warnings = decoded.charset, decoded.warnings
	if page {
		readPage(&d, decoded.text)
	} else {
		d.Text = decoded.text
		describe(&d, readHead(newlines.Replace(d.Text)))
	}
	if strings.ContainsRune(d.Text, 0) {
		d.Warnings = append(d.Warnings, WarnNULsReplaced)
	}
	d.Text = newlines.Replace(d.Text)
	if strings.TrimSpace(d.Text) == "" {
		return record.Document{}, refused(Empty)
	}
	if strings.ContainsAny(d.Text, directionOverrides) {
		d.Warnings = append(d.Warnings, WarnDirectionMarks)
	}
	if mixesAlphabets(d.Text) {
		d.Warnings = append(d.Warnings, WarnLookAlikes)
	}
	if d.Title == "" {
		d.Title = firstLine(d.Text)
	}
	if lang := text.Language(d.Text); d.Lang == "" || text.Direction(lang) != text.Direction(d.Lang) {
		d.Lang = lang // a page's word counts only as far as its letters bear it out
	}
	d.Dir = text.Direction(d.Lang)
	return d, nil
}

// newlines is all that intake ever changes in a text.
var newlines = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\x00", "\uFFFD")

// directionOverrides are the embeddings and overrides that can make words read
// in another order than they are stored in. Plain marks (LRM, RLM, ALM) and
// isolates are everyday typing: the reader shows them, and nobody is warned.
const directionOverrides = "\u202A\u202B\u202D\u202E"

func hash(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}

// shownName keeps the last element of a file name, whichever system wrote it,
// without line breaks and other controls.
func shownName(name string) string {
	name = path.Base(strings.ReplaceAll(name, `\`, "/"))
	if name == "." || name == "/" {
		return ""
	}
	name = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || r == utf8.RuneError {
			return ' '
		}
		return r
	}, name)
	if r := []rune(name); len(r) > MaxNameLength {
		name = string(r[:MaxNameLength])
	}
	return strings.TrimSpace(name)
}

// maxTitleLength is how many code points of a first line can stand as a title.
const maxTitleLength = 140

// firstLine is the first line with words in it, cut at a word where it is long.
func firstLine(s string) string {
	for line := range strings.Lines(s) {
		title := strings.Join(strings.Fields(line), " ")
		if !strings.ContainsFunc(title, unicode.IsLetter) {
			continue
		}
		runes := []rune(title)
		if len(runes) <= maxTitleLength {
			return title
		}
		cut := string(runes[:maxTitleLength])
		if i := strings.LastIndexByte(cut, ' '); i > 0 {
			cut = cut[:i]
		}
		return cut + "…"
	}
	return ""
}
