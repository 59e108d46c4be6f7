package handlers

import (
	"bytes"
	"errors"
	"mime"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/db/text"
	"counterclaim/handlers/intake"
	"counterclaim/views"
	"counterclaim/views/href"
	"counterclaim/views/ui"
)

// pageLength is how many rows of a long table are shown at once.
const pageLength = 100

// documents lists the reports of the case.
func documents(v *visit) error {
	from, to, wrong := v.days()
	f := db.DocumentFilter{
		Query: v.QueryParam("q"), Outlet: record.ID(v.QueryParam("outlet")), Lang: v.QueryParam("lang"),
		Tag: record.ID(v.QueryParam("tag")), From: from, To: to, Sort: v.sorted("title", "outlet", "published", "added", "lang", "claims"), Desc: v.QueryParam("desc") != "",
		Limit: pageLength, Offset: v.number("offset"),
	}
	rows, total, err := v.store.Documents(v.ctx, f)
	if err != nil {
		return err
	}
	frame, err := v.frame(v.w.T("nav.documents"), href.Documents)
	if err != nil {
		return err
	}
	p := views.Documents{
		Frame: frame, Total: total, Offset: f.Offset, Limit: f.Limit,
		Query: f.Query, Lang: f.Lang, From: v.QueryParam("from"), To: v.QueryParam("to"), Wrong: wrong, Sort: f.Sort, Desc: f.Desc,
		Filtered: f.Query != "" || f.Outlet != "" || f.Lang != "" || f.Tag != "" || v.QueryParam("from")+v.QueryParam("to") != "",
		Sample:   v.desk.options.Sample != nil && v.desk.options.NewPath != nil,
		Intake:   v.desk.intakes.get(v.QueryParam("intake")),
	}
	if f.Outlet != "" {
		outlet, err := v.store.Actor(v.ctx, f.Outlet)
		if err != nil {
			return err
		}
		p.Outlet = record.Ref{ID: outlet.ID, Name: v.w.Name(outlet.Name)}
	}
	if p.Tag, p.Tags, err = v.documentTags(); err != nil {
		return err
	}
	for _, row := range rows {
		p.Rows = append(p.Rows, views.DocumentRow{Document: row.Document, Claims: row.Claims - row.Suggestions, Suggestions: row.Suggestions})
	}
	return v.render(http.StatusOK, views.DocumentsPage(p))
}

// documentTags are the tags that the list of reports can be narrowed to, and the
// one that it is narrowed to.
func (v *visit) documentTags() (chosen record.ID, options []ui.Option, err error) {
	tags, err := v.store.DocumentTags(v.ctx)
	if err != nil {
		return "", nil, err
	}
	chosen = record.ID(v.QueryParam("tag"))
	here := chosen == ""
	for _, t := range tags {
		here = here || t.ID == string(chosen)
		options = append(options, ui.Option{Value: t.ID, Label: t.Name + " (" + v.w.Num(t.N) + ")"})
	}
	if !here { // no report has it any more
		options = append(options, ui.Option{Value: string(chosen), Label: string(chosen)})
	}
	return chosen, options, nil
}

// sorted is the order that the address asks for, "" when it is none of those that
// the table has.
func (v *visit) sorted(orders ...string) string {
	if by := v.QueryParam("sort"); slices.Contains(orders, by) {
		return by
	}
	return ""
}

// number is a whole number of the query, not below zero; 0 when there is none.
func (v *visit) number(name string) int {
	n, err := strconv.Atoi(v.QueryParam(name))
	if err != nil {
		return 0
	}
	return max(n, 0)
}

// id is the record that the address names.
func (v *visit) id() record.ID { return record.ID(v.Param("id")) }

// pasteDocument takes a pasted report in. What the form says of title, outlet
// and date wins over what the text says.
func pasteDocument(v *visit) error {
	taken, err := intake.Read(intake.Source{MediaType: "text/plain", Charset: "utf-8", Bytes: []byte(v.FormValue("text"))})
	if err != nil {
		return v.refusedPaste(err)
	}
	if err := v.describe(&taken); err != nil {
		return v.refusedPaste(err)
	}
	stored, err := v.store.AddDocument(v.ctx, taken, []byte(v.FormValue("text")))
	if err != nil {
		return v.refusedPaste(err)
	}
	return v.see(href.Document(stored.ID))
}

// refusedPaste shows the form again as it was filled in, with what is wrong.
func (v *visit) refusedPaste(cause error) error {
	o, wrong := v.told(cause)
	if o == 0 {
		return cause
	}
	frame, err := v.frame(v.w.T("documents.paste"), href.Documents)
	if err != nil {
		return err
	}
	return v.render(o, views.PastePage(frame, v.pasted(wrong)))
}

// pastePage is the form for a pasted report as a page of its own.
func pastePage(v *visit) error {
	frame, err := v.frame(v.w.T("documents.paste"), href.Documents)
	if err != nil {
		return err
	}
	return v.render(http.StatusOK, views.PastePage(frame, views.Paste{}))
}

func (v *visit) pasted(wrong string) views.Paste {
	return views.Paste{
		Text: v.FormValue("text"), Title: v.FormValue("title"), Outlet: v.FormValue("outlet"), Author: v.FormValue("author"),
		Published: v.FormValue("published"), URL: v.FormValue("url"), Wrong: wrong,
	}
}

// describe puts the fields of a form that are filled in over those that were found.
func (v *visit) describe(d *record.Document) error {
	set := func(field *string, name string) {
		if s := strings.TrimSpace(v.FormValue(name)); s != "" {
			*field = s
		}
	}
	set(&d.Title, "title")
	set(&d.Author, "author")
	set(&d.URL, "url")
	set(&d.Published, "published")
	set(&d.Outlet.Name, "outlet")
	return dated(d)
}

// dated reads the day of publication as it was typed, in words or as EDTF.
func dated(d *record.Document) error {
	edtf, ok := readDate(d.Published, "")
	if !ok {
		return &db.InvalidError{Field: "published", Code: "not_a_date", Args: []string{d.Published}}
	}
	d.Published = edtf
	return nil
}

// editPage is the form for what is known of a document beside its text.
func editPage(v *visit) error {
	d, err := v.store.Document(v.ctx, v.id())
	if err != nil {
		return err
	}
	return v.editing(http.StatusOK, d, nil)
}

func (v *visit) editing(status int, d record.Document, wrong map[string]string) error {
	frame, err := v.frame(d.Title, href.Documents)
	if err != nil {
		return err
	}
	return v.render(status, views.EditDocumentPage(views.EditDocument{Frame: frame, Document: d, Tags: strings.Join(tagNames(d.Tags), v.w.T("list.comma")), Wrong: wrong, Charsets: charsets}))
}

// saveDocument stores what is known of a document beside its text.
func saveDocument(v *visit) error {
	d, err := v.store.Document(v.ctx, v.id())
	if err != nil {
		return err
	}
	version, err := strconv.Atoi(v.FormValue("version"))
	if err != nil {
		return badRequest
	}
	d.Version = version
	d.Title = strings.TrimSpace(v.FormValue("title"))
	d.Author = strings.TrimSpace(v.FormValue("author"))
	d.URL = strings.TrimSpace(v.FormValue("url"))
	d.Published = strings.TrimSpace(v.FormValue("published"))
	d.Lang = strings.TrimSpace(v.FormValue("lang"))
	d.Dir = v.FormValue("dir")
	d.Tags = tagsNamed(v.FormValue("tags"))
	d.Outlet = v.actorTyped(d.Outlet, v.FormValue("outlet"))
	if err = dated(&d); err == nil {
		_, err = v.store.SaveDocument(v.ctx, d)
	}
	var (
		invalid *db.InvalidError
		stale   *db.StaleError
	)
	if errors.As(err, &stale) {
		now, ok := stale.Current.(record.Document)
		if !ok {
			return err
		}
		return v.stale(v.documentFields(now), v.documentFields(d), now.Version, href.EditDocument(d.ID), href.Document(d.ID))
	}
	if asInvalid(err, &invalid) {
		return v.editing(http.StatusUnprocessableEntity, d, map[string]string{invalid.Field: v.whyInvalid(invalid)})
	}
	if err != nil {
		return err
	}
	if err := v.tellUndo(d.ID, "documents.saved"); err != nil {
		return err
	}
	return v.see(href.Document(d.ID))
}

// documentFields are what is known of a document beside its text, field by field.
func (v *visit) documentFields(d record.Document) []field {
	return []field{
		{v.w.T("field.title"), d.Title}, {v.w.T("field.outlet"), v.w.Name(d.Outlet.Name)}, {v.w.T("field.author"), d.Author},
		{v.w.T("field.published"), v.w.Date(d.Published)}, {v.w.T("field.url"), d.URL}, {v.w.T("field.lang"), d.Lang}, {v.w.T("field.dir"), v.w.T("dir." + d.Dir)},
		{v.w.T("field.tags"), v.w.List(tagNames(d.Tags)...)},
	}
}

// named keeps a reference whose name was left as it was, and otherwise asks the
// store to find or create the name that was typed.
func (v *visit) actorTyped(was record.Ref, typed string) record.Ref {
	typed = v.w.Stored(strings.TrimSpace(typed))
	if typed == was.Name {
		return was
	}
	return record.Ref{Name: typed}
}

// deleteDocument removes a document with everything marked in it; undo brings all back.
func deleteDocument(v *visit) error {
	d, err := v.store.Document(v.ctx, v.id())
	if err != nil {
		return err
	}
	if err := v.store.DeleteDocument(v.ctx, d.ID); err != nil {
		return err
	}
	if err := v.tellUndo("", "documents.deleted", d.Title); err != nil {
		return err
	}
	return v.see(href.Documents)
}

// original gives back the bytes as they came, always as a download: the browser
// must never run a report.
func original(v *visit) error {
	d, err := v.store.Document(v.ctx, v.id())
	if err != nil {
		return err
	}
	body, err := v.store.Original(v.ctx, d.ID)
	if err != nil {
		return err
	}
	name := d.FileName
	if name == "" {
		name = "report.txt"
	}
	v.Response().Header().Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": name}))
	v.Response().Header().Set("Content-Security-Policy", "sandbox; default-src 'none'")
	return v.Stream(http.StatusOK, "application/octet-stream", bytes.NewReader(body))
}

// redecode reads the original bytes again in another charset. A stored text never
// changes, so this takes the document out and brings it in anew, as one step of
// the history.
func redecode(v *visit) error {
	d, err := v.store.Document(v.ctx, v.id())
	if err != nil {
		return err
	}
	body, err := v.store.Original(v.ctx, d.ID)
	if err != nil {
		return err
	}
	fresh, err := intake.Read(intake.Source{Name: d.FileName, MediaType: d.MediaType, Charset: v.FormValue("charset"), Bytes: body})
	if err != nil {
		status, wrong := v.told(err)
		if status == 0 {
			return err
		}
		return v.editing(status, d, map[string]string{"charset": wrong})
	}
	keepMended(&fresh, d, body)
	stored, err := v.store.ReplaceDocument(v.ctx, d.ID, fresh, body)
	if err != nil {
		return err
	}
	if err := v.tellUndo("", "documents.decoded", fresh.Charset); err != nil {
		return err
	}
	return v.see(href.Document(stored.ID))
}

// keepMended gives another reading of a report what is known of it beside its
// text, and of what the text itself says (title, language, direction) all that the
// first reading did not say: an analyst mended it. Greyed lines stay grey where the
// two texts have the same lines.
func keepMended(fresh *record.Document, d record.Document, original []byte) {
	fresh.Outlet, fresh.Author, fresh.URL, fresh.Published, fresh.Tags, fresh.Predecessor = d.Outlet, d.Author, d.URL, d.Published, d.Tags, d.Predecessor
	// Bytes that cannot be read so any more said nothing: all is kept.
	first, err := intake.Read(intake.Source{Name: d.FileName, MediaType: d.MediaType, Charset: d.Charset, Bytes: original})
	if err != nil {
		first = record.Document{}
	}
	if d.Title != first.Title {
		fresh.Title = d.Title
	}
	if d.Lang != first.Lang {
		fresh.Lang = d.Lang
	}
	if d.Dir != first.Dir || d.Lang != first.Lang {
		fresh.Dir = d.Dir
	}
	was, now := paragraphs(d, nil), paragraphs(*fresh, nil)
	if len(was) != len(now) {
		return
	}
	for i, line := range now {
		if span := (text.Span{Start: line.Start, End: line.Start + utf8.RuneCountInString(line.Text())}); was[i].Grey && !span.Empty() {
			fresh.Boilerplate = append(fresh.Boilerplate, span)
		}
	}
}

// charsets are those offered when the letters came out wrong; intake knows many more.
var charsets = []string{"utf-8", "windows-1256", "iso-8859-6", "utf-16le", "utf-16be", "windows-1252", "windows-1254", "windows-1251"}
