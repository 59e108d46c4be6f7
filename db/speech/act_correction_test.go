package speech

import (
	"slices"
	"strconv"
	"testing"
)

// Numbers put right and words taken back, as they are told in words.
func TestCorrections(t *testing.T) {
	reads(t, []readCase{
		{"put right, instead of the old one", "أعلنت وزارة الصحة مقتل 47 شخصا. وفي وقت لاحق صححت الوزارة حصيلة القتلى إلى 53 بدلا من 47.", []string{"asserts | وزارة الصحة | مقتل 47 شخصا", "asserts | وزارة الصحة | حصيلة القتلى إلى 53 بدلا من 47"}},
		{"amended from one to the other", "عدلت وزارة الصحة حصيلة القتلى من 47 إلى 53.", []string{"asserts | وزارة الصحة | حصيلة القتلى من 47 إلى 53"}},
		{"brought up to date", "حدثت الوزارة حصيلة القتلى إلى 53.", []string{"asserts | الوزارة | حصيلة القتلى إلى 53"}},
		{"what happened is no toll", "حدثت اشتباكات أسفرت عن حصيلة من 12 قتيلا.", []string{"asserts |  | حدثت اشتباكات أسفرت عن حصيلة من 12 قتيلا"}},
		{"lowered, with what was said before", "خفضت الوزارة حصيلة القتلى إلى 41 بعد أن كانت أعلنت 47.", []string{"asserts | الوزارة | حصيلة القتلى إلى 41 بعد أن كانت أعلنت 47"}},
		{"in a statement, said in it", "أصدرت الوزارة بيانا تصحيحيا قالت فيه إن 53 شخصا قتلوا.", []string{"asserts | الوزارة | 53 شخصا قتلوا"}},
		{"his words taken back", "تراجع المتحدث باسم الجيش عن قوله إن القوات انسحبت من المدينة.", []string{"denies | المتحدث باسم الجيش | القوات انسحبت من المدينة"}},
		{"a toll taken back", "تراجعت الوزارة عن حصيلة 47 قتيلا.", []string{"denies | الوزارة | حصيلة 47 قتيلا"}},
		{"its statement withdrawn", "سحبت الوزارة بيانها السابق عن مقتل 47 شخصا.", []string{"denies | الوزارة | بيانها السابق عن مقتل 47 شخصا"}},
		{"an army that falls back takes nothing back", "تراجع الجيش عن بلدة كفر زيت بعد معارك.", []string{"asserts |  | تراجع الجيش عن بلدة كفر زيت بعد معارك"}},
		{"an army withdrawn is no statement", "سحبت الحكومة قواتها من المدينة.", []string{"asserts |  | سحبت الحكومة قواتها من المدينة"}},
		{"the number was wrong", "قالت الوزارة إن الحصيلة السابقة كانت خاطئة.", []string{"denies | الوزارة | الحصيلة السابقة كانت خاطئة"}},
		{"English", "The Health Ministry later corrected the toll to 53 from 47.", []string{"asserts | Health Ministry | the toll to 53 from 47"}},
		{"English, retracted", "The spokesman retracted his statement that troops had left the town.", []string{"denies | spokesman | troops had left the town"}},
		{"English, withdrew its claim", "The army withdrew its earlier claim that it had taken Solan.", []string{"denies | army | it had taken Solan"}},
		{"English, raised a flag", "The army raised its flag over Solan, killing 12 men.", []string{"asserts |  | The army raised its flag over Solan, killing 12 men"}},
		{"behind an emoji, with vowels", "😀 صَحَّحت الوزارة حصيلة القتلى إلى 53.\r\n", []string{"asserts | الوزارة | حصيلة القتلى إلى 53"}},
	})
	if all := read("قال الوزير إن الجسر سليم. وقال قائد الشرطة إن الطريق مغلق. ثم تراجع الوزير عن قوله إن الجسر سليم."); len(all) != 3 || all[2].Answers != 0 {
		t.Errorf("who takes his words back answers %+v, want his own claim", all)
	}
}

// Of two numbers in one claim the one that is put away is not told.
func TestNumbersPutAway(t *testing.T) {
	for text, want := range map[string][]string{
		"صححت الوزارة حصيلة القتلى إلى 53 بدلا من 47.":                                      {"53"},
		"عدلت الوزارة حصيلة القتلى من 47 إلى 53 قتيلا.":                                     {"53"},
		"خفضت الوزارة حصيلة القتلى إلى 41 بعد أن كانت أعلنت مقتل 47 شخصا.":                  {"41"},
		"تصحيح: عدد القتلى 53 وليس 47.":                                                     {"53"},
		"استدراك: ورد أن عدد القتلى 47 والصواب 53.":                                         {"53"},
		"ارتفعت حصيلة القتلى من 12 إلى 19 قتيلا.":                                           {"19"},
		"قتل ما بين 12 و19 شخصا في السوق.":                                                  {"12-19"},
		"قتل 12 شخصا من 19 عائلة في السوق.":                                                 {"12", "19"},
		"The ministry corrected the toll to 53 from 47.":                                    {"53"},
		"Correction: 53 people were killed, not 47.":                                        {"53"},
		"The ministry revised the toll from 47 to 53.":                                      {"53"},
		"The mayor said at least 20 people had died, up from the 14 he reported last week.": {"20-+Inf"},
		"The mayor said 31 people had died, down from 34.":                                  {"31"},
		"قال العمدة إن 31 شخصا قتلوا، ارتفاعا من 25 أعلنها الأحد.":                          {"31"},
		"The mayor said 31 people walked down from 34 hills.":                               {"31", "34"},
		"The ministry said 53 people from 47 families were killed.":                         {"53", "47"},
	} {
		var got []string
		for _, c := range read(text) {
			for _, f := range c.Figures {
				n := strconv.FormatFloat(f.Low, 'f', -1, 64)
				if f.High != f.Low {
					n += "-" + strconv.FormatFloat(f.High, 'f', -1, 64)
				}
				got = append(got, n)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q tells %q, want %q", text, got, want)
		}
	}
}

// When a former number was given is not when what is told now happened.
func TestWhenTheFormerNumberWasGiven(t *testing.T) {
	got := read("The mayor said at least 20 people had died, up from the 14 he reported last week. He said 20 people had died last week.")
	if len(got) != 2 || got[0].Happened.Known() || !got[1].Happened.Known() {
		t.Errorf("got %+v", got)
	}
}
