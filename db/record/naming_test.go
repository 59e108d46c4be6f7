package record

import (
	"slices"
	"testing"
)

func TestNameIn(t *testing.T) {
	for _, c := range []struct {
		name   string
		others []string
		en, ar string
	}{
		{"Norway", nil, "Norway", "النرويج"},
		{"النرويج", nil, "Norway", "النرويج"},
		{"United Nations", []string{"UN", "الأمم"}, "United Nations", "الأمم المتحدة"},
		{"جبهة الخلاص", []string{"الجبهة", "Salvation Front", "SF"}, "Salvation Front", "جبهة الخلاص"},
		{"Salvation Front", []string{"SF"}, "Salvation Front", "Salvation Front"},
		{"Oslo", nil, "Oslo", "Oslo"},
	} {
		if en, ar := NameIn("en", c.name, c.others), NameIn("ar", c.name, c.others); en != c.en || ar != c.ar {
			t.Errorf("%s is called %q and %q, want %q and %q", c.name, en, ar, c.en, c.ar)
		}
	}
}

func TestOtherNames(t *testing.T) {
	for name, want := range map[string][]string{
		"Norway": {"النرويج"}, "النرويج": {"Norway"}, "بنغلادش": {"Bangladesh", "بنغلاديش"}, "UN": {"United Nations", "الأمم المتحدة"}, "Oslo": nil,
	} {
		if got := OtherNames(name); !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}
