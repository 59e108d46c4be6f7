package ui

import (
	"fmt"
	"math"
	"strings"
)

// path draws the range with a short foot at each closed end and an arrow at an
// open one.
func (b Bar) path() string {
	if b.Y1 == b.Y2 { // along a lane
		return fmt.Sprintf("M%s %sv8M%s %sv8M%s %sH%s", coord(b.X1), coord(b.Y1-4), coord(b.X2), coord(b.Y2-4), coord(b.X1), coord(b.Y1), coord(b.X2))
	}
	stem := fmt.Sprintf("M%s %sV%s", coord(b.X1), coord(b.Y1), coord(b.Y2))
	if b.Open {
		return stem + fmt.Sprintf("M%s %sl4 -6l4 6", coord(b.X2-4), coord(b.Y2+6))
	}
	return stem + fmt.Sprintf("M%s %sh8M%s %sh8", coord(b.X1-4), coord(b.Y1), coord(b.X2-4), coord(b.Y2))
}

// outline draws a mark of the given radius round its place.
func outline(m Mark, r float64) string {
	polygon := func(corners int, turn, r float64) string {
		var b strings.Builder
		for i := range corners {
			angle := turn + 2*math.Pi*float64(i)/float64(corners)
			op := "L"
			if i == 0 {
				op = "M"
			}
			fmt.Fprintf(&b, "%s%s %s", op, coord(m.X+r*math.Cos(angle)), coord(m.Y+r*math.Sin(angle)))
		}
		return b.String() + "Z"
	}
	cross := func(turn float64) string {
		arm, w := r*1.15, r*0.42
		points := [][2]float64{{-w, -arm}, {w, -arm}, {w, -w}, {arm, -w}, {arm, w}, {w, w}, {w, arm}, {-w, arm}, {-w, w}, {-arm, w}, {-arm, -w}, {-w, -w}}
		var b strings.Builder
		for i, p := range points {
			op := "L"
			if i == 0 {
				op = "M"
			}
			x, y := p[0]*math.Cos(turn)-p[1]*math.Sin(turn), p[0]*math.Sin(turn)+p[1]*math.Cos(turn)
			fmt.Fprintf(&b, "%s%s %s", op, coord(m.X+x), coord(m.Y+y))
		}
		return b.String() + "Z"
	}
	switch m.Shape {
	case "square":
		return polygon(4, math.Pi/4, r*1.25)
	case "diamond":
		return polygon(4, 0, r*1.35)
	case "triangle":
		return polygon(3, -math.Pi/2, r*1.3)
	case "wedge":
		return polygon(3, math.Pi/2, r*1.3)
	case "hexagon":
		return polygon(6, 0, r*1.1)
	case "cross":
		return cross(math.Pi / 4)
	case "plus":
		return cross(0)
	}
	// circle, and ring, which the style sheet leaves hollow
	return fmt.Sprintf("M%s %sa%s %s 0 1 0 %s 0a%s %s 0 1 0 %s 0Z",
		coord(m.X-r), coord(m.Y), coord(r), coord(r), coord(2*r), coord(r), coord(r), coord(-2*r))
}
