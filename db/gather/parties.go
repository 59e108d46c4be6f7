package gather

import (
	"cmp"
	"slices"
	"strings"

	"counterclaim/db/compare"
	"counterclaim/db/record"
	"counterclaim/db/text"
)

// parties are those that speak or are accused by name and are no country.
type parties struct {
	known  map[string]compare.Actor // by key
	begins map[string][]string      // the keys by their first word
	called map[string][]string      // the keys by the noun for a sort of party in the name: the first word, in English the last
	people map[string]string        // the keys that name a people or followers, by what all forms of it have
}

// named is a party that words name, the byte at which they do, and its name where it
// is a country.
type named struct {
	key     string
	at      int
	country string
}

// ofACountry reports whether a name that every country has stands right before the name of
// one: "the Xian army" is that of X.
func (r *read) ofACountry(p named) bool {
	if !strings.HasPrefix(p.key, "#") {
		return false
	}
	next := p.at + strings.IndexByte(r.words[p.at:], ' ') + 1
	return slices.ContainsFunc(r.parties, func(o named) bool { return o.country != "" && o.at == next })
}

// undergoes reports whether a party that a claim names is only where something is
// done, or to whom: in X, on the positions of X.
func (r *read) undergoes(p named) bool {
	before := strings.Fields(r.words[:p.at])
	if r.struckOf(before, p) || r.ofACapital(p) || r.ofSomeOf(before, p) {
		return true
	}
	if _, behind, _ := strings.Cut(r.words[p.at:], " "); isHarmed(behind) {
		return true
	}
	for i := len(before) - 1; i >= max(0, len(before)-3); i-- {
		if undergoing[before[i]] || losers[before[i]] {
			return true
		}
		_, noun := nounOf(before[i])
		if s := conceptOf(noun, text.Stem(noun)); placeNouns[noun] || things[s] && !flying[s] && s != "#ship" {
			return true // the province of X, the refinery of X
		}
		if !belongings[before[i]] && !bodyNouns[before[i]] {
			return false
		}
		if before[i] == "من" && slices.ContainsFunc(before[:i], func(w string) bool { return losers[w] }) {
			return true // most of the dead were fighters of X
		}
	}
	return false
}

// ofACapital reports whether what a claim names of a country is its capital behind "of": the
// eastern suburb of the capital is where, and not whose.
func (r *read) ofACapital(p named) bool {
	word, _, _ := strings.Cut(r.words[p.at:], " ")
	city, of := strings.CutPrefix(word, "ل")
	return of && p.country != "" && len(countries(text.Words(city))) > 0 && !isCountry(city) && !ofANation(city)
}

// ofSomeOf reports whether a country is named only as whose people some are who are no force of
// its: Xian guards, five Xian gunmen.
func (r *read) ofSomeOf(before []string, p named) bool {
	word, _, _ := strings.Cut(r.words[p.at:], " ")
	n := len(before)
	return p.country != "" && n > 0 && !isArticled(word) && (strings.HasSuffix(word, "يين") || strings.HasSuffix(word, "يون")) && someMen[before[n-1]]
}

// someMen are nouns for men of no one's command, folded.
var someMen = folded("حراسا حراس مسلحين مسلحون مواطنين مواطنون شبانا شبان رجالا رجال مهربين مهربون مرتزقة لصوصا محتجين متظاهرين مستوطنين مستوطنون صيادين")

// isHarmed reports whether the words behind people tell what befell them.
func isHarmed(behind string) bool {
	first, _, _ := strings.Cut(behind, " ")
	return harmedPeople[first]
}

// harmedPeople are verbs of what befalls people, in the plural, folded.
var harmedPeople = folded("أصيبوا قتلوا جرحوا استشهدوا سقطوا تعرضوا لقوا")

// struckOf reports whether what stands before a party is what is struck or lost of it:
// "targets of the army", "40 soldiers of the army".
func (r *read) struckOf(before []string, p named) bool {
	n := len(before)
	if n > 1 && p.country != "" && strikeVerbs[before[n-2]] && !strikers[before[n-1]] {
		return true // hit the outskirts of the capital
	}
	if n > 0 && strings.HasPrefix(r.words[p.at:], "لل") && struckThings[before[n-1]] || n > 1 && strings.HasPrefix(before[n-1], "لل") && struckThings[before[n-2]] {
		return true
	}
	if n > 2 && ofThem[before[n-1]] && before[n-2] == "من" && before[n-3][0] >= '0' && before[n-3][0] <= '9' {
		return true // killed 89 of the army's officers
	}
	return n > 2 && before[n-2] == "من" && lostOnes[before[n-3]] || n > 1 && before[n-1] == "من" && lostOnes[before[n-2]]
}

// struckThings are what is struck, before the one to whom it belongs; lostOnes are those
// who are counted after a number, before "of"; folded.
var (
	struckThings = folded("أهدافا أهداف هدفا مواقع موقعا نقاطا نقطة مقرا مقرات مقر رتلا رتل أرتالا آليات آلية مدرعات دبابات تجمعا تجمعات تجمع مستودعا مستودعات معسكرا معسكر حاجزا حواجز قاعدة قواعد مراكز مركزا")
	lostOnes     = folded("عنصرا جنديا مقاتلا مسلحا عسكريا فردا ضابطا")
)

// undergoing stand before the place of a deed, or before those that it is done to;
// belongings may stand between, folded.
var (
	undergoing = folded("لدى في وفي داخل بداخل على وعلى إلى وإلى ضد نحو باتجاه صوب عبر جنوبي شمالي شرقي غربي جنوب شمال شرق غرب عن قرب حول قبالة خارج يسكنها يقطنها تسكنها تقطنها يسكنه يقطنه in inside into on upon against to toward towards near across")
	belongings = folded("من عناصر مقاتلي مسلحي مواقع قوات جنود حدود أراضي أراض مصالح نقاط أجواء مناطق مدن قرى ساحل the")
)

// learn remembers a party. One that goes by two names is the one it was first
// called.
func (p *parties) learn(a compare.Actor) {
	key := partyKey(a)
	if _, met := p.known[key]; met || key == "" || key[0] == '#' || common[key] || described(a) || isTarget(key) || a.Side != "" && !sameName(a.Side, a.Name) {
		return
	}
	p.known[key] = a
	first, _, _ := strings.Cut(key, " ")
	p.begins[first] = append(p.begins[first], key)
	words := strings.Fields(fold(a.Name))
	noun := words[0]
	if isLatin(noun) {
		noun = words[len(words)-1]
	}
	if bodyNouns[noun] {
		p.called[noun] = append(p.called[noun], key)
	}
	if people := peopleOf(key); people != "" && p.people[people] == "" {
		p.people[people] = key
	}
}

// isTarget reports whether a name is that of a thing which is hit and strikes nobody,
// though it speaks: "the hospital said".
func isTarget(name string) bool {
	first, _, _ := strings.Cut(bare(name), " ")
	return targets[conceptOf(first, text.Stem(first))]
}

// in are the parties that folded, padded words name, in order.
func (p *parties) in(words string) []named {
	var all []named
	for at := 1; at < len(words); {
		end := at + strings.IndexByte(words[at:], ' ')
		word := words[at:end]
		best := ""
		for _, w := range []string{word, unjoined(strings.TrimSuffix(strings.TrimSuffix(word, "'s"), "’s"))} {
			for _, key := range p.begins[w] {
				if len(key) > len(best) && (key == w || strings.HasPrefix(words[end:], key[len(w):]+" ")) {
					best = key
				}
			}
			if best == "" && !p.named(words[end:]) {
				next, _, _ := strings.Cut(words[end+1:], " ")
				best = cmp.Or(generic[w+" "+next], generic[w], p.people[peopleOf(strings.TrimSuffix(w, "ا"))])
				if bodyNouns[strings.TrimPrefix(w, "ال")] && isArticled(w) {
					best = w
				}
				if bodyNouns[w] && isLatin(w) && strings.HasSuffix(words[:at], " the ") && !whereOneFights(words[:at], words[end:]) {
					best = "the " + w
				}
			}
		}
		if best == "" {
			best = p.behindFor(word, words[end:])
		}
		if best != "" {
			all = append(all, named{key: best, at: at})
		}
		at = end + 1
	}
	return all
}

// whereOneFights reports whether "the front" between words is no party: at the front, the
// front line.
func whereOneFights(before, behind string) bool {
	words := strings.Fields(before)
	next, _, _ := strings.Cut(strings.TrimSpace(behind), " ")
	return len(words) > 1 && fightingPlace[words[len(words)-2]] || next == "line" || next == "lines"
}

// fightingPlace stand before "the front" where it is no party.
var fightingPlace = map[string]bool{"at": true, "on": true, "to": true, "from": true, "along": true, "near": true}

// behindFor is the party that a word names together with those after it, where "for" or
// "of" is written onto it: the media office لقسد; "" for none.
func (p *parties) behindFor(word, after string) string {
	name, ok := strings.CutPrefix(word, "ل")
	if !ok {
		return ""
	}
	best := ""
	for _, key := range p.begins[name] {
		if len(key) > len(best) && (key == name || strings.HasPrefix(after, key[len(name):]+" ")) {
			best = key
		}
	}
	return best
}

// named reports whether a party is named behind a noun for a sort of party:
// "rebels of the Northern Movement".
func (p *parties) named(after string) bool {
	rest, ok := strings.CutPrefix(after, " of ")
	if !ok {
		rest, ok = strings.CutPrefix(after, " من ")
	}
	rest = strings.TrimPrefix(rest, "the ")
	if first, more, found := strings.Cut(rest, " "); found && bodies[first] {
		rest = more
	}
	first, _, _ := strings.Cut(rest, " ")
	return ok && len(p.begins[first]) > 0
}

// unjoined is a word without the particle that is written onto it.
func unjoined(word string) string {
	for _, particle := range []string{"و", "ب", "ف"} {
		if rest, ok := strings.CutPrefix(word, particle); ok && len(rest) > 6 {
			return rest
		}
	}
	if rest, ok := strings.CutPrefix(word, "لل"); ok && len(rest) >= 6 {
		return "ال" + rest
	}
	return word
}

// offices begin the name of a body that belongs to another.
var offices = map[string]bool{"وزاره": true, "ministry": true, "السفاره": true, "مكتب": true, "مصدر": true, "source": true}

// partiesOf are the parties of some claims.
func partiesOf(claims []Claim) *parties {
	p := &parties{map[string]compare.Actor{}, map[string][]string{}, map[string][]string{}, map[string]string{}}
	for _, c := range claims {
		p.learn(c.Accused)
		switch c.Speaker.Kind {
		case record.Organisation, record.Force:
			p.learn(c.Speaker)
		case record.Person:
			if of := (compare.Actor{Name: c.Speaker.Side, Kind: record.Force, Side: c.Speaker.Side}); ownParty(of) {
				p.learn(of)
			}
		case record.Government:
			if first, _, more := strings.Cut(fold(c.Speaker.Name), " "); more && !offices[first] {
				p.learn(c.Speaker)
			}
		}
	}
	return p
}

// titled is the party that the title or the office of a speaker names: "the
// spokesman of X", "the Forces of X in Libya".
func (p *parties) titled(c Claim) (compare.Actor, bool) {
	if c.Speaker.None() || c.Speaker.Side != "" && !sameName(c.Speaker.Side, c.Speaker.Name) && c.Speaker.Kind != record.Force && c.Speaker.Kind != record.Organisation {
		return compare.Actor{}, false
	}
	name := fold(c.Speaker.Name)
	title := name
	if c.ClaimantSpan != nil {
		title += " " + fold(c.ClaimantSpan.Exact)
	}
	self := coreName(c.Speaker.Name)
	for _, n := range p.in(" " + title + " ") {
		a, met := p.known[n.key]
		if !met {
			a, met = p.calledBy(n, " "+title+" ")
		}
		if !met || n.key == self {
			continue
		}
		if c.Speaker.Side == "" || sameName(c.Speaker.Side, c.Speaker.Name) || strings.HasPrefix(self, n.key+" ") {
			return a, true
		}
	}
	if c.Speaker.Side == "" && len(c.Speaker.Above) == 0 && c.ClaimantSpan != nil {
		words := text.Words(c.ClaimantSpan.Exact)
		for i, w := range words {
			if i+1 < len(words) && generic[w.Fold+" "+words[i+1].Fold] != "" {
				return compare.Actor{Name: w.Text + " " + words[i+1].Text}, true // "the armed forces"
			}
			if generic[w.Fold] != "" {
				return compare.Actor{Name: w.Text}, true
			}
		}
	}
	return compare.Actor{}, false
}

// calledBy is the party that a title calls by the noun that its name begins with, where one
// party only is named so: "the spokesman of the Front". What the noun is followed by must not
// be the rest of another's name.
func (p *parties) calledBy(n named, title string) (compare.Actor, bool) {
	noun, english := strings.CutPrefix(n.key, "the ")
	if !english {
		articled := false
		if noun, articled = strings.CutPrefix(n.key, "ال"); !articled {
			return compare.Actor{}, false
		}
	}

	_, behind, _ := strings.Cut(title[n.at:], " ") // "and" may be written onto the noun
	if next, _, _ := strings.Cut(behind, " "); isArticled(next) {
		return compare.Actor{}, false
	}
	var only compare.Actor
	for _, key := range p.called[noun] {
		if !only.None() && partyKey(only) != key {
			return compare.Actor{}, false
		}
		only = p.known[key]
	}
	return only, !only.None()
}

// nameParties finds whom an accusation names where he is no country, and who does
// what a claim tells.
func (g *gathering) nameParties(p *parties) {
	for _, c := range g.claims {
		if a, met := p.known[partyKey(c.enemy)]; met && (c.enemy.Side == "" || sameName(c.enemy.Side, c.enemy.Name)) {
			c.enemy = a
		}
		c.parties = append(c.parties, p.in(c.words)...)
		c.parties = withoutTheirCountry(c.parties)
		slices.SortStableFunc(c.parties, func(a, b named) int { return cmp.Compare(a.at, b.at) })
		if c.ofHimself() {
			c.enemy = compare.Actor{}
		} else if who := c.author(p); !who.None() && affirms(c) && !(who.Side != "" && sameName(who.Side, c.side)) {
			c.enemy = who
		}
		c.doer, c.partner = c.doing(), c.together()
		if affirms(c) && c.enemy.None() && len(c.topics) > 0 && c.doer != "" && c.doer != c.from() {
			if a, met := p.known[c.doer]; met {
				c.enemy = a
			}
		}
		if (affirms(c) || c.Act == record.Judges) && c.doer != "" && c.doer != c.from() && !c.Speaker.None() {
			c.other = c.enemy
			if a, met := p.known[c.doer]; met && c.other.None() {
				c.other = a
			} else if i := slices.IndexFunc(c.sides, func(s string) bool { return coreName(s) == c.doer }); i >= 0 && c.other.None() {
				c.other = compare.Actor{Name: c.sides[i], Kind: record.State, Side: c.sides[i]}
			}
		}
	}
}

// doing is the party that does what a claim tells, as a key: the one accused, the
// one that the words name first, or the speaker's own, where they say "our
// forces" or deny. "" when nobody is named.
func (r *read) doing() string {
	switch {
	case r.ofHimself():
		return r.from()
	case !r.enemy.None() && r.Act != record.Denies:
		return partyKey(r.enemy)
	case r.agent() != "":
		return r.agent()
	case r.has(own) || r.Act == record.Denies || r.negates():
		return r.from()
	}
	return ""
}

// ofHimself reports whether a speaker tells what he struck himself: "said that it | shelled
// positions of the Front", where whom it names is who was struck.
func (r *read) ofHimself() bool {
	if r.Act != record.Asserts || r.Speaker.None() || len(r.Spans) == 0 {
		return false
	}
	first, _, _ := strings.Cut(strings.TrimSpace(r.words), " ")
	before := strings.Fields(fold(r.Spans[0].Prefix))
	if n := len(before); n > 0 && thatHe[before[n-1]] {
		return strikeVerbs[first] || battleVerbs[first]
	}
	return false
}

// thatHe are "that he" and the like, behind a verb of saying; folded.
var thatHe = folded("أنه أنها أنهم أنهما إنه إنها إنهم إنهما وأنه وأنها وأنهم وإنه وإنها وإنهم")

// agent is the first party that a claim names and that may do what it tells, unless it
// names its speaker's own before; "" when there is none.
func (r *read) agent() string {
	all := r.agents()
	if len(all) == 0 || r.has(own) && r.first(own) < all[0].at {
		return ""
	}
	return all[0].key
}

// together is the party that a claim names right behind the one that does what it tells,
// as doing it too: "X and Y broke it"; "" when there is none.
func (r *read) together() string {
	all := r.agents()
	if len(all) < 2 || r.Act == record.Denies {
		return ""
	}
	second, _, _ := strings.Cut(r.words[all[1].at:], " ")
	between := strings.Fields(r.words[all[0].at:all[1].at])
	if strings.HasPrefix(second, "و") && len(between) <= longestPair || len(between) > 1 && between[len(between)-1] == "and" {
		return all[1].key
	}
	return ""
}

// longestPair is how many words the first of two may have.
const longestPair = 2

// agents are the parties that a claim names and that may do what it tells.
func (r *read) agents() []named {
	struck, end := r.struckAt(), len(r.words)
	if r.Act == record.Denies {
		from, to := r.denies() // whose talk it is that one denies did not do it
		struck, end = max(struck, from), to
	}
	return slices.DeleteFunc(slices.Clone(r.parties), func(p named) bool { return p.at < struck || p.at >= end || r.undergoes(p) || r.ofACountry(p) })
}

// struckAt is the byte behind a verb by which somebody struck what was named before it
// ("the plane, which they shot at": أصابتها), -1 when there is none.
func (r *read) struckAt() int {
	at := 1
	for w := range strings.FieldsSeq(r.words) {
		at += len(w) + 1
		for _, object := range []string{"ها", "هما", "هم", "ه"} {
			if verb, ok := strings.CutSuffix(w, object); ok && strikeVerbs[verb] {
				return at
			}
		}
	}
	return -1
}

// strikeVerbs are verbs of striking without their object, folded.
var strikeVerbs = folded("أصابت أصاب استهدفت استهدف أسقطت أسقط قصفت قصف دمرت دمر هاجمت هاجم فجرت فجر ضربت ضرب أغرقت أغرق قتلت قتل أطلقت أطلق")

// battleVerbs are verbs of what one does in a battle that take no object right behind them, folded.
var battleVerbs = folded("أغار أغارت أغاروا شن شنت شنوا نفذ نفذت نفذوا اقتحم اقتحمت اقتحموا سيطر سيطرت سيطروا استولى استولت استولوا صد صدت صدوا أحبط أحبطت أحبطوا نصب نصبت نصبوا دك دكت دكوا أسر أسرت أسروا اعتقل اعتقلت اعتقلوا كبد كبدت كبدوا")

// strikesAs reports whether a party that a report names in its own voice is told to
// act: it is named first, or as whose forces, weapons or raid it was.
func (r *read) strikesAs(p named) bool {
	before := strings.Fields(r.words[:p.at])
	if len(before) == 0 {
		return true
	}
	return strikers[unjoined(before[len(before)-1])]
}

// strikers are what a party strikes with, folded.
var strikers = folded("الجيش جيش القوات قوات الطيران طيران طائرات الطائرات طائرة مقاتلات مسيرة مسيرات مروحيات غارة غارات الغارات قصف القصف قصفا صاروخ صواريخ الصواريخ ضربة ضربات الضربات مدفعية المدفعية هجوم الهجوم هجمات نيران قذائف قنبلة زوارق جنود الجنود army forces troops air warplanes")

// goesOn gives the clauses of one sentence of one speaker what the first of them
// tells and they leave out: the place, the time and who did it.
func (g *gathering) goesOn() {
	for i, c := range g.claims {
		if i == 0 {
			continue
		}
		before := g.claims[i-1]
		if gap := c.start - before.Spanning().End; before.Document != c.Document || gap < 0 || gap > clauseGap || before.sayer() != c.sayer() || before.Act == record.Denies {
			continue
		}
		if len(c.places) == 0 && len(c.names) == 0 {
			c.places = before.places
			c.names = before.names
		}
		if c.Happened == "" {
			c.happened = before.happened
		}
		if len(c.parties) == 0 && c.enemy.None() && c.Act.Checkable() && c.Act != record.Denies && !before.enemy.None() && len(c.Figures) == 0 {
			c.enemy = before.enemy
			c.doer = before.doer
		}
		if len(c.parties) == 0 && c.pronoun() || before.doer != "" && before.doer != before.party && c.goesOnWithVerb() {
			c.doer, c.other = before.doer, before.other
		}
	}
}

// goesOnWithVerb reports whether a clause goes on with "and" and a verb of striking without a
// subject of its own: عبرت النهر | وأطلقت النار على نقطة مراقبة.
func (r *read) goesOnWithVerb() bool {
	first, rest, _ := strings.Cut(strings.TrimSpace(r.words), " ")
	verb, and := strings.CutPrefix(first, "و")
	object, _, _ := strings.Cut(rest, " ")
	return and && strikeVerbs[verb] && !slices.ContainsFunc(r.parties, func(p named) bool { return p.at <= len(first)+len(object)+2 })
}

// clauseGap is how many code points lie at most between two clauses of a sentence that
// one verb of saying governs: " and that".
const clauseGap = 8
