package gather

import "testing"

// What one says was done and another says was not clash in two reports without a word of
// denial; what was not done to another thing, or by another, does not.
func TestNotSo(t *testing.T) {
	other := `قال وزير التجارة إن أسعار القمح ارتفعت خلال الشهر الماضي. وأضاف أن المخزون يكفي ستة أشهر.

وأعلن المتحدث باسم الشرطة أن لصوصا سرقوا متحف العاصمة ليلة الاثنين. وقال مدير المتحف إن اللوحات المسروقة لا تقدر بثمن.

The weather service warned that a sandstorm would reach the coast. Fishermen said they would sail anyway.
`
	for name, tt := range map[string]struct {
		done, undone string
		clash        bool
	}{
		"an overhaul":                 {"قال وزير الري إن السد خضع لصيانة شاملة العام الماضي بكلفة 12 مليون دولار.", "قال المهندس باسل رامي إن السد لم يخضع لأي صيانة منذ عام 2019.", true},
		"of another thing":            {"قال وزير الري إن السد خضع لصيانة شاملة العام الماضي.", "قال المهندس باسل رامي إن الجسر لم يخضع لأي صيانة منذ عام 2019.", false},
		"an inspection":               {"The mayor said the bridge was inspected last year.", "Engineer Sami Haddad said the bridge had not been inspected since 2015.", true},
		"of another building":         {"The mayor said the bridge was inspected last year.", "Engineer Sami Haddad said the tunnel had not been inspected since 2015.", false},
		"who pays is who speaks":      {"قالت الشركة إنها دفعت رواتب العمال كاملة.", "قال ممثل العمال إن الشركة لم تدفع رواتبهم منذ ثلاثة أشهر.", true},
		"something else was not paid": {"قالت الشركة إنها دفعت رواتب العمال كاملة.", "قال ممثل العمال إن الشركة لم تدفع تعويضات المصابين.", false},
		"no verb but an adjective":    {"قال الوزير إن الدواء متوفر في جميع المستشفيات.", "قال أطباء إن الدواء غير متوفر في مستشفيات الشمال.", true},
		"it has paid":                 {"قالت الشركة إنها قد دفعت رواتب العمال كاملة.", "قال ممثل العمال إن الشركة لم تدفع رواتبهم منذ ثلاثة أشهر.", true},
		"a hollow verb":               {"قال رئيس البلدية سامي الزين إن الوزارة باعت أرض الميناء لشركة أجنبية.", "قالت وزيرة المالية إن الوزارة لم تبع أرض الميناء لأحد.", true},
		"a passive":                   {"قالت الوزارة إن رواتب المعلمين صرفت الأسبوع الماضي.", "قالت نقابة المعلمين إن الرواتب لم تصرف.", true},
		"none of them":                {"قالت الشرطة إن المتظاهرين حملوا السلاح.", "قال منظمو التظاهرة إن أيا من المتظاهرين لم يحمل السلاح.", true},
		"some of it was left":         {"قالت الشرطة إن اللصوص سرقوا المتحف.", "قال مدير المتحف إن اللصوص لم يسرقوا لوحة السلطان.", false},
		"still is no not":             {"قالت الوزارة إن المدارس ما زالت مغلقة في الشمال.", "قالت نقابة المعلمين إن المدارس لا تزال مغلقة في الشمال رغم الوعود.", false},
		"what is no not":              {"قالت الشرطة إن الحادث في المدرسة نتج عن تسرب غاز.", "قال المدير سامي الزين إن ما حدث في المدرسة جريمة.", false},
		"what is planned":             {"The ministry said it plans to repair the school.", "Parents said the school had not been repaired.", false},
		"what somebody is late with":  {"قال النائب هاني سليم إن الحكومة تأخرت في دفع الرواتب.", "قالت النقابة إن الحكومة لم تدفع الرواتب.", false},
		"there is none of it":         {"قال المدير رامي العبد إن المستشفى نفد منه الوقود.", "قال الأطباء إن المستشفى لا وقود فيه.", false},
		"a part of a house":           {"The mayor said the roof of the hospital was repaired.", "Doctors said the generator of the hospital was not repaired.", false},
		"no more than half":           {"قالت الشركة إنها دفعت نصف الرواتب.", "قال ممثل العمال إن الشركة لم تدفع سوى نصف الرواتب.", false},
		"both say that it was not":    {"قال الوزير رامي العبد إن الرواتب لم تصرف للمعلمين.", "قالت نقابة المعلمين إن رواتب المعلمين لم تصرف.", false},
	} {
		t.Run(name, func(t *testing.T) {
			var claims []Claim
			claims = append(claims, shortReport("a", "2031-03-01", other)...)
			claims = append(claims, shortReport("b", "2031-03-01", tt.done)...)
			claims = append(claims, shortReport("c", "2031-03-02", tt.undone)...)
			want := map[bool]string{true: "contradicts", false: "-"}[tt.clash]
			if got := between(Compare(claims), "b", "c"); got != want {
				t.Errorf("%s, want %s", got, want)
			}
		})
	}
}
