package handlers

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"net/http"
	"strings"

	"counterclaim/db"
)

// A form belongs to the case whose page it stood on. Each form that changes
// something carries that case's mark, and what is sent with the mark of another
// case, or with none, changes nothing: a page left open while the case was switched
// cannot write into the wrong one.

// caseMark tells the open case from every other, also from its own copies: a backup
// that became a case again, or a copy that was handed on and came back, has the
// same id, and its file another path.
func caseMark(ctx context.Context, store *db.Store) (string, error) {
	open, err := store.Case(ctx)
	if err != nil {
		return "", err
	}
	sum := sha256.Sum256([]byte(string(open.ID) + "\n" + store.Path()))
	return hex.EncodeToString(sum[:16]), nil
}

// caseField is the hidden field, and openCaseHeader the header of a script, that
// names the case.
const caseField = "case"

// errOtherCase says that what was sent belongs to a case that is not the open one.
var errOtherCase = errors.New("sent from the page of another case")

// stamped is a page with the open case's mark in each of its forms that change
// something. Words of a document cannot look like a form: they are escaped, in
// text and in attributes.
func (v *visit) stamped(page []byte) ([]byte, error) {
	if v.store == nil || !bytes.Contains(page, []byte(`method="post"`)) {
		return page, nil
	}
	mark, err := caseMark(v.ctx, v.store)
	if err != nil {
		return nil, err
	}
	field := `<input type="hidden" name="` + caseField + `" value="` + mark + `">`
	var stamped bytes.Buffer
	stamped.Grow(len(page) + 64*len(field))
	for {
		begins := bytes.Index(page, []byte("<form"))
		if begins < 0 {
			break
		}
		length := bytes.IndexByte(page[begins:], '>')
		if length < 0 {
			break
		}
		ends := begins + length + 1
		stamped.Write(page[:ends])
		if bytes.Contains(page[begins:ends], []byte(` method="post"`)) {
			stamped.WriteString(field)
		}
		page = page[ends:]
	}
	stamped.Write(page)
	return stamped.Bytes(), nil
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

// isOpen reports as an error that a mark is not that of the open case.
func (v *visit) isOpen(sent string) error {
	mark, err := caseMark(v.ctx, v.store)
	if err != nil {
		return err
	}
	if sent != mark {
		return errOtherCase
	}
	return nil
}
