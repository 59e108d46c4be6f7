package when

import (
	"strings"
	"testing"
)

func TestParseEDTF(t *testing.T) {
	for _, c := range []struct {
		name, in         string
		earliest, latest Day
	}{
		{"a day", "2020-10-09", "2020-10-09", "2020-10-09"},
		{"a leap day", "2020-02-29", "2020-02-29", "2020-02-29"},
		{"a month", "2020-10", "2020-10-01", "2020-10-31"},
		{"a leap February", "2020-02", "2020-02-01", "2020-02-29"},
		{"a year", "2020", "2020-01-01", "2020-12-31"},
		{"an early year", "0622", "0622-01-01", "0622-12-31"},
		{"a time", "2020-10-09T14:30:00", "2020-10-09T14:30", "2020-10-09T14:30"},
		{"a time in UTC", "2020-10-09T14:30:00Z", "2020-10-09T14:30", "2020-10-09T14:30"},
		{"a time in a zone", "2020-10-09T14:30:00+03:00", "2020-10-09T14:30", "2020-10-09T14:30"},
		{"an uncertain month", "2020-10?", "2020-10-01", "2020-10-31"},
		{"about a month", "2020-10~", "2020-09-01", "2020-11-30"},
		{"about a day over a month's end", "2020-10-01~", "2020-09-30", "2020-10-02"},
		{"about a year", "2010~", "2009-01-01", "2011-12-31"},
		{"about and uncertain", "2020-10-09%", "2020-10-08", "2020-10-10"},
		{"a decade", "199X", "1990-01-01", "1999-12-31"},
		{"a century", "19XX", "1900-01-01", "1999-12-31"},
		{"some month of a year", "2020-XX", "2020-01-01", "2020-12-31"},
		{"some day of a month", "2020-10-XX", "2020-10-01", "2020-10-31"},
		{"some day of a year", "2020-XX-XX", "2020-01-01", "2020-12-31"},
		{"spring", "2020-21", "2020-03-01", "2020-05-31"},
		{"summer", "2020-22", "2020-06-01", "2020-08-31"},
		{"autumn", "2020-23", "2020-09-01", "2020-11-30"},
		{"winter runs over", "2020-24", "2020-12-01", "2021-02-28"},
		{"first quarter", "2020-33", "2020-01-01", "2020-03-31"},
		{"last quarter", "2020-36", "2020-10-01", "2020-12-31"},
		{"days", "2020-10-08/2020-10-09", "2020-10-08", "2020-10-09"},
		{"years", "1988/1994", "1988-01-01", "1994-12-31"},
		{"open end", "2020-09-27/..", "2020-09-27", ""},
		{"open beginning", "../2020-09-27", "", "2020-09-27"},
		{"unknown end", "2020-09-27/", "2020-09-27", ""},
		{"unknown beginning", "/2020", "", "2020-12-31"},
		{"from about a month", "2020-09~/2020-10", "2020-08-01", "2020-10-31"},
		{"1 BC", "0000", "0000-01-01", "0000-12-31"},
		{"44 BC", "-0043", "-0043-01-01", "-0043-12-31"},
		{"the Ides of March", "-0043-03-15", "-0043-03-15", "-0043-03-15"},
		{"the fifth century BC", "-04XX", "-0499-01-01", "-0400-12-31"},
		{"from BC to AD", "-0043/0014", "-0043-01-01", "0014-12-31"},
		{"from BC to BC", "-0099/-0043", "-0099-01-01", "-0043-12-31"},
		{"about the first year", "0001~", "0000-01-01", "0002-12-31"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := ParseEDTF(c.in)
			if want := (Interval{c.in, c.earliest, c.latest}); err != nil || got != want {
				t.Errorf("%q is %v, %v; want %v", c.in, got, err, want)
			}
			if again, err := ParseEDTF(got.String()); err != nil || again != got {
				t.Errorf("%q prints as %q and reads back as %v, %v", c.in, got, again, err)
			}
		})
	}
}

func TestParseEDTFRefuses(t *testing.T) {
	for _, in := range []string{"", "2", "20-10-09", "2020-13", "2020-00", "2020-10-32", "2021-02-29", "2020-10-00", "2020-1-1",
		"2020-10-09T25:00", "2020-10-09T12:60:00", "2020-10T12:00", "T12:00", "../..", "/", "2020-10-09/2020-10-08", "X020", "2X20", "XXXX",
		"2020-X1", "20XX-10", "2020-10-XX~", "-0000", "--043", "-43", "-9999~", "-0043/-0044", "2020-17", "2020-25", "2020-21-01", "abc", "2020-10-09 ", "2020-10-9é", "9999-12-31~"} {
		if got, err := ParseEDTF(in); err == nil {
			t.Errorf("%q is %v", in, got)
		}
	}
}

func TestOverlaps(t *testing.T) {
	for _, c := range []struct {
		name, a, b string
		want       bool
	}{
		{"one day", "2020-10-09", "2020-10-09", true},
		{"two days", "2020-10-09", "2020-10-10", false},
		{"a day in its month", "2020-10-09", "2020-10", true},
		{"an hour in its day", "2020-10-09T14:30:00", "2020-10-09", true},
		{"a day behind an open beginning", "2020-10-10", "../2020-10-09", false},
		{"a day behind an open end", "2020-10-10", "2020-10-09/..", true},
		{"two open ends apart", "../2019", "2020/..", false},
	} {
		a, b := intervalOf(c.a), intervalOf(c.b)
		if a.Overlaps(b) != c.want || b.Overlaps(a) != c.want {
			t.Errorf("%s: %s and %s: want %v both ways", c.name, c.a, c.b, c.want)
		}
	}
}

func TestParse(t *testing.T) {
	for _, c := range []struct{ name, typed, want string }{
		{"a month of EDTF", "2020-10", "2020-10"},
		{"a range of EDTF", "2020-10-08/2020-10-09", "2020-10-08/2020-10-09"},
		{"an open range of EDTF", "2020-09-27/..", "2020-09-27/.."},
		{"about", "2020-10~", "2020-10~"},
		{"unspecified", "2020-XX", "2020-XX"},
		{"EDTF in Arabic digits", "٢٠٢٠-١٠-٠٩", "2020-10-09"},
		{"Arabic", "9 أكتوبر 2020", "2020-10-09"},
		{"Arabic with a preposition", "في 9 أكتوبر 2020", "2020-10-09"},
		{"Arabic without a year", "9 أكتوبر", "2020-10-09"},
		{"Arabic relative", "أمس", "2020-10-10"},
		{"English", "October 9, 2020", "2020-10-09"},
		{"English relative", "two weeks ago", "2020-09-27"},
		{"day first", "9/10/2020", "2020-10-09"},
		{"day first without year", "9/10", "2020-10-09"},
		{"dots", "9.10.2020", "2020-10-09"},
		{"only possible with the month first", "10/25/2020", "2020-10-25"},
		{"Hijri in digits", "1442/2/22", "2020-10-09"},
		{"Hijri in words", "22 صفر 1442 هـ", "2020-10-09"},
		{"a month in words", "أكتوبر", "2020-10"},
		{"a weekday", "الجمعة", "2020-10-09"},
		{"a range in words", "من 27 سبتمبر إلى 10 أكتوبر", "2020-09-27/2020-10-10"},
		{"days with a hyphen", "9-11 أكتوبر", "2020-10-09/2020-10-11"},
		{"years", "1988-1994", "1988/1994"},
		{"white space around", "  2020 ", "2020"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got, err := Parse(c.typed, "2020-10-11"); err != nil || got.EDTF != c.want {
				t.Errorf("%q is %q, %v; want %q", c.typed, got.EDTF, err, c.want)
			}
		})
	}
}

func TestParseSaysWhatItDoesNotUnderstand(t *testing.T) {
	for _, c := range []struct{ name, typed, says string }{
		{"nothing", " ", "no date was given"},
		{"no date", "قريبا", "قريبا"},
		{"a date and more", "9 أكتوبر 2020 تقريبا جدا", "جدا"},
		{"two dates", "9 أكتوبر 2020، 11 نوفمبر 2020", "two dates"},
		{"no such day", "31 فبراير 2020", "31 فبراير 2020"},
		{"relative without a publication", "أمس", "publication"},
		{"an event", "منذ بداية المعارك", "event"},
		{"a time alone", "الساعة 14:30", "no day"},
		{"digits that are no date", "99/99/2020", "99/99/2020"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Parse(c.typed, "")
			if err == nil || !strings.Contains(err.Error(), c.says) {
				t.Errorf("%q is %q, %v; the error should hold %q", c.typed, got.EDTF, err, c.says)
			}
		})
	}
}
