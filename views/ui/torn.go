package ui

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"time"
)

// stretch is some claims of one day, or of one stretch of days, on an axis.
type stretch struct {
	from, to int // days, both included
	claims   int
	words    string // the date in words, where it is known
}

// oneDay is a claim of one day.
func oneDay(day int) stretch { return stretch{from: day, to: day, claims: 1} }

// piece is a part of an axis without a tear: its days, and from where to where it
// reaches, as shares of the whole axis.
type piece struct {
	first, last int
	from, to    float64
	claims      int
	words       string // the one date of all of it, "" when there are several
}

const (
	tearRoom   = 0.04 // of the axis, for each tear
	pieceRoom  = 58.0 // for the date under a piece
	mostPieces = 5
	squeezed   = 8  // the half of the claims that is closest together has less than one of so many parts of the axis
	closeDays  = 7  // claims that lie so close need no more room than a week
	emptyDays  = 60 // the least that a tear leaves out
	longDays   = 366
)

// tear parts the days of an axis. It is one piece, unless that would squeeze claims
// that lie close together into a sliver for the sake of a few that lie far away: then
// long stretches without a claim are left out, those beside the close ones first.
func tear(all []stretch, length float64) []piece {
	whole := piece{first: all[0].from, last: all[0].to}
	for _, s := range all {
		whole.first, whole.last = min(whole.first, s.from), max(whole.last, s.to)
	}
	near := closest(all)
	shown, enough := whole.days(), squeezed*max(closeDays, near.days())
	most := max(1, min(mostPieces, int(length/pieceRoom)-1))
	var out []piece
	for _, gap := range gaps(all, near) {
		if shown <= enough || len(out)+1 == most {
			break
		}
		out = append(out, gap)
		shown -= gap.days()
	}
	slices.SortFunc(out, func(a, b piece) int { return cmp.Compare(a.first, b.first) })
	var pieces []piece
	for _, gap := range out {
		pieces = append(pieces, piece{first: whole.first, last: gap.first})
		whole.first = gap.last
	}
	return layOut(append(pieces, whole), all, length)
}

func (p piece) days() int { return p.last - p.first }

// of are the claims that a piece has a day of.
func (p piece) of(all []stretch) (mine []stretch) {
	for _, s := range all {
		if s.to >= p.first && s.from <= p.last {
			mine = append(mine, s)
		}
	}
	return mine
}

// date is in words the one date of all claims of a piece, "" where they have several, or
// one goes on beyond it.
func (p piece) date(all []stretch) string {
	mine := p.of(all)
	for _, s := range mine {
		if s.words != mine[0].words || s.from < p.first || s.to > p.last {
			return ""
		}
	}
	return mine[0].words
}

// closest are the days of the half of the claims that lies closest together, two at
// least.
func closest(all []stretch) (most piece) {
	byDay := slices.SortedFunc(slices.Values(all), func(a, b stretch) int { return cmp.Compare(a.from, b.from) })
	half := 0
	for _, s := range byDay {
		half += s.claims
	}
	half = min(half, max(2, half/2))
	most = piece{first: byDay[0].from, last: byDay[len(byDay)-1].from}
	for i, first := range byDay {
		claims := 0
		for _, s := range byDay[i:] {
			if claims += s.claims; claims >= half {
				if s.from-first.from < most.days() {
					most = piece{first: first.from, last: s.from}
				}
				break
			}
		}
	}
	return most
}

// gaps are the long stretches of days without a claim, those beside the close ones
// first, and then the longest. A date of more than a year counts as its two ends.
func gaps(all []stretch, near piece) (empty []piece) {
	var days []stretch
	for _, s := range all {
		if s.to-s.from > longDays {
			days = append(days, oneDay(s.from), oneDay(s.to))
		} else {
			days = append(days, s)
		}
	}
	slices.SortFunc(days, func(a, b stretch) int { return cmp.Compare(a.from, b.from) })
	end, before, after := days[0].to, -1, -1
	for _, s := range days {
		if s.from-end >= emptyDays {
			if end <= near.first {
				before = len(empty)
			}
			if s.from >= near.last && after < 0 {
				after = len(empty)
			}
			empty = append(empty, piece{first: end, last: s.from})
		}
		end = max(end, s.to)
	}
	for _, beside := range []int{before, after} {
		if beside >= 0 {
			empty[beside].claims = -1 // it goes first
		}
	}
	slices.SortStableFunc(empty, func(a, b piece) int {
		return cmp.Or(cmp.Compare(a.claims, b.claims), cmp.Compare(b.days(), a.days()))
	})
	return empty
}

// layOut gives each piece room for its date, and the rest of the axis by the claims
// in it.
func layOut(pieces []piece, all []stretch, length float64) []piece {
	total := 0
	for i := range pieces {
		p := &pieces[i]
		for _, s := range p.of(all) {
			p.claims += s.claims
		}
		p.words = p.date(all)
		total += p.claims
	}
	least := 0.0
	if len(pieces) > 1 {
		least = pieceRoom / length
	}
	rest := 1 - least*float64(len(pieces)) - tearRoom*float64(len(pieces)-1)
	at := 0.0
	for i := range pieces {
		p := &pieces[i]
		p.from = at
		p.to = at + least + rest*float64(p.claims)/float64(total)
		at = p.to + tearRoom
	}
	return pieces
}

// share is how far along the axis a day lies, from 0 to 1. A piece of one day has it
// in its middle.
func share(pieces []piece, day int) float64 {
	for i, p := range pieces {
		switch {
		case day > p.last:
			continue
		case day < p.first && i == 0:
			return 0
		case day < p.first:
			before := pieces[i-1]
			return before.to + float64(day-before.last)/float64(p.first-before.last)*(p.from-before.to)
		case p.first == p.last:
			return (p.from + p.to) / 2
		}
		return p.from + float64(day-p.first)/float64(p.last-p.first)*(p.to-p.from)
	}
	return 1
}

// tears are the middles of what is left out, as shares of the axis.
func tears(pieces []piece) (all []float64) {
	for i := 1; i < len(pieces); i++ {
		all = append(all, (pieces[i-1].to+pieces[i].from)/2)
	}
	return all
}

// tornTicks are the dates under a torn axis: those of each piece. One that is small, or
// holds a single date, has one, which says its year.
func tornTicks(pieces []piece, length float64) (ticks []dayTick) {
	for _, p := range pieces {
		room := (p.to - p.from) * length
		middle := p.first + p.days()/2
		first, last := calendar(p.first), calendar(p.last)
		switch {
		case p.words != "" && width(p.words) <= room+tearRoom*length:
			ticks = append(ticks, dayTick{day: middle, words: p.words})
		case room >= 1.5*pieceRoom && p.days() > 0:
			some := dayTicks(p.first, p.last, ticksIn(room))
			some[0].year = some[0].unit == DayUnit
			ticks = append(ticks, some...)
		case first.Year() == last.Year() && first.Month() == last.Month():
			ticks = append(ticks, dayTick{day: middle, unit: MonthUnit})
		case first.Year() == last.Year():
			ticks = append(ticks, dayTick{day: middle, unit: YearUnit})
		default:
			ticks = append(ticks, dayTick{day: p.first, unit: YearUnit}, dayTick{day: p.last, unit: YearUnit})
		}
	}
	return ticks
}

func calendar(day int) time.Time { return time.Unix(int64(day)*86400, 0).UTC() }

// Tear is where an axis leaves days out: a jagged line across the plot.
type Tear struct{ X1, Y1, X2, Y2 float64 }

// path is the jagged line, in steps that end where the tear does.
func (t Tear) path() string {
	const tooth = 3.0
	length := math.Hypot(t.X2-t.X1, t.Y2-t.Y1)
	steps := max(2, int(length/8))
	var b strings.Builder
	b.WriteString("M" + coord(t.X1) + " " + coord(t.Y1))
	for i := 1; i <= steps; i++ {
		along := float64(i) / float64(steps)
		off := tooth * float64(2*(i%2)-1)
		if i == steps {
			off = 0
		}
		x, y := t.X1+(t.X2-t.X1)*along, t.Y1+(t.Y2-t.Y1)*along
		if t.X1 == t.X2 {
			x += off
		} else {
			y += off
		}
		b.WriteString("L" + coord(x) + " " + coord(y))
	}
	return b.String()
}
