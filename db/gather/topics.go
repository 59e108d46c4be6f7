package gather

import _ "embed"

//go:embed topics.tsv
var topicTable string

// topic is a row of topics.tsv.
type topic struct {
	code, kind  string
	event       bool // the place tells one from another
	doing, done []string
	en, ar      string
	cue         cue // of doing; that of done is the next
}

func readTopics(words *cueLists) (all []*topic) {
	for f := range rowsOf(topicTable) {
		t := &topic{code: f[0], kind: f[1], event: f[2] == "event", doing: patternsOf(f[3]), done: patternsOf(f[4]), en: f[5], ar: f[6]}
		t.cue = words.add(t.doing, t.done)
		all = append(all, t)
	}
	return all
}

// on reports whether a claim with these cues is on the topic.
func (t *topic) on(c cues) bool {
	return c.has(t.cue) && (t.done == nil || c.has(t.cue+1))
}
