package record

import (
	_ "embed"
	"strings"
	"sync"

	"counterclaim/db/text"
)

//go:embed bodies.tsv
var bodyTable string

// body is a well-known international body by its usual names.
type body struct{ english, arabic string }

// bodies are the well-known bodies by each of their folded names.
var bodies = sync.OnceValue(func() map[string]*body {
	m := map[string]*body{}
	for line := range strings.Lines(bodyTable) {
		row := strings.Split(strings.TrimRight(line, "\r\n"), "\t")
		if line[0] == '#' || len(row) < 3 {
			continue
		}
		b := &body{english: row[0]}
		b.arabic, _, _ = strings.Cut(row[2], ",")
		for name := range strings.SplitSeq(row[0]+","+row[1]+","+row[2], ",") {
			if name != "-" {
				m[bodyKey(name)] = b
			}
		}
	}
	return m
})

// bodyKey is a name as names of bodies are looked up: without "the" and the stops of U.N.
func bodyKey(name string) string {
	return strings.TrimPrefix(text.Fold(strings.ReplaceAll(name, ".", "")), "the ")
}

// BodyName is how a language ("en" or "ar") names the well-known international body that
// has a name of any language, or letters, as its own; "" for what is none.
func BodyName(name, lang string) string {
	b := bodies()[bodyKey(name)]
	switch {
	case b == nil:
		return ""
	case lang == "ar":
		return b.arabic
	}
	return b.english
}
