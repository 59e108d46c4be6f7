package gather

import (
	"strings"

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
		if opponents[w] && !againstThem(words[:i]) {
			return true
		}
		if watchers[w] && latin && len(speech.Countries(text.Words(strings.Join(words[:i], " ")))) > 0 {
			return true // the Xian Observatory
		}
	}
	return watchers[bare(words[0])]
}

// opposing stand in the name of a body of the state before those whom it deals with; folded.
var opposing = folded("وزارة وزير مكافحة شؤون لشؤون لمكافحة قتال ضد ministry minister")

// againstThem reports whether the words before those who oppose a state are of one that
// fights or studies them: "the ministry for the opposition's affairs", "the
// command against the rebels".
func againstThem(before []string) bool {
	for _, w := range before {
		if opposing[w] {
			return true
		}
	}
	return false
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
