package db

import (
	"strings"
	"sync"

	"counterclaim/db/text"
)

// ranks are the ranks and titles that stand before a name, by their folds: those of one
// row are one rank.
var ranks = sync.OnceValue(func() map[string]int {
	all := map[string]int{}
	for n, row := range strings.Split(`colonel col عقيد
major maj رائد
captain capt نقيب
general gen جنرال
lieutenant lt ملازم
brigadier brig عميد
marshal مشير
sergeant sgt رقيب
admiral أميرال
commander cmdr قائد
sheikh شيخ
doctor dr دكتور دكتورة
professor prof بروفسور
engineer مهندس مهندسة
judge قاضي قاضية
minister وزير وزيرة
ambassador سفير سفيرة
staff ركن
mr سيد
mrs ms سيدة`, "\n") {
		for w := range strings.FieldsSeq(row) {
			all[text.Fold(w)] = n + 1
		}
	}
	return all
})

// kinds are the words for what kind a body is, as folded, each with how many words the rest
// of its name has at least for it to be called by that alone: what belongs to a state is
// called so by two, civil defence, for the defence is not its ministry.
var kinds = sync.OnceValue(func() map[string]int {
	all := map[string]int{}
	for fewest, words := range []string{1: `movement group organisation organization association party network foundation agency newspaper daily
magazine channel radio television tv website centre center institute union league coalition alliance brigades battalions
حركة جماعة منظمة جمعية حزب شبكة مؤسسة وكالة صحيفة جريدة مجلة قناة إذاعة تلفزيون موقع مركز معهد نقابة اتحاد رابطة تنظيم ائتلاف تحالف كتائب ألوية`,
		2: `directorate service authority department teams مديرية جهاز مصلحة هيئة دائرة فرق طواقم`} {
		for w := range strings.FieldsSeq(words) {
			all[text.Fold(w)] = fewest
		}
	}
	return all
})

// seconds are the words before an office, as folded, that make another one of it.
var seconds = sync.OnceValue(func() map[string]bool {
	all := map[string]bool{}
	for w := range strings.FieldsSeq("deputy vice former ex assistant adviser advisor نائب نائبة سابق سابقة مساعد مساعدة مستشار مستشارة وكيل وكيلة") {
		all[text.Fold(w)] = true
	}
	return all
})
