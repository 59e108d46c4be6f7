package db

import (
	"errors"
	"strings"
	"testing"

	"counterclaim/db/record"
)

// A fault of the program in the middle of one report is that report's refusal.
func TestAPanicIsARefusal(t *testing.T) {
	var broken *Store // what is not there cannot tell whether it reads
	all := broken.prepareAll(t.Context(), []Incoming{
		{Name: "a", Document: record.Document{Text: "قُتل 41 😀"}},
		{Name: "b", Document: record.Document{Text: "a\r\nb"}},
	}, nil)
	var fault *UnreadableError
	if a := all[0]; !errors.As(a.Err, &fault) || !strings.Contains(a.Err.Error(), "nil pointer") || a.Name != "a" {
		t.Errorf("%+v", a)
	}
	var invalid *InvalidError
	if b := all[1]; !errors.As(b.Err, &invalid) {
		t.Errorf("%+v", b)
	}
}
