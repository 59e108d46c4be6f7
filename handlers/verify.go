package handlers

import (
	"cmp"
	"errors"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/views"
	"counterclaim/views/href"
	"counterclaim/views/words"
)

// verify checks the whole file and shows what is wrong with it.
func verify(v *visit) error {
	problems, err := v.store.Verify(v.ctx)
	if err != nil {
		return err
	}
	return v.sharing(true, problems)
}

// remake makes anew what is derived, and checks the file again.
func remake(v *visit) error {
	if err := v.store.Remake(v.ctx); err != nil {
		return err
	}
	if err := v.tell("share.remade"); err != nil {
		return err
	}
	return v.see(href.Verify + "#check")
}

// faults are the kinds of what the check finds, the worst first. What is derived
// the program can make anew by itself.
var faults = []struct {
	kind    string
	derived bool
}{
	{kind: "file"}, {kind: "schema"}, {kind: "reference"}, {kind: "text"}, {kind: "original"}, {kind: "quote"},
	{"finding", true}, {"standing", true}, {"search", true}, {"names", true}, {"keys", true}, {"counts", true},
}

// Remedy says in a language ("en" or "ar") what to do about what the check found.
func Remedy(p db.Problem, lang string) string { return words.For(lang, "").T(remedyOf(p.Kind)) }

func remedyOf(kind string) string {
	for _, f := range faults {
		if f.kind == kind && f.derived {
			return "verify.derived.next"
		}
	}
	return "verify." + kind + ".next"
}

// mostNamed is how many things of one kind of fault are named.
const mostNamed = 20

// faultsOf are the problems by their kinds, each thing of the case named once.
func (v *visit) faultsOf(problems []db.Problem) (all []views.Fault, err error) {
	for _, kind := range faults {
		fault := views.Fault{What: v.w.T("verify." + kind.kind), Next: v.w.T(remedyOf(kind.kind)), Derived: kind.derived}
		named := map[record.ID]bool{}
		found := false
		for _, p := range problems {
			if p.Kind != kind.kind {
				continue
			}
			found = true
			switch {
			case p.Record == "":
				fault.Raw = append(fault.Raw, p.Detail)
			case named[p.Record]:
			default:
				if named[p.Record] = true; len(named) > mostNamed {
					continue
				}
				thing, err := v.thing(p)
				if err != nil {
					return nil, err
				}
				fault.Things = append(fault.Things, thing)
			}
		}
		if more := len(named) - len(fault.Things); more > 0 {
			fault.More = v.w.N("history.more", more)
		}
		if found {
			all = append(all, fault)
		}
	}
	return all, nil
}

// thing is what a problem is about, in words: whatever record has its id.
func (v *visit) thing(p db.Problem) (views.Thing, error) {
	for _, look := range []func(*visit, record.ID) (views.Thing, error){(*visit).reportThing, (*visit).claimThing, (*visit).questionThing, (*visit).actorThing} {
		if thing, err := look(v, p.Record); !errors.Is(err, db.ErrNotFound) {
			return thing, err
		}
	}
	if p.Within == "" {
		return views.Thing{Name: v.w.T("history.gone")}, nil
	}
	thing, err := v.reportThing(p.Within)
	thing.Noun = v.w.T("noun.highlight")
	return thing, err
}

func (v *visit) reportThing(id record.ID) (views.Thing, error) {
	d, err := v.store.Document(v.ctx, id)
	return views.Thing{Noun: v.w.T("noun.document"), Name: cmp.Or(d.Title, d.FileName), Lang: d.Lang, Dir: d.Dir, Href: href.Document(id)}, err
}

func (v *visit) claimThing(id record.ID) (views.Thing, error) {
	c, err := v.store.Claim(v.ctx, id)
	if err != nil {
		return views.Thing{}, err
	}
	d, err := v.store.Document(v.ctx, c.Document)
	return views.Thing{Noun: v.w.T("noun.claim"), Name: shortened(wordsIn(c.Spans)), Lang: d.Lang, Dir: d.Dir, In: d.Title, Href: href.DocumentAt(d.ID, id)}, err
}

func (v *visit) questionThing(id record.ID) (views.Thing, error) {
	q, err := v.store.Question(v.ctx, id)
	return views.Thing{Noun: v.w.T("noun.question"), Name: v.shown(q), Href: href.Question(id)}, err
}

func (v *visit) actorThing(id record.ID) (views.Thing, error) {
	a, err := v.store.Actor(v.ctx, id)
	return views.Thing{Noun: v.w.T("noun.actor"), Name: a.Name, Href: href.Actor(id)}, err
}
