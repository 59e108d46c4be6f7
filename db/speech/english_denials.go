package speech

import "strings"

// The words by which an English speaker denies under a verb that only says.
var (
	englishDeeds = set(`fire fired attack attacked bomb bombed shell shelled strike struck target targeted hit kill killed use used send sent supply
		supplied arm armed cross crossed take taken capture captured agree agreed meet met sign signed withdraw withdrawn support supported
		order ordered involved responsible behind deployed planned seize seized commit committed carry carried loot looted steal stolen
		receive received hold holding plan planning transfer transferred provide provided finance financed recruit recruited`)
	// englishTelling are verbs whose denial only says that nothing is told
	englishTelling = set("say tell know confirm verify determine specify comment elaborate identify immediately yet disclose")
	englishLacks   = set(`forces troops fighters soldiers role part plans plan links link knowledge intention contact contacts weapons presence prisoners
		involvement connection hand bases such agreement deal talks evidence truth basis`)
)

// deniesBefore is the token behind an object that only points back: denied
// that; denied the accusations. It is 0 when the denial has content of its own.
func (r *reader) deniesBefore(j, b int) int {
	k := j
	if k < b && r.toks[k].is("the", "those", "these", "all", "such", "any") {
		k++
	}
	if k < b && r.toks[k].is("that", "it", "this", "them", "accusations", "accusation", "allegations", "allegation", "claims", "claim", "reports", "report", "charges", "charge") {
		if k+1 >= b || r.toks[k+1].is(",", ".", ";") || r.toks[k+1].is("and", "but", "as") {
			for k++; k < b && r.toks[k-1].quote == 0 && r.toks[k].is("as", "a", "an", "the", "pure", "mere", "utter", "complete", "total") || k < b && (k > j+1 && r.toks[k-1].is("as", "a", "an", "pure", "mere", "utter", "complete", "total") || r.toks[k].quote > 0 || quoteSign(r.toks[k].s) != 0); k++ {
			}
			return k
		}
	}
	return 0
}

// byWhom is the "by" behind a passive verb, soon: dismissed as "absurd" by the navy.
// It is 0 when there is none.
func (r *reader) byWhom(k, b int) int {
	for end := min(b, k+9); k < end && !r.toks[k].is(",", ".", ";"); k++ {
		if r.toks[k].s == "by" && r.toks[k].quote == 0 {
			return k
		}
	}
	return 0
}

// deniedBy reads "a claim dismissed by X as ...".
func (r *reader) deniedBy(f *frame, by, a, b int) (*frame, bool) {
	n, ok := r.englishName(by+1, b)
	if !ok {
		return nil, false
	}
	f.who = []speaker{r.englishMention(n)}
	from := f.cueFrom
	for from > a && r.toks[from-1].word && r.toks[from-1].quote == 0 {
		from--
	}
	f.whole, f.code = true, "speech.denial"
	f.verb = &verb{lemma: f.verb.lemma, act: "denies", frame: f.verb.frame}
	f.start, f.from, f.to = from, from, n.to
	for f.to < b && !r.toks[f.to].is(",", ".") {
		f.to++
	}
	return f, true
}

// chargeAt reports whether a noun for what others say begins at k: "a charge
// that Lima denies".
func (r *reader) chargeAt(k int) bool {
	return k+2 < len(r.toks) && r.toks[k].is("a", "an", "the", "all") && ofTalk(r.toks[k+1].s)
}

// refutesInEnglish reports whether a clause says that something was not done, or
// is not there: "its guns did not fire", "it had no forces there", "no such deal was made".
func (r *reader) refutesInEnglish(from, to int) bool {
	for k := from; k+1 < to && k < from+farthestNegation; k++ {
		t := r.toks[k]
		if t.is(",", ";", "if", "unless", "until", "who", "which", "because") {
			return false
		}
		switch {
		case t.is("not", "never") || strings.HasSuffix(t.s, "n't") || strings.HasSuffix(t.s, "n’t"):
			if englishTelling[r.toks[k+1].s] { // could not say who fired
				return false
			}
			if t.s == "never" || r.toks[k+1].is("in", "there", "behind", "ours", "part", "true", "correct", "accurate", "happen", "occur", "exist", "party") {
				return true
			}
			if r.toks[k+1].is("a", "the", "its", "take") && k+2 < to && r.toks[k+2].is("target", "party", "place", "work", "result", "aim") {
				return true
			}
			for j := k + 1; j < to && j < k+4; j++ {
				if englishDeeds[r.toks[j].s] {
					return true
				}
			}
			return false
		case t.s == "no" && !r.toks[k+1].is("one", "longer"):
			if k > from+1 && r.toks[k-2].is("there") {
				return true
			}
			for j := k + 1; j < to && j < k+6; j++ {
				if j < k+3 && englishLacks[r.toks[j].s] || r.toks[j].is("harmed", "targeted", "hit", "fired", "used", "sent", "attacked", "struck") {
					return true
				}
			}
			return false
		case t.s == "nothing" && k+2 < to && r.toks[k+1].s == "to" && r.toks[k+2].s == "do":
			return true
		case t.is("none") && r.toks[k+1].s == "of":
			return true
		case t.s == "only" && r.toks[k+1].is("military"):
			return true
		}
	}
	return false
}
