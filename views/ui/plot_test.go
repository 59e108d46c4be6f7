package ui

import (
	"context"
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

var update = flag.Bool("update", false, "write the golden files anew")

func day(y int, m time.Month, d int) int {
	return int(time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

func plainNumber(v float64) string { return fmt.Sprintf("%.0f", v) }

func plainDate(d int, unit DateUnit) string {
	return time.Unix(int64(d)*86400, 0).UTC().Format([]string{"2 Jan", "Jan 2006", "2006"}[unit])
}

func plainArabicDate(d int, unit DateUnit) string {
	t := time.Unix(int64(d)*86400, 0).UTC()
	return fmt.Sprintf("%d آذار", t.Day())
}

// strips are the plots of the goldens; the stories are our own.
func strips() map[string]Strip {
	inf := math.Inf(1)
	against := Strip{Title: "Killed since the flood", Number: plainNumber, Date: plainDate, NoDate: "no date",
		Points: []Point{
			{Day: day(2031, 3, 14), Dated: true, Low: 501, High: inf, Series: 0, Label: "more than 500", Who: "The paper itself, 14 Mar", Title: "more than 500", Href: "#a"},
			{Day: day(2031, 3, 22), Dated: true, Low: 4500, High: 5500, Series: 1, Label: "about 5,000", Who: "Governor Salt, 22 Mar", Title: "about 5,000", Href: "#b"},
			{Day: day(2031, 3, 24), Dated: true, Low: 4500, High: 5500, Series: 1, Label: "about 5,000", Who: "Governor Salt, 24 Mar", Title: "about 5,000 again", Maybe: true},
		},
		Sums: []SumPoint{{Day: day(2031, 3, 24), Dated: true, Low: 1028, High: 1028, Label: "1,028", Who: "sum of parts", Gap: true, Against: 4500, GapLabel: "3,472 unexplained"}},
	}
	moving := Strip{Title: "Killed", Joined: true, Number: plainNumber, Date: plainDate, NoDate: "no date",
		Points: []Point{
			{Day: day(2031, 3, 1), Dated: true, Low: 19, High: 19, Series: 0, Label: "19", Who: "Ministry"},
			{Day: day(2031, 3, 11), Dated: true, Low: 41, High: 41, Series: 0, Label: "41", Who: "Ministry"},
			{Day: day(2031, 3, 24), Dated: true, Low: 65, High: 65, Series: 0, Label: "65", Who: "Ministry"},
			{Low: 10, High: 99, Series: 2, Label: "dozens", Who: "A passer-by"},
		},
	}
	crowd := Strip{Title: "Crowd", Number: plainNumber, Date: plainDate, NoDate: "no date"}
	for i := range 40 {
		crowd.Points = append(crowd.Points, Point{Day: day(2031, 3, 1) + i%4, Dated: true, Low: float64(100 + i%5), High: float64(100 + i%5), Series: i % 11, Label: plainNumber(float64(100 + i%5)), Who: "Speaker with a long name and an office"})
	}
	arabic := against
	arabic.RTL, arabic.Date, arabic.Title, arabic.NoDate = true, plainArabicDate, "القتلى منذ الفيضان", "بلا تاريخ"
	arabic.Points = slices.Clone(against.Points)
	arabic.Points[0].Label, arabic.Points[0].Who = "أكثر من \u2068500\u2069", "الصحيفة نفسها"
	arabic.Points[1].Label, arabic.Points[1].Who = "نحو \u20685,000\u2069", "المحافظ 👤 مِلْح"
	one := Strip{Title: "One", Number: plainNumber, Date: plainDate, Points: []Point{{Low: 7, High: 7, Label: "7", Who: "Somebody"}}, NoDate: "no date"}
	return map[string]Strip{"against": against, "moving": moving, "crowd": crowd, "arabic": arabic, "one": one, "empty": {Title: "Empty", Number: plainNumber, Date: plainDate}}
}

func render(t *testing.T, d Drawing) string {
	t.Helper()
	var b strings.Builder
	if err := drawing(d, "plot-drawing", markRadius).Render(context.Background(), &b); err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(b.String(), "><", ">\n<") + "\n"
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs; look at it and run with -update", path)
	}
}

func TestStripGoldens(t *testing.T) {
	for name, s := range strips() {
		t.Run(name, func(t *testing.T) {
			d := s.Draw()
			golden(t, "strip_"+name+".svg", render(t, d.Wide))
			golden(t, "strip_"+name+"_narrow.svg", render(t, d.Narrow))
		})
	}
}

// both are the two drawings of a plot.
func both(d Drawings) []Drawing { return []Drawing{d.Wide, d.Narrow} }

func TestStripStaysOnThePage(t *testing.T) {
	for name, s := range strips() {
		for _, rtl := range []bool{false, true} {
			s.RTL = rtl
			for _, d := range both(s.Draw()) {
				if len(d.Marks) != len(s.Points)+len(s.Sums) {
					t.Errorf("%s: %d marks for %d figures and %d sums", name, len(d.Marks), len(s.Points), len(s.Sums))
				}
				inside := func(what string, x, y float64) {
					if math.IsNaN(x) || math.IsNaN(y) || x < 0 || x > d.Width || y < 0 || y > d.Height {
						t.Errorf("%s, rtl %v, %v wide: %s at %v, %v is off the page", name, rtl, d.Width, what, x, y)
					}
				}
				for _, m := range d.Marks {
					inside("mark", m.X, m.Y)
				}
				for _, b := range d.Bars {
					inside("bar", b.X1, b.Y1)
					inside("bar", b.X2, b.Y2)
				}
				for _, l := range slices.Concat(d.Labels, d.Ticks) {
					inside("text", l.X, l.Y)
				}
			}
		}
	}
}

func TestLabelsDoNotOverlap(t *testing.T) {
	for name, s := range strips() {
		for _, d := range both(s.Draw()) {
			var boxes []box
			for _, l := range d.Labels {
				w := max(width(l.First), width(l.Then))
				b := box{x1: l.X, y1: l.Y - lineHeight + 3, y2: l.Y + 3}
				if l.Then != "" {
					b.y2 += lineHeight
				}
				switch l.Side {
				case LeftOf:
					b.x1 -= w
				case Middle:
					b.x1 -= w / 2
				}
				b.x2 = b.x1 + w
				for _, o := range boxes {
					if b.meets(o) {
						t.Errorf("%s, %v wide: the label %q covers another", name, d.Width, l.First)
					}
				}
				boxes = append(boxes, b)
				for _, m := range d.Marks {
					if (box{m.X - 5, m.Y - 5, m.X + 5, m.Y + 5}).meets(b) {
						t.Errorf("%s, %v wide: the label %q covers a mark", name, d.Width, l.First)
					}
				}
			}
		}
	}
}

func TestMarksOfOneDayAreMovedAside(t *testing.T) {
	s := Strip{Number: plainNumber, Date: plainDate}
	for i := range 6 {
		s.Points = append(s.Points, Point{Day: 10, Dated: true, Low: 50, High: 50, Series: i})
	}
	d := s.Draw().Wide
	for i, a := range d.Marks {
		for _, b := range d.Marks[:i] {
			if math.Abs(a.X-b.X) < 2*markRadius {
				t.Errorf("two marks at %v and %v cover each other", a.X, b.X)
			}
		}
	}
}

// The line of one speaker's numbers neither runs through another's nor ends at it.
func TestAJoinPassesTheNumbersOfOthers(t *testing.T) {
	for name, points := range map[string][]Point{
		"one in the middle":       {{Day: 1, Low: 40}, {Day: 3, Low: 60, Series: 1}, {Day: 5, Low: 80}},
		"two side by side":        {{Day: 1, Low: 40}, {Day: 3, Low: 60, Series: 1}, {Day: 3, Low: 60, Series: 2}, {Day: 5, Low: 80}},
		"one that the line nears": {{Day: 1, Low: 40}, {Day: 3, Low: 62, Series: 1}, {Day: 5, Low: 80}},
		"one far from it":         {{Day: 1, Low: 40}, {Day: 3, Low: 20, Series: 1}, {Day: 5, Low: 80}},
	} {
		for _, rtl := range []bool{false, true} {
			t.Run(name, func(t *testing.T) {
				s := Strip{Joined: true, RTL: rtl, Number: plainNumber, Date: plainDate}
				for _, p := range points {
					p.High, p.Dated = p.Low, true
					s.Points = append(s.Points, p)
				}
				for _, d := range both(s.Draw()) {
					last := len(points) - 1
					if len(d.Joins) == 0 || d.Joins[0].X1 != d.Marks[0].X || d.Joins[len(d.Joins)-1].X2 != d.Marks[last].X {
						t.Fatalf("joins %+v do not lead from the first to the last", d.Joins)
					}
					for _, m := range d.Marks[1:last] {
						mark := box{m.X - markRadius, m.Y - markRadius, m.X + markRadius, m.Y + markRadius}
						for _, b := range along(d.Joins) {
							if m.Series != 0 && math.Hypot(b.x1+1.5-m.X, b.y1+1.5-m.Y) < markRadius && b.meets(mark) {
								t.Errorf("a line runs through the mark at %v, %v", m.X, m.Y)
							}
						}
					}
				}
			})
		}
	}
}

func TestTimeRunsWithTheText(t *testing.T) {
	s := strips()["moving"]
	d := s.Draw().Wide
	if !(d.Marks[0].X < d.Marks[1].X && d.Marks[1].X < d.Marks[2].X) {
		t.Error("left to right: later figures must stand further right")
	}
	if !(d.Marks[0].Y > d.Marks[1].Y && d.Marks[1].Y > d.Marks[2].Y) {
		t.Error("greater figures must stand higher")
	}
	if !(d.Marks[3].X < d.Marks[0].X) {
		t.Error("figures without a date stand before the first day")
	}
	s.RTL = true
	d = s.Draw().Wide
	if !(d.Marks[0].X > d.Marks[1].X && d.Marks[1].X > d.Marks[2].X && d.Marks[3].X > d.Marks[0].X) {
		t.Error("right to left: later figures must stand further left")
	}
}

func TestValueTicks(t *testing.T) {
	for _, c := range []struct {
		name         string
		bottom, most float64
		first, last  float64
		count        int
	}{
		{"small", 0, 3, 0, 4, 5},
		{"one", 0, 1, 0, 2, 3},
		{"hundreds", 0, 500, 0, 600, 4},
		{"thousands", 0, 5500, 0, 6000, 4},
		{"nought", 0, 0, 0, 1, 2},
	} {
		v := newValueScale(c.bottom, c.most, 250, 20)
		if v.ticks[0] != c.first || v.ticks[len(v.ticks)-1] != c.last || len(v.ticks) != c.count {
			t.Errorf("%s: ticks %v, want %v to %v in %d", c.name, v.ticks, c.first, c.last, c.count)
		}
	}
}

func TestDayTicks(t *testing.T) {
	for _, c := range []struct {
		name        string
		first, last int
		count       int
		unit        DateUnit
	}{
		{"one day", 100, 100, 1, DayUnit},
		{"five days", 100, 104, 5, DayUnit},
		{"two weeks", 100, 114, 8, DayUnit},
		{"a month", day(2031, 9, 27), day(2031, 10, 25), 5, DayUnit},
		{"a year", day(2031, 1, 1), day(2031, 12, 31), 4, MonthUnit},
		{"ten years", day(2031, 1, 1), day(2041, 1, 1), 5, YearUnit},
		{"a millennium", day(1031, 1, 1), day(2031, 1, 1), 5, YearUnit},
	} {
		ticks := dayTicks(c.first, c.last, 8)
		if len(ticks) != c.count || ticks[0].unit != c.unit {
			t.Errorf("%s: %d ticks of unit %d, want %d of %d", c.name, len(ticks), ticks[0].unit, c.count, c.unit)
		}
		for _, tick := range ticks {
			if tick.day < c.first || tick.day > c.last {
				t.Errorf("%s: a tick at %d outside %d to %d", c.name, tick.day, c.first, c.last)
			}
		}
	}
}

func TestSpark(t *testing.T) {
	d := Spark(strips()["moving"].Points, true, false, "19 to 65")
	golden(t, "spark.svg", render(t, d))
	if len(d.Joins) != 2 {
		t.Errorf("%d joins, want 2: the undated figure belongs to no line", len(d.Joins))
	}
	for _, m := range append(d.Marks, Spark(strips()["crowd"].Points, false, true, "").Marks...) {
		if m.X < 0 || m.X > sparkWidth || m.Y < 0 || m.Y > sparkHeight {
			t.Errorf("a mark at %v, %v is off the line", m.X, m.Y)
		}
	}
	if got := Spark(nil, false, false, ""); len(got.Marks) != 0 {
		t.Error("no figures, no marks")
	}
}

func TestLanes(t *testing.T) {
	l := Lanes{Title: "Was the bridge blown up?", Names: []string{"yes", "no"}, Date: plainDate, NoDate: "no date", Stays: []Stay{
		{Lane: 0, From: 100, To: 100, Dated: true, Series: 0, Title: "yes"},
		{Lane: 1, From: 100, To: 104, Dated: true, Series: 1, Title: "no"},
		{Lane: 0, From: 100, To: 100, Dated: true, Series: 2, Title: "yes"},
		{Lane: 0, Series: 3, Title: "yes"},
	}}
	d := l.Draw().Wide
	golden(t, "lanes.svg", render(t, d))
	golden(t, "lanes_narrow.svg", render(t, l.Draw().Narrow))
	if d.Marks[0].Y == d.Marks[2].Y && d.Marks[0].X == d.Marks[2].X {
		t.Error("two answers of one day cover each other")
	}
	for _, m := range d.Marks {
		if lane := topMargin + laneHeight; (m.Title == "yes") != (m.Y < lane) {
			t.Errorf("%q stands in the other lane", m.Title)
		}
	}
	l.RTL = true
	if r := l.Draw().Wide; !(r.Marks[0].X > r.Marks[1].X) {
		t.Error("right to left: later answers stand further left")
	}
}

func TestScatter(t *testing.T) {
	s := Scatter{Title: "Event and report", Date: plainDate, EventLabel: "happened", ReportLabel: "reported", SameDay: "the same day", Dots: []Dot{
		{Event: 100, Until: 100, Report: 100, Claims: 1, Title: "a"}, {Event: 100, Until: 100, Report: 110, Claims: 9, Title: "b"}, {Event: 108, Until: 108, Report: 110, Claims: 400, Title: "c"},
	}}
	d := s.Draw().Wide
	golden(t, "scatter.svg", render(t, d))
	golden(t, "scatter_narrow.svg", render(t, s.Draw().Narrow))
	if !(d.Marks[1].Y < d.Marks[0].Y && d.Marks[2].X > d.Marks[1].X) {
		t.Error("later reports stand higher, later events further on")
	}
	if !(d.Marks[0].Series < d.Marks[1].Series && d.Marks[1].Series < d.Marks[2].Series) {
		t.Error("more claims make a larger dot")
	}
	line := d.Gaps[0]
	if line.X1 != d.Marks[0].X || line.Y1 != d.Marks[0].Y {
		t.Error("a claim reported the same day lies on the line")
	}
}

// TestScatterIsNoHigherThanItsDays: few days of reports make a low plot, in which
// every mark and word still stands.
func TestScatterIsNoHigherThanItsDays(t *testing.T) {
	high := func(reports ...int) float64 {
		s := Scatter{Title: "Event and report", Date: plainDate, EventLabel: "happened", ReportLabel: "reported"}
		for _, day := range reports {
			s.Dots = append(s.Dots, Dot{Event: 100, Until: 100, Report: day, Claims: 400, Title: "a"})
		}
		d := s.Draw().Wide
		for i, m := range d.Marks {
			if m.Y-16 < 12 || m.Y+16 > d.Height-30 {
				t.Errorf("%v: mark %d at %v of %v meets the words", reports, i, m.Y, d.Height)
			}
			if i > 0 && d.Marks[i-1].Y-m.Y < 32 {
				t.Errorf("%v: marks at %v and %v meet", reports, d.Marks[i-1].Y, m.Y)
			}
		}
		return d.Height
	}
	one, two, three, many := high(100), high(100, 101), high(100, 101, 102), high(100, 109, 118)
	if one > two || two >= three || three >= many || many != scatterHeight {
		t.Errorf("heights %v, %v, %v, %v", one, two, three, many)
	}
}

// TestScatterKeepsRoomForTheMany: one claim of a day far away does not squeeze the
// many that lie close together; the axis is torn between them, the far one has its
// date, and time runs one way through all of it.
func TestScatterKeepsRoomForTheMany(t *testing.T) {
	for _, rtl := range []bool{false, true} {
		s := Scatter{RTL: rtl, Title: "Event and report", Date: plainDate, Dots: []Dot{
			{Event: 100, Until: 100, Report: 100, Claims: 8, Title: "a"}, {Event: 100, Until: 129, Report: 110, Claims: 5, Title: "a month"},
			{Event: 160, Until: 160, Report: 160, Claims: 9, Title: "c"}, {Event: 2500, Until: 2529, Report: 110, Claims: 1, Title: "far", When: "November"},
			{Event: -9000, Until: -9000, Report: 160, Claims: 1, Title: "long ago", When: "since May"},
		}}
		d := s.Draw().Wide
		if room := math.Abs(d.Marks[2].X - d.Marks[0].X); room < 300 {
			t.Errorf("rtl %v: the many have %v of %v", rtl, room, d.Width)
		}
		if len(d.Tears) != 2 {
			t.Errorf("rtl %v: the axis is torn %d times", rtl, len(d.Tears))
		}
		if len(d.Bars) != 2 || math.Abs(math.Abs(d.Bars[0].X2-d.Bars[0].X1)-math.Abs(d.Marks[2].X-d.Marks[0].X)*29/60) > 0.5 {
			t.Errorf("rtl %v: the month is drawn as %+v", rtl, d.Bars)
		}
		for i, want := range map[int]string{3: "November", 4: "since May"} {
			if !slices.ContainsFunc(d.Ticks, func(l Label) bool { return l.First == want && math.Abs(l.X-d.Marks[i].X) < 3 }) {
				t.Errorf("rtl %v: no date %q at %v in %+v", rtl, want, d.Marks[i].X, d.Ticks)
			}
			if x := d.Marks[i].X; x < 0 || x > d.Width || (x > d.Marks[0].X) != ((i == 3) != rtl) {
				t.Errorf("rtl %v: %s stands at %v", rtl, want, x)
			}
		}
		if !slices.ContainsFunc(d.Ticks, func(l Label) bool { return l.First == "1970" }) {
			t.Errorf("rtl %v: the days in the middle do not say their year: %+v", rtl, d.Ticks)
		}
	}
}

// TestAxesAreTornOnlyForTheSakeOfTheClose: what lies evenly, or within weeks, is on
// one axis; a plot that is torn shows every claim within its edges and in the order
// of time.
func TestAxesAreTornOnlyForTheSakeOfTheClose(t *testing.T) {
	october := []int{day(2026, 10, 1), day(2026, 10, 3), day(2026, 10, 5), day(2026, 10, 7), day(2026, 10, 10)}
	for name, c := range map[string]struct {
		days  []int
		tears int
	}{
		"one day":            {october[:1], 0},
		"ten days":           {october, 0},
		"a month before":     {append([]int{day(2026, 9, 1)}, october...), 0},
		"one far year":       {append([]int{day(2019, 1, 1)}, october...), 1},
		"three far years":    {append([]int{day(2019, 1, 1), day(2021, 6, 1), day(2025, 6, 1)}, october...), 3},
		"one far ahead":      {append([]int{day(2040, 1, 1)}, october...), 1},
		"two months apart":   {append([]int{day(2026, 1, 1), day(2026, 1, 3), day(2026, 1, 4)}, october...), 1},
		"every year":         {[]int{day(2019, 1, 1), day(2020, 1, 1), day(2021, 1, 1), day(2022, 1, 1)}, 0},
		"more than has room": {append([]int{day(1900, 1, 1), day(1920, 1, 1), day(1940, 1, 1), day(1960, 1, 1), day(1980, 1, 1), day(2000, 1, 1)}, october...), 4},
	} {
		for _, rtl := range []bool{false, true} {
			s := Strip{RTL: rtl, Title: "Killed", Number: plainNumber, Date: plainDate, NoDate: "no date"}
			for i, d := range c.days {
				s.Points = append(s.Points, Point{Day: d, Dated: true, Low: float64(100 * i), High: float64(100 * i), Series: i})
			}
			both := s.Draw()
			for _, d := range []Drawing{both.Wide, both.Narrow} {
				if d.Width == wide && len(d.Tears) != c.tears {
					t.Errorf("%s, rtl %v: torn %d times, want %d", name, rtl, len(d.Tears), c.tears)
				}
				for i, m := range d.Marks {
					if m.X < 0 || m.X > d.Width {
						t.Errorf("%s, rtl %v: a mark stands at %v of %v", name, rtl, m.X, d.Width)
					}
					if i > 0 && c.days[i] > c.days[i-1] && (m.X > d.Marks[i-1].X) == rtl {
						t.Errorf("%s, rtl %v: %v stands at %v, %v at %v", name, rtl, c.days[i-1], d.Marks[i-1].X, c.days[i], m.X)
					}
				}
			}
		}
	}
}

func TestOutlinesDiffer(t *testing.T) {
	seen := map[string]string{}
	for _, shape := range append(Shapes[:], "diamond") {
		path := outline(Mark{X: 8, Y: 8, Shape: shape}, 6)
		if shape != "ring" { // the circle's outline, left hollow by the style sheet
			if other := seen[path]; other != "" {
				t.Errorf("%s looks like %s", shape, other)
			}
			seen[path] = shape
		}
	}
	if Shape(8) != Shape(0) || Shape(-1) == "" {
		t.Error("series start again after the last shape")
	}
}

// Two figures in a row do not touch, as wide as bold digits are drawn there: they would
// read as one.
func TestFiguresOfASparkKeepApart(t *testing.T) {
	const digit, gap = 7.1, 2.0
	var points []Point
	for i, n := range []float64{23, 58, 94, 112, 119, 121, 131, 205} {
		points = append(points, Point{Day: 20000 + []int{0, 2, 4, 6, 6, 6, 9, 9}[i], Dated: true, Low: n, High: n, Series: i, Label: fmt.Sprint(n)})
	}
	for _, rtl := range []bool{false, true} {
		labels := Spark(points, true, rtl, "").Labels
		if len(labels) < 4 {
			t.Errorf("rtl %v: only %d figures are told", rtl, len(labels))
		}
		ends := func(l Label) (from, to float64) {
			wide := digit * float64(len(l.First))
			switch l.Side {
			case RightOf:
				return l.X, l.X + wide
			case LeftOf:
				return l.X - wide, l.X
			}
			return l.X - wide/2, l.X + wide/2
		}
		for i, a := range labels {
			for _, b := range labels[i+1:] {
				from, to := ends(a)
				from2, to2 := ends(b)
				if math.Abs(a.Y-b.Y) < lineHeight-2 && min(to, to2)+gap > max(from, from2) {
					t.Errorf("rtl %v: %s at %.1f–%.1f and %s at %.1f–%.1f", rtl, a.First, from, to, b.First, from2, to2)
				}
			}
		}
	}
}
