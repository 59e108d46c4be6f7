package speech

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

//go:embed acts.tsv
var actTable string

// actRule says that words in what is said change the act of a verb of saying.
type actRule struct {
	act   record.Act
	where string // first, start, last, alone: only as the first words, among them, as the last ones or all there are; any
	words []pattern
	harm  bool   // only where what follows tells of harm or of a foe: the last of the words is !
	verbs string // only under these acts of the verb
}

// actRules are the rules of a language in their order, and where to begin to
// look: those whose first word is whole stand under it, those whose first word
// is a beginning under its first three letters, or all of a shorter one.
type actRules struct {
	all    []actRule
	whole  map[string][]int
	begins map[string][]int
	parts  map[string][]int // the rules whose first word has letters before, under the first of its own
}

var arabicActs = sync.OnceValue(func() *actRules { return actRulesOf(actTable) })

var englishActRules = sync.OnceValue(func() *actRules { return actRulesOf(englishActs) })

func actRulesOf(table string) *actRules {
	out := &actRules{whole: map[string][]int{}, begins: map[string][]int{}, parts: map[string][]int{}}
	for row := range rows(table) {
		a := actRule{act: record.Act(row[0]), where: row[1], verbs: row[3]}
		for w := range strings.FieldsSeq(row[2]) {
			if w == "!" {
				a.harm = true
				continue
			}
			a.words = append(a.words, patternOf(w))
		}
		n := len(out.all)
		out.all = append(out.all, a)
		switch first := a.words[0]; {
		case first.before:
			key := firstLetters(first.core, longestKey)
			out.parts[key] = append(out.parts[key], n)
		case first.behind:
			key := firstLetters(first.core, longestKey)
			out.begins[key] = append(out.begins[key], n)
		default:
			out.whole[first.core] = append(out.whole[first.core], n)
		}
	}
	return out
}

// longestKey and shortestKey are by how many first letters a rule is found.
const longestKey, shortestKey = 3, 2

// firstLetters are the first letters of a word, or all of a shorter one.
func firstLetters(s string, n int) string {
	for i := range s {
		if n == 0 {
			return s[:i]
		}
		n--
	}
	return s
}

// pattern is a word of the table: its folded core, with any letters before or
// behind where a * stands.
type pattern struct {
	core           string
	before, behind bool
}

func patternOf(w string) pattern {
	return pattern{text.Fold(strings.Trim(w, "*")), strings.HasPrefix(w, "*"), strings.HasSuffix(w, "*")}
}

// fits reports whether a folded word fits the pattern.
func (p pattern) fits(s string) bool {
	switch {
	case len(s) < len(p.core):
		return false
	case p.before && p.behind:
		return strings.Contains(s, p.core)
	case p.before:
		return strings.HasSuffix(s, p.core)
	case p.behind:
		return strings.HasPrefix(s, p.core)
	}
	return s == p.core
}

// act is what a claim does: the verb's own act, or what its content makes of it.
func (r *reader) act(f *frame, from, to int) record.Act {
	if f.verb == nil {
		act := r.actOf("asserts", from, to)
		if act == record.Asserts && r.refutes(from, to) {
			return record.Denies
		}
		return act
	}
	own := f.verb.act
	if f.verb.lemma == "describe" && (r.toks[from].is("how") || strings.HasSuffix(r.toks[from].s, "ing") && r.toks[from].quote == 0) {
		own = "asserts" // described hearing gunfire
	}
	if f.whole || own == "accuses" || own == "blames" {
		return f.verb.plainAct()
	}
	if f.code == "speech.outlet" {
		return record.Asserts
	}
	if f.doubts() {
		return record.Judges // استبعد أن يكون فلان مسؤولا عن كذا
	}
	if own == "warns" {
		if act := r.actOf(own, from, to); act == record.Judges {
			return act // of what nobody does to another: disease, hunger
		}
		for _, w := range f.who {
			if w.Kind == record.Organisation || w.Kind == record.Unnamed {
				own = "asserts"
			}
		}
		if own == "warns" && !r.menaces(from, to) {
			return record.Judges // حذر العمدة من انهيار السد
		}
	}
	if renewing[f.verb.lemma] && r.toks[from].is("اتهامه", "اتهامها", "اتهامهم") && from > 0 && !that(r.toks[from-1].s) {
		return record.Accuses // جدد اتهامه لفلان بكذا
	}
	if renewing[f.verb.lemma] && r.chargeBetween(f.cueTo, from) {
		return record.Accuses // جددت كينيا اتهام أوغندا بأنها فعلت كذا
	}
	if own == "promises" && (r.toks[from].is("لم") || !r.english && r.refutes(from, to)) {
		own = "asserts" // أقسم أنه لم يفعل: what he swears he did not do
	}
	if f.verb.lemma == "تمسك" && from > 0 && that(r.toks[from-1].s) {
		own = "asserts" // تمسك بأن كذا: that it is so, and not that it be done
	}
	if told := bareWord(strings.TrimPrefix(r.toks[from].s, "ب")); f.verb.lemma == "تمسك" && (tollNouns[told] || statements[withoutWhose(told)]) {
		own = "asserts" // تمسك بحصيلة كذا
	}
	if own == "rejects" && !r.english && r.talkBetween(f.cueTo, min(from+1, to)) {
		return record.Denies // رفض الاتهامات بأن الجيش ..., رفض ما وصفه بالأكاذيب
	}
	if own == "rejects" && !r.english && labelling[r.toks[from].s] && (strings.HasPrefix(r.toks[from].s, "اعتبار") || r.labelled(from+1, to)) {
		return record.Denies // رفض اعتبار الانسحاب هزيمة
	}
	if own == "rejects" && !r.english && from+1 < to && r.toks[from].is("ما") && r.asserting(r.toks[from+1]) {
		return record.Denies // رفضت الحركة ما أعلنه الجيش عن كذا
	}
	if own == "rejects" && r.toks[from].is("عرض") && from+1 < to && r.displays(from+1) {
		return record.Demands // رفض عرض الجثث: to show them, and no offer
	}
	if own == "denies" && r.english && from > 0 && r.toks[from-1].s != "that" && !strings.HasSuffix(r.toks[from].s, "ing") && r.actOf("petitions", from, to) == record.Judges && !r.finiteIn(from, to) {
		return record.Judges // the judge denied bail, the court dismissed the appeal
	}
	act := r.actOf(own, from, to)
	if act == record.Judges && own == "asserts" && len(f.who) > 0 && (f.who[0].Kind == record.Outlet || f.who[0].Kind == record.Agency) {
		return record.Asserts // a newspaper that says what others did only tells it
	}
	if act == record.Asserts && !r.english {
		switch {
		case r.belittles(from, to):
			return record.Judges
		case r.bidden(from, to):
			return record.Demands
		case r.intends(from, to):
			return record.Promises
		}
	}
	if act == record.Demands && own == "asserts" && from > 0 && theyThat[r.toks[from-1].s] && strings.HasSuffix(r.toks[from].s, "وا") {
		return record.Asserts // أنهم أسقطوا طائرة: what they did, and no call to do it
	}
	if act == record.Demands && own == "asserts" && !r.english && r.toks[from].is("لم") && r.refutes(from, to) {
		return record.Denies // لم يتلق دعوة إلى كذا
	}
	if act == record.Accuses && own == "asserts" && !r.english && r.refutes(from, to) && !r.neglected(f, from, to) {
		return record.Denies // لا نقوم بأي عمليات تستهدف المدنيين
	}
	if act == record.Asserts && findings[f.verb.lemma] && len(f.who) > 0 && f.who[0].Kind != record.Force {
		return act // an inquiry that found that nothing was done answers nobody; an army's does
	}
	if act == record.Asserts && r.boundsHarm(f, from) {
		return act
	}
	if act == record.Asserts && (f.denying && r.negatedIn(from, min(to, from+4)) || r.refutes(from, to) && !r.neglected(f, from, to) || r.ownSideUndone(f, from, to)) {
		return record.Denies
	}
	return act
}

// doubts reports whether the verb of a frame only tells what its speaker takes for unlikely.
func (f *frame) doubts() bool { return f.verb != nil && f.verb.lemma == "استبعد" }

// boundsHarm reports whether what one who only saw it tells was not done stands against what was:
// هز الانفجار الحي لكنه لم يهدم أي منزل. He answers nobody.
func (r *reader) boundsHarm(f *frame, from int) bool {
	if r.english || len(f.who) == 0 || !bystanders[f.who[0].head] || from <= f.from || !r.negates(from) {
		return false
	}
	return r.toks[from-1].is("لكن", "لكنه", "لكنها", "لكنهم", "ولكن", "ولكنه", "ولكنها") || r.toks[from].is("ولم", "ولا", "وليس", "وليست")
}

// bystanders tell what they saw and are of no side.
var bystanders = set("شاهد شهود سكان أهالي مواطن مواطنون مدنيون مراسل مراسلة صحافي صحفي مصور")

// findings are verbs of finding out what is so.
var findings = map[string]bool{"خلص": true, "توصل": true, "استنتج": true, "أظهر": true, "find/found": true, "conclude": true, "show/showed": true}

// theyThat bring in what several people say of themselves.
var theyThat = set("أنهم بأنهم أنهما بأنهما وأنهم")

// talkBetween reports whether a charge, or what others say, is named between a verb and
// what is said.
func (r *reader) talkBetween(from, to int) bool {
	for k := from; k < to; k++ {
		if rest, _ := r.toks[k].unled(); r.toks[k].is("القول") || ofTalk(r.toks[k].s) || ofTalk(rest) || liesNouns[bareWord(rest)] || tallies[bareWord(rest)] || supposed[bareWord(rest)] {
			return true
		}
	}
	return false
}

// labelling are nouns of taking something for what one who rejects it says that it is not.
var labelling = set("اعتبار اعتباره اعتبارها اعتبارهم عدّه عدّها وصف وصفه وصفها وصفهم توصيف تصوير تصويره تصويرها تصويرهم تسمية تسميته تسميتها نعت نعته نعتها")

// labelled reports whether words say as what something is taken: تسمية ما جرى انقلابا, وصف الحرب بأنها
// أهلية. Without that, تسمية الشهود is only to name them.
func (r *reader) labelled(from, to int) bool {
	for k := from; k < to; k++ {
		s := r.toks[k].s
		if strings.HasPrefix(s, "بان") || r.toks[k].is("علي") && k+1 < to && that(r.toks[k+1].s) || k == to-1 && k > from && strings.HasSuffix(s, "ا") {
			return true
		}
	}
	return false
}

// chargeBetween reports whether the noun for a charge stands between a verb and what is said.
func (r *reader) chargeBetween(from, to int) bool {
	return slices.ContainsFunc(r.toks[from:max(from, to)], func(t token) bool {
		return t.is("اتهام", "اتهامات", "اتهامه", "اتهامها", "اتهاماته", "اتهاماتها")
	})
}

// displays reports whether a noun behind عرض is what is shown to others.
func (r *reader) displays(k int) bool {
	shown := bareWord(r.toks[k].s)
	return displayed[shown] || pictures[shown]
}

// liesNouns are what one calls the talk that one rejects.
var liesNouns = set("أكاذيب افتراءات أباطيل ترهات شائعات إشاعات مغالطات تلفيقات ادعاءات مزاعم")

// tallies are what others have counted or said.
var tallies = set("أرقام حصيلة إحصاءات إحصائيات حصائل تقديرات تصريحات أقوال")

// supposed are nouns for what others take to be so.
var supposed = set("مقولة فرضية نظرية سردية رواية روايات")

// neglected reports whether a clause tells what another than its speaker leaves undone.
// Of somebody whose side nobody knows it cannot tell.
func (r *reader) neglected(f *frame, from, to int) bool {
	if r.english || len(f.who) == 0 || f.who[0].Kind == record.Person && f.who[0].Side == "" {
		return false
	}
	_, ok := r.leaves(from, to, f.who[0].Mention, consents)
	return ok
}

// longestBidden is how many words name those who are told to do something.
const longestBidden = 6

// bidden reports whether a clause says what others have to do: على المسلحين إلقاء السلاح.
func (r *reader) bidden(from, to int) bool {
	if from+2 >= to || !r.toks[from].is("علي") || r.toks[from].raw != "على" {
		return false
	}
	named := false
	for k := from + 1; k < to && k <= from+longestBidden; k++ {
		t := r.toks[k]
		if named && (t.s == "ان" || t.deed(t.s) && !t.definite() || t.definite() && t.deed(t.bare())) {
			return true
		}
		h, _, _ := t.head()
		_, n, _ := r.gaz.country(r.toks, k)
		named = named || t.word && (h != nil || n > 0 || r.gaz.adjective(r.toks, k) != nil || t.definite() && (strings.HasSuffix(t.s, "ين") || strings.HasSuffix(t.s, "ون")))
	}
	return false
}

// undertakings are verbs of what one undertakes to do oneself.
var undertakings = set("فتح واصل استمر قدم شارك دعم ساهم أرسل زود بقي حضر انسحب سحب أفرج خفض سمح حاول عزز وفر")

// intends reports whether a clause opens with what its speaker will do himself:
// سيواصل الاتصال, ستقدم بلاده مساعدات, بلاده سترسل أطباء.
func (r *reader) intends(from, to int) bool {
	own := func(k int) bool {
		return k < to && r.toks[k].is("بلاده", "بلادها", "بلادنا", "حكومته", "حكومتها", "حكومتنا", "وفده", "وفدها")
	}
	at := from
	if own(from) {
		at++
	}
	if at+1 >= to || !slices.ContainsFunc(r.toks[at].forms, func(f form) bool { return f.tense == future && undertakings[f.fold] }) {
		return false
	}
	next := r.toks[at+1]
	h, _, _ := next.head()
	goesOn := slices.ContainsFunc(r.toks[at].forms, func(f form) bool { return f.lemma == "واصل" })
	return at > from || own(at+1) || h == nil && next.word && (!next.definite() || goesOn || next.deed(next.bare()))
}

func (r *reader) actOf(own string, from, to int) record.Act {
	rules := arabicActs()
	if r.english {
		rules = englishActRules()
	}
	first, end := len(rules.all), to
	for end > from && !r.toks[end-1].word { // the mark behind a quotation
		end--
	}
	for k := from; k < to; k++ {
		if !r.toks[k].word {
			continue
		}
		for _, n := range r.toks[k].rules(rules) {
			if n >= first {
				break
			}
			rule := &rules.all[n]
			if !rule.stands(k, from, end) || k > to-len(rule.words) || !strings.Contains(rule.verbs, own) && rule.verbs != "any" {
				continue
			}
			if rule.act == record.Accuses && k > from && (r.negates(k-1) || k > from+1 && r.toks[k-2].is("لن", "ولن") || r.toks[k-1].is("عدم", "بعدم", "دون") || r.inquired(from, k) || r.english && r.asked(from, k)) {
				continue // لم تستهدف: what is not done is no charge
			}
			if (rule.act == record.Accuses || rule.act == record.Denies) && r.chargedWith(from, k) {
				continue // أوقف بتهمة نشر أخبار كاذبة
			}
			if rule.words[0].core == "ان" && len(rule.words) > 1 && (strings.HasPrefix(r.toks[k].raw, "أ") || k+1 < to && !rule.words[1].fits(r.toks[k+1].s)) {
				continue // قال إن صورا تظهر أن الجيش لم يصل: "that", and no "if"
			}
			if r.follow(k, to, rule.words) && (!rule.harm || r.harmfulAfter(k, to)) {
				first = n
				break
			}
		}
	}
	if first < len(rules.all) {
		return rules.all[first].act
	}
	v := verb{act: own}
	return v.plainAct()
}

// inquired reports whether what is told at k is only looked into: فتح تحقيق بشأن جرائم,
// تحديد الجهة المسؤولة.
func (r *reader) inquired(from, k int) bool {
	for j := max(from, k-3); j < k; j++ {
		if r.toks[j].is("تحقيق", "تحقيقا", "تحقيقات", "التحقيق", "بالتحقيق", "للتحقيق", "تحديد", "لتحديد", "معرفه", "لمعرفه") {
			return true
		}
	}
	return false
}

// chargedWith reports whether what is told at k is what somebody is only said to be charged with.
func (r *reader) chargedWith(from, k int) bool {
	for j := max(from, k-3); j < k; j++ {
		if r.toks[j].is("بتهمه", "بتهم") {
			return true
		}
	}
	return false
}

// asked reports whether what is told at k is only asked, or not known: could not determine
// which side broke the truce.
func (r *reader) asked(from, k int) bool {
	for j := k - 1; j > from; j-- {
		if r.toks[j].is("which", "who", "whose", "whether") && (englishTelling[r.toks[j-1].s] || finding[r.toks[j-1].s]) {
			return true
		}
	}
	return false
}

// finding are, besides the verbs of telling, those of looking into something.
var finding = set("establish ascertain investigate investigating investigated probe probing ask asked asking unclear unknown clear decide conclude tell of over into")

// stands reports whether the first word of a rule may stand at k in [from, to).
func (a *actRule) stands(k, from, to int) bool {
	switch a.where {
	case "first":
		return k == from
	case "start":
		return k <= from+3
	case "last":
		return k == to-len(a.words)
	case "alone":
		return k == from && k == to-len(a.words)
	}
	return true
}

// begunBy are the rules, in their order, whose first word a word fits.
func (rules *actRules) begunBy(s string) []int {
	fit := slices.Clone(rules.whole[s])
	add := func(some []int) {
		for _, n := range some {
			if rules.all[n].words[0].fits(s) {
				fit = append(fit, n)
			}
		}
	}
	add(rules.begins[firstLetters(s, longestKey)])
	add(rules.begins[firstLetters(s, shortestKey)])
	for i := range s {
		add(rules.parts[firstLetters(s[i:], longestKey)])
		add(rules.parts[firstLetters(s[i:], shortestKey)])
	}
	slices.Sort(fit)
	return slices.Compact(fit)
}

// follow reports whether the words of a pattern follow its first one at k, with
// at most two other words between any two of them.
func (r *reader) follow(k, to int, words []pattern) bool {
	for _, w := range words[1:] {
		found := false
		for gap := 0; gap < 3 && k+1 < to; {
			k++
			if r.toks[k].word && w.fits(r.toks[k].s) {
				found = true
				break
			}
			if quoteSign(r.toks[k].s) == 0 {
				gap++
			}
		}
		if !found {
			return false
		}
	}
	return true
}
