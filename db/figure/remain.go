package figure

import "strings"

// forcing are the verbs by which people are made to do something, and leavings
// what they are made to do when they are displaced by it.
var (
	forcing    = wordSet("أجبر أجبرت يجبر تجبر إجبار أجبروا أرغم أرغمت يرغم ترغم إرغام اضطر اضطرت يضطر تضطر اضطرار اضطروا دفع دفعت يدفع تدفع دفعوا حمل حملت")
	leavings   = wordSet("الفرار النزوح الهرب الهروب اللجوء الهجرة الرحيل المغادرة مغادرة ترك إخلاء النزول التشرد التهجير فرار نزوح")
	driving    = wordSet("drove driven drive drives forced forcing uprooted expelled pushed chased evicted flushed")
	abandoning = wordSet("ترك تركت تركوا يترك غادر غادرت غادروا يغادر أخلى أخلت أخلوا هجر فارق")
	ownHomes   = wordSet("منازلهم منازلها بيوتهم بيوتها ديارهم ديارها قراهم مساكنهم بلداتهم مدنهم أراضيهم")
	homes      = wordSet("homes home houses villages towns land lands")
)

// displacement is the event of those who have to leave their homes.
var displacement = eventForms["نزوح"]

// drivenOut reports whether the words around a figure say that its people had to
// leave: أجبرت المعارك مليونا على الفرار, ترك 300 شخص بيوتهم, drove 4,000 families from their homes.
func (r *reader) drivenOut(q *quantity) bool {
	at := r.behindNoun(q)
	verbs := forcing
	switch f := r.fold(at); {
	case (f == "علي" || f == "الي") && leavings[r.fold(at+1)]:
	case ownHomes[f]:
		verbs = abandoning
	case f == "from" && r.fold(at+1) == "their" && homes[r.fold(at+2)]:
		verbs = driving
	default:
		return false
	}
	for j := q.from - 1; j >= 0 && j >= q.from-reachOfMild && r.sentence[j] == r.sentence[q.from]; j-- {
		if verbs[cutOne(r.fold(j), "وف")] {
			return true
		}
	}
	return false
}

// lasting are the verbs by which something is still so, behind ما or لا.
var lasting = wordSet("زال زالت زالوا يزال تزال يزالون يزالان")

// isLasting reports whether word i says that something is still so.
func (r *reader) isLasting(i int) bool {
	before := cutOne(r.fold(i-1), "وف")
	return lasting[r.fold(i)] && (before == "لا" || before == "ما")
}

// stillAt is the word behind "are still" next to a figure, 0 where there is none:
// لا يزال 25 شخصا عالقين, 90 مريضا ما زالوا بداخله, 15 people remain trapped.
func (r *reader) stillAt(q *quantity) int {
	at := r.behindNoun(q)
	switch f := r.fold(at); {
	case r.isLasting(at + 1):
		return at + 2
	case r.isLasting(q.from - 1):
		return at
	case f == "remain" || f == "remained":
		return at + 1
	case (f == "are" || f == "were") && r.fold(at+1) == "still":
		return at + 2
	}
	return 0
}

// state is what the word at i, which tells how those counted are, says of them:
// عالقين, محتجزين, missing, تحت الأنقاض.
func (r *reader) state(i int) What {
	f := r.fold(i)
	switch next := r.fold(i + 1); {
	case f == "تحت" && (next == "الانقاض" || next == "الركام"), f == "under" && (next == "rubble" || r.fold(i+2) == "rubble"):
		return "trapped"
	}
	if what := r.inRankOf(i); what != "" {
		return what
	}
	if m := r.nounsAt(i); m.kindOf() == fate && !m.definite && !m.waw && isArabic(f) {
		return m.What
	}
	if e := r.eventAt(i); e != nil && (!isArabic(f) || strings.HasSuffix(f, "ين") || strings.HasSuffix(f, "ون")) {
		return e.people
	}
	return ""
}

// isPublished reports whether word i names what is published rather than sent
// out: نشر أسماء, نشرت صورا.
func isPublished(f string) bool {
	return published[cutPrefixes(cutOne(f, "وبل"), "ال")]
}

var published = wordSet("اسم أسماء اسمي اسمين صورة صور صورا صورتين صورتي بيان بيانا بيانات مقطع مقطعا مقاطع فيديو تقرير تقريرا تقارير قائمة قوائم لقطات تسجيل تسجيلا تسجيلات وثيقة وثائق نتائج خبر خبرا أخبار تغريدة رسالة رسائل تفاصيل مشاهد كتاب كتابا مقال مقالا دراسة إحصائية إحصاءات حصيلة معلومات أرقام خريطة خرائط موقع منشور منشورات")
