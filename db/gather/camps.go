package gather

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"counterclaim/db/compare"
	"counterclaim/db/record"
	"counterclaim/db/text"
)

// camps tells which keys and names of a gathering are of one party: "the Movement"
// and the Movement of X, the general command and the army, and the army and its
// country where the reports are of one country's.
type camps struct {
	key     map[string]string        // the party by another key of it
	across  map[string]string        // the name of a speaker in the script in which he was met first
	voice   map[spokesman]string     // the full name of a speaker who is called by a part of it
	office  map[spokesman]string     // the party of a speaker whose title told it once in his report
	named   map[string]compare.Actor // the parties that claims blame, by key
	accuses map[[2]string]bool       // the parties of which the first blames the second
	rival   string                   // the government that stands against its country's army, "" for none
}

// spokesman is a name in a report.
type spokesman struct {
	document record.ID
	name     string // folded
}

// Titles that speak for an army or a government without naming whose; sought in
// folded, padded words.
var (
	military  = patternsOf("عسكري,^القياده العامه$,^هييه الاركان$,^رييس الاركان$,^وزاره الدفاع$,^وزير الدفاع$,military,general command,chief of staff,defence minist,defense minist,army")
	official  = patternsOf("^وزير,^وزاره,^الوزير$,^الوزاره$,^نايب الوزير$,حكومي,رياسي,^الرياسه$,^مستشار رييس,^المستشار$,^رييس الاركان$,^امين سر مجلس,minister,ministry,cabinet,presidential,president's office,chief of staff")
	governing = patternsOf("^متحدث حكومي$,^مسوول حكومي$,^مصدر حكومي$,^رييس الوزراء$,^مجلس الوزراء$,government,prime minister")
)

// officeOf is the generic party for which a title speaks, "" for none.
func officeOf(title string) string {
	in := func(words []string) bool {
		return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(title, w) })
	}
	switch {
	case in(military):
		return "#army"
	case in(governing):
		return "#government"
	}
	return ""
}

// gatherCamps learns the camps of a gathering.
func (g *gathering) gatherCamps() *camps {
	k := &camps{map[string]string{}, map[string]string{}, map[spokesman]string{}, map[spokesman]string{}, map[string]compare.Actor{}, map[[2]string]bool{}, ""}
	k.learnNames(g.claims)
	k.learnScripts(g.claims)
	k.learnLeaders(g.claims)
	k.learnBodies(g.claims)
	k.learnArmy(g.claims)
	k.learnOfficials(g.claims)
	k.learnRival(g.claims)
	k.learnRifts(g.claims)
	k.learnForms(g.claims)
	k.learnShortNames(g.claims)
	for _, c := range g.claims {
		if !c.enemy.None() && c.Act.Checkable() && c.Act != record.Denies && !c.Speaker.None() {
			if a, b := k.partyOf(c), k.of(partyKey(c.enemy)); a != b {
				k.accuses[[2]string{a, b}] = true
				if _, met := k.named[b]; !met {
					k.named[b] = c.enemy
				}
			}
		}
	}
	return k
}

// learnNames finds the speakers whom a report calls by a part of their name after
// it gave it whole, and those whose title tells for whom they speak.
func (k *camps) learnNames(claims []*read) {
	whole := map[spokesman]string{} // by each word of the name; "" where two share it
	for _, c := range claims {
		words := strings.Fields(fold(c.Speaker.Name))
		if len(words) < 2 || anonymous(c.Speaker) { // "a source in the Movement" is not the Movement
			continue
		}
		for _, w := range words {
			s := spokesman{c.Document, w}
			if known, met := whole[s]; met && known != strings.Join(words, " ") {
				whole[s] = ""
				continue
			}
			whole[s] = strings.Join(words, " ")
		}
	}
	for _, c := range claims {
		name := fold(c.Speaker.Name)
		if full := whole[spokesman{c.Document, name}]; full != "" {
			k.voice[spokesman{c.Document, name}] = full
		}
	}
	k.learnCountries(claims)
	for _, c := range claims {
		if c.Speaker.None() || c.side != "" {
			continue
		}
		title := c.title()
		if !inOffice(title) {
			continue
		}
		office := officeOf(title)
		for w := range strings.FieldsSeq(title) {
			if office == "" {
				office = generic[w]
			}
		}
		if s := (spokesman{c.Document, k.voiceOf(c)}); office != "" && k.office[s] == "" {
			k.office[s] = office
		}
	}
}

// learnCountries finds the country of persons of whom one report tells it and others do
// not, and of the parties for which such a person speaks elsewhere: "the Movement's
// government" is the country's, when one man speaks for both.
func (k *camps) learnCountries(claims []*read) {
	of := map[string]string{} // the country of a person, by his whole name
	named := func(c *read) string {
		if name := k.voiceOf(c); c.Speaker.Kind == record.Person && strings.Contains(name, " ") {
			return name
		}
		return ""
	}
	for _, c := range claims {
		name := named(c)
		if name == "" || c.side == "" || !isCountry(c.side) {
			continue
		}
		of[name] = cmp.Or(of[name], coreName(c.side))
	}
	for _, c := range claims {
		country := of[named(c)]
		if country == "" || isCountry(c.side) {
			continue
		}
		k.office[spokesman{c.Document, k.voiceOf(c)}] = country
		if party := coreName(c.side); party != "" && party != coreName(c.Speaker.Name) && k.key[party] == "" {
			k.key[party] = country
		}
	}
}

// learnBodies finds the party that "the Movement" is in a gathering: the one named
// so most often.
func (k *camps) learnBodies(claims []*read) {
	times := map[string]map[string]int{} // of each party, by the noun in its name and the article before it
	count := func(called, name string) {
		if times[called] == nil {
			times[called] = map[string]int{}
		}
		times[called][coreName(name)]++
	}
	learn := func(name string) {
		name = fold(name)
		if i := strings.LastIndexByte(name, ' '); i > 0 && isLatin(name) && bodyNouns[name[i+1:]] {
			count("the "+name[i+1:], name)
			return
		}
		noun, rest, more := strings.Cut(name, " ")
		rest = strings.TrimSuffix(strings.TrimSuffix(rest, " مسووليه"), " المسووليه")
		if more && rest != "" && bodyNouns[noun] {
			count("ال"+noun, noun+" "+rest)
		}
		if more && bareCoalition[noun] { // whose name is of adjectives
			count(noun, name)
		}
	}
	for _, c := range claims {
		for _, name := range []string{c.Accused.Name, c.enemy.Name, c.side, c.Speaker.Name} {
			learn(name)
		}
	}
	for called, parties := range times {
		name := mostOften(parties)
		if country := k.key[called]; bareCoalition[called] && country != "" {
			k.key[name] = country // one man speaks for both
			continue
		}
		k.key[called] = name
	}
}

// mostOften is the key with the highest count, the first of equals.
func mostOften(times map[string]int) string {
	best := ""
	for key, n := range times {
		if best == "" || n > times[best] || n == times[best] && key < best {
			best = key
		}
	}
	return best
}

// learnForms finds parties that go by the letters that their name begins with, or
// by their name in another script.
func (k *camps) learnForms(claims []*read) {
	forms := map[string]string{} // the first key met by its letters, "=" its sounds, "~" its people, or "1" its first word
	keys := map[string]bool{}
	var all []string
	for _, c := range claims {
		for _, key := range []string{k.partyOf(c), k.of(partyKey(c.enemy))} {
			if key != "" && key[0] != '#' && !keys[key] {
				keys[key] = true
				all = append(all, key)
			}
		}
	}
	for _, key := range all {
		if country := nationOf(key); country != "" {
			k.rename(key, country)
		}
	}
	for name, other := range twins(all) { // the Dawn, in two scripts
		k.rename(name, other)
	}
	for _, key := range all {
		words := strings.Fields(key)
		if len(words) >= 3 && isLatin(key) {
			letters := ""
			for _, w := range words {
				if w != "of" && w != "the" && w != "for" && w != "and" {
					letters += w[:1]
				}
			}
			forms[letters] = cmp.Or(forms[letters], key)
		}
		if len(words) > 1 && generic[words[0]] == "" && !isLatin(key) { // "the Jihad" of the Islamic Jihad
			switch other := forms["1"+words[0]]; {
			case other == "" || strings.HasPrefix(other, key+" "):
				forms["1"+words[0]] = key
			case !strings.HasPrefix(key+" ", other+" "):
				forms["1"+words[0]] = "-" // two begin with it
			}
		}
		if s := record.Sounds(key); len(words) == 1 && !isLatin(key) && len(s) >= 2 {
			forms["="+s] = cmp.Or(forms["="+s], key)
		}
	}
	for _, key := range all {
		if whole := forms["1"+key]; whole != "" && whole != "-" && utf8.RuneCountInString(key) >= shortestName {
			k.key[key] = whole
		}
		people := peopleOf(key)
		if people == "" {
			continue
		}
		if one := forms["~"+people]; one != "" && one != key {
			k.key[key] = one
		}
		forms["~"+people] = cmp.Or(forms["~"+people], key)
	}
	for _, key := range all {
		if !isLatin(key) || strings.Contains(key, " ") || isCountry(key) { // a man's name may sound like a country's
			continue
		}
		if one := cmp.Or(forms[key], forms["="+record.Sounds(key)]); one != "" && one != key && k.key[one] != key {
			k.key[key] = one
		}
	}
	k.learnOneName(all)
}

// peopleOf is what the name of a people, or of those who follow somebody, has in
// all its forms: "a Salihi", "the Salihi", "the Salihis". "" for other words.
func peopleOf(word string) string {
	name := bare(word)
	for _, ending := range []string{"يين", "يون", "يه", "ي"} {
		if rest, ok := strings.CutSuffix(name, ending); ok && !strings.Contains(name, " ") && utf8.RuneCountInString(rest) >= 3 {
			return rest
		}
	}
	return ""
}

// bodyNouns are nouns for a sort of party by which a report calls one that it has
// named; folded.
var bodyNouns = folded("حركة جبهة جماعة ميليشيا مليشيا تنظيم كتائب قوة حزب movement front group militia")

// bareCoalition are nouns for those who fight together; folded.
var bareCoalition = folded("التحالف الائتلاف")

// plainly is how many times as often as any other a country's army must be named
// for "the army" to be its.
const plainly = 2

// learnArmy finds the country whose the army and the government of a gathering
// are, where it names no other country's as often.
func (k *camps) learnArmy(claims []*read) {
	times := map[string]int{}
	met := map[string]string{} // the name of an army first met, by the sound of whose it is
	one := func(name string) string {
		if isCountry(name) {
			return name
		}
		var whose []string
		for w := range strings.FieldsSeq(name) {
			if generic[w] == "" {
				whose = append(whose, strings.TrimSuffix(bare(w), "ي"))
			}
		}
		sound := record.Sounds(strings.Join(whose, " "))
		if first := met[sound]; len(sound) >= 2 && first != "" && isLatin(first) != isLatin(name) {
			k.key[name] = first // one army in two scripts; in one script two sound alike
			return first
		}
		met[sound] = cmp.Or(met[sound], name)
		return name
	}
	for _, c := range claims {
		for i, p := range c.parties {
			if p.key != "#army" && p.key != "#government" || i+1 == len(c.parties) {
				continue
			}
			noun, rest, _ := strings.Cut(c.words[p.at:], " ")
			if described, behind, _ := strings.Cut(rest, " "); generic[noun+" "+described] != "" { // the National Army of X
				noun, rest = noun+" "+described, behind
			}
			whose, _, _ := strings.Cut(rest, " ")
			// In "the army accused the Front" the Front is who was accused: only an adjective says whose it is.
			if next := c.parties[i+1]; next.at == p.at+len(noun)+1 && next.key[0] != '#' && (next.country != "" || ofANation(whose)) {
				times[next.key]++
			}
		}
		if country := coreName(c.Speaker.Side); country != "" && country[0] != '#' {
			for w := range strings.FieldsSeq(fold(c.body())) {
				if generic[w] == "#army" || generic[w] == "#government" {
					times[one(country)]++
				}
			}
		}
	}
	if whose := k.armyBySpokesman(claims); whose != "" {
		k.key["#army"] = whose
		return
	}
	best := mostOften(times)
	for country, n := range times {
		if country != best && plainly*n > times[best] {
			return
		}
	}
	if best != "" && takesPart(best, claims) {
		k.key["#army"], k.key["#government"] = best, best
	}
}

// armyBySpokesman is the force whose "the army" is: that of which a man speaks in one report who
// is the army's spokesman in another; "" where there is none or more than one.
func (k *camps) armyBySpokesman(claims []*read) string {
	forces := map[string]string{} // for which a man speaks, by his whole name
	for _, c := range claims {
		if party := k.partyOf(c); c.Speaker.Kind == record.Person && party != "" && party[0] != '#' && !isCountry(party) && !strings.Contains(k.voiceOf(c), party) {
			forces[k.voiceOf(c)] = party
		}
	}
	whose := ""
	for _, c := range claims {
		force := forces[k.voiceOf(c)]
		if force == "" || c.ClaimantSpan == nil || !speaksForTheArmy(c.ClaimantSpan.Exact+" "+c.ClaimantSpan.Suffix) {
			continue
		}
		if whose != "" && whose != force {
			return ""
		}
		whose = force
	}
	return whose
}

// speaksForTheArmy reports whether a title is that of the army's spokesman, and of no other body's.
func speaksForTheArmy(title string) bool {
	_, of, ok := strings.Cut(fold(strings.Map(unquoted, title)), " باسم ")
	if !ok {
		return false
	}
	words := strings.Fields(of)
	return len(words) > 0 && generic[words[0]] == "#army" && (len(words) == 1 || generic[words[0]+" "+words[1]] == "#army" || !ofANation(words[1]))
}

// unquoted leaves out a mark of quotation.
func unquoted(r rune) rune {
	if strings.ContainsRune("\"'«»“”„", r) {
		return -1
	}
	return r
}

// takesPart reports whether a country has a part in what claims tell: its army is named,
// one of them blames it, or it blames somebody. A mediator's government is not "the
// government".
func takesPart(country string, claims []*read) bool {
	return slices.ContainsFunc(claims, func(c *read) bool {
		return partyKey(c.enemy) == country || !c.enemy.None() && coreName(c.side) == country || c.armyOf(country)
	})
}

// body is the name of the force or the government that speaks in a claim, itself or by a man
// who is of it: the Wardan army of its spokesman.
func (r *read) body() string {
	switch r.Speaker.Kind {
	case record.Force, record.Government:
		return r.Speaker.Name
	case record.Person:
		if !isCountry(coreName(r.Speaker.Side)) {
			return r.Speaker.Side
		}
	}
	return ""
}

// armyOf reports whether a claim names the army of a country, or is its army's.
func (r *read) armyOf(country string) bool {
	if coreName(r.side) == country && (r.Speaker.Kind == record.Force || r.Speaker.Kind == record.Person && !isCountry(country)) {
		return true
	}
	for i, p := range r.parties[:max(0, len(r.parties)-1)] {
		if p.key == "#army" && r.parties[i+1].key == country {
			return true
		}
	}
	return false
}

// learnOfficials finds the ministers and ministries of a gathering that is of one
// country's government: they are its.
func (k *camps) learnOfficials(claims []*read) {
	if k.key["#government"] == "" {
		return
	}
	against := map[string]bool{} // the speakers that blame it
	for _, c := range claims {
		if k.of(partyKey(c.enemy)) == k.key["#government"] {
			against[fold(c.Speaker.Name)] = true
		}
	}
	for _, c := range claims {
		s := spokesman{c.Document, k.voiceOf(c)}
		if nobodys[fold(c.Speaker.Name)] || against[fold(c.Speaker.Name)] || c.Speaker.None() || c.side != "" && !sameName(c.side, c.Speaker.Name) || k.office[s] != "" {
			continue
		}
		title := c.title()
		if isOfficial(title) && inOffice(title) {
			k.office[s] = "#government"
		}
	}
}

// title is the name of the speaker of a claim and the words that name him there, folded and padded.
func (r *read) title() string {
	title := " " + fold(r.Speaker.Name) + " "
	if r.ClaimantSpan != nil {
		title += fold(r.ClaimantSpan.Exact) + " "
	}
	return title
}

// isOfficial reports whether a title, folded and padded, is a minister's, a ministry's or
// the like.
func isOfficial(title string) bool {
	return slices.ContainsFunc(official, func(w string) bool { return strings.Contains(title, w) })
}

// of is the key of the party that a key is of.
func (k *camps) of(key string) string {
	if first, rest, more := strings.Cut(key, " "); more && first == "جيش" && descriptions[text.Stem(rest)] {
		key = "#army"
	}
	if one := k.key[key]; one != "" {
		return one
	}
	return key
}

// voiceOf is the name of a speaker as his report gave it whole, folded.
func (k *camps) voiceOf(c *read) string {
	name := fold(c.Speaker.Name)
	if full := k.voice[spokesman{c.Document, name}]; full != "" {
		name = full
	}
	if one := k.across[name]; one != "" {
		return one
	}
	return name
}

// partyOf is the party that speaks in a claim.
func (k *camps) partyOf(c *read) string {
	if office := k.office[spokesman{c.Document, k.voiceOf(c)}]; office != "" {
		return k.of(office)
	}
	return k.of(c.from())
}

// actor is the party of a key, as some claim names it.
func (k *camps) actor(p *parties, key string) (compare.Actor, bool) {
	if a, met := p.known[key]; met {
		return a, true
	}
	a, met := k.named[key]
	return a, met
}

// opposed reports whether of two parties one blames the other.
func (k *camps) opposed(a, b string) bool {
	return k.accuses[[2]string{a, b}] || k.accuses[[2]string{b, a}]
}
