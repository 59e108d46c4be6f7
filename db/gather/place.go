package gather

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"counterclaim/db/record"
	"counterclaim/db/speech"
	"counterclaim/db/text"
)

// place is a place of a claim in the forms in which places meet.
type place struct {
	core   string // folded, without the nouns for what sort of place it is
	sounds string // its consonants, by which names of two scripts are compared
	shown  string // as written
}

// placeNouns may stand before the name of a place; folded, without an article.
var placeNouns = folded(`قريتي قريتا بلدتي بلدتا مدينتي مدينتا حيي منطقتي منطقتا مدينة بلدة قرية محافظة إقليم منطقة مخيم ولاية حي مطار ميناء معبر جسر مستشفى ضاحية جزيرة بحيرة قاعدة ريف شارع ساحة مديرية مقاطعة جبل وادي مضيق خليج بلدية سد محطة قضاء ناحية مركز ساحل سوق مدرسة مسجد سجن حقل بوابة مركز معسكر ثكنة منجم عاصمة
		city town village province district region camp airport port state governorate island hospital market base bridge dam valley strait gulf post depot crossing gate mine wadi jabal jebel`)

// manyPlaces begin a name that is of no one place: "towns near the border".
var manyPlaces = folded("مدن مناطق قرى بلدات أحياء محافظات مواقع أراضي أراض جبهات towns cities areas villages districts positions territories")

// bearings stand between the name of a place and that of one that it lies by; folded.
var bearings = folded("شمالي جنوبي شرقي غربي شمال جنوب شرق غرب وسط قرب")

// placeOf reads the name of a place; there is none in "towns near the border".
func placeOf(name string) (place, bool) {
	words := strings.Fields(text.Fold(name))
	if isCountry(name) {
		return place{}, false // a country holds too many places to be one
	}
	if len(words) == 0 || manyPlaces[bare(words[0])] {
		return place{}, false
	}
	from, to := 0, len(words)
	for from < to-1 && (placeNouns[bare(words[from])] || words[from] == "of" || words[from] == "the") {
		from++
	}
	for to > from+1 && isLatin(words[to-1]) && placeNouns[words[to-1]] {
		to--
	}
	for i := from + 1; i < to; i++ {
		with, ok := strings.CutPrefix(words[i], "ب")
		if bearings[words[i]] || ok && conceptOf(with, text.Stem(with)) != "" { // "the station west of" the town; X "with a missile"
			to = i
		}
	}
	if from > 0 && isArticled(unjoined(words[from-1])) && bare(words[from-1]) != capital && (from+1 == to && isArticled(words[from]) || !isArticled(words[from])) {
		return place{}, false // "the only hospital", "the Northern coast", "in the city, crowded" in Arabic: no name
	}
	if from > 0 && from+1 == to && unnamed[words[from]] {
		return place{}, false // "the hospital of the district"
	}
	core := strings.Join(words[from:to], " ")
	if strings.ContainsAny(core, "«»\"“”") || noNames[core] || bearings[core] { // "the east" is a side of everything
		return place{}, false
	}
	if from > 0 && conceptOf(core, text.Stem(core)) != "" {
		return place{}, false // "a border village" has no name
	}
	return place{core, record.Sounds(strings.TrimPrefix(core, "ال")), name}, true
}

// unnamed are the places that reports call by their sort alone; folded.
var unnamed = folded("المدينة البلدة القرية الناحية المنطقة المحافظة الإقليم القضاء المديرية المقاطعة الولاية الحي المخيم المستشفى المطار المعبر السوق المدرسة")

// capital may stand with the article before the name of a city; folded.
const capital = "عاصمه"

// noNames stand where the name of a place could: "the town, all of it", "amid an
// exchange".
var noNames = folded("كلها كله جميعها جميعه نفسها نفسه ذاتها ذاته بأكملها بأكمله بكاملها بكامله برمتها برمته تبادل استمرار تواصل تصاعد")

// thing is the sort of thing that a place is after which it is called, "" for a town or
// a region.
func (p place) thing() string {
	first, rest, more := strings.Cut(fold(p.shown), " ")
	if second, _, _ := strings.Cut(rest, " "); placeNouns[bare(second)] {
		return "" // the hospital of the city of X
	}
	if code := conceptOf(bare(first), text.Stem(first)); more && things[code] {
		return code
	}
	return ""
}

// isCountry reports whether a name is that of a country, and not of its capital.
func isCountry(name string) bool {
	if speech.CountryName(name, "en") != "" {
		return true
	}
	for _, m := range speech.Countries(text.Words(name)) {
		if own := fold(name); own == fold(m.Side) || own == fold(speech.CountryName(m.Side, "ar")) {
			return true
		}
	}
	return false
}

// bare is a word without its article.
func bare(word string) string {
	if rest, ok := strings.CutPrefix(word, "ال"); ok && utf8.RuneCountInString(rest) >= 3 {
		return rest
	}
	return word
}

// sameSounds is how many consonants two names of one script must share to be two
// spellings of one name; fewer are too many names. Names of two scripts have no
// spelling in common, so two consonants do.
const sameSounds = 3

// is reports whether two places are one: they are called the same, but for an
// article, or sound the same in two scripts or spellings.
func (p place) is(o place) bool {
	if p.core == o.core || bare(p.core) == bare(o.core) || p.within(o) || o.within(p) {
		return true
	}
	least := sameSounds
	if isLatin(p.core) != isLatin(o.core) {
		least = 2
	}
	return len(p.sounds) >= least && p.sounds == o.sounds
}

// within reports whether the name of a place is the beginning or the end of a longer
// one: the port of X-on-sea, the power station of X.
func (p place) within(o place) bool {
	more := len(o.core) - len(p.core)
	switch {
	case more < 2 || len(p.core) < shortestName:
		return false
	case strings.HasPrefix(o.core, p.core):
		if o.core[len(p.core)] != ' ' {
			return false
		}
	case !strings.HasSuffix(o.core, p.core) || o.core[more-1] != ' ':
		return false
	}
	return utf8.RuneCountInString(p.core) >= shortestName && !firstHalves[p.core]
}

// shortestName is how many letters a name has at least that a longer one may have
// in it.
const shortestName = 4

// firstHalves begin names of two words that are of different places.
var firstHalves = folded("ود ام ابو بيت دير تل راس عين بني خان كفر جبل باب بئر بير شيخ الشيخ قصر برج وادي سيدي شمال جنوب شرق غرب وسط مدينة new north south east west saint port cape mount")

// spots are the places of a claim and those that it only mentions.
func (r *read) spots() []place {
	if r.settled {
		return r.all
	}
	if len(r.names) == 0 {
		return r.places
	}
	return slices.Concat(r.places, r.names)
}

// sharePlace reports whether two claims name one place, be it that one of them
// only mentions the name.
func sharePlace(a, b *read) bool {
	x, y := a.spots(), b.spots()
	for _, p := range x {
		if slices.ContainsFunc(y, p.is) || len(y) == 0 && b.mentions(p) {
			return true
		}
	}
	return len(x) == 0 && slices.ContainsFunc(y, a.mentions)
}

// apart reports whether two claims name places of which none is the other's.
func apart(a, b *read) bool {
	return len(a.places)+len(a.names) > 0 && len(b.places)+len(b.names) > 0 && !sharePlace(a, b) && !beside(a, b) && !beside(b, a)
}

// beside reports whether some claim names a place of a and one of b together: the
// school and the town that it stands in.
func beside(a, b *read) bool {
	return slices.ContainsFunc(a.beside, func(p place) bool { return slices.ContainsFunc(b.spots(), p.is) })
}

// mentionPlaces finds the places of the gathering in the words of claims that do
// not say that they are one's ("in Mukalla"), and what "the bridge" and "the town"
// stand for in a report that named one before.
func (g *gathering) mentionPlaces() {
	g.shortenPlaces()
	byWord := map[string][]place{} // by the first word of the name, and by its sounds
	learned := map[string]bool{}
	know := func(p place) {
		first, _, _ := strings.Cut(bare(p.core), " ")
		if (utf8.RuneCountInString(first) >= 3 || first != bare(p.core)) && !slices.ContainsFunc(byWord[first], p.is) && len(byWord[first]) < mostSharers {
			byWord[first] = append(byWord[first], p)
			if heard := "~" + p.sounds; len(p.sounds) >= 2 && !strings.Contains(p.core, " ") && len(byWord[heard]) < mostSharers {
				byWord[heard] = append(byWord[heard], p)
			}
		}
	}
	for _, c := range g.claims {
		for _, p := range c.places {
			know(p)
		}
	}
	for _, p := range g.learnedPlaces() {
		first, _, _ := strings.Cut(bare(p.core), " ")
		learned[p.core] = !slices.ContainsFunc(byWord[first], p.is)
		know(p)
	}
	var document record.ID
	nouns := map[string]place{} // what each noun last stood for in the document
	var head *read              // the first claim of the document, while it has no place
	var last place
	for _, c := range g.claims {
		if c.Document != document {
			document, last, head = c.Document, place{}, c
			clear(nouns)
		}
		var definite []place
		if len(c.places) == 0 {
			c.places = c.idafa()
		}
		for w := range strings.FieldsSeq(c.words) {
			w, name := nounOf(strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s"))
			for _, p := range byWord[name] {
				if !slices.ContainsFunc(c.places, p.is) && !slices.ContainsFunc(c.names, p.is) && c.mentions(p) && !c.headsFor(p) && (len(c.places) == 0 || !learned[p.core]) {
					c.names = append(c.names, p)
				}
			}
			if placeNouns[name] && (name != w || isLatin(w)) {
				if p, known := nouns[name]; known {
					definite = append(definite, p)
				}
			}
		}
		for _, heard := range c.soundsOf() { // in the other script
			for _, p := range byWord["~"+heard] {
				if isLatin(p.core) != c.latin && !slices.ContainsFunc(c.places, p.is) && !slices.ContainsFunc(c.names, p.is) && c.mentions(p) {
					c.names = append(c.names, p)
				}
			}
		}
		if len(c.places)+len(c.names) == 0 && len(definite) > 0 {
			c.names, c.inherited = definite[:1], true
		}
		if len(c.places)+len(c.names) == 0 {
			for w := range strings.FieldsSeq(fold(c.Speaker.Name)) {
				for _, p := range byWord[bare(w)] {
					if p.core == bare(w) || strings.Contains(" "+fold(c.Speaker.Name)+" ", " "+p.core+" ") {
						c.names = []place{p}
					}
				}
			}
		}
		if len(c.places)+len(c.names) == 0 && last.core != "" && !c.turns() && (c.ofTheEvent() || c.tolls()) {
			c.names, c.inherited = []place{last}, true
		}
		if all := c.spots(); len(all) > 0 {
			last = all[0]
		}
		for _, p := range c.places {
			if first, _, more := strings.Cut(fold(p.shown), " "); more && placeNouns[bare(first)] {
				nouns[bare(first)] = p
				if head != nil && len(head.spots()) == 0 && strings.Contains(head.words, " "+bare(first)+" ") {
					head.names, head.inherited = []place{p}, true // a headline's "a town in the east"
				}
			}
		}
		if all := c.spots(); len(all) == 1 && !c.inherited {
			for w := range strings.FieldsSeq(c.words) {
				if _, noun := nounOf(w); placeNouns[noun] {
					if _, known := nouns[noun]; !known {
						nouns[noun] = all[0]
					}
				}
			}
		}
	}
}

// besideOne tells each claim which places others name together with its own.
func (g *gathering) besideOne() {
	with := map[string][]place{}
	for _, c := range g.claims {
		if len(c.places) == 0 {
			continue
		}
		for _, p := range c.spots() {
			for _, o := range c.spots() {
				if !p.is(o) && (c.mentions(p) && c.mentions(o)) && len(with[p.core]) < mostTerms && !slices.ContainsFunc(with[p.core], o.is) {
					with[p.core] = append(with[p.core], o)
				}
			}
		}
	}
	for _, c := range g.claims {
		for _, p := range c.spots() {
			c.beside = append(c.beside, with[p.core]...)
		}
	}
}

// shortenPlaces takes off a name the words behind it that were read into it, where
// another claim has it without.
func (g *gathering) shortenPlaces() {
	known := map[string]place{}
	for _, c := range g.claims {
		for _, p := range c.places {
			if !strings.Contains(p.core, " ") {
				known[p.core] = p
			}
		}
	}
	for _, c := range g.claims {
		for i, p := range c.places {
			first, _, more := strings.Cut(p.core, " ")
			if short, met := known[first]; more && met && !isLatin(first) {
				c.places[i] = short
			}
		}
	}
}

// turns reports whether the words before the speaker of a claim turn to another matter or
// place: "as to the convoy, he said".
func (r *read) turns() bool {
	words := r.lead()
	where := strings.Contains(words, ",") && (strings.HasPrefix(words, "وفي ") || strings.HasPrefix(words, "in "))
	return where || slices.ContainsFunc(turning, func(w string) bool { return strings.HasPrefix(words, w) })
}

// lead are the folded words between the beginning of the sentence and the speaker, where the
// sentence begins within sight.
func (r *read) lead() string {
	if r.ClaimantSpan == nil {
		return ""
	}
	before := r.ClaimantSpan.Prefix
	i := strings.LastIndexAny(before, ".؟?!\n")
	if i < 0 {
		return ""
	}
	return strings.TrimSpace(fold(strings.ReplaceAll(before[i+1:], "،", ","))) + " "
}

// turning begin a sentence that turns to another matter; folded.
var turning = []string{"وفي ملف ", "في ملف ", "وفي قضيه ", "في قضيه ", "وبشان ", "بشان ", "وفيما يتعلق ", "فيما يتعلق ", "من جهه اخري ", "علي صعيد ", "وعلي صعيد ", "في غضون ذلك ", "separately ", "elsewhere ", "in other news ", "in a separate "}

// events are nouns for what befell a place; folded, without an article.
var events = folded("قصف هجوم انفجار غارة حادث معركة معارك ضربة حريق زلزال انهيار attack assault strike shelling blast explosion raid battle bombing fire crash collapse")

// ofTheEvent reports whether a claim speaks of "the attack" or "the explosion",
// which its report has told of before.
func (r *read) ofTheEvent() bool {
	before := ""
	for w := range strings.FieldsSeq(r.words) {
		plain, noun := nounOf(w)
		if events[noun] && (noun != plain && isArticled(plain) || before == "the") {
			return true
		}
		before = w
	}
	return false
}

// tolls reports whether a claim counts the dead or hurt of one event.
func (r *read) tolls() bool {
	return slices.ContainsFunc(r.counted(), func(c counted) bool {
		return (c.What == "killed" || c.What == "wounded") && !c.told && c.Since == "" && !fighting[c.whom()]
	})
}

func isArticled(word string) bool { return strings.HasPrefix(word, "ال") }

// idafa is the place in a noun for a place and the name, or the definite noun, that
// it is called after: "gate the-fifty".
func (r *read) idafa() []place {
	before := ""
	all := strings.Fields(r.words)
	for i, w := range all {
		if plain, noun := nounOf(before); placeNouns[noun] && plain == noun && !isLatin(w) && (bare(w) != w || nameFollows[noun] && isName(w)) && !placeNouns[bare(w)] && !events[bare(w)] {
			shown := noun + " " + w
			for _, written := range text.Words(r.Text) {
				if written.Fold == w {
					shown = noun + " " + written.Text
					break
				}
			}
			if firstHalves[w] && i+1 < len(all) && isName(all[i+1]) {
				shown += " " + all[i+1] // سوق كفر زيت
			}
			if p, ok := placeOf(shown); ok {
				return []place{p}
			}
		}
		before = w
	}
	return nil
}

// nameFollows are nouns for places that a name follows mostly; after the others an
// adjective may.
var nameFollows = folded("معسكر منجم سوق بوابة حقل سجن معبر جسر سد مطار ميناء")

// isName reports whether a word behind such a noun may be a name rather than an
// adjective.
func isName(w string) bool {
	return utf8.RuneCountInString(w) >= 3 && !common[w] && conceptOf(w, text.Stem(w)) == "" && !strings.HasSuffix(w, "ي") && !strings.HasSuffix(w, "يه")
}

// nounOf is a word without what is written onto its front, and without its
// article and the ending of an indefinite object too: as a noun for a place where
// it is one.
func nounOf(word string) (plain, noun string) {
	for _, plain := range []string{word, unjoined(word)} {
		for _, noun := range []string{strings.TrimPrefix(plain, "ال"), strings.TrimSuffix(plain, "ا"), plain} {
			if placeNouns[noun] || events[noun] {
				return plain, noun
			}
		}
	}
	plain = unjoined(word)
	return plain, bare(plain)
}

// mentions reports whether the name of a place stands in the words of a claim,
// with or without particles written onto it, in either script.
func (r *read) mentions(p place) bool {
	name := bare(p.core)
	for rest, at := r.words, 0; ; {
		i := strings.Index(rest, name)
		if i < 0 {
			break
		}
		at += i
		end := at + len(name)
		before := r.words[strings.LastIndexByte(r.words[:at], ' ')+1 : at]
		if (before == "" || particles[before]) && end < len(r.words) && (r.words[end] == ' ' || r.words[end] == '\'') {
			return true
		}
		at, rest = end, r.words[end:]
	}
	if len(p.sounds) < 2 || isLatin(p.core) == r.latin || strings.Contains(p.core, " ") {
		return false
	}
	return slices.ContainsFunc(r.soundsOf(), func(s string) bool { return s == p.sounds })
}

// headsFor reports whether a claim names a place only as where somebody or something was on
// its way: a convoy that was to reach the town is looted elsewhere.
func (r *read) headsFor(p place) bool {
	parts := strings.Split(r.words, " "+bare(p.core)+" ")
	return len(parts) > 1 && !slices.ContainsFunc(parts[:len(parts)-1], func(before string) bool { return !endsOnTheWay(before) })
}

// endsOnTheWay reports whether folded words end where somebody was on the way to what follows.
func endsOnTheWay(before string) bool {
	words := strings.Fields(before)
	n := len(words)
	return n > 0 && onTheWay[words[n-1]] || n > 1 && towardsIt[words[n-1]] && onTheWay[words[n-2]]
}

// onTheWay are words for being on the way, towardsIt those that may stand between them and where
// to; folded.
var (
	onTheWay  = folded("الوصول وصول وصولها وصوله متجهة متجها متجهين متوجهة متوجها طريقها طريقه طريقهم reach reaching bound heading headed")
	towardsIt = folded("إلى نحو صوب باتجاه to for towards")
)

// particles may be written onto the front of an Arabic name.
var particles = map[string]bool{"و": true, "ف": true, "ب": true, "ل": true, "ك": true, "ال": true, "وال": true, "بال": true, "لل": true, "فال": true, "وب": true, "ول": true}

// soundsOf are the sounds of the words of a claim that may be names: in English
// those with a capital, in Arabic, which has none, those of some length that are no words
// for anything.
func (r *read) soundsOf() []string {
	if r.sounding == nil {
		r.sounding = []string{}
		for _, w := range text.Words(r.Text) {
			if first, _ := utf8.DecodeRuneInString(w.Text); w.Kind == text.Letters && (r.latin && unicode.IsUpper(first) || !r.latin && conceptOf(w.Fold, text.Stem(w.Fold)) == "") {
				name := w.Fold
				for p := range particles {
					if rest, ok := strings.CutPrefix(name, p); ok && utf8.RuneCountInString(rest) >= 3 && len(p) > len(w.Fold)-len(name) {
						name = rest
					}
				}
				if s := record.Sounds(name); r.latin && len(s) >= 2 || len(s) >= sameSounds {
					r.sounding = append(r.sounding, s)
				}
				if s := record.Sounds(w.Fold); !r.latin && len(s) >= sameSounds {
					r.sounding = append(r.sounding, s)
				}
			}
		}
	}
	return r.sounding
}
