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
	words := wordsOf(name)
	whole := words
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

// sameOutlet reports whether two names are one outlet's: they differ by the words of its trade,
// and one of them says no more of that than the other. صحيفة الميدان and قناة الميدان are two.
func sameOutlet(a, b string) bool {
	if OutletCore(a) != OutletCore(b) {
		return false
	}
	left, right := wordsOf(a), wordsOf(b)
	return within(left, right) || within(right, left)
}

// within reports whether every word of some is one of all.
func within(some, all []string) bool {
	return !slices.ContainsFunc(some, func(word string) bool { return !slices.Contains(all, word) })
}

// wordsOf are the words of a name, folded, without quotation marks and its English article.
func wordsOf(name string) []string {
	words := strings.Fields(text.Fold(strings.Map(func(c rune) rune {
		if quoteMarks[c] != 0 || c == '”' || c == '»' {
			return -1
		}
		return c
	}, name)))
	if len(words) > 1 && words[0] == "the" {
		return words[1:]
	}
	return words
}

// oneOutlet gives an outlet that is named the name of the one whose report it is, or of one of
// the case, that is called so but for the word of its trade. Where the report or the case has two
// that are called so, it stays what it is called.
func (r *reader) oneOutlet(m *Mention, named []string) {
	if m.ID != "" || m.Kind != record.Outlet && m.Kind != record.Agency && m.Kind != record.Organisation || m.Name == "" {
		return
	}
	if r.in.Outlet != "" && sameOutlet(r.in.Outlet, m.Name) && !slices.ContainsFunc(named, func(other string) bool {
		return OutletCore(other) == OutletCore(m.Name) && !sameOutlet(other, m.Name)
	}) {
		m.Name, m.Kind = r.in.Outlet, record.Outlet
	}
	if m.Kind == record.Organisation {
		return // a party may be called as a paper of the case is
	}
	var one *Name
	for i := range r.in.Known {
		k := &r.in.Known[i]
		if k.Kind != record.Outlet && k.Kind != record.Agency {
			continue
		}
		if slices.ContainsFunc(append([]string{k.Name}, k.Aliases...), func(form string) bool { return sameOutlet(form, m.Name) }) {
			if one != nil {
				return
			}
			one = k
		}
	}
	if one != nil {
		m.Name, m.ID = one.Name, one.ID
	}
}

// outletsNamed are the outlets that hand on or make the claims of the report, as it calls them.
func (r *reader) outletsNamed() []string {
	var named []string
	for i := range r.claims {
		for _, m := range append(slices.Clone(r.claims[i].Via), r.claims[i].Claimant) {
			if (m.Kind == record.Outlet || m.Kind == record.Agency) && !slices.Contains(named, m.Name) {
				named = append(named, m.Name)
			}
		}
	}
	return named
}
