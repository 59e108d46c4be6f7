package views

import (
	"fmt"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
	"counterclaim/views/words"
)

// Reader is one report, read and marked.
type Reader struct {
	Frame
	Document    record.Document // without Text: that is in Paragraphs
	Paragraphs  []Paragraph
	Marks       []Mark
	Previous    record.ID
	Next        record.ID
	Claims      int
	Suggestions int
	Inspector   Inspector
	Hidden      []HiddenMark
	At          text.Span // the words that the page opens at; empty for the beginning
	Older       *Older    // the version that this report replaces, if any
	Shared      []Shared  // the reports that have passages of it in nearly the same words
}

// Shared is another report that has passages of a report in nearly the same words.
type Shared struct {
	Document record.Document // without Text
	Passages []SharedPassage
}

// SharedPassage is such a passage, and where it stands beside the other one.
type SharedPassage struct{ Words, Href string }

// Older is the version that a report replaces, and what became of its claims.
type Older struct {
	Document record.Document // without Text
	Carried  int
	Lost     []LostClaim // those whose words are not in the newer version
}

// LostClaim is a claim of an older version, at its place there.
type LostClaim struct{ Words, By, Href string }

// titled is where the text's own first line is the title, so that the title is
// not shown above it once more; -1 where it is not.
func (p Reader) titled() int {
	for _, line := range p.Paragraphs {
		if words := strings.Join(strings.Fields(line.Text()), " "); words != "" {
			if words == strings.Join(strings.Fields(p.Document.Title), " ") {
				return line.Start
			}
			return -1
		}
	}
	return -1
}

// greyed are the lines that are greyed out, as scripts read them: [[start, end], ...].
func (p Reader) greyed() string {
	spans := make([]string, len(p.Document.Boilerplate))
	for i, s := range p.Document.Boilerplate {
		spans[i] = fmt.Sprintf("[%d,%d]", s.Start, s.End)
	}
	return "[" + strings.Join(spans, ",") + "]"
}

// HiddenMark is a character of the text that nobody sees, and that may change how
// its neighbours look.
type HiddenMark struct {
	Sign  string // "U+202E"
	Name  string // what it does, finished; "" for the rare ones
	N     int    // how often it stands in the text
	First text.Span
}

// Paragraph is one line of the text.
type Paragraph struct {
	Start int // code points
	Grey  bool
	Parts []Part
}

// stretchLength is how many code points of a long report are laid out together.
const stretchLength = 16_000

// stretch is some lines of a report. Those of a long one stand in an element of
// their own, which the browser lays out only when it comes into sight.
type stretch struct {
	lines []Paragraph
	alone bool // the report is short
}

func stretches(all []Paragraph) []stretch {
	if len(all) == 0 || all[len(all)-1].Start < 2*stretchLength {
		return []stretch{{all, true}}
	}
	var cut []stretch
	from := 0
	for i := range all {
		if i+1 == len(all) || all[i+1].Start-all[from].Start >= stretchLength {
			cut = append(cut, stretch{lines: all[from : i+1]})
			from = i + 1
		}
	}
	return cut
}

// Part is a piece of a paragraph: plain, or marked where no script draws the
// marks. Parts never overlap.
type Part struct {
	Text  string
	Class string    // what is marked here; empty for plain words
	Claim record.ID // where a click leads; empty for a highlight
}

// Mark is what the script draws, offsets in code points.
type Mark struct {
	ID      record.ID     `json:"id"`
	Kind    string        `json:"kind"` // "claim" or "highlight"
	Act     record.Act    `json:"act,omitempty"`
	Status  record.Status `json:"status,omitempty"`
	Spans   []Place       `json:"spans"`
	Who     []Place       `json:"who,omitempty"`
	Figures []Place       `json:"figures,omitempty"`
	Words   string        `json:"words"` // the first words, for a list to choose from
	Note    string        `json:"note,omitempty"`

	Claimant string `json:"-"` // for the list beside the text
}

// Place is a span as the script reads it.
type Place [2]int

// Inspector is what stands beside the text: a claim's form, a highlight's form, or neither.
type Inspector struct {
	W         words.Printer
	Document  record.Document
	Claim     *ClaimForm
	Highlight *HighlightForm
	Outline   []Mark // the claims, when nothing is chosen
	More      int    // claims that the outline leaves out
	Confirmed int    // claims of the report
	Suggested int    // suggestions left in it
	Did       Did    // what was just done, where that is to be said
}

// ClaimForm is a claim with all its fields, as stored or as just typed.
type ClaimForm struct {
	record.Claim
	Chain     []ChainRow
	Figures   []FigureRow
	Blank     Blank
	Wrong     map[string]string // by field or field-row, finished words
	Positions []PutRow
	Put       PutForm
	Findings  []FindingLine
	Dates     []DateRow  // that the claim's words hold
	Offered   []PlaceRow // places that the claim's words name
	Reason    string     // why the program proposed it, finished
	Conflict  *Conflict  // when somebody saved it since
	Stored    bool       // it is in the case exactly as shown

	Answered     *Answered // the claim that this one answers, if any
	AnswersTyped string    // what was typed in its place, where that is no claim
}

// Answered is the claim that another answers: as the field names it, and in full.
type Answered struct{ Name, Words, Lang, Dir, Href string }

// answers is what the field of the answered claim holds.
func (c ClaimForm) answers() string {
	if c.AnswersTyped == "" && c.Answered != nil {
		return c.Answered.Name
	}
	return c.AnswersTyped
}

// Blank is how many empty rows the user has added and not filled yet.
type Blank struct{ Chain, Places, Figures int }

// ChainRow is one link of the chain.
type ChainRow struct {
	record.Link
}

// FigureRow is one figure with the text of its range and why the range is what it is.
type FigureRow struct {
	record.Figure
	Typed string // the range as the field shows it
	Rule  string // the rule's sentence, finished
}

// DateRow is a date that the words of a claim hold.
type DateRow struct {
	EDTF, Words string
	Rule        string // how the words became the date, finished
	Taken       bool   // it is when the claimed thing happened
	Confirmed   bool   // and a person has seen it
}

// PlaceRow is a place that the words of a claim name.
type PlaceRow struct {
	Name string
	Span text.Span
}

// PutRow is a question that the claim is put to, with its answer in words.
type PutRow struct {
	Position record.ID
	Question record.Question
	Answer   string
	Status   record.Status
}

// PutForm is the question that a claim is put to, and what it answers, as typed.
type PutForm struct {
	Which        string
	Type         record.QuestionType
	Figure       record.ID
	Range        string
	Answer       record.Answer
	Actor, Place string
	When         string
}

// FindingLine is how the claim stands to another one.
type FindingLine struct {
	Kind     record.FindingKind
	Status   record.Status
	Question record.Question
	Reason   string // finished
	Words    string // of the other claim
	Lang     string
	Dir      string
	By       string // who makes the other claim
	Date     string // when its report was published
	Document record.ID
	Claim    record.ID
}

// Conflict is the same claim or highlight as somebody else saved it meanwhile.
type Conflict struct {
	Version int
	Stored  string // the address that shows what is stored
	Fields  []ConflictField
}

// ConflictField is one field that differs.
type ConflictField struct{ Name, Mine, Theirs string }

// Add notes a field that differs.
func (c *Conflict) Add(name, mine, theirs string) {
	if mine != theirs {
		c.Fields = append(c.Fields, ConflictField{name, mine, theirs})
	}
}

// HighlightForm is marked words that are no claim.
type HighlightForm struct {
	record.Highlight
	Conflict *Conflict // when somebody saved it since
}

// actClass is the class of the mark that a claim gets: the three checkable acts have their own.
func actClass(a record.Act) string {
	switch a {
	case record.Asserts, record.Denies, record.Accuses:
		return string(a)
	}
	return "other"
}

// blanks is n times nothing, to range over.
func blanks(n int) []struct{} { return make([]struct{}, n) }

// Text is the whole paragraph.
func (p Paragraph) Text() string {
	var b strings.Builder
	for _, piece := range p.Parts {
		b.WriteString(piece.Text)
	}
	return b.String()
}
