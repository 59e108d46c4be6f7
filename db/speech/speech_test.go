package speech

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"counterclaim/db/record"
	"counterclaim/db/text"
	"counterclaim/db/when"
)

func read(s string) []Claim {
	return Read(Input{Text: text.New(s), Published: "2024-03-12"}).Claims
}

// show is a claim on one line: act, claimant, chain, words.
func show(c Claim) string {
	line := string(c.Act) + " | " + c.Claimant.Name
	for _, v := range c.Via {
		line += " < " + v.Name
	}
	return line + " | " + c.Text
}

// Each way of saying that the grammar knows, in one sentence.
func TestWaysOfSaying(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"verb, subject, that", "قال وزير الدفاع الكيني آدم دوالي إن الحدود آمنة.", []string{"asserts | آدم دوالي | الحدود آمنة"}},
		{"subject before verb", "أما الحكومة الليبية فأكدت أن الحقول تعمل.", []string{"asserts | الحكومة الليبية | الحقول تعمل"}},
		{"about", "أعلن الجيش المالي عن مقتل 9 مسلحين.", []string{"asserts | الجيش المالي | مقتل 9 مسلحين"}},
		{"bare noun", "نفى الجيش اللبناني قصف القرية.", []string{"denies | الجيش اللبناني | قصف القرية"}},
		{"with ب", "أفادت وزارة الصحة بوفاة طفلين.", []string{"asserts | وزارة الصحة | بوفاة طفلين"}},
		{"direct", "وصرح الرئيس التشادي: «لن نقبل شروطا».", []string{"judges | الرئيس التشادي | لن نقبل شروطا"}},
		{"heading", "غوتيريش: الوضع كارثي", []string{"judges | غوتيريش | الوضع كارثي"}},
		{"accuse", "اتهمت إثيوبيا إريتريا بحشد قواتها.", []string{"accuses | Ethiopia | إريتريا بحشد قواتها"}},
		{"blame", "حملت كولومبيا المتمردين المسؤولية عن التفجير.", []string{"accuses | Colombia | المتمردين المسؤولية عن التفجير"}},
		{"demand", "دعت فرنسا النيجر إلى إطلاق الرهينة.", []string{"demands | France | النيجر إلى إطلاق الرهينة"}},
		{"demand without object", "طالبت بولندا بعقد جلسة طارئة.", []string{"demands | Poland | بعقد جلسة طارئة"}},
		{"threat", "هدد قائد الميليشيا بإغلاق الميناء.", []string{"threatens | قائد الميليشيا | بإغلاق الميناء"}},
		{"promise", "تعهدت النرويج بتقديم 10 ملايين دولار.", []string{"promises | Norway | بتقديم 10 ملايين دولار"}},
		{"offer", "عرضت سويسرا استضافة المحادثات.", []string{"offers | Switzerland | استضافة المحادثات"}},
		{"refusal of an accusation", "رفضت رواندا الاتهامات الكونغولية بدعم المتمردين.", []string{"denies | Rwanda | الاتهامات الكونغولية بدعم المتمردين"}},
		{"denial under a neutral verb", "قال المتحدث باسم الشرطة إن الأنباء عن فرار سجناء لا صحة لها.", []string{"asserts | الأنباء | الأنباء عن فرار سجناء", "denies | المتحدث باسم الشرطة | الأنباء عن فرار سجناء لا صحة لها"}},
		{"charges thrown back", "«الفجر» ترد اتهامات تشاد", []string{"denies | الفجر | «الفجر» ترد اتهامات تشاد"}},
		{"charges thrown back, and of what", "ردت النيجر اتهامات تشاد بخرق الهدنة.", []string{"denies | Niger | اتهامات تشاد بخرق الهدنة"}},
		{"charges that are only answered", "قال الوزير إن النيجر ردت على اتهامات تشاد.", []string{"asserts | الوزير | النيجر ردت على اتهامات تشاد"}},
		{"nothing but whose charges they are", "نفت النيجر اتهامات تشاد.", []string{"denies | Niger | نفت النيجر اتهامات تشاد"}},
		{"a chain that denies", "نقل التلفزيون التشادي عن الجيش التشادي نفيه أن يكون أطلق صواريخ على الميناء.", []string{"denies | الجيش التشادي < التلفزيون التشادي | يكون أطلق صواريخ على الميناء"}},
		{"chain", "نقلت وكالة رويترز عن مسؤول عراقي قوله إن الحقل توقف عن الإنتاج.", []string{"asserts | مسؤول عراقي < وكالة رويترز | الحقل توقف عن الإنتاج"}},
		{"source before", "بحسب منظمة الصحة العالمية، توفي 12 شخصا بالكوليرا.", []string{"asserts | World Health Organization | توفي 12 شخصا بالكوليرا"}},
		{"source behind", "توفي 12 شخصا بالكوليرا، وفق منظمة الصحة العالمية.", []string{"asserts | World Health Organization | توفي 12 شخصا بالكوليرا"}},
		{"own words at the end are cut", "قالت الحكومة إن الهدنة صامدة، على حد تعبيرها.", []string{"asserts | الحكومة | الهدنة صامدة"}},
		{"verb without a subject", "أعلنت وزارة الداخلية فتح تحقيق. وأضافت أن النتائج ستعلن قريبا.", []string{"asserts | وزارة الداخلية | فتح تحقيق", "asserts | وزارة الداخلية | النتائج ستعلن قريبا"}},
		{"participle", "قال السفير إن المحادثات بدأت، مشيرا إلى أن الأجواء هادئة.", []string{"asserts | السفير | المحادثات بدأت", "asserts | السفير | الأجواء هادئة"}},
		{"two deny", "نفت تونس والجزائر إغلاق المعبر.", []string{"denies | Tunisia | إغلاق المعبر", "denies | Algeria | إغلاق المعبر"}},
		{"each accuses the other", "تبادلت منغوليا وجورجيا الاتهامات بخرق الاتفاق.", []string{"accuses | Mongolia | تبادلت منغوليا وجورجيا الاتهامات بخرق الاتفاق", "accuses | Georgia | تبادلت منغوليا وجورجيا الاتهامات بخرق الاتفاق"}},
		{"denial without content", "قالت الهند إن دورية تعرضت لإطلاق نار، الأمر الذي نفته باكستان.", []string{"asserts | India | دورية تعرضت لإطلاق نار", "denies | Pakistan | الأمر الذي نفته باكستان"}},
		{"clauses are claims of their own", "قالت الشرطة إن اللغم انفجر صباحا، وإن ثلاثة عمال أصيبوا.", []string{"asserts | الشرطة | اللغم انفجر صباحا", "asserts | الشرطة | ثلاثة عمال أصيبوا"}},
		{"apposition", "نفى المتحدث باسم البحرية، العقيد سمير نجم، إغلاق المضيق.", []string{"denies | سمير نجم | إغلاق المضيق"}},
		{"loyalty", "أعلنت حكومة الجنوب المدعومة من كندا، هدنة من طرف واحد. وأكدت حكومة الشمال، المعترف بها دوليا، أن الجسر مفتوح.", []string{"asserts | حكومة الجنوب | هدنة من طرف واحد", "asserts | حكومة الشمال | الجسر مفتوح"}},
		{"a body with its purpose", "قال المرصد البيروفي لحقوق الإنسان إن السجين أفرج عنه.", []string{"asserts | المرصد البيروفي لحقوق الإنسان | السجين أفرج عنه"}},
		{"source behind a newspaper", "كشفت صحيفة ديلي ستار نقلا عن مسؤولين أرجنتينيين أن المصنع أغلق.", []string{"asserts | مسؤولين أرجنتينيين < صحيفة ديلي ستار | المصنع أغلق"}},
		{"each of two", "وأكدت كل من نيبال وبوتان أن الحدود مغلقة.", []string{"asserts | Nepal | الحدود مغلقة", "asserts | Bhutan | الحدود مغلقة"}},
		{"a renewed denial", "جدد الوزير نفيه وقوع خسائر.", []string{"denies | الوزير | وقوع خسائر"}},
		{"headline", "بوليفيا تنفي إغلاق سفارتها", []string{"denies | Bolivia | إغلاق سفارتها"}},
		{"as said, behind", "سقطت قذيفتان قرب المطار، كما أفاد سلاح الجو الكيني.", []string{"asserts | سلاح الجو الكيني | سقطت قذيفتان قرب المطار"}},
		{"a house of government", "وبحسب البيت الأبيض، وصلت الشحنة أمس.", []string{"asserts | البيت الأبيض | وصلت الشحنة أمس"}},
		{"the outlet itself", "اندلعت اشتباكات عنيفة في حي الميناء صباح اليوم.", []string{"asserts |  | اندلعت اشتباكات عنيفة في حي الميناء صباح اليوم"}},
		{"a heading without a verb is no claim", "الموقف الأوروبي", nil},
		{"a capital speaks for its government", "وأكدت برلين أن الجنود غادروا.", []string{"asserts | Germany | الجنود غادروا"}},
		{"English, that", "The army said that 14 soldiers had died.", []string{"asserts | army | 14 soldiers had died"}},
		{"English, behind an emoji", "😀 The health ministry said on Friday that 40 civilians were killed.", []string{"asserts | health ministry | 40 civilians were killed"}},
		{"English, speaker behind", "\"We hold the bridge,\" General Omar Diallo said.", []string{"asserts | Omar Diallo | We hold the bridge"}},
		{"English, source before", "According to the Red Cross, 30 people were hurt.", []string{"asserts | International Committee of the Red Cross | 30 people were hurt"}},
		{"English, two accuse each other in a headline", "Kenya, Uganda trade blame over the strike", []string{"accuses | Kenya | Kenya, Uganda trade blame over the strike", "accuses | Uganda | Kenya, Uganda trade blame over the strike"}},
		{"English, two accuse each other", "Kenya and Uganda traded accusations of smuggling.", []string{"accuses | Kenya | Kenya and Uganda traded accusations of smuggling", "accuses | Uganda | Kenya and Uganda traded accusations of smuggling"}},
		{"English, at least", "The ministry said at least 19 civilians were killed.", []string{"asserts | ministry | at least 19 civilians were killed"}},
		{"English, a short clause before its speaker", "Nearly 50 soldiers died, officials said.", []string{"asserts | officials | Nearly 50 soldiers died"}},
		{"English, told whom", "The toll rose to 31, the Civil Defence told Reuters.", []string{"asserts | Civil Defence < Reuters | The toll rose to 31"}},
		{"English, said where, behind", "The rockets came from the hills, the army said in a statement late on Friday.", []string{"asserts | army | The rockets came from the hills"}},
		{"English, said and denied", "The army said 14 of its soldiers were killed and denied that 45 had died.", []string{"asserts | army | 14 of its soldiers were killed", "denies | army | 45 had died"}},
		{"English, told a broadcaster", "The mayor told the BBC the roads were open.", []string{"asserts | mayor < BBC | the roads were open"}},
		{"told to a broadcaster, as a heading", "مصدر عسكري للجزيرة: الجسر سقط صباح اليوم", []string{"asserts | مصدر عسكري < الجزيرة | الجسر سقط صباح اليوم"}},
		{"a headline of two who each say something", "نهران تتمسك بالهدنة والمعارضة تهدد بإنهائها", []string{"demands | نهران | نهران تتمسك بالهدنة", "threatens | المعارضة | والمعارضة تهدد بإنهائها"}},
		{"what he said is no name", "عدّ المتحدث تصريحات الوزير استفزازا.", []string{"judges | المتحدث | تصريحات الوزير استفزازا"}},
		{"English, charges dismissed behind them", "Kenya accused Halden of shelling the port, charges Halden has dismissed as lies.", []string{"accuses | Kenya | Halden of shelling the port", "denies | Halden | charges Halden has dismissed as lies"}},
		{"English, a body in a heading", "WHO: 12 people died of cholera", []string{"asserts | World Health Organization | 12 people died of cholera"}},
		{"a long title as a heading", "الناطق الرسمي باسم القوات المسلحة في الإقليم الشمالي الغربي سامي راشد: لا صحة لسقوط الموقع", []string{"denies | سامي راشد | لا صحة لسقوط الموقع"}},
		{"a second speaker of a headline", "نهران تنفي قصف المرفأ وكيسور: سنواصل القتال", []string{"denies | نهران | قصف المرفأ", "threatens | كيسور | سنواصل القتال"}},
		{"a second body of a headline", "الجيش ينفي قصف السوق والمعارضة: لدينا صور", []string{"denies | الجيش | قصف السوق", "asserts | المعارضة | لدينا صور"}},
		{"holding to something", "المجلس المحلي يتمسك بوقف إطلاق النار", []string{"demands | المجلس المحلي | بوقف إطلاق النار"}},
		{"holding that it is so", "وتمسك العمدة بأن الجسر سليم.", []string{"asserts | العمدة | الجسر سليم"}},
		{"more of a speaker, with a verb of saying", "قال الوزير، الذي كان يتحدث من العاصمة، إن الميناء مغلق.", []string{"asserts | الوزير | الميناء مغلق"}},
		{"an offer of what is his", "عرضت نهران وساطتها بين الطرفين.", []string{"offers | نهران | وساطتها بين الطرفين"}},
		{"what befell is taken for something", "واعتبر الوزير ما جرى كارثة على البلاد.", []string{"judges | الوزير | ما جرى كارثة على البلاد"}},
		{"is taken, written with its shadda", "وعدّ الوزير ما جرى كارثة على البلاد.", []string{"judges | الوزير | ما جرى كارثة على البلاد"}},
		{"neither confirmed nor denied", "ولم تؤكد الوزارة ولم تنف سقوط الطائرة. لم يؤكد الجيش أو ينف شن الغارة.", nil},
		{"English, the body and not the word", "WHO said 12 people had died in the camp. \"It has no clean water,\" WHO said.", []string{"asserts | World Health Organization | 12 people had died in the camp", "asserts | World Health Organization | It has no clean water"}},
		{"English, who said so in capitals", "WHO SAID THAT THE BRIDGE WAS CLOSED?", nil},
		{"English, a charge that is called a lie", "Kenya accused Halden of shelling the port, a charge Halden called \"a lie\".", []string{"accuses | Kenya | Halden of shelling the port", "denies | Halden | a charge Halden called \"a lie\""}},
		{"a byline is no heading", "دكار: سالم عمران", nil},
		{"a body and its seat before what was done", "وأعلنت وزارة الصحة في ميرانة مقتل 47 مدنيا.", []string{"asserts | وزارة الصحة | مقتل 47 مدنيا"}},
		{"a seat of two words", "وأعلنت السلطات في كفر نور إجلاء 300 شخص.", []string{"asserts | السلطات | إجلاء 300 شخص"}},
		{"a paper is no seat", "أعلنت الوزارة في بيان مقتل جندي.", []string{"asserts | الوزارة | مقتل جندي"}},
		{"by the mouth of, without commas", "نفى فصيل \"لواء السهل\" على لسان الناطق باسمه سامي راشد أن يكون قد تسلم أي عرض.", []string{"denies | سامي راشد | يكون قد تسلم أي عرض"}},
		{"in the name of a body in quotation marks", "ونفى سامي راشد، المتحدث باسم \"لواء السهل\"، استهداف الممر 😀.", []string{"denies | سامي راشد | استهداف الممر"}},
		{"but what follows another noun is said", "حذر الناطق من \"كارثة إنسانية\" في المدينة.", []string{"judges | الناطق | \"كارثة إنسانية\" في المدينة"}},
		{"of what body a man is", "ورد سامي راشد، من المكتب السياسي للواء السهل، بأن الطريق مفتوح.", []string{"asserts | سامي راشد | الطريق مفتوح"}},
		{"on the spot", "ونفى المتحدث باسم لواء السهل سامي راشد على الفور صحة ما أعلنته العاصمة.", []string{"denies | سامي راشد | صحة ما أعلنته العاصمة"}},
		{"talk that is judged is denied", "ووصف سامي راشد الحديث عن هجوم بالغاز بأنه \"خدعة\".", []string{"denies | سامي راشد | الحديث عن هجوم بالغاز بأنه \"خدعة\""}},
		{"a deed that is judged is not", "ووصف سامي راشد الهجوم بأنه \"خدعة\".", []string{"judges | سامي راشد | الهجوم بأنه \"خدعة\""}},
		{"a first name that looks like a verb", "وقال فيصل دلول إن الطريق مغلق.", []string{"asserts | فيصل دلول | الطريق مغلق"}},
		{"a first name that is an office too", "وقال رائد دلول إن الطريق مغلق.", []string{"asserts | رائد دلول | الطريق مغلق"}},
		{"and the office", "وقال أمين الحزب إن الطريق مغلق.", []string{"asserts | أمين الحزب | الطريق مغلق"}},
		{"by the mouth of", "أعلنت الجبهة، على لسان المتحدث باسمها سامي راشد، أن الطريق مغلق.", []string{"asserts | سامي راشد | الطريق مغلق"}},
		{"quotation before its verb", "«كنا نياما حين وقع الانفجار»، قالت الطبيبة منى الحداد لوكالة رويترز.", []string{"asserts | منى الحداد < وكالة رويترز | كنا نياما حين وقع الانفجار"}},
		{"a subject that no table holds", "وينكر الشريكان كل التهم الموجهة إليهما.", []string{"denies | الشريكان | وينكر الشريكان كل التهم الموجهة إليهما"}},
		{"a country accuses, elided, with one name", "قالت غيانا إن عدد جنودها ارتفع إلى تسعة. واتهمت فنزويلا مجددا بعبور النهر.", []string{"asserts | Guyana | عدد جنودها ارتفع إلى تسعة", "accuses | Guyana | فنزويلا مجددا بعبور النهر"}},
		{"a body of one country accuses another", "اتهم وزير الخارجية الإريتري إثيوبيا بإرسال مقاتلين.", []string{"accuses | وزير الخارجية الإريتري | إثيوبيا بإرسال مقاتلين"}},
		{"a party accuses a country", "اتهمت قوات الشرق تركيا بإرسال طائرات.", []string{"accuses | قوات الشرق | تركيا بإرسال طائرات"}},
		{"that behind a bare clause", "The observatory said no earthquake was recorded in the area that night.", []string{"asserts | observatory | no earthquake was recorded in the area that night"}},
		{"a bare clause and that", "The army said its soldiers did not fire on the crowd and that only one man was killed.", []string{"denies | army | its soldiers did not fire on the crowd", "asserts | army | only one man was killed"}},
		{"it was X that", "The minister said it was Guyana that broke the truce.", []string{"accuses | minister | it was Guyana that broke the truce"}},
		{"a list of accusations", "اتهمت النيجر جارتها بقتل مدنيين وحرق قرى حدودية ونهب متاجر.", []string{"accuses | Niger | جارتها بقتل مدنيين", "accuses | Niger | وحرق قرى حدودية", "accuses | Niger | ونهب متاجر"}},
		{"one deed and its harm", "اتهمت النيجر الجماعة بقصف سوق، مما أدى إلى مقتل 14 وإصابة 20.", []string{"accuses | Niger | الجماعة بقصف سوق، مما أدى إلى مقتل 14 وإصابة 20"}},
		{"a source known to an outlet", "وعلم الموقع من مصدر مسؤول أن اللجنة ستجتمع غدا.", []string{"asserts | مصدر مسؤول < الموقع | اللجنة ستجتمع غدا"}},
		{"laid at a source's door", "ونسبت وكالة بلومبرغ إلى مسؤول أن السندات ستصدر.", []string{"asserts | مسؤول < وكالة بلومبرغ | السندات ستصدر"}},
		{"as said, with على ما", "وصلت القافلة إلى الميناء، على ما أفاد مراسل إذاعة النيل.", []string{"asserts | مراسل إذاعة النيل | وصلت القافلة إلى الميناء"}},
		{"more of the subject between commas", "لكن نقيب العمال، بشير الهادي، قال إن الشحنة خطرة.", []string{"asserts | بشير الهادي | الشحنة خطرة"}},
		{"a paper tells", "اطلع الموقع على وثيقة مؤرخة أمس تشير إلى دخول 340 طنا من الملح.", []string{"asserts | وثيقة | دخول 340 طنا من الملح"}},
		{"led to a denial", "سارعت سلطة الموانئ إلى نفي وجود مواد متفجرة.", []string{"denies | سلطة الموانئ | وجود مواد متفجرة"}},
		{"a rejected accusation", "تتهم غانا توغو بإيواء مسلحين، وهو اتهام ترفضه توغو.", []string{"accuses | Ghana | توغو بإيواء مسلحين", "denies | Togo | وهو اتهام ترفضه توغو"}},
		{"called so by somebody", "وهي نتيجة وصفتها المعارضة بالمهزلة الكبرى.", []string{"judges | المعارضة | بالمهزلة الكبرى"}},
		{"in brackets of its own", "«أطباء الجبل» تؤكد مقتل اثنين من موظفيها", []string{"asserts | أطباء الجبل | مقتل اثنين من موظفيها"}},
		{"a claim of responsibility is no accusation", "أعلنت الجماعة مسؤوليتها عن التفجير.", []string{"asserts | الجماعة | مسؤوليتها عن التفجير"}},
		{"the outlet, with a verb that no table holds", "وتعتمد البلاد على تصدير القطن منذ عقود.", []string{"asserts |  | وتعتمد البلاد على تصدير القطن منذ عقود"}},
		{"English, a charge denied behind it", "Kenya says the convoy carried arms, a charge Uganda denies.", []string{"asserts | Kenya | the convoy carried arms", "denies | Uganda | a charge Uganda denies"}},
		{"English, quoting another", "Officials in Lima, citing the army, said 12 people were killed.", []string{"asserts | army < Officials in Lima | 12 people were killed"}},
		{"English, two charges", "Kenya accused Uganda of arming rebels and of hiding them.", []string{"accuses | Kenya | Uganda of arming rebels", "accuses | Kenya | of hiding them"}},
		{"English, pictures speak", "Footage appeared to show two boats on fire near the port.", []string{"asserts | Footage | two boats on fire near the port"}},
		{"English, what is not said is cut", "The clinic said it had treated two men, but declined to name them.", []string{"asserts | clinic | it had treated two men"}},
		{"a body and who leads it", "نفى التحالف الذي تقوده كينيا في أوغندا، أمس السبت، قصف المركز.", []string{"denies | التحالف | قصف المركز"}},
		{"a force and the man who leads it", "أكد الناطق باسم الجيش الذي يقوده اللواء خليفة سالم أن الجسر سليم.", []string{"asserts | الناطق باسم الجيش | الجسر سليم"}},
		{"a charge, rejected before who rejects it", "تتهم غانا توغو بأنها تؤوي مسلحين، وترفض هذا الاتهام حركة الجبل.", []string{"accuses | Ghana | توغو بأنها تؤوي مسلحين", "denies | حركة الجبل | وترفض هذا الاتهام حركة الجبل"}},
		{"a proposal, rejected before who rejects it", "وترفض هذا المقترح حركة الجبل.", []string{"asserts |  | وترفض هذا المقترح حركة الجبل"}},
		{"denied at the end of a headline", "كينيا تعلن إسقاط طائرة.. وتوغو تكذّبها!", []string{"asserts | Kenya | إسقاط طائرة", "denies | Togo | وتوغو تكذّبها"}},
		{"a chain that denies a deed", "ونقلت وكالة رويترز عن ناطق باسم الجيش الكيني نفيه مشاركة أي جندي في القتال.", []string{"denies | ناطق باسم الجيش الكيني < وكالة رويترز | مشاركة أي جندي في القتال"}},
		{"a chain that announces a deed", "ونقل التلفزيون عن الوزير الكيني تأكيده انسحاب القوات من الجسر.", []string{"asserts | الوزير الكيني < التلفزيون | انسحاب القوات من الجسر"}},
		{"holding to a denial", "ويتمسك التحالف بنفي قصف السجن.", []string{"denies | التحالف | قصف السجن"}},
		{"going on denying", "وتواصل كينيا نفي إرسال جنود إلى الحدود.", []string{"denies | Kenya | إرسال جنود إلى الحدود"}},
		{"what did not happen is said", "وأكدت وزارة الدفاع أنه «لم تحدث أي عرقلة» للانسحاب، وأن الطريق مفتوح.", []string{"denies | وزارة الدفاع | «لم تحدث أي عرقلة» للانسحاب", "asserts | وزارة الدفاع | الطريق مفتوح"}},
		{"they denied, behind غير أن", "قال سكان إن الجسر سقط، غير أنهم نفوا وقوع ضحايا.", []string{"asserts | سكان | الجسر سقط", "denies | سكان | وقوع ضحايا"}},
		{"sentences of speech with a comma between", "وقال الوزير الكيني: \"هذا الكلام غير صحيح، لم نرسل أحدا إلى الحدود\".", []string{"denies | الوزير الكيني | هذا الكلام غير صحيح", "denies | الوزير الكيني | لم نرسل أحدا إلى الحدود"}},
		{"called on her not to", "قال الوزير الكيني إن الطريق مفتوح. وحضها على ألا تغلق المعبر.", []string{"asserts | الوزير الكيني | الطريق مفتوح", "demands | الوزير الكيني | ألا تغلق المعبر"}},
		{"a mediation, welcomed", "رحب الوزير الكيني سامي نجم بوساطة غانا لحل الخلاف.", []string{"judges | سامي نجم | بوساطة غانا لحل الخلاف"}},
		{"a name, and a plain noun behind it", "ندد الوزير الكيني سامي نجم بقرار غانا.", []string{"judges | سامي نجم | بقرار غانا"}},
		{"a name whose second half begins like it", "رحب المتحدث سامي بركات بقرار غانا.", []string{"judges | سامي بركات | بقرار غانا"}},
		{"a body without something", "وقالت مهندسون بلا قيود إن الجسر سقط.", []string{"asserts | مهندسون بلا قيود | الجسر سقط"}},
		{"a body of a kind without something", "وقالت منظمة ممرضون بلا قيود إن الجسر سقط.", []string{"asserts | منظمة ممرضون بلا قيود | الجسر سقط"}},
		{"a foreign name of many words", "وذكرت منظمة بيور ووتر فاند أن البئر جفت.", []string{"asserts | منظمة بيور ووتر فاند | البئر جفت"}},
		{"a body that is only described", "وذكرت منظمة حقوقية محلية أن البئر جفت.", []string{"asserts | منظمة حقوقية محلية | البئر جفت"}},
		{"a name like a preposition with a noun", "وقال كازمار إن الطريق مفتوح.", []string{"asserts | كازمار | الطريق مفتوح"}},
		{"English, what is not told", "The army said it could not say who fired.", []string{"asserts | army | it could not say who fired"}},
		{"who speaks from her side", "من جهتها اتهمت ممثلية لامو في مركز الهدنة القوات الكينية بقصف السوق.", []string{"accuses | ممثلية لامو في مركز الهدنة | القوات الكينية بقصف السوق"}},
		{"a fear behind who has it", "وأبدى الوزير الكيني خشيته من عودة القتال. وأضاف أن الطريق مغلق.", []string{"judges | الوزير الكيني | خشيته من عودة القتال", "asserts | الوزير الكيني | الطريق مغلق"}},
		{"a man's name that ends like a woman's", "وكان رئيس المجلس عطية سالم أكد أن الهدنة انتهت.", []string{"asserts | عطية سالم | الهدنة انتهت"}},
		{"nothing", "", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, claim := range read(c.text) {
				got = append(got, show(claim))
			}
			if strings.Join(got, "\n") != strings.Join(c.want, "\n") {
				t.Errorf("%s\ngot:\n%s\nwant:\n%s", c.text, strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
		})
	}
}

func TestDenialAnswers(t *testing.T) {
	got := read("اتهمت السنغال غامبيا بإيواء مسلحين. ونفت غامبيا ذلك.")
	if len(got) != 2 || got[1].Act != record.Denies || got[1].Answers != 0 || got[0].Blamed.Name != "Gambia" || got[0].Answers != -1 {
		t.Errorf("got %+v", got)
	}
}

// The outlet's words of distance are kept, and are no part of what is said.
func TestDistance(t *testing.T) {
	for _, c := range []struct{ text, want, note string }{
		{"قالت الحكومة إن الجيش طرد ما سماها عصابات الجبل من الوادي.", "الجيش طرد ما سماها عصابات الجبل من الوادي", "ما سماها عصابات الجبل"},
		{"أشارت الوزارة إلى ما اعتبرته تراجعا في الهجمات.", "تراجعا في الهجمات", "ما اعتبرته تراجعا"},
		{"قالت الحكومة إن الهدنة صامدة، على حد تعبيرها.", "الهدنة صامدة", "على حد تعبيرها"},
		{"داهم الحراس ما قالت الشرطة إنه مخزن للتبغ.", "داهم الحراس ما قالت الشرطة إنه مخزن للتبغ", "ما قالت الشرطة إنه مخزن للتبغ"},
		{"The ministry said that what it called bandits had fled.", "bandits had fled", "what it called bandits had fled"},
	} {
		got := read(c.text)
		if len(got) != 1 || got[0].Text != c.want || strings.TrimRight(got[0].Note, ".") != c.note {
			t.Errorf("%s\ngot %+v", c.text, got)
		}
	}
}

// Either side of a pair denies for itself.
func TestEachSideDenies(t *testing.T) {
	got := read("اتهمت تايلاند كمبوديا بقصف معبد. واتهمت كمبوديا تايلاند بالبدء بالقصف. ونفى كل جانب مسؤوليته عن القصف.")
	var deniers []string
	for _, c := range got {
		if c.Act == record.Denies {
			deniers = append(deniers, c.Claimant.Name)
		}
	}
	if strings.Join(deniers, ",") != "Thailand,Cambodia" && strings.Join(deniers, ",") != "Cambodia,Thailand" {
		t.Errorf("denied by %v in %+v", deniers, got)
	}
}

// A known actor comes first, under any of its aliases.
func TestKnownActors(t *testing.T) {
	in := Input{Text: text.New("قالت قوات النسر إن الطريق مفتوح."), Known: []Name{{ID: "7", Name: "Eagle Forces", Aliases: []string{"قوات النسر"}, Kind: record.Force, Side: "north"}}}
	got := Read(in).Claims
	if len(got) != 1 || got[0].Claimant.ID != "7" || got[0].Claimant.Name != "Eagle Forces" || got[0].Party != "north" {
		t.Errorf("got %+v", got)
	}
}

// A surname in another transliteration is the same person.
func TestTransliterations(t *testing.T) {
	got := read("قال المتحدث غريغور بيتروف إن المدينة آمنة. وأشار جريجور بتروف إلى أن المدارس فتحت.")
	if len(got) != 2 || got[1].Claimant.Name != got[0].Claimant.Name || got[0].Claimant.Name != "غريغور بيتروف" {
		t.Errorf("got %+v", got)
	}
}

// Offsets are code points whatever stands before: an emoji, vowel marks, CRLF.
func TestOffsets(t *testing.T) {
	report := text.New("😀 خبر عاجل\r\n\r\nقَالَت الشُرطةُ إنّ اللصَّ فَرّ.\r\n")
	for _, c := range Read(Input{Text: report}).Claims {
		if report.Slice(c.Span) != c.Text || report.Slice(c.CueSpan) != c.Cue || report.Slice(c.Claimant.Span) != c.Claimant.Text {
			t.Errorf("spans of %+v", c)
		}
	}
	if got := Read(Input{Text: report}).Claims; len(got) != 1 || got[0].Text != "اللصَّ فَرّ" || got[0].Claimant.Text != "الشُرطةُ" {
		t.Errorf("got %+v", got)
	}
}

func TestBoilerplateIsNotRead(t *testing.T) {
	s := "قالت الشرطة إن اللص فر."
	if got := Read(Input{Text: text.New(s), Boilerplate: []text.Span{{Start: 0, End: 5}}}).Claims; len(got) != 0 {
		t.Errorf("got %+v", got)
	}
}

// Every reason that a reading gives has its sentence in both languages.
func TestReasonsHaveSentences(t *testing.T) {
	files, err := filepath.Glob("../../testdata/speech/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no reports: %v", err)
	}
	for _, file := range files {
		content, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range read(string(content)) {
			for _, lang := range []string{"en", "ar"} {
				if s := c.Reason.Sentence(lang); s == "" || strings.Contains(s, c.Reason.Code) || strings.Contains(s, "{") {
					t.Errorf("%s: %v in %s: %q", file, c.Reason, lang, s)
				}
			}
		}
	}
}

func TestTablesAreSound(t *testing.T) {
	acts := map[string]bool{"rejects": true, "blames": true, "warns": true}
	for _, a := range record.Acts {
		acts[string(a)] = true
	}
	seen := map[string]bool{}
	for row := range rows(verbTable) {
		if len(row) != 5 || !acts[row[3]] || strings.Trim(row[4], "sxbclimfdo") != "" {
			t.Errorf("verbs.tsv: %q", row)
		}
	}
	for row := range rows(countryTable) {
		if len(row) != 7 || len(row[0]) != 2 || seen[row[0]] {
			t.Errorf("countries.tsv: %q", row)
		}
		seen[row[0]] = true
	}
	for _, table := range []string{actTable, englishActs} {
		for row := range rows(table) {
			if len(row) != 4 || !acts[row[0]] || !slices.Contains([]string{"first", "start", "last", "alone", "any"}, row[1]) {
				t.Errorf("acts: %q", row)
			}
			if first := patternOf(strings.Fields(row[2])[0]); (first.before || first.behind) && utf8.RuneCountInString(first.core) < 2 {
				t.Errorf("acts: %q begins with fewer than two letters", row) // they are found by two
			}
		}
	}
	for row := range rows(englishVerbs) {
		if len(row) != 3 || !acts[row[1]] {
			t.Errorf("verbs_en.tsv: %q", row)
		}
	}
}

func FuzzRead(f *testing.F) {
	files, err := filepath.Glob("../../testdata/speech/*.txt")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range files {
		content, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(content), "ar")
		for line := range strings.Lines(string(content)) {
			f.Add(line, "")
		}
	}
	f.Add("قال “إن ” : « و", "ar")
	f.Add("نقلت عن قوله", "ar")
	f.Add("، قال الوزير إن البلدة هادئة", "ar")
	f.Add("said \"", "en")
	f.Add("- allegations , blamed ones k", "en")
	f.Add("قال اقترح وزراء ، وزراء ، نافي بيرو إن ليست", "ar")
	f.Fuzz(func(t *testing.T, s, lang string) {
		report := text.New(s)
		whole := text.Span{End: report.Len()}
		reading := Read(Input{Text: report, Lang: lang, Published: when.Day("2024-03-12")})
		for i, c := range reading.Claims {
			if c.Empty() || !whole.Contains(c.Span) || report.Slice(c.Span) != c.Text {
				t.Fatalf("claim %d: %+v", i, c)
			}
			for _, m := range append(append([]Mention{c.Claimant, c.Blamed}, c.Via...), c.Places...) {
				if !whole.Contains(m.Span) || m.Text != "" && report.Slice(m.Span) != m.Text {
					t.Fatalf("claim %d: mention %+v", i, m)
				}
			}
			if !whole.Contains(c.CueSpan) || c.Answers >= i || c.Answers < -1 || c.Act == "" || c.Reason.None() {
				t.Fatalf("claim %d: %+v", i, c)
			}
		}
	})
}

// report makes a text of at least n bytes out of our own reports.
func report(b *testing.B, n int, pattern string) *text.Text {
	files, err := filepath.Glob("../../testdata/speech/" + pattern)
	if err != nil || len(files) == 0 {
		b.Fatalf("no reports: %v", err)
	}
	var s strings.Builder
	for i := 0; s.Len() < n; i++ {
		content, err := os.ReadFile(files[i%len(files)])
		if err != nil {
			b.Fatal(err)
		}
		s.Write(content)
		s.WriteString("\n\n")
	}
	cut := s.String()[:n]
	return text.New(strings.ToValidUTF8(cut, ""))
}

func BenchmarkRead(b *testing.B) {
	for _, c := range []struct {
		name, pattern string
		bytes         int
	}{
		{"arabic 6KB", "*[^n].txt", 6 << 10},
		{"english 6KB", "*-en.txt", 6 << 10},
		{"arabic 60KB", "*[^n].txt", 60 << 10},
		{"arabic 600KB", "*[^n].txt", 600 << 10},
	} {
		b.Run(c.name, func(b *testing.B) {
			in := Input{Text: report(b, c.bytes, c.pattern), Published: "2024-03-12"}
			b.SetBytes(int64(c.bytes))
			b.ResetTimer()
			for range b.N {
				Read(in)
			}
		})
	}
}
