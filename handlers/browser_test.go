//go:build !race

// Tests in a browser are not built with the race detector: most of their time is
// the browser's, which it does not watch, and what pages ask of the program at
// once is asked under it by TestManyAskAtOnce.

package handlers

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf16"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

var shots = flag.String("shots", "", "a folder for pictures of every screen")

// patience is how long a browser may take for one wait, on a machine that does much
// else: a limit against hanging, not a measure.
const patience = 2 * time.Minute

// slowHand has the timers of a page that wait for a person, for the next key of a
// sequence or until a note was read, wait a minute: a busy machine is slower than
// any hand.
const slowHand = `{
	const set = window.setTimeout;
	window.setTimeout = (act, pause, ...args) => set(act, pause >= 8000 || new Error().stack.includes("/js/keys") ? 60_000 : pause, ...args);
}`

// chromium is one browser for all tests of the package.
var chromium = sync.OnceValues(func() (context.Context, error) {
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true),
		chromedp.Flag("lang", "en-US"), chromedp.WSURLReadTimeout(patience),
	)
	allocator, stop := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, _ := chromedp.NewContext(allocator)
	stopBrowser = func() {
		chromedp.Cancel(ctx)
		stop()
	}
	return ctx, chromedp.Do(ctx)
})

var stopBrowser = func() {}

func TestMain(m *testing.M) {
	flag.Parse()
	code := m.Run()
	stopBrowser()
	os.Exit(code)
}

// tab is one page of a browser of its own cookies, come in to an office.
type tab struct {
	*office
	ctx context.Context

	mu       sync.Mutex
	requests []string
	troubles []string // exceptions and errors in the console
}

// newTab opens a tab on an office. Whatever the test did, the tab must have asked
// nobody but the desk, and met no error.
func (o *office) newTab() *tab {
	o.t.Helper()
	browser, err := chromium()
	if err != nil {
		o.t.Fatalf("chromium: %v", err)
	}
	return o.tabIn(chromedp.NewContext(browser, chromedp.WithNewBrowserContext()))
}

// beside opens a second tab of the same browser.
func (b *tab) beside() *tab {
	b.t.Helper()
	return b.tabIn(chromedp.NewContext(b.ctx))
}

func (o *office) tabIn(ctx context.Context, cancel context.CancelFunc) *tab {
	o.t.Helper()
	o.t.Cleanup(cancel)
	b := &tab{office: o, ctx: ctx}
	if err := chromedp.Do(ctx); err != nil {
		o.t.Fatal(err)
	}
	err := chromedp.Listen(ctx, func(event any) {
		b.mu.Lock()
		defer b.mu.Unlock()
		switch e := event.(type) {
		case *network.EventRequestWillBeSent:
			b.requests = append(b.requests, e.Request.URL)
		case *runtime.EventExceptionThrown:
			text := e.ExceptionDetails.Text
			if e.ExceptionDetails.Exception != nil {
				text += " " + e.ExceptionDetails.Exception.Description
			}
			b.troubles = append(b.troubles, text)
		case *log.EventEntryAdded:
			if e.Entry.Level == log.EntryLevelError && !strings.Contains(e.Entry.Text, "status of 4") {
				b.troubles = append(b.troubles, e.Entry.Text+" "+e.Entry.URL)
			}
		}
	})
	if err != nil {
		o.t.Fatal(err)
	}
	o.t.Cleanup(func() {
		b.mu.Lock()
		defer b.mu.Unlock()
		for _, address := range b.requests {
			if u, err := url.Parse(address); err != nil || u.Scheme != "data" && u.Scheme != "blob" && u.Scheme+"://"+u.Host != o.base {
				o.t.Errorf("the page asked %s", address)
			}
		}
		for _, trouble := range b.troubles {
			o.t.Errorf("in the browser: %s", trouble)
		}
	})
	b.do(chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		_, err := cdp.Call(ctx, target, cdppage.AddScriptToEvaluateOnNewDocument, cdppage.AddScriptToEvaluateOnNewDocumentParams{Source: slowHand})
		return err
	}))
	b.do(chromedp.EmulateViewport(1440, 960), chromedp.Navigate(o.desk.Link()))
	b.until(`location.pathname.indexOf("/enter") < 0 && document.readyState === "complete"`)
	return b
}

func (b *tab) do(actions ...chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	if err := chromedp.Do(ctx, actions...); err != nil {
		b.t.Fatal(err)
	}
}

// open goes to an address and waits for its scripts, and for its fonts, which move the words.
func (b *tab) open(address string) {
	b.t.Helper()
	b.do(chromedp.Navigate(b.base + address))
	b.until(`document.documentElement.classList.contains("scripted") && document.fonts.status === "loaded" && (!document.getElementById("reader") || document.getElementById("reader").dataset.ready)`)
}

// until waits for an expression to be true.
func (b *tab) until(expression string) {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	var last error
	for ctx.Err() == nil {
		var ok bool
		if ok, last = chromedp.Run(ctx, chromedp.Evaluate[bool](`!!(`+expression+`)`)); last == nil && ok {
			return
		}
		time.Sleep(15 * time.Millisecond)
	}
	var page string
	if body, err := chromedp.Run(b.ctx, chromedp.Evaluate[string](`document.body.innerText.slice(0, 1500)`)); err == nil {
		page = body
	}
	b.t.Fatalf("never true: %s (%v)\n%s", expression, last, page)
}

// eval is the value of an expression in the page.
func eval[T any](b *tab, expression string) T {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	value, err := chromedp.Run(ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		b.t.Fatalf("%s: %v", expression, err)
	}
	return value
}

// press presses keys where the focus is, one after the other. As on a keyboard, a
// key whose press was answered types no character.
func (b *tab) press(keys string, modifiers ...kb.Modifier) {
	b.t.Helper()
	b.do(chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		for _, key := range keys {
			strokes := kb.Encode(key)
			down := strokes[0]
			if len(strokes) == 3 {
				down.Text = strokes[1].Text
			}
			for _, stroke := range []*input.DispatchKeyEventParams{down, strokes[len(strokes)-1]} {
				chromedp.KeyModifiers(modifiers...)(stroke)
				if stroke.Modifiers&^int64(kb.ModifierShift) != 0 {
					stroke.Text = ""
				}
				if _, err := cdp.Call(ctx, target, input.DispatchKeyEvent, *stroke); err != nil {
					return err
				}
			}
		}
		return nil
	}))
}

// drag selects the words from the first to the last with the mouse, as a hand does.
func (b *tab) drag(from, to string) {
	b.t.Helper()
	b.pull(b.points(from, to))
}

// dragOver selects [from, to) of one line of the text, in UTF-16 units, with the mouse.
func (b *tab) dragOver(line, from, to int) {
	b.t.Helper()
	b.pull(b.pointsAt(line, from, line, to))
}

// pull presses the mouse at the first point, moves it to the second and lets go.
func (b *tab) pull(points [4]float64) {
	b.t.Helper()
	b.do(
		chromedp.MouseEvent(chromedp.MousePressed, points[0], points[1], chromedp.ButtonLeft, chromedp.ClickCount(1)),
		chromedp.MouseEvent(chromedp.MouseMoved, (points[0]+points[2])/2, (points[1]+points[3])/2, chromedp.ButtonLeft),
		chromedp.MouseEvent(chromedp.MouseMoved, points[2], points[3], chromedp.ButtonLeft),
		chromedp.MouseEvent(chromedp.MouseReleased, points[2], points[3], chromedp.ButtonLeft, chromedp.ClickCount(1)),
	)
}

// points are where the first word begins and the last ends on the screen, just inside them.
func (b *tab) points(from, to string) [4]float64 {
	b.t.Helper()
	place := func(words string, end bool) [2]int {
		quoted, err := json.Marshal(words)
		if err != nil {
			b.t.Fatal(err)
		}
		at := eval[[2]int](b, fmt.Sprintf(`(() => {
			const lines = [...document.querySelectorAll("#text p")].map(line => line.textContent.indexOf(%s));
			const line = lines.findIndex(at => at >= 0);
			return [line, lines[line] ?? -1];
		})()`, quoted))
		if at[0] < 0 {
			b.t.Fatalf("not in the text: %s", words)
		}
		if end {
			at[1] += len(utf16.Encode([]rune(words)))
		}
		return at
	}
	first, last := place(from, false), place(to, true)
	return b.pointsAt(first[0], first[1], last[0], last[1])
}

// pointsAt are where the words from a UTF-16 unit of one line up to a unit of
// another begin and end on the screen, just inside them.
func (b *tab) pointsAt(line, from, lastLine, to int) [4]float64 {
	b.t.Helper()
	return eval[[4]float64](b, fmt.Sprintf(`(() => {
		const at = (i, unit, end) => {
			const line = document.querySelectorAll("#text p")[i];
			const node = line.firstChild, range = document.createRange();
			range.setStart(node, unit); range.setEnd(node, unit + 1);
			const box = range.getBoundingClientRect();
			const y = box.top + box.height / 2;
			// The caret stands before or after the character on either side of it, as its direction has it.
			const x = [box.left + 1, box.right - 1].find(x => document.caretPositionFromPoint(x, y)?.offset === (end ? unit + 1 : unit));
			return [x ?? box.left + 1, y];
		};
		document.querySelectorAll("#text p")[%[1]d].scrollIntoView({ block: "center" });
		return [...at(%[1]d, %[2]d, false), ...at(%[3]d, %[4]d - 1, true)];
	})()`, line, from, lastLine, to))
}

// wait for the claim beside the text to be saved.
func (b *tab) saved() {
	b.t.Helper()
	b.until(`document.getElementById("claim") && document.getElementById("state").textContent.trim() === "Saved"`)
}

// shoot writes a picture, when pictures are asked for.
func (b *tab) shoot(name string) {
	b.t.Helper()
	if *shots == "" {
		return
	}
	picture, err := chromedp.Run(b.ctx, chromedp.CaptureScreenshot())
	if err != nil {
		b.t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(*shots, name+".png"), picture, 0o600); err != nil {
		b.t.Fatal(err)
	}
}
