package handlers

import (
	"cmp"
	"context"
	"errors"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strings"

	"counterclaim/db"
	"counterclaim/views"
	"counterclaim/views/href"
	"counterclaim/views/words"
)

// casesPage shows the open case and offers the others.
func casesPage(v *visit) error { return v.cases(http.StatusOK, views.Cases{}) }

// cases draws the page of the cases, with what was typed and what is wrong in it.
func (v *visit) cases(status int, page views.Cases) error {
	frame, err := v.frame(v.w.T("nav.cases"), href.Cases)
	if err != nil {
		return err
	}
	page.Frame = frame
	page.Sample = v.desk.options.Sample != nil && v.desk.options.NewPath != nil
	if v.store != nil {
		page.Path = v.store.Path()
	}
	for _, path := range v.settings.Recent {
		_, err := os.Stat(path)
		page.Recent = append(page.Recent, views.RecentCase{
			Name: v.called(cmp.Or(v.settings.Names[path], caseName(path))), Path: path, Open: path == page.Path, Gone: errors.Is(err, fs.ErrNotExist),
		})
	}
	return v.render(status, views.CasesPage(page))
}

// caseName is the name of a case by its file.
func caseName(path string) string {
	return strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
}

// called is what a case is called on the page. The name that the program gave to
// the first one is said in the language of the page until somebody gives another.
func (v *visit) called(name string) string {
	for _, lang := range []string{words.English, words.Arabic} {
		if name == words.For(lang, "").T("cases.first") {
			return v.w.T("cases.first")
		}
	}
	return name
}

// renameCase gives the open case another name; its file keeps its own.
func renameCase(v *visit) error {
	name := strings.TrimSpace(v.FormValue("name"))
	if name == "" {
		return v.cases(http.StatusUnprocessableEntity, views.Cases{Wrong: map[string]string{"rename": v.w.T("cases.name.missing")}})
	}
	if err := v.store.RenameCase(v.ctx, name); err != nil {
		return err
	}
	if len(v.settings.Recent) > 0 { // the program remembers cases
		v.desk.remember(v.ctx, v.store)
	}
	if err := v.tell("cases.renamed"); err != nil {
		return err
	}
	return v.see(href.Cases)
}

// newCase makes a case of the name in the data folder and opens it.
func newCase(v *visit) error {
	name := strings.TrimSpace(v.FormValue("name"))
	if name == "" {
		return v.wrongCase("name", name, v.w.T("cases.name.missing"))
	}
	if v.desk.options.NewPath == nil {
		return badRequest
	}
	path := v.desk.options.NewPath(name)
	if err := v.desk.Switch(v.ctx, path); err != nil {
		return v.wrongCase("name", name, v.whyNot(err))
	}
	if caseName(path) == name {
		return v.switched(name)
	}
	return v.desk.with(func(store *db.Store) error { // the file could not have all of the name
		if err := store.RenameCase(v.ctx, name); err != nil {
			return err
		}
		return v.switched(name)
	})
}

// openCase opens the case at a path.
func openCase(v *visit) error {
	path := strings.TrimSpace(v.FormValue("path"))
	info, err := os.Stat(path)
	if err == nil && info.IsDir() {
		err = db.ErrForeign
	}
	if err == nil {
		err = v.desk.Switch(v.ctx, path)
	}
	if err != nil {
		return v.wrongCase("path", path, v.whyNot(err))
	}
	return v.switched(caseName(path))
}

// openSample makes a fresh copy of the sample case and opens it.
func openSample(v *visit) error {
	o := v.desk.options
	if o.Sample == nil || o.NewPath == nil {
		return badRequest
	}
	path := o.NewPath(v.w.T("cases.sample"))
	if err := makeSample(v.ctx, path, o.Sample, v.w.Lang()); err != nil {
		return err
	}
	if err := v.desk.Switch(v.ctx, path); err != nil {
		return err
	}
	return v.switched(caseName(path))
}

// makeSample makes a case at the path and fills it with the sample, in a language.
func makeSample(ctx context.Context, path string, reports fs.FS, lang string) (err error) {
	store, err := db.Open(ctx, path, db.Options{NoReading: true})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	return LoadSample(ctx, store, reports, lang)
}

// switched says which case is open and begins with it.
func (v *visit) switched(name string) error {
	if err := v.tell("cases.switched", name); err != nil {
		return err
	}
	return v.see(href.Start)
}

// wrongCase shows the page again with what is wrong in a field.
func (v *visit) wrongCase(field, typed, why string) error {
	return v.desk.with(func(store *db.Store) error {
		v.store = store
		page := views.Cases{Wrong: map[string]string{field: why}}
		if field == "path" {
			page.Typed = typed
		} else {
			page.New = typed
		}
		return v.cases(http.StatusUnprocessableEntity, page)
	})
}

// whyNot tells why a case could not be opened.
func (v *visit) whyNot(err error) string {
	if errors.Is(err, fs.ErrNotExist) {
		return v.w.T("cases.no_file")
	}
	o := v.outcomeOf(err)
	if o.code != "internal" {
		return v.w.T("error."+o.code, o.args...) + ". " + v.w.T("error."+o.code+".next", o.args...)
	}
	v.desk.options.Log.Error("a case could not be opened", "error", err)
	return v.w.T("cases.not_a_case")
}

// with does something with the case that is open now, which is not closed while
// it lasts.
func (d *Desk) with(do func(*db.Store) error) error {
	now := d.take()
	defer now.busy.Done()
	return do(now.store)
}
