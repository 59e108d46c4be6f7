package speech

import "counterclaim/db/record"

// The words by which one party charges another in English under a verb that only
// says: "an army drone hit the market". A linguist extends them here.
var (
	englishAssaults  = set("bombed bombarded shelled struck hit attacked targeted shot killed executed massacred looted burned burnt torched destroyed besieged starved kidnapped abducted tortured raped expelled displaced blocked obstructed")
	englishCivilians = set(`hospital hospitals clinic clinics school schools university market markets shop shops home homes house houses mosque church bakery bakeries
		civilian civilians resident residents villagers village villages children child women families family worshippers mourners protesters journalists medics doctors nurses
		patients prisoners passengers refugees displaced ambulance ambulances convoy aid relief food medicine camp bus`)
	englishTargets = set("positions position base bases depot barracks headquarters fighters soldiers troops militants rebels gunmen tank tanks convoy launcher launchers airfield")
	englishArms    = set("drone drones plane planes warplane warplanes jet jets aircraft helicopter helicopters missile missiles rocket rockets shell shells artillery gunners snipers sniper tank tanks boat boats gunboats strike strikes airstrike airstrikes shelling")
)

// chargeInEnglish is the other party of whom a clause tells that it struck what is
// civilian: "the forces of X shelled the hospital", "an army drone hit the market".
func (r *reader) chargeInEnglish(from, to int, who Mention) (Mention, bool) {
	first := from // of the clause
	for k := from; k < to; k++ {
		t := r.toks[k]
		if t.is(",", ";", "that", "and", "but", "while", "after", "when") {
			first = k + 1
		}
		if k == first || !englishAssaults[t.s] || r.toks[k-1].is("not", "never", "was", "were", "been", "being", "be", "by", "to", "had", "of", "who", "which", "they", "it", "he", "she", "we") || !r.civilianHit(k+1, to) {
			continue
		}
		if by, ok := r.doerInEnglish(first, k); ok && !owns(who, by) {
			return by, true
		}
	}
	return Mention{}, false
}

// civilianHit reports whether what is civilian is hit first behind a verb.
func (r *reader) civilianHit(k, to int) bool {
	for end := min(to, k+farthestTarget); k < end; k++ {
		switch {
		case r.toks[k].is(",", ";", "in", "near", "from", "who", "which"), englishTargets[r.toks[k].s]:
			return false
		case englishCivilians[r.toks[k].s]:
			return true
		}
	}
	return false
}

// doerInEnglish is the party that stands in [from, to), by its name or by that on its
// weapon: Kenyan jets, an army drone. What is the speaker's own (its drone) is nobody else's.
func (r *reader) doerInEnglish(from, to int) (Mention, bool) {
	if r.toks[from].is("its", "his", "her", "their", "our", "we", "it", "they", "he", "she", "i") {
		return Mention{}, false
	}
	end := to
	for end > from+1 && (adverb(r.toks[end-1]) || englishArms[r.toks[end-1].s]) {
		end--
	}
	n, ok := r.englishName(from, end)
	if !ok || n.to != end || n.kind == record.Unnamed || englishArms[r.toks[n.to-1].s] {
		return Mention{}, false
	}
	return r.englishMention(n).Mention, true
}

// accusedInEnglish is the one that a verb of accusing names, whom no table knows: Lima of
// jamming its radar, the outage on Lima.
func (r *reader) accusedInEnglish(f *frame, from, to int) Mention {
	if f.verb == nil || f.verb.act != "accuses" && f.verb.act != "blames" {
		return Mention{}
	}
	end := from
	for end < to && r.toks[end].word && !r.toks[end].is("of", "for", "on", "that", "over") {
		end++
	}
	if end < to && r.toks[end].s == "on" { // blamed the outage on Lima
		from, end = end+1, to
	}
	n, ok := r.englishName(from, end)
	if !ok {
		return Mention{}
	}
	return r.englishMention(n).Mention
}
