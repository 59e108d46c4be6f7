package speech

import (
	"slices"
	"strings"

	"counterclaim/db/record"
)

// behindPreposition reads whom a name headed by h is of, or speaks for, where a
// preposition is written onto that at j; it is where that ends.
func (r *reader) behindPreposition(n *name, toks []token, i, j, end int, h *head, construct bool) (int, bool) {
	if j == i {
		return 0, false
	}
	t, behind := toks[j], toks[j-1].definite()
	speaker := h.kind == record.Person || h.kind == record.Unnamed
	if rest, ok := t.unled(); ok && strings.HasPrefix(t.s, "ل") && speaker && n.person < 0 { // else whom he told: سامي دلول للمرصد
		if hh, _, _ := headOf(rest); hh != nil && hh.kind != record.Outlet && (hh.kind != record.Agency || strings.HasPrefix(t.s, "لل")) && (hh.kind != record.Person || seconds[h.lemma]) && hh.kind != record.Unnamed {
			if sub, ok := r.actor(toks, j, end, "ل"); ok {
				n.adopt(sub)
				if sub.person < sub.to {
					n.person = sub.person
				}
				return sub.to, true
			}
		}
	}
	if rest, ok := strings.CutPrefix(t.s, "لل"); ok && bodies[h.kind] && behind {
		if hh, _, _ := headOf("ال" + rest); hh != nil && (hh.kind == record.Organisation || hh.kind == record.Force && j > i+1) {
			if sub, ok := r.actor(toks, j, end, "ل"); ok {
				return sub.to, true
			}
		}
	}
	if rest, ok := strings.CutPrefix(t.s, "ل"); ok && mouths[h.lemma] && behind { // الإعلام العسكري لحركة كذا
		return r.adopted(n, toks, j, end, "ل", rest)
	}
	if rest, ok := strings.CutPrefix(t.s, "ب"); ok && speaker && !construct && !settings[bareWord(rest)] { // مصدر بوزارة الصحة, مسؤولون بالتحالف
		if behind && t.deed(rest) && (j+1 >= end || !toks[j+1].definite()) {
			return 0, false // وعد الرئيس بتحقيق عاجل: what he promised
		}
		if behind && undertaken(toks, i, j, end) {
			return 0, false // تعهد الوزير بإدارة الملف
		}
		return r.adopted(n, toks, j, end, "ب", rest)
	}
	return 0, false
}

// undertaken reports whether the word with ب at j is what somebody promises or threatens by the
// verb before his office at i: no other such word follows that could be.
func undertaken(toks []token, i, j, end int) bool {
	if i == 0 || !slices.ContainsFunc(toks[i-1].forms, func(f form) bool {
		return f.takes("b") && f.object == "" && (f.act == "promises" || f.act == "threatens")
	}) {
		return false
	}
	for k := j + 1; k < end && toks[k].word; k++ {
		if strings.HasPrefix(toks[k].s, "ب") && !toks[k].definite() || that(toks[k].s) {
			return false
		}
	}
	return true
}

// bodies are the kinds of actor that others belong to and speak for.
var bodies = map[record.ActorKind]bool{record.Force: true, record.Organisation: true, record.Government: true}

// adopted gives a name the body that stands at j behind a preposition, without which its
// first word is rest; it is where that body ends.
func (r *reader) adopted(n *name, toks []token, j, end int, preposition, rest string) (int, bool) {
	if hh, _, _ := headOf(rest); hh == nil || !bodies[hh.kind] {
		return 0, false
	}
	sub, ok := r.actor(toks, j, end, preposition)
	if ok {
		n.adopt(sub)
	}
	return sub.to, ok
}
