package db

import (
	"cmp"
	"context"
	"maps"
	"strings"

	"counterclaim/db/record"
)

// ShownNames are the names of actors that a reader of a language ("en" or "ar") is
// shown otherwise than they are stored, by the stored ones: the program calls a country
// as its tables do, in English, and readers call it as their language does. What a
// person called an actor is its name in every language. A name of two actors whom the
// language would call by different names is left as it is stored.
func (s *Store) ShownNames(ctx context.Context, lang string) (shown map[string]string, err error) {
	type shownIn string
	shown, err = remember(s, shownIn(lang), func() (map[string]string, error) {
		shown := map[string]string{}
		err := s.View(ctx, func(tx *Tx) error {
			type called struct {
				id    record.ID
				name  string
				named bool
				alias string
			}
			rows, err := collect(tx, func(row scanner) (c called, err error) {
				return c, row.Scan(&c.id, &c.name, &c.named, &c.alias)
			}, `SELECT a.id, a.name, a.named, coalesce(l.name, '') FROM actor a LEFT JOIN actor_alias l ON l.actor = a.id ORDER BY a.id, l.n`)
			for i := 0; i < len(rows); {
				c := rows[i]
				var others []string
				for ; i < len(rows) && rows[i].id == c.id; i++ {
					if rows[i].alias != "" {
						others = append(others, rows[i].alias)
					}
				}
				own := c.name
				if !c.named {
					own = record.NameIn(lang, c.name, others)
				}
				if other, met := shown[c.name]; met && other != own {
					own = c.name
				}
				shown[c.name] = own
			}
			maps.DeleteFunc(shown, func(name, own string) bool { return name == own })
			return err
		})
		return shown, err
	})
	return shown, wrap("shown names", err)
}

// FormerNames are the names by which a reader of a language is shown actors that have
// another name beside: by those other names, of which one has come with each merge. What
// was worded before a merge, such as a question, holds the name of the actor that is gone.
// A name that two actors have is not among them.
func (s *Store) FormerNames(ctx context.Context, lang string) (shown map[string]string, err error) {
	type formerIn string
	own, err := s.ShownNames(ctx, lang)
	if err != nil {
		return nil, wrap("former names", err)
	}
	shown, err = remember(s, formerIn(lang), func() (map[string]string, error) {
		shown := map[string]string{}
		err := s.View(ctx, func(tx *Tx) error {
			type other struct{ alias, name string }
			rows, err := collect(tx, func(row scanner) (o other, err error) {
				return o, row.Scan(&o.alias, &o.name)
			}, `SELECT l.name, a.name FROM actor_alias l JOIN actor a ON a.id = l.actor WHERE l.name NOT IN (SELECT name FROM actor)`)
			var two []string
			for _, o := range rows {
				name := cmp.Or(own[o.name], o.name)
				if met, there := shown[o.alias]; there && met != name {
					two = append(two, o.alias)
				}
				shown[o.alias] = name
			}
			for _, alias := range two {
				delete(shown, alias)
			}
			maps.DeleteFunc(shown, func(alias, name string) bool { return alias == name })
			return err
		})
		return shown, err
	})
	return shown, wrap("former names", err)
}

// FindActors are the actors of which a name or alias, or the name in either language
// (ShownNames), begins with what was typed, whatever its spelling; then those that
// hold it as a later word.
func (s *Store) FindActors(ctx context.Context, typed string, limit int) (all []record.Actor, err error) {
	key := folded(typed)
	var begin []string // by a name that is shown and need not stand in the file
	for _, lang := range []string{"en", "ar"} {
		shown, err := s.ShownNames(ctx, lang)
		if err != nil {
			return nil, wrap("find actors", err)
		}
		for name, own := range shown {
			if strings.HasPrefix(folded(own), key) {
				begin = append(begin, name)
			}
		}
	}
	err = s.View(ctx, func(tx *Tx) error {
		rows, err := tx.actors(`WHERE a.name IN (SELECT value FROM json_each(?2)) OR a.id IN (SELECT actor FROM actor_key WHERE substr(folded, 1, length(?1)) = ?1 OR instr(folded, ' ' || ?1) > 0)
			ORDER BY a.name NOT IN (SELECT value FROM json_each(?2)) AND NOT EXISTS (SELECT 1 FROM actor_key WHERE actor = a.id AND substr(folded, 1, length(?1)) = ?1), a.name, a.id`, key, list(begin))
		for _, r := range rows[:min(len(rows), max(0, limit))] {
			all = append(all, r.Actor)
		}
		return err
	})
	return all, wrap("find actors", err)
}
