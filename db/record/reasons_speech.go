package record

// setByHand is said of a claim instead of what the program found, once a person has
// set what {1} names.
var setByHand = sentence{"The program proposed it. Set by hand since: {1}.", "اقترحه البرنامج. وما حُدّد يدويا بعد ذلك: {1}."}

// speechReasons are the sentences of package speech: why words were read as a
// claim. {1} is the word or phrase that attributes, {2} the words that name the
// claimant, where there are any.
var speechReasons = map[string]sentence{
	"speech.verb":       {"{1} is a verb of saying; its speaker is {2}.", "{1} من أفعال القول، والمتكلم {2}."},
	"speech.participle": {"{1} goes on with what {2} says.", "{1} يتابع كلام {2}."},
	"speech.elided":     {"{1} is a verb of saying without a subject; the last speaker it fits is {2}.", "{1} فعل قول بلا فاعل ظاهر، وآخر متكلم يوافقه {2}."},
	"speech.charge":     {"{1} only says, but what {2} tells of another party is a charge against it.", "{1} من أفعال القول، لكن ما يرويه {2} عن طرف آخر اتهام له."},
	"speech.relay":      {"{1} passes on the words of {2}.", "{1} ينقل كلام {2}."},
	"speech.source":     {"{1} names {2} as the source.", "{1} يسمّي {2} مصدرا."},
	"speech.document":   {"{1} tells what stands in {2}.", "{1} يذكر ما ورد في {2}."},
	"speech.heading":    {"The name {2} stands before the words with a colon.", "الاسم {2} يسبق الكلام بنقطتين."},
	"speech.mutual":     {"{1} says that each side accuses the other; this is the half of {2}.", "{1} يعني أن كل طرف يتهم الآخر، وهذا نصيب {2}."},
	"speech.denial":     {"With {1}, {2} denies what stands before it.", "في عبارة {1} نفي من {2} لما سبق."},
	"speech.retraction": {"With {1}, {2} takes back words of its own.", "في عبارة {1} رجوع من {2} عن كلامه."},
	"speech.former":     {"The report tells what an earlier version of it said.", "يذكر التقرير ما ورد في نسخة سابقة منه."},
	"speech.correction": {"The report puts what an earlier version of it said right with these words.", "يصحح التقرير بهذه الكلمات ما ورد في نسخة سابقة منه."},
	"speech.continued":  {"A quotation that stands alone goes on with what {2} says.", "اقتباس قائم بنفسه يتابع كلام {2}."},
	"speech.impersonal": {"{1} has no speaker, so the report itself says it.", "{1} بلا متكلم، فالقول للتقرير نفسه."},
	"speech.outlet":     {"Nobody is named as the speaker: the report itself says what happened.", "لا يُسمّى متكلم: التقرير نفسه يخبر بما حدث."},
	"speech.embedded":   {"What {1} denies here is told as others say it.", "المنفي هنا في كلام {1} مذكور كما يقوله آخرون."},
}
