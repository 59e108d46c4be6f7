package gather

import (
	"cmp"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/speech"
	"counterclaim/db/text"
)

// The name of a country tells where a body is from, and not that it speaks for the state:
// its government, ministries and army do, those who watch, heal, oppose or fight it do not.

// watchers begin the names of those who watch, help or study a country and are none of
// its state, and residents live there; opponents stand anywhere in the names of those who
// stand against one. Folded.
var (
	watchers = folded(`مرصد نقابة رابطة جمعية منظمة شبكة ناشط ناشطة ناشطون ناشطين نشطاء محام محامي محامون خبير خبراء محلل محللون باحث باحثون أكاديمي أكاديميون كاتب سكان مدنيون مدنيين أهالي أهال شهود شاهد أطباء طبيب مسعفون مسعفين لاجئون لاجئين نازحون نازحين عائلات
		observatory watchdog activists activist lawyers residents resident witnesses witness doctors medics refugees analysts analyst experts expert`)
	opponents = folded(`معارض معارضة معارضون معارضين المعارض المعارضة المعارضون المعارضين متمرد متمردون متمردين المتمرد المتمردة المتمردون المتمردين انفصالي انفصالية انفصاليون انفصاليين الانفصالي الانفصالية الانفصاليون الانفصاليين المنشقون المنشقين منشقون منشقين الحر الحرة
		opposition rebel rebels separatist separatists insurgent insurgents dissident dissidents guerrillas`)
)

// ofNoState reports whether a name that has a country's in it is of a body that does not
// speak for that country's state.
func ofNoState(name string) bool {
	words := strings.Fields(fold(name))
	if len(words) < 2 {
		return false
	}
	latin := isLatin(words[0])
	for i, w := range words {
		if opponents[w] {
			return true
		}
		if watchers[w] && latin && len(speech.Countries(text.Words(strings.Join(words[:i], " ")))) > 0 {
			return true // the Xian Observatory
		}
	}
	return watchers[bare(words[0])]
}

// outsiders stand in the title of somebody who is not in office, or speaks for nobody.
var outsiders = folded(`خبير الخبير خبراء محلل المحلل محللون باحث الباحث سابق السابق سابقا الأسبق متقاعد المتقاعد معارض المعارض المعارضة منشق المنشق
	expert analyst former ex retired opposition exiled`)

// inOffice reports whether a title, folded and padded, may speak for an army or a
// government that it does not name: no expert's, no former minister's, and none of the
// spokesman of somebody else.
func inOffice(title string) bool {
	for w := range strings.FieldsSeq(title) {
		if outsiders[w] {
			return false
		}
	}
	_, whose, named := strings.Cut(title, " باسم ")
	return !named || officeOf(" "+whose) != "" || isOfficial(" "+whose) || strings.HasPrefix(whose, "القياده") || strings.HasPrefix(whose, "الهييه")
}

// watches reports whether those who speak in a claim only watch a country, and are nobody's
// rival: what they lay to one side and what they lay to the other are of two events.
func (r *read) watches() bool { return r.side == "" && ofNoState(r.Speaker.Name) }

// learnRival finds the government that goes by a name of its own and stands against its
// country's army: "the government" is that one, and who speaks for it is not of the side
// that the country's name stands for.
func (k *camps) learnRival(claims []*read) {
	army := k.key["#army"]
	if army == "" {
		return
	}
	governs := map[string]bool{}
	for _, c := range claims {
		if noun, name, more := strings.Cut(fold(c.Speaker.Name), " "); more && noun == government {
			governs[k.of(name)] = true
		}
	}
	for _, c := range claims {
		by := k.namedGovernment(c, governs)
		against := k.of(partyKey(c.enemy)) == army
		if by != "" && by != army && against {
			k.rival = by
			break
		}
	}
	if k.rival == "" {
		return
	}
	k.key["#government"] = k.rival
	for _, c := range claims {
		blames := k.partyOf(c) == army && k.of(partyKey(c.enemy)) == army
		if k.namedGovernment(c, governs) == k.rival || blames && isOfficial(" "+fold(c.Speaker.Name)+" ") {
			k.office[spokesman{c.Document, k.voiceOf(c)}] = k.rival
		}
	}
}

// government is the noun before a government's name, folded.
const government = "حكومه"

// namedGovernment is the key of the government with a name of its own, and not its
// country's, for which the speaker of a claim speaks; "" for none.
func (k *camps) namedGovernment(c *read, governs map[string]bool) string {
	title := fold(c.Speaker.Name)
	if c.ClaimantSpan != nil {
		title += " " + fold(c.ClaimantSpan.Exact)
	}
	words := strings.Fields(title)
	for i, w := range words {
		if w != government {
			continue
		}
		for n := min(len(words)-i-1, longestShort); n > 0; n-- {
			if key := k.of(strings.Join(words[i+1:i+1+n], " ")); governs[key] {
				return key
			}
		}
	}
	return ""
}

// learnRifts takes from those whose title alone gave them a country's side what they
// speak against: who blames the government is not of it. A self-declared republic has authorities and ministers too.
func (k *camps) learnRifts(claims []*read) {
	for _, c := range claims {
		s := spokesman{c.Document, k.voiceOf(c)}
		office := cmp.Or(k.office[s], c.from())
		of := k.of(office)
		if c.Speaker.None() || office == "" || office[0] != '#' || of == office || c.Act == record.Denies {
			continue
		}
		if k.of(partyKey(c.enemy)) == of {
			k.office[s] = s.name
		}
	}
}
