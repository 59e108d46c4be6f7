package gather

import (
	"strings"
	"unicode"

	"counterclaim/db/compare"
	"counterclaim/db/record"
	"counterclaim/db/text"
)

// By what name a party is known, whatever its speakers and its foes put before it.

// party is the name under which an actor's side is known: its country, else itself.
func party(a compare.Actor) string {
	if a.Side != "" {
		return a.Side
	}
	return a.Name
}

// partyKey tells parties apart: the folded name without the noun for what sort of
// body it is, so that the Movement of X and X are one.
func partyKey(a compare.Actor) string { return coreName(party(a)) }

func coreName(name string) string {
	key := fold(name)
	if strings.ContainsFunc(key, unicode.IsDigit) {
		var parts []string // as its words stand in a claim: إم23 is إم 23
		for _, w := range text.Words(key) {
			if w.Kind != text.Mark {
				parts = append(parts, w.Fold)
			}
		}
		key = strings.Join(parts, " ")
	}
	if i := strings.LastIndexByte(key, ' '); i > 0 && hisOwn[key[i+1:]] {
		key = key[:i] // Taher and his militias
	}
	if i := strings.LastIndexByte(key, ' '); i > 0 && scorned[key[i+1:]] && strings.Contains(key[:i], " ") {
		key = key[:i]
	}
	for {
		if known := generic[key]; known != "" {
			return known
		}
		first, rest, more := strings.Cut(key, " ")
		if i := strings.LastIndexByte(key, ' '); more && isLatin(key) && bodies[key[i+1:]] {
			key = key[:i] // the Sola Movement
			continue
		}
		if !more || !bodies[first] && !(strikingArms[first] && !(first == airline && isCountry(rest))) {
			return key
		}
		key = rest
	}
}

// bodies are nouns that may stand before the name of a party or be left out.
var bodies = folded("حكومة قوات حركة جماعة ميليشيا مليشيا ميليشيات مليشيات كتائب تنظيم the movement of militia group")

// generic are names that every country has, as one key for both languages.
var generic = func() map[string]string {
	m := map[string]string{}
	for key, names := range map[string]string{
		"#army": "الجيش,القوات المسلحة,الجيش الوطني,الجيش الاتحادي,الجيش الحكومي,الجيش النظامي,army,armed forces,military,federal army,government army", "#government": "الحكومة,الحكومه,القوات الحكومية,government forces,السلطات,الاتحادية,الاتحادي,النظام,government,authorities,federal,regime",
		"#rebels": "المتمردون,المتمردين,الانفصاليون,الانفصاليين,المعارضة المسلحة,rebels,rebel,separatists", "#opposition": "المعارضة,opposition", "#police": "الشرطة,police",
	} {
		for name := range strings.SplitSeq(names, ",") {
			m[text.Fold(name)] = key
		}
	}
	return m
}()

// scorned end the name by which a party is called by those who scorn it; folded.
var scorned = folded("الإرهابي الإرهابية المتمردة المتمرد المتطرف المتطرفة الانقلابية الانقلابي terrorist")

// hisOwn are those who are named with their leader; folded.
var hisOwn = folded("وقواته وميليشياته ومليشياته وجيشه ومسلحيه ومقاتليه ومرتزقته ونظامه")

// airline stands before the name of the country whose airline is called by it; folded.
const airline = "طيران"

// strikingArms stand before the name of the one whose they are; folded.
var strikingArms = folded("طيران مدفعية مقاتلات")

// sideOf is the country at the top of an actor's affiliations, where it has any.
func sideOf(a compare.Actor) string {
	if a.Kind == record.State {
		return a.Name
	}
	if n := len(a.Above); n > 0 {
		return a.Above[n-1].Name
	}
	return ""
}

// nobodys are names that say what sort of body speaks and not whose: such a body
// is nobody's side.
var nobodys = func() map[string]bool {
	m := map[string]bool{}
	for name := range strings.SplitSeq(text.Fold("وزارة الصحة,وزارة الداخلية,وزارة الخارجية,وزارة الدفاع,الدفاع المدني,الوقاية المدنية,الهلال الأحمر,الصليب الأحمر,الأمم المتحدة,البلدية,الشرطة,هيئة الطيران,السلطات,السلطات المحلية,الحماية المدنية,health ministry,ministry of health,interior ministry,foreign ministry,defence ministry,defense ministry,civil defence,civil defense,red crescent,red cross,united nations,un,police,authorities,local authorities,medics,fire department"), ",") {
		m[name] = true
	}
	return m
}()

func fold(s string) string { return strings.Join(strings.Fields(text.Fold(s)), " ") }

func sameName(a, b string) bool { return a != "" && (a == b || fold(a) == fold(b)) }
