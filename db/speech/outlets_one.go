package speech

import (
	"slices"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// One outlet goes by its name alone and by its name with the word of its trade: الميدان and
// صحيفة الميدان, Meridian and Meridian News Agency.

var (
	// tradesBefore begin the Arabic name of an outlet, tradesBehind end one, in Arabic or English
	tradesBefore = set("وكالة صحيفة جريدة قناة شبكة موقع مجلة إذاعة راديو تلفزيون محطة منصة فضائية يومية")
	tradesBehind = set(`الإخبارية الإخباري الفضائية للأنباء للأخبار الإلكتروني الإلكترونية نيوز أونلاين
		news agency newspaper channel tv television radio network website online magazine`)
	newsWords = set("أنباء الأنباء أخبار الأخبار")
)

// OutletCore is the name of an outlet, folded, without the words of its trade; all of it where
// nothing else is left.
func OutletCore(name string) string {
	words := strings.Fields(text.Fold(strings.Map(func(c rune) rune {
		if quoteMarks[c] != 0 || c == '”' || c == '»' {
			return -1
		}
		return c
	}, name)))
	whole := words
	if len(words) > 0 && words[0] == "the" {
		words = words[1:]
	}
	if len(words) > 1 && tradesBefore[words[0]] {
		words = words[1:]
		if len(words) > 1 && newsWords[words[0]] {
			words = words[1:]
		}
	}
	for len(words) > 1 && tradesBehind[words[len(words)-1]] {
		words = words[:len(words)-1]
	}
	if len(words) == 0 || len(words) == 1 && (tradesBefore[words[0]] || tradesBehind[words[0]] || newsWords[words[0]]) {
		words = whole
	}
	return strings.Join(words, " ")
}

// oneOutlet gives an outlet that is named the name of the one whose report it is, or of one of
// the case, that is called so but for the word of its trade.
func (r *reader) oneOutlet(m *Mention) {
	if m.ID != "" || m.Kind != record.Outlet && m.Kind != record.Agency && m.Kind != record.Organisation || m.Name == "" {
		return
	}
	core := OutletCore(m.Name)
	if r.in.Outlet != "" && OutletCore(r.in.Outlet) == core {
		m.Name, m.Kind = r.in.Outlet, record.Outlet
	}
	for i := range r.in.Known {
		k := &r.in.Known[i]
		if k.Kind != record.Outlet && k.Kind != record.Agency {
			continue
		}
		if m.Kind == record.Organisation {
			continue // a party may be called as a paper of the case is
		}
		if slices.ContainsFunc(append([]string{k.Name}, k.Aliases...), func(form string) bool { return OutletCore(form) == core }) {
			m.Name, m.ID = k.Name, k.ID
			return
		}
	}
}
