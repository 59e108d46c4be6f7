package record

// figureReasons are the sentences of package figure: why its words give a
// figure its range. The code is "figure." and the rule's own; {1} is the words
// and {2} the range.
var figureReasons = map[string]sentence{
	"figure.exact":                 {"“{1}” is that very number: {2}.", "«{1}» عدد بعينه: {2}."},
	"figure.dual":                  {"“{1}” is a dual, so two: {2}.", "«{1}» مثنى، أي اثنان: {2}."},
	"figure.one":                   {"“{1}” is one of its kind, counted: {2}.", "«{1}» مفرد معدود، أي واحد: {2}."},
	"figure.none":                  {"“{1}” is said not to be: {2}.", "«{1}» منفي وجوده: {2}."},
	"figure.more_than":             {"“{1}” leaves the number itself out and has no upper end: {2}.", "«{1}» لا يشمل العدد نفسه ولا حد أعلى له: {2}."},
	"figure.at_least":              {"“{1}” takes the number in and has no upper end: {2}.", "«{1}» يشمل العدد نفسه ولا حد أعلى له: {2}."},
	"figure.less_than":             {"“{1}” is anything below the number: {2}.", "«{1}» كل ما دون العدد: {2}."},
	"figure.up_to":                 {"“{1}” is anything up to the number, itself too: {2}.", "«{1}» كل ما لا يجاوز العدد، وهو منه: {2}."},
	"figure.about":                 {"“{1}” is read as the number and a tenth to either side: {2}.", "«{1}» يُقرأ العدد وعُشره زيادة ونقصا: {2}."},
	"figure.nearly":                {"“{1}” is read as the number or up to a tenth below it: {2}.", "«{1}» يُقرأ العدد أو ما ينقص عنه إلى العُشر: {2}."},
	"figure.between":               {"“{1}” names both ends: {2}.", "«{1}» يسمّي الحدين: {2}."},
	"figure.several":               {"“{1}” is read as three to nine: {2}.", "«{1}» من ثلاثة إلى تسعة: {2}."},
	"figure.several_teens":         {"“{1}” is read as thirteen to nineteen: {2}.", "«{1}» من ثلاثة عشر إلى تسعة عشر: {2}."},
	"figure.several_over":          {"“{1}” is the tens named and three to nine more: {2}.", "«{1}» العقد المذكور وفوقه من ثلاثة إلى تسعة: {2}."},
	"figure.several_dozen":         {"“{1}” is read as thirty to ninety-nine: {2}.", "«{1}» من ثلاثين إلى تسعة وتسعين: {2}."},
	"figure.several_hundred":       {"“{1}” is read as three hundred to below a thousand: {2}.", "«{1}» من ثلاثمئة إلى ما دون الألف: {2}."},
	"figure.several_thousand":      {"“{1}” is read as three thousand to below ten thousand: {2}.", "«{1}» من ثلاثة آلاف إلى ما دون عشرة آلاف: {2}."},
	"figure.several_million":       {"“{1}” is read as three million to below ten million: {2}.", "«{1}» من ثلاثة ملايين إلى ما دون عشرة ملايين: {2}."},
	"figure.dozens":                {"“{1}” is read as any number of two digits: {2}.", "«{1}» كل عدد من خانتين: {2}."},
	"figure.scores":                {"“{1}” is read as twenty to ninety-nine: {2}.", "«{1}» من عشرين إلى تسعة وتسعين: {2}."},
	"figure.hundreds":              {"“{1}” is read as any number of three digits: {2}.", "«{1}» كل عدد من ثلاث خانات: {2}."},
	"figure.thousands":             {"“{1}” is read as any number of four digits: {2}.", "«{1}» كل عدد من أربع خانات: {2}."},
	"figure.tens_of_thousands":     {"“{1}” is read as any number of five digits: {2}.", "«{1}» كل عدد من خمس خانات: {2}."},
	"figure.hundreds_of_thousands": {"“{1}” is read as any number of six digits: {2}.", "«{1}» كل عدد من ست خانات: {2}."},
	"figure.millions":              {"“{1}” is read as any number of seven digits: {2}.", "«{1}» كل عدد من سبع خانات: {2}."},
	"figure.tens_of_millions":      {"“{1}” is read as any number of eight digits: {2}.", "«{1}» كل عدد من ثماني خانات: {2}."},
	"figure.hundreds_of_millions":  {"“{1}” is read as any number of nine digits: {2}.", "«{1}» كل عدد من تسع خانات: {2}."},
	"figure.billions":              {"“{1}” is read as any number of ten digits: {2}.", "«{1}» كل عدد من عشر خانات: {2}."},
	"figure.tens_of_billions":      {"“{1}” is read as any number of eleven digits: {2}.", "«{1}» كل عدد من إحدى عشرة خانة: {2}."},
	"figure.pair":                  {"“{1}” is two: {2}.", "«{1}» اثنان: {2}."},
	"figure.some":                  {"“{1}” says no number; it is at least two: {2}.", "«{1}» لا يذكر عددا، وأقله اثنان: {2}."},
	"figure.many":                  {"“{1}” says no number; it is at least three: {2}.", "«{1}» لا يذكر عددا، وأقله ثلاثة: {2}."},
}
