package handlers

import (
	"bytes"
	"io"
	"mime/multipart"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"testing"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/db/text"
	"counterclaim/views/href"
)

// upload sends files as the form without scripts does: name, body, name, body, ...
func (o *office) upload(files ...string) page {
	o.t.Helper()
	var body bytes.Buffer
	w := multipart.NewWriter(&body)
	for i := 0; i < len(files); i += 2 {
		part, err := w.CreateFormFile("files", files[i])
		if err != nil {
			o.t.Fatal(err)
		}
		io.WriteString(part, files[i+1])
	}
	w.Close()
	r, err := http.NewRequest(http.MethodPost, o.base+href.UploadDocuments, &body)
	if err != nil {
		o.t.Fatal(err)
	}
	r.Header.Set("Content-Type", w.FormDataContentType())
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	o.fromItsPage(r)
	status, answer := o.send(r)
	if status != http.StatusOK {
		o.t.Fatalf("upload: %d %s", status, answer)
	}
	return read(o.t, answer)
}

func (o *office) documents() []db.DocumentRow {
	o.t.Helper()
	rows, _, err := o.store.Documents(o.t.Context(), db.DocumentFilter{})
	if err != nil {
		o.t.Fatal(err)
	}
	return rows
}

// A file that is too big is told with its own size.
func TestUploadTellsTheSizeOfAFile(t *testing.T) {
	newOffice(t).upload("long.txt", strings.Repeat("a", 21<<20)).holds("#intake", "It has 21 MB; the limit is 16 MB")
}

// A text that ends in other white space only is other bytes and the same report, which
// is named; one of another word is another report, and the page says what it is nearly
// the same as.
func TestUploadNamesWhatAReportIsNearlyTheSameAs(t *testing.T) {
	const body = "بيان القيادة 😀\r\nقالت قيادة الجيش إن سبعة من آلياتها دُمّرت منذ بداية المعارك عند المعبر"
	o := newOffice(t)
	o.upload("first.txt", body)
	stored := href.Document(o.documents()[0].ID)
	p := o.upload("again.txt", body+"\r\n")
	p.holds("#intake", "1 was there already")
	if got := p.attr("#intake li a", "href"); got != stored || len(o.documents()) != 1 {
		t.Errorf("it leads to %s, and %d reports are stored", got, len(o.documents()))
	}
	p = o.upload("later.txt", body+" أمس\r\n")
	p.holds("#intake", "1 report brought in")
	p.holds("#intake li", "nearly its text, is here already")
	if got := p.attr("#intake li .sub a", "href"); got != stored {
		t.Errorf("it leads to %s", got)
	}
}

func TestUploadSaysHowEachFileWent(t *testing.T) {
	o := newOffice(t)
	p := o.upload("خبر.txt", "بَيان 😀\r\nثانٍ", "same.txt", "بَيان 😀\r\nثانٍ", "empty.txt", "", "scan.pdf", "%PDF-1.7 x")
	p.holds("#intake", "1 report brought in")
	p.holds("#intake", "1 was there already")
	p.holds("#intake", "2 files refused")
	p.holds("#intake", "There is no text in it.")
	p.holds("#intake", "format PDF")
	rows := o.documents()
	if len(rows) != 1 {
		t.Fatalf("%d documents", len(rows))
	}
	d, err := o.store.Document(t.Context(), rows[0].ID)
	if err != nil {
		t.Fatal(err)
	}
	if d.Text != "بَيان 😀\nثانٍ" || d.FileName != "خبر.txt" || d.Lang != "ar" || d.Dir != "rtl" {
		t.Errorf("stored %+v", d)
	}
	if got := p.attr("#intake li a", "href"); got != href.Document(d.ID) {
		t.Errorf("the duplicate leads to %s", got)
	}
	p.holds(".documents td.title", "بَيان 😀")
}

func TestPasteKeepsTheFormWhenItIsRefused(t *testing.T) {
	o := newOffice(t)
	status, body := o.do(http.MethodPost, href.PasteDocument, form("text", "words", "published", "the day before", "outlet", "Outlet X"))
	p := read(t, body)
	if status != http.StatusUnprocessableEntity || p.attr("#outlet", "value") != "Outlet X" || p.text("textarea") != "words" {
		t.Errorf("%d: %s", status, p.text("#main"))
	}
	p.holds(".notice.bad", "the day before")
	p = o.post(href.PasteDocument, "text", "First line\r\nمِن 😀", "published", "9 October 2020", "outlet", "Outlet X")
	p.holds("h1", "First line")
	d := o.documents()[0]
	if d.Published != "2020-10-09" || d.Outlet.Name != "Outlet X" {
		t.Errorf("stored %+v", d.Document)
	}
	status, body = o.do(http.MethodPost, href.PasteDocument, form("text", "First line\r\nمِن 😀"))
	if status != http.StatusConflict {
		t.Errorf("the same again: %d", status)
	}
	read(t, body).holds(".notice.bad", "First line")
}

func TestEditDocument(t *testing.T) {
	o := newOffice(t)
	d := o.report(arabicReport, "Old title", "Old outlet", "ar")
	fields := form("version", "1", "title", "عنوان 😀", "author", "A. Author", "url", "https://example.org/1", "published", "أكتوبر 2020", "lang", "ar", "dir", "rtl", "outlet", "New outlet")
	status, _ := o.do(http.MethodPost, href.EditDocument(d.ID), fields)
	got, err := o.store.Document(t.Context(), d.ID)
	if err != nil || status != http.StatusOK {
		t.Fatal(status, err)
	}
	if got.Title != "عنوان 😀" || got.Published != "2020-10" || got.Outlet.Name != "New outlet" || got.Author != "A. Author" || got.Text != d.Text {
		t.Errorf("saved %+v", got)
	}
	if status, _ := o.do(http.MethodPost, href.EditDocument(d.ID), fields); status != http.StatusOK {
		t.Errorf("the same save twice: %d", status)
	}
	fields.Set("title", "Another title")
	status, body := o.do(http.MethodPost, href.EditDocument(d.ID), fields)
	if status != http.StatusConflict {
		t.Errorf("a stale save: %d", status)
	}
	read(t, body).holds("#problem", "saved this after you opened it")
	fields.Set("version", "2")
	fields.Set("published", "never")
	status, body = o.do(http.MethodPost, href.EditDocument(d.ID), fields)
	if status != http.StatusUnprocessableEntity {
		t.Errorf("a wrong date: %d", status)
	}
	read(t, body).holds("#published-about .wrong", "never")
}

func TestOriginalComesBackByteForByteAndOnlyAsADownload(t *testing.T) {
	o := newOffice(t)
	original := "\xef\xbb\xbf<p>قال</p>\r\n\x00"
	o.upload("تقرير <b>.html", original)
	d := o.documents()[0]
	answer, err := o.http.Get(o.base + href.OriginalOf(d.ID))
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	if string(body) != original || !strings.HasPrefix(answer.Header.Get("Content-Disposition"), "attachment") || answer.Header.Get("Content-Type") != "application/octet-stream" {
		t.Errorf("%q %v", body, answer.Header)
	}
}

func TestRedecodeReadsTheBytesInAnotherCharset(t *testing.T) {
	o := newOffice(t)
	original := "\xde\xc7\xe1 \xc7\xe1\xe6\xd2\xed\xd1" // "قال الوزير" in windows-1256
	d, err := o.store.AddDocument(t.Context(), record.Document{Title: "ÞÇá ÇáæÒíÑ", Text: "ÞÇá ÇáæÒíÑ", Lang: text.Language("ÞÇá ÇáæÒíÑ"), Dir: "ltr", MediaType: "text/plain", Charset: "windows-1252", Published: "2024", Outlet: record.Ref{Name: "O"}}, []byte(original))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := o.store.SaveClaim(t.Context(), record.Claim{Document: d.ID, Act: record.Asserts, Spans: quotes("0-3"), Note: "garbled too"}); err != nil {
		t.Fatal(err)
	}
	o.post(href.Redecode(d.ID), "charset", "windows-1256")
	rows := o.documents()
	if len(rows) != 1 || rows[0].Charset != "windows-1256" || rows[0].Lang != "ar" || rows[0].Published != "2024" || rows[0].Outlet.Name != "O" {
		t.Fatalf("%+v", rows)
	}
	fresh, err := o.store.Document(t.Context(), rows[0].ID)
	if err != nil || fresh.Text != "قال الوزير" {
		t.Errorf("%q %v", fresh.Text, err)
	}

	// It is one step of the history: one undo brings the old reading back with its claims, one redo the new one.
	o.post(href.Undo)
	if rows = o.documents(); len(rows) != 1 || rows[0].ID != d.ID || rows[0].Charset != "windows-1252" {
		t.Fatalf("after undo: %+v", rows)
	}
	claims, err := o.store.ClaimsOf(t.Context(), d.ID)
	if err != nil || len(claims) != 1 || claims[0].Note != "garbled too" {
		t.Errorf("after undo: %+v %v", claims, err)
	}
	o.post(href.Redo)
	if rows = o.documents(); len(rows) != 1 || rows[0].ID != fresh.ID || rows[0].Charset != "windows-1256" {
		t.Fatalf("after redo: %+v", rows)
	}
}

// Another reading keeps what an analyst said of the report, and guesses anew what
// the first reading had guessed.
func TestRedecodeKeepsWhatWasMended(t *testing.T) {
	o := newOffice(t)
	// "قال الوزير", a line to grey, "نعم", in windows-1256, with a CRLF.
	o.upload("a.txt", "\xde\xc7\xe1 \xc7\xe1\xe6\xd2\xed\xd1\r\n\xc7\xde\xd1\xc3 \xe3\xda\xc7\n\xe4\xda\xe3")
	d, err := o.store.Document(t.Context(), o.documents()[0].ID)
	if err != nil {
		t.Fatal(err)
	}
	o.post(href.Redecode(d.ID), "charset", "windows-1252") // the letters come out wrong
	if d, err = o.store.Document(t.Context(), o.documents()[0].ID); err != nil {
		t.Fatal(err)
	}
	guessed := d
	second := strings.Split(d.Text, "\n")[1]
	at := spanOf(t, d.Text, second)
	d.Tags, d.Author, d.Boilerplate = []record.Ref{{Name: "بيانات 😀"}}, "Me", []text.Span{at}
	if d, err = o.store.SaveDocument(t.Context(), d); err != nil {
		t.Fatal(err)
	}
	o.post(href.Redecode(d.ID), "charset", "windows-1256")
	if d, err = o.store.Document(t.Context(), o.documents()[0].ID); err != nil {
		t.Fatal(err)
	}
	if d.Title == guessed.Title || d.Lang != "ar" || d.Dir != "rtl" {
		t.Errorf("what was guessed stayed: %q %q %q", d.Title, d.Lang, d.Dir)
	}
	if at := spanOf(t, d.Text, "اقرأ معا"); len(d.Tags) != 1 || d.Author != "Me" || len(d.Boilerplate) != 1 || d.Boilerplate[0] != at {
		t.Errorf("tags %v, author %q, greyed %v", d.Tags, d.Author, d.Boilerplate)
	}

	d.Title, d.Lang, d.Dir = "عنوان كَتبتُه", "fa", "rtl"
	if d, err = o.store.SaveDocument(t.Context(), d); err != nil {
		t.Fatal(err)
	}
	o.post(href.Redecode(d.ID), "charset", "iso-8859-6")
	if d, err = o.store.Document(t.Context(), o.documents()[0].ID); err != nil || d.Charset != "iso-8859-6" {
		t.Fatalf("%+v, %v", d, err)
	}
	if d.Title != "عنوان كَتبتُه" || d.Lang != "fa" || d.Dir != "rtl" || len(d.Tags) != 1 || len(d.Boilerplate) != 1 {
		t.Errorf("mended and lost: %q %q %q %v %v", d.Title, d.Lang, d.Dir, d.Tags, d.Boilerplate)
	}
}

func TestDeleteAndUndo(t *testing.T) {
	o := newOffice(t)
	d := o.report(arabicReport, "Title", "Outlet", "ar")
	if _, err := o.store.SaveClaim(t.Context(), record.Claim{Document: d.ID, Act: record.Asserts, Spans: quotes("0-5")}); err != nil {
		t.Fatal(err)
	}
	p := o.post(href.DeleteDocument(d.ID))
	p.holds("#did", "Deleted Title.")
	if len(o.documents()) != 0 {
		t.Fatal("still there")
	}
	o.post(p.attr("#did form", "action"), "document", "").holds("#did", "Undone: Document deleted: \u2068Title\u2069")
	if rows := o.documents(); len(rows) != 1 || rows[0].Claims != 1 {
		t.Errorf("after undo %+v", rows)
	}
	if again := o.get(href.Documents); len(again.all("#did .toast")) != 0 {
		t.Error("it is told twice")
	}
}

func TestDocumentsAreFilteredAndSorted(t *testing.T) {
	o := newOffice(t)
	o.report("one", "Bravo", "Outlet", "en")
	o.report("اثنان", "ألفا", "منفذ", "ar")
	for query, want := range map[string]int{"": 2, "?q=bravo": 1, "?q=الفا": 1, "?lang=ar": 1, "?q=nothing": 0, "?sort=title&desc=1": 2} {
		path, raw, _ := strings.Cut(query, "?")
		values, err := url.ParseQuery(raw)
		if err != nil {
			t.Fatal(err)
		}
		p := o.get(href.Documents + path + "?" + values.Encode())
		if got := len(p.all(".documents tbody tr")); got != want {
			t.Errorf("%q: %d rows, want %d", query, got, want)
		}
	}
}

func TestGreyLinesChangeNoOffset(t *testing.T) {
	d := record.Document{Text: "😀 by\nbody\n\nfooter", Boilerplate: nil}
	d.Boilerplate = greyed(d, text.Span{Start: 2, End: 6})
	if len(d.Boilerplate) != 2 || d.Boilerplate[0] != (text.Span{Start: 0, End: 4}) || d.Boilerplate[1] != (text.Span{Start: 5, End: 9}) {
		t.Fatalf("%v", d.Boilerplate)
	}
	if lifted := greyed(d, text.Span{Start: 0, End: 1}); len(lifted) != 1 || lifted[0].Start != 5 {
		t.Errorf("lifted %v", lifted)
	}
	o := newOffice(t)
	stored := o.report(d.Text, "t", "o", "en")
	o.post(href.Boilerplate(stored.ID), "span", "11-12")
	p := o.get(href.Document(stored.ID))
	p.holds("p.grey", "footer")
	if len(p.all("p.grey")) != 1 {
		t.Error("more than one line is grey")
	}
}

// Reports are tagged in About this report, show their tags, and are filtered by them.
func TestDocumentsAreTagged(t *testing.T) {
	for _, lang := range []string{"en", "ar"} {
		t.Run(lang, func(t *testing.T) {
			o := newOffice(t)
			if err := o.desk.settings.change(func(s *Settings) { s.Lang = lang }); err != nil {
				t.Fatal(err)
			}
			a, b := o.report(arabicReport, "One", "Outlet", "ar"), o.report("Another text 😀\n", "Two", "Outlet", "en")
			if n := len(o.get(href.Documents).all("#filter-tag")); n != 0 {
				t.Error("a filter for tags that nothing has")
			}
			p := o.get(href.EditDocument(a.ID))
			p.holds("label[for=tags]", map[string]string{"en": "Tags", "ar": "الوسوم"}[lang])
			save := func(version int, tags string) {
				t.Helper()
				o.post(href.EditDocument(a.ID), "version", strconv.Itoa(version), "title", a.Title, "outlet", "Outlet", "published", a.Published, "lang", a.Lang, "dir", a.Dir, "tags", tags)
			}
			save(a.Version, "بَيانات، primary 😀, primary 😀")
			got, err := o.store.Document(t.Context(), a.ID)
			if err != nil || len(got.Tags) != 2 {
				t.Fatalf("tags %+v, %v", got.Tags, err)
			}
			if names := namesIn(o.get(href.EditDocument(a.ID)).attr("#tags", "value")); len(names) != 2 || !slices.Contains(names, "primary 😀") {
				t.Errorf("the form holds %q", names)
			}
			tag := href.With(href.Documents, "tag", string(got.Tags[0].ID))
			o.get(href.Document(a.ID)).holds(`.sheet-head a[href="`+tag+`"]`, got.Tags[0].Name)
			p = o.get(href.Documents)
			p.holds(".documents .tag", got.Tags[0].Name)
			if p.attr(`.documents a[href="`+tag+`"]`, "href") != tag {
				t.Error("the tag leads nowhere")
			}
			p = o.get(tag)
			if rows := p.all(".documents tbody tr"); len(rows) != 1 || p.attr(".documents tbody .to", "href") != href.Document(a.ID) {
				t.Errorf("%d reports with the tag; the other is %s", len(rows), b.ID)
			}
			if p.attr("#filter-tag option[selected]", "value") != string(got.Tags[0].ID) || !strings.Contains(p.attr(".documents th a", "href"), "tag=") {
				t.Error("the filter forgets the tag")
			}
			save(got.Version, "")
			if got, err = o.store.Document(t.Context(), a.ID); err != nil || len(got.Tags) != 0 {
				t.Errorf("tags %+v, %v", got.Tags, err)
			}
		})
	}
}
