package handlers

import (
	"net/http"
	"strings"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/db/text"
	"counterclaim/views"
	"counterclaim/views/href"
	"counterclaim/views/ui"
)

// hitsLength is how many hits are shown at once; each shows some of its text.
const hitsLength = 20

// search looks for words in documents, claims and questions.
func search(v *visit) error {
	frame, err := v.frame(v.w.T("search.title"), href.Search)
	if err != nil {
		return err
	}
	page := views.Search{Frame: frame, Query: v.typedQuery(), Kind: v.QueryParam("kind"), Kinds: []ui.Option{{Label: v.w.T("search.everything")}}}
	kinds := []string{"document", "claim", "question"}
	for _, k := range kinds {
		page.Kinds = append(page.Kinds, ui.Option{Value: k, Label: v.w.T("search." + k)})
	}
	if page.Query == "" {
		return v.render(http.StatusOK, views.SearchPage(page))
	}
	q := db.SearchQuery{Text: page.Query, Limit: hitsLength, Offset: v.number("offset")}
	if page.Kind != "" {
		q.Kinds = []string{page.Kind}
	}
	hits, total, err := v.store.Search(v.ctx, q)
	if err != nil {
		return err
	}
	page.Total, page.Pager = total, v.pagesOf(total, q.Offset, hitsLength)
	var asked []record.ID
	for _, h := range hits {
		if h.Kind == "question" {
			asked = append(asked, h.ID)
		}
	}
	worded, err := v.store.Wordings(v.ctx, asked)
	if err != nil {
		return err
	}
	for _, h := range hits {
		hit := views.Hit{Kind: h.Kind, Title: h.Title, Lang: h.Lang, Dir: h.Dir, Href: placeOf(h)}
		if hit.Title == "" {
			hit.Title = v.w.T("search.is." + h.Kind)
		}
		found := ""
		for _, p := range h.Snippet {
			hit.Pieces = append(hit.Pieces, views.Piece{Text: p.Text, Hit: p.Hit})
			found += p.Text
		}
		if h.Kind == "question" && strings.Contains(h.Title+" "+v.asked(worded[h.ID]), strings.Trim(found, "… ")) {
			hit.Pieces = nil // the title says it
		}
		if w, there := worded[h.ID]; there {
			hit.Title = v.shown(w)
		}
		if hit.Dir == "" { // a question: nobody says in what language it is
			hit.Lang = text.Language(hit.Title)
			hit.Dir = text.Direction(hit.Lang)
		}
		page.Hits = append(page.Hits, hit)
	}
	return v.render(http.StatusOK, views.SearchPage(page))
}

// typedQuery is the words to look for.
func (v *visit) typedQuery() string { return v.QueryParam("q") }

// placeOf is where a hit is to be seen: the exact words of a document, the claim
// in its document, the question.
func placeOf(h db.Hit) string {
	switch h.Kind {
	case "claim":
		return href.DocumentAt(h.Document, h.ID)
	case "question":
		return href.Question(h.ID)
	}
	if h.Span.Empty() {
		return href.Document(h.ID)
	}
	return href.DocumentPlace(h.ID, h.Span)
}
