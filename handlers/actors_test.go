package handlers

import (
	"net/http"
	"strings"
	"testing"

	"counterclaim/db/record"
	"counterclaim/views/href"
)

// TestACircleOfAffiliationsIsRefused: the form says at the field what is wrong and what
// to do, and keeps all that was typed.
func TestACircleOfAffiliationsIsRefused(t *testing.T) {
	o := newOffice(t)
	army, err := o.store.SaveActor(t.Context(), record.Actor{Name: "Valley army", Kind: record.Force})
	if err != nil {
		t.Fatal(err)
	}
	brigade, err := o.store.SaveActor(t.Context(), record.Actor{Name: "Mill brigade", Kind: record.Force, Affiliation: record.Ref{ID: army.ID}})
	if err != nil {
		t.Fatal(err)
	}
	typed := []string{"version", "1", "name", "The valley's army", "kind", "government", "side", "Valley", "grade", "B", "aliases", "جيش الوادي", "note", "Typed."}
	for lang, want := range map[string]string{
		"en": "Mill brigade belongs to The valley's army already, so The valley's army cannot belong to it. Choose another one here, or first change what Mill brigade belongs to, on its page.",
		"ar": "الجهة «Mill brigade» تتبع الجهة «The valley's army» من قبل، فلا يصح أن تتبعها «The valley's army». اختر جهة أخرى هنا، أو غيّر أولا ما تتبعه الجهة «Mill brigade» في صفحتها.",
	} {
		o.speaks(lang)
		status, body := o.do(http.MethodPost, href.Actor(army.ID), form(append(typed, "affiliation", "mill brigade")...))
		p := read(t, body)
		if status != http.StatusUnprocessableEntity {
			t.Fatalf("%s: %d: %s", lang, status, p.text("#main"))
		}
		if got := strings.NewReplacer("\u2068", "", "\u2069", "").Replace(p.text(".field:has(#a-affiliation) .wrong")); got != want {
			t.Errorf("%s: it says %q, want %q", lang, got, want)
		}
		for selector, want := range map[string]string{"#a-name": "The valley's army", "#a-side": "Valley", "#a-affiliation": "mill brigade", "#a-affiliation[aria-invalid]": "mill brigade"} {
			if got := p.attr(selector, "value"); got != want {
				t.Errorf("%s: %s holds %q, want %q", lang, selector, got, want)
			}
		}
		p.holds("#a-note", "Typed.")
		p.holds("#a-aliases", "جيش الوادي")
		p.holds("#a-kind [selected]", p.text("#a-kind [value=government]"))
		p.holds("#a-grade [selected]", p.text("#a-grade [value=B]"))
	}
	if now, err := o.store.Actor(t.Context(), army.ID); err != nil || now.Name != "Valley army" || now.Version != 1 {
		t.Errorf("it was saved: %+v, %v", now, err)
	}
	// Once the one below stands free, the other way round is no circle.
	o.post(href.Actor(brigade.ID), "version", "1", "name", "Mill brigade", "kind", "force", "affiliation", "")
	o.post(href.Actor(army.ID), append(typed, "affiliation", "mill brigade")...)
	if now, err := o.store.Actor(t.Context(), army.ID); err != nil || now.Affiliation.ID != brigade.ID {
		t.Errorf("it belongs to %+v, %v", now.Affiliation, err)
	}
}
