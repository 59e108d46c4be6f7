package record

// speechReasons are the sentences of package speech: why words were read as a
// claim.
var speechReasons = map[string]sentence{}
