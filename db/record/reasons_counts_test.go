package record

import (
	"testing"

	"counterclaim/db/figure"
)

func TestEverythingCountedHasAWordInReasons(t *testing.T) {
	for _, thing := range figure.Things() {
		for _, code := range []string{string(thing.What), string(thing.Who)} {
			if code != "" && Word(code) != "@"+code {
				t.Errorf("%q has no word", code)
			}
		}
	}
	for _, table := range []map[string]sentence{countWords, countFates} {
		for code, s := range table {
			t.Run(code, func(t *testing.T) { checkLanguages(t, s) })
		}
	}
}

func TestCodesOfTwoPartsAreTold(t *testing.T) {
	for code, want := range map[string][2]string{
		"killed_or_wounded": {"killed or wounded", "قتلى أو جرحى"},
		"damaged_buildings": {"damaged buildings", "مبان متضررة"},
		"fired_missiles":    {"missiles fired", "صواريخ أُطلقت"},
		"damaged_nothing":   {"damaged_nothing", "\u2068damaged_nothing\u2069"},
		"neutral_buildings": {"neutral_buildings", "\u2068neutral_buildings\u2069"},
	} {
		as := func(fact string) string { return fact }
		if en, ar := fact(Word(code), "en", as), fact(Word(code), "ar", as); en != want[0] || ar != want[1] {
			t.Errorf("%s: %q, %q, want %q", code, en, ar, want)
		}
	}
}
