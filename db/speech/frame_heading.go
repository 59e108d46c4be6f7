package speech

import (
	"slices"
	"strings"
	"unicode/utf8"

	"counterclaim/db/record"
)

// heading reads "X: words" on a line of its own.
func (r *reader) heading(a, b int) (*frame, bool) {
	for a < b && !r.toks[a].word && !opens(r.toks, a) { // • X: words
		a++
	}
	for k := a + 1; k < b && k < a+longestHeading; k++ {
		if !r.toks[k].is(":") {
			if !r.toks[k].word && quoteSign(r.toks[k].s) == 0 {
				return nil, false
			}
			continue
		}
		if k+1 < b && r.toks[k+1].is("هكذا", "بهذه", "بتلك") {
			return nil, false // "...": هكذا رد فلان
		}
		n, ok := r.actor(r.toks, a, k, "و")
		if (!ok || n.to != k) && k+2 < b && k-a <= 3 && !r.verbForm(r.toks[a]) && r.firstPerson(k+1, b) {
			n, ok = name{from: a, to: k, kind: record.Organisation, gender: 'm', person: k, definite: true}, true
		}
		if !ok {
			n, ok = r.called(a, k)
		}
		if !ok || k+2 >= b || r.byline(k+1, b) && !r.firstPerson(k+1, b) || n.country != nil && r.ownSpeaker(k+1, b) {
			return nil, false
		}
		var via []Mention
		if n.to < k && r.toks[n.to].is("ترد", "يرد", "رد", "ردت", "تعلق", "يعلق") && !r.hasVerb(n.to+1, k) {
			// what he answers: الحركة ترد على الاتهامات: ...
		} else if n.to < k && r.toks[n.to].is("في", "امام") && k-n.to <= 4 && !r.hasVerb(n.to, k) && (r.settingAt(n.to+1) || headed(r.toks[n.to+1])) {
			// where he speaks: فلان في مجلس الأمن: ...
		} else if n.to < k && r.toks[n.to].word { // مصدر عسكري للقناة: ...
			if via = r.viaIn(n.to, k); len(via) == 0 && strings.HasPrefix(r.toks[n.to].s, "لل") && k-n.to <= 2 {
				via = []Mention{r.toldTo(n.to, k)}
			}
			last := k - 1
			if quoteSign(r.toks[last].s) != 0 { // الوزير لـ"القناة"
				last--
			}
			if len(via) == 0 || via[0].End != r.toks[last].End {
				return nil, false
			}
		} else if n.to != k && !(n.to == k-1 && quoteSign(r.toks[n.to].s) != 0) {
			return nil, false
		}
		from := k + 1
		if opens(r.toks, from) {
			from++
		}
		if opens(r.toks, k+1) && r.creditIn(from, b) {
			return nil, false
		}
		if n.kind == record.Outlet && n.to == n.from+1 || n.country != nil && moods[r.toks[from].s] || headlineWords[r.toks[a].s] {
			return nil, false
		}
		who := r.mention(r.toks, n)
		who.via = via
		r.speakers = append(r.speakers, who)
		return &frame{start: a, cueFrom: k, cueTo: k + 1, who: []speaker{who}, via: via, from: from, to: b, pieces: true, code: "speech.heading"}, true
	}
	return nil, false
}

// called reads a body before a colon by a noun that names one in a headline alone: الإسعاف.
func (r *reader) called(a, colon int) (name, bool) {
	n := name{from: a, to: colon, kind: record.Government, gender: 'm', person: colon, definite: true}
	return n, colon == a+1 && headlined[r.toks[a].s]
}

// headlined are nouns that name a body where they stand for one before a colon.
var headlined = set("النظام الاحتلال الإسعاف الإطفاء المطافئ الطوارئ الأرصاد")

// longestHeading is how many words and marks may name who speaks before a colon.
const longestHeading = 16

// deniedAtEnd reads who only denies, at the end of a headline, what another says in it:
// الجيش: مقتل 14 مسلحا والجماعة تنفي.
func (r *reader) deniedAtEnd(f *frame, b int) []*frame {
	end := b
	for end > f.from && r.toks[end-1].is(".", "…") {
		end--
	}
	verb := end - 1
	if verb < f.from+3 || !r.toks[verb].word || r.toks[verb].quote > 0 {
		return nil
	}
	v, ok := r.said(r.toks[verb])
	if !ok || v.act != "denies" || v.object != "" || v.tense == participle {
		return nil
	}
	for k := verb - 1; k > f.from+1 && k > verb-longestDenier; k-- {
		if _, and := r.toks[k].unjoined(); !and {
			continue
		}
		n, ok := r.actor(r.toks, k, verb, "و")
		if !ok || n.to != verb || r.unheardOf(n) {
			continue
		}
		f.to = k
		who := r.mention(r.toks, n)
		r.speakers = append(r.speakers, who)
		return []*frame{{start: k, cueFrom: verb, cueTo: end, verb: v.verb, who: []speaker{who}, from: k, to: end, whole: true, code: "speech.denial"}}
	}
	return nil
}

// longestDenier is how many words may name him.
const longestDenier = 5

// joinedHeading reads a second speaker whom a headline joins on with a colon of his own:
// كينيا تنفي القصف وأوغندا: سنواصل.
func (r *reader) joinedHeading(i, b int, before []*frame) (*frame, bool) {
	if len(before) == 0 || !strings.HasPrefix(r.toks[i].s, "و") || i+2 >= b || !r.colonWithin(i+1, min(b, i+longestHeading)) {
		return nil, false
	}
	n, ok := r.actor(r.toks, i, b, "و")
	if !ok || n.to+2 >= b || !r.toks[n.to].is(":") {
		return nil, false
	}
	if r.clitics(r.toks[i]) == 0 {
		if n.identified() || !r.firstPerson(n.to+1, b) {
			return nil, false
		}
		n.joined = true
	}
	from := n.to + 1
	if opens(r.toks, from) {
		from++
	}
	return &frame{start: i, cueFrom: n.to, cueTo: n.to + 1, who: []speaker{r.mention(r.toks, n)}, from: from, pieces: true, code: "speech.heading"}, true
}

// colonWithin reports whether a colon stands in a range.
func (r *reader) colonWithin(from, to int) bool {
	return slices.ContainsFunc(r.toks[from:to], func(t token) bool { return t.s == ":" })
}

// creditIn reports whether a quotation to the end of a line can only be the name of the
// outlet: القاهرة: «اليوم الجديد».
func (r *reader) creditIn(from, b int) bool {
	shut := quoteEnd(r.toks, from)
	if shut < b-1 || shut-from > longestCredit {
		return false
	}
	return !slices.ContainsFunc(r.toks[from:shut], func(t token) bool { return !t.definite() })
}

// longestCredit is how many words the name of an outlet behind its town has at most.
const longestCredit = 3

// ownSpeaker reports whether somebody speaks right behind a colon: توغو: الجيش يعلن كذا.
func (r *reader) ownSpeaker(k, b int) bool {
	n, ok := r.actor(r.toks, k, b, "")
	if !ok || n.to >= b {
		return false
	}
	v, said := r.said(r.toks[n.to])
	return said && v.tense != participle
}

// headed reports whether a token is a noun that heads the name of a body.
func headed(t token) bool {
	h, _, _ := t.head()
	return h != nil
}

// firstPerson reports whether the words at k begin with a verb of "we" or "I":
// دمرنا, لن نتراجع, سنواصل.
func (r *reader) firstPerson(k, b int) bool {
	if opens(r.toks, k) {
		k++
	}
	if k < b && (r.negates(k) || r.toks[k].is("ما", "قد", "لقد")) {
		k++
	}
	if k >= b || !r.toks[k].word {
		return false
	}
	for _, f := range r.toks[k].forms {
		if f.tense == past && f.object == "نا" || f.gender == 0 && (f.tense == present || f.tense == future) {
			return true
		}
	}
	s := r.toks[k].s
	return r.toks[k].is("لسنا", "نحن", "لدينا") || strings.HasPrefix(s, "سن") && utf8.RuneCountInString(s) >= 5
}

// byline reads "Aden: Ali Saleh": no verb, no figure, no deed, a few words of a name.
func (r *reader) byline(from, b int) bool {
	if b-from > 5 || r.toks[from].definite() {
		return false
	}
	for k := from; k < b; k++ {
		t := r.toks[k]
		if t.quote > 0 || t.word && (!r.nameWord(r.toks, k) || t.definite() && t.deed(t.bare()) || k == from && t.deed(t.s)) {
			return false
		}
	}
	return len(r.figuresIn(r.span(from, b))) == 0
}
