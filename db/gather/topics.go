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
	return t.doing.in(words) && (t.done.none() || t.done.in(words))
}

// patterns are pieces of words, folded; one that must begin or end a word has a
// space there. Those of Latin letters are apart, since few words need both.
type patterns struct{ arabic, latin []string }

func patternsOf(list string) patterns {
	var all patterns
	if list == "-" {
		return all
	}
	for p := range strings.SplitSeq(list, ",") {
		p, begins := strings.CutPrefix(p, "^")
		p, ends := strings.CutSuffix(p, "$")
		p = text.Fold(p)
		latin := p[0] < utf8.RuneSelf
		if begins || latin {
			p = " " + p
		}
		if ends {
			p += " "
		}
		if latin {
			all.latin = append(all.latin, p)
		} else {
			all.arabic = append(all.arabic, p)
		}
	}
	return all
}

func (ps patterns) none() bool { return len(ps.arabic)+len(ps.latin) == 0 }

func (ps patterns) in(words string) bool { return ps.at(words) >= 0 }

// at is the byte at which the first of the patterns stands, -1 when none does.
func (ps patterns) at(words string) int {
	first := -1
	find := func(list []string) {
		for _, p := range list {
			if i := strings.Index(words, p); i >= 0 && (first < 0 || i < first) {
				first = i
			}
		}
	}
	latin, arabic := scripts(words)
	if arabic {
		find(ps.arabic)
	}
	if latin {
		find(ps.latin)
	}
	return first
}

// scripts reports whether words have Latin letters, and any of another script.
func scripts(words string) (latin, other bool) {
	for i := 0; i < len(words) && !(latin && other); i++ {
		latin = latin || 'a' <= words[i] && words[i] <= 'z'
		other = other || words[i] >= utf8.RuneSelf
	}
	return latin, other
}
