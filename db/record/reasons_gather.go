package record

// gatherReasons are the sentences of package gather: why claims were put to one
// question, and why a claim is taken to answer it.
var gatherReasons = map[string]sentence{
	"gather.count_any":    {"The figures count the same thing ({1}, {2}); the words do not say whose.", "الأعداد لشيء واحد ({1}، {2})، والكلام لا يذكر لمن."},
	"gather.count":        {"The figures count the same thing ({1}, {2}, {3}).", "الأعداد لشيء واحد ({1}، {2}، {3})."},
	"gather.denial":       {"{1} denies what {2} says; both speak of {3}.", "{1}: نفي. {2}: ما يُنفى. الموضوع: {3}."},
	"gather.denial_named": {"{1} denies what {2} says just before in the same report.", "{1}: نفي لما يسبقه مباشرة في التقرير نفسه. {2}: ما يُنفى."},
	"gather.instead":      {"{1} denies what {2} says, and tells in the same breath how it was instead.", "{1}: نفي، ويليه مباشرة ما حدث في هذه الرواية. {2}: ما يُنفى."},
	"gather.reply":        {"{1} lays it at the door of {2}, whose words stand right after and tell how it was instead.", "في كلام {1} تحميل لـ{2}، وكلام الأخير بعده مباشرة يروي ما حدث على وجه آخر."},
	"gather.opposed":      {"{1} says that it is so and {2} that it is not; both speak of {3}.", "{1}: إثبات. {2}: نفي. الموضوع: {3}."},
	"gather.contrast":     {"The report sets what {2} says against what {1} says.", "يقابل التقرير كلام {2} بكلام {1}."},
	"gather.reversed":     {"{1} says in one report that it is so and in another that it is not.", "{1}: إثبات للأمر في تقرير ونفي له في تقرير آخر."},
	"gather.silent":       {"{1} says that nothing had been said on it, and {2} speaks on it later.", "في كلام {1} أن أحدا لم يتحدث في الأمر بعد، ثم يتحدث فيه {2}."},
	"gather.blame":        {"{1} and {2} each name somebody else for the same thing: {3}.", "يسمّي كل من {1} و{2} غيره مسؤولا عن أمر واحد: {3}."},
	"gather.told":         {"{1} and {2} say the same; both speak of {3}.", "{1} و{2}: الادعاءان متشابهان. الموضوع: {3}."},
	"gather.where":        {"One event is set in different places; the claims share {1}.", "يُنسب حدث واحد إلى أماكن مختلفة، والادعاءات تشترك في {1}."},
	"gather.when":         {"One event is set at different times; the claims share {1}.", "يُنسب حدث واحد إلى أوقات مختلفة، والادعاءات تشترك في {1}."},
	"gather.figure":       {"The claim gives {1} for it.", "يذكر الادعاء لذلك {1}."},
	"gather.affirms":      {"The claim says that it is so.", "الادعاء يثبت الأمر."},
	"gather.negates":      {"The claim says that it is not so.", "الادعاء ينفي الأمر."},
	"gather.names":        {"The claim names {1}.", "يسمّي الادعاء {1}."},
	"gather.places":       {"The claim places it in {1}.", "يحدد الادعاء المكان: {1}."},
	"gather.dates":        {"The claim dates it to {1}.", "يحدد الادعاء الزمان: {1}."},
}
