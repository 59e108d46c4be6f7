package handlers

import (
	"cmp"
	"net/http"
	"slices"
	"time"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/views"
	"counterclaim/views/href"
	"counterclaim/views/ui"
)

// glanceNames is how many names the board shows of a question before "and n more".
const glanceNames = 4

// board shows the questions by where they stand.
func board(v *visit) error {
	standing, status := record.Standing(v.QueryParam("standing")), record.Status(v.QueryParam("status"))
	query, grouped := v.QueryParam("q"), v.QueryParam("group") != ""
	f := db.QuestionFilter{Query: query, Standing: standing, Status: status, Limit: pageLength, Offset: v.number("offset")}
	shown, err := v.store.Questions(v.ctx, f)
	if err != nil {
		return err
	}
	counts, err := v.store.CountQuestions(v.ctx, query)
	if err != nil {
		return err
	}
	overview, err := v.store.Overview(v.ctx)
	if err != nil {
		return err
	}
	comparing, err := v.store.Ungathered(v.ctx)
	if err != nil {
		return err
	}
	frame, err := v.frame(v.w.T("nav.board"), href.Board)
	if err != nil {
		return err
	}
	frame.Scripts = []string{"js/judge.js"}
	form, err := v.newQuestion()
	if err != nil {
		return err
	}
	b := views.Board{
		Frame: frame, Documents: overview.Documents, Claims: overview.Claims, Questions: overview.Questions,
		Contested: overview.Contested, Left: overview.Suggestions, Comparing: comparing,
		Query: query, Standing: string(standing), Status: string(status), Grouped: grouped, New: form,
		Chips: v.boardChips(counts, standing, status),
	}
	total := counts.Shown
	for _, c := range b.Chips {
		if c.On {
			total = c.N
		}
	}
	if f.Offset > 0 || f.Offset+len(shown) < total {
		b.Pager = v.pages(total, f.Offset)
	}
	group := "1"
	if grouped {
		group = ""
	}
	b.GroupHref = href.With(href.Board, "standing", b.Standing, "status", b.Status, "q", query, "group", group)
	b.Groups = v.boardGroups(shown, grouped)
	return v.render(http.StatusOK, views.BoardPage(b))
}

// boardChips filter by standing, by what is only suggested, and by what was dismissed.
func (v *visit) boardChips(counts db.QuestionCounts, standing record.Standing, status record.Status) []views.Chip {
	query, group := v.QueryParam("q"), v.QueryParam("group")
	chips := []views.Chip{{
		Kind: "all", Word: v.w.T("board.all"), N: counts.Shown, On: standing == "" && status == "",
		Href: href.With(href.Board, "q", query, "group", group),
	}}
	for _, s := range record.Standings {
		if counts.Standing[s] > 0 || s == standing {
			chips = append(chips, views.Chip{
				Kind: string(s), Word: v.w.T("standing." + string(s)), N: counts.Standing[s], On: s == standing,
				Href: href.With(href.Board, "standing", string(s), "q", query, "group", group),
			})
		}
	}
	for _, s := range []struct {
		status record.Status
		n      int
		kind   string
		word   string
	}{{record.Suggested, counts.Suggested, "suggested", v.w.T("status.suggested")}, {record.Dismissed, counts.Dismissed, "neutral", v.w.T("board.dismissed")}} {
		if s.n > 0 || s.status == status {
			chips = append(chips, views.Chip{
				Kind: s.kind, Word: s.word, N: s.n, On: s.status == status,
				Href: href.With(href.Board, "status", string(s.status), "q", query, "group", group),
			})
		}
	}
	return chips
}

// boardGroups is one list, or one for each tag; a question with two tags stands under both.
func (v *visit) boardGroups(rows []db.QuestionRow, grouped bool) []views.BoardGroup {
	if !grouped {
		if len(rows) == 0 {
			return nil
		}
		g := views.BoardGroup{}
		for _, r := range rows {
			g.Rows = append(g.Rows, v.boardRow(r))
		}
		return []views.BoardGroup{g}
	}
	byTag := map[string][]views.BoardRow{}
	var untagged []views.BoardRow
	for _, r := range rows {
		row := v.boardRow(r)
		if len(r.Tags) == 0 {
			untagged = append(untagged, row)
		}
		for _, t := range r.Tags {
			byTag[t.Name] = append(byTag[t.Name], row)
		}
	}
	var groups []views.BoardGroup
	for name, list := range byTag {
		groups = append(groups, views.BoardGroup{Name: name, Rows: list})
	}
	slices.SortFunc(groups, func(a, b views.BoardGroup) int { return cmp.Compare(a.Name, b.Name) })
	if len(untagged) > 0 {
		groups = append(groups, views.BoardGroup{Name: v.w.T("board.untagged"), Rows: untagged})
	}
	return groups
}

// boardRow is one question at a glance.
func (v *visit) boardRow(r db.QuestionRow) views.BoardRow {
	row := views.BoardRow{
		ID: r.ID, Text: v.shown(r.Question), Lean: v.lean(r.Question), Type: r.Type, Standing: r.Standing,
		Suggested: r.Status == record.Suggested, Dismissed: r.Status == record.Dismissed,
		Claims: r.Claims, Origins: r.Origins, Latest: r.Latest,
	}
	switch r.Type {
	case record.CountQuestion:
		row.Spark = v.spark(r)
	case record.YesNo:
		for _, a := range r.Answers {
			switch a.Answer {
			case record.Yes:
				row.Affirms++
			case record.No:
				row.Denies++
			}
		}
	default:
		row.Names, row.MoreNames = v.glance(r)
	}
	return row
}

// asked is the question in the language of the page, where it has that wording.
func (v *visit) asked(q record.Question) string { return q.In(v.w.Lang()) }

// shown is asked for a place where it is only read.
func (v *visit) shown(q record.Question) string { return views.Asked(v.w, q) }

// worded gives questions that stand somewhere by their names alone the wording of
// the page's language.
func (v *visit) worded(questions ...*record.Ref) error {
	if len(questions) == 0 {
		return nil
	}
	ids := make([]record.ID, len(questions))
	for i, q := range questions {
		ids[i] = q.ID
	}
	worded, err := v.store.Wordings(v.ctx, ids)
	for _, q := range questions {
		if w, there := worded[q.ID]; there {
			q.Name = v.shown(w)
		}
	}
	return err
}

// lean is the line under a question: the analyst's conclusion, or why it is suggested.
func (v *visit) lean(q record.Question) string {
	if a := v.concluded(q.Assessment); a != "" {
		return a
	}
	if q.Status == record.Suggested {
		return v.because(q.Reason)
	}
	return ""
}

// concluded is an assessment in a line, "" where there is none.
func (v *visit) concluded(a record.Assessment) string {
	s := a.Answer
	switch {
	case a.Best != nil:
		s = v.w.Float(*a.Best)
	case a.Low != nil && a.High != nil:
		s = v.w.Range(*a.Low, *a.High)
	}
	if a.How != "" {
		how := v.w.T("how." + a.How)
		if s != "" {
			s += " · "
		}
		s += how
	}
	if s == "" {
		return ""
	}
	return v.w.T("assessment.title") + ": " + s
}

// spark is the figures of a count question in one line of the board.
func (v *visit) spark(r db.QuestionRow) *ui.Drawing {
	claimants := seriesOf{}
	var points []ui.Point
	title := ""
	for _, a := range r.Answers {
		day, dated := dayOf(a.Day)
		label := v.w.Figure(a.Qualifier, a.Low, a.High)
		points = append(points, ui.Point{
			Day: day, Dated: dated, Low: a.Low, High: a.High, Series: claimants.of(a.Claimant),
			Label: leftToRight(label), Maybe: a.Status == record.Suggested,
		})
		if title != "" {
			title += ", "
		}
		title += label
	}
	if len(points) == 0 {
		return nil
	}
	d := ui.Spark(points, r.Count.Cumulative, v.w.Dir() == "rtl", v.w.T("board.plot", title))
	return &d
}

// glance is the answers of a who, where or when question, the most common first,
// and how many there are beyond those.
func (v *visit) glance(r db.QuestionRow) ([]views.Named, int) {
	count := map[string]int{}
	var order []string
	for _, a := range r.Answers {
		name := v.w.Name(a.Actor.Name)
		switch r.Type {
		case record.Where:
			name = a.Place
		case record.When:
			name = v.w.Date(a.When)
		}
		if name == "" {
			continue
		}
		if count[name] == 0 {
			order = append(order, name)
		}
		count[name]++
	}
	slices.SortStableFunc(order, func(a, b string) int { return cmp.Compare(count[b], count[a]) })
	var names []views.Named
	for _, name := range order[:min(glanceNames, len(order))] {
		names = append(names, views.Named{Name: name, N: count[name]})
	}
	return names, max(0, len(order)-glanceNames)
}

// seriesOf numbers claimants in the order in which they come.
type seriesOf map[record.Ref]int

func (s seriesOf) of(claimant record.Ref) int {
	n, known := s[claimant]
	if !known {
		n = len(s)
		s[claimant] = n
	}
	return n
}

// tick is the date under a plot.
func (v *visit) tick(day int, unit ui.DateUnit) string {
	t := time.Unix(int64(day)*86400, 0).UTC()
	return v.w.Tick(t.Year(), int(t.Month()), t.Day(), unit == ui.DayUnit, unit == ui.YearUnit)
}
