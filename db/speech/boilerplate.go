package speech

import (
	"slices"
	"strings"

	"counterclaim/db/text"
)

func (r *reader) boilerplate(p text.Span) bool {
	for _, b := range r.in.Boilerplate {
		if b.Overlaps(p) {
			return true
		}
	}
	return false
}

// stamp reports whether a paragraph only says when the report came out: تم النشر: 5 مارس.
func stamp(words []text.Word) bool {
	if len(words) > longestStamp || !slices.ContainsFunc(words, func(w text.Word) bool { return text.Digit(firstRune(w.Fold)) >= 0 }) {
		return false
	}
	line := " "
	for _, w := range words {
		if w.Kind != text.Mark {
			line += w.Fold + " "
		}
	}
	if len(words) > 2 && words[1].Text == ":" && stampNouns[words[0].Fold] && (text.Digit(firstRune(words[2].Fold)) >= 0 || stampDays[words[2].Fold]) {
		return true
	}
	return slices.ContainsFunc(stamps, func(s string) bool { return strings.HasPrefix(line, " "+s+" ") })
}

// longestStamp is how many words and marks such a paragraph has at most.
const longestStamp = 24

// stampNouns begin it before a colon: نُشر: 8 مارس.
var stampNouns = set("نشر النشر تحديث التحديث التاريخ تاريخ date updated published posted")

// stampDays begin the date behind the colon where no number does.
var stampDays = set(`السبت الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة saturday sunday monday tuesday wednesday thursday friday
	january february march april may june july august september october november december`)

// stamps begin it; folded.
var stamps = foldedLines("تم النشر", "نشر في", "نشر بتاريخ", "تاريخ النشر", "آخر تحديث", "تم التحديث", "published", "last updated", "updated", "posted")
