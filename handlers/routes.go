package handlers

import (
	"net/http"

	"github.com/labstack/echo/v4"

	"counterclaim/assets"
	"counterclaim/views/href"
)

// answer answers one request; what it returns as an error is told by fail.
type answer func(*visit) error

// routes is the map of the product. Pages and what they ask for are read with
// GET and change nothing; everything that changes something is a POST.
func (d *Desk) routes(e *echo.Echo) {
	get := func(path string, a answer) { e.GET(path, d.inCase(a)) }
	post := func(path string, a answer) { e.POST(path, d.inCase(a)) }

	// The frame.
	e.GET(assets.Prefix+"*", echo.WrapHandler(assets.Handler()))
	e.GET(href.Start, d.always(start))
	e.POST(href.Presence, d.always(presence))
	e.POST(href.Quit, d.always(quit))
	get(href.Rail, rail)
	post(href.Undo, undo)
	get(href.AskUndo, askUndo)
	post(href.Redo, redo)

	// Cases.
	e.GET(href.Cases, d.always(casesPage))
	post(href.RenameCase, renameCase)
	e.POST(href.NewCase, d.apart(newCase))
	e.POST(href.OpenCase, d.apart(openCase))
	e.POST(href.SampleCase, d.apart(openSample))

	// Documents and the reader.
	get(href.Documents, documents)
	get(href.PasteDocument, pastePage)
	post(href.PasteDocument, pasteDocument)
	post(href.UploadDocuments, uploadDocuments)
	get("/documents/:id/edit", editPage)
	post("/documents/:id/edit", saveDocument)
	post("/documents/:id/delete", deleteDocument)
	post("/documents/:id/decode", redecode)
	get("/documents/:id/original", original)
	get("/documents/:id", reader)
	get("/documents/:id/marks", marksJSON)
	get("/documents/:id/outline", outline)
	post("/documents/:id/claims", newClaim)
	post("/documents/:id/highlights", newHighlight)
	post("/documents/:id/boilerplate", greyOut)
	post("/documents/:id/judge", judgeDocument)
	get("/claims/:id", claimPage)
	get("/claims/:id/form", claimFormPart)
	post("/claims/:id", saveClaim)
	post("/claims/:id/delete", deleteClaim)
	post("/claims/:id/judge", judgeClaim)
	post("/highlights/:id", saveHighlight)
	post("/highlights/:id/delete", deleteHighlight)

	// Names looked up while one types.
	get(href.FindActor, findActor)
	get(href.FindTag, findTag)
	get("/claims/:id/answers", findAnswered)
	get(href.FindQuestion, findQuestion)

	// The board and the questions on it.
	get(href.Board, board)
	get(href.NewQuestion, newQuestionPage)
	post(href.Questions, addQuestion)
	get("/questions/:id", question)
	post("/questions/:id/edit", saveQuestion)
	post("/questions/:id/delete", deleteQuestion)
	post("/questions/:id/judge", judgeQuestion)
	post("/questions/:id/assessment", assess)
	post("/questions/:id/sum", judgeSum)
	post(href.Positions, addPosition)
	post("/positions/:id", savePosition)
	post("/positions/:id/delete", removePosition)
	post("/positions/:id/judge", judgePosition)
	post("/findings/:id", judgeFinding)

	// Claims, side by side, over time, and whose they are.
	get(href.Claims, claims)
	post(href.BulkClaims, bulkClaims)
	get(href.Compare, compareTwo)
	get(href.Timeline, timeline)
	get(href.Search, search)
	get(href.Actors, actors)
	post(href.Actors, addActor)
	get("/actors/:id", actor)
	post("/actors/:id", saveActor)
	get("/actors/:id/merge", unmergedActor)
	post("/actors/:id/merge", mergeActor)
	post("/actors/:id/delete", deleteActor)
	get(href.Tags, tags)
	post(href.Tags, saveTag)
	post("/tags/:id", saveTag)
	post("/tags/:id/delete", deleteTag)

	// The file, its history, and the user's own settings.
	get(href.History, history)
	get(href.Share, share)
	get(href.ExportCase, exportCase)
	get(href.ExportClaims, exportClaims)
	get(href.ExportFindings, exportFindings)
	get(href.Verify, verify)
	post(href.Remake, remake)
	post(href.Backup, backUp)
	e.POST(href.Restore, d.apart(restoreBackup))
	e.GET(href.Settings, d.always(settingsPage))
	e.POST(href.Settings, d.always(saveSettings))
	e.GET(href.Rules, d.always(rules))
}

// inCase is an answer that needs an open case; without one the browser is sent
// to the cases.
func (d *Desk) inCase(a answer) echo.HandlerFunc {
	return func(c echo.Context) error {
		now := d.take()
		defer now.busy.Done()
		v := d.visit(c, now.store)
		if v.store == nil {
			return v.Redirect(http.StatusSeeOther, href.Cases)
		}
		if err := v.belongs(); err != nil {
			return err
		}
		return a(v)
	}
}

// apart is an answer that holds no case open, because it switches to another one;
// it asks the desk and not v.store.
func (d *Desk) apart(a answer) echo.HandlerFunc {
	return func(c echo.Context) error {
		return a(d.visit(c, nil))
	}
}

// always is an answer that works without a case too.
func (d *Desk) always(a answer) echo.HandlerFunc {
	return func(c echo.Context) error {
		now := d.take()
		defer now.busy.Done()
		return a(d.visit(c, now.store))
	}
}
