package handlers

import (
	"strings"
	"testing"

	"counterclaim/db/record"
	"counterclaim/db/text"
	"counterclaim/views"
)

// drawn writes pieces as text with [class:words] round what is marked.
func drawn(all []views.Paragraph) string {
	var lines []string
	for _, p := range all {
		var b strings.Builder
		for _, piece := range p.Parts {
			if piece.Class == "" {
				b.WriteString(piece.Text)
			} else {
				b.WriteString("[" + piece.Class + ":" + piece.Text + "]")
			}
		}
		lines = append(lines, b.String())
	}
	return strings.Join(lines, "\n")
}

func mark(kind, class string, spans ...views.Place) views.Mark {
	m := views.Mark{ID: record.ID(class), Kind: kind, Act: record.Act(class), Spans: spans}
	if class == "suggested" {
		m.Status = record.Suggested
	}
	return m
}

func TestParagraphsAreCutIntoPiecesThatDoNotOverlap(t *testing.T) {
	for _, c := range []struct {
		name, text string
		marks      []views.Mark
		want       string
	}{
		{"nothing marked", "one\n\ntwo", nil, "one\n\ntwo"},
		{"one claim", "he said so", []views.Mark{mark("claim", "asserts", views.Place{3, 7})}, "he [asserts:said] so"},
		{"an emoji and vowel marks before it", "😀 قَالَ نعم", []views.Mark{mark("claim", "denies", views.Place{8, 11})}, "😀 قَالَ [denies:نعم]"},
		{"an overlap", "abcdef", []views.Mark{mark("claim", "asserts", views.Place{0, 4}), mark("claim", "denies", views.Place{2, 6})}, "[asserts:ab][denies overlap:cd][denies:ef]"},
		{"one inside the other", "abcdef", []views.Mark{mark("claim", "asserts", views.Place{0, 6}), mark("highlight", "", views.Place{2, 4})}, "[asserts:ab][highlight overlap:cd][asserts:ef]"},
		{"over a line break", "ab\ncd", []views.Mark{mark("claim", "asserts", views.Place{1, 4})}, "a[asserts:b]\n[asserts:c]d"},
		{"two spans of one claim", "abcdef", []views.Mark{mark("claim", "asserts", views.Place{0, 2}, views.Place{4, 6})}, "[asserts:ab]cd[asserts:ef]"},
		{"one ends where the next begins", "abcd", []views.Mark{mark("claim", "asserts", views.Place{0, 2}), mark("claim", "suggested", views.Place{2, 4})}, "[asserts:ab][suggested:cd]"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := drawn(paragraphs(record.Document{Text: c.text}, c.marks))
			if got != c.want {
				t.Errorf("\n got %q\nwant %q", got, c.want)
			}
		})
	}
}

func TestParagraphsKnowWhereTheyStart(t *testing.T) {
	d := record.Document{Text: "😀😀\nbyline\n\nnext", Boilerplate: []text.Span{{Start: 3, End: 9}}}
	all := paragraphs(d, nil)
	for i, want := range []struct {
		start int
		grey  bool
	}{{0, false}, {3, true}, {10, false}, {11, false}} {
		if all[i].Start != want.start || all[i].Grey != want.grey {
			t.Errorf("line %d: start %d grey %v, want %v", i, all[i].Start, all[i].Grey, want)
		}
	}
}

func FuzzPiecesGiveTheTextBack(f *testing.F) {
	f.Add("a😀ب\nقَ x", 0, 3, 2, 5)
	f.Add("", 0, 1, -1, 7)
	f.Fuzz(func(t *testing.T, s string, a, b, c, d int) {
		if !strings.Contains(s, "\r") && !strings.ContainsRune(s, 0xFFFD) {
			var back []string
			for _, p := range paragraphs(record.Document{Text: s}, []views.Mark{mark("claim", "asserts", views.Place{a, b}), mark("claim", "denies", views.Place{c, d})}) {
				line := ""
				for _, piece := range p.Parts {
					line += piece.Text
				}
				back = append(back, line)
			}
			if got := strings.Join(back, "\n"); got != s {
				t.Errorf("%q came back as %q", s, got)
			}
		}
	})
}
