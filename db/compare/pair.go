package compare

import (
	"math"
	"strconv"
	"strings"
	"time"

	"counterclaim/db/figure"
	"counterclaim/db/record"
	"counterclaim/db/when"
)

// prepared is a position with everything that comparing it needs worked out once.
type prepared struct {
	Position
	sourceKey, origin string          // keys of actors
	links             map[string]bool // who passed it on, the origin and the publishing outlet left out
	agencies          bool            // the origin is "agencies", without a name
	count             record.Count    // with what the claim leaves unsaid taken from the question
	fields            countFields     // of count, folded
	day               day             // the figure stands for
	spoken            day
	published         day
	place             string // folded
	answer            string // equal for positions that answer the same
	wording           wording
}

func prepare(q record.Question, p Position) *prepared {
	r := &prepared{Position: p, sourceKey: p.source().key(), origin: p.Origin().key(),
		links: map[string]bool{}, spoken: spoken(p), published: dayOf(p.Published, "by_published"), wording: wordingOf(p.Quote)}
	for _, link := range p.Chain {
		if key := link.key(); key != r.origin && key != p.Outlet.key() {
			r.links[key] = true
		}
	}
	r.agencies = isAgencies(p.Origin())
	switch q.Type {
	case record.CountQuestion:
		r.count = fromQuestion(p.Position, q)
		r.fields = fieldsOf(r.count)
		_, r.day = standsFor(r.count.AsOf, p.Said, p.Published)
		r.answer = strings.Join([]string{r.fields.key(), r.day.earliest, r.day.latest, numberKey(p.Low), numberKey(p.High)}, "|")
	case record.YesNo:
		r.answer = string(p.Answer)
	case record.Who:
		r.answer = p.Named.key()
	case record.Where:
		r.place = fold(p.Place.Name)
		r.answer = r.place
	case record.When:
		r.answer = p.When
	}
	if p.Act == record.Denies {
		r.answer += "|denied"
	}
	return r
}

// Pair says how b stands to a, or a to b: in the finding, B is always the one
// that denies, updates, corrects, or simply comes later in the texts, whichever
// of the two is given first.
func Pair(q record.Question, a, b Position) record.Finding {
	c := comparer{question: q, places: places{}}
	c.places.learn(a.Place)
	c.places.learn(b.Place)
	return c.pair(prepare(q, a), prepare(q, b))
}

// comparer holds what is common to all pairs of one question.
type comparer struct {
	question record.Question
	places   places
	disputed bool // two give different numbers of one event on one day
}

func (c comparer) pair(a, b *prepared) record.Finding {
	if byText(a, b) > 0 {
		a, b = b, a
	}
	switch c.question.Type {
	case record.CountQuestion:
		return c.counts(a, b)
	case record.YesNo:
		return c.yesNo(a, b)
	}
	return c.named(a, b)
}

// finding writes down how b stands to a.
func (c comparer) finding(kind record.FindingKind, code string, a, b *prepared, more ...string) record.Finding {
	facts := append([]string{a.speaker(), c.says(a), b.speaker(), c.says(b)}, more...)
	return record.Finding{Question: c.question.ID, A: a.ID, B: b.ID, Kind: kind,
		Reason: record.Reason{Code: code, Args: facts}, Status: record.Suggested}
}

// missing is the finding for a pair of which one gives no answer.
func (c comparer) missing(a, b *prepared, what string) record.Finding {
	return record.Finding{Question: c.question.ID, A: a.ID, B: b.ID, Kind: record.NotComparable,
		Reason: record.Reason{Code: "compare.no_answer", Args: []string{record.Word(what)}}, Status: record.Suggested}
}

// agree is the finding for a pair that says the same: b corroborates a when
// their origins are independent, else it repeats it. Two that answer alike and tell
// different things do neither.
func (c comparer) agree(a, b *prepared) record.Finding {
	if c.question.Type != record.CountQuestion && !tellOneThing(a, b) {
		return c.finding(record.Compatible, "compare.answer_alike", a, b)
	}
	if why := dependence(a, b); why != "" {
		return c.finding(record.Repeats, "compare.repeats", a, b, record.Word(why))
	}
	return c.finding(record.Corroborates, "compare.corroborates", a, b)
}

// tellOneThing reports whether two positions that answer alike are of one point: an analyst
// confirmed both as answers, they deny together, their words are near copies, or they
// share most of what the shorter tells.
func tellOneThing(a, b *prepared) bool {
	if a.Tells == nil || b.Tells == nil || a.Status == record.Confirmed && b.Status == record.Confirmed || isDenial(a) && isDenial(b) || a.wording.copies(b.wording) {
		return true
	}
	n := shared(a.Tells, b.Tells)
	return n >= manyTold || n >= someTold && 2*n >= min(len(a.Tells), len(b.Tells))
}

// How much of what they tell two positions share that tell one thing: so much in any
// case, or so much where it is half of what the shorter tells.
const (
	manyTold = 3
	someTold = 2
)

// says is what a position answers, as a reason shows it.
func (c comparer) says(p *prepared) string {
	switch c.question.Type {
	case record.CountQuestion:
		return FigureText(p.Range, figure.Qualifier(p.Qualifier))
	case record.YesNo:
		return record.Word(string(p.Answer))
	case record.Who:
		return p.Named.Name
	case record.Where:
		return p.Place.Name
	}
	return p.When
}

// yesNo compares two answers to a yes_no question.
func (c comparer) yesNo(a, b *prepared) record.Finding {
	if a.Answer == "" || b.Answer == "" {
		return c.missing(a, b, "answer")
	}
	if a.Answer == b.Answer {
		return c.agree(a, b)
	}
	if first, then := inTime(a, b); first.Pending && first.spoken.before(then.spoken) || undoes(first, then) {
		return c.finding(record.Updates, "compare.turned", first, then, first.spoken.String(), then.spoken.String())
	}
	claim, denial := a, b
	if isDenial(a) && !isDenial(b) || isDenial(a) == isDenial(b) && a.Answer == record.No {
		claim, denial = b, a
	}
	if takesBack(denial, claim) {
		return c.finding(record.Corrects, "compare.retracted", claim, denial)
	}
	if why := answersTo(denial, claim); why != "" {
		return c.finding(record.DeniesClaim, "compare.denies", claim, denial, record.Word(why))
	}
	if first, then := inTime(a, b); first.spoken.before(then.spoken) && kin(first.source(), then.source()) {
		return c.finding(record.Corrects, "compare.reverses", first, then, first.spoken.String(), then.spoken.String())
	}
	return c.finding(record.Contradicts, "compare.opposed", a, b)
}

// takesBack reports whether a denial takes back what its own speaker claims.
func takesBack(denial, claim *prepared) bool {
	return isDenial(denial) && revises(claim, denial)
}

// inTime are two positions in the order in which they were made.
func inTime(a, b *prepared) (first, then *prepared) {
	if b.spoken.before(a.spoken) {
		return b, a
	}
	return a, b
}

// undoes reports whether a position tells what happened after another was made, and made
// it true no longer.
func undoes(first, then *prepared) bool {
	return then.Undone && !isDenial(then) && first.spoken.before(then.spoken) && (then.Happened == "" || first.spoken.before(dayOf(then.Happened, "")))
}

func isDenial(p *prepared) bool { return p.Act == record.Denies }

// answersTo is the reason word for why a denial answers that very claim, or "".
func answersTo(denial, claim *prepared) string {
	switch {
	case denial.Answers != "" && denial.Answers == claim.Claim:
		if denial.Document == claim.Document && denial.Start >= claim.Start {
			return "follows_claim"
		}
		return "names_claim"
	case !claim.Blamed.None() && !denial.Claimant.None() && together(claim.Blamed, denial.Claimant):
		return "is_accused"
	}
	return ""
}

// named compares two answers to a who, where or when question. A denial ("it
// was not X") clashes with those who name X and sits beside the others; two sentences
// that each tell how two accuse each other tell the same, and one side may blame two.
func (c comparer) named(a, b *prepared) record.Finding {
	equal, known := c.meet(a, b)
	switch {
	case !known:
		return c.missing(a, b, map[record.QuestionType]string{record.Who: "actor", record.Where: "spot", record.When: "time"}[c.question.Type])
	case isDenial(a) != isDenial(b):
		if !equal {
			return c.finding(record.Compatible, "compare.other_denied", a, b)
		}
		return c.deniedOf(a, b)
	case equal:
		return c.agree(a, b)
	case isDenial(a):
		return c.finding(record.Compatible, "compare.other_denied", a, b)
	}
	switch c.question.Type {
	case record.Who:
		if a.Traded && b.Traded && (a.Document != b.Document || a.Start != b.Start) {
			return c.finding(record.Compatible, "compare.traded", a, b)
		}
		if together(a.source(), b.source()) && !together(a.source(), a.Named) && !together(b.source(), b.Named) {
			return c.finding(record.Compatible, "compare.one_side", a, b)
		}
		if together(a.Named, b.source()) && together(b.Named, a.source()) {
			return c.finding(record.Contradicts, "compare.mutual", a, b)
		}
		return c.finding(record.Contradicts, "compare.other_actor", a, b)
	case record.Where:
		return c.finding(record.Contradicts, "compare.other_place", a, b)
	}
	return c.finding(record.Contradicts, "compare.other_time", a, b)
}

// deniedOf is the finding for a pair of which one says what the other denies.
func (c comparer) deniedOf(a, b *prepared) record.Finding {
	claim, denial := a, b
	if isDenial(a) {
		claim, denial = b, a
	}
	if takesBack(denial, claim) {
		return c.finding(record.Corrects, "compare.retracted", claim, denial)
	}
	if why := answersTo(denial, claim); why != "" {
		return c.finding(record.DeniesClaim, "compare.denies_answer", claim, denial, record.Word(why))
	}
	return c.finding(record.Contradicts, "compare.denied", claim, denial)
}

// meet reports whether the two answers name the same actor, place or time, and
// whether both name one at all.
func (c comparer) meet(a, b *prepared) (equal, known bool) {
	switch c.question.Type {
	case record.Who:
		return related(a.Named, b.Named), !a.Named.None() && !b.Named.None()
	case record.Where:
		return c.places.meet(a.place, b.place), a.place != "" && b.place != ""
	}
	ta, tb := interval(a.When), interval(b.When)
	return ta.Overlaps(tb) && !hoursApart(ta, tb), ta.Known() && tb.Known()
}

// hoursApart reports whether two times are hours that lie an hour apart or more: who heard a blast at
// half past seven and who heard it towards nine do not tell of one moment.
func hoursApart(a, b when.Interval) bool {
	return hoursBetween(a, b) >= time.Hour || hoursBetween(b, a) >= time.Hour
}

// hoursBetween is how long after an hour another comes; 0 where one of them is no hour.
func hoursBetween(a, b when.Interval) time.Duration {
	const hour = "2006-01-02T15:04"
	from, err := time.Parse(hour, string(a.Latest))
	to, bad := time.Parse(hour, string(b.Earliest))
	if err != nil || bad != nil {
		return 0
	}
	return to.Sub(from)
}

// FigureText writes what words count as they bound it, without words of any
// language: "> 500", "< 20", "≈ 5,000"; else as RangeText does.
func FigureText(r figure.Range, q figure.Qualifier) string {
	switch {
	case q == figure.MoreThan && r.Open() && r.Low >= 1:
		return "> " + numberText(r.Low-1)
	case q == figure.LessThan && !r.Open() && r.Low <= 0:
		return "< " + numberText(r.High+1)
	case q == figure.About && !r.Open() && r.High > r.Low:
		return "≈ " + numberText(math.Round(best(r)))
	}
	return RangeText(r)
}

// RangeText writes a range without words of any language.
func RangeText(r figure.Range) string {
	switch {
	case r.Open() && r.Low <= 0:
		return record.Word("any")
	case r.Open():
		return "≥ " + numberText(r.Low)
	case r.Low == r.High:
		return numberText(r.Low)
	}
	return numberText(r.Low) + "–" + numberText(r.High)
}

// numberText writes a number with commas between thousands.
func numberText(n float64) string {
	s := strconv.FormatFloat(math.Abs(n), 'f', -1, 64)
	whole, fraction, _ := strings.Cut(s, ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if fraction != "" {
		whole += "." + fraction
	}
	if n < 0 {
		return "-" + whole
	}
	return whole
}

func numberKey(n float64) string { return strconv.FormatFloat(n, 'g', -1, 64) }
