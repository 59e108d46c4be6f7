package gather

import (
	"cmp"
	"slices"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// noBody are the kinds of speaker that speak for no body of their side's: what
// they count is not their own.
var noBody = map[record.ActorKind]bool{record.Person: true, record.Outlet: true, record.Agency: true}

// ownForces are names under which every side knows its own forces.
var ownForces = func() map[string]bool {
	m := map[string]bool{}
	for _, name := range []string{"القوات المسلحة", "القوات", "الجيش", "جيش", "قوات الدفاع", "قوات الدفاع الذاتي", "القوات النظامية", "القوات الحكومية", "قوات الأمن", "القوات الأمنية", "الشرطة", "الحرس الوطني", "قوات",
		"armed forces", "army", "the army", "military", "defence forces", "defense forces", "self-defence forces", "self-defense forces", "security forces", "government forces", "police", "national guard", "forces", "government"} {
		m[fold(name)] = true
	}
	return m
}()

// foeOf begins the key of whoever fights a party that is not known by name: "40
// terrorists", said by an army.
const foeOf = "!"

// suffered is whose a figure is, and whether the words say so: the one they
// name; else the speaker's enemy, where they call him so; else the speaker's own
// side, when they say so, or when a body of that side speaks and names no other.
func (r *read) suffered(f record.Figure) (side string, told bool) {
	if f.Side != "" && !ownForces[fold(f.Side)] {
		return f.Side, true
	}
	people := fates[f.What]
	if people && r.ofBothSides() {
		return bothSides, true
	}
	if of := r.partyOfThose(f); of != "" {
		return of, true
	}
	if deedsDone[f.What] && r.doer != "" && !r.has(repelled) {
		return r.doer, true
	}
	if people && r.killed(f) {
		return foeOf + r.fighter(), true
	}
	if people && !r.Speaker.None() && r.namesFoe(f) {
		if r.foe != "" && !isCountry(r.foe) && r.foe != "#rebels" {
			return r.foe, true
		}
		if r.side == "" && !ofAState(r.from()) {
			return "", false // the enemy of whom, nobody says
		}
		return foeOf + r.fighter(), true
	}
	if people {
		if loser := r.loser(); loser != "" {
			return loser, true
		}
		if foe := r.fought(f); foe != "" {
			return foe, true
		}
		if r.ofItsArmy(f) {
			if r.incident != nil && r.incident.lost != "" && !r.ofItsOwn(f) {
				return r.incident.lost, true // "hundreds of soldiers died in the strike", of those whom it hit
			}
			return cmp.Or(r.side, r.fighter()), true
		}
	}
	if people && !fighting[f.Who] {
		if land, _ := r.landOfTheDead(f); land != "" {
			return land, true
		}
		if r.Speaker.Kind == record.State && r.soldiersAmongThem() {
			return r.Speaker.Name, true
		}
	}
	if people && r.ofItsOwn(f) {
		if !r.Speaker.None() {
			return cmp.Or(r.side, r.Speaker.Name), true
		}
		if len(r.parties) == 1 {
			return r.parties[0].key, true // "X told only of 40 of its soldiers", as the report has it
		}
	}
	if len(r.sides) == 1 && r.has(among) {
		return r.sides[0], true
	}
	if f.What == "prisoners" || r.side == "" || noBody[r.Speaker.Kind] || r.Speaker.Kind != record.State && sameName(r.side, r.Speaker.Name) {
		return "", false // it speaks for nobody but itself
	}
	for _, side := range r.sides {
		if !sameName(side, r.side) && !(people && r.onlyStrikes(side)) {
			return "", false
		}
	}
	return r.side, false
}

// ofItsOwn reports whether the words say that a figure is of the speaker's own people.
func (r *read) ofItsOwn(f record.Figure) bool {
	return r.ownLoss(f) || r.inOwnRanks() || r.hasAny(withOwn) || r.tellsItsLosses(f)
}

// onlyStrikes reports whether a claim names a country only as the one that struck: those
// "killed in Xian strikes" are no Xians.
func (r *read) onlyStrikes(side string) bool {
	return !slices.ContainsFunc(r.parties, func(p named) bool { return p.country != "" && p.key == coreName(side) && !r.strikesAs(p) })
}

// bothSides is the key of those whom a toll of both sides together counts.
const bothSides = "#both"

// ofBothSides reports whether a claim counts the losses of the two sides together: it says so,
// or who is of neither tells what their battles cost and whose dead they are not.
func (r *read) ofBothSides() bool {
	return r.hasAny(oneTollOfBoth) || r.hasAny(theBattles) && r.hasAny(costing) && r.side == "" && len(r.sides) != 1
}

// Words for a toll of the two sides together, and for one of the speaker's own, "13 of
// theirs were killed" (لديها); sought in folded, padded words.
var (
	oneTollOfBoth = patternsOf("في الجانبين,من الجانبين,لدي الجانبين,بين الجانبين,في الطرفين,من الطرفين,لدي الطرفين,من كلا الجانبين,في كلا الجانبين,علي الجانبين,on both sides,from both sides,of both sides,on the two sides")
	withOwn       = patternsOf("^لديها$,^لديه$,^لديهم$,^لدينا$,on its side,on our side,on their side")
)

// deedsDone are counts of what a party does: the breaches of one are not the other's.
var deedsDone = map[string]bool{"violations": true, "attacks": true, "raids": true}

// partyOfThose is the party of which a figure counts people or things, named right behind
// them: "nine fighters of X", "50 of the members of X", in Arabic "two Xian tanks".
func (r *read) partyOfThose(f record.Figure) string {
	words := r.wordsFrom(f, farBelonging)
	if len(words) == 0 || fates[f.What] && (!fighting[f.Who] || f.What == "prisoners") {
		return ""
	}
	at := strings.Index(r.words, strings.Join(words, " ")+" ")
	if at < 0 {
		return ""
	}
	of := false // a word of belonging stands right before
	for i, w := range words {
		for _, p := range r.parties {
			if p.at == at && (generic[w] == "" || p.key == "#army" && r.from() != "") && p.key != "#rebels" && (of || i > 0 && p.country != "" && ofANation(w)) {
				return p.key
			}
		}
		if i > 0 && of && !ofThem[w] {
			return ""
		}
		of = of || ofThem[w]
		at += len(w) + 1
	}
	return ""
}

// farBelonging is within how many words from the first of a figure it is told whose
// those are whom it counts.
const farBelonging = 7

// ofThem are words that stand between people and the name of their party; folded.
var ofThem = folded("من عناصر مقاتلي جنود أفراد مسلحي رجال قوات صفوف مرتزقة عسكريي ضباط ميليشيا ميليشيات مليشيا جيش حركة جماعة تنظيم مجموعة of from the members fighters soldiers troops")

// ofANation reports whether an Arabic word has the ending of an adjective of a nation.
func ofANation(w string) bool {
	return slices.ContainsFunc([]string{"ي", "يه", "يا", "يتين", "يين", "يون", "يات", "يان"}, func(end string) bool { return strings.HasSuffix(w, end) })
}

// killed reports whether a figure counts fighters whom the speaker's own party says that
// it killed: "killed 13 gunmen" with the verb in the form of the party, "we killed", "did
// away with".
func (r *read) killed(f record.Figure) bool {
	if r.Speaker.None() || r.Speaker.Kind == record.Outlet || !fighting[f.Who] && f.What != "killed_or_wounded" || r.doer != "" && r.doer != r.party {
		return false
	}
	first := strings.Join(r.wordsFrom(f, 1), "")
	words := strings.Fields(r.words)
	at := slices.Index(words, first)
	for i := at - 1; i >= max(0, at-nearKilling); i-- {
		switch w := strings.TrimPrefix(words[i], "و"); {
		case killing[w], w == "قتلت" && f.Who != "women", w == "قتل" && (i > 0 && (armyWords[words[i-1]] || ourOwn[words[i-1]]) || i == 0 && r.ofHimself() && ofAState(r.party)):
			return true
		}
	}
	return false
}

// nearKilling is within how many words before a figure the killing of those stands whom
// it counts.
const nearKilling = 3

// killing are words by which a party tells that it killed; folded.
var killing = folded("قتلوا قتلنا قضت قضوا قضينا القضاء بالقضاء تحييد بتحييد حيدت حيدنا حيدوا تصفية بتصفية أردت أردينا صفت صفينا neutralised neutralized eliminated liquidated")

// keyOf is the key of the party that a name is of.
func (r *read) keyOf(name string) string {
	if name == "" || strings.HasPrefix(name, foeOf) {
		return name
	}
	if r.side == name && r.sided != "" {
		return r.sided
	}
	if r.camps == nil {
		return coreName(name)
	}
	return r.camps.of(coreName(name))
}

// loser is the party that a claim says to have had losses: named behind the word for
// its losses ("the losses of X", "the Xian dead"), before it ("Xian losses"), or beside
// a verb of losing ("X lost").
func (r *read) loser() string {
	if name := r.nameBehindLosers(); name != "" {
		return name
	}
	for _, p := range r.parties {
		before := strings.Fields(r.words[:p.at])
		n := len(before)
		if n > 0 && losers[before[n-1]] || n > 1 && losers[before[n-2]] && joins[before[n-1]] {
			return p.key
		}
		behind := strings.Fields(r.words[p.at:])
		if r.latin && len(behind) > 2 && behind[1] == "own" {
			behind = behind[1:]
		}
		if len(behind) > 1 && (loses[behind[1]] || losers[behind[1]] && r.latin) || len(behind) > 2 && loses[behind[2]] {
			return p.key // "X lost", "the Xian army lost", "X's own losses"
		}
	}
	return ""
}

// nameBehindLosers is the name of a movement that nobody else names, behind the word for
// its losses: "the losses of the Movement of X".
func (r *read) nameBehindLosers() string {
	words := strings.Fields(r.words)
	for i := 1; i+1 < len(words); i++ {
		if losers[words[i-1]] && bodyNouns[words[i]] && isArticled(words[i+1]) {
			return words[i] + " " + words[i+1]
		}
	}
	return ""
}

// perished are words for losing people, losers for those who were lost, joins what may
// stand between them and the name of their side, and loses verbs of losing; folded.
var (
	perished = folded("مقتل استشهاد إصابة خسارة فقدان loss death deaths killing")
	losers   = folded("خسائر قتلى القتلى قتيلا جرحى الجرحى جريحا صفوف أسرى الأسرى losses casualties dead losing lost")
	joins    = folded("قوات جيش عناصر مقاتلي جنود أفراد من of the in among")
	loses    = folded("خسر خسرت خسروا فقد فقدت فقدوا تكبد تكبدت تكبدوا يفقد تفقد نفقد يفقدوا يخسر تخسر نخسر يخسروا lost suffered loses")
)

// namesFoe reports whether a figure of a claim counts people of "the enemy", or of
// whom a government has another such word for: "200 of the enemy's soldiers", "40
// terrorists". The enemy's shelling is no loss of his.
func (r *read) namesFoe(f record.Figure) bool {
	before := ""
	for w := range strings.FieldsSeq(r.words) {
		foe := descriptions[text.Stem(w)] || descriptions[text.Stem(unjoined(w))]
		if foe && ranks[before] || ranks[w] && descriptions[text.Stem(before)] {
			return true
		}
		before = w
	}
	if f.Who != "fighters" {
		return false
	}
	for _, w := range r.wordsFrom(f, fewWordsOn) {
		if countedFoes[w] {
			return true
		}
	}
	return false
}

// fought is the foe of the speaker's party where those counted can be no others: an army
// killed "fighters", a movement "soldiers".
func (r *read) fought(f record.Figure) string {
	if f.What != "killed" && f.What != "wounded" || r.Speaker.None() || r.foe == "" || r.has(own) || len(r.sides) > 0 {
		return ""
	}
	state, foeState := ofAState(r.party), ofAState(r.foe)
	if state && !foeState && f.Who == "fighters" || !state && foeState && regular[f.Who] {
		return r.foe
	}
	return ""
}

// fighter is the party for which a speaker fights: an army's by any of its bodies.
func (r *read) fighter() string {
	if from := r.from(); isCountry(from) || !ofAState(from) || r.camps == nil {
		return from
	}
	return r.camps.of("#army")
}

// ofItsArmy reports whether a figure counts soldiers whom the speaker's own army lost:
// they fell, and no one is said to have killed them.
func (r *read) ofItsArmy(f record.Figure) bool {
	if !harms[f.What] || !regular[f.Who] || !ofAState(r.from()) || len(r.parties) > 0 || r.Speaker.None() {
		return false
	}
	words := strings.Fields(r.words)
	from := slices.Index(words, strings.Join(r.wordsFrom(f, 1), ""))
	return from == 0 || from == 1 && fallen[words[0]] || from == 2 && fallen[words[1]] && words[0] == "عن"
}

// fallen stand before soldiers who were killed by nobody who is named; folded.
var fallen = folded("مقتل بمقتل استشهاد باستشهاد إصابة بإصابة قتل أصيب جرح استشهد سقوط بسقوط")

// countedFoes are what a side calls those of its enemy's whom it counts; folded.
var countedFoes = folded("إرهابيا إرهابيين متمردا متمردين انفصاليا انفصاليين تكفيريا تكفيريين مرتزقا داعشيا terrorists rebels militants insurgents separatists")

// ownLoss reports whether a figure counts the speaker's own people: "three of its
// soldiers", "its forces lost 40 men". What its forces did to others is no loss of theirs.
func (r *read) ownLoss(f record.Figure) bool {
	if !r.has(own) || f.Span == nil || len(r.Spans) != 1 {
		return r.has(own)
	}
	written := []rune(r.Text)
	start := f.Span.Start - r.start
	if start < 0 || start > len(written) {
		return true
	}
	before := strings.Fields(r.words[:r.cues[own]])
	if len(before) >= len(strings.Fields(fold(string(written[:start])))) {
		return true
	}
	behind := strings.Fields(r.words[r.cues[own]:])
	n := len(before)
	return len(behind) > 0 && ownDead[unjoined(behind[0])] || n > 0 && (losers[before[n-1]] || loses[before[n-1]] || perished[before[n-1]]) || len(behind) > 1 && loses[behind[1]]
}

// ownDead are words for those whom the side that speaks lost: "its dead"; folded.
var ownDead = folded("قتلاها قتلاه قتلاهم قتلانا جرحاها جرحاه جرحاهم جرحانا")

// tellsItsLosses reports whether a claim begins with a verb of losing whose object a figure is,
// "that it | lost no more than 11 fighters": those of the side that speaks.
func (r *read) tellsItsLosses(f record.Figure) bool {
	if r.side == "" || r.Speaker.Kind == record.Outlet {
		return false
	}
	words := strings.Fields(r.words)
	for len(words) > 0 && beforeLosing[words[0]] {
		words = words[1:]
	}
	if len(words) == 0 || !loses[words[0]] {
		return false
	}
	first := strings.Join(r.wordsFrom(f, 1), "")
	for _, w := range words[1:] {
		if w == first {
			return true
		}
		if !beforeNumber[w] {
			return false // «فقد قتل 12»: the particle
		}
	}
	return false
}

// beforeLosing may stand before a verb of losing, and beforeNumber between it and the number of
// those who were lost; folded.
var (
	beforeLosing = folded("لم لا it they we had has have only")
	beforeNumber = folded("سوى إلا نحو حوالي قرابة أكثر أقل من على الأقل no not more than less only at least about some")
)

// inOwnRanks reports whether a claim tells of losses "in the ranks of the movement", whose
// name it leaves out: the speaker's own.
func (r *read) inOwnRanks() bool {
	_, behind, found := strings.Cut(r.words, " صفوف ")
	body, rest, _ := strings.Cut(behind, " ")
	if !found || r.Speaker.None() || !isArticled(body) || !bodyNouns[bare(body)] && !leagues[bare(body)] || ofAState(r.from()) {
		return false
	}
	at := len(r.words) - len(rest)
	return !slices.ContainsFunc(r.parties, func(p named) bool { return p.at == at || p.at == at-len(body)-1 })
}

// leagues are nouns of what movements join in; folded.
var leagues = folded("تحالف ائتلاف فصائل")

// ranks stand beside the word for those whose losses are counted; folded.
var ranks = folded("من جنود عناصر قوات صفوف مقاتلي مقاتلين أفراد خسائر قتلى of among soldiers troops fighters losses casualties")

// otherSides reports whether two counts are of two sides' people or things.
func otherSides(a, b counted) bool { return a.whose != "" && b.whose != "" && !oneSide(a, b) }

// oneSide reports whether two counts are of one side's people or things: whom an
// army calls rebels is whoever is no country and not of its side.
func oneSide(a, b counted) bool {
	if a.whose == "" || b.whose == "" {
		return false
	}
	foe, isFoe := strings.CutPrefix(a.whose, foeOf)
	if other, both := strings.CutPrefix(b.whose, foeOf); isFoe || both {
		return isFoe && both && (foe == other || !ofAState(foe) && !ofAState(other) && !a.camps.opposed(foe, other)) || isFoe && !both && foeMeets(a, foe, b) || !isFoe && both && foeMeets(b, other, a)
	}
	people := peopleOf(strings.TrimSuffix(a.whose, "ا"))
	return a.whose == b.whose || people != "" && people == peopleOf(strings.TrimSuffix(b.whose, "ا"))
}

// foeMeets reports whether the enemy whom a party calls rebels may be the one whose
// losses another count tells: one of whom it is known, or who is no state, and counts
// its own.
func foeMeets(a counted, party string, b counted) bool {
	if !a.told || !b.told || party == b.whose || ofAState(b.whose) && ofAState(party) {
		return false
	}
	return a.camps.opposed(party, b.whose) || ofAState(party) != ofAState(b.whose) && b.from() == b.whose
}

// ofAState reports whether a key is that of a country, of an army or of a government.
func ofAState(key string) bool {
	return isCountry(key) || strings.HasPrefix(key, "#") && key != "#rebels" && key != "#opposition" || slices.ContainsFunc(strings.Fields(key), func(w string) bool { return armyWords[w] })
}
