package when

import (
	"strings"

	"counterclaim/db/text"
)

// kind is what a word can be in a date.
type kind uint8

const (
	month        kind = iota // 1 to 12
	monthStem                // تشرين and كانون: the month of the first, an ordinal must follow
	hijriMonth               // 1 to 12
	hijriStem                // ربيع, جمادى, ذو: the month of the first
	weekday                  // 1 Monday to 7 Sunday
	shortWeekday             // mon, tue: a weekday only beside a date
	ordinal                  // the day of a month as an ordinal
	cardinal                 // number words
	unit                     // see the units below
	dual                     // يومين: two of a unit
	lean                     // -1 last, 0 this, 1 next
	before                   // قبل, ago: the direction in time, -1 or 1
	dayWord                  // today 0, yesterday -1, tomorrow 1
	part                     // early, middle and late, see below
	dayPart                  // dawn to midnight, see below
	season                   // 21 to 24 as in EDTF
	decade                   // the nineties 90
	article                  // ال before digits, several
	nthWord                  // final, latter: count as ordinals before half and quarter
	the                      // what follows it says which rules can begin
	of                       // joins the parts of a date: من, of
	till                     // to, until
	since                    // منذ, since
	between                  // بين
	yearWord                 // عام, سنة
	clockWord                // الساعة, o'clock
	century                  // القرن
	half                     // النصف, الثلث: of how many parts
	quarter                  // الربع
	earlier                  // وقت of في وقت سابق
	about                    // about, roughly
	lastDay                  // سلخ: the last day of the month behind it
	feast                    // the first word of a feast, see feasts
	eraWord                  // AD and AH, which can stand before their year
	weekendWord              // عطلة of عطلة نهاية الأسبوع
	numeral                  // digits
	beforeLatin              // digits before Latin letters: 9th, 1990s, 2021 Q1
	begins                   // those above can begin a date
	stemEnd                  // what follows a stem: 0 the first, 1 the second; 10 القعدة, 11 الحجة
	monthEpithet             // الحرام, المبارك: may follow a Hijri month
	preposition              // in, on, at: the words after it may be a date
	both                     // and
	agree                    // الموافق: two names of one day
	calendar                 // 1 Hijri, 2 Gregorian, 3 before Christ, beside a year
	meridiem                 // am 0, pm 12
	fraction                 // minutes: نصف 30
	minus                    // إلا
	zone                     // بتوقيت, GMT
	future                   // sets its clause in the future
	event                    // a noun that a since phrase can begin with
	eventEnd                 // a verb that ends one
	noCount                  // behind a number: it counts something and is no year
	holder                   // المادة, القرار: a number behind it is no date
	named                    // شارع, حركة: the day and month behind it are a name
	suffix                   // st, nd, rd, th behind digits
)

// The units, by growing length.
const (
	minuteUnit = iota + 1
	hourUnit
	dayUnit
	weekUnit
	monthUnit
	quarterUnit
	yearUnit
	decadeUnit
	centuryUnit
	weekendUnit
	fortnightUnit
)

// The parts of a period.
const (
	early = iota + 1
	middle
	late
)

// The parts of a day, in order.
const (
	dawn = iota + 1
	morning
	noon
	afternoon
	evening
	night
	midnight
)

// dayParts are the parts of a day as Date.Time tells them.
var dayParts = [...]string{dawn: "dawn", morning: "morning", noon: "noon", afternoon: "afternoon", evening: "evening", night: "night", midnight: "midnight"}

// kinds is a set of them.
type kinds uint64

func setOf(list ...kind) kinds {
	var s kinds
	for _, k := range list {
		s |= 1 << k
	}
	return s
}

// sense is one meaning of a word, with the number it stands for.
type sense struct {
	kind kind
	n    int
}

// entry are words of one meaning. A word after ~ stands with and without ال.
type entry struct {
	kind  kind
	n     int
	words string
}

// word is what the lexicon knows of a word.
type word struct {
	fold   string
	senses []sense
	kinds  kinds // of the senses
}

// lexicon holds the words of both languages by their fold.
var lexicon = read(arabicWords, englishWords)

func read(lists ...[]entry) map[string]word {
	m := map[string]word{}
	add := func(written string, e entry) {
		f := text.Fold(written)
		w := m[f]
		m[f] = word{f, append(w.senses, sense{e.kind, e.n}), w.kinds | 1<<e.kind}
	}
	for _, list := range lists {
		for _, e := range list {
			for _, w := range strings.Fields(e.words) {
				bare, optional := strings.CutPrefix(w, "~")
				add(bare, e)
				if optional {
					add("ال"+bare, e)
				}
			}
		}
	}
	return m
}
