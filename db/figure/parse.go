package figure

import (
	"errors"
	"math"
	"strconv"
	"strings"

	"counterclaim/db/text"
)

// ErrNoNumber is returned by Parse for words that give no range.
var ErrNoNumber = errors.New("no number in these words")

// Parse reads what an analyst types into a field: "41", "500+", ">500",
// "~5,000", "4000-5000", "أكثر من 500", "dozens", "٢٥٠". The words must give
// one range and nothing else.
func Parse(typed string) (Range, Qualifier, error) {
	typed = strings.TrimSpace(typed)
	if n, ok := Number(typed); ok {
		return Exactly(n), Exact, nil
	}
	r := &reader{phrase: newPhrase(text.Words(spaced(typed))), text: text.New(typed)}
	if len(r.words) == 0 {
		return Range{}, "", ErrNoNumber
	}
	r.sentence = make([]int, len(r.words))
	r.nouns = make([]nounAt, len(r.words))
	r.events = make([]*event, len(r.words))
	for _, q := range [...]quantity{r.typedRange(), r.typedQuantity()} {
		if q.rule != nil && q.to == len(r.words) && !math.IsNaN(q.r.Low) {
			return q.r, q.rule.Qualifier, nil
		}
	}
	return Range{}, "", ErrNoNumber
}

// spaced parts the signs of a typed range from its numbers, so that two of them
// are not read as one word.
func spaced(s string) string {
	return strings.NewReplacer("–", " – ", "—", " – ", "..", " – ", "…", " – ").Replace(s)
}

// typedRange reads "N – M" with signed ends.
func (r *reader) typedRange() quantity {
	low, ok := r.signed(0)
	if !ok {
		return quantity{}
	}
	switch r.fold(low.end) {
	case "-", "–", "الي", "to", "او", "or":
	default:
		return quantity{}
	}
	high, ok := r.signed(low.end + 1)
	if !ok || high.end != len(r.words) {
		return quantity{}
	}
	a, b := low.value, high.value
	if high.last > 1 && !math.IsInf(high.last, 1) && low.last == 1 && a*high.last < b && a < high.last {
		a *= high.last
	}
	if a > b {
		return quantity{}
	}
	rule := ruleCalled("between")
	if a == b {
		rule = &table[0]
	}
	return quantity{rule: rule, r: Range{a, b}, to: high.end}
}

func (r *reader) typedQuantity() quantity {
	if rule, at := r.match(before, 0); rule != nil && rule.whole != nil {
		if n, ok := r.signed(at); ok && n.end == len(r.words) {
			q := quantity{rule: rule, value: n.value, kind: Count, to: n.end}
			q.r = r.rangeOf(&q)
			return q
		}
	}
	if n, ok := r.signed(0); ok {
		if rule, end := r.match(behind, n.end); rule != nil {
			q := quantity{rule: rule, value: n.value, kind: Count, to: end}
			q.r = r.rangeOf(&q)
			return q
		}
	}
	q, ok := r.quantity(0)
	if rule, end := r.match(instead, 0); !ok && rule != nil {
		return quantity{rule: rule, r: rule.fixed, to: end}
	}
	if !ok {
		return quantity{}
	}
	return q
}

// Print writes a range in the shortest form that Parse reads back as the same
// range, by the qualifier's own sign where it has one: ">500", "~5,000",
// "500+", "4,000–5,000", "dozens".
func (r Range) Print(q Qualifier) string {
	for _, form := range r.forms(q) {
		if back, _, err := Parse(form); err == nil && back == r {
			return form
		}
	}
	return r.String()
}

// forms are the ways to write a range of this qualifier, the best first.
func (r Range) forms(q Qualifier) []string {
	whole := r.Low == math.Trunc(r.Low)
	switch q {
	case MoreThan:
		if whole {
			return []string{">" + number(r.Low-1), ">" + number(r.Low)}
		}
		return []string{">" + number(r.Low)}
	case LessThan:
		return []string{"<" + number(r.High+1), "<" + number(r.High)}
	case UpTo:
		return []string{"≤" + number(r.High)}
	case About:
		return []string{"~" + number(math.Round((r.Low+r.High)/2)), "~" + number((r.Low+r.High)/2)}
	case Nearly:
		return []string{"nearly " + number(r.High)}
	}
	for i := range table {
		if rule := &table[i]; rule.Qualifier == q && rule.fixed == r && (rule.fixed != Range{}) && len(rule.English) > 0 {
			return []string{rule.English[0]}
		}
	}
	return nil
}

// String writes a range without words: "41", "501+", "4,000–5,000". Parse reads
// it back as the same range.
func (r Range) String() string {
	switch {
	case r.Low == r.High:
		return number(r.Low)
	case r.Open():
		return number(r.Low) + "+"
	}
	return number(r.Low) + "–" + number(r.High)
}

// number writes a number with commas between thousands.
func number(n float64) string {
	s := strconv.FormatFloat(math.Abs(n), 'f', -1, 64)
	whole, part, _ := strings.Cut(s, ".")
	var b strings.Builder
	if n < 0 {
		b.WriteByte('-')
	}
	for i, d := range whole {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(d)
	}
	if part != "" {
		b.WriteString("." + part)
	}
	return b.String()
}
