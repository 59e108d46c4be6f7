package handlers

import (
	"net/http"
	"reflect"
	"testing"

	"counterclaim/db"
	"counterclaim/db/record"
	"counterclaim/views/href"
)

// Two names of one person in two scripts are offered for merging, and one undo
// parts them again.
func TestNamesakesAreMergedFromTheList(t *testing.T) {
	o := newOffice(t)
	for _, name := range []string{"Marek Dovanski", "ماريك دوفانسكي"} {
		if _, err := o.store.SaveActor(t.Context(), record.Actor{Name: name, Kind: record.Person}); err != nil {
			t.Fatal(err)
		}
	}
	p := o.get(href.Actors)
	for _, words := range []string{"Marek Dovanski", "ماريك دوفانسكي", "1 pair", "The same words in two languages", "Marek\u2069 = \u2068ماريك\u2069 (spelt by its sound)"} {
		p.holds(".namesakes", words)
	}
	form := p.all(".namesakes form")[0]
	p = o.post(attrOf(form, "action"), "with", page{t, form}.attr("input[name=with]", "value"), "from", href.With(href.Actors, "kind", "person"))
	p.holds(".toast", "merged into")
	p.holds(".toast button", "Undo")
	if got := p.attr("select[name=kind] option[selected]", "value"); got != "person" {
		t.Errorf("the list is of kind %q now", got)
	}
	left, err := o.store.Actors(t.Context())
	if err != nil || len(left) != 1 || len(left[0].Aliases) != 1 {
		t.Errorf("after merging: %+v, %v", left, err)
	}
	if p := o.get(href.Actors); len(p.all(".namesakes")) != 0 {
		t.Error("they are still offered")
	}
	o.post(href.Undo)
	if p := o.get(href.Actors); len(p.all(".namesakes li")) != 1 {
		t.Error("after undo they are not offered again")
	}
}

// Of two names that may be one actor the one in the script of the page comes first, and
// the other is merged into it; what was worded before calls the actor by the name that
// the page has for it, and so does the title of a question.
func TestNamesakesInTheOrderOfThePageAndTheirTitlesAfter(t *testing.T) {
	for lang, c := range map[string]struct{ first, then, pair string }{
		"en": {"Marek Dovanski", "ماريك دوفانسكي", "Marek\u2069 = \u2068ماريك"},
		"ar": {"ماريك دوفانسكي", "Marek Dovanski", "ماريك\u2069 = \u2068Marek"},
	} {
		o := newOffice(t)
		o.speaks(lang)
		for _, name := range []string{"Marek Dovanski", "ماريك دوفانسكي"} {
			if _, err := o.store.IntroduceActor(t.Context(), record.Actor{Name: name, Kind: record.Person}); err != nil {
				t.Fatal(err)
			}
		}
		q, err := o.store.SaveQuestion(t.Context(), record.Question{Type: record.YesNo, Status: record.Confirmed,
			Text: "Is this so, as told by " + c.then + "?", TextAr: "هل صحيح ما يُنسب إلى " + c.then + "؟"})
		if err != nil {
			t.Fatal(err)
		}
		o.get(href.Question(q.ID)).holds("h1", c.then)
		p := o.get(href.Actors)
		names := p.all(".namesakes li a")
		if len(names) != 2 || (page{t, names[0]}).text("*") != c.first || (page{t, names[1]}).text("*") != c.then {
			t.Fatalf("%s: the names are in another order", lang)
		}
		p.holds(".namesakes", c.pair)
		form := p.all(".namesakes form")[0]
		o.post(attrOf(form, "action"), "with", page{t, form}.attr("input[name=with]", "value"))
		if stays := o.actorOf(c.first); stays.Name != c.first {
			t.Errorf("%s: merged into %q", lang, stays.Name)
		}
		o.get(href.Question(q.ID)).holds("h1", c.first)
		o.post(href.Undo)
		o.get(href.Question(q.ID)).holds("h1", c.then)
	}
}

// A name that another actor has already is not taken in silence: the form stays as
// it was filled in, and the person says whether the two are one.
func TestANameThatIsTakenIsAskedAbout(t *testing.T) {
	typed := []string{"version", "1", "name", "جيش الوادى", "kind", "force", "side", "Valley", "note", "Typed.", "aliases", "The valley's army"}
	for _, c := range []struct {
		name, answer string
		left         int
	}{
		{"they are two", "apart", 2},
		{"they are one", "", 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := newOffice(t)
			army, err := o.store.SaveActor(t.Context(), record.Actor{Name: "جيش الوادي", Kind: record.Force, Note: "Known."})
			if err != nil {
				t.Fatal(err)
			}
			other, err := o.store.SaveActor(t.Context(), record.Actor{Name: "Valley forces", Kind: record.Force})
			if err != nil {
				t.Fatal(err)
			}
			status, body := o.do(http.MethodPost, href.Actor(other.ID), form(typed...))
			p := read(t, body)
			if status != http.StatusConflict {
				t.Fatalf("%d: %s", status, p.text("#main"))
			}
			p.holds("h1", "Valley forces")
			p.holds(".same[autofocus]", "جيش الوادي")
			for selector, want := range map[string]string{"#a-name": "جيش الوادى", "#a-side": "Valley"} {
				if got := p.attr(selector, "value"); got != want {
					t.Errorf("%s holds %q, want %q", selector, got, want)
				}
			}
			p.holds("#a-note", "Typed.")
			if first := p.all("form:has(#a-name) button[type=submit]")[0]; attrOf(first, "name") != "" {
				t.Error("Enter in a field says whether they are one")
			}
			if now, err := o.store.Actor(t.Context(), other.ID); err != nil || now.Name != "Valley forces" {
				t.Errorf("it was saved already: %+v, %v", now, err)
			}

			answer := c.answer
			if answer == "" {
				answer = p.attr(".same button:not([value=apart])", "value")
			}
			o.post(href.Actor(other.ID), append([]string{"same", answer}, typed...)...)
			left, err := o.store.Actors(t.Context())
			if err != nil || len(left) != c.left {
				t.Fatalf("left: %+v, %v", left, err)
			}
			if c.left == 1 {
				want := record.Actor{ID: army.ID, Version: left[0].Version, Name: "جيش الوادي", Kind: record.Force, Side: "Valley", Note: "Known.\nTyped.", Aliases: []string{"جيش الوادى", "The valley's army", "Valley forces"}}
				if !reflect.DeepEqual(left[0].Actor, want) {
					t.Errorf("merged into %+v, want %+v", left[0].Actor, want)
				}
				return
			}
			// What was answered is not asked again.
			if status, body := o.do(http.MethodPost, href.Actor(other.ID), form(append([]string{"version", "2"}, typed[2:]...)...)); status != http.StatusOK {
				t.Errorf("it is asked again: %d, %s", status, body)
			}
		})
	}
}

// A new actor of a name that is there is asked about as well.
func TestANewActorOfATakenName(t *testing.T) {
	o := newOffice(t)
	if _, err := o.store.SaveActor(t.Context(), record.Actor{Name: "The Mills", Aliases: []string{"Mill Board"}}); err != nil {
		t.Fatal(err)
	}
	typed := []string{"version", "0", "name", "mill board", "kind", "organisation", "note", "Typed."}
	status, body := o.do(http.MethodPost, href.Actors, form(typed...))
	p := read(t, body)
	if status != http.StatusConflict {
		t.Fatalf("%d: %s", status, p.text("#main"))
	}
	p.holds(".same", "The Mills")
	o.post(href.Actors, append([]string{"same", p.attr(".same button:not([value=apart])", "value")}, typed...)...)
	left, err := o.store.Actors(t.Context())
	if err != nil || len(left) != 1 || left[0].Note != "Typed." {
		t.Errorf("left: %+v, %v", left, err)
	}
}

// A form that says that its actor is another one is stored whole or not at all, and
// taken back at once.
func TestSavingAndMergingIsOneStep(t *testing.T) {
	for _, c := range []struct {
		name   string
		same   func(own, other record.ID) record.ID
		status int
	}{
		{"the other one is gone", func(_, _ record.ID) record.ID { return "gone" }, http.StatusNotFound},
		{"it is itself", func(own, _ record.ID) record.ID { return own }, http.StatusUnprocessableEntity},
		{"they are one", func(_, other record.ID) record.ID { return other }, http.StatusOK},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := newOffice(t)
			save := func(name string) record.Actor {
				t.Helper()
				a, err := o.store.SaveActor(t.Context(), record.Actor{Name: name, Kind: record.Force})
				if err != nil {
					t.Fatal(err)
				}
				return a
			}
			other, own := save("جيش الوادي"), save("Valley forces")
			typed := []string{"version", "1", "name", "Valley army", "kind", "force", "note", "Typed.", "same", string(c.same(own.ID, other.ID))}
			if status, body := o.do(http.MethodPost, href.Actor(own.ID), form(typed...)); status != c.status {
				t.Errorf("%d: %s", status, body)
			}
			if c.status == http.StatusOK {
				if left, err := o.store.Actors(t.Context()); err != nil || len(left) != 1 {
					t.Fatalf("left: %+v, %v", left, err)
				}
				if _, err := o.store.Undo(t.Context(), db.Scope{}); err != nil {
					t.Fatal(err)
				}
			}
			for _, was := range []record.Actor{other, own} {
				now, err := o.store.Actor(t.Context(), was.ID)
				now.Version = was.Version
				if err != nil || !reflect.DeepEqual(now, was) {
					t.Errorf("%+v, %v, want %+v", now, err, was)
				}
			}
		})
	}
	t.Run("a new one", func(t *testing.T) {
		o := newOffice(t)
		typed := []string{"version", "0", "name", "Mill Board", "kind", "organisation", "same", "gone"}
		if status, body := o.do(http.MethodPost, href.Actors, form(typed...)); status != http.StatusNotFound {
			t.Errorf("%d: %s", status, body)
		}
		if left, err := o.store.Actors(t.Context()); err != nil || len(left) != 0 {
			t.Errorf("left: %+v, %v", left, err)
		}
	})
}

// What was merged is told by two names that one can tell apart, or as two entries of one.
func TestAMergeIsToldSoThatOneCanTellTheTwoApart(t *testing.T) {
	for _, c := range []struct{ lang, from, into, told string }{
		{"en", "إذاعة الوادي", "Valley Radio", "\u2068إذاعة الوادي\u2069 merged into Valley Radio."},
		{"ar", "Valley Radio", "إذاعة الوادي", "دُمجت الجهة \u2068Valley Radio\u2069 في الجهة إذاعة الوادي."},
		{"en", "Valley Radio", "Valley Radio", "Two entries of Valley Radio are one now."},
		{"ar", "إذاعة الوادي", "إذاعة الوادي", "كانت للجهة إذاعة الوادي مدخلتان، وأصبحتا واحدة."},
	} {
		t.Run(c.lang+" "+c.from, func(t *testing.T) {
			o := newOffice(t)
			ids := o.outlets(c.from, c.into)
			o.speaks(c.lang)
			p := o.post(href.MergeActor(ids[0]), "with", string(ids[1]))
			if got := p.text(".toast span"); got != c.told {
				t.Errorf("%q, want %q", got, c.told)
			}
		})
	}
}
