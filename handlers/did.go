package handlers

import (
	"net/http"
	"slices"
	"strconv"
	"sync"

	"counterclaim/db/record"
	"counterclaim/views"
)

// did is what a request did, for the next page to say. It may hold words of a
// document, so it stays in the program; the cookie that leads to it says nothing.
type did struct {
	Key  string
	Args []string
	N    *int
	Walk views.Walk
}

// keptDids is how many are kept for pages that have not come yet.
const keptDids = 50

// dids are kept until they are said, by names that nobody can guess.
type dids struct {
	mu    sync.Mutex
	named []namedDid
}

type namedDid struct {
	name string
	did
}

func (all *dids) keep(d did) (name string) {
	all.mu.Lock()
	defer all.mu.Unlock()
	name = secret()[:16]
	all.named = append(all.named, namedDid{name, d})
	if len(all.named) > keptDids {
		all.named = slices.Delete(all.named, 0, len(all.named)-keptDids)
	}
	return name
}

// take gives what was kept by the name, once.
func (all *dids) take(name string) (d did, found bool) {
	all.mu.Lock()
	defer all.mu.Unlock()
	i := slices.IndexFunc(all.named, func(n namedDid) bool { return n.name == name })
	if i < 0 {
		return did{}, false
	}
	d = all.named[i].did
	all.named = slices.Delete(all.named, i, i+1)
	return d, true
}

// tell has the next page say what was done.
func (v *visit) tell(key string, args ...string) error {
	return v.setDid(did{Key: key, Args: args})
}

// tellUndo has the next page say what was done and offer to undo it, in the
// history of one document, or of the case where doc is empty.
func (v *visit) tellUndo(doc record.ID, key string, args ...string) error {
	return v.setDid(did{Key: key, Args: args, Walk: v.undoing(doc)})
}

// undoing is how what was done just now is undone: this step of the history and no
// other; none where nothing has changed.
func (v *visit) undoing(doc record.ID) views.Walk {
	if len(v.steps) == 0 {
		return views.Walk{}
	}
	return views.Walk{Undo: strconv.FormatInt(v.steps[len(v.steps)-1], 10), Scope: string(doc)}
}

// didCookie carries to the next page under which name it finds what was done. Like
// the session's its own name has the port in it: all ports get all cookies.
func (v *visit) didCookie(name string, seconds int) *http.Cookie {
	return &http.Cookie{Name: v.desk.gate.cookie + "-did", Value: name, Path: "/", MaxAge: seconds, HttpOnly: true, SameSite: http.SameSiteStrictMode}
}

func (v *visit) setDid(d did) error {
	v.SetCookie(v.didCookie(v.desk.dids.keep(d), 60))
	return nil
}

// takeDid is what the request before this one did; it is said once.
func (v *visit) takeDid() views.Did {
	cookie, err := v.Cookie(v.didCookie("", 0).Name)
	if err != nil {
		return views.Did{} // there is none
	}
	v.SetCookie(v.didCookie("", -1))
	d, found := v.desk.dids.take(cookie.Value)
	if !found {
		return views.Did{}
	}
	return v.said(d)
}

// said is what was done in the words of the page.
func (v *visit) said(d did) views.Did {
	if d.N != nil {
		return views.Did{Words: v.w.N(d.Key, *d.N), Walk: d.Walk}
	}
	args := make([]any, len(d.Args))
	for i, a := range d.Args {
		args[i] = a
	}
	return views.Did{Words: v.w.T(d.Key, args...), Walk: d.Walk}
}
