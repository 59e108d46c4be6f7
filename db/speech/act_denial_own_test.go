package speech

import "testing"

// What one's own side does not do answers who says that it does; what one will not do, and what
// others do not do, answers nobody.
func TestDenialsOfOnesOwnDeeds(t *testing.T) {
	reads(t, []readCase{
		{"it does not meddle", "وقالت كينيا إنها لا تتدخل في شؤون جيرانها.", []string{"denies | Kenya | لا تتدخل في شؤون جيرانها"}},
		{"his country does not send", "وقال السفير إن بلاده لا ترسل مقاتلين إلى الخارج.", []string{"denies | السفير | بلاده لا ترسل مقاتلين إلى الخارج"}},
		{"it has no such arms", "وقالت الحركة إنها لا تملك سفنا.", []string{"denies | الحركة | لا تملك سفنا"}},
		{"they take no pay", "وأكد الناطق أن رجاله لا يتقاضون أموالا من أحد.", []string{"denies | الناطق | رجاله لا يتقاضون أموالا من أحد"}},
		{"they have no food", "وقال النازحون إنهم لا يملكون طعاما.", []string{"asserts | النازحون | لا يملكون طعاما"}},
		{"their pay does not come", "وقالت النقابة إن عمالها لا يتقاضون رواتبهم منذ عام.", []string{"asserts | النقابة | عمالها لا يتقاضون رواتبهم منذ عام"}},
		{"its wounded are not treated", "وقالت النقابة إن جرحاها لا يتلقون العلاج.", []string{"asserts | النقابة | جرحاها لا يتلقون العلاج"}},
		{"if there are any, they are none of ours", "وقال قائد الحرس إنه إذا كان هناك متطوعون فهم لا يمثلون الحرس.", []string{"denies | قائد الحرس | إذا كان هناك متطوعون فهم لا يمثلون الحرس"}},
		{"it is no danger", "وقالت الحركة إنها لا تمثل خطرا على أحد.", []string{"asserts | الحركة | لا تمثل خطرا على أحد"}},
		{"what it does not do now", "وقالت كينيا إنها لا ترسل مقاتلين الآن.", []string{"asserts | Kenya | لا ترسل مقاتلين الآن"}},
		{"another country does not send", "وقالت النقابة إن القطارات لا ترسل في موعدها.", []string{"asserts | النقابة | القطارات لا ترسل في موعدها"}},
		{"if there is food", "وقال المدير إنه إذا وصل القمح فالمخابز ستفتح.", []string{"asserts | المدير | إذا وصل القمح فالمخابز ستفتح"}},
	})
}

// What goes on as it was, and was not cut off or hit, answers who says that it was.
func TestUnharmed(t *testing.T) {
	reads(t, []readCase{
		{"a road", "وقال ضابط إن طريق الميناء «سالك ولم ينقطع».", []string{"denies | ضابط | طريق الميناء «سالك ولم ينقطع»"}},
		{"a bridge", "وأكد قائد الكتيبة أن الجسر سليم ولم يصب بأذى.", []string{"denies | قائد الكتيبة | الجسر سليم ولم يصب بأذى"}},
		{"work", "وقالت الشركة إن الإنتاج مستمر ولم يتأثر بالهجوم.", []string{"denies | الشركة | الإنتاج مستمر ولم يتأثر بالهجوم"}},
		{"rain", "وقال المزارعون إن المطر غزير ولم يتوقف.", []string{"asserts | المزارعون | المطر غزير ولم يتوقف"}},
		{"the road is open, and no help came", "وقال ضابط إن الطريق سالك ولم تأت القافلة.", []string{"asserts | ضابط | الطريق سالك ولم تأت القافلة"}},
		{"shelling goes on", "وقال شهود إن القصف متواصل ولم يتوقف.", []string{"asserts | شهود | القصف متواصل ولم يتوقف"}},
		{"a siege goes on", "وقال المحافظ إن حصار البلدة مستمر ولم يتغير.", []string{"asserts | المحافظ | حصار البلدة مستمر ولم يتغير"}},
		{"nothing to hide", "وقال الوزير: «ليس عندنا ما نخفيه».", []string{"denies | الوزير | ليس عندنا ما نخفيه"}},
		{"nothing to eat", "وقال النازحون إنه ليس عندهم ماء.", []string{"asserts | النازحون | ليس عندهم ماء"}},
		{"its own people", "وقال الوزير إن بلاده «لن تقصف شعبها بيدها».", []string{"denies | الوزير | بلاده «لن تقصف شعبها بيدها»"}},
		{"our own people", "وقال الوزير: «لن نقصف شعبنا».", []string{"denies | الوزير | لن نقصف شعبنا"}},
		{"what the foe will not shell", "وقال الوزير إن العدو لن يقصف مواقعنا.", []string{"asserts | الوزير | العدو لن يقصف مواقعنا"}},
		{"what breaks nobody's will", "وقال الوزير إن الغارات لن تقتل عزيمتنا.", []string{"asserts | الوزير | الغارات لن تقتل عزيمتنا"}},
		{"what is promised", "وقال الوزير إن بلاده لن تقصف المدن.", []string{"asserts | الوزير | بلاده لن تقصف المدن"}},
	})
}

// Words for what is not true.
func TestWordsOfUntruth(t *testing.T) {
	reads(t, []readCase{
		{"void of truth", "وقال الناطق إن هذه الأنباء خالية تماما من الصحة.", []string{"denies | الناطق | هذه الأنباء خالية تماما من الصحة"}},
		{"not right that", "وشدد الناطق على أن من غير الصحيح أن القوات انسحبت من التل.", []string{"denies | الناطق | من غير الصحيح أن القوات انسحبت من التل"}},
		{"not exact", "وأكد المدير أن ما نشر ليس دقيقا.", []string{"denies | المدير | ما نشر ليس دقيقا"}},
		{"does not mirror what is so", "وأكد المدير أن الرقم لا يعكس الواقع.", []string{"denies | المدير | الرقم لا يعكس الواقع"}},
		{"nothing to do with it", "وقال الناطق إن الصور قديمة ولا تمت للواقع بصلة.", []string{"denies | الناطق | الصور قديمة ولا تمت للواقع بصلة"}},
		{"false news, and nothing more", "«أخبار كاذبة»، هكذا رد الناطق باسم الحكومة على التقارير.", []string{"denies | الناطق باسم الحكومة | أخبار كاذبة"}},
		{"who spreads false news", "وقال الناطق إن الموقع ينشر أخبارا كاذبة.", []string{"accuses | الناطق | الموقع ينشر أخبارا كاذبة"}},
		{"somebody's words are a lie", "ووصف المحافظ كلام الوزير بأنه «كذب».", []string{"denies | المحافظ | كلام الوزير بأنه «كذب»"}},
		{"news of him", "ووصف المحافظ خبر استقالته بأنه ملفق.", []string{"denies | المحافظ | خبر استقالته بأنه ملفق"}},
		{"somebody's words are grave", "ووصف المحافظ كلام الوزير بأنه خطير.", []string{"judges | المحافظ | كلام الوزير بأنه خطير"}},
		{"what another announced is rejected", "ورفضت الجماعة ما أعلنه الجيش عن مقتل قائدها.", []string{"denies | الجماعة | ما أعلنه الجيش عن مقتل قائدها"}},
		{"what another asks for is rejected", "ورفضت الجماعة ما طلبه الجيش من ضمانات.", []string{"demands | الجماعة | ما طلبه الجيش من ضمانات"}},
	})
}

// What somebody was not doing, where he was not, and what it was not that happened.
func TestWhatWasNot(t *testing.T) {
	reads(t, []readCase{
		{"no arms aboard", "وقال القبطان إن سفينته لم تكن تحمل سلاحا.", []string{"denies | القبطان | سفينته لم تكن تحمل سلاحا"}},
		{"no flag aboard", "وقال القبطان إن سفينته لم تكن تحمل علما.", []string{"asserts | القبطان | سفينته لم تكن تحمل علما"}},
		{"another's convoy", "وقال شهود إن القافلة لم تكن تحمل أسلحة.", []string{"asserts | شهود | القافلة لم تكن تحمل أسلحة"}},
		{"who was not there", "وقال محامي المتهم إن موكله «لم يكن في المدينة» يوم الهجوم.", []string{"denies | محامي المتهم | موكله «لم يكن في المدينة» يوم الهجوم"}},
		{"who was not safe", "وقال النازحون إن بيوتهم لم تكن في مأمن.", []string{"asserts | النازحون | بيوتهم لم تكن في مأمن"}},
		{"no coup", "وأكد قائد الحرس أن ما جرى ليس انقلابا.", []string{"denies | قائد الحرس | ما جرى ليس انقلابا"}},
		{"nothing new", "وقال مدير المخبز إن ما حدث ليس جديدا.", []string{"asserts | مدير المخبز | ما حدث ليس جديدا"}},
		{"nothing foreseen", "وقال مدير المخبز إن ما حدث لم يكن متوقعا.", []string{"asserts | مدير المخبز | ما حدث لم يكن متوقعا"}},
		{"nothing clear", "وقال مدير المخبز إن ما حدث ليس واضحا.", []string{"asserts | مدير المخبز | ما حدث ليس واضحا"}},
		{"no mere accident", "وقال مدير المخبز إن ما حدث لم يكن حادثا.", []string{"denies | مدير المخبز | ما حدث لم يكن حادثا"}},
		{"what was not in the village", "وقال المحافظ إنه لم يكن في القرية دواء.", []string{"asserts | المحافظ | لم يكن في القرية دواء"}},
		{"who himself was not in the village", "وقال المحافظ إنه لم يكن في القرية المهجورة ليلتها.", []string{"denies | المحافظ | لم يكن في القرية المهجورة ليلتها"}},
		{"what nobody planned", "وقال شهود إنه لم يكن يخطط أحد للسفر.", []string{"asserts | شهود | لم يكن يخطط أحد للسفر"}},
		{"no troops there", "وقال الناطق إنه ما من قوات لبلاده في الجزيرة.", []string{"denies | الناطق | ما من قوات لبلاده في الجزيرة"}},
		{"no doubt", "وقال الناطق إنه ما من شك في ذلك.", []string{"asserts | الناطق | ما من شك في ذلك"}},
		{"alive and well", "وقالت الجماعة إن قائدها حي يرزق.", []string{"denies | الجماعة | قائدها حي يرزق"}},
		{"a father of his son", "وقال الأب إن ابنه حي يرزق.", []string{"asserts | الأب | ابنه حي يرزق"}},
		{"a victory on paper", "وقال الناطق إن الفريق حقق نصرا وهميا.", []string{"asserts | الناطق | الفريق حقق نصرا وهميا"}},
		{"a war of nerves", "وقال الطبيب إن الإضراب صار حرب نفسية طويلة.", []string{"asserts | الطبيب | الإضراب صار حرب نفسية طويلة"}},
		{"advertising", "وقال المدير إن الحملة دعاية إعلامية للمعرض.", []string{"asserts | المدير | الحملة دعاية إعلامية للمعرض"}},
		{"pictures of another day", "وأوضح المكتب أن الفيديو قديم ولا علاقة له بما جرى.", []string{"denies | المكتب | الفيديو قديم ولا علاقة له بما جرى"}},
	})
}
