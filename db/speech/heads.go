package speech

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

//go:embed heads.tsv
var headTable string

//go:embed heads_en.tsv
var englishHeadTable string

// head is a noun that heads the name of an actor.
type head struct {
	lemma  string
	kind   record.ActorKind
	gender byte
	plural bool
}

// heads are the Arabic nouns by their folded forms.
var heads = sync.OnceValue(func() map[string]*head {
	m := map[string]*head{}
	for row := range rows(headTable) {
		for f := range strings.SplitSeq(row[0], ",") {
			if f = text.Fold(f); row[1] != "-" {
				m[f] = &head{f, record.ActorKind(row[1]), row[2][0], strings.HasSuffix(row[2], "p")}
			}
		}
	}
	return m
})

// englishHeads are the English nouns, which tell what sort of body a name is.
var englishHeads = sync.OnceValue(func() map[string]record.ActorKind {
	m := map[string]record.ActorKind{}
	for row := range rows(englishHeadTable) {
		for f := range strings.SplitSeq(row[0], ",") {
			if row[1] != "-" {
				m[f] = record.ActorKind(row[1])
			}
		}
	}
	return m
})

// The nouns of both languages by what else they do, as heads.tsv tells it.
var (
	movements    = nounsOf("movement")
	standIns     = nounsOf("stand-in")
	parties      = nounsOf("party")
	ownSide      = nounsOf("own")
	ofStates     = nounsOf("of-state")
	organs       = nounsOf("organ")
	eitherArms   = nounsOf("either")
	mouths       = nounsOf("mouth")
	boards       = nounsOf("board")
	civics       = nounsOf("civic")
	rulers       = nounsOf("ruler")
	envoys       = nounsOf("envoy")
	seconds      = nounsOf("second")
	spokesmen    = nounsOf("spokesman")
	offices      = nounsOf("office")
	members      = nounsOf("member")
	ranks        = nounsOf("rank")
	kin          = nounsOf("kin")
	papers       = nounsOf("paper")
	addressees   = nounsOf("called-on")
	officeLike   = nounsOf("name")
	capitalHeads = nounsOf("capital")
)

// nounsOf are the folded nouns that have a role.
func nounsOf(role string) map[string]bool {
	m := map[string]bool{}
	add := func(forms, roles string) {
		if slices.Contains(strings.Split(roles, ","), role) {
			for f := range strings.SplitSeq(forms, ",") {
				m[text.Fold(f)] = true
			}
		}
	}
	for row := range rows(headTable) {
		add(row[0], row[3])
	}
	for row := range rows(englishHeadTable) {
		add(row[0], row[2])
	}
	return m
}

// IsSpokesman reports whether a folded noun without an article is that of somebody who speaks
// in the name of others.
func IsSpokesman(noun string) bool { return spokesmen[noun] }

// IsOffice reports whether a folded noun without an article is that of a body that has spokesmen.
func IsOffice(noun string) bool { return offices[noun] }

// articledAdjectives are forms of head nouns that behind the article are adjectives: الرئيسي.
var articledAdjectives = set("رئيسي")

// headOf reads a word as a head noun: behind the article, with a possessive
// pronoun (وزيرها, قواته), with a regular plural.
func headOf(s string) (h *head, definite, owned bool) {
	table := heads()
	if h := table[s]; h != nil {
		return h, false, false
	}
	if rest, ok := strings.CutPrefix(s, "ال"); ok {
		if h := table[rest]; h != nil && !articledAdjectives[rest] {
			return h, true, false
		}
		if h := dualOf(rest); h != nil {
			return h, true, false
		}
		return nil, false, false
	}
	if rest, ok := strings.CutPrefix(s, "لل"); ok {
		if h := table[rest]; h != nil {
			return h, true, false
		}
	}
	for _, p := range []string{"هما", "ها", "هم", "ه", "نا"} {
		if rest, ok := strings.CutSuffix(s, p); ok && utf8.RuneCountInString(rest) > 2 {
			if h := table[rest]; h != nil {
				return h, false, true
			}
			if base, ok := strings.CutSuffix(rest, "ت"); ok { // حكومتها
				if h := table[base+"ه"]; h != nil {
					return h, false, true
				}
			}
		}
	}
	if strings.HasSuffix(s, "ان") && len(s) > shortestDual {
		if h := dualOf(s); h != nil && h.kind == record.Person || h != nil && h.kind == record.Unnamed { // شاهدان
			return h, false, false
		}
	}
	if strings.HasSuffix(s, "و") { // مراقبو المنظمة
		if h := table[s+"ن"]; h != nil && h.plural {
			return h, false, false
		}
	}
	if base, ok := strings.CutSuffix(s, "ا"); ok && len(base) > 4 { // accusative: مسؤولا, مصدرا
		if h := table[base]; h != nil && h.gender == 'm' {
			return h, false, false
		}
	}
	return nil, false, false
}

// shortestDual is how many bytes a noun for two people has at least.
const shortestDual = 5 * letterSize

// headAt reads a token as a head noun, as it is written.
func headAt(t token) (h *head, definite, owned bool) {
	if one := hisOwn(t, t.s); one != nil {
		return one, false, true
	}
	return t.head()
}

// hisOwn is the head noun of a word with a pronoun that folds like the feminine:
// أمينه is his secretary, أمينة a woman.
func hisOwn(t token, s string) *head {
	if !strings.HasSuffix(t.raw, "ه") || !strings.HasSuffix(s, "ه") {
		return nil
	}
	return heads()[strings.TrimSuffix(s, "ه")]
}

// dualOf reads القوتان, الوزيرين as the head noun in the dual.
func dualOf(s string) *head {
	for _, end := range []string{"ان", "ين"} {
		rest, ok := strings.CutSuffix(s, end)
		if !ok {
			continue
		}
		base := rest
		if b, ok := strings.CutSuffix(rest, "ت"); ok {
			base = b + "ه"
		}
		if h := heads()[base]; h != nil {
			two := *h
			two.plural = true
			return &two
		}
	}
	return nil
}

// lemmaOf is the noun that heads a name; "" when there is none.
func lemmaOf(n name) string {
	if n.head == nil {
		return ""
	}
	return n.head.lemma
}
