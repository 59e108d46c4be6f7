package href

import (
	"strconv"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// PasteDocument takes a pasted report in, UploadDocuments takes files.
const (
	PasteDocument   = Documents + "/paste"
	UploadDocuments = Documents + "/upload"
)

// Document is the reader of one document.
func Document(id record.ID) string { return at(Documents, id, "") }

// DocumentAt is the reader, opened at a claim.
func DocumentAt(id, claim record.ID) string { return With(Document(id), "claim", string(claim)) }

// DocumentPlace is the reader, opened at words of the text.
func DocumentPlace(id record.ID, s text.Span) string {
	return With(Document(id), "at", strconv.Itoa(s.Start)+"-"+strconv.Itoa(s.End))
}

// DocumentHighlight is the reader, opened at a highlight.
func DocumentHighlight(id, highlight record.ID) string {
	return With(Document(id), "highlight", string(highlight))
}

func EditDocument(id record.ID) string     { return at(Documents, id, "/edit") }
func DateOf(id record.ID) string           { return EditDocument(id) + "#published" }
func DeleteDocument(id record.ID) string   { return at(Documents, id, "/delete") }
func OriginalOf(id record.ID) string       { return at(Documents, id, "/original") }
func Redecode(id record.ID) string         { return at(Documents, id, "/decode") }
func Boilerplate(id record.ID) string      { return at(Documents, id, "/boilerplate") }
func MarksOf(id record.ID) string          { return at(Documents, id, "/marks") }
func ClaimsOfDocument(id record.ID) string { return at(Documents, id, "/claims") }
func HighlightsOf(id record.ID) string     { return at(Documents, id, "/highlights") }
func JudgeDocument(id record.ID) string    { return at(Documents, id, "/judge") }

// Outline is what is marked in a document, beside its text.
func Outline(id record.ID) string { return at(Documents, id, "/outline") }
