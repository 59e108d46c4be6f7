package speech

import (
	"slices"
	"testing"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

func TestAnAccusationInsideItsDenial(t *testing.T) {
	cases := []struct{ name, report, accusation string }{
		{"Arabic", "قال الرئيس التشادي إن الاتهامات الموجهة لبلاده بإرسال مقاتلين إلى النيجر لا صحة لها.", "الاتهامات الموجهة لبلاده بإرسال مقاتلين إلى النيجر"},
		{"vowel marks, an emoji and a line end before it", "🌊 خبر\r\nقال المتحدث باسم الجيش إن الأنباءَ عن قصف المستشفى غير صحيحة.", "الأنباءَ عن قصف المستشفى"},
		{"no accusation is told", "قال الرئيس التشادي إن ذلك لا صحة له.", ""},
		{"too little is told", "قال الرئيس التشادي إن الاتهامات لا صحة لها.", ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := ""
			for _, told := range toldInDenials(t, c.report) {
				got = told.claim.Text
				if (told.claim.Act == record.Accuses) != (told.claim.Blamed == told.denial.Claimant) {
					t.Errorf("%+v, denied by %+v", told.claim, told.denial)
				}
				if told.claim.Reason.Sentence("en") == "" {
					t.Error("no reason")
				}
			}
			if got != c.accusation {
				t.Errorf("%q, want %q", got, c.accusation)
			}
		})
	}
}

// toldInDenial is a claim told inside a denial, and the denial, which answers it.
type toldInDenial struct{ claim, denial Claim }

func toldInDenials(t *testing.T, report string) []toldInDenial {
	t.Helper()
	reading := Read(Input{Text: text.New(report), Published: "2023-04-10"})
	var all []toldInDenial
	for i, claim := range reading.Claims {
		if claim.Reason.Code != "speech.embedded" {
			continue
		}
		denial := reading.Claims[i+1]
		if denial.Act != record.Denies || denial.Answers != i {
			t.Errorf("%+v, denied by %+v", claim, denial)
		}
		all = append(all, toldInDenial{claim, denial})
	}
	return all
}

func TestTheTalkThatADenialNames(t *testing.T) {
	cases := []struct{ name, report, want string }{
		{"a charge under its noun", "نفت النيجر اتهامات وزارة الدفاع التشادية بخصوص شن النيجر غارات على مدينة الغزال.", "accuses وزارة الدفاع التشادية of Niger: شن النيجر غارات على مدينة الغزال"},
		{"a charge against his country", "رفض الرئيس التشادي اتهام النيجر لبلاده بالوقوف وراء إغراق السفينة.", "accuses Niger of الرئيس التشادي: لبلاده بالوقوف وراء إغراق السفينة"},
		{"what somebody says of it", "🌊 نفت تشاد نفيا قاطعا ما تقولُه النيجر عن وقوف تشاد خلف إغراق سفينة \"الملح\".\r\n", "accuses Niger of Chad: وقوف تشاد خلف إغراق سفينة \"الملح\""},
		{"what somebody claims of others", "نفت الحكومة الكينية نفيا قاطعا ما زعمه الرئيس التشادي من أن تشاد أجرت وساطة بين كينيا وأوغندا.", "asserts الرئيس التشادي of : تشاد أجرت وساطة بين كينيا وأوغندا"},
		{"too short to stand alone", "نفت تشاد ما تقوله النيجر عن خرق الهدنة.", ""},
		{"what media tell", "نفت تشاد ما تقوله وسائل إعلام نيجرية عن وقوف تشاد خلف إغراق السفينة.", ""},
		{"the enemy is nobody's name", "نفت تشاد مزاعم العدو عن إطلاق صواريخ من محيط الميناء.", ""},
		{"what ends the talk", "نفت تشاد نفيا قاطعا ما تقوله النيجر عن وقوف تشاد خلف إغراق سفينة على النحو الذي أعلنه القبطان.", "accuses Niger of Chad: وقوف تشاد خلف إغراق سفينة"},
		{"whose country alone is named", "نفت تشاد المزاعم النيجرية عن وقوف تشاد خلف إغراق السفينة.", ""},
		{"where it is called untrue", "وقال المتحدث باسم الجيش التشادي إن ما تقوله النيجر عن وقوف تشاد خلف الحريق غير صحيح.", "accuses Niger of المتحدث باسم الجيش التشادي: وقوف تشاد خلف الحريق"},
		{"no talk", "نفت تشاد إغراق سفينة تابعة للنيجر قرب جزيرة الملح.", ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := ""
			for _, told := range toldInDenials(t, c.report) {
				got = string(told.claim.Act) + " " + told.claim.Claimant.Name + " of " + told.claim.Blamed.Name + ": " + told.claim.Text
			}
			if got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

func TestWhatOthersSayInsideADenial(t *testing.T) {
	report := "ونفى الرئيس التشادي بقوله \"البعض يقول لنا أرسلتم مسلحين إلى هناك. ليس لدينا مثل هذه النية\"."
	reading := Read(Input{Text: text.New(report), Published: "2023-04-10"})
	hearsay, answered := -1, 0
	for i, c := range reading.Claims {
		if c.Text == "أرسلتم مسلحين إلى هناك" && c.Act == record.Accuses && c.Claimant.Text == "البعض" {
			hearsay = i
		}
		if c.Act == record.Denies && hearsay >= 0 && c.Answers == hearsay {
			answered++
		}
	}
	if hearsay < 0 || answered == 0 {
		t.Errorf("%+v", reading.Claims)
	}
}

func TestAFurtherDeedOfTheAccused(t *testing.T) {
	report := "واتهم الرئيس التشادي النيجر بالتورط مباشرة في القتال الدائر وإرسال مسلحين عبر الحدود."
	var got []string
	for _, c := range Read(Input{Text: text.New(report), Published: "2023-04-10"}).Claims {
		got = append(got, string(c.Act)+" "+c.Blamed.Name+": "+c.Text)
	}
	want := []string{"accuses Niger: النيجر بالتورط مباشرة في القتال الدائر", "accuses Niger: وإرسال مسلحين عبر الحدود"}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
