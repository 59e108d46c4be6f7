package speech

import (
	"testing"

	"counterclaim/db/record"
	"counterclaim/db/text"
)

func TestTheKindThatANameTells(t *testing.T) {
	for name, want := range map[string]record.ActorKind{
		"سامر الحلبي":               record.Person,
		"سامِر بن عليّ الحلبي":      record.Person,
		"وزارة الصحة":               record.Government,
		"الجيش الشمالي":             record.Force,
		"المتحدث باسم الجيش":        record.Person,
		"تركيا":                     record.State,
		"Samer al-Halabi":           record.Person,
		"Dana Whitfield":            record.Person,
		"Northern Army":             record.Force,
		"Salvation Front":           record.Organisation,
		"Front of the Hills":        record.Organisation,
		"Ministry of Health":        record.Government,
		"head of the army":          record.Person,
		"Turkey":                    record.State,
		"Civil Defence 2":           record.Organisation,
		"rights group":              record.Organisation,
		"a Lima-based rights group": record.Organisation,
		"Group of Experts":          record.Organisation,
		"armed group":               record.Force,
		"the militant group":        record.Force,
		"rebel group":               record.Force,
		"منظمة حقوقية":              record.Organisation,
		"جماعة حقوقية":              record.Organisation,
		"مجموعة حقوقيّة":            record.Organisation,
		"الحركة المدنية":            record.Organisation,
		"جماعة مسلحة":               record.Force,
		"المجموعة المسلحة":          record.Force,
		"تنظيم الفجر":               record.Force,
		"blue shield":               record.Organisation,
		"Nadir":                     record.Organisation,
		"😀":                         record.Organisation,
		"":                          record.Organisation,
		"A B C D E":                 record.Organisation,
	} {
		if got := KindOf(name); got != want {
			t.Errorf("%q: %s, want %s", name, got, want)
		}
	}
}

// What the words of a report call a group is told as by its name alone, and its
// name is kept without vowel marks.
func TestTheClaimantOfAReport(t *testing.T) {
	for _, c := range []struct {
		text, name string
		kind       record.ActorKind
	}{
		{"A rights group said that the bridge fell.", "A rights group", record.Organisation},
		{"The armed group said that the bridge fell.", "armed group", record.Force},
		{"وقالت جماعة حقوقية إن الجسر سقط.", "جماعة حقوقية", record.Organisation},
		{"وقالت مجموعة مسلحة إن الجسر سقط.", "مجموعة مسلحة", record.Force},
		{"😀\r\nأعلنَ الجيشُ الشماليُّ أن الجسرَ سقط.", "الجيش الشمالي", record.Force},
		{"قالَ سامِرٌ الحلبيُّ إن الجسرَ سقط.", "سامر الحلبي", record.Person},
		{"José Núñez said that the bridge fell.", "José Núñez", record.Person},
	} {
		claims := Read(Input{Text: text.New(c.text)}).Claims
		if len(claims) != 1 {
			t.Errorf("%q: %d claims, want one", c.text, len(claims))
			continue
		}
		if got := claims[0].Claimant; got.Name != c.name || got.Kind != c.kind {
			t.Errorf("%q: %q, %s, want %q, %s", c.text, got.Name, got.Kind, c.name, c.kind)
		}
	}
}

// The group that is spoken of again is the one that was named.
func TestTheGroupIsTheOneNamed(t *testing.T) {
	claims := Read(Input{Text: text.New("The militant group said that the bridge fell. The group said that the road is shut.")}).Claims
	if len(claims) != 2 {
		t.Fatalf("%d claims, want two", len(claims))
	}
	if got := claims[1].Claimant; got.Name != "militant group" || got.Kind != record.Force {
		t.Errorf("the group is %q, %s", got.Name, got.Kind)
	}
}
