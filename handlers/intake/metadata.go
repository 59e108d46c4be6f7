package intake

import (
	"encoding/json"
	"regexp"
	"strings"
	"time"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"counterclaim/db/record"
)

// metadata is what a page or the head of a plain text says of itself.
type metadata struct {
	title, outlet, author, url, published, lang string
}

// describe writes into d what the file says of itself.
func describe(d *record.Document, m metadata) {
	d.Title, d.Author, d.URL, d.Published = m.title, m.author, m.url, m.published
	d.Outlet = record.Ref{Name: m.outlet}
	d.Lang = baseLanguage(m.lang)
}

// readMetadata reads, in this order of trust, JSON-LD of an article (schema.org),
// Open Graph and other meta elements, and the plain elements of HTML.
func readMetadata(root *html.Node) metadata {
	var ld, meta, plain metadata
	for n := range root.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.DataAtom {
		case atom.Html:
			plain.lang = attr(n, "lang")
		case atom.Title:
			if plain.title == "" && n.Parent != nil && n.Parent.DataAtom == atom.Head {
				plain.title = textOf(n)
			}
		case atom.Script:
			if strings.EqualFold(strings.TrimSpace(attr(n, "type")), "application/ld+json") && ld.title == "" && n.FirstChild != nil {
				ld = readJSONLD(n.FirstChild.Data)
			}
		case atom.Meta:
			meta.take(attr(n, "property")+attr(n, "name")+attr(n, "itemprop"), attr(n, "content"))
		case atom.Link:
			if attr(n, "rel") == "canonical" {
				plain.url = webAddress(attr(n, "href"))
			}
		case atom.Time:
			if plain.published == "" {
				plain.published = day(attr(n, "datetime"))
			}
		}
	}
	outlet := first(ld.outlet, meta.outlet)
	return metadata{
		title:     withoutOutlet(first(ld.title, meta.title, plain.title), outlet),
		outlet:    outlet,
		author:    first(ld.author, meta.author),
		url:       first(plain.url, ld.url, meta.url),
		published: first(ld.published, meta.published, plain.published),
		lang:      first(plain.lang, meta.lang, ld.lang),
	}
}

// withoutOutlet is a title without the name of its outlet, which many pages put
// behind it: "Title | Outlet".
func withoutOutlet(title, outlet string) string {
	if outlet == "" {
		return title
	}
	for _, sign := range []string{"|", "-", "–", "—", "::", "·", "•", "»"} {
		if bare, ok := strings.CutSuffix(title, " "+sign+" "+outlet); ok && bare != "" {
			return bare
		}
	}
	return title
}

// take sets the field that a meta element of the name speaks of; the first one
// that says something counts.
func (m *metadata) take(name, content string) {
	content = strings.Join(strings.Fields(content), " ")
	set := func(field *string, value string) {
		if *field == "" {
			*field = value
		}
	}
	switch strings.ToLower(strings.TrimSpace(name)) {
	case "og:title", "twitter:title", "dc.title":
		set(&m.title, content)
	case "og:site_name", "application-name", "dc.publisher":
		set(&m.outlet, content)
	case "author", "article:author", "dc.creator":
		if webAddress(content) == "" { // some give the address of a profile
			set(&m.author, content)
		}
	case "og:url":
		set(&m.url, webAddress(content))
	case "article:published_time", "og:published_time", "datepublished", "pubdate", "publishdate", "dc.date", "dc.date.issued", "date", "parsely-pub-date":
		set(&m.published, day(content))
	case "og:locale":
		set(&m.lang, content)
	}
}

// readJSONLD finds the article in a JSON-LD block, however it is wrapped.
func readJSONLD(block string) metadata {
	var v any
	block = strings.TrimSuffix(strings.TrimPrefix(strings.TrimSpace(block), "<![CDATA["), "]]>")
	if json.Unmarshal([]byte(block), &v) != nil {
		return metadata{} // pages often carry broken blocks; the other places still speak
	}
	article := findArticle(v, 0)
	if article == nil {
		return metadata{}
	}
	return metadata{
		title:     first(jsonText(article["headline"]), jsonText(article["name"])),
		outlet:    jsonText(article["publisher"]),
		author:    jsonText(article["author"]),
		url:       first(webAddress(jsonText(article["url"])), webAddress(jsonText(article["mainEntityOfPage"]))),
		published: day(jsonText(article["datePublished"])),
		lang:      jsonText(article["inLanguage"]),
	}
}

// maxJSONDepth is how deep an article may lie in a JSON-LD block.
const maxJSONDepth = 6

var articleType = regexp.MustCompile(`(Article|Posting|Report)$`)

func findArticle(v any, depth int) map[string]any {
	if depth > maxJSONDepth {
		return nil
	}
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			if a := findArticle(item, depth+1); a != nil {
				return a
			}
		}
	case map[string]any:
		types, _ := v["@type"].([]any)
		for _, t := range append(types, v["@type"]) {
			if name, ok := t.(string); ok && articleType.MatchString(name) {
				return v
			}
		}
		for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage"} {
			if a := findArticle(v[key], depth+1); a != nil {
				return a
			}
		}
	}
	return nil
}

// jsonText is a value as one text: itself, its name, its address, or those of a
// list joined.
func jsonText(v any) string {
	switch v := v.(type) {
	case string:
		return strings.Join(strings.Fields(html.UnescapeString(v)), " ")
	case map[string]any:
		for _, key := range []string{"name", "@id", "url"} {
			if s, ok := v[key].(string); ok && s != "" {
				return jsonText(s)
			}
		}
	case []any:
		var names []string
		for _, item := range v {
			if _, nested := item.([]any); nested {
				continue
			}
			if s := jsonText(item); s != "" {
				names = append(names, s)
			}
		}
		return strings.Join(names, ", ")
	}
	return ""
}

// dayPattern finds a calendar date in ISO order at the front.
var dayPattern = regexp.MustCompile(`^\s*(\d{4}-\d{2}-\d{2})`)

// day is the calendar date of a time stamp as EDTF, "" when it has none. The
// hour is left: a report is of a day, in its own time zone.
func day(stamp string) string {
	m := dayPattern.FindStringSubmatch(stamp)
	if m == nil {
		return ""
	}
	if _, err := time.Parse(time.DateOnly, m[1]); err != nil {
		return ""
	}
	return m[1]
}

// webAddress is s when it is an address on the web, else "".
func webAddress(s string) string {
	s = strings.TrimSpace(s)
	if strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "http://") {
		return s
	}
	return ""
}

// baseLanguage is the language of a tag or locale ("ar-EG", "ar_AR") without
// its region.
func baseLanguage(tag string) string {
	base, _, _ := strings.Cut(strings.ToLower(strings.ReplaceAll(strings.TrimSpace(tag), "_", "-")), "-")
	if len(base) < 2 || len(base) > 3 {
		return ""
	}
	return base
}

func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func textOf(n *html.Node) string {
	return strings.Join(strings.Fields(blockText(n)), " ")
}

func first(values ...string) string {
	for _, v := range values {
		if v != "" {
			return v
		}
	}
	return ""
}
