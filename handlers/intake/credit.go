package intake

import (
	"regexp"
	"slices"
	"strings"

	"counterclaim/db/speech"
)

// A line of the head can say who made the report in one of its parts, beside its outlet,
// its place and its day: «صحيفة المرسى - 4 نوفمبر 2026 - كتب: سامي دلول».

var (
	// wrote is such a part: a word of the trade, a sign or none, a name
	wrote = regexp.MustCompile(`^(?:(كتبها|كتبت|كتبه|كتب|أعدها|أعده|أعدّها|أعدّه|إعداد|اعداد|بقلم|تقرير|متابعة|حوار|تحقيق)|(By|(?:[Ww]ritten|[Rr]eported|[Rr]eporting|[Ww]ords|[Tt]ext|[Ss]tory|[Rr]eport) by))(\s*[:：/]\s*|\s+)(.{3,60})$`)
	// helped is the part of those whose report it is not: they translated it, edited it or took its pictures
	helped = regexp.MustCompile(`^(?:(ترجمة|ترجمها|ترجمته|تحرير|مراجعة|تدقيق|تصوير|عدسة|صور|مونتاج|إخراج)|((?:[Tt]ranslated|[Tt]ranslation|[Ee]dited|[Ee]diting|[Pp]hotos|[Pp]hotographs|[Pp]ictures|[Vv]ideo|[Aa]dditional reporting) by))(\s*[:：/]\s*|\s+)(.{3,60})$`)
	// labelAlone is the word of the trade with a dash behind it: «كتب - سامي دلول»
	labelAlone = regexp.MustCompile(`^(?:كتبت|كتب|إعداد|تقرير|متابعة|ترجمة|تحرير|تصوير)$`)
)

// mayHead are those of the words that begin a headline too, «تقرير: الجسر مغلق», and say who
// made the report only before a given name.
var mayHead = map[string]bool{"تقرير": true, "متابعة": true, "حوار": true, "تحقيق": true}

// readCredits reads a line that says who made the report, whatever else of the head stands
// beside it. A word of the trade without a sign is one only beside another part or where
// it is no verb or noun of a sentence: «كتب سامي دلول» alone may be a headline.
func readCredits(line string, isFirst bool) (m metadata, ok bool) {
	p, ok := partsOf(strings.NewReplacer(";", "|", "؛", "|").Replace(line), isArabic(line))
	if !ok {
		return m, false
	}
	m.published = p.day
	names := joinLabels(p.names)
	alone := p.day == "" && len(names) == 1
	credits, signed := 0, false
	for _, name := range names {
		by, theirs := wrote.FindStringSubmatch(name), true
		if by == nil {
			by, theirs = helped.FindStringSubmatch(name), false
		}
		switch {
		case by != nil && !(alone && by[2] == "By"): // "By the River" may be a heading
			sign, who := strings.TrimSpace(by[3]), by[4]
			if !areNames(who) || mayHead[by[1]] && (isFirst && alone || !speech.GivenName(strings.Fields(who)[0])) || sign == "" && (alone && by[1] != "" || len(strings.Fields(who)) < 2) {
				return metadata{}, false
			}
			if theirs && m.author == "" {
				m.author = who
			}
			credits, signed = credits+1, signed || sign != ""
		case m.outlet == "" && creditOf(name, false) != "":
			m.outlet = creditOf(name, false)
		case m.outlet == "" && isTrade(name):
			m.outlet = name
		case !isName(name) || len(strings.Fields(name)) > 2: // no place either
			return metadata{}, false
		}
	}
	if credits == 0 || isFirst && !signed && m.outlet == "" && m.published == "" {
		return metadata{}, false
	}
	return m, true
}

// joinLabels puts a label that stands alone before the name behind it.
func joinLabels(parts []string) []string {
	var joined []string
	for i := 0; i < len(parts); i++ {
		if i+1 < len(parts) && labelAlone.MatchString(parts[i]) {
			joined = append(joined, parts[i]+": "+parts[i+1])
			i++
			continue
		}
		joined = append(joined, parts[i])
	}
	return joined
}

// areNames reports whether a credit names one or two who made a report.
func areNames(s string) bool {
	names := strings.Split(strings.ReplaceAll(s, " and ", " و"), " و")
	return len(names) <= maxCredited && !strings.HasPrefix(s, "ال") && !slices.ContainsFunc(names, notName)
}

// maxCredited is how many are named with one label.
const maxCredited = 3
