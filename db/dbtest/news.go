package dbtest

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"counterclaim/db"
	"counterclaim/db/record"
)

// News writes generated reports on one conflict: statements by speakers of two
// sides and of none, with figures, places, denials and accusations, between
// sentences that say nothing in particular. The fewer towns and days, the more
// of them speak to the same points.
type News struct {
	Towns, Days int
	random      *rand.Rand
	words       func() string
}

// Wire is news as it comes in a season: most reports speak of what a few others
// speak of too.
func Wire() *News { return news(60, 90) }

// OneStory is the worse case: all reports are on one town in one week, and every
// count of theirs answers the same questions.
func OneStory() *News { return news(1, 7) }

func news(towns, days int) *News {
	random := rand.New(rand.NewPCG(5, uint64(towns)))
	words := slices.Concat(newsWords, vocabulary()[len(generatedWords):])
	zipf := rand.NewZipf(random, 1.1, 20, uint64(len(words)-1))
	return &News{towns, days, random, func() string { return words[zipf.Uint64()] }}
}

var (
	newsSpeakers = strings.Split("وزارة الصحة في بيرو|وزارة الدفاع في بيرو|المتحدث باسم الجيش البيروفي|وزارة الدفاع في تشيلي|الرئيس التشيلي|مصدر في الخارجية التشيلية|"+
		"منظمة أطباء بلا أسوار|مسؤول محلي|رئيس البلدية|قائد الشرطة|الأمم المتحدة|شهود عيان", "|")
	newsCounts = []string{"مدنيا قتلوا", "جنديا قتلوا", "شخصا أصيبوا", "منزلا دمرت", "دبابة دمرت", "شخصا نزحوا"}
	newsWords  = strings.Fields("القوات تقدمت نحو القرية مواقع عدة خلال الليل القصف استمر حتى الصباح فرق الإسعاف الحي الشرقي المدارس أغلقت أبوابها " +
		"الجسر الطريق المستشفى المياه الكهرباء السوق المخبز الحدود القافلة المعبر الحافلة المزارع الجنوب الشمال الشرق الغرب المبنى النار الدخان")
	newsSides = []string{"بيرو", "تشيلي"}
)

func (n *News) one(of []string) string { return of[n.random.IntN(len(of))] }

func (n *News) town() string { return "بلدة " + newsTown(n.random.IntN(n.Towns)) }

// newsTown is the name of a town that no map has.
func newsTown(i int) string {
	first, last := strings.Fields("سور مرج تل عين وادي دير كفر رأس"), strings.Fields("نارة دوما سيلا قونا برتا زمار لوقا هيلا")
	return first[i%8] + " " + last[i/8%8]
}

// Report is a report of about 6 KB, published on one of the days, with some
// thirty claims.
func (n *News) Report(number int) db.Incoming {
	day := time.Date(2024, time.March, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, n.random.IntN(n.Days))
	town := n.town()
	var b strings.Builder
	fmt.Fprintf(&b, "تطورات في %s رقم %d\n\n", town, number)
	for b.Len() < 6000 {
		switch n.random.IntN(8) {
		case 0:
			fmt.Fprintf(&b, "قالت %s إن %d %s في %s يوم الثلاثاء.\n", n.one(newsSpeakers), 2+n.random.IntN(90), n.one(newsCounts), town)
		case 1:
			fmt.Fprintf(&b, "وأكد %s أن أكثر من %d %s في القصف على %s.\n", n.one(newsSpeakers), 10+n.random.IntN(90), n.one(newsCounts), n.town())
		case 2:
			fmt.Fprintf(&b, "ونفى %s أن تكون قوات %s قد قصفت %s.\n", n.one(newsSpeakers), n.one(newsSides), town)
		case 3:
			fmt.Fprintf(&b, "واتهم %s قوات %s بخرق الهدنة قرب %s.\n", n.one(newsSpeakers), n.one(newsSides), town)
		case 4:
			fmt.Fprintf(&b, "وأضاف %s أن %s.\n", n.one(newsSpeakers), n.clause())
		default:
			fmt.Fprintf(&b, "%s في %s.\n", n.clause(), town)
		}
	}
	body := b.String()
	return db.Incoming{Document: record.Document{Title: fmt.Sprintf("تطورات في %s", town), Lang: "ar", Text: body, Published: day.Format(time.DateOnly),
		Outlet: record.Ref{Name: generatedOutlets[number%len(generatedOutlets)]}}, Original: []byte(body)}
}

// clause is some words without a speaker.
func (n *News) clause() string {
	words := make([]string, 6+n.random.IntN(8))
	for i := range words {
		words[i] = n.words()
	}
	return strings.Join(words, " ")
}

// Reports are the first so many reports.
func (n *News) Reports(many int) []db.Incoming {
	all := make([]db.Incoming, many)
	for i := range all {
		all[i] = n.Report(i)
	}
	return all
}
