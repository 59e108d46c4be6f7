package figure

import "maps"

// part is the role of a word in a number phrase.
type part int

const (
	unit     part = iota + 1 // 1 to 9
	ten                      // 10, which is also the tail of 11 to 19
	teen                     // 11 to 19 in one word
	tens                     // 20 to 90
	hundred                  // 100, which a unit before it multiplies
	hundreds                 // 200 to 900 in one word
	scale                    // 1 000, 1 000 000, ...
	twoScale                 // 2 000, 2 000 000, ... by the dual
	portion                  // a half, a third
	portions                 // the plural of a portion: quarters
	zero
	dozen
)

// numeral is what a number word means.
type numeral struct {
	part  part
	value float64
}

// arabicNumerals holds the Arabic number words in folded spelling: every gender
// and case, and the misspellings that are met (مائة and مئة, ثمان and ثماني).
var arabicNumerals = buildArabicNumerals()

func buildArabicNumerals() map[string]numeral {
	m := map[string]numeral{}
	put := func(p part, v float64, words ...string) {
		for _, w := range words {
			m[w] = numeral{p, v}
		}
	}
	put(zero, 0, "صفر", "صفرا")
	put(unit, 1, "واحد", "واحده", "واحدا", "احد", "احدي", "احدا", "حادي", "حاديه")
	put(unit, 2, "اثنان", "اثنين", "اثنتان", "اثنتين", "اثنا", "اثني", "اثنتا", "اثنتي", "اتنين", "ثنتان", "ثنتين")
	names := [][]string{ // from three to nine: without and with ta marbuta come from the stem
		3: {"ثلاث", "تلات", "ثلث"}, 4: {"اربع"}, 5: {"خمس"}, 6: {"ست"}, 7: {"سبع"}, 8: {"ثماني", "ثمان", "تمان", "تماني"}, 9: {"تسع"},
	}
	for v := 3; v <= 9; v++ {
		for _, stem := range names[v] {
			if stem != "ثلث" {
				put(unit, float64(v), stem, stem+"ه", stem+"ا")
				put(tens, float64(10*v), stem+"ون", stem+"ين")
			}
			for _, hundredWord := range []string{"ميه", "مايه", "ماه", "ميات"} {
				put(hundreds, float64(100*v), stem+hundredWord)
			}
		}
	}
	put(unit, 8, "ثمانيه", "ثمانيا", "ثمنيه")
	put(tens, 80, "ثمانون", "ثمانين", "تمانين")
	put(tens, 60, "ستون", "ستين")
	put(tens, 20, "عشرون", "عشرين")
	put(ten, 10, "عشر", "عشره", "عشرا")
	for v, joined := range map[float64][]string{
		11: {"احدعشر", "احداعشر"}, 12: {"اثناعشر", "اثنيعشر"}, 13: {"ثلاثهعشر", "ثلاثعشر", "ثلاثعشره"}, 14: {"اربعهعشر", "اربععشر"},
		15: {"خمسهعشر", "خمسعشر"}, 16: {"ستهعشر", "ستعشر"}, 17: {"سبعهعشر", "سبععشر"}, 18: {"ثمانيهعشر", "ثمانيعشر", "ثمانعشر"}, 19: {"تسعهعشر", "تسععشر"},
	} {
		put(teen, v, joined...)
	}
	put(hundred, 100, "ميه", "مايه", "ماه", "ميات")
	put(hundreds, 200, "ميتان", "ميتين", "ميتا", "ميتي", "مايتان", "مايتين", "مايتا", "مايتي")
	for value, name := range map[float64]string{1e3: "الف", 1e6: "مليون", 1e9: "مليار", 1e12: "تريليون"} {
		put(scale, value, name, name+"ا")
		put(twoScale, 2*value, name+"ان", name+"ين", name+"ي")
		if value > 1e3 {
			put(scale, value, name+"ات")
		}
	}
	put(scale, 1e3, "الاف", "الافا", "الوف")
	put(scale, 1e6, "ملايين", "ملاين")
	put(scale, 1e9, "بليون", "بليونا", "بلايين")
	put(twoScale, 2e9, "بليونان", "بليونين", "بليوني")
	put(scale, 1e12, "ترليون", "ترليونا", "ترليونات", "تريليونا")
	put(twoScale, 2e12, "ترليونان", "ترليونين")
	put(scale, 1e15, "كوادريليون", "كدريليون")
	put(portion, 1.0/2, "نصف", "نصفا")
	put(portion, 1.0/3, "ثلث")
	put(portion, 2.0/3, "ثلثان", "ثلثين", "ثلثي", "ثلثا")
	put(portion, 1.0/4, "ربع", "ربعا")
	put(portion, 1.0/6, "سدس")
	put(portion, 1.0/8, "ثمن")
	put(portion, 2.0/4, "ربعان", "ربعين", "ربعي")
	put(portion, 2.0/5, "خمسان", "خمسي")
	put(portion, 2.0/6, "سدسان", "سدسين", "سدسي")
	put(portion, 2.0/7, "سبعان")
	put(portion, 2.0/8, "ثمنان", "ثمنين")
	put(portion, 2.0/9, "تسعان")
	put(portion, 2.0/10, "عشران")
	for v, name := range map[float64]string{2: "انصاف", 3: "اثلاث", 4: "ارباع", 5: "اخماس", 6: "اسداس", 7: "اسباع", 8: "اثمان", 9: "اتساع", 10: "اعشار"} {
		put(portions, 1/v, name)
	}
	put(scale, 1e18, "كوينتليون", "كوينتيليون")
	put(dozen, 12, "دزينه", "دزينات", "دزن", "درزن", "دسته", "دستات")
	put(dozen, 24, "دزينتان", "دزينتين", "دستتان", "دستتين")
	return m
}

// singularPortions are the words that are a portion only with a noun behind
// them, being spelled like a number: خمس is five and a fifth.
var singularPortions = map[string]float64{"خمس": 1.0 / 5, "سبع": 1.0 / 7, "تسع": 1.0 / 9, "عشر": 1.0 / 10, "خمسا": 2.0 / 5}

// vowelled are the words that are spelled like a number, with the vowelled
// letter that only the portion has: خُمس, خُمسين.
var vowelled = map[string]struct {
	first string
	value float64
}{
	"خمس": {"خُ", 1.0 / 5}, "سبع": {"سُ", 1.0 / 7}, "تسع": {"تُ", 1.0 / 9}, "عشر": {"عُ", 1.0 / 10},
	"خمسين": {"خُ", 2.0 / 5}, "سبعين": {"سُ", 2.0 / 7}, "تسعين": {"تُ", 2.0 / 9}, "عشرين": {"عُ", 2.0 / 10},
}

// arabicOrdinals holds the ordinals without their article, folded.
var arabicOrdinals = map[string]float64{
	"اول": 1, "اولي": 1, "حادي": 1, "حاديه": 1, "ثاني": 2, "ثانيه": 2, "ثان": 2, "ثالث": 3, "ثالثه": 3, "رابع": 4, "رابعه": 4, "خامس": 5, "خامسه": 5,
	"سادس": 6, "سادسه": 6, "سابع": 7, "سابعه": 7, "ثامن": 8, "ثامنه": 8, "تاسع": 9, "تاسعه": 9, "عاشر": 10, "عاشره": 10,
}

// englishNumerals holds the English number words, folded.
var englishNumerals = buildEnglishNumerals()

func buildEnglishNumerals() map[string]numeral {
	m := map[string]numeral{}
	for word, v := range englishOrdinals { // any ordinal from the third on is a portion too
		if v >= 3 {
			m[word] = numeral{portion, 1 / v}
			m[word+"s"] = numeral{portions, 1 / v}
		}
	}
	maps.Copy(m, englishCardinals)
	return m
}

var englishCardinals = map[string]numeral{
	"zero": {zero, 0}, "nil": {zero, 0}, "nought": {zero, 0}, "one": {unit, 1}, "two": {unit, 2}, "three": {unit, 3}, "four": {unit, 4}, "five": {unit, 5}, "six": {unit, 6},
	"seven": {unit, 7}, "eight": {unit, 8}, "nine": {unit, 9}, "ten": {ten, 10}, "eleven": {teen, 11}, "twelve": {teen, 12}, "thirteen": {teen, 13},
	"fourteen": {teen, 14}, "fifteen": {teen, 15}, "sixteen": {teen, 16}, "seventeen": {teen, 17}, "eighteen": {teen, 18}, "eightteen": {teen, 18}, "nineteen": {teen, 19},
	"twenty": {tens, 20}, "thirty": {tens, 30}, "forty": {tens, 40}, "fourty": {tens, 40}, "fifty": {tens, 50}, "sixty": {tens, 60}, "seventy": {tens, 70},
	"eighty": {tens, 80}, "ninety": {tens, 90}, "ninty": {tens, 90}, "hundred": {hundred, 100}, "thousand": {scale, 1e3}, "thousands": {scale, 1e3}, "million": {scale, 1e6}, "millions": {scale, 1e6},
	"billion": {scale, 1e9}, "billions": {scale, 1e9}, "trillion": {scale, 1e12}, "trillions": {scale, 1e12}, "mln": {scale, 1e6}, "mn": {scale, 1e6}, "bn": {scale, 1e9}, "tn": {scale, 1e12},
	"dozen": {dozen, 12}, "half": {portion, 1.0 / 2}, "halves": {portions, 1.0 / 2}, "quarter": {portion, 1.0 / 4}, "quarters": {portions, 1.0 / 4},
}

// shortScales are the letters for a scale written onto digits: 2.5m.
var shortScales = map[string]float64{"k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "b": 1e9, "bn": 1e9, "tn": 1e12}

// englishOrdinals holds the English ordinals, folded; compounds such as
// twenty-first are read from their parts.
var englishOrdinals = map[string]float64{
	"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12,
	"thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
	"fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100, "thousandth": 1e3, "millionth": 1e6,
}

// vulgar are the fractions that have a sign of their own.
var vulgar = map[string]float64{
	"½": 1.0 / 2, "⅓": 1.0 / 3, "⅔": 2.0 / 3, "¼": 1.0 / 4, "¾": 3.0 / 4, "⅕": 1.0 / 5, "⅖": 2.0 / 5, "⅗": 3.0 / 5, "⅘": 4.0 / 5, "⅙": 1.0 / 6, "⅚": 5.0 / 6, "⅛": 1.0 / 8, "⅜": 3.0 / 8, "⅝": 5.0 / 8, "⅞": 7.0 / 8,
}
