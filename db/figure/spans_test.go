package figure

import (
	"testing"

	"counterclaim/db/text"
)

// TestSpans holds the places of a figure to code points where bytes, UTF-16 and
// code points all differ.
func TestSpans(t *testing.T) {
	x := text.New("🚑🚑\r\nقُتِلَ «٤١ مَدنيًّا» و6 جنود روس\r\nand more than 20 others 🚑 were hurt")
	figures := Read(x)
	want := []struct{ words, number, thing string }{
		{"٤١ مَدنيًّا", "٤١", "مَدنيًّا"}, {"6 جنود", "6", "جنود"}, {"more than 20 others", "20", ""},
	}
	if len(figures) != len(want) {
		t.Fatalf("%d figures: %+v", len(figures), figures)
	}
	for i, w := range want {
		f := figures[i]
		if f.Text != w.words || x.Slice(f.Span) != w.words || x.Slice(f.NumberSpan) != w.number || x.Slice(f.ThingSpan) != w.thing {
			t.Errorf("%q at %v, number %q, thing %q; want %+v", f.Text, f.Span, x.Slice(f.NumberSpan), x.Slice(f.ThingSpan), w)
		}
	}
	if figures[0].What != Killed || figures[0].Who != Civilians {
		t.Errorf("%+v", figures[0])
	}
}

func TestRules(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range Rules() {
		if r.Code == "" || seen[r.Code] || r.Qualifier == "" || r.Range == "" || r.Example == [2]string{} {
			t.Errorf("the rule %+v is not whole, or twice there", r.Code)
		}
		seen[r.Code] = true
		for i, example := range r.Example {
			if example == "" {
				continue
			}
			figures := ReadString(example)
			if len(figures) == 0 {
				t.Errorf("%s: nothing is read in its example %q", r.Code, example)
			} else if got := figures[len(figures)-1].Rule; got != r.Code && !(i == 1 && r.Code == "dual") {
				t.Errorf("%s: its example %q is read by the rule %q", r.Code, example, got)
			}
		}
	}
	Rules()[0].Code = "changed"
	if Rules()[0].Code == "changed" {
		t.Error("the table can be changed from outside")
	}
}

// A qualifier belongs to the number of its own sentence, however near another one stands.
func TestAQualifierStaysInItsSentence(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"English, a date in a heading", "Updated 13 May 2025\r\nAt least 7 people died 😀.", "At least 7 people"},
		{"Arabic, a date in a heading", "قالت الوزارة، في 12 مايو 2025\n\nعلى الأقل 19 مدنيًا قتلوا", "على الأقل 19 مدنيًا"},
		{"behind its own number", "19 مدنيا على الأقل قتلوا.", "19 مدنيا على الأقل"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, f := range ReadString(c.text) {
				if f.Rule == "at_least" {
					got = append(got, f.Text)
				}
			}
			if len(got) != 1 || got[0] != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// A unit stands in the sentence of its number: what begins the next line measures nothing.
func TestUnitsOfTheirSentence(t *testing.T) {
	for _, s := range []string{"موقع الوادي - 5 أيار 2026\n\nقدم الوزير استقالته.", "بيانات عام 2020\nيوم عصيب على السكان", "The plan of 2026\n\nDays of rain followed."} {
		if figures := ReadString(s); len(figures) > 0 {
			t.Errorf("%q has the figures %s", s, told(figures))
		}
	}
}

// A unit behind what could be a year: an area is one, a verb is none.
func TestUnitsBehindYears(t *testing.T) {
	for s, want := range map[string]string{
		"بلغت المساحة 2000 قدم مربع.":     "feet²",
		"بلغت المساحة 1900 قدم مربعة.":    "feet²",
		"بلغ الحجم 2000 قدم مكعب.":        "feet³",
		"وقف على علو 2000 قدم فوق النهر.": "feet",
		"في 2026 قدم الوزير استقالته.":    "",
	} {
		got := ""
		for _, f := range ReadString(s) {
			got += f.Unit
		}
		if got != want {
			t.Errorf("%q has the units %q, want %q", s, got, want)
		}
	}
}
