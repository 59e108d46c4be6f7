package intake

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
)

var update = flag.Bool("update", false, "write the golden files anew")

// Every page under testdata/intake has a golden file beside it with what its
// head says and the text that was taken from it.
func TestReadPages(t *testing.T) {
	pages, err := filepath.Glob("../../testdata/intake/*.html")
	if err != nil || len(pages) == 0 {
		t.Fatalf("no pages: %v", err)
	}
	for _, page := range pages {
		t.Run(filepath.Base(page), func(t *testing.T) {
			b, err := os.ReadFile(page)
			if err != nil {
				t.Fatal(err)
			}
			d, err := Read(Source{Name: filepath.Base(page), Bytes: b})
			if err != nil {
				t.Fatal(err)
			}
			head, err := json.MarshalIndent(map[string]any{
				"title": d.Title, "outlet": d.Outlet.Name, "author": d.Author, "url": d.URL, "published": d.Published,
				"lang": d.Lang, "dir": d.Dir, "charset": d.Charset, "warnings": d.Warnings,
			}, "", "  ")
			if err != nil {
				t.Fatal(err)
			}
			got := string(head) + "\n\n" + d.Text + "\n"
			golden := strings.TrimSuffix(page, ".html") + ".golden"
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}

func TestBlockText(t *testing.T) {
	tests := []struct{ name, markup, want string }{
		{"paragraphs", "<p>a</p><p>b</p>", "a\n\nb"},
		{"white space folds", "<p>a \n\t b</p>\n <p> c</p>", "a b\n\nc"},
		{"words in elements", "<p>a <b>b</b>c <i> d </i></p>", "a bc d"},
		{"line breaks", "<p>a<br>b<br/>c</p>", "a\nb\nc"},
		{"lists", "<ul><li>a</li><li>b</li></ul><p>c", "a\nb\n\nc"},
		{"tables", "<table><caption>t</caption><tr><th>a</th><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>", "t\na\tb\nc\td"},
		{"captions", "<figure><img alt=x><figcaption>c</figcaption></figure>", "c"},
		{"preformatted", "<pre>a\n  b</pre>", "a\n  b"},
		{"scripts, styles and navigation go", "<nav>n</nav><style>s</style><script>x</script><p>a", "a"},
		{"no-break spaces stay", "<p>12&nbsp;500", "12\u00a0500"},
		{"emoji and vowel marks stay", "<p>قُتلوا 🚑</p>", "قُتلوا 🚑"},
		{"line ends", "<p>a\r\nb\rc</p>", "a b c"},
		{"text without elements", "a", "a"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d, err := Read(Source{Name: "a.html", Bytes: []byte(tt.markup)})
			if err != nil {
				t.Fatal(err)
			}
			if d.Text != tt.want {
				t.Errorf("got %q, want %q", d.Text, tt.want)
			}
		})
	}
}

func TestPageInWindows1256(t *testing.T) {
	markup := `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1256"><title>خبر</title></head><body><p>` + plainReport + `</p></body></html>`
	b := encode(t, markup, charmap.Windows1256.NewEncoder())
	d, err := Read(Source{Name: "a.htm", Bytes: b})
	if err != nil {
		t.Fatal(err)
	}
	if d.Charset != "windows-1256" || d.Title != "خبر" || !strings.Contains(d.Text, "ونفت القيادة") || slices.Contains(d.Warnings, WarnCharsetGuessed) {
		t.Errorf("charset %q, title %q, warnings %q, text %q", d.Charset, d.Title, d.Warnings, d.Text)
	}
}

func TestPageTooDeep(t *testing.T) {
	markup := "<html><body>" + strings.Repeat("<div>", 100_000) + "<p>ما زال النص هنا</p><script>no()</script>"
	d, err := Read(Source{Name: "a.html", Bytes: []byte(markup)})
	if err != nil {
		t.Fatal(err)
	}
	if d.Text != "ما زال النص هنا" || !slices.Contains(d.Warnings, WarnMarkupTooDeep) {
		t.Errorf("warnings %q, text %q", d.Warnings, d.Text)
	}
}

func TestPageWithTooManyTags(t *testing.T) {
	markup := "<html><title>t</title><body>" + strings.Repeat("<b>ن", MaxTags+1)
	d, err := Read(Source{Name: "a.html", Bytes: []byte(markup)})
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(d.Text, "ن"); n != MaxTags+1 || !slices.Contains(d.Warnings, WarnMarkupTooDeep) {
		t.Errorf("%d letters, warnings %q", n, d.Warnings)
	}
}

// Every paragraph of a page is either in the text or announced as left out.
func TestNothingLostSilently(t *testing.T) {
	paragraph := "هذه فقرة من الخبر تروي ما جرى في المدينة يوم الثلاثاء بحسب شهود عيان تحدثوا إلى المراسل في المكان ذاته، وفيها ما يكفي من الكلمات. "
	var b strings.Builder
	b.WriteString("<html><body><div class=story>")
	for range 8 {
		b.WriteString("<p>" + paragraph + "</p>")
	}
	b.WriteString("</div><div class=other><p>" + strings.Repeat("وهذه فقرة أخرى خارج الخبر. ", 20) + "</p></div></body></html>")
	d, err := Read(Source{Name: "a.html", Bytes: []byte(b.String())})
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(d.Text, "هذه فقرة من الخبر"); n != 8 {
		t.Errorf("%d of 8 paragraphs kept", n)
	}
	if !strings.Contains(d.Text, "خارج الخبر") && !slices.Contains(d.Warnings, WarnTextLeftOut) {
		t.Errorf("a paragraph was lost without a warning: %q", d.Warnings)
	}
}

// A paragraph that the extractor takes for an advertisement is announced, though
// it is a small part of the page.
func TestAParagraphLostFromTheMiddleIsAnnounced(t *testing.T) {
	paragraph := "هذه الفقرة رقم %d من الخبر تروي ما جرى في المدينة يوم الثلاثاء بحسب شهود عيان تحدثوا إلى المراسل في المكان ذاته. "
	var b strings.Builder
	b.WriteString("<html><body><article>")
	for n := range 30 {
		fmt.Fprintf(&b, "<p>"+paragraph+paragraph+"</p>", n, n)
		if n == 15 {
			b.WriteString(`<div class="promo sponsor advert" style="display:none"><p>وقالت المستشفى إنها استقبلت في تلك الليلة سبعة عشر جثمانا لم تُعرف هويات أصحابها.</p></div>`)
		}
	}
	b.WriteString("</article></body></html>")
	d, err := Read(Source{Name: "a.html", Bytes: []byte(b.String())})
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(d.Text, "سبعة عشر") {
		t.Fatal("the extractor kept the paragraph: the test shows nothing")
	}
	if !slices.Contains(d.Warnings, WarnTextLeftOut) {
		t.Errorf("warnings %q", d.Warnings)
	}
}

func TestATitleLeavesItsOutletOut(t *testing.T) {
	for _, c := range []struct{ title, outlet, want string }{
		{"عنوان 😀 | صوت الساحل", "صوت الساحل", "عنوان 😀"},
		{"A title - The Coast", "The Coast", "A title"},
		{"A title – The Coast", "The Coast", "A title"},
		{"The Coast", "The Coast", "The Coast"},
		{"A title | Another", "The Coast", "A title | Another"},
		{"A title | ", "", "A title | "},
	} {
		if got := withoutOutlet(c.title, c.outlet); got != c.want {
			t.Errorf("%q of %q is %q, want %q", c.title, c.outlet, got, c.want)
		}
	}
}
