package handlers

import (
	"errors"
	"maps"
	"net/http"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/labstack/echo/v4"

	"counterclaim/db"
	"counterclaim/views"
	"counterclaim/views/href"
	"counterclaim/views/words"
)

// badRequest says that the page sent something that no page of ours sends.
var badRequest = echo.NewHTTPError(http.StatusBadRequest)

// outcome is how an error is told: its status and the code of its words
// (error.CODE and error.CODE.next), with what fills them.
type outcome struct {
	status int
	code   string
	args   []any
}

// outcomeOf is the one place where errors become statuses and words.
func (v *visit) outcomeOf(err error) outcome {
	var (
		stale     *db.StaleError
		duplicate *db.DuplicateError
		invalid   *db.InvalidError
		tooLarge  *http.MaxBytesError
		moved     *db.MovedError
		damaged   *db.DamagedError
		fault     *Fault
		web       *echo.HTTPError
	)
	switch {
	case errors.As(err, &fault):
		return outcome{http.StatusConflict, fault.code, fault.args}
	case errors.Is(err, errOtherCase):
		return outcome{http.StatusConflict, "other_case", nil}
	case errors.As(err, &stale):
		return outcome{http.StatusConflict, "stale", nil}
	case errors.As(err, &duplicate):
		return outcome{http.StatusConflict, "duplicate", []any{duplicate.Document.Title}}
	case errors.As(err, &invalid):
		return outcome{http.StatusUnprocessableEntity, "invalid", []any{v.field(invalid.Field), v.whyInvalid(invalid)}}
	case errors.As(err, &tooLarge):
		return outcome{http.StatusRequestEntityTooLarge, "too_large", nil}
	case errors.Is(err, db.ErrNotFound):
		return outcome{http.StatusNotFound, "not_found", nil}
	case errors.Is(err, db.ErrNothingToUndo):
		return outcome{http.StatusConflict, "no_undo", nil}
	case errors.Is(err, db.ErrNotNewest):
		return outcome{http.StatusConflict, "not_newest", nil}
	case errors.Is(err, db.ErrWholeDocument):
		return outcome{http.StatusConflict, "whole_document", nil}
	case errors.Is(err, db.ErrUndoBlocked):
		return outcome{http.StatusConflict, "undo_blocked", nil}
	case errors.As(err, &moved) && moved.Copy != "":
		return outcome{http.StatusConflict, "moved", []any{moved.Copy}}
	case errors.As(err, &moved):
		return outcome{http.StatusConflict, "moved_lost", nil}
	case errors.Is(err, db.ErrReadOnly):
		return outcome{http.StatusForbidden, "read_only", nil}
	case errors.Is(err, db.ErrFull):
		return outcome{http.StatusInsufficientStorage, "disk_full", nil}
	case errors.Is(err, db.ErrDevice):
		return outcome{http.StatusInternalServerError, "device", nil}
	case errors.Is(err, db.ErrBusy):
		return outcome{http.StatusServiceUnavailable, "busy", nil}
	case errors.As(err, &damaged) && damaged.Backup != "":
		return outcome{http.StatusInternalServerError, "damaged", []any{damaged.Backup}}
	case errors.As(err, &damaged):
		return outcome{http.StatusInternalServerError, "damaged_lost", nil}
	case errors.Is(err, db.ErrCorrupt):
		return outcome{http.StatusInternalServerError, "corrupt", nil}
	case errors.Is(err, db.ErrNewer):
		return outcome{http.StatusConflict, "newer", nil}
	case errors.Is(err, db.ErrForeign):
		return outcome{http.StatusConflict, "foreign", nil}
	case errors.As(err, &web) && (web.Code == http.StatusNotFound || web.Code == http.StatusMethodNotAllowed):
		return outcome{web.Code, "no_page", nil}
	case errors.As(err, &web) && web.Code < 500:
		return outcome{web.Code, "bad_request", nil}
	}
	return outcome{http.StatusInternalServerError, "internal", nil}
}

// Tell says in a language ("en" or "ar") what happened to a case file and what to do
// about it, to somebody who has no page before him; "" for errors that are about
// something else.
func Tell(err error, lang string) string {
	v := &visit{w: words.For(lang, "")}
	o := v.outcomeOf(err)
	fault := (*Fault)(nil)
	if errors.As(err, &fault) || slices.Contains([]string{"moved", "moved_lost", "read_only", "disk_full", "device", "busy", "corrupt", "newer", "foreign"}, o.code) {
		return v.w.T("error."+o.code, o.args...) + ". " + v.nextWithoutPage(o)
	}
	return ""
}

// nextWithoutPage is what to do where no page is open on which anything was typed.
func (v *visit) nextWithoutPage(o outcome) string {
	if key := "error." + o.code + ".pageless.next"; v.w.Has(key) {
		return v.w.T(key, o.args...)
	}
	return v.w.T("error."+o.code+".next", o.args...)
}

// field is the name of a record's field as the screens call it.
func (v *visit) field(name string) string {
	if key := "field." + name; v.w.Has(key) {
		return v.w.T(key)
	}
	return name
}

// fail answers a request whose handler returned an error: the cause goes to the
// log, what happened and what to do next to the user.
func (d *Desk) fail(err error, c echo.Context) {
	if c.Response().Committed {
		d.options.Log.Error("after the answer began", "route", c.Path(), "error", err)
		return
	}
	now := d.take()
	defer now.busy.Done()
	v := d.visit(c, now.store)
	o := v.outcomeOf(err)
	if o.status >= http.StatusInternalServerError {
		d.options.Log.Error("request failed", "route", c.Path(), "error", err)
	}
	frame, frameErr := v.frame(v.w.T("error."+o.code, o.args...), "")
	if frameErr != nil {
		d.options.Log.Error("frame", "error", frameErr)
	}
	problem := views.Problem{
		What: v.w.T("error."+o.code, o.args...),
		Next: v.w.T("error."+o.code+".next", o.args...),
		Back: href.Start, Again: v.again(err),
	}
	if slices.Contains([]string{"not_found", "no_undo", "not_newest", "undo_blocked"}, o.code) {
		problem.History = href.History // which those words speak of
	}
	page := views.ProblemPage(frame, problem)
	if err := v.render(o.status, page); err != nil {
		d.options.Log.Error("render", "error", err)
	}
}

// again is the form that was sent, where the file could not take it: nothing that
// was typed goes with the page that held it.
func (v *visit) again(err error) (again views.Again) {
	unsaved := slices.ContainsFunc([]error{db.ErrReadOnly, db.ErrFull, db.ErrBusy, db.ErrCorrupt, db.ErrDevice}, func(name error) bool { return errors.Is(err, name) })
	moved := (*db.MovedError)(nil)
	if !unsaved && !errors.As(err, &moved) || v.Request().Method != http.MethodPost || v.swapping() {
		return again
	}
	for _, name := range slices.Sorted(maps.Keys(v.Request().PostForm)) {
		for _, value := range v.Request().PostForm[name] {
			if name != caseField { // every form gets that anew
				again.Fields = append(again.Fields, views.Sent{Name: name, Value: value, Long: strings.Contains(value, "\n") || utf8.RuneCountInString(value) > longField})
			}
		}
	}
	again.To = v.Request().URL.RequestURI()
	return again
}

// longField is how many code points of a field are worth showing again.
const longField = 60
