package handlers

import (
	"errors"
	"net/http"
	"strconv"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/views"
	"counterclaim/views/href"
)

// assessment is the analyst's conclusion as a form; wrong tells what was refused.
func (v *visit) assessment(q record.Question, wrong map[string]string) views.AssessmentForm {
	a := views.AssessmentForm{
		Question: q.ID, Version: q.Version, Count: q.Type == record.CountQuestion,
		Answer: q.Assessment.Answer, How: q.Assessment.How, Why: q.Assessment.Why, Wrong: wrong,
		Low: plain(q.Assessment.Low), Best: plain(q.Assessment.Best), High: plain(q.Assessment.High),
	}
	if wrong != nil {
		a.Low, a.Best, a.High = v.FormValue("low"), v.FormValue("best"), v.FormValue("high")
	}
	return a
}

// plain is a number as it is typed.
func plain(n *float64) string {
	if n == nil {
		return ""
	}
	return strconv.FormatFloat(*n, 'f', -1, 64)
}

// assess stores the analyst's conclusion on a question.
func assess(v *visit) error {
	version, err := v.version()
	if err != nil {
		return err
	}
	q, err := v.store.Question(v.ctx, v.id())
	if err != nil {
		return err
	}
	a := record.Assessment{Answer: v.typed("answer"), How: v.FormValue("how"), Why: v.typed("why")}
	wrong := map[string]string{}
	for name, n := range map[string]**float64{"low": &a.Low, "best": &a.Best, "high": &a.High} {
		s := v.typed(name)
		if s == "" {
			continue
		}
		number, ok := typedNumber(s)
		if !ok {
			wrong[name] = v.w.T("assessment.number")
			continue
		}
		*n = &number
	}
	if len(wrong) == 0 {
		_, err = v.store.SaveAssessment(v.ctx, q.ID, version, a)
	}
	var invalid *db.InvalidError
	var stale *db.StaleError
	switch {
	case errors.As(err, &stale):
		now, ok := stale.Current.(record.Question)
		if !ok {
			return err
		}
		mine := now
		mine.Assessment = a
		return v.stale(v.assessmentFields(now), v.assessmentFields(mine), now.Version, href.Assess(q.ID), href.Question(q.ID))
	case errors.As(err, &invalid):
		wrong["high"] = v.w.T("assessment.order")
	case err != nil:
		return err
	}
	if len(wrong) > 0 {
		q.Assessment = a
		return v.questionPage(http.StatusUnprocessableEntity, q, nil, wrong)
	}
	if err := v.tellUndo("", "assessment.saved"); err != nil {
		return err
	}
	return v.see(href.Question(q.ID) + "#assessment")
}

func (v *visit) assessmentFields(q record.Question) []field {
	a := q.Assessment
	how := ""
	if a.How != "" {
		how = v.w.T("how." + a.How)
	}
	if q.Type != record.CountQuestion {
		return []field{{v.w.T("assessment.answer"), a.Answer}, {v.w.T("assessment.how"), how}, {v.w.T("assessment.why"), a.Why}}
	}
	return []field{
		{v.w.T("assessment.low"), plain(a.Low)}, {v.w.T("assessment.best"), plain(a.Best)}, {v.w.T("assessment.high"), plain(a.High)},
		{v.w.T("assessment.how"), how}, {v.w.T("assessment.why"), a.Why},
	}
}
