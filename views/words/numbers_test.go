package words

import (
	"math"
	"testing"
)

func TestNumbers(t *testing.T) {
	latin, indic := For(English, LatinDigits), For(Arabic, ArabicDigits)
	for n, want := range map[int][2]string{0: {"0", "٠"}, 999: {"999", "٩٩٩"}, 1000: {"1,000", "١٬٠٠٠"}, -1234567: {"-1,234,567", "-١٬٢٣٤٬٥٦٧"}} {
		if got := latin.Num(n); got != want[0] {
			t.Errorf("%d: %q", n, got)
		}
		if got := indic.Num(n); got != want[1] {
			t.Errorf("%d: %q", n, got)
		}
	}
	if got := indic.Float(1.5); got != "١٫٥" {
		t.Errorf("1.5: %q", got)
	}
}

func TestRanges(t *testing.T) {
	p := For(English, LatinDigits)
	for _, c := range []struct {
		low, high float64
		want      string
	}{{41, 41, "41"}, {501, math.Inf(1), "≥ 501"}, {0, 99, "≤ 99"}, {4500, 5500, "4,500–5,500"}} {
		if got := p.Range(c.low, c.high); got != c.want {
			t.Errorf("%v %v: %q, want %q", c.low, c.high, got, c.want)
		}
	}
}
