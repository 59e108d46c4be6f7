package gather

import (
	"strings"
	"unicode/utf8"

	"counterclaim/db/text"
)

// Parties that go by the name of who leads them: of an army "led by Marshal Salem Taher" other
// reports tell as of Taher, of Taher's forces and of what Taher's planes struck.

// learnLeaders finds the leaders that claims and their speakers' names tell of.
func (k *camps) learnLeaders(claims []*read) {
	for _, c := range claims {
		if c.ClaimantSpan != nil {
			k.learnLeader(c.from(), fold(c.ClaimantSpan.Exact+c.ClaimantSpan.Suffix))
		}
		for _, p := range c.parties {
			k.learnLeader(p.key, c.words[p.at:])
		}
	}
}

// learnLeader learns who leads a party from the folded words that begin with its name.
func (k *camps) learnLeader(party, words string) {
	if party == "" || party[0] == '#' {
		return
	}
	all := strings.Fields(words)
	for i, w := range all[:min(farLeader, len(all))] {
		rest := all[i+1:]
		if name, of := strings.CutPrefix(wordAfter(rest), "ل"); ledFor[w] && of {
			rest[0] = name
		} else if !ledBy[w] {
			continue
		}
		if name := leaderIn(rest); name != "" {
			for _, key := range []string{name, name[strings.LastIndexByte(name, ' ')+1:], name[:max(0, strings.IndexByte(name, ' '))]} {
				if key != "" && !isCountry(key) {
					k.rename(key, party)
				}
			}
		}
		return
	}
}

// farLeader is how many words behind the beginning of a party's name it is told at most who leads it.
const farLeader = 6

// wordAfter is the first of some words, "" when there is none.
func wordAfter(words []string) string {
	if len(words) == 0 {
		return ""
	}
	return words[0]
}

// leaderIn is the name with which words begin, behind titles: one word or two; "" where no name
// of a person stands there.
func leaderIn(words []string) string {
	for len(words) > 0 && leaderTitles[words[0]] {
		words = words[1:]
	}
	var name []string
	for _, w := range words {
		if len(name) == 2 || utf8.RuneCountInString(w) < 3 || isArticled(w) && len(name) == 0 || bodyNouns[w] || bodies[w] || common[w] || generic[w] != "" || conceptOf(w, text.Stem(w)) != "" {
			break
		}
		name = append(name, w)
	}
	return strings.Join(name, " ")
}

// Words behind the name of a party and before that of who leads it, and titles that he has; folded.
var (
	ledBy        = folded("بقيادة بزعامة برئاسة بإمرة يقوده يقودها يتزعمه يتزعمها")
	ledFor       = folded("التابع التابعة التابعين الموالي الموالية الموالين")
	leaderTitles = folded("المشير اللواء الفريق العميد العقيد الجنرال القائد الزعيم الرئيس أول ركن المتقاعد")
)
