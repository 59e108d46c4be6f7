package handlers

import (
	"net/http"
	"slices"
	"strings"
	"time"

	"counterclaim/db/figure"
	"counterclaim/db/record"
	"counterclaim/db/text"
	"counterclaim/db/when"
	"counterclaim/views"
	"counterclaim/views/href"
	"counterclaim/views/words"
)

// settingsPage shows the user's own settings; they need no case.
func settingsPage(v *visit) error {
	frame, err := v.frame(v.w.T("nav.settings"), href.Settings)
	if err != nil {
		return err
	}
	digits := v.settings.Digits
	if digits == "" {
		digits = words.LatinDigits
	}
	return v.render(http.StatusOK, views.SettingsPage(views.SettingsForm{Frame: frame, Lang: v.settings.Lang, Digits: digits}))
}

// saveSettings stores them; what is none of the choices is left as it was.
func saveSettings(v *visit) error {
	choose := func(field *string, name string, choices ...string) {
		if s := v.FormValue(name); slices.Contains(choices, s) {
			*field = s
		}
	}
	err := v.desk.settings.change(func(s *Settings) {
		s.Analyst = v.typed("analyst")
		choose(&s.Lang, "lang", "", words.English, words.Arabic)
		choose(&s.Digits, "digits", words.LatinDigits, words.ArabicDigits)
		choose(&s.Theme, "theme", "", "light", "dark")
		s.NoSingleKeys = v.FormValue("keys") == ""
	})
	if err != nil {
		return err
	}
	if err := v.tell("settings.saved"); err != nil {
		return err
	}
	return v.see(href.Settings)
}

// rules shows why a range or a date is what it is, and reads the words that are
// tried as if they were published today.
func rules(v *visit) error {
	frame, err := v.frame(v.w.T("settings.rules"), href.Rules)
	if err != nil {
		return err
	}
	page := views.Rules{Frame: frame, Try: v.QueryParam("try")}
	why := func(rule, example, bounds string) string {
		return record.Reason{Code: "figure." + rule, Args: []string{example, bounds}}.Sentence(v.w.Lang())
	}
	for _, r := range figure.Rules() {
		example := r.Example[1]
		if v.w.Lang() == words.Arabic && r.Example[0] != "" || example == "" {
			example = r.Example[0]
		}
		bounds := unbroken(strings.ReplaceAll(r.Range, "-", "−")) // a line ends behind a hyphen, not behind a minus
		page.Rows = append(page.Rows, views.RuleRow{
			Code: r.Code, Range: strings.ReplaceAll(bounds, ",\u00a0", ", "), Why: why(r.Code, example, bounds),
			Arabic: wordings(r.Arabic, r.Example[0]), English: wordings(r.English, r.Example[1]),
		})
	}
	meaning := map[string]string{}
	for _, r := range when.Rules() {
		meaning[r.Code] = r.Meaning[1]
		if v.w.Lang() == words.Arabic {
			meaning[r.Code] = r.Meaning[0]
		}
		page.Dates = append(page.Dates, views.DateRule{Code: r.Code, Arabic: r.Example[0], English: r.Example[1], Meaning: meaning[r.Code]})
	}
	read := text.New(page.Try)
	lang := text.Language(page.Try)
	dir := text.Direction(lang)
	for _, f := range figure.Read(read) {
		page.Read = append(page.Read, views.ReadFigure{Text: f.Text, Lang: lang, Dir: dir, Low: f.Low, High: f.High, Rule: why(f.Rule, f.Text, unbroken(v.w.Range(f.Low, f.High)))})
	}
	today := when.Day(v.desk.options.Now().Format(time.DateOnly))
	for _, d := range when.Read(read, today) {
		page.ReadDates = append(page.ReadDates, views.ReadDate{Text: d.Text, Lang: lang, Dir: dir, EDTF: d.EDTF, Event: d.Ref, Rule: meaning[d.Rule]})
	}
	return v.render(http.StatusOK, views.RulesPage(page))
}

// wordings are the words of a rule, the first of them where they are many, or its
// example where it has no words of its own.
func wordings(list []string, example string) []string {
	const most = 8
	if len(list) > most {
		return append(slices.Clone(list[:most]), "…")
	}
	if len(list) == 0 && example != "" {
		return []string{example}
	}
	return list
}
