package speech

import "testing"

// Where the name of a place ends, and what is none.
func TestPlacesEndBeforeOtherWords(t *testing.T) {
	for text, want := range map[string]string{
		"أعلنت الجبهة إسقاط طائرة فوق وادي النخل بصاروخ أرض جو.":        "وادي النخل",
		"وقال مصدر إن سامي حيّ ويدير المعارك بنفسه.":                    "",
		"أكد سامي راشد أن الصاروخ سقط في منطقة سكنية تبعد أربعة أميال.": "",
		"قال الجيش إن قذيفة سقطت على حي النخيل الشرقي.":                 "حي النخيل الشرقي",
	} {
		got := ""
		for _, c := range read(text) {
			for _, p := range c.Places {
				got += p.Text
			}
		}
		if got != want {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
