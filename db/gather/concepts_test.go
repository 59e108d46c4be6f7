package gather

import (
	"strings"
	"testing"

	"counterclaim/db/text"
)

// The forms of a word come to its concept, and words that only look alike do not.
func TestConcepts(t *testing.T) {
	for _, c := range []struct{ words, code string }{
		{"قصف قصفت قصفوا يقصف ستقصف قصفها قصفتها بقصف والقصف للقصف نقصف bombed shelling", "#attack"},
		{"انسحب انسحبت ينسحبون وانسحابها تراجعنا سنسحب منسحبة withdrew retreating", "#withdraw"},
		{"منع منعت يمنعون منعتهم عرقلة تعرقل obstructed blocking", "#prevent"},
		{"طلب بطلب طالبت ويطالب مطالب demanded requests", "#request"},
		{"طالب طالبة الطلاب طلبة student", "#student"},
		{"شرطة الشرطة للشرطة police", "#police"},
		{"شرط شروط بشروطه conditions", "#condition"},
		{"أسرى الأسرى أسراهم أسير captives", "#prisoner"},
		{"أسرة الأسر عائلات families", "#family"},
		{"قبيلة القبائل قبلي tribal", "#tribe"},
		{"مدنيون المدنيين مدنيا للمدنيين civilians", "#civilian"},
		{"مسلحون المسلحين مقاتليها gunmen", "#mercenary"},
		{"المسلحة مسلح armed", "#armed"},
		{"التدخل وتدخلات interference meddling", "#interfere"},
		{"تدخل دخلوا entered", "#enter"},
		{"بصور الصور لقطات footage", "#camera"},
		{"تسلل يتسللون متسللين infiltrators", "#infiltrate"},
		{"صد تصدت يصد وصدوا repelled thwarted", "#repel"},
		{"مدن المدن بصورة مقاطعة بصورته قبيل وسام الإنسان العربية العدو وصية وزارات توقع تعليق according based reported medical several local office department", ""},
	} {
		for w := range strings.FieldsSeq(c.words) {
			w := text.Fold(w)
			if got := conceptOf(w, text.Stem(w)); got != c.code {
				t.Errorf("%s comes to %q, want %q", w, got, c.code)
			}
		}
	}
}

// A word held to its letters stands in one row only.
func TestConceptTable(t *testing.T) {
	rows := map[string]string{}
	for line := range strings.Lines(conceptTable) {
		code, words, found := strings.Cut(strings.TrimRight(line, "\r\n"), "\t")
		if code[0] == '#' {
			continue
		}
		if _, _, two := strings.Cut(words, "\t"); !found || !two {
			t.Errorf("%q has not three fields", line)
		}
		for w := range strings.FieldsSeq(words) {
			form := text.Fold(strings.TrimPrefix(w, exactly))
			if was := rows[form]; was != "" && was != code {
				t.Errorf("%s stands in the rows %s and %s", w, was, code)
			}
			rows[form] = code
		}
	}
}
