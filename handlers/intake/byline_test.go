package intake

import (
	"strings"
	"testing"
)

const (
	arabicBody  = "\n\nقال المتحدث إن الجسر أُغلق مساء أمس.\nوأضاف أن العمل يبدأ غدا.\n"
	englishBody = "\n\nThe spokesman said the bridge was closed.\nWork begins tomorrow, he said.\n"
)

func TestReadHead(t *testing.T) {
	tests := []struct {
		name, text string
		want       metadata
	}{
		{"English labels", "Bridge closed\nSource: Northern Wire\nAuthor: Jane Doe\nPublished: November 14, 2026, 14:30 GMT\nURL: https://wire.example/a?b=1" + englishBody,
			metadata{"Bridge closed", "Northern Wire", "Jane Doe", "https://wire.example/a?b=1", "2026-11-14", ""}},
		{"Arabic labels", "إغلاق الجسر\nالمصدر: وكالة النيل للأنباء\nبقلم: ليلى حسن\nتاريخ النشر: الجمعة ١٣ نوفمبر ٢٠٢٦\nالرابط: https://nil.example/خبر" + arabicBody,
			metadata{"إغلاق الجسر", "وكالة النيل للأنباء", "ليلى حسن", "https://nil.example/خبر", "2026-11-13", ""}},
		{"vowel marks, an emoji, CRLF and hidden marks", "إغلاق الجسر 🚑\r\n\u200Fنُشِرَ في: ١٣ نوفمبر ٢٠٢٦\u200F\r\nالكَاتِب: سَلمى نُور\r\n" + arabicBody,
			metadata{"إغلاق الجسر 🚑", "", "سَلمى نُور", "", "2026-11-13", ""}},
		{"a news agency and a day of two month names", "إغلاق الجسر\nوكالة أنباء السهل - 14 مايو/أيار 2031" + arabicBody,
			metadata{"إغلاق الجسر", "وكالة أنباء السهل", "", "", "2031-05-14", ""}},
		{"a news agency that is the subject of a headline", "وكالة أنباء السهل تنشر صورا للجسر المغلق\n14 مايو 2031" + arabicBody,
			metadata{"وكالة أنباء السهل تنشر صورا للجسر المغلق", "", "", "", "2031-05-14", ""}},
		{"labels before the title", "Date: 2026-11-14\nOutlet: The Meridian Post\nTitle: Bridge closed" + englishBody,
			metadata{"Bridge closed", "The Meridian Post", "", "", "2026-11-14", ""}},
		{"labels with a bar between", "Bridge closed\nPublished: 14 November 2026 | Source: Northern Wire" + englishBody,
			metadata{"Bridge closed", "Northern Wire", "", "", "2026-11-14", ""}},
		{"labels without a colon", "إغلاق الجسر\nبقلم ليلى حسن\nنُشر في 13 نوفمبر 2026" + arabicBody,
			metadata{"إغلاق الجسر", "", "ليلى حسن", "", "2026-11-13", ""}},
		{"a label wins over a plain line", "Bridge closed\n13 November 2026\nPublished: 14 November 2026" + englishBody,
			metadata{"Bridge closed", "", "", "", "2026-11-14", ""}},
		{"an update is no publication", "Bridge closed\nUpdated: 15 November 2026\nPublished: 14 November 2026" + englishBody,
			metadata{"Bridge closed", "", "", "", "2026-11-14", ""}},
		{"digits beside an Arabic label have the day first", "إغلاق الجسر\nالتاريخ: 11/12/2026" + arabicBody,
			metadata{"إغلاق الجسر", "", "", "", "2026-12-11", ""}},
		{"digits and a zone beside an Arabic label", "إغلاق الجسر\nتاريخ النشر: 04/03/2026 | 13:20 GMT" + arabicBody,
			metadata{"إغلاق الجسر", "", "", "", "2026-03-04", ""}},
		{"digits with full stops alone", "إغلاق الجسر\n04.03.2026" + arabicBody,
			metadata{"إغلاق الجسر", "", "", "", "2026-03-04", ""}},
		{"a line that is a date", "13 نوفمبر 2026\nإغلاق الجسر" + arabicBody,
			metadata{"إغلاق الجسر", "", "", "", "2026-11-13", ""}},
		{"a date in both calendars", "إغلاق الجسر\nالجمعة 13 نوفمبر 2026 - 3 جمادى الآخرة 1448 هـ" + arabicBody,
			metadata{"إغلاق الجسر", "", "", "", "2026-11-13", ""}},
		{"a date with an emoji", "Bridge closed\n🗓 November 14, 2026" + englishBody,
			metadata{"Bridge closed", "", "", "", "2026-11-14", ""}},
		{"agency and date", "وكالة النيل للأنباء - ١٢ نوفمبر ٢٠٢٦" + arabicBody,
			metadata{"قال المتحدث إن الجسر أُغلق مساء أمس.", "وكالة النيل للأنباء", "", "", "2026-11-12", ""}},
		{"outlet, place and date", "إغلاق الجسر\nشبكة الأفق — مرسى — 12 نوفمبر/تشرين الثاني 2026" + arabicBody,
			metadata{"إغلاق الجسر", "شبكة الأفق", "", "", "2026-11-12", ""}},
		{"English agency and date", "Bridge closed\nNorthern Wire, 14 November 2026" + englishBody,
			metadata{"Bridge closed", "Northern Wire", "", "", "2026-11-14", ""}},
		{"author and outlet", "Bridge closed\nBy Jane Doe, Northern Wire" + englishBody,
			metadata{"Bridge closed", "Northern Wire", "Jane Doe", "", "", ""}},
		{"author and date below a standfirst", "Bridge closed\nIt was the last one over the river.\nBy Jane Doe in Marsa | 14 November 2026" + englishBody,
			metadata{"Bridge closed", "", "Jane Doe", "", "2026-11-14", ""}},
		{"three authors", "Bridge closed\nBy A. Lee, Bob Ray and Cy al-Fox" + englishBody,
			metadata{"Bridge closed", "", "A. Lee, Bob Ray and Cy al-Fox", "", "", ""}},
		{"an address alone", "https://wire.example/a\nBridge closed" + englishBody,
			metadata{"Bridge closed", "", "", "https://wire.example/a", "", ""}},
		{"place and date", "Bridge closed\nMarsa, 14 November 2026" + englishBody,
			metadata{"Bridge closed", "", "", "", "2026-11-14", ""}},

		{"nothing", "", metadata{}},
		{"a dateline", "القاهرة - 12 نوفمبر (وكالة) - قال المتحدث إن الجسر أُغلق.", metadata{title: "القاهرة - 12 نوفمبر (وكالة) - قال المتحدث إن الجسر أُغلق."}},
		{"a dateline with its year and no stop", "إغلاق\nالقاهرة - 12 نوفمبر 2026 (وكالة) - قال المتحدث" + arabicBody, metadata{title: "إغلاق"}},
		{"an English dateline", "MARSA, Nov 14, 2026 (Northwire) - The bridge was closed" + englishBody, metadata{title: "MARSA, Nov 14, 2026 (Northwire) - The bridge was closed", outlet: "Northwire"}},
		{"an agency in the brackets of a dateline", "إغلاق الجسر\nمرسى (رويترز) - قال المتحدث إن الجسر أُغلق." + arabicBody, metadata{title: "إغلاق الجسر", outlet: "Reuters"}},
		{"brackets and a colon", "إغلاق الجسر\nمرسى (أ ف ب): قال المتحدث إن الجسر أُغلق." + arabicBody, metadata{title: "إغلاق الجسر", outlet: "AFP"}},
		{"an agency between dashes", "إغلاق الجسر\nمرسى - وكالة أنباء الوادي - قال المتحدث إن الجسر أُغلق." + arabicBody, metadata{title: "إغلاق الجسر", outlet: "وكالة أنباء الوادي"}},
		{"agencies behind a stroke", "إغلاق الجسر\nمرسى/وكالات" + arabicBody, metadata{title: "إغلاق الجسر", outlet: "وكالات"}},
		{"agencies in brackets", "(وكالات)\nإغلاق الجسر" + arabicBody, metadata{title: "إغلاق الجسر", outlet: "وكالات"}},
		{"an outlet on a line of its own", "إغلاق الجسر\nوكالة النيل للأنباء" + arabicBody, metadata{title: "إغلاق الجسر", outlet: "وكالة النيل للأنباء"}},
		{"an English outlet on a line of its own", "Bridge closed\nNorthern Wire" + englishBody, metadata{title: "Bridge closed", outlet: "Northern Wire"}},
		{"an English dateline with a long dash", "Bridge closed\nMARSA, Nov 20 (Valley News Agency) — The bridge was closed." + englishBody, metadata{title: "Bridge closed", outlet: "Valley News Agency"}},
		{"an agency by its letters", "Bridge closed\nMARSA (AP) — The bridge was closed." + englishBody, metadata{title: "Bridge closed", outlet: "Associated Press"}},
		{"signed at the end", "إغلاق الجسر" + arabicBody + "\n(رويترز)\n", metadata{title: "إغلاق الجسر", outlet: "Reuters"}},
		{"a source at the end", "إغلاق الجسر" + arabicBody + "\nالمصدر: وكالة النيل للأنباء + وكالات\n", metadata{title: "إغلاق الجسر", outlet: "وكالة النيل للأنباء"}},
		{"brackets in a headline name nobody", "إغلاق جسر مرسى (صور)" + arabicBody, metadata{title: "إغلاق جسر مرسى (صور)"}},
		{"a headline of two parts", "مرسى - إغلاق الجسر" + arabicBody, metadata{title: "مرسى - إغلاق الجسر"}},
		{"a body in brackets", "أعلنت قوات الوادي (قوح) - وهي من الفصائل - الهدنة." + arabicBody, metadata{title: "أعلنت قوات الوادي (قوح) - وهي من الفصائل - الهدنة."}},
		{"a headline with a date", "هدنة في الشمال - 12 نوفمبر 2026" + arabicBody, metadata{title: "هدنة في الشمال - 12 نوفمبر 2026"}},
		{"a headline about an outlet, with a date", "صحيفة تغلق أبوابها - 12 نوفمبر 2026" + arabicBody, metadata{title: "صحيفة تغلق أبوابها - 12 نوفمبر 2026"}},
		{"an English headline with a date", "Army pounds Marsa, 14 November 2026" + englishBody, metadata{title: "Army pounds Marsa, 14 November 2026"}},
		{"a headline that begins with by", "By Land and Sea" + englishBody, metadata{title: "By Land and Sea"}},
		{"a headline whose colon follows a name", "وكالة النيل للأنباء: الجسر مغلق" + arabicBody, metadata{title: "وكالة النيل للأنباء: الجسر مغلق"}},
		{"sources are no source", "مصادر: الجسر مغلق\nSource: officials said so" + arabicBody, metadata{title: "مصادر: الجسر مغلق"}},
		{"by a day", "Bridge closed\nBy Tuesday night\nBy Tuesday\nBy the River" + englishBody, metadata{title: "Bridge closed"}},
		{"a labelled sentence", "Bridge closed\nPublished: on 14 November 2026 the list was long.\nSource: The Ministry Said It." + englishBody, metadata{title: "Bridge closed"}},
		{"a paper that everybody knows on a line of its own", "إغلاق الجسر\nالشرق الأوسط" + arabicBody, metadata{title: "إغلاق الجسر", outlet: "الشرق الأوسط"}},
		{"a site with a full stop", "إغلاق الجسر\nالعربية.نت" + arabicBody, metadata{title: "إغلاق الجسر", outlet: "العربية.نت"}},
		{"a broadcaster in English", "Bridge closed\nAl Jazeera" + englishBody, metadata{title: "Bridge closed", outlet: "Al Jazeera"}},
		{"a town, a colon and a paper in its marks", "إغلاق الجسر\nلندن: «الشرق الأوسط»" + arabicBody, metadata{title: "إغلاق الجسر", outlet: "الشرق الأوسط"}},
		{"a headline of a place and a quotation", "مرسى: «الجسر مفتوح»" + arabicBody, metadata{title: "مرسى: «الجسر مفتوح»"}},
		{"whoever or wherever it is, and a site", "إغلاق الجسر\nسامي دلول - الجزيرة نت" + arabicBody, metadata{title: "إغلاق الجسر", outlet: "الجزيرة نت"}},
		{"an author and a paper that everybody knows", "إغلاق الجسر\nبقلم: سامي دلول - الشرق الأوسط" + arabicBody, metadata{title: "إغلاق الجسر", author: "سامي دلول", outlet: "الشرق الأوسط"}},
		{"an outlet, our correspondent and a day", "إغلاق الجسر\n\nصحيفة المرسى العربي - من مراسلتنا ليلى سالم - 3 تشرين الأول 2026\n" + arabicBody, metadata{title: "إغلاق الجسر", outlet: "صحيفة المرسى العربي", author: "ليلى سالم", published: "2026-10-03"}},
		{"a site and a day", "إغلاق الجسر\n\nموقع صوت الوديان - 5 تشرين الأول 2026\n" + arabicBody, metadata{title: "إغلاق الجسر", outlet: "موقع صوت الوديان", published: "2026-10-05"}},
		{"a day behind the agency", "إغلاق الجسر\n\nمرسى (وكالة الأمل) - 10 تشرين الأول 2026 - أغلقت الشرطة الجسر، وقالت إن المركبات تعود من حيث أتت.\n" + arabicBody, metadata{title: "إغلاق الجسر", outlet: "وكالة الأمل", published: "2026-10-10"}},
		{"an outlet, a day and who wrote it", "إغلاق الجسر\n\nصحيفة المرسى - 4 نوفمبر 2026 - كتب: سامي دلول\n" + arabicBody, metadata{title: "إغلاق الجسر", outlet: "صحيفة المرسى", author: "سامي دلول", published: "2026-11-04"}},
		{"who wrote it for one paper alone", "إغلاق الجسر\nخاص - كتبت: ليلى حسن" + arabicBody, metadata{title: "إغلاق الجسر", author: "ليلى حسن"}},
		{"a place, who wrote it without a sign, and a day", "إغلاق الجسر\nمرسى - كتبت ليلى حسن - 4 نوفمبر 2026" + arabicBody, metadata{title: "إغلاق الجسر", author: "ليلى حسن", published: "2026-11-04"}},
		{"who wrote it behind a dash", "إغلاق الجسر\nكتب - سامي دلول" + arabicBody, metadata{title: "إغلاق الجسر", author: "سامي دلول"}},
		{"two who made it", "إغلاق الجسر\nإعداد: ليلى حسن وسامي دلول - 4 نوفمبر 2026" + arabicBody, metadata{title: "إغلاق الجسر", author: "ليلى حسن وسامي دلول", published: "2026-11-04"}},
		{"who edited it is no author", "إغلاق الجسر\nوكالة النيل للأنباء | تحرير: ليلى حسن | 4 نوفمبر 2026" + arabicBody, metadata{title: "إغلاق الجسر", outlet: "وكالة النيل للأنباء", published: "2026-11-04"}},
		{"who translated it, before the title", "ترجمة: ليلى حسن\nإغلاق الجسر" + arabicBody, metadata{title: "إغلاق الجسر"}},
		{"an inquiry into something, on the second line", "إغلاق الجسر\nتحقيق: فساد الموانئ" + arabicBody, metadata{title: "إغلاق الجسر"}},
		{"a report of a committee, and a day", "إغلاق الجسر\nتقرير لجنة التحقيق - 4 نوفمبر 2026" + arabicBody, metadata{title: "إغلاق الجسر"}},
		{"who made a report, without a sign, and a day", "إغلاق الجسر\nتقرير سامي دلول - 4 نوفمبر 2026" + arabicBody, metadata{title: "إغلاق الجسر", author: "سامي دلول", published: "2026-11-04"}},
		{"an inquiry into something, and a day", "إغلاق الجسر\nتحقيق: فساد الموانئ - 4 نوفمبر 2026" + arabicBody, metadata{title: "إغلاق الجسر"}},
		{"what a page is called", "إغلاق الجسر\nمتابعة صحفية يومية | مرجانة" + arabicBody, metadata{title: "إغلاق الجسر"}},
		{"a report with a sign, its outlet and day", "إغلاق الجسر\nصحيفة المرسى - 4 نوفمبر 2026 - تقرير: سامي دلول" + arabicBody, metadata{title: "إغلاق الجسر", outlet: "صحيفة المرسى", author: "سامي دلول", published: "2026-11-04"}},
		{"a report in a headline", "تقرير: الجسر مغلق\n4 نوفمبر 2026" + arabicBody, metadata{title: "تقرير: الجسر مغلق", published: "2026-11-04"}},
		{"by whom, when and where", "Bridge closed\nBy Jane Doe | 4 November 2026 | Marsa" + englishBody, metadata{title: "Bridge closed", author: "Jane Doe", published: "2026-11-04"}},
		{"where and when, by whom and for whom", "Bridge closed\nMarsa, 4 November 2026 | By Jane Doe and Ali Omar | Northern Wire" + englishBody, metadata{title: "Bridge closed", outlet: "Northern Wire", author: "Jane Doe and Ali Omar", published: "2026-11-04"}},
		{"reporting and editing", "Bridge closed\nReporting by Jane Doe; Editing by Ali Omar" + englishBody, metadata{title: "Bridge closed", author: "Jane Doe"}},
		{"our correspondent", "إغلاق الجسر\nمراسلنا في مرسى" + arabicBody, metadata{title: "إغلاق الجسر", author: "مراسلنا في مرسى"}},
		{"a correspondent, his name and his outlet", "إغلاق الجسر\nسامي دلول، مراسل الجزيرة نت في مرسى" + arabicBody, metadata{title: "إغلاق الجسر", author: "سامي دلول", outlet: "الجزيرة نت"}},
		{"our correspondent in a headline", "مراسلنا في مرسى" + arabicBody, metadata{title: "مراسلنا في مرسى"}},
		{"a verb is no label", "إغلاق الجسر\nكتب أحمد حسن" + arabicBody, metadata{title: "إغلاق الجسر"}},
		{"digits that are two days", "Bridge closed\n11/12/2026" + englishBody, metadata{title: "Bridge closed"}},
		{"a month, a day without a year, a wrong weekday", "Bridge closed\nNovember 2026\n14 November\nMonday, 14 November 2026" + englishBody, metadata{title: "Bridge closed"}},
		{"a Hijri day alone", "إغلاق الجسر\n3 جمادى الآخرة 1448 هـ" + arabicBody, metadata{title: "إغلاق الجسر"}},
		{"a chronicle", "Days of the bridge\n12 November 2026\nClosed\n13 November 2026\nOpen" + englishBody, metadata{title: "Days of the bridge"}},
		{"a date inside the report", "Bridge closed" + englishBody + "\n14 November 2026\n", metadata{title: "Bridge closed"}},
		{"a date below the head", strings.Repeat("Line\n", maxHeadLines) + "14 November 2026\n", metadata{title: "Line"}},
		{"a date in a long line", "Bridge closed\n" + strings.Repeat("word ", maxLineWords) + "- 14 November 2026" + englishBody, metadata{title: "Bridge closed"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := readHead(newlines.Replace(tt.text)); got != tt.want {
				t.Errorf("\n got %q\nwant %q", got, tt.want)
			}
		})
	}
}

func TestReadKeepsTheTextOfItsHead(t *testing.T) {
	const s = "  وكالة النيل للأنباء - ١٢ نوفمبر ٢٠٢٦ 🚑\r\n\r\nبقلم: ليلى حسن\r\nإغلاقُ الجسر\r\n"
	d, err := Read(Source{Name: "a.txt", Bytes: []byte(s)})
	if err != nil {
		t.Fatal(err)
	}
	if d.Text != strings.ReplaceAll(s, "\r\n", "\n") {
		t.Errorf("text %q", d.Text)
	}
	if d.Outlet.Name != "وكالة النيل للأنباء" || d.Published != "2026-11-12" || d.Author != "ليلى حسن" || d.Title != "إغلاقُ الجسر" || d.Lang != "ar" {
		t.Errorf("outlet %q, published %q, author %q, title %q, language %q", d.Outlet.Name, d.Published, d.Author, d.Title, d.Lang)
	}
	only, err := Read(Source{Name: "a.txt", Bytes: []byte("By Jane Doe, Northern Wire\n14 November 2026")})
	if err != nil {
		t.Fatal(err)
	}
	if only.Title != "By Jane Doe, Northern Wire" {
		t.Errorf("the title of a text that is all head: %q", only.Title)
	}
}
