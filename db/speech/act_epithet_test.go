package speech

import (
	"testing"

	"counterclaim/db/record"
)

// What should have been, a reply that is promised, and what one calls another.
func TestActsOfScornAndReply(t *testing.T) {
	for _, c := range []struct {
		name, text string
		act        record.Act
	}{
		{"what should not have been", "وقال الوزير إنه ما كان ينبغي أن يكون الحراس عند السد.", record.Judges},
		{"what should not have been, behind a fact", "وقالت الوزارة إن الحراس كانوا قرب السد وما كان ينبغي أن يقتربوا منه.", record.Judges},
		{"what had to be", "وقال العمدة: «كان على الجيش أن ينسحب قبل العاصفة».", record.Judges},
		{"what was not meant to be", "وقالت الوزارة إن الحراس لم يكن يفترض أن يتواجدوا هناك.", record.Asserts},
		{"what must not be", "وقال الوزير إنه لا ينبغي أن يبقى الحراس عند السد.", record.Demands},
		{"what must be", "وقال العمدة: «على الجيش أن ينسحب».", record.Demands},
		{"a reply to a raid", "تعهدت كينيا بالرد على الغارة.", record.Threatens},
		{"a reply at a time of one's own", "وتعهد القائد بالرد في الوقت والمكان المناسبين.", record.Threatens},
		{"a reply of some force", "وتعهد الوزير برد قاس على ما جرى.", record.Threatens},
		{"revenge", "وتعهدت الحركة بالانتقام لقائدها.", record.Threatens},
		{"revenge by its other name", "وتعهد القائد بالثأر لأخيه.", record.Threatens},
		{"a reply at a place of one's own", "وتعهدت الحركة بالرد في المكان المناسب.", record.Threatens},
		{"a reply soon, to letters", "وتعهدت الوزارة بالرد في وقت قريب على رسائل السكان.", record.Promises},
		{"a reply, and no word to what", "وتعهدت البلدية بالرد.", record.Promises},
		{"ruins, which have the letters of revenge", "وتعهدت الوزارة بترميم الآثار.", record.Promises},
		{"traces of a leak", "وتعهدت الشركة بمعالجة آثار التسرب.", record.Promises},
		{"no revenge", "وتعهدت الحركة بعدم الانتقام من الموظفين.", record.Promises},
		{"no revenge, by its other name", "وتعهد القائد بعدم الثأر.", record.Promises},
		{"no revenge to be taken", "وتعهد القائد بعدم الأخذ بالثأر.", record.Promises},
		{"no punishment", "وتعهد العمدة بعدم معاقبة العمال.", record.Promises},
		{"a reply to questions", "وتعهدت الوزارة بالرد على أسئلة النواب.", record.Promises},
		{"rebuilding", "وتعهدت الحكومة بإعادة إعمار الجسر.", record.Promises},
		{"a price that others are made to pay", "وقال نائب العمدة: «سندفعهم الثمن».", record.Threatens},
		{"a price for some deed", "وقال الرئيس الكيني: «سيدفع الثمن من أشعل الحريق».", record.Threatens},
		{"a price of goods", "وقال المزارع: «ندفع ثمن البذور كل عام».", record.Asserts},
		{"nothing but a pirate", "وقال الوزير إن دلول مجرد «قرصان».", record.Judges},
		{"nothing but a thief", "وقال العمدة إن دلول ليس سوى لص.", record.Judges},
		{"nothing but an accident", "وقال الوزير إن ما وقع مجرد حادث.", record.Asserts},
		{"nobody but a guard", "وقال الحارس إنه لم ير في المخزن سوى لص واحد.", record.Asserts},
		{"pirates", "وقال القبطان إن قراصنة هاجموا السفينة.", record.Asserts},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := read(c.text)
			if len(got) == 0 || got[len(got)-1].Act != c.act {
				t.Errorf("%s\ngot %+v", c.text, got)
			}
		})
	}
}

// What counts one of something, or tells how somebody speaks, is nobody's name.
func TestWordsOfManyAreNobody(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"in one raid": {"قتل 41 جنديا في القصف، في أكبر خسارة في غارة واحدة تتحدث عنها نيروبي.",
			[]string{"asserts |  | قتل 41 جنديا في القصف، في أكبر خسارة في غارة واحدة تتحدث عنها نيروبي"}},
		"saying": {"وقالت الوزارة إن السد سليم. وتابعت قائلة: \"انهار سقف المخزن\".",
			[]string{"asserts | الوزارة | السد سليم", "asserts | الوزارة | انهار سقف المخزن"}},
		"one of several": {"وقال واحد من الحراس إن السد سليم.",
			[]string{"asserts | واحد من الحراس | السد سليم"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}
