package speech

import (
	"strconv"
	"testing"

	"counterclaim/db/text"
)

func TestCountries(t *testing.T) {
	cases := []struct{ name, words, want string }{
		{"a name and an adjective", "القوات التشادية هاجمت النيجر", "Chad@7-15 Niger@22-28 "},
		{"a capital for its government", "وقالت باريس إن", "France@6-11 "},
		{"English, behind an emoji and a line end", "🌊\r\nGerman officials in Paris", "Germany@3-9 France@23-28 "},
		{"none", "لا أحد هنا", ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := ""
			for _, m := range Countries(text.Words(c.words)) {
				got += m.Side + "@" + strconv.Itoa(m.Start) + "-" + strconv.Itoa(m.End) + " "
			}
			if got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

func TestCountryName(t *testing.T) {
	if got := CountryName("Chad", "ar"); got != "تشاد" {
		t.Errorf("%q", got)
	}
	if got := CountryName("Chad", "en") + CountryName("The Moon", "en") + CountryName("The Moon", "ar"); got != "Chad" {
		t.Errorf("%q", got)
	}
}

func TestSideOfBureau(t *testing.T) {
	cases := []struct{ name, words, side string }{
		{"a bureau of a country's army", "قالت إدارة الإعلام للجيش التشادي إن قواتها 🌊 انسحبت من تالا.", "Chad"},
		{"a bureau of an army that nobody names", "قالت إدارة الإعلام للجيش المحلي إن قواتها انسحبت من تالا.", ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			claims := Read(Input{Text: text.New(c.words)}).Claims
			if len(claims) != 1 || claims[0].Claimant.Side != c.side {
				t.Errorf("%+v", claims)
			}
		})
	}
}

func TestPlaceBehindArticle(t *testing.T) {
	cases := []struct{ name, words, want string }{
		{"a town described is not named by it", "قال شاهد إن القصف أصاب مستشفى في المدينة مزدحما بمرضى.", ""},
		{"a town named", "قال شاهد إن القصف أصاب مبنى في مدينة تالا.", "مدينة تالا"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := ""
			for _, claim := range Read(Input{Text: text.New(c.words)}).Claims {
				for _, p := range claim.Places {
					got += p.Name
				}
			}
			if got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}
