package figure

import (
	"math"
	"strconv"
	"strings"

	"counterclaim/db/text"
)

// digits reads a number written in digits of any script with its separators.
// pointsGroup says that a single stop before exactly three digits parts
// thousands, as it does in Arabic text (12.500 is twelve thousand five hundred);
// else it is the decimal point. ok is false for dates, times, addresses and
// whatever else is no number.
func digits(s string, pointsGroup bool) (n float64, ok bool) {
	var plain strings.Builder // the digits alone
	groups := []int{0}        // the number of digits in each group
	var seps []rune
	for _, r := range s {
		if d := text.Digit(r); d >= 0 {
			groups[len(groups)-1]++
			plain.WriteByte(byte('0' + d))
			continue
		}
		groups = append(groups, 0)
		seps = append(seps, r)
	}
	decimal := false
	lakhs := inLakhs(groups, seps)
	for i, sep := range seps {
		last := i == len(seps)-1
		grouped := groups[i+1] == 3 && groups[0] > 0 && groups[0] <= 3 && !(groups[0] == 1 && text.Digit(first(s)) == 0)
		switch sep {
		case '٫':
			decimal = true
		case '.':
			decimal = !(grouped && (pointsGroup || len(seps) > 1 && seps[0] == '.'))
		case ',', '،', '\'', '’', '٬':
			decimal = !grouped && !lakhs
			if decimal && (sep == '\'' || sep == '’' || sep == '،') {
				return 0, false
			}
		case 0xA0, 0x2008, 0x2009, 0x202F:
			if !grouped {
				return 0, false
			}
		default:
			return 0, false
		}
		if decimal && !last || i > 0 && !decimal && sep != seps[0] {
			return 0, false
		}
	}
	all := plain.String()
	if decimal {
		point := len(all) - groups[len(groups)-1]
		all = all[:point] + "." + all[point:]
	}
	n, err := strconv.ParseFloat(all, 64)
	return n, err == nil && !math.IsInf(n, 0)
}

// inLakhs reports whether commas part the digits as India writes them: 12,34,567.
func inLakhs(groups []int, seps []rune) bool {
	last := len(groups) - 1
	if last < 2 || groups[last] != 3 || groups[0] == 0 || groups[0] > 2 {
		return false
	}
	for i, sep := range seps {
		if sep != ',' || i > 0 && groups[i] != 2 {
			return false
		}
	}
	return true
}

func first(s string) rune {
	for _, r := range s {
		return r
	}
	return 0
}
