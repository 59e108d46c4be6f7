package gather

import (
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"

	"counterclaim/db/text"
)

//go:embed topics.tsv
var topicTable string

// topic is a row of topics.tsv.
type topic struct {
	code, kind string
	event      bool // the place tells one from another
	doing      patterns
	done       patterns // none: the doing says it all
	en, ar     string
}

// topics is the table, read once; it never changes.
var topics = sync.OnceValue(func() []*topic {
	var all []*topic
	for line := range strings.Lines(topicTable) {
		line = strings.TrimRight(line, "\r\n")
		if line == "" || line[0] == '#' {
			continue
		}
		f := strings.Split(line, "\t")
		all = append(all, &topic{code: f[0], kind: f[1], event: f[2] == "event", doing: patternsOf(f[3]), done: patternsOf(f[4]), en: f[5], ar: f[6]})
	}
	return all
})

// on reports whether padded, folded words are on the topic.
func (t *topic) on(words string) bool {
	return t.doing.in(words) && (len(t.done) == 0 || t.done.in(words))
}

// patterns are pieces of words, folded; one that must begin or end a word has a
// space there.
type patterns []string

func patternsOf(list string) patterns {
	if list == "-" {
		return nil
	}
	var all patterns
	for p := range strings.SplitSeq(list, ",") {
		p, begins := strings.CutPrefix(p, "^")
		p, ends := strings.CutSuffix(p, "$")
		p = text.Fold(p)
		if begins || p[0] < utf8.RuneSelf {
			p = " " + p
		}
		if ends {
			p += " "
		}
		all = append(all, p)
	}
	return all
}

func (ps patterns) in(words string) bool { return ps.at(words) >= 0 }

// at is where the first of the patterns stands, -1 when none does.
func (ps patterns) at(words string) int {
	first := -1
	for _, p := range ps {
		if i := strings.Index(words, p); i >= 0 && (first < 0 || i < first) {
			first = i
		}
	}
	return first
}
