package speech

import (
	_ "embed"
	"strings"
	"sync"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

//go:embed acts.tsv
var actTable string

// actRule says that words in what is said change the act of a verb of saying.
type actRule struct {
	act   record.Act
	start bool // only as the first words
	words []pattern
	verbs string // only under these acts of the verb
}

var arabicActs = sync.OnceValue(func() []actRule { return actRulesOf(actTable) })

var englishActRules = sync.OnceValue(func() []actRule { return actRulesOf(englishActs) })

func actRulesOf(table string) []actRule {
	var out []actRule
	for row := range rows(table) {
		a := actRule{act: record.Act(row[0]), start: row[1] == "start", verbs: row[3]}
		for w := range strings.FieldsSeq(row[2]) {
			a.words = append(a.words, patternOf(w))
		}
		out = append(out, a)
	}
	return out
}

// pattern is a word of the table: its folded core, with any letters before or
// behind where a * stands.
type pattern struct {
	core           string
	before, behind bool
}

func patternOf(w string) pattern {
	return pattern{text.Fold(strings.Trim(w, "*")), strings.HasPrefix(w, "*"), strings.HasSuffix(w, "*")}
}

// fits reports whether a folded word fits the pattern.
func (p pattern) fits(s string) bool {
	switch {
	case len(s) < len(p.core):
		return false
	case p.before && p.behind:
		return strings.Contains(s, p.core)
	case p.before:
		return strings.HasSuffix(s, p.core)
	case p.behind:
		return strings.HasPrefix(s, p.core)
	}
	return s == p.core
}

// act is what a claim does: the verb's own act, or what its content makes of it.
func (r *reader) act(f *frame, from, to int) record.Act {
	if f.verb == nil {
		return r.actOf("asserts", from, to)
	}
	own := f.verb.act
	if f.whole || own == "accuses" || own == "blames" {
		return f.verb.plainAct()
	}
	if f.code == "speech.outlet" {
		return record.Asserts
	}
	if own == "warns" {
		for _, w := range f.who {
			if w.Kind == record.Organisation || w.Kind == record.Unnamed {
				own = "asserts"
			}
		}
	}
	if f.denying && r.toks[from].is("لا", "لم", "لن", "ليس", "ليست", "عدم") {
		return record.Denies
	}
	return r.actOf(own, from, to)
}

func (r *reader) actOf(own string, from, to int) record.Act {
	rules := arabicActs()
	if r.english {
		rules = englishActRules()
	}
	for _, rule := range rules {
		if !strings.Contains(rule.verbs, own) && rule.verbs != "any" {
			continue
		}
		last := to - len(rule.words)
		if rule.start {
			last = min(last, from+3)
		}
		for k := from; k <= last; k++ {
			if r.follow(k, to, rule.words) {
				return rule.act
			}
		}
	}
	v := verb{act: own}
	return v.plainAct()
}

// follow reports whether the words of a pattern follow each other from k, with
// at most two other words between any two of them.
func (r *reader) follow(k, to int, words []pattern) bool {
	if !r.toks[k].word || !words[0].fits(r.toks[k].s) {
		return false
	}
	for _, w := range words[1:] {
		found := false
		for gap := 1; gap <= 3 && k+gap < to; gap++ {
			if r.toks[k+gap].word && w.fits(r.toks[k+gap].s) {
				k, found = k+gap, true
				break
			}
		}
		if !found {
			return false
		}
	}
	return true
}
