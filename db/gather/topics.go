package gather

import (
	_ "embed"
	"sync"
)

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

// topics is the table, read once; it never changes.
var topics = sync.OnceValue(func() []*topic {
	var all []*topic
	for f := range rowsOf(topicTable) {
		all = append(all, &topic{code: f[0], kind: f[1], event: f[2] == "event", doing: patternsOf(f[3]), done: patternsOf(f[4]), en: f[5], ar: f[6],
			cue: plainCues + cue(2*len(all))})
	}
	return all
})

// on reports whether a claim with these cues is on the topic.
func (t *topic) on(c cues) bool {
	return c.has(t.cue) && (t.done == nil || c.has(t.cue+1))
}
