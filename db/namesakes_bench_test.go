package db_test

import (
	"fmt"
	"testing"

	"counterclaim/db"
	"counterclaim/db/record"
)

// staff are that many persons, each by an office and a name, in one script or the
// other; many share the end of their names, and few are one.
func staff(n int) (all []db.ActorRow) {
	offices := []string{"Colonel", "Brigade spokesman", "العقيد", "المتحدث العسكري"}
	first := []string{"Samer", "Nader", "سامر", "نادر", "ماريك"}
	for i := range n {
		office := offices[i%len(offices)]
		name := fmt.Sprintf("%s %s %c%c", office, first[i/len(offices)%len(first)], 'ب'+rune(i%7), 'ل'+rune(i/7%5))
		if i%len(offices) < 2 {
			name = fmt.Sprintf("%s %s al-%c%c", office, first[i/len(offices)%2], 'b'+rune(i%7), 'l'+rune(i/7%5))
		}
		all = append(all, db.ActorRow{Actor: record.Actor{ID: record.ID(fmt.Sprint(i)), Name: name, Kind: record.Person, Aliases: []string{fmt.Sprintf("Witness %d al-Haddad of the mill", i)}}})
	}
	return all
}

func BenchmarkNamesakes(b *testing.B) {
	for _, n := range []int{100, 1000} {
		all := staff(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				db.Namesakes(all)
			}
		})
	}
}
