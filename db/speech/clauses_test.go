package speech

import (
	"slices"
	"testing"
)

// shows reads a text and compares its claims, one line each.
func shows(t *testing.T, s string, want []string) {
	t.Helper()
	var got []string
	for _, c := range read(s) {
		got = append(got, show(c))
	}
	if !slices.Equal(got, want) {
		t.Errorf("%s\n got %q\nwant %q", s, got, want)
	}
}

// Where the name of a speaker ends and what he says begins.
func TestNamesEnd(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"a ministry of two things":           {"أعلنت وزارة الزراعة والري أن السد امتلأ.", []string{"asserts | وزارة الزراعة والري | السد امتلأ"}},
		"a ministry of people":               {"نفى المتحدث باسم وزارة الصحة والسكان إغلاق المستشفى.", []string{"denies | المتحدث باسم وزارة الصحة والسكان | إغلاق المستشفى"}},
		"an official source in a ministry":   {"من جانب آخر، نفى مصدر رسمي في وزارة الخارجية والمغتربين استهداف القرية.", []string{"denies | مصدر رسمي في وزارة الخارجية والمغتربين | استهداف القرية"}},
		"happening is no name":               {"نفى المتحدث باسم الوزارة حدوث أي تسلل من الأراضي الكينية.", []string{"denies | المتحدث باسم الوزارة | حدوث أي تسلل من الأراضي الكينية"}},
		"holding is no name":                 {"نفى المتحدث باسم الحكومة عقد أي لقاء.", []string{"denies | المتحدث باسم الحكومة | عقد أي لقاء"}},
		"assurance is no adjective":          {"جددت الوزارة التأكيد على أن السد آمن.", []string{"asserts | الوزارة | السد آمن"}},
		"his assurance is no surname":        {"نقلت وكالة رويترز عن مكتب رئيس الوزراء دانيال موانغي تأكيده أن السفينة ليست كينية.", []string{"denies | دانيال موانغي < وكالة رويترز | السفينة ليست كينية"}},
		"a command of the forces":            {"أعلنت القيادة العامة للقوات المسلحة الكينية، مساء أمس الاثنين، السيطرة على الجسر.", []string{"asserts | القيادة العامة للقوات المسلحة الكينية | السيطرة على الجسر"}},
		"a centre of the forces":             {"قال المركز الإعلامي للقوات المسلحة إن القافلة وصلت.", []string{"asserts | المركز الإعلامي للقوات المسلحة | القافلة وصلت"}},
		"police of a place of two names":     {"أعلنت شرطة نانديا وكسمو أن ثلاثة اعتقلوا.", []string{"asserts | شرطة نانديا وكسمو | ثلاثة اعتقلوا"}},
		"a force that does two things":       {"أما قوة حماية وتأمين كسمو فذكرت في بيان أنها غادرت المدينة.", []string{"asserts | قوة حماية وتأمين كسمو | غادرت المدينة"}},
		"a noun that no table holds":         {"وقال الوزير إن الهدنة صامدة. وأعلنت منصات الدفاع الجوي إسقاط طائرة فوق الميناء.", []string{"asserts | الوزير | الهدنة صامدة", "asserts | منصات الدفاع الجوي | إسقاط طائرة فوق الميناء"}},
		"a commander":                        {"أكد آمر غرفة العمليات العقيد سامي كذا أن الجسر مفتوح.", []string{"asserts | سامي كذا | الجسر مفتوح"}},
		"estimates speak for their body":     {"الجسر مغلق منذ شهر، وفق تقديرات الأمم المتحدة.", []string{"asserts | United Nations | الجسر مغلق منذ شهر"}},
		"an adverb before a noun is none":    {"نددت الحكومة باستمرار احتجاز موظفيها.", []string{"judges | الحكومة | باستمرار احتجاز موظفيها"}},
		"calm that is wary warns of nothing": {"ساد هدوء حذر السبت بعد خمسة أيام من القصف.", []string{"asserts |  | ساد هدوء حذر السبت بعد خمسة أيام من القصف"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}

// What one party denies, in the ways that the verb alone does not tell.
func TestWaysOfDenying(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"what outlets reported": {"نفى مسؤول عسكري، طلب عدم نشر اسمه، ما أوردته وسائل إعلام كينية عن إسقاط مروحية.",
			[]string{"denies | مسؤول عسكري | ما أوردته وسائل إعلام كينية عن إسقاط مروحية"}},
		"what pages passed on": {"نفى الجيش ما تداولته صفحات من أنباء حول أسر جنود.",
			[]string{"denies | الجيش | ما تداولته صفحات من أنباء حول أسر جنود"}},
		"a renewed denial without content": {"اتهمت غانا توغو بتهريب الذهب. غير أن توغو جددت نفيها، ودعت إلى الحوار.",
			[]string{"accuses | Ghana | توغو بتهريب الذهب", "denies | Togo | توغو جددت نفيها", "demands | Togo | الحوار"}},
		"a topic that is rejected": {"أما الرواية الرسمية، ومفادها أن مخزنا انفجر، كما نقلت وكالة رويترز عن الجيش الكيني، فقد رفضها سكان القرية.",
			[]string{"asserts | الجيش الكيني < وكالة رويترز | مخزنا انفجر", "denies | سكان القرية | فقد رفضها سكان القرية"}},
		"the gist of a country's account": {"أما الرواية التوغولية، ومفادها أن الجسر انهار وحده، فقد كذبها المهندسون.",
			[]string{"asserts | Togo | الجسر انهار وحده", "denies | المهندسون | فقد كذبها المهندسون"}},
		"an insertion before what is denied": {"نفت وزارة الخارجية التوغولية، بحسب وكالة رويترز، أي دور لبلادها في الحادث.",
			[]string{"denies | وزارة الخارجية التوغولية < وكالة رويترز | أي دور لبلادها في الحادث"}},
		"fabricated": {"وصف المتحدث المزاعم عن مقتل ثمانية جنود بأنها محض افتراء.",
			[]string{"asserts | المزاعم | المزاعم عن مقتل ثمانية جنود", "denies | المتحدث | المزاعم عن مقتل ثمانية جنود بأنها محض افتراء"}},
		"a heading": {"المتحدث باسم الجيش: لا نستهدف المدنيين",
			[]string{"denies | المتحدث باسم الجيش | لا نستهدف المدنيين"}},
		"a conjunct that is denied": {"قال الوزير إن المروحية تحطمت نتيجة عطل فني ولم تتعرض لأي نيران معادية.",
			[]string{"asserts | الوزير | المروحية تحطمت نتيجة عطل فني", "denies | الوزير | ولم تتعرض لأي نيران معادية"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}

// What accuses though the verb of saying only says or judges.
func TestWaysOfAccusing(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"refusing is no demand": {"قالت غانا إن توغو رفضت استلام الجرحى.", []string{"asserts | Ghana | توغو رفضت استلام الجرحى"}},
		"without blaming":       {"قال الخبير إن الوضع «لا يطاق»، من دون أن يحمل أيا من الجانبين المسؤولية.", []string{"asserts | الخبير | الوضع «لا يطاق»، من دون أن يحمل أيا من الجانبين المسؤولية"}},
		"charges of a country":  {"رفض المصدر التعليق على اتهامات غانا لتوغو بقصف حافلة.", []string{"accuses | Ghana | اتهامات غانا لتوغو بقصف حافلة"}},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}

// What belongs to a claim, and which words around it are the outlet's or another's.
func TestWhereClaimsEnd(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"a side clause with its own source": {"قالت الشرطة إن الوضع هادئ، فيما بلغ عدد الموقوفين 350 بحسب مسؤول في البلدية.",
			[]string{"asserts | الشرطة | الوضع هادئ", "asserts | مسؤول في البلدية | بلغ عدد الموقوفين 350"}},
		"a single word is told whole": {"وعن الطائرة التي تقول توغو إنها أسقطتها، قال المتحدث إن الجيش لم يفقد أي طائرة.",
			[]string{"asserts | Togo | تقول توغو إنها أسقطتها", "denies | المتحدث | الجيش لم يفقد أي طائرة"}},
		"carrying no arms is something said": {"قال سامي كذا للصحيفة: \"كانوا عمالا يبحثون عن رزقهم في البساتين. لم يحمل أي منهم سلاحا في حياته\".",
			[]string{"asserts | سامي كذا | كانوا عمالا يبحثون عن رزقهم في البساتين", "denies | سامي كذا | لم يحمل أي منهم سلاحا في حياته"}},
		"whereas it goes on": {"وتابع الوزير أن غانا تمنع المراقبين من الدخول، في حين أن توغو تتيح لهم حرية الحركة.",
			[]string{"accuses | الوزير | غانا تمنع المراقبين من الدخول", "asserts | الوزير | توغو تتيح لهم حرية الحركة"}},
		"a topic is no claim": {"وبخصوص ما جرى في الميناء، قال المصدر إن الرصيف سليم.",
			[]string{"asserts | المصدر | الرصيف سليم"}},
		"learnt from": {"توقف المصنع عن العمل يوم الاثنين بعد حريق، كما علمت وكالة رويترز من مصدرين في الشركة.",
			[]string{"asserts | مصدرين في الشركة < وكالة رويترز | توقف المصنع عن العمل يوم الاثنين بعد حريق"}},
		"a quotation and its speaker behind": {"\"سمعت صفيرا ثم انهار السقف فوقنا\"، روت سعاد كذا وهي تقف أمام بيتها.",
			[]string{"asserts | سعاد كذا | سمعت صفيرا ثم انهار السقف فوقنا"}},
		"exchanged charges that are told behind": {"وتبادلت غانا وتوغو الاتهامات بشأن الهدنة، إذ قالت غانا إن الجسر قصف مرتين.",
			[]string{"asserts | Ghana | الجسر قصف مرتين"}},
		"he corrected it": {"أعلن المرصد مقتل 24 شخصا في القصف، لكنه عاد وصحح الرقم، قائلا إن العدد هو 20 قتيلا.",
			[]string{"asserts | المرصد | مقتل 24 شخصا في القصف", "asserts | المرصد | العدد هو 20 قتيلا"}},
		"before it was corrected": {"تحدثت الشرطة في البدء عن مقتل أربعة مسلحين، قبل أن تصحح الحصيلة بعد ساعات إلى ثلاثة.",
			[]string{"asserts | الشرطة | مقتل أربعة مسلحين", "asserts | الشرطة | الحصيلة بعد ساعات إلى ثلاثة"}},
		"in a correction": {"وبحسب مسؤول في البلدية، بلغ عدد الموقوفين 350 شخصا، في تصحيح لأرقام أعلنت سابقا.",
			[]string{"asserts | مسؤول في البلدية | بلغ عدد الموقوفين 350 شخصا"}},
		"whom the sentence is about": {"قال الخبير إن الوضع هادئ. وقلل رئيس الوفد الحكومي سامي كذا من أهمية الخطوة، وقال إن الأسرى مدنيون.",
			[]string{"asserts | الخبير | الوضع هادئ", "judges | سامي كذا | أهمية الخطوة", "asserts | سامي كذا | الأسرى مدنيون"}},
		"calling on organisations": {"نددت الحكومة بقصف المخيم، ودعت المنظمات الدولية إلى نقل مقارها إلى العاصمة.",
			[]string{"judges | الحكومة | بقصف المخيم", "demands | الحكومة | المنظمات الدولية إلى نقل مقارها إلى العاصمة"}},
		"a valley is no verb": {"قال الوالي إن تسعة مدنيين قُتلوا في وادي نيري بعدما توفي جريحان في المستشفى.",
			[]string{"asserts | الوالي | تسعة مدنيين قُتلوا في وادي نيري بعدما توفي جريحان في المستشفى"}},
		"one who speaks for a ministry": {"أكد الجيش الكيني مقتل جنديين. غير أن متحدثا باسم الخارجية الغانية جدد القول إن \"كينيا خسرت ثمانية جنود\".",
			[]string{"asserts | الجيش الكيني | مقتل جنديين", "asserts | متحدثا باسم الخارجية الغانية | كينيا خسرت ثمانية جنود"}},
		"words that a name and its verb carry on": {"أما الرواية الرسمية فقد رفضها سكان تحدثت إليهم الصحيفة.",
			[]string{"denies | سكان | فقد رفضها سكان تحدثت إليهم الصحيفة"}},
		"talk of something is no surname": {"قال سامي كذا إن الجسر مفتوح. ووصف وزير الداخلية فتحي نجم الحديث عن مقاتلين أجانب بأنه دعاية.",
			[]string{"asserts | سامي كذا | الجسر مفتوح", "denies | فتحي نجم | الحديث عن مقاتلين أجانب بأنه دعاية"}},
		"two deeds long enough to stand alone": {"قالت الشركة إن القافلة غادرت الميناء فجر الأحد وسلمت حمولتها إلى مستودع البلدية.",
			[]string{"asserts | الشركة | القافلة غادرت الميناء فجر الأحد", "asserts | الشركة | وسلمت حمولتها إلى مستودع البلدية"}},
		"support is no surname": {"جدد الرئيس الكيني سامي موانغي دعمه لغانا.",
			[]string{"promises | سامي موانغي | دعمه لغانا"}},
		"a heading without a speaker": {"توغو: تضارب الروايات", nil},
	} {
		t.Run(name, func(t *testing.T) { shows(t, c.text, c.want) })
	}
}
