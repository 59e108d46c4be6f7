package db_test

import (
	"database/sql"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"counterclaim/db/dbtest"
)

func texts(t *testing.T, file *sql.DB, query string, args ...any) (all []string) {
	t.Helper()
	rows, err := file.Query(query, args...)
	if err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	defer rows.Close()
	for rows.Next() {
		var s string
		if err := rows.Scan(&s); err != nil {
			t.Fatal(err)
		}
		all = append(all, s)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return all
}

func TestEveryTableAndColumnIsExplainedInBothLanguages(t *testing.T) {
	s := dbtest.Open(t)
	file := stranger(t, s.Path())
	const ours = `FROM sqlite_schema t WHERE t.type IN ('table', 'view') AND t.name NOT LIKE 'sqlite_%'
		AND t.name NOT GLOB 'search_document_*' AND t.name NOT GLOB 'search_claim_*' AND t.name NOT GLOB 'search_question_*'`
	there := texts(t, file, `SELECT t.name || '.' `+ours+` UNION SELECT t.name || '.' || c.name FROM (SELECT t.name `+ours+`) t, pragma_table_info(t.name) c ORDER BY 1`)
	explained := texts(t, file, `SELECT table_name || '.' || column_name FROM schema_doc ORDER BY 1`)
	if strings.Join(there, "\n") != strings.Join(explained, "\n") {
		t.Errorf("the file has\n%s\nschema_doc explains\n%s", there, explained)
	}
	if poor := texts(t, file, `SELECT table_name || '.' || column_name FROM schema_doc WHERE en NOT GLOB '*[a-z]*' OR ar NOT GLOB '*[ء-ي]*'`); len(poor) > 0 {
		t.Errorf("not in both languages: %s", poor)
	}
	if other := texts(t, file, `SELECT ar FROM schema_doc WHERE (ar LIKE '%وثيق%' OR ar LIKE '%وثائق%' OR ar LIKE '%القول%' OR ar LIKE '%أقوال%' OR ar LIKE '%القائل%' OR ar LIKE '%مستبعد%') AND ar NOT LIKE 'وقت القول%' AND ar NOT LIKE '%بالقول:%'`); len(other) > 0 {
		t.Errorf("not the words of the screens: %s", other)
	}
	if loose := texts(t, file, `SELECT t.name FROM pragma_table_list t WHERE t.schema = 'main' AND t.type = 'table' AND NOT t.strict AND t.name NOT LIKE 'sqlite_%'`); len(loose) > 0 {
		t.Errorf("not strict: %s", loose)
	}
}

func TestViewsSayWhatThePagesSay(t *testing.T) {
	s := dbtest.Open(t)
	q := killed(t, s)
	count(t, s, q, "النهر", "Blue ministry", 41)
	count(t, s, q, "الجبل", "Red ministry", 12)
	file := stranger(t, s.Path())
	for query, want := range map[string]string{
		`SELECT quote || '/' || act || '/' || claimant || '/' || origin || '/' || grade FROM v_claims ORDER BY id`: "41 مدنيا قُتلوا/asserts/Blue ministry/Blue ministry/F6|12 مدنيا قُتلوا/asserts/Red ministry/Red ministry/F6",
		`SELECT standing || claims || origins FROM v_questions`:                                                    "contested22",
		`SELECT a_claimant || ' ' || finding || ' ' || b_claimant || ' ' || status FROM v_findings`:                "Blue ministry contradicts Red ministry suggested",
		`SELECT low || '-' || high || what FROM v_figures ORDER BY low`:                                            "12.0-12.0killed|41.0-41.0killed",
		`SELECT claimant || low FROM v_positions ORDER BY low`:                                                     "Red ministry12.0|Blue ministry41.0",
		`SELECT outlet || claims FROM v_documents ORDER BY id`:                                                     "النهر1|الجبل1",
	} {
		if got := strings.Join(texts(t, file, query), "|"); got != want {
			t.Errorf("%s\n got %s\nwant %s", query, got, want)
		}
	}
}

// The stock shell is older than the driver and knows nothing of us.
func TestTheStockShellReadsAnExport(t *testing.T) {
	shell, err := exec.LookPath("sqlite3")
	if err != nil {
		t.Logf("no sqlite3 on this computer: the driver without our settings stands in for it (%v)", err)
	}
	s := dbtest.Open(t)
	q := killed(t, s)
	count(t, s, q, "النهر", "Blue ministry", 41)
	out := filepath.Join(t.TempDir(), "export.sqlite")
	if err := s.ExportTo(t.Context(), out); err != nil {
		t.Fatal(err)
	}
	for _, view := range []string{"v_documents", "v_claims", "v_figures", "v_questions", "v_positions", "v_findings", "schema_doc"} {
		query := `SELECT count(*) >= 0 FROM (SELECT * FROM ` + view + `)`
		if shell == "" {
			texts(t, stranger(t, out), query)
			continue
		}
		if b, err := exec.Command(shell, "-readonly", out, query).CombinedOutput(); err != nil || string(b) != "1\n" {
			t.Errorf("%s: %s, %v", view, b, err)
		}
	}
}
