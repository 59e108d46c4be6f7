package speech

import "testing"

// The ways in which English reports attribute, with names that no table holds.
func TestEnglishAttribution(t *testing.T) {
	reads(t, []readCase{
		{"a quotation that goes on", "“Our guns were silent,” General Odo Marr told reporters, “and no shell left our lines.”", []string{"asserts | Odo Marr | Our guns were silent", "asserts | Odo Marr | and no shell left our lines"}},
		{"a quotation cut in the middle of its clause", "“The enemy,” the commander said in a radio address, “will pay a heavy price.”", []string{"threatens | commander | The enemy,” the commander said in a radio address, “will pay a heavy price"}},
		{"quoted as saying", "Nahran state television quoted a defence ministry source as saying that two jets had been shot down.", []string{"asserts | a defence ministry source < Nahran state television | two jets had been shot down"}},
		{"cited as saying", "The Orun news agency cited an unnamed official as saying the border would reopen on Monday.", []string{"asserts | an unnamed official < Orun news agency | the border would reopen on Monday"}},
		{"was quoted by", "A source at the foreign ministry was quoted by the daily Al-Fanar as saying that no date had been set.", []string{"asserts | A source at the foreign ministry < daily Al-Fanar | no date had been set"}},
		{"was quoted, by behind", "The mayor was quoted as saying by Radio Ama that the bridge had fallen.", []string{"asserts | mayor < Radio Ama | the bridge had fallen"}},
		{"quoting, at the head", "Quoting a ministry source, the Orun agency said the road was shut.", []string{"asserts | a ministry source < Orun agency | the road was shut"}},
		{"citing, at the end", "Local media reported heavy shelling overnight, citing residents.", []string{"asserts | residents < Local media | heavy shelling overnight"}},
		{"carried by an agency", "In a statement carried by the Orun agency, the ministry said 17 bodies had been found.", []string{"asserts | ministry < Orun agency | 17 bodies had been found"}},
		{"rejected, behind the charge", "Kenya accuses Uganda of arming the rebels, a charge Uganda has repeatedly rejected.", []string{"accuses | Kenya | Uganda of arming the rebels", "denies | Uganda | a charge Uganda has repeatedly rejected"}},
		{"claims that one rejects", "Kesur accused Nahran of jamming its radar, claims that Nahran has repeatedly rejected.", []string{"accuses | Kesur | Nahran of jamming its radar", "denies | Nahran | claims that Nahran has repeatedly rejected"}},
		{"allegations which one denies", "Kesur accused Nahran of jamming its radar, allegations which Nahran denies.", []string{"accuses | Kesur | Nahran of jamming its radar", "denies | Nahran | allegations which Nahran denies"}},
		{"which one denied", "The Front says soldiers executed six prisoners, which the army denied.", []string{"accuses | Front | soldiers executed six prisoners", "denies | army | which the army denied"}},
		{"something one denies", "The Front says soldiers executed six prisoners, something the army denies.", []string{"accuses | Front | soldiers executed six prisoners", "denies | army | something the army denies"}},
		{"they denied what another says of them", "The rebels said the army had shelled a school, a charge they denied.", []string{"asserts | rebels | the army had shelled a school", "denies | army | a charge they denied"}},
		{"it denies what it is accused of", "Kesur accused Nahran of jamming its radar - something it denies.", []string{"accuses | Kesur | Nahran of jamming its radar", "denies | Nahran | something it denies"}},
		{"dismissed by one as", "Kesur said its planes were shot at, an accusation dismissed by Nahran as absurd.", []string{"asserts | Kesur | its planes were shot at", "denies | Nahran | an accusation dismissed by Nahran as absurd"}},
		{"a claim denied by both", "Kesur says Nahran jams its radar, a claim denied by both Nahran and its allies.", []string{"asserts | Kesur | Nahran jams its radar", "denies | Nahran and its allies | a claim denied by both Nahran and its allies"}},
		{"rejected as", "Nahran has rejected the claims as “nonsense”.", []string{"denies | Nahran | the claims as “nonsense”"}},
		{"that account", "Nahran disputed that account.", []string{"denies | Nahran | that account"}},
		{"that is false", "Kesur says Nahran jams its radar. Nahran says that is false.", []string{"asserts | Kesur | Nahran jams its radar", "denies | Nahran | that is false"}},
		{"a proposal rejected is no denial", "The envoy proposed a truce of ten days, which Nahran rejected.", []string{"offers | envoy | a truce of ten days, which Nahran rejected"}},
		{"always denied", "Nahran, which has always denied arming the rebels, said it would help.", []string{"denies | Nahran | arming the rebels", "asserts | Nahran | it would help"}},
		{"accused of it, one denies", "Accused of shelling the camp, the army denied it had guns in the area.", []string{"denies | army | it had guns in the area"}},
		{"no truth in reports", "The army said there was no truth in reports that a plane was lost.", []string{"denies | army | there was no truth in reports that a plane was lost"}},
		{"accused by", "The army has been accused by aid groups of blocking food convoys.", []string{"accuses | aid groups | The army has been accused by aid groups of blocking food convoys"}},
		{"blamed on, in a relative clause", "The attack, which the ministry blamed on separatists, killed six people.", []string{"accuses | ministry | which the ministry blamed on separatists"}},
		{"holds responsible", "Kesur holds Nahran responsible for the attack.", []string{"accuses | Kesur | Nahran responsible for the attack"}},
		{"an allegation that is false", "Nahran’s allegation that its ships were rammed is false, Kesur’s coastguard said.", []string{"accuses | Nahran | allegation that its ships were rammed", "denies | Kesur’s coastguard | Nahran’s allegation that its ships were rammed is false"}},
		{"more of the speaker between commas", "A resident, who gave only his first name, Sami, said shells fell near the bakery.", []string{"asserts | A resident | shells fell near the bakery"}},
		{"a country of two words", "The United States believes Nahran supplied the missiles.", []string{"judges | United States | Nahran supplied the missiles"}},
		{"neither confirmed nor denied", "The militia has neither confirmed nor denied the report.", nil},
		{"what is said of a subject between commas", "The offensive, which the army says has killed 300 militants, began in May.", []string{"asserts | army | has killed 300 militants"}},
		{"with two blaming each other", "Fighting broke out, with Nahran and Kesur blaming each other.", []string{"accuses | Nahran | Nahran and Kesur blaming each other", "accuses | Kesur | Nahran and Kesur blaming each other"}},
		{"rejected that", "Nahran said Kesur's guns had fired. Kesur rejected that, saying its guns were silent.", []string{"asserts | Nahran | Kesur's guns had fired", "denies | Kesur | that", "asserts | Kesur | its guns were silent"}},
		{"it is a country that no table knows", "The operator of the dam said the dam was sound. Nahran vowed to retake the hill. It accused Kesur of executing prisoners.", []string{"asserts | operator of the dam | the dam was sound", "promises | Nahran | to retake the hill", "accuses | Nahran | Kesur of executing prisoners"}},
		{"there could be none is no denial", "Nahran said there could be no talks while troops remained on its land.", []string{"asserts | Nahran | there could be no talks while troops remained on its land"}},
		{"behind an emoji, with CRLF", "😀 Nahran rejected the accusation.", []string{"denies | Nahran | the accusation"}},
	})
}

// For whom a person speaks, by his office.
func TestEnglishSides(t *testing.T) {
	for text, want := range map[string][2]string{
		"A spokesman for the Najda Movement, Colonel Samir Daghil, said the dead included 14 children.": {"Samir Daghil", "Najda Movement"},
		"The Dawn Movement's spokesman, Tariq Zein, said its fighters held the port.":                   {"Tariq Zein", "Dawn Movement"},
		"A spokesman for the Dawn Movement said its fighters held the port.":                            {"A spokesman for the Dawn Movement", "Dawn Movement"},
		"The governor of Tarhuma, Idris Malouf, said the hospital had been hit.":                        {"Idris Malouf", ""},
		"The president of Kenya, William Otolo, said the road was open.":                                {"William Otolo", "Kenya"},
		"The spokesman for the Northern Dawn Front, Tariq Zein, said its fighters held the port.":       {"Tariq Zein", "Northern Dawn Front"},
		"Tariq Zein, a spokesman for the Najda Movement, said its fighters held the port.":              {"Tariq Zein", "Najda Movement"},
		"Tariq Zein, spokesman for the Northern Dawn Front, said its fighters held the port 🌊.":         {"Tariq Zein", "Northern Dawn Front"},
		"Tariq Zein, a spokesman for the Kenyan army, said the port was calm.":                          {"Tariq Zein", "Kenya"},
		"Tariq Zein, Kenya's defence minister, said the port was calm.":                                 {"Tariq Zein", "Kenya"},
		"Tariq Zein, a critic of the Kenyan army, said the port was calm.":                              {"Tariq Zein", ""},
		"Tariq Zein, a former commander of the Kenyan army, said the port was calm.":                    {"Tariq Zein", ""},
		"Tariq Zein, a lawyer for victims of the Kenyan army, said the port was calm.":                  {"Tariq Zein", ""},
		"Tariq Zein, the UN envoy to the Kenyan government, said the port was calm.":                    {"Tariq Zein", ""},
		"Tariq Zein, a baker from Tarhuma, said the port was calm.":                                     {"Tariq Zein", ""},
		"Tariq Zein, who was in Kenya, said the port was calm.":                                         {"Tariq Zein", ""},
		"Army spokesman Brigadier Nabil Khouri said the army had lost 9 soldiers.":                      {"Nabil Khouri", ""},
	} {
		if claims := read(text); len(claims) != 1 || claims[0].Claimant.Name != want[0] || claims[0].Claimant.Side != want[1] {
			t.Errorf("%q: %+v, want %v", text, claims, want)
		}
	}
}

// What each denial answers: the number of the claim before it.
func TestEnglishDenialsAnswer(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       int
	}{
		{"denies this", "Kesur accused Nahran of jamming its radar. Nahran denies this.", 0},
		{"a report called baseless", "Kesur accused Nahran of jamming its radar. The ministry called the report baseless.", 0},
		{"a lie", "Kesur accused Nahran of jamming its radar. \"This is a lie from start to finish,\" Lena Oss said.", 0},
		{"untrue", "Kesur accused Nahran of jamming its radar. Nahran says the claim is untrue.", 0},
		{"by the one accused", "Kesur accused Nahran of jamming its radar. Nahran denied any involvement.", 0},
		{"of something else than it is blamed for", "Kesur accused Nahran of jamming its radar. Nahran denied that its minister had fled.", -1},
		{"of something else", "Kesur said the road was open. Nahran denied that any aircraft had been lost.", -1},
	} {
		t.Run(c.name, func(t *testing.T) {
			claims := read(c.text)
			if len(claims) != 2 || claims[1].Answers != c.want {
				t.Errorf("%q: %+v", c.text, claims)
			}
		})
	}
}
