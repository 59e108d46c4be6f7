package speech

import (
	"strings"
	"unicode"
)

// englishVoices are the speakers of a subject: two of "Japan and Australia" when
// both are states or bodies and the act is one that each does for itself.
func (r *reader) englishVoices(n name, act string) []speaker {
	for k := n.from + 1; k < n.to && act != "asserts"; k++ {
		if r.toks[k].s != "and" {
			continue
		}
		x, ok1 := r.englishName(n.from, k)
		y, ok2 := r.englishName(k+1, n.to)
		if ok1 && ok2 && x.country != nil && y.country != nil {
			return []speaker{r.englishMention(x), r.englishMention(y)}
		}
	}
	return []speaker{r.englishMention(n)}
}

// pluralBefore reports whether several people stand before the verb at i.
func (r *reader) pluralBefore(i, a int) bool {
	if i <= a || !r.toks[i-1].word {
		return false
	}
	s := r.toks[i-1].s
	return r.toks[i-1].is("they", "we", "i", "you", "to") || strings.HasSuffix(s, "s") && !strings.HasSuffix(s, "'s") || adverb(r.toks[i-1])
}

// subjectStart is where the subject before a verb begins: behind the last
// joining word, closing quotation or stop. Commas round an insertion are passed.
func (r *reader) subjectStart(i, a int) int {
	commas := 0
	last := a
	for i-2 > a && (adverb(r.toks[i-1]) && (r.toks[i-2].is(",") || adverb(r.toks[i-2]))) {
		i-- // X, which ..., has repeatedly denied
	}
	for k := i - 1; k >= a; k-- {
		t := r.toks[k]
		if t.quote > 0 || quoteSign(t.s) != 0 || t.is(";", ":", "—", "–") || t.is("-") && (k == 0 || r.toks[k-1].End < t.Start) {
			last = k + 1
			break
		}
		if t.is(",") {
			commas++
			if k == i-1 {
				continue
			}
			if commas == 1 || r.toks[i-1].is(",") && commas == 2 {
				if !r.toks[i-1].is(",") {
					last = k + 1
					break
				}
				continue
			}
			last = k + 1
			break
		}
		if t.s == "and" && r.twoSubjects(k, a) || r.knownAs(k) {
			continue
		}
		if englishJoiners[t.s] && !(t.s == "and" && k+1 < i && (unicode.IsUpper(firstRune(r.toks[k+1].raw)) || r.toks[k+1].is("the", "pro")) && k > a && unicode.IsUpper(firstRune(r.toks[k-1].raw))) && !(t.is("who", "which") && r.toks[i-1].is(",")) {
			last = k + 1
			break
		}
	}
	if last < i && r.toks[last].is(",") {
		last++
	}
	return r.behindWhenAndWhere(last, i)
}

// behindWhenAndWhere is where the subject begins that stands at once behind when or where it
// spoke: On Monday the ministry said; In Geneva the envoy said; In a statement the army said.
func (r *reader) behindWhenAndWhere(from, to int) int {
	if from >= to || !r.toks[from].is("on", "in", "at", "by", "late", "early") {
		return from
	}
	at := from + 1
	for at < to && (englishTimes[r.toks[at].s] || r.toks[at].is("on") && at == from+1 || unicode.IsDigit(firstRune(r.toks[at].s))) {
		at++
	}
	if at > from+1 && at < to && r.toks[at].word {
		return at
	}
	if r.toks[at].is("a", "an") && at+1 < to && englishChannels[r.toks[at+1].s] {
		at += 2 // In a statement the army said
	}
	for at < to && at < from+longestWhere && r.toks[at].word && unicode.IsUpper(firstRune(r.toks[at].raw)) {
		at++
	}
	if at > from+1 && at < to && r.toks[at].is("the", "a", "an") {
		return at
	}
	return from
}

// longestWhere is within how many words a place before a subject is named.
const longestWhere = 5

// twoSubjects reports whether "and" at k joins two nouns of one subject:
// villagers and a rebel spokesman said.
func (r *reader) twoSubjects(k, a int) bool {
	if k == a || !r.toks[k-1].word || k+1 >= len(r.toks) || !r.toks[k+1].is("a", "an", "the", "his", "her", "its", "their") {
		return false
	}
	words := 0
	for j := k - 1; j >= a && r.toks[j].word && r.toks[j].quote == 0 && !englishJoiners[r.toks[j].s]; j-- {
		if words++; words > 5 || r.englishVerb(r.toks[j]) || englishEvents[r.toks[j].s] || strings.HasSuffix(r.toks[j].s, "ed") {
			return false
		}
	}
	return words > 0
}
