package handlers

import (
	"encoding/base64"
	"encoding/json"
	"net/http"

	"counterclaim/db/record"
	"counterclaim/views"
)

// didCookie carries to the next page what this request did: a key of the words,
// never the words of a document.
const didCookie = "did"

type did struct {
	Key   string   `json:"k"`
	Args  []string `json:"a,omitempty"`
	N     *int     `json:"n,omitempty"`
	Undo  bool     `json:"u,omitempty"`
	Redo  bool     `json:"r,omitempty"`
	Scope string   `json:"s,omitempty"`
}

// tell has the next page say what was done.
func (v *visit) tell(key string, args ...string) error {
	return v.setDid(did{Key: key, Args: args})
}

// tellUndo has the next page say what was done and offer to undo it, in the
// history of one document, or of the case where doc is empty.
func (v *visit) tellUndo(doc record.ID, key string, args ...string) error {
	return v.setDid(did{Key: key, Args: args, Undo: true, Scope: string(doc)})
}

func (v *visit) setDid(d did) error {
	body, err := json.Marshal(d)
	if err != nil {
		return err
	}
	v.SetCookie(&http.Cookie{Name: didCookie, Value: base64.RawURLEncoding.EncodeToString(body), Path: "/", MaxAge: 60, HttpOnly: true, SameSite: http.SameSiteStrictMode})
	return nil
}

// takeDid is what the request before this one did; it is said once. A cookie
// that says nothing sensible is dropped.
func (v *visit) takeDid() views.Did {
	cookie, err := v.Cookie(didCookie)
	if err != nil {
		return views.Did{} // there is none
	}
	v.SetCookie(&http.Cookie{Name: didCookie, Path: "/", MaxAge: -1, HttpOnly: true, SameSite: http.SameSiteStrictMode})
	body, err := base64.RawURLEncoding.DecodeString(cookie.Value)
	var d did
	if err != nil || json.Unmarshal(body, &d) != nil || !v.w.Has(d.Key) {
		return views.Did{}
	}
	if d.N != nil {
		return views.Did{Words: v.w.N(d.Key, *d.N), Undo: d.Undo, Redo: d.Redo, Scope: d.Scope}
	}
	args := make([]any, len(d.Args))
	for i, a := range d.Args {
		args[i] = a
	}
	return views.Did{Words: v.w.T(d.Key, args...), Undo: d.Undo, Redo: d.Redo, Scope: d.Scope}
}
