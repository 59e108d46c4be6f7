package record

// figureReasons are the sentences of package figure.
var figureReasons = map[string]sentence{}
