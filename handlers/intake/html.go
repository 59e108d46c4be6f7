package intake

import (
	"bytes"
	"path"
	"regexp"
	"strings"
)

// isHTML reports whether the source is a web page: by its ending, then by what
// its sender declares, then by its first bytes.
func (s Source) isHTML() bool {
	switch strings.ToLower(path.Ext(s.Name)) {
	case ".html", ".htm", ".xhtml", ".shtml":
		return true
	case ".txt", ".text", ".md", ".csv", ".log":
		return false
	}
	switch media, _, _ := strings.Cut(strings.ToLower(s.MediaType), ";"); strings.TrimSpace(media) {
	case "text/html", "application/xhtml+xml":
		return true
	}
	head := bytes.ToLower(bytes.TrimSpace(bytes.TrimPrefix(s.Bytes[:min(len(s.Bytes), sniffLength)], []byte("\xEF\xBB\xBF"))))
	return bytes.HasPrefix(head, []byte("<!doctype html")) || bytes.HasPrefix(head, []byte("<html"))
}

// declaredCharset is what the sender or the page itself says, "" when neither does.
func (s Source) declaredCharset(page bool) string {
	if _, params, ok := strings.Cut(strings.ToLower(s.MediaType), "charset="); ok {
		name, _, _ := strings.Cut(params, ";")
		return strings.Trim(strings.TrimSpace(name), `"'`)
	}
	if !page {
		return ""
	}
	if m := charsetInPage.FindSubmatch(s.Bytes[:min(len(s.Bytes), sniffLength)]); m != nil {
		return string(m[1]) + string(m[2])
	}
	return ""
}

// charsetInPage finds <meta charset=…>, <meta … content="text/html; charset=…">
// and <?xml … encoding=…?>.
var charsetInPage = regexp.MustCompile(`(?i)<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)`)
