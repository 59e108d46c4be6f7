package handlers

import (
	"fmt"
	"testing"

	"counterclaim/db"
	"counterclaim/handlers/intake"
)

// Only what the program failed at is worth trying again.
func TestWhatIsWorthTryingAgain(t *testing.T) {
	for _, tt := range []struct {
		err  error
		want bool
	}{
		{&intake.RefusedError{Code: intake.Empty}, false},
		{&intake.RefusedError{Code: intake.Binary}, false},
		{&intake.RefusedError{Code: intake.Unreadable}, true},
		{&db.UnreadableError{Cause: "index out of range"}, true},
		{&db.InvalidError{Field: "text", Code: "missing"}, false},
	} {
		if got := failed(fmt.Errorf("bring in: %w", tt.err)); got != tt.want {
			t.Errorf("%v: %t", tt.err, got)
		}
	}
}
