package gather

import (
	"testing"
)

// Four reports of one strike, each in its own words, and what stands in none of them alone.
const (
	struckTold      = "أصابت غارة جوية فجر الأربعاء مركزا لإيواء المهجرين في بلدة مرجانة، وقُتل فيها نحو 40 منهم. واتهمت حكومة الوئام قوات طاهر بشن الغارة."
	struckDenied    = "نفى الجيش الكيني الوطني أن تكون طائراته قد ضربت مركز إيواء المهجرين في مرجانة. وقال الجيش الكيني الوطني الذي يقوده سالم طاهر إن مجموعات موالية لحكومة الوئام هي التي قصفت المركز."
	struckLater     = "أعلنت هيئة الإغاثة أن حصيلة القصف على مركز إيواء المهجرين في مرجانة ارتفعت إلى 53 قتيلا. وقالت وزارة الداخلية في حكومة الوئام إن طيران سالم طاهر هو الذي شن الضربة."
	struckElsewhere = "أصابت غارة جوية فجر الأربعاء مدرسة في بلدة كيسور، وقُتل فيها سبعة. واتهمت حكومة الوئام قوات طاهر بشن الغارة."
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

// A party goes by the name of who leads it only where the words say that he does.
func TestLeaders(t *testing.T) {
	for name, c := range map[string]struct{ party, words, leader, of string }{
		"led by":             {"النخلة", "النخلة بقيادة اللواء سالم طاهر ان", "طاهر", "النخلة"},
		"headed by":          {"النخلة", "النخلة بزعامة طاهر", "طاهر", "النخلة"},
		"of":                 {"النخلة", "النخلة التابعة لطاهر", "طاهر", "النخلة"},
		"of a ministry":      {"النخلة", "النخلة التابعة لوزارة الدفاع", "وزارة", ""},
		"of a movement":      {"النخلة", "النخلة الموالية لحركة الفجر", "الفجر", ""},
		"too far on":         {"النخلة", "النخلة قصفت مدرسة في بلدة مرجانة ودمرت بقيادة طاهر", "طاهر", ""},
		"an army of no name": {"#army", "الجيش بقيادة طاهر", "طاهر", ""},
	} {
		t.Run(name, func(t *testing.T) {
			k := &camps{key: map[string]string{}}
			k.learnLeader(fold(c.party), fold(c.words))
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
		charged = "أصابت غارة جوية فجر الأربعاء مركزا لإيواء المهجرين في بلدة مرجانة. وقالت حكومة الوئام إن طيران الشمال أغار على مركز إيواء المهجرين في مرجانة وقتل 40 منهم. "
		between = "وقالت هيئة الإغاثة إن المسعفين نقلوا المصابين إلى مستشفى البلدة وإن الأسر أمضت ليلتها في العراء بلا ماء ولا طعام. وقال سكان إن الطريق إلى البلدة ما زالت مقطوعة منذ الثلاثاء بسبب السيول وإن الجسر انهار. وقال طبيب إن المستشفى يحتاج إلى الدم وإلى أسرة جديدة وإلى وقود للمولدات قبل المساء. "
		denied  = "ونفى جيش الشمال أي ضلوع له في الهجوم."
		again   = "أكدت حكومة الوئام مجددا أن طيران الشمال أغار على مركز إيواء المهجرين في مرجانة وقتل 40 منهم. وأصابت الغارة مركزا لإيواء المهجرين في مرجانة."
		flood   = "قالت حكومة الوئام إن فيضان النهر في بلدة مرجانة قتل 12 من المهجرين وجرف خيام مركز الإيواء."
	)
	checkMeetings(t, map[string]meeting{
		"the charge of its own report, far back": {[]string{charged + between + denied, again}, "وقتل 40", "أي ضلوع", true},
		"a flood in the place":                   {[]string{charged + between + denied, again, flood}, "قتل 12", "أي ضلوع", false},
	})
}

// Who had no part in a strike denies no number that he tells of it.
func TestWhoHadNoPartDeniesNoNumber(t *testing.T) {
	const (
		charged  = "أصابت غارة جوية فجر الأربعاء مركزا لإيواء المهجرين في بلدة مرجانة، وقُتل فيها 40 منهم. وقالت حكومة الوئام إن طيران الشمال هو الذي شن الغارة. "
		denied   = "ونفى جيش الشمال أن يكون مسؤولا عن القصف الذي قُتل فيه عشرات المهجرين في مرجانة."
		watchers = "أصابت غارة جوية فجر الأربعاء مركزا لإيواء المهجرين في بلدة مرجانة. وقالت لجنة الأطباء إن مسلحين كينيين أطلقوا النار على مهجرين حاولوا الفرار من مركز مرجانة."
	)
	checkMeetings(t, map[string]meeting{
		"a number that it tells": {[]string{charged + denied, watchers}, "40 منهم", "مسؤولا عن", false},
		"the charge":             {[]string{charged + denied, watchers}, "هو الذي شن", "مسؤولا عن", true},
	})
}
