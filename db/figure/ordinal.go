package figure

import (
	"strings"

	"counterclaim/db/text"
)

// OrdinalNumber reads a whole phrase as an ordinal: الثالث والعشرون, twenty-first, 3rd.
func OrdinalNumber(s string) (float64, bool) {
	p := newPhrase(text.Words(strings.TrimSpace(s)))
	r := reader{phrase: p}
	v, end, ok := r.ordinal(0)
	return v, ok && end == len(p.words)
}

// elatives are what an ordinal may rank by: ثاني أكبر مدينة.
var elatives = wordSet("أكبر أصغر أطول أقصر أعلى أدنى أفضل أسوأ أهم أقدم أحدث أكثر أقل أقوى أضعف أغنى أفقر أسرع أبطأ أشد أعظم أبرز أخطر أغلى أعمق أوسع أكثف أثقل أحسن")

// dayTimes are the words behind an hour.
var dayTimes = wordSet("صباحا مساء ظهرا عصرا فجرا ليلا صباحاً")

// ordinal reads an ordinal at word i that is no hour and no day of a month.
func (r *reader) ordinal(i int) (value float64, end int, ok bool) {
	value, end, ok = r.anyOrdinal(i)
	if !ok || r.fold(i-1) == "الساعه" || strings.HasSuffix(r.fold(i-1), "الساعه") && i > 0 {
		return 0, i, false
	}
	if dayTimes[r.fold(end)] {
		return 0, i, false // العاشرة صباحا
	}
	if f := r.fold(end); (f == "من" || f == "of") && months[r.fold(end+1)] {
		return 0, i, false
	}
	return value, end, true
}

func (r *reader) anyOrdinal(i int) (value float64, end int, ok bool) {
	f := r.fold(i)
	if r.kind(i) == text.Digits && r.joined(i+1) {
		switch r.fold(i + 1) {
		case "st", "nd", "rd", "th":
			v, ok := digits(r.words[i].Text, false)
			return v, i + 2, ok && !months[r.fold(i+2)] && !(r.fold(i+2) == "of" && months[r.fold(i+3)]) && !months[r.fold(i-1)]
		}
	}
	if r.kind(i) != text.Letters {
		return 0, i, false
	}
	if !isArabic(f) {
		return r.englishOrdinal(i)
	}
	bare := cutOne(f, "وف")
	rest, definite := strings.CutPrefix(strings.TrimPrefix(bare, "ب"), "ال")
	if !definite {
		rest, definite = strings.CutPrefix(bare, "لل")
	}
	if !definite {
		rest = f
	}
	v, known := arabicOrdinals[rest]
	if n := arabicNumerals[rest]; definite && n.part == unit && n.value == 1 && strings.HasPrefix(r.fold(i+1), "وال") {
		v, known = 1, arabicNumerals[strings.TrimPrefix(r.fold(i+1), "وال")].part == tens // الواحد والعشرون
	}
	if !known || months[r.fold(i-1)] || months[cutPrefixes(r.fold(i-1), "ال")] && r.fold(i-1) != "ربيع" {
		return r.definiteTens(i, rest, definite)
	}
	if v == 1 && (rest == "اول") && !definite && i > 0 && r.fold(i+1) == "امس" {
		return 0, i, false
	}
	end = i + 1
	next := r.fold(end)
	switch {
	case next == "عشر" || next == "عشره":
		return r.afterHundred(v+10, end+1)
	case v < 10:
		if tail, ok := strings.CutPrefix(next, "وال"); ok {
			if n := arabicNumerals[tail]; n.part == tens {
				return r.afterHundred(v+n.value, end+1)
			}
		}
		if next == "و" {
			if n := arabicNumerals[cutPrefixes(r.fold(end+1), "ال")]; n.part == tens {
				return r.afterHundred(v+n.value, end+2)
			}
		}
	}
	if rest == "حادي" || rest == "حاديه" || rest == "ثان" && !definite && len(r.words) > 1 {
		return 0, i, false
	}
	if !definite && len(r.words) > 1 {
		// ثالث هجوم: the noun follows; ثانية alone is a second
		m := r.nounsAt(end)
		if (m.Thing == nil || m.definite) && !elatives[next] {
			return 0, i, false
		}
	}
	return r.afterHundred(v, end)
}

// nounsAt is the noun at word i where nouns have been looked up.
func (r *reader) nounsAt(i int) nounAt {
	if i < 0 || i >= len(r.nouns) {
		return nounAt{}
	}
	return r.nouns[i]
}

// afterHundred adds "بعد المئة" and "بعد الألف" behind an ordinal.
func (r *reader) afterHundred(v float64, end int) (float64, int, bool) {
	if r.fold(end) == "بعد" {
		if n := arabicNumerals[cutPrefixes(r.fold(end+1), "ال")]; (n.part == hundred || n.part == hundreds || n.part == scale) && strings.HasPrefix(r.fold(end+1), "ال") {
			return v + n.value, end + 2, true
		}
	}
	return v, end, true
}

// definiteTens reads العشرون and المئة as ordinals, where they are the whole
// text or follow the noun that they order.
func (r *reader) definiteTens(i int, rest string, definite bool) (float64, int, bool) {
	n := arabicNumerals[rest]
	if tail, ok := strings.CutPrefix(r.fold(i+1), "و"); definite && ok && (n.part == hundred || n.part == hundreds || n.part == scale) && arabicOrdinals[strings.TrimPrefix(tail, "ال")] > 0 && strings.HasPrefix(tail, "ال") {
		if v, end, ok := r.ordinal(i + 1); ok {
			return n.value + v, end, true // المئة والخامس والعشرون
		}
	}
	if !definite || n.part != tens && n.part != hundred && n.part != hundreds && n.part != scale {
		return 0, i, false
	}
	if strings.HasSuffix(rest, "اف") || strings.HasSuffix(rest, "ات") || strings.HasPrefix(rest, "ملا") {
		return 0, i, false
	}
	switch before := r.fold(i - 1); {
	case len(r.words) == 1, before == "الذكري" || before == "المره" || before == "للمره" || before == "اليوم" || before == "الدوره" || before == "السنه" || before == "المركز" || before == "المرتبه" || before == "الترتيب" || before == "العدد" || before == "الرقم" || before == "القمه" || before == "النسخه" || before == "العام":
		return n.value, i + 1, true
	case strings.HasPrefix(before, "ال") && strings.HasSuffix(before, "ه") && r.nounsAt(i-1).form != plural:
		return n.value, i + 1, true // الحلقة الخمسون
	}
	return 0, i, false
}

// owners are the words behind which "first" ranks a noun rather than an order of
// telling.
var owners = wordSet("the his her its their our my your whose")

func (r *reader) englishOrdinal(i int) (float64, int, bool) {
	f := r.fold(i)
	if n, ok := englishNumerals[f]; ok && n.part == tens {
		at := i + 1
		if r.fold(at) == "-" {
			at++
		}
		if v, ok := englishOrdinals[r.fold(at)]; ok && v < 10 {
			return n.value + v, at + 1, true
		}
	}
	if v, ok := englishOrdinals[f]; ok {
		if f == "second" && (r.fold(i-1) == "a" || r.fold(i-1) == "per" || r.fold(i-1) == "one") || r.fold(i-1) == "one" || months[r.fold(i-1)] || f == "third" && r.fold(i-1) == "a" || f == "first" && len(r.words) > 1 && r.nounsAt(i+1).Thing == nil && !(owners[r.fold(i-1)] && r.kind(i+1) == text.Letters && !stopwords[r.fold(i+1)]) || months[r.fold(i+1)] {
			return 0, i, false
		}
		return v, i + 1, true
	}
	// two hundredth, one hundred and first
	if n, ok := r.cardinal(i); ok && n.inWords && n.value >= 1 {
		at := n.end
		if r.fold(at) == "and" || r.fold(at) == "-" {
			at++
		}
		if v, ok := englishOrdinals[r.fold(at)]; ok {
			switch {
			case v >= 100 && n.value < 1000 && at == n.end:
				return n.value * v, at + 1, true
			case v < 100 && n.value >= 100:
				return n.value + v, at + 1, true
			}
		}
	}
	return 0, i, false
}
