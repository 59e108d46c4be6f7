//go:build !race

package handlers

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp"

	"counterclaim/db/record"
	"counterclaim/views/href"
)

// Pairs are merged one after the other where they are listed: the page stays where it
// is, the next pair's button has the focus, and what was merged is said with its undo.
func TestMergingOneAfterTheOther(t *testing.T) {
	o := newOffice(t)
	names := [][2]string{{"Marek Dovanski", "ماريك دوفانسكي"}, {"Samer Haddad", "سامر الحداد"}, {"Tahir Fawwal", "طاهر الفوال"}, {"Sabrin Malouf", "صبرين معلوف"}, {"Idris Khatib", "إدريس الخطيب"}}
	for _, pair := range names {
		for _, name := range pair {
			if _, err := o.store.SaveActor(t.Context(), record.Actor{Name: name, Kind: record.Person}); err != nil {
				t.Fatal(err)
			}
		}
	}
	b := o.newTab()
	b.open(href.With(href.Actors, "kind", "person"))
	b.do(chromedp.Click(`.namesakes summary`))
	b.run(`window.stayed = true; document.getElementById("merge-1").focus()`)
	for merged := 1; merged <= 3; merged++ {
		b.press("\r")
		b.until(fmt.Sprintf(`document.querySelectorAll(".namesakes li").length === %d && document.querySelectorAll("#actors tbody tr").length === %d`, len(names)-merged, 2*len(names)-merged))
		b.until(`document.querySelector(".namesakes").open && document.activeElement.id.startsWith("merge-") && window.stayed && document.querySelector("#did .toast button")`)
		if words := eval[string](b, `document.querySelector("#did .toast span").textContent`); words == "" {
			t.Error("it is not said what was merged")
		}
	}
	b.shoot("merging")
	b.do(chromedp.Click(`#did .toast button`))
	b.until(fmt.Sprintf(`document.querySelectorAll("#actors tbody tr").length === %d`, 2*len(names)-2))
}
