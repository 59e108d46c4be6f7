package gather

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"counterclaim/db/compare"
	"counterclaim/db/figure"
	"counterclaim/db/record"
	"counterclaim/db/text"
)

// The speakers of the tests, real countries in quarrels that never were.
var (
	chad      = compare.Actor{Name: "Chad", Kind: record.State, Side: "Chad"}
	chadArmy  = compare.Actor{Name: "الجيش التشادي", Kind: record.Force, Side: "Chad", Above: []record.Ref{{Name: "Chad"}}}
	chadVoice = compare.Actor{Name: "Idris Hassan", Kind: record.Person, Side: "Chad", Above: []record.Ref{{Name: "Chad"}}}
	niger     = compare.Actor{Name: "Niger", Kind: record.State, Side: "Niger"}
	nigerArmy = compare.Actor{Name: "جيش النيجر", Kind: record.Force, Side: "Niger", Above: []record.Ref{{Name: "Niger"}}}
	ghana     = compare.Actor{Name: "Ghana", Kind: record.State, Side: "Ghana"}
)

// say is a claim: its ID is "document/start".
func say(document string, start int, by compare.Actor, act record.Act, words string, change ...func(*Claim)) Claim {
	c := Claim{Text: words, Published: "2023-04-10", Speaker: by, Outlet: compare.Actor{Name: "outlet of " + document, Kind: record.Outlet}}
	c.ID, c.Document, c.Act, c.Status = record.ID(fmt.Sprint(document, "/", start)), record.ID(document), act, record.Suggested
	c.Spans = []record.Quote{{Span: text.Span{Start: start, End: start + len([]rune(words))}, Exact: words}}
	for _, f := range change {
		f(&c)
	}
	return c
}

func accusing(a compare.Actor) func(*Claim) { return func(c *Claim) { c.Accused = a } }
func answering(id record.ID) func(*Claim)   { return func(c *Claim) { c.Answers = id } }
func at(place string) func(*Claim) {
	return func(c *Claim) { c.Places = append(c.Places, record.Place{Name: place}) }
}
func happened(edtf string) func(*Claim) { return func(c *Claim) { c.Happened = edtf } }
func on(day string) func(*Claim)        { return func(c *Claim) { c.Published = day } }
func counting(n float64, what, who string, total bool) func(*Claim) {
	since := ""
	if total {
		since = "the start of it"
	}
	return func(c *Claim) {
		c.Figures = append(c.Figures, record.Figure{Range: figure.Exactly(n), Qualifier: "exact", Count: record.Count{What: what, Who: who, Cumulative: total, Since: since}})
	}
}
func dismissed(c *Claim) { c.Status = record.Dismissed }

// told writes proposals as one line each: the key's first word, then the claims
// with their answers.
func told(proposals []Proposal) string {
	var lines []string
	for _, p := range proposals {
		kind, _, _ := strings.Cut(p.Question.Key, "|")
		line := kind + ":"
		for _, x := range p.Positions {
			line += " " + string(x.Claim)
			switch {
			case p.Question.Type == record.CountQuestion:
				line += "=" + compare.RangeText(x.Range)
			case x.Answer != "":
				line += "=" + string(x.Answer)
			case !x.Actor.None():
				line += "=" + x.Actor.Name
			case x.Place.Name != "":
				line += "=" + x.Place.Name
			case x.When != "":
				line += "=" + x.When
			}
		}
		lines = append(lines, line)
	}
	slices.Sort(lines)
	return strings.Join(lines, "; ")
}

func TestQuestions(t *testing.T) {
	shelled := "القوات التشادية قصفت مستشفى البلدة بالمدفعية الثقيلة"
	cases := []struct {
		name   string
		claims []Claim
		want   string
	}{
		{"nothing", nil, ""},
		{"one plain claim", []Claim{say("a", 0, chad, record.Asserts, "الوضع هادئ")}, ""},

		// Counts.
		{"running totals of one side meet across reports", []Claim{
			say("a", 0, chad, record.Asserts, "41 قتيلا منذ بداية القتال", counting(41, "killed", "people", true)),
			say("b", 0, chadArmy, record.Asserts, "65 قتيلا منذ بداية القتال", counting(65, "killed", "people", true), on("2023-06-20"))},
			"count: a/0=41 b/0=65"},
		{"a total that does not say whom stands with the one that does", []Claim{
			say("a", 0, chad, record.Asserts, "41 قتيلا", counting(41, "killed", "people", true)),
			say("b", 0, chad, record.Asserts, "65 مدنيا", counting(65, "killed", "civilians", true))},
			"count: a/0=41 b/0=65"},
		{"but not when others say it in two ways", []Claim{
			say("a", 0, chad, record.Asserts, "41 قتيلا", counting(41, "killed", "people", true)),
			say("b", 0, chad, record.Asserts, "65 مدنيا", counting(65, "killed", "civilians", true)),
			say("c", 0, chad, record.Asserts, "70 جنديا", counting(70, "killed", "soldiers", true))},
			""},
		{"each side counts its own", []Claim{
			say("a", 0, chad, record.Asserts, "41 قتيلا", counting(41, "killed", "", true)),
			say("a", 50, niger, record.Asserts, "65 قتيلا", counting(65, "killed", "", true))},
			""},
		{"whose they are nobody says, and nothing else joins them", []Claim{
			say("a", 0, compare.Actor{Name: "Medics", Kind: record.Organisation}, record.Asserts, "بلغت حصيلة الزلزال 41 قتيلا", counting(41, "killed", "", true)),
			say("b", 0, compare.Actor{Name: "Rescuers", Kind: record.Organisation}, record.Asserts, "وصل عدد ضحايا العاصفة إلى 65 قتيلا", counting(65, "killed", "", true))},
			""},
		{"whose they are nobody says, but it is one speaker", []Claim{
			say("a", 0, compare.Actor{Name: "Medics", Kind: record.Organisation}, record.Asserts, "41 قتيلا", counting(41, "killed", "", true)),
			say("b", 0, compare.Actor{Name: "Medics", Kind: record.Organisation}, record.Asserts, "65 قتيلا", counting(65, "killed", "", true))},
			"count: a/0=41 b/0=65"},
		{"losses among somebody named are his", []Claim{
			say("a", 0, niger, record.Asserts, "سقط 65 قتيلا في صفوف القوات التشادية", counting(65, "killed", "", true)),
			say("b", 0, chad, record.Asserts, "41 قتيلا", counting(41, "killed", "", true))},
			"count: a/0=65 b/0=41"},
		{"a total is not one event", []Claim{
			say("a", 0, chad, record.Asserts, "41 قتيلا في كمين قرب جسر النهر", counting(41, "killed", "", true)),
			say("b", 0, chad, record.Asserts, "65 قتيلا في كمين قرب جسر النهر", counting(65, "killed", "", false))},
			""},
		{"one total, told alone, is asked of nobody", []Claim{
			say("a", 0, chad, record.Asserts, "ارتفع العدد من 35 إلى 41", counting(35, "killed", "", true), counting(41, "killed", "", true))},
			""},
		{"losses of every kind are not those of one event", []Claim{
			say("a", 0, niger, record.Asserts, "إسقاط طائرتين فوق جسر النهر القديم", counting(2, "aircraft", "", false), func(c *Claim) { c.Figures[0].Side = "Chad" }),
			say("b", 0, chad, record.Asserts, "إسقاط ثماني طائرات وأخذ 40 دبابة فوق جسر النهر القديم", counting(40, "tanks", "", false), counting(8, "aircraft", "", false))},
			""},
		{"losses of one kind are", []Claim{
			say("a", 0, niger, record.Asserts, "إسقاط طائرتين فوق جسر النهر القديم", counting(2, "aircraft", "", false), func(c *Claim) { c.Figures[0].Side = "Chad" }),
			say("b", 0, chad, record.Asserts, "إسقاط ثماني طائرات فوق جسر النهر القديم", counting(8, "aircraft", "", false))},
			"count: a/0=2 b/0=8"},
		{"counts of one event meet by their rare words", []Claim{
			say("a", 0, niger, record.Asserts, "مقتل 38 جنديا في كمين قرب جسر النهر القديم", counting(38, "killed", "soldiers", false), func(c *Claim) { c.Figures[0].Side = "Chad" }),
			say("b", 0, chad, record.Asserts, "مقتل 12 جنديا في كمين قرب جسر النهر", counting(12, "killed", "soldiers", false))},
			"count: a/0=38 b/0=12"},
		{"counts of two events do not", []Claim{
			say("a", 0, chad, record.Asserts, "مقتل 38 جنديا في كمين قرب جسر النهر القديم", counting(38, "killed", "soldiers", false)),
			say("b", 0, chad, record.Asserts, "مقتل 12 جنديا في انفجار مستودع ذخيرة", counting(12, "killed", "soldiers", false))},
			""},
		{"nor those of two times", []Claim{
			say("a", 0, chad, record.Asserts, "مقتل 38 جنديا في كمين قرب جسر النهر القديم", counting(38, "killed", "soldiers", false)),
			say("b", 0, chad, record.Asserts, "مقتل 12 جنديا في كمين قرب جسر النهر", counting(12, "killed", "soldiers", false), on("2023-04-20"))},
			""},
		{"what is no point at issue is not asked", []Claim{
			say("a", 0, chad, record.Asserts, "المعارك على 3 جبهات", counting(3, "fronts", "", true))}, ""},

		// Denials.
		{"a denial meets the claim that it follows", []Claim{
			say("a", 0, niger, record.Asserts, shelled), say("a", 90, chad, record.Denies, "الأمر الذي نفته نجامينا", answering("a/0"))},
			"denied: a/0=yes a/90=no"},
		{"a denial in another report meets by accused, topic and words", []Claim{
			say("a", 0, niger, record.Accuses, shelled, accusing(chadArmy)),
			say("b", 0, chad, record.Denies, "قصف مستشفى البلدة بالمدفعية", on("2023-04-12"))},
			"denied: a/0=yes b/0=no"},
		{"a month later it is another matter", []Claim{
			say("a", 0, niger, record.Accuses, shelled, accusing(chadArmy)),
			say("b", 0, chad, record.Denies, "قصف مستشفى البلدة بالمدفعية", on("2023-05-20"))}, ""},
		{"a party does not deny what it says itself", []Claim{
			say("a", 0, chad, record.Asserts, "النيجر قصفت مستشفى البلدة بالمدفعية الثقيلة"),
			say("b", 0, chad, record.Denies, "قصف مستشفى البلدة بالمدفعية الثقيلة")}, ""},
		{"nor does it answer for one it is not", []Claim{
			say("a", 0, niger, record.Accuses, shelled, accusing(chadArmy)),
			say("b", 0, ghana, record.Denies, "قصف مستشفى البلدة بالمدفعية الثقيلة")}, ""},
		{"a denier goes on in the same breath", []Claim{
			say("a", 0, niger, record.Asserts, shelled), say("a", 60, chadArmy, record.Denies, "قصف الموقع", answering("a/0")),
			say("a", 80, chadArmy, record.Asserts, "لا يستهدف المباني المدنية"), say("a", 110, chadArmy, record.Asserts, "القتال مستمر")},
			"denied: a/0=yes a/60=no a/80=no"},
		{"a denial is meant for the claim whose words it takes up", []Claim{
			say("a", 0, niger, record.Asserts, "القصف طال كنيسة البلدة"), say("a", 40, niger, record.Asserts, "أصيب بعض الصحفيين"),
			say("a", 70, chadArmy, record.Denies, "قصف كنيسة هناك", answering("a/40"))},
			"denied: a/0=yes a/70=no"},
		{"who else tells the denied event says the same", []Claim{
			say("a", 0, niger, record.Accuses, "القوات التشادية قصفت مستشفى البلدة بالمدفعية الثقيلة فجرا", accusing(chadArmy)),
			say("b", 0, ghana, record.Asserts, "القوات التشادية قصفت مستشفى البلدة بالمدفعية", on("2023-04-11")),
			say("c", 0, chad, record.Denies, "قصف مستشفى البلدة بالمدفعية", on("2023-04-12"))},
			"denied: a/0=yes b/0=yes c/0=no"},
		{"an English denial", []Claim{
			say("a", 0, niger, record.Accuses, "Chadian forces shelled the hospital of the border town", accusing(chadArmy)),
			say("b", 0, chad, record.Denies, "shelling the hospital in the border town")},
			"denied: a/0=yes b/0=no"},

		// Blame.
		{"two sides blame each other", []Claim{
			say("a", 0, chad, record.Accuses, "النيجر بخرق وقف إطلاق النار", accusing(niger)),
			say("b", 0, niger, record.Accuses, "تشاد بانتهاك الهدنة", accusing(chad), on("2023-04-20"))},
			"who: a/0=Niger b/0=Chad"},
		{"two months apart they quarrel over two things", []Claim{
			say("a", 0, chad, record.Accuses, "النيجر بخرق وقف إطلاق النار", accusing(niger)),
			say("b", 0, niger, record.Accuses, "تشاد بانتهاك الهدنة", accusing(chad), on("2023-06-20"))}, ""},
		{"two accuse the same one", []Claim{
			say("a", 0, chad, record.Accuses, "النيجر بخرق وقف إطلاق النار", accusing(niger)),
			say("b", 0, ghana, record.Accuses, "النيجر بانتهاك الهدنة", accusing(niger))}, ""},
		{"attacks on two towns are two questions", []Claim{
			say("a", 0, chad, record.Accuses, "النيجر بقصف مدنيين في زندر", accusing(niger), at("زندر")),
			say("b", 0, niger, record.Accuses, "تشاد بقصف مدنيين في أبشة", accusing(chad), at("أبشة"))}, ""},
		{"a third party's charge of some attack somewhere is no part of a quarrel", []Claim{
			say("a", 0, chad, record.Accuses, "النيجر باستهداف المدنيين", accusing(niger)),
			say("b", 0, niger, record.Accuses, "تشاد باستهداف المدنيين", accusing(chad)),
			say("c", 0, ghana, record.Accuses, "النيجر باستهداف المدنيين", accusing(niger))},
			"who: a/0=Niger b/0=Chad"},
		{"two wars are two quarrels", []Claim{
			say("a", 0, chad, record.Accuses, "النيجر بخرق الهدنة", accusing(niger)),
			say("a", 50, niger, record.Accuses, "تشاد بخرق الهدنة", accusing(chad)),
			say("b", 0, ghana, record.Accuses, "توغو بخرق الهدنة", accusing(compare.Actor{Name: "Togo", Kind: record.State, Side: "Togo"})),
			say("b", 50, compare.Actor{Name: "Togo", Kind: record.State, Side: "Togo"}, record.Accuses, "غانا بخرق الهدنة", accusing(ghana))},
			"who: a/0=Niger a/50=Chad; who: b/0=Togo b/50=Ghana"},
		{"a party that is no country, by two names", []Claim{
			say("a", 0, chadArmy, record.Accuses, "حركة الصحراء بخرق الهدنة", accusing(compare.Actor{Name: "حركة الصحراء", Kind: record.Organisation})),
			say("a", 50, compare.Actor{Name: "حركة الصحراء", Kind: record.Organisation}, record.Accuses, "الجيش التشادي بخرق الهدنة", accusing(chadArmy)),
			say("b", 0, chad, record.Accuses, "الصحراء انتهكت الهدنة")},
			"who: a/0=حركة الصحراء a/50=الجيش التشادي b/0=حركة الصحراء"},
		{"its charge of breaking one truce is", []Claim{
			say("a", 0, chad, record.Accuses, "النيجر بخرق الهدنة", accusing(niger)),
			say("b", 0, niger, record.Accuses, "تشاد بخرق الهدنة", accusing(chad)),
			say("c", 0, ghana, record.Accuses, "النيجر بخرق الهدنة", accusing(niger))},
			"who: a/0=Niger b/0=Chad c/0=Niger"},
		{"a description stands for the side that is blamed by name elsewhere", []Claim{
			say("a", 0, chad, record.Accuses, "المعتدين باستهداف مناطق سكنية", accusing(compare.Actor{Name: "المعتدين"})),
			say("a", 40, chad, record.Accuses, "النيجر باستهداف المدنيين", accusing(niger)),
			say("b", 0, niger, record.Accuses, "تشاد باستهداف المدنيين", accusing(chad))},
			"who: a/0=Niger a/40=Niger b/0=Chad"},
		{"an attack told of the other's army names it", []Claim{
			say("a", 0, chad, record.Asserts, "القوات النيجرية استهدفت المدنيين"),
			say("b", 0, niger, record.Accuses, "تشاد باستهداف المدنيين", accusing(chad))},
			"who: a/0=Niger b/0=Chad"},
		{"an army's own deeds blame nobody", []Claim{
			say("a", 0, chad, record.Asserts, "القوات التشادية استهدفت مواقع النيجر ولم تصب مدنيين"),
			say("b", 0, niger, record.Accuses, "تشاد باستهداف المدنيين", accusing(chad))}, ""},

		// Deeds, gains and readiness.
		{"the sending of fighters, affirmed and denied", []Claim{
			say("a", 0, chad, record.Accuses, "غانا بإرسال مرتزقة إلى الحدود", accusing(ghana)),
			say("b", 0, ghana, record.Denies, "الاتهامات بإرسال مقاتلين لا صحة لها", on("2023-04-25"))},
			"deed: a/0=yes b/0=no"},
		{"gains against the other's word of losses", []Claim{
			say("a", 0, chad, record.Asserts, "حققت قواتها مكاسب ميدانية"),
			say("a", 50, niger, record.Judges, "تراجع القوات التشادية")},
			"advance: a/0=yes a/50=no"},
		{"a gain answered by an attack beaten back", []Claim{
			say("a", 0, chad, record.Asserts, "قواتها سيطرت على قرية المعبر"),
			say("a", 50, niger, record.Asserts, "قواتها صدت الهجوم")},
			"advance: a/0=yes a/50=no"},
		{"an attack beaten back elsewhere answers nothing", []Claim{
			say("a", 0, chad, record.Asserts, "قواتها سيطرت على قرية المعبر"),
			say("a", 400, niger, record.Asserts, "قواتها صدت الهجوم")}, ""},
		{"the other's gains are no claim to them", []Claim{
			say("a", 0, chad, record.Asserts, "القوات النيجرية سيطرت على المعبر"),
			say("a", 50, niger, record.Judges, "تراجع القوات التشادية")}, ""},
		{"a party that refused is ready later", []Claim{
			say("a", 0, chad, record.Demands, "رفضها وقف القتال قبل الانسحاب"),
			say("b", 0, chadVoice, record.Offers, "نحن مستعدون للتفاوض فورا", on("2023-04-25"))},
			"ready: a/0=no b/0=yes"},
		{"an offer and a threat in one report are one mind", []Claim{
			say("a", 0, chad, record.Demands, "رفضها وقف القتال قبل الانسحاب"),
			say("b", 0, chadVoice, record.Offers, "نحن مستعدون للتفاوض فورا", on("2023-04-25")),
			say("b", 40, chadVoice, record.Threatens, "سنواصل العملية حتى النهاية", on("2023-04-25")),
			say("b", 80, chadVoice, record.Threatens, "إذا لم يتوقفوا فسنواصل القتال", on("2023-04-25"))},
			"ready: a/0=no b/0=yes"},

		// Where and when.
		{"one event in two places", []Claim{
			say("a", 0, chad, record.Asserts, "انفجار مستودع ذخيرة كبير قرب مزرعة قديمة فجرا", at("أبشة")),
			say("b", 0, niger, record.Asserts, "انفجار مستودع ذخيرة قرب مزرعة قديمة", at("زندر"))},
			"where: a/0=أبشة b/0=زندر"},
		{"one event at two times", []Claim{
			say("a", 0, chad, record.Asserts, "انفجار مستودع ذخيرة كبير قرب مزرعة قديمة فجرا", at("أبشة"), happened("2023-04-08")),
			say("b", 0, niger, record.Asserts, "انفجار مستودع ذخيرة قرب مزرعة قديمة", at("أبشة"), happened("2023-04-09"))},
			"when: a/0=2023-04-08 b/0=2023-04-09"},
		{"one event told alike", []Claim{
			say("a", 0, chad, record.Asserts, "انفجار مستودع ذخيرة كبير قرب مزرعة قديمة فجرا", at("أبشة"), happened("2023-04-08")),
			say("b", 0, niger, record.Asserts, "انفجار مستودع ذخيرة قرب مزرعة قديمة", at("أبشة"), happened("2023-04-08"))},
			"told: a/0=yes b/0=yes"},

		{"dismissed claims raise nothing", []Claim{
			say("a", 0, chad, record.Accuses, "النيجر بخرق وقف إطلاق النار", accusing(niger), dismissed),
			say("b", 0, niger, record.Accuses, "تشاد بانتهاك الهدنة", accusing(chad))}, ""},
		{"vowel marks, line ends and an emoji change nothing", []Claim{
			say("a", 0, chad, record.Accuses, "النَّيجر بخرقِ\r\nوقف إطلاق النار 🌊", accusing(niger)),
			say("b", 0, niger, record.Accuses, "تشاد بانتهاك الهُدنة", accusing(chad))},
			"who: a/0=Niger b/0=Chad"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := Questions(c.claims)
			if told(got) != c.want {
				t.Errorf("\n got %s\nwant %s", told(got), c.want)
			}
			checkProposals(t, c.claims, got)
			back := slices.Clone(c.claims)
			slices.Reverse(back)
			if again := Questions(back); !reflect.DeepEqual(again, got) {
				t.Error("another order of input gives other proposals")
			}
		})
	}
}

// checkProposals sees that every proposal is well formed: its own key, words and
// reasons in both languages with all of their facts, positions of claims that
// were given, and that claims of different reports that meet share a key.
func checkProposals(t *testing.T, claims []Claim, proposals []Proposal) {
	t.Helper()
	byID := map[record.ID]Claim{}
	for _, c := range claims {
		byID[c.ID] = c
	}
	seen := map[string]bool{}
	for _, p := range proposals {
		q := p.Question
		if q.Key == "" || seen[q.Key] {
			t.Errorf("key %q is empty or proposed twice", q.Key)
		}
		seen[q.Key] = true
		if q.Status != record.Suggested || q.ID != "" || len(p.Positions) == 0 {
			t.Errorf("%s: status %q, ID %q, %d positions", q.Key, q.Status, q.ID, len(p.Positions))
		}
		if !strings.Contains(q.Text, "?") || !strings.Contains(q.TextAr, "؟") || strings.ContainsAny(q.Text+q.TextAr, "{}|") {
			t.Errorf("%s: %q, %q", q.Key, q.Text, q.TextAr)
		}
		checkReason(t, q.Reason)
		used := map[record.ID]bool{}
		for i, x := range p.Positions {
			c, ok := byID[x.Claim]
			if !ok || used[x.Claim] && q.Type != record.CountQuestion {
				t.Errorf("%s: a position of %q", q.Key, x.Claim)
			}
			used[x.Claim] = true
			checkReason(t, x.Reason)
			met := i == 0
			for _, y := range p.Positions[:i] {
				other := byID[y.Claim]
				met = met || other.Document == c.Document || len(shared(Keys(other), Keys(c))) > 0
			}
			if !met {
				t.Errorf("%s: %s shares a key with none of the others", q.Key, x.Claim)
			}
		}
	}
	for _, c := range Compare(claims) {
		for _, f := range c.Findings {
			a, b := c.Sides(f)
			if a < 0 || b < 0 || c.Claims[a].ID != c.Positions[a].Claim || f.Kind == "" || f.Reason.None() {
				t.Errorf("%s: %+v", c.Question.Key, f)
			}
		}
	}
}

func checkReason(t *testing.T, r record.Reason) {
	t.Helper()
	more := record.Reason{Code: r.Code, Args: append(slices.Clone(r.Args), "one fact more")}
	for _, lang := range []string{"en", "ar"} {
		if s := r.Sentence(lang); s == "" || strings.Contains(s, r.Code) || strings.Contains(s, "@") {
			t.Errorf("%s %q: %q", lang, r.Code, s)
		}
		if strings.Contains(more.Sentence(lang), "one fact more") {
			t.Errorf("%q lacks a fact", r.Code)
		}
	}
}

func TestTheSamePointHasTheSameKeyWhenMoreClaimsCome(t *testing.T) {
	first := []Claim{
		say("a", 0, chad, record.Asserts, "41 مدنيا", counting(41, "killed", "civilians", true)),
		say("a", 30, niger, record.Accuses, "تشاد بخرق وقف إطلاق النار", accusing(chad)),
		say("a", 70, chad, record.Accuses, "النيجر بخرق وقف إطلاق النار", accusing(niger)),
		say("a", 110, chadArmy, record.Denies, "الأمر الذي نفاه", answering("a/30")),
		say("a", 150, chadArmy, record.Asserts, "43 مدنيا", counting(43, "killed", "civilians", true)),
	}
	more := append(slices.Clone(first),
		say("b", 0, chad, record.Asserts, "65 مدنيا", counting(65, "killed", "civilians", true), on("2023-04-20")),
		say("b", 30, niger, record.Accuses, "تشاد بانتهاك الهدنة", accusing(chad), on("2023-04-20")))
	keys := func(ps []Proposal) (all []string) {
		for _, p := range ps {
			all = append(all, p.Question.Key)
		}
		return all
	}
	if a, b := keys(Questions(first)), keys(Questions(more)); !slices.Equal(a, b) || len(a) != 3 {
		t.Errorf("%q then %q", a, b)
	}
}

func TestWording(t *testing.T) {
	cases := []struct {
		name   string
		claims []Claim
		en, ar string
	}{
		{"people of a side", []Claim{say("a", 0, chad, record.Asserts, "41 مدنيا", counting(41, "killed", "civilians", true)), say("b", 0, chad, record.Asserts, "65 مدنيا", counting(65, "killed", "civilians", true))},
			"How many civilians of Chad were killed in all?", "كم عدد القتلى من المدنيين لدى تشاد إجمالا؟"},
		{"things and what befell them", []Claim{say("a", 0, chad, record.Asserts, "41 مبنى", counting(41, "damaged_buildings", "", true)), say("b", 0, chad, record.Asserts, "65 مبنى", counting(65, "damaged_buildings", "", true))},
			"How many buildings of Chad were damaged in all?", "كم عدد المباني المتضررة لدى تشاد إجمالا؟"},
		{"nobody's", []Claim{say("a", 0, compare.Actor{Name: "Medics", Kind: record.Organisation}, record.Asserts, "41", counting(41, "tanks", "", true)), say("b", 0, compare.Actor{Name: "Medics", Kind: record.Organisation}, record.Asserts, "65", counting(65, "tanks", "", true))},
			"How many tanks were there in all?", "كم عدد الدبابات إجمالا؟"},
		{"a code that no table has", []Claim{say("a", 0, chad, record.Asserts, "41", counting(41, "sea_horses", "", true)), say("b", 0, chad, record.Asserts, "65", counting(65, "sea_horses", "", true))},
			"How many sea horses of Chad were there in all?", "كم عدد \u2068sea horses\u2069 لدى تشاد إجمالا؟"},
		{"a denied claim is quoted", []Claim{say("a", 0, niger, record.Asserts, "القصف طال الجسر"), say("a", 30, chad, record.Denies, "ذلك", answering("a/0"))},
			"Is this so, as told by Niger? \u2068«القصف طال الجسر»\u2069", "هل صحيح ما يُنسب إلى النيجر؟ \u2068«القصف طال الجسر»\u2069"},
		{"a deed", []Claim{say("a", 0, chad, record.Accuses, "غانا بإرسال مرتزقة", accusing(ghana)), say("b", 0, ghana, record.Denies, "إرسال مقاتلين")},
			"Did Ghana send fighters?", "هل أرسل الطرف الآتي مقاتلين: غانا؟"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := Questions(c.claims)
			if len(got) != 1 || got[0].Question.Text != c.en || got[0].Question.TextAr != c.ar {
				t.Errorf("%+v", got)
			}
		})
	}
}

func TestCompare(t *testing.T) {
	got := Compare([]Claim{
		say("a", 0, chad, record.Accuses, "النيجر بخرق وقف إطلاق النار", accusing(niger)),
		say("b", 0, niger, record.Accuses, "تشاد بانتهاك الهدنة", accusing(chad)),
		say("b", 30, chadArmy, record.Denies, "ذلك", answering("b/0")),
	})
	var kinds []string
	for _, c := range got {
		for _, f := range c.Findings {
			a, b := c.Sides(f)
			kinds = append(kinds, fmt.Sprint(c.Claims[b].ID, " ", f.Kind, " ", c.Claims[a].ID))
		}
		kinds = append(kinds, string(c.Standing))
	}
	if want := []string{"b/30 denies b/0", "contested", "b/0 contradicts a/0", "contested"}; !slices.Equal(kinds, want) {
		t.Errorf("%q, want %q", kinds, want)
	}
}

func TestComplete(t *testing.T) {
	alone := compare.Actor{Name: "Idris Hassan", Kind: record.Person}
	given := []Claim{say("a", 0, alone, record.Asserts, "x"), say("a", 9, chadVoice, record.Asserts, "y")}
	if got := Complete(given)[0].Speaker; got.Side != "Chad" || len(got.Above) != 1 {
		t.Errorf("%+v", got)
	}
	if given[0].Speaker.Side != "" {
		t.Error("the claims given were changed")
	}
	other := chadVoice
	other.Side = "Niger"
	if got := Complete(append(given, say("b", 0, other, record.Asserts, "z")))[0].Speaker; got.Side != "" {
		t.Errorf("a name of two sides got %q", got.Side)
	}
}
