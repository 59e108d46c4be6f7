package href

import "counterclaim/db/record"

// The addresses that a question, its positions and its findings answer at.
const (
	NewQuestion = Questions + "/new"
	Positions   = "/positions"
	findings    = "/findings"
)

func Question(id record.ID) string       { return at(Questions, id, "") }
func EditQuestion(id record.ID) string   { return at(Questions, id, "/edit") }
func DeleteQuestion(id record.ID) string { return at(Questions, id, "/delete") }
func JudgeQuestion(id record.ID) string  { return at(Questions, id, "/judge") }
func Assess(id record.ID) string         { return at(Questions, id, "/assessment") }

// QuestionAt is a question's page at one of its positions.
func QuestionAt(id, position record.ID) string {
	return Question(id) + "#position-" + string(position)
}

func Position(id record.ID) string       { return at(Positions, id, "") }
func DeletePosition(id record.ID) string { return at(Positions, id, "/delete") }
func JudgePosition(id record.ID) string  { return at(Positions, id, "/judge") }

func JudgeFinding(id record.ID) string { return at(findings, id, "") }
func JudgeSum(id record.ID) string     { return at(Questions, id, "/sum") }
