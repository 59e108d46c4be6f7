package db_test

import (
	"slices"
	"testing"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/record"
)

// Reports that come in one by one raise the same questions, in the same words, as
// those that come in together.
func TestOneByOneAsTogether(t *testing.T) {
	bodies := []string{
		"Shells hit market in Marenzo, at least 40 dead\n\nAt least 40 people were killed when shells hit the central market of Marenzo on Tuesday, the health ministry said. The ministry's spokesman, Karim Adwan, told reporters that more than 120 others were wounded.\n\nThe army denied that it had shelled the market. \"Our forces did not fire on Marenzo,\" Colonel Sami Rahal said in a statement. 😀",
		"The rebels said on Wednesday that 60 people were killed in Marenzo. The army said the dead were fighters.",
		"قصف سوق مارينزو: مقتل 17 شخصا\n\nقال المتحدث باسم الجيش العقيد سامي رحال إن 17 شخصا قُتلوا في انفجار وقع في سوق مارينزو يوم الثلاثاء. ونفى رحال أن تكون قوات الجيش قد قصفت السوق.\n\nوأعلنت وزارة الصحة أن عدد القتلى ارتفع إلى 52 قتيلا وأن أكثر من 150 شخصا أصيبوا بجروح.\n\nواتهم المتمردون الجيش بقصف السوق عمدا، وقالوا إن القصف أسفر عن مقتل ما لا يقل عن ستين مدنيا.",
	}
	asked := func(s *db.Store) (all []string) {
		t.Helper()
		rows, err := s.Questions(t.Context(), db.QuestionFilter{})
		if err != nil {
			t.Fatal(err)
		}
		for _, q := range rows {
			all = append(all, q.Text+" "+q.TextAr)
		}
		slices.Sort(all)
		return all
	}
	document := func(i int) record.Document {
		return record.Document{Text: bodies[i], Lang: []string{"en", "en", "ar"}[i], Published: []string{"2031-03-12", "2031-03-14", "2031-03-13"}[i]}
	}
	single, together := dbtest.Reading(t), dbtest.Reading(t)
	var all []db.Incoming
	for i, body := range bodies {
		if _, err := single.AddDocument(t.Context(), document(i), []byte(body)); err != nil {
			t.Fatal(err)
		}
		dbtest.Gathered(t, single)
		all = append(all, db.Incoming{Document: document(i), Original: []byte(body)})
	}
	if _, err := together.AddDocuments(t.Context(), all); err != nil {
		t.Fatal(err)
	}
	dbtest.Gathered(t, together)
	a, b := asked(single), asked(together)
	if len(a) < 2 || !slices.Equal(a, b) {
		t.Errorf("one by one %q\ntogether %q", a, b)
	}
}
