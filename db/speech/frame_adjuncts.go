package speech

import (
	"sort"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// seatedBefore is the token behind a place at i where what was done follows it, which
// makes it the seat of the body before; 0 where none does.
func (r *reader) seatedBefore(i, stop int) int {
	if i >= stop || !r.toks[i].word || r.toks[i].function() || timeWords[r.toks[i].s] || papers[r.toks[i].bare()] || things[r.toks[i].bare()] || r.toks[i].deed(r.toks[i].bare()) {
		return 0
	}
	for k := i + 1; k < min(i+longestSeat, stop); k++ {
		t := r.toks[k]
		if at := r.behindTimes(k, stop); at > k && at < stop { // في كيسور مساء الأحد مقتل
			if t := r.toks[at]; t.deed(t.s) || shortNouns[t.s] || befell[t.s] {
				return at
			}
			return 0
		}
		if t.deed(t.s) || shortNouns[t.s] || befell[t.s] {
			return k
		}
		if !t.word || !r.nameWord(r.toks, k) && r.placeAfter(k, stop) == k {
			return 0
		}
	}
	return 0
}

// behindTimes is the token behind the words at k for when something was.
func (r *reader) behindTimes(k, stop int) int {
	for k < stop && r.toks[k].word && (timeWords[r.toks[k].s] || r.inDate(r.toks[k])) {
		k++
	}
	return k
}

// longestSeat is how many words the name of a body's seat has, and one.
const longestSeat = 4

// befell are nouns for what befell people, which are neither names of actions nor of places.
var befell = set("مقتل مصرع اصابه جرح وفاه اسر خطف استشهاد")

// skipAdjuncts passes what may stand between a verb, its subject and its
// content: adverbs, times, "in a statement", "for his part", insertions.
func (r *reader) skipAdjuncts(j, stop int) int {
	start := j
	inserted := false // a comma has opened an insertion
	for j < stop {
		t := r.toks[j]
		switch {
		case inserted && t.is("،", ","):
			inserted = false
			j++
		case j > start && t.is("،", ",") && j+1 < stop && r.toks[j+1].word && (timeWords[r.toks[j-1].s] || r.inDate(r.toks[j-1])) && !r.startsClause(j+1):
			j = max(j+1, r.insertionEnd(j, stop)) // أمس الأحد، خلال اجتماع طارئ، كذا
		case t.is("في", "وفي") && j == start && r.seatedBefore(j+1, stop) > j: // أعلنت الوزارة في كفر نور مقتل
			j = r.seatedBefore(j+1, stop)
		case t.is("في", "عبر") && opens(r.toks, j+1) && quoteEnd(r.toks, j+2)-j <= 6:
			j = min(quoteEnd(r.toks, j+2)+1, stop)
			if j < stop && r.toks[j].is("،", ",") {
				j++
			}
		case t.is("امام", "لدي") && j+1 < stop && r.forumEnd(j+1, stop) > j: // اتهمت كينيا أمام محكمة كذا غانا
			j = r.forumEnd(j+1, stop)
		case t.is("علي") && j+1 < stop && r.toks[j+1].is("الفور", "العجل", "عجل", "الدوام"):
			j += 2
		case t.is("علي") && j+1 < stop && r.toks[j+1].is("لسان"):
			if n, ok := r.actor(r.toks, j+2, stop, ""); ok {
				j = n.to
				if j < stop && r.toks[j].is("فيها", "فيه", "فيهم") {
					j++
				}
			} else {
				j += 2
			}
		case t.depth > 0 && j > 0 && t.depth > r.toks[max(0, j-1)].depth:
			for j < stop && r.toks[j].depth >= t.depth {
				j++
			}
		case t.is("في") && j+2 < stop && r.toks[j+1].is("الوقت", "الان") && selves[r.toks[j+2].s]: // نفى في الوقت نفسه كذا
			j += 3
		case t.s == "ل" && opens(r.toks, j+1) && quoteEnd(r.toks, j+2)-j <= 6 && quoteEnd(r.toks, j+2)+1 < stop: // نفى لـ«الأفق» كذا
			j = quoteEnd(r.toks, j+2) + 1
		case t.is("جمله") && j+1 < stop && r.toks[j+1].is("وتفصيلا"):
			j += 2
		case t.is("بشكل", "بصوره") && j+2 < stop && r.describesManner(j+1): // بشكل قاطع
			j += 2
		case t.word && (adverbs[strings.TrimPrefix(t.s, "و")] && !r.goesOnFor(j, stop) || timeWords[t.s]):
			j++
		case t.word && r.mannerEnd(j, stop) > j:
			j = r.mannerEnd(j, stop)
		case r.inDate(t), prepronouns[t.s]:
			j++
		case t.is("في", "قبيل", "بعيد", "قبل", "بعد", "منذ") && j+1 < stop && (timeWords[r.toks[j+1].s] || r.inDate(r.toks[j+1])): // قبيل فجر الجمعة
			j++
		case t.is("قبل", "بعد") && j+1 < stop && r.toks[j+1].is("ذلك"): // قبل ذلك بساعات
			if j += 2; j < stop && strings.HasPrefix(r.toks[j].s, "ب") && spans[r.toks[j].s[2:]] {
				j++
			}
		case t.is("قبل", "بعد") && j+1 < stop && spans[r.toks[j+1].s]: // قبل يوم من الاقتراع
			j += 2
			if j+1 < stop && r.toks[j].is("من") && r.toks[j+1].definite() {
				j += 2
			}
		case t.is("للمره") && j+1 < stop && r.toks[j+1].definite(): // اعترف الجيش للمرة الأولى بكذا
			j += 2
		case strings.HasPrefix(t.s, "ل") && r.toldEnd(j, stop) > j:
			j = r.toldEnd(j, stop)
		case r.inTurn(j, stop):
			j += 2
		case t.is("،", ",") && r.inTurn(j+1, stop) && j+3 < stop && r.toks[j+3].is("،", ","): // نفت الحكومة، من جهتها، إرسال مقاتلين
			j += 4
		case t.is("في", "خلال", "عبر", "امام", "عقب", "علي") && j+1 < stop && r.settingAt(j+1):
			k := j + 2
			for k < stop && (r.toks[k].word || r.platform(k)) && !that(r.toks[k].s) && r.toks[k].quote == 0 && k-j < 10 {
				if h, def, _ := r.toks[k].head(); h != nil && def && h.kind != record.Outlet && !(k == j+2 && r.toks[j+1].definite() && (h.lemma == "صحفي" || h.lemma == "صحافي")) && !r.toks[k-1].is("مع", "ل", "الي", "امام") && !headed(r.toks[k-1]) {
					break
				}
				if r.platform(k) {
					k = quoteEnd(r.toks, k+1) + 1
					continue
				}
				if (r.toks[k].raw == "على" || r.toks[k].is("عبر")) && k+1 < stop && r.settingAt(k+1) {
					k += 3
					continue
				}
				if r.toks[k].is("بما") && k+1 < stop && r.verbForm(r.toks[k+1]) {
					break // ندد في بيان بما جرى
				}
				if r.toks[k].is("ما") && k+1 < stop && (r.verbForm(r.toks[k+1]) || aired[r.toks[k+1].s]) {
					break // نفت في بيان ما نشرته الصحف
				}
				if tolls[r.toks[k].s] || denying[r.toks[k].s] || r.toks[k].is("الي", "عن") || r.toks[k].raw == "على" || r.toks[k].deed(r.toks[k].s) && (k > j+2 || r.deedBehindPaper(k, stop)) && !issued[r.toks[k].s] || strings.HasPrefix(r.toks[k].s, "ب") && verbalNoun(r.toks[k].s[2:]) {
					break
				}
				k++
			}
			j = min(k, stop)
		case t.is("خلال", "اثناء", "لدي", "عقب", "بعد") && j+1 < stop && r.ownDeed(j+1): // أنكر خلال استجوابه كذا
			j += 2
		case t.is("امام") && r.before(j+1, stop) > j: // أنكر المتهم أمام المحكمة كذا
			j = r.before(j+1, stop)
		case t.is("،", ",") && r.answerEnd(j+1, stop) > j: // نفى الناطق، ردا على ما نشرته صحف، حدوث كذا
			j = r.answerEnd(j+1, stop)
		case t.is("،", ",") && j > 0 && r.insertionEnd(j, stop) > j:
			j = r.insertionEnd(j, stop)
		case t.is("،", ",") && j+1 < stop && j+2 < stop && (timeWords[r.toks[j+1].s] || adverbs[r.toks[j+1].s] || r.inDate(r.toks[j+1]) || r.toks[j+1].is("في", "خلال", "عبر", "امام", "عقب", "علي", "الي", "عن", "اثناء")):
			inserted = true
			j++
		default:
			return j
		}
	}
	return j
}

// inTurn reports whether words for whose turn it is to speak stand at j: من جهتها.
func (r *reader) inTurn(j, stop int) bool {
	return j+1 < stop && r.toks[j].is("من") && r.toks[j+1].is("جانبه", "جانبها", "جهته", "جهتها", "جانبهم", "جهتهم", "ناحيته", "ناحيتها", "جديد", "جهة")
}

// deedBehindPaper reports whether the deed at k, right behind an indefinite noun for what somebody
// says, is what he says it of, and no sort of paper: نفت في بيان | تسريب المواد, but في بيان تعزية.
func (r *reader) deedBehindPaper(k, stop int) bool {
	paper, t := r.toks[k-1], r.toks[k]
	return saidIn[paper.s] && !t.definite() && !paperSorts[t.s] && k+1 < stop && r.toks[k+1].word && !r.toks[k+1].function() && !that(r.toks[k+1].s) || saidIn[paper.s] && k+1 < stop && r.toks[k+1].is("اي", "كل", "جميع")
}

// saidIn are nouns for what somebody says something in, and paperSorts deeds by which such a paper
// is called.
var (
	saidIn     = set("بيان تصريح تغريدة منشور تدوينة تعليق مقابلة رسالة كلمة")
	paperSorts = set("تعزية تأييد إدانة شجب نعي توضيح تهنئة تضامن تنديد استنكار رد تفنيد توضيحي تصحيح تكذيب احتجاج ترحيب تحذير دعم")
)

// answerEnd is the token behind an insertion at j that tells what somebody answers, which a comma
// ends; 0 where there is none.
func (r *reader) answerEnd(j, stop int) int {
	if j+1 >= stop || !r.toks[j].is("ردا", "تعليقا", "تعقيبا") || r.toks[j+1].raw != "على" {
		return 0
	}
	for k := j + 2; k+1 < stop && k < j+longestAnswered; k++ {
		if r.toks[k].is("،", ",") && r.toks[k].quote == 0 {
			return k + 1
		}
	}
	return 0
}

// longestAnswered is how many words such an insertion has at most.
const longestAnswered = 24

// ownDeed reports whether the word at j names an action of the one who speaks, or one that
// he undergoes: استجوابه, زيارته, لقائها.
func (r *reader) ownDeed(j int) bool {
	t := r.toks[j]
	for _, whose := range []string{"ه", "ها", "هم"} {
		if rest, ok := strings.CutSuffix(t.raw, whose); ok && (t.deed(text.Fold(rest)) || strings.HasSuffix(rest, "ت")) {
			return true
		}
	}
	return false
}

// before is the token behind the body at j before which somebody speaks: a court, a
// parliament; 0 when there is none.
func (r *reader) before(j, stop int) int {
	if j >= stop {
		return 0
	}
	if h, definite, _ := r.toks[j].head(); h == nil || !definite || h.kind != record.Government {
		return 0
	}
	n, ok := r.actor(r.toks, j, stop, "")
	if !ok {
		return 0
	}
	return n.to
}

// goesOnFor reports whether باستمرار at j is no adverb, since what goes on follows:
// ندد باستمرار احتجاز الموظفين.
func (r *reader) goesOnFor(j, stop int) bool {
	if !r.toks[j].is("باستمرار") || j+1 >= stop {
		return false
	}
	next := r.toks[j+1]
	return next.word && !next.function() && (!r.verbForm(next) || next.deed(next.s)) && !timeWords[next.s]
}

// prepronouns are prepositions with a pronoun, which may stand before a subject:
// رد عليها الوزير. Spans are lengths of time.
var (
	prepronouns = set("عليه عليها عليهم عليهما له لها لهم لنا إليه إليها إليهم فيه فيها عنه عنها معه معها معهم")
	spans       = set("يوم يومين أيام أسبوع أسبوعين أسابيع شهر شهرين أشهر عام عامين سنة سنتين أعوام سنوات ساعة ساعتين ساعات دقائق لحظات")
)

// toldEnd is the token behind an outlet that is told something, with its ل:
// للجزيرة, لصحيفة كذا. It is j when there is none.
func (r *reader) toldEnd(j, stop int) int {
	if n := r.outletTold(j, stop); n > 0 {
		return j + n
	}
	if ourOutlet[r.toks[j].s] {
		return j + 1
	}
	rest, _ := r.toks[j].unled()
	h, def, owned := headOf(rest)
	if strings.HasPrefix(r.toks[j].s, "لل") && (listeners[bareWord(rest)] || h != nil && h.kind == record.Outlet) { // للصحفيين, للتلفزيون الرسمي
		for j++; j < stop && r.toks[j].definite() && !r.toks[j].function() && !r.toks[j].deed(r.toks[j].bare()); j++ {
			if h, _, _ := r.toks[j].head(); h != nil {
				break
			}
		}
		return j
	}
	if h == nil || def || owned || h.kind != record.Outlet && h.kind != record.Agency {
		return j
	}
	n, ok := r.actor(r.toks, j, stop, "ل")
	if !ok || n.to <= j+1 {
		return j
	}
	return n.to
}

// platform reports whether a quotation at k names where something was published: على "فيسبوك".
func (r *reader) platform(k int) bool {
	return k > 0 && opens(r.toks, k) && quoteEnd(r.toks, k+1)-k <= 4 && (r.toks[k-1].is("علي", "عبر") || r.settingAt(k-1) || r.toks[k-1].is("تطبيق"))
}

// startsClause reports whether a clause of its own begins at j.
func (r *reader) startsClause(j int) bool {
	if joiners[r.toks[j].s] || andThat(r.toks[j].s) {
		return true
	}
	_, ok := r.said(r.toks[j])
	return ok
}

// insertionEnd is the token behind an insertion between commas that what is
// said follows: "مصدر طبي، طلب عدم كشف اسمه، بوصول". It is j when there is none.
func (r *reader) insertionEnd(j, stop int) int {
	if j+2 < stop && attributions[r.toks[j+1].s] { // ، بحسب وكالة كذا،
		if n, ok := r.actor(r.toks, j+2, stop, ""); ok && n.to+1 < stop && r.toks[n.to].is("،", ",") && (n.kind == record.Agency || n.kind == record.Outlet) {
			return n.to + 1
		}
		return j
	}
	about := j+1 < stop && (r.toks[min(j+2, stop-1)].is("عدم") || relatives[r.toks[j+1].s] && !r.toks[j+1].is("ما", "من") || aside[r.toks[j+1].s] || r.toks[j+1].is("اثناء", "خلال", "عبر") || spokeOn[r.toks[j+1].s])
	for k := j + 2; k < stop && k < j+16; k++ {
		if !r.toks[k].is("،", ",") || k+1 >= stop {
			continue
		}
		if about {
			return k + 1
		}
		if k >= j+12 {
			return j
		}
		next := r.toks[k+1]
		rest, ok := strings.CutPrefix(next.s, "ب")
		if that(next.s) || next.is("الي", "عن") || next.raw == "على" || ok && len(rest) >= 6 {
			return k + 1
		}
		return j
	}
	return j
}

// spokeOn are verbs by which an insertion tells on what terms, or to whom, a source spoke:
// سكان، تحدثوا إلى القناة، ...
var spokeOn = set("تحدث تحدثت تحدثوا طلب طلبت طلبوا فضل فضلت فضلوا رفض رفضت رفضوا اشترط اشترطت اشترطوا")

// settingAt reports whether a word names the occasion of a statement.
func (r *reader) settingAt(j int) bool {
	base, _ := cutArticle(r.toks[j].s)
	if settings[base] || settings[r.toks[j].s] || timeWords[base] {
		return true
	}
	for _, whose := range []string{"ه", "ها", "هم"} { // بيانه, منصته
		if rest, ok := strings.CutSuffix(base, whose); ok {
			if feminine, ok := strings.CutSuffix(rest, "ت"); settings[rest] || ok && settings[feminine+"ه"] {
				return true
			}
		}
	}
	return false
}

// inDate reports whether a token is part of a date.
func (r *reader) inDate(t token) bool {
	i := sort.Search(len(r.dates), func(i int) bool { return r.dates[i].End >= t.End })
	return i < len(r.dates) && r.dates[i].Start <= t.Start
}

// fronted reports whether only a short phrase stands between the last comma and
// the verb: "، ومن جانبها قالت".
func (r *reader) fronted(i, a int) bool {
	for k := i - 1; k >= a && k > i-8; k-- {
		if r.toks[k].is("،", "؛", ".") {
			return r.toks[k+1].is("من", "ومن", "في", "وفي", "بدورها", "بدوره", "وبدوره", "وبدورها", "خلال", "وخلال", "اما") && !r.hasVerb(k+1, i)
		}
	}
	return false
}

// hasVerb reports whether a finite verb stands in [from, to).
func (r *reader) hasVerb(from, to int) bool {
	for k := from; k < to; k++ {
		if r.toks[k].word && r.toks[k].quote == 0 && r.toks[k].depth == 0 && r.verbForm(r.toks[k]) && !r.toks[k].is("بين") && !relatives[r.toks[max(from, k-1)].s] {
			return true
		}
	}
	return false
}

// ourOutlet are words for the report's own outlet, to whom somebody speaks: أكد لموقعنا.
var ourOutlet = set("لموقعنا لصحيفتنا لجريدتنا لقناتنا لوكالتنا لإذاعتنا لشبكتنا لمجلتنا لمراسلنا لمراسلتنا")

// forumEnd is the token behind the court or assembly at j before which somebody speaks; 0 when
// none stands there.
func (r *reader) forumEnd(j, stop int) int {
	if !forums[r.toks[j].bare()] {
		return 0
	}
	k := j + 1
	for ; k < stop && r.toks[k].definite() && r.toks[k].quote == 0; k++ {
		if _, n, _ := r.gaz.country(r.toks, k); n > 0 {
			break // أمام محكمة العدل الدولية | الإمارات بكذا
		}
	}
	return k
}

// forums are courts and assemblies before which one speaks.
var forums = set("محكمة مجلس برلمان جمعية لجنة كونغرس كنيست قمة مؤتمر")
