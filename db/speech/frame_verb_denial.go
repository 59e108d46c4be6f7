package speech

// deniesPronoun reports whether the verb denies what a pronoun behind it stands for, so
// that its words are the claim: which Paris denied.
func (s *saying) deniesPronoun() bool {
	return s.v.object != "" && (s.v.act == "denies" || s.v.act == "rejects" && (accusationNouns[s.prev.s] || tallied[s.prev.s] && s.i-2 >= s.a && s.toks[s.i-2].is("وهو", "وهي") || s.topicSaid(s.a) || s.rejectsSaid(s.i, s.a, s.before)))
}

// tallied are nouns for a number that somebody gives: وهو رقم رفضه الجيش.
var tallied = set("رقم عدد حصيلة تقدير إحصاء أرقام تقديرات")

// deniesPartInIt reads who denies a part in what was told: وهو القصف الذي تنفي غانا
// المسؤولية عنه.
func (s *saying) deniesPartInIt() bool {
	i, f := s.i, s.f
	end := s.clauseEnd(s.after, s.b)
	if !s.found || s.v.act != "denies" || i-3 < s.a || !s.prev.is("الذي", "التي") || !s.toks[i-3].is("وهو", "وهي") || end <= s.after || !s.toks[end-1].is("عنه", "عنها", "به", "بها", "فيه", "فيها") {
		return false
	}
	f.who, f.code, f.whole = s.voices(s.toks, s.subj, s.limit), "speech.denial", true
	f.start, f.from, f.to = i-3, i-3, end
	return true
}

// deniesWhatWasSaid reads a denial whose object only points to what was said before:
// نفى الوزير ذلك, الحكومة نفت هذه الأنباء.
func (s *saying) deniesWhatWasSaid() bool {
	i, v, f := s.i, s.v, s.f
	if !s.found && !s.preFound {
		return false
	}
	at := s.skipAdjuncts(s.after, s.stop)
	if v.takes("m") && v.act == "denies" && at < s.stop && s.toks[at].is("منه", "منها", "منهم") { // تبرأت منه
		f.who, f.code, f.whole = s.nearest(), "speech.denial", true
		f.start = s.frameStart(i, s.a, s.preFound, s.preStart)
		f.from, f.to = i, at+1
		if s.preFound {
			f.from = s.preStart
		}
		return true
	}
	if at >= s.stop || v.act != "denies" && !(v.act == "rejects" && (s.toks[at].is("هذه", "تلك", "هذا", "ذلك") || accusationNouns[s.toks[at].s] && s.pointEnd(at, s.b) == at+1 || s.whoseTalk(at, s.b))) || !s.pointsBack(at, s.b) {
		return false
	}
	f.who, f.code, f.whole = s.nearest(), "speech.denial", true
	f.verb = v.denying()
	f.start = s.frameStart(i, s.a, s.preFound && !s.found, s.preStart)
	f.from, f.to = i, s.pointEnd(at, s.b)
	if s.preFound && !s.found { // الحكومة نفت ذلك
		f.from = s.preStart
	}
	return true
}

// refusesComment reports whether nothing is said: رفض التعليق على كذا.
func (s *saying) refusesComment() bool {
	if s.v.act != "rejects" {
		return false
	}
	return s.told && comments[s.toks[s.from].s] || s.after+1 < s.b && comments[s.toks[s.after].s] && s.toks[s.after+1].is("،", ",", ".") // ورفضت الشركة التعليق، لكن فلانا قال
}

// deniesAlone reads a denial with nothing behind it: كينيا تعلن كذا وتوغو تنفي.
func (s *saying) deniesAlone() bool {
	i, f := s.i, s.f
	if s.told && !s.goesOnSaying() || !s.preFound || s.v.act != "denies" || i+1 < s.b && !s.toks[i+1].is(".", "…", "؛") && !s.goesOnSaying() {
		return false
	}
	f.who, f.code, f.whole = s.voices(s.toks, s.pre, i), "speech.denial", true
	f.start, f.from, f.to = s.preStart, s.preStart, i+1
	return true
}

// deniesHeadline reports whether a frame is a denial that ends with its verb, and says nothing of
// what is denied: "X takes the town and | Y denies". Where
// nothing stands before it, in its sentence or the report, nothing is denied.
func (r *reader) deniesHeadline(f *frame) bool {
	return !r.english && f.whole && f.code == "speech.denial" && f.cueFrom > f.start && f.cueFrom == f.to-1
}

// nothingBefore reports whether a sentence has no word before the one at to.
func (r *reader) nothingBefore(from, to int) bool {
	from, to = r.trim(from, to)
	return from >= to
}

// tellsShortly reports whether a clause of few words tells what happened: الجيش يستعيد مرجانة.
func (r *reader) tellsShortly(from, to int) bool {
	from, to = r.trim(from, to)
	return to-from == shortestTold && r.mainVerb(from, to) && !r.verbForm(r.toks[to-1])
}

// shortestTold is how many words such a clause has, of which the outlet's own clauses have more.
const shortestTold = 3
