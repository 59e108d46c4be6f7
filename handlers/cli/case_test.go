package cli

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"counterclaim/db"
	"counterclaim/db/dbtest"
	"counterclaim/db/figure"
	"counterclaim/db/record"
	"counterclaim/db/text"
)

// clash makes a case in which two bodies give different numbers for one thing,
// the second in words that hold an emoji and a vowel mark.
func clash(t *testing.T) (path string) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "clash.sqlite")
	store, err := db.Open(t.Context(), path, db.Options{NoReading: true, Now: func() time.Time { return dbtest.Now }})
	if err != nil {
		t.Fatal(err)
	}
	question, err := store.SaveQuestion(t.Context(), record.Question{
		Text: "How many were killed in Marsa on Tuesday?", Type: record.CountQuestion, Status: record.Confirmed,
		Count: record.Count{What: "killed"},
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, said := range []struct {
		name, text, claimant string
		n                    float64
	}{
		{"ministry.txt", "قالت الوزارة إن 41 شخصا قتلوا.", "وزارة الصحة", 41},
		{"army.txt", "وقال الجيش إن ١٢ فقط قُتلوا 🚑.", "الجيش", 12},
	} {
		d, err := store.AddDocument(t.Context(), record.Document{Title: said.name, FileName: said.name, Text: said.text, Lang: "ar", Dir: "rtl", Published: "2031-03-04", Outlet: record.Ref{Name: "outlet of " + said.name}}, []byte(said.text))
		if err != nil {
			t.Fatal(err)
		}
		whole := text.Span{Start: 0, End: text.New(said.text).Len()}
		c, err := store.SaveClaim(t.Context(), record.Claim{
			Document: d.ID, Spans: []record.Quote{{Span: whole, Exact: said.text}}, Act: record.Asserts, Status: record.Confirmed,
			Claimant: record.Ref{Name: said.claimant}, Happened: "2031-03-04",
		})
		if err != nil {
			t.Fatal(err)
		}
		_, err = store.SavePosition(t.Context(), record.Position{
			Question: question.ID, Claim: c.ID, Range: figure.Exactly(said.n), Count: record.Count{What: "killed", AsOf: "2031-03-04"}, Status: record.Confirmed,
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestCheck(t *testing.T) {
	path := clash(t)
	said := session(t, []string{"check", "--json", path})
	rows := strings.Split(strings.TrimSpace(said), "\n")
	if len(rows) != 2 {
		t.Fatalf("said\n%s", said)
	}
	var q questionRow
	var f findingRow
	for i, row := range []any{&q, &f} {
		if err := json.Unmarshal([]byte(rows[i]), row); err != nil {
			t.Fatal(err)
		}
	}
	if q.Kind != "question" || q.Standing != "contested" || q.Claims != 2 || q.Origins != 2 {
		t.Errorf("question %+v", q)
	}
	if f.Kind != "finding" || f.Finding != "contradicts" || f.Reason == "" {
		t.Errorf("finding %+v", f)
	}
	positions := map[string]string{f.A.Claimant: f.A.Position, f.B.Claimant: f.B.Position}
	if positions["وزارة الصحة"] != "41" || positions["الجيش"] != "12" {
		t.Errorf("positions %v", positions)
	}
	if f.A.Span.Empty() || f.A.Text == "" || f.B.Document == "" {
		t.Errorf("sides %+v, %+v", f.A, f.B)
	}

	plain := session(t, []string{"check", path})
	for _, says := range []string{"How many were killed in Marsa on Tuesday?", "contested", "2 independent origins", "contradicts", "41", "الجيش"} {
		if !strings.Contains(plain, says) {
			t.Errorf("does not say %q:\n%s", says, plain)
		}
	}
}

func TestExportCSV(t *testing.T) {
	path := clash(t)
	out := filepath.Join(t.TempDir(), "out")
	if said := session(t, []string{"export", path, "--as", "csv", "-o", out}); !strings.Contains(said, "wrote "+out) {
		t.Fatal(said)
	}
	for file, says := range map[string]string{"claims.csv": "وقال الجيش إن ١٢ فقط قُتلوا 🚑.", "findings.csv": ",contradicts,"} {
		b, err := os.ReadFile(filepath.Join(out, file))
		if err != nil {
			t.Fatal(err)
		}
		if lines := strings.Count(string(b), "\r\n"); !strings.Contains(string(b), says) || file == "claims.csv" && lines != 3 || file == "findings.csv" && lines != 2 {
			t.Errorf("%s: %d lines\n%s", file, lines, b)
		}
	}
}

func TestVerifyFindsAlteredWork(t *testing.T) {
	path := clash(t)
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	// The same number of bytes, so that the file itself stays whole.
	altered := strings.ReplaceAll(string(b), "قالت الوزارة", "نفتت الوزارة"[:len("قالت الوزارة")])
	if altered == string(b) {
		t.Fatal("the text is not in the file")
	}
	if err := os.WriteFile(path, []byte(altered), 0o600); err != nil {
		t.Fatal(err)
	}
	if said := session(t, []string{"verify", "--json", path}); !strings.Contains(said, `"kind":"problem"`) || !strings.Contains(said, "? 1\n") || !strings.Contains(said, "text: It was altered outside this program.") {
		t.Errorf("said\n%s", said)
	}
}

// A folder of tables that cannot be made is told by its cause.
func TestExportCSVTellsWhy(t *testing.T) {
	path := clash(t)
	out := filepath.Join(t.TempDir(), strings.Repeat("long", 100))
	said := session(t, []string{"export", path, "--as", "csv", "-o", out})
	if !strings.Contains(said, "too long") || strings.Contains(said, "nothing can be written") {
		t.Error(said)
	}
}

// What only reads a case reads one that cannot be changed, and leaves nothing
// beside it. A folder in the place of a file that SQLite needs makes it so for
// every user.
func TestACaseThatCannotBeChangedIsRead(t *testing.T) {
	path := clash(t)
	scratch := t.TempDir()
	t.Setenv("TMPDIR", scratch)
	if err := os.Mkdir(path+"-wal", 0o700); err != nil {
		t.Fatal(err)
	}
	if _, err := db.Open(t.Context(), path, db.Options{}); !errors.Is(err, db.ErrReadOnly) {
		t.Fatalf("it can be changed: %v", err)
	}
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	out := t.TempDir()
	for _, tt := range []struct {
		args []string
		says string
	}{
		{[]string{"check", path}, "contradicts"},
		{[]string{"verify", path}, path + ": the file is sound"},
		{[]string{"export", path, "--as", "csv", "-o", filepath.Join(out, "csv")}, "wrote"},
		{[]string{"export", path, "--as", "sqlite", "-o", filepath.Join(out, "copy.sqlite")}, "wrote"},
	} {
		if said := session(t, tt.args); !strings.Contains(said, tt.says) || strings.Contains(said, "? ") {
			t.Errorf("%v said\n%s", tt.args, said)
		}
	}
	after, err := os.ReadFile(path)
	if err != nil || !bytes.Equal(before, after) {
		t.Errorf("the case was changed, %v", err)
	}
	if left, err := os.ReadDir(scratch); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}

	if err := errors.Join(os.Remove(path+"-wal"), os.WriteFile(path+"-wal", []byte("changes"), 0o600)); err != nil {
		t.Fatal(err)
	}
	err = inCopy(t.Context(), path, func(*db.Store) error { t.Error("it was read without its last changes"); return nil })
	if err == nil || !strings.Contains(err.Error(), "clash.sqlite-wal; have it closed") {
		t.Errorf("with changes beside it: %v", err)
	}
}

// A case that cannot be made where it was asked for is not told to be copied.
func TestImportWhereNoCaseCanBeMade(t *testing.T) {
	dir := t.TempDir()
	report := filepath.Join(dir, "report.txt")
	if err := os.WriteFile(report, []byte("The council said that 4 barges sank."), 0o600); err != nil {
		t.Fatal(err)
	}
	dangling := filepath.Join(dir, "new.sqlite")
	if err := os.Symlink(filepath.Join(dir, "nowhere", "new.sqlite"), dangling); err != nil {
		t.Fatal(err)
	}
	said := session(t, []string{"import", dangling, report})
	if !strings.Contains(said, "There is no case "+dangling) || strings.Contains(said, "open the copy") {
		t.Errorf("said\n%s", said)
	}
}

// A command that only reads makes no case of an empty file, as a download that broke off
// leaves one.
func TestWhatOnlyReadsLeavesAnEmptyFileEmpty(t *testing.T) {
	path := filepath.Join(t.TempDir(), "case.sqlite")
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"check", path}, {"verify", path}, {"export", path, "--as", "csv", "-o", filepath.Join(t.TempDir(), "csv")}} {
		if said := session(t, args); !strings.Contains(said, "the file is empty") || !strings.Contains(said, "? 1\n") {
			t.Errorf("%v said\n%s", args, said)
		}
		if info, err := os.Stat(path); err != nil || info.Size() != 0 {
			t.Fatalf("%v made a case of it: %v, %v", args, info, err)
		}
	}
}
