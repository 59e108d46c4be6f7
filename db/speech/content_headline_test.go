package speech

import "testing"

// A clause of a headline that is nobody's words is the report's own.
func TestSecondClauseOfAHeadline(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"a toll behind a refusal": {"كيسور: المحكمة العليا ترفض طعن النجار وحصيلة السد 131 قتيلا",
			[]string{"judges | المحكمة العليا | طعن النجار", "asserts |  | وحصيلة السد 131 قتيلا"}},
		"a number without a verb": {"المحكمة ترفض الطعن وعدد القتلى 12",
			[]string{"judges | المحكمة | المحكمة ترفض الطعن", "asserts |  | وعدد القتلى 12"}},
		"a number that rises": {"الوزارة تنفي استخدام الرصاص وعدد قتلى الاحتجاجات يرتفع إلى 12",
			[]string{"denies | الوزارة | استخدام الرصاص", "asserts |  | وعدد قتلى الاحتجاجات يرتفع إلى 12"}},
		"no number": {"الجيش ينفي قصف المستشفى والحصيلة ترتفع",
			[]string{"denies | الجيش | قصف المستشفى", "asserts |  | والحصيلة ترتفع"}},
		"behind a charge": {"الحكومة تتهم المعارضة بالتحريض وعدد الجرحى يتجاوز المئة",
			[]string{"accuses | الحكومة | المعارضة بالتحريض", "asserts |  | وعدد الجرحى يتجاوز المئة"}},
		"what others do": {"الحركة تنفي علاقتها بالهجوم والشرطة تعتقل ثلاثة",
			[]string{"denies | الحركة | علاقتها بالهجوم", "asserts |  | والشرطة تعتقل ثلاثة"}},
		"what goes on": {"النقابة ترفض خطة الحكومة والإضراب يستمر",
			[]string{"judges | النقابة | خطة الحكومة", "asserts |  | والإضراب يستمر"}},
		"another who speaks": {"النقابة تدعو إلى إضراب عام والحكومة تلوح بالطوارئ",
			[]string{"demands | النقابة | إضراب عام", "threatens | الحكومة | والحكومة تلوح بالطوارئ"}},
		"a further deed that is denied": {"الجيش ينفي قصف المستشفى وقتل مدنيين يحتمون به",
			[]string{"denies | الجيش | قصف المستشفى وقتل مدنيين يحتمون به"}},
		"two tolls that are denied": {"الجيش ينفي مقتل 12 جنديا وأسر ضابط",
			[]string{"denies | الجيش | مقتل 12 جنديا وأسر ضابط"}},
		"a further figure that is rejected": {"الوزارة ترفض الأرقام وحصيلة المستشفى",
			[]string{"denies | الوزارة | الأرقام وحصيلة المستشفى"}},
		"what he says himself": {"الوزير يؤكد أن الطريق مفتوح والجسر يعمل",
			[]string{"asserts | الوزير | الطريق مفتوح والجسر يعمل"}},
		"English, as": {"Ministry denies shelling hospital as toll rises to 12",
			[]string{"denies | Ministry | shelling hospital", "asserts |  | toll rises to 12"}},
		"English, a semicolon": {"Army denies shelling market; toll rises to 12",
			[]string{"denies | Army | shelling market", "asserts |  | toll rises to 12"}},
		"English, a further deed": {"Army denies shelling the market and killing 12 people",
			[]string{"denies | Army | shelling the market and killing 12 people"}},
		"a toll of one who counts": {"وزارة الصحة تعلن إصابة 30 وعدد القتلى 12",
			[]string{"asserts | وزارة الصحة | إصابة 30 وعدد القتلى 12"}},
		"a toll of one who counts, that rises": {"الوزارة تؤكد مقتل ثلاثة أطفال والحصيلة ترتفع إلى 12",
			[]string{"asserts | الوزارة | مقتل ثلاثة أطفال والحصيلة ترتفع إلى 12"}},
		"English, as behind a comma": {"Ministry denies shelling hospital, as toll rises to 12",
			[]string{"denies | Ministry | shelling hospital", "asserts |  | toll rises to 12"}},
		"English, one who counts": {"Health ministry reports 30 wounded, death toll at 12",
			[]string{"asserts | Health ministry | 30 wounded, death toll at 12"}},
		"English, one who counts the dead": {"Ministry says dead include 3 children, toll of 12 is final",
			[]string{"asserts | Ministry | dead include 3 children, toll of 12 is final"}},
		"English, one who tells of a fate": {"Police confirm new victim; toll rises to 12",
			[]string{"asserts | Police | new victim; toll rises to 12"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}
