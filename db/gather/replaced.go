package gather

import (
	"slices"
	"strings"

	"counterclaim/db/figure"
	"counterclaim/db/record"
	"counterclaim/db/text"
)

// Figures that a claim names only to put another in their place: "13, not nine", "up from 27",
// "after initially reporting 27".

// takenBack reports whether a claim gives a figure only to put another in its
// place: "13, not nine".
func (r *read) takenBack(f record.Figure) bool {
	ahead, _ := r.clauseAround(f)
	if r.hasAny(hadGiven) && holdsAny(" "+strings.Join(ahead, " ")+" ", hadGiven) {
		return true
	}
	return takes[r.wordBefore(f)] || r.cameFrom(f)
}

// hadGiven are words by which somebody gave a number before; folded and padded.
var hadGiven = patternsOf("had earlier$,had previously$,had initially$,had at first$,had first$,had given a figure$")

// takes are the words before a figure that is taken back; folded.
var takes = folded("not وليس ليس لا بدلا بدل")

// cameFrom reports whether a figure is the one that stood before another: "to 27 from 29".
func (r *read) cameFrom(f record.Figure) bool {
	return outOf[r.wordBefore(f)] && slices.ContainsFunc(r.Figures, func(o record.Figure) bool { return o.What == f.What && o.Range != f.Range && into[r.wordBefore(o)] })
}

// Words before the number that a count comes from, and before that which it comes to; folded.
var (
	outOf = folded("من from")
	into  = folded("إلى to")
)

// instead is the number that a claim puts in the place of a figure that it takes
// back, where that number stands without a noun: "nine and not 12". The figure
// itself when there is none.
func (r *read) instead(f record.Figure) record.Figure {
	number := ""
	for _, w := range text.Words(r.Text) {
		if takes[w.Fold] {
			break
		}
		number = w.Text
	}
	if n, ok := figure.Number(number); ok && n != f.Low {
		f.Range, f.Qualifier, f.Span, f.ID = figure.Exactly(n), "exact", nil, ""
	}
	return f
}

// putsAway reports whether the words of a claim name a number only to put another in its
// place: "13, not nine", "53 بدلا من 47".
func (r *read) putsAway() bool {
	words := strings.Fields(r.words)
	for i := 0; i+1 < len(words); i++ {
		if !takes[words[i]] {
			continue
		}
		next := words[i+1]
		if next == "من" && i+2 < len(words) {
			next = words[i+2]
		}
		if _, ok := figure.Number(next); ok {
			return true
		}
	}
	return false
}

// stoodBefore reports whether the words around a figure tell that it is the number that was given
// before the present one: "an earlier toll of 22", "compared with 22 in its previous count".
func (r *read) stoodBefore(f record.Figure) bool {
	ahead, behind := r.clauseAround(f)
	if hasOldNumber(ahead) || hasOldNumber(behind) || saysOfOld(ahead) || saysOfOld(behind) {
		return true
	}
	before := strings.Join(ahead, " ") + " "
	return endsWithAny(before, risesFrom) || endsWithAny(before, heldAgainst) && holdsAny(" "+strings.Join(behind, " ")+" ", agoWords)
}

// clauseAround are the folded words before a figure and behind it up to the next comma or the
// next number, with those that lead to the claim where nothing stands before it.
func (r *read) clauseAround(f record.Figure) (ahead, behind []string) {
	if f.Span == nil || len(r.Spans) != 1 {
		return nil, nil
	}
	for _, w := range text.Words(r.Spans[0].Prefix) {
		ahead = inClause(ahead, w)
	}
	for _, w := range text.Words(r.Text) {
		switch {
		case r.start+w.End <= f.Span.Start:
			ahead = inClause(ahead, w)
		case r.start+w.Start < f.Span.End:
		case w.Kind == text.Digits || endsClause[w.Text]:
			return ahead, behind
		case w.Kind != text.Mark:
			behind = append(behind, w.Fold)
		}
	}
	return ahead, behind
}

// inClause are the words of a clause with the one that follows.
func inClause(words []string, w text.Word) []string {
	switch {
	case endsClause[w.Text] || w.Kind == text.Digits:
		return nil
	case w.Kind == text.Mark:
		return words
	}
	return append(words, w.Fold)
}

// endsClause are the marks behind which other words begin.
var endsClause = map[string]bool{",": true, "،": true, ";": true, "؛": true, ".": true, "؟": true, "?": true, "!": true, ":": true}

// hasOldNumber reports whether some words name a number that was given before: "an earlier toll",
// "in its previous statement".
func hasOldNumber(words []string) bool {
	for i := 1; i < len(words); i++ {
		if givenWords[words[i]] && oldBefore[words[i-1]] || givenWords[bare(unjoined(words[i-1]))] && oldBehind[words[i]] {
			return true
		}
	}
	return false
}

// saysOfOld reports whether some words say that somebody gave a number before: "had first
// announced", "after initially reporting", كان قد أعلن.
func saysOfOld(words []string) bool {
	for i := 1; i < len(words); i++ {
		before := words[i-1]
		if before == "قد" && i > 1 {
			before = words[i-2]
		}
		if gaveWords[words[i]] && (firstGiven[before] || hadBeen[strings.TrimPrefix(before, "و")] && !isLatin(words[i])) {
			return true
		}
	}
	return false
}

func endsWithAny(words string, ends []string) bool {
	return slices.ContainsFunc(ends, func(e string) bool { return strings.HasSuffix(" "+words, e) })
}

func holdsAny(words string, some []string) bool {
	return slices.ContainsFunc(some, func(s string) bool { return strings.Contains(words, s) })
}

// Words for a number that somebody gave, for its being an older one, before its noun and behind
// it, for giving one, and for its having been the first; folded.
var (
	givenWords = folded("toll tolls count counts figure figures number numbers tally total estimate statement report announcement حصيلة رقم عدد إحصاء إحصائية تقدير تقديرات بيان تقرير إعلان تصريح")
	oldBefore  = folded("earlier previous prior initial original first")
	oldBehind  = folded("سابق سابقة السابق السابقة")
	gaveWords  = folded("said saying reported reporting put putting announced announcing gave giving given spoke spoken estimated estimating counted stated أعلن أعلنت أعلنوا قال قالت ذكر ذكرت تحدث تحدثت أفاد أفادت أشار أشارت أكد أكدت قدر قدرت أحصى أحصت سجل سجلت")
	firstGiven = folded("earlier previously initially originally first")
)

// Words right before a number that another rose or fell from; those before one that another is
// held against, and those behind it that say that it is of before. Folded and padded.
var (
	risesFrom   = patternsOf("up from$,down from$,revised from$,instead of$,rather than$,ارتفاعا من$,صعودا من$,انخفاضا من$,نزولا من$,بدلا من$,عوضا عن$")
	heldAgainst = patternsOf("compared with$,compared to$,against$,مقابل$,مقارنه ب$,مقارنه مع$")
	agoWords    = patternsOf("a day earlier,the day before,a week earlier,the week before,previously$,earlier$,^سابقا$,^في وقت سابق$,^قبل يوم,^قبل اسبوع,^اليوم السابق$,^امس$")
)

// tellsFormer reports whether a claim gives no other number than one that was given before.
func (r *read) tellsFormer() bool {
	before := 0
	for _, f := range r.Figures {
		if r.stoodBefore(f) {
			before++
		}
	}
	return before > 0 && before == len(r.Figures) || before == 0 && r.has(former)
}

// givenEarlier reports whether a claim is told as said before what its report tells: في وقت سابق, or
// "its spokesman | had | spoken of", with the subject before the verb, كان الناطق باسمها قد تحدث.
func (r *read) givenEarlier() bool {
	if strings.HasPrefix(r.Said, "../") {
		return true
	}
	verb := strings.TrimSpace(r.cue())
	if verb == "" || len(r.Spans) == 0 {
		return false
	}
	ahead, _, told := strings.Cut(text.Fold(r.Spans[0].Prefix), " قد "+verb+" ")
	return told && !strings.ContainsAny(ahead, ".؟")
}

// besideANewOne reports whether a figure is of before, and its claim gives the present one too.
func (r *read) besideANewOne(f record.Figure) bool {
	return r.stoodBefore(f) && slices.ContainsFunc(r.Figures, func(o record.Figure) bool { return o.What == f.What && !r.stoodBefore(o) })
}

// recallsANumber reports whether a claim that nobody makes begins with what somebody had said
// before: "had spoken of nine dead".
func (r *read) recallsANumber() bool {
	words := strings.Fields(r.words)
	return r.Speaker.None() && saysOfOld(words[:min(3, len(words))])
}
