// Package speech reads who says what through whom: it proposes the claims of a
// report, each with its act, its claimant, the chain it came through, its
// figures, dates and places, and the reason why the words were read so.
//
// It knows the language and nothing of the war: verbs of saying, the nouns that
// head the name of a body, the countries of the world. The tables (*.tsv) and the
// lists of words are made to be read and extended by a linguist. It is pure and
// total: any text gives a reading, every span lies inside the text, the same
// text always gives the same reading. It does not judge whether a claim is true,
// stores nothing, and guesses no name that the words do not give.
//
// # How a report is read
//
// speech.go says what goes in and what comes out. The steps, and the files that
// decide them (a pattern like name_* stands for all files that begin so):
//
//  1. reader.go: the report goes paragraph by paragraph. Boilerplate and stamps of
//     time are left out (boilerplate.go).
//  2. tokens.go makes words and signs of a paragraph, with its quotations and
//     brackets. What the tables know of each word is found out once (lexicon.go):
//     what is written onto it (clitics.go, vowels.go), whether it has the shape of a
//     verbal noun (words_shape.go) or can be a verb (verbs.go, verb_senses.go).
//  3. Before anything else, all the bodies, people, places and pairs of parties that
//     are named in full are remembered (reader.meet; name_bodies.go,
//     name_introduced.go, sides_two.go), so that a short name finds its own.
//  4. A sentence is read by arabic.go or english.go, behind its dateline
//     (datelines.go) or the topic of its headline (openings.go). Every way of telling
//     who says what makes a frame (frame.go): arabic.go has the Arabic ways in their
//     order, english_verbs.go the English ones.
//  5. clauses.go and content_* find where what is said begins and ends, and cut it
//     into pieces that could be true or false alone, without prayers. What no frame covers, the outlet
//     says itself (outlet.go).
//  6. propose.go makes claims of it. acts.tsv and act_* say what saying it does.
//  7. At the end each denial is tied to the claim that it denies (answers.go), and
//     claims inside claims are taken out (content_embedded.go).
//
// # Where to find what
//
// Names, name_*: name_actor.go reads a name that begins at a word, name_bare.go one that
// no table knows. Behind the noun
// that heads it (heads.go, with heads.tsv and heads_en.tsv), name_parts.go reads the
// rest, one way of going on after another: name_parts_smallwords.go (in the name of,
// called, of the so-called), name_prepositions.go, name_coordinates.go (with "and"),
// name_forenames.go, and name_inside.go for what may stand inside a name at all.
// name_apposition.go reads what stands behind it between commas. name_resolve.go finds
// whom it means: a name of the case, a country (countries.go, seats.tsv), an agency or
// outlet (outlets.go), or somebody met before, though he be spelled otherwise
// (name_spellings.go). name_affiliation.go finds whom one speaks for, kind.go what sort
// of actor a name is of, name_parted.go where two names stand side by side.
//
// Frames, frame_*: frame_verb.go reads a verb of saying (verbs.tsv) in the order of its
// methods; frame_verb_none.go when it is none; frame_verb_speaker.go and
// frame_subjects.go who its subject is; frame_verb_medium.go who speaks in the recording or
// shows the pictures that its words stand in; frame_verb_closing.go when it stands behind what
// is said; frame_verb_denial.go when it only denies what was said before; frame_via.go
// through whom it came; frame_adjuncts.go what may stand between. The others are named
// for the words that they read: frame_attribution.go (according to), frame_relay.go
// (quoting), frame_heading.go ("X: words"), frame_paper.go (the statement said),
// frame_noun.go (the announcement by X that), frame_toll.go (an earlier toll said),
// frame_participle.go (adding that), frame_mutual.go (traded charges), frame_laid.go (a raid that
// X laid at Y's door), frame_witness.go (our reporter saw), frame_found.go (found no evidence of).
//
// Acts, act_*: the rules of acts.tsv and acts_en.tsv (act.go); charges and guilt under
// a verb that only says (act_charge.go, act_guilt.go); threats (act_menace.go); denials
// by what is said (act_denial.go, act_denial_own.go), by a noun (act_denial_noun.go), of what others are
// said to say (act_denial_talk.go), of what was just said (act_denial_pointing.go);
// corrections of a number or a wording (act_correction.go, act_correction_versions.go); who is
// called no more than something (act_epithet.go).
//
// English: english_verbs.go is for it what frame_verb.go is for Arabic, and
// english_names.go what name_actor.go is; the other english_* files are named like
// their Arabic neighbours.
//
// # Words
//
// verbs.tsv, verbs_en.tsv: verbs of saying. events.tsv: verbs of what happened.
// heads.tsv, heads_en.tsv: nouns of offices, bodies and parties, with all that each may
// do. acts.tsv, acts_en.tsv: wordings that change an act. agencies.tsv, outlets.tsv,
// seats.tsv: names that everybody knows. The small words of the language stand in
// words_ar.go and words_en.go; a list that one rule alone asks for stands beside that
// rule. All are written as one writes; they are folded when they are read (tables.go).
package speech
