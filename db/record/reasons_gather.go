package record

// gatherReasons are the sentences of package gather: why claims were put to one
// question, and why a claim is taken to answer it.
var gatherReasons = map[string]sentence{
	"gather.measure":      {"The claims say how high one and the same thing is: {1}.", "تذكر الادعاءات مقدار شيء واحد: {1}."},
	"gather.count_any":    {"The figures count the same thing ({1}, {2}); the words do not say whose.", "تعدّ الأعداد المذكورة شيئا واحدا ({1}، {2})، ولا يذكر الكلام لمن هو."},
	"gather.count":        {"The figures count the same thing ({1}, {2}, {3}).", "تعدّ الأعداد المذكورة شيئا واحدا ({1}، {2}، {3})."},
	"gather.denial":       {"{1} denies what {2} says; both speak of {3}.", "صاحب النفي هو {1}، وصاحب الادعاء المنفي هو {2}، وموضوعهما واحد: {3}."},
	"gather.denial_named": {"{1} denies what {2} says just before in the same report.", "صاحب النفي هو {1}، والادعاء المنفي يسبقه مباشرة في التقرير نفسه، وصاحبه {2}."},
	"gather.instead":      {"{1} denies what {2} says, and tells in the same breath how it was instead.", "صاحب النفي هو {1}، وصاحب الادعاء المنفي هو {2}، ويلي النفي مباشرة ما حدث بدلا من ذلك بحسب هذه الرواية."},
	"gather.reply":        {"{1} lays it at the door of {2}, whose words stand right after and tell how it was instead.", "صاحب الاتهام هو {1}، والمتهم فيه هو {2}، وكلام المتهم بعده مباشرة يروي ما حدث على وجه آخر."},
	"gather.opposed":      {"{1} says that it is so and {2} that it is not; both speak of {3}.", "صاحب الإثبات هو {1}، وصاحب النفي هو {2}، وموضوعهما واحد: {3}."},
	"gather.contrast":     {"The report sets what {2} says against what {1} says.", "يقابل التقرير بين ادعاءين: صاحب الأول هو {1}، وصاحب الثاني هو {2}."},
	"gather.reversed":     {"{1} says in one report that it is so and in another that it is not.", "صاحب الإثبات في تقرير والنفي في تقرير آخر هو {1}."},
	"gather.silent":       {"{1} says that nothing had been said on it, and {2} speaks on it later.", "صاحب الكلام الذي فيه أن أحدا لم يتحدث في الأمر بعد هو {1}، والمتحدث فيه لاحقا هو {2}."},
	"gather.blame":        {"{1} and {2} each name somebody else for the same thing: {3}.", "{1} و{2} طرفان يسمّي كل منهما غيره مسؤولا عن أمر واحد: {3}."},
	"gather.told":         {"{1} and {2} say the same; both speak of {3}.", "{1} و{2} صاحبا ادعاءين متشابهين، وموضوعهما واحد: {3}."},
	"gather.where":        {"One event is set in different places; the claims share {1}.", "يُنسب حدث واحد إلى أماكن مختلفة، والادعاءات تشترك في {1}."},
	"gather.when":         {"One event is set at different times; the claims share {1}.", "يُنسب حدث واحد إلى أوقات مختلفة، والادعاءات تشترك في {1}."},
	"gather.figure":       {"The claim gives {1} for it.", "العدد المذكور لذلك في الادعاء هو {1}."},
	"gather.affirms":      {"The claim says that it is so.", "الادعاء يثبت الأمر."},
	"gather.negates":      {"The claim says that it is not so.", "الادعاء ينفي الأمر."},
	"gather.names":        {"The claim names {1}.", "المسمّى في الادعاء هو {1}."},
	"gather.places":       {"The claim places it in {1}.", "المكان المذكور في الادعاء هو {1}."},
	"gather.dates":        {"The claim dates it to {1}.", "الزمان المذكور في الادعاء هو {1}."},
}
