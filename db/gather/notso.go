package gather

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// What one says was done another says was not: "the dam was overhauled", "the dam has had no
// overhaul". No word of denial stands between them, and nothing but the verb with its "not",
// who did it and what it was done to says that they are of one thing.

// undoing is a main clause that says that something was not done.
type undoing struct {
	roots   []string // of its verb; see negatedRoots
	subject []string // stems before the "not"
	object  []string // stems behind the verb, the nearest first
}

// notWords negate the verb behind them, unless that makes them "still", and notAdjective the
// adjective; helpers stand between a "not" and what was not done; opensClause are words behind
// which a negation is of a clause of its own; endsUndone begin what says when or why it was not
// so, restricts say that it was so, but of a part or late, and partly that no more was; anyOf
// stand for whoever is told behind them. Folded.
var (
	notWords     = folded("لم ولم لا ولا لن ولن ليس وليس ليست وليست not never")
	notAdjective = "غير"
	helpers      = folded("يكن تكن يعد تعد يكونوا قد yet ever been be being have has had having any longer to even already actually")
	opensClause  = folded("الذي التي الذين اللذين اللتين الأمر لأن لأنه لأنها لأنهم إذا إن أن أنه أنها أنهم بعد بعدما قبل بسبب لكن لكنه لكنها ولكن رغم حتى that which who whose whom because although though after before if unless until but whether")
	endsUndone   = folded("منذ بل لكن لكنه لكنها ولكن لأن لأنه لأنها بعد بعدما قبل قبيل خلال أثناء رغم بسبب كما حسبما وفق بحسب وأن وإن وأنه وإنه since but because although though after before during despite as")
	restricts    = folded("سوى إلا حتى except only until")
	partly       = folded("نصف جزء جزئيا half part partly")
	anyOf        = stemsOf("أيا any none")
)

// furthestNot is how many words stand at most before the "not" of a main clause.
const furthestNot = 9

// undoes reads what a claim says was not done, or is not so.
func (r *read) undoes() (u undoing, ok bool) {
	words := strings.Fields(r.words)
	not := slices.IndexFunc(words, func(w string) bool { return notWords[w] || w == notAdjective })
	if not < 0 || not > furthestNot || slices.ContainsFunc(words[:not], func(w string) bool { return opensClause[w] }) || slices.ContainsFunc(words, func(w string) bool { return restricts[w] }) {
		return u, false
	}
	verb := not + 1
	for verb < len(words) && (helpers[words[verb]] || strings.HasSuffix(words[verb], "ly")) {
		verb++
	}
	if verb == len(words) || lasting[words[verb]] || words[not] != notAdjective && !isLatin(words[verb]) && !isPresent(words[verb]) {
		return u, false
	}
	end := len(words)
	if i := slices.IndexFunc(words[verb+1:], func(w string) bool { return endsUndone[w] }); i >= 0 {
		end = verb + 1 + i
	}
	u.roots = negatedRoots(words[verb])
	from, to := r.placeOf(verb), r.placeOf(end)
	for _, w := range r.inOrder {
		switch {
		case r.onlyNames(w.stem) && w.at < from, empty[w.stem], anyOf[w.stem]:
		case w.at < from:
			u.subject = append(u.subject, w.stem)
		case w.at > from && w.at < to && !light[w.stem]:
			u.object = append(u.object, w.stem)
		}
	}
	return u, len(u.roots) > 0 && len(u.subject)+len(u.object) > 0
}

// toldDone is the nearest claim of another speaker that a claim says was not done.
func (g *gathering) toldDone(d *read) *read {
	u, ok := d.undoes()
	if !ok || d.Act != record.Asserts || d.Speaker.None() || d.conditional() {
		return nil
	}
	var best *read
	for _, words := range [][]string{d.rare, d.usual} {
		for _, s := range words {
			for _, c := range g.having[s] {
				if affirms(c) && !c.mutual && !sameSpeaker(c, d) && within(denialDays, c, d) && !apart(c, d) && d.saysUndone(u, c) && nearer(d, c, best) {
					best = c
				}
			}
		}
	}
	return best
}

// placeOf is the byte at which the nth word of a claim stands.
func (r *read) placeOf(n int) int {
	at := 1
	for i := 0; i < n && at < len(r.words); i++ {
		at += strings.IndexByte(r.words[at:], ' ') + 1
	}
	return at
}

// isPresent reports whether a folded Arabic word has the first letter of a verb in the present, as
// all have behind "not".
func isPresent(word string) bool {
	return slices.ContainsFunc(presents[1:], func(p string) bool { return strings.HasPrefix(word, p) })
}

// saysUndone reports whether a claim says that what another tells was not done: the same verb,
// of the same subject, and of the nearest of what it was done to, as what came about and at no
// other time.
func (r *read) saysUndone(u undoing, c *read) bool {
	if may, _ := ofOneTime(r, c); !may {
		return false
	}
	if len(u.object) > 0 && !c.tells(u.object[0]) {
		return false
	}
	if len(u.subject) > 0 && !c.tells(u.subject[0]) && !c.saidBy(u.subject[0]) {
		return false // the roof of a hospital is not its generator
	}
	words := strings.Fields(c.words)
	at := slices.IndexFunc(words, func(w string) bool { return mayBe(w, u.roots) })
	return at >= 0 && !c.turned(c.placeOf(at)) && cameAbout(words, at) && !slices.ContainsFunc(words, func(w string) bool { return partly[w] })
}

// cameAbout reports whether a verb among some folded words tells what was done: not what will be,
// what somebody promised to do, or is late or unable to.
func cameAbout(words []string, at int) bool {
	if at > 0 && notYet[words[at-1]] && (words[at-1] != "قد" || isPresent(words[at])) { // قد before the past: it has
		return false
	}
	if strings.HasPrefix(words[at], "سيطر") {
		return true // the verb's own letters, and no future
	}
	for _, later := range []string{"سي", "ست", "سن", "ل", "بال"} {
		if rest, ok := strings.CutPrefix(words[at], later); ok && utf8.RuneCountInString(rest) >= 3 {
			return false
		}
	}
	return true
}

// notYet stand before a verb that tells nothing done; folded.
var notYet = folded("سوف أن لن كي في عن على إلى من قد لم لا to will would should could may might must can")

// saidBy reports whether a stem is of the name of who makes a claim: "the company said that it
// had paid" is of the company.
func (r *read) saidBy(stem string) bool {
	return slices.ContainsFunc(strings.Fields(fold(r.Speaker.Name)), func(w string) bool {
		own := text.Stem(w)
		return cmp.Or(conceptOf(w, own), own) == stem
	})
}

// negatedRoots are what the forms of a verb share that stands behind a "not".
func negatedRoots(word string) []string {
	if isLatin(word) {
		return []string{text.Stem(word)}
	}
	for _, present := range presents[1:] {
		if rest, ok := strings.CutPrefix(word, present); ok {
			word = rest
			break
		}
	}
	var all []string
	for _, person := range persons {
		if base, ok := strings.CutSuffix(word, person); ok {
			if root := consonants(base); root != "" {
				all = append(all, root)
			}
		}
	}
	return all
}

// mayBe reports whether a word may be a form of a verb that has one of some roots.
func mayBe(word string, roots []string) bool {
	if isLatin(word) {
		return slices.Contains(roots, text.Stem(word))
	}
	for base := range bases(word) {
		if slices.Contains(roots, consonants(base)) {
			return true
		}
	}
	return false
}

// consonants are the letters of a folded Arabic word that its verb keeps in every form: those
// that are not weak, "" where fewer than two are.
func consonants(word string) string {
	kept := strings.Map(func(c rune) rune {
		if strings.ContainsRune("اويىءؤئ", c) {
			return -1
		}
		return c
	}, word)
	if utf8.RuneCountInString(kept) < 2 {
		return ""
	}
	return kept
}
