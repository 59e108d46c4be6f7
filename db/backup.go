package db

import "context"

// BackupFile is a backup of the case beside it.
type BackupFile struct {
	Path string
	At   string // RFC 3339, UTC
	Size int64  // bytes
}

// ExportTo writes a checked copy of the case that stands alone.
func (s *Store) ExportTo(ctx context.Context, path string) error { return errUnfinished }

// Backup writes a checked copy beside the case and returns its path.
func (s *Store) Backup(ctx context.Context) (string, error) { return s.backup(ctx, "") }

// Backups lists the backups of the case, newest first.
func (s *Store) Backups(ctx context.Context) ([]BackupFile, error) { return nil, errUnfinished }

func (s *Store) backup(ctx context.Context, label string) (string, error) { return "", errUnfinished }
