package ui

import (
	"strings"
	"testing"
)

func TestAPathKeepsItsOrderAndItsLetters(t *testing.T) {
	var b strings.Builder
	if err := Path("/data/قضية <😀>/a&b.sqlite").Render(t.Context(), &b); err != nil {
		t.Fatal(err)
	}
	want := `<bdi dir="ltr"><bdi></bdi>/<wbr><bdi>data</bdi>/<wbr><bdi>قضية &lt;😀&gt;</bdi>/<wbr><bdi>a&amp;b</bdi>.sqlite</bdi>`
	if b.String() != want {
		t.Errorf("%s\nwant %s", b.String(), want)
	}
}
