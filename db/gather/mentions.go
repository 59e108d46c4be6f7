package gather

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// Places that a claim names in passing, or speaks of as "the bridge" and "the town" after its
// report named them.

// mentionPlaces finds the places of the gathering in the words of claims that do
// not say that they are one's ("in Mukalla"), and what "the bridge" and "the town"
// stand for in a report that named one before.
func (g *gathering) mentionPlaces() {
	g.shortenPlaces()
	known := g.knownPlaces()
	var report placesTold
	for i, c := range g.claims {
		if i == 0 || c.Document != g.claims[i-1].Document {
			report = placesTold{nouns: map[string]place{}, head: c}
		}
		if len(c.places) == 0 {
			c.places = c.idafa()
		}
		known.findIn(c)
		if len(c.spots()) == 0 {
			report.inherit(c)
		}
		if len(c.spots()) == 0 {
			if c.names = known.ofSpeaker(c); len(c.names) == 0 && c.ofTheEvent() && c.ClaimantSpan != nil {
				if c.names = known.in(c.ClaimantSpan.Exact); len(c.names) > 0 && report.last.core != "" && !slices.ContainsFunc(report.all, c.names[0].is) {
					c.names = nil // he speaks of what befell another place
				}
				c.inherited = len(c.names) > 0
			}
		}
		if len(c.spots()) == 0 && report.last.core != "" && !c.turns() && (c.ofTheEvent() || c.tolls()) {
			c.names, c.inherited = []place{report.last}, true
		}
		report.remember(c)
	}
}

// knownPlaces are the places of a gathering.
type knownPlaces struct {
	byWord  map[string][]place // by the first word of the name, and by its sounds behind ~
	learned map[string]bool    // those that no claim has as its own, by core
}

func (g *gathering) knownPlaces() knownPlaces {
	k := knownPlaces{map[string][]place{}, map[string]bool{}}
	for _, c := range g.claims {
		for _, p := range c.places {
			k.add(p)
		}
	}
	for _, p := range g.learnedPlaces() {
		first, _, _ := strings.Cut(bare(p.core), " ")
		k.learned[p.core] = !slices.ContainsFunc(k.byWord[first], p.is)
		k.add(p)
	}
	return k
}

func (k knownPlaces) add(p place) {
	first, _, _ := strings.Cut(bare(p.core), " ")
	if utf8.RuneCountInString(first) < 3 && first == bare(p.core) || slices.ContainsFunc(k.byWord[first], p.is) || len(k.byWord[first]) >= mostSharers {
		return
	}
	k.byWord[first] = append(k.byWord[first], p)
	if heard := "~" + p.sounds; p.heard() && len(k.byWord[heard]) < mostSharers {
		k.byWord[heard] = append(k.byWord[heard], p)
	}
}

// findIn finds places that the words of a claim name, in either script.
func (k knownPlaces) findIn(c *read) {
	isNew := func(p place) bool {
		return !slices.ContainsFunc(c.places, p.is) && !slices.ContainsFunc(c.names, p.is) && c.mentions(p)
	}
	for w := range strings.FieldsSeq(c.words) {
		_, name := nounOf(withoutGenitive(w))
		for _, p := range k.byWord[name] {
			if isNew(p) && !c.headsFor(p) && (len(c.places) == 0 || !k.learned[p.core]) {
				c.names = append(c.names, p)
			}
		}
	}
	for _, heard := range c.soundsOf() {
		for _, p := range k.byWord["~"+heard] {
			if isLatin(p.core) != c.latin && isNew(p) {
				c.names = append(c.names, p)
			}
		}
	}
}

// ofSpeaker is the place that the speaker of a claim is named after: the governor of Mukalla.
func (k knownPlaces) ofSpeaker(c *read) []place { return k.in(c.Speaker.Name) }

// in is the last place that the name or the title of somebody has in it.
func (k knownPlaces) in(name string) (found []place) {
	var words []string
	for w := range strings.FieldsSeq(fold(name)) {
		words = append(words, withoutGenitive(strings.Trim(w, ",،")))
	}
	name = strings.Join(words, " ")
	for _, w := range words {
		for _, p := range k.byWord[bare(w)] {
			if p.core == bare(w) || strings.Contains(" "+name+" ", " "+p.core+" ") {
				found = []place{p}
			}
		}
	}
	return found
}

func withoutGenitive(w string) string {
	return strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s")
}

// placesTold are the places that a report has named so far.
type placesTold struct {
	nouns map[string]place // what each noun for a place stood for
	all   []place
	last  place
	head  *read // its first claim
}

// inherit gives a claim the place for which a noun in it stands: "the bridge".
func (t *placesTold) inherit(c *read) {
	for w := range strings.FieldsSeq(c.words) {
		w, noun := nounOf(withoutGenitive(w))
		if p, told := t.nouns[noun]; told && (noun != w || isLatin(w)) {
			c.names, c.inherited = []place{p}, true
			return
		}
	}
}

// remember keeps what a claim names for those behind it, and tells the headline where "a town
// in the east" is.
func (t *placesTold) remember(c *read) {
	all := c.spots()
	if len(all) > 0 {
		t.last = all[0]
		if !slices.ContainsFunc(t.all, t.last.is) && len(t.all) < mostSharers {
			t.all = append(t.all, t.last)
		}
	}
	for _, p := range c.places {
		first, _, more := strings.Cut(fold(p.shown), " ")
		if noun := bare(first); more && placeNouns[noun] {
			t.nouns[noun] = p
			if len(t.head.spots()) == 0 && strings.Contains(t.head.words, " "+noun+" ") {
				t.head.names, t.head.inherited = []place{p}, true
			}
		}
	}
	if all = c.spots(); len(all) != 1 || c.inherited {
		return
	}
	for w := range strings.FieldsSeq(c.words) {
		_, noun := nounOf(w)
		if _, told := t.nouns[noun]; placeNouns[noun] && !told {
			t.nouns[noun] = all[0]
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

// besideOne tells each claim which places others name together with its own.
func (g *gathering) besideOne() {
	with := map[string][]place{}
	for _, c := range g.claims {
		if len(c.places) == 0 {
			continue
		}
		for _, p := range c.spots() {
			for _, o := range c.spots() {
				if !p.is(o) && (c.mentions(p) && c.mentions(o)) && !c.partsWithAnd(p, o) && len(with[p.core]) < mostTerms && !slices.ContainsFunc(with[p.core], o.is) {
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

// partsWithAnd reports whether a claim names two places of two events: "the dead of X rise to 24, and
// an attack in Y".
func (r *read) partsWithAnd(p, o place) bool {
	from, to := strings.Index(r.words, bare(p.core)), strings.Index(r.words, bare(o.core))
	if from > to {
		from, to = to, from
	}
	if from < 0 {
		return false
	}
	return slices.ContainsFunc(strings.Fields(r.words[from:to]), func(w string) bool {
		noun, and := strings.CutPrefix(w, "و")
		return and && events[bare(noun)]
	})
}

// turns reports whether the words before the speaker of a claim turn to another matter or
// place: "as to the convoy, he said".
func (r *read) turns() bool {
	words := r.lead()
	return strings.Contains(words, ",") && opensAPlace(words) || slices.ContainsFunc(turning, func(w string) bool { return strings.HasPrefix(words, w) })
}

// opensAPlace reports whether folded words begin with where something is: "in Marjana", and not
// "in a statement", "in return", "in the evening".
func opensAPlace(words string) bool {
	all := strings.Fields(words)
	if len(all) < 2 || all[0] != "وفي" && all[0] != "in" {
		return false
	}
	return !noPlaceIn[strings.TrimSuffix(all[1], ",")] || slices.ContainsFunc(all, func(w string) bool { return placeNouns[bare(strings.TrimSuffix(w, ","))] })
}

// noPlaceIn are words behind "in" for what somebody speaks in, for when, and for how that stands
// to what was said before; folded.
var noPlaceIn = folded(`بيان بيانه بيانها بيانات تصريح تصريحه تصريحها تصريحات تصريحاته تصريحاتها حديث حديثه حديثها كلمة كلمته خطاب خطابه مقابلة لقاء مؤتمر مؤتمره إحاطة رسالة رسالته تغريدة منشور تدوينة تقرير تقريره تقريرها إعلان رد رده ردها تعليق تعليقه تعليقها حصيلة
	وقت الوقت ساعة حين يوم اليوم مساء المساء صباح الصباح الليل أول آخر أحدث ختام المقابل المحصلة النهاية البداية الواقع
	a an its his her their another response reply return turn fact addition the meantime`)

// turning begin a sentence that turns to another matter; folded.
var turning = []string{"وفي ملف ", "في ملف ", "وفي قضيه ", "في قضيه ", "وبشان ", "بشان ", "وفيما يتعلق ", "فيما يتعلق ", "من جهه اخري ", "علي صعيد ", "وعلي صعيد ", "في غضون ذلك ", "separately ", "elsewhere ", "in other news ", "in a separate "}

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

// written is a folded word of a claim as it is written there.
func (r *read) written(folded string) string {
	for _, w := range text.Words(r.Text) {
		if w.Fold == folded {
			return w.Text
		}
	}
	return folded
}

// writtenEnd is the end of a folded word of a claim as it is written there, without the particles
// before it.
func (r *read) writtenEnd(folded, end string) string {
	word := r.written(folded)
	for at := range word {
		if fold(word[at:]) == end {
			return word[at:]
		}
	}
	return end
}

// idafa is the place in a noun for a place and the name, or the definite noun, that
// it is called after: "gate the-fifty".
func (r *read) idafa() []place {
	before := ""
	all := strings.Fields(r.words)
	for i, w := range all {
		if plain, noun := nounOf(before); placeNouns[noun] && plain == noun && !isLatin(w) && (bare(w) != w || nameFollows[noun] && isName(w)) && !placeNouns[bare(w)] && !events[bare(w)] {
			shown := r.writtenEnd(before, noun) + " " + r.written(w)
			if firstHalves[w] && i+1 < len(all) && (isArticled(all[i+1]) || isName(all[i+1])) {
				shown += " " + r.written(all[i+1]) // سوق كفر زيت
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
	if !p.heard() || isLatin(p.core) == r.latin {
		return false
	}
	return slices.ContainsFunc(r.soundsOf(), func(s string) bool { return s == p.sounds })
}

// particles may be written onto the front of an Arabic name.
var particles = map[string]bool{"و": true, "ف": true, "ب": true, "ل": true, "ك": true, "ال": true, "وال": true, "بال": true, "لل": true, "فال": true, "وب": true, "ول": true}

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

// heard reports whether the sounds of a name tell it apart in another script: of a name of two
// words there must be more of them.
func (p place) heard() bool {
	if strings.Contains(p.core, " ") {
		return len(p.sounds) >= sameSounds
	}
	return len(p.sounds) >= 2
}

// soundsOf are the sounds of the words of a claim that may be names: in English
// those with a capital, in Arabic, which has none, those of some length that are no words
// for anything.
func (r *read) soundsOf() []string {
	if r.sounding == nil {
		r.sounding = []string{}
		words := text.Words(r.Text)
		if r.latin {
			r.sounding = soundsOfPairs(words)
		}
		for _, w := range words {
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

// soundsOfPairs are the sounds of two words with a capital that stand together, be it with a
// hyphen or an article between them: Ain al-Sarw.
func soundsOfPairs(words []text.Word) []string {
	all := []string{}
	before := "" // the name before
	for _, w := range words {
		first, _ := utf8.DecodeRuneInString(w.Text)
		switch {
		case w.Text == "-" || w.Kind == text.Letters && articlesInNames[w.Fold]:
		case w.Kind == text.Letters && unicode.IsUpper(first):
			if s := record.Sounds(before + " " + w.Fold); before != "" && len(s) >= sameSounds {
				all = append(all, s)
			}
			before = w.Fold
		default:
			before = ""
		}
	}
	return all
}

// articlesInNames stand between the two words of a name, folded.
var articlesInNames = folded("al el ar as ash ad az ez an at ul")
