package db_test

import (
	"encoding/json"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

const module = "counterclaim/"

// mayImport says, for every room of the house, which of our own rooms it may
// import; "" is the front door, main. A room that is missing here is not in the plan.
var mayImport = map[string][]string{
	"":                {"handlers", "handlers/cli", "db"},
	"handlers":        nil, // everything but main
	"handlers/cli":    nil,
	"handlers/intake": leaves,
	"handlers/export": leaves,
	"views":           {"views/ui", "views/href", "views/words", "assets", "db/record", "db/text"},
	"views/ui":        {"views/href", "views/words", "assets", "db/record", "db/text"},
	"views/href":      {"assets", "db/record", "db/text"},
	"views/words":     {"db/record", "db/text"},
	"assets":          {},
	"db":              leaves,
	"db/dbtest":       append([]string{"db"}, leaves...),
	"db/text":         {},
	"db/figure":       {"db/text"},
	"db/when":         {"db/text"},
	"db/record":       {"db/text", "db/figure", "db/when"},
	"db/speech":       {"db/text", "db/figure", "db/when", "db/record"},
	"db/compare":      {"db/text", "db/figure", "db/when", "db/record"},
	"db/gather":       {"db/text", "db/figure", "db/when", "db/record", "db/speech", "db/compare"},
}

var leaves = []string{"db/text", "db/figure", "db/when", "db/record", "db/speech", "db/compare", "db/gather"}

// everything lists the rooms that are not held to a list of their own.
var everything = []string{"handlers", "handlers/cli"}

func TestWhoMayImportWhom(t *testing.T) {
	list := exec.Command("go", "list", "-json=ImportPath,Imports", "./...")
	list.Dir = ".."
	out, err := list.Output()
	if err != nil {
		t.Fatal(err)
	}
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p struct {
			ImportPath string
			Imports    []string
		}
		if err := d.Decode(&p); err == io.EOF {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		room := strings.TrimPrefix(strings.TrimPrefix(p.ImportPath, strings.TrimSuffix(module, "/")), "/")
		allowed, planned := mayImport[room]
		if !planned {
			t.Errorf("%s is not in the plan of the house", p.ImportPath)
			continue
		}
		for _, imported := range p.Imports {
			ours, isOurs := strings.CutPrefix(imported, module)
			switch {
			case isOurs && !slices.Contains(everything, room) && !slices.Contains(allowed, ours):
				t.Errorf("%s must not import %s", room, ours)
			case (imported == "database/sql" || strings.HasPrefix(imported, "modernc.org/sqlite")) && room != "db":
				t.Errorf("%s must not import %s: only db speaks SQL", room, imported)
			case strings.Contains(imported, "labstack/echo") && room != "handlers":
				t.Errorf("%s must not import %s: requests end in handlers", room, imported)
			}
		}
	}
}
