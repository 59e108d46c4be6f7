package figure

import (
	"strings"
	"unicode/utf8"

	"counterclaim/db/text"
)

// unitWords are the words of one unit, first singulars, then plurals, parted by |.
type unitWords struct{ name, words string }

var durations = []unitWords{
	{"seconds", "ثانية|ثواني|ثوان|second|seconds|sec|secs"},
	{"minutes", "دقيقة|دقائق|minute|minutes|min|mins"},
	{"hours", "ساعة|ساعات|hour|hours|hr|hrs"},
	{"days", "يوم|يوما|أيام|أياما|ليلة|ليال|ليالي|day|days|night|nights"},
	{"weeks", "أسبوع|أسبوعا|أسابيع|week|weeks"},
	{"months", "شهر|شهرا|أشهر|شهور|month|months"},
	{"years", "عام|عاما|أعوام|أعواما|سنة|سنوات|سنين|حول|year|years|yr|yrs"},
	{"decades", "عقد|عقدا|عقود|عقودا|decade|decades"},
	{"centuries", "قرن|قرنا|قرون|century|centuries"},
}

var currencies = []unitWords{
	{"USD", "دولار|دولارا|دولارات|dollar|dollars|usd|$|us$|bucks"}, {"EUR", "يورو|euro|euros|eur|€"}, {"GBP", "إسترليني|استرليني|sterling|gbp|£"},
	{"pounds", "جنيه|جنيها|جنيهات|pound|pounds"}, {"lira", "ليرة|ليرات|lira|liras|lire|₺"}, {"dinars", "دينار|دينارا|دنانير|dinar|dinars"},
	{"riyals", "ريال|ريالا|ريالات|riyal|riyals|rial|rials"}, {"dirhams", "درهم|درهما|دراهم|dirham|dirhams"}, {"RUB", "روبل|روبلا|روبلات|rouble|roubles|ruble|rubles|₽"},
	{"CNY", "يوان|yuan|renminbi"}, {"JPY", "ين|yen|¥"}, {"ILS", "شيكل|شيكلا|شواكل|شيقل|shekel|shekels|₪"}, {"francs", "فرنك|فرنكا|فرنكات|franc|francs"},
	{"rupees", "روبية|روبيات|rupee|rupees|₹"}, {"cents", "سنت|سنتا|سنتات|cent|cents"}, {"UAH", "هريفنيا|hryvnia|hryvnias"}, {"manat", "مانات|manat|manats"}, {"drams", "درام|dram|drams"}, {"crowns", "كرونة|كرونات|krona|kronor|krone|kroner"},
}

var measures = []unitWords{
	{"km", "كيلومتر|كيلومترا|كيلومترات|كيلو|كلم|كم|km|kms|kilometre|kilometres|kilometer|kilometers"}, {"m", "متر|مترا|أمتار|أمتارا|m|metre|metres|meter|meters"},
	{"cm", "سنتيمتر|سنتيمترا|سنتيمترات|سم|cm|centimetre|centimetres|centimeter|centimeters"}, {"mm", "مليمتر|مليمترا|مليمترات|ملم|مم|mm|millimetre|millimetres|millimeter|millimeters"},
	{"miles", "ميل|ميلا|أميال|mile|miles|mi"}, {"feet", "قدم|قدما|أقدام|foot|feet|ft"}, {"inches", "بوصة|بوصات|إنش|inch|inches"},
	{"ha", "هكتار|هكتارا|هكتارات|ha|hectare|hectares"}, {"acres", "فدان|فدانا|أفدنة|acre|acres"}, {"dunams", "دونم|دونما|دونمات|dunam|dunams|dunum|dunums"},
	{"kg", "كيلوغرام|كيلوغراما|كيلوغرامات|كيلوجرام|كيلوجراما|كغ|كجم|kg|kgs|kilogram|kilograms|kilo|kilos"}, {"g", "غرام|غراما|غرامات|جرام|جراما|gram|grams"}, {"tonnes", "طن|طنا|أطنان|أطنانا|tonne|tonnes|ton|tons"},
	{"litres", "لتر|لترا|لترات|ليتر|litre|litres|liter|liters"}, {"barrels", "برميل|برميلا|براميل|barrel|barrels"}, {"gallons", "غالون|غالونا|جالون|gallon|gallons"}, {"pounds", "رطل|رطلا|أرطال|lb|lbs"},
	{"degrees", "درجة|درجات|degree|degrees|°"}, {"MW", "ميغاواط|ميجاواط|كيلوواط|غيغاواط|mw|kw|gw|megawatts|kilowatts|gigawatts"}, {"knots", "عقدة بحرية|knots"}, {"mph", "mph"}, {"kph", "kph|kmh"},
	{"MB", "ميغابايت|غيغابايت|mb|gb|tb|kb"}, {"magnitude", "بمقياس|magnitude"}, {"m²", "sqm"},
}

// unit is what a unit word says.
type unitWord struct {
	kind   Kind
	name   string
	dual   bool
	single bool // the singular, which alone is one of its kind
}

var units = buildUnits()

// singularUnits are singulars that do not stand first in their line.
var singularUnits = wordSet("second minute hour day week month year decade century عام سنة ليلة dollar euro pound kilometre kilometer metre meter mile foot inch kilogram kilo tonne ton litre liter")

// noDual are units whose dual is another word.
var noDual = wordSet("قدم ميل كيلو دولارا دولارات قدما ميلا حول")

func buildUnits() map[string]unitWord {
	m := map[string]unitWord{}
	add := func(kind Kind, table []unitWords) {
		for _, u := range table {
			first := true
			for w := range strings.SplitSeq(u.words, "|") {
				f := foldWord(w)
				m[f] = unitWord{kind: kind, name: u.name, single: first || m[f].single || singularUnits[f]}
				first = false
				if isArabic(f) && (kind == Duration || !noDual[f] && utf8.RuneCountInString(f) > 2) {
					for _, d := range duals(f) {
						if _, taken := m[d]; !taken {
							m[d] = unitWord{kind: kind, name: u.name, dual: true}
						}
					}
				}
			}
		}
	}
	add(Duration, durations)
	add(Money, currencies)
	add(Measure, measures)
	return m
}

// unitAt reads the unit at word i, with or without article or "of": دولار,
// مليار الدولارات, في المئة.
func (r *reader) unitAt(i int) (u unitWord, end int, ok bool) {
	f := r.fold(i)
	switch {
	case i > 0 && i < len(r.sentence) && r.sentence[i] != r.sentence[i-1], r.behindYear(i):
		return unitWord{}, i, false
	case f == "%" || f == "٪" || f == "percent" || f == "pct" || f == "percentage":
		return unitWord{kind: Percent}, i + 1, true
	case f == "per" && r.fold(i+1) == "cent":
		return unitWord{kind: Percent}, i + 2, true
	case (f == "في" || f == "من") && isHundred(r.fold(i+1)):
		return unitWord{kind: Percent}, i + 2, true
	case strings.HasPrefix(f, "بال") && isHundred(strings.TrimPrefix(f, "ب")):
		return unitWord{kind: Percent}, i + 1, true
	case f == "ب" && isHundred(r.fold(i+1)):
		return unitWord{kind: Percent}, i + 2, true
	case (f == "بال" || f == "ب" || f == "من" || f == "في") && r.fold(i+1) == "100", f == "في" && r.fold(i+1) == "ال" && r.fold(i+2) == "100":
		if f == "في" && r.fold(i+1) == "ال" {
			return unitWord{kind: Percent}, i + 3, true
		}
		return unitWord{kind: Percent}, i + 2, true
	case f == "نقطه" && r.fold(i+1) == "ميويه" || f == "نقاط" && r.fold(i+1) == "ميويه":
		return unitWord{kind: Percent, name: "points"}, i + 2, true
	}
	at := i
	if (f == "of" || f == "من") && isUnitWord(r.fold(i+1)) {
		at++
		f = r.fold(at)
	}
	if f == "square" || f == "cubic" {
		if u, ok := units[r.fold(at+1)]; ok && u.kind == Measure {
			return unitWord{kind: Measure, name: u.name + map[string]string{"square": "²", "cubic": "³"}[f]}, at + 2, true
		}
	}
	if f == "us" && units[r.fold(at+1)].kind == Money {
		at++
		f = r.fold(at)
	}
	u, ok = units[f]
	if !ok {
		u, ok = units[strings.TrimPrefix(f, "ال")]
		ok = ok && at == i && (u.kind == Money || u.kind == Measure)
	}
	if !ok || len(f) == 1 && f != "$" && !r.joined(at) && f == "g" {
		return unitWord{}, i, false
	}
	end = at + 1
	switch next := r.fold(end); {
	case u.kind == Measure && (next == "مربع" || next == "مربعا" || next == "مربعه"):
		u.name, end = u.name+"²", end+1
	case u.kind == Measure && (next == "مكعب" || next == "مكعبا" || next == "مكعبه"):
		u.name, end = u.name+"³", end+1
	case u.kind == Money && isCurrencyAdjective(next):
		end++
	}
	return u, end, true
}

// likeVerbs are units that are written like a verb or a preposition.
var likeVerbs = wordSet("قدم عقد حول")

// squareOrCubic make a measure of area or of space.
var squareOrCubic = wordSet("مربع مربعا مربعة مكعب مكعبا مكعبة")

// behindYear reports whether such a word at i is one, behind a year: في 2026 قدم الوزير استقالته,
// تقرير عام 2024 حول المياه; but 2000 قدم فوق الوادي, 2000 قدم مربع.
func (r *reader) behindYear(i int) bool {
	if i == 0 || !likeVerbs[r.fold(i)] || r.kind(i-1) != text.Digits || r.kind(i+1) != text.Letters || particles[r.fold(i+1)] || squareOrCubic[r.fold(i+1)] {
		return false
	}
	year := r.fold(i - 1)
	return len(year) == 4 && year >= "1800" && year < "2100"
}

func isHundred(f string) bool { return f == "الميه" || f == "المايه" || f == "الماه" }

func isUnitWord(f string) bool {
	_, ok := units[strings.TrimPrefix(f, "ال")]
	return ok
}

// isCurrencyAdjective tells the country behind a currency: دولار أميركي.
func isCurrencyAdjective(f string) bool {
	switch f {
	case "اميركي", "امريكي", "اميركيا", "امريكيا", "استرليني", "مصري", "مصريا", "سوري", "سوريه", "لبنانيه", "تركيه", "سعودي", "سعوديا", "يمني", "يمنيا", "عراقي", "عراقيا", "كويتي", "اردني", "تونسي", "جزايري", "ليبي", "سوداني", "سودانيا", "اماراتي", "قطري", "ايراني", "روسي":
		return true
	}
	return false
}

// durationAt reads a unit of time at word i.
func (r *reader) durationAt(i int) (unit string, end int, ok bool) {
	u, ok := units[r.fold(i)]
	if !ok || u.kind != Duration || u.dual {
		return "", i, false
	}
	return u.name, i + 1, true
}
