package speech

import (
	"cmp"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// identified reports whether a name is somebody's by more than its place: by its head noun, a
// country, a name of the case or one that stands in full elsewhere in the report.
func (n name) identified() bool {
	return n.head != nil || n.country != nil || n.known != nil || n.adjacent != nil || n.body != nil
}

// knows reports whether a name is identified, or that of a person whom the report has named.
func (r *reader) knows(n name) bool { return n.identified() || r.remembered(n) }

// person is somebody whom the report has named in full.
type person struct {
	n      int      // the order in which people were named
	words  []string // the folded words of the name
	name   string
	side   string
	gender byte
	kind   record.ActorKind
}

// region is a place that acts like a state without being in the table of countries.
type region struct{ name, last string }

// speaker is a claimant with what the grammar needs to refer back to it.
type speaker struct {
	Mention
	gender byte
	paper  byte // the gender of the paper by which it spoke
	plural bool
	head   string
	via    []Mention
	par    int
}

// knownName reads one of the case's own actors.
func (r *reader) knownName(toks []token, i, end int) (name, bool) {
	first := toks[i].s
	for try := 0; try < 2; try++ {
		best, size := (*Name)(nil), 0
		for _, k := range r.known[first] {
			if len(k.words) > size && i+len(k.words) <= end && matches(toks, i, k.words) {
				best, size = k.name, len(k.words)
			}
		}
		if best != nil {
			n := name{from: i, to: i + size, kind: best.Kind, gender: 'm', person: i + size, definite: true, known: best}
			if n.kind == "" {
				n.kind = record.Organisation
			}
			if h, _, _ := headOf(first); h != nil {
				n.head, n.gender, n.plural = h, h.gender, h.plural
			} else if n.kind != record.Person || strings.HasSuffix(first, "ه") {
				n.gender = 'f'
			}
			return n, true
		}
		rest, ok := cutConjunction(first)
		if !ok {
			break
		}
		first = rest
	}
	return name{}, false
}

// mention turns a name into what is kept of it, and remembers people.
func (r *reader) mention(toks []token, n name) speaker {
	if s, ok := r.latter(toks, n); ok {
		return s
	}
	s := speaker{gender: n.gender, paper: n.paper, plural: n.plural, par: r.par}
	s.Span = text.Span{Start: toks[n.from].Start + r.written(toks, n), End: toks[n.to-1].End}
	if toks[n.to-1].quote > 0 && toks[n.from].quote == 0 && n.to < len(toks) && !toks[n.to].word {
		s.End = toks[n.to].End
	}
	for k := n.to - 1; k > n.from && !toks[k].word && (toks[k].is("،", ",") || toks[n.from].quote > 0); k-- {
		s.End = toks[k-1].End
	}
	s.Text = r.in.Text.Slice(s.Span)
	s.Kind = n.kind
	if n.head != nil {
		s.head = n.head.lemma
		if n.known == nil {
			s.Kind = armedOrCivil(n.kind, s.head, folds(toks[n.from:n.to]))
		}
	}
	switch {
	case n.country != nil && !(n.head != nil && ownSide[n.head.lemma]):
		s.Side = n.country.name
	case n.adjacent != nil && !(n.head != nil && ownSide[n.head.lemma]):
		s.Side = n.adjacent.name
		if body := r.civicBody(toks, n); body != "" {
			s.Side = ""
			if n.kind == record.Person {
				s.Side = body
			}
		}
	}
	switch {
	case n.known != nil:
		s.Name, s.ID = n.known.Name, n.known.ID
		if n.known.Side != "" {
			s.Side = n.known.Side
		}
	case n.country != nil && n.head == nil:
		s.Name = n.country.name
	case s.wellKnown():
	case n.body != nil:
		s.Name, s.Side = n.body.text, n.body.side
	case n.kind == record.Unnamed && strings.HasPrefix(toks[n.from].s, "احد") && n.to == n.from+1: // أحدهم: one of those who spoke
		s.Name = s.Text
		if who, ok := r.last('m', 'p'); ok {
			s.Name = who.Name
		}
	case n.person < n.to && n.kind != record.Agency && n.kind != record.Outlet:
		r.personal(toks, n, &s)
		if n.head != nil && n.head.kind == record.Force && n.head.plural == n.plural && !ranks[n.head.lemma] { // قوات المشير فلان said it, not he
			s.gender = n.head.gender
		}
	default:
		own := s.Text
		if to := quotedTo(toks, n.from, cmp.Or(n.bodyTo, n.to)); n.head != nil && to < n.to {
			own = r.in.Text.Slice(text.Span{Start: s.Start, End: toks[to-1].End})
		}
		if rest, ok := strings.CutPrefix(own, "لل"); ok && strings.HasPrefix(toks[n.from].s, "لل") {
			own = "ال" + rest // للبيت names البيت
		}
		s.Name = strings.Map(func(c rune) rune {
			if quoteMarks[c] != 0 || c == '”' || c == '»' {
				return -1
			}
			return c
		}, own)
		if n.head != nil && papers[n.head.lemma] {
			r.paperOf(n, &s)
		} else if n.head != nil && n.to <= n.from+3 {
			alone := n.to == n.from+1 && n.definite
			r.refer(n.head.lemma, alone, &s)
			if b, ok := r.meant(n.head.lemma, s.Start); ok && alone && s.Side == "" && s.Name == own {
				s.Name, s.Side = b.name, b.side
			}
		}
	}
	if s.Side == "" && n.known == nil {
		s.Side = r.bodySide(toks, n)
	}
	if _, _, owned := headAt(toks[n.from]); owned && n.to == n.from+1 && s.Name == s.Text && s.Kind != record.Person {
		s.Kind = record.Unnamed // فرقه, مكتبه: his, whoever he is
	}
	if s.Side == "" && n.known == nil && s.Kind == record.Person {
		s.Side = r.spokenFor(toks, n)
	}
	if n.known == nil && (s.Kind == record.Person || s.Kind == record.Unnamed || delegated[s.head] && s.Side == "") && (s.Side == "" || n.country == nil && n.adjacent != nil) {
		s.Side = cmp.Or(r.officeBody(toks, n), s.Side)
	}
	if s.Side == "" && n.region[1] > n.region[0] && n.known == nil && !ofTheMilitary(toks[n.from:n.to]) {
		s.Side = r.regionName(toks, n.region)
	}
	if s.Side == "" && n.known == nil && s.Kind == record.Person {
		s.Side = r.masterOf(toks, n)
	}
	if n.whose[1] > 0 && n.known == nil {
		s.Side = cmp.Or(r.sideOf(toks, n.whose), s.Side)
	}
	if n.known == nil && s.Kind == record.Person && n.person < n.to {
		r.servesFrom(toks[n.person].s, s)
	}
	return s
}

// servesFrom remembers for whom somebody was told to speak, by a word of his name, so that he
// speaks for them by his surname alone too.
func (r *reader) servesFrom(word string, s speaker) {
	for _, p := range r.namesakes(word) {
		if p.name == s.Name && p.side == "" {
			p.side = s.Side
		}
	}
}

// civicBody is the body of citizens that a name is, or of which somebody is: the Kenyan
// Observatory of its director; "" where there is none.
func (r *reader) civicBody(toks []token, n name) string {
	end := min(n.person, n.to)
	for i := n.from; i < end; i++ {
		if h, _, _ := toks[i].head(); h != nil && civics[h.lemma] {
			return r.in.Text.Slice(text.Span{Start: toks[i].Start, End: toks[end-1].End})
		}
	}
	return ""
}

// plainPlural reports whether a word ends as the plural of people does: المتمردين.
func plainPlural(t token) bool {
	return strings.HasSuffix(t.s, "ين") || strings.HasSuffix(t.s, "ون")
}

// latter is whom "the latter" or "these" stands for, the last who was named before it in its sentence.
func (r *reader) latter(toks []token, n name) (speaker, bool) {
	if n.to != n.from+1 || !toks[n.from].is("الاخير", "الاخيره", "هولاء") {
		return speaker{}, false
	}
	for k := n.from - 1; k >= 0 && !toks[k].is(".", "؛", "؟"); k-- {
		m, ok := r.actor(toks, k, n.from, "وبلف")
		if !ok || m.gender != n.gender || m.kind == record.Unnamed || r.unheardOf(m) || toks[k].is("الاخير", "الاخيره", "الامر") || n.plural && !plainPlural(toks[k]) && (m.head == nil || !m.head.plural) {
			continue
		}
		for j := k - 1; j >= 0 && j > k-longestPlace; j-- { // الجيش | الغاني: the whole of it
			if whole, ok := r.actor(toks, j, n.from, "وبلف"); ok && whole.to >= m.to && whole.gender == n.gender && whole.head != nil && whole.kind != record.Unnamed {
				m = whole
			}
		}
		s := r.mention(toks, m)
		s.Span = text.Span{Start: toks[n.from].Start, End: toks[n.from].End}
		s.Text = r.in.Text.Slice(s.Span)
		return s, true
	}
	return speaker{}, false
}

// paperOf names whose a paper is that no body is named with: البيان is the last speaker's,
// and so is بيان in the paragraph where he spoke. Of others nobody knows who wrote them.
func (r *reader) paperOf(n name, s *speaker) {
	if len(r.speakers) > 0 {
		last := r.speakers[len(r.speakers)-1]
		if n.definite && n.to == n.from+1 || issuedBySides[n.head.lemma] && last.par == r.par && !n.definite && last.Kind != record.Unnamed && last.Kind != record.Outlet && last.Kind != record.Agency {
			s.Name, s.Side, s.Kind, s.ID = last.Name, last.Side, last.Kind, last.ID
			return
		}
	}
	s.Kind = record.Unnamed
}

// issuedBySides are papers that those who speak bring out themselves.
var issuedBySides = set("بيان بيانات")

// wellKnown gives a mention of a well-known international body the one name that it has
// in all reports, and reports whether it is one.
func (m *Mention) wellKnown() bool {
	name := unquoted(m.Text) // منظمة "أطباء بلا حدود"
	if rest, ok := strings.CutPrefix(name, "لل"); ok {
		name = "ال" + rest
	}
	own := record.BodyName(name, "en")
	if own == "" {
		return false
	}
	m.Name, m.Kind, m.Side = own, record.Organisation, ""
	return true
}

// regionName is the name of a region that is no country, in the spelling that the
// report gave first; "the region" alone is the last one named.
func (r *reader) regionName(toks []token, at [2]int) string {
	if toks[at[0]].is("الاقليم") {
		if len(r.regions) == 0 {
			return ""
		}
		return r.regions[len(r.regions)-1].name
	}
	last := toks[at[1]-1].s
	for _, p := range r.regions {
		if r.alike(p.last, last) || p.last == last {
			return p.name
		}
	}
	name := r.in.Text.Slice(text.Span{Start: toks[at[0]].Start, End: toks[at[1]-1].End})
	r.regions = append(r.regions, region{name, last})
	return name
}

// personal names a person by the fullest form given so far and remembers it.
func (r *reader) personal(toks []token, n name, s *speaker) {
	to, end := n.person, n.to
	if n.personTo > 0 {
		end = n.personTo
	}
	var words []string
	for to < end && toks[to].word && toks[to].quote == toks[n.person].quote {
		if h, _, _ := toks[to].head(); h != nil && to > n.person && !(to == n.person+1 && r.mayBeFamily(toks, to)) && h.kind == record.Person && !(to+1 == end && toks[to].definite()) && !servants[toks[to-1].s] {
			break
		}
		words = append(words, toks[to].s)
		to++
	}
	if len(words) == 0 {
		s.Name = s.Text // an office of several, and a mark behind it
		return
	}
	if n.person == n.from {
		words[0] = text.Fold(string([]rune(toks[n.from].raw)[r.written(toks, n):]))
	}
	kunya := len(words) > 1 && r.kunya(words)
	if kunya {
		words[0] = "ابو"
	}
	some := r.spelledAlike(words[len(words)-1])
	if len(words) == 1 {
		some = r.latestFirst(some)
	}
	for _, p := range some {
		if r.otherPerson(p, words, n) {
			continue
		}
		if len(words) > len(p.words) && r.alike(p.words[len(p.words)-1], words[len(words)-1]) { // now in full
			full := s.Start
			if n.person != n.from {
				full = toks[n.person].Start
			}
			p.words, p.name = words, r.in.Text.Slice(text.Span{Start: full, End: toks[to-1].End})
			r.remember(p)
		}
		if len(p.words) >= len(words) && r.alike(p.words[len(p.words)-1], words[len(words)-1]) || len(words) == 1 && r.anyAlike(p.words, words[0]) {
			s.Name = p.name
			if p.side == "" {
				p.side = s.Side
			} else if s.Side == "" {
				s.Side = p.side
			}
			s.Kind, s.gender = p.kind, p.gender
			return
		}
	}
	start := toks[n.person].Start
	if n.person == n.from {
		start = s.Start
	}
	s.Name = r.in.Text.Slice(text.Span{Start: start, End: toks[to-1].End})
	if _, rest, ok := strings.Cut(s.Name, " "); ok && kunya {
		s.Name = "أبو " + rest
	}
	s.Kind = record.Person
	r.remember(&person{0, words, s.Name, s.Side, n.gender, s.Kind})
}

// refer gives "the minister", "the source" the name that it had before.
func (r *reader) refer(lemma string, alone bool, s *speaker) {
	words := text.Fold(s.Text)
	for i := len(r.speakers) - 1; i >= 0 && i > len(r.speakers)-12; i-- {
		p := r.speakers[i]
		if p.Name == "" || p.Text == s.Text {
			continue
		}
		same := p.head == lemma && (alone || p.Name != p.Text && strings.Contains(text.Fold(p.Text), words))
		if same || alone && s.Kind == record.Person && p.Kind == record.Person && strings.Contains(text.Fold(p.Text), words) {
			s.Name, s.Kind, s.ID = p.Name, p.Kind, p.ID
			if s.Side == "" {
				s.Side = p.Side
			}
			s.via = p.via
			return
		}
	}
}

// last is the last speaker whom a verb without a subject can mean.
func (r *reader) last(gender, number byte) (speaker, bool) {
	for i := len(r.speakers) - 1; i >= 0 && i > len(r.speakers)-8; i-- {
		p := r.speakers[i]
		fits := gender == 0 || p.paper == gender && number == 's' && p.par == r.par || p.gender == gender && (number != 'p' || p.plural) || p.plural && gender == 'f' && p.gender == 'f'
		if number == 's' && p.plural && p.gender == 'm' {
			fits = false
		}
		if fits {
			return p, true
		}
	}
	return speaker{}, false
}
