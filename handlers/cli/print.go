package cli

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode"
)

// jsonLines writes each row as one line of JSON, with <, > and & as they are.
func jsonLines[T any](w io.Writer, rows []T) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for _, r := range rows {
		if err := enc.Encode(r); err != nil {
			return fmt.Errorf("print: %w", err)
		}
	}
	return nil
}

// table lines up its cells in columns by the width they take on a terminal. The
// last column is not padded, so words that run right to left belong there: they
// cannot push anything out of place.
type table struct {
	indent string
	rows   [][]string
}

func (t *table) add(cells ...string) { t.rows = append(t.rows, cells) }

// maxColumn is how many columns of the terminal a cell but the last widens its
// column by; a longer one only pushes its own line.
const maxColumn = 36

func (t *table) print(w io.Writer) {
	var widths []int
	for _, row := range t.rows {
		for i, cell := range row[:len(row)-1] {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			if n := cellWidth(cell); n <= maxColumn {
				widths[i] = max(widths[i], n)
			}
		}
	}
	for _, row := range t.rows {
		var line strings.Builder
		line.WriteString(t.indent)
		for i, cell := range row {
			line.WriteString(cell)
			if i < len(row)-1 {
				line.WriteString(strings.Repeat(" ", max(0, widths[i]-cellWidth(cell))+2))
			}
		}
		fmt.Fprintln(w, strings.TrimRight(line.String(), " "))
	}
}

// cellWidth is how many cells of a terminal s takes: none for marks and hidden
// characters, two for emoji and the wide scripts, one for all else.
func cellWidth(s string) int {
	n := 0
	for _, r := range s {
		switch {
		case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		case r >= 0x1100 && unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana) || r >= 0x1F300 && r <= 0x1FAFF:
			n += 2
		default:
			n++
		}
	}
	return n
}

// isolated keeps words of a document from turning their neighbours round, and
// from spreading over lines.
func isolated(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if s == "" {
		return ""
	}
	for _, r := range s {
		if unicode.In(r, unicode.Arabic, unicode.Hebrew, unicode.Syriac, unicode.Thaana) {
			return "\u2068" + visible(s) + "\u2069"
		}
	}
	return visible(s)
}

// visible shows control and override characters as U+FFFD: a report must not be
// able to steer the terminal.
func visible(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || r >= '\u202A' && r <= '\u202E' || r >= '\u2066' && r <= '\u2069' {
			return '\uFFFD'
		}
		return r
	}, s)
}

// told is a sentence of the program's own, in which the words of a document are
// isolated already.
func told(sentence string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || r >= '\u202A' && r <= '\u202E' {
			return '\uFFFD'
		}
		return r
	}, sentence)
}

// quoted is words of a document in quotation marks, cut in the middle where they
// are long.
func quoted(s string, longest int) string {
	s = strings.Join(strings.Fields(s), " ")
	if r := []rune(s); longest > 0 && len(r) > longest {
		s = string(r[:longest*2/3]) + " … " + string(r[len(r)-longest/3:])
	}
	return "«" + isolated(s) + "»"
}

// listed joins the parts that say something.
func listed(parts ...string) string {
	var said []string
	for _, p := range parts {
		if p != "" {
			said = append(said, p)
		}
	}
	return strings.Join(said, " · ")
}

// plainCode is a code of the model as words: "not comparable".
func plainCode(code string) string { return strings.ReplaceAll(code, "_", " ") }
