//go:build !race

package handlers

import (
	"testing"

	"counterclaim/db/record"
	"counterclaim/views/href"
)

func (b *tab) claims(d record.Document) []record.Claim {
	b.t.Helper()
	all, err := b.store.ClaimsOf(b.t.Context(), d.ID)
	if err != nil {
		b.t.Fatal(err)
	}
	return all
}

// theOnly claim of a report, with the words it must have.
func (b *tab) theOnly(d record.Document, words string) record.Claim {
	b.t.Helper()
	all := b.claims(d)
	if len(all) != 1 {
		b.t.Fatalf("%d claims, want 1", len(all))
	}
	if got := all[0].Spans[0].Exact; got != words {
		b.t.Fatalf("claim %q, want %q", got, words)
	}
	return all[0]
}

func TestMarkByMouse(t *testing.T) {
	for _, c := range []struct{ name, text, lang, from, to, want string }{
		{"Arabic, from the middle of a word to the middle of a word", arabicReport, "ar", "شار", "دبا", "وأشار المتحدث إلى أن القوات دمرت 10 دبابات"},
		{"English after an emoji", englishReport, "en", "ore than", "soldi", "more than 500 soldiers"},
		{"from Arabic into Latin, closing bracket with its opening one", arabicReport, "ar", "دبابات", "(T-72)", "دبابات من طراز \"تي-72\" (T-72)"},
		{"the emoji itself, trailing punctuation left out", arabicReport, "ar", "عاجل", "عاجل:", "عاجل"},
		{"vowel marks", arabicReport, "ar", "وَزار", "دفاع", "وَزارةِ الدفاع"},
		{"over a paragraph", englishReport, "en", "bridge", "ministry", "bridge.\nThe ministry"},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := newOffice(t)
			d := o.report(c.text, "A report", "The Outlet", c.lang)
			b := o.newTab()
			b.open(href.Document(d.ID))
			b.drag(c.from, c.to)
			b.until(`!document.getElementById("picked").hidden`)
			b.press("\r")
			b.saved()
			b.theOnly(d, c.want)
			b.open(href.Document(d.ID))
			b.until(`CSS.highlights.get("asserts").size === 1`)
			if got := eval[string](b, `[...CSS.highlights.get("asserts")].map(r => { const live = document.createRange(); live.setStart(r.startContainer, r.startOffset); live.setEnd(r.endContainer, r.endOffset); return live.toString(); })[0]`); got != c.want && c.name != "over a paragraph" {
				t.Errorf("after a reload %q is drawn, want %q", got, c.want)
			}
		})
	}
}
