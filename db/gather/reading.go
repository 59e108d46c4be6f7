package gather

import (
	"slices"
	"strconv"

	"counterclaim/db/compare"
	"counterclaim/db/figure"
	"counterclaim/db/record"
	"counterclaim/db/speech"
	"counterclaim/db/text"
	"counterclaim/db/when"
)

// FromReading turns what package speech read in a document into claims. It gives
// each the ID "document/number", which a store replaces by its own; quotes carry
// their span, their words and those before them.
func FromReading(d record.Document, reading speech.Reading) []Claim {
	t := text.New(d.Text)
	claims := make([]Claim, len(reading.Claims))
	for i, c := range reading.Claims {
		claims[i] = fromSpeech(d, t, c)
		claims[i].ID = idOf(d, i)
		if c.Answers >= 0 && c.Answers < len(claims) {
			claims[i].Answers = idOf(d, c.Answers)
		}
	}
	return claims
}

func idOf(d record.Document, i int) record.ID {
	return d.ID + "/" + record.ID(strconv.Itoa(i))
}

func fromSpeech(d record.Document, t *text.Text, c speech.Claim) Claim {
	quote := func(s text.Span) record.Quote {
		return record.Quote{Span: s, Exact: t.Slice(s), Prefix: t.Slice(text.Span{Start: max(0, s.Start-record.ContextLength), End: s.Start}),
			Suffix: t.Slice(text.Span{Start: s.End, End: min(t.Len(), s.End+record.ContextLength)})}
	}
	named := func(m speech.Mention) *record.Quote {
		if m.Empty() {
			return nil
		}
		q := quote(m.Span)
		return &q
	}
	r := Claim{Text: c.Text, Published: d.Published, Outlet: compare.Actor{ID: d.Outlet.ID, Name: d.Outlet.Name, Kind: record.Outlet},
		Speaker: actorOf(c.Claimant), Accused: actorOf(c.Blamed)}
	if r.Speaker.Side == "" && !r.Speaker.None() {
		r.Speaker.Side = c.Party
	}
	r.Document, r.Act, r.Spans = d.ID, c.Act, []record.Quote{quote(c.Span)}
	r.Claimant, r.ClaimantSpan, r.Blamed = refOf(c.Claimant), named(c.Claimant), refOf(c.Blamed)
	r.Said, r.Happened, r.Note, r.Reason, r.Status = c.Said.EDTF, c.Happened.EDTF, c.Note, c.Reason, record.Suggested
	if len(c.Via) > 0 {
		stations := slices.Clone(c.Via)
		if !c.Claimant.None() {
			stations = append(stations, c.Claimant)
		}
		slices.Reverse(stations) // speech names them from the outlet inward
		for _, m := range stations {
			r.Chain = append(r.Chain, record.Link{Actor: refOf(m), Span: named(m)})
			r.Links = append(r.Links, actorOf(m))
		}
	}
	for _, p := range c.Places {
		r.Places = append(r.Places, record.Place{Name: p.Name, Span: named(p)})
	}
	for _, f := range c.Figures {
		r.Figures = append(r.Figures, figureOf(f, quote(f.Span), d.Published))
	}
	return r
}

func refOf(m speech.Mention) record.Ref { return record.Ref{ID: m.ID, Name: m.Name} }

func actorOf(m speech.Mention) compare.Actor {
	a := compare.Actor{ID: m.ID, Name: m.Name, Kind: m.Kind, Side: m.Side}
	if m.Side != "" && m.Side != m.Name {
		a.Above = []record.Ref{{Name: m.Side}}
	}
	return a
}

// figureOf is a figure as it is stored: a day since which it counts as a date,
// because words of two languages never meet.
func figureOf(f figure.Figure, q record.Quote, published string) record.Figure {
	r := record.Figure{Range: f.Range, Qualifier: string(f.Qualifier), Span: &q, Rule: f.Rule, Status: record.Suggested}
	if f.Kind != figure.Count {
		return r // an age or a length counts nothing
	}
	r.Count = record.Count{What: string(f.What), Who: string(f.Who), Side: f.Side, Cumulative: f.Cumulative, Since: f.Since}
	if since, err := when.ParseSince(f.Since, when.Day(published)); f.Since != "" && err == nil {
		r.Since = since
	}
	if named := countries(text.Words(f.Side)); len(named) > 0 {
		r.Side = named[0]
	}
	return r
}
