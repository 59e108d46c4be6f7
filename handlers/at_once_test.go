package handlers

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"sync"
	"testing"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/views/href"
)

// TestManyAskAtOnce reads every screen of the sample case in two pages while
// others write, judge, undo, bring reports in, back up and change the settings:
// nobody is told of a fault of ours, and the file is sound afterwards. Under the
// race detector it watches what all of them share.
func TestManyAskAtOnce(t *testing.T) {
	o := sampled(t)
	screens := o.screens()
	claims, _, err := o.store.Claims(t.Context(), db.ClaimFilter{})
	if err != nil {
		t.Fatal(err)
	}
	suggested := o.questions(record.Suggested)
	var group sync.WaitGroup
	// asks sends requests one after the other; what others did meanwhile may refuse one.
	asks := func(method string, many int, ask func(int) (address string, form url.Values)) {
		group.Go(func() {
			for i := range many {
				address, form := ask(i)
				status, body := o.do(method, address, form)
				if status != http.StatusOK && status != http.StatusNotFound && status != http.StatusConflict {
					t.Errorf("%s %s: %d\n%s", method, address, status, read(t, body).text("main"))
				}
			}
		})
	}
	backwards := slices.Clone(screens)
	slices.Reverse(backwards)
	for _, all := range [][]screen{screens, backwards} {
		asks(http.MethodGet, len(all), func(i int) (string, url.Values) { return all[i].address, nil })
	}
	asks(http.MethodGet, len(screens), func(i int) (string, url.Values) {
		return []string{href.Rail, href.With(href.FindActor, "q", "و"), href.With(href.FindQuestion, "q", "كم"), href.ClaimForm(claims[i%len(claims)].ID)}[i%4], nil
	})
	asks(http.MethodPost, 12, func(i int) (string, url.Values) {
		return href.JudgeClaim(claims[i%len(claims)].ID), form("status", string([]record.Status{record.Confirmed, record.Dismissed}[i%2]))
	})
	asks(http.MethodPost, 8, func(i int) (string, url.Values) {
		return href.JudgeQuestion(suggested[i%len(suggested)].ID), form("status", string([]record.Status{record.Confirmed, record.Dismissed}[i%2]))
	})
	asks(http.MethodPost, 8, func(i int) (string, url.Values) { return []string{href.Undo, href.Redo}[i%2], form() })
	asks(http.MethodPost, 3, func(i int) (string, url.Values) {
		return href.PasteDocument, form("text", fmt.Sprintf("قالت الوزارة 😀 إن %d مدنيا قُتلوا.", 40+i), "title", fmt.Sprint("خبر ", i), "published", "2025-05-12")
	})
	asks(http.MethodPost, 2, func(int) (string, url.Values) { return href.Backup, form() })
	asks(http.MethodPost, 4, func(i int) (string, url.Values) {
		return href.Settings, form("lang", []string{"ar", "en"}[i%2], "analyst", "Lina")
	})
	group.Wait()
	if found, err := o.store.Verify(t.Context()); err != nil || len(found) > 0 {
		t.Errorf("afterwards: %+v, %v", found, err)
	}
}
