package handlers

import (
	"cmp"
	"net/http"
	"slices"
	"time"

	"counterclaim/db"
	"counterclaim/db/when"
	"counterclaim/views"
	"counterclaim/views/href"
	"counterclaim/views/ui"
)

// timeline holds when things happened against when they were reported: the plot
// counts all claims, the list below it turns pages.
func timeline(v *visit) error {
	delays, err := v.store.Delays(v.ctx)
	if err != nil {
		return err
	}
	frame, err := v.frame(v.w.T("nav.timeline"), href.Timeline)
	if err != nil {
		return err
	}
	page := views.Timeline{Frame: frame, ByReport: v.QueryParam("by") == "report", Plot: v.scatter(delays)}
	f := db.ClaimFilter{Limit: pageLength, Offset: v.number("offset")}
	if page.ByReport {
		f.Sort = "published"
	}
	moments, total, err := v.store.Moments(v.ctx, f)
	if err != nil {
		return err
	}
	page.Pager = v.pages(total, f.Offset)
	for _, m := range moments {
		date := asDated(m.Published, m.ClaimRow.Published)
		if !page.ByReport {
			date = cmp.Or(asDated(m.Happened, m.ClaimRow.Happened), asDated(m.Said, m.ClaimRow.Said), date)
		}
		at := slices.IndexFunc(page.Days, func(d views.TimelineDay) bool { return d.Date == date })
		if at < 0 {
			at = len(page.Days)
			page.Days = append(page.Days, views.TimelineDay{Date: date})
		}
		last := &page.Days[at]
		row := views.TimelineRow{Claim: v.claimRow(m.ClaimRow), Happened: m.ClaimRow.Happened, Report: m.ClaimRow.Published, Delay: v.delay(m)}
		if page.ByReport || m.Happened.Earliest != "" || m.Happened.Latest != "" || date == "" {
			last.Rows = append(last.Rows, row)
		} else {
			last.Told = append(last.Told, row)
		}
	}
	return v.render(http.StatusOK, views.TimelinePage(page))
}

// asDated is a date as the timeline stands it under: its day, or all of it where it
// allows more than one, such as a month.
func asDated(i when.Interval, edtf string) string {
	if from, to := day(string(i.Earliest)), day(string(i.Latest)); from == "" || from == to {
		return from
	}
	return edtf
}

// between is a stretch of days as a date: a year, a month, a day, or from one day
// to another.
func between(from, until when.Day) string {
	first, err := time.Parse(time.DateOnly, string(from))
	last, err2 := time.Parse(time.DateOnly, string(until))
	switch {
	case from == until || err != nil || err2 != nil:
		return string(from)
	case first.YearDay() == 1 && last.Equal(first.AddDate(1, 0, -1)):
		return first.Format("2006")
	case first.Day() == 1 && last.Equal(first.AddDate(0, 1, -1)):
		return first.Format("2006-01")
	}
	return string(from) + "/" + string(until)
}

// day is the day of a moment, without its time.
func day(s string) string {
	if len(s) > len(time.DateOnly) {
		return s[:len(time.DateOnly)]
	}
	return s
}

// delay is how long after the event it was reported, "" when either day is unknown
// or the report came within the stretch of days that the event is known to lie in.
func (v *visit) delay(m db.Moment) string {
	from, event, dated := daysOf(m.Happened)
	report, _, published := daysOf(m.Published)
	switch {
	case !dated || !published:
		return ""
	case report == event:
		return v.w.T("timeline.same")
	case from <= report && report < event:
		return ""
	case report < event:
		return v.w.N("timeline.ahead", from-report)
	}
	return v.w.N("timeline.delay", report-event)
}

// scatter puts every day of an event and of its reports on the plot; nil when
// there is none.
func (v *visit) scatter(delays []db.Delay) *ui.Drawings {
	if len(delays) == 0 {
		return nil
	}
	s := ui.Scatter{
		RTL: v.w.Dir() == "rtl", Title: v.w.T("timeline.lead"), Date: v.tick,
		EventLabel: v.w.T("timeline.event"), ReportLabel: v.w.T("timeline.report"), SameDay: v.w.T("timeline.same_line"),
	}
	for _, d := range delays {
		event, eventDated := dayNumber(d.Event)
		until, untilDated := dayNumber(d.Until)
		report, reportDated := dayNumber(d.Report)
		if !eventDated || !untilDated || !reportDated {
			continue // a year too far away for a calendar
		}
		happened := v.w.Date(between(d.Event, d.Until))
		s.Dots = append(s.Dots, ui.Dot{
			Event: event, Until: until, Report: report, Claims: d.Claims, When: happened,
			Title: v.w.T("timeline.dot", v.w.N("n.claims", d.Claims), happened, v.w.Date(string(d.Report))),
			Href:  href.With(href.Claims, "from", string(d.Event), "to", string(d.Until)),
		})
	}
	if len(s.Dots) == 0 {
		return nil
	}
	drawing := s.Draw()
	return &drawing
}
