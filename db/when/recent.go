package when

// someUnits is how many "some" are at most: several days ago is two to nine of
// them, and the last days, recent weeks and coming months are up to nine.
const someUnits = 9

// recent reads الأيام الأخيرة, الأسابيع القليلة الماضية, الأشهر المقبلة, in recent
// weeks, the past few days, the coming months.
func (r *reader) recent(i int) (moment, bool) {
	j := r.behindArticle(i)
	l, u, next := 0, 0, 0
	if r.tok(j).arabic {
		var ok bool
		if u, ok = r.tok(j).as(unit); !ok || !hasHead(r.tok(j).fold, "ال") || singular(r.tok(j).fold) && u != hourUnit {
			return moment{}, false
		}
		k := j + 1
		if r.isWord(k, "القليله", "القلايل", "المعدوده", "العديده") {
			k++
		}
		if l, ok = r.tok(k).as(lean); !ok || r.isWord(k, "السابقه") || r.isWord(k+1, "من", "ل") || hasHead(r.tok(k+1).fold, "لل") {
			return moment{}, false
		}
		next = k + 1
	} else {
		var ok bool
		if l, ok = r.tok(j).as(lean); !ok || r.isWord(j, "previous") {
			return moment{}, false
		}
		k := j + 1
		some := r.isWord(k, "few", "several")
		if some {
			k++
		}
		if u, ok = r.tok(k).as(unit); !ok || singular(r.tok(k).fold) || !some && !r.isWord(j, "recent", "coming", "past") || r.isWord(k+1, "of") {
			return moment{}, false
		}
		next = k + 1
	}
	if l == 0 || u > decadeUnit {
		return moment{}, false
	}
	m := moment{next: next, kind: Relative, rule: "recent_units"}
	if l > 0 {
		m.rule = "coming_units"
	}
	if !r.dated {
		return m, true
	}
	other, ok := r.away(someUnits*l, u)
	if !ok {
		return moment{}, false
	}
	from, to := other, r.published
	if l > 0 {
		from, to = to, from
	}
	width := len("2006-01-02")
	switch u {
	case monthUnit:
		width = len("2006-01")
	case yearUnit, decadeUnit:
		width = len("2006")
	}
	if m.edtf = from.edtf()[:width] + "/" + to.edtf()[:width]; from == to {
		m.edtf = from.edtf()
	}
	return m, true
}

// within reads the stretch that something will take: في غضون يومين, خلال 48 ساعة,
// within two weeks. Of what is past it only says how long it took.
func (r *reader) within(i int) (moment, bool) {
	if !r.isWord(i-1, "غضون", "خلال", "within") {
		return moment{}, false
	}
	n, next := 1, i
	u, ok := r.tok(i).as(dual)
	switch {
	case ok:
		n, next = 2, i+1
	case r.tok(i).arabic && singular("ال"+r.tok(i).fold) && !hasHead(r.tok(i).fold, "ال"):
		u, ok = r.tok(i).as(unit)
		ok, next = ok && u >= dayUnit, i+1
	default:
		if n, next, ok = r.cardinal(i); ok {
			u, ok = r.tok(next).as(unit)
			next++
		}
	}
	if !ok || n < 1 || n > 1000 || u > fortnightUnit || u == quarterUnit || u == weekendUnit || r.has(next, lean) || r.isWord(next, "من", "of") {
		return moment{}, false
	}
	return r.stretchBack(1, n, u, next), r.typed || r.futureAround(i-1, next)
}

// weekend reads عطلة نهاية الأسبوع, over the weekend, this weekend: Friday to
// Sunday in Arabic, because the countries differ, and Saturday and Sunday in
// English. Without more it is the last that began.
func (r *reader) weekend(i int) (moment, bool) {
	first, next, l, leaned := 5, 0, 0, false
	switch {
	case r.isWord(i, "عطله") && r.isWord(i+1, "نهايه") && r.isWord(i+2, "الاسبوع"):
		if next = i + 3; r.has(next, lean) {
			l, leaned = r.tok(next).as(lean)
			next++
		}
		first = 4
	case r.isWord(i, "the") && r.isWord(i+1, "weekend") && !r.isWord(i+2, "of", "after", "before") &&
		(r.isWord(i-1, "over", "at", "during", "on") || r.alone(i, i+2)):
		next = i + 2
	default:
		return moment{}, false
	}
	m := moment{next: next, kind: Relative, rule: "weekend"}
	if !r.dated {
		return m, true
	}
	from := r.published - number(r.published.weekday()-1) + number(first+7*l)
	if !leaned && from > r.published && !r.futureAround(i, next) {
		from -= 7
	}
	sunday := from + number(6-first)
	m.edtf = from.edtf() + "/" + sunday.edtf()
	return m, true
}

// alone reports whether the paragraph holds nothing but the tokens from i up to
// next, with a preposition before them or a stop behind.
func (r *reader) alone(i, next int) bool {
	for k := r.from; k < i; k++ {
		if !r.has(k, preposition) && r.tok(k).form != mark {
			return false
		}
	}
	for k := next; k < r.to; k++ {
		if r.tok(k).form != mark {
			return false
		}
	}
	return true
}
