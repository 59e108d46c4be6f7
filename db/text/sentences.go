package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Paragraphs are the lines of s that hold more than white space, without the
// white space around them.
func Paragraphs(s string) []Span {
	var spans []Span
	start, end := -1, 0 // of the line so far, without outer white space
	i := 0
	for _, r := range s {
		switch {
		case isLineBreak(r):
			if start >= 0 {
				spans = append(spans, Span{start, end})
			}
			start = -1
		case !isBlank(r):
			if start < 0 {
				start = i
			}
			end = i + 1
		}
		i++
	}
	if start >= 0 {
		spans = append(spans, Span{start, end})
	}
	return spans
}

// Sentences are the sentences of s in order, without the white space around
// them. A paragraph ends a sentence even without a stop (headings, captions,
// list items). The closing quotation marks and brackets behind a stop belong to
// its sentence. A stop ends none after an abbreviation or an initial, inside a
// number or a web address, or where the text goes on in the same breath:
// a comma, a lower case letter, an ellipsis with the next word attached.
func Sentences(s string) []Span {
	runes := []rune(s)
	var spans []Span
	for _, p := range Paragraphs(s) {
		start := p.Start
		for i := p.Start; i < p.End; i++ {
			if !isStop(runes[i]) {
				continue
			}
			first := i
			for i+1 < p.End && isStop(runes[i+1]) {
				i++
			}
			end := i + 1
			for end < p.End && isCloser(runes[end], runes, end) {
				end++
			}
			if ends(runes[:p.End], start, first, end) {
				spans = append(spans, Span{start, end})
				for end < p.End && isBlank(runes[end]) {
					end++
				}
				start = end
			}
			i = max(i, end-1)
		}
		if start < p.End {
			spans = append(spans, Span{start, p.End})
		}
	}
	return spans
}

// ends decides whether the stops at [stop, ...) with the closers up to end
// finish the sentence that began at start.
func ends(runes []rune, start, stop, end int) bool {
	if end == len(runes) {
		return true
	}
	next := runes[end]
	spaced := isBlank(next)
	at := end
	for at < len(runes) && isBlank(runes[at]) {
		at++
	}
	if at == len(runes) {
		return true
	}
	if closes(runes[end-1]) && saysWho(runes[at:]) {
		return false // «لن نعود!» قال الوزير
	}
	ellipsis := runes[stop] == '…' || stop+1 < len(runes) && runes[stop] == '.' && runes[stop+1] == '.'
	after := runes[at]
	switch {
	case strings.ContainsRune("،,؛;:", after):
		return false
	case unicode.IsLower(after) && (runes[stop] == '.' || runes[stop] == '…' || closes(runes[end-1])):
		return false
	case ellipsis && !spaced:
		return false
	case runes[stop] != '.' || end-stop > 1:
		return true
	}
	// a single full stop
	before := stop - 1
	if before < start {
		return false
	}
	if !spaced && isArabic(next) && isLetter(next) && (isArabic(runes[before]) || isBlank(runes[before])) {
		return !isAbbreviation(runes, start, stop) // two sentences without a space between
	}
	if !spaced && (isLetter(next) || Digit(next) >= 0) {
		return false // 12.500, example.com
	}
	if spaced && isListNumber(runes[start:stop]) {
		return false
	}
	return !isAbbreviation(runes, start, stop) || isAcronym(runes, start, stop) && opens(runes[at:])
}

// wordAt is the folded word that begins runes, "" when it is longer than any
// that is asked for.
func wordAt(runes []rune) string {
	const longest = 12
	end := 0
	for end < len(runes) && isLetter(runes[end]) {
		if end++; end > longest {
			return ""
		}
	}
	return Fold(string(runes[:end]))
}

// sayings are the verbs that name the speaker behind a quotation, folded.
var sayings = map[string]bool{"قال": true, "قالت": true, "يقول": true, "تقول": true, "صاح": true, "صاحت": true, "هتف": true, "هتفت": true, "سال": true, "سالت": true,
	"تساءل": true, "تساءلت": true, "اجاب": true, "اجابت": true, "رد": true, "ردت": true, "صرخ": true, "صرخت": true, "كتب": true, "كتبت": true}

// saysWho reports whether runes go on with who said the quotation before them.
func saysWho(runes []rune) bool { return isArabic(runes[0]) && sayings[wordAt(runes)] }

// openers are the English words that begin a sentence far more often than they
// follow an acronym as a name, folded.
var openers = map[string]bool{"the": true, "he": true, "she": true, "it": true, "they": true, "we": true, "in": true, "on": true, "at": true, "but": true, "and": true, "this": true,
	"that": true, "these": true, "those": true, "there": true, "a": true, "an": true, "his": true, "her": true, "its": true, "their": true, "our": true, "when": true, "while": true, "after": true,
	"before": true, "as": true, "if": true, "for": true, "however": true, "meanwhile": true, "since": true, "many": true, "some": true, "no": true, "police": true, "officials": true}

// opens reports whether runes begin with one of the openers.
func opens(runes []rune) bool { return unicode.IsUpper(runes[0]) && openers[wordAt(runes)] }

// isAcronym reports whether the stop closes letters with stops of their own:
// U.S., p.m.
func isAcronym(runes []rune, start, stop int) bool {
	return stop-2 > start && isLetter(runes[stop-1]) && runes[stop-2] == '.' && !isArabic(runes[stop-1])
}

// isListNumber reports whether a sentence so far is nothing but the number of a
// list item: "1." or "ب.".
func isListNumber(before []rune) bool {
	for _, r := range before {
		if Digit(r) < 0 {
			return false
		}
	}
	return len(before) > 0 && len(before) <= 2
}

// abbreviations keep their stop without ending a sentence, folded.
var abbreviations = map[string]bool{
	"mr": true, "mrs": true, "ms": true, "dr": true, "prof": true, "gen": true, "lt": true, "col": true, "maj": true, "capt": true, "sgt": true,
	"cpl": true, "adm": true, "brig": true, "cmdr": true, "gov": true, "sen": true, "rep": true, "rev": true, "hon": true, "pres": true, "st": true,
	"vs": true, "no": true, "nos": true, "art": true, "fig": true, "vol": true, "pp": true, "ed": true, "eds": true, "approx": true, "ca": true, "cf": true,
	"jan": true, "feb": true, "mar": true, "apr": true, "jun": true, "jul": true, "aug": true, "sep": true, "sept": true, "oct": true, "nov": true, "dec": true,
	"jr": true, "sr": true, "mt": true, "ft": true, "pvt": true, "pfc": true, "spc": true, "ssgt": true, "msgt": true, "lieut": true, "supt": true, "insp": true, "det": true, "amb": true,
	"messrs": true, "mme": true, "mlle": true, "ave": true, "blvd": true, "bros": true, "eg": true, "ie": true, "viz": true, "sect": true, "chap": true, "para": true, "tel": true, "ext": true, "inc": true, "ltd": true, "co": true, "corp": true, "dept": true, "est": true, "min": true, "max": true, "al": true,
	"اد": true, "مج": true, "تح": true, "هج": true, "م": true, "د": true, "ا": true, "ص": true, "ب": true, "ت": true, "ه": true, "ق": true, "ج": true, "ش": true, "ع": true, "ف": true, "ط": true, "س": true,
}

// isAbbreviation reports whether the word before the stop is an initial or one
// of the abbreviations.
func isAbbreviation(runes []rune, start, stop int) bool {
	from := stop
	for from > start && (isLetter(runes[from-1]) || runes[from-1] == 'ـ') {
		from--
	}
	word := runes[from:stop]
	switch {
	case len(word) == 0:
		return false
	case from > start && Digit(runes[from-1]) >= 0, len(word) <= 2 && afterNumber(runes, start, from) && isArabic(word[0]) && stop+1 < len(runes) && isBlank(runes[stop+1]):
		return false // 1442 هـ. وقال
	case len(word) == 1 && unicode.IsUpper(word[0]) && word[0] != 'I':
		// U.S. may end a sentence: it does before a capital that opens a common word,
		// which only a dictionary knows; an initial before a name is far more common.
		return true
	}
	fold := Fold(string(word))
	if fold == "no" {
		// "No. 5", not "He said no. Then"
		at := stop + 1
		for at < len(runes) && runes[at] == ' ' {
			at++
		}
		return at < len(runes) && Digit(runes[at]) >= 0
	}
	if len([]rune(fold)) == 1 && from > start && runes[from-1] == '.' {
		return true
	}
	if bare, ok := strings.CutPrefix(fold, "و"); ok && utf8.RuneCountInString(bare) == 1 {
		return abbreviations[bare] // ود. هدى
	}
	return abbreviations[fold]
}

// afterNumber reports whether a number and a space stand before i.
func afterNumber(runes []rune, start, i int) bool {
	return i-2 >= start && isBlank(runes[i-1]) && Digit(runes[i-2]) >= 0
}

func isStop(r rune) bool {
	switch r {
	case '.', '!', '?', '؟', '…', '۔', '‼', '⁇', '⁈', '⁉', '。', '！', '？', '।', '։', '؞':
		return true
	}
	return false
}

// isCloser reports whether the mark at i closes a quotation or a bracket. The
// straight marks close when no letter follows directly.
func isCloser(r rune, runes []rune, i int) bool {
	switch r {
	case '"', '\'':
		return i+1 == len(runes) || !isLetter(runes[i+1]) && Digit(runes[i+1]) < 0
	}
	return closes(r) && r != '“' || r == '“' && (i+1 == len(runes) || !isLetter(runes[i+1]))
}

func closes(r rune) bool {
	switch r {
	case '”', '“', '»', '’', '›', ')', ']', '}', '"', '\'':
		return true
	}
	return false
}

func isLineBreak(r rune) bool {
	return r == '\n' || r == '\r' || r == 0x0B || r == 0x0C || r == 0x85 || r == 0x2028 || r == 0x2029
}
