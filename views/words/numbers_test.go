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

func TestSizes(t *testing.T) {
	latin, indic := For(English, LatinDigits), For(Arabic, ArabicDigits)
	for n, want := range map[int64][2]string{
		0: {"0 bytes", "لا بايتات"}, 1: {"1 byte", "بايت واحد"}, 999: {"999 bytes", "\u2066٩٩٩\u2069 بايتا"},
		1000: {"1 KB", "\u2066١\u2069 كيلوبايت"}, 1250: {"1.3 KB", "\u2066١٫٣\u2069 كيلوبايت"}, 9999: {"10 KB", "\u2066١٠\u2069 كيلوبايت"}, 999_499: {"999 KB", "\u2066٩٩٩\u2069 كيلوبايت"},
		999_500: {"1 MB", "\u2066١\u2069 ميغابايت"}, 36_400_000: {"36 MB", "\u2066٣٦\u2069 ميغابايت"}, 2_100_000_000: {"2.1 GB", "\u2066٢٫١\u2069 غيغابايت"}, 5_000_000_000_000: {"5,000 GB", "\u2066٥٬٠٠٠\u2069 غيغابايت"},
	} {
		if got := latin.Bytes(n); got != want[0] {
			t.Errorf("%d: %q, want %q", n, got, want[0])
		}
		if got := indic.Bytes(n); got != want[1] {
			t.Errorf("%d: %q, want %q", n, got, want[1])
		}
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
