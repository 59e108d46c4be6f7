package gather

import "testing"

// A claim without a word holds no place.
func TestAClaimWithoutWords(t *testing.T) {
	for _, text := range []string{"...", "😀", "\r\n"} {
		if readClaim(Claim{Text: text, Published: "2031-05-01"}, newStems()).headedElsewhere() {
			t.Errorf("%q heads somewhere", text)
		}
	}
}
