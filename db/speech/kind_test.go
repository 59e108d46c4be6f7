package speech

import (
	"testing"

	"counterclaim/db/record"
)

func TestTheKindThatANameTells(t *testing.T) {
	for name, want := range map[string]record.ActorKind{
		"سامر الحلبي":          record.Person,
		"سامِر بن عليّ الحلبي": record.Person,
		"وزارة الصحة":          record.Government,
		"الجيش الشمالي":        record.Force,
		"المتحدث باسم الجيش":   record.Person,
		"تركيا":                record.State,
		"Samer al-Halabi":      record.Person,
		"Dana Whitfield":       record.Person,
		"Northern Army":        record.Force,
		"Ministry of Health":   record.Government,
		"head of the army":     record.Person,
		"Turkey":               record.State,
		"Civil Defence 2":      record.Organisation,
		"blue shield":          record.Organisation,
		"Nadir":                record.Organisation,
		"😀":                    record.Organisation,
		"":                     record.Organisation,
		"A B C D E":            record.Organisation,
	} {
		if got := KindOf(name); got != want {
			t.Errorf("%q: %s, want %s", name, got, want)
		}
	}
}
