package handlers

import (
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"counterclaim/db"
	"counterclaim/db/figure"
	"counterclaim/db/record"
	"counterclaim/db/text"
	"counterclaim/handlers/intake"
	"counterclaim/views/words"
)

// The sample case is kept as an analyst would tell it: the reports as files and
// case.json beside them, where every span is said by its words. It goes into a
// case through the same methods as anybody's work.
type sampleCase struct {
	Name      string
	Actors    []sampleActor
	Tags      []sampleTag
	Documents []sampleDocument
	Claims    []sampleClaim
	Questions []sampleQuestion
	Arabic    map[string]string // what the case calls things, by its English words
}

type sampleActor struct {
	Name, Affiliation, Side, Grade, Note string
	Kind                                 record.ActorKind
	Aliases                              []string
}

type sampleTag struct{ Name, Parent, Note string }

type sampleDocument struct {
	Key, File, Title, Outlet, Published, Lang string
	Suggest                                   bool // read by the machine too, so that suggestions are left
}

type sampleClaim struct {
	Key, Document string
	Quotes        []string
	Act           record.Act
	Claimant      string
	ClaimantQuote string `json:"claimant_quote"`
	Chain         []struct{ Actor, Quote string }
	Blamed        string
	Answers       string // the key of the claim that this one denies
	Said          string
	Happened      string
	Places        []struct{ Name, Quote, Within string }
	Figures       []sampleFigure
	Source, Info  string
	Tags          []string
	Note          string
}

type sampleFigure struct {
	Quote      string
	Low        float64
	High       *float64 // none: open
	Qualifier  string
	What       string
	Who        string
	Side       string
	Place      string
	Cumulative bool
	Since      string
	AsOf       string `json:"as_of"`
}

type sampleQuestion struct {
	Key, Text string
	Type      record.QuestionType
	Count     sampleFigure
	PartOf    string `json:"part_of"`
	Tags      []string
	Positions []struct {
		Claim         string
		Figure        int
		Answer        record.Answer
		Actor         string
		Place, Within string
		When          string
	}
	Assessment struct {
		Low, Best, High  *float64
		Answer, How, Why string
	}
}

// LoadSample fills the empty case of store with the sample that reports holds:
// case.json and the files it names, told in a language, "en" or "ar"; questions
// have both. The store should be open with NoReading;
// the reports that are to keep suggestions are read here, after the claims that
// a person would have made, which the machine then leaves alone.
func LoadSample(ctx context.Context, store *db.Store, reports fs.FS, lang string) error {
	raw, err := fs.ReadFile(reports, "case.json")
	if err != nil {
		return fmt.Errorf("sample case: %w", err)
	}
	var sample sampleCase
	if err := json.Unmarshal(raw, &sample); err != nil {
		return fmt.Errorf("sample case: case.json: %w", err)
	}
	l := sampleLoader{ctx: ctx, store: store, reports: reports, arabic: sample.Arabic, lang: lang,
		documents: map[string]record.Document{}, claims: map[string]record.Claim{}, questions: map[string]record.ID{}}
	if err := l.load(sample); err != nil {
		return fmt.Errorf("sample case: %w", err)
	}
	return nil
}

type sampleLoader struct {
	ctx       context.Context
	store     *db.Store
	reports   fs.FS
	arabic    map[string]string
	lang      string
	documents map[string]record.Document // by key
	claims    map[string]record.Claim
	questions map[string]record.ID
}

// say is what the case calls a thing, or says of it, in its language.
func (l *sampleLoader) say(english string) string {
	if arabic, known := l.arabic[english]; known && l.lang == words.Arabic {
		return arabic
	}
	return english
}

// refTo is the actor or tag of that English name.
func (l *sampleLoader) refTo(english string) record.Ref { return record.Ref{Name: l.say(english)} }

func (l *sampleLoader) load(s sampleCase) error {
	if err := l.store.RenameCase(l.ctx, l.say(s.Name)); err != nil {
		return err
	}
	for _, a := range s.Actors {
		if err := l.actor(a); err != nil {
			return fmt.Errorf("actor %s: %w", a.Name, err)
		}
	}
	tags := map[string]record.ID{}
	for _, t := range s.Tags {
		saved, err := l.store.SaveTag(l.ctx, record.Tag{Name: l.say(t.Name), Parent: tags[t.Parent], Note: l.say(t.Note)})
		if err != nil {
			return fmt.Errorf("tag %s: %w", t.Name, err)
		}
		tags[t.Name] = saved.ID
	}
	for _, d := range s.Documents {
		if err := l.document(d); err != nil {
			return fmt.Errorf("document %s: %w", d.Key, err)
		}
	}
	for _, c := range s.Claims {
		if err := l.claim(c); err != nil {
			return fmt.Errorf("claim %s: %w", c.Key, err)
		}
	}
	for _, c := range s.Claims {
		if err := l.answer(c); err != nil {
			return fmt.Errorf("claim %s: %w", c.Key, err)
		}
	}
	for _, q := range s.Questions {
		if err := l.question(q); err != nil {
			return fmt.Errorf("question %s: %w", q.Key, err)
		}
	}
	for _, d := range s.Documents {
		if d.Suggest {
			if err := l.store.Reread(l.ctx, l.documents[d.Key].ID); err != nil {
				return fmt.Errorf("document %s: read: %w", d.Key, err)
			}
		}
	}
	return l.store.Gathered(l.ctx)
}

func (l *sampleLoader) actor(a sampleActor) error {
	name := l.say(a.Name)
	others := slices.DeleteFunc(append([]string{a.Name}, a.Aliases...), func(alias string) bool { return alias == name })
	_, err := l.store.IntroduceActor(l.ctx, record.Actor{Name: name, Kind: a.Kind, Aliases: others,
		Affiliation: l.refTo(a.Affiliation), Side: l.say(a.Side), SourceGrade: a.Grade, Note: l.say(a.Note)})
	return err
}

func (l *sampleLoader) document(d sampleDocument) error {
	raw, err := fs.ReadFile(l.reports, d.File)
	if err != nil {
		return err
	}
	doc, err := intake.Read(intake.Source{Name: d.File, Bytes: raw})
	if err != nil {
		return err
	}
	doc.Title, doc.Outlet, doc.Published = d.Title, l.refTo(d.Outlet), d.Published
	doc.Lang, doc.Dir = d.Lang, text.Direction(d.Lang)
	l.documents[d.Key], err = l.store.AddDocument(l.ctx, doc, raw)
	return err
}

func (l *sampleLoader) claim(s sampleClaim) error {
	doc, found := l.documents[s.Document]
	if !found {
		return fmt.Errorf("no document %q", s.Document)
	}
	a := sampleText{text: doc.Text}
	c := record.Claim{Document: doc.ID, Act: s.Act, Claimant: l.refTo(s.Claimant), ClaimantSpan: a.quote(s.ClaimantQuote),
		Blamed: l.refTo(s.Blamed), Said: s.Said, Happened: s.Happened, Source: s.Source, Info: s.Info,
		Note: l.say(s.Note), Status: record.Confirmed}
	for _, words := range s.Quotes {
		if q := a.quote(words); q != nil {
			c.Spans = append(c.Spans, *q)
		}
	}
	for _, link := range s.Chain {
		c.Chain = append(c.Chain, record.Link{Actor: l.refTo(link.Actor), Span: a.quote(link.Quote)})
	}
	for _, p := range s.Places {
		c.Places = append(c.Places, record.Place{Name: l.say(p.Name), Within: l.say(p.Within), Span: a.quote(p.Quote)})
	}
	for _, f := range s.Figures {
		c.Figures = append(c.Figures, record.Figure{Range: f.bounds(), Qualifier: f.qualifier(), Count: l.count(f),
			Span: a.quote(f.Quote), Status: record.Confirmed})
	}
	for _, t := range s.Tags {
		c.Tags = append(c.Tags, l.refTo(t))
	}
	if a.err != nil {
		return a.err
	}
	saved, err := l.store.SaveClaim(l.ctx, c)
	l.claims[s.Key] = saved
	return err
}

// answer ties a denial to the claim that it denies, once both are there.
func (l *sampleLoader) answer(s sampleClaim) error {
	if s.Answers == "" {
		return nil
	}
	denied, found := l.claims[s.Answers]
	if !found {
		return fmt.Errorf("answers no claim %q", s.Answers)
	}
	c := l.claims[s.Key]
	c.Answers = denied.ID
	saved, err := l.store.SaveClaim(l.ctx, c)
	l.claims[s.Key] = saved
	return err
}

func (l *sampleLoader) question(s sampleQuestion) error {
	q := record.Question{Text: s.Text, TextAr: l.arabic[s.Text], Type: s.Type, Count: l.count(s.Count), PartOf: l.questions[s.PartOf], Status: record.Confirmed}
	q = q.Speaking(l.lang)
	for _, t := range s.Tags {
		q.Tags = append(q.Tags, l.refTo(t))
	}
	saved, err := l.store.SaveQuestion(l.ctx, q)
	if err != nil {
		return err
	}
	l.questions[s.Key] = saved.ID
	for _, sp := range s.Positions {
		c, found := l.claims[sp.Claim]
		if !found {
			return fmt.Errorf("no claim %q", sp.Claim)
		}
		p := record.Position{Question: saved.ID, Claim: c.ID, Answer: sp.Answer, Actor: l.refTo(sp.Actor),
			Place: record.Place{Name: l.say(sp.Place), Within: l.say(sp.Within)}, When: sp.When, Status: record.Confirmed}
		if s.Type == record.CountQuestion {
			f := c.Figures[sp.Figure]
			p.Figure, p.Range, p.Qualifier, p.Count = f.ID, f.Range, f.Qualifier, f.Count
		}
		if _, err := l.store.SavePosition(l.ctx, p); err != nil {
			return fmt.Errorf("position of %s: %w", sp.Claim, err)
		}
	}
	as := s.Assessment
	if as.Why == "" {
		return nil
	}
	q, err = l.store.Question(l.ctx, saved.ID)
	if err != nil {
		return err
	}
	_, err = l.store.SaveAssessment(l.ctx, q.ID, q.Version,
		record.Assessment{Low: as.Low, Best: as.Best, High: as.High, Answer: as.Answer, How: as.How, Why: l.say(as.Why)})
	return err
}

func (f sampleFigure) bounds() figure.Range {
	if f.High == nil {
		return figure.Range{Low: f.Low, High: math.Inf(1)}
	}
	return figure.Range{Low: f.Low, High: *f.High}
}

func (f sampleFigure) qualifier() string {
	if f.Qualifier == "" {
		return "exact"
	}
	return f.Qualifier
}

func (l *sampleLoader) count(f sampleFigure) record.Count {
	return record.Count{What: f.What, Who: f.Who, Side: l.say(f.Side), Place: l.say(f.Place), Cumulative: f.Cumulative, Since: f.Since, AsOf: f.AsOf}
}

// sampleText turns words into their place in a text and keeps the first failure.
type sampleText struct {
	text string
	err  error
}

// quote is the place of words, which must stand in the text exactly once; no
// words have no place.
func (a *sampleText) quote(words string) *record.Quote {
	if words == "" {
		return nil
	}
	if n := strings.Count(a.text, words); n != 1 && a.err == nil {
		a.err = fmt.Errorf("the words %q stand %d times in the text, not once", words, n)
	}
	before, _, _ := strings.Cut(a.text, words)
	start := utf8.RuneCountInString(before)
	return &record.Quote{Span: text.Span{Start: start, End: start + utf8.RuneCountInString(words)}, Exact: words}
}
