package gather

import (
	"strings"

	"counterclaim/db/text"
)

// common are folded words that too many claims share to say anything about their
// point: function words and the nouns of every report.
var common = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(text.Fold(`
		إلى على عن من مع في أن إن لا لم لن قد ثم أو أي كل غير سوى لدى لها لهم له به بها فيه فيها منها منه عليه عليها إليه إليها وقد وأن ولا ولم بأن لأن فإن بما مما وهو وهي وهم هو هي هم نحن لكن ولكن إذا لو ما ومن وعلى وفي وإلى كلا جميع بعض عدة عدد أكثر أقل نحو بشكل ضمن وفق بحسب إثر وسط رغم بسبب تجاه أمام خلف فوق تحت حول ضد
		الذي التي الذين اللتين كان كانت يكون تكون ليس ليست هذا هذه ذلك تلك هناك حيث بعد قبل خلال منذ حتى عند بين دون كما أيضا جدا
		قوات القوات قواته قواتها قواتنا جيش الجيش للجيش وزارة الوزارة وزير الوزير الرئيس رئيس حكومة الحكومة المتحدث باسم مصدر مصادر بيان تقرير الدفاع الخارجية
		واحد واحدة اثنان اثنين ثلاثة ثلاث ثلاثا أربعة أربع أربعا خمسة خمس خمسا ستة ست ستا سبعة سبع سبعا ثمانية ثمان ثماني تسعة تسع تسعا عشرة عشر عشرا عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين مئة مائة مئات ألف آلاف الاف مليون ملايين عشرات نصف أول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر
		يوم يومين أيام شهر شهرين أشهر سنة سنوات عام عامين أعوام ساعة ساعات دقيقة أسبوع أسابيع يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين شخص شخصا أشخاص طرف الطرف الطرفين الطرفان أطراف جانب الجانب الجانبين الجانبان مثل لدي لدينا بشأن بأنه بأنها بأنهم زال زالت زالوا يزال تزال
		one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million first second third people day days week weeks month months year years hour hours january february march april may june july august september october november december
		اليوم أمس السبت الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة الماضي الماضية الحالي مدينة المدينة منطقة المنطقة إقليم الإقليم بلاده بلادها
		آخر أخرى آخرين آخرون الآخر الأخرى الآخرين كامل كاملة كاملا الكامل الكاملة بالكامل بكامل تماما فقط نفسه نفسها أنفسهم بينهم بينها بينهما منهم منهما معظم معظمهم أغلب غالبية أحد إحدى أحدهم قرابة حوالي تقريبا الآن حاليا لاحقا سابقا أثناء عندما بعدما قبيل عقب فيما بينما إضافة فضلا كذلك هنا أين كيف لكنه لكنها لأنه لأنها أنه أنها أنهم وأنه وأنها وأنهم إنه إنها إنهم وكان وكانت وليس كانوا وكانوا يكن تكن كن وقوات وقواته وقواتها للقوات لقوات لقواته والقوات لبلاده وبلاده لمدينة بمدينة لمنطقة بمنطقة لليوم اليومين
		تم تمت يتم ستتم جرى جرت أجرى أجرت أجروا أجري أجريت إجراء إجراؤها إجرائها قام قامت قاموا قيام القيام بالقيام للقيام يقوم تقوم شن شنت شنوا شنها شنته شنتها يشن تشن لشن بشن بات باتت يبقى تبقى ظل ظلت أصبح أصبحت يصبح تصبح حدث حدثت حدوث يحدث وقوع تعرض تعرضت تعرضوا يتعرض تتعرض طال طالت طاله أسفر أسفرت يسفر تسفر أدى أدت يؤدي تؤدي بلغ بلغت يبلغ تبلغ تجاوز تجاوزت يتجاوز تتجاوز يمكن ينبغي يجب
		the and for are was has had not its his her him she they who how why what but our you can may all any one two out off yet per via was
		about after against also before been being could during from have into more most other said says since some such than that their them then there these they this those through under until were when where which while will with would
		forces army ministry minister president government spokesman spokeswoman source sources statement report official officials defence defense foreign country city region area today yesterday monday tuesday wednesday thursday friday saturday sunday last week`)) {
		m[w] = true
	}
	return m
}()
