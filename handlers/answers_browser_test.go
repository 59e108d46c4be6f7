//go:build !race

package handlers

import (
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"counterclaim/db/record"
	"counterclaim/views/href"
)

// The claim that a denial answers is chosen by the keyboard, as names are, and
// half a choice is not sent.
func TestTheAnsweredClaimIsChosenByKeys(t *testing.T) {
	o := newOffice(t)
	mark := func(body, outlet string, act record.Act) record.Claim {
		t.Helper()
		d := o.report(body, outlet, outlet, "ar")
		c, err := o.store.SaveClaim(t.Context(), record.Claim{Document: d.ID, Act: act, Spans: []record.Quote{{Span: spanOf(t, d.Text, body)}}})
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	said := mark("😀 قَصفت القواتُ المستودع في الميناء", "وكالة النهر", record.Asserts)
	denial := mark("لم نستهدف المستودع إطلاقا", "قناة السهل", record.Denies)
	b := o.newTab()
	b.open(href.DocumentAt(denial.Document, denial.ID))
	b.do(chromedp.Focus(`#answers`))
	b.press("المستودع")
	b.until(`document.querySelectorAll("#answers ~ [role=listbox] [role=option]").length === 1`)
	b.shoot("answers-offered")
	b.press(kb.ArrowDown + kb.Enter)
	b.until(`document.querySelector("a.answered")`)
	b.saved()
	if c, err := o.store.Claim(t.Context(), denial.ID); err != nil || c.Answers != said.ID {
		t.Errorf("answers %q, %v", c.Answers, err)
	}
	b.shoot("answers-tied")
}
