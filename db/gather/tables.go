package gather

import (
	_ "embed"
	"iter"
	"strings"
	"sync"
)

// tables are the tables of words, read together, since the cues of one follow those of
// another.
type tables struct {
	cues       *cueWords
	topics     []*topic
	disputes   []*dispute
	opposites  []*opposite
	conducts   []*conduct
	departures []*departure
	measures   []*measure
}

// allTables is read once and never changes.
var allTables = sync.OnceValue(func() *tables {
	words := plainWords()
	t := &tables{topics: readTopics(&words), disputes: readDisputes(disputeTable, &words), opposites: readOpposites(&words), conducts: readConducts(&words), measures: readMeasures()}
	for _, d := range readDisputes(departureTable, &words) {
		t.departures = append(t.departures, (*departure)(d))
	}
	t.cues = cueWordsOf(words)
	return t
})

func allCues() *cueWords       { return allTables().cues }
func topics() []*topic         { return allTables().topics }
func disputes() []*dispute     { return allTables().disputes }
func opposites() []*opposite   { return allTables().opposites }
func conducts() []*conduct     { return allTables().conducts }
func departures() []*departure { return allTables().departures }
func measures() []*measure     { return allTables().measures }

// rowsOf are the columns of each row of a table; a line that begins with # is a comment,
// and a column of one \" stands for that of the row above.
func rowsOf(table string) iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		var above []string
		for line := range strings.Lines(table) {
			line = strings.TrimRight(line, "\r\n")
			if line == "" || line[0] == '#' {
				continue
			}
			row := strings.Split(line, "\t")
			for i, column := range row {
				if column == `"` && i < len(above) {
					row[i] = above[i]
				}
			}
			if !yield(row) {
				return
			}
			above = row
		}
	}
}

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
