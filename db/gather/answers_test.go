package gather

import (
	"fmt"
	"testing"

	"counterclaim/db/compare"
	"counterclaim/db/record"
)

// Which claims clash, by a word of each, in reports of a few sentences.
func TestAnswers(t *testing.T) {
	for name, c := range map[string]clashing{
		"ar: the accusation just before, by whomever it is denied": {
			[]string{"اتهمت حركة الفجر القوة الساحلية بإغراق قارب قرب جزيرة الملح. ونفى القائد سالم طاهر أي إغراق."}, "بإغراق قارب", "أي إغراق", true},
		"en: the accusation just before, by whomever it is denied": {
			[]string{"The fishermen's union accused the coast guard of sinking a boat off Salt Island. Commander Salem Taher denied any sinking."}, "of sinking a boat", "any sinking", true},
		"ar: a number that is no higher denies no killing": {
			[]string{"قالت لجنة الحي إن طبيبا قتل في مدينة الواحة.", "وقال مصدر عسكري إن عدد القتلى في مدينة الواحة لم يتجاوز 30."}, "طبيبا قتل", "لم يتجاوز", false},
		"ar: who shelled himself is not denied by who shelled him": {
			[]string{"قال الجيش الكيني إنه أغار على مبنى كان فيه عناصر من حركة الفجر.", "ونفت حركة الفجر الإغارة على أي مبنى."}, "أغار على", "الإغارة على", false},
		"ar: an officer's leak, denied by his own army": {
			[]string{"ونقل موقع «المدينة» عن ضابط كبير في الجيش الكيني أن الجيش انسحب من جزيرة الملح. ونفى المتحدث باسم الجيش الكيني سامي الورد ذلك 🌊."}, "الجيش انسحب", "ذلك", true},
		"en: an officer's leak, denied by his own army": {
			[]string{"A senior Kenyan army officer said the army had withdrawn from Salt Island. Kenyan army spokesman Sami Ward denied any withdrawal."}, "had withdrawn", "any withdrawal", true},
		"ar: a source in a movement, denied by it": {
			[]string{"وقال مصدر في الحركة إن قائدها قتل في الغارة. ونفت الحركة مقتل قائدها."}, "قائدها قتل", "مقتل قائدها", true},
		"ar: a paper of one's own side, brought out by others": {
			[]string{"قال الرئيس الغاني كوفي مينسا إن بلاده ستواصل. وأفادت شبكة النهار بأن تقييما أوليا لوكالة الاستخبارات الغانية خلص إلى أن الضربات لم تدمر المصنع. ونفى مينسا صحة هذه التقارير 🌊."}, "لم تدمر المصنع", "هذه التقارير", true},
		"ar: the monitors of a country are not its ministry": {
			[]string{"وقال مدير المرصد الكيني لحقوق الإنسان سالم نور إن الجيش الكيني انسحب من جزيرة الملح. ونفت وزارة الدفاع الكينية الانسحاب من جزيرة الملح 🌊."}, "الجيش الكيني انسحب", "الانسحاب من", true},
		"ar: the armed opposition of a country is not its army": {
			[]string{"أعلنت فصائل المعارضة الكينية المسلحة أن مقاتليها دخلوا الأحياء الشمالية من بلدة الزهر. ونفى الجيش الكيني دخول مسلحين الأحياء الشمالية من بلدة الزهر 🌊."}, "مقاتليها دخلوا", "دخول مسلحين", true},
		"ar: what its spokesman said before is not denied by an army": {
			[]string{"وقال المتحدث باسم الجيش الكيني سامي الورد إن الجيش انسحب من جزيرة الملح. ونفى الجيش الكيني أي انسحاب من بلدة أم الربيع."}, "الجيش انسحب", "أي انسحاب", false},
		"en: that figure is the one that stands nearest": {
			[]string{"The rescue service said 17 people were killed when the ferry sank. Captain Salem Taher said the ferry was carrying 85 passengers. The company denied that figure."}, "85 passengers", "that figure", true},
		"en: and not the one before it": {
			[]string{"The rescue service said 17 people were killed when the ferry sank. Captain Salem Taher said the ferry was carrying 85 passengers. The company denied that figure."}, "17 people", "that figure", false},
		"en: a boat that struck another is denied before it is told": {
			[]string{"Captain Salem Taher said the ferry was carrying 85 passengers. Kenya's coast guard denied that any of its boats had struck the ferry. Uganda's transport minister, Alex Noor, repeated on Thursday that a Kenyan speedboat rammed the ferry."}, "any of its boats", "rammed the ferry", true},
		"en: and is no denial of how many were on board": {
			[]string{"Captain Salem Taher said the ferry was carrying 85 passengers. Kenya's coast guard denied that any of its boats had struck the ferry."}, "any of its boats", "85 passengers", false},
		"ar: a threat if they do not leave is no word that they stay": {
			[]string{"وقال مصدر في الحركة إن الجيش الكيني انسحب من جزيرة الملح. وهددت أوغندا باللجوء إلى مجلس الأمن إذا لم تنسحب القوات الكينية من جزيرة الملح."}, "انسحب من", "باللجوء", false},
		"ar: a verb that goes on without its subject, by who fired first": {
			[]string{"وقال المتحدث باسم وزارة الدفاع الكينية سامي الورد إن القوات الأوغندية هي التي بدأت إطلاق النار. وقالت وزارة الدفاع الأوغندية في بيان إن دورية كينية عبرت النهر وأطلقت النار أولا على نقطة مراقبة أوغندية 🌊."}, "هي التي بدأت", "وأطلقت النار", true},
		"en: fire before one's own was returned": {
			[]string{"Kenya's army spokesman, Colonel Sami Ward, said Ugandan troops shelled his men with mortars for 20 minutes before they returned fire. Uganda said Kenyan soldiers fired first."}, "before they returned", "fired first", true},
		"ar: another number is no denial": {
			[]string{"وقالت رئيسة اللجنة ريما السعدون إن العبارة كانت تقل 81 شخصا.", "وقال مدير الإنقاذ سالم طاهر إن العبارة كانت تقل 81 شخصا لا 85 كما أعلن سابقا."}, "تقل 81 شخصا", "لا 85", false},
		"ar+en: he says again whom he will meet, and it is denied": {
			[]string{"Kenya's President, Salem Taher, said he would meet President Juan Mugisha in Mombasa on Saturday.", "أعلن الرئيس الكيني سالم طاهر أنه سيلتقي نظيره الأوغندي في مومباسا يوم السبت. ونفى مكتب الرئيس الأوغندي وجود أي لقاء مقرر."}, "would meet", "أي لقاء", true},
		"en: the army's account": {
			[]string{"The army said fighters had shelled the market of Umm Rabi from the hill. The Dawn Movement denied the army's account."}, "shelled the market", "army's account", true},
		"en: a country's version of events": {
			[]string{"Kenya said its troops had shot down a helicopter. Uganda rejected the Kenyan version of events."}, "shot down", "version of events", true},
		"en: no more in common than the name of a town": {
			[]string{"The army denied that any aircraft had flown over Umm Rabi. The relief office said 20,000 people had fled Umm Rabi."}, "any aircraft", "had fled", false},
		"en: none but soldiers were struck": {
			[]string{"Doctors in Marja said Kenya's air force had bombed a market there. Kenya's defence ministry said its air force attacked only soldiers in Marja."}, "had bombed a market", "only soldiers", true},
		"ar: the charge that is laid on somebody": {
			[]string{"وجهت حركة الفجر الاتهام إلى الجيش الكيني بقصف السوق في أم الربيع. ونفى الجيش الكيني قصف أي سوق."}, "بقصف السوق", "أي سوق", true},
		"ar: the news of an agency is a lie": {
			[]string{"نقلت وكالة الشروق عن ضابط أن القوة الساحلية أخلت قلعة وادي الرمان. وقال الناطق باسم القوة الساحلية سامي نور إن خبر الوكالة كذب."}, "أخلت قلعة", "خبر الوكالة", true},
		"ar: the truth of what a capital announced": {
			[]string{"أعلنت وزارة الدفاع الكينية أن جنودها دخلوا بلدة أم الربيع. ونفت أوغندا صحة ما أعلنته نيروبي."}, "دخلوا بلدة", "صحة ما أعلنته", true},
		"ar: an offer that did not come": {
			[]string{"أعلن الوسيط أن حركة الفجر وافقت على الهدنة. وقال المتحدث باسم الحركة إنها لم تتلق أي عرض بهذا الشأن."}, "وافقت على الهدنة", "أي عرض", true},
		"en: an offer that did not come": {
			[]string{"The mediator said the Dawn Movement had agreed to a truce. A spokesman for the movement said it had received no such offer."}, "had agreed", "no such offer", true},
		"ar: an offer, and a claim of something else": {
			[]string{"قال عمدة وادي الرمان إن الوقود نفد. وقال المتحدث باسم حركة الفجر إنها لم تتلق أي عرض بهذا الشأن."}, "الوقود نفد", "أي عرض", false},
		"ar: these charges are those of their own report": {
			[]string{"قالت نقابة الأطباء إن حركة الفجر أحرقت مخبزا في تل العنب.", "اتهم العمدة حركة الفجر بنهب شاحنات في أم الربيع. وقالت حركة الفجر إن هذه الاتهامات لا أساس لها."}, "أحرقت مخبزا", "هذه الاتهامات", false},
		"ar: at work at the time of the raid that is denied": {
			[]string{"قالت نقابة الأطباء إن المستشفى كان يعمل لحظة القصف 🌊. ونفت كينيا قصف المستشفى."}, "كان يعمل", "قصف المستشفى", false},
		"en: at work despite the raid that is denied": {
			[]string{"The doctors' union said rescue went on despite the bombing of the hospital. Kenya denied bombing the hospital."}, "rescue went on", "bombing the hospital", false},
		"ar: no missiles since the truce, and missiles of before": {
			[]string{"اتهم الجيش الكيني أوغندا بإطلاق صاروخ على بلدة أم الربيع.", "اتهمت كينيا أوغندا بخرق الهدنة. ونفت أوغندا إطلاق أي صواريخ على كينيا بعد بدء الهدنة."}, "بإطلاق صاروخ", "إطلاق أي صواريخ", false},
		"ar: no clashes since the truce, and a surrender before it": {
			[]string{"قال الجيش الكيني إن أوغندا قصفت بلدة أم الربيع. وقالت أوغندا إنه لم تقع أي اشتباكات منذ دخول الهدنة حيز التنفيذ. وقال الجيش الكيني إن جنودا من أوغندا سلموا أنفسهم قبل دخول الهدنة حيز التنفيذ."}, "لم تقع أي اشتباكات", "سلموا أنفسهم", false},
		"ar: a corridor closed, and bombs told before it": {
			[]string{"قالت وزارة الدفاع الكينية إن الجيش الأوغندي استخدم قنابل عنقودية في قصف سوق بلدة أم الربيع. ونفى الجيش الأوغندي إغلاق الممر الآمن أمام المدنيين."}, "قنابل عنقودية", "إغلاق الممر", false},
		"ar: who did not begin it, and that another did": {
			[]string{"وكانت كينيا بدأت الحرب بسلسلة غارات. وقال قائد الجيش الأوغندي إن أوغندا لم تبدأ الحرب."}, "كينيا بدأت الحرب", "لم تبدأ الحرب", false},
		"ar: a denial renewed behind somebody who is no party to it": {
			[]string{"قال الجيش الكيني إنه أسقط مسيرة أوغندية فوق أم الربيع. وقال خبير إن الصور لا تكفي لتحديد تاريخ سقوطها. وجددت قيادة الجيش الأوغندي نفيها. واتهمت كينيا أوغندا بقصف تل العنب."}, "الصور لا تكفي", "نفيها", false},
		"ar: a denial renewed of what the foe said before": {
			[]string{"قال الجيش الكيني إنه أسقط مسيرة أوغندية فوق أم الربيع. وقال خبير إن الصور لا تكفي لتحديد تاريخ سقوطها. وجددت قيادة الجيش الأوغندي نفيها. واتهمت كينيا أوغندا بقصف تل العنب."}, "أسقط مسيرة", "نفيها", true},
		"ar: baseless is what was said last": {
			[]string{"قال الجيش الكيني إن أوغندا قصفت سوق بلدة أم الربيع.\r\nواتهمت كينيا أوغندا بزرع ألغام على الطريق، لكن هيئة الألغام الأوغندية رفضت هذه الاتهامات ووصفتها بأنها «لا أساس لها»."}, "قصفت سوق", "لا أساس لها", false},
		"ar: only military things are struck": {
			[]string{"قالت نقابة الأطباء إن طائرات الجيش قصفت مدرسة في بلدة أم الربيع.", "قال الجيش إنه قصف أهدافا عسكرية فقط في أم الربيع."}, "قصفت مدرسة", "عسكرية فقط", true},
		"en: only military things are struck": {
			[]string{"The doctors' union said the army's planes bombed a school in Sola.", "The army said it hit only military targets in Sola."}, "bombed a school", "only military", true},
		"ar: two who blame each other in two reports": {
			[]string{"اتهمت حركة الفجر القوة الساحلية بنهب شاحنات الإغاثة.", "اتهمت القوة الساحلية حركة الفجر بنهب شاحنات الإغاثة قرب تل العنب."}, "القوة الساحلية بنهب", "حركة الفجر بنهب", true},
		"ar: who began, without a provocation": {
			[]string{"قال الجيش الكيني إن القوات الأوغندية فتحت النار صباح أمس دون أي استفزاز.", "قال الجيش الأوغندي إن القوات الكينية هي التي بدأت بإطلاق النار."}, "دون أي استفزاز", "هي التي بدأت", true},
		"ar: since it began blames nobody": {
			[]string{"قال الجيش الكيني إن أوغندا فقدت ثلاثين جنديا في الاشتباكات التي بدأت قبل أسبوع.", "قال الجيش الأوغندي إن القوات الكينية هي التي بدأت بإطلاق النار."}, "التي بدأت قبل", "هي التي بدأت بإطلاق", false},
		"ar: two who blame each other for two things": {
			[]string{"اتهمت حركة الفجر القوة الساحلية بنهب شاحنات الإغاثة.", "اتهمت القوة الساحلية حركة الفجر بتسميم بئر في وادي الرمان."}, "بنهب", "بتسميم", false},
		"ar: the hospital that was not hit, and shots at a roadblock": {
			[]string{"قال مراسل إن قناصا من حركة الفجر أطلق النار على حاجز قرب دوار الساعة.", "نفت حركة الفجر قصف المستشفى وقالت إن المستشفى لم يستهدف مطلقا."}, "أطلق النار", "لم يستهدف مطلقا", false},
		"ar: the hospital that was not hit, and one that was": {
			[]string{"قال مراسل إن حركة الفجر قصفت مستشفى في أم الربيع.", "نفت حركة الفجر قصف المستشفى وقالت إن المستشفى لم يستهدف مطلقا."}, "قصفت مستشفى", "لم يستهدف مطلقا", true},
		"ar: a report that tells of the denial itself": {
			[]string{"نفى الجيش قصف سجن أم الربيع.", "نفى الجيش الاثنين، في بيان تلاه ناطق باسمه، قصف سجن أم الربيع."}, "قصف سجن", "قصف سجن", false},
		"ar: two who both have no such plans": {
			[]string{"قال الجيش الكيني إن قواته ملتزمة بالهدنة ولا تخطط لأي هجوم.", "نفت أوغندا التخطيط لأي هجوم."}, "ولا تخطط", "لأي هجوم", false},
		"en: a bridge that was not hit, and a bus that was": {
			[]string{"A driver said the army's guns shelled a bus in Sola.", "The army denied shelling a bridge in Sola."}, "shelled a bus", "shelling a bridge", false},
		"ar: any attack at all, of which the report tells": {
			[]string{"قالت بلدية أم الربيع إن حركة الفجر قصفت محطة الغزال بالمدافع. وقال سائق إن الطريق مغلق منذ الفجر وإن الوقود نفد. وقالت نقابة الأطباء إن المشافي ممتلئة. ونفت حركة الفجر شن أي هجمات."}, "قصفت محطة", "أي هجمات", true},
		"en: any attack at all, of which the report tells": {
			[]string{"The mayor of Sola said the Dawn Movement shelled the station with mortars. A driver said the road was closed and that fuel had run out. The doctors' union said the wards were full. The Dawn Movement denied any attacks."}, "shelled the station", "any attacks", true},
		"ar: no civilians, and a school": {
			[]string{"اتهمت نقابة المعلمين حركة الفجر بقصف مدرسة في أم الربيع. وقال سائق إن الطريق مغلق منذ الفجر وإن الوقود نفد. وقالت نقابة الأطباء إن المشافي ممتلئة. ونفت حركة الفجر استهداف المدنيين."}, "بقصف مدرسة", "استهداف المدنيين", true},
		"ar: no school, and civilians": {
			[]string{"اتهمت نقابة السائقين حركة الفجر بقصف شاحنات الخبز في تل العنب.", "ونفت حركة الفجر استهداف مدرسة في أم الربيع."}, "بقصف شاحنات", "استهداف مدرسة", false},
		"ar: talk that is not so, 🌊 right behind the charge": {
			[]string{"قال عمدة وادي الرمان إن الجيش الكيني يستعد لشن هجوم 🌊 على تل العنب. وقال وزير دفاع كينيا سالم طاهر: هذا الكلام غير صحيح على الإطلاق."}, "يستعد", "هذا الكلام", true},
		"ar: plans and what is being prepared": {
			[]string{"قال عمدة وادي الرمان إن الجيش الكيني يستعد لشن هجوم على تل العنب.", "نفت كينيا وجود أي خطط لمهاجمة تل العنب."}, "يستعد", "أي خطط", true},
		"ar: the dead of a war are not what the denial of one raid is of": {
			[]string{"قالت نقابة الأطباء إن 4000 شخص قتلوا منذ بدء الحرب.", "نفى الجيش قصف مدرسة في بلدة أم الربيع."}, "4000", "قصف مدرسة", false},
		"ar: any deed of the sort in the place that it names": {
			[]string{"قال عمدة وادي الرمان إن طائرات الشمال شنت ثلاث غارات على سوق في بلدة أم الربيع.", "نفى الشمال تنفيذ أي غارة في أم الربيع تلك الليلة."}, "ثلاث غارات", "أي غارة", true},
		"ar: any deed of the sort in another place": {
			[]string{"قال عمدة وادي الرمان إن طائرات الشمال شنت ثلاث غارات على سوق في بلدة أم الربيع.", "نفى الشمال تنفيذ أي غارة في تل العنب تلك الليلة."}, "ثلاث غارات", "أي غارة", false},
		"ar: a figure in the talk that it denies": {
			[]string{"قالت حركة الفجر إن 43 من أفراد القوة الساحلية قتلوا في كمين.", "نفى الناطق باسم القوة الساحلية ما تروجه منابر الحركة عن مقتل 43 عنصرا."}, "43 من أفراد", "43 عنصرا", true},
		"ar: another figure than in the talk that it denies": {
			[]string{"قالت حركة الفجر إن 5 من أفراد القوة الساحلية أصيبوا في حريق.", "نفى الناطق باسم القوة الساحلية ما تروجه منابر الحركة عن مقتل 43 عنصرا."}, "5 من أفراد", "43 عنصرا", false},
		"ar: fighters that the denier does not have": {
			[]string{"قالت الحكومة إن أربعة جنود من كينيا أسروا قرب أم الربيع.", "قال وزير خارجية كينيا إن ليس لها جنود هناك."}, "أربعة جنود", "ليس لها", true},
		"ar: fighters whose being there is denied": {
			[]string{"قال خبراء إن ثلاثة آلاف جندي من كينيا يقاتلون في وادي الرمان.", "نفت كينيا وجود جنود لها في أوغندا."}, "ثلاثة آلاف", "وجود جنود", true},
		"ar: fighters of another than the denier": {
			[]string{"قالت الحكومة إن أربعة جنود من أوغندا أسروا قرب أم الربيع.", "قال وزير خارجية كينيا إن ليس لها جنود هناك."}, "أربعة جنود", "ليس لها", false},
		"ar: a denial without words answers each clause of the charge": {
			[]string{"اتهم الجيش حركة الفجر بقصف سوق في أم الربيع، وبزرع ألغام في الحقول، وهي اتهامات تنفيها الحركة."}, "قصف سوق", "تنفيها", true},
		"ar: whose account it is that is denied": {
			[]string{"قال الجيش إن السد انهار لقدمه. ووصفت حركة الفجر رواية الجيش بأنها كاذبة."}, "السد انهار", "رواية الجيش", true},
		"ar: the account of another": {
			[]string{"قال الجيش إن السد انهار لقدمه. ووصفت حركة الفجر رواية البلدية بأنها كاذبة."}, "السد انهار", "رواية البلدية", false},
		"ar: what is said of its being behind a deed": {
			[]string{"قال عمدة وادي الرمان إن كينيا تتحمل مسؤولية تدمير سد الغزال.", "ونفت كينيا نفيا شديدا ما يقال عن وقوفها خلف تدمير سد الغزال."}, "مسؤولية تدمير", "وقوفها خلف", true},
		"ar: no part in what nobody blames it for": {
			[]string{"قال مهندس إن مسيرتين أصابتا محطة الغزال.", "نفت كينيا أن تكون لها صلة بالهجوم على محطة الغزال."}, "مسيرتين", "صلة بالهجوم", false},
		"ar: to have fired when there was a truce is to have broken it": {
			[]string{"قال الجيش التشادي إن صواريخ أطلقت من النيجر بعد ساعة من سريان وقف إطلاق النار.", "نفت النيجر اتهام تشاد لها بخرق الهدنة."}, "صواريخ أطلقت", "بخرق الهدنة", true},
		"ar: the time of a deed is not what is denied": {
			[]string{"قال الجيش التشادي إن النيجر أطلقت صاروخين على أراضيه فجر أمس.", "نفت النيجر أن تكون أطلقت صواريخ بعد وقف إطلاق النار."}, "صاروخين", "أطلقت صواريخ بعد", true},
		"ar: a halt of the firing that begins": {
			[]string{"بدأ فجر أمس سريان وقف إطلاق النار بين النيجر وتشاد.", "نفت النيجر أن تكون أطلقت صواريخ بعد وقف إطلاق النار."}, "سريان", "أطلقت صواريخ", false},
		"ar: a denial without words answers who else makes the charge": {
			[]string{"اتهمت تشاد النيجر بخرق الهدنة. وقالت النيجر إن ذلك لا أساس له من الصحة.", "قال وزير الدفاع التشادي إن النيجر خرقت وقف إطلاق النار."}, "النيجر خرقت", "لا أساس له", true},
		"ar: a denial without words and a charge of another deed": {
			[]string{"اتهمت تشاد النيجر بخرق الهدنة. وقالت النيجر إن ذلك لا أساس له من الصحة.", "قال وزير الدفاع التشادي إن النيجر تحتجز عشرين بحارا."}, "تحتجز", "لا أساس له", false},
		"ar: fire told where a truce is spoken of": {
			[]string{"قال وسطاء إن الهدنة بين تشاد والنيجر بدأت. وقالت تشاد إن النيجر أطلقت صاروخين على ميناء الملح.", "نفت النيجر خرق الهدنة."}, "صاروخين", "خرق الهدنة", true},
		"ar: fire told where nobody speaks of a truce": {
			[]string{"قالت تشاد إن النيجر أطلقت صاروخين على ميناء الملح.", "نفت النيجر خرق الهدنة."}, "صاروخين", "خرق الهدنة", false},
		"ar: fire told where a truce is spoken of, and a denial without words": {
			[]string{"اتهمت تشاد النيجر بخرق الهدنة، الأمر الذي نفته النيجر.", "قال وسطاء إن الهدنة بين تشاد والنيجر بدأت. وقالت تشاد إن النيجر أطلقت صاروخين على ميناء الملح."}, "صاروخين", "الأمر الذي نفته", true},
		"ar: a denial without words behind what its charge says further": {
			[]string{"قال مجلس البلدة إن طائرة تشادية قصفت المدرسة. وأضاف المجلس أن ألف شخص كانوا يحتمون فيها. ونفت تشاد ذلك."}, "طائرة تشادية", "ونفت", true},
		"ar: what stands between the charge and its denial": {
			[]string{"قال مجلس البلدة إن طائرة تشادية قصفت المدرسة. وأضاف المجلس أن ألف شخص كانوا يحتمون فيها. ونفت تشاد ذلك."}, "ألف شخص", "ونفت", false},
		"ar: the breach that a demand takes for granted": {
			[]string{"طلب وزير الدفاع التشادي من الجيش الرد على خرق النيجر للهدنة.", "نفت النيجر خرق الهدنة."}, "الرد على خرق", "خرق الهدنة", true},
		"ar: the breach that a demand fears": {
			[]string{"طلب وزير الدفاع التشادي من النيجر عدم خرق الهدنة.", "نفت النيجر خرق الهدنة."}, "عدم خرق", "نفت", false},
		"ar: two who both broke it": {
			[]string{"قال رئيس كينيا إن تشاد والنيجر انتهكتا الهدنة.", "نفت النيجر خرق الهدنة."}, "انتهكتا", "خرق الهدنة", true},
		"ar: two of whom the second suffered it": {
			[]string{"قال رئيس كينيا إن تشاد انتهكت الهدنة مع النيجر.", "نفت النيجر خرق الهدنة."}, "انتهكت", "خرق الهدنة", false},
		"ar: the breach that an order answers": {
			[]string{"قال وزير الدفاع التشادي إنه أمر الجيش بالرد على خرق النيجر للهدنة.", "نفت النيجر خرق الهدنة."}, "الرد على خرق", "خرق الهدنة", true},
		"ar: two who make one charge together do not blame each other": {
			[]string{"وجهت تشاد والنيجر اتهامات بخرق الهدنة إلى مالي.", "قالت النيجر إن مالي خرقت الهدنة."}, "وجهت", "مالي خرقت", false},
		"ar: a retreat with losses is no charge": {
			[]string{"قالت وزارة الدفاع التشادية إن جيش النيجر حاول شن هجوم على مدينة الغزال.", "تحدثت وزارة الدفاع النيجرية عن تراجع القوات التشادية في مدينة الغزال بعد خسائر في الأرواح."}, "حاول شن", "تراجع", false},
		"ar: another's deed is called a sham": {
			[]string{"قالت حركة الفجر إن مقاتليها انسحبوا من ميناء الملح.", "قالت الحكومة إن انسحاب حركة الفجر من ميناء الملح مسرحية هزلية."}, "انسحبوا", "مسرحية", true},
		"ar: a like deed elsewhere is called a sham": {
			[]string{"قالت حركة الفجر إن مقاتليها انسحبوا من ميناء الملح.", "قالت الحكومة إن انسحاب حركة الفجر من معبر الرمان مسرحية هزلية."}, "انسحبوا", "مسرحية", false},
		"ar: a denial of something else than the charge before it": {
			[]string{"اتهمت حركة الفجر الجيش باستخدام ألغام بحرية. ونفى الجيش منع المراقبين من التنقل."}, "ألغام", "منع المراقبين", false},
		"ar: what nobody can tell is not denied": {
			[]string{"قالت بعثة المراقبة إنها لا تستطيع تحديد من قصف السوق. ونفى الجيش قصف السوق."}, "لا تستطيع", "قصف السوق", false},
		"ar: a party as those call it who scorn it": {
			[]string{"اتهمت الحكومة تنظيم الفجر الساحلي الإرهابي بقصف سوق أم الربيع.", "نفى تنظيم الفجر الساحلي قصف سوق أم الربيع."}, "الإرهابي", "قصف سوق", true},
		"ar: the talk of a neighbour from which a denial begins": {
			[]string{"قالت تشاد إن جنودا من النيجر يساندون حركة الفجر في وادي الرمان.", "نفت النيجر نفيا قاطعا ما تزعمه تشاد من وجود جنود لها يساندون حركة الفجر."}, "يساندون حركة الفجر في", "من وجود", true},
		"ar: the talk of a neighbour and another thing that it says": {
			[]string{"قالت تشاد إن النيجر أغلقت معبر الرمان.", "نفت النيجر نفيا قاطعا ما تزعمه تشاد من وجود جنود لها يساندون حركة الفجر."}, "أغلقت", "من وجود", false},
		"ar: harm of which a third one blames nobody, beside a harm that is laid at the denier's door": {
			[]string{"قالت شركة الملاحة إن قاربا لها تعرض لإطلاق نار قرب جزيرة الملح. وقالت حركة الفجر إن الجيش أطلق النار على قارب قرب جزيرة الملح. ونفى الجيش ذلك."}, "تعرض لإطلاق", "ونفى", false},
		"ar: what the denier himself said before": {
			[]string{"قال الناطق باسم حركة الفجر سالم طاهر إن قواته دخلت البلدة. وكذب طاهر ما يقال عن خسارة قواته البلدة."}, "دخلت البلدة", "خسارة", false},
		"ar: the same charge in another report": {
			[]string{"اتهمت حركة الفجر الجيش باستخدام غاز سام في هجومه على بلدة عين الزهر. ونفى الجيش استخدام أي غازات سامة.", "قالت نقابة الأطباء إن الجيش استخدم غازا ساما في هجومه على بلدة عين الزهر."}, "استخدم غازا", "أي غازات", true},
		"ar: 'that' is what stands before, and no other charge": {
			[]string{"اتهمت حركة الفجر الجيش باستخدام غاز سام في هجومه على عين الزهر. ونفى وزير الدفاع في الجيش ذلك.", "قالت نقابة الأطباء إن الجيش قصف سوقا في هجومه على عين الزهر."}, "قصف سوقا", "ذلك", false},
		"ar: unless something happens is no denial": {
			[]string{"اتهمت حركة الفجر الجيش بمنع الخروج من بلدة أم الربيع. وقال قائد الجيش: «ما لم يحصل الخروج من البلدة حتى المساء سنعاود القتال»."}, "بمنع الخروج", "ما لم يحصل", false},
	} {
		t.Run(name, func(t *testing.T) { c.check(t) })
	}
}

// What is enough for a denial to answer a claim that it does not name.
func TestEnough(t *testing.T) {
	for name, c := range map[string]struct {
		e    evidence
		want bool
	}{
		"another attack of the scene, of whom nobody says it":    {evidence{deed: 0.5, around: 1, scene: true, part: 1, violent: true}, false},
		"an attack of the scene that the denier is said to do":   {evidence{deed: 0.5, around: 1, scene: true, part: 1, violent: true, accused: true}, true},
		"what is no violence, of the scene":                      {evidence{deed: 0.5, around: 1, scene: true, part: 1, whole: true}, true},
		"half of what is denied, of the scene":                   {evidence{deed: 0.5, around: 1, scene: true, part: 0.5}, false},
		"another deed of the denier that his enemy tells":        {evidence{deed: 1, around: 1, opposed: true, doing: true}, false},
		"the deed of the denier that his enemy tells":            {evidence{deed: 1, around: 1, opposed: true, doing: true, part: 0.5, head: 0.5}, true},
		"the talk of a speaker and another thing that he says":   {evidence{deed: 0.5, around: 1, talk: true, head: 0.5, part: 0.3}, false},
		"the talk of a speaker and what he says the denier did":  {evidence{deed: 0.5, around: 1, talk: true, head: 0.5, part: 0.3, accused: true}, true},
		"the talk of a speaker and what he says another one did": {evidence{deed: 0.5, talk: true, head: 0.5, part: 0.3, theirs: true}, true},
		"the talk of a speaker who tells what is rare of it":     {evidence{deed: 1, around: 1, talk: true, head: 1, part: 0.3}, true},
		"the talk of a speaker who tells most of what is denied": {evidence{deed: 0.5, talk: true, head: 0.5, part: 0.6}, true},
		"nothing but that the passages are of one thing":         {evidence{around: 1, scene: true, opposed: true, doing: true}, false},
		"many words, and what stands around them":                {evidence{deed: 2, around: 0.5}, true},
		"some words, and some of what is denied":                 {evidence{deed: 1.5, around: 0.5, part: 0.3}, true},
		"some words, and nothing of what is denied":              {evidence{deed: 1.5, around: 0.5}, false},
	} {
		t.Run(name, func(t *testing.T) {
			if got := c.e.enough(false); got != c.want {
				t.Errorf("%+v: %v, want %v", c.e, got, c.want)
			}
		})
	}
}

// clashing are reports of a few sentences, and whether two claims of them, of which the
// words are given, clash.
type clashing struct {
	reports    []string
	one, other string
	clash      bool
}

func (c clashing) check(t *testing.T) {
	var claims []Claim
	for i, words := range c.reports {
		claims = append(claims, shortReport(string(rune('a'+i)), "2031-03-05", words)...)
	}
	met := clash(claims, c.one, c.other)
	if met != c.clash {
		t.Errorf("clash: %v, want %v", met, c.clash)
		for _, r := range newGathering(claims).claims {
			t.Logf("%s by %q of %q blames %q, negative %v: %s", r.Act, r.Speaker.Name, r.party, r.against, r.negative(), r.Text)
		}
	}
	checkProposals(t, claims, Questions(claims))
}

// What is enough for one who says only that he had no part in it.
func TestEnoughForNoPart(t *testing.T) {
	if (evidence{deed: 0.25, accused: true}).enough(true) {
		t.Error("no part in an attack answers another attack of the denier")
	}
	if !(evidence{deed: 0.25, accused: true, about: true}).enough(true) {
		t.Error("no part in an attack does not answer the charge of its passage")
	}
}

// oneReport are n claims of a single long report, of which every fifth denies.
func oneReport(n int) []Claim {
	claims := manyClaims(n)
	for i := range claims {
		claims[i].Document = "long"
		for k := range claims[i].Spans {
			claims[i].Spans[k].Start, claims[i].Spans[k].End = i*100, i*100+90
		}
		if i%5 == 0 {
			claims[i].Act = record.Denies
		}
	}
	return claims
}

func BenchmarkOneReport(b *testing.B) {
	for _, n := range []int{100, 1000, 10_000} {
		claims := oneReport(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				Questions(claims)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/claim")
		})
	}
}

// BenchmarkQuarrel is of a single long report in which one party charges another and that
// denies it, again and again, half of the time without words of its own.
func BenchmarkQuarrel(b *testing.B) {
	for _, n := range []int{600, 2400} {
		claims := manyClaims(n)
		for i := range claims {
			c := &claims[i]
			if words := "قصف السوق " + c.Text; i%2 == 0 {
				*c = say("long", i*100, chad, record.Accuses, words, on("2024-03-02"), accusing(niger))
			} else if i%4 == 1 {
				*c = say("long", i*100, niger, record.Denies, words, on("2024-03-02"))
			} else {
				*c = say("long", i*100, niger, record.Denies, "ذلك", on("2024-03-02"))
				c.Reason.Code = "speech.denial"
			}
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				Questions(claims)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/claim")
		})
	}
}

// BenchmarkConduct is of a single long report in which one party is charged with fuelling a
// conflict, now by name and now as "the enemy", and professes that it wants peace.
func BenchmarkConduct(b *testing.B) {
	for _, n := range []int{600, 2400} {
		claims := manyClaims(n)
		for i := range claims {
			c := &claims[i]
			switch i % 3 {
			case 0:
				*c = say("long", i*100, chad, record.Accuses, "النيجر تسعى إلى الحرب "+c.Text, on("2024-03-02"), accusing(niger))
			case 1:
				*c = say("long", i*100, chad, record.Accuses, "العدو يسعى إلى الحرب "+c.Text, on("2024-03-02"), accusing(compare.Actor{Name: "العدو"}))
			default:
				*c = say("long", i*100, niger, record.Asserts, "نحن نريد السلام ولا نسعى إلى الحرب "+c.Text, on("2024-03-02"))
			}
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				Questions(claims)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/claim")
		})
	}
}

// A denial far down its report is of another thing, though it has the words of a charge
// far above.
func TestADenialStandsNearWhatItDenies(t *testing.T) {
	charge, denial := "اتهمت أوغندا كينيا بسرقة القمح من المخازن. ", "وقالت كينيا إن جنودها لم يسرقوا القمح."
	filler := []string{"فتح المعبر", "وصلت القافلة", "غادر الوفد", "أمطرت السماء", "بدأ الحصاد", "هطل المطر", "استؤنفت الدراسة", "عاد التيار", "رست السفينة", "أقلعت الطائرة", "انتهى المهرجان", "اجتمع البرلمان", "زار الوزير الجامعة", "افتتح المتحف"}
	for name, c := range map[string]struct {
		between int
		clash   bool
	}{"near": {0, true}, "far": {len(filler), false}} {
		words := charge
		for _, f := range filler[:c.between] {
			words += "وقال مصدر محلي إنه " + f + ". "
		}
		if got := clash(shortReport("a", "2031-03-05", words+denial), "بسرقة القمح", "لم يسرقوا القمح"); got != c.clash {
			t.Errorf("%s: clash %v, want %v", name, got, c.clash)
		}
	}
}
