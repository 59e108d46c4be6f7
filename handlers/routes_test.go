package handlers

import (
	"net/http"
	"testing"

	"counterclaim/db"
	"counterclaim/views/href"
)

// TestAskingChangesNothing opens every screen and holds the history to what it was.
func TestAskingChangesNothing(t *testing.T) {
	o, d, claim, _ := furnished(t)
	steps := func() int {
		t.Helper()
		all, err := o.store.History(t.Context(), db.Scope{}, 1000, 0)
		if err != nil {
			t.Fatal(err)
		}
		return len(all)
	}
	before := steps()
	for _, address := range []string{
		href.Start, href.Documents, href.Board, href.Claims, href.Compare, href.Timeline, href.Actors, href.Tags, href.History, href.Share, href.Settings, href.Cases, href.Rules,
		href.With(href.Search, "q", "الجسر"), href.PasteDocument, href.Document(d.ID), href.EditDocument(d.ID), href.MarksOf(d.ID), href.Outline(d.ID), href.OriginalOf(d.ID),
		href.Claim(claim.ID), href.ClaimForm(claim.ID), href.With(href.FindActor, "q", "و"), href.With(href.FindTag, "q", ""), href.With(href.FindQuestion, "q", ""),
	} {
		if status, body := o.do(http.MethodGet, address, nil); status != http.StatusOK {
			t.Errorf("%s: %d %s", address, status, body)
		}
	}
	if after := steps(); after != before {
		t.Errorf("the history grew from %d to %d steps", before, after)
	}
	for _, address := range []string{href.Presence, href.Quit, href.Undo, href.Redo, href.UploadDocuments, href.DeleteDocument(d.ID), href.Redecode(d.ID), href.Boilerplate(d.ID), href.JudgeDocument(d.ID), href.ClaimsOfDocument(d.ID), href.HighlightsOf(d.ID), href.DeleteClaim(claim.ID), href.JudgeClaim(claim.ID)} {
		if status, _ := o.do(http.MethodGet, address, nil); status != http.StatusMethodNotAllowed && status != http.StatusNotFound {
			t.Errorf("GET %s: %d, want a refusal", address, status)
		}
	}
}
