package assets

import (
	"io/fs"
	"net/http"
	"net/http/httptest"
	"path"
	"regexp"
	"strings"
	"testing"
)

func get(t *testing.T, address string) *http.Response {
	t.Helper()
	answer := httptest.NewRecorder()
	Handler().ServeHTTP(answer, httptest.NewRequest(http.MethodGet, address, nil))
	return answer.Result()
}

func TestEveryAssetIsServedForEver(t *testing.T) {
	for name, kind := range map[string]string{"css/app.css": "text/css", "js/app.js": "text/javascript", "fonts/noto-naskh-arabic-400.woff2": "font/woff2"} {
		answer := get(t, URL(name))
		if answer.StatusCode != http.StatusOK || !strings.HasPrefix(answer.Header.Get("Content-Type"), kind) || !strings.Contains(answer.Header.Get("Cache-Control"), "immutable") {
			t.Errorf("%s: %s %v", name, answer.Status, answer.Header)
		}
	}
	for _, address := range []string{Prefix, Prefix + "0000000000000000/css/app.css", URL(""), URL("css/"), URL("../go.mod")} {
		if answer := get(t, address); answer.StatusCode != http.StatusNotFound {
			t.Errorf("%s: %s", address, answer.Status)
		}
	}
}

// TestStylesAndScriptsStayInside holds the promises of the sheets and scripts: every file they
// name is here, nothing comes from elsewhere, and sheets use logical properties only.
func TestStylesAndScriptsStayInside(t *testing.T) {
	named := regexp.MustCompile(`(?:url\(["']?|\b(?:from|import) ["'])([./][^"')]+)`)
	physical := regexp.MustCompile(`(?m)(^|[;{\s])((margin|padding|border)-(left|right)|left|right)\s*:|float:\s*(left|right)|text-align:\s*(left|right)`)
	err := fs.WalkDir(files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !(strings.HasSuffix(name, ".css") || strings.HasSuffix(name, ".js")) {
			return err
		}
		body, err := files.ReadFile(name)
		if err != nil {
			return err
		}
		if strings.Contains(string(body), "http://") || strings.Contains(string(body), "https://") {
			t.Errorf("%s names an address outside", name)
		}
		if strings.HasSuffix(name, ".css") && physical.Match(body) {
			t.Errorf("%s: physical property %q", name, physical.FindString(string(body)))
		}
		for _, m := range named.FindAllStringSubmatch(string(body), -1) {
			if _, err := fs.Stat(files, path.Join(path.Dir(name), m[1])); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestSwappingStaysShort holds the module that every page works without to its length.
func TestSwappingStaysShort(t *testing.T) {
	body, err := files.ReadFile("js/swap.js")
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(string(body), "\n"); n > 100 {
		t.Errorf("it has %d lines", n)
	}
}
