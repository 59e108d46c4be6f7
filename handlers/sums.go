package handlers

import (
	"math"
	"slices"

	"counterclaim/db"
	"counterclaim/db/compare"
	"counterclaim/db/record"
	"counterclaim/views"
	"counterclaim/views/href"
	"counterclaim/views/ui"
)

// sums is a question held against its parts.
type sums struct {
	view   *views.SumView
	points []ui.SumPoint
}

// sum adds up the parts of a question as of the last day and holds every figure
// of the whole against the parts of its own day.
func (v *visit) sum(q record.Question, l laid, parts []record.Ref) (s sums, err error) {
	if len(parts) == 0 {
		return s, nil
	}
	sum, err := v.store.Sum(v.ctx, q.ID)
	if err != nil || len(sum.Days) == 0 {
		return s, err
	}
	judged, err := v.store.SumJudgements(v.ctx, q.ID)
	if err != nil {
		return s, err
	}
	name := map[record.ID]string{}
	for _, p := range parts {
		name[p.ID] = p.Name
	}
	last := sum.Days[len(sum.Days)-1]
	view := views.SumView{AsOf: last.Day, Low: last.Total.Low, High: last.Total.High}
	implied := map[record.ID][]views.ImpliedRow{}
	for _, day := range sum.Days {
		for _, w := range day.Wholes {
			party := v.party(l, w.Position)
			if w.Unstated != "" {
				implied[w.Unstated] = append(implied[w.Unstated], impliedRow(party, w))
			}
			if !w.Fits {
				view.Whole = append(view.Whole, v.wholeRow(party, w, judged[w.Position]))
			}
		}
		if len(day.Wholes) > 0 || day.Day == last.Day {
			s.points = append(s.points, v.sumPoint(day, judged)...)
		}
	}
	for _, p := range last.Parts {
		rows, err := v.store.Positions(v.ctx, p.Question)
		if err != nil {
			return s, err
		}
		by := v.saidBy(rows, p.From)
		for _, r := range rows {
			if slices.Contains(sum.LeftOut, r.ID) {
				says, numeric := v.says(q.Type, r.Position)
				view.LeftOut = append(view.LeftOut, views.Party{Who: v.shortName(r), Voice: v.voice(r), Says: says, Numeric: numeric, When: r.Day, Href: href.QuestionAt(p.Question, r.ID), Series: -1})
			}
		}
		view.Parts = append(view.Parts, views.PartRow{
			Question: p.Question, Text: name[p.Question], Stated: p.Stated, Low: p.Range.Low, High: p.Range.High,
			By: by, AsOf: p.AsOf, Implied: implied[p.Question],
		})
	}
	for _, p := range l.positions {
		if slices.Contains(sum.LeftOut, p.ID) {
			view.LeftOut = append(view.LeftOut, v.party(l, p.ID))
		}
	}
	s.view = &view
	return s, nil
}

// impliedRow is what the unstated part would have to be for a figure to hold.
func impliedRow(party views.Party, w compare.Held) views.ImpliedRow {
	row := views.ImpliedRow{Whole: party, Impossible: w.Implied == nil}
	if w.Implied != nil {
		row.Low, row.High = w.Implied.Low, w.Implied.High
	}
	return row
}

// wholeRow is a figure that the sum of the parts does not reach, or exceeds.
func (v *visit) wholeRow(party views.Party, w compare.Held, judged record.Finding) views.WholeRow {
	row := views.WholeRow{
		Position: w.Position, Kind: record.Contradicts, Party: party, Reason: v.because(w.Reason),
		Status: record.Suggested, Note: judged.Note,
	}
	if w.Behind {
		row.Kind = record.Compatible
	}
	if judged.Status != "" {
		row.Status = judged.Status
	}
	return row
}

// saidBy is who gives the figures of a part, of all that stands on it.
func (v *visit) saidBy(rows []db.PositionRow, from []record.ID) string {
	var names []string
	for _, r := range rows {
		if name := v.speakerName(r); slices.Contains(from, r.ID) && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return v.w.List(names...)
}

// sumPoint is the sum of the parts of one day on the plot, with the distance to
// the furthest figure of the whole that nothing explains, or else to the one that
// a part nobody states would have to make up. No point where nothing is stated.
func (v *visit) sumPoint(day compare.SumDay, judged map[record.ID]record.Finding) []ui.SumPoint {
	total := day.Total
	if math.IsInf(total.High, 1) && total.Low == 0 {
		return nil
	}
	n, dated := dayOf(day.Day)
	label := leftToRight(v.w.Range(total.Low, total.High))
	point := ui.SumPoint{
		Day: n, Dated: dated, Low: total.Low, High: total.High, Label: label, Who: v.w.T("question.sum.of_parts"),
		Title: v.w.T("question.sum.of_parts") + ": " + label,
	}
	widest := 0.0
	for _, w := range day.Wholes {
		against := w.Range.Low
		if !math.IsInf(w.Range.High, 1) {
			against = (w.Range.Low + w.Range.High) / 2
		}
		gap, words, quiet := 0.0, "", false
		switch {
		case w.Fits && w.Implied != nil:
			gap, quiet = against-total.Low, true
			words = v.w.T("question.sum.missing", v.w.Range(w.Implied.Low, w.Implied.High))
		case w.Fits || w.Behind || judged[w.Position].Status == record.Dismissed:
			continue
		case w.Range.Low > total.High:
			gap = against - total.High
			words = v.w.T("question.sum.gap", v.w.Float(math.Round(gap)))
		default:
			gap = total.Low - against
			words = v.w.T("question.sum.over", v.w.Float(math.Round(gap)))
		}
		if gap <= 0 || point.Gap && (quiet && !point.Quiet || quiet == point.Quiet && gap <= widest) {
			continue
		}
		widest = gap
		point.Gap, point.Quiet, point.Against, point.GapLabel = true, quiet, against, words
	}
	if point.Gap && math.IsInf(point.High, 1) {
		point.High = point.Low // the line to the figure stands where the arrow would
	}
	return []ui.SumPoint{point}
}

// judgeSum confirms or dismisses how a figure of the whole stands to the sum of
// the parts.
func judgeSum(v *visit) error {
	position, status := record.ID(v.FormValue("position")), record.Status(v.FormValue("status"))
	if err := v.store.JudgeSum(v.ctx, v.id(), position, status, v.typed("note")); err != nil {
		return err
	}
	if err := v.tellUndo("", "finding.judged"); err != nil {
		return err
	}
	return v.see(href.Question(v.id()) + "#sum-" + string(position))
}
