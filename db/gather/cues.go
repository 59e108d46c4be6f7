package gather

import (
	_ "embed"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"counterclaim/db/text"
)

//go:embed cues.tsv
var cueTable string

// cue is a row of cues.tsv, or one of the columns of words of another table.
type cue int

const (
	gain cue = iota
	loss
	repelled
	hold
	keep
	not
	undone
	own
	risen
	latest
	ready
	refuse
	reject
	talks
	ifs
	part
	among
	losses
	since
	grip
	left
	rid
	troops
	lie
	only
	isnot
	ofWounds
	revised
	former
	toll
	soldierly
	civilly
	company
	posts
	half
	entered
	under
	grey
	fights
	goesOn
	seen
	moved
	unmoved
	push
	stall
	forced
	subject
	neutral
	unsure
	replies
	regained
	pending
	unprovoked
	began
	quiet
	complies
	provided
	inIt
	outsideIt
	nobodysYet
	war
	halted
	calmed
	lasts
	broke
	ceasefires
	ofHours
	every
	unmovedLine
	largely
	plainCues // how many rows cues.tsv has; the other tables follow
)

var cueCodes = [plainCues]string{"gain", "loss", "repelled", "hold", "keep", "not", "undone", "own", "risen", "latest", "ready", "refuse", "reject", "talks", "if", "part", "among", "losses", "since", "grip", "left", "rid", "troops", "lie", "only", "isnot", "ofwounds", "revised", "former", "toll", "soldierly", "civilly", "company", "posts", "half", "entered", "under", "grey", "fights", "goeson", "seen", "moved", "unmoved", "push", "stall", "forced", "subject", "neutral", "unsure", "replies", "regained", "pending", "unprovoked", "began", "quiet", "complies", "provided", "within", "without", "nobodys", "war", "halt", "calm", "lasts", "broke", "truce", "hours", "every", "line", "largely"}

// cueWords finds the words of every cue in one walk over a claim: an automaton
// after Aho and Corasick (1975) over the bytes that occur in them.
type cueWords struct {
	class [256]uint8 // of each byte; 0 for those in no word of a cue
	width int        // classes
	next  []int32    // state*width + class
	ends  [][]ending // of each state
	cues  int
}

// ending is a word of a cue that ends in a state.
type ending struct {
	cue    cue
	length int
}

// plainWords are the words of cues.tsv, row by row.
func plainWords() cueLists {
	words := make(cueLists, plainCues)
	for row := range rowsOf(cueTable) {
		if i := slices.Index(cueCodes[:], row[0]); i >= 0 {
			words[i] = patternsOf(row[1])
		}
	}
	return words
}

// cueLists are the words of every cue, in the order of the cues.
type cueLists [][]string

// add gives columns of words the next cues, and returns the first of these.
func (l *cueLists) add(columns ...[]string) cue {
	first := cue(len(*l))
	*l = append(*l, columns...)
	return first
}

// patternsOf reads a list of words; one that must begin or end a word has a space
// there.
func patternsOf(list string) []string {
	if list == "-" {
		return nil
	}
	var all []string
	for p := range strings.SplitSeq(list, ",") {
		p, begins := strings.CutPrefix(p, "^")
		p, ends := strings.CutSuffix(p, "$")
		p = text.Fold(p)
		if begins || isLatin(p) {
			p = " " + p
		}
		if ends {
			p += " "
		}
		all = append(all, p)
	}
	return all
}

func isLatin(s string) bool { return s != "" && s[0] < 0x80 }

func cueWordsOf(words cueLists) *cueWords {
	a := &cueWords{width: 1, cues: len(words)}
	for _, list := range words {
		for _, w := range list {
			for i := range len(w) {
				if a.class[w[i]] == 0 {
					a.class[w[i]] = uint8(a.width)
					a.width++
				}
			}
		}
	}
	a.grow()
	for c, list := range words {
		for _, w := range list {
			s := int32(0)
			for i := range len(w) {
				at := int(s)*a.width + int(a.class[w[i]])
				if a.next[at] == 0 {
					a.next[at] = a.grow()
				}
				s = a.next[at]
			}
			a.ends[s] = append(a.ends[s], ending{cue(c), len(w)})
		}
	}
	a.link()
	return a
}

// grow adds a state.
func (a *cueWords) grow() int32 {
	a.next = append(a.next, make([]int32, a.width)...)
	a.ends = append(a.ends, nil)
	return int32(len(a.ends) - 1)
}

// link lets every state go on where the longest ending of its words that begins
// another word would.
func (a *cueWords) link() {
	back := make([]int32, len(a.ends))
	queue := []int32{0}
	for len(queue) > 0 {
		s := queue[0]
		queue = queue[1:]
		for c := range a.width {
			at := int(s)*a.width + c
			t := a.next[at]
			fallen := int32(0)
			if s != 0 {
				fallen = a.next[int(back[s])*a.width+c]
			}
			if t == 0 {
				a.next[at] = fallen
				continue
			}
			back[t] = fallen
			a.ends[t] = append(a.ends[t], a.ends[fallen]...)
			queue = append(queue, t)
		}
	}
}

// cues are where each cue first stands in words; see cueWords.find.
type cues []int32

// find is the byte at which the first word of each cue stands, plus one; 0 for
// those that have none. The words are folded, with one space before, between and
// after.
func (a *cueWords) find(words string) cues {
	first := make(cues, a.cues)
	s := int32(0)
	for i := range len(words) {
		c := a.class[words[i]]
		if c == 0 {
			s = 0
			continue
		}
		s = a.next[int(s)*a.width+int(c)]
		for _, e := range a.ends[s] {
			if at := int32(i - e.length + 2); (first[e.cue] == 0 || at < first[e.cue]) && beginsAWord(words, i-e.length+1) {
				first[e.cue] = at
			}
		}
	}
	return first
}

// beginsAWord reports whether nothing but what is written onto a word stands before a byte
// in its own: و, ال or the person of a verb. أسقطت has no سقطت in it, and الداخلية no أخلي;
// but انتهاك has نتهاك, for ا opens all forms whose first two letters no vowel parts.
func beginsAWord(words string, at int) bool {
	before := words[:at]
	if i := strings.LastIndexFunc(before, func(r rune) bool { return !unicode.IsLetter(r) }); i >= 0 {
		_, size := utf8.DecodeRuneInString(before[i:])
		before = before[i+size:]
	}
	if rest, opened := strings.CutSuffix(before, "ا"); opened && openedByAlef(words[at:]) {
		before = rest
	}
	return words[at] == ' ' || writtenOn[before]
}

// openedByAlef reports whether words begin with a form that an ا of no sound of its own opens:
// with ن, or with ت as its second letter.
func openedByAlef(words string) bool {
	first, size := utf8.DecodeRuneInString(words)
	second, _ := utf8.DecodeRuneInString(words[size:])
	return first == 'ن' || second == 'ت'
}

// writtenOn is what may be written onto an Arabic word before its own letters, in that order: a
// conjunction, a preposition or the future, the article, and a participle's or a person's letter.
var writtenOn = func() map[string]bool {
	all := map[string]bool{}
	for _, and := range []string{"", "و", "ف"} {
		for _, to := range []string{"", "س", "ل", "ب", "ك"} {
			for _, the := range []string{"", "ال", "لل"} {
				for _, person := range []string{"", "م", "ي", "ت", "ن", "مت", "يت", "تت", "نت"} {
					all[and+to+the+person] = true
				}
			}
		}
	}
	return all
}()

// outsideNames are folded, padded words in which the liberation that a movement is named after
// is blotted out, since nothing is told to be liberated by it: the Liberation Front.
func outsideNames(words string) string {
	for _, name := range []string{" تحرير ", " التحرير ", " liberation "} {
		for from := 0; ; {
			at := strings.Index(words[from:], name)
			if at < 0 {
				break
			}
			at += from
			before, behind := words[:at], words[at+len(name):]
			noun := unjoined(before[strings.LastIndexByte(before, ' ')+1:])
			if liberators[noun] && isArticled(noun) == isArticled(name[1:]) || isLatin(name[1:]) && liberators[behind[:strings.IndexByte(behind+" ", ' ')]] {
				words = before + " " + strings.Repeat("-", len(name)-2) + " " + behind
			}
			from = at + len(name) - 1
		}
	}
	return words
}

// outsideHowever are folded, padded words in which the hand that is none, of بيد أن, is blotted out.
func outsideHowever(words string) string {
	for _, that := range strings.Fields(text.Fold("أن أنه أنها أنهم أنهن أنهما أننا أنني أني أنك")) {
		words = strings.ReplaceAll(words, " بيد "+that+" ", " ------ "+that+" ")
	}
	return words
}

// outsideWrung are folded, padded words in which the taking that is none is blotted out, of what is
// wrung from people: انتزعت اعترافات.
func outsideWrung(words string) string {
	if !strings.Contains(words, "انتزع") && !strings.Contains(words, "انتزاع") {
		return words
	}
	all := strings.Split(words, " ")
	for i, w := range all[:len(all)-1] {
		if (strings.Contains(w, "انتزع") || strings.Contains(w, "انتزاع")) && wrung[all[i+1]] {
			all[i] = strings.Repeat("-", len(w))
		}
	}
	return strings.Join(all, " ")
}

// wrung are nouns of what is wrung from somebody, or from a rival in a game; folded.
var wrung = folded("اعتراف اعترافا اعترافات الاعتراف الاعترافات وعد وعدا وعود وعودا تعهد تعهدا تعهدات موافقة موافقته موافقتها تنازل تنازلا تنازلات إقرار إقرارا ضمان ضمانا ضمانات قرار قرارا فتيل لقب لقبا اللقب كأس الكأس فوزا الفوز جائزة إعجاب حقه حقها حقهم حقوق حقوقه حقوقها حقوقهم")

// liberators are nouns of bodies that are named after a liberation; folded.
var liberators = folded("حركة جبهة هيئة جيش منظمة لواء front movement army organisation organization committee")

func (c cues) has(k cue) bool { return c[k] > 0 }

// first is the byte at which the cue stands, -1 when it does not.
func (c cues) first(k cue) int { return int(c[k]) - 1 }

// before reports whether both cues stand, and a before b.
func (c cues) before(a, b cue) bool { return c[a] > 0 && c[a] < c[b] }
