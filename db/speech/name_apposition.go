package speech

import (
	"cmp"
	"slices"
	"strings"

	"counterclaim/db/record"
)

// loyalty passes what a body is of or for behind its name, and of what body a man is:
// "، المعترف بها دوليا،", "المدعومة من X", "المؤيد لفلان", "، التابعة لحكومة X،".
func (r *reader) loyalty(n name, end int) name {
	j, comma := n.to, false
	if j+1 < end && r.toks[j].is("،", ",") {
		j, comma = j+1, true
	}
	if comma && n.kind == record.Person && j+1 < end && r.toks[j].is("من") { // فلان، من المكتب السياسي للحركة،
		if of, ok := r.actor(r.toks, j+1, end, ""); ok && of.kind != record.Person && of.kind != record.Unnamed && of.to < end && r.toks[of.to].is("،", ",") {
			n.personTo, n.to = n.to, of.to+1
		}
		return n
	}
	whose, k, ok := r.allegianceAt(r.toks, j, end)
	if !ok {
		return n
	}
	if r.ownedBy(j) {
		n.whose = whose
	}
	if comma && k < end && r.toks[k].is("،", ",") {
		k++
	}
	if n.person >= n.to {
		n.person, n.bodyTo = k, n.to
	} else if n.personTo == 0 {
		n.personTo = n.to
	}
	n.to = k
	return n
}

// allegianceAt reads at j whose the body before it is, and where the words that tell it end:
// المعترف بها دوليا, المدعومة من كينيا, الموالي للفجر, التي نصبتها كينيا. The range of those whose it
// is is empty where nobody is named.
func (r *reader) allegianceAt(toks []token, j, end int) (whose [2]int, to int, ok bool) {
	clause := r.ledBy(toks, j, end)
	if j+1 >= end || !clause && !allegiances[toks[j].s] {
		return whose, j, false
	}
	k := j + 1
	switch {
	case clause: // التحالف الذي تقوده كينيا في توغو
		of, found := r.actor(toks, j+2, end, "")
		if !found {
			return whose, j, false
		}
		for k = of.to; (of.kind == record.Person || ranks[lemmaOf(of)]) && k < end && r.nameWord(toks, k) && !toks[k].definite() && !toks[k].deed(toks[k].s); {
			k++
		}
		whose = [2]int{of.from, of.to}
		if k+1 < end && toks[k].is("في") && r.placeAfter(k+1, end) > k+1 {
			k = r.placeAfter(k+1, end)
		}
	case toks[k].is("به", "بها", "بهم"):
		k++
		if k < end && toks[k].is("دوليا", "رسميا") {
			k++
		}
	case toks[k].is("من", "علي", "الي") || strings.HasPrefix(toks[k].s, "ل"):
		from, clitics := k, "ل"
		if !strings.HasPrefix(toks[k].s, "ل") {
			from, clitics = k+1, ""
		}
		if from < end && toks[from].is("قبل") {
			from++
		}
		of, found := r.actor(toks, from, end, clitics)
		switch {
		case found:
			k = of.to
		case clitics != "" && strings.HasPrefix(toks[from].s, "لل"): // للفجر, of whom nothing is known
			k = from + 1
		default:
			return whose, j, false
		}
		whose = [2]int{from, k}
	default:
		return whose, j, false
	}
	return whose, k, true
}

// ownedBy reports whether the words at j, which tell of an allegiance, make somebody theirs, and no
// more than their friend.
func (r *reader) ownedBy(j int) bool { return loyal[r.toks[j].s] || installs(r.toks[j+1].s) }

// sideOf is the side of those whom the words of a range name.
func (r *reader) sideOf(toks []token, at [2]int) string {
	if of, ok := r.actor(toks, at[0], at[1], "ل"); ok {
		return party(r.mention(toks, of).Mention)
	}
	if rest, ok := strings.CutPrefix(toks[at[0]].s, "لل"); ok && at[1] == at[0]+1 {
		own := []rune(toks[at[0]].raw)
		return "ال" + string(own[len(own)-len([]rune(rest)):])
	}
	return ""
}

// commanded passes by whom a body is led: جيش الساحل بقيادة العميد فلان.
func (r *reader) commanded(n name, end int) name {
	if n.kind == record.Person || n.to+1 >= end || !commands[r.toks[n.to].s] {
		return n
	}
	by, ok := r.actor(r.toks, n.to+1, r.nextTitle(n.to+2, end), "")
	if !ok || by.kind == record.Unnamed {
		return n
	}
	if n.person >= n.to {
		n.person, n.bodyTo = by.to, cmp.Or(n.bodyTo, n.to)
	} else {
		n.personTo = cmp.Or(n.personTo, n.to)
	}
	n.to = by.to
	return n
}

// nextTitle is where the next in a row of men begins with his title, as the spokesman behind the
// leader does in بقيادة سامي دلول العقيد فلان; end when none does.
func (r *reader) nextTitle(from, end int) int {
	for k := from; k+1 < end && r.toks[k].word; k++ {
		if h, definite, _ := r.toks[k].head(); h != nil && definite && h.kind == record.Person && r.nameWord(r.toks, k+1) {
			return k
		}
	}
	return end
}

// commands tell under whom a body stands.
var commands = set("بقيادة بزعامة برئاسة بإمرة")

// ledBy reports whether a clause at j tells who leads or backs the body before it: التي تدعمها كينيا.
func (r *reader) ledBy(toks []token, j, end int) bool {
	return j+2 < end && toks[j].is("الذي", "التي", "الذين") && (leaders[withoutWhom(toks[j+1].s)] || installs(toks[j+1].s))
}

// withoutWhom is a verb without those to whom it is done, written onto it.
func withoutWhom(verb string) string {
	for _, whom := range []string{"ها", "هم", "ه"} {
		if rest, ok := strings.CutSuffix(verb, whom); ok {
			return rest
		}
	}
	return verb
}

// installs reports whether a verb puts those into office to whom it is done: عينته كينيا.
func installs(verb string) bool { return installing[withoutWhom(verb)] && withoutWhom(verb) != verb }

// placeAfter is the token behind a country or a place at k, or k.
func (r *reader) placeAfter(k, end int) int {
	if _, n, _ := r.gaz.country(r.toks, k); n > 0 {
		return k + n
	}
	return max(k, r.placeEnd(r.toks, k, end))
}

// apposition joins a second naming between commas to a name: "the spokesman,
// General X," and "X, the spokesman,".
func (r *reader) apposition(n name, end int) name {
	n = r.commanded(r.loyalty(n, end), end)
	if whole, ok := r.calledBehind(n, end); ok {
		return whole
	}
	if whole, ok := r.calledLater(n, end); ok {
		return whole
	}
	if whole, ok := r.whoIs(n, end); ok {
		return whole
	}
	if whole, ok := r.speakingFor(n, end); ok {
		return whole
	}
	j := n.to
	if j+2 >= end || !r.toks[j].is("،", ",") || strings.HasPrefix(r.toks[j+1].s, "و") && startsWithAnd(r.toks[j+1].s) {
		return n
	}
	second, ok := r.offices(j+1, end)
	if ok && second.head == nil && second.known == nil && (n.plural || r.toks[j+1].placeHead() && !r.remembered(second)) {
		return n // طبقا لناشطين، حي كذا: what was struck
	}
	if !ok || second.kind != record.Person && second.kind != record.Unnamed || n.kind != record.Person && n.kind != record.Unnamed {
		return n
	}
	if second.to < end && !r.toks[second.to].is("،", ",") && !that(r.toks[second.to].s) {
		return n
	}
	if n.person >= n.to && second.person < second.to {
		n.person, n.personTo = second.person, second.to
	} else if n.person < n.to {
		n.personTo = n.to
	}
	return r.serving(n, second, end)
}

// whoIs joins to a man what he is, told in a clause between commas: فلان، وهو متحدث باسم كذا،.
func (r *reader) whoIs(n name, end int) (name, bool) {
	j := n.to
	if j+3 >= end || !r.toks[j].is("،", ",") || !r.toks[j+1].is("وهو", "وهي") || n.kind != record.Person || n.person >= n.to {
		return n, false
	}
	office, ok := r.offices(j+2, end)
	if ok && office.to < end && selves[r.toks[office.to].s] { // باسم الحكومة نفسها
		office.to, office.person = office.to+1, office.person+1
	}
	if !ok || office.head == nil || office.person < office.to || office.kind != record.Person && office.kind != record.Unnamed || office.to < end && !r.toks[office.to].is("،", ",") && !that(r.toks[office.to].s) {
		return n, false
	}
	n.personTo = n.to
	return r.serving(n, office, end), true
}

// speakingFor joins to a man for whom he speaks, told right behind his name: اللواء فلان الناطق باسم كذا.
func (r *reader) speakingFor(n name, end int) (name, bool) {
	j := n.to
	if j+2 >= end || n.kind != record.Person || n.person >= n.to || !inTheName[r.toks[j+1].s] {
		return n, false
	}
	office, ok := r.offices(j, end)
	if !ok || !office.definite || office.head == nil || !spokesmen[office.head.lemma] || office.person < office.to {
		return n, false
	}
	if office.to < len(r.toks) && strings.HasPrefix(r.toks[office.to].s, "ب") && !that(r.toks[office.to].s) {
		return n, false // اتهم اللواء فلان الناطق باسم كذا بكذا: whom he accuses
	}
	n.personTo = j
	return r.serving(n, office, end), true
}

// offices reads what somebody is at i, and what else he is: رئيس كذا والمتحدث باسم كذا.
func (r *reader) offices(i, end int) (name, bool) {
	n, ok := r.actor(r.toks, i, end, "")
	if !ok || n.head == nil || n.to >= end || n.person < n.to {
		return n, ok
	}
	if _, and := r.toks[n.to].unjoined(); !and {
		return n, ok
	}
	further, ok := r.actor(r.toks, n.to, end, "و")
	if !ok || further.head == nil || further.kind != record.Person || further.plural || further.person < further.to {
		return n, true
	}
	n.to, n.person = further.to, further.to
	if further.of[1] > 0 {
		n.of = further.of
	}
	n.adopt(further)
	return n, true
}

// serving joins to a name the office behind it, which ends before the comma.
func (r *reader) serving(n, office name, end int) name {
	if !slices.ContainsFunc(r.toks[office.from:office.to], noMore) {
		n.office = [2]int{office.from, office.to}
		if n.of[1] == 0 {
			n.of = office.of
		}
		n.adopt(office)
	}
	n.to = office.to
	if n.to < end && r.toks[n.to].is("،", ",") {
		n.to++
	}
	return n
}

// leaders are verbs of what one does for those whom one stands behind.
var (
	leaders = set("يقود تقود يتزعم تتزعم يدعم تدعم يساند تساند يدير تدير يرأس ترأس يمول تمول يقودو تقودو دعمت مولت سلحت")
	// installing are those of putting somebody into office
	installing = set("عين عينت نصب نصبت أقام أقامت شكل شكلت تعين تنصب عينتو")
)

// calledBehind joins to somebody how he is called between commas: أحد الناجين، واسمه فلان،.
func (r *reader) calledBehind(n name, end int) (name, bool) {
	j := n.to
	if j+2 >= end || !r.toks[j].is("،", ",") || !callings[r.toks[j+1].s] || n.kind != record.Person && n.kind != record.Unnamed || n.person < n.to {
		return n, false
	}
	own, ok := r.actor(r.toks, j+2, end, "")
	if !ok || own.kind != record.Person || own.person != own.from {
		return n, false
	}
	n.kind, n.plural = record.Person, false
	n.person, n.personTo, n.to = own.from, own.to, own.to
	if strings.HasSuffix(r.toks[j+1].s, "ها") || strings.Contains(r.toks[j+1].s, "ت") {
		n.gender = 'f'
	}
	if n.to < end && r.toks[n.to].is("،", ",") {
		n.to++
	}
	return n, true
}

// calledLater joins to somebody how he is called behind more of what he is: امرأة من سكان الحي
// تدعى فلانة.
func (r *reader) calledLater(n name, end int) (name, bool) {
	if n.kind != record.Person && n.kind != record.Unnamed || n.person < n.to || n.definite || n.to >= end || !r.toks[n.to].is("من", "في") {
		return n, false
	}
	for k := n.to + 1; k+1 < end && k < n.to+longestWhence && r.toks[k].word && !that(r.toks[k].s); k++ {
		if !callings[r.toks[k].s] {
			continue
		}
		if before := r.toks[k-1]; placeNouns[before.s] || bodyNoun(before) {
			return n, false // من مدينة تسمى كذا: what is called so is the town
		}
		own, ok := r.actor(r.toks, k+1, end, "")
		if !ok || own.kind != record.Person || own.person != own.from {
			return n, false
		}
		n.kind, n.plural, n.person, n.personTo, n.to = record.Person, false, own.from, own.to, own.to
		return n, true
	}
	return n, false
}

// bodyNoun reports whether a word is an indefinite noun for a body: جماعة.
func bodyNoun(t token) bool {
	h, definite, _ := t.head()
	return h != nil && !definite && h.kind != record.Person && h.kind != record.Unnamed
}

// longestWhence is within how many words he is called so.
const longestWhence = 6

// callings lead to the name of somebody who was told of before it, between commas.
var callings = set("واسمه واسمها اسمه اسمها ويدعى وتدعى يدعى تدعى ويسمى وتسمى يسمى تسمى")
