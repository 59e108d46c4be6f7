package ui

import (
	"context"
	"io"
	"path/filepath"
	"strings"

	"github.com/a-h/templ"
)

// Path is the path of a file, each of its folders by itself, so that names in
// Arabic do not change places; a line may end after any of them. It is written
// here because a template would put spaces into it.
func Path(path string) templ.Component {
	return templ.ComponentFunc(func(_ context.Context, w io.Writer) error {
		parts := strings.Split(filepath.ToSlash(path), "/")
		for i, part := range parts {
			parts[i] = "<bdi>" + templ.EscapeString(part) + "</bdi>"
		}
		_, err := io.WriteString(w, `<bdi dir="ltr">`+strings.Join(parts, "/<wbr>")+`</bdi>`)
		return err
	})
}
