package intake

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"counterclaim/db/text"
	"counterclaim/db/when"
)

// How far the head of a plain text reaches, and how long what stands in it can be.
const (
	maxHeadLines = 8  // lines with something in them
	maxLineWords = 20 // of a line that is no paragraph
	maxNameWords = 6  // of an outlet or an author
)

// readHead reads what the first lines of a plain text say of the report: lines
// with a label ("Published:", «المصدر:»), a line that is only a date, an outlet
// with a date, "By" with a name. It takes what stands there plainly and leaves
// the rest to the analyst: a sentence is never read, a name without a label is an
// outlet only where a word of the trade is in it, a date needs its day and year,
// and two dates without a label that differ are no date. The title is the first
// line that is none of these.
func readHead(s string) metadata {
	var labelled, plain metadata
	var title string
	dates := map[string]bool{} // the days of lines without a label
	lines, sentences := 0, 0
	for raw := range strings.Lines(s) {
		line := visible(raw)
		if line == "" {
			continue
		}
		if lines++; lines > maxHeadLines {
			break
		}
		signed, alone := readDateline(line)
		plain.fill(signed)
		if alone {
			continue
		}
		if isSentence(line) {
			if sentences++; sentences > 1 {
				break // one may be the headline or stand below it; two are the report
			}
		} else if m, ok := readLabels(line, lines == 1); ok {
			labelled.fill(m)
			continue
		} else if m, ok := readCorrespondent(line); ok && lines > 1 {
			plain.fill(m)
			continue
		} else if m, ok := readCredits(line, lines == 1); ok {
			plain.fill(m)
			if m.published != "" {
				dates[m.published] = true
			}
			continue
		} else if m, ok := readPlain(line, lines == 1); ok {
			plain.fill(m)
			if m.published != "" {
				dates[m.published] = true
			}
			continue
		}
		if title == "" {
			title = firstLine(raw)
		}
	}
	if len(dates) > 1 {
		plain.published = ""
	}
	labelled.fill(plain)
	labelled.fill(metadata{title: title, outlet: readFoot(s)})
	return labelled
}

// fill takes from o what m does not say.
func (m *metadata) fill(o metadata) {
	m.title, m.outlet, m.author = first(m.title, o.title), first(m.outlet, o.outlet), first(m.author, o.author)
	m.url, m.published = first(m.url, o.url), first(m.published, o.published)
}

// visible is a line without the marks that are not seen, its spaces made one.
// The joiners stay: they are spelling.
func visible(line string) string {
	line = strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Cf, r) && r != '\u200C' && r != '\u200D' {
			return -1
		}
		return r
	}, line)
	return strings.Join(strings.Fields(line), " ")
}

// isSentence reports whether a line is a sentence of the report or a paragraph of it.
func isSentence(line string) bool {
	if webAddress(line) != "" {
		return false
	}
	bare := strings.TrimRightFunc(line, func(r rune) bool { return strings.ContainsRune(`"'”’»)] `, r) })
	return strings.HasSuffix(bare, ".") || strings.HasSuffix(bare, "…") || strings.HasSuffix(bare, "!") ||
		strings.HasSuffix(bare, "?") || strings.HasSuffix(bare, "؟") || len(strings.Fields(line)) > maxLineWords
}

// field is what a label speaks of.
type field int

const (
	nothing field = iota // the line is of the head, but says nothing that is kept
	published
	outlet
	author
	address
	headline
)

// labels are the words before a colon, folded.
var labels = foldedKeys(map[string]field{
	"published": published, "published on": published, "date published": published, "publication date": published,
	"date": published, "posted": published, "posted on": published,
	"تاريخ النشر": published, "التاريخ": published, "تاريخ": published, "نشر في": published, "نشر بتاريخ": published, "نشر": published,
	"updated": nothing, "last updated": nothing, "آخر تحديث": nothing, "تحديث": nothing,
	"source": outlet, "outlet": outlet, "publisher": outlet, "المصدر": outlet, "الناشر": outlet,
	"by": author, "author": author, "written by": author, "reporter": author,
	"بقلم": author, "الكاتب": author, "الكاتبة": author, "كتب": author, "كتبت": author, "إعداد": author, "المؤلف": author,
	"url": address, "link": address, "الرابط": address, "رابط": address,
	"title": headline, "headline": headline, "العنوان": headline, "عنوان": headline,
})

// openers are the labels that stand without a colon as well, folded, longest first.
var openers = []struct {
	words string
	field field
}{
	{"published on ", published}, {"published ", published}, {"posted on ", published}, {"written by ", author}, {"by ", author},
	{text.Fold("نشر في "), published}, {text.Fold("نشر بتاريخ "), published}, {text.Fold("تاريخ النشر "), published}, {text.Fold("بقلم "), author},
}

func foldedKeys(m map[string]field) map[string]field {
	folded := make(map[string]field, len(m))
	for words, f := range m {
		folded[text.Fold(words)] = f
	}
	return folded
}

// readLabels reads a line of labels: one, or more of them with a bar between.
func readLabels(line string, isFirst bool) (m metadata, ok bool) {
	for part := range strings.SplitSeq(line, "|") {
		one, ok := readLabelled(strings.TrimSpace(part), isFirst)
		if !ok {
			return readLabelled(line, isFirst)
		}
		m.fill(one)
	}
	return m, true
}

// readLabelled reads a line that begins with a label; ok is false where it has
// none, or where what follows is not of the label's kind. A first line can be a
// headline, "By Land and Sea": there a name without a colon needs its outlet or day.
func readLabelled(line string, isFirst bool) (m metadata, ok bool) {
	if label, value, found := strings.Cut(strings.ReplaceAll(line, "：", ":"), ":"); found {
		if f, known := labels[text.Fold(strings.TrimSpace(label))]; known {
			return f.read(strings.TrimSpace(value), line)
		}
	}
	for _, o := range openers {
		if text.Fold(firstWords(line, strings.Count(o.words, " ")))+" " == o.words {
			m, ok = o.field.read(strings.Join(strings.Fields(line)[strings.Count(o.words, " "):], " "), line)
			if o.field == author && (m.outlet == "" && len(strings.Fields(m.author)) < 2 || isFirst && m.outlet == "" && m.published == "") {
				return metadata{}, false
			}
			return m, ok
		}
	}
	return metadata{}, false
}

func firstWords(line string, n int) string {
	words := strings.Fields(line)
	return strings.Join(words[:min(n, len(words))], " ")
}

// read reads what stands behind a label of the line.
func (f field) read(value, line string) (m metadata, ok bool) {
	switch f {
	case nothing:
		return m, true
	case address:
		m.url = onlyAddress(value)
		return m, m.url != ""
	case headline:
		m.title = firstLine(value)
		return m, m.title != ""
	}
	p, ok := partsOf(value, isArabic(line))
	if !ok {
		return m, false
	}
	m.published = p.day
	switch f {
	case published:
		return m, p.day != "" && len(p.names) == 0
	case outlet:
		if len(p.names) == 1 && isName(p.names[0]) {
			m.outlet = p.names[0]
		}
		return m, m.outlet != ""
	default:
		m.author, m.outlet, ok = authorOf(p.names)
		return m, ok
	}
}

// authorOf is who wrote the report, and for whom: "Jane Doe, Northern Wire",
// "A. Lee, B. Ray and C. Fox".
func authorOf(names []string) (author, outlet string, ok bool) {
	if n := len(names); n > 1 && creditOf(names[n-1], false) != "" {
		names, outlet = names[:n-1], creditOf(names[n-1], false)
	}
	if len(names) == 1 && outlet == "" && isOutlet(names[0]) {
		return "", names[0], true
	}
	if len(names) == 0 {
		return "", "", false
	}
	names[0], _, _ = strings.Cut(names[0], " in ") // and where
	if !isName(names[0]) || isOutlet(names[0]) || slices.Contains(small[:articles], strings.ToLower(firstWords(names[0], 1))) {
		return "", "", false
	}
	if last := names[len(names)-1]; len(names) > 1 && strings.Contains(last, " and ") && !slices.ContainsFunc(names, notName) {
		return strings.Join(names, ", "), outlet, true
	}
	return names[0], outlet, true
}

func notName(s string) bool { return !isName(s) }

// readPlain reads a line without a label. On the first line, which may be a
// headline with a date, only a date alone or beside an outlet counts.
func readPlain(line string, isFirst bool) (m metadata, ok bool) {
	if m.url = onlyAddress(line); m.url != "" {
		return m, true
	}
	p, ok := partsOf(line, isArabic(line))
	if ok && p.day == "" && len(p.names) == 2 && !isFirst && isName(p.names[0]) && len(strings.Fields(p.names[0])) <= 3 {
		m.outlet = creditOf(p.names[1], false) // سامي دلول - الجزيرة نت: whoever or wherever that is
		return m, m.outlet != ""
	}
	if !ok || p.day == "" {
		return metadata{}, false
	}
	m.published = p.day
	for _, name := range p.names {
		by := ourReporter.FindStringSubmatch(name)
		switch {
		case m.outlet == "" && (isOutlet(name) || !isFirst && isTrade(name)):
			m.outlet = name
		case by != nil && m.author == "" && isName(by[1]):
			m.author = by[1]
		case !isName(name) || len(strings.Fields(name)) > 2: // no place either
			return metadata{}, false
		}
	}
	return m, !isFirst || m.outlet != "" || len(p.names) == 0
}

// ourReporter is «من مراسلتنا ليلى سالم» beside a day.
var ourReporter = regexp.MustCompile(`^(?:من )?(?:مراسلنا|مراسلتنا|موفدنا|موفدتنا) (.{3,40})$`)

// isTrade reports whether a name of a few words begins with a word of the trade, «موقع صوت الوديان»:
// beside a day it is the outlet's.
func isTrade(s string) bool {
	words := strings.Fields(text.Fold(s))
	return len(words) > 1 && len(words) <= longestTrade && isName(s) && (words[0] == "موقع" || slices.Contains(tradeArabic, words[0]))
}

// longestTrade is how many words the name of an outlet has with that of its trade.
const longestTrade = 4

// onlyAddress is s when it is an address on the web and nothing else.
func onlyAddress(s string) string {
	s = strings.TrimSuffix(strings.TrimPrefix(s, "<"), ">")
	if strings.Contains(s, " ") {
		return ""
	}
	if strings.HasSuffix(s, "://") {
		return ""
	}
	return webAddress(s)
}

// parts are what the signs of a line part it into: one day at most, and names.
type parts struct {
	day   string
	names []string
}

// separators part a line of the head. A hyphen does so only between spaces.
var separators = regexp.MustCompile(`\s+[-–]+\s+|\s*[|•·،,—]+\s*`)

// cut stands for a date that was taken out of a line; no text that is kept has it.
const cut = "\x00"

// partsOf parts a line; ok is false where a date stands among other words, or
// where it is not plain which day is meant.
func partsOf(line string, arabic bool) (p parts, ok bool) {
	line = strings.ReplaceAll(line, cut, "\uFFFD")
	t := text.New(line)
	var rest strings.Builder
	end := 0
	for _, d := range when.Read(t, "") {
		switch {
		case d.Kind == when.Clock, d.Rule == "hijri": // a Hijri day alone can be off by one
		case p.day != "" || !isPlainDay(d, arabic):
			return parts{}, false
		default:
			p.day = day(d.EDTF)
		}
		rest.WriteString(t.Slice(text.Span{Start: end, End: d.Start}) + cut)
		end = d.End
	}
	rest.WriteString(t.Slice(text.Span{Start: end, End: t.Len()}))
	for _, part := range separators.Split(rest.String(), -1) {
		bare := strings.TrimFunc(strings.ReplaceAll(part, cut, ""), isOrnament)
		switch {
		case bare == "":
		case strings.Contains(part, cut):
			return parts{}, false
		default:
			p.names = append(p.names, bare)
		}
	}
	return p, true
}

// isOrnament reports whether r is no letter, mark, number or full stop: what may
// stand around a date or name.
func isOrnament(r rune) bool {
	return r != '.' && !unicode.In(r, unicode.L, unicode.M, unicode.N)
}

// bothWays finds digits that are a day of two months: 11/12/2026. With full stops the day
// is first everywhere.
var bothWays = regexp.MustCompile(`^(0?[1-9]|1[0-2])[^\d.](0?[1-9]|1[0-2])\D\d{4}`)

// isPlainDay reports whether the date is one day with its year, and only that
// day. Digits that can be read both ways are plain beside Arabic words, where
// the day is first.
func isPlainDay(d when.Date, arabic bool) bool {
	if d.Kind != when.Absolute || day(d.EDTF) == "" || strings.ContainsAny(d.EDTF, "/~?%") || d.Rule == "date_against_weekday" {
		return false
	}
	m := bothWays.FindStringSubmatch(text.Fold(d.Text))
	return arabic || m == nil || strings.TrimPrefix(m[1], "0") == strings.TrimPrefix(m[2], "0")
}

// isArabic reports whether Arabic letters stand in s.
func isArabic(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Arabic, r) && unicode.IsLetter(r) })
}

// small are the words that stand in names without a capital letter; no person's
// name begins with one of the first, the articles.
var small = []string{"of", "the", "and", "for", "a", "an", "al", "el", "bin", "ibn", "de", "del", "der", "den", "di", "da", "van", "von"}

const articles = 6 // of small

// isName reports whether s can be the name of a person or an outlet: a few words
// without digits, in scripts that have them begun with capital letters.
func isName(s string) bool {
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > maxNameWords || strings.ContainsAny(s, "!?؟;؛:…\"«»()[]{}<>/\\@") {
		return false
	}
	for _, word := range words {
		r := firstRune(word)
		switch {
		case !unicode.IsLetter(r) || strings.ContainsFunc(word, func(r rune) bool { return r == unicode.ReplacementChar || unicode.IsNumber(r) }):
			return false
		case unicode.IsLower(r) && !slices.Contains(small, word) && !strings.HasPrefix(word, "al-") && !strings.HasPrefix(word, "el-"):
			return false
		case strings.HasSuffix(word, ".") && len([]rune(word)) > len("Jr."):
			return false
		}
	}
	return !slices.Contains(small, words[0]) || len(words) > 1
}

// The words of the trade by which a name is known as an outlet's, folded: in
// English behind the name, in Arabic mostly before it.
var (
	tradeEnglish = folded("agency", "broadcasting", "chronicle", "courier", "daily", "gazette", "herald", "journal", "magazine",
		"network", "news", "newspaper", "observer", "online", "post", "press", "radio", "telegraph", "television", "times", "tribune", "tv", "wire")
	news        = folded("أنباء", "أخبار")
	tradeArabic = folded("وكالة", "صحيفة", "جريدة", "قناة", "شبكة", "موقع", "مجلة", "إذاعة", "راديو", "تلفزيون", "منصة")
	behind      = folded("نيوز", "برس", "أونلاين", "الإخبارية", "الإخباري")
)

func folded(words ...string) []string {
	for i, w := range words {
		words[i] = text.Fold(w)
	}
	return words
}

// isOutlet reports whether a name says by itself that it is an outlet's:
// "Northern Wire", "The Meridian Post", «وكالة النيل للأنباء», «شبكة الأفق».
// An Arabic name has an article in each word behind the first, or «لل» in the
// last: «صحيفة تغلق أبوابها» is news. Behind «وكالة أنباء» stands any name.
func isOutlet(s string) bool {
	if !isName(s) {
		return false
	}
	words := strings.Fields(text.Fold(s))
	last := words[len(words)-1]
	switch {
	case len(words) < 2:
		return false
	case slices.Contains(tradeEnglish, last), slices.Contains(behind, last):
		return true
	case !slices.Contains(tradeArabic, words[0]):
		return false
	case len(words) > 2 && slices.Contains(news, words[1]): // وكالة أنباء الوادي
		return true
	}
	return strings.HasPrefix(last, "لل") || !slices.ContainsFunc(words[1:], func(w string) bool { return !strings.HasPrefix(w, "ال") })
}
