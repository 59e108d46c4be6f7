package when

import (
	"fmt"
	"strings"
	"testing"

	"counterclaim/db/text"
)

// The names of the months as the press of different countries writes them, hamza
// and madda left out as well.
var monthNames = [12][]string{
	{"يناير", "كانون الثاني", "كانون ثاني", "كانون الثانى", "جانفي", "يناير/كانون الثاني", "كانون الثاني/يناير", "يناير (كانون الثاني)", "January", "Jan", "Jan."},
	{"فبراير", "شباط", "فيفري", "فبراير/شباط", "شباط (فبراير)", "February", "Feb", "Feb."},
	{"مارس", "آذار", "اذار", "آذار/مارس", "مارس (آذار)", "مارس/ آذار", "March", "Mar", "Mar."},
	{"أبريل", "إبريل", "ابريل", "نيسان", "أفريل", "افريل", "نيسان/أبريل", "أبريل (نيسان)", "April", "Apr", "Apr."},
	{"مايو", "أيار", "ايار", "ماي", "أيار/مايو", "مايو/أيار", "May"},
	{"يونيو", "حزيران", "جوان", "يونيه", "يونية", "حزيران/يونيو", "June", "Jun", "Jun."},
	{"يوليو", "تموز", "جويلية", "يوليوز", "يوليه", "يولية", "تموز/يوليو", "July", "Jul", "Jul."},
	{"أغسطس", "اغسطس", "آب", "أوت", "اوت", "غشت", "آب/أغسطس", "أغسطس (آب)", "August", "Aug", "Aug."},
	{"سبتمبر", "أيلول", "ايلول", "شتنبر", "أيلول/سبتمبر", "سبتمبر / أيلول", "September", "Sep", "Sept", "Sept."},
	{"أكتوبر", "اكتوبر", "تشرين الأول", "تشرين الاول", "تشرين أول", "أكتوبر/تشرين الأول", "تشرين الأول (أكتوبر)", "October", "Oct", "Oct."},
	{"نوفمبر", "نونبر", "تشرين الثاني", "تشرين ثاني", "نوفمبر/تشرين الثاني", "November", "Nov", "Nov."},
	{"ديسمبر", "دجنبر", "كانون الأول", "كانون الاول", "كانون أول", "ديسمبر/كانون الأول", "كانون الأول (ديسمبر)", "December", "Dec", "Dec."},
}

var arabicDays = [31]string{"الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر", "الحادي عشر", "الثاني عشر", "الثالث عشر",
	"الرابع عشر", "الخامس عشر", "السادس عشر", "السابع عشر", "الثامن عشر", "التاسع عشر", "العشرين", "الحادي والعشرين", "الثاني والعشرين", "الثالث والعشرين",
	"الرابع والعشرين", "الخامس والعشرين", "السادس والعشرين", "السابع والعشرين", "الثامن والعشرين", "التاسع والعشرين", "الثلاثين", "الحادي والثلاثين"}

var englishDays = [31]string{"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
	"fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second", "twenty-third",
	"twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first"}

// The ways to write a day, with %d for its number, %M for its month, %W for the
// number in words.
var arabicForms = []string{"%d %M 2019", "%d من %M 2019", "%d %M، 2019", "%d %M عام 2019", "%d من شهر %M سنة 2019", "%d %M 2019م", "في %d %M 2019", "يوم %d %M 2019",
	"بتاريخ %d %M 2019", "الـ%d من %M 2019", "الـ %d من %M 2019", "%W من %M 2019", "%W من %M عام 2019", "%W من شهر %M 2019", "يوم %W من %M 2019", "وفي %d %M 2019",
	"في %W من %M سنة ألفين وتسعة عشر", "%D %M ٢٠١٩", "%d-%M-2019", "%d/%M/2019", "منذ %d %M 2019", "حتى %d %M 2019", "بعد %d %M 2019", "قبل %d %M 2019"}

var englishForms = []string{"%d %M 2019", "%dTH %M 2019", "%M %d, 2019", "%M %d 2019", "%M %dTH, 2019", "the %dTH of %M 2019", "the %dTH of %M, 2019", "%W of %M 2019", "the %W of %M, 2019",
	"%M the %W, 2019", "on %M %d, 2019", "on %d %M 2019", "%d-%M-2019", "%d/%M/2019", "%d %M '19", "since %d %M 2019", "until %M %d, 2019", "after %M %d, 2019", "before %d %M 2019"}

// The days of a year, a third of them for each name of a month, in every form are read as that day and as nothing else.
func TestEveryDayInEveryForm(t *testing.T) {
	for month, names := range monthNames {
		for i, name := range names {
			forms, words := arabicForms, arabicDays[:]
			if latin(name) {
				forms, words = englishForms, englishDays[:]
			}
			for day := 1 + i%3; day <= daysIn(2019, month+1); day += 3 {
				iso := date3(2019, month+1, day)
				for _, form := range forms {
					in := strings.NewReplacer("%dTH", fmt.Sprint(day)+suffixOf(day), "%d", fmt.Sprint(day), "%D", arabicDigits(day), "%M", name, "%W", words[day-1]).Replace(form)
					want := iso
					switch strings.Fields(form)[0] {
					case "منذ", "بعد", "since", "after":
						want = iso + "/.."
					case "حتى", "قبل", "until", "before":
						want = "../" + iso
					}
					if got := Read(text.New(in), "2020-10-11"); len(got) != 1 || got[0].EDTF != want {
						t.Errorf("%s: want %s, got %+v", in, want, got)
					}
				}
			}
		}
	}
}

// Every month of every year of two centuries.
func TestEveryMonthOfTheYears(t *testing.T) {
	for month, names := range monthNames {
		for i, name := range names {
			for year := 1900 + i; year < 2100; year += 17 {
				in, want := fmt.Sprintf("%s %d", name, year), date2(year, month+1)
				if got := Read(text.New(in), "2020-10-11"); len(got) != 1 || got[0].EDTF != want {
					t.Errorf("%s: want %s, got %+v", in, want, got)
				}
			}
		}
	}
}

// Every Hijri month by all its names, on every day, as the tables say.
func TestEveryHijriDay(t *testing.T) {
	names := [12][]string{{"محرم", "المحرم", "Muharram"}, {"صفر", "Safar"}, {"ربيع الأول", "ربيع الاول", "Rabi al-Awwal"}, {"ربيع الثاني", "ربيع الآخر", "Rabi al-Thani"},
		{"جمادى الأولى", "جمادى الأول", "Jumada al-Ula"}, {"جمادى الآخرة", "جمادى الثانية", "Jumada al-Akhirah"}, {"رجب", "Rajab"}, {"شعبان", "Sha'ban"},
		{"رمضان", "شهر رمضان", "Ramadan"}, {"شوال", "Shawwal"}, {"ذو القعدة", "ذي القعدة", "Dhu al-Qadah"}, {"ذو الحجة", "ذي الحجة", "Dhu al-Hijjah"}}
	for year := firstRecorded; year <= lastTabled; year += 7 {
		for month, list := range names {
			first, _ := FromHijri(year, month+1, 1)
			from, _ := first.number()
			for day := 1; day <= 29; day += 4 {
				want := (from + number(day-1)).edtf()
				texts := []string{fmt.Sprintf("%d/%d/%d هـ", day, month+1, year), fmt.Sprintf("%02d-%02d-%dهـ", day, month+1, year), fmt.Sprintf("%d/%d/%d هـ", year, month+1, day)}
				for _, name := range list {
					era := "هـ"
					if latin(name) {
						era = "AH"
					}
					texts = append(texts, fmt.Sprintf("%d %s %d %s", day, name, year, era), fmt.Sprintf("%d %s %d", day, name, year))
				}
				for _, in := range texts {
					if got := Read(text.New(in), "2020-10-11"); len(got) != 1 || got[0].EDTF != want || got[0].Hijri == "" {
						t.Errorf("%s: want %s, got %+v", in, want, got)
					}
				}
			}
		}
	}
}

func latin(s string) bool { return s[0] < 0x80 }

func suffixOf(day int) string {
	switch {
	case day%10 == 1 && day != 11:
		return "st"
	case day%10 == 2 && day != 12:
		return "nd"
	case day%10 == 3 && day != 13:
		return "rd"
	}
	return "th"
}

func arabicDigits(n int) string {
	return strings.Map(func(r rune) rune { return r - '0' + '٠' }, fmt.Sprint(n))
}
