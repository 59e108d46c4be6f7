package href

import "counterclaim/db/record"

// PasteDocument takes a pasted report in, UploadDocuments takes files.
const (
	PasteDocument   = Documents + "/paste"
	UploadDocuments = Documents + "/upload"
)

// Document is the reader of one document.
func Document(id record.ID) string { return at(Documents, id, "") }

// DocumentAt is the reader, opened at a claim, a highlight or a place in the text.
func DocumentAt(id, claim record.ID) string { return at(Documents, id, "") + "#claim-" + string(claim) }

func EditDocument(id record.ID) string     { return at(Documents, id, "/edit") }
func DeleteDocument(id record.ID) string   { return at(Documents, id, "/delete") }
func OriginalOf(id record.ID) string       { return at(Documents, id, "/original") }
func Redecode(id record.ID) string         { return at(Documents, id, "/decode") }
func Boilerplate(id record.ID) string      { return at(Documents, id, "/boilerplate") }
func MarksOf(id record.ID) string          { return at(Documents, id, "/marks") }
func ClaimsOfDocument(id record.ID) string { return at(Documents, id, "/claims") }
func HighlightsOf(id record.ID) string     { return at(Documents, id, "/highlights") }
func JudgeDocument(id record.ID) string    { return at(Documents, id, "/judge") }
func PrintDocument(id record.ID) string    { return at(Documents, id, "/print") }
