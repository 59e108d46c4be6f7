package speech

import "testing"

// Ways of news that were read wrong when forty sentences were written to try them.
func TestWaysOfNews(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"a statement by a body": {"An earlier statement by the Sola council had put the number of injured at 90.",
			[]string{"asserts | Sola council | the number of injured at 90"}},
		"a report from a body":    {"A report from the union said the dam had burst.", []string{"asserts | union | the dam had burst"}},
		"a letter from a man":     {"A letter from Odo Marr said the dam had burst.", []string{"asserts | Odo Marr | the dam had burst"}},
		"a statement from a body": {"A statement from Kenya said the dam had burst.", []string{"asserts | Kenya | the dam had burst"}},
		"a report from a place":   {"A report from Nahr said the dam had burst.", []string{"asserts | A report from Nahr | the dam had burst"}},
		"a report from a country": {"A report from Kenya said the dam had burst.", []string{"asserts | A report from Kenya | the dam had burst"}},
		"a letter from the front": {"A letter from the front said the dam had burst.", []string{"asserts | A letter from the front | the dam had burst"}},
		"a report from a port":    {"A report from Port Nahr said the dam had burst.", []string{"asserts | A report from Port Nahr | the dam had burst"}},
		"images that a body looked at": {"Satellite images reviewed by the Herald showed burnt trucks.",
			[]string{"asserts | Satellite images reviewed by the Herald | burnt trucks"}},
		"of what sort a body is": {"The opposition Harvest Party said the vote was late. The state-run Orun News Agency said the road was shut.",
			[]string{"asserts | Harvest Party | the vote was late", "asserts | Orun News Agency | the road was shut"}},
		"the opposition": {"The opposition said the vote was late.", []string{"asserts | opposition | the vote was late"}},
		"whom he told": {"\"Not one shell fell on the school,\" Colonel Ines Duarte, the army's spokeswoman, told state radio.",
			[]string{"denies | Ines Duarte < state radio | Not one shell fell on the school"}},
		"an order that is told": {"Prosecutors say Bellan ordered the killings.", []string{"asserts | Prosecutors | Bellan ordered the killings"}},
		"an order":              {"The army ordered residents to leave.", []string{"demands | army | residents to leave"}},
		"a plea":                {"Omar Bellan pleaded not guilty. Odo Marr pleaded guilty to murder.", []string{"denies | Omar Bellan | not guilty", "asserts | Odo Marr | guilty to murder"}},
		"a vote that is called rigged": {"The party called the vote rigged and demanded a rerun.",
			[]string{"judges | party | the vote rigged", "demands | party | a rerun"}},
		"though another denied it": {"The envoy said both armies had agreed to a truce, though a Front negotiator denied it.",
			[]string{"asserts | envoy | both armies had agreed to a truce", "denies | a Front negotiator | a Front negotiator denied it"}},
		"to whom something is offered": {"وعرضت الحكومة على الجبهة هدنة مدتها عشرة أيام. وعرض الوسيط خطة جديدة.",
			[]string{"offers | الحكومة | هدنة مدتها عشرة أيام", "offers | الوسيط | خطة جديدة"}},
		"what is shown to the press is no offer": {"عرض الجيش على وسائل الإعلام أسلحة مصادرة.", []string{"asserts |  | عرض الجيش على وسائل الإعلام أسلحة مصادرة"}},
		"who shows it speaks behind":             {"وعرضت الشرطة أسلحة مصادرة على الصحفيين. وقالت إنها مهربة.", []string{"asserts |  | وعرضت الشرطة أسلحة مصادرة على الصحفيين", "asserts | الشرطة | مهربة"}},
		"a minister of his": {"ووعد الرئيس بإعادة المهجرين، وتعهد وزير ماليته بصرف التعويضات.",
			[]string{"promises | الرئيس | بإعادة المهجرين", "promises | وزير ماليته | بصرف التعويضات"}},
		"a man whose name begins so": {"وتعهد بشار نوح بفتح الطريق.", []string{"promises | بشار نوح | بفتح الطريق"}},
		"who is called so behind where she is from": {"وقالت امرأة من سكان الحي تدعى سلمى نوح إن السقف انهار. وقالت ناجية من الزلزال تدعى هند الحلو إن ابنها حي.",
			[]string{"asserts | سلمى نوح | السقف انهار", "asserts | هند الحلو | ابنها حي"}},
		"a town that is called so":  {"وقال رجل من مدينة تسمى سامي الكبرى إن الطريق مغلق.", []string{"asserts | رجل | الطريق مغلق"}},
		"a group that is called so": {"وقال رجل من جماعة تسمى سامي الكبرى إن الطريق مغلق.", []string{"asserts | رجل | الطريق مغلق"}},
		"a name":                    {"وقال ناجي نوح إن الطريق مغلق.", []string{"asserts | ناجي نوح | الطريق مغلق"}},
		"what one will not recognise": {"وقال مرشح المعارضة: «لن نعترف بهذه النتائج».",
			[]string{"judges | مرشح المعارضة | لن نعترف بهذه النتائج"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}
