package speech

import (
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"

	"counterclaim/db/text"
)

//go:embed agencies.tsv
var agencyTable string

//go:embed outlets.tsv
var outletTable string

// agencies maps the folded spellings of news agencies, first word first.
var agencies = sync.OnceValue(func() map[string][][]string {
	m := map[string][][]string{}
	for row := range rows(agencyTable) {
		for s := range strings.SplitSeq(row[0]+","+row[1], ",") {
			words := strings.Fields(text.Fold(s))
			if len(words) == 1 && utf8.RuneCountInString(words[0]) < 4 && words[0] != "تاس" && words[0] != "afp" {
				continue // too short to stand for itself
			}
			m[words[0]] = append(m[words[0]], append(words, row[0]))
		}
	}
	return m
})

// agencyNames are the agencies of the table by each of their folded names.
var agencyNames = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for row := range rows(agencyTable) {
		for s := range strings.SplitSeq(row[0]+","+row[1], ",") {
			m[text.Fold(s)] = row[0]
		}
	}
	return m
})

// AgencyName is the one name of the news agency that the whole of a text names, in any
// language or by its letters: Reuters for رويترز; "" for what names none.
func AgencyName(s string) string {
	name := text.Fold(strings.ReplaceAll(s, ".", ""))
	if own := agencyNames()[name]; own != "" {
		return own
	}
	name = strings.TrimPrefix(strings.TrimPrefix(name, "وكاله "), "انباء ")
	return agencyNames()[name]
}

// knownOutlets are the folded names of the broadcasters, papers and sites of the table.
var knownOutlets = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for row := range rows(outletTable) {
		m[text.Fold(row[0])] = true
	}
	return m
})

// KnownOutlet reports whether the whole of a text is the name of a broadcaster, paper or site
// that everybody knows: الجزيرة نت, العربية.نت.
func KnownOutlet(s string) bool {
	return knownOutlets()[text.Fold(strings.Join(strings.Fields(strings.ReplaceAll(s, ".", " ")), " "))]
}

// outlets maps the folded names of broadcasters and papers that are told things
// by their name alone, first word first.
var outlets = sync.OnceValue(func() map[string][][]string {
	m := map[string][][]string{}
	for row := range rows(outletTable) {
		words := strings.Fields(text.Fold(row[0]))
		m[words[0]] = append(m[words[0]], words)
	}
	return m
})
