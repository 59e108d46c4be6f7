package when

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// umm_al_qura.csv holds the first day of every month from 1420 to 1450 as ICU 78
// gives it, which has its own table.
func TestHijriAgreesWithICU(t *testing.T) {
	data, err := os.ReadFile("../../testdata/when/umm_al_qura.csv")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Fields(string(data))
	if len(lines) != 31*12 {
		t.Fatalf("%d months, want 31 years", len(lines))
	}
	for _, line := range lines {
		var y, m, d int
		h, g, _ := strings.Cut(line, ",")
		if _, err := fmt.Sscanf(h, "%d-%d-%d", &y, &m, &d); err != nil {
			t.Fatal(line, err)
		}
		if got, exact := FromHijri(y, m, d); got != Day(g) || !exact {
			t.Errorf("%s is %s, %v; want %s", h, got, exact, g)
		}
	}
}

// Days that history books name in both calendars.
func TestKnownHijriDays(t *testing.T) {
	for _, c := range []struct {
		name    string
		y, m, d int
		want    Day
		exact   bool
	}{
		{"the gazette's first year", 1343, 1, 1, "1924-08-01", true},
		{"the last recorded month", 1355, 12, 1, "1937-02-12", true},
		{"the first tabled month", 1356, 1, 1, "1937-03-14", true},
		{"the siege of the mosque", 1400, 1, 1, "1979-11-20", true},
		{"Eid al-Fitr of 1441", 1441, 10, 1, "2020-05-24", true},
		{"Arafat of 1445", 1445, 12, 9, "2024-06-15", true},
		{"Ramadan of 1446", 1446, 9, 1, "2025-03-01", true},
		{"the 30th of a month of 29 days", 1442, 1, 30, "2020-09-18", true},
		{"the last tabled day", 1500, 12, 30, "2077-11-16", true},
		{"the calendar's first day, Gregorian", 1, 1, 1, "0622-07-19", false},
		{"after the table", 1501, 1, 1, "2077-11-17", false},
		{"no month", 1442, 13, 1, "", false},
		{"no day", 1442, 1, 0, "", false},
		{"no year", 0, 1, 1, "", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got, exact := FromHijri(c.y, c.m, c.d); got != c.want || exact != c.exact {
				t.Errorf("got %s, %v; want %s, %v", got, exact, c.want, c.exact)
			}
		})
	}
}

// Every day of 154 years goes to Hijri and back, and the days follow one another.
func TestHijriBothWays(t *testing.T) {
	end, _ := hijriNumber(lastTabled, 12, 30)
	days := 0
	for n := recordedStart; n <= end; n++ {
		y, m, d, ok := ToHijri(Day(n.edtf()))
		if !ok || d < 1 || d > 31 {
			t.Fatalf("%s is %d-%d-%d, %v", n.edtf(), y, m, d, ok)
		}
		if back, _ := FromHijri(y, m, d); back != Day(n.edtf()) {
			t.Fatalf("%s is %d-%d-%d, which is %s", n.edtf(), y, m, d, back)
		}
		days++
	}
	if days != 55991 {
		t.Errorf("%d days", days)
	}
	for _, d := range []Day{"1924-07-31", "2077-11-17", "", "x", "2020-13-01"} {
		if _, _, _, ok := ToHijri(d); ok {
			t.Errorf("%q has a Hijri date", d)
		}
	}
}
