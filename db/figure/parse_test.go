package figure

import (
	"math"
	"testing"
)

func TestParse(t *testing.T) {
	open := math.Inf(1)
	for _, c := range []struct {
		typed     string
		want      Range
		qualifier Qualifier
	}{
		{"41", Range{41, 41}, Exact}, {"٢٥٠", Range{250, 250}, Exact}, {"500+", Range{500, open}, AtLeast}, {">500", Range{501, open}, MoreThan}, {"> 500", Range{501, open}, MoreThan},
		{"~5,000", Range{4500, 5500}, About}, {"4000-5000", Range{4000, 5000}, Between}, {"4000–5000", Range{4000, 5000}, Between}, {"أكثر من 500", Range{501, open}, MoreThan},
		{"dozens", Range{10, 99}, Dozens}, {"عشرات", Range{10, 99}, Dozens}, {"<500", Range{0, 499}, LessThan}, {"≤500", Range{0, 500}, UpTo}, {"≥500", Range{500, open}, AtLeast},
		{"بين 40 و50", Range{40, 50}, Between}, {"between 40 and 50", Range{40, 50}, Between}, {"قرابة 500", Range{450, 500}, Nearly}, {"ألفان", Range{2000, 2000}, Exact},
		{"-5", Range{-5, -5}, Exact}, {"-5 – -3", Range{-5, -3}, Between}, {"1.5 million", Range{1.5e6, 1.5e6}, Exact}, {"3-4 آلاف", Range{3000, 4000}, Between}, {"several", Range{3, 9}, Several},
		{"بضعة", Range{3, 9}, Several}, {"at least a dozen", Range{12, open}, AtLeast}, {"نحو مئة", Range{90, 110}, About}, {"0", Range{}, Exact}, {"500 على الأقل", Range{500, open}, AtLeast}, {"8 or more", Range{8, open}, AtLeast},
		{"عشرات الآلاف", Range{10000, 99999}, Thousand}, {"مليون ونصف", Range{1.5e6, 1.5e6}, Exact}, {"some", Range{2, open}, Some},
	} {
		got, q, err := Parse(c.typed)
		if err != nil || got != c.want || q != c.qualifier {
			t.Errorf("Parse(%q) = %v %v %v, want %v %v", c.typed, got, q, err, c.want, c.qualifier)
		}
	}
	for _, typed := range []string{"", "  ", "soldiers", "500 soldiers", "12-3-2020", "17:30", "5 6", ">", "between", "نحو", "+", "1e400"} {
		if got, q, err := Parse(typed); err == nil {
			t.Errorf("Parse(%q) = %v %v, want an error", typed, got, q)
		}
	}
}

func TestPrint(t *testing.T) {
	for _, c := range []struct {
		typed, want string
	}{
		{"41", "41"}, {"٢٥٠", "250"}, {"أكثر من 500", ">500"}, {"500 على الأقل", "500+"}, {"نحو 5000", "~5,000"}, {"4000-5000", "4,000–5,000"}, {"عشرات", "dozens"},
		{"أقل من 500", "<500"}, {"up to 12", "≤12"}, {"قرابة 500", "nearly 500"}, {"-5", "-5"}, {"1.5 million", "1,500,000"}, {"بضع مئات", "several hundred"}, {"1.25", "1.25"},
	} {
		r, q, err := Parse(c.typed)
		if err != nil {
			t.Errorf("Parse(%q): %v", c.typed, err)
		}
		if got := r.Print(q); got != c.want {
			t.Errorf("%q is printed %q, want %q", c.typed, got, c.want)
		}
	}
}

// FuzzParse holds Parse and Print to their promise: what is printed is read
// back as the same range.
func FuzzParse(f *testing.F) {
	for _, s := range []string{"41", ">500", "~33", "4000-5000", "dozens", "nearly 7", "½", "-5 – -3", "أقل من 1", "٣ ملايين", "1.005", "~0.3", "2.5m", "a couple", "10,000,000.25"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		r, q, err := Parse(s)
		if err != nil {
			return
		}
		if r.Low > r.High || math.IsNaN(r.Low) || math.IsNaN(r.High) || math.IsInf(r.Low, 0) {
			t.Fatalf("Parse(%q) = %v", s, r)
		}
		for _, printed := range []string{r.Print(q), r.String()} {
			if back, _, err := Parse(printed); err != nil || back != r {
				t.Errorf("%q is %v, printed %q, which is %v (%v)", s, r, printed, back, err)
			}
		}
	})
}

// FuzzRead holds the reader to what it promises for any text: no panic, spans
// in order inside the text, and ranges with a lower and an upper end.
func FuzzRead(f *testing.F) {
	for _, s := range []string{"قتل 41 مدنيا وأصيب 250 آخرون 🚑\r\n", "41 killed and 250 wounded", "مقتل وإصابة العشرات بين", "من 5 إلى", "the 21st of", "بين و", "ـ٥ ½ -", "- - 5 –", "1/2/3 4/5 من", "and a half", "نصف", "و", "الثالث و", "no a", "troops had fired mortars at three"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		figures := ReadString(s)
		length := len([]rune(s))
		at := 0
		for _, g := range figures {
			if g.Start < at || g.Empty() || g.End > length {
				t.Errorf("%q: %v after %d of %d", s, g.Span, at, length)
			}
			at = g.Start
			if g.Low > g.High || math.IsNaN(g.Low) {
				t.Errorf("%q: %v", g.Text, g.Range)
			}
			if g.NumberSpan.End > length || g.ThingSpan.End > length || g.SideSpan.End > length {
				t.Errorf("%q: a part outside the text: %+v", s, g)
			}
		}
		Number(s)
		OrdinalNumber(s)
	})
}
