package href

import "counterclaim/db/record"

// Claim is one claim where it stands in its document.
func Claim(id record.ID) string { return at(Claims, id, "") }

func ClaimForm(id record.ID) string   { return at(Claims, id, "/form") }
func DeleteClaim(id record.ID) string { return at(Claims, id, "/delete") }
func JudgeClaim(id record.ID) string  { return at(Claims, id, "/judge") }

// FindAnswered looks up the claims that one may answer.
func FindAnswered(id record.ID) string { return at(Claims, id, "/answers") }

// Highlight is one highlight's note and tags.
func Highlight(id record.ID) string       { return at(HighlightBase, id, "") }
func DeleteHighlight(id record.ID) string { return at(HighlightBase, id, "/delete") }

// FindActor looks an actor up by what was typed, FindTag a tag, FindQuestion a question.
const (
	FindActor    = Actors + "/find"
	FindTag      = Tags + "/find"
	FindQuestion = Questions + "/find"
)

// FindQuestionFor looks a question up to which a claim is to be put.
func FindQuestionFor(claim record.ID) string { return With(FindQuestion, "claim", string(claim)) }

// HighlightBase begins the address of every highlight.
const HighlightBase = "/highlights"
