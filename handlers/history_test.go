package handlers

import (
	"encoding/json"
	"maps"
	"net/http"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/db/text"
	"counterclaim/views/href"
	"counterclaim/views/words"
)

// The history tells what stood in a field before and what stands there after, by
// the words of the screens and the names of records, never by tables and ids.
func TestHistoryTellsFieldsInWords(t *testing.T) {
	f := newFlood(t)
	c, err := f.store.Claim(t.Context(), f.first.ID)
	if err != nil {
		t.Fatal(err)
	}
	c.Act, c.Claimant, c.Note, c.Tags = record.Denies, record.Ref{Name: "مكتب المحافِظ 😀"}, "", []record.Ref{{Name: "losses"}, {Name: "water"}}
	if c, err = f.store.SaveClaim(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	if err := f.store.JudgeClaims(t.Context(), record.Dismissed, c.ID); err != nil {
		t.Fatal(err)
	}
	for lang, want := range map[string][][3]string{
		"en": {{"Status", "Accepted", "Dismissed"}, {"Act", "asserts", "denies"}, {"Who says it", "Governor", "مكتب المحافِظ 😀"}, {"Tags", "nothing", "losses water"}},
		"ar": {{"الحالة", "مقبول", "مرفوض"}, {"الفعل", "تأكيد", "نفي"}, {"من يقوله", "Governor", "مكتب المحافِظ 😀"}, {"الوسوم", "لا شيء", "losses water"}},
	} {
		f.speak(lang)
		p := f.get(href.History)
		var got [][3]string
		for _, n := range p.all("details tbody tr") {
			row := page{t, n}
			got = append(got, [3]string{row.text("th"), row.text("td:nth-child(2)"), row.text("td:nth-child(3)")})
		}
		for i, w := range want {
			if i >= len(got) || got[i] != w {
				t.Errorf("%s: change %d is told as %q, want %q", lang, i, got[min(i, len(got)-1)], w)
			}
		}
	}
}

// Every column that the history keeps is told or left out on purpose: a new one
// is not forgotten.
func TestEveryColumnIsToldOrLeftOut(t *testing.T) {
	leftOut := strings.Fields(` id version document claim question highlight actor n role start end prefix suffix added changed created proposed named
		said_earliest said_latest happened_earliest happened_latest published_earliest published_latest reason rule key
		file_name media_type sha256 text_sha256 size warnings predecessor figure qualifier a b `)
	o := sampled(t)
	all, err := o.store.History(t.Context(), db.Scope{}, 10000, 0)
	if err != nil {
		t.Fatal(err)
	}
	told := map[string]bool{}
	for _, table := range tellings {
		told[table.table] = true
	}
	english := &visit{desk: o.desk, store: o.store, ctx: t.Context()}
	arabic := &visit{desk: o.desk, store: o.store, ctx: t.Context(), w: words.For(words.Arabic, "")}
	seen, known := map[string]bool{}, map[string]bool{} // columns, and those that are told
	for _, c := range all {
		var tables map[string][]row
		if c.After != nil {
			if err := json.Unmarshal(c.After, &tables); err != nil {
				t.Fatal(err)
			}
		}
		for table, rows := range tables {
			if !told[table] {
				t.Errorf("nobody tells the table %s", table)
			}
			for _, r := range rows {
				for column, value := range r {
					name := table + "." + column
					if value == nil || value == "" || known[name] || slices.Contains(leftOut, column) {
						continue
					}
					seen[name] = true
					known[name] = tells(t, english, table, r, column) || tells(t, arabic, table, r, column)
				}
			}
		}
	}
	for name := range seen {
		if !known[name] {
			t.Errorf("%s is not told", name)
		}
	}
	if len(seen) < 40 {
		t.Errorf("only %d columns were seen", len(seen))
	}
}

// tells reports whether a row is told otherwise when one of its columns changes.
func tells(t *testing.T, v *visit, table string, r row, column string) bool {
	t.Helper()
	told := func(r row) map[string][]string {
		telling := telling{visit: v, names: map[string]string{}}
		if err := telling.rows(rows{table: {r}}); err != nil {
			t.Fatal(err)
		}
		return telling.said
	}
	changed := maps.Clone(r)
	switch value := r[column].(type) {
	case string:
		changed[column] = value + "x"
	case float64:
		changed[column] = 1 - value
	}
	return !reflect.DeepEqual(told(r), told(changed))
}

// In a report, undo stops at the import and says where that is taken back; a claim
// put to a question that was typed with it is one step.
func TestUndoInAReport(t *testing.T) {
	o := newOffice(t)
	d := o.report("Four civilians were killed 😀 in the town.\n", "A report", "The Outlet", "en")
	c, err := o.store.SaveClaim(t.Context(), record.Claim{Document: d.ID, Act: record.Asserts, Spans: []record.Quote{{Span: text.Span{Start: 0, End: 26}}}})
	if err != nil {
		t.Fatal(err)
	}
	o.post(href.Positions, "claim", string(c.ID), "which", "Were they?", "type", string(record.YesNo))
	if all, err := o.store.Questions(t.Context(), db.QuestionFilter{}); err != nil || len(all) != 1 || all[0].Claims != 1 {
		t.Fatalf("asked %+v, %v", all, err)
	}
	undo := func() (int, page) {
		t.Helper()
		status, body := o.do(http.MethodPost, href.Undo, form("document", string(d.ID)))
		return status, read(t, body)
	}
	if status, _ := undo(); status != http.StatusOK {
		t.Fatalf("undo of the position: %d", status)
	}
	if all, err := o.store.Questions(t.Context(), db.QuestionFilter{}); err != nil || len(all) != 0 {
		t.Errorf("the question is still asked: %+v, %v", all, err)
	}
	if status, _ := undo(); status != http.StatusOK {
		t.Fatalf("undo of the claim: %d", status)
	}
	status, said := undo()
	if status != http.StatusConflict || !strings.Contains(said.text("#problem p"), "History page") {
		t.Errorf("%d %s", status, said.text("#problem"))
	}
	if o.get(href.Document(d.ID)).text("#text") == "" {
		t.Error("the report is gone")
	}
}

// TestAMergeNamesBothInOrder: who went and who stayed is said in words, each name
// apart, whatever scripts the names are of and whatever wrote the history.
func TestAMergeNamesBothInOrder(t *testing.T) {
	for _, c := range []struct{ lang, from, into, want string }{
		{"en", "Valley Radio", "إذاعة الوادي", "Actor merged: Valley Radio into \u2068إذاعة الوادي\u2069"},
		{"en", "إذاعة الوادي", "Valley Radio", "Actor merged: \u2068إذاعة الوادي\u2069 into Valley Radio"},
		{"ar", "Valley Radio", "إذاعة الوادي", "دُمجت جهة: \u2068Valley Radio\u2069 في إذاعة الوادي"},
		{"ar", "إذاعة الوادي", "إذاعة السد", "دُمجت جهة: إذاعة الوادي في إذاعة السد"},
	} {
		o := newOffice(t)
		if err := o.desk.settings.change(func(s *Settings) { s.Lang = c.lang }); err != nil {
			t.Fatal(err)
		}
		ids := o.outlets(c.from, c.into)
		if err := o.store.MergeActors(t.Context(), ids[0], ids[1]); err != nil {
			t.Fatal(err)
		}
		if got := o.get(href.History).text("tbody tr td.says bdi"); got != c.want {
			t.Errorf("%s: %q, want %q", c.lang, got, c.want)
		}
		p := o.post(href.Undo)
		p.holds(".toast", c.want)
	}
	change := db.Change{Action: "merge", Noun: "actor", Summary: "Valley Radio → إذاعة الوادي"}
	if from, into, ok := change.Merged(); !ok || from != "Valley Radio" || into != "إذاعة الوادي" {
		t.Errorf("as older versions wrote it: %q %q %v", from, into, ok)
	}
}

// TestAFieldSetOnASuggestionIsSaid: setting a field of a suggestion confirms it; the
// message, the history and the undo name both, and a suggestion that is only
// confirmed is said to be only that.
func TestAFieldSetOnASuggestionIsSaid(t *testing.T) {
	o, d, claim, suggestion := furnished(t)
	status, body := o.do(http.MethodPost, href.Claim(suggestion.ID), form("version", strconv.Itoa(suggestion.Version), "act", string(suggestion.Act), "claimant", "مديرية الجسور"))
	if status != http.StatusOK {
		t.Fatalf("%d: %s", status, body)
	}
	p := read(t, body)
	p.holds(".toast", "“Who says it” set, claim accepted: \u2068"+suggestion.Spans[0].Exact)
	if got := p.attr(".toast input[name=document]", "value"); got != string(d.ID) {
		t.Errorf("the undo is of %q", got)
	}
	o.get(href.History).holds("tbody tr td.says bdi", "“Who says it” set, claim accepted")
	o.post(href.Undo, "document", string(d.ID)).holds(".toast", "Undone: \u2068“Who says it” set, claim accepted")
	if c, err := o.store.Claim(t.Context(), suggestion.ID); err != nil || c.Status != record.Suggested {
		t.Errorf("after the undo: %v %v", c.Status, err)
	}

	if err := o.store.JudgeClaims(t.Context(), record.Confirmed, suggestion.ID); err != nil {
		t.Fatal(err)
	}
	o.get(href.History).holds("tbody tr td.says bdi", "Claim accepted: ")
	o.speaks("ar")
	o.post(href.Undo).holds(".toast", "قبول ادعاء")

	note := claim
	note.Note = "راجع"
	if _, err := o.store.SaveClaim(t.Context(), note); err != nil {
		t.Fatal(err)
	}
	o.get(href.History).holds("tbody tr td.says bdi", "تعديل ادعاء (ملاحظة)")
}

// What was undone is said as it was when it was done, and with what stood there.
func TestAnUndoSaysWhatItTookBack(t *testing.T) {
	f := newFlood(t)
	c, err := f.store.Claim(t.Context(), f.first.ID)
	if err != nil {
		t.Fatal(err)
	}
	c.Note = "لاحقا"
	if _, err = f.store.SaveClaim(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	f.post(href.Undo)
	for lang, want := range map[string]string{"en": "Undone: Claim changed (Note)", "ar": "تم التراجع: تعديل ادعاء (ملاحظة)"} {
		f.speak(lang)
		p := f.get(href.History)
		row := page{t, p.all("tbody tr")[0]}
		plain := strings.NewReplacer("\u2068", "", "\u2069", "").Replace(row.text(".says"))
		if !strings.HasPrefix(plain, want) {
			t.Errorf("%s: %q, want %q", lang, plain, want)
		}
		if before := row.text("details tbody td:nth-child(2)"); before != "لاحقا" {
			t.Errorf("%s: before it stood %q", lang, before)
		}
	}
	f.post(href.Redo)
	f.post(href.Undo)
	f.speak("en")
	for i, want := range []string{"Undone: Claim changed (Note)", "Done again: Claim changed (Note)", "Undone: Claim changed (Note)", "Claim changed (Note)"} {
		row := page{t, f.get(href.History).all("tbody tr:has(td.says)")[i]}
		if got := row.text(".says"); !strings.HasPrefix(got, want) {
			t.Errorf("row %d says %q, want %q", i, got, want)
		}
		column := "details tbody td:nth-child(2)" // what stood there before
		if strings.HasPrefix(want, "Done") || strings.HasPrefix(want, "Claim") {
			column = "details tbody td:nth-child(3)"
		}
		if got := row.text(column); got != "لاحقا" {
			t.Errorf("row %d tells %q, want the note", i, got)
		}
	}
}

// A judgement is told by its action; the field that it sets is not told beside it.
func TestAJudgementIsToldOnce(t *testing.T) {
	v := &visit{w: words.For(words.English, "")}
	for _, table := range []string{"question", "position"} {
		record := func(status string) rows { return rows{table: {{"status": status}}} }
		fields, err := v.set(step{Change: db.Change{Noun: table, Action: "confirmed"}, before: record("suggested"), after: record("confirmed")}, map[string]string{})
		if err != nil || len(fields) > 0 {
			t.Errorf("%s: %q, %v", table, fields, err)
		}
	}
}
