package handlers

import (
	"context"
	"io"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/handlers/export"
)

// WriteClaims writes the claims of a case that fit a filter as CSV; the zero
// filter takes all that are not dismissed. Reasons are in the language, "en" or "ar".
func WriteClaims(ctx context.Context, w io.Writer, store *db.Store, f db.ClaimFilter, lang string) error {
	rows, _, err := store.Claims(ctx, f)
	if err != nil {
		return err
	}
	claims := make([]export.Claim, len(rows))
	for i, r := range rows {
		claims[i] = export.Claim{
			Claim: r.Claim,
			Side:  r.Side,
			Document: record.Document{
				ID: r.Document, Title: r.DocumentTitle, Outlet: r.Outlet, Published: r.Published, Lang: r.Lang, Dir: r.Dir,
			},
		}
		for _, q := range r.Questions {
			claims[i].Questions = append(claims[i].Questions, q.Name)
		}
	}
	return export.WriteClaims(w, claims, lang)
}

// WriteFindings writes the findings on every question that is not dismissed as
// CSV, dismissed findings with their reason among them.
func WriteFindings(ctx context.Context, w io.Writer, store *db.Store, lang string) error {
	questions, err := store.Questions(ctx, db.QuestionFilter{})
	if err != nil {
		return err
	}
	var findings []export.Finding
	for _, q := range questions {
		rows, err := store.Positions(ctx, q.ID)
		if err != nil {
			return err
		}
		positions := make(map[record.ID]export.Position, len(rows))
		for _, p := range rows {
			positions[p.ID] = export.Position{Position: p.Position, Claim: p.Claim, Document: p.Document}
		}
		found, err := store.Findings(ctx, q.ID)
		if err != nil {
			return err
		}
		for _, f := range found {
			findings = append(findings, export.Finding{Finding: f, Question: q.Question, A: positions[f.A], B: positions[f.B]})
		}
	}
	return export.WriteFindings(w, findings, lang)
}
