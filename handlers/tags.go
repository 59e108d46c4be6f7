package handlers

import (
	"errors"
	"net/http"
	"slices"
	"strings"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/views"
	"counterclaim/views/href"
	"counterclaim/views/ui"
)

// tags shows the codebook as a tree.
func tags(v *visit) error { return v.codebook(http.StatusOK, record.Tag{}, nil) }

// codebook shows the tree; typed is the tag whose form was refused, wrong why.
func (v *visit) codebook(status int, typed record.Tag, wrong map[string]string) error {
	all, err := v.store.Tags(v.ctx)
	if err != nil {
		return err
	}
	frame, err := v.frame(v.w.T("nav.tags"), href.Tags)
	if err != nil {
		return err
	}
	page := views.Tags{Frame: frame, Form: views.TagForm{Parents: v.parents(all, "")}}
	if typed.ID == "" {
		page.Form.Tag, page.Form.Wrong = typed, wrong
	}
	slices.SortFunc(all, func(a, b db.TagRow) int { return strings.Compare(a.Name, b.Name) })
	seen := map[record.ID]bool{}
	var under func(parent record.ID, depth int)
	under = func(parent record.ID, depth int) {
		for _, t := range all {
			if t.Parent != parent || seen[t.ID] {
				continue
			}
			seen[t.ID] = true
			row := views.TagRow{Depth: depth, Claims: t.Claims, Documents: t.Documents, Highlights: t.Highlights, Form: views.TagForm{Tag: t.Tag, Parents: v.parents(all, t.ID)}}
			if typed.ID == t.ID {
				row.Form.Tag, row.Form.Wrong = typed, wrong
			}
			page.Rows = append(page.Rows, row)
			under(t.ID, depth+1)
		}
	}
	under("", 0)
	return v.render(status, views.TagsPage(page))
}

// parents are the tags under which a tag can stand.
func (v *visit) parents(all []db.TagRow, self record.ID) []ui.Option {
	list := []ui.Option{{Label: v.w.T("tags.top")}}
	for _, t := range all {
		if t.ID != self {
			list = append(list, ui.Option{Value: string(t.ID), Label: t.Name})
		}
	}
	return list
}

// saveTag takes a new tag in, or changes the one that the address names.
func saveTag(v *visit) error {
	version, err := v.version()
	if err != nil {
		return err
	}
	t := record.Tag{ID: v.id(), Version: version, Name: v.typed("name"), Parent: record.ID(v.FormValue("parent")), Note: v.typed("note")}
	_, err = v.store.SaveTag(v.ctx, t)
	var invalid *db.InvalidError
	var stale *db.StaleError
	switch {
	case errors.As(err, &invalid):
		return v.codebook(http.StatusUnprocessableEntity, t, map[string]string{invalid.Field: v.whyInvalid(invalid)})
	case errors.As(err, &stale):
		if now, ok := stale.Current.(record.Tag); ok {
			theirs, err := v.tagFields(now)
			if err != nil {
				return err
			}
			yours, err := v.tagFields(t)
			if err != nil {
				return err
			}
			return v.stale(theirs, yours, now.Version, href.Tag(t.ID), href.Tags)
		}
		return err
	case err != nil:
		return err
	}
	if err := v.tellUndo("", "tags.saved"); err != nil {
		return err
	}
	return v.see(href.Tags)
}

// tagFields are a tag, field by field.
func (v *visit) tagFields(t record.Tag) ([]field, error) {
	all, err := v.store.Tags(v.ctx)
	if err != nil {
		return nil, err
	}
	under := v.w.T("tags.top")
	for _, other := range all {
		if other.ID == t.Parent {
			under = other.Name
		}
	}
	return []field{{v.w.T("tags.name"), t.Name}, {v.w.T("tags.parent"), under}, {v.w.T("tags.note"), t.Note}}, nil
}

// deleteTag removes a tag everywhere.
func deleteTag(v *visit) error {
	if err := v.store.DeleteTag(v.ctx, v.id()); err != nil {
		return err
	}
	if err := v.tellUndo("", "tags.deleted"); err != nil {
		return err
	}
	return v.see(href.Tags)
}
