package speech

import (
	"strings"
	"unicode"

	"counterclaim/db/record"
)

// englishHeading reads "Army: 20 rebels killed", the words of a body or a country.
func (r *reader) englishHeading(a, b int) (*frame, bool) {
	for k := a + 1; k+3 < b && k < a+6 && r.toks[k-1].word; k++ {
		if !r.toks[k].is(":") {
			continue
		}
		n, ok := r.englishName(a, k)
		if !ok || n.to != k || headlineWords[r.toks[a].s] || n.country != nil && r.anotherSays(k+1, b) || !r.weSay(k+1) && !speaks(r.toks[k-1], n) && !(opens(r.toks, k+1) && n.person < n.to) && !(n.kind == record.Person && n.person == a && r.toks[k-1].raw != strings.ToUpper(r.toks[k-1].raw) && r.heardElsewhere(k-1)) {
			return nil, false
		}
		from := k + 1
		if opens(r.toks, from) {
			from++
		}
		who := r.englishMention(n)
		r.speakers = append(r.speakers, who)
		return &frame{start: a, cueFrom: k, cueTo: k + 1, who: []speaker{who}, from: from, to: b, pieces: true, code: "speech.heading"}, true
	}
	return nil, false
}

// anotherSays reports whether somebody speaks right behind the colon at k-1, which then only
// tells where: Kenya: Opposition accuses the government of fraud.
func (r *reader) anotherSays(k, b int) bool {
	for j := k + 1; j < b && j < k+6 && r.toks[j-1].word && r.toks[j].word; j++ {
		if _, ok := r.saysAt(j, k, b); ok {
			return !r.weSay(k)
		}
	}
	return false
}

// speaks reports whether the last word of a name is that of a body, or the name a country's.
func speaks(last token, n name) bool {
	kind := englishHeads()[last.s]
	return record.BodyName(last.raw, "en") != "" || kind == record.Force || kind == record.Government || kind == record.Organisation || n.country != nil && unicode.IsUpper(firstRune(last.raw))
}

// weSay reports whether a speaker's own "we" or "I" stands at k.
func (r *reader) weSay(k int) bool { return r.toks[k].is("we", "i", "our", "my") }
