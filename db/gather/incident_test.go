package gather

import (
	"slices"
	"testing"
)

// Four reports of one strike, each in its own words, and what stands in none of them alone.
const (
	struckTold      = "أصابت غارة جوية مساء الاثنين مبنى البلدية في بلدة مرجانة، وقُتل فيها نحو 17 موظفا. واتهمت حكومة الساحل قوات طاهر بشن الغارة."
	struckDenied    = "نفى جيش الجبل أن تكون طائراته قد ضربت مبنى البلدية في مرجانة. وقال جيش الجبل الذي يقوده سالم طاهر إن مجموعات موالية لحكومة الساحل هي التي قصفت المبنى."
	struckLater     = "أعلنت هيئة الإغاثة أن حصيلة القصف على مبنى البلدية في مرجانة ارتفعت إلى 22 قتيلا. وقالت وزارة الداخلية في حكومة الساحل إن طيران سالم طاهر هو الذي شن الضربة."
	struckElsewhere = "أصابت غارة جوية مساء الاثنين مدرسة في بلدة كيسور، وقُتل فيها سبعة. واتهمت حكومة الساحل قوات طاهر بشن الغارة."
)

// What several reports tell of one strike meets in whatever words each of them tells it, and what
// another report tells of another strike does not.
func TestOneIncidentInSeveralReports(t *testing.T) {
	checkMeetings(t, map[string]meeting{
		"a charge and the denial of another report": {[]string{struckTold, struckDenied, struckLater}, "قوات طاهر بشن", "طائراته قد ضربت", true},
		"a charge by the leader's name":             {[]string{struckTold, struckDenied, struckLater}, "طيران سالم طاهر", "طائراته قد ضربت", true},
		"two doors":                                 {[]string{struckTold, struckDenied, struckLater}, "قوات طاهر بشن", "هي التي قصفت", true},
		"another town":                              {[]string{struckElsewhere, struckDenied, struckLater}, "قوات طاهر بشن", "طائراته قد ضربت", false},
	})
}

// Who denies that his planes struck denies what residents saw who name nobody, in one report and
// in another of that strike, but not what was seen in another town.
func TestWhatWasSeenFromTheAir(t *testing.T) {
	const (
		seen  = "أسفرت ضربة جوية على بلدة مرقاب عن 22 قتيلا. واتهمت قوات الفجر الجيش الكيني بشن الضربة. ونفى الجيش الكيني أن يكون قد شن أي غارة على بلدة مرقاب. "
		plane = "وقال سكان في بلدة مرقاب إن ما رأوه كان قصفا جويا نفذته طائرة حربية 😀. "
		later = "وجدد الجيش الكيني نفيه أن يكون طيرانه قصف بلدة مرقاب. وقالت لجنة الحي إن ضربة جوية في بلدة مرقاب أوقعت 38 قتيلا."
	)
	checkMeetings(t, map[string]meeting{
		"what residents saw":           {[]string{seen + plane}, "ما رأوه كان قصفا جويا", "شن أي غارة على بلدة مرقاب", true},
		"what the report tells":        {[]string{seen}, "أسفرت ضربة جوية", "شن أي غارة على بلدة مرقاب", true},
		"what another report tells":    {[]string{seen, later}, "أوقعت 38 قتيلا", "شن أي غارة على بلدة مرقاب", true},
		"what was seen somewhere else": {[]string{seen + "وقال سكان إن طائرة حربية قصفت مخبزا في بلدة مرجانة."}, "طائرة حربية قصفت مخبزا", "شن أي غارة على بلدة مرقاب", false},
	})
}

// A party goes by the name of who leads it only where the words say that he does, and of nobody's
// whom two have.
func TestLeaders(t *testing.T) {
	for name, c := range map[string]struct{ words, leader, of string }{
		"led by":                     {"قالت حركة النخلة إن حركة النخلة بقيادة اللواء سالم طاهر قصفت السوق.", "طاهر", "النخلة"},
		"by the whole name":          {"قالت حركة النخلة إن حركة النخلة بقيادة اللواء سالم طاهر قصفت السوق.", "سالم طاهر", "النخلة"},
		"headed by":                  {"أعلنت حركة النخلة بزعامة طاهر أنها قصفت السوق.", "طاهر", "النخلة"},
		"which he leads":             {"أعلنت حركة النخلة التي يقودها سالم طاهر أنها قصفت السوق.", "طاهر", "النخلة"},
		"of":                         {"أعلنت حركة النخلة الموالية لطاهر أنها قصفت السوق.", "طاهر", "النخلة"},
		"of a ministry":              {"أعلنت حركة النخلة التابعة لوزارة الدفاع أنها قصفت السوق.", "وزاره", ""},
		"of the United Nations":      {"أعلنت حركة النخلة التابعة للأمم المتحدة أنها قصفت السوق.", "لامم", ""},
		"another's":                  {"اتهمت حركة النخلة فصيلا بقيادة سالم طاهر بقصف السوق. وقالت حركة النخلة إن حركة النخلة قصفت السوق.", "طاهر", "فصيلا"},
		"of whom a country backs":    {"قال شهود إن كينيا تدعم قوات يقودها سالم طاهر.", "طاهر", ""},
		"together":                   {"أعلنت حركة النخلة بقيادة مشتركة من ضباطها أنها قصفت السوق.", "مشتركه", ""},
		"two who lead":               {"أعلنت حركة النخلة بقيادة سالم طاهر أنها قصفت السوق. وأعلنت حركة الفجر بقيادة نادر طاهر أنها قصفت السوق.", "طاهر", ""},
		"a forename alone is no one": {"أعلنت حركة النخلة بقيادة سالم طاهر أنها قصفت السوق.", "سالم", ""},
	} {
		t.Run(name, func(t *testing.T) {
			k := newGathering(shortReport("a", "2034-05-04", c.words)).camps
			if got := k.key[fold(c.leader)]; got != fold(c.of) {
				t.Errorf("%s is of %q, want %q", c.leader, got, c.of)
			}
		})
	}
}

// A denial answers what a party says again in another report of the incident, its charge far back
// in its own report, and not what befell people in another event of the place.
func TestWhatIsSaidAgainOfAnIncident(t *testing.T) {
	const (
		charged = "أصابت غارة جوية مساء الاثنين مبنى البلدية في بلدة مرجانة. وقالت حكومة الساحل إن طيران الشمال أغار على مبنى البلدية في مرجانة وقتل 17 منهم. "
		between = "وقالت هيئة الإغاثة إن المسعفين نقلوا المصابين إلى مستشفى البلدة وإن الأسر أمضت ليلتها في العراء بلا ماء ولا طعام. وقال سكان إن الطريق إلى البلدة ما زالت مقطوعة منذ الثلاثاء بسبب السيول وإن الجسر انهار. وقال طبيب إن المستشفى يحتاج إلى الدم وإلى أسرة جديدة وإلى وقود للمولدات قبل المساء. "
		denied  = "ونفى جيش الشمال أي ضلوع له في الهجوم."
		again   = "أكدت حكومة الساحل مجددا أن طيران الشمال أغار على مبنى البلدية في مرجانة وقتل 17 منهم. وأصابت الغارة مبنى البلدية في مرجانة."
		flood   = "قالت حكومة الساحل إن فيضان النهر في بلدة مرجانة قتل 12 من الموظفين وجرف حديقة البلدية."
	)
	checkMeetings(t, map[string]meeting{
		"the charge of its own report, far back": {[]string{charged + between + denied, again}, "وقتل 17", "أي ضلوع", true},
		"a flood in the place":                   {[]string{charged + between + denied, again, flood}, "قتل 12", "أي ضلوع", false},
	})
}

// Who had no part in a strike denies no number that he tells of it.
func TestWhoHadNoPartDeniesNoNumber(t *testing.T) {
	const (
		charged  = "أصابت غارة جوية مساء الاثنين مبنى البلدية في بلدة مرجانة، وقُتل فيها 17 منهم. وقالت حكومة الساحل إن طيران الشمال هو الذي شن الغارة. "
		denied   = "ونفى جيش الشمال أن يكون مسؤولا عن القصف الذي قُتل فيه عشرات الموظفين في مرجانة."
		watchers = "أصابت غارة جوية مساء الاثنين مبنى البلدية في بلدة مرجانة. وقالت لجنة الأطباء إن المصابين نقلوا من مبنى البلدية في مرجانة."
	)
	checkMeetings(t, map[string]meeting{
		"a number that it tells": {[]string{charged + denied, watchers}, "17 منهم", "مسؤولا عن", false},
		"the charge":             {[]string{charged + denied, watchers}, "هو الذي شن", "مسؤولا عن", true},
	})
}

// Which incident a claim of two is of does not change from run to run, nor does what is asked.
func TestTwoIncidentsAreToldApartAlike(t *testing.T) {
	var claims []Claim
	for _, name := range []string{"a", "b", "c"} {
		claims = append(claims, shortReport(name, "2034-05-04", "أصابت غارة جوية سوقا للماشية في بلدة مرجانة وقُتل فيها سبعة تجار. وأصابت غارة جوية ورشة للنجارة في بلدة كيسور وقُتل فيها تسعة نجارين. "+
			"واتهمت الحكومة حركة الفجر بشن الغارات على مرجانة وكيسور. وقالت حركة الفجر إن مئات الجنود قتلوا في الغارات على مرجانة وكيسور.")...)
	}
	asked := func() (all []string) {
		for _, p := range Questions(claims) {
			all = append(all, p.Question.Key+" "+p.Question.Text)
		}
		return all
	}
	first := asked()
	for range 20 {
		if got := asked(); !slices.Equal(got, first) {
			t.Fatalf("asked %q, and then %q", first, got)
		}
	}
}

// A country whose name begins with the letter of "of" acts like any other, and a capital behind it is
// where something is.
func TestCountriesThatBeginLikeOf(t *testing.T) {
	checkMeetings(t, map[string]meeting{
		"a country that begins with it": {[]string{"قالت أوغندا إن لبنان قصف الجسر في بلدة مرجانة.", "قالت تنزانيا إن كينيا قصفت الجسر في بلدة مرجانة."}, "لبنان قصف", "كينيا قصفت", true},
		"a country that does not":       {[]string{"قالت أوغندا إن تشاد قصفت الجسر في بلدة مرجانة.", "قالت تنزانيا إن كينيا قصفت الجسر في بلدة مرجانة."}, "تشاد قصفت", "كينيا قصفت", true},
	})
}
