package intake

import (
	"errors"
	"net/url"
	"strings"
	"unicode/utf8"

	"github.com/go-shiori/go-readability"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"counterclaim/db/record"
)

// maxElements is how many elements of a page the search for its article looks
// at; a larger page keeps all of its text.
const maxElements = 50_000

// readPage fills in d from the markup of a web page: the text of its article,
// or of the whole page where no article stands out, and what its head says.
func readPage(d *record.Document, markup string) {
	markup = newlines.Replace(markup)
	root, err := parsePage(markup)
	if err != nil {
		d.Text = looseText(markup)
		d.Warnings = append(d.Warnings, WarnMarkupTooDeep)
		return
	}
	meta := readMetadata(root)
	body := blockText(root)
	d.Text, d.Warnings = chooseText(articleText(root, meta.url), body, d.Warnings)
	describe(d, meta)
}

// parsePage fails on a page that is nested deeper than the parser follows, and
// on one whose tree would take a thousand times its bytes.
func parsePage(markup string) (*html.Node, error) {
	if strings.Count(markup, "<") > MaxTags {
		return nil, errors.New("too many tags")
	}
	return html.Parse(strings.NewReader(markup))
}

// chooseText takes the article when it holds a fair part of the page's prose,
// and says so when some prose stays outside of it.
func chooseText(article, body string, warnings []string) (string, []string) {
	inArticle, inBody := prose(article), prose(body)
	switch {
	case inBody == 0:
		return body, warnings // a few lines: all of them are the text
	case inArticle*4 < inBody:
		return body, append(warnings, WarnWholePage)
	case inArticle*10 < inBody*9 || gaps(article, body):
		return article, append(warnings, WarnTextLeftOut)
	default:
		return article, warnings
	}
}

// gaps reports whether the article misses a line of the page that stands between
// lines that it has: a paragraph dropped from its middle. Short lines are left
// alone; they are links to other reports and the like.
func gaps(article, body string) bool {
	missing, begun := false, false
	for line := range strings.Lines(body) {
		line = strings.TrimSpace(line)
		if utf8.RuneCountInString(line) < gapLine {
			continue
		}
		switch kept := strings.Contains(article, line); {
		case kept && missing:
			return true
		case kept:
			begun = true
		case begun:
			missing = true
		}
	}
	return false
}

// gapLine is how many code points of a lost line are more than a link.
const gapLine = 60

// proseLine is how many code points make a line prose rather than a label.
const proseLine = 80

// prose is the number of code points in lines long enough to be prose.
func prose(text string) int {
	n := 0
	for line := range strings.Lines(text) {
		if length := utf8.RuneCountInString(line); length >= proseLine {
			n += length
		}
	}
	return n
}

// articleText is the text of the page's article, "" when none is found. The
// extractor changes the tree it is given, so it gets a copy; and it is code that
// nobody keeps any more, so a panic in it means "not found" and the whole page
// is kept.
func articleText(root *html.Node, address string) (text string) {
	defer func() {
		if recover() != nil {
			text = ""
		}
	}()
	parser := readability.NewParser()
	parser.MaxElemsToParse = maxElements
	page, err := url.Parse(address)
	if err != nil || address == "" {
		page = nil
	}
	article, err := parser.ParseDocument(copyTree(root), page)
	if err != nil || article.Node == nil {
		return ""
	}
	text = blockText(article.Node)
	if h := heading(root); h != "" && !strings.Contains(text, h) {
		text = h + "\n\n" + text // the extractor drops the headline of the page
	}
	return text
}

// heading is the text of the page's only h1, "" when it has none or several.
func heading(root *html.Node) string {
	found, n := "", 0
	for node := range root.Descendants() {
		if node.DataAtom == atom.H1 {
			found, n = strings.TrimSpace(blockText(node)), n+1
		}
	}
	if n != 1 {
		return ""
	}
	return found
}

func copyTree(n *html.Node) *html.Node {
	c := &html.Node{Type: n.Type, DataAtom: n.DataAtom, Data: n.Data, Namespace: n.Namespace, Attr: append([]html.Attribute(nil), n.Attr...)}
	for child := n.FirstChild; child != nil; child = child.NextSibling {
		c.AppendChild(copyTree(child))
	}
	return c
}

// blockText is the text of a tree as a reader sees it: a blank line between
// paragraphs, headings and captions, a line for each list item and table row, a
// tab between cells; other white space as one space, outside of pre.
func blockText(n *html.Node) string {
	var w blockWriter
	w.walk(n, false)
	return strings.TrimSpace(w.out.String())
}

// blockWriter collects text and holds back the breaks until more text comes.
type blockWriter struct {
	out     strings.Builder
	pending string // the break that is due before the next text
}

func (w *blockWriter) breakWith(s string) {
	if w.out.Len() > 0 && len(s) > len(w.pending) || s == "\n" && (w.pending == " " || w.pending == "\t") {
		w.pending = s
	}
}

func (w *blockWriter) text(s string, pre bool) {
	if pre {
		w.write(s)
		return
	}
	for i, word := range strings.FieldsFunc(s, isSpace) {
		if i > 0 || isSpace(firstRune(s)) {
			w.breakWith(" ")
		}
		w.write(word)
	}
	if s != "" && isSpace(lastRune(s)) {
		w.breakWith(" ")
	}
}

func (w *blockWriter) write(s string) {
	w.out.WriteString(w.pending)
	w.pending = ""
	w.out.WriteString(s)
}

// isSpace is the white space that markup folds; a no-break space is a character.
func isSpace(r rune) bool { return strings.ContainsRune(" \t\n\r\f", r) }

func firstRune(s string) rune { r, _ := utf8.DecodeRuneInString(s); return r }
func lastRune(s string) rune  { r, _ := utf8.DecodeLastRuneInString(s); return r }

func (w *blockWriter) walk(n *html.Node, pre bool) {
	switch n.Type {
	case html.TextNode:
		w.text(n.Data, pre)
		return
	case html.CommentNode, html.DoctypeNode:
		return
	}
	around := ""
	switch n.DataAtom {
	case atom.Head, atom.Script, atom.Style, atom.Template, atom.Noscript, atom.Iframe, atom.Object, atom.Svg, atom.Math,
		atom.Nav, atom.Select, atom.Button, atom.Textarea:
		return
	case atom.P, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Figcaption, atom.Blockquote, atom.Pre,
		atom.Ul, atom.Ol, atom.Dl, atom.Table, atom.Figure, atom.Section, atom.Article, atom.Aside, atom.Header, atom.Footer,
		atom.Main, atom.Form, atom.Hr, atom.Details, atom.Summary, atom.Address:
		around = "\n\n"
	case atom.Div, atom.Li, atom.Tr, atom.Dt, atom.Dd, atom.Br, atom.Caption, atom.Legend, atom.Fieldset:
		around = "\n"
	case atom.Td, atom.Th:
		around = "\t"
	}
	w.breakWith(around)
	for child := n.FirstChild; child != nil; child = child.NextSibling {
		w.walk(child, pre || n.DataAtom == atom.Pre)
	}
	w.breakWith(around)
}

// looseText is the text of markup that cannot be made a tree: every text token
// outside of scripts and styles, a line each.
func looseText(markup string) string {
	var lines []string
	skip := ""
	z := html.NewTokenizer(strings.NewReader(markup))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return strings.Join(lines, "\n")
		case html.StartTagToken:
			if name, _ := z.TagName(); string(name) == "script" || string(name) == "style" || string(name) == "title" {
				skip = string(name)
			}
		case html.EndTagToken:
			if name, _ := z.TagName(); string(name) == skip {
				skip = ""
			}
		case html.TextToken:
			if line := strings.Join(strings.FieldsFunc(string(z.Text()), isSpace), " "); line != "" && skip == "" {
				lines = append(lines, line)
			}
		}
	}
}
