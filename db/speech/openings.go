package speech

// topic passes the name of a country that a headline is about: توغو: الجيش يعلن كذا.
func (r *reader) topic(a, b int) int {
	_, n, _ := r.gaz.country(r.toks, a)
	if n > 0 && a+n+2 < b && r.toks[a+n].is(":") && r.ownSpeaker(a+n+1, b) {
		return a + n + 1
	}
	return r.behindTown(r.behindLabel(a, b), b)
}

// longestLabel is how many words a label has at most.
const longestLabel = 5

// behindLabel passes the words before a colon that only tell what a section is about: ردود الأفعال:
// نائب الرئيس قال كذا.
func (r *reader) behindLabel(a, b int) int {
	if a >= b || !labels[r.toks[a].bare()] {
		return a
	}
	for k := a + 1; k+2 < b && k <= a+longestLabel; k++ {
		switch t := r.toks[k]; {
		case t.is(":"):
			return k + 1
		case !t.word || t.quote > 0 || that(t.s):
			return a
		}
	}
	return a
}

// labels begin what a section is about.
var labels = set("ردود تفاصيل خلفية خلفيات سياق إدانة إدانات تنديد مواقف تطورات مستجدات تداعيات أهمية ملخص خلاصة نقاط معلومات قراءة تعقيب تذكير")

// longestTown is how many words the name of a town before a colon has at most.
const longestTown = 3

// behindTown passes a town before a colon that says where something happened, or where
// somebody else speaks, and not who speaks: كفر زيت: قتل عشرة في قصف على السوق; كيسور:
// الجيش يعلن كذا.
func (r *reader) behindTown(a, b int) int {
	k := a
	for k < b && k < a+longestTown && r.toks[k].word && r.toks[k].quote == 0 {
		k++
	}
	if k == a || k+2 >= b || !r.toks[k].is(":") || r.firstPerson(k+1, b) || r.toks[k+1].quote > 0 || opens(r.toks, k+1) {
		return a
	}
	first := r.toks[a]
	named := placePrefixes[first.s] && k == a+2 || first.placeHead() && k > a+1 || r.placeNames[first.s]
	if h, _, _ := first.head(); h != nil || !named && (k > a+1 || !r.happens(k+1) && !r.ownSpeaker(k+1, b)) || len(r.namesakes(first.s)) > 0 || !named && r.heardElsewhere(k-1) {
		return a
	}
	return k + 1
}

// happens reports whether what befell people or a place is told from the word at k on.
func (r *reader) happens(k int) bool {
	t := r.toks[k]
	return quantifiers[t.s] || tolls[t.s] || t.is("قصف", "غارة", "غاره", "غارات", "انفجار", "انفجارات", "اشتباكات", "قتل", "قتلت", "اصيب", "استشهد", "سقط", "سقطت", "قصفت", "شن", "شنت", "دوي", "نزوح", "تفجير", "هجوم", "خلاف", "خلافات", "تضارب")
}
