package handlers

import (
	"counterclaim/db/record"
)

// fillIn gives a new claim what its own words say.
func (v *visit) fillIn(c *record.Claim, d record.Document) {
}

// rule is the sentence of the rule that gave a figure its range.
func (v *visit) rule(f record.Figure) string { return "" }
