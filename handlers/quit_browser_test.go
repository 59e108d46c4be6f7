//go:build !race

package handlers

import (
	"testing"

	"counterclaim/assets"
	"counterclaim/views/href"
)

// The last page is as well dressed as the others, though nobody serves styles any
// more: the browser has kept them.
func TestTheLastPageHasItsStyles(t *testing.T) {
	for lang, dir := range map[string]string{"en": "ltr", "ar": "rtl"} {
		t.Run(lang, func(t *testing.T) {
			o := newOffice(t)
			o.speaks(lang)
			b := o.newTab()
			b.open(href.Documents)
			paper := eval[string](b, `getComputedStyle(document.body).backgroundColor`)
			b.run(`document.getElementById("quit").showModal(); document.querySelector("#quit form").requestSubmit()`)
			b.until(`document.querySelector("main.ended") && document.readyState === "complete"`)
			if got := eval[string](b, `getComputedStyle(document.body).backgroundColor`); got != paper {
				t.Errorf("the last page is %s, the others %s", got, paper)
			}
			if got := eval[string](b, `document.dir`); got != dir {
				t.Errorf("it runs %s", got)
			}
			if n := eval[int](b, `performance.getEntriesByType("resource").filter(r => r.name.includes("`+assets.Prefix+`") && r.transferSize > 0).length`); n > 0 {
				t.Errorf("%d of its styles were fetched again", n)
			}
			b.shoot("ended-" + lang)
		})
	}
}
