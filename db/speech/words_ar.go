package speech

import "strings"

// The closed classes of Arabic words, folded: what can neither name anybody nor
// stand for what happened. A linguist extends them here.
var (
	prepositions = set("في من الي علي عن مع بين خلال بعد قبل عقب اثر منذ حتي ضد نحو تجاه لدي عند عبر وفق وفقا بحسب حسب حسبما طبقا امام وراء تحت فوق دون بدون ضمن حول بشان بسبب رغم سوي الا جراء نتيجه وسط ازاء باتجاه داخل خارج قرب قبيل لصالح")
	relatives    = set("الذي التي الذين اللذان اللذين اللتان اللتين ما ماذا من ممن")
	particles    = set("ان انه انها انهم انهما اننا اني بان بانه بانها بانهم قد لقد لم لن لا ما اذا اذ كما حيث بينما فيما حين حينما عندما لكن لكنه لكنها لكنهم بل او ام ثم ايضا كذلك كان كانت كانوا ليس ليست اما غير الا سوف هل هذا هذه ذلك تلك هناك هنا بما عما فيم هو هي هم نحن انا كل لدينا لديهم لديه لديها ذاته نفسه نفسها ذاتها وان وانه وانها وانهم فان كي لكي مما ربما لعل فيه فيها فيهم منه منها منهم عنه عنها عنهم عليه عليها عليهم له لها لهم به بها بهم اليه اليها اليهم ولا ولم ولن وقد وهو وهي وهم وما ومن وكان وكانت يزال تزال يزالون زال زالت زالوا زلنا نزال وفي ومع وعن وعلي والي ويجب يجب ينبغي ليت كيف كلا كلتا كلي كلتي")
	timeWords    = set("أيام اليوم امس غدا الليله الان اخيرا حاليا سابقا لاحقا مساء صباح فجر ظهر عصر ليل ليله يوم مساءا صباحا فجرا ظهرا ليلا الماضي الماضيه الجاري الحالي المقبل الاسبوع السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر حينها انذاك وقتها")
	adverbs      = set("بدوره بدورها بدورهم بدورهما مجددا ايضا كذلك رسميا اخيرا سريعا فورا بشده بوضوح صراحه علنا ضمنا مرارا تكرارا لاحقا سابقا مباشره بقوه تماما قطعيا بشكل جديد وقت مراره رسمي حصرا باستمرار بانتظام بإصرار بحزم بغضب بهدوء عادة دائما دوما غالبا بالتزامن خصوصا لاحق")
	// words of what is said rather than of who says it
	settings = set("بدايه نهايه نداء افتتاح بيان تصريح تصريحات كلمه كلمته كلمتها مقابله حديث حديثه حديثها مؤتمر موتمر تغريده تغريدات وقت خطاب رساله لقاء منشور تدوينه مقطع فيديو اتصال حوار جلسه ايجاز حسابه حسابها صفحته صفحتها اعقاب ختام مستهل اطار سياق معرض رد تعليق افاده بيانها بيانه تصريحاته تصريحاتها احاطه اجتماع محادثه مكالمه منصه موقع موقعها تقرير تقريرها حصيله الاثناء المقابل غضون ظل حين فيسبوك إكس تويتر تلغرام تليغرام إنستغرام يوتيوب تيكتوك تدوينة سؤال سوال ندوه بث تسجيل شريط")
)

// things are nouns that no actor's name goes on with.
var things = set("عدد كلام أقوال مصلحة مصالح وضع مسؤوليه مسووليه هجوم هجمات اتهام اتهامات قصف ضربه ضربات عمليه عمليات حرب قتال معارك هدنه اتفاق تصعيد خطوه قرار انتخابات نتيجه نتائج حصار اعتداء اعتداءات عدوان تصريحات تقارير انباء مزاعم ازمه موقف بيان روايه ادعاءات تهم تهمه شائعات قول اعلان خبر نبا اخبار معلومات شيء أصابع إصبع مقطع مقاطع مقطعا فيديو لقطات صورا تسجيلا تسجيل مشاهد رقم أرقام غارة غارات حادث حادثة واقعة مجزرة مذبحة جريمة كارثة مأساة صفقة مقترح خطة عرض دعوة مبادرة فكرة تسوية طلب طعن دعوى استئناف التماس شكوى")

// quantifiers begin what is said rather than a name.
var quantifiers = set("آخر أحدث أبرز ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر جميع كل كافه بعض عدد عده اي احد احدي معظم غالبيه كلا اغلب ضروره وجوب اهميه وفاه مقتل اصابه سقوط وقوع عشرات مئات الاف نحو زهاء حوالي قرابه اكثر اقل")

// tolls are nouns of harm that what is said begins with.
var tolls = set("مقتل مصرع وفاة إصابة سقوط وقوع استشهاد")

// numerals count people who speak: اثنان من السكان.
var numerals = set("اثنان اثنين اثنتان اثنتين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية تسعة عشرة عدد عدة بعض مجموعة عشرات مئات كثير")

// uttered name acts of saying, with the article or a pronoun, which end a name:
// الوزارة التأكيد على, الوزير تأكيده أن.
var uttered = func() map[string]bool {
	m := map[string]bool{}
	for s := range set("تأكيد نفي قول إعلان تشديد ترجيح إقرار اعتراف تحذير تنديد إعراب اعتقاد حصيلة") {
		for _, form := range []string{"ال" + s, s + "ه", s + "ها", s + "هم", s + "هما"} {
			m[form] = true
		}
	}
	return m
}()

// felt name what somebody feels, wants or comes to, with a pronoun, which ends a name too: الوزير خشيته.
var felt = func() map[string]bool {
	m := map[string]bool{}
	for s := range set("خشيت قلق أسف استعداد ارتياح استياء امتعاض امتنان تقدير تضامن استغراب دهشت رغبت مخاوف ثقت استنكار إدانت تمسك رفض ترحيب تعازي شكر تهاني مواسات دعم حزن غضب قبول موافقت علم معرفت صلت علاقت تورط ضلوع مسؤوليت ارتباط مشاركت صحت دقت تلقي تأييد فوز هزيمت خسارت ترشح تفوق استقالت") {
		for _, whose := range []string{"ه", "ها", "هم", "هما"} {
			m[s+whose] = true
		}
	}
	return m
}()

// alone counts one of something, and never names anybody: في هجوم واحد.
var alone = set("واحد واحدة")

// selves stand behind a name or a noun that was named before, and are no part of it: الحكومة نفسها.
var selves = set("نفسه نفسها نفسهم أنفسهم ذاته ذاتها ذاتهم عينه")

// asides say from whose side one speaks and never name him: من جهتها.
var asides = set("جهته جهتها جهتهم جهتهما جانبه جانبها جانبهم جانبهما ناحيته ناحيتها")

// wary are nouns that حذر describes, where nobody warns: هدوء حذر.
var wary = set("هدوء هدوءا الهدوء تفاؤل تفاؤلا ترقب ترقبا ارتياح ارتياحا صمت استقرار استقرارا ترحيب")

// givenNames have the shape of an action's name, or its ending, but are people's.
var givenNames = set("خليفة حمزة أسامة جمعة عطية معاوية طلحة عبيدة عكرمة حذيفة قتيبة سلامة شحاتة عقيلة فاطمة عائشة خديجة نبيلة سميرة أميرة جميلة إلهام إحسان إسلام إكرام إنعام ابتسام انتصار إيمان إقبال إلياس إسحاق إياس إيناس ترامب")

// verbLike are names of men that look like verbs, as they are written: of a verb
// they would have a hamza, or be rare.
var verbLike = map[string]bool{"ياسر": true, "تامر": true, "فيصل": true, "فادي": true, "سيرجي": true, "يعرب": true}

// namesWithBa are names of people, and what leads to one, whose ب is no preposition.
var namesWithBa = set("باسم بشار بلال بدر باقر بكر باسل بهاء بسام")

// servantOf are first halves of names whose second half may be a noun of any
// kind: عبد الحق, نور الهدى.
var servantOf = set("عبد ابو ابي ابا ام ال نور عز سيف شمس بدر جمال ضياء سعد بن")

// servants are those of them that a name of God always follows.
var servants = set("عبد")

// aside are words that tell more of somebody between commas: ، ومقره لندن،
var aside = set("ومقره ومقرها وهو وهي وهم ومركزها ومركزه المعروف المعروفه")

// joiners are words that a new clause follows.
var joiners = set("اذ كما فيما بينما وبينما وفيما لكن ولكن لكنه لكنها ولكنه ولكنها لكنهم حيث ثم حين وان ان اما واما وقد قد وكان وكانت كان كانت الا بل فقد لقد عندما بعدما")

// relayWords hand on what somebody else says.
var relayWords = set("نقل نقلت ونقل ونقلت فنقل فنقلت وينقل وتنقل ينقل تنقل نقلا نقلوا علم علمت وعلم وعلمت نسب نسبت ونسب ونسبت")

// exchanges are verbs of giving one another: تبادل الاتهامات.
var exchanges = set("تبادل يتبادل تتبادل تبادلت تبادلا تبادلوا يتبادلان تتبادلان يتبادلون ويتبادلان وتتبادلان ويتبادلون متبادله المتبادله وتبادل ويتبادل وتتبادل وتبادلت وتبادلا")

// charges are what is traded so.
var charges = set("الاتهامات اتهامات للاتهامات الاتهام الاتهامين المسؤولية المسؤوليات")

// comments are what one who says nothing refuses.
var comments = set("التعليق الرد الإفصاح الكشف الإدلاء الإجابة الخوض تأكيد التحدث")

// others stand for the other of two.
var others = set("الآخر الأخرى للآخر للأخرى بعضهما ببعضهما")

// both stand for two sides that were named before.
var both = set("الطرفان الطرفين طرفا طرفي الجانبان الجانبين البلدان البلدين الدولتان الدولتين الجارتان الجارتين الجيشان الجيشين الخصمان الخصمين الفريقان الفريقين الحكومتان الحكومتين")

// attributions bring in a source: وفق, بحسب.
var attributions = set("وفق وفقا بحسب حسب حسبما طبقا وبحسب ووفق ووفقا وحسب وطبقا استنادا")

// ownWords attribute to the one who is speaking: على حد قوله.
var ownWords = set("قوله قولها قولهم تعبيره تعبيرها تعبيرهم وصفه وصفها وصفهم زعمه زعمها زعمهم كلامه تصريحه")

// casualty are verbs whose second figure stays with the first: قتل وجرح.
var casualty = set("قتل جرح اصاب اصيب استشهد فقد لقي شرد")

// harms go on with what one deed did to people.
var harms = set("وإصابة وجرح وقتل ومقتل ووفاة وإلحاق وتشريد وتدمير ونزوح وفقدان")

// harmed is what deeds leave behind: خلف إصابات.
var harmed = set("إصابات قتلى جرحى ضحايا أضرارا أضرار خسائر دمارا قتيلا قتيلين جريحا مصابين")

// negations stand before a verb, whatever it is.
var negations = set("لم ولم فلم لن ولن فلن ليس ليست وليس وليست")

// modals are verbs of what may or must be, which name nobody.
var modals = set("يمكن تمكن يمكنه يمكنها يمكنهم يجوز يتعين يستحيل يصعب يتوجب")

// clashing are short names that are common words too; they name a country only beside an
// organ of a state.
var clashing = set("مالي ماليه قمري لوسي دكا برن سوفا male")

var sourceKinds = set("مطلع مقرب رفيع كبير كبار موثوق خاص مسؤول مختلف متطابق عليم متعدد آخر رسمي")

// purposes are what a body is for, behind ل: لحقوق الإنسان.
var purposes = set("حقوق شؤون تحرير إنقاذ هجرة أنباء صحة تنمية أمن سلام استعلامات إحصاء إغاثة إعلام طاقة رقابة دراسات بحوث أبحاث انتخابات شغل عمل قوى طوارئ لاجئين دعم مكافحة محاربة مساعدة رعاية مراقبة تنسيق حماية خدمات غذاء أغذية طفولة نفط كهرباء دفاع ثقافة نقد")

// statements are nouns for what somebody has said.
var statements = set("رقم أرقام حصيلة رواية روايات مزاعم معلومات تصريحات اتهامات بيانات أنباء ادعاءات أقوال تفسير نتيجة")

// utterances are further nouns for what somebody says, which end a name: وصف المحافظ كلام الوزير بكذا.
var utterances = set("كلام خبر نبأ تصريح تقرير موقف حديث خطاب")

// showing are verbs of what pictures and papers do.
var showing = map[string]bool{"وثق": true, "أظهر": true, "كشف": true, "سجل": true, "أثبت": true, "بين": true, "شرح": true}

// invitations begin what an outlet says to its readers of itself.
var invitations = set("تابعونا تابعوا تابعنا تابع شاهد شاهدوا اقرأ اقرؤوا اشترك اشتركوا للمزيد اضغط انقر حمل حملوا المصدر المصادر")

// displayed are, beside pictures, what is shown to others and seldom offered to them.
var displayed = set("صوره جثه جثث جثامين جثمان رفات ادله دليل وثيقه فيلم")

// remnants are what is shown of a blow or heard of those who were there, and never offered.
var remnants = set("شظايا بقايا أشلاء أنقاض حطام مقابلات شهادات اعترافات")

// pictures are what is shown or published.
var pictures = set("تسجيل حطام حطاما حطامها حطامه صورا صور لقطات مقاطع مقطعا مقطع فيديو تسجيلا تسجيلات وثائق مشاهد خريطة خرائط")

// audience are those whom a speaker tells.
var audience = set("صحافة إعلام جمهور شعب أنباء تلفزيون إذاعة أمة عالم نواب أعضاء")

// listeners are those who are told what is then reported.
var listeners = set("صحفيين صحافيين إعلاميين صحافة مراسلين")

// regionNouns head the names of regions that may have a side of their own.
var regionNouns = set("اقليم جمهورية دولة إقليمي")

// titleNouns stand between a title and what it is of: رئيس هيئة أركان الجيش.
var titleNouns = set("اركان شؤون عام امن دفاع اعلام صحه تعليم نقل طاقه نفط ماليه عدل زراعه هيئه اداره مكتب قسم فرع وحده قطاع منطقه مدينه اقليم محافظه بلديه عمليات مجلس خفر سلاح جو")

// topics lead to what a speaker then speaks about: وبخصوص الميناء، قال.
var topics = set("بخصوص وبخصوص بشأن وبشأن حول وحول عن وعن وبالنسبة بالنسبة")

// moods are what a heading tells of a place rather than what the place says.
var moods = set("تضارب تباين انقسام جدل ترقب قلق غموض مخاوف تساؤلات تفاؤل أزمة هدوء حرب حزن غضب فوضى")

// documents are papers in which something stands: جاء في البيان.
var documents = set("تصريح تصريحات مقابله حديث بيان تقرير رساله وثيقه نص بيانه بيانها منشور تغريده كلمه خطاب قرار لائحه حكم مذكره دراسه مقال افتتاحيه خبر بلاغ تعميم شكوي دعوي التماس رد تسجيل وصيه اعلان مسوده ملخص حيثيات")

// placeNouns are nouns that a place's name follows.
var placeNouns = set("قريتي قريتا بلدتي بلدتا مدينتي مدينتا حيي مدينه مدن بلده قريه قري محافظه اقليم منطقه مخيم ولايه حي مطار ميناء معبر جسر مستشفي ضاحيه جزيره بحيره قاعده ريف شارع ساحه مديريه مقاطعه جبل وادي مضيق خليج بلديه منطقتا منطقتي سد محطه قضاء ناحيه مركز ساحل city town village province district region camp airport port")

// directions belong to the name of a place.
var directions = set("الشمالي الشماليه الجنوبي الجنوبيه الشرقي الشرقيه الغربي الغربيه الوسطي الكبري")

// allegiances say behind the name of a body whose it is: المدعومة من كذا.
var allegiances = set("المعترف المؤيد المؤيده المدعوم المدعومه المقرب المقربه المناهض المناهضه الممول الممولة " + loyalties)

// loyal are those of them that make it theirs, and no more than their friend.
var loyal = set(loyalties)

// against are those of them of who stands against somebody, or is only known to be there.
var against = set("المناهض المناهضة المعترف")

const loyalties = "الموالي الموالية المواليين الموالون التابع التابعة التابعين التابعون الخاضع الخاضعة المنتمي المنتمية المنتمين المعين المعينة المعينين المنصب المنصبة المحسوب المحسوبة المرتبط المرتبطة"

// closed are all words of the closed classes.
var closed = union(union(prepositions, relatives), particles)

// function reports whether a word belongs to the closed classes.
func function(s string) bool {
	if closed[s] {
		return true
	}
	rest, ok := cutConjunction(s)
	return ok && closed[rest]
}

// headlineWords stand before a colon and name nobody.
var headlineWords = set("صورة صوره الصورة أرشيف تصويب تصحيح توضيح تنويه المصدر المصادر مباشر عاجل شاهد بالفيديو بالصور فيديو صور خاص حصري تحليل رأي ملخص متابعة source")

// joins reports whether a new clause follows a word, with or without a ف.
func joins(s string) bool {
	rest, ok := strings.CutPrefix(s, "ف")
	return joiners[s] || ok && joiners[rest]
}

// that reports whether a word brings in what is said: أن, إن, بأن, with or
// without a pronoun. Fold makes one of أن and إن.
func that(s string) bool {
	for _, p := range []string{"ان", "بان"} {
		if rest, ok := strings.CutPrefix(s, p); ok && (rest == "" || rest == "ه" || rest == "ها" || rest == "هم" || rest == "هما" || rest == "نا" || rest == "ني" || rest == "ي" && p == "ان") {
			return true
		}
	}
	return false
}

// andThat reports a second content: وأن, وإنه.
func andThat(s string) bool {
	rest, ok := strings.CutPrefix(s, "و")
	return ok && that(rest)
}
