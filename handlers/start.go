package handlers

import (
	"errors"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/views"
	"counterclaim/views/href"
)

// start sends the browser where the work is: to the board once there are
// questions, to the documents before that, to the cases when none is open.
func start(v *visit) error {
	if v.store == nil {
		return v.Redirect(http.StatusSeeOther, href.Cases)
	}
	o, err := v.store.Overview(v.ctx)
	if err != nil {
		return err
	}
	if o.Questions > 0 {
		return v.Redirect(http.StatusSeeOther, href.Board)
	}
	return v.Redirect(http.StatusSeeOther, href.Documents)
}

// openCaseHeader names the open case in the answer to a page's sign, and in what
// a script sends the case of its page.
const openCaseHeader = "X-Case"

// presence is a page's sign that it is open; the guard has noted it already. The
// answer names the open case, so that a tab left over from another one can tell.
func presence(v *visit) error {
	if v.store != nil {
		mark, err := caseMark(v.ctx, v.store)
		if err != nil {
			return err
		}
		v.Response().Header().Set(openCaseHeader, mark)
	}
	return v.NoContent(http.StatusNoContent)
}

// rail is the frame's counts and when the case was last saved, for a page that
// stays where it is while something is stored.
func rail(v *visit) error {
	frame, err := v.bareFrame("", v.QueryParam("here"))
	if err != nil {
		return err
	}
	return v.render(http.StatusOK, views.Rail(frame))
}

// quit ends the program once this answer is out.
func quit(v *visit) error {
	v.desk.end()
	return v.render(http.StatusOK, views.EndedPage(v.w, v.settings.Theme))
}

// undo takes back the last change of the document named in the form, or of the case.
// One that takes much away, or that was not done here, is first asked about: the
// answer names the step that was asked about, and takes back no other one. Who was told
// of a step and would undo it is asked where something else was done since.
func undo(v *visit) error {
	step := v.step("step")
	if step == 0 {
		next, err := v.store.Undoable(v.ctx, scope(v))
		if err != nil {
			return err
		}
		if told := v.step("told"); asksFirst(next) || told != 0 && !next.Takes(told) {
			return v.goTo(v.askingUndo())
		}
		step = next.ID
	}
	change, err := v.store.UndoStep(v.ctx, scope(v), step)
	if errors.Is(err, db.ErrNotNewest) {
		return v.goTo(v.askingUndo())
	}
	if err != nil {
		return err
	}
	return v.walked("state.undone", change)
}

// step is a step of the history that a form names; 0 where it names none.
func (v *visit) step(field string) int64 {
	step, _ := strconv.ParseInt(v.FormValue(field), 10, 64)
	return step
}

// asksFirst reports whether a change is taken back only after it was asked about:
// a report with everything that is marked in it, or what was not done in this
// program since the case was opened.
func asksFirst(c db.Change) bool { return !c.Own || c.Noun == "document" && c.Action == "add" }

func (v *visit) askingUndo() string {
	return href.With(href.AskUndo, "document", string(scope(v).Document), "told", v.FormValue("told"), "from", v.camefrom())
}

// askUndo says what undo would take back, and asks whether it is to.
func askUndo(v *visit) error {
	change, err := v.store.Undoable(v.ctx, scope(v))
	if err != nil {
		return err
	}
	said, err := v.recounts(change)
	if err != nil {
		return err
	}
	frame, err := v.frame(v.w.T("undo.title"), href.AskUndo)
	if err != nil {
		return err
	}
	page := views.AskUndo{
		Frame: frame, What: said, At: change.At, Clock: here(change.At), Analyst: change.Analyst,
		Step: strconv.FormatInt(change.ID, 10), Document: string(scope(v).Document), Back: v.camefrom(),
	}
	if change.Records > 1 && len(change.Beside) == 0 {
		page.More = v.w.N("history.more", change.Records-1)
	}
	if since, err := v.doneSince(change); err != nil {
		return err
	} else if since != "" {
		page.Why = append(page.Why, since)
	}
	if !change.Own {
		page.Why = append(page.Why, v.w.T("undo.not_here"))
	}
	if change.Noun == "document" && change.Action == "add" {
		page.Why = append(page.Why, v.w.N("undo.document", len(change.Beside)+1))
	}
	return v.render(http.StatusOK, views.AskUndoPage(page))
}

// doneSince says that the step which was to be undone is not among the next any more;
// "" where none was named, or it is the next one or goes with it.
func (v *visit) doneSince(next db.Change) (string, error) {
	step := v.step("told")
	if step == 0 || next.Takes(step) {
		return "", nil
	}
	told, err := v.store.History(v.ctx, db.Scope{}, 1, step+1)
	if err != nil || len(told) == 0 {
		return "", err
	}
	said, err := v.recounts(told[0])
	if told[0].Undone {
		return v.w.T("undo.before", said), err
	}
	return v.w.T("undo.since", said), err
}

// recounts is one change, as the history tells it, and how many go with it.
func (v *visit) recounts(c db.Change) (string, error) {
	told, err := v.recounted([]db.Change{c})
	if err != nil {
		return "", err
	}
	said, err := v.change(told[0], map[string]string{})
	if len(c.Beside) > 0 {
		said = v.w.N("history.beside", len(c.Beside), said)
	}
	return said, err
}

// redo does again what was undone last.
func redo(v *visit) error {
	change, err := v.store.RedoStep(v.ctx, scope(v), v.step("told"))
	if err != nil {
		return err
	}
	return v.walked("state.redone", change)
}

// scope is what is undone in: the document that the form names, or else the one that
// the page it was sent from asks about.
func scope(v *visit) db.Scope {
	document := v.FormValue("document")
	if page := v.sentFrom(); document == "" && page.Path == href.AskUndo {
		document = page.Query().Get("document")
	}
	return db.Scope{Document: record.ID(document)}
}

// walked tells which change was undone or redone and returns to the page it was asked on.
func (v *visit) walked(key string, change db.Change) error {
	said, err := v.recounts(change)
	if err != nil {
		return err
	}
	from := v.camefrom()
	to, err := v.stillThere(from)
	if err != nil {
		return err
	}
	d := did{Key: key, Args: []string{said}, Walk: views.Walk{Scope: string(scope(v).Document)}}
	if key == "state.undone" {
		d.Walk.Redo = strconv.FormatInt(change.ID, 10)
	} else {
		d.Walk.Undo = strconv.FormatInt(change.ID, 10)
	}
	if v.Request().Header.Get("X-Swap") == "#did" && to == from {
		said := v.said(d)
		if change.Noun == "claim" {
			said.Claim = change.Record
		}
		return v.render(http.StatusOK, views.Toast(v.w, said))
	}
	if err := v.setDid(d); err != nil {
		return err
	}
	return v.goTo(to)
}

// goTo sends the browser to another page, also where a script asked.
func (v *visit) goTo(page string) error {
	if v.swapping() { // the script goes there
		v.Response().Header().Set("X-Go", page)
		return v.NoContent(http.StatusNoContent)
	}
	return v.see(page)
}

// stillThere is a page of ours or, where what it showed is gone, the list that it
// stood in.
func (v *visit) stillThere(page string) (string, error) {
	for list, look := range map[string]func(record.ID) error{
		href.Documents: func(id record.ID) error { _, err := v.store.Document(v.ctx, id); return err },
		href.Questions: func(id record.ID) error { _, err := v.store.Question(v.ctx, id); return err },
		href.Actors:    func(id record.ID) error { _, err := v.store.Actor(v.ctx, id); return err },
	} {
		rest, ok := strings.CutPrefix(page, list+"/")
		id, _, _ := strings.Cut(rest, "/")
		id, _, _ = strings.Cut(id, "?")
		if !ok || list+"/"+id == href.PasteDocument || list+"/"+id == href.NewQuestion {
			continue
		}
		err := look(record.ID(id))
		if !errors.Is(err, db.ErrNotFound) {
			return page, err
		}
		if list == href.Questions {
			return href.Board, nil
		}
		return list, nil
	}
	return page, nil
}

// camefrom is the page of ours to lead back to: the one that a form was sent from
// or, where that is the page that asks before an undo, the one behind it.
func (v *visit) camefrom() string {
	page := v.sentFrom()
	for page.Path == href.AskUndo {
		behind, ok := ours(page.Query().Get("from"))
		if !ok {
			return href.Start
		}
		page = behind
	}
	return page.RequestURI()
}

// sentFrom is the page of ours that a form was sent from, or that it says itself
// it is to lead back to.
func (v *visit) sentFrom() *url.URL {
	if from, ok := ours(v.FormValue("from")); ok {
		return from
	}
	from, err := url.Parse(v.Request().Referer())
	if err != nil || from.Host != v.Request().Host || from.Path == "" {
		return &url.URL{Path: href.Start}
	}
	return from
}

// ours reads the address of a page of ours, as one stands in a form.
func ours(address string) (*url.URL, bool) {
	page, err := url.Parse(address)
	if err != nil || page.Host != "" || page.Scheme != "" || !strings.HasPrefix(page.Path, "/") || strings.HasPrefix(page.Path, "//") {
		return nil, false
	}
	return page, true
}

// change is one change of the history in a few words: "Claim changed (Note): 10
// tanks". A suggestion that somebody set a field of was confirmed by that, which is
// said in as many words. names are those looked up so far.
func (v *visit) change(c step, names map[string]string) (string, error) {
	if from, into, ok := c.Merged(); ok {
		return v.w.T("history.merged", from, into), nil
	}
	if c.Walked != "" {
		walk := map[string]string{"undo": "state.undone", "redo": "state.redone"}[c.Action]
		c.Action, c.Walked = c.Walked, ""
		words, err := v.change(c, names)
		return v.w.T(walk, words), err
	}
	words := v.w.T("history.did", v.w.T("noun."+c.Noun), v.w.T("action."+c.Action))
	fields, err := v.set(c, names)
	switch {
	case err != nil:
		return "", err
	case len(fields) == 0:
	case c.Noun == "claim" && c.Action == string(record.Confirmed):
		words = v.w.T("history.set_confirmed", v.w.List(fields...))
	default:
		words = v.w.T("history.set", words, v.w.List(fields...))
	}
	if c.Summary != "" {
		words += ": \u2068" + c.Summary + "\u2069"
	}
	return words, nil
}
