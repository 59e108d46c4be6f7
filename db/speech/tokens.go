package speech

import (
	"slices"
	"strings"
	"unicode/utf8"

	"counterclaim/db/text"
)

// token is a word, a number or one sign of a report.
type token struct {
	text.Span
	s     string  // the folded word, or the sign itself
	raw   string  // as written
	forms []form  // the word read as a verb, in every way that the tables allow; of Arabic reports
	word  bool    // a word or a number rather than a sign
	quote int     // the quotation that it stands in (0 is none); the marks themselves stand outside
	depth int     // how many brackets or dashed insertions are open round it
	spoke bool    // it stands right behind a feminine verb of saying
	lex   *lexeme // what the tables know of the word
}

// is reports whether the token is one of the given words or signs.
func (t *token) is(words ...string) bool {
	for _, w := range words {
		if t.s == w {
			return true
		}
	}
	return false
}

// definite reports whether an Arabic word carries the article, behind any clitic.
// A hamza tells إلهام, a name, from it.
func (t *token) definite() bool {
	if _, ok := t.withoutArticle(); !ok {
		return false
	}
	i := strings.IndexAny(t.raw[:min(len(t.raw), 4)], "إأ") // behind one letter at most
	return i < 0 || !strings.HasPrefix(t.raw[i+2:], "ل")
}

// deed reports whether a word, or the part s of it, names an action. The fold
// makes one of أفعال, a plural of things, and إفعال; the word as written tells.
func (t *token) deed(s string) bool {
	if s == t.s {
		named, shaped := t.action()
		return named && !(shaped && strings.ContainsRune(t.raw, 'أ'))
	}
	return verbalNoun(s) && !(action(s) && strings.ContainsRune(t.raw, 'أ'))
}

// cutArticle gives the word without its article and what is written before it.
func cutArticle(s string) (string, bool) {
	rest := s[articled(s):]
	if len(rest) == len(s) || utf8.RuneCountInString(rest) < 2 || slices.ContainsFunc(afterLam, func(w string) bool { return strings.HasPrefix(rest, w) }) {
		return s, false
	}
	return rest, true
}

// articled is how many bytes a word has before what its article is written onto.
func articled(s string) int {
	const letter = 2 // bytes
	before := 0
	switch {
	case strings.HasPrefix(s, "ال"), strings.HasPrefix(s, "لل"):
		before = 2 * letter
	case strings.HasPrefix(s, "وال"), strings.HasPrefix(s, "بال"), strings.HasPrefix(s, "فال"), strings.HasPrefix(s, "كال"), strings.HasPrefix(s, "ولل"):
		before = 3 * letter
	case strings.HasPrefix(s, "وبال"):
		before = 4 * letter
	}
	if before > 0 && wholeNames[s] {
		return 0
	}
	return before
}

// afterLam are what is left without ال of nouns of action whose root begins with ل, as
// التزام: they have no article.
var afterLam = []string{"تزام", "تماس", "تفاف", "تقاط", "تحاق", "تهام", "تباس"}

// cutConjunction gives the word without a written-on و or ف.
func cutConjunction(s string) (string, bool) {
	rest, ok := strings.CutPrefix(s, "و")
	if !ok {
		rest, ok = strings.CutPrefix(s, "ف")
	}
	if !ok || utf8.RuneCountInString(rest) < 2 || wholeNames[s] {
		return s, false
	}
	return rest, true
}

// quoteMarks pairs the marks that open with those that close.
var quoteMarks = map[rune]rune{'“': '”', '„': '”', '«': '»', '"': '"', '‟': '”', '＂': '＂'}

// tokenize turns the words of one paragraph into tokens. Quotations are matched
// inside the paragraph only; one that never closes is no quotation.
func tokenize(words []text.Word, x *lexicon) []token {
	toks := make([]token, 0, len(words))
	for _, w := range words {
		last := len(toks) - 1
		switch {
		case w.Kind != text.Mark:
			toks = append(toks, token{Span: w.Span, s: strings.TrimSuffix(w.Fold, "."), raw: w.Text, word: true})
		case (w.Text == "." || w.Text == "…") && last >= 0 && toks[last].is(".", "…") && toks[last].End == w.Start:
			toks[last].End, toks[last].s = w.End, "…"
		default:
			toks = append(toks, token{Span: w.Span, s: w.Text, raw: w.Text})
		}
	}
	for i := 0; i+2 < len(toks); i++ { // سي إن إن: the letters are no إنّ
		if toks[i].s == "سي" && toks[i+1].s == "ان" && toks[i+2].s == "ان" {
			toks[i+1].s, toks[i+2].s = toks[i+1].raw, toks[i+2].raw
		}
	}
	for i := range toks {
		if toks[i].raw == "WHO" && !shouted(toks, i) {
			toks[i].s = toks[i].raw // the body, and not "who"
		}
		toks[i].lex = x.of(toks[i].s)
	}
	markQuotes(toks)
	markDepth(toks)
	return toks
}

// shouted reports whether the words beside the one at i are in capitals too, as those of a
// headline may be.
func shouted(toks []token, i int) bool {
	for _, k := range []int{i - 1, i + 1} {
		if k >= 0 && k < len(toks) && toks[k].word && len(toks[k].raw) > 1 && toks[k].raw == strings.ToUpper(toks[k].raw) && toks[k].raw != strings.ToLower(toks[k].raw) {
			return true
		}
	}
	return false
}

// markQuotes numbers the quotations. A closing mark where nothing is open opens,
// because many keyboards have only one of the two.
func markQuotes(toks []token) {
	quotes := 0
	var never []rune // the marks of which none comes any more
	for i := 0; i < len(toks); i++ {
		if toks[i].word {
			continue
		}
		open, _ := utf8.DecodeRuneInString(toks[i].s)
		shut, ok := quoteMarks[open]
		if open == '”' {
			shut, ok = '”', true
		}
		if !ok || slices.Contains(never, shut) {
			continue
		}
		end := -1
		for j := i + 1; j < len(toks); j++ {
			if r, _ := utf8.DecodeRuneInString(toks[j].s); !toks[j].word && (r == shut || shut == '”' && (r == '“' || r == '"') && closes(toks, j)) {
				end = j
				break
			}
		}
		if end < 0 {
			never = append(never, shut)
			continue
		}
		quotes++
		for j := i + 1; j < end; j++ {
			toks[j].quote = quotes
		}
		i = end
	}
}

// closes reports whether a mark touches the word before it and not the one after.
func closes(toks []token, j int) bool {
	before := toks[j-1].End == toks[j].Start
	after := j+1 < len(toks) && toks[j+1].word && toks[j+1].Start == toks[j].End
	return before && !after
}

// markDepth counts the open brackets round each token, and "- ... -" insertions.
func markDepth(toks []token) {
	depth, dash := 0, -1
	for i := range toks {
		switch toks[i].s {
		case "(", "[":
			depth++
			toks[i].depth = depth
			continue
		case ")", "]":
			toks[i].depth = depth
			depth = max(0, depth-1)
			continue
		case "-", "–", "—":
			glued := i+1 < len(toks) && toks[i+1].Start == toks[i].End
			if dash < 0 && glued && i > 0 && toks[i-1].End < toks[i].Start {
				dash = i
			} else if dash >= 0 && toks[i-1].End == toks[i].Start {
				for j := dash; j <= i; j++ {
					toks[j].depth++
				}
				dash = -1
			}
		case ".":
			dash = -1
		}
		toks[i].depth += depth
	}
}

// opens reports whether the token at i is the mark before a quotation.
func opens(toks []token, i int) bool {
	return i >= 0 && i+1 < len(toks) && !toks[i].word && toks[i].quote == 0 && toks[i+1].quote > 0
}

// quoteEnd is the token after the last of the quotation that i stands in.
func quoteEnd(toks []token, i int) int {
	q := toks[i].quote
	for i < len(toks) && toks[i].quote == q {
		i++
	}
	return i
}
