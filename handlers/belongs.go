package handlers

import (
	"bytes"
	"errors"
	"html/template"
	"net/http"
	"regexp"
	"strings"
)

// A form belongs to the case whose page it stood on. Each form that changes
// something carries that case's id, and what is sent with the id of another case,
// or with none, changes nothing: a page left open while the case was switched
// cannot write into the wrong one.

// caseField is the hidden field, and openCaseHeader the header of a script, that
// names the case.
const caseField = "case"

// errOtherCase says that what was sent belongs to a case that is not the open one.
var errOtherCase = errors.New("sent from the page of another case")

// postForm is the tag that begins a form of ours that changes something. Words of
// a document cannot look like it: they are escaped, in text and in attributes.
var postForm = regexp.MustCompile(`<form[^>]* method="post"[^>]*>`)

// stamped is a page with the open case's id in each of its forms.
func (v *visit) stamped(page []byte) ([]byte, error) {
	if v.store == nil || !bytes.Contains(page, []byte(`method="post"`)) {
		return page, nil
	}
	open, err := v.store.Case(v.ctx)
	if err != nil {
		return nil, err
	}
	field := `<input type="hidden" name="` + caseField + `" value="` + template.HTMLEscapeString(string(open.ID)) + `">`
	return postForm.ReplaceAll(page, []byte("${0}"+strings.ReplaceAll(field, "$", "$$"))), nil
}

// belongs reports as an error that the request was not sent from a page of the
// open case. Uploads are read part by part, so they tell their case themselves.
func (v *visit) belongs() error {
	if v.Request().Method != http.MethodPost {
		return nil
	}
	sent := v.Request().Header.Get(openCaseHeader)
	if sent == "" && strings.HasPrefix(v.Request().Header.Get("Content-Type"), "multipart/") {
		return nil
	}
	if sent == "" {
		sent = v.FormValue(caseField)
	}
	return v.isOpen(sent)
}

// isOpen reports as an error that a case is not the open one.
func (v *visit) isOpen(id string) error {
	open, err := v.store.Case(v.ctx)
	if err != nil {
		return err
	}
	if id != string(open.ID) {
		return errOtherCase
	}
	return nil
}
