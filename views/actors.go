package views

import (
	"counterclaim/db/record"
	"counterclaim/views/ui"
	"counterclaim/views/words"
)

// Actors is the list of all actors.
type Actors struct {
	Frame
	Query, Side, Kind string
	Sides, Kinds      []ui.Option
	Rows              []ActorRow
	Any               bool
	Merging           bool // a pair was merged a moment ago: the others are in sight
	Form              ActorForm
	Namesakes         []Namesake
}

// ActorRow is one actor in the list.
type ActorRow struct {
	Actor  record.Actor
	Claims int
}

// Namesake is an actor that another one may be, and why.
type Namesake struct {
	Same, Other record.Ref
	Why         string
}

// ActorForm is an actor as it is typed.
type ActorForm struct {
	Actor   record.Actor
	Aliases string // one on each line
	Wrong   map[string]string
	Same    *ActorRow // another one that has a name that was typed
}

func (f ActorForm) prefix() string {
	if f.Actor.ID == "" {
		return "new-"
	}
	return "a-"
}

// ActorPage is one actor with what it said and who contradicts it.
type ActorPage struct {
	Frame
	Actor        record.Actor // as it is stored
	Form         ActorForm
	Claims       int
	Said         []ClaimRow
	Contradicted []Rival
	Interests    []InterestRow
	MergeWrong   string
}

// Rival is an actor that contradicts another, and how often.
type Rival struct {
	Actor record.Ref
	N     int
}

// Tags is the codebook as a tree.
type Tags struct {
	Frame
	Rows []TagRow
	Form TagForm
}

// TagRow is one tag at its depth of the tree.
type TagRow struct {
	Depth                         int
	Claims, Documents, Highlights int
	Form                          TagForm
}

// TagForm is a tag as it is typed.
type TagForm struct {
	Tag     record.Tag
	Parents []ui.Option
	Wrong   map[string]string
}

func (f TagForm) prefix() string {
	if f.Tag.ID == "" {
		return "new-"
	}
	return "t-" + string(f.Tag.ID) + "-"
}

// Timeline is event time against report time.
type Timeline struct {
	Frame
	Plot     *ui.Drawings
	ByReport bool
	Days     []TimelineDay
	Pager    Pager
}

// TimelineDay is the claims of one day.
type TimelineDay struct {
	Date string // EDTF; empty: without a day
	Rows []TimelineRow
	Told []TimelineRow // told on this day, and without a day on which it happened
}

// TimelineRow is one claim with both of its days.
type TimelineRow struct {
	Claim            ClaimRow
	Happened, Report string
	Delay            string
}

// shownOtherwise says beside the name in the form that the pages call the actor
// otherwise; "" where they do not.
func shownOtherwise(w words.Printer, name string) string {
	if own := w.Name(name); own != name {
		return w.T("actors.name.shown", own)
	}
	return ""
}

// depthClass is how far a tag is set in.
func (r TagRow) depthClass() string {
	return [...]string{"d0", "d1", "d2", "d3", "d4", "d5"}[min(r.Depth, 5)]
}
