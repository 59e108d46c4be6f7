package handlers

import (
	"cmp"
	"net/http"
	"slices"
	"time"

	"counterclaim/db"
	"counterclaim/views"
	"counterclaim/views/href"
	"counterclaim/views/ui"
)

// timelineLength is how many claims the timeline lists; the plot shows them all.
const timelineLength = 400

// timeline holds when things happened against when they were reported.
func timeline(v *visit) error {
	moments, err := v.store.Timeline(v.ctx)
	if err != nil {
		return err
	}
	frame, err := v.frame(v.w.T("nav.timeline"), href.Timeline)
	if err != nil {
		return err
	}
	page := views.Timeline{Frame: frame, ByReport: v.QueryParam("by") == "report", Plot: v.scatter(moments)}
	of := func(m db.Moment) string {
		if page.ByReport {
			return string(m.Published.Earliest)
		}
		return string(cmp.Or(m.Happened.Earliest, m.Said.Earliest))
	}
	slices.SortStableFunc(moments, func(a, b db.Moment) int {
		x, y := day(of(a)), day(of(b))
		if (x == "") != (y == "") { // what has no day comes last
			return cmp.Compare(y, x)
		}
		return cmp.Compare(x, y)
	})
	page.More = max(0, len(moments)-timelineLength)
	for _, m := range moments[:min(timelineLength, len(moments))] {
		date := day(of(m))
		if n := len(page.Days); n == 0 || page.Days[n-1].Date != date {
			page.Days = append(page.Days, views.TimelineDay{Date: date})
		}
		last := &page.Days[len(page.Days)-1]
		last.Rows = append(last.Rows, views.TimelineRow{Claim: claimRow(m.ClaimRow), Happened: m.ClaimRow.Happened, Report: m.ClaimRow.Published, Delay: v.delay(m)})
	}
	return v.render(http.StatusOK, views.TimelinePage(page))
}

// day is the day of a moment, without its time.
func day(s string) string {
	if len(s) > len(time.DateOnly) {
		return s[:len(time.DateOnly)]
	}
	return s
}

// delay is how long after the event it was reported, "" when either day is unknown.
func (v *visit) delay(m db.Moment) string {
	_, event, dated := daysOf(m.Happened)
	report, _, published := daysOf(m.Published)
	switch {
	case !dated || !published:
		return ""
	case report == event:
		return v.w.T("timeline.same")
	case report < event:
		return v.w.N("timeline.ahead", event-report)
	}
	return v.w.N("timeline.delay", report-event)
}

// scatter puts every claim with both days on the plot; nil when there is none.
func (v *visit) scatter(moments []db.Moment) *ui.Drawing {
	type pair struct{ event, report int }
	count := map[pair]int{}
	var order []pair
	for _, m := range moments {
		event, _, dated := daysOf(m.Happened)
		report, _, published := daysOf(m.Published)
		if !dated || !published {
			continue
		}
		p := pair{event, report}
		if count[p] == 0 {
			order = append(order, p)
		}
		count[p]++
	}
	if len(order) == 0 {
		return nil
	}
	slices.SortFunc(order, func(a, b pair) int { return cmp.Or(cmp.Compare(a.event, b.event), cmp.Compare(a.report, b.report)) })
	s := ui.Scatter{
		RTL: v.w.Dir() == "rtl", Title: v.w.T("timeline.lead"), Date: v.tick,
		EventLabel: v.w.T("timeline.event"), ReportLabel: v.w.T("timeline.report"), SameDay: v.w.T("timeline.same"),
	}
	for _, p := range order {
		event := isoDay(p.event)
		s.Dots = append(s.Dots, ui.Dot{
			Event: p.event, Report: p.report, Claims: count[p],
			Title: v.w.T("timeline.dot", v.w.N("n.claims", count[p]), v.w.Date(event), v.w.Date(isoDay(p.report))),
			Href:  href.With(href.Claims, "from", event, "to", event),
		})
	}
	d := s.Draw()
	return &d
}

func isoDay(n int) string { return time.Unix(int64(n)*86400, 0).UTC().Format(time.DateOnly) }
