package db

import (
	"context"
	"slices"
	"strings"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

// SearchQuery is what to look for. Text takes words (all must occur), "phrases
// in quotes" and beginnings of words with a star (وزار*).
type SearchQuery struct {
	Text          string
	Kinds         []string // of document, claim, question; none is all
	Limit, Offset int      // Limit 0 is 20
}

// Hit is one record that was found.
type Hit struct {
	Kind      string // document, claim or question
	ID        record.ID
	Document  record.ID // where the words stand; "" for a question
	Title     string
	Lang, Dir string // of the document; "" for a question
	Snippet   []Piece
	Span      text.Span // in the document's text: the first hit, or the whole claim; empty when only the head matched
}

// Piece is a stretch of a snippet in its original spelling.
type Piece struct {
	Text string
	Hit  bool
}

// mostRanked is how many matches of a kind are weighed against each other: of
// more, the newest.
const mostRanked = 1000

// page is how many hits a search returns when it is not told.
const page = 20

// Search finds records, best first: the best of every kind, then the second
// best, and so on. Where nothing has the words, words that begin so are found. The total counts all kinds. Nothing that can be typed is an
// error; text without words finds nothing.
func (s *Store) Search(ctx context.Context, q SearchQuery) (hits []Hit, total int, err error) {
	kinds := q.Kinds
	if len(kinds) == 0 {
		kinds = searchKinds
	}
	if q.Limit <= 0 {
		q.Limit = page
	}
	err = s.View(ctx, func(tx *Tx) error {
		for _, kind := range kinds {
			if !slices.Contains(searchKinds, kind) {
				return &InvalidError{Field: "kind", Code: "unknown", Args: []string{kind}}
			}
		}
		wanted, err := tx.parseQuery(q.Text)
		if err != nil || len(wanted) == 0 {
			return err
		}
		found, n, err := tx.find(kinds, wanted, q.Offset+q.Limit)
		if err == nil && n == 0 {
			wanted = wanted.begun()
			found, n, err = tx.find(kinds, wanted, q.Offset+q.Limit)
		}
		if err != nil {
			return err
		}
		total = n
		slices.SortStableFunc(found, func(a, b ranked) int { return a.rank - b.rank })
		found = found[min(len(found), q.Offset):min(len(found), q.Offset+q.Limit)]
		for _, f := range found {
			h, err := tx.hit(f, wanted)
			if err != nil {
				return err
			}
			hits = append(hits, h)
		}
		return nil
	})
	return hits, total, wrap("search", err)
}

// find gives the best records of every kind that have what is wanted, and how many
// there are of all kinds.
func (tx *Tx) find(kinds []string, wanted query, limit int) (found []ranked, total int, err error) {
	for _, kind := range kinds {
		best, n, err := tx.ranked(kind, wanted.match(), limit)
		if err == nil && n == mostRanked { // and perhaps more
			n, err = one[int](tx.row(`SELECT count(*) FROM search_`+kind+` WHERE search_`+kind+` MATCH ?`, wanted.match()))
		}
		if err != nil {
			return nil, 0, err
		}
		found = append(found, best...)
		total += n
	}
	return found, total, nil
}

type ranked struct {
	kind string
	id   record.ID
	rank int // 0 is the best of its kind
}

// ranked are the best records of a kind, and how many were weighed; words of the
// head weigh more. Words that thousands of records share weigh next to nothing, so
// of very many matches only the newest are weighed. To look words up in all of
// their forms takes long, so the same query that weighs them counts them.
func (tx *Tx) ranked(kind, match string, limit int) (best []ranked, weighed int, err error) {
	rank := -1
	best, err = collect(tx, func(row scanner) (ranked, error) {
		rank++
		r := ranked{kind: kind, rank: rank}
		err := row.Scan(&r.id, &weighed)
		return r, err
	}, `SELECT e.record, s.weighed FROM (SELECT n, weight, count(*) OVER () AS weighed FROM
			(SELECT rowid AS n, bm25(search_`+kind+`, 4.0, 1.0) AS weight FROM search_`+kind+` WHERE search_`+kind+` MATCH ? ORDER BY rowid DESC LIMIT ?)) s
		JOIN search_entry e ON e.n = s.n ORDER BY s.weight, s.n LIMIT ?`, match, mostRanked, limit)
	return best, weighed, err
}

// hit reads what a list of hits shows of a record.
func (tx *Tx) hit(r ranked, wanted query) (Hit, error) {
	h := Hit{Kind: r.kind, ID: r.id}
	var body, note, head string
	switch r.kind {
	case "document":
		h.Document = r.id
		if err := tx.row(`SELECT d.title, d.lang, d.dir, b.text, concat_ws(' · ', nullif(o.name, ''), nullif(d.author, ''), nullif(d.file_name, ''))
			FROM document d JOIN body b ON b.document = d.id LEFT JOIN actor o ON o.id = d.outlet WHERE d.id = ?`, r.id).
			Scan(&h.Title, &h.Lang, &h.Dir, &body, &head); err != nil {
			return h, err
		}
		if h.Snippet, h.Span = wanted.snippet(body); h.Span.Empty() {
			if names, at := wanted.snippet(head); !at.Empty() {
				h.Snippet = names // what it was found by
			}
		}
	case "claim":
		if err := tx.row(`SELECT c.document, d.title, d.lang, d.dir, c.start, c."end", c.note,
				coalesce((SELECT group_concat(exact, ' … ') FROM (SELECT exact FROM claim_quote WHERE claim = c.id AND role = 'claim' ORDER BY n)), ''),
				coalesce((SELECT name FROM actor WHERE id = c.claimant), '')
			FROM claim c JOIN document d ON d.id = c.document WHERE c.id = ?`, r.id).
			Scan(&h.Document, &h.Title, &h.Lang, &h.Dir, &h.Span.Start, &h.Span.End, &note, &body, &head); err != nil {
			return h, err
		}
		if note != "" {
			body += " · " + note
		}
		at := text.Span{}
		if h.Snippet, at = wanted.snippet(body); at.Empty() && head != "" {
			h.Snippet, _ = wanted.snippet(head + " · " + body) // it was found by who says it
		}
	case "question":
		var why string
		if err := tx.row(`SELECT text, why FROM question WHERE id = ?`, r.id).Scan(&h.Title, &why); err != nil {
			return h, err
		}
		body = h.Title
		if why != "" {
			body += " · " + why
		}
		h.Snippet, _ = wanted.snippet(body)
	}
	return h, nil
}

// A query is what has to occur, each wish in one of its forms.
type query []wish

type wish []phrase

// phrase is folded words in a row; prefix lets the last one go on, and quoted
// words never do.
type phrase struct {
	words          []string
	prefix, quoted bool
}

// begun is the query with every word that was not quoted taken as a beginning.
// A single letter begins too much.
func (q query) begun() query {
	begun := make(query, len(q))
	for i, w := range q {
		for _, p := range w {
			p.prefix = p.prefix || !p.quoted && len([]rune(p.words[len(p.words)-1])) > 1
			begun[i] = append(begun[i], p)
		}
	}
	return begun
}

func (p phrase) String() string {
	star := ""
	if p.prefix {
		star = "*"
	}
	return `"` + strings.Join(p.words, " ") + `"` + star // words are token characters only, so nothing has to be escaped
}

// match is the query in the language of FTS5.
func (q query) match() string {
	wishes := make([]string, len(q))
	for i, w := range q {
		forms := make([]string, len(w))
		for j, p := range w {
			forms[j] = p.String()
		}
		wishes[i] = "(" + strings.Join(forms, " OR ") + ")"
	}
	return strings.Join(wishes, " AND ")
}

// longestName is how many words a name can have to be known by its aliases.
const longestName = 5

// parseQuery reads what was typed. Words that together name an actor find its
// other names as well.
func (tx *Tx) parseQuery(typed string) (q query, err error) {
	terms := split(typed)
	for len(terms) > 0 {
		if terms[0].quoted || terms[0].prefix {
			q = append(q, terms[0].wish())
			terms = terms[1:]
			continue
		}
		taken := 1
		w := terms[0].wish()
		for n := min(longestName, len(terms)); n > 0; n-- {
			var words []string
			for _, t := range terms[:n] {
				if t.quoted || t.prefix {
					words = nil
					break
				}
				words = append(words, t.words...)
			}
			if len(words) == 0 {
				continue
			}
			names, err := collect(tx, one[string], `SELECT DISTINCT other.folded FROM actor_key k JOIN actor_key other ON other.actor = k.actor
				WHERE k.folded = ? ORDER BY other.folded`, strings.Join(words, " "))
			if err != nil {
				return nil, err
			}
			if len(names) == 0 {
				continue
			}
			taken, w = n, nil
			for _, name := range names {
				w = append(w, forms(tokens(name), false)...)
			}
			break
		}
		q = append(q, w)
		terms = terms[taken:]
	}
	return q, nil
}

// term is one thing that was typed: a word, a beginning, or a quoted phrase.
type term struct {
	words          []string
	quoted, prefix bool
}

func (t term) wish() wish {
	if t.quoted {
		return wish{{words: t.words, quoted: true}}
	}
	return forms(t.words, t.prefix)
}

// split cuts what was typed into terms. A quotation mark that is never closed
// opens nothing.
func split(typed string) (terms []term) {
	add := func(s string, quoted bool) {
		if quoted {
			if words := tokens(text.Fold(s)); len(words) > 0 {
				terms = append(terms, term{words: words, quoted: true})
			}
			return
		}
		for _, word := range strings.Fields(s) {
			if words := tokens(text.Fold(word)); len(words) > 0 {
				terms = append(terms, term{words: words, prefix: strings.HasSuffix(word, "*")})
			}
		}
	}
	for {
		before, rest, found := cutAny(typed, `"“”„«»`)
		quoted, after, closed := cutAny(rest, `"“”„«»`)
		add(before, false)
		if !found {
			return terms
		}
		if !closed {
			typed = rest
			continue
		}
		add(quoted, true)
		typed = after
	}
}

func cutAny(s, chars string) (before, after string, found bool) {
	i := strings.IndexAny(s, chars)
	if i < 0 {
		return s, "", false
	}
	for n := range s[i:] {
		if n > 0 {
			return s[:i], s[i+n:], true
		}
	}
	return s[:i], "", true
}

// clitics are what Arabic writes onto the front of a word: and, so, in, for,
// like, will; the article comes after them, and li- swallows its alef.
var clitics = []string{"", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل"}

var articles = []string{"ال", "وال", "فال", "بال", "كال", "لل", "وبال", "ولل", "فلل", "فبال", "وكال"}

// forms are the ways in which a word, or several in a row, can stand in a text:
// bare, with a clitic, with the article. The word is looked for as it was typed
// and without an article that was typed with it.
func forms(words []string, prefix bool) (w wish) {
	first := words[0]
	bases := []string{first}
	if isArabic(first) {
		for _, a := range articles {
			if base, ok := strings.CutPrefix(first, a); ok && len([]rune(base)) >= 3 {
				bases = append(bases, base)
				break
			}
		}
	}
	seen := map[string]bool{}
	add := func(word string) {
		if !seen[word] {
			seen[word] = true
			w = append(w, phrase{words: append([]string{word}, words[1:]...), prefix: prefix})
		}
	}
	for i, base := range bases {
		if !isArabic(base) {
			add(base)
			continue
		}
		for _, c := range clitics {
			add(c + base)
		}
		if i == len(bases)-1 {
			for _, a := range articles {
				add(a + base)
			}
		}
	}
	return w
}

func isArabic(word string) bool {
	for _, r := range word {
		return r >= 0x600 && r <= 0x6FF
	}
	return false
}

// headQuery asks for words at the beginning of the words of heads.
func headQuery(typed string) string {
	if q := headOrTextQuery(typed); q != "" {
		return "head : (" + q + ")"
	}
	return ""
}

// headOrTextQuery asks for words that begin so, all of them, anywhere.
func headOrTextQuery(typed string) string {
	var q query
	for _, t := range split(typed) {
		t.prefix = !t.quoted
		q = append(q, t.wish())
	}
	return q.match()
}
