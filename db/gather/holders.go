package gather

import (
	"slices"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// account is what a claim says of who has a place. With neither party it is that
// nobody has the whole of it, or that it was not taken.
type account struct {
	by   string // the party that has it, as a key
	gone string // the party that left it or was driven out of it
	came bool   // by took it, and does not only have it
	weak bool   // by was seen in it, or beat an attack back: that raises no question
	some bool   // only some of those of gone left it
	stay bool   // it is denied that those of by left it
}

// someone is the key of a party that a claim does not name.
const someone = "?"

// ofHolding reports whether a claim tells who took, kept, left or lost a place.
func (r *read) ofHolding() bool {
	return !r.intends() && !r.ofNeutrals() && !r.headedElsewhere() && !(r.has(unsure) && !r.has(grey)) && !r.ofConflictingNews() && !(r.contested() && r.foughtElsewhere()) && (r.takes() || r.beatsBack() || r.keeps() || r.leaves() || r.contested() || r.seenThere() || r.has(moved) || r.has(unmoved) || r.foughtIn() || r.foughtOutside() || r.deniesAdvance())
}

// headedElsewhere reports whether a claim that names no place of its own tells of an advance on one that
// nobody else names: "beat back armour on its way towards X".
func (r *read) headedElsewhere() bool {
	if len(r.places) > 0 || len(r.names) > 0 && (r.inherited || r.mentions(r.names[0])) {
		return false
	}
	words := strings.Fields(r.words)
	for i, w := range words {
		if i+1 < len(words) && towards[w] && !placeNouns[bare(words[i+1])] {
			return true
		}
	}
	return false
}

// towards stand before where somebody advances; folded.
var towards = folded("باتجاه نحو صوب اتجاه towards toward")

// ofNeutrals reports whether a claim is of those who stand between the sides.
func (r *read) ofNeutrals() bool {
	return r.has(neutral)
}

// takes reports whether a claim has a word of taking a place, or of soldiers who
// entered one: aid and journalists enter too.
func (r *read) takes() bool { return r.taking() >= 0 }

// taking is the byte at which the word of taking stands, -1 when there is none.
func (r *read) taking() int {
	at := r.first(hold)
	if at < 0 && r.has(entered) && r.ofTroops() && !r.speaksOf(booty) {
		at = r.first(entered)
	}
	return at
}

// ofTroops reports whether a claim is of those who fight.
func (r *read) ofTroops() bool {
	return r.has(own) || r.has(troops) || len(r.parties) > 0 || r.speaksOf(fighters)
}

// beatsBack reports whether an attack was beaten back: nineteen attacks beaten back
// leave it open who holds the place.
func (r *read) beatsBack() bool {
	return r.has(repelled) && !slices.ContainsFunc(r.counted(), func(c counted) bool { return c.What == "attacks" })
}

// keeps reports whether a claim is that somebody holds a place still: it is still in
// his hands, he stays in his positions, he did not leave.
func (r *read) keeps() bool {
	return r.has(grip) && (r.has(keep) || r.has(posts)) || r.before(not, left) && r.first(left)-r.first(not) <= notReach && r.ofTroops()
}

// notReach is how far before a word of leaving, in bytes of the folded words, the
// word stands that negates it.
const notReach = 12

// contested reports whether a claim is that a place is nobody's yet: fighting goes
// on in it.
func (r *read) contested() bool {
	return r.has(grey) || r.has(fights) && r.has(goesOn) && !r.foughtTill() && !r.othersGoOn()
}

// othersGoOn reports whether what goes on in a claim is something else, which is named before the
// fighting: "people went on fleeing the fighting".
func (r *read) othersGoOn() bool {
	from, to := r.first(goesOn), r.first(fights)
	return from < to && (len(strings.Fields(r.words[from:to])) > aimReach+1 || slices.ContainsFunc(strings.Fields(r.words[:from+1]), func(w string) bool { return fleeing[unjoined(w)] }))
}

// fleeing are words for what people do before the fighting; folded.
var fleeing = folded("نزوح النزوح فرار الفرار هروب الهروب تهجير التهجير موجات displacement exodus flight")

// foughtTill reports whether fighting only went on until then: "clashes were going on until the evening".
func (r *read) foughtTill() bool {
	before := strings.Fields(r.words[:r.first(goesOn)+1])
	return slices.ContainsFunc(before[max(0, len(before)-aimReach):], func(w string) bool { return wasOn[w] }) && strings.Contains(r.words, until)
}

// wasOn are verbs of what was, and until the word for how long; folded.
var wasOn = folded("كانت كان وكانت وكان ظلت ظل was were")

const until = " حتي "

// ofConflictingNews reports whether a claim only says that the news of a place differ.
func (r *read) ofConflictingNews() bool { return r.hasAny(conflicting) }

var conflicting = patternsOf("تضارب,متضارب,^تباين,متباين,^انباء متناقض,conflicting reports,conflicting accounts,conflicting claims")

// foughtElsewhere reports whether a claim that names no place known from others says that
// the fighting goes on somewhere else: "in the neighbouring South", and not "in its
// western quarters" or "in the town".
func (r *read) foughtElsewhere() bool {
	words := strings.Fields(r.words)
	if len(r.places) > 0 || len(r.names) > 0 && !r.inherited {
		return false
	}
	for i, w := range words[:max(0, len(words)-1)] {
		if next := words[i+1]; scenePlaces[w] {
			general := isArticled(next) && (placeNouns[bare(next)] || manyPlaces[bare(next)])
			return !strings.HasSuffix(next, "ها") && !general && !spans[next]
		}
	}
	return false
}

// scenePlaces are words behind which the scene is named, and spans those behind them that
// tell of a time instead; folded.
var (
	scenePlaces = folded("في حول قرب جنوب شمال شرق غرب in near around")
	spans       = folded("الأثناء الوقت وقت حين هذه هذا the meantime")
)

// seenThere reports whether a claim is that soldiers were seen in a place.
func (r *read) seenThere() bool {
	return r.has(seen) && (len(r.parties) > 0 || r.has(own)) && (r.has(troops) || slices.Contains(r.stems, "#soldier"))
}

// partly reports whether a claim is of a part of a place: half the town.
func (r *read) partly() bool { return r.has(half) }

// leaves reports whether a claim is that some party, and not its people, left a
// place.
func (r *read) leaves() bool {
	return r.has(left) && !r.has(not) && r.ofTroops() && !r.speaksOf(peaceful) && !r.barred()
}

// barred reports whether the leaving in a claim is only asked for, agreed to or kept from
// being: "kept its fighters from withdrawing".
func (r *read) barred() bool {
	before := strings.Fields(r.words[:strings.LastIndexByte(r.words[:r.first(left)+1], ' ')+1])
	return slices.ContainsFunc(before[max(0, len(before)-barReach):], func(w string) bool { return bars[unjoined(w)] })
}

// barReach is how many words before the leaving stands what keeps it from being.
const barReach = 3

// bars are words of what is not done yet, folded.
var bars = folded(`منع يمنع تمنع بمنع منعت منعوا عرقلة عرقل عرقلت تعرقل يعرقل إعاقة أعاق أعاقت رفض رفضت يرفض ترفض رفضه رفضها قبول قبوله قبولها قبل قبلت يقبل تقبل طلب طلبت يطلب تطلب طالب طالبت يطالب تطالب مطالبة دعا دعت دعوة يدعو اشترط اشترطت شرط مقابل بشرط ضرورة يجب وجوب يرغب ترغب يرغبون الراغبين رغبة حتى موعد اقتراح مقترح اقترح عرض
	prevent prevented preventing blocked blocking refused refuses refusing demand demanded demands called urged accepted accepting agreed proposed until unless must should before wish wishes wishing want wants`)

// peaceful are the concepts of those who leave a place and give up nothing.
var peaceful = conceptSet("civilian family displace patient child woman")

// ofOthers reports whether the Arabic verb of a cue is of them and not of the speaker
// himself: "they left".
func (r *read) ofOthers(k cue) bool {
	word, _, _ := strings.Cut(strings.TrimLeft(r.words[r.first(k):], " "), " ")
	return strings.HasSuffix(word, "وا")
}

// someOf reports whether those who left in a claim are counted, or left only some positions: sixty
// fighters, dozens of soldiers.
func (r *read) someOf() bool {
	return strings.Contains(r.words, " من مواقع ") || strings.Contains(r.words, " from positions ") || strings.Contains(r.words, " عشرات ") || strings.Contains(r.words, " dozens ") || slices.ContainsFunc(strings.Fields(r.words), func(w string) bool { return w[0] >= '0' && w[0] <= '9' })
}

// booty are the concepts of things that are taken, or brought in, and are no places.
var booty = conceptSet("truck vehicle weapon ammunition missile drone aircraft ship bus convoy money cargo grain fuel food aid")

// seizes reports whether the word of taking in a claim is of things: twelve trucks seized.
func (r *read) seizes() bool {
	at := r.first(hold)
	if at < 0 {
		return false
	}
	for i, w := range strings.Fields(r.words[at:]) {
		if i > 0 && i <= 3 && (w[0] >= '0' && w[0] <= '9' || booty[conceptOf(w, text.Stem(w))]) {
			return true
		}
	}
	return len(r.places) == 0 && slices.ContainsFunc(r.counted(), func(c counted) bool { return !fates[c.What] })
}

// sinceThen stand before a taking that a claim does not tell but dates by; folded.
var sinceThen = folded("بعد منذ قبل عقب غداة مرحلة")

// recalls reports whether a claim only says when somebody announced that he had
// taken a place: "three days after the army announced that it controls it".
func (r *read) recalls() bool {
	at := r.taking()
	if at < 0 {
		return false
	}
	before := r.words[:strings.LastIndexByte(r.words[:at+1], ' ')+1]
	if strings.Contains(before, " اعلان ") || strings.Contains(before, " announc") {
		return true
	}
	last := strings.Fields(before)
	return len(last) > 0 && sinceThen[last[len(last)-1]]
}

// intends reports whether the word of taking in a claim tells what somebody wants or
// what may come, or only names the ground that is his: "to retake the town", "its
// fall would open the road", "the areas of the army's control".
func (r *read) intends() bool {
	at := r.taking()
	if at < 0 {
		return false
	}
	begins := strings.LastIndexByte(r.words[:at+1], ' ')
	if r.words[at] == ' ' {
		begins = at
	}
	before, word := strings.Fields(r.words[:begins]), strings.Fields(r.words[begins:])
	aim := slices.ContainsFunc(before[max(0, len(before)-aimReach):], func(w string) bool { return plans[w] }) || len(before) > 0 && aims[before[len(before)-1]]
	if strings.HasPrefix(word[0], "ل") && !r.has(subject) || aim {
		return true
	}
	return r.falls() && slices.ContainsFunc(word[1:min(len(word), fallReach)], func(w string) bool {
		return wouldBe[w]
	})
}

// fallReach is how many words lie at most from the fall of a place to what would
// follow from it.
const fallReach = 5

// wouldBe are verbs of what would follow from the fall of a place; folded.
var wouldBe = folded("سيفتح سيؤدي سيعني سيكون سيقطع سيمهد سيمنح سيجعل سيهدد سيشكل سيمثل سيسمح يعني قد would could might will means")

// plans are words of what somebody means to do, or is near to, up to aimReach words before it; folded.
var plans = folded("قريبة قريب وشك توشك يوشك تنوي ينوي ينوون نعتزم تعتزم يعتزم يعتزمون تخطط يخطط يخططون تسعى يسعى يسعون يحاول يحاولون تحاول حاول حاولت حاولوا intends intend plans planning trying tried attempted seeks seeking")

const aimReach = 3

// aims stand before a taking that is an aim, or ground; folded.
var aims = folded("محاولة محاولات بمحاولة بهدف بغية قصد أجل هدف هدفها هدفه بانتظار مناطق مناطقها منطقة أراض أراضي نطاق خطوط بقعة رقعة to areas zone")

// falling are the concepts of what falls and is no place, or of what its fall did.
var falling = conceptSet("missile aircraft drone helicopter ammunition kill wound")

// ofShells reports whether what fell in a claim are shells or machines and no place.
func (r *read) ofShells() bool {
	at := r.first(hold)
	return at >= 0 && (strings.HasPrefix(r.words[at:], "سقط") || strings.HasPrefix(r.words[at:], "سقوط") || strings.HasPrefix(r.words[at:], "يسقط")) &&
		(r.speaksOf(falling) ||
			strings.Contains(r.words, "قذيف") || strings.Contains(r.words, "قذايف"))
}

// accountOf is what a claim says of who has a place; false when it says nothing of
// that.
func (a allies) accountOf(c *read) (account, bool) {
	speaker := a.of(c.teller())
	actor := speaker
	if by := c.named(); by != "" && (!c.has(own) || c.parties[0].at < c.first(own)) { // "the army extended its control"
		actor = a.of(by)
	}
	if actor == speaker && !c.has(own) && (c.Speaker.None() || c.ofSomeForce()) {
		actor = someone // the report tells it, and holds no place
	}
	switch {
	case c.has(grey):
		return account{}, true
	case c.foughtIn() && !c.contested() && !c.takes():
		return account{}, false // it says nothing of who has the rest
	case c.has(unmoved), c.Act == record.Denies && c.has(moved):
		return account{stay: true}, true
	case c.Act == record.Denies && c.has(left):
		return account{by: actor, stay: true}, actor == speaker // who says that the other did not leave says that he was driven out
	case c.Act == record.Denies && c.falls() && actor == speaker: // into another's hands is what is not so
		return account{by: actor}, true
	case c.Act == record.Denies:
		return account{}, true
	case c.has(moved) && !c.takes():
		x := account{gone: someone, some: true}
		for _, p := range c.parties {
			if key := a.of(p.key); key != speaker {
				x.gone = key
			}
		}
		return x, true
	case c.has(rid):
		x := account{by: speaker, gone: a.of(c.foe), came: true}
		for _, p := range c.parties {
			if p.at > c.first(rid) {
				x.gone = a.of(p.key) // "cleared of the rebels"
			} else if !c.has(own) {
				x.by = a.of(p.key)
			}
		}
		return x, true
	case c.leaves() && (!c.takes() || c.first(left) < c.taking()):
		if c.named() == "" && !c.has(own) && c.ofOthers(left) {
			actor = someone
		}
		return account{gone: actor, some: actor == someone || c.someOf() || c.has(half)}, true
	case c.keeps():
		return account{by: actor}, actor != someone
	case c.takes() && c.partly():
		return account{}, actor == speaker || !c.has(largely) // another's large part of it may have grown since
	case c.takes() && !c.has(repelled) && (!c.negated() || c.has(keep)):
		return account{by: actor, came: !c.has(keep) && !c.has(under)}, actor != someone
	case c.beatsBack() && !c.takes():
		return account{by: speaker, weak: true}, true
	case !c.takes() && c.seenThere():
		return account{by: actor, weak: true}, actor != someone
	}
	return account{}, true
}

// ofSomeForce reports whether a civilian of a country tells of soldiers whom he calls nobody's:
// "gunmen from the hills retook the village". A general's units are his own.
func (r *read) ofSomeForce() bool {
	first, _, _ := strings.Cut(r.words[1:], " ")
	return someForces[first] && r.named() == "" && isCountry(coreName(r.side)) && r.Speaker.Kind == record.Person && officeOf(r.title()) != "#army"
}

// someForces are nouns for soldiers of nobody's who is named; folded.
var someForces = folded("وحدات مقاتلين مقاتلون مقاتلو مسلحين مسلحون عناصر جنودا جنود كتائب تعزيزات units fighters gunmen soldiers troops reinforcements")

// teller is the party that speaks in a claim: its side, but for a force that is none
// of its country's army and is only called after it or after a people of it.
func (r *read) teller() string {
	first, rest, more := strings.Cut(fold(r.Speaker.Name), " ")
	if !more || bare(first) != forces || !isCountry(r.from()) || officeOf(" "+rest+" ") != "" {
		return r.from()
	}
	for w := range strings.FieldsSeq(rest) {
		if generic[w] != "" || strings.HasPrefix(w, governmental[1:]) || len(countries(text.Words(w))) > 0 && !isCountry(w) {
			return r.from() // "the Chadian forces", "the government's forces"
		}
	}
	return coreName(r.Speaker.Name)
}

// takerReach is how far behind the word of taking, in bytes of the folded words, its
// doer stands at most: "captured by the northern army"; what stands further behind
// is of another deed.
const takerReach = 64

// named is the party that a claim names as the one who takes, keeps or leaves; ""
// when it names none.
func (r *read) named() string {
	at := r.taking()
	for _, p := range r.parties {
		if r.locates(p) {
			continue
		}
		if r.loses(p) || r.undergoesForce(p) {
			continue
		}
		if at < 0 || p.at <= at+takerReach {
			return p.key
		}
	}
	if strings.Contains(r.words, governmental) {
		return "#government"
	}
	return ""
}

// loses reports whether a party that a claim names behind the taking is the one from whom the
// place was taken: "retook the town from X", and not "some gunmen of X took it".
func (r *read) loses(p named) bool {
	at := r.taking()
	before := strings.Fields(r.words[:p.at])
	n := len(before)
	if n > 1 && before[n-1] != "من" && (belongings[before[n-1]] || holdOf[before[n-1]]) {
		n-- // from the fighters of X, out of the grip of X
	}
	return at >= 0 && n > 1 && (before[n-1] == "من" || before[n-1] == "from") && !menOf(before[n-2]) &&
		(p.at > at || slices.ContainsFunc(before, func(w string) bool { return clearing[unjoined(w)] }))
}

// undergoesForce reports whether a party stands right behind the verb of what is done to it: "drove X
// out", "forced X to give way".
func (r *read) undergoesForce(p named) bool {
	before := strings.Fields(r.words[:p.at])
	return len(before) > 0 && overpowers[unjoined(before[len(before)-1])]
}

// overpowers are verbs of what one who takes a place does to the other; folded.
var overpowers = folded("أرغمت أرغم أرغموا أجبرت أجبر أجبروا دحرت دحر دحروا طردت طرد طردوا هزمت هزم هزموا كبدت كبد كبدوا أخرجت أخرج أخرجوا حاصرت حاصر حاصروا طوقت طوق طوقوا forced drove defeated routed expelled")

// clearing are words for taking a place from those who were in it; folded.
var clearing = folded("تمشيط مشط مشطت تطهير طهر طهرت طهروا تحرير حرر حررت حرروا إخلاء تنظيف نظفت")

// holdOf are nouns for somebody's hold of a place; folded.
var holdOf = folded("قبضة يد أيدي سيطرة براثن")

// menOf reports whether a word is a noun for men who fight.
func menOf(word string) bool {
	return fighters[conceptOf(word, text.Stem(word))] || someForces[word] || lostOnes[word]
}

// forces is the noun that begins the name of a force.
var forces = text.Fold("قوات")

// locates reports whether a country that a claim names only tells where a place is, or
// what a channel is called: "in the east of Chad", "the Chadian east", "the channel
// Chad Today".
func (r *read) locates(p named) bool {
	last := r.words[strings.LastIndexByte(r.words[:p.at-1], ' ')+1 : p.at-1]
	last = bare(unjoined(last))
	return bearings[last] || placeNouns[last] || outletNouns[last] || last == "في" || last == "داخل" || last == "اراضي" || last == "in" || last == "eastern" || last == "western" || last == "northern" || last == "southern"
}

// outletNouns stand before a country that only names a channel or a newspaper; bare and
// folded.
var outletNouns = folded("قناة تلفزيون إذاعة صحيفة وكالة موقع راديو channel television")

// governmental begins the adjective of what is a government's, and names it where
// nobody is named: "the government soldiers".
var governmental = " " + text.Fold("الحكومي")

// negated reports whether a negation stands before the word of taking, or a word for failing
// right before it.
func (r *read) negated() bool {
	return r.has(not) && r.first(not) < r.taking() || r.takes() && r.turned(r.taking())
}

// falls reports whether a claim has a word of the fall of a place.
func (r *read) falls() bool {
	at := r.first(hold)
	return at >= 0 && (strings.HasPrefix(r.words[at:], "سقوط") || strings.HasPrefix(r.words[at:], " fall"))
}

// allies are the parties that stand for another where places are held: the police
// whose commander speaks for a country, the army of the only country there.
type allies map[string]string

// title is the name of a speaker, folded and padded, and the party for which it speaks.
type title struct{ name, party string }

// titles are those of the speakers who have another name than their side, once each.
func (g *gathering) titles() []title {
	var all []title
	met := map[title]bool{}
	for _, c := range g.claims {
		if t := (title{" " + fold(c.Speaker.Name) + " ", c.from()}); c.side != "" && !sameName(c.side, c.Speaker.Name) && !met[t] {
			met[t] = true
			all = append(all, t)
		}
	}
	return all
}

// alliesIn finds the allies among the parties of some claims.
func (g *gathering) alliesIn(some []*read, titles []title) allies {
	a := allies{}
	country := map[string]bool{}
	for _, c := range some {
		for _, key := range append([]string{c.teller()}, keysOf(c.parties)...) {
			if isCountry(key) {
				country[key] = true
			}
			if key == "" {
				continue
			}
			if office := officeOf(" " + key + " "); office != "" && key[0] != '#' && !isCountry(key) {
				a[key] = g.camps.of(office)
			}
		}
	}
	for _, o := range some {
		for _, p := range o.parties {
			if a[p.key] != "" || p.key[0] == '#' || isCountry(p.key) {
				continue
			}
			if i := slices.IndexFunc(titles, func(t title) bool { return p.key != t.party && strings.Contains(t.name, " "+p.key+" ") }); i >= 0 {
				a[p.key] = titles[i].party
			}
		}
	}
	if len(country) == 1 {
		for key := range country {
			a["#army"], a["#government"] = key, key
		}
	}
	return a
}

func keysOf(parties []named) []string {
	var keys []string
	for _, p := range parties {
		keys = append(keys, p.key)
	}
	return keys
}

// of is the key by which a party goes here.
func (a allies) of(key string) string {
	for range a {
		next := a[key]
		if next == "" {
			break
		}
		key = next
	}
	return bare(key)
}
