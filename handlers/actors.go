package handlers

import (
	"cmp"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/db/text"
	"counterclaim/views"
	"counterclaim/views/href"
	"counterclaim/views/ui"
)

// shownClaims is how many claims an actor's page lists; the table has the rest.
const shownClaims = 60

// actors lists everybody who speaks, acts or suffers.
func actors(v *visit) error {
	all, err := v.store.Actors(v.ctx)
	if err != nil {
		return err
	}
	sides, err := v.store.Sides(v.ctx)
	if err != nil {
		return err
	}
	frame, err := v.frame(v.w.T("nav.actors"), href.Actors)
	if err != nil {
		return err
	}
	page := views.Actors{
		Frame: frame, Query: v.QueryParam("q"), Side: v.QueryParam("side"), Kind: v.QueryParam("kind"), Any: len(all) > 0, Merging: v.QueryParam("merging") != "",
		Sides: []ui.Option{{Label: v.w.T("actors.all_sides")}}, Kinds: []ui.Option{{Label: v.w.T("question.any")}},
		Form: views.ActorForm{Actor: record.Actor{Kind: record.Organisation}},
	}
	for _, k := range record.ActorKinds {
		page.Kinds = append(page.Kinds, ui.Option{Value: string(k), Label: v.w.T("actor." + string(k))})
	}
	if page.Side != "" && !slices.Contains(sides, page.Side) {
		sides = append(sides, page.Side)
	}
	for _, side := range sides {
		page.Sides = append(page.Sides, ui.Option{Value: side, Label: v.w.Name(side)})
	}
	slices.SortStableFunc(page.Sides[1:], func(a, b ui.Option) int { return cmp.Compare(a.Label, b.Label) })
	asked := text.Fold(page.Query)
	for _, a := range all {
		names := append(append([]string{a.Name}, record.OtherNames(a.Name)...), a.Aliases...)
		fitting := slices.ContainsFunc(names, func(n string) bool { return strings.Contains(text.Fold(n), asked) })
		if fitting && (page.Side == "" || a.Side == page.Side) && (page.Kind == "" || string(a.Kind) == page.Kind) {
			page.Rows = append(page.Rows, views.ActorRow{Actor: v.shownActor(a.Actor), Claims: a.Claims})
		}
	}
	for _, n := range db.Namesakes(all) {
		page.Namesakes = append(page.Namesakes, v.namesake(n))
	}
	slices.SortStableFunc(page.Rows, func(a, b views.ActorRow) int {
		return cmp.Or(cmp.Compare(b.Claims, a.Claims), cmp.Compare(a.Actor.Name, b.Actor.Name))
	})
	return v.render(http.StatusOK, views.ActorsPage(page))
}

// namesake is two actors that may be one as the page calls them: the one that has a name
// in the script of the page first, to be merged into, else the one of more claims.
func (v *visit) namesake(n db.Namesake) views.Namesake {
	same, other := v.named(record.Ref{ID: n.Same.ID, Name: n.Same.Name}), v.named(record.Ref{ID: n.Other.ID, Name: n.Other.Name})
	if same.Name == other.Name { // they would look like one
		same.Name, other.Name = n.Same.Name, n.Other.Name
	}
	if !v.w.Reads(same.Name) && v.w.Reads(other.Name) {
		same, other = other, same
	}
	return views.Namesake{Same: same, Other: other, Why: v.whyAlike(n)}
}

// whyAlike is why two actors may be one, in words.
func (v *visit) whyAlike(n db.Namesake) string {
	why := []string{v.w.T("actors.namesakes." + string(n.Why))}
	for _, pair := range n.Words {
		first, then := pair.Arabic, pair.Latin
		if !v.w.Reads(first) {
			first, then = then, first
		}
		words := "\u2068" + first + "\u2069 = \u2068" + then + "\u2069"
		if pair.Spelt {
			words += " (" + v.w.T("actors.namesakes.spelt") + ")"
		}
		why = append(why, v.w.Run(words))
	}
	return dotted(why...)
}

// shownActor is an actor as the page calls it, and those whom it stands with; the name
// that it is stored under stands among its others where the page calls it by one of them.
func (v *visit) shownActor(a record.Actor) record.Actor {
	if name := v.w.Name(a.Name); name != a.Name {
		a.Aliases = slices.Clone(a.Aliases)
		if i := slices.Index(a.Aliases, name); i >= 0 {
			a.Aliases[i] = a.Name
		}
		a.Name = name
	}
	a.Affiliation, a.Side = v.named(a.Affiliation), v.w.Name(a.Side)
	return a
}

// actor is one actor with what it said and who contradicts it.
func actor(v *visit) error {
	a, err := v.store.Actor(v.ctx, v.id())
	if err != nil {
		return err
	}
	return v.actorPage(http.StatusOK, a, nil, "")
}

func (v *visit) actorPage(status int, a record.Actor, wrong map[string]string, mergeWrong string) error {
	return v.actorPageOf(status, actorForm(a, wrong), mergeWrong)
}

// actorPageOf is the page of the actor of a form.
func (v *visit) actorPageOf(status int, form views.ActorForm, mergeWrong string) error {
	a := form.Actor
	profile, err := v.store.ActorProfile(v.ctx, a.ID)
	if err != nil {
		return err
	}
	said, _, err := v.store.Claims(v.ctx, db.ClaimFilter{Claimant: a.ID, Sort: "published", Limit: shownClaims})
	if err != nil {
		return err
	}
	frame, err := v.frame(v.w.Name(profile.Actor.Name), href.Actors)
	if err != nil {
		return err
	}
	page := views.ActorPage{Frame: frame, Actor: v.shownActor(profile.Actor), Form: form, Claims: profile.Claims, Interests: interestRows(profile.Interest), MergeWrong: mergeWrong}
	for _, c := range said {
		page.Said = append(page.Said, v.claimRow(c))
	}
	for _, c := range profile.Contradicted {
		page.Contradicted = append(page.Contradicted, views.Rival{Actor: v.named(c.By), N: c.N})
	}
	return v.render(status, views.OneActor(page))
}

func actorForm(a record.Actor, wrong map[string]string) views.ActorForm {
	return views.ActorForm{Actor: a, Aliases: strings.Join(a.Aliases, "\n"), Wrong: wrong}
}

// typedActor puts the form over an actor.
func (v *visit) typedActor(a record.Actor) (record.Actor, error) {
	version, err := v.version()
	if err != nil {
		return a, err
	}
	a.Version, a.Name, a.Kind = version, v.typed("name"), record.ActorKind(v.FormValue("kind"))
	a.Side, a.SourceGrade, a.Note = v.w.Stored(v.typed("side")), v.FormValue("grade"), v.typed("note")
	a.Affiliation = v.actorTyped(a.Affiliation, v.FormValue("affiliation"))
	a.Aliases = nil
	for line := range strings.Lines(v.FormValue("aliases")) {
		if line = strings.TrimSpace(line); line != "" {
			a.Aliases = append(a.Aliases, line)
		}
	}
	return a, nil
}

// addActor takes a new actor in.
func addActor(v *visit) error {
	a, err := v.typedActor(record.Actor{})
	if err != nil {
		return err
	}
	again := func(status int, form views.ActorForm) error {
		frame, err := v.frame(v.w.T("actors.new"), href.Actors)
		if err != nil {
			return err
		}
		return v.render(status, views.ActorFormPage(frame, form))
	}
	same, err := v.sameActor(record.Actor{}, a)
	if err != nil {
		return err
	}
	if same != nil {
		form := actorForm(a, nil)
		form.Same = same
		return again(http.StatusConflict, form)
	}
	stored, err := v.storeActor(a)
	var invalid *db.InvalidError
	if errors.As(err, &invalid) {
		return again(http.StatusUnprocessableEntity, actorForm(a, map[string]string{invalid.Field: v.whyInvalid(invalid)}))
	}
	if err != nil {
		return err
	}
	return v.see(href.Actor(stored))
}

// saveActor changes an actor.
func saveActor(v *visit) error {
	was, err := v.store.Actor(v.ctx, v.id())
	if err != nil {
		return err
	}
	a, err := v.typedActor(was)
	if err != nil {
		return err
	}
	same, err := v.sameActor(was, a)
	if err != nil {
		return err
	}
	if same != nil {
		form := actorForm(a, nil)
		form.Same = same
		return v.actorPageOf(http.StatusConflict, form, "")
	}
	stored, err := v.storeActor(a)
	var invalid *db.InvalidError
	var stale *db.StaleError
	switch {
	case errors.As(err, &invalid):
		wrong := map[string]string{invalid.Field: v.whyInvalid(invalid)}
		return v.actorPage(http.StatusUnprocessableEntity, a, wrong, wrong["into"])
	case errors.As(err, &stale):
		now, ok := stale.Current.(record.Actor)
		if !ok {
			return err
		}
		return v.stale(v.actorFields(now), v.actorFields(a), now.Version, href.Actor(a.ID), href.Actor(a.ID))
	case err != nil:
		return err
	}
	return v.see(href.Actor(stored))
}

// apart is what a form says of an actor that shares its name with another one
// and is not the same; of one that is, it gives the other one's id.
const apart = "apart"

// mergesInto is the actor that the one of the form is, by the person's word; "" for none.
func (v *visit) mergesInto() record.ID {
	if same := v.FormValue("same"); same != apart {
		return record.ID(same)
	}
	return ""
}

// sameActor is another actor that has one of the names that are new to this one,
// unless the person has said already whether they are the same.
func (v *visit) sameActor(was, a record.Actor) (*views.ActorRow, error) {
	if v.FormValue("same") != "" {
		return nil, nil
	}
	names := slices.DeleteFunc(append([]string{a.Name}, a.Aliases...), func(name string) bool { return name == "" || isNamed(was, name) })
	other, err := v.store.ActorNamed(v.ctx, a.ID, names...)
	if errors.Is(err, db.ErrNotFound) {
		return nil, nil
	}
	return &views.ActorRow{Actor: v.shownActor(other.Actor), Claims: other.Claims}, err
}

// isNamed reports whether an actor has a name, in whatever spelling.
func isNamed(a record.Actor, name string) bool {
	return slices.ContainsFunc(append([]string{a.Name}, a.Aliases...), func(n string) bool { return text.Fold(n) == text.Fold(name) })
}

// storeActor stores the actor of a form, or makes it one with the actor that it is,
// and is the one that is there then.
func (v *visit) storeActor(a record.Actor) (record.ID, error) {
	if into := v.mergesInto(); into != "" {
		if err := v.store.SaveActorInto(v.ctx, a, into); err != nil {
			return "", err
		}
		return into, v.tellMerged(into)
	}
	saved, err := v.store.SaveActor(v.ctx, a)
	if err != nil {
		return "", err
	}
	return saved.ID, v.tellUndo("", "actors.saved")
}

// tellMerged says into which actor another one was merged.
func (v *visit) tellMerged(into record.ID) error {
	a, err := v.store.Actor(v.ctx, into)
	if err != nil {
		return err
	}
	return v.tellUndo("", "actors.merged", v.w.Name(a.Name))
}

func (v *visit) actorFields(a record.Actor) []field {
	return []field{
		{v.w.T("actors.name"), a.Name}, {v.w.T("actors.kind"), v.w.T("actor." + string(a.Kind))},
		{v.w.T("actors.aliases"), v.w.List(a.Aliases...)}, {v.w.T("actors.affiliation"), v.w.Name(a.Affiliation.Name)},
		{v.w.T("actors.side"), v.w.Name(a.Side)}, {v.w.T("actors.grade"), a.SourceGrade}, {v.w.T("actors.note"), a.Note},
	}
}

// mergeActor gives all that an actor has to another one that is the same.
func mergeActor(v *visit) error {
	a, err := v.store.Actor(v.ctx, v.id())
	if err != nil {
		return err
	}
	into := record.ID(v.FormValue("with")) // whom the list offers: another one may have that name
	if into == "" {
		typed := v.w.Stored(v.typed("into"))
		fitting, err := v.store.FindActors(v.ctx, typed, findLimit)
		if err != nil {
			return err
		}
		at := slices.IndexFunc(fitting, func(o record.Actor) bool { return isNamed(o, typed) && o.ID != a.ID })
		switch {
		case at < 0 && isNamed(a, typed):
			return v.actorPage(http.StatusUnprocessableEntity, a, nil, v.w.T("actors.merge.self"))
		case at < 0:
			return v.actorPage(http.StatusUnprocessableEntity, a, nil, v.w.T("actors.merge.unknown"))
		}
		into = fitting[at].ID
	}
	stays, err := v.store.Actor(v.ctx, into)
	if err != nil {
		return err
	}
	from, to := v.w.Name(a.Name), v.w.Name(stays.Name) // as the page called them: merged, they are called alike
	if from == to {
		from, to = a.Name, stays.Name
	}
	if err := v.store.MergeActors(v.ctx, a.ID, into); err != nil {
		return err
	}
	listed := v.FormValue("with") != ""
	switch {
	case from == to:
		err = v.tellUndo("", "actors.merged_same", from)
	case listed:
		err = v.tellUndo("", "actors.merged_both", from, to)
	default:
		err = v.tellMerged(into)
	}
	if err != nil {
		return err
	}
	if listed {
		return v.see(v.listOfActors())
	}
	return v.see(href.Actor(into))
}

// listOfActors is the list as it was filtered when a form of it was sent, with the
// names that may be one in sight.
func (v *visit) listOfActors() string {
	from, err := url.Parse(v.camefrom())
	if err != nil || from.Path != href.Actors {
		return href.With(href.Actors, "merging", "1")
	}
	query := from.Query()
	query.Set("merging", "1")
	return href.Actors + "?" + query.Encode()
}

// unmergedActor is the address of a merge that was refused, opened once more.
func unmergedActor(v *visit) error { return v.see(href.Actor(v.id())) }

// deleteActor removes an actor that nothing names any more.
func deleteActor(v *visit) error {
	if err := v.store.DeleteActor(v.ctx, v.id()); err != nil {
		return err
	}
	if err := v.tellUndo("", "actors.deleted"); err != nil {
		return err
	}
	return v.see(href.Actors)
}
