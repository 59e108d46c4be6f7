package gather

import (
	"slices"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// Who rejects an account rejects all that was told in it: "the mayor rejected this account",
// "called the governor's words lies", "denied what the envoy had said".

// rejectsAll proposes the question whether an account is so that a claim rejects, and reports
// whether it rejects one.
func (g *gathering) rejectsAll(d *read) bool {
	account := g.accountRejected(d)
	if len(account) == 0 {
		return false
	}
	last := account[0]
	var positions []record.Position
	for _, c := range account {
		positions = append(positions, c.answer(record.Yes))
		g.denied[c] = true
	}
	g.answered[d] = last
	en, ar := g.deniedText(last)
	g.propose(record.Question{Type: record.YesNo, Key: "account|" + string(d.ID), Text: en, TextAr: ar, Reason: reason("denial_named", d.speaker(), last.speaker())}, append(positions, d.answer(record.No)))
	return true
}

// accountRejected are the claims of the account that a claim rejects in words which name no
// more than whose it is, the last first; nil where it rejects none.
func (g *gathering) accountRejected(d *read) []*read {
	names, ok := d.rejectsAccount()
	if !ok {
		return nil
	}
	var last *read // that another told
	for c := range g.back(d, farAccount) {
		if c.Speaker.None() || sameSpeaker(c, d) || !c.tellsAccount() {
			continue
		}
		if c.goesBy(names, d) {
			return g.inOtherReports(g.accountUpTo(c, names, d))
		}
		if last == nil && c.near(d, nextTo) {
			last = c
		}
	}
	if last == nil || !mayBeAName(names) || d.namesOthers() {
		return nil
	}
	return g.inOtherReports(g.accountUpTo(last, nil, d)) // by a name that the report gave when it let him speak
}

// mayBeAName reports whether some words may be those by which a report calls a man whom it
// introduced by a longer name.
func mayBeAName(words []string) bool {
	return len(words) <= shortName && !slices.ContainsFunc(words, func(w string) bool { return isArticled(w) || conceptOf(w, text.Stem(w)) != "" })
}

// shortName is how many words a name has at most by which a report goes on to call somebody.
const shortName = 2

// farAccount is how many code points before its rejection an account ends at most.
const farAccount = 2 * passage

// accountUpTo are what the one whose account is rejected tells up to a claim, the claim first;
// where no name says whose it is, what another says in between ends it.
func (g *gathering) accountUpTo(c *read, names []string, d *read) []*read {
	account := []*read{c}
	for o := range g.back(c, passage) {
		if o.Speaker.None() || sameSpeaker(o, d) {
			continue
		}
		if len(names) == 0 && !d.namesOthers() && o.voice != c.voice {
			break
		}
		if o.tellsAccount() && (o.voice == c.voice || o.goesBy(names, d)) {
			account = append(account, o)
		}
	}
	return account
}

// inOtherReports adds to an account what its teller says in other reports of how the same thing
// was hit.
func (g *gathering) inOtherReports(account []*read) []*read {
	all := account
	for _, c := range account {
		for o := range g.sharers(c) {
			if o.Document != c.Document && o.voice == c.voice && mayMeet(eventDays, c, o) && o.tellsAccount() && sameTarget(c, o) && c.saysHow() && o.saysHow() && !slices.Contains(all, o) {
				all = append(all, o)
			}
		}
	}
	return all
}

// saysHow reports whether a claim tells how something was hit, or by whom.
func (c *read) saysHow() bool { return c.charges() || c.ruins() && len(c.counted()) == 0 }

// tellsAccount reports whether a claim says how something was, or judges who did it.
func (c *read) tellsAccount() bool {
	return !c.mutual && (affirms(c) || c.Act == record.Judges && !c.negative() && !c.culprit().None())
}

// shortestJoined is the fewest bytes of a word that "and" is written onto: three letters.
const shortestJoined = 6

// rejectsAccount reports whether the words of a claim reject what somebody told and name
// nothing of what that is of, and gives the words that are left to name him.
func (d *read) rejectsAccount() (names []string, ok bool) {
	if d.accusesOfLying() {
		return nil, true
	}
	if d.Act != record.Denies && !d.belies() || d.ofANumber() {
		return nil, false
	}
	said, charged := false, false
	for _, w := range d.judged() {
		s := text.Stem(w)
		if and, ok := strings.CutPrefix(w, "و"); ok && len(and) >= shortestJoined { // "and the minister rejected"; not the first letter of وصف
			s = text.Stem(and)
		}
		switch {
		case chargeWords[s]:
			charged = true
		case talked[s] || accountWords[s] || judging[w]:
			said = true
		case !common[w] && !lies(s) && !rejectingWords[s] && !bodies[w] && !tellers[s] && generic[w] == "" && !d.namesItself(w) && !d.namesParty(w):
			names = append(names, w)
		}
	}
	return names, said || charged && (len(names) > 0 || d.namesOthers()) // "the charge" alone is the one made last
}

// judged are the words of a claim up to what it calls that of which they are: "the minister's
// words | that they are a lie".
func (d *read) judged() []string {
	words := strings.Fields(d.words)
	if at := slices.IndexFunc(words, func(w string) bool { return asBeing[w] }); at > 0 && d.has(lie) {
		return words[:at]
	}
	return words
}

// accusesOfLying reports whether a claim charges somebody with nothing but having lied.
func (d *read) accusesOfLying() bool {
	if d.Act != record.Accuses {
		return false
	}
	words := strings.Fields(d.words)
	return slices.ContainsFunc(words[:min(len(words), longestName)], func(w string) bool { return lying[w] })
}

// namesItself reports whether a word is of the name of the speaker.
func (d *read) namesItself(word string) bool {
	return strings.Contains(" "+d.voice+" ", " "+word+" ") || strings.Contains(" "+d.party+" ", " "+bare(word)+" ")
}

// namesParty reports whether a word is one by which a claim names a party or a country.
func (d *read) namesParty(word string) bool {
	return slices.ContainsFunc(d.parties, func(p named) bool { return strings.HasPrefix(d.words[p.at:], word+" ") })
}

// namesOthers reports whether a claim names a party that is not its speaker's.
func (d *read) namesOthers() bool {
	return slices.ContainsFunc(d.parties, func(p named) bool { return p.key != d.party && !lying[p.key] })
}

// goesBy reports whether what the rejection of an account names, its own speaker and those
// who reject it with him left out, is the speaker of a claim or his party.
func (c *read) goesBy(names []string, d *read) bool {
	if d.namesOthers() && !slices.ContainsFunc(d.parties, func(p named) bool { return p.key == c.party }) {
		return false
	}
	called := " " + c.voice + " " + c.party + " " + fold(c.side) + " "
	return !slices.ContainsFunc(names, func(w string) bool {
		return !strings.Contains(called, " "+w+" ") && !strings.Contains(called, " "+bare(w)+" ")
	})
}

// accountWords are stems of words for what somebody tells, beside those for talk at large,
// and rejectingWords of words for rejecting it.
var (
	accountWords = stemsOf(`أقوال قول القول أقاويل تصريح تصريحات التصريحات تصريحاته تصريحاتها تفسير التفسير تفسيرات سرد سردية السردية سيناريو ادعاء ادعاءات الادعاءات مزاعم المزاعم زعم اتهام اتهامات الاتهامات الاتهام تهمة التهمة تهم التهم شهادة شهادات خطاب
		قال قالت تقول يقول قالوا تبث بثت بثه بثته تذيع تذيعه يذيع يذيعه أذاعه أذاعته تروج يروج روج روجت تنشره ينشره تدعيه يدعيه ادعاه ادعته تزعم يزعم ساقه ساقته سرده أدلى
		words statement statements remarks testimony explanation narrative accusation accusations allegation allegations charge charges comments assertions`)
	judging        = folded("وصفها وصفه وصفتها وصفته وصفوها وصفوه اعتبرها اعتبره اعتبرتها اعتبرته عدها عده عدتها عدته يصفها يصفه تصفها تصفه")
	asBeing        = folded("بأنه بأنها بأنهم بأنهما")
	lying          = folded("بالكذب بالافتراء بالتضليل بالتلفيق بالفبركة بتضليل بفبركة بتلفيق بتزوير بتزييف lying")
	rejectingWords = stemsOf(`رفض رفضت يرفض ترفض رافض رافضا رافضة نفى نفت ينفي تنفي فند فندت يفند تفند دحض دحضت يدحض كذب كذبت وصف وصفت وصفه وصفها وصفته يصف تصف اعتبر اعتبرت عد عدت شكك شككت استبعد استنكر استنكرت استهجن سخر سخرت قلل بشدة قاطعا قاطع قطعا جملة وتفصيلا تفصيلا تماما كليا جلي جليا
		سخيف سخيفة سخف عبث عبثي عبثية هراء مضحك مضحكة واهية واه متهافت هذيان وهم أوهام تغطية تضليل تشويش مناورة ذريعة حرب إعلامية نفسية دعاية دعائية مشبوه مشبوهة بشكل نحو بيان مشترك ردا رد
		reject rejected rejects dismiss dismissed denied denies refute refuted absurd ridiculous laughable preposterous nonsense media war propaganda cover smokescreen untrue joint statement categorically flatly strongly firmly entirely outright`)
)
