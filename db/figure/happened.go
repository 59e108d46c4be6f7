package figure

import (
	"slices"
	"strings"

	"counterclaim/db/text"
)

// personal reports whether the event befalls people and hardly a thing, so that
// it tells a noun that the reader does not know to be of people.
func (e *event) personal() bool {
	return e.befalls(nil) && e.code != "captured" && e.code != "released" && e.code != "returned" && e.code != "deployed" && e.code != "fed" && e.code != "lost" && e.code != "struck"
}

// bothFates reports whether the words behind a number count dead and wounded
// together: "قتيل وجريح", "بين قتيل وجريح", "dead and wounded".
func (r *reader) bothFates(q *quantity) (end int, ok bool) {
	at := q.noun
	if at < 0 {
		at = q.to
		for k := 0; k < 4 && at < len(r.words); k++ {
			if f := r.fold(at); f == "بين" || f == "ما" || others[f] || fallen[f] || k == 0 && r.nounsAt(at).kindOf() == person {
				at++
			}
		}
		if r.fold(at-1) != "بين" {
			at = r.behindOfThem(q.to)
		}
		if r.fold(at-1) != "بين" {
			return 0, false
		}
	} else {
		next := at + 1
		if fallen[r.fold(next)] {
			next++ // 100 شخص سقطوا بين قتيل وجريح
		}
		if r.fold(next) == "بين" || r.fold(next) == "ما" && r.fold(next+1) == "بين" {
			for at = next; r.fold(at) == "ما" || r.fold(at) == "بين"; {
				at++
			}
		} else if behind := r.behindOfThem(next); r.fold(behind-1) == "بين" {
			at = behind
		}
	}
	a, b := r.nounsAt(at), r.nounsAt(at+1)
	end = at + 2
	if f := r.fold(at + 1); f == "و" || f == "and" || f == "or" || f == "او" {
		b, end = r.nounsAt(at+2), at+3
		if e := r.eventAt(at + 2); b.Thing == nil && e != nil && e.people == Wounded {
			b = nounAt{noun: noun{Thing: &Thing{What: Wounded, group: fate}}, waw: true}
		}
		b.waw = true
	}
	if a.Thing == nil || b.Thing == nil || !b.waw {
		return 0, false
	}
	return end, a.What == Killed && b.What == Wounded || a.What == Wounded && b.What == Killed
}

// behindOfThem is the word behind the بين that follows those of whom the counted from word i on
// are, or i: العشرات من رواد السوق بين قتيل وجريح.
func (r *reader) behindOfThem(i int) int {
	for j := i; j < min(i+reachOfThem, len(r.words)) && r.kind(j) == text.Letters && r.sentence[j] == r.sentence[i]; j++ {
		if r.fold(j) == "بين" {
			return j + 1
		}
		if r.eventAt(j) != nil || r.nounsAt(j).kindOf() == fate || r.opensClause(j) {
			return i
		}
	}
	return i
}

// reachOfThem is how many words may say of whom some are.
const reachOfThem = 6

// fallen are the verbs between those counted and "dead and wounded".
var fallen = wordSet("سقطوا سقط سقطت وقعوا وقع راحوا كانوا باتوا أصبحوا")

// auxiliaries are the words between an English subject and its participle.
var auxiliaries = wordSet("were was are is been be being have has had also reportedly confirmed feared believed reported listed")

// clauses open a clause of its own, to which what was said before does not belong.
var clauses = wordSet("when while after before where although though whereas عندما بينما فيما حينما بعدما قبلما رغم")

// opensClause reports whether word j opens a clause of its own, also by setting it against what
// was said: غير أن, لكنه; or by saying one more thing: وأن.
func (r *reader) opensClause(j int) bool {
	f := cutOne(r.fold(j), "وف")
	if (f == "غير" || f == "بيد" || f == "الا") && strings.HasPrefix(r.fold(j+1), "ان") {
		return true
	}
	return clauses[f] || strings.HasPrefix(f, "لكن") || r.fold(j) == "وان"
}

// intransitive are the English verbs that have their subject before them only.
var intransitive = wordSet("died die dies dying fled flee fleeing perished drowned survived returned surrendered disappeared marched rallied protested demonstrated participated joined")

// agents are the words behind which those who act are named, not those to whom
// it happened.
var agents = wordSet("هاجم هاجمت اقتحم اقتحمت شنه شنها شنته شنتها نفذه نفذها بمشاركة بواسطة يد أيدي قوامها قوامه يضم تضم")

// leadsAgent reports whether word j leads to those who did it.
func (r *reader) leadsAgent(j int) bool {
	f := cutOne(r.fold(j), "وف")
	switch f {
	case "قبل":
		return r.fold(j-1) == "من"
	case "by":
		return r.eventAt(j-1) != nil
	}
	return agents[f]
}

// eventFor finds what befell the noun of a quantity: what is said behind it
// first (41 people were killed; 36 جنديا لقوا حتفهم), then the nearest before it.
func (r *reader) eventFor(q *quantity) *event {
	if e := r.eventBehind(q); e != nil {
		return e
	}
	return r.toldBefore(q)
}

// toldBefore is the nearest event before a quantity that befell what it counts.
func (r *reader) toldBefore(q *quantity) *event {
	if r.losesOwn(q) {
		return eventForms["خسر"]
	}
	return r.eventBefore(q.from, r.nouns[q.noun], reachBack)
}

// losesOwn reports whether a quantity counts those of their own men whom somebody lost, which are
// losses and none who are missing: فقد الجيش تسعة من جنوده, القوات خسرت 12 من عناصرها. Whoever is lost himself is
// missing: فُقد تسعة من جنوده.
func (r *reader) losesOwn(q *quantity) bool {
	if q.noun < 1 || r.fold(q.noun-1) != "من" || !r.owned(q.noun) {
		return false
	}
	for j := q.from - 1; j >= max(0, q.from-reachBack) && r.sentence[j] == r.sentence[q.from]; j-- {
		f := cutOne(r.fold(j), "و")
		if touch[cutPrefixes(f, "ال")] {
			return false // فقد الجيش الاتصال بتسعة من جنوده
		}
		if losing[f] {
			return j < q.from-1 || f != "فقد" || strings.HasPrefix(r.fold(j-1), "ال")
		}
	}
	return false
}

// owned reports whether a pronoun for whose it is ends the noun at word i: جنوده, رجالنا.
func (r *reader) owned(i int) bool {
	return slices.ContainsFunc(pronouns[:], func(p string) bool { return strings.HasSuffix(r.words[i].Text, p) })
}

// Verbs of losing men of one's own, and nouns for the touch with them that may be lost instead.
var (
	losing = wordSet("فقد فقدت فقدنا فقدوا خسر خسرت خسرنا خسروا")
	touch  = wordSet("اتصال تواصل أثر")
)

func (r *reader) eventBehind(q *quantity) *event {
	var t *Thing
	if q.noun >= 0 {
		t = r.nouns[q.noun].Thing
	}
	return r.eventAfter(q, t)
}

// eventAfter is the event that the words behind a quantity of t tell.
func (r *reader) eventAfter(q *quantity, t *Thing) *event {
	end := min(len(r.words), q.to+reachForward+4)
	passive := false
	for j := q.to; j < end && r.sentence[j] == r.sentence[q.from]; j++ {
		f := r.fold(j)
		if asides[f] {
			if end := r.aside(j); end > j { // 17 people, among them 4 children, had died; ستة مدنيين -بينهم طفلان- قضوا
				j = end
				continue
			}
		}
		if r.kind(j) == text.Mark && f != "\"" && f != "(" && f != ")" && f != "«" && f != "»" || r.kind(j) == text.Digits {
			return nil
		}
		arabic := isArabic(f)
		if auxiliaries[f] {
			passive = true
			continue
		}
		if clauses[f] {
			return nil
		}
		if m := r.nounsAt(j + 1); f == "and" && m.Thing != nil && m.form != singular && r.eventAt(j+1) == nil {
			j += max(1, m.words) // soldiers and civilians were killed
			continue
		}
		if !arabic && (f == "and" || f == "or" || f == "by" || f == "that" || f == "as" || f == "when" || f == "after" || f == "while" || f == "including" || f == "but" || f == "whose" || f == "said" || f == "says" || f == "told" || f == "claimed" || f == "added") {
			return nil
		}
		e := r.eventAt(j)
		if e == nil || !e.befalls(t) {
			if arabic && (f == "بعد" || f == "اثر" || f == "جراء" || f == "خلال" || f == "عندما") {
				return nil
			}
			continue
		}
		if arabic && !finite(f) && !r.agrees(q, f, j) && !(strings.HasSuffix(f, "ت") && t != nil && t.group != person && t.group != fate && !strings.HasPrefix(f, "و") && r.fold(j-1) != "التي") {
			if t == nil || t.group == person || t.group == fate || !isParticiple(f) && f != "باضرار" {
				continue
			}
		}
		if arabic && strings.HasPrefix(f, "و") && e != eventForms[f] {
			return nil // a clause of its own
		}
		if !passive && j > q.to && !arabic && r.nounBetween(q.to, j) {
			return nil
		}
		if !arabic && (!passive && auxiliaries[r.fold(j+1)] || r.fold(j-1) == "the" && r.fold(j-2) == "of") {
			rest := *q
			rest.to = j + 1
			if told := r.eventAfter(&rest, t); told != nil {
				return told // 40 drones launched were downed, 13 of the wounded died
			}
		}
		if !passive && r.actsOn(j) {
			return nil
		}
		return r.coordinatedForward(e, j)
	}
	return nil
}

// agrees reports whether the word at j, right behind a quantity, is a verb in the dual of
// its dual noun or in the feminine of its feminine one: طفلين قتلا, 300 أسرة نزحت.
func (r *reader) agrees(q *quantity, f string, j int) bool {
	if j != q.to || q.noun < 0 || strings.HasPrefix(f, "و") {
		return false
	}
	return r.nouns[q.noun].form == dual && strings.HasSuffix(f, "ا") || strings.HasSuffix(f, "ت") && strings.HasSuffix(r.fold(q.noun), "ه")
}

// asides are the marks between which a part is named.
var asides = map[string]bool{",": true, "،": true, "-": true, "–": true, "—": true}

// aside passes a part named between two commas or two dashes and gives the second of them, or i.
func (r *reader) aside(i int) int {
	if _, _, number := r.word(i + 1); (number || r.kind(i+1) == text.Digits) && r.fold(i+2) == "of" && (r.fold(i+3) == "them" || r.fold(i+3) == "whom") {
		return r.nextAside(i)
	}
	switch next := r.fold(i + 1); next {
	case "among", "including", "or", "nearly", "about", "most", "اي", "بينهم", "بينهن", "منهم", "بينها", "منها", "نصفهم":
	default:
		if !mostOf[next] {
			return i
		}
	}
	return r.nextAside(i)
}

// mostOf are words for most or all of those who were counted, with their pronoun: they count nothing
// themselves.
var mostOf = wordSet("معظمهم معظمهن معظمها أغلبهم أغلبهن أغلبها أغلبيتهم أغلبيتهن أغلبيتها غالبيتهم غالبيتهن غالبيتها أكثرهم أكثرهن أكثرها جلهم جلهن جلها جميعهم جميعهن جميعها كلهم كلهن كلها")

// nextAside is the mark behind the one at word i, near and in its sentence, that ends what the one
// begins; i where none does.
func (r *reader) nextAside(i int) int {
	comma := r.fold(i) == "," || r.fold(i) == "،"
	for j := i + 2; j < len(r.words) && j < i+12 && r.sentence[j] == r.sentence[i]; j++ {
		if f := r.fold(j); asides[f] && comma == (f == "," || f == "،") {
			return j
		}
	}
	return i
}

// isParticiple tells an adjective such as مدمرة or المتضررة.
func isParticiple(f string) bool {
	f = cutPrefixes(f, "ال")
	return strings.HasPrefix(f, "م") && strings.HasSuffix(f, "ه")
}

// nounBetween reports whether another noun stands between a figure and the verb behind it.
func (r *reader) nounBetween(from, to int) bool {
	for j := from; j < to; j++ {
		if r.nouns[j].Thing != nil {
			return true
		}
	}
	return false
}

// actsOn reports whether the verb at j has an object behind it: "400 fighters
// killed 20", "400 مقاتل قتلوا 20".
func (r *reader) actsOn(j int) bool {
	if r.kind(j+1) == text.Digits {
		return true
	}
	if _, waw, ok := r.word(j + 1); ok && !waw {
		return true
	}
	f := r.fold(j + 1)
	if rule, end := r.match(before, j+1); rule != nil && !isArabic(f) && r.numberFollows(end) {
		return true
	}
	return f == "a" || f == "an" || f == "the"
}

// coordinatedForward joins "killed or wounded" behind a figure.
func (r *reader) coordinatedForward(e *event, j int) *event {
	at := j + 1
	joined := false
	if f := r.fold(at); f == "and" || f == "or" || f == "او" || f == "و" {
		at, joined = at+1, true
	} else if strings.HasPrefix(f, "و") {
		joined = true
	}
	if o := r.eventAt(at); joined && o != nil && fates(e, o) && !r.numberFollows(at+1) && !(finite(r.fold(j)) && !finite(r.fold(at))) {
		return killedOrWounded
	}
	return e // of ثمانية قتلوا وأصيب أكثر من 170 the second verb, in the singular, has those behind it
}

var killedOrWounded = eventForms["تحييد"]

func fates(a, b *event) bool {
	return a.people == Killed && b.people == Wounded || a.people == Wounded && b.people == Killed
}

// coordinated joins "مقتل وإصابة" before a figure: the event at j with the one
// right before it.
func (r *reader) coordinated(e *event, j int) *event {
	at := j - 1
	joined := strings.HasPrefix(r.fold(j), "و")
	if f := r.fold(at); f == "and" || f == "or" || f == "او" || f == "و" {
		at, joined = at-1, true
	}
	if o := r.eventAt(at); joined && o != nil && fates(e, o) && !r.endsClause(at) {
		return killedOrWounded
	}
	// "مقتل 5 وإصابة ..." has a figure between; "مقتل جنود وإصابة" a noun
	return e
}

// endsClause reports whether the Arabic verb at j has its subject before it, so
// that the و behind it opens a clause of its own: 47 شخصا قتلوا، طفل قتل. The end that
// somebody met is told of those before it: لقي 12 عاملا حتفهم وأصيب 40.
func (r *reader) endsClause(j int) bool {
	if f := r.fold(j); finite(f) || strings.HasSuffix(f, "هم") || strings.HasPrefix(f, "حتف") || strings.HasPrefix(f, "مصرعه") {
		return true
	}
	subject := r.nounsAt(j - 1)
	return isArabic(r.fold(j)) && subject.kindOf() == person && !subject.definite
}

// eventBefore finds the nearest event before word i that can befall the noun,
// at most reach words away.
func (r *reader) eventBefore(i int, m nounAt, reach int) *event {
	stop := max(0, i-reach)
	for j := i - 1; j >= stop && r.sentence[j] == r.sentence[i]; j-- {
		if r.houses(j, i) {
			return r.holdingAt(j)
		}
		if r.opensClause(j) || r.isLasting(j) {
			return nil
		}
		if e := r.eventAt(j); e != nil && e.befalls(m.Thing) {
			if intransitive[r.fold(j)] && !auxiliaries[r.fold(j+1)] {
				return nil
			}
			if !e.harms() && e.people != "" && e.things == "-" && i-j > reachOfMild {
				return nil
			}
			return r.coordinated(e, j)
		}
		if r.leadsAgent(j) {
			return nil
		}
	}
	return nil
}
