//go:build !race

package handlers

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"

	"counterclaim/assets"
	"counterclaim/db/record"
	"counterclaim/db/text"
	"counterclaim/views/href"
)

// TestOffsetsAgreeWithTheStore holds the browser's conversion of offsets to the store's, at every border.
func TestOffsetsAgreeWithTheStore(t *testing.T) {
	o := newOffice(t)
	b := o.newTab()
	b.open(href.Documents)
	for _, s := range []string{"", "plain", "😀", "a😀ب👨‍👩‍👧 قَالَ\r\nx😀😀", "\r\n\r\n", "𝒳𝒴𝒵", strings.Repeat("ab😀", 40)} {
		quoted, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		units := eval[[]int](b, fmt.Sprintf(`import(%q).then(({ Points }) => { const p = new Points(%s); return Array.from({ length: p.length + 1 }, (_, i) => p.toUnits(i)); })`, assets.URL("js/offsets.js"), quoted))
		points := eval[[]int](b, fmt.Sprintf(`import(%q).then(({ Points }) => { const s = %s, p = new Points(s); return Array.from({ length: s.length + 1 }, (_, i) => p.toPoints(i)); })`, assets.URL("js/offsets.js"), quoted))
		whole := text.New(s)
		if len(units) != whole.Len()+1 || len(points) != len(utf16.Encode([]rune(s)))+1 {
			t.Fatalf("%q: %d points, %d units", s, len(units)-1, len(points)-1)
		}
		for point, unit := range units {
			if want := whole.UTF16(point); unit != want {
				t.Errorf("%q: point %d is unit %d, want %d", s, point, unit, want)
			}
		}
		for unit, point := range points {
			if want := whole.FromUTF16(unit); point != want {
				t.Errorf("%q: unit %d is point %d, want %d", s, unit, point, want)
			}
		}
	}
}

func TestTrimmedSelections(t *testing.T) {
	o := newOffice(t)
	b := o.newTab()
	b.open(href.Documents)
	for words, want := range map[string]string{
		"  قال، ": "قال", "«نعم»": "«نعم»", "«نعم": "نعم", "(T-72)": "(T-72)", "T-72)": "T-72", "50%.": "50%", "!؟": "", "“so”, he": "“so”, he", "😀.": "😀", "قَالَ:": "قَالَ", "\"دي-20\" (D-20)،": "\"دي-20\" (D-20)",
	} {
		quoted, err := json.Marshal(words)
		if err != nil {
			t.Fatal(err)
		}
		got := eval[string](b, fmt.Sprintf(`import(%q).then(({ trimmed }) => { const s = %s, [from, to] = trimmed(s); return [...s].slice(from, to).join(""); })`, assets.URL("js/selection.js"), quoted))
		if got != want {
			t.Errorf("%q is trimmed to %q, want %q", words, got, want)
		}
	}
}

func TestChosenFilesComeInOneByOne(t *testing.T) {
	o := newOffice(t)
	folder := t.TempDir()
	var files []string
	for name, body := range map[string]string{"أول.txt": "خبر أول 😀", "second.txt": "Second report", "empty.txt": ""} {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, []byte(body), 0o600); err != nil {
			t.Fatal(err)
		}
		files = append(files, path)
	}
	b := o.newTab()
	b.open(href.Documents)
	b.do(chromedp.SetUploadFiles(`#upload input[type=file]`, files))
	b.until(`document.querySelectorAll("#intake li").length === 1 && document.querySelectorAll(".documents tbody tr").length === 2`)
	if words := eval[string](b, `document.getElementById("intake").innerText`); !strings.Contains(words, "2 reports brought in") || !strings.Contains(words, "1 file refused") || !strings.Contains(words, "empty.txt") {
		t.Errorf("the page says %q", words)
	}
	if !eval[bool](b, `document.querySelector("[data-retry]").hidden`) {
		t.Error("an empty file is offered to be tried again")
	}
	b.shoot("intake")
}

// TestFilesDroppedFromTheDesktop drops files and a folder as the system does.
func TestFilesDroppedFromTheDesktop(t *testing.T) {
	o := newOffice(t)
	folder := t.TempDir()
	write := func(name, body string) string {
		t.Helper()
		path := filepath.Join(folder, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(body), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	files := []string{write("خبر عاجل.txt", "خبر أول 😀"), write("second.txt", "Second report")}
	write("folder/third.txt", "Third report")
	write("folder/deeper/fourth.txt", "Fourth report\r\nof two lines")
	write("folder/.hidden", "not a report")
	b := o.newTab()
	b.open(href.Documents)
	drop := func(files ...string) {
		t.Helper()
		data := &input.DragData{Items: []*input.DragDataItem{}, Files: files, DragOperationsMask: 1}
		b.do(chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
			for _, kind := range []input.DispatchDragEventType{"dragEnter", "dragOver"} {
				if _, err := cdp.Call(ctx, target, input.DispatchDragEvent, input.DispatchDragEventParams{Type: kind, X: 700, Y: 500, Data: data}); err != nil {
					return err
				}
			}
			return nil
		}))
		b.until(`document.documentElement.classList.contains("dropping")`)
		b.shoot("dropping")
		b.do(chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
			_, err := cdp.Call(ctx, target, input.DispatchDragEvent, input.DispatchDragEventParams{Type: "drop", X: 700, Y: 500, Data: data})
			return err
		}))
	}
	drop(files...)
	b.until(`document.querySelectorAll(".documents tbody tr").length === 2 && !document.documentElement.classList.contains("dropping")`)
	drop(filepath.Join(folder, "folder"))
	b.until(`document.querySelectorAll(".documents tbody tr").length === 4`)
	for _, d := range o.documents() {
		if d.FileName == ".hidden" {
			t.Error("a hidden file came in")
		}
	}
	// Also from a page that is no list of documents.
	b.open(href.Board)
	drop(write("fifth.txt", "Fifth report"))
	b.until(`location.pathname === "/documents" && document.querySelectorAll(".documents tbody tr").length === 5`)
}

// TestAnImportCanBeCancelled stops while files are being sent: those that were
// sent are in the case, the others are not, and the page says how many.
func TestAnImportCanBeCancelled(t *testing.T) {
	o := newOffice(t)
	folder := t.TempDir()
	const all = 200
	var files []string
	for i := range all {
		path := filepath.Join(folder, fmt.Sprintf("report %03d.txt", i))
		if err := os.WriteFile(path, []byte(fmt.Sprintf("Report number %d 😀", i)), 0o600); err != nil {
			t.Fatal(err)
		}
		files = append(files, path)
	}
	b := o.newTab()
	b.open(href.Documents)
	// The button is pressed as soon as the second load is on its way.
	eval[bool](b, `(() => {
		let loads = 0;
		new MutationObserver(() => {
			const button = document.querySelector("#did .toast button");
			if (button && ++loads === 2) button.click();
		}).observe(document.getElementById("did"), { childList: true });
		return true;
	})()`)
	b.do(chromedp.SetUploadFiles(`#upload input[type=file]`, files))
	b.until(`document.querySelectorAll(".documents tbody tr").length > 0 && !document.querySelector("#did .toast button")`)
	in := len(o.documents())
	if in == 0 || in > all/2 {
		t.Errorf("%d of %d files came in, want only those that were on their way before the cancel", in, all)
	}
	if said := eval[string](b, `document.getElementById("live").textContent`); !strings.Contains(said, fmt.Sprintf("not sent: %d", all-in)) {
		t.Errorf("the page says %q", said)
	}
}

func TestPrintingShowsTheMarksAndChangesNothing(t *testing.T) {
	o := newOffice(t)
	d := o.report(arabicReport, "t", "o", "ar")
	if _, err := o.store.SaveClaim(t.Context(), record.Claim{Document: d.ID, Act: record.Asserts, Spans: []record.Quote{{Span: spanOf(t, d.Text, "القوات دمرت 10 دبابات")}}}); err != nil {
		t.Fatal(err)
	}
	if _, err := o.store.SaveClaim(t.Context(), record.Claim{Document: d.ID, Act: record.Denies, Spans: []record.Quote{{Span: spanOf(t, d.Text, "دبابات من طراز")}}}); err != nil {
		t.Fatal(err)
	}
	b := o.newTab()
	b.open(href.Document(d.ID))
	eval[bool](b, `dispatchEvent(new Event("beforeprint"))`)
	marks := eval[[]string](b, `[...document.querySelectorAll("#text mark")].map(m => m.className + ":" + m.textContent)`)
	if got := strings.Join(marks, "|"); got != "asserts:القوات دمرت 10 |asserts overlap:دبابات|denies: من طراز" && got != "asserts:القوات دمرت 10 |denies overlap:دبابات|denies: من طراز" {
		t.Errorf("printed with %q", got)
	}
	eval[bool](b, `dispatchEvent(new Event("afterprint"))`)
	if got := eval[string](b, `[...document.querySelectorAll("#text > p")].map(p => p.textContent).join("\n")`); got != arabicReport || eval[int](b, `document.querySelectorAll("#text mark").length`) != 0 {
		t.Errorf("after printing the text is %q", got)
	}
}
