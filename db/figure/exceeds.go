package figure

import "counterclaim/db/text"

// exceeding are the verbs by which a count with its noun in between passes a number.
var exceeding = wordSet("يتعدى تتعدى تعدى تعدت يتعد تتعد تجاوز تجاوزت يتجاوز تتجاوز فاق فاقت يفوق تفوق تخطى تخطت يتخطى تتخطى exceeded surpassed exceeds surpasses")

// growing are the verbs that pass a number with على or عن before it.
var growing = wordSet("زاد زادت يزيد تزيد يزد ازداد")

// exceededAt reports whether what stands before word i says that a count passed
// it: تجاوز عدد القتلى الألف.
func (r *reader) exceededAt(i int) bool {
	counted := false
	for j := i - 1; j >= 0 && j >= i-5 && r.sentence[j] == r.sentence[i] && r.kind(j) == text.Letters; j-- {
		f := cutOne(r.fold(j), "وفل")
		counted = counted || f == "عدد" || f == "حصيله"
		if exceeding[f] || growing[f] {
			return counted
		}
	}
	return false
}

// exceeds reads the qualifier that stands before "the number of": تجاوز عدد
// القتلى 500.
func (r *reader) exceeds(q *quantity) {
	if q.rule.Code != "exact" || q.kind != Count {
		return
	}
	counted := q.noun >= 0 && q.noun < q.number // لم يتجاوز القتلى العشرة
	lead := r.fold(q.from - 1)
	for j := q.from - 1; j >= 0 && j >= q.from-6 && r.sentence[j] == r.sentence[q.from]; j-- {
		f := cutOne(r.fold(j), "وفل")
		switch {
		case r.kind(j) != text.Letters:
			return
		case f == "عدد" || f == "حصيله" || f == "toll" || f == "number":
			counted = true
		case counted && (exceeding[f] || (lead == "علي" || lead == "عن") && growing[f]):
			q.rule = ruleCalled("more_than")
			if before := r.fold(j - 1); before == "لا" || before == "لم" || before == "لن" || before == "not" {
				q.rule = ruleCalled("up_to")
			}
			q.r = r.rangeOf(q)
			return
		}
	}
}
