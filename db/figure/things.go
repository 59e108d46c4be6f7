package figure

import "strings"

// What says what is counted. A code of two parts says first what befell it:
// damaged_buildings, captured_tanks, fired_missiles. Weapons and vehicles
// without a first part are lost ones, or ones of which nothing is said.
type What string

// Who says which people are counted.
type Who string

// The codes that other packages ask for by name; the table below has the rest.
const (
	Killed          What = "killed"
	Wounded         What = "wounded"
	KilledOrWounded What = "killed_or_wounded"
	Casualties      What = "casualties"
	Losses          What = "losses"
	Missing         What = "missing"
	Displaced       What = "displaced"
	Prisoners       What = "prisoners"
	Aboard          What = "aboard"
	Detained        What = "detained"
	Abducted        What = "abducted"
	Rescued         What = "rescued"

	People      Who = "people"
	Civilians   Who = "civilians"
	Soldiers    Who = "soldiers"
	Fighters    Who = "fighters"
	Police      Who = "police"
	Officers    Who = "officers"
	Children    Who = "children"
	Women       Who = "women"
	Men         Who = "men"
	Elderly     Who = "elderly"
	Journalists Who = "journalists"
	Medics      Who = "medics"
	Rescuers    Who = "rescuers"
	AidWorkers  Who = "aid_workers"
	Workers     Who = "workers"
	Students    Who = "students"
	Teachers    Who = "teachers"
	Migrants    Who = "migrants"
	Refugees    Who = "refugees"
	Patients    Who = "patients"
	Protesters  Who = "protesters"
	Foreigners  Who = "foreigners"
	Officials   Who = "officials"
	Passengers  Who = "passengers"
	Pilots      Who = "pilots"
	Peacekeeper Who = "peacekeepers"
	Settlers    Who = "settlers"
	Pilgrims    Who = "pilgrims"
	Voters      Who = "voters"
	Families    Who = "families"
)

// group is how a thing takes what befalls it.
type group int

const (
	fate      group = iota + 1 // the noun itself says what befell people: a dead one, a prisoner
	person                     // people, to whom something happens
	structure                  // what is damaged or destroyed
	hardware                   // weapons and vehicles, lost or captured
	munition                   // what is fired or intercepted
	deed                       // an event that is itself counted: attacks, violations
	thing                      // anything else
)

// Thing is a noun that is counted: its codes and its words in both languages,
// the first of each being the singular.
type Thing struct {
	What    What
	Who     Who
	group   group
	Arabic  string // singular/plural/plural|singular/plural, as written
	English string // singular|plural|...
}

// things are the nouns that the reader knows. Of Arabic words the dual and the accusative are made from the singular, clitics are looked through.
var things = []Thing{
	{Killed, People, fate, "قتيل/قتلى|قتيلة/قتيلات", "dead|fatality|fatalities|deaths|death"},
	{Killed, People, fate, "شهيد/شهداء|شهيدة/شهيدات", "martyr|martyrs"},
	{Killed, People, fate, "وفاة/وفيات", ""},
	{Killed, People, fate, "جثة/جثث|جثمان/جثامين|رفات", "body|bodies|corpse|corpses"},
	{Wounded, People, fate, "جريح/جرحى|جريحة/جريحات", "injury|injuries"},
	{Wounded, People, fate, "مصاب/مصابون/مصابين|مصابة/مصابات", ""},
	{Casualties, People, fate, "ضحية/ضحايا", "victim|victims|casualty|casualties"},
	{Casualties, People, fate, "إصابة/إصابات", ""},
	{Missing, People, fate, "مفقود/مفقودون/مفقودين|مفقودة", ""},
	{Displaced, People, fate, "نازح/نازحون/نازحين|نازحة/نازحات", "idp|idps|displaced person|displaced people|evacuee|evacuees"},
	{Displaced, People, fate, "مشرد/مشردون/مشردين|مهجر/مهجرون/مهجرين|/فارون/فارين", ""},
	{Displaced, Refugees, fate, "لاجئ/لاجئون/لاجئين|لاجئة/لاجئات", "refugee|refugees"},
	{Prisoners, People, fate, "أسير/أسرى|أسيرة/أسيرات", "prisoner|prisoners|pow|pows|captive|captives"},
	{Detained, People, fate, "معتقل/معتقلون/معتقلين|معتقلة/معتقلات|محتجز/محتجزون/محتجزين|موقوف/موقوفون/موقوفين/سجين/سجناء|سجينة", "detainee|detainees|inmate|inmates"},
	{"hostages", People, fate, "رهينة/رهائن|مختطف/مختطفون/مختطفين|مخطوف/مخطوفون/مخطوفين", "hostage|hostages|abductee|abductees"},
	{"demonstrators", Protesters, fate, "متظاهر/متظاهرون/متظاهرين|متظاهرة/متظاهرات|محتج/محتجون/محتجين", "demonstrator|demonstrators|protester|protesters|protestor|protestors"},
	{"participated", People, fate, "مشارك/مشاركون/مشاركين", "participant|participants|attendee|attendees"},
	{"survivors", People, fate, "ناج/ناجون/ناجين|ناجي", "survivor|survivors"},
	{"infected", People, fate, "", "infection|infections"},
	{"migrants", Migrants, fate, "مهاجر/مهاجرون/مهاجرين|مهاجرة", "migrant|migrants"},
	{Losses, People, fate, "خسارة/خسائر", "loss|losses"},

	{"", People, person, "شخص/أشخاص", "person|people|persons"},
	{"", People, person, "إنسان|فرد/أفراد|نسمة|مواطن/مواطنون/مواطنين|ساكن/سكان|عنصر/عناصر|نفر|ضيف/ضيوف|شاب/شبان/شباب", "human|humans|individual|individuals|citizen|citizens|resident|residents|inhabitant|inhabitants|population|member|members|villager|villagers|youth|youths"},
	{"", People, person, "متهم/متهمون/متهمين|مدرب/مدربون/مدربين|خبير/خبراء|مهندس/مهندسون/مهندسين|حارس/حراس|محام/محامون/محامين|قاض/قضاة|عالم/علماء|لاعب/لاعبون/لاعبين|مشجع/مشجعون/مشجعين|ناشط/ناشطون/ناشطين|مشتبه|فلاح/فلاحون/فلاحين|صياد/صيادون/صيادين|مرشح/مرشحون/مرشحين|شاهد/شهود|عضو/أعضاء|شيخ/شيوخ|راع/رعاة|أرملة/أرامل|يتيم/أيتام|عميل/عملاء|جاسوس/جواسيس|ممثل/ممثلون/ممثلين|موفد/موفدون/موفدين|زوج/أزواج|زوجة/زوجات|شقيق/أشقاء|أخ/إخوة|أخت/أخوات|شقيقة/شقيقات|ابن/أبناء|ابنة|بنت/بنات|مار/مارة|جار/جيران|نزيل/نزلاء|/مزارعون/مزارعين/مزارعا|تاجر/تجار|بائع/باعة|خطيب/خطباء|مترجم/مترجمون/مترجمين|سفير/سفراء|راهب/رهبان|قس/قساوسة|انتحاري/انتحاريون/انتحاريين|مهاجم/مهاجمون/مهاجمين", "suspect|suspects|defendant|defendants|expert|experts|engineer|engineers|lawyer|lawyers|judge|judges|scientist|scientists|player|players|fan|fans|activist|activists|candidate|candidates|delegate|delegates|orphan|orphans|widow|widows|trainer|trainers|adviser|advisers|suicide bomber|suicide bombers|shepherd|shepherds|local|locals"},
	{"", Civilians, person, "مدني/مدنيون/مدنيين|مدنية/مدنيات", "civilian|civilians|noncombatant|noncombatants"},
	{"", Soldiers, person, "جندي/جنود|مجند/مجندون/مجندين|عسكري/عسكريون/عسكريين", "soldier|soldiers|troop|troops|serviceman|servicemen|servicewoman|servicewomen|conscript|conscripts|recruit|recruits|marine|marines|trooper|troopers|reservist|reservists|paratrooper|paratroopers"},
	{"", Officers, person, "ضابط/ضباط|عقيد/عقداء|ملازم|رقيب/رقباء|عميد/عمداء", "officer|officers"},
	{"", Fighters, person, "مقاتل/مقاتلون/مقاتلين|مسلح/مسلحون/مسلحين|متمرد/متمردون/متمردين|مرتزق/مرتزقة/مرتزقين|إرهابي/إرهابيون/إرهابيين|متشدد/متشددون/متشددين|مخرب/مخربون/مخربين|انفصالي/انفصاليون/انفصاليين|تكفيري/تكفيريون/تكفيريين|مجاهد/مجاهدون/مجاهدين|قناص/قناصة|قناصون/قناصين", "fighter|fighters|militant|militants|gunman|gunmen|rebel|rebels|combatant|combatants|mercenary|mercenaries|terrorist|terrorists|insurgent|insurgents|militiaman|militiamen|guerrilla|guerrillas|jihadist|jihadists|attacker|attackers"},
	{"", Police, person, "شرطي/شرطيون/شرطيين/شرطة|دركي/دركيون/دركيين", "policeman|policemen|policewoman|policewomen|police|police officer|police officers|gendarme|gendarmes|guard|guards"},
	{"", Children, person, "طفل/أطفال|طفلة/طفلات|رضيع/رضع|رضيعة|قاصر/قصر|مراهق/مراهقون/مراهقين|مراهقة|صبي/صبية|فتى/فتيان|فتاة/فتيات", "child|children|kid|kids|minor|minors|infant|infants|baby|babies|teenager|teenagers|boy|boys|girl|girls|toddler|toddlers"},
	{"", Women, person, "امرأة/نساء|سيدة/سيدات", "woman|women|female|females"},
	{"", Men, person, "رجل/رجال", "man|men|male|males"},
	{"", Elderly, person, "مسن/مسنون/مسنين|مسنة|عجوز", "elderly"},
	{"", Journalists, person, "صحفي/صحفيون/صحفيين|صحفية/صحفيات|صحافي/صحافيون/صحافيين|صحافية|إعلامي/إعلاميون/إعلاميين|مراسل/مراسلون/مراسلين|مصور/مصورون/مصورين", "journalist|journalists|reporter|reporters|cameraman|cameramen|correspondent|correspondents|photographer|photographers|media worker|media workers"},
	{"", Medics, person, "مسعف/مسعفون/مسعفين|طبيب/أطباء|طبيبة/طبيبات|ممرض/ممرضون/ممرضين|ممرضة/ممرضات", "medic|medics|doctor|doctors|nurse|nurses|paramedic|paramedics|health worker|health workers"},
	{"", Rescuers, person, "منقذ/منقذون/منقذين|إطفائي/إطفائيون/إطفائيين", "rescuer|rescuers|firefighter|firefighters|fireman|firemen|first responder|first responders"},
	{"", Workers, person, "عامل/عمال|عاملة/عاملات/عاملون/عاملين|موظف/موظفون/موظفين|موظفة/موظفات|سائق/سائقون/سائقين", "worker|workers|driver|drivers|employee|employees|staff|staffer|staffers|labourer|labourers|laborer|laborers|miner|miners|fisherman|fishermen|farmer|farmers"},
	{"", AidWorkers, person, "متطوع/متطوعون/متطوعين|متطوعة", "aid worker|aid workers|volunteer|volunteers|humanitarian|humanitarians"},
	{"", Students, person, "طالب/طلاب/طلبة|طالبة/طالبات|تلميذ/تلاميذ|تلميذة/تلميذات", "student|students|pupil|pupils|schoolchild|schoolchildren|schoolgirl|schoolgirls|schoolboy|schoolboys"},
	{"", Teachers, person, "معلم/معلمون/معلمين|معلمة/معلمات|مدرس/مدرسون/مدرسين|أستاذ/أساتذة", "teacher|teachers|professor|professors"},
	{"", Patients, person, "مريض/مرضى|مريضة/مريضات", "patient|patients"},
	{"", Foreigners, person, "أجنبي/أجانب|سائح/سياح", "foreigner|foreigners|national|nationals|tourist|tourists"},
	{"", Officials, person, "مسؤول/مسؤولون/مسؤولين|دبلوماسي/دبلوماسيون/دبلوماسيين|نائب/نواب|وزير/وزراء|قائد/قادة|قيادي/قياديون/قياديين", "official|officials|diplomat|diplomats|minister|ministers|lawmaker|lawmakers|deputy|deputies|commander|commanders|leader|leaders"},
	{"", Passengers, person, "طاقم/أطقم|راكب/ركاب|مسافر/مسافرون/مسافرين|بحار/بحارة", "passenger|passengers|traveller|travellers|sailor|sailors|crew|crew member|crew members"},
	{"", Pilots, person, "طيار/طيارون/طيارين", "pilot|pilots|airman|airmen"},
	{"", Settlers, person, "مستوطن/مستوطنون/مستوطنين", "settler|settlers"},
	{"", Pilgrims, person, "حاج/حجاج|معتمر/معتمرون/معتمرين|مصل/مصلون/مصلين", "pilgrim|pilgrims|worshipper|worshippers|worshiper|worshipers"},
	{"", Voters, person, "ناخب/ناخبون/ناخبين|ناخبة", "voter|voters"},
	{"", Families, person, "أسرة/أسر|عائلة/عائلات/عوائل", "family|families|household|households"},
	{"", Peacekeeper, person, "", "peacekeeper|peacekeepers|observer|observers|monitor|monitors"},

	{"buildings", "", structure, "فندق/فنادق|مبنى/مبان/مباني|بناية/بنايات|بناء/أبنية|عمارة/عمارات|برج/أبراج", "building|buildings|hotel|hotels|structure|structures|tower|towers|block|blocks"},
	{"houses", "", structure, "منزل/منازل|بيت/بيوت|دار|مسكن/مساكن|شقة/شقق|وحدة سكنية/وحدات سكنية", "house|houses|home|homes|dwelling|dwellings|apartment|apartments|flat|flats|housing unit|housing units"},
	{"schools", "", structure, "مدرسة/مدارس|جامعة/جامعات|روضة", "school|schools|university|universities|kindergarten|kindergartens"},
	{"hospitals", "", structure, "مستشفى/مستشفيات|مشفى/مشاف/مشافي|عيادة/عيادات", "hospital|hospitals|clinic|clinics|health centre|health centres|health center|health centers|health facility|health facilities"},
	{"mosques", "", structure, "مسجد/مساجد|جامع/جوامع", "mosque|mosques"},
	{"churches", "", structure, "كنيسة/كنائس|كاتدرائية/كاتدرائيات|دير/أديرة", "church|churches|cathedral|cathedrals|monastery|monasteries"},
	{"bridges", "", structure, "جسر/جسور", "bridge|bridges"},
	{"shops", "", structure, "متجر/متاجر|محل/محلات/محال|دكان/دكاكين", "shop|shops|store|stores|market|markets"},
	{"factories", "", structure, "مصنع/مصانع|معمل/معامل", "factory|factories|plant|plants"},
	{"farms", "", structure, "مزرعة/مزارع", "farm|farms"},
	{"cars", "", structure, "سيارة/سيارات", "car|cars"},
	{"sites", "", structure, "موقع/مواقع|منشأة|منشآت|مقر/مقار/مقرات|مرفق/مرافق", "site|sites|facility|facilities|installation|installations|headquarters"},
	{"depots", "", structure, "مستودع/مستودعات|مخزن/مخازن", "depot|depots|warehouse|warehouses|ammunition depot|ammunition depots"},
	{"floors", "", thing, "طابق/طوابق|دور/أدوار", "floor|floors|storey|storeys|story|stories"},
	{"tunnels", "", structure, "نفق/أنفاق", "tunnel|tunnels"},
	{"tents", "", structure, "خيمة/خيام/خيم", "tent|tents"},

	{"tanks", "", hardware, "دبابة/دبابات", "tank|tanks"},
	{"vehicles", "", hardware, "آلية/آليات|مركبة/مركبات|عربة/عربات|مدرعة/مدرعات|مصفحة/مصفحات|ناقلة/ناقلات|حافلة/حافلات|جرافة/جرافات", "vehicle|vehicles|armoured vehicle|armoured vehicles|armored vehicle|armored vehicles|apc|apcs|personnel carrier|personnel carriers|bus|buses|bulldozer|bulldozers"},
	{"artillery", "", hardware, "مدفع/مدافع|مربض/مرابض|مدفعية/مدفعيات|هاوتزر|منصة/منصات|راجمة/راجمات/هاون", "gun|guns|howitzer|howitzers|cannon|cannons|artillery piece|artillery pieces|artillery system|artillery systems|mortar|mortars|rocket launcher|rocket launchers|launcher|launchers"},
	{"air_defences", "", hardware, "رادار/رادارات|منظومة/منظومات|بطارية/بطاريات", "radar|radars|battery|batteries|air defence system|air defence systems|air defense system|air defense systems"},
	{"aircraft", "", hardware, "طائرة/طائرات|مروحية/مروحيات|مقاتلة/مقاتلات|هليكوبتر|قاذفة/قاذفات", "aircraft|plane|planes|jet|jets|warplane|warplanes|helicopter|helicopters|airplane|airplanes|fighter jet|fighter jets|bomber|bombers"},
	{"drones", "", hardware, "مسيرة/مسيرات/درون", "drone|drones|uav|uavs|unmanned aerial vehicle|unmanned aerial vehicles|quadcopter|quadcopters"},
	{"ships", "", hardware, "ناقلة نفط/ناقلات نفط|ناقلة غاز/ناقلات غاز|سفينة/سفن|زورق/زوارق|قارب/قوارب|بارجة/بوارج|فرقاطة/فرقاطات|غواصة/غواصات|مركب/مراكب", "ship|ships|boat|boats|vessel|vessels|warship|warships|frigate|frigates|submarine|submarines|tanker|tankers|dinghy|dinghies"},
	{"weapons", "", hardware, "سلاح/أسلحة|بندقية/بنادق|رشاش/رشاشات", "weapon|weapons|rifle|rifles|firearm|firearms"},
	{"convoys", "", hardware, "قافلة/قوافل|رتل/أرتال", "convoy|convoys|column|columns"},
	{"trucks", "", hardware, "شاحنة/شاحنات|صهريج/صهاريج", "truck|trucks|lorry|lorries|fuel tanker|fuel tankers|tanker truck|tanker trucks"},
	{"missiles", "", munition, "صاروخ/صواريخ", "missile|missiles|rocket|rockets"},
	{"shells", "", munition, "قذيفة/قذائف", "shell|shells|round|rounds|mortar shell|mortar shells|artillery shell|artillery shells"},
	{"bombs", "", munition, "قنبلة/قنابل|عبوة/عبوات|لغم/ألغام", "bomb|bombs|mine|mines|landmine|landmines|explosive device|explosive devices|ied|ieds|bomblet|bomblets"},

	{"targets", "", thing, "هدف/أهداف", "target|targets"},
	{"fronts", "", thing, "جبهة/جبهات|محور/محاور", "front|fronts"},
	{"positions", "", thing, "نقطة/نقاط|موضع/مواضع|ثكنة/ثكنات|حاجز/حواجز", "position|positions|checkpoint|checkpoints|outpost|outposts|post|posts"},
	{"villages", "", thing, "قرية/قرى|بلدة/بلدات|تجمع/تجمعات", "village|villages|settlement|settlements|town|towns"},
	{"cities", "", thing, "مدينة/مدن", "city|cities"},
	{"provinces", "", thing, "محافظة/محافظات|ولاية/ولايات|إقليم/أقاليم|مقاطعة/مقاطعات|منطقة/مناطق", "province|provinces|region|regions|district|districts|governorate|governorates|area|areas"},
	{"states", "", thing, "دولة/دول|بلد/بلدان", "country|countries|state|states|nation|nations"},
	{"agreements", "", thing, "اتفاق/اتفاقات|اتفاقية/اتفاقيات", "agreement|agreements|deal|deals|treaty|treaties"},
	{"ceasefires", "", thing, "هدنة/هدن", "ceasefire|ceasefires|truce|truces"},
	{"attacks", "", deed, "هجوم/هجمات|هجمة|اعتداء/اعتداءات|ضربة/ضربات|رشقة/رشقات|صلية/صليات|عملية/عمليات", "attack|attacks|strike|strikes|assault|assaults|operation|operations|offensive|offensives"},
	{"raids", "", deed, "غارة/غارات|طلعة/طلعات", "raid|raids|airstrike|airstrikes|air strike|air strikes|sortie|sorties"},
	{"explosions", "", deed, "انفجار/انفجارات|تفجير/تفجيرات", "explosion|explosions|blast|blasts|bombing|bombings"},
	{"violations", "", deed, "انتهاك/انتهاكات|خرق/خروقات|مخالفة/مخالفات", "violation|violations|breach|breaches"},
	{"incidents", "", deed, "حادث/حوادث|حادثة|انقلاب/انقلابات", "coup|coups|incident|incidents|accident|accidents"},
	{"earthquakes", "", deed, "زلزال/زلازل|هزة/هزات", "earthquake|earthquakes|aftershock|aftershocks|quake|quakes|tremor|tremors"},
	{"fires", "", deed, "حريق/حرائق", "fire|fires|wildfire|wildfires"},
	{"protests", "", deed, "مظاهرة/مظاهرات|تظاهرة/تظاهرات|احتجاج/احتجاجات|وقفة/وقفات", "protest|protests|demonstration|demonstrations|rally|rallies|march|marches"},
	{"arrests", "", deed, "", "arrest|arrests"},
	{"meetings", "", deed, "اجتماع/اجتماعات|لقاء/لقاءات|جلسة/جلسات|جولة/جولات|قمة/قمم|زيارة/زيارات", "meeting|meetings|session|sessions|talks|summit|summits"},
	{"cases", "", thing, "حالة/حالات", "case|cases"},
	{"tests", "", thing, "اختبار/اختبارات|فحص/فحوص/فحوصات", "test|tests"},
	{"", "", thing, "مرة/مرات|ضعف/أضعاف|/أمثال", "times"},
	{"doses", "", thing, "جرعة/جرعات|لقاح/لقاحات", "dose|doses|vaccine|vaccines|jab|jabs"},
	{"beds", "", thing, "سرير|أسرة", "bed|beds"},
	{"votes", "", thing, "صوت/أصوات", "vote|votes|ballot|ballots"},
	{"seats", "", thing, "مقعد/مقاعد", "seat|seats"},
	{"polling_stations", "", thing, "صندوق/صناديق|مركز/مراكز", "polling station|polling stations|centre|centres|center|centers"},
	{"parties", "", thing, "حزب/أحزاب|طرف/أطراف", "party|parties|side|sides"},
	{"groups", "", thing, "مجموعة/مجموعات|جماعة/جماعات|فصيل/فصائل|منظمة/منظمات", "group|groups|faction|factions|organisation|organisations|organization|organizations"},
	{"camps", "", thing, "مخيم/مخيمات|معسكر/معسكرات", "camp|camps"},
	{"flights", "", thing, "رحلة/رحلات", "flight|flights"},
	{"bases", "", thing, "قاعدة/قواعد", "base|bases"},
	{"banks", "", thing, "بنك/بنوك|مصرف/مصارف", "bank|banks"},
	{"companies", "", thing, "شركة/شركات", "company|companies|firm|firms"},
	{"jobs", "", thing, "وظيفة/وظائف", "job|jobs"},
	{"meals", "", thing, "وجبة/وجبات|سلة/سلال|حصة/حصص", "meal|meals|food parcel|food parcels|parcel|parcels"},
	{"animals", "", thing, "رأس|حيوان/حيوانات/ماشية/أغنام|خروف", "animal|animals|sheep|cattle|cow|cows|goat|goats"},
	{"units", "", thing, "كتيبة/كتائب|لواء/ألوية|فرقة/فرق|سرية/سرايا|وحدة/وحدات|فوج/أفواج", "battalion|battalions|brigade|brigades|division|divisions|regiment|regiments|unit|units"},
	{"orders", "", thing, "قرار/قرارات|أمر/أوامر|بند/بنود|شرط/شروط|مادة/مواد", "resolution|resolutions|order|orders|point|points|condition|conditions|article|articles"},
	{"goals", "", thing, "جائزة/جوائز|ميدالية/ميداليات", "goal|goals|medal|medals"},
}

// Things is the table of nouns, a copy: every code that can be counted has its
// words in the interface.
func Things() []Thing { return append([]Thing(nil), things...) }

// form is the shape in which a noun stands.
type form int

const (
	singular form = iota + 1
	dual
	plural
)

// noun is a word form of a thing.
type noun struct {
	*Thing
	form      form
	words     int  // how many words the form takes
	construct bool // the dual without its ending, before what it is of: شاحنتي وقود
}

// nounForms maps folded forms to their things; a form of two words is keyed by
// both with a space between.
var nounForms = buildNounForms()

// nounPairs are the first words of the forms of two words.
var nounPairs = firstsOfPairs(nounForms)

// firstsOfPairs are the first words of the keys that are two words.
func firstsOfPairs[T any](forms map[string]T) map[string]bool {
	firsts := map[string]bool{}
	for key := range forms {
		if first, _, two := strings.Cut(key, " "); two {
			firsts[first] = true
		}
	}
	return firsts
}

func buildNounForms() map[string]noun {
	m := map[string]noun{}
	put := func(key string, n noun) {
		if _, taken := m[key]; !taken && key != "" {
			n.words = 1 + strings.Count(key, " ")
			m[key] = n
		}
	}
	for i := range things {
		t := &things[i]
		for _, f := range splitForms(t.English) {
			form := plural
			if f == splitForms(t.English)[0] || !strings.HasSuffix(f, "s") && !irregularPlurals[f] {
				form = singular
			}
			put(f, noun{Thing: t, form: form})
		}
		for words := range strings.SplitSeq(t.Arabic, "|") {
			if words == "" {
				continue
			}
			forms := strings.Split(words, "/")
			for j := range forms {
				forms[j] = foldWord(forms[j])
			}
			for _, f := range forms[1:] {
				put(f, noun{Thing: t, form: plural})
				if before, ok := strings.CutSuffix(f, "ين"); ok {
					put(before+"ي", noun{Thing: t, form: plural}) // the construct state: مقاتلي
				}
				if takesAccusative(f) {
					put(f+"ا", noun{Thing: t, form: plural})
				}
			}
			put(forms[0], noun{Thing: t, form: singular})
			if takesAccusative(forms[0]) {
				put(forms[0]+"ا", noun{Thing: t, form: singular})
			}
			if forms[0] == "" {
				continue // the singular is spelled like another noun
			}
			for _, d := range duals(forms[0]) {
				put(d, noun{Thing: t, form: dual}) // unless it is spelled like the plural
			}
			if before, ok := strings.CutSuffix(forms[0], "ه"); ok && t.group != person && t.group != fate {
				put(before+"تا", noun{Thing: t, form: dual, construct: true})
				put(before+"تي", noun{Thing: t, form: dual, construct: true})
			}
		}
	}
	return m
}

func splitForms(s string) []string {
	var forms []string
	for f := range strings.SplitSeq(s, "|") {
		if f != "" {
			forms = append(forms, foldWord(f))
		}
	}
	return forms
}

// irregularPlurals are English plurals without an s.
var irregularPlurals = map[string]bool{
	"people": true, "children": true, "men": true, "women": true, "servicemen": true, "servicewomen": true, "gunmen": true, "militiamen": true, "policemen": true, "policewomen": true,
	"cameramen": true, "firemen": true, "fishermen": true, "airmen": true, "schoolchildren": true, "police": true, "aircraft": true, "dead": true, "elderly": true, "staff": true, "displaced people": true, "cattle": true, "sheep": true, "crew": true,
}

// takesAccusative reports whether the indefinite accusative of a form is written with an alef.
func takesAccusative(f string) bool {
	for _, ending := range []string{"ه", "اء", "ون", "ين", "ات", "ا"} {
		if strings.HasSuffix(f, ending) {
			return false
		}
	}
	return f != ""
}

// duals are the dual of a singular in both cases.
func duals(f string) []string {
	if before, ok := strings.CutSuffix(f, "ه"); ok {
		return []string{before + "تان", before + "تين"}
	}
	return []string{f + "ان", f + "ين"}
}
