// Package assets carries the style sheets, scripts and fonts inside the program.
// Their addresses hold a hash of all of them, so that a browser may keep them
// for ever and a new program never meets an old script. Nothing is built or
// fetched: the files are served as they lie here.
package assets

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"io/fs"
	"net/http"
	"strings"
	"sync"
)

//go:embed css js fonts
var files embed.FS

// Prefix begins the address of every asset.
const Prefix = "/assets/"

// version is the hash of all files, in the order of their names. They are part
// of the program, so failing to read one is a broken build.
var version = sync.OnceValue(func() string {
	sum := sha256.New()
	err := fs.WalkDir(files, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		body, err := files.ReadFile(path)
		if err != nil {
			return err
		}
		sum.Write([]byte(path))
		sum.Write([]byte{0})
		sum.Write(body)
		return nil
	})
	if err != nil {
		panic("assets: " + err.Error())
	}
	return hex.EncodeToString(sum.Sum(nil)[:8])
})

// URL is the address of the asset at a path such as "css/app.css".
func URL(path string) string { return Prefix + version() + "/" + path }

// Handler serves the assets under the addresses that URL gives, and only under those.
func Handler() http.Handler {
	serve := http.FileServerFS(files)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		path, ok := strings.CutPrefix(r.URL.Path, Prefix+version()+"/")
		if !ok || path == "" || strings.HasSuffix(path, "/") {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Cache-Control", "private, max-age=31536000, immutable")
		if strings.HasSuffix(path, ".woff2") {
			w.Header().Set("Content-Type", "font/woff2")
		}
		r = r.Clone(r.Context())
		r.URL.Path = "/" + path
		serve.ServeHTTP(w, r)
	})
}
