package gather

import (
	"slices"
	"testing"

	"counterclaim/db/record"
)

const sabrinEnglish = `The army said its forces had recaptured Sabrin's port and killed 85 fighters of the Dawn Movement since Sunday. Army spokesman Brigadier Nabil Khouri said the army had lost 9 soldiers.

The Dawn Movement's spokesman, Tariq Zein, said its fighters were still in control of the port and had killed 60 soldiers.

The health ministry said 112 civilians had been killed in Sabrin since the fighting began.

Residents of the Deir al-Qasr district said army helicopters had bombed the Salam bakery on Wednesday, killing 17 people. The army denied bombing the bakery and said the Dawn Movement had shelled it with mortars.

The Dawn Movement said it had shot down a military helicopter near Wadi Rumman. The army said the helicopter had crashed because of a technical fault.

Tariq Zein denied that the movement's leader, Yusuf Haddad, had been wounded.

The government said a convoy of 30 trucks carrying aid had entered Sabrin.
`

const sabrinArabic = `وقال الناطق باسم الجيش العميد نبيل خوري إن قواته استعادت ميناء صبرين وقتلت 120 مسلحا من حركة الفجر منذ الأحد، وإن الجيش فقد 9 جنود.

ونفى طارق زين المتحدث باسم حركة الفجر سيطرة الجيش على الميناء، وقال إن مقاتلي الحركة قتلوا 75 جنديا.

وأعلنت وزارة الصحة أن 96 مدنيا قتلوا في صبرين منذ بدء القتال.

وقال سكان إن 25 شخصا قتلوا في قصف على مخبز السلام الأربعاء. واتهم الجيش حركة الفجر بقصف المخبز بقذائف الهاون، فيما حملت الحركة الجيش المسؤولية عن القصف.

وأكد الجيش أن المروحية العسكرية التي سقطت قرب وادي رمان تحطمت بسبب خلل فني، في حين قالت حركة الفجر إن مقاتليها أسقطوها.

وقال الجيش إن قائد حركة الفجر يوسف حداد أصيب في غارة.

وقالت حركة الفجر إن أي قافلة مساعدات لم تدخل صبرين.
`

// An English and an Arabic report of one battle: what they say against each other is
// found across the languages, and one man in two scripts is one origin.
func TestReportsOfTwoLanguagesMeet(t *testing.T) {
	all := Compare(slices.Concat(shortReport("en", "2031-03-06", sabrinEnglish), shortReport("ar", "2031-03-06", sabrinArabic)))
	for _, c := range []struct {
		name, english, arabic string
		want                  []record.FindingKind
	}{
		{"fighters killed since a day", "its forces had recaptured Sabrin's port and killed 85 fighters of the Dawn Movement since Sunday", "وقتلت 120 مسلحا من حركة الفجر منذ الأحد", []record.FindingKind{record.Contradicts, record.Corrects}},
		{"soldiers killed", "its fighters were still in control of the port and had killed 60 soldiers", "مقاتلي الحركة قتلوا 75 جنديا", []record.FindingKind{record.Contradicts, record.Corrects}},
		{"civilians killed in all", "112 civilians had been killed in Sabrin since the fighting began", "96 مدنيا قتلوا في صبرين منذ بدء القتال", []record.FindingKind{record.Contradicts, record.Corrects}},
		{"killed in the bakery", "army helicopters had bombed the Salam bakery on Wednesday, killing 17 people", "25 شخصا قتلوا في قصف على مخبز السلام الأربعاء", []record.FindingKind{record.Contradicts}},
		{"who bombed the bakery", "army helicopters had bombed the Salam bakery on Wednesday, killing 17 people", "حركة الفجر بقصف المخبز بقذائف الهاون", []record.FindingKind{record.Contradicts}},
		{"who holds the port", "its forces had recaptured Sabrin's port and killed 85 fighters of the Dawn Movement since Sunday", "سيطرة الجيش على الميناء", []record.FindingKind{record.Contradicts, record.DeniesClaim}},
		{"how a helicopter fell", "the helicopter had crashed because of a technical fault", "مقاتليها أسقطوها", []record.FindingKind{record.Contradicts, record.DeniesClaim}},
		{"whether a man was wounded", "the movement's leader, Yusuf Haddad, had been wounded", "قائد حركة الفجر يوسف حداد أصيب في غارة", []record.FindingKind{record.Contradicts, record.DeniesClaim}},
		{"whether a convoy came", "a convoy of 30 trucks carrying aid had entered Sabrin", "أي قافلة مساعدات لم تدخل صبرين", []record.FindingKind{record.Contradicts, record.DeniesClaim}},
		{"the army twice", "the helicopter had crashed because of a technical fault", "المروحية العسكرية التي سقطت قرب وادي رمان تحطمت بسبب خلل فني", []record.FindingKind{record.Repeats}},
		{"the port is not the convoy", "a convoy of 30 trucks carrying aid had entered Sabrin", "سيطرة الجيش على الميناء", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []record.FindingKind
			for _, q := range all {
				for _, f := range q.Findings {
					i, k := q.Sides(f)
					x, y := q.Claims[i].Text, q.Claims[k].Text
					if (x == c.english && y == c.arabic || x == c.arabic && y == c.english) && f.Kind != record.NotComparable {
						got = append(got, f.Kind)
					}
				}
			}
			if len(c.want) == 0 && len(got) > 0 || len(c.want) > 0 && !slices.ContainsFunc(got, func(k record.FindingKind) bool { return slices.Contains(c.want, k) }) {
				t.Errorf("%v, want one of %v", got, c.want)
			}
		})
	}
}

// A town of two words is known again where another report only names it in passing, in its own
// script or in the other.
func TestATownOfTwoWordsNamedInPassing(t *testing.T) {
	const passing = "The health ministry lowered its toll for the March 3 attack on the Ain al-Sidra hospital to 27 from 29."
	for name, first := range map[string]string{
		"in Arabic first":  "وقالت مديرة المستشفى سوسن الورد إن 34 شخصا قتلوا في مستشفى عين السدرة 🌊.\r\n",
		"in English first": "Doctor Basil Haddad said 34 people were killed in Ain al-Sidra.",
	} {
		t.Run(name, func(t *testing.T) {
			g := newGathering(slices.Concat(shortReport("a", "2031-03-05", first), shortReport("b", "2031-03-13", passing)))
			last := g.claims[len(g.claims)-1]
			if !sharePlace(g.claims[0], last) {
				t.Errorf("%q at %v, %q at %v", g.claims[0].Text, g.claims[0].spots(), last.Text, last.spots())
			}
		})
	}
}
