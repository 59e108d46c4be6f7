package record

import (
	"slices"
	"strings"
	"unicode"
)

// agreeing are the verbs of the English sentences that stand right behind a speaker, as
// they stand behind more than one.
var agreeing = map[string]string{"says": "say", "denies": "deny", "names": "name", "gives": "give", "lays": "lay", "speaks": "speak", "takes": "take", "tells": "tell"}

// single are words that end as if they were more than one thing and are one.
var single = map[string]bool{"news": true}

// crowds are those who are more than one though no s says so, or though a capital begins
// their name.
var crowds = map[string]bool{"people": true, "police": true, "media": true, "staff": true, "residents": true, "officials": true, "witnesses": true, "sources": true,
	"doctors": true, "medics": true, "villagers": true, "locals": true, "experts": true, "analysts": true, "activists": true, "journalists": true, "reporters": true,
	"authorities": true, "forces": true, "rebels": true, "militants": true, "fighters": true, "troops": true, "survivors": true, "families": true, "reports": true,
	"separatists": true, "insurgents": true, "observers": true, "diplomats": true, "lawyers": true, "relatives": true, "farmers": true, "protesters": true}

// whereabouts lead to where somebody is or whose he is.
var whereabouts = map[string]bool{"of": true, "at": true, "in": true, "from": true, "for": true, "with": true, "near": true, "on": true}

// countedOut are words that count more than one before a noun.
var countedOut = map[string]bool{"two": true, "three": true, "four": true, "five": true, "six": true, "seven": true, "eight": true, "nine": true, "ten": true, "both": true, "several": true, "many": true, "some": true}

// agree is what follows a speaker in an English sentence, with its verb in the number of
// the speaker: residents say.
func agree(speaker, after string) string {
	rest, ok := strings.CutPrefix(after, " ")
	if !ok {
		return after
	}
	end := strings.IndexFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) })
	if end < 0 {
		end = len(rest)
	}
	many, known := agreeing[rest[:end]]
	if !known || !severalSpeak(speaker) {
		return after
	}
	return " " + many + rest[end:]
}

// severalSpeak reports whether an English name is that of more than one: residents of Sola,
// hospital sources, and neither Reuters nor the United States.
func severalSpeak(name string) bool {
	words := strings.Fields(name)
	if len(words) > 1 && countedOut[strings.ToLower(words[0])] {
		return true // two residents reached by telephone
	}
	if at := slices.IndexFunc(words, func(w string) bool { return whereabouts[w] }); at > 0 {
		words = words[:at]
	}
	if len(words) == 0 {
		return false
	}
	head := words[len(words)-1]
	lower := strings.ToLower(head)
	if crowds[lower] {
		return true
	}
	return head == lower && !single[lower] && len(head) > 3 && strings.HasSuffix(head, "s") && !strings.HasSuffix(head, "ss") && !strings.HasSuffix(head, "us") && !strings.HasSuffix(head, "'s") && !strings.HasSuffix(head, "’s")
}
