package gather

import (
	"strings"

	"counterclaim/db/compare"
	"counterclaim/db/record"
	"counterclaim/db/text"
)

// Whom a claim blames for what it tells.

// blames is whom the claim holds to have done something: whom an accusation
// names; else, for words about an attack or a breach, the first country named,
// unless that is the speaker's own.
func (r *read) blames() compare.Actor {
	accused := r.Accused
	for _, word := range []string{" مسؤولية", " المسؤولية", " مسؤولة", " responsible"} {
		accused.Name = strings.TrimSuffix(accused.Name, word)
	}
	if first, _, _ := strings.Cut(fold(accused.Name), " "); placeNouns[bare(first)] {
		accused = compare.Actor{} // "responsible for the rocket that fell on the hospital"
	}
	if before, _, met := strings.Cut(r.words, " "+fold(accused.Name)+" "); met && someMen[before[strings.LastIndexByte(before, ' ')+1:]] {
		accused = compare.Actor{} // Xian gunmen are not X
	}
	if ourOwn[fold(accused.Name)] {
		accused = compare.Actor{} // "its forces" are nobody whom its commander blames
	}
	if accused.None() && r.Act == record.Accuses && r.latin {
		accused = beforeOf(r.Text)
	}
	if accused.Side == "" && len(strings.Fields(accused.Name)) >= doubtful {
		for _, side := range r.sides { // too long for a name: the words were read wrongly
			if !sameName(side, r.side) {
				return compare.Actor{Name: side, Kind: record.State, Side: side}
			}
		}
	}
	if !accused.None() && !r.undergone(accused) {
		if accused.Side != "" && sameName(accused.Side, r.side) {
			return compare.Actor{} // nobody accuses himself: the words were read wrongly
		}
		if accused.Side != "" && len(accused.Above) == 0 && !sameName(accused.Side, accused.Name) {
			accused.Above = []record.Ref{{Name: accused.Side}}
		}
		return accused
	}
	if r.Act == record.Denies || len(r.topics) == 0 {
		return compare.Actor{}
	}
	for _, p := range r.agents() { // countries all, so far
		if r.Speaker.None() && !r.latin && !r.strikesAs(p) {
			continue
		}
		if !sameName(p.country, r.side) {
			return compare.Actor{Name: p.country, Kind: record.State, Side: p.country}
		}
		if r.Act != record.Accuses {
			break // its own side is named first: it speaks of its own deeds
		}
	}
	return compare.Actor{}
}

// ourOwn are words for a speaker's own people, folded.
var ourOwn = folded("قواته قواتها قواتنا قواتهم جيشه جيشها جيشنا بلاده بلادها بلادنا")

// doubtful is how many words the name of somebody accused has that is none.
const doubtful = 4

// beforeOf is the one accused in "the Rapid Forces of shelling the market" and "the
// army for the attack".
func beforeOf(words string) compare.Actor {
	name, _, found := strings.Cut(words, " of ")
	if short, _, blamed := strings.Cut(words, " for "); blamed && (!found || len(short) < len(name)) {
		name, found = short, true
	}
	if n := len(strings.Fields(name)); !found || n == 0 || n > longestName {
		return compare.Actor{}
	}
	a := compare.Actor{Name: strings.TrimPrefix(strings.TrimPrefix(name, "the "), "The ")}
	if named := countries(text.Words(strings.NewReplacer("'s", "", "’s", "").Replace(name))); len(named) == 1 {
		a.Side = named[0]
	}
	return a
}

// longestName is how many words a name before "of" has at most.
const longestName = 6

// asTold gives a charge that stands under a verb that only says, "the mayor said that
// the army shelled a school", as the account of what happened that it is too: other
// accounts of it meet it as such.
func (c Claim) asTold() Claim {
	if c.Act == record.Accuses && c.Reason.Code == "speech.charge" {
		c.Act, c.Accused = record.Asserts, compare.Actor{}
	}
	return c
}

// author is whom a claim names, in the grammar of its words, as who did what it tells,
// wherever else they name him: "X, that it broke the agreement", "a breach by X", "the
// breaches of X".
func (r *read) author(p *parties) compare.Actor {
	if r.Accused.Side != "" && !r.undergone(r.Accused) {
		return compare.Actor{} // it is told whom it blames
	}
	if a := r.beforeThat(p); !a.None() {
		return a
	}
	if !r.tells("#breach") && !r.assaults() {
		return compare.Actor{}
	}
	if a := r.byWhom(p); !a.None() {
		return a
	}
	return r.breaker(p)
}

// beforeThat is who stands right before "that it": "accused | X of having broken it".
func (r *read) beforeThat(p *parties) compare.Actor {
	if r.Act != record.Accuses {
		return compare.Actor{}
	}
	for _, that := range []string{" بانه ", " بانها ", " بانهم ", " بانهما "} {
		at := strings.Index(r.words, that)
		if at < 0 {
			continue
		}
		for i := len(r.parties) - 1; i >= 0; i-- {
			if n := r.parties[i]; n.at < at {
				if name := strings.TrimSpace(r.words[n.at:at]); !strings.Contains(name, " ") || coreName(name) == n.key {
					return r.actorOf(n, p)
				}
				break
			}
		}
	}
	return compare.Actor{}
}

// byWhom is who is named behind "by", "at the hands of", "on the part of".
func (r *read) byWhom(p *parties) compare.Actor {
	for _, by := range agentWords {
		at := strings.Index(r.words, by)
		if at < 0 {
			continue
		}
		at += len(by)
		for _, n := range r.parties {
			if n.at < at {
				continue
			}
			if first := strings.TrimSpace(r.words[at:n.at]); first == "" || belongings[first] || strikers[first] || bodies[first] {
				return r.actorOf(n, p)
			}
		}
	}
	return compare.Actor{}
}

// agentWords stand before the one who did what a noun or a passive tells; folded and
// padded.
var agentWords = []string{" من جانب ", " من قبل ", " من طرف ", " علي يد ", " علي ايدي ", " at the hands of ", " on the part of "}

// breaker is whom a claim names behind a noun for the breach of a truce: "to answer
// the breach of the truce by the North", in Arabic "the breach of the North", "breaches
// from the North", "repeated Northern breaches".
func (r *read) breaker(p *parties) compare.Actor {
	for _, w := range r.inOrder {
		if w.stem != "#breach" {
			continue
		}
		at := w.at
		for range farBreaker {
			at += strings.IndexByte(r.words[at:], ' ') + 1
			for _, n := range r.parties {
				if n.at == at {
					return r.actorOf(n, p)
				}
			}
			next, _, _ := strings.Cut(r.words[at:], " ")
			if next != "من" && !strings.HasSuffix(next, "ه") {
				break // neither "from" nor an adjective of the breaches
			}
		}
	}
	return compare.Actor{}
}

// farBreaker is how many words behind a breach the one who did it is named at most.
const farBreaker = 4

// actorOf is a party that words name.
func (r *read) actorOf(n named, p *parties) compare.Actor {
	if a, met := p.known[n.key]; met {
		return a
	}
	if n.country == "" {
		return compare.Actor{}
	}
	return compare.Actor{Name: n.country, Kind: record.State, Side: n.country}
}

// undergone reports whether the words name an accused only as where something was done,
// or whom it was done or said to: "told the army to answer", "a breach in X".
func (r *read) undergone(accused compare.Actor) bool {
	name, met := fold(accused.Name), false
	for _, n := range r.parties {
		if accused.Side == "" || n.country != accused.Side {
			continue
		}
		if met = true; !r.undergoes(n) {
			return false
		}
	}
	if at := strings.Index(r.words, " "+name+" "); !met && name != "" && at >= 0 {
		return r.undergoes(named{key: name, at: at + 1})
	}
	return met
}

// joint reports whether a claim tells a deed of two together, which lays it at nobody's
// door alone: "X and Y both broke it".
func (r *read) joint() bool {
	all := r.agents()
	if r.mutual || len(all) < 2 || all[0].key == all[1].key {
		return false
	}
	between := strings.Fields(r.words[all[0].at:all[1].at])
	return len(between) == 1 && strings.HasPrefix(r.words[all[1].at:], "و") || len(between) == 2 && between[1] == "and"
}

// hypothetical reports whether all breaches of which a claim speaks are such as may yet
// be: "we answer every breach by X" charges X with none.
func (r *read) hypothetical() bool {
	breaches := 0
	for _, w := range r.inOrder {
		if w.stem != "#breach" || r.Act == record.Accuses {
			continue
		}
		breaches++
		before := strings.Fields(r.words[:w.at])
		if n := len(before); n == 0 || !whichever[before[n-1]] {
			return false
		}
	}
	return breaches > 0
}

// whichever stand before what may or may not come about, folded.
var whichever = folded("كل أي بأي لأي any every")

// readies reports whether a claim tells of what somebody sends, smuggles, plans or makes
// ready before it names any striking: "moved an assault group", "is planning to use gas".
func (r *read) readies() bool {
	for _, w := range r.inOrder {
		switch {
		case readying[w.stem]:
			return true
		case assault[w.stem] || ruin[w.stem]:
			return false
		}
	}
	return false
}

var readying = conceptSet("send smuggle plan prepare")

// otherArms reports whether one of two claims is of what fell from the air alone and the
// other of what was fired from the ground.
func otherArms(a, b *read) bool {
	air := func(c *read) bool { return c.hasAny(fromAir) && !c.hasAny(fromGround) }
	ground := func(c *read) bool { return c.hasAny(fromGround) && !c.hasAny(fromAir) }
	return air(a) && ground(b) || ground(a) && air(b)
}

// fromAir and fromGround are words for arms.
var (
	fromAir    = patternsOf("غاره,غارات,غارتين,غارتان,غاراتها,طيران,طائرات,مقاتلات,جويه$,جوي$,برميل,براميل,air raid,air strike,airstrike,air strikes,warplane,warplanes,jets")
	fromGround = patternsOf("قذيف,قذائف,قذايف,هاون,مدفعي,راجم,دبابات,mortar,artillery,shells,howitzer,tanks")
)

// inPassing reports whether all harm that a claim tells stands behind "after" or
// "since": "people look at the place after an explosion" tells another thing.
func (c *read) inPassing() bool {
	harmed := 0
	for _, w := range c.inOrder {
		if !assault[w.stem] && !ruin[w.stem] {
			continue
		}
		harmed++
		before := strings.Fields(c.words[:w.at])
		for n := len(before); n > 0 && light[text.Stem(before[n-1])]; n-- { // "when the shelling came about"
			before = before[:n-1]
		}
		if n := len(before); n == 0 || !passingBy[before[n-1]] {
			return false
		}
	}
	return harmed > 0
}

// passingBy stand before an event that only tells when or why something else was;
// folded.
var passingBy = folded("بعد وبعد عقب وعقب إثر قبل منذ عشية غداة خلال أثناء حين حينما عندما لحظة ساعة after before since following during when while")
