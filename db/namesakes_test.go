package db_test

import (
	"testing"

	"counterclaim/db"
	"counterclaim/db/record"
)

func TestNamesInTwoScriptsAreOffered(t *testing.T) {
	person := func(name string, claims int, aliases ...string) db.ActorRow {
		return db.ActorRow{Actor: record.Actor{ID: record.ID(name), Name: name, Kind: record.Person, Aliases: aliases}, Claims: claims}
	}
	body := func(name string, claims int) db.ActorRow {
		return db.ActorRow{Actor: record.Actor{ID: record.ID(name), Name: name, Kind: record.Government}, Claims: claims}
	}
	for name, c := range map[string]struct {
		actors []db.ActorRow
		want   []string // the first of a pair makes more claims
	}{
		"one person twice":               {[]db.ActorRow{person("Marek Dovanski", 1), person("ماريك دوفانسكي", 4)}, []string{"ماريك دوفانسكي = Marek Dovanski"}},
		"with vowel marks":               {[]db.ActorRow{person("Marek Dovanski", 2), person("مَاريك دُوفانسكي", 1)}, []string{"Marek Dovanski = مَاريك دُوفانسكي"}},
		"by another spelling":            {[]db.ActorRow{person("المتحدث 😀", 0, "ماريك دوفانسكي"), person("Marek Dovanski", 0)}, []string{"المتحدث 😀 = Marek Dovanski"}},
		"one that has both":              {[]db.ActorRow{person("Marek Dovanski", 1, "ماريك دوفانسكي")}, nil},
		"one script":                     {[]db.ActorRow{person("Marek Dovanski", 1), person("Mark Dovensky", 1)}, nil},
		"too short to tell":              {[]db.ActorRow{person("Ali", 1), person("علي", 1)}, nil},
		"others":                         {[]db.ActorRow{person("Marek Dovanski", 1), person("نادر قاسم الخطيب", 1)}, nil},
		"bodies are not told so":         {[]db.ActorRow{person("Marek Dovanski", 1), {Actor: record.Actor{Name: "ماريك دوفانسكي", Kind: record.Force}}}, nil},
		"an office in two languages":     {[]db.ActorRow{person("Army spokesman", 2), person("المتحدث العسكري", 1)}, []string{"Army spokesman = المتحدث العسكري"}},
		"an office said with more words": {[]db.ActorRow{person("Army spokesman", 2), person("المتحدث باسم الجيش", 1)}, []string{"Army spokesman = المتحدث باسم الجيش"}},
		"an office in other words":       {[]db.ActorRow{person("المتحدث العسكري", 2), person("المتحدث باسم الجيش", 1)}, []string{"المتحدث العسكري = المتحدث باسم الجيش"}},
		"a body in two languages":        {[]db.ActorRow{body("Health Ministry", 2), body("وزارة الصِّحة", 1)}, []string{"Health Ministry = وزارة الصِّحة"}},
		"a body and another":             {[]db.ActorRow{body("Health Ministry", 2), body("وزارة الدفاع", 1)}, nil},
		"a ministry and its minister":    {[]db.ActorRow{body("وزارة الصحة", 2), person("وزير الصحة", 1)}, nil},
		"a name and its office":          {[]db.ActorRow{person("العقيد سامر الحداد", 1), person("سامر الحداد", 3)}, []string{"سامر الحداد = العقيد سامر الحداد"}},
		"an office and a name elsewhere": {[]db.ActorRow{person("Colonel Samer al-Haddad", 3), person("سامر الحدّاد", 1)}, []string{"Colonel Samer al-Haddad = سامر الحدّاد"}},
		"a surname alone is too little":  {[]db.ActorRow{person("Colonel Haddad", 3), person("Haddad", 1)}, nil},
		"two offices, two persons":       {[]db.ActorRow{person("Army spokesman", 3), person("Navy spokesman", 1)}, nil},
		"the same name, kept apart":      {[]db.ActorRow{person("Samer Haddad", 3), person("Samer Haddad", 1)}, nil},
		"two persons of one family":      {[]db.ActorRow{person("Samer Haddad", 3), person("نادر الحداد", 1)}, nil},
		"a deputy and the minister":      {[]db.ActorRow{person("Deputy defence minister", 3), person("Defence minister", 1)}, nil},
		"a former one and the present":   {[]db.ActorRow{person("Former army spokesman", 3), person("Army spokesman", 1)}, nil},
		"a deputy in Arabic":             {[]db.ActorRow{person("نائب وزير الدفاع", 3), person("وزير الدفاع", 1)}, nil},
		"an adviser of what is unknown":  {[]db.ActorRow{person("مستشارة وزير الطواحين", 3), person("وزير الطواحين", 1)}, nil},
		"an office before an office":     {[]db.ActorRow{person("Chief army spokesman", 3), person("Army spokesman", 1)}, nil},
		"a former office and a name":     {[]db.ActorRow{person("المتحدث السابق سامر الحداد", 3), person("سامر الحداد", 1)}, []string{"المتحدث السابق سامر الحداد = سامر الحداد"}},
		"three spellings, two pairs":     {[]db.ActorRow{person("Marek Dovanski", 3), person("ماريك دوفانسكي", 1), person("مارك دوفانسكي", 1)}, []string{"Marek Dovanski = ماريك دوفانسكي", "Marek Dovanski = مارك دوفانسكي"}},
	} {
		var got []string
		for _, pair := range db.Namesakes(c.actors) {
			got = append(got, pair[0].Name+" = "+pair[1].Name)
		}
		if len(got) != len(c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
			continue
		}
		for i := range got {
			if got[i] != c.want[i] {
				t.Errorf("%s: %v, want %v", name, got, c.want)
			}
		}
	}
}
