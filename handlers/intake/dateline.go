package intake

import (
	"regexp"
	"strings"

	"counterclaim/db/speech"
	"counterclaim/db/text"
)

// A report of an agency names it in its dateline, before the first words or on a line of
// its own, or signs with it at the end.
var (
	// bracketed is "MARSA, Nov 14 (Northwire) - The ...", «مرسى (رويترز) - قال ...»
	bracketed = regexp.MustCompile(`^([^()]{0,60})\(([^()]{2,40})\)\s*(?:[-–—:]+\s*(\S.*)?)?$`)
	// dashed is «مرسى - وكالة النيل للأنباء - قال ...», and without the words behind it
	dashed = regexp.MustCompile(`^([^()]{2,40}?)(?:\s+[-–—]+\s+|\s*[/|]\s*)([^–—/|:()]{2,40}?)(?:(?:\s+[-–—]+|\s*:)\s+(\S.*)|\s*[-–—:]*)$`)
)

// readDateline reads the outlet that the dateline of a line names, and whether the line
// has no more than that.
func readDateline(line string) (m metadata, alone bool) {
	if m := bracketed.FindStringSubmatch(line); m != nil && shortPlace(m[1]) {
		told := m[3] != ""
		place := strings.FieldsFunc(m[1], func(r rune) bool { return strings.ContainsRune(",،-–—/", r) || text.Digit(r) >= 0 })
		own := creditOf(m[2], told && len(place) > 0 && len(strings.Fields(place[0])) <= longestPlace)
		return metadata{outlet: own, published: dayBefore(m[3])}, own != "" && !told && len(strings.Fields(m[1])) <= longestPlace
	}
	if m := dashed.FindStringSubmatch(line); m != nil && shortPlace(m[1]) {
		own, place := creditOf(m[2], false), m[1]
		if own == "" {
			own, place = creditOf(m[1], false), m[2]
		}
		return metadata{outlet: own}, own != "" && m[3] == "" && len(strings.Fields(place)) <= longestPlace
	}
	if place, name, found := strings.Cut(line, ":"); found && len(strings.Fields(place)) <= longestPlace && strings.HasPrefix(strings.TrimSpace(name), "«") {
		own := creditOf(name, speech.KnownOutlet(strings.Trim(name, " «»"))) // لندن: «الشرق الأوسط»
		return metadata{outlet: own}, own != ""
	}
	if strings.ContainsAny(line, ",،") {
		return metadata{}, false // by whom, and for whom
	}
	own := creditOf(line, false)
	return metadata{outlet: own}, own != ""
}

// dayBefore is the day that stands before the words of a report, «10 تشرين الأول 2026 - قال ...», ""
// where none does.
func dayBefore(words string) string {
	first, _, more := strings.Cut(words, " - ")
	if p, ok := partsOf(first, isArabic(first)); more && ok && len(p.names) == 0 {
		return p.day
	}
	return ""
}

// correspondent is a line that tells of a reporter and no more: «مراسلنا في مرسى»,
// «سامي دلول، مراسل الجزيرة نت في مرسى», "Our correspondent in Marsa".
var correspondent = regexp.MustCompile(`^(?:([^،,:|–—-]{3,40}?)\s*[،,:|–—-]\s*)?((?:مراسلنا|مراسلتنا|موفدنا|موفدتنا|مراسلونا|[Oo]ur (?:own )?correspondent)|(?:مراسل|مراسلة|موفد|موفدة) (.{3,40}?))(?:\s+(?:في|من|إلى|in)\s+(\S+(?: \S+)?))?$`)

// readCorrespondent reads the author of such a line, who is our reporter where nobody is
// named, and the outlet whose reporter he is.
func readCorrespondent(line string) (m metadata, ok bool) {
	parts := correspondent.FindStringSubmatch(line)
	if parts == nil {
		return m, false
	}
	name, reporter, whose := parts[1], parts[2], parts[3]
	if whose != "" {
		if m.outlet = creditOf(whose, speech.KnownOutlet(whose)); m.outlet == "" {
			return m, false
		}
	}
	switch words := len(strings.Fields(name)); {
	case words > longestPlace-1 && isName(name) && !isOutlet(name):
		m.author = name
	case words > longestPlace:
		return metadata{}, false
	case whose == "":
		m.author = reporter
		if parts[4] != "" {
			m.author = line[strings.Index(line, reporter):]
		}
	}
	return m, true
}

// longestPlace is how many words the place of a dateline has on a line of its own.
const longestPlace = 2

// creditOf is the outlet that a text names and nothing else: an agency, "agencies", a name
// with a word of the trade in it, or, where only an outlet can stand, any name.
func creditOf(s string, sure bool) string {
	s = strings.TrimFunc(strings.TrimSpace(s), func(r rune) bool { return strings.ContainsRune("()[]«»\"“”- –—", r) })
	name := text.Fold(s)
	switch own := speech.AgencyName(s); {
	case own != "":
		return own
	case agencies[name], isOutlet(s), speech.KnownOutlet(s) && (sure || strings.ContainsAny(s, " .")):
		return s
	case sure && isName(s) && !noOutlet[name] && len(strings.Fields(s)) <= 4:
		return s
	}
	return ""
}

// shortPlace reports whether what stands before the outlet can be a place with a day.
func shortPlace(s string) bool {
	words := strings.Fields(s)
	return len(words) <= 6 && !strings.ContainsAny(s, ".!?؟؛\"«»")
}

var (
	// agencies stand for agencies without a name; folded
	agencies = map[string]bool{"وكالات": true, "الوكالات": true, "agencies": true, "wires": true}
	// noOutlet are words in the brackets of a dateline that name nobody; folded
	noOutlet = map[string]bool{"وكاله": true, "خاص": true, "صور": true, "صوره": true, "فيديو": true, "عاجل": true, "متابعه": true, "مراسلنا": true, "محدث": true,
		"agency": true, "exclusive": true, "photos": true, "video": true, "updated": true, "update": true, "breaking": true, "live": true, "file": true, "opinion": true}
)

// readFoot reads the outlet with which a report is signed on its last line: "(Reuters)",
// «المصدر: وكالات».
func readFoot(s string) string {
	lines := strings.Split(strings.TrimSpace(s), "\n")
	last := visible(lines[len(lines)-1])
	if len(lines) < 2 || isSentence(last) {
		return ""
	}
	if label, value, found := strings.Cut(last, ":"); found && labels[text.Fold(strings.TrimSpace(label))] == outlet {
		one, _, _ := strings.Cut(value, "+")
		return creditOf(one, false)
	}
	return creditOf(last, false)
}
