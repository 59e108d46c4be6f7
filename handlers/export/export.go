// Package export turns the records of a case into files that other programs
// read. It is pure: records in, bytes out; it opens no case and no file, and it
// leaves out nothing that the record has without saying so in the column's name.
package export

import (
	"counterclaim/db/record"
)

// Claim is a claim with the facts around it that its row shows.
type Claim struct {
	record.Claim
	Document  record.Document // Text is not needed
	Side      string          // of the claimant
	Questions []string        // the texts of the questions that it takes a position on
}

// Finding is a finding with what it is about.
type Finding struct {
	record.Finding
	Question record.Question
	A, B     Position
}

// Position is one side of a finding.
type Position struct {
	record.Position
	Claim    record.Claim
	Document record.Document // Text is not needed
}
