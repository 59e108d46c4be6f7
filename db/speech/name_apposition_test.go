package speech

import "testing"

// Bodies whose leader is told behind their name.
func TestLedBodies(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"a centre, before its statement": {"أكد المركز الإعلامي لغرفة عمليات جيش الساحل بقيادة المشير سامي دلول أن المخيم لم يقصف، وأن قواته بعيدة عنه.",
			[]string{"denies | المركز الإعلامي لغرفة عمليات جيش الساحل | المخيم لم يقصف", "asserts | المركز الإعلامي لغرفة عمليات جيش الساحل | قواته بعيدة عنه"}},
		"an army, before what it announces": {"أعلن جيش الساحل بزعامة اللواء سامي دلول تدمير الجسر.",
			[]string{"asserts | جيش الساحل | تدمير الجسر"}},
		"behind its loyalty": {"ذكر لواء الوادي الموالي لحكومة الوحدة بقيادة سامي دلول أن الطريق مفتوح.",
			[]string{"asserts | لواء الوادي | الطريق مفتوح"}},
		"a coalition that a state leads": {"أعلن التحالف العسكري بقيادة كينيا تدمير الجسر.",
			[]string{"asserts | التحالف العسكري | تدمير الجسر"}},
		"in quotation marks, as the topic": {"أما \"جيش الساحل\" بزعامة سامي دلول فنفى أن يكون قصف المخيم، واتهم حكومة الوحدة بأنها قصفته. وجاء في بيانه أن طائراته لم تقلع.",
			[]string{"denies | جيش الساحل | يكون قصف المخيم", "accuses | جيش الساحل | حكومة الوحدة بأنها قصفته", "asserts | جيش الساحل | طائراته لم تقلع"}},
		"a name alone in quotation marks": {"أما «الفجر» بقيادة العميد سامي دلول، فقد نفى قصف المخيم.",
			[]string{"denies | الفجر | قصف المخيم"}},
		"between commas":         {"أما \"جيش الساحل\"، بزعامة سامي دلول، فنفى قصف المخيم.", []string{"denies | جيش الساحل | قصف المخيم"}},
		"whom somebody leads":    {"أما \"جيش الساحل\" الذي يقوده سامي دلول فنفى قصف المخيم.", []string{"denies | جيش الساحل | قصف المخيم"}},
		"who accuses":            {"واتهمت قوات الساحل بقيادة سامي دلول حكومة الوحدة بقصف المخيم.", []string{"accuses | قوات الساحل | حكومة الوحدة بقصف المخيم"}},
		"who counts":             {"وبحسب جيش الساحل بقيادة سامي دلول، قتل 20 جنديا في الكمين.", []string{"asserts | جيش الساحل | قتل 20 جنديا في الكمين"}},
		"whose spokesman speaks": {"وأكد المتحدث باسم جيش الساحل بقيادة سامي دلول سقوط الجسر.", []string{"asserts | المتحدث باسم جيش الساحل | سقوط الجسر"}},
		"whose spokesman is named": {"وقال المتحدث باسم جيش الساحل بقيادة سامي دلول العقيد هاني نور إن الجسر سقط.",
			[]string{"asserts | هاني نور | الجسر سقط"}},
		"whom one accuses of leading": {"اتهم الجيش الحزب بقيادة التمرد.", []string{"accuses | الجيش | الحزب بقيادة التمرد"}},
		"who threatens to lead":       {"وهدد الجيش بقيادة هجوم جديد.", []string{"threatens | الجيش | بقيادة هجوم جديد"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}
