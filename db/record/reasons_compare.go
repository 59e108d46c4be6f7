package record

// compareReasons are the sentences of package compare: how two positions stand
// to each other, and why. In a sentence about a pair, {1} says {2} and {3} says
// {4}; further facts come after. The Arabic names the speaker before a colon, so
// that no verb has to agree with a name of unknown gender.
var compareReasons = map[string]sentence{
	// Why two positions are not held against each other.
	"compare.differ":      {"Not the same count: the two differ in {1} ({2} / {3}).", "ليس العدد لشيء واحد: يختلف الادعاءان في {1} ({2} / {3})."},
	"compare.differ_more": {"Not the same count: the two differ in {1}.", "ليس العدد لشيء واحد: يختلف الادعاءان في {1}."},
	"compare.no_answer":   {"One of the two gives no {1}, so there is nothing to hold against the other.", "لا يذكر أحد الادعاءين {1}، فلا شيء يُقارن بالآخر."},

	// Counts.
	"compare.disjoint":      {"{1} says {2}, {3} says {4}: no number fits both.", "{1}: {2}، {3}: {4}. لا عدد يصح في الادعاءين معا."},
	"compare.disjoint_day":  {"{1} says {2}, {3} says {4}, both for {5}: no number fits both. The day is {6}.", "{1}: {2}، {3}: {4}، وكلاهما ليوم {5}. لا عدد يصح في الادعاءين معا. اليوم هو {6}."},
	"compare.undated":       {"{1} says {2}, {3} says {4}, and nothing tells which total is the later: one may have grown into the other.", "{1}: {2}، {3}: {4}. لا يُعرف أي الحصيلتين أحدث، فقد تكون إحداهما نمت إلى الأخرى."},
	"compare.lowered":       {"{1} says {2} on {5}, then {3} says {4} on {6}: it lowered its own figure.", "{1}: {2} في {5}، ثم {3}: {4} في {6}. خفّض المصدر رقمه بنفسه."},
	"compare.revised":       {"{1} says {2}, then {3} says {4} and that it puts the number right.", "{1}: {2}، ثم {3}: {4}، مصححا الرقم السابق."},
	"compare.standing":      {"{1} says {2} on {5}, {3} says {4} on {6}: how many there are changes from day to day.", "{1}: {2} في {5}، {3}: {4} في {6}. هذا العدد يتغير من يوم إلى آخر."},
	"compare.raised":        {"{1} says {2} on {5}, then {3} says {4} on {6}: it raised its own figure.", "{1}: {2} في {5}، ثم {3}: {4} في {6}. رفع المصدر رقمه بنفسه."},
	"compare.grown":         {"{1} says {2} on {5}, {3} says {4} on {6}: more were found by then.", "{1}: {2} في {5}، {3}: {4} في {6}. ارتفع العدد المعروف في الأثناء."},
	"compare.former":        {"{1} says that it was {2} at first, {3} says {4}.", "{1}: {2} في حصيلة سابقة، {3}: {4}."},
	"compare.fallen":        {"{1} says {2} as of {5}, {3} says {4} as of {6}: a running total cannot fall. The days are {7}.", "{1}: {2} حتى {5}، {3}: {4} حتى {6}. الحصيلة المتراكمة لا تنقص. اليومان هما {7}."},
	"compare.corrects":      {"{1} says {2} as of {5}, then {3} says {4} as of {6}: it lowered its own running total. The days are {7}.", "{1}: {2} حتى {5}، ثم {3}: {4} حتى {6}. خفّض المصدر حصيلته بنفسه. اليومان هما {7}."},
	"compare.updates":       {"{1} says {2} as of {5}, {3} says {4} as of {6}: one running total that grew. The days are {7}.", "{1}: {2} حتى {5}، {3}: {4} حتى {6}. حصيلة واحدة ارتفعت. اليومان هما {7}."},
	"compare.open_end":      {"{1} says {2}, {3} says {4}: both can hold, because a range without an upper end allows it.", "{1}: {2}، {3}: {4}. الادعاءان يصحان معا لأن أحد النطاقين بلا حد أعلى."},
	"compare.far_above":     {"{1} says {2}, {3} says {4}, on one day: who knows of so many does not speak of half of them.", "{1}: {2}، {3}: {4}، في يوم واحد. من يعرف عددا كهذا لا يتحدث عن نصفه."},
	"compare.wide":          {"{1} says {2}, {3} says {4}: both can hold, but one of them is too vague to confirm the other.", "{1}: {2}، {3}: {4}. الادعاءان يصحان معا، لكن أحدهما أوسع من أن يؤكد الآخر."},
	"compare.corroborates":  {"{1} says {2}, {3} says {4}: they agree, and their origins are independent.", "{1}: {2}، {3}: {4}. الادعاءان متفقان ومصدراهما مستقلان."},
	"compare.repeats":       {"{1} says {2}, {3} says {4}: they agree, but it is one origin, because {5}.", "{1}: {2}، {3}: {4}. الادعاءان متفقان لكن المصدر واحد، لأن {5}."},
	"compare.opposed":       {"{1} says {2}, {3} says {4}: both cannot hold.", "{1}: {2}، {3}: {4}. لا يصح الادعاءان معا."},
	"compare.denies":        {"{3} denies what {1} says, because {5}.", "في كلام {3} نفي لكلام {1}، لأن {5}."},
	"compare.denies_answer": {"{3} denies what {1} says ({2} / {4}), because {5}.", "في كلام {3} نفي لكلام {1} ({2} / {4})، لأن {5}."},
	"compare.denied":        {"{1} says {2}; {3} denies it ({4}), without naming that claim.", "{1}: {2}. وفي كلام {3} نفي لذلك ({4}) دون تسمية الادعاء نفسه."},
	"compare.other_denied":  {"{1} says {2}, {3} says {4}: at least one of them is a denial, and it is not of what the other says.", "{1}: {2}، {3}: {4}. أحدهما نفي على الأقل، وليس نفيا لما يقوله الآخر."},
	"compare.reverses":      {"{1} says {2} on {5}, {3} says {4} on {6}: one party changed its answer.", "{1}: {2} في {5}، {3}: {4} في {6}. غيّر الطرف جوابه."},
	"compare.turned":        {"{1} says {2} on {5}, {3} says {4} on {6}: what was so then was no longer so.", "{1}: {2} في {5}، {3}: {4} في {6}. تغيّر الأمر بين اليومين."},
	"compare.other_actor":   {"{1} names {2}, {3} names {4}.", "المسمّى في كلام {1}: {2}، وفي كلام {3}: {4}."},
	"compare.mutual":        {"{1} and {3} accuse each other: each names the other.", "اتهام متبادل بين {1} و{3}: كل منهما يسمّي الآخر."},
	"compare.traded":        {"{1} names {2}, {3} names {4}: both tell of the same accusations that the two exchange.", "المسمّى في كلام {1}: {2}، وفي كلام {3}: {4}. الموضعان يرويان تبادل الاتهام نفسه."},
	"compare.other_place":   {"{1} says {2}, {3} says {4}: neither place is known to lie in the other.", "{1}: {2}، {3}: {4}. لا يُعرف أن أحد المكانين داخل الآخر."},
	"compare.other_time":    {"{1} says {2}, {3} says {4}: the two times do not overlap.", "{1}: {2}، {3}: {4}. الزمانان لا يتداخلان."},
	"compare.sum_fits":      {"The parts come to {1}, so {2} can hold.", "مجموع الأجزاء {1}، فيمكن أن يصح {2}."},
	"compare.sum_misfit":    {"The parts come to {1}, so {2} cannot hold.", "مجموع الأجزاء {1}، فلا يمكن أن يصح {2}."},
	"compare.sum_implied":   {"For {1} to hold, the part that nobody states must be {2}.", "لكي يصح {1} يجب أن يكون الجزء الذي لم يذكره أحد {2}."},
	"compare.sum_behind":    {"The parts come to {1} when they were last counted, before the day of {2}: it can hold if they grew since.", "مجموع الأجزاء {1} عند آخر عدّ لها قبل يوم {2}، فقد يصح إن زادت بعده."},
	"compare.sum_unstated":  {"Nobody states any part, so nothing speaks against {1}.", "لم يذكر أحد أي جزء، فلا شيء ينقض {1}."},
}

// reasonWords are the program's own words inside sentences; see Reason.
var reasonWords = map[string]sentence{
	// Fields of a count.
	"what":  {"what is counted", "المعدود"},
	"who":   {"who is counted", "الفئة المعدودة"},
	"side":  {"the side that suffered it", "الطرف المتضرر"},
	"place": {"the place", "المكان"},
	"scope": {"scope", "نوع العدّ"},
	"since": {"the start of the count", "بداية العدّ"},

	"total": {"a running total", "حصيلة متراكمة"},
	"event": {"one event", "حدث واحد"},
	"unset": {"not said", "غير مذكور"},

	// What is counted, and of whom.
	"killed":      {"killed", "قتلى"},
	"wounded":     {"wounded", "جرحى"},
	"missing":     {"missing", "مفقودون"},
	"displaced":   {"displaced", "نازحون"},
	"captured":    {"captured", "الأسرى"},
	"arrested":    {"arrested", "المعتقلون"},
	"prisoners":   {"prisoners", "أسرى"},
	"casualties":  {"casualties", "ضحايا"},
	"damaged":     {"damaged", "ما تضرر"},
	"destroyed":   {"destroyed", "ما دُمّر"},
	"houses":      {"houses", "منازل"},
	"buildings":   {"buildings", "مبان"},
	"vehicles":    {"vehicles", "آليات"},
	"tanks":       {"tanks", "دبابات"},
	"artillery":   {"artillery", "مدافع"},
	"aircraft":    {"aircraft", "طائرات"},
	"drones":      {"drones", "مسيّرات"},
	"targets":     {"targets", "أهداف"},
	"people":      {"people", "أشخاص"},
	"civilians":   {"civilians", "مدنيون"},
	"soldiers":    {"soldiers", "جنود"},
	"fighters":    {"fighters", "مقاتلون"},
	"children":    {"children", "أطفال"},
	"women":       {"women", "نساء"},
	"journalists": {"journalists", "صحفيون"},

	// What claims of one question are about.
	"the_same":           {"the same thing", "الأمر نفسه"},
	"topic_truce":        {"the breach of a ceasefire", "خرق وقف إطلاق النار"},
	"topic_civilians":    {"attacks on civilians", "مهاجمة المدنيين"},
	"topic_violence":     {"the responsibility for the violence", "المسؤولية عن العنف"},
	"topic_aircraft":     {"the downing of an aircraft", "إسقاط طائرة"},
	"topic_weapons":      {"the use of banned weapons", "استخدام أسلحة محرمة"},
	"topic_prisoners":    {"the treatment of prisoners", "معاملة الأسرى"},
	"topic_works":        {"an attack on works and supplies", "مهاجمة المنشآت"},
	"topic_killing":      {"an assassination", "عملية اغتيال"},
	"topic_aid":          {"aid that does not arrive", "منع المساعدات"},
	"topic_fighters":     {"the sending of fighters", "إرسال مقاتلين"},
	"topic_arms":         {"the supply of weapons", "تقديم أسلحة"},
	"topic_talks":        {"the obstruction of the talks", "عرقلة المفاوضات"},
	"topic_first":        {"who fired first", "من بدأ بإطلاق النار"},
	"topic_loot":         {"looting", "أعمال النهب"},
	"topic_shields":      {"the use of human shields", "اتخاذ دروع بشرية"},
	"topic_homes":        {"the driving of people from their homes", "تهجير السكان"},
	"topic_executions":   {"the putting of people to death", "إعدام أشخاص"},
	"topic_abduction":    {"an abduction", "خطف أشخاص أو احتجازهم"},
	"topic_heritage":     {"the destruction of heritage", "تدمير التراث"},
	"topic_frontier":     {"the violation of a border or an airspace", "انتهاك الحدود أو الأجواء"},
	"topic_ships":        {"an attack on a ship", "مهاجمة سفينة"},
	"topic_provocation":  {"provocation", "الاستفزاز"},
	"topic_children":     {"the recruiting of children", "تجنيد أطفال"},
	"topic_interference": {"interference in the affairs of others", "التدخل في شؤون الغير"},
	"topic_advance":      {"gains at the front", "المكاسب على الأرض"},
	"topic_fought":       {"whether it was fought for", "هل جرى قتال عليه"},
	"topic_target":       {"what was hit", "ما أصابته الضربة"},
	"topic_stopped":      {"whether it works", "هل ما زال يعمل"},
	"topic_victims":      {"who the victims are", "من هم الضحايا"},
	"topic_held":         {"who holds a place", "السيطرة على مكان"},
	"topic_ready":        {"the readiness for talks or a halt of the fighting", "الاستعداد للتفاوض أو لوقف القتال"},

	// What a position may lack.
	"number": {"number", "عددا"},
	"answer": {"answer", "جوابا"},
	"actor":  {"actor", "جهة"},
	"spot":   {"place", "مكانا"},
	"time":   {"time", "زمانا"},

	// Speakers and answers.
	"unnamed":  {"an unnamed source", "مصدر لم يُسمَّ"},
	"outlet":   {"the report itself", "التقرير نفسه"},
	"yes":      {"that it is so", "إنه كذلك"},
	"no":       {"that it is not so", "إنه ليس كذلك"},
	"any":      {"any number", "أي عدد"},
	"no_range": {"no number at all", "لا عدد على الإطلاق"},

	// Where a day comes from.
	"by_as_of":     {"the one that the words give", "ما يذكره الكلام"},
	"by_said":      {"when it was said, as the words give none", "وقت القول لأن الكلام لا يذكر غيره"},
	"by_published": {"when it was published, as the words give none", "وقت النشر لأن الكلام لا يذكر غيره"},
	"by_mixed":     {"partly when it was said or published, as the words do not always give one", "بعضه وقت القول أو النشر لأن الكلام لا يذكره دائما"},

	// Why two positions have one origin.
	"one_speaker": {"both go back to the same speaker", "كليهما يعود إلى المتحدث نفسه"},
	"one_chain":   {"one of them passes on the other's speaker", "أحدهما ينقل عن مصدر الآخر"},
	"one_body":    {"one of the two speaks for the other", "أحدهما يتحدث باسم الآخر"},
	"one_party":   {"both speak for one government", "كليهما يتحدث باسم حكومة واحدة"},
	"near_copy":   {"the two passages share their wording", "الفقرتين تشتركان في الصياغة"},
	"own_voice":   {"the report says in its own voice what it quotes elsewhere", "التقرير يقول بصوته ما ينقله في موضع آخر"},
	"agencies":    {"a report that quotes agencies without a name is no second origin", "التقرير الذي ينقل عن وكالات بلا اسم ليس مصدرا ثانيا"},

	// Why a denial answers that very claim.
	"names_claim":   {"the denial names that claim", "النفي يسمّي ذلك الادعاء"},
	"follows_claim": {"the denial follows that claim in the report", "النفي يلي ذلك الادعاء في التقرير"},
	"is_accused":    {"it is the one accused there", "صاحب النفي هو المتهم في ذلك الادعاء"},
}
