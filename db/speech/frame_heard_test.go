package speech

import "testing"

// Who saw it, who heard of it, and who judges and calls on whom in one breath.
func TestWhoSawAndWhoHeard(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"a photographer": {"وشاهد مصور الوكالة خياما محترقة قرب السد.",
			[]string{"asserts | مصور الوكالة | خياما محترقة قرب السد"}},
		"a photographer who goes on": {"وشاهد مصور لوكالة المنارة جثث 12 خروفا في الحظيرة. وذكر المصور أن السقف انهار.",
			[]string{"asserts | مصور لوكالة المنارة | جثث 12 خروفا في الحظيرة", "asserts | المصور | السقف انهار"}},
		"news of which a paper tells": {"وتحدث التقرير عن أنباء مفادها أن الطائرة أقلعت من سدرة.",
			[]string{"asserts | التقرير | الطائرة أقلعت من سدرة"}},
		"a statement, and what it condemns": {"ونددت الحكومة في بيان بما حدث.",
			[]string{"judges | الحكومة | ونددت الحكومة في بيان بما حدث"}},
		"a statement, and what is in it": {"وأعلنت الحكومة في بيان بما فيه الكفاية من التفاصيل أن السد سليم.",
			[]string{"asserts | الحكومة | السد سليم"}},
		"on whom one calls": {"وندد المجلس الرئاسي لحكومة الوادي بما جرى، ودعا بعثة الأمم المتحدة إلى إدانته وإلى إيفاد لجنة.",
			[]string{"judges | المجلس الرئاسي لحكومة الوادي | وندد المجلس الرئاسي لحكومة الوادي بما جرى", "demands | المجلس الرئاسي لحكومة الوادي | بعثة الأمم المتحدة إلى إدانته وإلى إيفاد لجنة"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}

// What one who only saw it tells was not done beside what was is no answer to anybody.
func TestWhatWasNotDoneBesideWhatWas(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"who lives there": {"وقال سكان إن الانفجار هز الحي لكنه لم يهدم أي منزل.",
			[]string{"asserts | سكان | الانفجار هز الحي", "asserts | سكان | لم يهدم أي منزل"}},
		"and a third": {"وقال شهود إن الغارة تسببت في أضرار لكنها لم تدمر السد ولم تكن هناك علامات على وقوع ضحايا.",
			[]string{"asserts | شهود | الغارة تسببت في أضرار", "asserts | شهود | لم تدمر السد", "asserts | شهود | ولم تكن هناك علامات على وقوع ضحايا"}},
		"who speaks for a side": {"وقال الناطق باسم الجيش إن الغارة أصابت المخزن لكنها لم تقصف المدرسة.",
			[]string{"asserts | الناطق باسم الجيش | الغارة أصابت المخزن", "denies | الناطق باسم الجيش | لم تقصف المدرسة"}},
		"that alone": {"وقال شاهد إن الطائرة لم تقصف السوق.",
			[]string{"denies | شاهد | الطائرة لم تقصف السوق"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}
