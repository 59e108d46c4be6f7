package record

import (
	"strings"
	"testing"
)

func TestBodyName(t *testing.T) {
	for name, want := range map[string][2]string{
		"UN":                   {"United Nations", "الأمم المتحدة"},
		"the U.N.":             {"United Nations", "الأمم المتحدة"},
		"الامم المتحدة":        {"United Nations", "الأمم المتحدة"},
		"ICRC":                 {"International Committee of the Red Cross", "اللجنة الدولية للصليب الأحمر"},
		"الصليب الأحمر":        {"International Committee of the Red Cross", "اللجنة الدولية للصليب الأحمر"},
		"الصليب الأحمر الكيني": {"", ""},
		"اليونيسف":             {"UNICEF", "يونيسف"},
		"-":                    {"", ""},
		"":                     {"", ""},
		"Kenya":                {"", ""},
		"RSF":                  {"", ""}, // of more than one
	} {
		if en, ar := BodyName(name, "en"), BodyName(name, "ar"); en != want[0] || ar != want[1] {
			t.Errorf("%q is %q, %q, want %q", name, en, ar, want)
		}
	}
	first := map[string]string{} // whose each name is
	for line := range strings.Lines(bodyTable) {
		row := strings.Split(strings.TrimRight(line, "\r\n"), "\t")
		if line[0] == '#' {
			continue
		}
		if len(row) != 3 {
			t.Fatalf("%d columns: %s", len(row), line)
		}
		for name := range strings.SplitSeq(row[0]+","+row[1]+","+row[2], ",") {
			if of, taken := first[bodyKey(name)]; taken && of != row[0] && name != "-" {
				t.Errorf("%q is of %s and of %s", name, of, row[0])
			}
			first[bodyKey(name)] = row[0]
		}
	}
}
