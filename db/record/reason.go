package record

// Reason says why the program proposed or found something: a code of the
// sentence and the facts that fill it, so that it can be told in any language
// and kept in the file. See Sentence.
type Reason struct {
	Code string   `json:"code"`
	Args []string `json:"args,omitempty"`
}

// None reports whether there is no reason: a person did it.
func (r Reason) None() bool { return r.Code == "" }
