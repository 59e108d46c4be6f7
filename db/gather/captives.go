package gather

import (
	"slices"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// A word for prisoners says who is counted and not what befell them: of the inmates of a
// prison some are killed, some escape and some are moved elsewhere, and none of these is
// the number of those who are held.

// custody are the codes that a figure of captives may have: those of words for people who
// are held, and those of moving people, which are read of captives who are moved, too.
var custody = map[string]bool{"detained": true, "prisoners": true, "evacuated": true, "displaced": true}

// Words for those who are held, and for what befalls them there; folded.
var (
	heldWords    = folded("سجين سجينا سجناء السجناء سجينة سجينات نزيل نزيلا نزلاء النزلاء معتقل معتقلا معتقلين معتقلون موقوف موقوفا موقوفين inmate inmates prisoner prisoners detainee detainees")
	guardWords   = folded("حارس حارسا حارسين حارسان حراس الحراس سجان سجانا سجانين سجانون guard guards warder warders")
	escapeWords  = folded("فر فروا فرار الفرار فرارهم هرب هربوا هروب الهروب هاربين هاربون فارين فارون تمكنوا escaped escape fled")
	movedWords   = folded("نقل نقلوا نقلت نقلهم moved transferred relocated")
	caughtWords  = folded("أعيد أعيدوا ضبط ضبطوا ضبطهم recaptured rearrested caught")
	killedBefore = folded("قتلى القتلى قتيل ضحايا الضحايا dead killed toll")
)

// How many words before a number, and from it on, say what befell those who are counted.
const (
	fateBefore = 3
	fateBehind = 9
)

// wordsAround are some folded words before a figure, and those from it on, in a claim of
// one span.
func (r *read) wordsAround(f record.Figure, before, behind int) (ahead, from []string) {
	if f.Span == nil || len(r.Spans) != 1 {
		return nil, nil
	}
	for _, w := range text.Words(r.Text) {
		switch {
		case w.Kind == text.Mark:
		case r.start+w.End <= f.Span.Start:
			ahead = append(ahead, w.Fold)
		case len(from) < behind:
			from = append(from, w.Fold)
		}
	}
	return ahead[max(0, len(ahead)-before):], from
}

// ofCaptives is what befell the people of a figure whom its noun calls captives, or who
// escaped; the code that it has where the words do not say.
func (r *read) ofCaptives(f record.Figure) string {
	if !custody[f.What] {
		return f.What
	}
	ahead, from := r.wordsAround(f, fateBefore, fateBehind)
	held := slices.ContainsFunc(from[:min(3, len(from))], func(w string) bool { return heldWords[w] })
	spoken := func(words map[string]bool) bool {
		is := func(w string) bool { return words[w] }
		return slices.ContainsFunc(from, is) || slices.ContainsFunc(ahead, is)
	}
	switch {
	case !held:
		return f.What
	case slices.ContainsFunc(ahead, func(w string) bool { return killedBefore[w] }):
		return "killed"
	case spoken(caughtWords):
		return "" // how many of those who escaped
	case spoken(escapeWords):
		return "escaped"
	case spoken(movedWords):
		return "moved"
	}
	return f.What
}

// ofPrison is who a figure counts where it is people of a prison: inmates, or guards, who
// are no policemen.
func (r *read) ofPrison(f record.Figure) string {
	if f.What != "killed" && f.What != "wounded" || f.Who != "people" && f.Who != "police" && f.Who != "" {
		return f.Who
	}
	words := r.wordsFrom(f, fewWordsOn)
	switch {
	case slices.ContainsFunc(words[:min(3, len(words))], func(w string) bool { return guardWords[w] }):
		return "guards"
	case slices.ContainsFunc(words, func(w string) bool { return heldWords[strings.TrimPrefix(w, "لل")] }):
		return "inmates"
	}
	return f.Who
}
