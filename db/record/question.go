package record

import "counterclaim/db/figure"

// QuestionType is what sort of answer a question takes.
type QuestionType string

const (
	CountQuestion QuestionType = "count"
	YesNo         QuestionType = "yes_no"
	Who           QuestionType = "who"
	Where         QuestionType = "where"
	When          QuestionType = "when"
)

// QuestionTypes are all types in the order in which they are offered.
var QuestionTypes = []QuestionType{CountQuestion, YesNo, Who, Where, When}

// Question is one point at issue.
type Question struct {
	ID         ID
	Version    int
	Text       string // as the analyst words it or accepted it; the program's in English while it is only proposed
	TextEn     string // the other wording of a question that has both: English,
	TextAr     string // or Arabic; both are empty once a person reworded it
	Type       QuestionType
	Count      Count // for count questions: what a position must count to be comparable
	PartOf     ID    // the question that this one is a part of
	Tags       []Ref
	Status     Status
	Reason     Reason
	Key        string // how the program recognises a point it proposed before; "" for a person's own
	Assessment Assessment
	Standing   Standing // derived
	Claims     int      // derived: positions not dismissed
	Origins    int      // derived: independent origins among them
	Added      string
}

// In is the question in a language, "en" or "ar", where it has that wording.
func (q Question) In(lang string) string {
	switch {
	case lang == "en" && q.TextEn != "":
		return q.TextEn
	case lang == "ar" && q.TextAr != "":
		return q.TextAr
	}
	return q.Text
}

// Speaking is the question with its wording in that language as its text, the
// other one beside it.
func (q Question) Speaking(lang string) Question {
	switch {
	case lang == "en" && q.TextEn != "":
		q.Text, q.TextEn, q.TextAr = q.TextEn, "", q.Text
	case lang == "ar" && q.TextAr != "":
		q.Text, q.TextEn, q.TextAr = q.TextAr, q.Text, ""
	}
	return q
}

// Assessment is the analyst's own conclusion on a question.
type Assessment struct {
	Low, Best, High *float64
	Answer          string // for questions that are not counts
	How             string // one of Resolutions, or ""
	Why             string
}

// Resolutions are the ways to resolve a disagreement, after Standards for
// Casualty Recording (Every Casualty, 2016) and UCDP's low, best and high.
var Resolutions = []string{"preferred_source", "range", "majority", "conservative", "pending"}

// Answer is a yes or a no to a yes_no question.
type Answer string

const (
	Yes Answer = "yes"
	No  Answer = "no"
)

// Position is what one claim answers to one question. Which of the fields
// counts is said by the question's type.
type Position struct {
	ID       ID
	Version  int
	Question ID
	Claim    ID
	Figure   ID // the claim's figure that Range and Count came from, if any
	figure.Range
	Qualifier string
	Count     Count
	Answer    Answer
	Actor     Ref
	Place     Place
	When      string // EDTF
	Status    Status
	Reason    Reason
}

// FindingKind is how two positions on one question stand to each other.
type FindingKind string

const (
	Contradicts   FindingKind = "contradicts"
	DeniesClaim   FindingKind = "denies"
	Corroborates  FindingKind = "corroborates"
	Repeats       FindingKind = "repeats"
	Updates       FindingKind = "updates"
	Corrects      FindingKind = "corrects"
	Compatible    FindingKind = "compatible"
	NotComparable FindingKind = "not_comparable"
)

// FindingKinds are all kinds, those that need an eye first.
var FindingKinds = []FindingKind{Contradicts, DeniesClaim, Corrects, Updates, Corroborates, Repeats, Compatible, NotComparable}

// Finding is how position B stands to position A: B denies, updates, repeats A.
type Finding struct {
	ID       ID
	Question ID
	A, B     ID // positions
	Kind     FindingKind
	Reason   Reason
	Status   Status      // suggested until a person judges it
	Override FindingKind // the kind a person put in its place; "" when none
	Note     string      // why it was dismissed or overridden
}

// Holds is the kind that counts: the override where a person made one.
func (f Finding) Holds() FindingKind {
	if f.Override != "" {
		return f.Override
	}
	return f.Kind
}

// Standing is where a question stands, computed from its findings.
type Standing string

const (
	Contested    Standing = "contested"
	Corrected    Standing = "corrected"
	Moving       Standing = "moving"
	Agreed       Standing = "agreed"
	SingleOrigin Standing = "single_origin"
	Unsettled    Standing = "unsettled" // several origins, nothing that clashes and nothing that agrees
	OpenStanding Standing = "open"
)

// Standings are all standings, those that need an eye first.
var Standings = []Standing{Contested, Corrected, Moving, Agreed, SingleOrigin, Unsettled, OpenStanding}

// Interest is how a claimant stands to the losses it counts.
type Interest string

const (
	OwnLosses   Interest = "own_losses"
	EnemyLosses Interest = "enemy_losses"
	ThirdParty  Interest = "third_party"
)
