package views

import (
	"strings"

	"counterclaim/db/record"
	"counterclaim/views/href"
	"counterclaim/views/ui"
	"counterclaim/views/words"
)

// Documents is the screen of all reports.
type Documents struct {
	Frame
	Rows          []DocumentRow
	Total         int
	Offset, Limit int
	Query, Lang   string
	Outlet        record.Ref // that the list is narrowed to
	Tag           record.ID  // that the list is narrowed to
	Tags          []ui.Option
	From, To      string
	Wrong         map[string]string // by field of the filter, finished words
	Sort          string
	Desc          bool
	Filtered      bool
	Intake        Intake // the batch that just came in, if any
	Sample        bool   // the sample case can be opened
}

// DocumentRow is one report in the table.
type DocumentRow struct {
	record.Document
	Claims, Suggestions int // confirmed claims, and suggestions not judged yet
}

// Intake is how one batch of files went.
type Intake struct {
	Name  string
	Files []IntakeFile
}

// IntakeFile is how one file went: stored, in the case before, or refused.
type IntakeFile struct {
	Name      string
	Document  record.ID
	Title     string
	Duplicate bool
	Refused   string // why, finished; empty when it was stored
	Failed    bool   // refused by a fault of the program: trying again may help
	Warnings  []string
	Older     record.Ref // the report that it is a newer version of
}

func (in Intake) count(which func(IntakeFile) bool) (n int) {
	for _, f := range in.Files {
		if which(f) {
			n++
		}
	}
	return n
}

func (in Intake) stored() int {
	return in.count(func(f IntakeFile) bool { return f.Refused == "" && !f.Duplicate })
}
func (in Intake) refused() int    { return in.count(func(f IntakeFile) bool { return f.Refused != "" }) }
func (in Intake) duplicates() int { return in.count(func(f IntakeFile) bool { return f.Duplicate }) }

// Paste is the form for a pasted report, as filled in.
type Paste struct {
	Text, Title, Outlet, Author, Published, URL string
	Wrong                                       string
}

// EditDocument is the form for what is known of a document beside its text.
type EditDocument struct {
	Frame
	Document record.Document
	Tags     string            // their names, commas between them
	Wrong    map[string]string // by field, finished words
	Charsets []string
}

// sortedBy is the address of the same table sorted by a column, the other way round when it is already.
func (p Documents) sortedBy(column string) string {
	desc := ""
	if p.Sort == column && !p.Desc {
		desc = "1"
	}
	return href.With(href.Documents, "q", p.Query, "outlet", string(p.Outlet.ID), "lang", p.Lang, "tag", string(p.Tag), "from", p.From, "to", p.To, "sort", column, "desc", desc)
}

func (p Documents) from(offset int) string {
	desc := ""
	if p.Desc {
		desc = "1"
	}
	return href.With(href.Documents, "q", p.Query, "outlet", string(p.Outlet.ID), "lang", p.Lang, "tag", string(p.Tag), "from", p.From, "to", p.To, "sort", p.Sort, "desc", desc, "offset", words.For("", "").Plain(offset))
}

func (p Documents) ariaSort(column string) string {
	switch {
	case p.Sort != column:
		return "none"
	case p.Desc:
		return "descending"
	}
	return "ascending"
}

// languages are those that reports are usually in; any BCP 47 code can be written.
func languages(w words.Printer) []ui.Option {
	options := []ui.Option{{Value: "", Label: w.T("lang.any")}}
	for _, code := range []string{"ar", "en", "fa", "ur", "he", "tr", "ru", "fr"} {
		options = append(options, ui.Option{Value: code, Label: w.T("lang." + code)})
	}
	return options
}

// language is the name of a language, or its code where it has none here.
func language(w words.Printer, code string) string {
	if key := "lang." + code; w.Has(key) {
		return w.T(key)
	}
	return code
}

// warnings are the codes of a document's warnings in words.
func warnings(w words.Printer, codes []string) string {
	sentences := make([]string, len(codes))
	for i, code := range codes {
		sentences[i] = w.T("warning." + code)
	}
	return strings.Join(sentences, " ")
}
