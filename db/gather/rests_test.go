package gather

import (
	"testing"

	"counterclaim/db/record"
)

// Whether the fighting rests, in one report.
func TestWhetherTheFightingRests(t *testing.T) {
	const gone = "قال قائد البعثة سالم حداد إن الهجوم توقف منذ الفجر. "
	for name, c := range map[string]struct {
		report  string
		clashes int // how many pairs exclude each other
	}{
		"suspended, and going on":         {"أعلن الجيش الكيني أنه علق حملته في الشمال. وقالت حركة النهر إن المعارك مستمرة.", 1},
		"halted, and not halted":          {"أعلن الجيش الكيني أنه أوقف غاراته. وقالت حركة النهر إن القصف لم يتوقف.", 1},
		"halted, and going on":            {gone + "وقالت حركة النهر إن القتال متواصل.", 1},
		"halted, twice":                   {gone + "وقالت حركة النهر إن القتال توقف.", 0},
		"by one side":                     {"قالت حركة النهر إن الهجوم توقف. وقالت حركة النهر إن القتال مستمر.", 0},
		"a truce that lasts, and is over": {"قال قائد البعثة سالم حداد إن الهدنة صامدة. وقالت حركة النهر إن الهدنة انهارت.", 1},
		"a truce, and fighting":           {"قال قائد البعثة سالم حداد إن الهدنة ما زالت صامدة. وقالت حركة النهر إن الاشتباكات مستمرة.", 1},
		"a calm front, and fighting":      {"قال قائد البعثة سالم حداد إن الجبهة هادئة. وقالت حركة النهر إن القتال متواصل.", 1},
		"calm here, and fighting there":   {"قال قائد البعثة سالم حداد إن الوضع في مدينة مرجانة هادئ. وقالت حركة النهر إن القتال متواصل في مدينة بدرة.", 0},
		"talks that go on":                {gone + "وقالت حركة النهر إن المفاوضات مستمرة.", 0},
		"a factory that was halted":       {"قال المدير سالم حداد إن المصنع توقف. وقالت حركة النهر إن القتال مستمر.", 0},
		"calm here, and fighting on":      {"قال قائد البعثة سالم حداد إن بلدة مرجانة هادئة. وقالت حركة النهر إن القصف متواصل على بدرة.", 0},
		"exams stopped by it":             {"قال المدير سالم حداد إن الامتحانات توقفت بسبب القتال. وقالت حركة النهر إن القتال مستمر.", 0},
		"exams stopped, verb first":       {"قال المدير سالم حداد: «توقفت الامتحانات بسبب القتال». وقالت حركة النهر إن القتال مستمر.", 0},
		"surgery that goes on":            {"قال المدير سالم حداد إن العمليات الجراحية متواصلة. وقالت حركة النهر إن القتال توقف.", 0},
		"a campaign of the media":         {"قال المدير سالم حداد إن الحملة الإعلامية متواصلة. وقالت حركة النهر إن القتال توقف.", 0},
		"a calm sea":                      {"قال المدير سالم حداد إن السفن تبحر في المحيط الهادئ. وقالت حركة النهر إن القصف متواصل.", 0},
	} {
		t.Run(name, func(t *testing.T) {
			n := 0
			for _, q := range Compare(shortReport("a", "2034-05-04", c.report)) {
				for _, f := range q.Findings {
					if f.Kind == record.Contradicts || f.Kind == record.DeniesClaim {
						n++
					}
				}
			}
			if n != c.clashes {
				t.Errorf("%d pairs exclude each other, want %d", n, c.clashes)
			}
		})
	}
}
