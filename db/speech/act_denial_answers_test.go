package speech

import "testing"

// What one calls a thing, where others call it by another name.
func TestNamesRejected(t *testing.T) {
	reads(t, []readCase{
		{"to take it for something", "ورفض القائد سامي راشد اعتبار الانسحاب هزيمة.", []string{"denies | سامي راشد | اعتبار الانسحاب هزيمة"}},
		{"to describe it as something", "ورفض الناطق وصف ما جرى بأنه انقلاب.", []string{"denies | الناطق | وصف ما جرى بأنه انقلاب"}},
		{"to call it something", "ورفض الناطق تسمية ما جرى انقلابا.", []string{"denies | الناطق | تسمية ما جرى انقلابا"}},
		{"the notion that", "ورفض الناطق مقولة إن الحرس هزم.", []string{"denies | الناطق | الحرس هزم"}},
		{"to put it on a list", "ورفض الوزير تصنيف الجماعة.", []string{"demands | الوزير | تصنيف الجماعة"}},
		{"to admit it", "ورفض الوزير الاعتراف بالهزيمة.", []string{"demands | الوزير | الاعتراف بالهزيمة"}},
	})
}

// What points back ends where somebody begins to describe it, or to say more.
func TestPointingDenialsEnd(t *testing.T) {
	reads(t, []readCase{
		{"which another describes", "ورفضت بلدية سرمان هذه الرواية التي وصفها مديرها سامي راشد بأنها «خيالية».",
			[]string{"denies | بلدية سرمان | ورفضت بلدية سرمان هذه الرواية", "judges | سامي راشد | وصفها مديرها سامي راشد بأنها «خيالية"}},
		{"which denied somebody who spoke to a paper, saying", "وقالت كينيا إن جسرين سقطا، وهو ما نفاه ضابط تحدث إلى الصحيفة قائلا إن الجسور كلها سليمة.",
			[]string{"asserts | Kenya | جسرين سقطا", "denies | ضابط | وهو ما نفاه ضابط تحدث إلى الصحيفة", "asserts | ضابط | الجسور كلها سليمة"}},
		{"the matter, which another calls a lie", "وقال الحرس إنه أحرق المخزن، الأمر الذي وصفه العمدة بأنه «كذبة».",
			[]string{"asserts | الحرس | أحرق المخزن", "denies | العمدة | وصفه العمدة بأنه «كذبة"}},
		{"the matter itself", "وقال الحرس إنه يتابع الأمر.", []string{"asserts | الحرس | يتابع الأمر"}},
	})
}

// What the side of a speaker did not do, where he calls it by its name.
func TestDenialsOfTheSpeakersSide(t *testing.T) {
	reads(t, []readCase{
		{"his country", "وقال السفير الكيني إن كينيا لم تعبث بالصناديق.", []string{"denies | السفير الكيني | كينيا لم تعبث بالصناديق"}},
		{"his country, he can assure", "وقال السفير الكيني: «أستطيع أن أؤكد أن كينيا لم تعبث بالصناديق».", []string{"denies | السفير الكيني | أستطيع أن أؤكد أن كينيا لم تعبث بالصناديق"}},
		{"whom he speaks for", "وقال المتحدث باسم النقابة إن النقابة لا تتسلم أموالا من أحد.", []string{"denies | المتحدث باسم النقابة | النقابة لا تتسلم أموالا من أحد"}},
		{"its own land", "وقال السفير الكيني إن كينيا لن تغرق أرضها بيدها.", []string{"denies | السفير الكيني | كينيا لن تغرق أرضها بيدها"}},
		{"another's land", "وقال السفير الكيني إن كينيا لن تغرق السوق بالسلع.", []string{"asserts | السفير الكيني | كينيا لن تغرق السوق بالسلع"}},
		{"not yet", "وقال المتحدث باسم النقابة إن النقابة لم تدخل المبنى بعد.", []string{"asserts | المتحدث باسم النقابة | النقابة لم تدخل المبنى بعد"}},
		{"another country", "وقال المتحدث باسم النقابة إن كينيا لم تدخل البلدة.", []string{"asserts | المتحدث باسم النقابة | كينيا لم تدخل البلدة"}},
		{"her own words", "وقالت الوزيرة إنها لم تتحدث عن تغيير في الخطة.", []string{"denies | الوزيرة | لم تتحدث عن تغيير في الخطة"}},
		{"where they were not", "وقالت الجماعة إن رجالها لم يكونوا في القرية أصلا.", []string{"denies | الجماعة | رجالها لم يكونوا في القرية أصلا"}},
		{"in no need", "وقالت الجماعة إن رجالها لم يكونوا في حاجة إلى الماء.", []string{"asserts | الجماعة | رجالها لم يكونوا في حاجة إلى الماء"}},
	})
}

// Words for what was not so, or cannot have been.
func TestWhatCannotHaveBeen(t *testing.T) {
	reads(t, []readCase{
		{"no target", "وقال الناطق إن السد نفسه لم يكن مستهدفا.", []string{"denies | الناطق | السد نفسه لم يكن مستهدفا"}},
		{"it cannot be there", "وقال المدير إن من المستحيل أن يكون تحتها نفق.", []string{"denies | المدير | من المستحيل أن يكون تحتها نفق"}},
		{"it cannot be done", "وقال المدير إن من المستحيل أن نفتح المدرسة غدا.", []string{"judges | المدير | من المستحيل أن نفتح المدرسة غدا"}},
		{"a lie and a slander", "وقال الناطق إن ما نشر عن البحيرة كذب وافتراء.", []string{"denies | الناطق | ما نشر عن البحيرة كذب وافتراء"}},
		{"wholly void", "ووصف الناطق اتهام الحرس بالسرقة بأنه «باطل تماما».", []string{"accuses | اتهام | اتهام الحرس بالسرقة", "denies | الناطق | اتهام الحرس بالسرقة بأنه «باطل تماما»"}},
		{"no trace", "كينيا: لا أثر للسم", []string{"denies | Kenya | لا أثر للسم"}},
		{"no trace of him yet", "وقال المدير إن أثر الفيضان كبير.", []string{"asserts | المدير | أثر الفيضان كبير"}},
		{"no trace of those who are sought", "وقال الناجي إنه لا أثر لزملائه تحت الأنقاض.", []string{"asserts | الناجي | لا أثر لزملائه تحت الأنقاض"}},
		{"empty of what one needs", "وأكدت البلدية خلو الصيدليات من الدواء.", []string{"asserts | البلدية | خلو الصيدليات من الدواء"}},
		{"named nobody", "ورفض القاضي تسمية الشهود.", []string{"demands | القاضي | تسمية الشهود"}},
		{"lets nobody take pictures", "ورفض الجيش تصوير المواقع العسكرية.", []string{"demands | الجيش | تصوير المواقع العسكرية"}},
		{"got no aid", "وقال وزير الصحة الكيني إن كينيا لم تتلق اللقاحات.", []string{"asserts | وزير الصحة الكيني | كينيا لم تتلق اللقاحات"}},
		{"did not speak to them", "وقال المتحدث باسم الجيش الكيني إن الجيش الكيني لم يتحدث إلى القرويين.", []string{"asserts | المتحدث باسم الجيش الكيني | الجيش الكيني لم يتحدث إلى القرويين"}},
		{"none found, if", "وقالت أم الطفل إنه لو لم تجد الشرطة أثرا له لعادت.", []string{"asserts | أم الطفل | لو لم تجد الشرطة أثرا له لعادت"}},
		{"fire not returned", "وقال الجيش الكيني إن قواته تقدمت، ولم ترد القوات الأوغندية على النار.", []string{"asserts | الجيش الكيني | قواته تقدمت، ولم ترد القوات الأوغندية على النار"}},
		{"no order came", "وقال الجيش الكيني إن قواته تقدمت، ولم يصدر أي أمر بالانسحاب، ولا رد على المقترح.", []string{"asserts | الجيش الكيني | قواته تقدمت، ولم يصدر أي أمر بالانسحاب، ولا رد على المقترح"}},
		{"he takes it for unlikely", "واستبعد الناطق أن تكون البلدية مسؤولة عن الحريق.", []string{"judges | الناطق | تكون البلدية مسؤولة عن الحريق"}},
		{"he takes it for so", "وقال الناطق إن البلدية مسؤولة عن الحريق.", []string{"accuses | الناطق | البلدية مسؤولة عن الحريق"}},
	})
}

// Who leads to a denial of all that was said before, and says no more of it.
func TestDenialsOfAll(t *testing.T) {
	reads(t, []readCase{
		{"hastened to deny", "قالت كينيا إن الجسر سقط. وسارعت البلدية إلى النفي، مؤكدة أن الجسر سليم.",
			[]string{"asserts | Kenya | الجسر سقط", "denies | البلدية | وسارعت البلدية إلى النفي", "asserts | البلدية | الجسر سليم"}},
		{"used to deny that", "قالت كينيا إن الجسر سقط. ودأبت البلدية على نفي ذلك.",
			[]string{"asserts | Kenya | الجسر سقط", "denies | البلدية | ودأبت البلدية على نفي ذلك"}},
		{"hastened to the bridge", "قالت كينيا إن الجسر سقط. وسارعت البلدية إلى المكان.", []string{"asserts | Kenya | الجسر سقط", "asserts |  | وسارعت البلدية إلى المكان"}},
		{"calls that a lie", "وقالت كينيا إن الجسر سقط، لكن الحرس اعتبر ذلك كذبا.", []string{"asserts | Kenya | الجسر سقط", "denies | الحرس | ذلك كذبا"}},
		{"calls that a step", "واعتبر الوزير ذلك خطوة مهمة.", []string{"judges | الوزير | ذلك خطوة مهمة"}},
		{"none is there", "وأكد العمدة خلو البلدة من المسلحين.", []string{"denies | العمدة | خلو البلدة من المسلحين"}},
		{"not guilty", "وقال المتهم إنه بريء.", []string{"denies | المتهم | وقال المتهم إنه بريء"}},
		{"none lost", "وقالت كينيا إنها لم تخسر أي سفينة.", []string{"denies | Kenya | لم تخسر أي سفينة"}},
	})
}

// What stands between a subject and the verb behind it.
func TestSubjectsBeforeWhatWas(t *testing.T) {
	reads(t, []readCase{
		{"itself", "والحرس نفسه ينفي سقوط الجسر.", []string{"denies | الحرس | سقوط الجسر"}},
		{"in a statement", "الحكومة، في بيان مقتضب، نفت سقوط الجسر.", []string{"denies | الحكومة | سقوط الجسر"}},
		{"in a time of war", "كينيا، في ظل القصف، انسحبت.", []string{"asserts |  | كينيا، في ظل القصف، انسحبت"}},
		{"it had denied", "إلا أن الحركة كانت قد نفت السبت مسؤوليتها عن القذائف.", []string{"denies | الحركة | مسؤوليتها عن القذائف"}},
		{"sources in it had spoken", "وقال شهود إن الجسر انهار، مع أن مصادر في البلدية كانت تحدثت عن عطل بسيط.",
			[]string{"asserts | شهود | الجسر انهار", "asserts | مصادر في البلدية | عطل بسيط"}},
		{"had been cut", "وقال العمدة إن الماء كان قد قطع عن الحي.", []string{"asserts | العمدة | الماء كان قد قطع عن الحي"}},
	})
}

// What one says only so much of is what he says.
func TestSaysOnly(t *testing.T) {
	reads(t, []readCase{
		{"admits only", "أعلنت كينيا إغراق سفينتين، في حين لم تقر أوغندا إلا بفقدان سفينة واحدة.",
			[]string{"asserts | Kenya | إغراق سفينتين", "asserts | Uganda | لم تقر أوغندا إلا بفقدان سفينة واحدة"}},
		{"tells only of", "ولم يعلن الحرس إلا عن مقتل جنديين.", []string{"asserts | الحرس | مقتل جنديين"}},
		{"admits nothing", "ولم تقر كينيا بشيء.", []string{"asserts |  | ولم تقر كينيا بشيء"}},
		{"only then", "ولم تعترف كينيا بالحكومة إلا بعد عام.", []string{"asserts |  | ولم تعترف كينيا بالحكومة إلا بعد عام"}},
	})
}

// Further ways of saying that it is not so.
func TestFurtherWaysOfDenying(t *testing.T) {
	reads(t, []readCase{
		{"play-acting", "وقال الناطق إن ما حدث «تمثيلية».", []string{"denies | الناطق | ما حدث «تمثيلية»"}},
		{"he lies", "وقال الناطق إن العمدة يكذب.", []string{"denies | الناطق | العمدة يكذب"}},
		{"did not house them", "وقال مدير المدرسة إنها لم تكن تؤوي مسلحين.", []string{"denies | مدير المدرسة | لم تكن تؤوي مسلحين"}},
		{"there are none", "وقال مدير المدرسة إنه لا يوجد مسلحون فيها.", []string{"denies | مدير المدرسة | لا يوجد مسلحون فيها"}},
		{"there is no doctor", "وقال مدير المدرسة إنه لا يوجد طبيب فيها.", []string{"asserts | مدير المدرسة | لا يوجد طبيب فيها"}},
		{"any link", "ورفضت الحكومة أي ربط بينها وبين الهجوم.", []string{"denies | الحكومة | أي ربط بينها وبين الهجوم"}},
		{"any delay", "ورفضت الحكومة أي تأجيل للانتخابات.", []string{"demands | الحكومة | أي تأجيل للانتخابات"}},
		{"always", "ونفت الحكومة على الدوام دعم المتمردين.", []string{"denies | الحكومة | دعم المتمردين"}},
		{"it did not do that", "وقال العميد: «لا، لم نفعل ذلك».", []string{"denies | العميد | لا، لم نفعل ذلك"}},
	})
}
