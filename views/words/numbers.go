package words

import (
	"math"
	"strconv"
	"strings"
)

// Num is a whole number with its thousands parted, in the digits of the setting.
func (p Printer) Num(n int) string {
	return p.digits(group(strconv.Itoa(n)))
}

// Float is a number with as many decimals as it has, thousands parted.
func (p Printer) Float(f float64) string {
	whole, rest, has := strings.Cut(strconv.FormatFloat(f, 'f', -1, 64), ".")
	if has {
		return p.digits(group(whole) + "." + rest)
	}
	return p.digits(group(whole))
}

// Bytes is the size of a file: to the byte while it is small, then in the unit
// that leaves it the fewest digits, a thousand of one being one of the next.
func (p Printer) Bytes(n int64) string {
	if n < 1000 {
		return p.N("size.bytes", int(n))
	}
	size, unit := float64(n)/1000, "size.kb"
	for _, larger := range []string{"size.mb", "size.gb"} {
		if size < 999.5 {
			break
		}
		size, unit = size/1000, larger
	}
	if size < 9.95 {
		return p.T(unit, p.Float(math.Round(size*10)/10))
	}
	return p.T(unit, p.Float(math.Round(size)))
}

// Range is a range of numbers, both ends included; a high of +Inf is open.
// It is one run to be shown left to right: "41", "4,500–5,500", "≥ 501".
func (p Printer) Range(low, high float64) string {
	switch {
	case low == high:
		return p.Float(low)
	case math.IsInf(high, 1):
		return "≥ " + p.Float(low)
	case low <= 0:
		return "≤ " + p.Float(high)
	}
	return p.Float(low) + "–" + p.Float(high)
}

// Figure is what words count, bounded as they bound it (by a figure.Qualifier code):
// "> 500", "< 20", "≈ 5,000"; else as Range does. It is the one way in which a figure
// of a claim or a position is written.
func (p Printer) Figure(qualifier string, low, high float64) string {
	open := math.IsInf(high, 1)
	switch {
	case qualifier == "more_than" && open && low >= 1:
		return "> " + p.Float(low-1)
	case qualifier == "less_than" && !open && low <= 0:
		return "< " + p.Float(high+1)
	case qualifier == "about" && !open && high > low:
		return "≈ " + p.Float(math.Round((low+high)/2))
	}
	return p.Range(low, high)
}

// group parts the thousands of a number of plain digits, with or without a sign.
func group(s string) string {
	sign := ""
	if strings.HasPrefix(s, "-") {
		sign, s = "-", s[1:]
	}
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return sign + s
}

// digits turns Latin digits and separators into Arabic-Indic ones where the setting asks for them.
func (p Printer) digits(s string) string {
	if !p.arabicDigits {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r >= '0' && r <= '9':
			return '٠' + r - '0'
		case r == ',':
			return '٬'
		case r == '.':
			return '٫'
		}
		return r
	}, s)
}

// Plain is a number for a form or an address: Latin digits, nothing parted.
func (p Printer) Plain(n int) string { return strconv.Itoa(n) }
