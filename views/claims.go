package views

import (
	"slices"

	"counterclaim/db/record"
	"counterclaim/views/ui"
)

// Claims is the table of all claims that fit a filter.
type Claims struct {
	Frame
	Total   int
	Facets  []Facet
	Query   string
	From    string
	To      string
	Wrong   map[string]string // by field, finished words
	Sort    string
	Desc    bool
	Here    string // the address of this very table, to come back to
	Headers []Header
	Rows    []ClaimRow
	Pager   Pager
	CSV     string
	Any     bool // the case has claims at all
	Active  int  // filters that are on
}

// Facet is one field that claims can be filtered by.
type Facet struct {
	Name    string // of the parameter
	Label   string
	Value   string
	Options []ui.Option
}

// Header is a column of a table; one that can be sorted by has an address.
type Header struct {
	Label string
	Href  string
	Sort  string // "ascending", "descending" or ""
	Class string
}

// Pager leads to the pages before and after.
type Pager struct {
	Words          string
	Previous, Next string
}

// ClaimRow is one claim in a table.
type ClaimRow struct {
	ID               record.ID
	Quote, Lang, Dir string
	Broken           bool
	Act              record.Act
	Claimant         record.Ref
	Side             string
	DocumentTitle    string
	Outlet           string
	Date             string // EDTF
	Grade            string
	Tags             []record.Ref
	Questions        []record.Ref
	Status           record.Status
	Href             string
}

// Compare lays two claims or two documents beside each other.
type Compare struct {
	Frame
	Documents bool
	Choices   []ui.Option // documents to choose from
	Many      bool        // there are more of them than Choices, unless Query narrows them
	Query     string      // words of their title, outlet or author
	A, B      record.ID
	Heads     [2]CompareHead
	Rows      []CompareRow
	Shared    []SharedQuestion    // what both answer: where they differ first
	Alone     [2][]SharedQuestion // what only the one, or the other, answers
	Found     []FindingRow
	SwapHref  string
}

// CompareHead is the top of one side: the title of its report, and its outlet where a
// claim is meant.
type CompareHead struct {
	Title, Lang, Dir string
	Outlet           string
	Published        string // EDTF
	Href             string
}

// CompareRow is one field of both.
type CompareRow struct {
	Label      string
	A, B       Value
	Same, Both bool
}

// Value is a field as it is shown: words, or numbers left to right.
type Value struct {
	Words   string
	Numeric bool
	Lang    string // of words of a document
	Dir     string
}

// SharedQuestion is a question that one of two reports answers, or both.
type SharedQuestion struct {
	ID       record.ID
	Text     string
	Standing record.Standing
	Answers  [2][]Said
	Kind     record.FindingKind // what was found between the two, "" for nothing
	Reason   string
}

// Said is who answers a question, and what.
type Said struct {
	Who, Says string
	Numeric   bool
	Href      string
}

// Rank is lower for what needs an eye first.
func (q SharedQuestion) Rank() int {
	if q.Kind == "" {
		return len(record.FindingKinds)
	}
	return slices.Index(record.FindingKinds, q.Kind)
}

// differ are the questions on which two reports cannot both be right; agree are those on
// which they say the same, moved those on which the one came after the other.
func (c Compare) differ() (n int) { return c.found(record.Contradicts, record.DeniesClaim) }
func (c Compare) agree() int      { return c.found(record.Corroborates, record.Repeats) }
func (c Compare) moved() int      { return c.found(record.Updates, record.Corrects) }

func (c Compare) found(kinds ...record.FindingKind) (n int) {
	for _, q := range c.Shared {
		if slices.Contains(kinds, q.Kind) {
			n++
		}
	}
	return n
}

// The grades of the Admiralty code.
var (
	sourceGrades = []string{"A", "B", "C", "D", "E", "F"}
	infoGrades   = []string{"1", "2", "3", "4", "5", "6"}
)

func (h Header) arrow() string {
	switch h.Sort {
	case "ascending":
		return "↑"
	case "descending":
		return "↓"
	}
	return ""
}

// chosen is what a list of documents has chosen: nothing while claims are compared.
func (c Compare) chosen(id record.ID) string {
	if !c.Documents {
		return ""
	}
	return string(id)
}
