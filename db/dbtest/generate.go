package dbtest

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"counterclaim/db"
	"counterclaim/db/figure"
	"counterclaim/db/record"
	"counterclaim/db/text"
)

// Size is how large a generated case is.
type Size struct {
	Documents int // of about 6 KB each
	Claims    int // spread over the documents
	Questions int // of ten positions each, as long as there are claims
}

// Small is a case for every day; Large is the one of the product's budgets.
var (
	Small = Size{Documents: 200, Claims: 1000, Questions: 40}
	Large = Size{Documents: 20_000, Claims: 100_000, Questions: 1000}
)

// The words that generated reports are made of: no place or event of this world.
var (
	generatedWords = strings.Fields(`قال مسؤول في المنطقة إن القوات تقدمت نحو القرية وأصابت مواقع عدة خلال الليل بينما أكد شهود أن
		القصف استمر حتى الصباح ولم ترد أنباء عن وصول فرق الإسعاف إلى الحي الشرقي وأضاف المتحدث أن المدارس أغلقت
		أبوابها ونفى الطرف الآخر وقوع أي ضحايا بين المدنيين the ministry said that the bridge was closed and the road remained open`)
	generatedOutlets = strings.Fields(`النهر الجبل السهل الميناء الواحة القلعة المنارة الساحل البرج الوادي`)
	generatedSides   = []string{"Blue", "Red", ""}
)

// vocabulary is the frequent words above and thousands of rare ones, made of
// syllables, so that a word is as common in a generated case as in a real one.
func vocabulary() []string {
	words := slices.Clone(generatedWords)
	syllables := strings.Fields("با تي سو مر نا دو كا لي هم شر قو فا زن ري طا جو")
	for i := range 8000 {
		words = append(words, syllables[i%16]+syllables[i/16%16]+syllables[i/256%16]+syllables[i/4096])
	}
	return words
}

// Fill puts a generated case into an empty store. The same size gives the same
// words every time; only the ids differ.
func Fill(ctx context.Context, s *db.Store, size Size) error {
	random := rand.New(rand.NewPCG(1, 2))
	words := Words(random)
	var actors []record.Ref
	for i := range 60 {
		a, err := s.SaveActor(ctx, record.Actor{Name: fmt.Sprintf("المتحدث %d", i), Side: generatedSides[i%3]})
		if err != nil {
			return err
		}
		actors = append(actors, record.Ref{ID: a.ID})
	}
	var questions []record.ID
	for i := range size.Questions {
		q, err := s.SaveQuestion(ctx, record.Question{Text: fmt.Sprintf("How many civilians were killed in village %d?", i), Type: record.CountQuestion,
			Count: record.Count{What: "killed", Who: "civilians", Side: "Blue", Place: fmt.Sprintf("village %d", i)}})
		if err != nil {
			return err
		}
		questions = append(questions, q.ID)
	}
	claims := 0
	for i := range size.Documents {
		body := Report(words, i)
		d, err := s.AddDocument(ctx, record.Document{Title: fmt.Sprintf("تقرير رقم %d", i), Lang: "ar", Text: body,
			Outlet: record.Ref{Name: generatedOutlets[i%len(generatedOutlets)]}, Published: fmt.Sprintf("2024-%02d-%02d", i%12+1, i%28+1)}, []byte(body))
		if err != nil {
			return err
		}
		for ; claims < size.Claims*(i+1)/size.Documents; claims++ {
			if err := fillClaim(ctx, s, random, d, actors[random.IntN(len(actors))], questions, claims); err != nil {
				return err
			}
		}
	}
	return nil
}

// Words gives one word after the other, the frequent ones often.
func Words(random *rand.Rand) func() string {
	words := vocabulary()
	zipf := rand.NewZipf(random, 1.1, 3, uint64(len(words)-1))
	return func() string { return words[zipf.Uint64()] }
}

// Report is a generated report of about 6 KB, of those words.
func Report(words func() string, number int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "تقرير رقم %d 😀\n\n", number)
	for sentence := 0; b.Len() < 6000; sentence++ {
		for range 8 + (number+sentence)%20 {
			b.WriteString(words())
			b.WriteByte(' ')
		}
		b.WriteString(".\n")
	}
	return b.String()
}

func fillClaim(ctx context.Context, s *db.Store, random *rand.Rand, d record.Document, claimant record.Ref, questions []record.ID, n int) error {
	start := 20 + random.IntN(2000)
	c := record.Claim{Document: d.ID, Act: record.Acts[n%3], Claimant: claimant, Happened: d.Published,
		Spans: []record.Quote{{Span: text.Span{Start: start, End: start + 60}}}}
	if n < 10*len(questions) {
		c.Figures = []record.Figure{{Range: figure.Exactly(float64(random.IntN(100))), Qualifier: "exact",
			Count: record.Count{What: "killed", Who: "civilians", Side: "Blue", Place: fmt.Sprintf("village %d", n%len(questions))}}}
	}
	c, err := s.SaveClaim(ctx, c)
	if err != nil || n >= 10*len(questions) {
		return err
	}
	_, err = s.SavePosition(ctx, record.Position{Question: questions[n%len(questions)], Claim: c.ID})
	return err
}
