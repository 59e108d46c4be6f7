package figure

import (
	"math"
	"strings"

	"counterclaim/db/text"
)

// Rule is one way in which words give a range. The reader reads by these rules
// and the app shows them, so that an analyst can see why a range is what it is.
type Rule struct {
	Code      string // Figure.Rule
	Qualifier Qualifier
	Range     string // the range as a formula of N and M
	Arabic    []string
	English   []string
	After     []string // phrases of both languages that stand behind the number
	Example   [2]string
	whole     func(n float64) Range // for things that are counted
	measured  func(n float64) Range // for what is measured, where the borders are not whole; nil is whole
	fixed     Range                 // for words that are a number by themselves
}

func upFrom(n float64) Range { return Range{n, math.Inf(1)} }

// around is n plus and minus a tenth, rounded outwards where n is whole.
func around(n float64) Range {
	spread := math.Abs(n) / 10
	return outwards(n, n-spread, n+spread)
}

func shortOf(n float64) Range { return outwards(n, n-math.Abs(n)/10, n) }

// outwards rounds the ends of a range to whole numbers when n is one. What
// binary fractions leave behind is cut off first, so that 0.9 × 30 is 27.
func outwards(n, low, high float64) Range {
	const grain = 1e9
	low, high = math.Round(low*grain)/grain, math.Round(high*grain)/grain
	if n == math.Trunc(n) {
		return Range{math.Floor(low), math.Ceil(high)}
	}
	return Range{low, high}
}

var table = []Rule{
	{Code: "exact", Qualifier: Exact, Range: "[N, N]", Example: [2]string{"41 قتيلا", "41 killed"}, whole: Exactly},
	{Code: "dual", Qualifier: Exact, Range: "[2, 2]", Example: [2]string{"قتيلان", "a couple of dead"}},
	{Code: "one", Qualifier: Exact, Range: "[1, 1]", Example: [2]string{"مقتل مدني", "a civilian was killed"}},
	{Code: "none", Qualifier: Exact, Range: "[0, 0]", Example: [2]string{"دون وقوع إصابات", "no casualties"}},
	{Code: "more_than", Qualifier: MoreThan, Range: "[N+1, …)", Example: [2]string{"أكثر من 500", "more than 500"},
		Arabic:  []string{"ينوف على", "ما ينوف على", "تنوف على", "ينوف عن", "يتعدى", "تتعدى", "ما يتعدى", "تعدى", "تعدت", "أكبر من", "ما فوق", "أكثر من", "لأكثر من", "أزيد من", "ما يزيد على", "ما يزيد عن", "يزيد على", "يزيد عن", "تزيد على", "تزيد عن", "يزيدون على", "يزيدون عن", "زاد على", "زاد عن", "زادت على", "زادت عن", "ما يربو على", "ما يربو عن", "يربو على", "يربو عن", "تربو على", "يربون على", "ما يفوق", "يفوق", "تفوق", "فاق", "فاقت", "ما يتجاوز", "يتجاوز", "تتجاوز", "تجاوز", "تجاوزت", "يتخطى", "تخطى", "تخطت", "ما يتخطى", "ما ينيف على", "ينيف على", "فوق", "نيف", "نيفا", "بأكثر من", "أعلى من", "ليتجاوز", "لتتجاوز"},
		English: []string{"larger than", "bigger than", "higher than", "more than", "over", "above", "in excess of", "upwards of", "upward of", "exceeding", "exceeds", "exceeded", "just over", "well over", "well above", "greater than", "surpassing", "surpassed", "topped", "topping", "north of", ">"},
		After:   []string{"ونيف", "ونيفا", "و نيف"}, whole: func(n float64) Range { return upFrom(n + 1) }, measured: upFrom},
	{Code: "at_least", Qualifier: AtLeast, Range: "[N, …)", Example: [2]string{"ما لا يقل عن 500", "at least 500"},
		Arabic:  []string{"على أقل تقدير", "في أقل تقدير", "في الأقل", "بالأقل", "أكثر من أو يساوي", "أكثر من أو تساوي", "أكبر من أو يساوي", "أكبر من أو تساوي", "أكبر من أو مساو ل", "ما لا يقل عن", "ما لا يقل على", "لا يقل عن", "لن يقل عن", "لن تقل عن", "لم يقل عن", "لم تقل عن", "لا تقل عن", "لا يقلون عن", "بما لا يقل عن", "على الأقل", "بحد أدنى", "كحد أدنى", "ليس أقل من", "لا أقل من", "أقله"},
		English: []string{"more than or equal to", "greater than or equal to", "at or above", "at least", "no fewer than", "not fewer than", "no less than", "not less than", "a minimum of", "minimum of", "a minimum", "≥", ">="},
		After:   []string{"على أقل تقدير", "في أقل تقدير", "في الأقل", "بالأقل", "كحصيلة دنيا", "at the very least", "وما فوق", "فما فوق", "وما فوقها", "فما فوقها", "وأكثر", "أو أزيد", "أو يزيدون", "وربما أكثر", "إن لم يكن أكثر", "and more", "or above", "and over", "or over", "and up", "minimum", "plus", "-plus", "if not more", "على الأقل", "كحد أدنى", "بحد أدنى", "أو أكثر", "فأكثر", "أو يزيد", "or more", "at least", "or higher", "and above", "and counting", "at a minimum", "+"}, whole: upFrom},
	{Code: "less_than", Qualifier: LessThan, Range: "[0, N-1]", Example: [2]string{"أقل من 500", "fewer than 500"},
		Arabic:  []string{"أصغر من", "تحت", "دون", "ما دون", "يقلون عن", "أقل بقليل من", "أقل من", "ما يقل عن", "يقل عن", "تقل عن", "أدنى من", "أقل عن", "بأقل من"},
		English: []string{"smaller than", "fewer than", "less than", "under", "below", "just under", "<", "lower than"},
		whole:   func(n float64) Range { return Range{min(0, n-1), n - 1} }, measured: func(n float64) Range { return Range{min(0, n), n} }},
	{Code: "up_to", Qualifier: UpTo, Range: "[0, N]", Example: [2]string{"ما يصل إلى 500", "up to 500"},
		Arabic:  []string{"على أبعد تقدير", "على أكثر تقدير", "أقل من أو يساوي", "أقل من أو تساوي", "أصغر من أو يساوي", "أصغر من أو تساوي", "ما يصل إلى", "بما يصل إلى", "قد يصل إلى", "قد تصل إلى", "يصل إلى", "تصل إلى", "يصلون إلى", "حتى", "لا يتجاوز", "لا تتجاوز", "لا يزيد على", "لا يزيد عن", "لا تزيد على", "لا تزيد عن", "لم يتجاوز", "لم تتجاوز", "لن يتجاوز", "لن تتجاوز", "لن يزيد على", "لن يزيد عن", "لن تزيد على", "لن تزيد عن", "لم يزد على", "لم يزد عن", "لم تزد على", "لم تزد عن", "لن يتعدى", "لن تتعدى", "لم تتعد", "لا يفوق", "لا تفوق", "لن يفوق", "لن تفوق", "لا يتخطى", "لا تتخطى", "لن يتخطى", "لن تتخطى", "ما لا يزيد على", "ما لا يزيد عن", "لا يتعدى", "لا تتعدى", "لم يتعد", "ليس أكثر من", "لا أكثر من", "حد أقصى", "بحد أقصى", "كحد أقصى", "على الأكثر", "أقصاه"},
		English: []string{"less than or equal to", "fewer than or equal to", "at or below", "up to", "as many as", "as much as", "at most", "no more than", "not more than", "a maximum of", "maximum of", "not exceeding", "≤", "<="},
		After:   []string{"على أبعد تقدير", "على أكثر تقدير", "لا أكثر", "at the most", "at the very most", "tops", "وما دون", "فما دون", "وما تحت", "or under", "or below", "maximum", "max", "على الأكثر", "كحد أقصى", "بحد أقصى", "أو أقل", "فأقل", "at most", "or fewer", "or less"}, whole: func(n float64) Range { return Range{min(0, n), n} }},
	{Code: "about", Qualifier: About, Range: "[N−10 %, N+10 %]", Example: [2]string{"نحو 500", "about 500"},
		Arabic:  []string{"يقدر", "تقدر", "يقدرون", "يقدر عددهم", "يقدر عددها", "تقدر أعدادهم", "قدر عددهم", "قدر", "نحو", "بنحو", "حوالي", "بحوالي", "حوالى", "زهاء", "ما يقارب", "يقارب", "تقارب", "ما يقارب من", "ما يناهز", "يناهز", "تناهز", "تقريبا", "في حدود", "بحدود", "تقدر بنحو", "يقدر بنحو", "يقدر بـ", "يقدر عددهم بنحو", "يقدر عددهم ب", "على وجه التقريب"},
		English: []string{"about", "around", "roughly", "approximately", "approx", "approx.", "some", "circa", "ca", "an estimated", "estimated", "estimated at", "in the region of", "in the order of", "somewhere around", "or so", "~", "≈"},
		After:   []string{"تقريبا", "على وجه التقريب", "أو نحو ذلك", "أو ما يقارب", "or so", "or thereabouts", "approximately", "roughly"}, whole: around},
	{Code: "nearly", Qualifier: Nearly, Range: "[N−10 %, N]", Example: [2]string{"قرابة 500", "nearly 500"},
		Arabic:  []string{"قرابة", "ما يقرب من", "يقرب من", "تقرب من", "بالقرب من", "ما يقرب على", "بقرابة"},
		English: []string{"nearly", "almost", "close to", "approaching", "nearing", "shy of"},
		whole:   shortOf},
	{Code: "between", Qualifier: Between, Range: "[N, M]", Example: [2]string{"بين 40 و50", "between 40 and 50"},
		Arabic: []string{"بين", "ما بين", "يتراوح بين", "تتراوح بين", "يتراوح ما بين", "تراوح بين", "يتراوح عددهم بين", "من"}, English: []string{"between", "anywhere between", "from", "anywhere from", "somewhere between"}},
	{Code: "several", Qualifier: Several, Range: "[3, 9]", Example: [2]string{"بضعة قتلى", "several dead"}, Arabic: []string{"بضع", "بضعة", "عدة"}, English: []string{"several", "a few", "a handful of", "a handful"}, fixed: Range{3, 9}},
	{Code: "several_teens", Qualifier: Several, Range: "[13, 19]", Example: [2]string{"بضعة عشر قتيلا", ""}, Arabic: []string{"بضعة عشر", "بضع عشرة"}, fixed: Range{13, 19}},
	{Code: "several_over", Qualifier: Several, Range: "[N+3, N+9]", Example: [2]string{"بضعة وعشرون قتيلا", ""}},
	{Code: "several_dozen", Qualifier: Several, Range: "[30, 99]", Example: [2]string{"بضع عشرات", "several dozen"}, Arabic: []string{"بضع عشرات", "بضعة عشرات"}, English: []string{"several dozen", "several dozens", "a few dozen", "some dozens"}, fixed: Range{30, 99}},
	{Code: "several_hundred", Qualifier: Several, Range: "[300, 999]", Example: [2]string{"بضع مئات", "several hundred"}, Arabic: []string{"بضع مئات", "بضعة مئات", "عدة مئات"}, English: []string{"several hundred", "several hundreds", "a few hundred"}, fixed: Range{300, 999}},
	{Code: "several_thousand", Qualifier: Several, Range: "[3000, 9999]", Example: [2]string{"بضعة آلاف", "several thousand"}, Arabic: []string{"بضعة آلاف", "بضع آلاف", "عدة آلاف"}, English: []string{"several thousand", "several thousands", "a few thousand"}, fixed: Range{3000, 9999}},
	{Code: "several_million", Qualifier: Several, Range: "[3 000 000, 9 999 999]", Example: [2]string{"بضعة ملايين", "several million"}, Arabic: []string{"بضعة ملايين", "بضع ملايين", "عدة ملايين"}, English: []string{"several million", "a few million"}, fixed: Range{3e6, 9999999}},
	{Code: "dozens", Qualifier: Dozens, Range: "[10, 99]", Example: [2]string{"عشرات القتلى", "dozens of dead"}, Arabic: []string{"عشرات"}, English: []string{"dozens", "tens"}, fixed: Range{10, 99}},
	{Code: "scores", Qualifier: Dozens, Range: "[20, 99]", Example: [2]string{"", "scores of dead"}, English: []string{"scores"}, fixed: Range{20, 99}},
	{Code: "hundreds", Qualifier: Hundreds, Range: "[100, 999]", Example: [2]string{"مئات القتلى", "hundreds of dead"}, Arabic: []string{"مئات"}, English: []string{"hundreds"}, fixed: Range{100, 999}},
	{Code: "thousands", Qualifier: Thousand, Range: "[1000, 9999]", Example: [2]string{"آلاف القتلى", "thousands of dead"}, Arabic: []string{"آلاف", "ألوف"}, English: []string{"thousands"}, fixed: Range{1000, 9999}},
	{Code: "tens_of_thousands", Qualifier: Thousand, Range: "[10 000, 99 999]", Example: [2]string{"عشرات الآلاف", "tens of thousands"}, Arabic: []string{"عشرات الآلاف", "عشرات آلاف", "عشرات الألوف"}, English: []string{"tens of thousands", "dozens of thousands"}, fixed: Range{10000, 99999}},
	{Code: "hundreds_of_thousands", Qualifier: Thousand, Range: "[100 000, 999 999]", Example: [2]string{"مئات الآلاف", "hundreds of thousands"}, Arabic: []string{"مئات الآلاف", "مئات آلاف", "مئات الألوف", "مئات ألوف"}, English: []string{"hundreds of thousands"}, fixed: Range{100000, 999999}},
	{Code: "millions", Qualifier: Thousand, Range: "[1 000 000, 9 999 999]", Example: [2]string{"ملايين النازحين", "millions of people"}, Arabic: []string{"ملايين"}, English: []string{"millions"}, fixed: Range{1e6, 9999999}},
	{Code: "tens_of_millions", Qualifier: Thousand, Range: "[10 000 000, 99 999 999]", Example: [2]string{"عشرات الملايين", "tens of millions"}, Arabic: []string{"عشرات الملايين", "عشرات ملايين"}, English: []string{"tens of millions"}, fixed: Range{1e7, 99999999}},
	{Code: "hundreds_of_millions", Qualifier: Thousand, Range: "[100 000 000, 999 999 999]", Example: [2]string{"مئات الملايين", "hundreds of millions"}, Arabic: []string{"مئات الملايين", "مئات ملايين"}, English: []string{"hundreds of millions"}, fixed: Range{1e8, 999999999}},
	{Code: "billions", Qualifier: Thousand, Range: "[1 000 000 000, 9 999 999 999]", Example: [2]string{"مليارات الدولارات", "billions of dollars"}, Arabic: []string{"مليارات", "بلايين"}, English: []string{"billions"}, fixed: Range{1e9, 9999999999}},
	{Code: "tens_of_billions", Qualifier: Thousand, Range: "[10 000 000 000, 99 999 999 999]", Example: [2]string{"عشرات المليارات", "tens of billions"}, Arabic: []string{"عشرات المليارات"}, English: []string{"tens of billions"}, fixed: Range{1e10, 99999999999}},
	{Code: "pair", Qualifier: Exact, Range: "[2, 2]", Example: [2]string{"", "a couple of drones"}, English: []string{"both", "both of the", "a couple", "a pair", "a couple of", "a pair of"}, fixed: Range{2, 2}},
	{Code: "some", Qualifier: Some, Range: "[2, …)", Example: [2]string{"عدد من الجنود", "a number of soldiers"}, Arabic: []string{"بعض", "عدد من", "عددا من", "عدد آخر من", "مجموعة من"}, English: []string{"some", "a number of", "a group of"}, fixed: upFrom(2)},
	{Code: "many", Qualifier: Many, Range: "[3, …)", Example: [2]string{"عدد كبير من الجنود", "many soldiers"},
		Arabic: []string{"عدد كبير من", "عددا كبيرا من", "أعداد كبيرة من", "أعدادا كبيرة من", "العديد من", "عديد", "كثير من", "الكثير من", "كثيرا من", "أعداد من", "أعدادا من"}, English: []string{"many", "numerous", "large numbers of", "a large number of", "countless"}, fixed: upFrom(3)},
}

// Rules is the table of rules for the page that explains them: a copy, so that
// nobody can change how the reader reads.
func Rules() []Rule { return append([]Rule(nil), table...) }

// wording is one phrase of a rule, folded, its first word being the key under
// which it is found.
type wording struct {
	words []string
	rule  *Rule
}

// Three indexes of the table: what stands before a number, behind it, or in its stead.
var (
	before  = indexWordings(func(r *Rule) []string { return append(append([]string{}, r.Arabic...), r.English...) }, func(r *Rule) bool { return r.fixed == Range{} })
	behind  = indexWordings(func(r *Rule) []string { return r.After }, func(r *Rule) bool { return true })
	instead = indexWordings(func(r *Rule) []string { return append(append([]string{}, r.Arabic...), r.English...) }, func(r *Rule) bool { return r.fixed != Range{} })
)

func indexWordings(phrases func(*Rule) []string, wanted func(*Rule) bool) map[string][]wording {
	index := map[string][]wording{}
	for i := range table {
		r := &table[i]
		if !wanted(r) {
			continue
		}
		for _, phrase := range phrases(r) {
			var words []string
			for _, w := range text.Words(phrase) {
				words = append(words, w.Fold)
			}
			all := index[words[0]]
			at := len(all)
			for at > 0 && len(all[at-1].words) < len(words) { // the longest first
				at--
			}
			index[words[0]] = append(all[:at], append([]wording{{words, r}}, all[at:]...)...)
		}
	}
	return index
}

// match finds the longest wording at word i. The first word may carry و, ف, ب,
// ل or ك, and the words that are a number may carry the article.
func (p *phrase) match(index map[string][]wording, i int) (rule *Rule, end int) {
	if i >= len(p.words) {
		return nil, i
	}
	f := p.fold(i)
	try := func(first string) bool {
		for _, w := range index[first] {
			if p.follows(i+1, w.words[1:]) {
				rule, end = w.rule, i+len(w.words)
				return true
			}
		}
		return false
	}
	if try(f) || !isArabic(f) {
		return rule, max(end, i)
	}
	// each form only where it differs: most words carry nothing
	bare := cutOne(f, "وف")
	if bare != f && try(bare) {
		return rule, end
	}
	if led := cutOne(bare, "بلك"); led != bare && try(led) {
		return rule, end
	}
	for _, article := range [...]string{"ال", "بال", "لل"} {
		if noun, ok := strings.CutPrefix(bare, article); ok && try(noun) {
			return rule, end
		}
	}
	return nil, i
}

func (p *phrase) follows(i int, words []string) bool {
	for k, w := range words {
		if p.fold(i+k) != w {
			return false
		}
	}
	return true
}

// cutOne cuts one letter of a set off the front of a word that stays a word of
// two letters or more.
func cutOne(f, letters string) string {
	const letter = 2 // bytes, as every Arabic letter takes
	if len(f) < 3*letter {
		return f
	}
	for i := 0; i+letter <= len(letters); i += letter {
		if f[0] == letters[i] && f[1] == letters[i+1] {
			return f[letter:]
		}
	}
	return f
}

func cutPrefixes(f string, prefixes ...string) string {
	for _, p := range prefixes {
		if rest, ok := strings.CutPrefix(f, p); ok {
			return rest
		}
	}
	return f
}

func foldWord(s string) string { return text.Fold(s) }
