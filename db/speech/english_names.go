package speech

import (
	"cmp"
	"iter"
	"slices"
	"strings"
	"unicode"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// englishName reads a noun phrase in [from, to): "the ministry's spokeswoman,
// Ayesha Rahman", "he", "Paris".
func (r *reader) englishName(from, to int) (name, bool) {
	for from < to && (adverb(r.toks[from]) || r.toks[from].is(",", "and", "but") || r.toks[from].s == "both" && r.andIn(from, to) || unicode.IsSymbol(firstRune(r.toks[from].raw))) { // 😀
		from++
	}
	if from >= to || !r.toks[from].word {
		return name{}, false
	}
	if n, ok := r.knownName(r.toks, from, to); ok {
		return n, true
	}
	if g, ok := englishPronouns[r.toks[from].s]; ok {
		return name{from: from, to: from + 1, gender: g, person: from + 1}, true
	}
	n := name{from: from, to: from, person: -1, kind: ""}
	capital := false
	inside := false          // behind a small word that leads to whose or where it is
	office, behind := -1, -1 // the noun for what a person is, and where the words begin for whom he is it
	whole := false           // his own name stands before them: Captain Odo Marr of the border force
	for k := from; k < to && k < from+16; k++ {
		t := r.toks[k]
		if !t.word {
			if t.is("'", "’") && k > from && r.toks[k-1].End == t.Start && strings.HasSuffix(r.toks[k-1].s, "s") && k+1 < to && r.toks[k+1].word {
				continue // the rebels' spokesman
			}
			if t.is(".") && k > from && k+1 < to && r.toks[k-1].End == t.Start && r.toks[k+1].word && unicode.IsUpper(firstRune(r.toks[k+1].raw)) {
				continue // Col. Omar Daghil: a stop inside a sentence is an abbreviation's
			}
			if t.is("-") && k+1 < to && r.toks[k-1].End == t.Start && r.toks[k+1].Start == t.End {
				continue // self-styled, al-Amin
			}
			if t.is(",") && n.kind == "" && r.toks[n.from].is("one") && k+1 < to && unicode.IsUpper(firstRune(r.toks[k+1].raw)) {
				n.from, n.to = k+1, k+1 // one of them, Rodel Cruz,
				continue
			}
			if t.is(",") && behind > 0 && !whole && r.placeFollows(k+1, to) { // a spokesman for the Front, Omar Daghil; the governor of Sola, Omar Daghil
				n.kind, n.person, n.of, behind = record.Person, -1, [2]int{behind, k}, -1
				continue
			}
			if t.is(",") && n.kind == record.Person && n.person < 0 && k+1 < to && unicode.IsUpper(firstRune(r.toks[k+1].raw)) {
				continue // the spokeswoman, Ayesha Rahman
			}
			break
		}
		if k > from && (englishTimes[t.s] || t.is("on", "told", "said", "who", "which", "that", "in", "as") && !r.knownAs(k) && !(t.s == "in" && r.placeFollows(k+1, to))) || r.englishVerb(t) && !r.hyphened(k, from) && t.s != "state" && k > from && !(nounLike[t.s] && k+1 == to) && !(nounLike[t.s] && r.toks[k-1].is("a", "an", "the", "its", "his", "her", "their", "this")) && !(n.kind == "" && !capital && r.reportOf(from, k, to)) {
			break
		}
		if t.s == "of" && k+1 < to && strings.HasSuffix(r.toks[k+1].raw, "ing") && !unicode.IsUpper(firstRune(r.toks[k+1].raw)) && k > from {
			break // accused by aid groups | of blocking
		}
		if office >= 0 && behind < 0 && t.is("of", "for") {
			behind = k + 1
			whole = n.person > n.from
		}
		inside = inside || n.kind != "" && t.is("of", "for", "at", "in", "from")
		up := unicode.IsUpper(firstRune(t.raw))
		w := strings.TrimSuffix(strings.TrimSuffix(t.s, "'s"), "’s")
		c, size, _ := r.gaz.country(r.toks, k)
		if size == 0 || !up {
			if up {
				c = r.gaz.adjectiveAlone(w)
				if c == nil {
					if es := r.gaz.names[w]; len(es) > 0 && len(es[0].words) == 1 {
						c = es[0].country
					}
				}
			} else {
				c = nil
			}
		}
		if k == from && c != nil && size == 1 && r.forenameOfCountry(k, to) {
			c, size = nil, 0
		}
		if k > from+1 && r.toks[k-1].is("-") && r.toks[k-2].is("pro", "anti") || k+2 < to && r.toks[k+1].is("-") && strings.HasSuffix(r.toks[k+2].s, "ed") {
			c = nil // pro-X, X-backed: not of X
		}
		if c != nil {
			if n.adjacent == nil {
				n.adjacent = c
			}
			if (n.from == k || n.from+1 == k && r.toks[n.from].s == "the") && !strings.ContainsAny(t.raw, "'’") && size > 0 {
				n.country = c
				k += size - 1
			}
		} else if kind, ok := englishHeads()[w]; ok && !(up && capitalHeads[w]) && inside && (n.kind == record.Person || n.kind == record.Unnamed) && kind != record.Person {
			if !whole {
				n.person = -1 // the director of the hospital, doctors at the hospital
			}
		} else if ok && !(up && capitalHeads[w]) {
			n.kind, n.country = armedOrCivil(kind, w, folds(r.toks[from:k])), nil
			n.person = -1
			if kind == record.Person {
				if office < 0 && k > from && len(w) > 0 && (strings.HasSuffix(r.toks[k-1].s, "'s") || strings.HasSuffix(r.toks[k-1].s, "’s")) {
					n.of = [2]int{from, k}
				}
				office = k
			}
		} else if up && t.s != "the" && !t.is("a", "an", "his", "her", "their", "its", "our") {
			n.country = nil
			if (n.person < 0 && k > from || k == from) && behind < 0 {
				n.person = k
			}
			capital = true
		} else if !up && n.person >= 0 && !whole && !t.is("of", "for", "the", "and", "al", "himself", "herself") && !(nameParticles[t.s] && r.particleAt(k, to)) {
			n.person = -1
		}
		n.to = k + 1
	}
	for n.to > n.from+1 && (adverb(r.toks[n.to-1]) || r.toks[n.to-1].is("himself", "herself", "itself", "themselves")) {
		n.to-- // the minister flatly denied
	}
	if n.to == n.from {
		return name{}, false
	}
	if n.kind == "" {
		switch {
		case n.country != nil:
			n.kind = record.State
		case n.adjacent != nil && n.person < 0:
			n.kind = record.Government
		case capital && n.to > n.from+1 && movements[strings.TrimSuffix(r.toks[n.to-1].s, "'s")]: // the Salvation Front
			n.kind = record.Organisation
		case capital && n.person == n.from:
			n.kind = record.Person
		case capital && r.toks[n.from].is("al", "el") && len(r.namesakes(strings.TrimSuffix(r.toks[n.to-1].s, "'s"))) > 0: // al-Qasim, who was named before
			n.kind, n.person = record.Person, n.from
		case capital && nameParticles[r.toks[n.from].s] && r.particleAt(n.from, n.to): // van Marr
			n.kind, n.person = record.Person, n.from
		case capital:
			n.kind = record.Organisation
		default:
			first := r.toks[n.from]
			if !first.is("the", "a", "an", "some", "one", "many", "two", "several", "our", "their", "its", "his", "her") && !strings.HasSuffix(r.toks[n.to-1].s, "s") {
				return name{}, false
			}
			n.kind = record.Unnamed
		}
	}
	if behind > 0 && behind < n.to {
		n.of = [2]int{behind, n.to}
	}
	if n.person < 0 || n.kind != record.Person {
		n.person = n.to
	}
	return n, true
}

// forenameOfCountry reports whether a word that names a country is somebody's first name
// at k: Chad Moore said, but Chad's army, Jordan Armed Forces.
func (r *reader) forenameOfCountry(k, to int) bool {
	if !countryForenames[r.toks[k].s] || k+1 >= to {
		return false
	}
	next := r.toks[k+1]
	if !next.word || !unicode.IsUpper(firstRune(next.raw)) || strings.HasSuffix(next.s, "s") || r.englishVerb(next) || len(r.gaz.names[next.s]) > 0 {
		return false
	}
	for j := k + 1; j < to && r.toks[j].word && unicode.IsUpper(firstRune(r.toks[j].raw)); j++ {
		if englishHeads()[r.toks[j].s] != "" || r.toks[j].is("defense", "defence", "armed", "today", "times", "post", "radio", "news") {
			return false
		}
	}
	return true
}

// countryForenames are names of countries and capitals that people have too.
var countryForenames = set("chad jordan israel georgia kenya india paris sofia vienna")

// bodyOf is the movement or force for which an office is held, as the words name it: the
// Dawn Movement of its spokesman.
func (r *reader) bodyOf(n name) string {
	from, to := n.of[0], n.of[1]
	for from < to && r.toks[from].is("the", "a", "an") {
		from++
	}
	named, body := false, false
	for k := from; k < to; k++ {
		w := strings.TrimSuffix(strings.TrimSuffix(r.toks[k].s, "'s"), "’s")
		kind := englishHeads()[w]
		body = body || kind == record.Organisation || kind == record.Force || movements[w] || w == "service"
		named = named || unicode.IsUpper(firstRune(r.toks[k].raw)) && kind == "" && !movements[w]
	}
	last := strings.TrimSuffix(strings.TrimSuffix(r.toks[max(to-1, 0)].s, "'s"), "’s")
	if b, ok := r.meant(last, r.toks[max(to-1, 0)].Start); ok && !named && to == from+1 {
		return cmp.Or(b.side, b.name) // a spokesman for the movement
	}
	if !named || !body {
		return ""
	}
	name := r.in.Text.Slice(r.span(from, to))
	return strings.TrimSuffix(strings.TrimSuffix(name, "'s"), "’s")
}

// andIn reports whether "and" soon joins two names: both X and Y.
func (r *reader) andIn(from, to int) bool {
	for k := from + 1; k < to && k < from+6; k++ {
		if r.toks[k].s == "and" {
			return true
		}
	}
	return false
}

func (r *reader) placeFollows(k, to int) bool {
	return k < to && unicode.IsUpper(firstRune(r.toks[k].raw)) && !englishTimes[r.toks[k].s]
}

func (r *reader) englishVerb(t token) bool {
	for _, f := range englishForms()[t.s] {
		if f.after == "" { // "ruling" alone rules nothing out
			return true
		}
	}
	return t.is("has", "have", "had", "was", "were", "is", "are", "will", "would", "did", "does")
}

// recalled is how many speakers back a reader looks for the one that a pronoun or
// "the ministry" means, so that a long report costs no more than its length.
const recalled = 60

// recent are the last speakers, the latest first.
func (r *reader) recent() iter.Seq2[int, speaker] {
	return slices.Backward(r.speakers[max(0, len(r.speakers)-recalled):])
}

// englishMention turns a name into a speaker; a pronoun means the last speaker it fits.
func (r *reader) englishMention(n name) speaker {
	if p, ok := r.pronounOf(n); ok {
		return p
	}
	if last, ok := r.statementOf(n); ok {
		return last
	}
	if by, ok := r.paperBy(n); ok {
		return by
	}
	s := speaker{gender: 0, par: r.par}
	s.Span = r.span(n.from, n.to)
	s.Text = r.in.Text.Slice(s.Span)
	s.Name, s.Kind = strings.TrimPrefix(strings.TrimPrefix(s.Text, "The "), "the "), n.kind
	if n.known == nil && n.kind != record.Person && n.kind != record.Unnamed {
		s.Name = withoutSort(s.Name)
	}
	if n.adjacent != nil {
		s.Side = n.adjacent.name
	} else {
		s.Side = r.bodyOf(n)
	}
	if n.to == n.from+2 && n.known == nil && r.toks[n.from].is("his", "her") && s.Kind != record.Person {
		s.Kind = record.Unnamed // his office, whoever he is
	}
	switch {
	case n.known != nil:
		s.Name, s.ID, s.Side = n.known.Name, n.known.ID, n.known.Side
	case n.country != nil:
		s.Name, s.Side = n.country.name, n.country.name
	case s.wellKnown():
	case n.person < n.to && n.to == n.from+1 && r.states[r.toks[n.from].s]:
		s.Kind = record.State
	case n.person < n.to:
		if s.Side == "" {
			s.Side = r.sideInApposition(n)
		}
		r.englishPerson(n, &s)
	case n.to-n.from <= 2:
		last := text.Fold(r.toks[n.to-1].raw)
		for _, p := range r.recent() {
			own, _, _ := strings.Cut(text.Fold(p.Text), " by ") // images reviewed by the agency are not the agency
			if (p.Kind == s.Kind || p.Kind == record.Force && eitherArms[last]) && strings.Contains(own, last) && r.toks[n.from].s == "the" && p.Text != s.Text {
				s.Name, s.Kind = p.Name, p.Kind
				if s.Side == "" {
					s.Side = p.Side
				}
				return s
			}
		}
		if b, ok := r.meant(last, s.Start); ok && r.toks[n.from].s == "the" && n.to == n.from+2 {
			s.Name, s.Side = b.name, b.side
		}
	}
	return s
}

// sideInApposition is whom a person speaks for or serves by what stands between commas behind
// his name, "Salim, a spokesman for the Kenyan army,"; "" where nothing does.
func (r *reader) sideInApposition(n name) string {
	from := n.to + 1
	if from >= len(r.toks) || !r.toks[n.to].is(",") {
		return ""
	}
	to := from
	for to < len(r.toks) && to < from+longestApposition && r.toks[to].word {
		to++
	}
	if to == from || to == len(r.toks) || !r.toks[to].is(",") {
		return ""
	}
	speaksFor := false
	for k := from; k < to; k++ {
		speaksFor = speaksFor || serving[r.toks[k].s]
		if notServing[r.toks[k].s] {
			return ""
		}
	}
	title, ok := r.englishName(from, to)
	if !ok || !speaksFor {
		return ""
	}
	if title.adjacent != nil {
		return title.adjacent.name
	}
	return r.bodyOf(title)
}

// longestApposition is how many words a title behind a name has at most.
const longestApposition = 12

// serving are the offices of those who speak for whom they serve, and notServing words in a
// title by which one does not, or no longer.
var (
	serving    = set("spokesman spokeswoman spokesperson minister commander chief leader president premier secretary head general ambassador representative governor")
	notServing = set("former ex critic opponent deserter defector victims against who which from to formerly retired exiled")
)

// several reports whether a speaker without a name is more than one: both sides, officials.
func (r *reader) several(p speaker) bool {
	words := strings.Fields(text.Fold(p.Text))
	if p.Kind != record.Unnamed || len(words) == 0 {
		return false
	}
	noun := words[0]
	for _, w := range words[1:] {
		if englishHeads()[w] != "" {
			noun = w
			break
		}
	}
	return countWords[words[0]] || englishHeads()[noun] == record.Unnamed && strings.HasSuffix(noun, "s") && noun != "witness" || !articles[words[0]] && strings.HasSuffix(words[len(words)-1], "s")
}

var (
	// countWords begin a noun phrase of more than one.
	countWords = set("both two three four five six seven eight nine ten several many some most few all these those")
	articles   = set("a an the one another")
)

// englishPerson names somebody by the fullest form given so far.
func (r *reader) englishPerson(n name, s *speaker) {
	var words []string
	for k := n.person + 1; k+1 < n.to; k++ {
		if r.toks[k].is("of", "from", "at", "with", "for") { // Maya Torres | of Green Coast
			n.to = k
		}
	}
	for k := n.person; k < n.to; k++ {
		if r.toks[k].word {
			words = append(words, strings.TrimSuffix(r.toks[k].s, "'s"))
		}
	}
	last := words[len(words)-1]
	for _, p := range r.namesakes(last) {
		if p.words[len(p.words)-1] == last && len(p.words) >= len(words) {
			s.Name, s.Kind = p.name, record.Person
			if s.Side == "" {
				s.Side = p.side
			}
			return
		}
	}
	s.Name = r.in.Text.Slice(r.span(n.person, n.to))
	s.Kind = record.Person
	r.remember(&person{words: words, name: s.Name, side: s.Side, kind: record.Person})
}

// viaEnglish reads the outlet that was told, between [from, to).
func (r *reader) viaEnglish(f *frame, from, to int) {
	if f.verb.lemma != "tell/told" {
		return
	}
	if end := r.outletOfKind(from, to); end > from {
		m := Mention{Span: r.span(from, end), Kind: record.Outlet}
		m.Text = r.in.Text.Slice(m.Span)
		m.Name = m.Text
		f.via = []Mention{m}
		return
	}
	for k := from; k < to && k < from+2; k++ {
		if r.toks[k].word && unicode.IsUpper(firstRune(r.toks[k].raw)) {
			end := k
			for end < to && r.toks[end].word && unicode.IsUpper(firstRune(r.toks[end].raw)) {
				end++
			}
			m := Mention{Span: r.span(k, end), Kind: record.Outlet}
			m.Text = r.in.Text.Slice(m.Span)
			m.Name = m.Text
			f.via = []Mention{m}
			return
		}
	}
}

// knownAs reports whether "as" at k leads to a name by which somebody goes: a commander known
// as Tiger.
func (r *reader) knownAs(k int) bool { return k > 0 && r.toks[k].s == "as" && r.toks[k-1].s == "known" }

// outletKinds say before the noun for an outlet of which sort it is.
var outletKinds = set("state local national public official private independent foreign international a an the broadcaster news government-run")

// outletOfKind is the token behind an outlet at j that is told only by what it is: state
// television; a local radio station. It is j when there is none.
func (r *reader) outletOfKind(j, to int) int {
	for k := j; k < to && k < j+4 && r.toks[k].word; k++ {
		if kind := englishHeads()[r.toks[k].s]; (kind == record.Outlet || r.toks[k].is("media", "agency") && k > j) && !unicode.IsUpper(firstRune(r.toks[k].raw)) {
			if k+1 < to && r.toks[k+1].is("station", "channel", "network", "agency") {
				k++
			}
			return k + 1
		}
		if !outletKinds[r.toks[k].s] {
			break
		}
	}
	return j
}

// englishPlace reads "in Kobo", "town of Kobo" at i: the tokens of the name.
func (r *reader) englishPlace(i, to int) (int, string) {
	t := r.toks[i]
	if i == 0 || !unicode.IsUpper(firstRune(t.raw)) || englishTimes[t.s] || t.is("i") || r.inDate(t) {
		return i, ""
	}
	k := i - 1
	if r.toks[k].is("the") && k > 0 {
		k--
	}
	if !r.toks[k].is("in", "at", "near", "outside", "around", "across", "inside", "from") && !(r.toks[k].s == "of" && k > 0 && placeNouns[r.toks[k-1].s]) {
		return i, ""
	}
	j := i
	for range longestPlace {
		j = r.namePartEnd(j, to)
	}
	if c, n, capital := r.gaz.country(r.toks, i); n > 0 && !capital {
		return i + n, c.name
	}
	if j > i && j < to && r.toks[j].word && r.gaz.adjectiveAlone(r.toks[j-1].s) != nil {
		return r.ofCountryPlace(i, j)
	}
	return j, ""
}

// ofCountryPlace reads the adjective of a country that ends before the noun at j: in Kenyan
// waters is in Kenya, in Kenyan custody is nowhere.
func (r *reader) ofCountryPlace(i, j int) (int, string) {
	c := r.gaz.adjectiveAlone(r.toks[j-1].s)
	if i < j-1 || !lands[r.toks[j].s] {
		return i, ""
	}
	return j, c.name
}

// lands are nouns for what lies in a country.
var lands = set("territory waters soil airspace land lands territories city cities town towns village villages province provinces region regions district districts countryside desert coast shores port ports prison prisons hospital hospitals")

// longestPlace is how many words the name of a place has at most.
const longestPlace = 4

// namePartEnd is the token behind a word of a name at j, with what a hyphen joins to it:
// "Tal", "al-Sidr", "Sola-on-Sea"; j when there is none.
func (r *reader) namePartEnd(j, to int) int {
	end, capital := j, false
	for k := j; k < to && r.toks[k].word && !strings.ContainsAny(r.toks[k].raw, "'’"); k += 2 {
		end, capital = k+1, capital || unicode.IsUpper(firstRune(r.toks[k].raw))
		if k+2 >= to || !r.toks[k+1].is("-") || r.toks[k].End != r.toks[k+1].Start || r.toks[k+1].End != r.toks[k+2].Start {
			break
		}
	}
	if !capital {
		return j
	}
	return end
}
