package figure

import (
	"strings"

	"counterclaim/db/text"
)

// whoOf is who is counted: the noun's own word, else those of the figure that
// this one goes on from.
func (r *reader) whoOf(q *quantity, i int) Who {
	who := r.whoByNoun(q, i)
	if who == People && q.kind == Count {
		return r.whoByPhrase(q)
	}
	return who
}

// whoByPhrase is who the words around a figure say its people are: قتيلا مدنيا,
// عدد القتلى المدنيين 41 قتيلا, 15 wounded among civilians.
func (r *reader) whoByPhrase(q *quantity) Who {
	at := r.behindNoun(q)
	if who := r.among(q, at, People); who != People {
		if m := r.nounsAt(at); q.to == at && m.Thing != nil && m.Who == who && m.form == singular {
			q.to++ // 30 قتيلا مدنيا
		}
		return who
	}
	if who := r.corpsOf(q, at); who != "" {
		return who
	}
	if q.noun < 0 || r.nouns[q.noun].group != fate && r.nouns[q.noun].Who != People {
		return People
	}
	for j := q.from - 1; j >= max(0, q.from-6) && r.sentence[j] == r.sentence[q.from] && r.kind(j) == text.Letters; j-- {
		if m := r.nouns[j]; m.Thing != nil && m.group == fate && r.isCounted(j) {
			return r.among(q, j+1, People)
		}
	}
	return People
}

// corps are the words for those whom "a member of" is said of; folded.
var corps = map[string]Who{"الجيش": Soldiers, "القوات": Soldiers, "الحرس": Soldiers, "قوات": Soldiers, "جيش": Soldiers, "قواته": Soldiers, "قواتها": Soldiers, "قواتنا": Soldiers, "الامن": Police, "الشرطه": Police, "الدرك": Police,
	"الدفاع": Rescuers, "الاسعاف": Rescuers, "الاطفاء": Rescuers, "الهلال": Rescuers, "الصليب": Rescuers, "الانقاذ": Rescuers}

// corpsOf is who the "members" that a figure counts are: عنصرين من الأمن. Of whom
// nothing is said they fight.
func (r *reader) corpsOf(q *quantity, at int) Who {
	if q.noun < 0 {
		return ""
	}
	of := cutPrefixes(r.fold(q.noun), "و", "ال")
	member := strings.HasPrefix(of, "عنصر") || of == "عناصر"
	if !member && of != "فرد" && of != "فردا" && of != "فردين" && of != "فردان" && of != "افراد" {
		return ""
	}
	if r.fold(at) == "من" {
		at++
	}
	if f := r.fold(at); f == "عناصر" || f == "افراد" || f == "رجال" {
		at++
	}
	if f := r.fold(at); f == "قوات" || f == "قوي" {
		if who, known := corps[r.fold(at+1)]; known {
			return who // من قوات الأمن
		}
	}
	if who := corps[r.fold(at)]; who != "" {
		return who
	}
	if member {
		return Fighters
	}
	return ""
}

// behindNoun is the word behind what a figure counts, or behind the fate that
// stands in its place: 15 wounded.
func (r *reader) behindNoun(q *quantity) int {
	switch {
	case q.noun >= 0:
		return q.noun + max(1, r.nouns[q.noun].words)
	case q.event != nil && r.eventAt(q.to) == q.event:
		return q.to + 1
	}
	return q.to
}

// among is who the words at i, behind a noun, say those counted are: an
// adjective that is itself a noun of people (القتلى المدنيين), or "among the
// civilians"; otherwise as it was.
func (r *reader) among(q *quantity, i int, otherwise Who) Who {
	at := i
	switch f := r.fold(at); {
	case f == "في" && r.fold(at+1) == "صفوف", f == "من" && r.fold(at+1) == "بين", f == "من" && r.fold(at+1) == "صفوف", f == "ضمن" && r.fold(at+1) == "صفوف", f == "بين" && r.fold(at+1) == "صفوف":
		at += 2
	case f == "بصفوف":
		at++
	case f == "من", f == "بين", f == "among":
		at++
		if r.fold(at) == "the" {
			at++
		}
	case !isArabic(f):
		return otherwise
	}
	m := r.nounsAt(at)
	if m.Thing == nil || m.group != person || m.Who == People || m.Who == "" || m.waw || m.Who == Families && m.form == singular || at == i && (m.form == dual || q.noun == at || m.Who == Families) {
		return otherwise
	}
	return m.Who
}

func (r *reader) whoByNoun(q *quantity, i int) Who {
	switch {
	case q.who != "":
		return q.who
	case q.noun >= 0 && r.nouns[q.noun].Who != "" && !(q.other && r.nouns[q.noun].Who == People):
		return r.nouns[q.noun].Who
	case q.noun >= 0 && r.nouns[q.noun].group != person && r.nouns[q.noun].group != fate:
		return ""
	}
	whole := i - 1
	for whole > 0 && whole > i-reachParts && r.found[whole].part {
		whole-- // "41 people, including 5 children, and 250 others": on from the 41
	}
	if whole >= 0 {
		last := r.found[whole]
		if last.who != "" && (r.sentence[last.from] == r.sentence[q.from] || q.other) && (q.noun < 0 || q.other) {
			if whole > 0 && r.found[whole-1].who != "" && r.found[whole-1].who != last.who && (r.found[whole-1].what == last.what || r.found[whole-1].what == "") && r.listed(&r.found[whole-1], &last) {
				return People // three civilians and two soldiers, and twelve others
			}
			return last.who
		}
	}
	return People
}

// isPart reports whether the figure that begins at word i is a part of the one
// before it: "including", بينهم.
func (r *reader) isPart(i int) bool {
	for j := i - 1; j >= 0 && j >= i-2; j-- {
		switch cutOne(r.fold(j), "و") {
		case "including", "among", "بينهم", "بينهن", "منهم", "منهن", "بينها", "منها", "فيهم", "whom":
			return true
		}
	}
	return false
}
