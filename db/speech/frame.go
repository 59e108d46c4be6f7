package speech

import "counterclaim/db/when"

// frame is one act of saying: who says it, by what words, and where what is said stands.
type frame struct {
	start          int // the first token of the reporting words
	cueFrom, cueTo int
	verb           *verb
	who            []speaker // none: the outlet
	via            []Mention
	from, to       int  // the tokens of what is said
	end            int  // the token behind all of it, where that is not to
	read           int  // up to where nobody else begins to speak
	whole          bool // the reporting words are themselves the claim: "which Paris denied"
	pieces         bool // what is said may hold several claims
	inner          bool // it stands inside what another says
	told           bool // by somebody before it in the sentence who goes on to speak himself
	denying        bool // it goes on from a denial by the same speaker
	blamed         []speaker
	code           string // of the reason
	said           when.Interval
	note           string
}
