package handlers

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"mime/multipart"
	"net/http"
	"slices"
	"sync"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/handlers/intake"
	"counterclaim/views"
	"counterclaim/views/href"
)

// longestIntake is how long the name of a batch may be, in bytes.
const longestIntake = 64

// keptIntakes is how many batches of files are remembered, to show how they went.
const keptIntakes = 20

// intakes are the last batches of files that came in, by the name that the page
// gave each batch, so that one may arrive in several requests and its results
// outlive the tab that sent it.
type intakes struct {
	mu    sync.Mutex
	named []views.Intake
}

func (in *intakes) get(name string) views.Intake {
	in.mu.Lock()
	defer in.mu.Unlock()
	for _, batch := range in.named {
		if batch.Name == name {
			batch.Files = slices.Clone(batch.Files)
			return batch
		}
	}
	return views.Intake{}
}

// note adds how one file went. A file of the same name that failed before is replaced: it was tried again.
func (in *intakes) note(name string, file views.IntakeFile) {
	in.mu.Lock()
	defer in.mu.Unlock()
	i := slices.IndexFunc(in.named, func(b views.Intake) bool { return b.Name == name })
	if i < 0 {
		in.named = append(in.named, views.Intake{Name: name})
		i = len(in.named) - 1
	}
	files := in.named[i].Files
	if at := slices.IndexFunc(files, func(f views.IntakeFile) bool { return f.Name == file.Name && f.Refused != "" }); at >= 0 {
		files[at] = file
	} else {
		files = append(files, file)
	}
	in.named[i].Files = files
	if len(in.named) > keptIntakes {
		in.named = slices.Delete(in.named, 0, len(in.named)-keptIntakes)
	}
}

// uploadDocuments takes files in as they arrive; each is stored or refused by
// itself, and nothing of a file is written elsewhere. A request that is given up
// half way has stored what its page can be told of, and nothing by halves.
func uploadDocuments(v *visit) error {
	parts, err := v.Request().MultipartReader()
	if err != nil {
		return badRequest
	}
	batch := v.QueryParam("intake") // the name that the page gives to files of several requests
	if batch == "" || len(batch) > longestIntake {
		batch = secret()[:16]
	}
	up := upload{visit: v, parts: parts, known: v.Request().Header.Get(openCaseHeader) != ""} // a script says the case before its files
	var files []views.IntakeFile
	err = v.store.AddEach(db.WithImport(v.ctx, batch), up.incoming(), func(added []db.Added) error {
		for _, a := range added {
			file, err := v.takenIn(a)
			if err != nil {
				return err
			}
			files = append(files, file)
		}
		return nil
	})
	for _, file := range files {
		v.desk.intakes.note(batch, file)
	}
	if err := errors.Join(err, up.err); err != nil {
		return fmt.Errorf("upload: %w", err)
	}
	return v.see(href.With(href.Documents, "intake", batch))
}

// upload is files on their way in one request. What is beside the files is to be
// read when the request is over.
type upload struct {
	*visit
	parts *multipart.Reader
	known bool  // that the page is of the open case
	err   error // what ended the request early
}

// incoming reads the files one after the other.
func (u *upload) incoming() iter.Seq[db.Incoming] {
	return func(yield func(db.Incoming) bool) {
		for {
			part, err := u.parts.NextPart()
			if err == io.EOF {
				return
			}
			if err != nil {
				u.err = err
				return
			}
			if part.FormName() == caseField {
				value, err := io.ReadAll(io.LimitReader(part, 64))
				if err == nil {
					err = u.isOpen(string(value))
					u.known = true
				}
				if err != nil {
					u.err = err
					return
				}
				continue
			}
			if part.FileName() == "" {
				continue
			}
			if !u.known {
				u.err = errOtherCase
				return
			}
			body, err := io.ReadAll(io.LimitReader(part, intake.MaxBytes+1))
			if err != nil {
				u.err = err
				return
			}
			rest, err := io.Copy(io.Discard, part)
			if err != nil {
				u.err = err
				return
			}
			in := db.Incoming{Name: part.FileName(), Original: body}
			in.Document, in.Err = intake.Read(intake.Source{Name: part.FileName(), MediaType: part.Header.Get("Content-Type"), Bytes: body, Size: int64(len(body)) + rest})
			if !yield(in) {
				return
			}
		}
	}
}

// takenIn tells how it went with one file. An error is the program's own trouble
// and ends the batch; what is wrong with one file does not.
func (v *visit) takenIn(a db.Added) (views.IntakeFile, error) {
	file := views.IntakeFile{Name: a.Name}
	var duplicate *db.DuplicateError
	switch {
	case errors.As(a.Err, &duplicate):
		file.Duplicate, file.Document, file.Title = true, duplicate.Document.ID, duplicate.Document.Title
		return file, nil
	case a.Err != nil:
		status, why := v.told(a.Err)
		if status == 0 {
			return file, a.Err
		}
		file.Refused, file.Failed = why, failed(a.Err)
		return file, nil
	}
	file.Document, file.Title = a.Document.ID, a.Document.Title
	if a.Document.Predecessor != "" {
		all, err := v.store.Succession(v.ctx, a.Document.ID)
		if err != nil {
			return file, err
		}
		file.Older = record.Ref{ID: all.Predecessor.ID, Name: all.Predecessor.Title}
	}
	for _, warning := range a.Document.Warnings {
		file.Warnings = append(file.Warnings, v.w.T("warning."+warning))
	}
	return file, nil
}

// failed reports whether a file was refused because the program failed at it, not
// for what the file is.
func failed(err error) bool {
	refused, fault := (*intake.RefusedError)(nil), (*db.UnreadableError)(nil)
	return errors.As(err, &fault) || errors.As(err, &refused) && refused.Code == intake.Unreadable
}

// told is the status and the words of an error that is about what the user
// brought, and 0 for every other one.
func (v *visit) told(err error) (status int, why string) {
	var (
		refused   *intake.RefusedError
		duplicate *db.DuplicateError
		invalid   *db.InvalidError
		fault     *db.UnreadableError
	)
	switch {
	case errors.As(err, &fault):
		v.desk.options.Log.Error("a report could not be read", "error", err)
		return http.StatusUnprocessableEntity, v.w.T("refused.unreadable")
	case errors.As(err, &refused):
		if refused.Code == intake.Unreadable {
			v.desk.options.Log.Error("a file could not be read", "error", err)
		}
		args := make([]any, len(refused.Args))
		for i, a := range refused.Args {
			args[i] = v.w.Code("format.", a)
		}
		return http.StatusUnprocessableEntity, v.w.T("refused."+string(refused.Code), args...)
	case errors.As(err, &duplicate):
		return http.StatusConflict, v.w.T("error.duplicate.next", duplicate.Document.Title)
	case errors.As(err, &invalid):
		return http.StatusUnprocessableEntity, v.whyInvalid(invalid)
	}
	return 0, ""
}

// whyInvalid is why a field cannot be stored, in words.
func (v *visit) whyInvalid(e *db.InvalidError) string {
	if key := "invalid." + e.Code; v.w.Has(key) {
		args := make([]any, len(e.Args))
		for i, a := range e.Args {
			args[i] = a
		}
		return v.w.T(key, args...)
	}
	return v.w.T("error.invalid")
}

func asInvalid(err error, target **db.InvalidError) bool { return errors.As(err, target) }
