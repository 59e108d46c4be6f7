package speech

import (
	"slices"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// The words by which an English speaker denies under a verb that only says.
var (
	englishDeeds = set(`fire fired attack attacked bomb bombed shell shelled strike struck target targeted hit kill killed use used send sent supply
		supplied arm armed cross crossed take taken capture captured agree agreed meet met sign signed withdraw withdrawn support supported
		order ordered involved responsible behind deployed planned seize seized commit committed carry carried loot looted steal stolen
		receive received hold holding detain detained arrest arrested execute executed torture tortured abduct abducted kidnap kidnapped expel expelled displace displaced
		starve block blocked prevent prevented obstruct obstructed violate violated breach breached break broken lose lost suffer suffered flee fled surrender surrendered abandon abandoned
		retreat retreated enter entered invade invaded join joined help helped fund funded train trained start started begin begun launch launched down downed shoot shot sink sunk
		damage damaged harm harmed demolish demolished touch touched resign resigned issued quit called threaten threatened bribe bribed steal injure injured wound wounded intercept intercepted destroy destroyed plan planning transfer transferred provide provided finance financed recruit recruited`)
	// englishTelling are verbs whose denial only says that nothing is told
	englishTelling = set("say tell know confirm verify determine specify comment elaborate identify immediately yet disclose")
	englishLacks   = set(`forces troops fighters soldiers role part plans plan links link knowledge intention contact contacts weapons presence prisoners
		involvement connection hand bases such agreement deal talks evidence truth basis`)
)

// englishNeeds are what people lack: that there is none of it denies nothing.
var englishNeeds = set("water clean drinking food electricity power fuel anaesthetic medicine medicines bread shelter place time doubt way choice alternative hope sign signs money immediate word space room doctor doctors ambulance beds safe internet gas comment point reason need")

// pointing are the nouns by which a denial points back to what was said, besides those
// of talk.
var pointing = set("account accounts version statement statements assertion assertions suggestion suggestions insinuation insinuations contention figure figures toll narrative story notion idea")

// pointedAt reports whether a noun for what others say stands at k.
func (r *reader) pointedAt(k int) bool { return ofTalk(r.toks[k].s) || pointing[r.toks[k].s] }

// deniesBefore is the token behind an object that only points back: denied
// that; denied the accusations. It is 0 when the denial has content of its own.
func (r *reader) deniesBefore(v englishForm, j, b int, before []*frame) int {
	k := j
	for k < b && k < j+3 && (r.toks[k].is("the", "those", "these", "that", "all", "such", "any", "both", "this") || k > j && (ofNews[r.toks[k].s] || r.gaz.adjectiveAlone(r.toks[k].s) != nil)) && k+1 < b && r.toks[k+1].word {
		k++
	}
	if k > j && !r.pointedAt(k) {
		k = j
	}
	if k >= b || !r.pointedAt(k) && (!r.toks[k].is("that", "it", "this", "them") || v.act == "rejects" && !r.answersSaid(before)) {
		return 0
	}
	if k+1 < b && !r.toks[k+1].is(",", ".", ";", "and", "but", "as", "on", "in", "at", "when", "while", "outright") && !englishTimes[r.toks[k+1].s] {
		return 0
	}
	if k+2 < b && r.toks[k+1].is("in", "at", "on") && !englishTimes[r.toks[k+2].s] && !englishChannels[r.toks[k+2].s] { // the claims on its website
		return 0
	}
	for k++; k < b && r.toks[k-1].quote == 0 && vague[r.toks[k].s] || k < b && (k > j+1 && vague[r.toks[k-1].s] && !r.toks[k-1].is("the") || r.toks[k].quote > 0 || quoteSign(r.toks[k].s) != 0); k++ {
	}
	return k
}

// vague go with what a denial calls the talk that it denies: as pure fiction.
var vague = set("as a an the pure mere utter complete total")

// ofNews may stand before a noun that points back.
var ofNews = set("new latest fresh earlier recent serious grave media press")

// deniesSaid reads a denial whose object stands before it and only points to what was
// just said: "a charge X denies", "claims that X has rejected", ", which X denied", ",
// something X denies", "a charge X called a lie".
func (r *reader) deniesSaid(f *frame, v englishForm, i, a, b int, before []*frame) (*frame, bool) {
	called := v.act == "judges" && v.takes("o") && r.falsehood(f.cueTo, b) // a charge X called "a lie"
	if v.ing || !called && v.act != "denies" && v.act != "rejects" || !called && f.cueTo < b && r.toks[f.cueTo].word && !r.toks[f.cueTo].is("as", "on", "in", "at", "and", "but", "when", "while") && !englishTimes[r.toks[f.cueTo].s] {
		return nil, false
	}
	subject := r.subjectStart(i, a)
	head := subject
	pointed := func(k int) bool { return k < i && (r.pointedAt(k) || r.toks[k].s == "something") }
	switch {
	case subject > a+1 && r.toks[subject-1].is("which", "that") && pointed(subject-2):
		head = subject - 2
	case subject > a+1 && r.toks[subject-1].is("which") && r.toks[subject-2].is(","):
		if v.act == "rejects" && !r.answersSaid(before) {
			return nil, false
		}
		head = subject - 1
	case pointed(subject) && (r.toks[subject].s == "something" || subject > a && r.toks[subject-1].is(",", "-", "–", "—")):
		subject++
	case r.toks[subject].is("a", "an", "the", "all") && pointed(subject+1):
		subject += 2
	default:
		return nil, false
	}
	for head > a && r.toks[head-1].is("a", "an", "the", "all", "those", "these", "such") {
		head--
	}
	n, ok := r.englishName(subject, i)
	if !ok || n.from >= i {
		return nil, false
	}
	f.who = r.englishVoices(n, "denies")
	if other, ok := r.otherParty(n, before, head); ok {
		f.who = []speaker{other}
	}
	f.whole, f.code, f.verb = true, "speech.denial", f.verb.denying()
	f.start, f.from, f.to = head, head, f.cueTo
	for f.to < b && !r.toks[f.to].is(",", ".", ";") && (called || r.toks[f.to].is("as") || f.to > f.cueTo && r.toks[f.cueTo].is("as")) { // rejects as “absurd”
		f.to++
	}
	return f, true
}

// untruthWords are the words, besides falsehoods and nouns that point back, of a denial
// that tells nothing of what it denies: that is simply not true.
var untruthWords = set("a an the this that these those it all such is are was were be been not no there in to of as and true truth correct accurate right pure complete utter total outright simply lie lies wrong from start finish them him her")

// onlyPoints reports whether a denial says of what was said that it is untrue and no
// more: "the report is baseless", "this is a lie".
func (r *reader) onlyPoints(s text.Span) bool {
	words := r.wordsOf(s)
	for _, w := range words {
		if w.Kind != text.Mark && !untruthWords[w.Fold] && !falsehoods[w.Fold] && !ofTalk(w.Fold) && !pointing[w.Fold] && !strings.HasSuffix(w.Fold, "ly") {
			return false
		}
	}
	return len(words) > 1
}

// parts are the words of a denial of having anything to do with what one is blamed for.
var parts = set("involvement involved responsibility responsible role part hand link links linked connection knowledge behind anything nothing attack attacks attacking targeting wrongdoing")

// deniesPart reports whether a denial is of a part in what one is blamed for.
func (r *reader) deniesPart(s text.Span) bool {
	for _, w := range r.wordsOf(s) {
		if parts[w.Fold] {
			return true
		}
	}
	return false
}

// answersSaid reports whether the words before are what somebody says or charges rather
// than what he asks for: only those are denied when they are rejected.
func (r *reader) answersSaid(before []*frame) bool {
	if len(before) == 0 {
		return len(r.claims) > 0 && (r.claims[len(r.claims)-1].Act == record.Accuses || r.claims[len(r.claims)-1].Act == record.Asserts)
	}
	v := before[len(before)-1].verb
	return v == nil || v.act == "accuses" || v.act == "blames" || v.act == "asserts" || v.act == "judges"
}

// otherParty is whom a pronoun before a denial means when the one who has just spoken
// cannot: "the rebels said the army had burnt it, a charge they denied".
func (r *reader) otherParty(n name, before []*frame, head int) (speaker, bool) {
	if englishPronouns[r.toks[n.from].s] == 0 || n.to != n.from+1 || len(before) == 0 {
		return speaker{}, false
	}
	last := before[len(before)-1]
	if len(last.who) == 0 || last.from >= head || last.whole {
		return speaker{}, false
	}
	x, ok := r.englishName(last.from, head)
	if !ok || englishPronouns[r.toks[x.from].s] != 0 || r.toks[x.from].is("its", "his", "her", "their") {
		return speaker{}, false
	}
	s := r.englishMention(x)
	return s, s.Name != last.who[0].Name
}

// denying is a verb as one that denies what it rejects.
func (v *verb) denying() *verb { return &verb{lemma: v.lemma, act: "denies", frame: v.frame} }

// byWhom is the "by" behind a passive verb, soon: dismissed as "absurd" by the navy,
// accused by the navy of. It is 0 when there is none.
func (r *reader) byWhom(f *frame, v englishForm, prev token, b int) int {
	passive := prev.is("was", "were", "been", "is", "are", "being")
	for k, end := f.cueTo, min(b, f.cueTo+farthestBy); k < end && !r.toks[k].is(",", ".", ";"); k++ {
		if r.toks[k].s != "by" || r.toks[k].quote > 0 {
			continue
		}
		switch v.act {
		case "denies", "rejects":
			if passive || k == f.cueTo {
				return k
			}
		case "accuses", "blames":
			if passive && k == f.cueTo {
				return k
			}
		}
		return 0
	}
	return 0
}

// farthestBy is how many words may stand between a passive verb and its "by".
const farthestBy = 9

// issuing are verbs of bringing out a denial.
var issuing = set("issued issues issue repeated repeats reiterated renewed renews made published offered gave released responded replied answered")

// namedInEnglish reads a denial that is told by its noun: issued a denial of reports that
// ..., the army's denial that it ...
func (r *reader) namedInEnglish(i, a, b int, before []*frame) (*frame, bool) {
	if !r.toks[i].is("denial", "denials") || i+3 >= b || !r.toks[i+1].is("of", "that") || i < a+2 {
		return nil, false
	}
	f := &frame{start: i, cueFrom: i, cueTo: i + 1, verb: &verb{lemma: "deny", act: "denies", frame: "tn"}, from: i + 2, code: "speech.verb"}
	verb := i - 1
	for verb > a+1 && verb > i-5 && !issuing[r.toks[verb].s] {
		verb--
	}
	whose := r.toks[i-1]
	switch {
	case issuing[r.toks[verb].s]:
		start := r.subjectStart(verb, a)
		n, ok := r.englishName(start, verb)
		if !ok || n.from >= verb {
			return nil, false
		}
		f.who, f.start = r.englishVoices(n, "denies"), n.from
	case strings.HasSuffix(whose.s, "'s") || strings.HasSuffix(whose.s, "’s"):
		start := i - 1
		for start > a && start > i-5 && r.toks[start-1].word && !r.englishVerb(r.toks[start-1]) && !englishJoiners[r.toks[start-1].s] && !r.toks[start-1].is("despite", "of", "after", "by", "with") {
			start--
		}
		n, ok := r.englishName(start, i)
		if !ok || n.to != i {
			return nil, false
		}
		who := r.englishMention(n)
		who.Name = strings.TrimSuffix(strings.TrimSuffix(who.Name, "'s"), "’s")
		f.who, f.start = []speaker{who}, start
	default:
		return nil, false
	}
	return f, true
}

// spokenOf reports whether what others say stands in the range: the claim, it, the report.
func (r *reader) spokenOf(from, to int) bool {
	return slices.ContainsFunc(r.toks[from:to], func(t token) bool {
		return ofTalk(t.s) || pointing[t.s] || englishPapers[t.s] || t.is("it", "this", "that", "which", "they", "these", "those", "idea", "evidence", "theory", "theories", "findings", "footage", "video", "warning", "warnings", "concerns", "fears", "criticism")
	})
}

// longestContradicted is how many words lie at most between a word of contradicting and "that".
const longestContradicted = 8

// contradicting reads a denial of what is told about, hung on what somebody says: ..., the office
// said, contradicting reports in local media that he had resigned.
func (r *reader) contradicting(i, a, b int, before []*frame) (*frame, bool) {
	if !r.toks[i].is("contradicting") || i == a || !r.toks[i-1].is(",") || len(before) == 0 || len(before[len(before)-1].who) == 0 {
		return nil, false
	}
	talk := false
	for k := i + 1; k+1 < b && k <= i+longestContradicted && r.toks[k].word; k++ {
		if strings.HasSuffix(r.toks[k].s, "'s") || strings.HasSuffix(r.toks[k].s, "’s") {
			return nil, false // somebody's claim
		}
		if r.toks[k].s == "that" && talk {
			if englishFinite[r.toks[k+1].s] || adverb(r.toks[k+1]) {
				return nil, false // a statement that was issued
			}
			last := before[len(before)-1]
			return &frame{start: i - 1, cueFrom: i, cueTo: i + 1, who: last.who[:1], via: last.via, from: k + 1, verb: &verb{lemma: "contradict", act: "denies"}, code: "speech.participle"}, true
		}
		talk = talk || ofTalk(r.toks[k].s) || pointing[r.toks[k].s] || r.toks[k].is("reports", "rumours", "rumors", "speculation", "news")
	}
	return nil, false
}

// doneByOne reads "a claim dismissed by X as ..." and "X was accused by Y of ...".
func (r *reader) doneByOne(f *frame, by, a, b int) (*frame, bool) {
	n, ok := r.englishName(by+1, b)
	if !ok {
		return nil, false
	}
	f.who = []speaker{r.englishMention(n)}
	from := f.cueFrom
	for from > a && r.toks[from-1].word && r.toks[from-1].quote == 0 {
		from--
	}
	if f.verb.lemma == "dismiss" && !r.spokenOf(from, f.cueFrom) {
		return nil, false // the minister was dismissed by the president
	}
	f.whole, f.code = true, "speech.denial"
	if f.verb.act == "accuses" || f.verb.act == "blames" {
		f.code = "speech.verb"
		if x, ok := r.englishName(from, f.cueFrom); ok {
			f.blamed = []speaker{r.englishMention(x)}
		}
	} else {
		f.verb = f.verb.denying()
	}
	f.start, f.from, f.to = from, from, n.to
	for f.to < b && !r.toks[f.to].is(",", ".") {
		f.to++
	}
	return f, true
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
			if englishTelling[r.toks[k+1].s] || k > from && r.toks[k-1].is("could", "can") && r.toks[k+1].s != "have" || t.is("cannot", "can't", "couldn't") { // could not say who fired, could not reach the wounded
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
			if r.toks[k].quote == 0 {
				return false
			}
		case t.s == "no" && !r.toks[k+1].is("one", "longer"):
			if k > from && r.toks[k-1].is("be") { // there could be no talks
				return false
			}
			if k > from+1 && r.toks[k-2].is("there") {
				return !englishNeeds[r.toks[k+1].s]
			}
			for j := k + 1; j < to && j < k+6; j++ {
				if j < k+3 && englishLacks[r.toks[j].s] || r.toks[j].is("harmed", "targeted", "hit", "fired", "used", "sent", "attacked", "struck") {
					return true
				}
			}
			return false
		case t.is("nobody", "none") || t.s == "no" && r.toks[k+1].s == "one":
			for j := k + 1; j < to && j < k+5; j++ {
				if r.toks[j].is("arrested", "detained", "tortured", "abducted", "kidnapped", "executed", "expelled", "forced", "mistreated", "beaten", "targeted", "starved", "abused") {
					return true
				}
			}
			if t.s != "none" || r.toks[k+1].s != "of" {
				return false
			}
			return true
		case t.s == "neither":
			for j := k + 1; j < to && j < k+farthestNegation; j++ {
				if englishDeeds[r.toks[j].s] || r.toks[j].s == "took" {
					return true
				}
			}
			return false
		case t.s == "nothing" && k+2 < to && r.toks[k+1].s == "to" && r.toks[k+2].s == "do":
			return true
		case t.s == "only" && r.toks[k+1].is("military"):
			return true
		}
	}
	return false
}
