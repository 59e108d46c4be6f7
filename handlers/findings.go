package handlers

import (
	"cmp"
	"slices"
	"strings"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/db/text"
	"counterclaim/views"
	"counterclaim/views/href"
	"counterclaim/views/ui"
)

// laid is the positions on a question in the order and with the series in which
// the page shows them.
type laid struct {
	rows      []views.PositionRow
	series    []views.Series
	positions []db.PositionRow // in the order of rows
	byID      map[record.ID]int
}

// layOut orders the positions on a question by claimant, the first to speak
// first, and each claimant's by day.
func (v *visit) layOut(q record.Question, positions []db.PositionRow) laid {
	positions = slices.Clone(positions)
	byDay := func(a, b db.PositionRow) int { return cmp.Compare(a.Day, b.Day) }
	slices.SortStableFunc(positions, byDay)
	claimants := seriesOf{}
	l := laid{byID: map[record.ID]int{}}
	for _, p := range positions {
		if n := claimants.of(speaker(p)); n == len(l.series) {
			l.series = append(l.series, views.Series{N: n, Name: v.shortName(p), Voice: v.voice(p)})
		}
	}
	slices.SortStableFunc(positions, func(a, b db.PositionRow) int {
		return cmp.Compare(claimants[speaker(a)], claimants[speaker(b)])
	})
	l.positions = positions
	for i, p := range positions {
		l.byID[p.ID] = i
		l.rows = append(l.rows, v.positionRow(q, p, claimants[speaker(p)]))
	}
	return l
}

// speaker is who says it: the claimant, or the outlet in its own voice.
func speaker(p db.PositionRow) record.Ref {
	if p.Claim.Claimant.None() {
		return p.Document.Outlet
	}
	return p.Claim.Claimant
}

// speakerName is who says it, in words.
func (v *visit) speakerName(p db.PositionRow) string {
	if voice := v.voice(p); voice != "" {
		return "\u2068" + v.shortName(p) + "\u2069 (" + voice + ")"
	}
	return v.shortName(p)
}

// voice is what is said behind the name of an outlet that speaks for itself.
func (v *visit) voice(p db.PositionRow) string {
	if p.Claim.Claimant.None() && !p.Document.Outlet.None() {
		return v.w.T("question.own_voice")
	}
	return ""
}

// positionRow is one position as the question's page shows it.
func (v *visit) positionRow(q record.Question, p db.PositionRow, series int) views.PositionRow {
	c := p.Claim
	says, numeric := v.says(q.Type, p.Position)
	row := views.PositionRow{
		ID: p.ID, Claim: c.ID, Document: c.Document, Version: p.Version, Says: says, Numeric: numeric,
		Quote: quoteOf(c), Lang: p.Document.Lang, Dir: p.Document.Dir,
		Claimant: v.named(c.Claimant), OwnVoice: c.Claimant.None(), Series: series,
		Outlet: v.w.Name(p.Document.Outlet.Name), AsOf: p.Day, Grade: grade(c), Interest: p.Interest, Act: c.Act,
		Suggested: p.Status == record.Suggested, Reason: v.because(p.Reason),
		Href: href.DocumentAt(c.Document, c.ID), Form: v.positionForm(q, p.Position, c), Chain: v.chain(c, p.Document.Outlet),
	}
	if q.Type == record.CountQuestion {
		row.Differs = v.w.List(v.differs(q.Count, p.Count)...)
	}
	return row
}

// says is what a position answers, and whether that is numbers.
func (v *visit) says(t record.QuestionType, p record.Position) (string, bool) {
	switch t {
	case record.CountQuestion:
		return v.w.Figure(p.Qualifier, p.Low, p.High), true
	case record.YesNo:
		return v.w.T("answer." + string(p.Answer)), false
	case record.Who:
		return v.w.Name(p.Actor.Name), false
	case record.Where:
		if p.Place.Within != "" {
			return v.w.List(p.Place.Name, p.Place.Within), false
		}
		return p.Place.Name, false
	}
	return v.w.Date(p.When), false
}

// grade is the Admiralty grade of a claim, "" when nobody gave it one; the half that was
// not judged is F or 6.
func grade(c record.Claim) string {
	if c.Source == "" && c.Info == "" {
		return ""
	}
	return cmp.Or(c.Source, "F") + cmp.Or(c.Info, "6")
}

// chain is through whom a claim came, when it did not come straight from its claimant.
func (v *visit) chain(c record.Claim, outlet record.Ref) string {
	var names []string
	for _, l := range c.Chain {
		if l.Actor.Name != "" && l.Actor != c.Claimant {
			names = append(names, l.Actor.Name)
		}
	}
	if len(names) == 0 {
		return ""
	}
	arrow := " → "
	if v.w.Dir() == "rtl" {
		arrow = " ← "
	}
	if !c.Claimant.None() && c.Chain[0].Actor == c.Claimant {
		names = append([]string{c.Claimant.Name}, names...)
	}
	if outlet.Name != "" && names[len(names)-1] != outlet.Name {
		names = append(names, outlet.Name)
	}
	for i, name := range names {
		names[i] = "\u2068" + v.w.Name(name) + "\u2069"
	}
	return strings.Join(names, arrow)
}

// differs names what a position counts that its question does not.
func (v *visit) differs(asked, given record.Count) []string {
	var list []string
	note := func(asked, given, words string) {
		if asked != "" && given != "" && !strings.EqualFold(asked, given) {
			list = append(list, words)
		}
	}
	note(asked.What, given.What, v.w.Code("what.", given.What))
	note(asked.Who, given.Who, v.w.Code("who.", given.Who))
	note(asked.Side, given.Side, v.w.Name(given.Side))
	note(asked.Place, given.Place, given.Place)
	if asked.Cumulative && !given.Cumulative {
		list = append(list, v.w.T("question.event"))
	}
	if !asked.Cumulative && given.Cumulative {
		list = append(list, v.w.T("question.cumulative"))
	}
	return list
}

// party is one end of a finding.
func (v *visit) party(l laid, id record.ID) views.Party {
	i, there := l.byID[id]
	if !there {
		return views.Party{}
	}
	r, p := l.rows[i], l.positions[i]
	when := r.AsOf
	if p.When != "" {
		when = "" // it says a time itself
	}
	return views.Party{Who: v.shortName(p), Voice: v.voice(p), Says: r.Says, Numeric: r.Numeric, When: when, Href: "#position-" + string(id), Series: r.Series}
}

// findingRows are the findings between positions that are on the page.
func (v *visit) findingRows(l laid, findings []record.Finding) []views.FindingRow {
	var rows []views.FindingRow
	for _, f := range findings {
		a, okA := l.byID[f.A]
		b, okB := l.byID[f.B]
		if !okA || !okB {
			continue
		}
		row := views.FindingRow{
			ID: f.ID, Kind: f.Holds(), A: v.party(l, f.A), B: v.party(l, f.B), Reason: v.because(f.Reason),
			Status: f.Status, Note: f.Note, Tied: v.tied(l.positions[a], l.positions[b]), Compare: href.CompareClaims(l.rows[a].Claim, l.rows[b].Claim),
		}
		if f.Override != "" && f.Override != f.Kind {
			row.Found = f.Kind
		}
		rows = append(rows, row)
	}
	// What was dismissed goes to the end; the order of weight stays.
	slices.SortStableFunc(rows, func(a, b views.FindingRow) int {
		return cmp.Compare(rank(a.Status), rank(b.Status))
	})
	return folded(rows)
}

// tied says that the claim of one position answers the very claim of the other.
func (v *visit) tied(a, b db.PositionRow) string {
	switch {
	case b.Claim.Answers == a.Claim.ID:
		return v.w.T("finding.tied", v.w.Name(speaker(b).Name), v.w.Name(speaker(a).Name))
	case a.Claim.Answers == b.Claim.ID:
		return v.w.T("finding.tied", v.w.Name(speaker(a).Name), v.w.Name(speaker(b).Name))
	}
	return ""
}

// folded puts findings that say the same of the same two speakers under the first
// of them: several reports of one speaker's words are not several clashes. What a
// person has judged stands by itself.
func folded(rows []views.FindingRow) []views.FindingRow {
	var kept []views.FindingRow
	at := map[string]int{}
	for _, r := range rows {
		ends := []string{r.A.Who + "\x00" + r.A.Says, r.B.Who + "\x00" + r.B.Says}
		slices.Sort(ends)
		key := string(r.Kind) + "\x00" + strings.Join(ends, "\x00")
		first, there := at[key]
		if there && r.Status == record.Suggested {
			kept[first].Same = append(kept[first].Same, r)
			continue
		}
		if r.Status == record.Suggested {
			at[key] = len(kept)
		}
		kept = append(kept, r)
	}
	return kept
}

// because is a reason as the page tells it: its dates in words, its numbers in
// the digits of the setting, and actors by the names that the page calls them. The
// reason of a reading tells the words of the report instead.
func (v *visit) because(r record.Reason) string {
	if strings.HasPrefix(r.Code, "speech.") {
		return r.Told(v.w.Lang(), v.w.Fact)
	}
	return r.Told(v.w.Lang(), func(fact string) string {
		if name := v.w.Called(fact); name != fact {
			return name
		}
		return v.w.Fact(fact)
	})
}

func rank(s record.Status) int {
	if s == record.Dismissed {
		return 1
	}
	return 0
}

// repeats says of each position which other one it only repeats.
func (v *visit) repeats(l laid, findings []record.Finding) map[record.ID]string {
	repeated := map[record.ID]string{}
	for _, f := range findings {
		if i, there := l.byID[f.A]; there && f.Holds() == record.Repeats && f.Status != record.Dismissed {
			repeated[f.B] = cmp.Or(l.rows[i].Outlet, l.rows[i].Says)
		}
	}
	return repeated
}

// plot draws the positions on a question over time; nil when there are none.
func (v *visit) plot(q record.Question, l laid, parts []ui.SumPoint) *ui.Drawings {
	if len(l.rows) == 0 && len(parts) == 0 {
		return nil
	}
	rtl, title := v.w.Dir() == "rtl", v.w.T("question.plot")+": "+v.asked(q)
	if q.Type == record.CountQuestion {
		s := ui.Strip{RTL: rtl, Title: title, Joined: q.Count.Cumulative, Sums: parts, Number: v.w.Float, Date: v.tick, NoDate: v.w.T("question.no_date")}
		for i, r := range l.rows {
			p := l.positions[i]
			day, dated := dayOf(r.AsOf)
			s.Points = append(s.Points, ui.Point{
				Day: day, Dated: dated, Low: p.Low, High: p.High, Series: r.Series, Label: leftToRight(r.Says),
				Who: v.shortWho(p, day, dated), Title: v.titleOf(p, r), Href: "#position-" + string(r.ID), Maybe: r.Suggested,
			})
		}
		d := s.Draw()
		return &d
	}
	d := v.lanes(q, l, rtl, title).Draw()
	return &d
}

// lanes puts each answer in a lane of its own, or each claimant where the
// answers are themselves times.
func (v *visit) lanes(q record.Question, l laid, rtl bool, title string) ui.Lanes {
	lanes := ui.Lanes{RTL: rtl, Title: title, Date: v.tick, NoDate: v.w.T("question.no_date")}
	lane := map[string]int{}
	if q.Type == record.YesNo {
		lanes.Names = []string{v.w.T("answer.yes"), v.w.T("answer.no")}
		lane[lanes.Names[0]], lane[lanes.Names[1]] = 0, 1
	}
	for i, r := range l.rows {
		p := l.positions[i]
		name, date := r.Says, r.AsOf
		if q.Type == record.When {
			name, date = v.shortName(p), p.When
		}
		n, known := lane[name]
		if !known {
			n = len(lanes.Names)
			lane[name] = n
			lanes.Names = append(lanes.Names, cmp.Or(name, "–"))
		}
		from, to, dated := stretch(date)
		if q.Type != record.When {
			from = to
		}
		lanes.Stays = append(lanes.Stays, ui.Stay{
			Lane: n, From: from, To: to, Dated: dated, Series: r.Series, Title: v.titleOf(p, r),
			Href: "#position-" + string(r.ID), Maybe: r.Suggested,
		})
	}
	return lanes
}

// shortWho is who says it and of when, in the few words that a plot has room for.
func (v *visit) shortWho(p db.PositionRow, day int, dated bool) string {
	const most = 20
	who := "\u2068" + text.Shorten(v.shortName(p), most) + "\u2069"
	if !dated {
		return who
	}
	return who + " · " + v.tick(day, ui.DayUnit)
}

// shortName is who says it: the claimant, or the outlet by its name alone.
func (v *visit) shortName(p db.PositionRow) string {
	return cmp.Or(v.w.Name(speaker(p).Name), v.w.T("question.own_voice"))
}

// leftToRight isolates numbers and their signs, where no element can.
func leftToRight(s string) string { return "\u2066" + s + "\u2069" }

// titleOf is a position in one line.
func (v *visit) titleOf(p db.PositionRow, r views.PositionRow) string {
	says := r.Says
	if r.Numeric {
		says = leftToRight(says)
	}
	return "\u2068" + v.speakerName(p) + "\u2069: " + v.w.List(says, v.w.Date(r.AsOf))
}

// judgeFinding confirms or dismisses a finding, or puts another kind in its place.
func judgeFinding(v *visit) error {
	status := record.Status(v.FormValue("status"))
	override := record.FindingKind(v.FormValue("override"))
	if status == record.Dismissed {
		override = ""
	}
	if err := v.store.JudgeFinding(v.ctx, v.id(), status, override, v.typed("note")); err != nil {
		return err
	}
	if err := v.tellUndo("", "finding.judged"); err != nil {
		return err
	}
	return v.see(href.Question(record.ID(v.FormValue("question"))) + "#finding-" + string(v.id()))
}
