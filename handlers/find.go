package handlers

import (
	"net/http"
	"strings"

	"counterclaim/db/text"
)

// findLimit is how many names a lookup offers.
const findLimit = 12

// found is one name that fits what was typed.
type found struct {
	Name   string `json:"name"`
	Detail string `json:"detail,omitempty"`
	Type   string `json:"type,omitempty"` // of a question
}

// findActor looks actors up by any of their spellings.
func findActor(v *visit) error {
	actors, err := v.store.FindActors(v.ctx, v.QueryParam("q"), findLimit)
	if err != nil {
		return err
	}
	all := make([]found, len(actors))
	for i, a := range actors {
		all[i] = found{Name: v.w.Name(a.Name), Detail: v.w.T("actor." + string(a.Kind))}
		if a.Affiliation.Name != "" {
			all[i].Detail = v.w.Name(a.Affiliation.Name)
		}
	}
	return v.JSON(http.StatusOK, all)
}

// findTag looks tags up by any part of their names.
func findTag(v *visit) error {
	tags, err := v.store.Tags(v.ctx)
	if err != nil {
		return err
	}
	all := []found{}
	for _, t := range tags {
		if fits(t.Name, v.QueryParam("q")) && len(all) < findLimit {
			all = append(all, found{Name: t.Name})
		}
	}
	return v.JSON(http.StatusOK, all)
}

// findQuestion looks questions up by any part of their wording.
func findQuestion(v *visit) error {
	questions, err := v.store.Asked(v.ctx)
	if err != nil {
		return err
	}
	all := []found{}
	for _, q := range questions {
		if (fits(q.Text, v.QueryParam("q")) || fits(q.TextEn, v.QueryParam("q")) || fits(q.TextAr, v.QueryParam("q"))) && len(all) < findLimit {
			all = append(all, found{v.asked(q), v.w.T("type." + string(q.Type)), string(q.Type)})
		}
	}
	return v.JSON(http.StatusOK, all)
}

// fits reports whether what was typed stands in a name, spellings folded.
func fits(name, typed string) bool { return strings.Contains(text.Fold(name), text.Fold(typed)) }
