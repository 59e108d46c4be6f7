package speech

import (
	"slices"
	"strings"

	"counterclaim/db/record"
)

// smallWord reads what goes on with a word that leads to more: a spokesman in the name of
// somebody, a member in a party, an envoy to a country.
func (p *naming) smallWord(t *token) bool {
	switch t.s {
	case "باسم", "بلسان", "ب":
		return p.inTheNameOf(t)
	case "بلا":
		return p.without(t)
	case "باسمه", "باسمها", "باسمهم":
		p.j++
		return true
	case "يدعي", "تدعي", "اسمه", "اسمها", "واسمه", "واسمها", "يسمي", "تسمي":
		return p.called(t)
	case "الي", "لدي", "في":
		return p.at(t)
	case "المنتهيه":
		return p.outgoing(t)
	case "التابع", "التابعه", "التابعين", "التابعتان":
		return p.belongingTo(t)
	case "غير", "المعترف":
		return p.unrecognised(t)
	case "من":
		return p.fromAPlace()
	case "ما":
		return p.soCalled(t)
	case "الاخر", "الاخري":
		return p.theOther(t)
	}
	return false
}

// inTheNameOf reads whom a speaker speaks for: متحدث باسم كذا
func (p *naming) inTheNameOf(t *token) bool {
	if p.j+1 < p.end {
		sub, ok := p.actor(p.toks, p.j+1, p.end, "")
		if ok && inTheName[t.s] {
			p.j = sub.to
			if led := p.commanded(sub, p.end); led.to > sub.to { // المتحدث باسم جيش الساحل بقيادة فلان
				p.j, p.n.bodyTo = led.to, sub.to
			}
			p.n.adopt(sub)
			p.n.of = [2]int{sub.from, min(sub.to, sub.person)}
			if sub.person < sub.to {
				p.n.person = sub.person
			}
			p.construct = false
			return true
		}
		if inTheName[t.s] && p.toks[p.j+1].definite() {
			for p.j += 2; p.j < p.end && p.toks[p.j].definite() && p.nameWord(p.toks, p.j) && !p.toks[p.j].deed(p.toks[p.j].bare()); p.j++ {
			}
			p.construct = false
			return true
		}
		return p.ends()
	}
	return false
}

// inTheName lead to those for whom somebody speaks.
var inTheName = set("باسم بلسان")

// without reads a body that is named by what it does without: أطباء بلا قيود
func (p *naming) without(t *token) bool {
	if p.n.person < 0 && p.j+1 < p.end && p.toks[p.j+1].word && !p.toks[p.j+1].definite() && (p.h.plural || p.h.kind == record.Organisation) { // أطباء بلا قيود
		p.n.kind, p.n.gender, p.n.plural = record.Organisation, 'f', false
		p.j, p.construct = p.j+2, false
		return true
	}
	return false
}

// called reads a person's name behind يدعى.
func (p *naming) called(t *token) bool {
	if k := p.j + 1; t.is("يسمي", "تسمي") && k+1 < p.end && p.toks[k].is("نفسه", "نفسها") { // تنظيم يسمي نفسه "كذا"
		if opens(p.toks, k+1) {
			p.j, p.construct = quoteEnd(p.toks, k+2)+1, false
			return true
		}
		for k++; k < p.end && p.nameWord(p.toks, k); k++ {
		}
		p.j, p.construct = k, false
		return true
	}
	if (p.h.kind == record.Person || p.h.kind == record.Unnamed) && p.j+1 < p.end && p.nameWord(p.toks, p.j+1) {
		p.n.person, p.construct = p.j+1, false // متحدث يدعى فلان
		p.n.kind = record.Person
		p.j += 2
		return true
	}
	return false
}

// at reads where somebody is sent, what he is a member of and where a body sits.
func (p *naming) at(t *token) bool {
	if t.is("الي", "لدي") && envoys[p.h.lemma] && p.j+1 < p.end {
		if k := p.placeEnd(p.toks, p.j+1, p.end); k > p.j+1 {
			p.j, p.construct = k, false
			return true
		}
		if _, k, _ := p.gaz.country(p.toks, p.j+1); k > 0 {
			p.j, p.construct = p.j+1+k, false
			return true
		}
		if sub, ok := p.actor(p.toks, p.j+1, p.end, ""); ok && sub.head != nil {
			p.j, p.construct = sub.to, false
			return true
		}
		return p.ends()
	}
	if t.is("في") && members[p.h.lemma] && p.n.person < 0 && p.belongs(p.toks, p.j+1, p.end) { // القيادي في الحزب الفلاني
		for p.j += 2; p.j < p.end && p.toks[p.j].definite() && p.nameWord(p.toks, p.j); p.j++ {
		}
		p.construct = false
		return true
	}
	if t.is("في", "لدي") && p.namedBehindPlace() { // وزيرة الخارجية في نهران سلمى دلول
		p.j, p.construct = p.j+2, false
		return true
	}
	if t.is("في", "لدي") && p.j+1 < p.end && p.seat(p.toks, p.j+1, p.h) {
		if p.toks[p.j+1].is("الاقليم") {
			p.n.region = [2]int{p.j + 1, p.j + 2}
		}
		if p.toks[p.j+1].placeHead() && !p.toks[p.j+1].definite() {
			if k := p.placeOfOffice(p.j + 1); k > p.j+2 && !p.namesCountry(p.toks, p.j+2, k) {
				if regionNouns[p.toks[p.j+1].s] {
					p.n.region = [2]int{p.j + 2, k}
				}
				p.j, p.construct = k, false
				return true
			}
		}
		if sub, ok := p.actor(p.toks, p.j+1, p.end, ""); ok && (sub.kind != record.Person || sub.head == nil) {
			if !p.guest(sub) {
				p.n.adopt(sub)
			}
			p.j = sub.to
			p.construct = false
			return true
		}
		if k := p.placeEnd(p.toks, p.j+1, p.end); k > p.j+1 {
			p.j = k
			p.construct = false
			return true
		}
		return p.ends()
	}
	return false
}

// guest reports whether the country behind في is only where a body works that is no part of it, and
// not whose it is: بعثة الأمم المتحدة في كينيا, منظمة كذا في كينيا; but وزارة الصحة في كينيا.
func (p *naming) guest(place name) bool {
	if place.country == nil || place.head != nil {
		return false
	}
	return p.h.kind == record.Outlet || slices.ContainsFunc(p.toks[p.i:p.j], func(t token) bool {
		h, _, _ := t.head()
		return h != nil && h.kind == record.Organisation && !papers[h.lemma]
	})
}

// fromAPlace reads where people are from whom nobody names: سكان من الحي.
func (p *naming) fromAPlace() bool {
	if p.def || p.owned || !p.h.plural || p.h.kind != record.Unnamed && p.h.kind != record.Person || p.j != p.i+1 || p.j+1 >= p.end || !p.toks[p.j+1].placeHead() || !p.toks[p.j+1].definite() {
		return false
	}
	p.j, p.construct = p.j+2, false
	return true
}

// outgoing passes المنتهية ولايته.
func (p *naming) outgoing(t *token) bool {
	if p.j+1 < p.end && p.toks[p.j+1].is("ولايته", "ولايتها", "مهامه", "مهامها") {
		p.j += 2
		return true
	}
	return false
}

// belongingTo reads the body that another belongs to: التابعة للوزارة
func (p *naming) belongingTo(t *token) bool {
	if p.j+1 < p.end && strings.HasPrefix(p.toks[p.j+1].s, "ل") && !p.construct {
		if sub, ok := p.actor(p.toks, p.j+1, p.end, "ل"); ok {
			p.n.adopt(sub)
			p.j = sub.to
			return true
		}
	}
	return false
}

// unrecognised passes غير الحكومية and غير المعترف بها دوليا.
func (p *naming) unrecognised(t *token) bool {
	if t.is("غير") && p.j+1 < p.end && p.toks[p.j+1].definite() && !p.toks[p.j+1].is("المعترف") && !p.construct { // منظمة كذا غير الحكومية
		p.j += 2
		return true
	}
	if t.is("غير") && p.j+2 < p.end && p.toks[p.j+1].is("المعترف") && !p.construct || t.is("المعترف") && p.j+1 < p.end && p.toks[p.j+1].is("به", "بها", "بهم") {
		if t.is("غير") {
			p.j++
		}
		p.j += 2
		if p.j < p.end && p.toks[p.j].is("دوليا") {
			p.j++
		}
		return true
	}
	return false
}

// soCalled reads رئيس ما يعرف بكذا.
func (p *naming) soCalled(t *token) bool {
	if p.construct && p.j+2 < p.end && p.toks[p.j+1].is("يعرف", "يسمي", "تسمي", "تعرف") { // رئيس ما يعرف بـ
		p.j += 2
		if p.toks[p.j].is("ب") {
			p.j++
		}
		if opens(p.toks, p.j) {
			p.j = quoteEnd(p.toks, p.j+1) + 1
		} else {
			p.j++
			for p.j < p.end && p.nameWord(p.toks, p.j) && p.j-p.i < 8 {
				p.j++
			}
		}
		p.construct = false
		return true
	}
	return false
}

// theOther ends the name of each of two before the other: اتهم كل من الطرفين الآخر
func (p *naming) theOther(t *token) bool {
	if p.n.plural {
		return p.ends() // اتهم كل من الطرفين الآخر
	}
	return false
}
