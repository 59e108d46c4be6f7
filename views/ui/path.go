package ui

import (
	"context"
	"io"
	"path/filepath"
	"strings"

	"github.com/a-h/templ"
)

// Path is the path of a file, each of its folders by itself and endings apart, so
// that names in Arabic do not change places with them; a line may end after any of them. It is written
// here because a template would put spaces into it.
func Path(path string) templ.Component {
	return templ.ComponentFunc(func(_ context.Context, w io.Writer) error {
		parts := strings.Split(filepath.ToSlash(path), "/")
		for i, part := range parts {
			name := strings.TrimSuffix(part, filepath.Ext(part))
			parts[i] = "<bdi>" + templ.EscapeString(name) + "</bdi>" + templ.EscapeString(filepath.Ext(part))
		}
		_, err := io.WriteString(w, `<bdi dir="ltr">`+strings.Join(parts, "/<wbr>")+`</bdi>`)
		return err
	})
}
