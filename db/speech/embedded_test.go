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
			reading := Read(Input{Text: text.New(c.report), Published: "2023-04-10"})
			got := ""
			for i, claim := range reading.Claims {
				if claim.Reason.Code != "speech.embedded" {
					continue
				}
				got = claim.Text
				denial := reading.Claims[i+1]
				if (claim.Act == record.Accuses) != (claim.Blamed == denial.Claimant) || denial.Act != record.Denies || denial.Answers != i {
					t.Errorf("%+v, denied by %+v", claim, denial)
				}
				if s := claim.Reason.Sentence("en"); s == "" {
					t.Error("no reason")
				}
			}
			if got != c.accusation {
				t.Errorf("%q, want %q", got, c.accusation)
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
