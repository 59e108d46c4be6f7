package handlers

import (
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"counterclaim/db/dbtest"
	"counterclaim/db/record"
	"counterclaim/views/href"
)

// lacks checks that no element that fits contains some words.
func (p page) lacks(selector, words string) {
	p.t.Helper()
	for _, n := range p.all(selector) {
		if got := (page{p.t, n}).text("*"); strings.Contains(got, words) {
			p.t.Errorf("%s: %q, want no %q in it", selector, got, words)
		}
	}
}

// actorOf is the one actor of the case that has a name.
func (o *office) actorOf(name string) record.Actor {
	o.t.Helper()
	all, err := o.store.Actors(o.t.Context())
	if err != nil {
		o.t.Fatal(err)
	}
	for _, a := range all {
		if isNamed(a.Actor, name) {
			return a.Actor
		}
	}
	o.t.Fatalf("no actor %q among %+v", name, all)
	return record.Actor{}
}

const sealers = `اتهمت النرويج آيسلندا بقصف سفينة صيد، وقالت النرويج إن 14 بحارا قتلوا في القصف.

ونفت آيسلندا الاتهام، وقالت الأمم المتحدة إن 9 مدنيين أصيبوا.`

// The sample is told as if reports had brought its actors in, and a byline names an
// outlet as a report does: each language calls them by the name that it has.
func TestActorsThatNobodyNamedAreNamedInTheLanguageOfThePage(t *testing.T) {
	o := sampled(t)
	o.report("Text.", "From a byline", "United Nations", "en")
	if _, err := o.store.SaveActor(t.Context(), record.Actor{Name: "Dorvan Mill", Kind: record.Person, Aliases: []string{"دورفان ميل"}}); err != nil {
		t.Fatal(err)
	}
	names := func(p page) (all []string) {
		for _, n := range p.all("#actors th[scope=row] a") {
			all = append(all, page{t, n}.text("*"))
		}
		return all
	}
	for lang, c := range map[string]struct{ has, not []string }{
		"en": {[]string{"Nadir Qasim", "Velmar News Agency", "United Nations", "Dorvan Mill"}, []string{"نادر قاسم"}},
		"ar": {[]string{"نادر قاسم", "وكالة فلمار للأنباء", "الأمم المتحدة", "Dorvan Mill"}, []string{"Nadir Qasim", "Saharin", "United Nations"}},
	} {
		o.speaks(lang)
		got := names(o.get(href.Actors))
		for _, name := range c.has {
			if !slices.Contains(got, name) {
				t.Errorf("%s: no %s among %q", lang, name, got)
			}
		}
		for _, name := range c.not {
			if slices.Contains(got, name) {
				t.Errorf("%s: %s among %q", lang, name, got)
			}
		}
	}
}

// A country or body that the program met is named as the language of the page names
// it: wherever it stands, and however it is looked for.
func TestWhatTheProgramNamedIsNamedInTheLanguageOfThePage(t *testing.T) {
	o := officeOf(t, dbtest.Reading(t))
	o.report(sealers, "قصف سفينة", "", "ar")
	norway := o.actorOf("Norway")
	for _, c := range []struct {
		lang, shown, not, body string
	}{
		{"en", "Norway", "النرويج", "United Nations"},
		{"ar", "النرويج", "Norway", "الأمم المتحدة"},
	} {
		t.Run(c.lang, func(t *testing.T) {
			o.speaks(c.lang)
			actors := o.get(href.Actors)
			actors.holds("main table", c.shown)
			actors.holds("main table", c.body)
			actors.holds("select[name=side]", c.shown)
			actors.lacks("main", c.not)
			claims := o.get(href.Claims)
			claims.holds("select[name=side]", c.shown)
			claims.holds("select[name=claimant]", c.shown)
			claims.holds("main table", c.shown)
			claims.lacks("select[name=side]", c.not)
			claims.lacks("select[name=claimant]", c.not)
			own := o.get(href.Actor(norway.ID))
			own.holds("h1", c.shown)
			if c.lang == "ar" {
				own.holds("#a-name-about", c.shown)
			}
			if got := own.attr("#a-name", "value"); got != "Norway" {
				t.Errorf("the name in the form is %q", got)
			}
			for _, typed := range []string{"Norw", "النرو"} {
				if _, body := o.do(http.MethodGet, href.FindActor+"?q="+url.QueryEscape(typed), nil); !strings.Contains(body, `"name":"`+c.shown+`"`) {
					t.Errorf("%q finds %s", typed, body)
				}
				if p := o.get(href.Actors + "?q=" + url.QueryEscape(typed)); len(p.all("main tbody tr")) != 1 {
					t.Errorf("%q finds %d actors in the list", typed, len(p.all("main tbody tr")))
				}
			}
			for _, q := range o.questions(record.Suggested) {
				o.get(href.Question(q.ID)).lacks("main h1", c.not)
			}
			o.get(href.Timeline).lacks("td:nth-child(2)", c.not)
			o.get(href.Search+"?q="+url.QueryEscape("قتلوا")).lacks("main .lean", c.not)
		})
	}
}

// What a person called an actor stays its name in every language, and a country that
// a person only put on a side is named by the language still.
func TestWhatAPersonNamedIsShownAsGiven(t *testing.T) {
	o := officeOf(t, dbtest.Reading(t))
	o.report(sealers, "قصف سفينة", "", "ar")
	if _, err := o.store.SaveActor(t.Context(), record.Actor{Name: "Denmark", Kind: record.State}); err != nil {
		t.Fatal(err)
	}
	for was, change := range map[string]func(*record.Actor){
		"Norway":  func(a *record.Actor) { a.Side = "North" },
		"Iceland": func(a *record.Actor) { a.Name = "The Republic of Iceland" },
	} {
		a := o.actorOf(was)
		change(&a)
		if _, err := o.store.SaveActor(t.Context(), a); err != nil {
			t.Fatal(err)
		}
	}
	o.speaks("ar")
	p := o.get(href.Actors)
	for _, name := range []string{"Denmark", "The Republic of Iceland", "النرويج"} {
		p.holds("main table", name)
	}
	p.lacks("main table", "الدنمارك")
}

// Two names of one actor that the program met in two languages are each its name in
// their language, once they are merged.
func TestAMergedActorIsNamedInBothLanguages(t *testing.T) {
	o := officeOf(t, dbtest.Reading(t))
	o.report("قالت جبهة الخلاص إن ستة من عناصرها قتلوا.", "هجوم", "", "ar")
	o.report("The Salvation Front said that six of its members were killed.", "An attack", "", "en")
	p := o.post(href.MergeActor(o.actorOf("Salvation Front").ID), "with", string(o.actorOf("جبهة الخلاص").ID))
	p.holds(".toast", "Salvation Front merged into \u2068جبهة الخلاص\u2069.") // as they were called when they were two
	o.get(href.Claims).holds("main table", "Salvation Front")
	o.get(href.Claims).lacks("select[name=claimant]", "جبهة الخلاص")
	o.speaks("ar")
	o.get(href.Claims).holds("main table", "جبهة الخلاص")
}

// A country that is typed in the one language is the one that a report in the other
// one named, and no second actor.
func TestACountryTypedInTheOtherLanguageIsTheSame(t *testing.T) {
	o := officeOf(t, dbtest.Reading(t))
	d := o.report(sealers, "قصف سفينة", "", "ar")
	claims, err := o.store.ClaimsOf(t.Context(), d.ID)
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(claims, func(c record.Claim) bool { return c.Claimant.Name == "United Nations" })
	c := claims[i]
	c.Claimant = record.Ref{Name: "النرويج"}
	saved, err := o.store.SaveClaim(t.Context(), c)
	if err != nil || saved.Claimant.ID != o.actorOf("Norway").ID {
		t.Errorf("%+v, %v", saved.Claimant, err)
	}
}

// A finding's reason calls actors as the rest of the page does.
func TestAReasonCallsActorsAsThePageDoes(t *testing.T) {
	o := sampled(t)
	o.speaks("ar")
	told := 0
	for _, q := range o.questions(record.Confirmed) {
		p := o.get(href.Question(q.ID))
		if len(p.all(".finding .lean")) == 0 {
			continue
		}
		if words := p.text(".finding .lean"); strings.Contains(words, "Nadir Qasim") || strings.Contains(words, "Elin Toren") {
			t.Errorf("%s", words)
		}
		told++
	}
	if told == 0 {
		t.Error("no reason is told")
	}
}
