package gather

import "testing"

// A passage turns to another place with "in X", and not with what its next speaker speaks in.
func TestAPassageTurnsToAnotherPlace(t *testing.T) {
	const army = "قال الجيش الكيني إن 12 مدنيا قُتلوا في هجوم على بلدة مرجانة. "
	for name, c := range map[string]struct {
		report string
		want   bool // whether the second toll answers the first
	}{
		"ar: at once":         {army + "وقالت جبهة النهر إن 20 مدنيا قُتلوا.", true},
		"ar: another town":    {army + "وفي كيسور، قالت جبهة النهر إن 20 مدنيا قُتلوا.", false},
		"ar: a statement":     {army + "وفي بيان لها، قالت جبهة النهر إن 20 مدنيا قُتلوا.", true},
		"ar: a later time":    {army + "وفي وقت لاحق، قالت جبهة النهر إن 20 مدنيا قُتلوا.", true},
		"ar: in return":       {army + "وفي المقابل، قالت جبهة النهر إن 20 مدنيا قُتلوا.", true},
		"ar: a press meeting": {army + "وفي مؤتمر صحفي، قالت جبهة النهر إن 20 مدنيا قُتلوا.", true},
		"en: another town":    {"The Kenyan army said 12 civilians were killed in an attack on the town of Marjana. In Kesor, the River Front said 20 civilians were killed.", false},
		"en: a statement":     {"The Kenyan army said 12 civilians were killed in an attack on the town of Marjana. In a statement, the River Front said 20 civilians were killed.", true},
	} {
		t.Run(name, func(t *testing.T) {
			if got := clash(shortReport("a", "2034-05-04", c.report), "12", "20"); got != c.want {
				t.Errorf("clash %v, want %v", got, c.want)
			}
		})
	}
}

// Two places that one claim names together may lie in each other; two events that a headline joins do
// not.
func TestPlacesOfTwoEventsAreNotOne(t *testing.T) {
	const (
		station = "قالت وزارة الصحة إن 24 شخصا قتلوا في قصف محطة الحافلات في مدينة مرجانة. وقال مسعفون إن 22 شخصا قتلوا في قصف المحطة في مرجانة. "
		farmers = "وقال المجلس المحلي إن ثلاثة مزارعين قتلوا في هجوم على صوامع القمح في بلدة كيسور."
	)
	for name, c := range map[string]struct {
		report, one, other string
		want               bool
	}{
		"the two events of a headline": {"ارتفاع حصيلة محطة مرجانة إلى 24 قتيلا وهجوم بمسيرة في كيسور.\n" + station + farmers, "24 شخصا", "ثلاثة مزارعين", false},
		"two tolls of the one":         {"ارتفاع حصيلة محطة مرجانة إلى 24 قتيلا وهجوم بمسيرة في كيسور.\n" + station + farmers, "24 شخصا", "22 شخصا", true},
	} {
		t.Run(name, func(t *testing.T) {
			if got := clash(shortReport("a", "2034-05-04", c.report), c.one, c.other); got != c.want {
				t.Errorf("clash %v, want %v", got, c.want)
			}
		})
	}
}
