package gather

import "testing"

// A word of a cue begins a word, but for what is written onto that.
func TestCuesBeginWords(t *testing.T) {
	for name, c := range map[string]struct {
		words string
		cue   cue
		has   bool
	}{
		"fell":                             {" سقطت البلدة ", hold, true},
		"and fell":                         {" وسقطت البلدة ", hold, true},
		"shot down":                        {" اسقطت الطائرة ", hold, false},
		"evacuated":                        {" اخليت القرية ", left, true},
		"the interior":                     {" وزارة الداخليه ", left, false},
		"negotiates":                       {" تفاوض الحكومة ", talks, true},
		"the talks, with the article":      {" والمفاوضات ", talks, true},
		"leaving, behind a preposition":    {" بمغادره البلدة ", left, true},
		"a link":                           {" لا صله له به ", part, true},
		"went on without a break":          {" معارك متواصله ", part, false},
		"behind a quotation mark":          {" \"سقطت البلدة\" ", hold, true},
		"a demand, opened by ا":            {" بانتزاع البلدة ", hold, true},
		"a post taken":                     {" انتزع نقطه مراقبه ", hold, true},
		"and calm":                         {" صمت وهدوء ", calmed, true},
		"an ocean":                         {" المحيط الهادي ", calmed, false},
		"a name that has the word at last": {" مدينة زبيد ", grip, false},
	} {
		t.Run(name, func(t *testing.T) {
			if got := allCues().find(c.words).has(c.cue); got != c.has {
				t.Errorf("%v, want %v", got, c.has)
			}
		})
	}
}
