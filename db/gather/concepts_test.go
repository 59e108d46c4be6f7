package gather

import (
	"slices"
	"strings"
	"testing"

	"counterclaim/db/text"
)

// The verb of blowing up is told from the dawn that is written like it.
func TestBlowsUp(t *testing.T) {
	for words, want := range map[string]bool{
		"فجر المسلحون الجسر":                 true,
		"المنزل فخخه المسلحون وفجر الجسر":    true,
		"التنظيم فجّر مساء أمس جامع البلدة":  true,
		"من فجَّر السيارة":                   true,
		"قصفت القرية فجر الأحد":              false,
		"دخلت البلدة فجر الثامن من مايو":     false,
		"وفجر الثامن من مايو دخلت البلدة":    false,
		"دخلت البلدة فجر أول أيام العيد":     false,
		"منذ فجر التاريخ":                    false,
		"قالت حركة فجر ليبيا إن السوق مفتوح": false,
		"سقطت القذيفة فجر 12 مايو":           false,
		"مع ساعات الفجر":                     false,
		"وصلت القافلة فجرا":                  false,
	} {
		var folded []string
		for _, w := range text.Words(words) {
			folded = append(folded, unmistaken(w))
		}
		all, _ := newStems().ofAll(folded)
		if got := slices.Contains(all, "#explosion"); got != want {
			t.Errorf("%s: %v, want %v", words, got, want)
		}
	}
}

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
		{"دعم ودعمت يدعمون مساندة إسناد supported backing", "#support"},
		{"مهلة المهلة ultimatum deadlines", "#deadline"},
		{"يستعد وتستعد الإعداد preparations", "#prepare"},
		{"مصالحة المصالحات reconciliation", "#reconcile"},
		{"مدنيون المدنيين مدنيا للمدنيين civilians", "#civilian"},
		{"مسلحون المسلحين مقاتليها gunmen", "#mercenary"},
		{"المسلحة مسلح armed", "#armed"},
		{"التدخل وتدخلات interference meddling", "#interfere"},
		{"تدخل دخلوا entered", "#enter"},
		{"بصور الصور لقطات footage", "#camera"},
		{"تسلل يتسللون متسللين infiltrators", "#infiltrate"},
		{"صد تصدت يصد وصدوا repelled thwarted", "#repel"},
		{"تحرير حررت انتزعت استرجعوا وبسط غنمت recaptured", "#control"},
		{"توصل توصلتا اتفقا اتفاق وافقت agreed deal", "#agreement"},
		{"تقدم مكاسب gains advanced", "#advance"},
		{"توقعات توقعت متوقع expected", "#expect"},
		{"توقيع وقعا signed", "#sign"},
		{"صادرت مصادرة confiscated", "#confiscate"},
		{"صادرات الصادرات exports", "#export"},
		{"ضحايا ضحية casualties", "#victim"},
		{"تضحيات sacrifices", "#sacrifice"},
		{"جراحية surgery", "#surgery"},
		{"تعثرت تباطؤ stalled", "#stall"},
		{"نزلاء سجناء inmates", "#prisoner"},
		{"أجبرت يجبرون compelled", "#compel"},
		{"خطف اختطفت احتجز اعتقال kidnapped detained", "#arrest"},
		{"جلب نقل إرسال استقدموا sent ferried transported", "#send"},
		{"أهالي المواطنين السكان residents", "#civilian"},
		{"اعترضت أسقطتها intercepted", "#down"},
		{"لغم عبوة بألغام landmine", "#explosive"},
		{"العملة العملات currency", "#currency"},
		{"بالقوة قسرا forcibly", "#forcibly"},
		{"سيدة السيدات نساء women", "#woman"},
		{"سماء السماء sky", "#sky"},
		{"فردا أفراد individuals", "#individual"},
		{"مدن العملية العمليات عمله القوة القصر السيد حماة الملك زياد نوفا فراس فبركة المدرجة عضو بأنها بيانها رابطة المدن بصورة مقاطعة بصورته قبيل وسام الإنسان العربية العدو وصية وزارات تعليق according based reported medical several local office department", ""},
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

// Words that say one thing together are one concept, with particles and persons on
// them and others between, and each says its own elsewhere.
func TestExpressions(t *testing.T) {
	for _, c := range []struct{ words, want string }{
		{"وقف إطلاق النار", "#truce"},
		{"أي وقف فوري لإطلاق النار", "#truce فور"},
		{"بوقف القتال", "#truce"},
		{"وقف القطار", "#stop #train"},
		{"a halt to the fighting", "#truce"},
		{"يطلقون النار", "#shoot نار"},
		{"وأطلقت صواريخ", "#shoot #missile"},
		{"وفتحت الدبابات النار", "#shoot #tank نار"},
		{"فتحت المعبر", "#open #crossing"},
		{"بإطلاق سراحه", "#release"},
		{"تحرير الرهائن", "#release"},
		{"تحرير البلدة", "#control بلد"},
		{"سقوط البلدة", "#control بلد"},
		{"سقطت ثلاث قرى", "#control #village"},
		{"سقوط الطائرة", "#crash #aircraft"},
		{"سقوط قتلى", "#crash #kill"},
		{"سقوط النظام", "#oust نظام"},
		{"سلاح الجو", "#airforce"},
		{"أسلحة", "#weapon"},
		{"مجالها الجوي", "#airspace"},
		{"خرجت المحطة من الخدمة", "#malfunction #station"},
		{"خرجت من المحطة", "#leave #station"},
		{"حالت دون وصولهم", "#prevent #arrive"},
		{"وإعادة انتشارها", "#withdraw"},
		{"😀 وَقْفَ\r\nإطلاقِ النار", "#truce"},
		{"غير صحيح على الإطلاق", "صحيح"},
		{"غير دقيقة", ""},
		{"مذكرات توقيف", "#warrant"},
		{"تعليق المفاوضات", "#stop #talks"},
		{"أكياس دقيق", "اكياس #food"},
		{"أصوات القذائف", "#attack"},
		{"أصوات الناخبين", "#vote #election"},
		{"تحقيق أي تقدم", "#advance"},
		{"تحقيق في الحادث", "#investigate حادث"},
		{"غازات سامة", "#poison #gas"},
	} {
		var folded, got []string
		for _, w := range text.Words(c.words) {
			if w.Kind != text.Mark {
				folded = append(folded, w.Fold)
			}
		}
		stems, places := newStems().ofAll(folded)
		for i, s := range stems {
			got = append(got, s)
			if places[i] >= len(folded) {
				t.Errorf("%s: %s stands at %d of %d words", c.words, s, places[i], len(folded))
			}
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s comes to %q, want %q", c.words, got, c.want)
		}
	}
}
