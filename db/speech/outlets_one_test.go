package speech

import (
	"slices"
	"testing"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// An outlet is one by its name and by its name with the word of its trade.
func TestOutletCore(t *testing.T) {
	for _, same := range [][2]string{{"الميدان", "صحيفة الميدان"}, {"أفق", "قناة أفق"}, {"أفق", "قناة أفق الإخبارية"}, {"الوادي", "وكالة أنباء الوادي"}, {"Meridian", "Meridian News Agency"}, {"The Meridian", "Meridian News"}, {"«الميدان»", "صحيفة الميدان"}} {
		if a, b := OutletCore(same[0]), OutletCore(same[1]); a != b {
			t.Errorf("%q is %q and %q is %q", same[0], a, same[1], b)
		}
	}
	for _, other := range [][2]string{{"الميدان", "الميدان العربي"}, {"Meridian Post", "Meridian Herald"}, {"وكالة الأنباء", "قناة الأخبار"}, {"News", "Agency"}} {
		if OutletCore(other[0]) == OutletCore(other[1]) {
			t.Errorf("%q and %q are one", other[0], other[1])
		}
	}
}

// Whom a report calls by a shorter or longer name of its own outlet, or of one of the case, is that.
func TestTheOutletIsOne(t *testing.T) {
	known := []Name{{ID: "7", Name: "قناة أفق", Kind: record.Outlet}}
	for name, c := range map[string]struct {
		outlet, text string
		via          string
		id           record.ID
	}{
		"its own, in quotation marks": {"صحيفة الميدان", "قال سكان لـ«الميدان» إن الجسر مغلق.", "صحيفة الميدان", ""},
		"its own, which hands on":     {"صحيفة الميدان", "ونقلت «الميدان» عن مصدر طبي أن رجلا قتل.", "صحيفة الميدان", ""},
		"its own, with another trade": {"الميدان", "قال سكان لصحيفة الميدان إن الجسر مغلق.", "الميدان", ""},
		"its own, in English":         {"Meridian News Agency", "Residents told Meridian that the bridge was closed.", "Meridian News Agency", ""},
		"one of the case":             {"صحيفة الميدان", "قال سكان لـ«أفق» إن الجسر مغلق.", "قناة أفق", "7"},
		"another":                     {"صحيفة الميدان", "قال سكان لـ«الراية» إن الجسر مغلق.", "الراية", ""},
	} {
		t.Run(name, func(t *testing.T) {
			claims := Read(Input{Text: text.New(c.text), Outlet: c.outlet, Known: known}).Claims
			if len(claims) != 1 || len(claims[0].Via) != 1 || claims[0].Via[0].Name != c.via || claims[0].Via[0].ID != c.id {
				t.Errorf("%+v", claims)
			}
		})
	}
}

// Outlets that differ by the word of their trade stay apart in a report, whoever's it is, and
// a name without that word is none of two of the case.
func TestOutletsOfOneNameStayApart(t *testing.T) {
	for name, c := range map[string]struct {
		outlet, text string
		known        []Name
		want         []string
	}{
		"in the report of one": {"إذاعة القنديل", "قالت إذاعة القنديل إن الجسر مغلق. وقالت صحيفة القنديل إن الجسر مفتوح. وذكرت قناة القنديل أن الجسر انهار. وذكرت شبكة القنديل أن الجسر لم ينهر.", nil,
			[]string{"إذاعة القنديل", "صحيفة القنديل", "قناة القنديل", "شبكة القنديل"}},
		"in the report of an outlet without the word": {"القنديل", "قالت إذاعة القنديل إن الجسر مغلق. وقالت صحيفة القنديل إن الجسر مفتوح.", nil,
			[]string{"إذاعة القنديل", "صحيفة القنديل"}},
		"in a case that knows one": {"صحيفة المرسى", "قالت إذاعة القنديل إن الجسر مغلق. وقالت صحيفة القنديل إن الجسر مفتوح.", []Name{{ID: "7", Name: "قناة القنديل", Kind: record.Outlet}},
			[]string{"إذاعة القنديل", "صحيفة القنديل"}},
		"in a case that knows two": {"صحيفة المرسى", "قال سكان لـ«القنديل» إن الجسر مغلق.", []Name{{ID: "7", Name: "قناة القنديل", Kind: record.Outlet}, {ID: "8", Name: "صحيفة القنديل", Kind: record.Outlet}},
			[]string{"القنديل"}},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, claim := range Read(Input{Text: text.New(c.text), Outlet: c.outlet, Known: c.known}).Claims {
				m := claim.Claimant
				if len(claim.Via) > 0 {
					m = claim.Via[0]
				}
				if m.ID != "" {
					t.Errorf("%s is %s of the case", m.Name, m.ID)
				}
				got = append(got, m.Name)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
