// Package gather puts claims to questions: it finds the points on which claims of
// one or many reports meet (the same thing counted, a claim and its denial, sides
// that blame each other, one event set in two places or at two times) and
// proposes each as a question with the positions that the claims take and the
// reason why they were put together.
//
// It is pure and deterministic, and it knows the language of reports rather than
// any war: its topics are a table (topics.tsv) that a linguist can read and
// extend. It refuses to judge: how the positions stand to each other is package
// compare's work, and whether the question is worth asking is the analyst's.
//
// # How claims are put to questions
//
// claim.go says what goes in and what comes out, and lists the rules in their order
// (Questions); reading.go makes claims of what package speech read, keys.go says by what a
// claim is found again in a case of many.
//
//  1. gathering.go reads every claim once: its words (read.go; concepts.go, cues.go and
//     expressions.go with their tables), its places (place.go, mentions.go), its
//     passage (story.go), which words are rare (content.go), and of which event it is that several
//     reports tell (incident.go).
//  2. It learns who is who: parties (parties.go, partykey.go, ownparty.go), names that are one
//     (onename.go), who goes by the name of who leads him (leaders.go), whose army and
//     government are meant (camps.go, nostate.go), who speaks for
//     whom (sides.go), and who does or suffers what a claim tells (culprits.go, targets.go,
//     nations.go).
//  3. Each rule proposes questions, as below.
//  4. Points to which several rules came are asked once (once.go), and worded (wording.go).
//     asked.go knows what a person has asked already.
//
// # Where to find what
//
// Numbers: counts.go puts figures to questions. counted.go finds the figures of a claim that
// count, discounted.go those that count nothing anew; casualties.go who is counted and what
// befell them, whose.go whose they are, land.go what a whole country lost. tolls.go tells which
// counts are of one event, mishaps.go which of those of a ship, a train or a flood, running.go
// which totals are one. measures.go is for what is given in percent or in money, doubts.go for
// numbers that are denied without another.
//
// Denials: denials.go, with denied.go, likely.go and leaks.go for what a denial is of, talk.go, kinds.go,
// renewed.go and presence.go for what it says, accounts.go for all that somebody told, points.go and astray.go for what several deny; answers.go for
// whether it answers. instead.go, replies.go, contrast.go, reversed.go and notso.go are for
// contradictions without a word of denial.
//
// Who did it: blame.go, affairs.go, charges.go, friends.go. Who holds a place: holds.go, holders.go,
// inside.go, departures.go. Of one thing told in two ways: told.go, disputes.go, opposites.go, conducts.go,
// deeds.go, silences.go. Whether the fighting rests: rests.go. How near in the report and in time: near.go.
package gather
