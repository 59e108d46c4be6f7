package handlers

import (
	"os"
	"slices"
	"testing"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/record"
	"counterclaim/views/words"
)

// The sample shows everything that the program can find, and leaves something
// for the reader's keys to judge.
func TestSampleShowsEverything(t *testing.T) {
	for _, lang := range []string{words.English, words.Arabic} {
		t.Run(lang, func(t *testing.T) { showsEverything(t, lang) })
	}
}

// What a person named or wrote in the sample is in its language, and its questions
// are in both.
func TestTheSampleSpeaksItsLanguage(t *testing.T) {
	o := newOffice(t)
	if err := LoadSample(t.Context(), o.store, os.DirFS("../testdata/reports"), words.Arabic); err != nil {
		t.Fatal(err)
	}
	told := map[string]string{"the case": o.openNow()}
	actors, err := o.store.Actors(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range actors {
		if slices.ContainsFunc(a.Aliases, latin.MatchString) { // those that suggestions named have none
			told["the name of "+string(a.ID)], told["the side of "+a.Name] = a.Name, a.Side
		}
	}
	tags, err := o.store.Tags(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, tag := range tags {
		told["the tag "+string(tag.ID)] = tag.Name + tag.Note
	}
	rows, _, err := o.store.Claims(t.Context(), db.ClaimFilter{Status: string(record.Confirmed)})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range rows {
		told["what is known of "+string(c.ID)] = c.Claimant.Name + c.Note + c.Side
		for _, p := range c.Places {
			told["a place of "+string(c.ID)+p.Name] = p.Name + p.Within
		}
		for _, f := range c.Figures {
			told["the count of "+string(f.ID)] = f.Count.Side + f.Count.Place
		}
	}
	for _, q := range o.questions(record.Confirmed) {
		told["the question "+string(q.ID)] = q.Text + q.Assessment.Why
		if q.TextEn == "" || latin.MatchString(q.Text) || !latin.MatchString(q.TextEn) {
			t.Errorf("a question is worded %q and in English %q", q.Text, q.TextEn)
		}
	}
	for what, words := range told {
		if latin.MatchString(words) {
			t.Errorf("%s: %q", what, words)
		}
	}
}

func showsEverything(t *testing.T, lang string) {
	path := t.TempDir() + "/sample.sqlite"
	if err := makeSample(t.Context(), path, os.DirFS("../testdata/reports"), lang); err != nil {
		t.Fatal(err)
	}
	store := dbtest.OpenAt(t, path, db.Options{})
	documents, n, err := store.Documents(t.Context(), db.DocumentFilter{})
	if err != nil {
		t.Fatal(err)
	}
	languages, suggesting := map[string]int{}, 0
	for _, d := range documents {
		languages[d.Lang]++
		if d.Suggestions > 0 {
			suggesting++
		}
	}
	if n < 10 || languages["ar"] < 7 || languages["en"] == 0 {
		t.Errorf("%d reports, %v", n, languages)
	}
	if suggesting < 2 {
		t.Errorf("%d reports have suggestions left", suggesting)
	}
	_, confirmed, err := store.Claims(t.Context(), db.ClaimFilter{Status: string(record.Confirmed)})
	if err != nil {
		t.Fatal(err)
	}
	if confirmed < 40 {
		t.Errorf("%d claims made by hand", confirmed)
	}

	questions, err := store.Questions(t.Context(), db.QuestionFilter{Status: record.Confirmed})
	if err != nil {
		t.Fatal(err)
	}
	kinds, standings, types, wholes := map[record.FindingKind]int{}, map[record.Standing]int{}, map[record.QuestionType]int{}, 0
	for _, q := range questions {
		standings[q.Standing]++
		types[q.Type]++
		findings, err := store.Findings(t.Context(), q.ID)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range findings {
			kinds[f.Kind]++
		}
		sum, err := store.Sum(t.Context(), q.ID)
		if err != nil {
			t.Fatal(err)
		}
		if len(sum.Days) > 0 {
			wholes++
		}
	}
	for _, kind := range record.FindingKinds {
		if kinds[kind] == 0 {
			t.Errorf("nothing %s; there are %v", kind, kinds)
		}
	}
	for _, standing := range record.Standings {
		if standings[standing] == 0 && standing != record.OpenStanding && standing != record.Unsettled {
			t.Errorf("no question is %s; there are %v", standing, standings)
		}
	}
	for _, kind := range record.QuestionTypes {
		if types[kind] == 0 {
			t.Errorf("no question asks %s; there are %v", kind, types)
		}
	}
	if wholes == 0 {
		t.Error("no parts against a whole")
	}
	t.Logf("%d reports, %d claims by hand, findings %v, standings %v", n, confirmed, kinds, standings)
	problems, err := store.Verify(t.Context())
	if err != nil || len(problems) > 0 {
		t.Errorf("problems %v, %v", problems, err)
	}
}

// Every report of the sample can be deleted and brought back.
func TestEveryReportOfTheSampleCanGo(t *testing.T) {
	path := t.TempDir() + "/sample.sqlite"
	if err := makeSample(t.Context(), path, os.DirFS("../testdata/reports"), words.English); err != nil {
		t.Fatal(err)
	}
	store := dbtest.OpenAt(t, path, db.Options{})
	documents, n, err := store.Documents(t.Context(), db.DocumentFilter{})
	if err != nil || n == 0 {
		t.Fatalf("%d reports, %v", n, err)
	}
	before, err := store.Overview(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range documents {
		if err := store.DeleteDocument(t.Context(), d.ID); err != nil {
			t.Errorf("%s: %v", d.Title, err)
			continue
		}
		if _, err := store.Undo(t.Context(), db.Scope{}); err != nil {
			t.Errorf("undo of %s: %v", d.Title, err)
		}
	}
	after, err := store.Overview(t.Context())
	if before.LastSaved = after.LastSaved; err != nil || after != before {
		t.Errorf("after %+v, %v; before %+v", after, err, before)
	}
}
