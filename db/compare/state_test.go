package compare

import (
	"testing"

	"counterclaim/db/record"
)

// Who speaks for the state that reports call by no country's name, and who only has an army
// or a government in his name.
func TestOfTheState(t *testing.T) {
	above := func(names ...string) (all []record.Ref) {
		for _, n := range names {
			all = append(all, record.Ref{Name: n})
		}
		return all
	}
	for _, c := range []struct {
		who  Actor
		want bool
	}{
		{Actor{Name: "الجيش", Kind: record.Force, Side: "الجيش"}, true},
		{Actor{Name: "وزارة الدفاع", Kind: record.Government}, true},
		{Actor{Name: "المتحدث باسم القوات المسلحة", Kind: record.Person}, true},
		{Actor{Name: "army", Kind: record.Force, Side: "military", Above: above("military")}, true},
		{Actor{Name: "defence minister", Kind: record.Person}, true},
		{Actor{Name: "Talal Rashed", Kind: record.Person, Above: above("القوات المسلحة")}, true},
		{Actor{Name: "Talal Rashed", Kind: record.Person}, false},
		{Actor{Name: "Free Highlands Army", Kind: record.Force}, false},
		{Actor{Name: "جيش المرتفعات الحر", Kind: record.Force}, false},
		{Actor{Name: "وزارة الصحة", Kind: record.Government}, false},
		{Actor{Name: "army", Kind: record.Force, Side: "Chad", Above: above("Chad")}, false},
		{Actor{Name: "المتحدث باسم حركة الفجر", Kind: record.Person, Above: above("حركة الفجر")}, false},
		{Actor{}, false},
	} {
		if got := ofTheState(c.who); got != c.want {
			t.Errorf("%+v: %v", c.who, got)
		}
	}
}
