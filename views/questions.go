package views

import (
	"counterclaim/db/record"
	"counterclaim/views/ui"
	"counterclaim/views/words"
)

// QuestionForm is a question as it is typed, new or being changed.
type QuestionForm struct {
	ID      record.ID // empty for a new one
	Version int
	Text    string
	Type    record.QuestionType
	What    string
	Whats   []ui.Option
	Who     string
	Whos    []ui.Option
	Side    string
	Place   string
	Total   bool // a running total
	Since   string
	Tags    string // names, parted by commas
	PartOf  record.ID
	Wholes  []ui.Option
	Claim   record.ID // the claim to put to the new question, if any
	Wrong   map[string]string
}

func (f QuestionForm) prefix() string {
	if f.ID == "" {
		return "new-"
	}
	return "q-"
}

// QuestionPage is one question with all that is claimed on it.
type QuestionPage struct {
	Frame
	ID         record.ID
	Version    int
	Text       string
	Type       record.QuestionType
	About      []string // type, what is counted, claims and origins: finished
	Standing   record.Standing
	Status     record.Status
	Reason     string // why it is suggested
	Tags       []record.Ref
	Whole      record.Ref // the question this one is a part of
	Parts      []record.Ref
	Left       int // suggestions on it that nobody judged
	Plot       *ui.Drawings
	Series     []Series
	Positions  []PositionRow
	Findings   []FindingRow
	Sum        *SumView
	Silent     []Silence
	MoreSilent int // beyond those
	Interests  []InterestRow
	Assessment AssessmentForm
	Find       FindClaims
	Form       QuestionForm
}

// Series is one claimant of the plot.
type Series struct {
	N           int
	Name, Voice string // who speaks; of an outlet that speaks for itself, what says so
}

// behind is what stands in brackets behind a name, if anything does.
func behind(voice string) string {
	if voice == "" {
		return ""
	}
	return " (" + voice + ")"
}

// PositionRow is what one claim answers.
type PositionRow struct {
	ID, Claim, Document record.ID
	Version             int
	Says                string // in the language of the page
	Numeric             bool   // Says is numbers: left to right
	Quote, Lang, Dir    string
	Claimant            record.Ref
	OwnVoice            bool
	Series              int
	Chain               string
	Repeats             string // whom it repeats
	Outlet              string
	AsOf                string // EDTF
	Grade               string
	Interest            record.Interest
	Act                 record.Act
	Suggested           bool
	Reason              string
	Differs             string // how its count differs from the question's
	Href                string // the claim in its document
	Form                PositionForm
}

// PositionForm is a position as it is typed.
type PositionForm struct {
	ID, Question, Claim record.ID
	Which               string // the words of a question that is not there yet
	Version             int
	Type                record.QuestionType
	Figure              record.ID
	Figures             []ui.Option // the claim's own figures
	Range               string
	AsOf                string
	Answer              record.Answer
	Actor               string
	Place, Within       string
	When                string
	Wrong               map[string]string
}

func (f PositionForm) prefix() string {
	if f.ID != "" {
		return "p-" + string(f.ID) + "-"
	}
	return "c-" + string(f.Claim) + "-"
}

// FindingRow is how two positions stand to each other.
type FindingRow struct {
	ID      record.ID
	Kind    record.FindingKind // the one that holds
	Found   record.FindingKind // what the program found, where a person said otherwise
	A, B    Party
	Reason  string
	Status  record.Status
	Note    string
	Tied    string       // that one claim answers the very other, finished; "" when it does not
	Compare string       // address of the two claims side by side
	Same    []FindingRow // the same between other reports of the two
}

// Party is one of the two positions of a finding.
type Party struct {
	Who, Voice string // as those of a Series
	Says       string
	Numeric    bool
	When       string // EDTF
	Href       string
	Series     int
}

// SumView is what the parts of a question add up to.
type SumView struct {
	AsOf      string
	Parts     []PartRow
	Low, High float64
	Whole     []WholeRow
	LeftOut   []Party // what counts something else, and is in no sum
}

// PartRow is the figure of one part on the day of the sum.
type PartRow struct {
	Question  record.ID
	Text      string
	Stated    bool
	Low, High float64
	By        string
	AsOf      string
	Implied   []ImpliedRow
}

// ImpliedRow is what an unstated part would have to be for a figure of the whole to hold.
type ImpliedRow struct {
	Whole      Party // whose figure it is, and what it says
	Low, High  float64
	Impossible bool
}

// WholeRow is how one position of the whole stands to the sum of its parts.
type WholeRow struct {
	Position record.ID
	Kind     record.FindingKind
	Party    Party
	Reason   string
	Status   record.Status
	Note     string
}

// InterestRow counts the positions of one interest.
type InterestRow struct {
	Interest record.Interest
	N        int
}

// AssessmentForm is the analyst's conclusion as it is typed.
type AssessmentForm struct {
	Question        record.ID
	Version         int
	Count           bool
	Low, Best, High string
	Answer          string
	How             string
	Why             string
	Wrong           map[string]string
}

// FindClaims is the search for claims to put to a question.
type FindClaims struct {
	Query string
	Rows  []FoundClaim
}

// FoundClaim is a claim that could be put to the question.
type FoundClaim struct {
	ID, Document     record.ID
	Quote, Lang, Dir string
	Who, Outlet      string
	Published        string
	Suggested        bool
	Href             string
	Form             PositionForm
}

// options are the choices of a list: the codes with the words of their prefix.
func options[T ~string](w words.Printer, prefix string, codes []T) []ui.Option {
	list := make([]ui.Option, len(codes))
	for i, c := range codes {
		list[i] = ui.Option{Value: string(c), Label: w.T(prefix + string(c))}
	}
	return list
}

// Stale is a save that came from an older version: both are shown, nothing is overwritten.
type Stale struct {
	Frame
	Rows   []StaleRow
	Action string      // where the save goes again
	Hidden [][2]string // its fields, with the version that is saved now
	Back   string
}

// StaleRow is one field that differs.
type StaleRow struct{ Field, Theirs, Yours string }

const (
	// firstFindings is how many findings are shown before the rest is folded away.
	firstFindings = 6
	// fewPositions are shown one by one, however alike they are.
	fewPositions = 8
)

// together are the positions in their order; where there are many, those of one speaker
// who says the same once more come with the first of them. What is still to be judged
// never comes with what was accepted, nor a good source with a bad one.
func (q QuestionPage) together() (groups [][]PositionRow) {
	type saying struct {
		series               int
		says, differs, grade string
		suggested            bool
	}
	at := map[saying]int{}
	for _, p := range q.Positions {
		key := saying{p.Series, p.Says, p.Differs, p.Grade, p.Suggested}
		first, met := at[key]
		if !met || len(q.Positions) <= fewPositions {
			at[key] = len(groups)
			groups = append(groups, []PositionRow{p})
			continue
		}
		groups[first] = append(groups[first], p)
	}
	return groups
}

// daysOf are the first and the last day on which some positions hold, "" for none.
func daysOf(some []PositionRow) (first, last string) {
	for _, p := range some {
		if p.AsOf != "" && (first == "" || p.AsOf < first) {
			first = p.AsOf
		}
		last = max(last, p.AsOf)
	}
	return first, last
}

// jumps are the parts of a question's page that are worth a way to them.
func (q QuestionPage) jumps() []jump {
	return []jump{
		{"#claims", q.W.T("board.claims"), len(q.Positions)},
		{"#stand", q.W.T("question.findings"), len(q.Findings)},
		{"#assessment", q.W.T("assessment.title"), 0},
	}
}

// addKind has one thing stand out: what to do with a suggestion, else to put claims to it.
func (q QuestionPage) addKind() string {
	if q.Status == record.Suggested {
		return ""
	}
	return "primary"
}

type jump struct {
	href, label string
	n           int
}

func (q QuestionPage) shownFindings() []FindingRow {
	return q.Findings[:min(firstFindings, len(q.Findings))]
}

func (q QuestionPage) moreFindings() []FindingRow {
	return q.Findings[len(q.shownFindings()):]
}

// Graded is a grade such as B2 in words, "" for none.
func Graded(w words.Printer, grade string) string {
	if len(grade) != 2 {
		return ""
	}
	return w.T("source."+grade[:1]) + " · " + w.T("info."+grade[1:])
}

// interestSign is the shape that goes with the words of an interest.
func interestSign(i record.Interest) string {
	switch i {
	case record.OwnLosses:
		return "◐"
	case record.EnemyLosses:
		return "⚔"
	}
	return "○"
}

func judgedSign(s record.Status) string {
	if s == record.Confirmed {
		return "✓"
	}
	return "✕"
}

// overrideOf is the kind that a person put in the place of the one found.
func overrideOf(f FindingRow) string {
	if f.Found == "" {
		return ""
	}
	return string(f.Kind)
}

// MarkRepeats notes on each position which other one it only repeats.
func (q *QuestionPage) MarkRepeats(repeated map[record.ID]string) {
	for i := range q.Positions {
		q.Positions[i].Repeats = repeated[q.Positions[i].ID]
	}
}

// Silence is an outlet, or a report without one, that has no claim on a question.
type Silence struct{ Name, Href string }
