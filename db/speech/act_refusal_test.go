package speech

import "testing"

// Who turns a request down judges it, and demands or denies nothing.
func TestRequestsTurnedDown(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"a request": {"لكن اللجنة العليا للانتخابات رفضت الطلب.",
			[]string{"judges | اللجنة العليا للانتخابات | اللجنة العليا للانتخابات رفضت الطلب"}},
		"an appeal": {"رفضت المحكمة العليا الطعن.",
			[]string{"judges | المحكمة العليا | رفضت المحكمة العليا الطعن"}},
		"a lawsuit": {"رفضت المحكمة العليا دعوى النقابة.",
			[]string{"judges | المحكمة العليا | دعوى النقابة"}},
		"an appeal by one accused": {"رفضت المحكمة الاستئناف الذي قدمه المتهم.",
			[]string{"judges | المحكمة | الاستئناف الذي قدمه المتهم"}},
		"behind but": {"وطلبت النقابة تأجيل الجلسة، لكن القاضي رفض طلبها.",
			[]string{"demands | النقابة | تأجيل الجلسة", "judges | القاضي | القاضي رفض طلبها"}},
		"another's resignation": {"رفض الرئيس استقالة الوزير.",
			[]string{"judges | الرئيس | استقالة الوزير"}},
		"to resign": {"رفض الوزير الاستقالة.",
			[]string{"demands | الوزير | رفض الوزير الاستقالة"}},
		"what others ask for": {"رفضت الحكومة طلب المعارضة فتح تحقيق في الحادث.",
			[]string{"judges | الحكومة | طلب المعارضة فتح تحقيق في الحادث"}},
		"a headline": {"المحكمة ترفض طعن المرشح",
			[]string{"judges | المحكمة | طعن المرشح"}},
		"charges": {"ورفضت الحكومة الاتهامات الموجهة إليها.",
			[]string{"denies | الحكومة | الاتهامات الموجهة إليها"}},
		"to do something": {"رفض العمدة إخلاء المبنى.",
			[]string{"demands | العمدة | إخلاء المبنى"}},
		"to free one accused": {"رفضت النيابة الإفراج عن المتهم.",
			[]string{"demands | النيابة | الإفراج عن المتهم"}},
		"English, an appeal": {"The court rejected the appeal on Sunday.",
			[]string{"judges | court | the appeal on Sunday"}},
		"English, a request": {"The commission rejected a request for a recount.",
			[]string{"judges | commission | a request for a recount"}},
		"English, a lawsuit": {"The court dismissed the lawsuit filed by the union.",
			[]string{"judges | court | the lawsuit filed by the union"}},
		"English, bail": {"The judge denied bail.",
			[]string{"judges | judge | bail"}},
		"English, a report": {"The ministry rejected the report.",
			[]string{"denies | ministry | the report"}},
		"English, that it was made": {"The ministry denied that a request was made.",
			[]string{"denies | ministry | a request was made"}},
		"English, a motion": {"The judge denied the defence motion.",
			[]string{"judges | judge | the defence motion"}},
		"English, an appeal denied": {"The court denied his appeal on Sunday.",
			[]string{"judges | court | his appeal on Sunday"}},
		"English, that it was forced": {"The minister denied his resignation was forced.",
			[]string{"denies | minister | his resignation was forced"}},
		"English, that it had been made": {"The army denied the request had been made.",
			[]string{"denies | army | the request had been made"}},
		"English, that an appeal was ignored": {"The army denied the appeal had been ignored.",
			[]string{"denies | army | the appeal had been ignored"}},
		"English, ignoring an appeal": {"The army denied ignoring an appeal.",
			[]string{"denies | army | ignoring an appeal"}},
		"English, rumours": {"The minister denied resignation rumours.",
			[]string{"denies | minister | resignation rumours"}},
		"English, complaints": {"The ministry denied complaints about delays.",
			[]string{"denies | ministry | complaints about delays"}},
		"English, complaints dismissed": {"The army dismissed complaints of looting.",
			[]string{"denies | army | complaints of looting"}},
		"to go on with talks": {"رفض الحزب استئناف المفاوضات.",
			[]string{"demands | الحزب | استئناف المفاوضات"}},
		"to fly again": {"رفضت الشركة استئناف الرحلات إلى المطار.",
			[]string{"demands | الشركة | استئناف الرحلات إلى المطار"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}
