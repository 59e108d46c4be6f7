package handlers

import (
	"bytes"
	"context"
	"errors"
	"io"
	"mime"
	"net/http"
	"os"
	"path/filepath"
	"strings"

	"counterclaim/db"
	"counterclaim/views"
	"counterclaim/views/href"
)

// share is what leaves the case, and the care of its file.
func share(v *visit) error { return v.sharing(false, nil) }

func (v *visit) sharing(checked bool, problems []db.Problem) error {
	frame, err := v.frame(v.w.T("nav.share"), href.Share)
	if err != nil {
		return err
	}
	backups, err := v.store.Backups(v.ctx)
	if err != nil {
		return err
	}
	page := views.Share{Frame: frame, Path: v.store.Path(), Checked: checked}
	for _, b := range backups {
		page.Backups = append(page.Backups, views.Backup{Name: filepath.Base(b.Path), At: here(b.At), Size: b.Size})
	}
	if page.Faults, err = v.faultsOf(problems); err != nil {
		return err
	}
	return v.render(http.StatusOK, views.SharePage(page))
}

// backUp writes a checked copy beside the case.
func backUp(v *visit) error {
	path, err := v.store.Backup(v.ctx)
	if err != nil {
		return err
	}
	if err := v.tell("share.backed_up", filepath.Base(path)); err != nil {
		return err
	}
	return v.see(href.Share)
}

// restoreBackup makes a case of a backup, beside the open one, and opens it. The
// open case is not touched.
func restoreBackup(v *visit) error {
	path, made, err := v.desk.copyBackup(v.ctx, v.FormValue("name"))
	if err != nil {
		return err
	}
	if err := v.desk.Switch(v.ctx, path); err != nil {
		return err
	}
	if !made {
		return v.switched(caseName(path))
	}
	return v.desk.with(func(store *db.Store) error { // the page's head tells it from the case that it was of
		if err := store.RenameCase(v.ctx, caseName(path)); err != nil {
			return err
		}
		return v.switched(caseName(path))
	})
}

// copyBackup copies a backup of the open case beside it and gives the path of the
// copy, and whether it was not there from before.
func (d *Desk) copyBackup(ctx context.Context, name string) (path string, made bool, err error) {
	now := d.take()
	defer now.busy.Done()
	if now.store == nil {
		return "", false, db.ErrNotFound
	}
	here := now.store.Path()
	path = strings.TrimSuffix(here, filepath.Ext(here)) + " " + strings.TrimSuffix(name, ".sqlite") + ".sqlite"
	err = now.store.CopyBackup(ctx, name, path)
	var taken *db.InvalidError
	if errors.As(err, &taken) && taken.Code == "taken" {
		return path, false, nil
	}
	return path, err == nil, err
}

// exportCase sends a checked copy of the case file.
func exportCase(v *visit) (err error) {
	folder, err := os.MkdirTemp("", "counterclaim-") // 0700
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(folder)) }()
	path := filepath.Join(folder, "case.sqlite")
	if err := v.store.ExportTo(v.ctx, path); err != nil {
		return err
	}
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	return v.download(filepath.Base(v.store.Path()), "application/vnd.sqlite3", file)
}

// exportClaims sends the claims that fit the filter in the address as CSV, all
// of them and not a page.
func exportClaims(v *visit) error {
	f := v.claimFilter()
	f.Limit, f.Offset = 0, 0
	return v.table("claims.csv", func(ctx context.Context, w io.Writer, store *db.Store, lang string) error {
		return WriteClaims(ctx, w, store, f, lang)
	})
}

// exportFindings sends the findings as CSV.
func exportFindings(v *visit) error { return v.table("findings.csv", WriteFindings) }

func (v *visit) table(name string, write func(context.Context, io.Writer, *db.Store, string) error) error {
	var b bytes.Buffer // whole or not at all
	if err := write(v.ctx, &b, v.store, v.w.Lang()); err != nil {
		return err
	}
	return v.download(name, "text/csv; charset=utf-8", &b)
}

// download sends a file that the browser saves and never shows.
func (v *visit) download(name, mediaType string, body io.Reader) error {
	v.Response().Header().Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": name}))
	return v.Stream(http.StatusOK, mediaType, body)
}
