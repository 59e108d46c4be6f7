package speech

import (
	"strings"

	"counterclaim/db/text"
)

// forenames are given names, Arabic ones and others as Arabic writes them, behind which a
// word of any other meaning is the family's: رنا مفتي, نادر حق, سامر بالي.
var forenames = set(`
	آدم أحمد أدهم أسعد أشرف أكرم أمجد أنس أنور أيمن أيوب إبراهيم إدريس إسماعيل إلياس إياد إيهاب باسل باسم بدر برهان بسام بشار بشير بكر بلال
	تامر توفيق ثابت جابر جاسم جعفر جلال جمال جميل جهاد حاتم حارث حازم حافظ حامد حسام حسان حسن حسني حسين حكيم حمد حمدي حمود حميد حيدر خالد خضر خلدون خليل
	داود راشد رامز رامي رأفت رجب رشاد رشيد رضا رضوان رفعت رفيق رمزي رمضان رياض زاهر زكريا زكي زهير زياد زيد سالم سامح سامر سامي سجاد سعد سعدون سعود سليم سليمان سمير سهيل سيف
	شادي شاكر شعبان شكري شهاب صابر صادق صالح صباح صبحي صبري صدام صفوت صلاح ضياء طارق طالب طاهر طلال عابد عادل عارف عاصم عاطف عامر عباس عبدالله عبده عثمان عدنان عدي عزت عزيز عصام عطا عقيل علاء عماد عمار عمر عمران عمرو عوض عيسى
	غازي غانم غسان فائز فالح فادي فارس فاروق فاضل فايز فتحي فراس فرج فرحان فريد فهد فهمي فواز فؤاد فوزي فيصل قاسم قصي قيس كاظم كامل كريم كمال لؤي مأمون ماجد مازن ماهر مبارك مجدي محسن محمد محمود مراد مروان مصطفى مصعب معاذ معتز معمر معن مفيد منذر منصور منير مهدي مهند موسى موفق مؤيد
	كنعان لقمان لبيب لطفي ليث باقر بهاء بهجت بندر وجيه وجدي وديع وضاح وصفي وهيب فضل فكري فخري كرم بطرس بولس
	ناجي نادر ناصر نايف نبيل نجيب ندير نزار نصر نضال نعمان نواف نوري هادي هاشم هاني هشام هيثم وائل وحيد وسام وسيم وليد ياسين ياسر يحيى يوسف يونس
	آلاء أسماء أماني أمل إيناس بتول بسمة بشرى تهاني ثريا جيهان حنان حنين داليا دعاء دلال دنيا ديما دينا رانيا رحاب رشا رغد رنا رنيم روان ريم ريما زينب سارة سحر سعاد سلمى سلوى سمر سناء سهى سوسن شيماء صفاء ضحى عبير عفاف علا غادة فدوى لانا لبنى لمياء ليلى لينا مريم منال منى مها ميساء نادية نادين ناهد نجلاء ندى نسرين نهى نوال نور هالة هبة هدى هناء هند وفاء ياسمين يسرى بلقيس كوثر لمى لطيفة لجين فاتن فيروز فتحية ناديا
	باتريسيا باربرا بياتريس فولكر فيرا فيرونيكا فيليكس كاترين كاترينا كايا كارلا كارلوس كاميلا كلارا كلير كورت كونراد لاسلو لودميلا لوسي لوكا لوكاس لوران ليو ليون واين والتر ويلي
	ألبرت ألكسندر ألكسي أليكس أناتولي أنتوني أندرو أندري أندريه أنطوان أنطونيو أنغيلا أنيتا أوليغ أوليفيه إدوارد إريك إيغور إيفان إيلون إيليا إيمانويل بابلو باتريك بافل براين برنار بنيامين بوريس بول بيار بيتر بيدرو بيير تشارلز توم توماس توني تيريزا جاك جان جايك جورج جوزيف جوزيب جون جوناثان جيك جيمس دانيال دافيد دانييل ديفيد ديفد ديمتري دميتري دوغلاس دونالد ديك رافاييل رفائيل روبرت روبن رون ريتشارد ريكس ستيف ستيفان ستيفن ستيفاني سايمون سيرغي سيرجي سوزان شارل شون غاري غريغوري فاسيلي فرانسوا فرانك فرانز فكتور فلاديمير فولوديمير فيليب فيليبو فيكتور كارل كارولين كارين كاثرين كريس كريستوف كريستيان كلود كولن كيفن لارس لورا لويس لويز ليندا مارتن مارك ماركو ماري ماريا ماكس مايك مايكل ميخائيل ميشال ميشيل ميغيل نانسي نيد نيكولا نيكولاس نيكولاي هانس هايكو هنري هيذر هيلاري هيلين وليام وليم وينستون يان ينس يوري يوهان
`)

// GivenName reports whether a word is a given name that the table holds.
func GivenName(word string) bool { return forenames[text.Fold(word)] }

// familyName reports whether the word that is read ends a name of which only a given name
// has been read.
func (p *naming) familyName(t *token) bool {
	if p.n.person < 0 || p.j != p.n.person+1 && p.toks[p.j-1].raw != "آل" || !p.mayBeFamily(p.toks, p.j) {
		return false
	}
	p.j++
	return true
}

// mayBeFamily reports whether the word at j, behind a given name, can only be the family's,
// whatever it means elsewhere.
func (r *reader) mayBeFamily(toks []token, j int) bool {
	t, given := toks[j], toks[j-1]
	if t.word && given.raw == "آل" {
		return true // آل ثاني, who is no second
	}
	if !t.word || !forenames[given.s] || t.quote != given.quote || t.depth != given.depth || t.definite() || len(t.s) <= 2 || text.Digit(firstRune(t.s)) >= 0 {
		return false
	}
	if t.function() || timeWords[t.s] || adverbs[t.s] || quantifiers[t.s] || settings[t.s] || forenames[t.s] || strings.ContainsRune(t.raw, tanwin) || r.bareVerb(t) {
		return false
	}
	if j+1 < len(toks) && ofSomething[t.s] && (toks[j+1].definite() || toks[j+1].is("هذا", "هذه", "ذلك", "تلك", "ما")) {
		return false // نفى سامي صحة هذه الأنباء
	}
	if rest, ok := t.unjoined(); ok && r.begins(rest) {
		return false
	}
	// A preposition never leads to another: سامر بالي.
	if rest, ok := t.unled(); ok && !prepositions[rest] && r.begins(rest) {
		return false
	}
	return !t.deed(t.s) || givenNames[t.s] || r.ofNothing(toks, j+1)
}

// ofSomething are nouns for what is denied or rejected of something that follows.
var ofSomething = set("صحة مصداقية دقة صدقية حقيقة جدية نزاهة نتائج نتيجة مضمون محتوى شروط بنود أسباب دوافع فكرة مبدأ مشروع خطة رواية")

// ofNothing reports whether what stands at j is nothing that an action named before it
// could be of: نادر حق باستمرار, but نادر قيام قواته.
func (r *reader) ofNothing(toks []token, j int) bool {
	if j >= len(toks) || !toks[j].word || toks[j].function() || timeWords[toks[j].s] {
		return true
	}
	rest, led := toks[j].unled()
	return led && (strings.HasPrefix(rest, "ال") || toks[j].deed(rest))
}

// begins reports whether a word behind one that is written onto it begins something else
// than a name.
func (r *reader) begins(rest string) bool {
	h, _, _ := headOf(rest)
	return h != nil || strings.HasPrefix(rest, "ال") || quantifiers[rest] || forenames[rest] || function(rest)
}

// tanwin is the mark of an indefinite noun that says how or what, and is in no name.
const tanwin = 'ً'
