package handlers

import (
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"counterclaim/db"
	"counterclaim/db/figure"
	"counterclaim/db/record"
	"counterclaim/views/href"
	"counterclaim/views/words"
)

// latin is a word of at least two Latin letters; codes with a stroke below are one.
var latin = regexp.MustCompile(`[A-Za-z][A-Za-z_']+`)

// international are names of things that an Arabic page calls as everybody does:
// keys, formats, standards, the program itself.
var international = strings.Fields(`Counterclaim CSV SQLite HTML Ctrl Shift Enter Escape Esc Home End Alt Tab EDTF UTF JSON PDF QDPX ClaimReview W3C JavaScript ISO URL SHA English windows iso utf le ar en fa`)

// turned is what runs backwards among Arabic letters when nothing isolates it: a
// range, a day in digits, a bound.
var turned = regexp.MustCompile(`[0-9٠-٩] ?[–-] ?[0-9٠-٩]|[≥≤≈<>] ?[0-9٠-٩]`)

// isolated is what stands between isolates: a name, a number, words of a report.
var isolated = regexp.MustCompile(`[\x{2066}-\x{2068}][^\x{2069}]*\x{2069}`)

// TestArabicScreensAreArabic draws every screen of the sample case in Arabic. A
// word in Latin letters may stand there only as a name or as words of the case,
// set apart from the sentence around it, or as the name of a key or a format.
func TestArabicScreensAreArabic(t *testing.T) {
	o := sampled(t)
	if err := o.desk.settings.change(func(s *Settings) { s.Lang, s.Analyst = "ar", "لينا" }); err != nil {
		t.Fatal(err)
	}
	own := o.words()
	screens := o.screens()
	for _, status := range []record.Status{record.Confirmed, record.Suggested} {
		for _, q := range o.questions(status) {
			screens = append(screens, screen{"question", href.Question(q.ID)})
		}
	}
	documents, _, err := o.store.Documents(t.Context(), db.DocumentFilter{})
	if err != nil {
		t.Fatal(err)
	}
	screens = append(screens, screen{"documents", href.Documents}, screen{"paste", href.PasteDocument})
	for _, d := range documents {
		screens = append(screens, screen{"reader", href.Document(d.ID)}, screen{"edit", href.EditDocument(d.ID)})
		claims, err := o.store.ClaimsOf(t.Context(), d.ID)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range claims {
			screens = append(screens, screen{"claim", href.DocumentAt(d.ID, c.ID)})
		}
	}
	seen := map[string]bool{}
	for _, screen := range screens {
		_, body := o.do(http.MethodGet, screen.address, nil)
		for _, fault := range foreign(read(t, body).root, own) {
			if fault = screen.name + ": " + fault; !seen[fault] {
				seen[fault] = true
				t.Error(fault)
			}
		}
	}
}

// cutShort is the last word of a name that a plot has no room for.
var cutShort = regexp.MustCompile(`[A-Za-z]*…`)

// words are all words of the case that are written in Latin letters.
func (o *office) words() map[string]bool {
	o.t.Helper()
	all := map[string]bool{}
	add := func(texts ...string) {
		for _, s := range texts {
			for _, w := range latin.FindAllString(s, -1) {
				all[w] = true
			}
		}
	}
	ctx := o.t.Context()
	printer := words.For(words.Arabic, words.LatinDigits)
	for _, rule := range figure.Rules() {
		add(rule.Example[1])
	}
	info, err := o.store.Case(ctx)
	if err != nil {
		o.t.Fatal(err)
	}
	add(info.Name, o.store.Path())
	actors, err := o.store.Actors(ctx)
	if err != nil {
		o.t.Fatal(err)
	}
	for _, a := range actors {
		add(append(a.Aliases, a.Name, a.Side, a.Note)...)
	}
	tags, err := o.store.Tags(ctx)
	if err != nil {
		o.t.Fatal(err)
	}
	for _, tag := range tags {
		add(tag.Name, tag.Note)
	}
	for _, status := range []record.Status{record.Confirmed, record.Suggested} {
		for _, q := range o.questions(status) {
			add(q.Text, q.Count.Side, q.Count.Place, q.Assessment.Why)
			positions, err := o.store.Positions(ctx, q.ID)
			if err != nil {
				o.t.Fatal(err)
			}
			for _, p := range positions {
				add(p.Place.Name, p.Place.Within, p.Actor.Name, p.Count.Place)
			}
		}
	}
	documents, _, err := o.store.Documents(ctx, db.DocumentFilter{})
	if err != nil {
		o.t.Fatal(err)
	}
	for _, row := range documents {
		d, err := o.store.Document(ctx, row.ID)
		if err != nil {
			o.t.Fatal(err)
		}
		add(d.Title, d.Text, d.Author, d.URL, d.FileName, d.MediaType, d.Charset, d.SHA256)
		claims, err := o.store.ClaimsOf(ctx, d.ID)
		if err != nil {
			o.t.Fatal(err)
		}
		for _, c := range claims {
			add(c.Note, c.Claimant.Name)
			for _, p := range c.Places {
				add(p.Name, p.Within)
			}
			for _, f := range c.Figures {
				add(f.Place, f.Side)
				if !printer.Has("what." + f.What) {
					add(f.What) // a word of the analyst's own
				}
			}
		}
	}
	return all
}

// foreign are the Latin words of a page that are neither the case's own, set
// apart, nor known everywhere.
func foreign(n *html.Node, own map[string]bool) (faults []string) {
	check := func(text string, apart bool, where string) {
		text = cutShort.ReplaceAllString(text, "…")
		for _, stretch := range isolated.FindAllString(text, -1) {
			for _, w := range latin.FindAllString(stretch, -1) {
				if !own[w] && !slices.Contains(international, w) {
					faults = append(faults, where+": "+w+" in "+strings.TrimSpace(text))
				}
			}
		}
		for _, w := range latin.FindAllString(isolated.ReplaceAllString(text, " "), -1) {
			if !slices.Contains(international, w) && !(apart && own[w]) {
				faults = append(faults, where+": "+w+" in "+strings.TrimSpace(text))
			}
		}
	}
	turning := func(text string, apart bool, where string) {
		if s := turned.FindString(isolated.ReplaceAllString(text, " ")); s != "" && !apart {
			faults = append(faults, where+": "+s+" would be turned round in "+strings.TrimSpace(text))
		}
	}
	var walk func(n *html.Node, apart bool)
	walk = func(n *html.Node, apart bool) {
		if n.Type == html.TextNode {
			check(n.Data, apart, n.Parent.Data)
			turning(n.Data, apart, n.Parent.Data)
		}
		if n.Type == html.ElementNode {
			class := ""
			for _, a := range n.Attr {
				switch a.Key {
				case "lang":
					if a.Val != "ar" {
						return // words of another language, and marked as such
					}
				case "dir":
					apart = apart || a.Val == "auto" // isolated, as bdi is
				case "class":
					class = a.Val
				}
			}
			switch {
			case slices.Contains([]string{"script", "style", "noscript", "kbd", "code"}, n.Data) || slices.Contains(strings.Fields(class), "marks"):
				return
			case slices.Contains([]string{"bdi", "option", "textarea", "title"}, n.Data) || slices.Contains(strings.Fields(class), "quote"):
				apart = true
			}
			for _, a := range n.Attr {
				switch a.Key {
				case "aria-label", "placeholder", "alt", "data-words", "data-gone":
					check(a.Val, true, n.Data+" "+a.Key)
				}
			}
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c, apart)
		}
	}
	walk(n, false)
	return faults
}
