package db_test

import (
	"fmt"
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
	force := func(name string, claims int) db.ActorRow {
		return db.ActorRow{Actor: record.Actor{ID: record.ID(name), Name: name, Kind: record.Force}, Claims: claims}
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
		"a front in two languages":       {[]db.ActorRow{force("جبهة الخلاص", 2), force("Salvation Front", 1)}, []string{"جبهة الخلاص = Salvation Front"}},
		"a movement in two languages":    {[]db.ActorRow{force("حركة الفجر", 2), force("The Dawn Movement", 1)}, []string{"حركة الفجر = The Dawn Movement"}},
		"a word that is spelt":           {[]db.ActorRow{force("قوات الكرامة", 2), force("Karama Forces", 1)}, []string{"قوات الكرامة = Karama Forces"}},
		"a noun of two meanings":         {[]db.ActorRow{force("كتائب الشهداء", 2), force("Martyrs Battalions", 1)}, []string{"كتائب الشهداء = Martyrs Battalions"}},
		"a place and a translated noun":  {[]db.ActorRow{force("لواء صومارة", 2), force("Somara Brigade", 1)}, []string{"لواء صومارة = Somara Brigade"}},
		"a longer name":                  {[]db.ActorRow{force("الجبهة الديمقراطية لتحرير الوطن", 2), force("Democratic Front for the Liberation of the Homeland", 1)}, []string{"الجبهة الديمقراطية لتحرير الوطن = Democratic Front for the Liberation of the Homeland"}},
		"words that were not in a table": {[]db.ActorRow{force("حراس الثورة", 2), force("Guardians of the Revolution", 1)}, []string{"حراس الثورة = Guardians of the Revolution"}},
		"another noun before the same":   {[]db.ActorRow{force("جبهة الفجر", 2), force("Dawn Movement", 1)}, nil},
		"the same noun before another":   {[]db.ActorRow{force("جبهة الحرية", 2), force("Salvation Front", 1)}, nil},
		"one word more":                  {[]db.ActorRow{force("جبهة الخلاص", 2), force("Islamic Salvation Front", 1)}, nil},
		"two meanings of one script":     {[]db.ActorRow{force("Black Brigade", 2), force("Lions Brigade", 1)}, nil},
		"a doubled letter":               {[]db.ActorRow{person("Tahir al-Fawwal", 3), person("طاهر الفوال", 1)}, []string{"Tahir al-Fawwal = طاهر الفوال"}},
		"a rank with the last name":      {[]db.ActorRow{person("طاهر الفوال", 3), person("العقيد الفوال", 1)}, []string{"طاهر الفوال = العقيد الفوال"}},
		"the rank with the whole name":   {[]db.ActorRow{person("العقيد الركن طاهر الفوال", 3), person("العقيد الفوال", 1)}, []string{"العقيد الركن طاهر الفوال = العقيد الفوال"}},
		"a rank in another script":       {[]db.ActorRow{person("Tahir al-Fawwal", 3), person("العقيد الفوال", 1)}, []string{"Tahir al-Fawwal = العقيد الفوال"}},
		"three ways to name one":         {[]db.ActorRow{person("Tahir al-Fawwal", 3), person("طاهر الفوال", 2), person("العقيد الفوال", 1)}, []string{"Tahir al-Fawwal = طاهر الفوال", "Tahir al-Fawwal = العقيد الفوال", "طاهر الفوال = العقيد الفوال"}},
		"two bearers of the last name":   {[]db.ActorRow{person("طاهر الفوال", 3), person("سامر الفوال", 2), person("العقيد الفوال", 1)}, nil},
		"another bearer elsewhere":       {[]db.ActorRow{person("طاهر الفوال", 3), person("Samer al-Fawwal", 2), person("العقيد الفوال", 1)}, nil},
		"another bearer by another name": {[]db.ActorRow{person("طاهر الفوال", 3), person("أبو الليل", 2, "سامر الفوال"), person("العقيد الفوال", 1)}, nil},
		"another rank":                   {[]db.ActorRow{person("العميد طاهر الفوال", 3), person("العقيد الفوال", 1)}, nil},
		"another rank in two scripts":    {[]db.ActorRow{person("Brigadier Tahir al-Fawwal", 3), person("العقيد الفوال", 1)}, nil},
		"a dean is no brigadier":         {[]db.ActorRow{person("مدير عام الكلية", 3), person("عميد الكلية", 1)}, nil},
		"another last name":              {[]db.ActorRow{person("طاهر الفيال", 3), person("العقيد الفوال", 1)}, nil},
		"a first name":                   {[]db.ActorRow{person("طاهر الفوال", 3), person("العقيد طاهر", 1)}, nil},
		"a body of that name":            {[]db.ActorRow{force("كتيبة الفوال", 3), person("العقيد الفوال", 1)}, nil},
		"initials":                       {[]db.ActorRow{force("Coastal Liberation Front", 3), force("CLF", 1)}, []string{"Coastal Liberation Front = CLF"}},
		"initials with stops":            {[]db.ActorRow{force("the Front for the Liberation of the Coast", 3), force("F.L.C.", 1)}, []string{"the Front for the Liberation of the Coast = F.L.C."}},
		"initials of all words":          {[]db.ActorRow{body("Ministry of the Interior", 1), body("MOTI", 3)}, []string{"MOTI = Ministry of the Interior"}},
		"initials of two":                {[]db.ActorRow{force("Coastal Liberation Front", 3), force("Citizens Labour Federation", 2), force("CLF", 1)}, nil},
		"other initials":                 {[]db.ActorRow{force("Coastal Liberation Front", 3), force("CLM", 1)}, nil},
		"too few initials":               {[]db.ActorRow{force("Coastal Front", 3), force("CF", 1)}, nil},
		"a short word is no initials":    {[]db.ActorRow{force("Front of All Regions", 3), force("Far", 1)}, nil},
		"the initials of a person":       {[]db.ActorRow{person("Carl Lewis Ford", 3), force("CLF", 1)}, nil},
		"without the word of its kind":   {[]db.ActorRow{force("حركة الفوانيس", 3), force("الفوانيس", 1)}, []string{"حركة الفوانيس = الفوانيس"}},
		"the same in Latin letters":      {[]db.ActorRow{force("Karama", 1), force("The Karama Movement", 3)}, []string{"The Karama Movement = Karama"}},
		"without it, in two scripts":     {[]db.ActorRow{force("حركة الكرامة", 3), force("Karama", 1)}, []string{"حركة الكرامة = Karama"}},
		"three ways to name a body":      {[]db.ActorRow{force("حركة الكرامة", 3), force("Karama Movement", 2), force("Karama", 1)}, []string{"حركة الكرامة = Karama Movement", "حركة الكرامة = Karama", "Karama Movement = Karama"}},
		"a kind before it in English":    {[]db.ActorRow{force("Radio Somara", 3), force("Somara", 1)}, []string{"Radio Somara = Somara"}},
		"two kinds of one name":          {[]db.ActorRow{force("حزب الفوانيس", 3), force("قناة الفوانيس", 2), force("الفوانيس", 1)}, nil},
		"a state and its agency":         {[]db.ActorRow{force("وكالة صومارة", 3), {Actor: record.Actor{Name: "صومارة", Kind: record.State}}}, nil},
		"a person and his group":         {[]db.ActorRow{force("جماعة الفوانيسي", 3), person("الفوانيسي", 1)}, nil},
		"a service by two words":         {[]db.ActorRow{body("فرق الإنقاذ الجبلي", 3), body("الإنقاذ الجبلي", 1)}, []string{"فرق الإنقاذ الجبلي = الإنقاذ الجبلي"}},
		"an authority by one":            {[]db.ActorRow{body("هيئة الطواحين", 3), body("الطواحين", 1)}, nil},
		"three spellings, two pairs":     {[]db.ActorRow{person("Marek Dovanski", 3), person("ماريك دوفانسكي", 1), person("مارك دوفانسكي", 1)}, []string{"Marek Dovanski = ماريك دوفانسكي", "Marek Dovanski = مارك دوفانسكي"}},
	} {
		var got []string
		for _, pair := range db.Namesakes(c.actors) {
			got = append(got, pair.Same.Name+" = "+pair.Other.Name)
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

// Why two names may be one is told of each pair: word by word where they are in two
// languages.
func TestWhyNamesAreOffered(t *testing.T) {
	for _, c := range []struct {
		a, b  string
		kind  record.ActorKind
		why   db.Alike
		words string
	}{
		{"جبهة الخلاص", "Salvation Front", record.Force, db.WordForWord, "[{Salvation الخلاص false} {Front جبهة false}]"},
		{"قوات الكرامة", "Karama Forces", record.Force, db.WordForWord, "[{Karama الكرامة true} {Forces قوات false}]"},
		{"المتحدث العسكري", "المتحدث باسم الجيش", record.Person, db.OtherWords, "[]"},
		{"العقيد سامر الحداد", "سامر الحداد", record.Person, db.WithOffice, "[]"},
		{"العقيد الحداد", "سامر الحداد", record.Person, db.WithSurname, "[]"},
		{"Coastal Liberation Front", "CLF", record.Force, db.OfInitials, "[]"},
		{"حركة الفوانيس", "الفوانيس", record.Force, db.WithKind, "[]"},
		// Whole words as they stand, and never a part of a longer one before them.
		{"قوات قوة الفجر", "Dawn Force Forces", record.Force, db.WordForWord, "[{Dawn الفجر false} {Force قوات false} {Forces قوة false}]"},
		{"جبهة الخلاص الأخضر", "Al-Akhdar «Salvation» Front", record.Force, db.WordForWord, "[{Akhdar الأخضر true} {Salvation الخلاص false} {Front جبهة false}]"},
		{"عبدالرحمن البدر", "Abdulrahman Badr", record.Person, db.WordForWord, "[{Abdulrahman عبدالرحمن true} {Badr البدر true}]"},
	} {
		got := db.Namesakes([]db.ActorRow{{Actor: record.Actor{ID: "a", Name: c.a, Kind: c.kind}}, {Actor: record.Actor{ID: "b", Name: c.b, Kind: c.kind}}})
		if len(got) != 1 || got[0].Why != c.why || fmt.Sprint(got[0].Words) != c.words {
			t.Errorf("%s and %s: %+v", c.a, c.b, got)
		}
	}
}
