package handlers

import (
	"cmp"
	"slices"
	"strings"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/db/text"
	"counterclaim/views"
	"counterclaim/views/href"
)

// nearClaims is how many claims are offered to be put to a question.
const nearClaims = 8

// nearest is how many claims with words of a question are weighed against each other.
const nearest = 60

// findClaims are claims that could be put to a question: those with the words
// typed, or else those whose words come nearest to the question's.
func (v *visit) findClaims(q record.Question, here []db.PositionRow) (views.FindClaims, error) {
	find := views.FindClaims{Query: v.QueryParam("find")}
	put := func(r db.ClaimRow) bool {
		return slices.ContainsFunc(here, func(p db.PositionRow) bool { return p.Claim.ID == r.ID })
	}
	var rows []db.ClaimRow
	var err error
	if find.Query == "" {
		rows, err = v.store.ClaimsNear(v.ctx, q.Text+" "+q.TextEn+" "+q.TextAr, nearest)
	}
	if rows = slices.DeleteFunc(rows, put); err == nil && len(rows) < nearClaims {
		var others []db.ClaimRow
		others, _, err = v.store.Claims(v.ctx, db.ClaimFilter{Query: find.Query, Sort: "published", Desc: true, Limit: nearClaims + len(here) + len(rows)})
		known := slices.Clone(rows)
		rows = append(rows, slices.DeleteFunc(others, func(r db.ClaimRow) bool {
			return put(r) || slices.ContainsFunc(known, func(k db.ClaimRow) bool { return k.ID == r.ID })
		})...)
	}
	if err != nil {
		return find, err
	}
	if find.Query == "" {
		asked := wordsOf(q.Text + " " + q.TextEn + " " + q.TextAr)
		near := map[record.ID]int{}
		for _, r := range rows {
			for w := range wordsOf(quoteOf(r.Claim)) {
				if asked[w] {
					near[r.ID]++
				}
			}
			if q.Type == record.CountQuestion && len(r.Figures) > 0 {
				near[r.ID]++
			}
		}
		slices.SortStableFunc(rows, func(a, b db.ClaimRow) int { return cmp.Compare(near[b.ID], near[a.ID]) })
	}
	var actors []db.ActorRow
	if q.Type == record.Who {
		if actors, err = v.store.Actors(v.ctx); err != nil {
			return find, err
		}
	}
	for _, r := range rows[:min(nearClaims, len(rows))] {
		who := v.w.Name(r.Claimant.Name)
		if r.Claimant.None() {
			who = v.w.T("question.own_voice")
		}
		find.Rows = append(find.Rows, views.FoundClaim{
			ID: r.ID, Document: r.Document, Quote: quoteOf(r.Claim), Lang: r.Lang, Dir: r.Dir, Who: who, Outlet: v.w.Name(r.Outlet.Name),
			Published: r.Published, Suggested: r.Status == record.Suggested, Href: href.DocumentAt(r.Document, r.ID),
			Form: v.positionForm(q, record.Position{Question: q.ID, Claim: r.ID}, r.Claim),
		})
		if form := &find.Rows[len(find.Rows)-1].Form; q.Type == record.Who && form.Actor == "" {
			form.Actor = v.w.Name(firstNamed(quoteOf(r.Claim), actors))
		}
	}
	return find, nil
}

// firstNamed is the actor whom words name first, by any spelling, the longest
// name of those that begin there; "" when they name none.
func firstNamed(words string, actors []db.ActorRow) string {
	apart := func(s string) string {
		return " " + strings.Join(strings.FieldsFunc(text.Fold(s), func(r rune) bool { return !text.InToken(r) }), " ") + " "
	}
	said := apart(words)
	name, first, longest := "", len(said), 0
	for _, a := range actors {
		for _, spelling := range append([]string{a.Name}, a.Aliases...) {
			key := apart(spelling)
			at := strings.Index(said, key)
			if strings.TrimSpace(key) != "" && at >= 0 && (at < first || at == first && len(key) > longest) {
				name, first, longest = a.Name, at, len(key)
			}
		}
	}
	return name
}

// wordsOf are the folded words of a text that are long enough to mean something.
func wordsOf(s string) map[string]bool {
	set := map[string]bool{}
	for _, w := range text.Meaningful(text.Fold(s)) {
		set[w] = true
	}
	return set
}

// quoteOf is the words of a claim, its stretches parted by an ellipsis.
func quoteOf(c record.Claim) string {
	parts := make([]string, len(c.Spans))
	for i, s := range c.Spans {
		parts[i] = s.Exact
	}
	return strings.Join(parts, " … ")
}
