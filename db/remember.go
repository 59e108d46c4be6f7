package db

import (
	"context"
	"os"
	"sync"
	"time"
)

// remembered keeps what was counted in the case until something is written to
// it, for counting a large case takes a while.
type remembered struct {
	sync.Mutex
	stamp  stamp
	values map[any]any
}

// mostRemembered is how many answers are kept at once.
const mostRemembered = 200

// stamp tells whether a case was written to: by this store, or by another
// program, which leaves its traces at the file or at the log beside it.
type stamp struct {
	written   int64
	file, log trace
}

type trace struct {
	size int64
	at   time.Time
}

func traceOf(path string) (t trace) {
	if info, err := os.Stat(path); err == nil {
		t.size, t.at = info.Size(), info.ModTime()
	}
	return t
}

func (s *Store) stampNow() stamp {
	return stamp{s.written.Load(), traceOf(s.path), traceOf(s.path + "-wal")}
}

// remember answers a question that only the state of the case decides: from
// memory when nothing was written since it was asked, else by counting, in a view
// that begins now. Keys of different questions are of different types or values.
// Nobody changes what is returned.
func remember[V any](s *Store, key any, count func() (V, error)) (V, error) {
	now := s.stampNow() // before counting: what is written meanwhile counts as newer
	r := &s.remembered
	r.Lock()
	if r.stamp != now || len(r.values) >= mostRemembered {
		r.stamp, r.values = now, map[any]any{}
	}
	v, known := r.values[key].(V)
	r.Unlock()
	if known {
		return v, nil
	}
	v, err := count()
	if err != nil {
		return v, err
	}
	r.Lock()
	defer r.Unlock()
	if r.stamp == now {
		r.values[key] = v
	}
	return v, nil
}

// countOf is how many rows of a source a filter chooses.
func (s *Store) countOf(ctx context.Context, filter any, source string, w where) (int, error) {
	return remember(s, filter, func() (n int, err error) {
		err = s.View(ctx, func(tx *Tx) error {
			n, err = one[int](tx.row(`SELECT count(*)`+source+w.String(), w.args...))
			return err
		})
		return n, err
	})
}
