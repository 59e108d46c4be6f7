package figure

import (
	"strings"
	"unicode/utf8"

	"counterclaim/db/text"
)

// noDuals are words and names that end like a dual and are none. Those in -ستان
// are told by their ending.
var noDuals = wordSet("بوتين لاتين مارتين كريستين جاستين جوستين فالنتين أوغستين روتين بروتين نيكوتين كافتين متين ميتين صامتين ثابتين متفاوتين مشتتين مباغتين متعنتين هاتين هاتان اللتين مروان مهرجان ميدان مرجان مكان معان مليان ملآن")

// dualForm reports whether word i has the form of a dual that its ending alone
// tells, of a noun that the table does not have: محطتان, مزارعان. Where it is not
// sure, as in محطتين, it takes what happened to stand before it.
func (r *reader) dualForm(i int) bool {
	f := cutOne(r.fold(i), "وف")
	letters := utf8.RuneCountInString(f)
	if r.kind(i) != text.Letters || !isArabic(f) || letters < 6 || strings.HasPrefix(f, "ال") || noDuals[f] || strings.HasSuffix(f, "ستان") || r.nounsAt(i).Thing != nil || r.numerals[i].ok || isUnitWord(f) || r.eventAt(i) != nil {
		return false
	}
	if before := r.fold(i - 1); strings.HasSuffix(before, "تين") || strings.HasSuffix(before, "تان") || r.nounsAt(i-1).form == dual {
		return false // the adjective of a dual
	}
	switch {
	case strings.HasSuffix(f, "تان"):
		before := r.fold(i - 1)
		return r.eventAt(i-1) != nil || strings.HasSuffix(before, "ت") && !strings.HasSuffix(before, "ات") && r.kind(i-1) == text.Letters
	case strings.HasSuffix(f, "تين"), strings.HasPrefix(f, "م") && strings.HasSuffix(f, "ان"):
	default:
		return false
	}
	at := i - 1
	if m := r.nounsAt(at); r.isDefinite(at) || m.definite {
		at-- // دمر القصف محطتين
	}
	e := r.eventAt(at)
	return e != nil && (e.harms() || e.code == "struck" || e.code == "fired")
}

// takeDual reads two of an unknown noun at word i.
func (r *reader) takeDual(q *quantity, i int) {
	q.behind, q.to, q.unknown = i+1, i+1, i
	if strings.HasPrefix(r.fold(i), "و") {
		q.hidden = 1
	}
}

// ownedDual is the dual that a form without its pronoun is: طفلي(ها), ابنتا(ها),
// and the plural of قتلا(هم).
func ownedDual(rest string) (noun, bool) {
	for _, ending := range [...]string{"تا", "تي"} {
		if before, ok := strings.CutSuffix(rest, ending); ok {
			if n, ok := nounForms[before+"ه"]; ok && n.form == singular {
				n.form = dual
				return n, true
			}
		}
	}
	for _, ending := range [...]string{"ا", "ي"} {
		if before, ok := strings.CutSuffix(rest, ending); ok {
			if n, ok := nounForms[before]; ok && n.form == singular {
				n.form = dual
				return n, true
			}
			if n, ok := nounForms[before+"ي"]; ok && ending == "ا" {
				return n, true
			}
		}
	}
	return noun{}, false
}

// endsAsDual reports whether a folded word may be a dual for its ending.
func endsAsDual(f string) bool { return strings.HasSuffix(f, "ان") || strings.HasSuffix(f, "تين") }
