package figure

import "counterclaim/db/text"

// fruitless are the verbs that after لم say that there was none of what follows.
var fruitless = wordSet("يبلغ يعلن تعلن يبلغوا يسفر تسفر يوقع توقع تقع يقع تسجل يسجل يسقط تسقط يؤد تؤد يخلف تخلف يتسبب تتسبب يسقطوا ينجم تنجم ينتج تنتج")

// denied reports whether the noun at word i is said not to be: دون وقوع إصابات,
// لم يسفر عن سقوط ضحايا.
func (r *reader) denied(i int) bool {
	for j := i - 1; j >= 0 && j >= i-6 && r.sentence[j] == r.sentence[i]; j-- {
		switch f := cutOne(r.fold(j), "وف"); {
		case f == "دون" || f == "بدون" || f == "بلا" || f == "عدم" || f == "لا" && j == i-1:
			return i-j <= 3 || r.fold(j+1) == "ان" && fruitless[r.fold(j+2)]
		case r.isWithoutThat(j):
			return fruitless[r.fold(j+2)]
		case f == "لم":
			return fruitless[r.fold(j+1)]
		case f == "لا" && (r.fold(j+1) == "يوجد" || r.fold(j+1) == "توجد"), (f == "ليس" || f == "ليست") && (r.fold(j+1) == "هناك" || r.fold(j+1) == "ثمه"):
			return i-j <= 2
		case r.kind(j) != text.Letters || f == "انباء" || f == "تقارير" || f == "معلومات":
			return false
		}
	}
	return false
}

// isWithoutThat reports whether word j is that of "without that", من غير أن, and not of "however".
func (r *reader) isWithoutThat(j int) bool {
	return r.fold(j) == "غير" && cutOne(r.fold(j-1), "وف") == "من" && r.fold(j+1) == "ان"
}

// notAny reads "not any" of a noun: لم يقتل أي جندي, دون سقوط أي قذيفة.
func (r *reader) notAny(q quantity, i int) (quantity, bool) {
	at := i + 1
	if r.fold(at) == "من" {
		at++
	}
	m := r.nounsAt(at)
	if cutOne(r.fold(i), "وف") != "اي" || m.Thing == nil || m.group == thing || m.group == deed || m.definite && at == i+1 {
		return q, false
	}
	told := false
	for j := i - 1; j >= 0 && j >= i-6 && r.sentence[j] == r.sentence[i] && r.kind(j) == text.Letters; j-- {
		if e := r.eventAt(j); e != nil && e.befalls(m.Thing) && (e.tellsOf(m.Thing) || e.code == "fell") {
			told = true
		}
		switch f := cutOne(r.fold(j), "وفب"); f {
		case "لم", "دون", "عدم", "لن":
			q.rule, q.r, q.value, q.noun, q.behind, q.to = ruleCalled("none"), Exactly(0), 0, at, i+1, at+max(1, m.words)
			return q, told && f != "لن"
		case "غير":
			q.rule, q.r, q.value, q.noun, q.behind, q.to = ruleCalled("none"), Exactly(0), 0, at, i+1, at+max(1, m.words)
			return q, told && r.isWithoutThat(j)
		}
	}
	return q, false
}

// noneOf reads "none of the crew" and "without casualties".
func (r *reader) noneOf(q quantity, i int) (quantity, bool) {
	q.rule, q.r, q.value, q.behind, q.to = ruleCalled("none"), Exactly(0), 0, i+1, i+1
	if r.fold(i) == "without" {
		if m := r.nounsAt(i + 1); m.kindOf() == fate && m.form == plural {
			q.noun, q.to = i+1, i+2
		}
		return q, q.noun >= 0
	}
	if r.fold(i+1) != "of" {
		return q, false
	}
	r.takeNoun(&q)
	if q.noun < 0 {
		return q, false
	}
	e := r.eventBehind(&q)
	return q, e != nil && e.harms()
}
