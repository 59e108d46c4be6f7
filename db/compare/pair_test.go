package compare

import (
	"math"
	"strings"
	"testing"

	"counterclaim/db/figure"
	"counterclaim/db/record"
)

var open = math.Inf(1)

// The actors of the tests: two countries with a body each, a spokesman, an
// outlet of nobody's and a wire.
var (
	red      = Actor{Name: "Redland", Kind: record.State, Side: "red"}
	redArmy  = Actor{Name: "Redland army", Kind: record.Force, Above: []record.Ref{{Name: "Redland"}}, Side: "red"}
	redVoice = Actor{Name: "Army spokesman", Kind: record.Person, Above: []record.Ref{{Name: "Redland army"}, {Name: "Redland"}}, Side: "red"}
	redHouse = Actor{Name: "Redland presidency", Kind: record.Government, Above: []record.Ref{{Name: "Redland"}}, Side: "red"}
	blue     = Actor{Name: "Blueland", Kind: record.State, Side: "blue"}
	blueArmy = Actor{Name: "Blueland army", Kind: record.Force, Above: []record.Ref{{Name: "Blueland"}}, Side: "blue"}
	medics   = Actor{Name: "Medics", Kind: record.Organisation}
	paper    = Actor{Name: "The Paper", Kind: record.Outlet}
	radio    = Actor{Name: "Radio", Kind: record.Outlet}
	wire     = Actor{Name: "Wire", Kind: record.Agency}
)

// a position, built by what the case is about.
func said(by Actor, change ...func(*Position)) Position {
	p := Position{Claimant: by, Outlet: paper, Act: record.Asserts, Published: "2023-04-10", Document: "d1"}
	for _, c := range change {
		c(&p)
	}
	return p
}

func ids(id string) func(*Position) {
	return func(p *Position) { p.ID, p.Claim = record.ID(id), record.ID("claim "+id) }
}
func in(document string, outlet Actor) func(*Position) {
	return func(p *Position) { p.Document, p.Outlet = record.ID(document), outlet }
}
func number(low, high float64) func(*Position) {
	return func(p *Position) { p.Range, p.Qualifier = figure.Range{Low: low, High: high}, "exact" }
}
func moreThan(p *Position) { p.Qualifier = string(figure.MoreThan) }
func total(p *Position)    { p.Count.Cumulative = true }
func asOf(day string) func(*Position) {
	return func(p *Position) { p.Count.AsOf = day }
}
func on(day string) func(*Position)        { return func(p *Position) { p.Said = day } }
func published(day string) func(*Position) { return func(p *Position) { p.Published = day } }
func counts(change func(*record.Count)) func(*Position) {
	return func(p *Position) { change(&p.Count) }
}
func answers(a record.Answer) func(*Position) { return func(p *Position) { p.Answer = a } }
func pending(p *Position)                     { p.Pending = true }
func happened(day string) func(*Position)     { return func(p *Position) { p.Happened = day } }
func undone(p *Position)                      { p.Undone = true }
func denies(p *Position)                      { p.Act = record.Denies }
func traded(p *Position)                      { p.Traded = true }
func accuses(whom Actor) func(*Position) {
	return func(p *Position) { p.Act, p.Blamed = record.Accuses, whom }
}
func denial(of string) func(*Position) {
	return func(p *Position) { p.Act, p.Answers = record.Denies, record.ID("claim "+of) }
}
func names(a Actor) func(*Position) {
	return func(p *Position) { p.Named, p.Actor = a, record.Ref{Name: a.Name} }
}
func place(name, within string) func(*Position) {
	return func(p *Position) { p.Place = record.Place{Name: name, Within: within} }
}
func times(edtf string) func(*Position)      { return func(p *Position) { p.When = edtf } }
func via(chain ...Actor) func(*Position)     { return func(p *Position) { p.Chain = chain } }
func tells(stems ...string) func(*Position)  { return func(p *Position) { p.Tells = stems } }
func words(quote string) func(*Position)     { return func(p *Position) { p.Quote = quote } }
func standing(at int) func(*Position)        { return func(p *Position) { p.Start = at } }
func status(s record.Status) func(*Position) { return func(p *Position) { p.Status = s } }
func withdrawn(p *Position)                  { p.Withdrawn = true }
func elsewhere(p *Position)                  { p.Document = "another" }
func former(p *Position)                     { p.Former = true }
func earlier(p *Position)                    { p.Earlier = true }
func rises(p *Position)                      { p.Rises = true }
func puttingRight(p *Position)               { p.Revises = true }
func atMost(p *Position)                     { p.AtMost = true }

var (
	soldiers = record.Question{ID: "q", Type: record.CountQuestion, Count: record.Count{What: "killed", Who: "soldiers", Side: "Redland"}}
	killed   = record.Question{ID: "q", Type: record.CountQuestion, Count: record.Count{What: "killed", Side: "Redland"}}
	wounded  = record.Question{ID: "q", Type: record.CountQuestion, Count: record.Count{What: "wounded", Side: "Redland"}}
	away     = record.Question{ID: "q", Type: record.CountQuestion, Count: record.Count{What: "missing", Side: "Redland"}}
	trapped  = record.Question{ID: "q", Type: record.CountQuestion, Count: record.Count{What: "trapped", Place: "Karun"}}
	moved    = record.Question{ID: "q", Type: record.CountQuestion, Count: record.Count{What: "evacuated", Place: "Karun"}}
	wasIt    = record.Question{ID: "q", Type: record.YesNo}
	whoDid   = record.Question{ID: "q", Type: record.Who}
	whereWas = record.Question{ID: "q", Type: record.Where}
	whenWas  = record.Question{ID: "q", Type: record.When}
)

type pairCase struct {
	name string
	q    record.Question
	a, b Position
	kind record.FindingKind
	code string
	b2a  bool // the finding reads "a does it to b"
}

var pairCases = []pairCase{
	// Counts: what must be the same.
	{"another thing counted", killed, said(red, number(41, 41)), said(blue, number(41, 41), counts(func(c *record.Count) { c.What = "wounded" })), record.NotComparable, "compare.differ", false},
	{"other people counted", killed, said(red, number(41, 41), counts(func(c *record.Count) { c.Who = "soldiers" })), said(blue, number(65, 65), counts(func(c *record.Count) { c.Who = "civilians" })), record.NotComparable, "compare.differ", false},
	{"civilians are not everybody", killed, said(red, number(41, 41)), said(blue, number(65, 65), counts(func(c *record.Count) { c.Who = "civilians" })), record.NotComparable, "compare.differ", false},
	{"people is the same as not said", killed, said(red, number(41, 41)), said(blue, number(65, 65), counts(func(c *record.Count) { c.Who = "people" })), record.Contradicts, "compare.disjoint", false},
	{"the other side's losses", killed, said(red, number(41, 41)), said(blue, number(65, 65), counts(func(c *record.Count) { c.Side = "Blueland" })), record.NotComparable, "compare.differ", false},
	{"the side as the question names it", killed, said(red, number(41, 41)), said(blue, number(65, 65), counts(func(c *record.Count) { c.Side = "REDLAND" })), record.Contradicts, "compare.disjoint", false},
	{"another place", killed, said(red, number(41, 41), counts(func(c *record.Count) { c.Place = "Northtown" })), said(blue, number(65, 65), counts(func(c *record.Count) { c.Place = "Southtown" })), record.NotComparable, "compare.differ", false},
	{"a total and one event", killed, said(red, number(41, 41), total), said(blue, number(65, 65)), record.NotComparable, "compare.differ", false},
	{"totals since two days", killed, said(red, number(41, 41), total, counts(func(c *record.Count) { c.Since = "2023-01-01" })), said(blue, number(65, 65), total, counts(func(c *record.Count) { c.Since = "2023-02-01" })), record.NotComparable, "compare.differ", false},
	{"totals since words are not told apart", killed, said(red, number(41, 41), total, counts(func(c *record.Count) { c.Since = "the war began" })), said(blue, number(65, 65), total, counts(func(c *record.Count) { c.Since = "2023-02-01" })), record.Contradicts, "compare.disjoint_day", false},
	{"two fields differ", killed, said(red, number(41, 41), total), said(blue, number(65, 65), counts(func(c *record.Count) { c.Place = "Northtown" })), record.NotComparable, "compare.differ_more", false},
	{"no number", killed, said(red), said(blue, number(65, 65)), record.NotComparable, "compare.no_answer", false},
	{"nobody is a number", killed, said(red, number(0, 0)), said(blue, number(65, 65)), record.Contradicts, "compare.disjoint", false},

	// Counts of one event.
	{"no number fits", killed, said(red, number(41, 41)), said(blue, number(65, 65)), record.Contradicts, "compare.disjoint", false},
	{"the borders meet", killed, said(red, number(10, 41)), said(blue, number(41, 65)), record.Corroborates, "compare.corroborates", false},
	{"the borders just miss", killed, said(red, number(10, 40)), said(blue, number(41, 65)), record.Contradicts, "compare.disjoint", false},
	{"more than 500 beside 600", killed, said(red, number(501, open)), said(blue, number(600, 600)), record.Compatible, "compare.open_end", false},
	{"more than 500 beside 1200, the same day", killed, said(red, number(501, open)), said(blue, number(1200, 1200)), record.Compatible, "compare.open_end", false},
	{"more than 500 soldiers beside 1200, the same day", soldiers, said(red, number(501, open)), said(blue, number(1200, 1200)), record.Contradicts, "compare.far_above", false},
	{"more than 500 beside 1200, days after", killed, said(medics, number(501, open), on("2023-04-01")), said(red, number(1200, 1200), on("2023-04-04")), record.Updates, "compare.grown", false},
	{"more than three beside nine", killed, said(red, number(4, open)), said(blue, number(9, 9)), record.Compatible, "compare.open_end", false},
	{"more than 500 beside 500", killed, said(red, number(501, open), moreThan), said(blue, number(500, 500)), record.Compatible, "compare.open_end", false},
	{"more than 500 beside 499", killed, said(red, number(501, open), moreThan), said(blue, number(499, 499)), record.Contradicts, "compare.disjoint", false},
	{"at least 501 beside 500", killed, said(red, number(501, open)), said(blue, number(500, 500)), record.Contradicts, "compare.disjoint", false},
	{"the same open words", killed, said(red, number(501, open)), said(blue, number(501, open)), record.Corroborates, "compare.corroborates", false},
	{"two open ends", killed, said(red, number(501, open)), said(blue, number(400, open)), record.Compatible, "compare.open_end", false},
	{"dozens beside 41", killed, said(red, number(10, 99)), said(blue, number(41, 41)), record.Compatible, "compare.wide", false},
	{"dozens beside 44, a hair too wide", killed, said(red, number(10, 99)), said(blue, number(44, 44)), record.Compatible, "compare.wide", false},
	{"dozens beside 45, just narrow enough", killed, said(red, number(10, 99)), said(blue, number(45, 45)), record.Corroborates, "compare.corroborates", false},
	{"dozens beside dozens", killed, said(red, number(10, 99)), said(blue, number(10, 99)), record.Corroborates, "compare.corroborates", false},
	{"a speaker lowers its number for one event", killed, said(red, number(41, 41), on("2023-04-01")), said(red, number(39, 39), on("2023-04-02"), in("d2", radio)), record.Corrects, "compare.lowered", false},
	{"a speaker raises its number for one event", killed, said(red, number(41, 41), on("2023-04-01")), said(red, number(45, 45), on("2023-04-02"), in("d2", radio)), record.Updates, "compare.raised", false},
	{"a speaker gives two numbers in one breath", killed, said(red, number(41, 41)), said(red, number(45, 45), standing(9)), record.Contradicts, "compare.disjoint", false},

	{"somebody else finds more, days after", killed, said(medics, number(41, 41), on("2023-04-01")), said(red, number(65, 65), on("2023-04-04")), record.Updates, "compare.grown", false},
	{"somebody else finds fewer, days after", killed, said(medics, number(65, 65), on("2023-04-01")), said(red, number(41, 41), on("2023-04-04")), record.Contradicts, "compare.disjoint", false},
	{"the other side finds more", killed, said(blue, number(41, 41), on("2023-04-01")), said(red, number(65, 65), on("2023-04-04")), record.Contradicts, "compare.disjoint", false},
	{"more than there were at most", killed, said(medics, number(41, 41), on("2023-04-01"), atMost), said(red, number(65, 65), on("2023-04-04")), record.Contradicts, "compare.disjoint", false},
	{"a toll that rose the same day, of one body", killed, said(redArmy, number(41, 41)), said(redVoice, number(65, 65), rises), record.Updates, "compare.rose", false},
	{"a toll that rose, told first", killed, said(redVoice, number(65, 65), rises), said(redArmy, number(41, 41)), record.Updates, "compare.rose", true},
	{"a toll that rose further down one report", killed, said(medics, number(41, 41)), said(red, number(65, 65), rises, standing(9)), record.Updates, "compare.rose", false},
	{"a toll that rose, in another report of the day", killed, said(medics, number(41, 41)), said(red, number(65, 65), rises, in("d2", radio)), record.Contradicts, "compare.disjoint", false},
	{"a toll that rose on a later day", killed, said(medics, number(41, 41), on("2023-04-08")), said(red, number(65, 65), rises, in("d2", radio)), record.Updates, "compare.rose", false},
	{"a toll that rose, of the other side", killed, said(blue, number(41, 41)), said(red, number(65, 65), rises, standing(9)), record.Contradicts, "compare.disjoint", false},
	{"a toll that rose from one said to be the most", killed, said(medics, number(41, 41), atMost), said(red, number(65, 65), rises, standing(9)), record.Contradicts, "compare.disjoint", false},
	{"a running total that rose the same day", killed, said(redArmy, number(41, 41), total), said(redVoice, number(65, 65), total, rises), record.Updates, "compare.rose", false},
	{"more dead by another voice of one party, days on", killed, said(redHouse, number(41, 41), on("2023-04-08")), said(redVoice, number(65, 65), on("2023-04-10")), record.Updates, "compare.grown", false},
	{"more than a first toll", killed, said(red, number(41, 41), former), said(blue, number(65, 65)), record.Updates, "compare.former", false},
	{"a first toll told last", killed, said(red, number(65, 65)), said(blue, number(41, 41), former, standing(9)), record.Updates, "compare.former", true},
	{"fewer than a first toll", killed, said(red, number(65, 65), former), said(blue, number(41, 41)), record.Corrects, "compare.former", false},
	{"what a report withdrew, against another's", killed, said(red, number(41, 41), withdrawn), said(blue, number(65, 65), elsewhere), record.NotComparable, "compare.withdrawn", false},
	{"what a report withdrew, and what it says instead", killed, said(red, number(41, 41), former, withdrawn), said(red, number(65, 65)), record.Updates, "compare.former", false},
	{"more than its speaker had said", killed, said(red, number(41, 41), earlier), said(red, number(65, 65)), record.Updates, "compare.former", false},
	{"what its speaker had said, told last", killed, said(red, number(65, 65)), said(red, number(41, 41), earlier, standing(9)), record.Updates, "compare.former", true},
	{"fewer than its speaker had said", killed, said(red, number(65, 65), earlier), said(red, number(41, 41)), record.Corrects, "compare.former", false},
	{"what another had said", killed, said(red, number(41, 41), earlier), said(blue, number(65, 65)), record.Contradicts, "compare.disjoint", false},

	// Running totals.
	{"a total grows", killed, said(red, number(41, 41), total, asOf("2023-04-01")), said(blue, number(65, 65), total, asOf("2023-04-09")), record.Updates, "compare.updates", false},
	{"a total grows, the later one first in the texts", killed, said(red, number(65, 65), total, asOf("2023-04-09")), said(blue, number(41, 41), total, asOf("2023-04-01"), standing(9)), record.Updates, "compare.updates", true},
	{"a total of no more than so many, and of many more", killed, said(red, number(0, 41), atMost, total, asOf("2023-04-01")), said(blue, number(165, 165), total, asOf("2023-04-02")), record.Contradicts, "compare.disjoint", false},
	{"a total of no more than so many, and of some more", killed, said(red, number(0, 41), atMost, total, asOf("2023-04-01")), said(blue, number(65, 65), total, asOf("2023-04-02")), record.Updates, "compare.updates", false},
	{"a total falls", killed, said(red, number(65, 65), total, asOf("2023-04-01")), said(blue, number(41, 41), total, asOf("2023-04-09")), record.Contradicts, "compare.rivals", false},
	{"a total falls, of one speaker", killed, said(red, number(65, 65), total, asOf("2023-04-01")), said(red, number(41, 41), total, asOf("2023-04-09")), record.Corrects, "compare.corrects", false},
	{"a total stays", killed, said(red, number(41, 41), total, asOf("2023-04-01")), said(blue, number(41, 41), total, asOf("2023-04-09")), record.Corroborates, "compare.corroborates", false},
	{"a total fits through a band", killed, said(red, number(40, 50), total, asOf("2023-04-01")), said(blue, number(45, 55), total, asOf("2023-04-09")), record.Corroborates, "compare.corroborates", false},
	{"a total outgrows an open end", killed, said(red, number(501, open), total, asOf("2023-04-01")), said(blue, number(600, 600), total, asOf("2023-04-09")), record.Updates, "compare.updates", false},
	{"a total fits through an open end", killed, said(red, number(501, open), total, asOf("2023-04-01")), said(blue, number(400, open), total, asOf("2023-04-09")), record.Compatible, "compare.open_end", false},
	{"a total that may have fallen by one and did not have to", killed, said(red, number(41, 65), total, asOf("2023-04-01")), said(blue, number(30, 41), total, asOf("2023-04-09")), record.Corroborates, "compare.corroborates", false},
	{"a total falls, as two bodies of one side tell it", killed, said(redArmy, number(65, 65), total, asOf("2023-04-01")), said(redHouse, number(41, 41), total, asOf("2023-04-09")), record.Contradicts, "compare.fallen", false},
	{"a total of the hurt falls, of one speaker", wounded, said(red, number(65, 65), total, asOf("2023-04-01")), said(red, number(41, 41), total, asOf("2023-04-09")), record.Updates, "compare.fewer", false},
	{"a total of the hurt falls, of two", wounded, said(redArmy, number(65, 65), total, asOf("2023-04-01")), said(redHouse, number(41, 41), total, asOf("2023-04-09")), record.Contradicts, "compare.fallen", false},
	{"a total that is put right", killed, said(red, number(65, 65), total, asOf("2023-04-01")), said(red, number(41, 41), total, asOf("2023-04-09"), puttingRight), record.Corrects, "compare.revised", false},
	{"how many there are, on two days", away, said(red, number(65, 65), on("2023-04-01")), said(blue, number(41, 41), on("2023-04-09")), record.Updates, "compare.standing", false},
	{"a total of those trapped falls", trapped, said(redArmy, number(65, 65), total, asOf("2023-04-01")), said(redHouse, number(41, 41), total, asOf("2023-04-09")), record.Updates, "compare.standing", false},
	{"a total of those trapped, by two a day apart", trapped, said(redArmy, number(40, 40), total, asOf("2023-04-01")), said(redHouse, number(12, 12), total, asOf("2023-04-02")), record.Contradicts, "compare.fallen", false},
	{"a total of those trapped, by one a day apart", trapped, said(redArmy, number(40, 40), total, asOf("2023-04-01")), said(redArmy, number(12, 12), total, asOf("2023-04-02")), record.Updates, "compare.standing", false},
	{"those trapped, by two a day apart", trapped, said(redArmy, number(40, 40), on("2023-04-01")), said(redHouse, number(12, 12), on("2023-04-02")), record.Contradicts, "compare.disjoint", false},
	{"those missing, by one a day apart", away, said(red, number(65, 65), on("2023-04-01")), said(red, number(41, 41), on("2023-04-02")), record.Updates, "compare.standing", false},
	{"a total of those trapped, by two enemies", trapped, said(red, number(65, 65), total, asOf("2023-04-01")), said(blue, number(41, 41), total, asOf("2023-04-09")), record.Contradicts, "compare.rivals", false},
	{"more were evacuated by the later of two days", moved, said(redArmy, number(501, open), moreThan, on("2023-04-01")), said(redHouse, number(601, open), moreThan, on("2023-04-09")), record.Updates, "compare.grown", false},
	{"more were evacuated, on one day", moved, said(redArmy, number(501, open), moreThan, on("2023-04-01")), said(redHouse, number(601, open), moreThan, on("2023-04-01")), record.Compatible, "compare.open_end", false},
	{"totals of one day", killed, said(red, number(41, 41), total, asOf("2023-04-01")), said(blue, number(65, 65), total, asOf("2023-04-01")), record.Contradicts, "compare.disjoint_day", false},
	{"totals of one day, lowered by the speaker", killed, said(red, number(65, 65), total, asOf("2023-04-01"), on("2023-04-01")), said(red, number(41, 41), total, asOf("2023-04-01"), on("2023-04-02")), record.Corrects, "compare.lowered", false},
	{"the day it was said stands in for the day of the figure", killed, said(red, number(41, 41), total, on("2023-04-01")), said(blue, number(65, 65), total, on("2023-04-09")), record.Updates, "compare.updates", false},
	{"then the day it was published", killed, said(red, number(41, 41), total, published("2023-04-01")), said(blue, number(65, 65), total, published("2023-04-09")), record.Updates, "compare.updates", false},
	{"a month cannot be put before a day in it", killed, said(red, number(41, 41), total, asOf("2023-04")), said(blue, number(65, 65), total, asOf("2023-04-09")), record.Compatible, "compare.undated", false},
	{"nothing dates a total", killed, said(red, number(41, 41), total, published("")), said(blue, number(65, 65), total), record.Compatible, "compare.undated", false},

	// Denied counts.
	{"a number is denied by the one who gave it, who takes it back", killed, said(red, number(41, 41)), said(red, number(41, 41), denies, puttingRight, standing(9)), record.Corrects, "compare.retracted", false},
	{"what another party of the report said is not put right", killed, said(red, number(41, 41)), said(blue, number(65, 65), puttingRight, standing(9)), record.Contradicts, "compare.disjoint", false},
	{"the number is denied", killed, said(red, number(41, 41)), said(blue, number(41, 41), denies), record.Contradicts, "compare.denied", false},
	{"that very claim of a number is denied", killed, said(red, number(41, 41), ids("1")), said(blue, number(41, 41), denial("1"), ids("2")), record.DeniesClaim, "compare.denies_answer", false},
	{"another number is denied", killed, said(red, number(41, 41)), said(blue, number(65, 65), denies), record.Compatible, "compare.other_denied", false},
	{"who denies 65 denies 90 too", killed, said(red, number(90, 90)), said(blue, number(65, 65), denies), record.Contradicts, "compare.denied", false},
	{"who denies 500 answers more than 500", killed, said(red, number(501, open)), said(blue, number(500, 500), denies), record.Contradicts, "compare.denied", false},
	{"who denies that there were any counts none", killed, said(red, number(0, 0)), said(blue, number(0, 0), denies), record.Corroborates, "compare.corroborates", false},
	{"two numbers denied", killed, said(red, number(41, 41), denies), said(blue, number(65, 65), denies), record.Compatible, "compare.other_denied", false},

	// Yes or no.
	{"what had not come about, and then did", wasIt, said(red, answers(record.No), pending, on("2023-04-01")), said(blue, answers(record.Yes), on("2023-04-03")), record.Updates, "compare.turned", false},
	{"what had not come about, told the same day", wasIt, said(red, answers(record.No), pending, on("2023-04-01")), said(blue, answers(record.Yes), on("2023-04-01")), record.Contradicts, "compare.opposed", false},
	{"taken back since", wasIt, said(red, answers(record.Yes), on("2023-04-01")), said(blue, answers(record.No), undone, on("2023-04-03")), record.Updates, "compare.turned", false},
	{"taken back before it was said to be held", wasIt, said(red, answers(record.Yes), on("2023-04-03")), said(blue, answers(record.No), undone, happened("2023-04-02"), on("2023-04-05")), record.Contradicts, "compare.opposed", false},
	{"taken back before", wasIt, said(red, answers(record.Yes), on("2023-04-03")), said(blue, answers(record.No), undone, on("2023-04-01")), record.Contradicts, "compare.opposed", false},
	{"both affirm", wasIt, said(red, answers(record.Yes)), said(blue, answers(record.Yes)), record.Corroborates, "compare.corroborates", false},
	{"both affirm one thing", wasIt, said(red, answers(record.Yes), tells("#bridge", "#destroy", "قناطر")), said(blue, answers(record.Yes), tells("#bridge", "#destroy", "army", "night")), record.Corroborates, "compare.corroborates", false},
	{"both affirm, with most words in common", wasIt, said(red, answers(record.Yes), tells("#bridge", "#destroy", "night", "a", "b", "c", "d")), said(blue, answers(record.Yes), tells("#bridge", "#destroy", "e", "f", "g", "h", "night")), record.Corroborates, "compare.corroborates", false},
	{"both affirm, and tell two things", wasIt, said(red, answers(record.Yes), tells("#bridge", "#destroy", "night")), said(blue, answers(record.Yes), tells("#destroy", "#hospital", "#shell")), record.Compatible, "compare.answer_alike", false},
	{"both name one actor, and tell two things", whoDid, said(medics, names(red), tells("#bridge", "#destroy")), said(blue, names(red), tells("#prisoner", "#torture")), record.Compatible, "compare.answer_alike", false},
	{"two things that an analyst confirmed as answers", wasIt, said(red, answers(record.Yes), tells("#bridge"), status(record.Confirmed)), said(blue, answers(record.Yes), tells("#shell"), status(record.Confirmed)), record.Corroborates, "compare.corroborates", false},
	{"two denials in other words", wasIt, said(red, answers(record.No), denies, tells("#bridge")), said(blue, answers(record.No), denies, tells("#shell")), record.Corroborates, "compare.corroborates", false},
	{"both deny", wasIt, said(red, answers(record.No), denies), said(blue, answers(record.No), denies), record.Corroborates, "compare.corroborates", false},
	{"one affirms and one denies", wasIt, said(red, answers(record.Yes)), said(blue, answers(record.No), denies), record.Contradicts, "compare.opposed", false},
	{"the denial follows the claim", wasIt, said(red, answers(record.Yes), ids("1")), said(blue, answers(record.No), denial("1"), ids("2"), standing(9)), record.DeniesClaim, "compare.denies", false},
	{"the denial stands before the claim that it names", wasIt, said(red, answers(record.No), denial("2"), ids("1")), said(blue, answers(record.Yes), ids("2"), standing(9)), record.DeniesClaim, "compare.denies", true},
	{"the denial is of another claim", wasIt, said(red, answers(record.Yes), ids("1")), said(blue, answers(record.No), denial("7"), ids("2"), standing(9)), record.Contradicts, "compare.opposed", false},
	{"the accused denies", wasIt, said(red, answers(record.Yes), accuses(blueArmy)), said(blue, answers(record.No), denies), record.DeniesClaim, "compare.denies", false},
	{"the accused's country denies in another report", wasIt, said(red, answers(record.Yes), accuses(blue)), said(blueArmy, answers(record.No), denies, in("d2", radio)), record.DeniesClaim, "compare.denies", false},
	{"somebody else denies", wasIt, said(red, answers(record.Yes), accuses(blue)), said(medics, answers(record.No), denies), record.Contradicts, "compare.opposed", false},
	{"a party changes its answer", wasIt, said(redHouse, answers(record.No), on("2023-04-01")), said(redArmy, answers(record.Yes), on("2023-04-09")), record.Corrects, "compare.reverses", false},
	{"a party gives two answers on one day", wasIt, said(redHouse, answers(record.No)), said(redArmy, answers(record.Yes), standing(9)), record.Contradicts, "compare.opposed", false},
	{"no answer", wasIt, said(red), said(blue, answers(record.Yes)), record.NotComparable, "compare.no_answer", false},

	// Who.
	{"the same actor", whoDid, said(medics, names(red)), said(blue, names(red)), record.Corroborates, "compare.corroborates", false},
	{"one affiliated to the other", whoDid, said(medics, names(red)), said(blue, names(redVoice)), record.Corroborates, "compare.corroborates", false},
	{"two bodies of one country", whoDid, said(medics, names(redHouse)), said(blue, names(redArmy)), record.Contradicts, "compare.other_actor", false},
	{"different actors", whoDid, said(medics, names(red)), said(paper, names(blue)), record.Contradicts, "compare.other_actor", false},
	{"two of one side", whoDid, said(redHouse, names(blue), accuses(blue)), said(redArmy, names(medics), accuses(medics), in("d2", radio)), record.Compatible, "compare.one_side", false},
	{"one side blames itself and another", whoDid, said(redHouse, names(blue), accuses(blue)), said(redArmy, names(redArmy)), record.Contradicts, "compare.other_actor", false},
	{"they accuse each other", whoDid, said(redArmy, names(blueArmy), accuses(blueArmy)), said(blue, names(red), accuses(red)), record.Contradicts, "compare.mutual", false},
	{"two sentences that each tell how they accuse each other", whoDid, said(redArmy, names(blueArmy), accuses(blueArmy), traded), said(blue, names(red), accuses(red), traded, in("d2", radio)), record.Compatible, "compare.traded", false},
	{"one sentence that tells how they accuse each other", whoDid, said(redArmy, names(blueArmy), accuses(blueArmy), traded), said(blue, names(red), accuses(red), traded), record.Contradicts, "compare.mutual", false},
	{"a charge, and two who accuse each other", whoDid, said(redArmy, names(blueArmy), accuses(blueArmy)), said(blue, names(red), accuses(red), traded), record.Contradicts, "compare.mutual", false},
	{"the accused denies that it was he", whoDid, said(redArmy, names(blue), accuses(blue)), said(blueArmy, names(blueArmy), denies), record.DeniesClaim, "compare.denies_answer", false},
	{"he denies what nobody here said of him", whoDid, said(redArmy, names(red)), said(blueArmy, names(blueArmy), denies), record.Compatible, "compare.other_denied", false},
	{"a third party denies it", whoDid, said(redArmy, names(blue), accuses(blue)), said(medics, names(blue), denies), record.Contradicts, "compare.denied", false},
	{"two different denials", whoDid, said(redArmy, names(red), denies), said(blueArmy, names(blue), denies), record.Compatible, "compare.other_denied", false},
	{"the same denial", whoDid, said(redArmy, names(red), denies), said(medics, names(red), denies), record.Corroborates, "compare.corroborates", false},
	{"no actor", whoDid, said(redArmy), said(blueArmy, names(blue)), record.NotComparable, "compare.no_answer", false},

	// Where and when.
	{"one place in two spellings", whereWas, said(red, place("الأشرفية", "")), said(blue, place("الاشرفيه", "")), record.Corroborates, "compare.corroborates", false},
	{"one place in the other", whereWas, said(red, place("Northtown", "Redland")), said(blue, place("Redland", "")), record.Corroborates, "compare.corroborates", false},
	{"two places in one", whereWas, said(red, place("Northtown", "Redland")), said(blue, place("Southtown", "Redland")), record.Contradicts, "compare.other_place", false},
	{"a circle of places ends", whereWas, said(red, place("Northtown", "Southtown")), said(blue, place("Southtown", "Northtown")), record.Corroborates, "compare.corroborates", false},
	{"no place", whereWas, said(red), said(blue, place("Southtown", "")), record.NotComparable, "compare.no_answer", false},
	{"a day in a month", whenWas, said(red, times("2023-04")), said(blue, times("2023-04-09")), record.Corroborates, "compare.corroborates", false},
	{"an open interval", whenWas, said(red, times("2023-04/..")), said(blue, times("2024-01-01")), record.Corroborates, "compare.corroborates", false},
	{"the last day of the month and the next", whenWas, said(red, times("2023-04")), said(blue, times("2023-05-01")), record.Contradicts, "compare.other_time", false},
	{"two hours of one day", whenWas, said(red, times("2023-04-09T07:30")), said(blue, times("2023-04-09T09:00")), record.Contradicts, "compare.other_time", false},
	{"the later hour first", whenWas, said(red, times("2023-04-09T09:00")), said(blue, times("2023-04-09T07:30")), record.Contradicts, "compare.other_time", false},
	{"minutes apart", whenWas, said(red, times("2023-04-09T07:30")), said(blue, times("2023-04-09T07:45")), record.Corroborates, "compare.corroborates", false},
	{"an hour of the day", whenWas, said(red, times("2023-04-09T07:30")), said(blue, times("2023-04-09")), record.Corroborates, "compare.corroborates", false},
	{"no time", whenWas, said(red), said(blue, times("2023-05-01")), record.NotComparable, "compare.no_answer", false},

	// Origins: agreement is corroboration only when they are independent.
	{"one speaker in two outlets", killed, said(red, number(41, 41)), said(red, number(41, 41), in("d2", radio)), record.Repeats, "compare.repeats", false},
	{"the chain goes back to the other's speaker", killed, said(redArmy, number(41, 41), via(redVoice, redArmy, wire)), said(redArmy, number(41, 41), via(redArmy), in("d2", radio)), record.Repeats, "compare.repeats", false},
	{"another outlet is quoted", killed, said(Actor{}, number(41, 41)), said(Actor{}, number(41, 41), via(medics, paper), in("d2", radio)), record.Repeats, "compare.repeats", false},
	{"two speakers in one report are two", killed, said(red, number(41, 41), via(red, paper)), said(blue, number(41, 41), via(blue, paper)), record.Corroborates, "compare.corroborates", false},
	{"two outlets in their own voice", killed, said(Actor{}, number(41, 41)), said(Actor{}, number(41, 41), in("d2", radio)), record.Corroborates, "compare.corroborates", false},
	{"an outlet repeats what it quotes", killed, said(Actor{}, number(41, 41)), said(red, number(41, 41), standing(9)), record.Repeats, "compare.repeats", false},
	{"agencies without a name", killed, said(Actor{Name: "وكالات", Kind: record.Agency}, number(41, 41)), said(Actor{}, number(41, 41), in("d2", radio)), record.Repeats, "compare.repeats", false},
	{"near copies", killed, said(red, number(41, 41), words("the shelling of the northern quarter killed 41 people at dawn")), said(medics, number(41, 41), words("shelling of the northern quarter killed 41 people at dawn, it said"), in("d2", radio)), record.Repeats, "compare.repeats", false},
	{"the same words for two speakers of one report", killed, said(red, number(41, 41), words("both sides said that 41 people were killed in the north")), said(blue, number(41, 41), words("both sides said that 41 people were killed in the north")), record.Corroborates, "compare.corroborates", false},
}

func TestPair(t *testing.T) {
	for _, c := range pairCases {
		t.Run(string(c.q.Type)+"/"+c.name, func(t *testing.T) {
			if c.a.ID == "" {
				c.a.ID, c.a.Claim, c.b.ID, c.b.Claim = "1", "claim 1", "2", "claim 2"
			}
			f := Pair(c.q, c.a, c.b)
			if f.Kind != c.kind || f.Reason.Code != c.code {
				t.Errorf("%s by %s, want %s by %s", f.Kind, f.Reason.Code, c.kind, c.code)
			}
			if (f.B == c.a.ID) != c.b2a {
				t.Errorf("reads %s to %s", f.B, f.A)
			}
			if f.Status != record.Suggested || f.Question != c.q.ID {
				t.Errorf("status %q, question %q", f.Status, f.Question)
			}
			if back := Pair(c.q, c.b, c.a); !equal(f, back) {
				t.Errorf("the other way round: %+v, want %+v", back, f)
			}
			checkReason(t, f.Reason)
		})
	}
}

func equal(a, b record.Finding) bool {
	return a.A == b.A && a.B == b.B && a.Kind == b.Kind && a.Reason.Code == b.Reason.Code && strings.Join(a.Reason.Args, "|") == strings.Join(b.Reason.Args, "|")
}

// checkReason sees that a reason is known and has all of its facts: one fact
// more must not show.
func checkReason(t *testing.T, r record.Reason) {
	t.Helper()
	more := record.Reason{Code: r.Code, Args: append(append([]string{}, r.Args...), "one fact more")}
	for _, lang := range []string{"en", "ar"} {
		s := r.Sentence(lang)
		if s == "" || strings.Contains(s, r.Code) || strings.Contains(s, "@") {
			t.Errorf("%s %q: %q", lang, r.Code, s)
		}
		if strings.Contains(more.Sentence(lang), "one fact more") {
			t.Errorf("%s %q lacks a fact: %q", lang, r.Code, s)
		}
	}
}

// A finding gives its reason with the facts of both claims, in words.
func TestReasonsNameTheFacts(t *testing.T) {
	for name, c := range map[string]struct {
		q    record.Question
		a, b Position
		want string
	}{
		"a total grows": {killed, said(red, number(41, 41), total, asOf("2023-04-01")), said(blue, number(1365, 1365), total, on("2023-04-09")),
			"Redland says 41 as of 2023-04-01, Blueland says 1,365 as of 2023-04-09: one running total that grew. The days come partly from when it was said or published, as the words do not always give one."},
		"a total falls": {killed, said(redArmy, number(65, 65), total, asOf("2023-04-01")), said(redHouse, number(41, 41), total, asOf("2023-04-09")),
			"Redland army says 65 as of 2023-04-01, Redland presidency says 41 as of 2023-04-09: a running total cannot fall. The days come from the words themselves."},
		"fewer are hurt": {wounded, said(red, number(65, 65), total, on("2023-04-01")), said(red, number(41, 41), total, on("2023-04-09")),
			"Redland says 65 as of 2023-04-01, Redland says 41 as of 2023-04-09: fewer are hurt than before, as when some of them have died or gone home. The days come from when it was said, as the words give none."},
		"two scopes": {killed, said(red, number(501, open), total), said(blue, number(10, 99), standing(9)),
			"Not the same count: the two differ in scope (a running total / one event)."},
		"an unnamed source": {killed, said(Actor{Kind: record.Unnamed, ID: "7"}, number(501, open)), said(blue, number(10, 99), standing(9)),
			"an unnamed source says ≥ 501, Blueland says 10–99: no number fits both."},
	} {
		t.Run(name, func(t *testing.T) {
			if got := Pair(c.q, c.a, c.b).Reason.Sentence("en"); got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

func TestInterest(t *testing.T) {
	cases := []struct {
		name string
		by   Actor
		side string // that the words name
		asks string // the side that the question asks for
		want record.Interest
	}{
		{"a country its own", red, "redland", "", record.OwnLosses},
		{"an army its country's", redVoice, "Redland", "", record.OwnLosses},
		{"a side by its name in the case", redVoice, "red", "", record.OwnLosses},
		{"an enemy's", blue, "Redland", "", record.EnemyLosses},
		{"a third party", medics, "Redland", "", record.ThirdParty},
		{"nobody said whose", blue, "", "", ""},
		{"the question says whose", blue, "", "Redland", record.EnemyLosses},
		{"the question says that they are its own", redVoice, "", "red", record.OwnLosses},
		{"the words win", red, "Redland", "Blueland", record.OwnLosses},
		{"the outlet itself", Actor{}, "Redland", "", ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			asked := record.Question{Type: record.CountQuestion, Count: record.Count{Side: c.asks}}
			if got := InterestOf(asked, said(c.by, counts(func(k *record.Count) { k.Side = c.side }))); got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}
