package compare

import "strings"

// Reports of one conflict seldom say whose army "the army" is: it is that of the state which
// also has "the government", "the defence ministry" and "the interior minister". When the
// one says what the other said, nobody else has.

// stateWords are all the words that such a body or office is called by where no country is
// named: a name with any other word, as that of a movement which calls itself an army, is
// another's. At least one of stateBodies must be among them; folded.
var (
	stateBodies = foldedWords(`army armed military government cabinet defence defense interior foreign information police navy president presidency presidential premier authorities
		جيش الجيش المسلحة العسكري العسكرية الحكومة حكومة الحكومي الحكومية الدفاع الداخلية الخارجية الإعلام الشرطة شرطة الرئيس الرئاسة رئاسة الأركان السلطات الجو البحرية`)
	stateWords = foldedWords(`the a an of for and its in his forces force air ministry minister prime deputy staff chief general command commander spokesman spokeswoman spokesperson source sources official officials statement senior national security intelligence
		وزارة وزير الوزير القوات قوات سلاح نائب رئيس قائد قيادة القيادة العامة هيئة المتحدث متحدث المتحدثة متحدثة الناطق ناطق باسم الرسمي باسمها مصدر مصادر مسؤول مسؤولون مسؤولين في من بيان مدير المدير العام الأمن الوطني الوطنية المخابرات الاستخبارات مجلس الوزراء`)
)

func foldedWords(list string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		m[fold(w)] = true
	}
	return m
}

// ofTheState reports whether an actor is, or speaks for, a body of the state that reports
// call by no country's name.
func ofTheState(a Actor) bool {
	if isStateBody(a.Name) && (a.Side == "" || isStateBody(a.Side)) {
		return true
	}
	for _, above := range a.Above {
		if !isStateBody(above.Name) {
			return false
		}
	}
	return len(a.Above) > 0
}

// isStateBody reports whether a name has no words but those of a body of some state.
func isStateBody(name string) bool {
	body := false
	for w := range strings.FieldsSeq(fold(name)) {
		switch {
		case stateBodies[w]:
			body = true
		case !stateWords[w]:
			return false
		}
	}
	return body
}
