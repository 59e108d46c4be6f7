package speech

import (
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

//go:embed verbs.tsv
var verbTable string

//go:embed events.tsv
var eventTable string

// verb is one row of verbs.tsv, or of events.tsv when its act is empty.
type verb struct {
	lemma string
	fold  string // the lemma, folded; of the verbs of the tables
	act   string // a record.Act, or one of the three that the content decides: rejects, blames, warns
	frame string
}

func (v *verb) takes(letter string) bool { return strings.Contains(v.frame, letter) }

// tense is what a form of a verb says about time and mood.
type tense uint8

const (
	past tense = iota
	present
	future
	participle // مضيفا, مضيفة
)

// form is one reading of a word as a verb.
type form struct {
	*verb
	tense  tense
	conj   bool   // a و or ف is written before it
	gender byte   // 'm', 'f', 0 when the form is open
	number byte   // 's', 'd', 'p'
	object string // the pronoun written behind it
}

type stem struct {
	*verb
	tense tense
	kind  stemKind
}

type stemKind uint8

const (
	plain  stemKind = iota // any ending
	bare                   // no ending but a pronoun's
	ending                 // never without an ending
)

// stemTable holds the folded stems of all verbs, each with what it is a stem of.
type stemTable struct {
	of       map[string][]stem
	openings map[string]bool // their first letters, see opening
}

// opening is the first three letters of a stem, or all of a shorter one.
func opening(s string) string { return s[:min(len(s), 3*letterSize)] }

// letterSize is how many bytes an Arabic letter takes.
const letterSize = 2

// begins reports whether a word can begin with a stem: it spares most words a look for
// each of the endings that they may have.
func (t *stemTable) begins(s string) bool {
	for size := len(opening(s)); size > 0; size -= letterSize {
		if t.openings[s[:size]] {
			return true
		}
	}
	return false
}

var stems = sync.OnceValue(func() *stemTable {
	t := &stemTable{map[string][]stem{}, map[string]bool{}}
	add := func(s string, st stem) {
		t.of[s] = append(t.of[s], st)
		t.openings[opening(s)] = true
	}
	for _, table := range []string{verbTable, eventTable} {
		for row := range rows(table) {
			v := &verb{lemma: row[0]}
			if len(row) == 5 {
				v.act, v.frame = row[3], row[4]
			}
			if row[0] == "-" {
				v.lemma = row[1]
			}
			v.fold = text.Fold(v.lemma)
			if strings.HasSuffix(row[0], "أ") { // بدأ keeps its last letter before an ending, unlike دعا
				add(text.Fold(row[0]), stem{v, past, plain})
			} else if row[0] != "-" {
				addPast(text.Fold(row[0]), v, add)
			}
			if row[1] != "-" {
				addPresent(text.Fold(row[1]), v, add)
			}
			if len(row) == 5 && row[2] != "-" {
				add(text.Fold(row[2]), stem{v, participle, ending})
			}
		}
	}
	return t
})

// addPast adds the stems of a past form: نفى has نفي alone, نفا before a pronoun and نف before an ending.
func addPast(s string, v *verb, add func(string, stem)) {
	switch {
	case strings.HasSuffix(s, "ي") && utf8.RuneCountInString(s) > 2:
		root := strings.TrimSuffix(s, "ي")
		add(s, stem{v, past, bare})
		add(root+"ا", stem{v, past, bare})
		add(root, stem{v, past, ending})
	case strings.HasSuffix(s, "ا"):
		add(s, stem{v, past, bare})
		add(strings.TrimSuffix(s, "ا"), stem{v, past, ending})
	default:
		add(s, stem{v, past, plain})
	}
}

// addPresent adds the stems of a present form, without its first letter.
func addPresent(s string, v *verb, add func(string, stem)) {
	_, n := utf8.DecodeRuneInString(s)
	s = s[n:]
	add(s, stem{v, present, plain})
	for _, weak := range []string{"ي", "و"} {
		if root, ok := strings.CutSuffix(s, weak); ok {
			kind := ending
			if utf8.RuneCountInString(root) >= 3 { // لم يتسنّ
				kind = plain
			}
			add(root, stem{v, present, kind})
		}
	}
}

// isEnding reports whether a verb may end so: it spares most words a look at the stems.
func isEnding(s string) bool {
	switch s {
	case "", "ت", "ا", "تا", "وا", "ن", "و", "ه", "ان", "ون", "ين", "تين", "ات":
		return true
	}
	return false
}

// endings of the past, and the person they stand for.
var pastEndings = map[string][2]byte{
	"": {'m', 's'}, "ت": {'f', 's'}, "ا": {'m', 'd'}, "تا": {'f', 'd'}, "وا": {'m', 'p'}, "ن": {'f', 'p'}, "و": {'m', 'p'},
}

var presentEndings = map[string]byte{"": 's', "ان": 'd', "ون": 'p', "وا": 'p', "ا": 'd'}

var participleEndings = map[string][2]byte{
	"ا": {'m', 's'}, "ه": {'f', 's'}, "ين": {'m', 'p'}, "تين": {'f', 'd'}, "ات": {'f', 'p'},
}

var pronouns = []string{"", "ه", "ها", "هم", "هما", "هن", "نا", "ني"}

// forms reads a folded word as a verb, in every way that the tables allow.
func forms(s string) []form {
	n := utf8.RuneCountInString(s)
	if n < 2 || n > 14 {
		return nil
	}
	var out []form
	out = appendForms(out, s, false)
	if len(out) == 0 {
		if rest, ok := cutConjunction(s); ok {
			out = appendForms(out, rest, true)
		}
	}
	return out
}

// personOf reads the front of a word as that of a present: the letter of the person, with
// what may be written before it. It is the tense, the gender that the letter gives and how
// many bytes stand before the stem; 0 when the word is no present.
func personOf(s string) (t tense, gender byte, before int) {
	person := s
	switch {
	case strings.HasPrefix(s, "سي"), strings.HasPrefix(s, "ست"), strings.HasPrefix(s, "سن"):
		t, person = future, s[letterSize:]
	case strings.HasPrefix(s, "لي"), strings.HasPrefix(s, "لت"): // ليصل
		person = s[letterSize:]
	}
	switch {
	case strings.HasPrefix(person, "ي"):
		gender = 'm'
	case strings.HasPrefix(person, "ت"):
		gender = 'f'
	case strings.HasPrefix(person, "ن"):
	default:
		return t, 0, 0
	}
	if t != future {
		t = present
	}
	return t, gender, len(s) - len(person) + letterSize
}

func appendForms(out []form, s string, conj bool) []form {
	table := stems()
	t, gender, before := personOf(s)
	maybePast, maybePresent := table.begins(s), before > 0 && table.begins(s[before:])
	if !maybePast && !maybePresent {
		return out
	}
	for _, pronoun := range pronouns {
		w, ok := strings.CutSuffix(s, pronoun)
		if !ok || len(w) < 4 {
			continue
		}
		for drop := 0; drop <= 3; drop++ { // letters of the ending
			cut := len(w)
			for range drop {
				_, n := utf8.DecodeLastRuneInString(w[:cut])
				cut -= n
			}
			if cut < 2 {
				break
			}
			base, end := w[:cut], w[cut:]
			if !isEnding(end) {
				continue
			}
			for _, st := range table.of[base] {
				switch {
				case st.kind == bare && end != "" || st.kind == ending && end == "":
				case st.tense == past:
					if gn, ok := pastEndings[end]; ok && !(end == "و" && pronoun == "") {
						out = append(out, form{st.verb, past, conj, gn[0], gn[1], pronoun})
					}
				case st.tense == participle && pronoun == "":
					if gn, ok := participleEndings[end]; ok {
						out = append(out, form{st.verb, participle, conj, gn[0], gn[1], ""})
					}
				}
			}
			number, ok := presentEndings[end]
			if !ok || !maybePresent || cut < before {
				continue
			}
			for _, st := range table.of[base[before:]] {
				if st.tense == present && !(st.kind == ending && end == "") {
					out = append(out, form{st.verb, t, conj, gender, number, pronoun})
				}
			}
		}
		if len(out) > 0 {
			return out
		}
	}
	return out
}

// plainAct is the act of a verb before its content is looked at.
func (v *verb) plainAct() record.Act {
	switch v.act {
	case "rejects":
		return record.Demands
	case "blames":
		return record.Accuses
	case "warns":
		return record.Threatens
	}
	return record.Act(v.act)
}
