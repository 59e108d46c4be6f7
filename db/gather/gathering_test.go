package gather

import (
	"slices"
	"testing"

	"counterclaim/db/compare"
	"counterclaim/db/record"
)

// In a large gathering claims meet over every word that they share, and are met once.
func TestSharersAreMetOnce(t *testing.T) {
	g := newGathering(manyClaims(5 * fewClaims))
	several := false
	for _, c := range g.claims {
		met := map[*read]bool{c: true}
		for o := range g.sharers(c) {
			if met[o] {
				t.Fatalf("%s meets %s twice, or itself", c.ID, o.ID)
			}
			met[o] = true
			several = several || len(shared(c.rare, o.rare)) > 1
		}
	}
	if !several {
		t.Error("no two claims share two rare words, so that nothing is tried here")
	}
}

func TestBackStopsAtItsReportAndReach(t *testing.T) {
	g := newGathering([]Claim{
		say("a", 0, chad, record.Asserts, "قصف الجيش السوق"),
		say("b", 0, chad, record.Asserts, "فتحت المدارس أبوابها"),
		say("b", 500, chad, record.Asserts, "عاد السكان إلى البلدة"),
		say("b", 600, niger, record.Asserts, "بدأت المحادثات"),
	})
	for _, test := range []struct {
		reach int
		want  []int
	}{{10, nil}, {300, []int{2}}, {9999, []int{2, 1}}} {
		var met []int
		for c := range g.back(g.claims[3], test.reach) {
			met = append(met, c.at)
		}
		if !slices.Equal(met, test.want) {
			t.Errorf("within %d: %v, want %v", test.reach, met, test.want)
		}
	}
}

func TestSameTold(t *testing.T) {
	claims := make([]*read, 6)
	for i := range claims {
		claims[i] = &read{at: i}
	}
	told := newTold()
	for _, pair := range [][2]int{{4, 2}, {5, 3}, {4, 0}, {0, 2}} {
		told.join(claims[pair[0]], claims[pair[1]])
	}
	if got := len(told.with(claims[4])); got != 3 {
		t.Errorf("%d claims are with the fifth, want 3", got)
	}
	told.headOf(claims[1])
	var got [][]int
	for _, some := range told.groups() {
		var places []int
		for _, c := range some {
			places = append(places, c.at)
		}
		got = append(got, places)
	}
	if want := [][]int{{0, 2, 4}, {1}, {3, 5}}; !slices.EqualFunc(got, want, slices.Equal[[]int]) {
		t.Errorf("groups %v, want %v", got, want)
	}
}

// Who is of two parties by his title is always of the one that was named first.
func TestStandAloneKeepsAnOrder(t *testing.T) {
	first := compare.Actor{Name: "قوات تشاد الديمقراطية", Kind: record.Force}
	second := compare.Actor{Name: "حركة النيجر الحرة", Kind: record.Organisation}
	both := compare.Actor{Name: "ناطق باسم قوات تشاد الديمقراطية وكذلك حركة النيجر الحرة", Kind: record.Person}
	for range 20 {
		claims := []Claim{
			say("a", 0, first, record.Asserts, "قصف الجيش السوق"),
			say("a", 100, second, record.Asserts, "عاد السكان"),
			say("a", 200, both, record.Asserts, "بدأت المحادثات"),
		}
		standAlone(claims)
		if got := claims[2].Speaker.Side; got != first.Name {
			t.Fatalf("side %q, want %q", got, first.Name)
		}
	}
}

// What is joined over more than its words is found by Keys too.
func TestKeysOfWhatSharesNoWord(t *testing.T) {
	day := on("2025-03-04")
	for _, test := range []struct {
		name string
		a, b Claim
		meet bool
	}{
		{"two words for one attack", say("a", 0, chad, record.Accuses, "قصف المستشفى", accusing(niger), day), say("b", 0, niger, record.Accuses, "المسؤولية عن الانفجار", accusing(ghana), day), true},
		{"a fall, and fighting that goes on", say("a", 0, chad, record.Asserts, "سيطر الجيش على البلدة", day), say("b", 0, niger, record.Asserts, "القتال مستمر في الأحياء", day), true},
		{"a fall, and a harvest", say("a", 0, chad, record.Asserts, "سيطر الجيش على البلدة", day), say("b", 0, niger, record.Asserts, "المحصول وفير", day), false},
		{"a charge of an attack, and one of a theft", say("a", 0, chad, record.Accuses, "قصف المستشفى", accusing(niger), day), say("b", 0, niger, record.Accuses, "سرقة الحبوب", accusing(ghana), day), false},
	} {
		t.Run(test.name, func(t *testing.T) {
			if both := shared(Keys(test.a), Keys(test.b)); len(both) > 0 != test.meet {
				t.Errorf("they share %q", both)
			}
		})
	}
}

func TestKeysAreToldApart(t *testing.T) {
	of := func(keys ...string) Proposal {
		return Proposal{Question: record.Question{Key: keys[0]}, Keys: keys, Positions: []record.Position{{Claim: record.ID(keys[len(keys)-1])}, {Claim: "z"}}}
	}
	g := &gathering{proposals: []Proposal{of("held|x|1"), of("held|x|1", "b"), of("held|x|2", "held|x|1", "c")}}
	g.tellKeysApart()
	var got [][]string
	for _, p := range g.proposals {
		if p.Question.Key != p.Keys[0] {
			t.Errorf("key %q, keys %q", p.Question.Key, p.Keys)
		}
		got = append(got, p.Keys)
	}
	want := [][]string{{"held|x|1"}, {"held|x|1|b", "held|x|1|z"}, {"held|x|2", "c"}}
	if !slices.EqualFunc(got, want, slices.Equal[[]string]) {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestTells(t *testing.T) {
	for _, c := range []struct {
		name  string
		claim Claim
		want  []string
	}{
		{"without those who speak, are blamed or are named", say("a", 0, chadArmy, record.Accuses, "جيش النيجر بقصف مخيم \U0001F525 القناطر في تشادَ\r\nليلا", accusing(nigerArmy)), []string{"#attack", "#camp", "قناطر", "ليلا"}},
		{"in English", say("a", 0, ghana, record.Asserts, "The forces of Chad shelled the hospital"), []string{"#attack", "#hospital"}},
		{"nothing of its own", say("a", 0, chad, record.Denies, "ذلك"), []string{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := c.claim.tells(""); !slices.Equal(got, c.want) || got == nil {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}
