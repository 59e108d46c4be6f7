package handlers

import (
	"testing"

	"counterclaim/db/record"
	"counterclaim/views/href"
)

// Two names of one person in two scripts are offered for merging, and one undo
// parts them again.
func TestNamesakesAreMergedFromTheList(t *testing.T) {
	o := newOffice(t)
	for _, name := range []string{"Marek Dovanski", "ماريك دوفانسكي"} {
		if _, err := o.store.SaveActor(t.Context(), record.Actor{Name: name, Kind: record.Person}); err != nil {
			t.Fatal(err)
		}
	}
	p := o.get(href.Actors)
	for _, words := range []string{"Marek Dovanski", "ماريك دوفانسكي", "1 pair"} {
		p.holds(".namesakes", words)
	}
	form := p.all(".namesakes form")[0]
	o.post(attrOf(form, "action"), "into", page{t, form}.attr("input[name=into]", "value"))
	left, err := o.store.Actors(t.Context())
	if err != nil || len(left) != 1 || len(left[0].Aliases) != 1 {
		t.Errorf("after merging: %+v, %v", left, err)
	}
	if p := o.get(href.Actors); len(p.all(".namesakes")) != 0 {
		t.Error("they are still offered")
	}
	o.post(href.Undo)
	if p := o.get(href.Actors); len(p.all(".namesakes li")) != 1 {
		t.Error("after undo they are not offered again")
	}
}
