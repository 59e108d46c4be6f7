package export

import (
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"strings"

	"counterclaim/db/figure"
	"counterclaim/db/record"
)

// A CSV file is UTF-8 with a byte order mark, for without one Excel reads Arabic
// as another charset; other programs know the mark. Lines end in CRLF, cells are
// quoted after RFC 4180, and a cell that a spreadsheet would take for a formula
// begins with an apostrophe. Several values in one cell are parted by "; ".

const byteOrderMark = "\uFEFF"

// ClaimColumns are the columns of a CSV file of claims.
var ClaimColumns = []string{
	"id", "document", "title", "outlet", "published", "start", "end", "quote", "act", "claimant", "claimant_side", "origin", "chain",
	"blamed", "said", "happened", "places", "figures", "source_grade", "info_grade", "tags", "note", "questions", "status", "reason", "added", "changed",
}

// WriteClaims writes a row for each claim. Reasons are in the language, "en" or "ar".
func WriteClaims(w io.Writer, claims []Claim, lang string) error {
	rows := make([][]string, len(claims))
	for i, c := range claims {
		at := c.Spanning()
		rows[i] = []string{
			string(c.ID), string(c.Document.ID), c.Document.Title, c.Document.Outlet.Name, c.Document.Published,
			strconv.Itoa(at.Start), strconv.Itoa(at.End), quote(c.Claim), string(c.Act), c.Claimant.Name, c.Side, c.Origin().Name, chain(c.Chain),
			c.Blamed.Name, c.Said, c.Happened, places(c.Places), figures(c.Figures), or(c.Source, "F"), or(c.Info, "6"), refs(c.Tags), c.Note,
			strings.Join(c.Questions, "; "), string(c.Status), c.Reason.Plain(lang), c.Added, c.Changed,
		}
	}
	return write(w, ClaimColumns, rows)
}

// FindingColumns are the columns of a CSV file of findings.
var FindingColumns = []string{
	"id", "question", "question_text", "question_type", "standing", "finding", "found", "status", "reason", "note",
	"a_claim", "a_document", "a_title", "a_outlet", "a_published", "a_quote", "a_claimant", "a_origin", "a_answer", "a_as_of",
	"b_claim", "b_document", "b_title", "b_outlet", "b_published", "b_quote", "b_claimant", "b_origin", "b_answer", "b_as_of",
}

// WriteFindings writes a row for each finding: how b stands to a. The column
// finding is the kind that counts; found is what the program found where a
// person put another in its place.
func WriteFindings(w io.Writer, findings []Finding, lang string) error {
	rows := make([][]string, len(findings))
	for i, f := range findings {
		row := []string{
			string(f.ID), string(f.Question.ID), f.Question.In(lang), string(f.Question.Type), string(f.Question.Standing),
			string(f.Holds()), string(f.Kind), string(f.Status), f.Reason.Plain(lang), f.Note,
		}
		row = append(row, side(f.A, f.Question.Type)...)
		rows[i] = append(row, side(f.B, f.Question.Type)...)
	}
	return write(w, FindingColumns, rows)
}

func side(p Position, t record.QuestionType) []string {
	return []string{
		string(p.Claim.ID), string(p.Document.ID), p.Document.Title, p.Document.Outlet.Name, p.Document.Published,
		quote(p.Claim), p.Claim.Claimant.Name, p.Claim.Origin().Name, Answer(p.Position, t), p.Count.AsOf,
	}
}

// Answer is what a position answers to a question of the type, as text.
func Answer(p record.Position, t record.QuestionType) string {
	switch t {
	case record.CountQuestion:
		return Range(p.Range)
	case record.YesNo:
		return string(p.Answer)
	case record.Who:
		return p.Actor.Name
	case record.Where:
		return p.Place.Name
	default:
		return p.When
	}
}

// Range is a range as text: "41", "10..99", "501.." when it is open, as EDTF
// writes an open end. It does not begin with a sign, so a spreadsheet keeps it.
func Range(r figure.Range) string {
	low := strconv.FormatFloat(r.Low, 'f', -1, 64)
	switch {
	case r.Open():
		return low + ".."
	case r.Low == r.High:
		return low
	default:
		return low + ".." + strconv.FormatFloat(r.High, 'f', -1, 64)
	}
}

// quote is the words of all spans of a claim.
func quote(c record.Claim) string {
	words := make([]string, len(c.Spans))
	for i, s := range c.Spans {
		words[i] = s.Exact
	}
	return strings.Join(words, " […] ")
}

// chain is the links from the origin to the outlet.
func chain(links []record.Link) string {
	names := make([]string, len(links))
	for i, l := range links {
		names[i] = l.Actor.Name
	}
	return strings.Join(names, " > ")
}

func places(all []record.Place) string {
	names := make([]string, len(all))
	for i, p := range all {
		names[i] = p.Name
		if p.Within != "" {
			names[i] += " (" + p.Within + ")"
		}
	}
	return strings.Join(names, "; ")
}

func refs(all []record.Ref) string {
	names := make([]string, len(all))
	for i, r := range all {
		names[i] = r.Name
	}
	return strings.Join(names, "; ")
}

// figures are told as "41 killed civilians, side Marsa, total, as of 2031-03-04".
func figures(all []record.Figure) string {
	var told []string
	for _, f := range all {
		if f.Status == record.Dismissed {
			continue
		}
		s := strings.Join(strings.Fields(Range(f.Range)+" "+f.What+" "+f.Who), " ")
		for _, part := range [][2]string{{"side ", f.Side}, {"at ", f.Place}, {"since ", f.Since}, {"as of ", f.AsOf}} {
			if part[1] != "" {
				s += ", " + part[0] + part[1]
			}
		}
		if f.Cumulative {
			s += ", running total"
		}
		told = append(told, s)
	}
	return strings.Join(told, "; ")
}

func or(s, fallback string) string {
	if s == "" {
		return fallback
	}
	return s
}

func write(w io.Writer, columns []string, rows [][]string) error {
	if _, err := io.WriteString(w, byteOrderMark); err != nil {
		return fmt.Errorf("csv: %w", err)
	}
	out := csv.NewWriter(w)
	out.UseCRLF = true
	if err := out.Write(columns); err != nil {
		return fmt.Errorf("csv: %w", err)
	}
	for _, row := range rows {
		for i, cell := range row {
			row[i] = asText(cell)
		}
		if err := out.Write(row); err != nil {
			return fmt.Errorf("csv: %w", err)
		}
	}
	out.Flush()
	if err := out.Error(); err != nil {
		return fmt.Errorf("csv: %w", err)
	}
	return nil
}

// asText keeps spreadsheets from running a cell as a formula: one that begins
// with = + - @ (also as full-width forms), a tab or a line break gets an
// apostrophe, which they take as "this is text".
// Source: OWASP, CSV Injection.
func asText(cell string) string {
	if cell != "" && strings.ContainsRune("=+-@\t\r\n＝＋－＠", []rune(cell)[0]) {
		return "'" + cell
	}
	return cell
}
