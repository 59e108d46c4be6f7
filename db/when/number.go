package when

// longestNumber is the most tokens that a number below a million is read from, so
// that a long run of number words costs no more than its length.
const longestNumber = 24

// cardinal reads digits or number words as a whole number below a million.
func (r *reader) cardinal(i int) (n, next int, ok bool) {
	t := r.tok(i)
	if t.form == letters && t.fold == "ال" && r.tok(i+1).form == digits {
		i++
		t = r.tok(i)
	}
	if t.form == digits {
		if t.width > 6 || r.gluedToNumber(i) {
			return 0, 0, false
		}
		return t.n, i + 1, true
	}
	if r.isWord(i, "a") && r.isWord(i+1, "couple") {
		return 2, i + 2, true
	}
	total, group, last := 0, 0, 0
	j := i
	for ; j < i+longestNumber; j++ {
		at := j
		joined := r.tok(j).and
		if j > i && (r.tok(j).fold == "و" || r.tok(j).fold == "and" || r.isMark(j, "-")) {
			j, joined = j+1, true
		}
		c, is := r.tok(j).as(cardinal)
		joined = joined || j > i && r.isWord(j, "واحد", "واحده", "واحدي") // وأحد عشر
		if !is || j > i && !joined && !follows(last, c, r.tok(j).arabic) {
			j = at
			break
		}
		switch {
		case c == 1000:
			total, group = total+max(group, 1)*1000, 0
		case c == 100 && group > 0 && group < 10, c == 100 && group > 10 && group < 20 && !r.tok(j).arabic: // nineteen hundred
			group *= 100
		default:
			group += c
		}
		last = c
	}
	return total + group, j, j > i
}

// follows reports whether a number word can stand behind another without and:
// ثلاثة عشر, خمس مئة, ثلاثة آلاف; twenty three, two thousand nine.
func follows(last, c int, arabic bool) bool {
	if arabic {
		return last < 10 && (c == 10 || c == 100) || last < 1000 && c == 1000
	}
	return c >= 100 && last < c || last >= 20 && c < 10 || last >= 100 && c < last
}

// ordinal reads the ordinal of a day or an hour: التاسع, الحادي والثلاثين,
// الثانية عشرة, twenty-first, 21st.
func (r *reader) ordinal(i int) (n, next int, ok bool) {
	t := r.tok(i)
	if t.form == digits {
		if th := r.tok(i + 1); t.width <= 2 && !th.gap && th.is(suffix) {
			return t.n, i + 2, true
		}
		return 0, 0, false
	}
	if tens, is := t.as(cardinal); is && tens >= 20 && tens < 100 {
		j := i + 1
		if r.isMark(j, "-") {
			j++
		}
		if n, is := r.tok(j).as(ordinal); is && n < 10 && !r.tok(j).arabic {
			return tens + n, j + 1, true
		}
	}
	n, is := t.as(ordinal)
	if !is {
		return 0, 0, false
	}
	if !t.arabic {
		return n, i + 1, true
	}
	eleventh := n == 11
	if eleventh {
		n = 1
	}
	next = i + 1
	if r.tok(next).means(cardinal, 10) && !r.tok(next).and && n < 10 {
		return n + 10, next + 1, true
	}
	if r.tok(next).fold == "و" {
		next++
	}
	if tens, is := r.tok(next).as(ordinal); is && tens >= 20 && n < 10 && (r.tok(next).and || next > i+1) {
		return n + tens, next + 1, true
	}
	return n, i + 1, !eleventh
}

// gluedToNumber reports whether the digits belong to something longer: a
// decimal, a telephone number, a name such as Su-25.
func (r *reader) gluedToNumber(i int) bool {
	t := r.tok(i)
	if before := r.tok(i - 1); !t.gap && before.form == letters && !before.is(month) && before.fold != "ال" && before.fold != "و" &&
		!(before.arabic && len(before.fold) <= len("وب")) {
		return true
	}
	if before := r.tok(i - 1); !t.gap && before.form == mark && !before.gap && joinsNumbers(before.fold) && r.tok(i-2).form == digits {
		return true
	}
	if before := r.tok(i - 1); !t.gap && (before.fold == "+" || before.fold == "$" || before.fold == "€" || before.fold == "#") {
		return true
	}
	if before := r.tok(i - 1); !t.gap && !before.gap && isHyphen(before.fold) && r.tok(i-2).form == letters &&
		!r.has(i-2, month) && !r.has(i-2, stemEnd) {
		return true
	}
	after := r.tok(i + 1)
	if after.fold == "%" || after.fold == "٪" {
		return true
	}
	return !after.gap && after.form == mark && joinsNumbers(after.fold) && r.tok(i+2).form == digits && !r.tok(i+2).gap
}

func joinsNumbers(mark string) bool {
	switch mark {
	case ".", ",", "٫", "٬", ":", "/":
		return true
	}
	return false
}

func isHyphen(mark string) bool {
	switch mark {
	case "-", "–", "—", "‐", "‑", "−":
		return true
	}
	return false
}
