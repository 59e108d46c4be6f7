package speech

import "testing"

// Denials that a noun tells, with the verb that leads to it or without.
func TestDenialsToldByANoun(t *testing.T) {
	reads(t, []readCase{
		{"came", "وجاء نفي الوزارة لوقوع إصابات في صفوف الجنود بعد ساعات من بث التسجيل.", []string{"denies | الوزارة | لوقوع إصابات في صفوف الجنود بعد ساعات من بث التسجيل"}},
		{"came from somebody", "صدر تكذيب رسمي من الرئاسة لخبر وفاة نائب الرئيس.", []string{"denies | الرئاسة | لخبر وفاة نائب الرئيس"}},
		{"was made by somebody", "تم نفي خبر مقتل القائد الميداني من قبل عائلته.", []string{"denies | عائلته | خبر مقتل القائد الميداني"}},
		{"was made by nobody who is named", "وجرى نفي خبر إغلاق الميناء.", []string{"denies |  | خبر إغلاق الميناء"}},
		{"a headline", "نفي رسمي لخبر تعويم العملة", []string{"denies |  | لخبر تعويم العملة"}},
		{"as an object", "أصدرت الشركة نفيا قاطعا لأنباء تسرب الزيت.", []string{"denies | الشركة | لأنباء تسرب الزيت"}},
		{"forced to it", "اضطرت القيادة إلى نفي تعرض مقرها لهجوم.", []string{"denies | القيادة | تعرض مقرها لهجوم"}},
		{"hastened to it, of what was said", "قال العمدة إن السد انهار. غير أن وزارة الري سارعت إلى نفي ذلك.", []string{"asserts | العمدة | السد انهار", "denies | وزارة الري | وزارة الري سارعت إلى نفي ذلك"}},
		{"hastened to it, with a pronoun", "قال العمدة إن الفصيل انسحب، الأمر الذي سارع الفصيل إلى نفيه.", []string{"asserts | العمدة | الفصيل انسحب", "denies | الفصيل | الأمر الذي سارع الفصيل إلى نفيه"}},
		{"the verb, which looks like it", "نفى المجلس إغلاق السوق.", []string{"denies | المجلس | إغلاق السوق"}},
		{"English, issued", "The palace issued a denial of reports that the king had left.", []string{"denies | palace | reports that the king had left"}},
		{"English, somebody's", "Fighting went on despite the army's denial that it had crossed the river.", []string{"denies | army | it had crossed the river"}},
	})
}

// Denials of everyday reports: what was said before or is only pointed at, and who says so
// behind it.
func TestDenialsAsReportsTellThem(t *testing.T) {
	reads(t, []readCase{
		{"talk is nobody's name", "فند الناطق الرسمي باسم الشرطة مزاعم تعذيب الموقوفين. ووصف المتحدث باسم البلدية أنباء انهيار السد بأنها شائعات مغرضة.",
			[]string{"denies | الناطق الرسمي باسم الشرطة | مزاعم تعذيب الموقوفين", "denies | المتحدث باسم البلدية | أنباء انهيار السد بأنها شائعات مغرضة"}},
		{"doubt is a judgement", "شكك مسؤول أممي في صحة حصيلة القتلى.", []string{"judges | مسؤول أممي | صحة حصيلة القتلى"}},
		{"a short answer", "\"هذا كذب\"، قال العمدة ردا على سؤال عن اختفاء الأموال.", []string{"denies | العمدة | هذا كذب"}},
		{"in a paper of his", "أصدر مكتب الرئيس بيانا يكذب فيه ما نسبته إليه إحدى الصحف من تصريحات.", []string{"denies | مكتب الرئيس | ما نسبته إليه إحدى الصحف من تصريحات"}},
		{"before a court", "أنكر المتهم أمام المحكمة صلته بالتنظيم.", []string{"denies | المتهم | صلته بالتنظيم"}},
		{"while he is asked", "وأنكر الحارس خلال استجوابه حيازة أي سلاح.", []string{"denies | الحارس | حيازة أي سلاح"}},
		{"the speaker behind his clause", "ليس صحيحا أن قواتنا انسحبت من التلة، يقول قائد اللواء. لم تستهدف قواتنا أي مدنيين، قال العميد فؤاد رستم في مؤتمر صحفي.",
			[]string{"denies | قائد اللواء | ليس صحيحا أن قواتنا انسحبت من التلة", "denies | فؤاد رستم | لم تستهدف قواتنا أي مدنيين"}},
		{"a speaker behind a place is not behind his clause", "في الميناء المغلق منذ شهرين، قال قائد اللواء.", []string{"asserts |  | في الميناء المغلق منذ شهرين، قال قائد اللواء"}},
		{"nothing to do with the truth", "وأضاف المبعوث أن الحديث عن صفقة سرية \"لا يمت إلى الحقيقة بصلة\".", []string{"denies | المبعوث | الحديث عن صفقة سرية \"لا يمت إلى الحقيقة بصلة\""}},
		{"not his responsibility", "أعلنت الجماعة عدم مسؤوليتها عن الهجوم.", []string{"denies | الجماعة | عدم مسؤوليتها عن الهجوم"}},
		{"what he calls lies is rejected", "رفض السفير ما وصفه بالأكاذيب حول دور بلاده في الانقلاب.", []string{"denies | السفير | بالأكاذيب حول دور بلاده في الانقلاب"}},
		{"a family", "نفت عائلة الصحافي المختطف تلقيها أي اتصال.", []string{"denies | عائلة الصحافي المختطف | تلقيها أي اتصال"}},
		{"no lack", "تصر الحكومة على أنه لا نقص في الوقود.", []string{"denies | الحكومة | لا نقص في الوقود"}},
		{"thus he answered", "«لم نقع في أي كمين ولم نخسر أي آلية»، هكذا رد العقيد نذير سلوم على سؤال لمراسلنا.", []string{"denies | نذير سلوم | لم نقع في أي كمين ولم نخسر أي آلية"}},
		{"empty talk", "ووصف المجلس ما يتداول عن انقسام داخله بأنه «كلام فارغ».", []string{"denies | المجلس | ما يتداول عن انقسام داخله بأنه «كلام فارغ»"}},
		{"what one did not know", "وقال الشيخ إنه لم يكن على علم بوجود السلاح.", []string{"denies | الشيخ | لم يكن على علم بوجود السلاح"}},
		{"there is no truce", "أجاب المتحدث: «لا توجد هدنة، ولم نتفق على شيء».", []string{"denies | المتحدث | لا توجد هدنة، ولم نتفق على شيء"}},
		{"there is no water is no denial", "قال السكان إنه لا توجد مياه في المخيم.", []string{"asserts | السكان | لا توجد مياه في المخيم"}},
		{"washed his hands of it", "نسب الهجوم إلى الجماعة، إلا أن الجماعة تبرأت منه.", []string{"denies | الجماعة | الجماعة تبرأت منه"}},
		{"no such intention", "وردت البعثة بأنها لا تعتزم سحب مراقبيها.", []string{"denies | البعثة | لا تعتزم سحب مراقبيها"}},
		{"against what others say", "وأوضحت الهيئة أن القافلة لم تتأخر، خلافا لما أعلنه الفصيل.", []string{"denies | الهيئة | القافلة لم تتأخر، خلافا لما أعلنه الفصيل"}},
		{"came out to deny", "وظهر الرئيس في تسجيل مصور لينفي الأنباء عن مرضه.", []string{"denies | الرئيس | الأنباء عن مرضه"}},
		{"answered with a no", "رد متحدث باسم خفر السواحل بالنفي.", []string{"denies | متحدث باسم خفر السواحل | رد متحدث باسم خفر السواحل بالنفي"}},
		{"no tie of a body, told behind", "لا صلة للحركة بما جرى في المطار، بحسب بيان أصدرته حركة النهوض.", []string{"denies | حركة النهوض | لا صلة للحركة بما جرى في المطار"}},
		{"a deed with a pronoun is no name", "ونفى المدعي العام تعرضه لأي ضغوط.", []string{"denies | المدعي العام | تعرضه لأي ضغوط"}},
		{"what is laid in his mouth", "وقال الطيار إن ما نقل عنه «محرف ومجتزأ».", []string{"denies | الطيار | ما نقل عنه «محرف ومجتزأ»"}},
		{"what people lack is no denial", "وقال المتحدث إن المخيم ليس فيه ماء صالح للشرب. وقال السكان إن أحدا لم يساعدهم.", []string{"asserts | المتحدث | المخيم ليس فيه ماء صالح للشرب", "asserts | السكان | أحدا لم يساعدهم"}},
		{"English, what people lack is no denial", "The doctor said there was no anaesthetic left in the hospital.", []string{"asserts | doctor | there was no anaesthetic left in the hospital"}},
		{"English, neither of them", "Neither the commander nor his men took part in the raid, the commander's lawyer said.", []string{"denies | commander's lawyer | Neither the commander nor his men took part in the raid"}},
		{"English, doctored", "The interior ministry said the video was old and had been doctored.", []string{"denies | interior ministry | the video was old and had been doctored"}},
		{"what his own did not do", "أما الفرقة الخامسة فتقول إن دباباتها لم تدخل الحي أصلا. وأقسم الزعيم أن رجاله لم يطلقوا رصاصة.", []string{"denies | الفرقة الخامسة | دباباتها لم تدخل الحي أصلا", "denies | الزعيم | رجاله لم يطلقوا رصاصة"}},
		{"what is not done yet, or by others", "وقالت الفرقة إن دباباتها لم تدخل الحي بعد. وقالت اللجنة إن الإسعاف لم يدخل الحي.", []string{"asserts | الفرقة | دباباتها لم تدخل الحي بعد", "asserts | اللجنة | الإسعاف لم يدخل الحي"}},
		{"said so, behind the clause", "لا صحة لما يقال عن استيراد قمح فاسد، هذا ما قاله وزير الزراعة أمام البرلمان.", []string{"denies | وزير الزراعة | لا صحة لما يقال عن استيراد قمح فاسد"}},
		{"in a paper, of what looks like a subject", "وأصدرت شركة المياه بيانا نفت فيه تلوث الخزانات.", []string{"denies | شركة المياه | تلوث الخزانات"}},
		{"said for certain", "وقطع النقيب رامي شلق بأن الانفجار لم يكن عملا تخريبيا وإنما خلل فني.", []string{"denies | رامي شلق | الانفجار لم يكن عملا تخريبيا وإنما خلل فني"}},
		{"not on the table", "رئيس الوزراء: حل البرلمان غير وارد", []string{"denies | رئيس الوزراء | حل البرلمان غير وارد"}},
		{"dragging a name in is no speaking in it", "واستنكر المندوب الزج باسم بلاده في القضية، مؤكدا أن بلاده لا علاقة لها بالشحنة.", []string{"judges | المندوب | الزج باسم بلاده في القضية", "denies | المندوب | بلاده لا علاقة لها بالشحنة"}},
		{"English, a party that rules", "The ruling party dismissed the leaked recording as a forgery.", []string{"denies | ruling party | the leaked recording as a forgery"}},
		{"English, nobody was arrested", "\"Nobody was arrested here,\" the mayor insisted.", []string{"denies | mayor | Nobody was arrested here"}},
		{"what answers another's words with its own verb", "قال السكان إن الجيش دخل القرية مساء الأحد. وقال الوزير إن الجيش لم يدخل القرية.", []string{"asserts | السكان | الجيش دخل القرية مساء الأحد", "denies | الوزير | الجيش لم يدخل القرية"}},
		{"what was not done in another place answers nothing", "قال السكان إن الجيش دخل بلدة الزهر. وقال شاهد إن الجيش لم يدخل بلدة القصب.", []string{"asserts | السكان | الجيش دخل بلدة الزهر", "asserts | شاهد | الجيش لم يدخل بلدة القصب"}},
		{"English, what answers another's words", "Residents said the patrol reached the bridge. The farmers said the patrol did not reach the bridge.", []string{"asserts | Residents | the patrol reached the bridge", "denies | farmers | the patrol did not reach the bridge"}},
		{"English, what one could not do is no denial", "Medics said they could not reach the wounded because of sniper fire.", []string{"asserts | Medics | they could not reach the wounded because of sniper fire"}},
		{"English, disclaimed", "The group has disclaimed responsibility for the bombing. The union distanced itself from the attack.",
			[]string{"denies | group | responsibility for the bombing", "denies | union | from the attack"}},
		{"English, called propaganda in a clause of two parts", "Talk of a retreat was \"enemy propaganda\", the commander told Radio Delta.", []string{"denies | commander < Radio Delta | Talk of a retreat was \"enemy propaganda\""}},
		{"English, never given orders", "The general testified that he had never given orders to shoot at the crowd.", []string{"denies | general | he had never given orders to shoot at the crowd"}},
		{"English, claims that are called a smear", "The militia said claims that it had tortured prisoners were a smear campaign.", []string{"denies | militia | claims that it had tortured prisoners were a smear campaign"}},
		{"English, contrary to what others say", "Contrary to what the radio reported, the union has not called a strike, its secretary said.", []string{"denies | its secretary | Contrary to what the radio reported, the union has not called a strike"}},
	})
}
