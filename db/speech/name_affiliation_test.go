package speech

import "testing"

// For whom somebody speaks, as the words beside his name tell it.
func TestForWhomOneSpeaks(t *testing.T) {
	for _, c := range []struct{ name, text, who, party string }{
		{"who he is", "وذكر سالم الربيع، وهو متحدث باسم حكومة الوادي، لقناة المنارة أن الجسر انهار.", "سالم الربيع", "حكومة الوادي"},
		{"by his surname", "وذكر سالم الربيع، وهو متحدث باسم حكومة الوادي، أن الجسر انهار. وأضاف الربيع أن الطريق مغلق.", "سالم الربيع", "حكومة الوادي"},
		{"another of the same", "وقال سالم الربيع، وهو متحدث باسم حكومة الوادي، إن الجسر انهار. وقال نادر الحلو، وهو متحدث آخر باسم الحكومة نفسها، إن المطار مفتوح.", "نادر الحلو", "حكومة الوادي"},
		{"who she is", "وذكرت ليلى نوح، وهي ناطقة باسم حركة النهر، أن الجسر انهار.", "ليلى نوح", "حركة النهر"},
		{"what he is, and what else", "وقال العقيد سامي الخالدي، رئيس جهاز الطوارئ والمتحدث بلسان داخلية حكومة الوادي، إن 12 شخصا أصيبوا.", "سامي الخالدي", "حكومة الوادي"},
		{"before his name", "وقال وزير داخلية حكومة الوادي رامي علي إن الجسر انهار.", "رامي علي", "حكومة الوادي"},
		{"by the tongue of", "وقال المتحدث بلسان حركة النهر سامي دلول إن الجسر انهار.", "سامي دلول", "حركة النهر"},
		{"of a rescue service", "وقال رامي علي، المتحدث باسم فرق الإسعاف، لوكالة المنارة إن الجسر انهار.", "رامي علي", "فرق الإسعاف"},
		{"of a movement, by his surname", "وقال رامي علي، رئيس حركة النهر، إن الجسر انهار. وقال علي إن الطريق مغلق.", "رامي علي", "حركة النهر"},
		{"of a ministry", "وقال المتحدث باسم وزارة الصحة رامي علي إن الجسر انهار.", "رامي علي", ""},
		{"a doctor", "وقال سامي نوح، وهو طبيب في مستشفى السلام، إن الماء مقطوع.", "سامي نوح", ""},
		{"one who owns a shop", "وقال رامي علي، وهو صاحب متجر في السوق، إن القصف بدأ فجرا.", "رامي علي", ""},
		{"one who led it once", "وقال رامي علي، وهو قيادي سابق في حركة النهر، إن الجسر انهار.", "رامي علي", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			claims := read(c.text)
			if len(claims) == 0 {
				t.Fatal("no claim")
			}
			if got := claims[len(claims)-1]; got.Claimant.Name != c.who || got.Party != c.party {
				t.Errorf("%s\n got %q of %q, want %q of %q", c.text, got.Claimant.Name, got.Party, c.who, c.party)
			}
		})
	}
}

// The country in which a body works that is no part of it does not say whose it is.
func TestWhereABodyWorks(t *testing.T) {
	for _, c := range []struct{ text, party string }{
		{"وقالت بعثة الأمم المتحدة للدعم في كينيا إن القتال توقف.", "United Nations"},
		{"وأعلن مكتب الأمم المتحدة في كينيا مقتل 12 شخصا.", "United Nations"},
		{"وقال سفير أوغندا في كينيا إن القتال توقف.", "Uganda"},
		{"وقالت منظمة نور في كينيا إن المستشفى أصيب.", "منظمة نور في كينيا"},
		{"وقالت لجنة الصليب الأحمر في كينيا إن المستشفى أصيب.", "لجنة الصليب الأحمر في كينيا"},
		{"وقال مراسل قناة المنارة في كينيا إن المستشفى أصيب.", ""},
		{"وقالت وزارة الصحة في كينيا إن المستشفى أصيب.", "Kenya"},
		{"وقالت هيئة الانتخابات في كينيا إن الفرز بدأ.", "Kenya"},
	} {
		claims := read(c.text)
		if len(claims) != 1 || claims[0].Party != c.party {
			t.Errorf("%s\n got %v, want one claim of %q", c.text, claims, c.party)
		}
	}
}

// What the outlet sets beside all that was before is no more what somebody said.
func TestTheMostSinceThen(t *testing.T) {
	shows(t, "أقرت كينيا بغرق 17 من زوارقها في خليج الوادي، في أكبر خسارة في عاصفة واحدة تعلنها نيروبي.",
		[]string{"asserts | Kenya | بغرق 17 من زوارقها في خليج الوادي"})
	shows(t, "وقال العمدة إن السد انهار، في أكثر من موضع.",
		[]string{"asserts | العمدة | السد انهار، في أكثر من موضع"})
}
