package handlers

import (
	"database/sql"
	"regexp"
	"strings"
	"testing"

	"counterclaim/db"
	"counterclaim/views/href"
	"counterclaim/views/words"
)

var anID = regexp.MustCompile(`[0-9a-f]{8}-[0-9a-f]{4}-`)

// What the check of the file finds is told in the language of the page: what is
// wrong, with which thing of the case, and what to do. No id and no word of the
// program's insides is shown.
func TestTheCheckSaysWhatIsWrong(t *testing.T) {
	f := newFlood(t)
	other, err := sql.Open("sqlite", f.store.Path())
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	for _, sabotage := range []string{
		`DROP TRIGGER body_is_immutable`, `UPDATE body SET text = text || '😀َ' || char(13, 10) WHERE document = '` + string(f.ar.ID) + `'`,
		`UPDATE claim_quote SET start = start + 1, "end" = "end" + 1 WHERE role = 'claim'`,
		`DELETE FROM finding`, `DELETE FROM actor_key`, `DELETE FROM claim_key`, `UPDATE document_count SET claims = 99`, `UPDATE search_entry SET text = 'x'`,
	} {
		if _, err := other.Exec(sabotage); err != nil {
			t.Fatalf("%s: %v", sabotage, err)
		}
	}
	own := f.words()
	for _, lang := range []string{"en", "ar"} {
		f.speaks(lang)
		w := words.For(lang, "")
		p := f.get(href.Verify)
		told := p.text(".faults")
		if anID.MatchString(told) {
			t.Errorf("%s: an id in %s", lang, told)
		}
		for _, kind := range []string{"schema", "text", "quote", "finding", "names", "keys", "counts", "search"} {
			for _, key := range []string{"verify." + kind, remedyOf(kind)} {
				if !strings.Contains(told, w.T(key)) {
					t.Errorf("%s: does not say %q", lang, w.T(key))
				}
			}
		}
		if !strings.Contains(told, f.ar.Title) || len(p.all(`.faults a[href="`+href.Document(f.ar.ID)+`"]`)) == 0 {
			t.Errorf("%s: the altered report is not named", lang)
		}
		if lang == "ar" {
			for _, fault := range foreign(p.root, own) {
				t.Error(fault)
			}
		}
	}
	f.speaks("en")
	left := f.post(href.Remake)
	told := left.text(".faults")
	for kind, stays := range map[string]bool{"quote": true, "text": true, "finding": false, "names": false, "keys": false, "counts": false, "search": false} {
		if says := strings.Contains(told, words.For("en", "").T("verify."+kind)); says != stays {
			t.Errorf("made anew, %s is told: %v", kind, says)
		}
	}
	if len(left.all(`form[action="`+href.Remake+`"]`)) != 0 {
		t.Error("what was made anew is offered again")
	}
}

// Every kind of problem that the check can find has words and a remedy.
func TestEveryFaultHasWords(t *testing.T) {
	for _, lang := range []string{"en", "ar"} {
		w := words.For(lang, "")
		for _, f := range faults {
			if !w.Has("verify."+f.kind) || !w.Has(remedyOf(f.kind)) || Remedy(db.Problem{Kind: f.kind}, lang) == "" {
				t.Errorf("%s: %s", lang, f.kind)
			}
		}
	}
}
