package speech

import "strings"

// deniesPronoun reports whether the verb denies what a pronoun behind it stands for, so
// that its words are the claim: which Paris denied.
func (s *saying) deniesPronoun() bool {
	return s.v.object != "" && (s.v.act == "denies" || s.v.act == "rejects" && (s.talkRejected() || s.topicSaid(s.a) || s.rejectsSaid(s.i, s.a, s.before)))
}

// talkRejected reports whether the verb is of a charge, or of what others say, that stands before
// it: اتهامات رفضتها غانا, وهي رواية رفضها الجيش, الاتهام الذي رفضه الوزير.
func (s *saying) talkRejected() bool {
	if accusationNouns[s.prev.s] {
		return true
	}
	noun := s.i - 1
	if relatives[s.prev.s] {
		noun--
	}
	if noun <= s.a || !talked(s.toks[noun]) {
		return false
	}
	return s.toks[noun-1].is("وهو", "وهي", "،", ",")
}

// talked reports whether a word is a noun for a charge, a number that somebody gave or what
// others say.
func talked(t token) bool {
	bare := bareWord(t.s)
	return ofTalk(bare) || liesNouns[bare] || tallied[bare] || told[bare] || rumoured[bare]
}

// rumoured are further nouns for what others say.
var rumoured = set("زعم ادعاء إشاعة شائعة تقارير تقرير معلومات خبر أخبار نبأ رواية روايات تصريحات تسريبات أقاويل كلام مقولة فرضية")

// deniesByName reads who calls untrue the talk that stands before the verb: وهي مزاعم وصفتها غانا
// بأنها سخيفة, اتهام اعتبره الوزير باطلا.
func (s *saying) deniesByName() bool {
	if s.v.object == "" || s.v.lemma != "وصف" && !deeming[s.v.lemma] || s.i-1 <= s.a || !talked(s.prev) || s.prev.definite() {
		return false
	}
	n, ok := s.actor(s.toks, s.skipAdjuncts(s.i+1, s.b), s.b, "")
	if !ok {
		return false
	}
	end := s.clauseEnd(n.to, s.b)
	for k := n.from + 1; k < end; k++ {
		called, _ := s.toks[k].unled()
		if verdict(s.toks, k) && !s.toks[k].is("بانه", "بانها") || dismissive[bareWord(called)] || dismissive[strings.TrimSuffix(s.toks[k].s, "ا")] {
			f := s.f
			if k < n.to { // قائد الجبهة باطلا
				n.to, n.person, n.personTo = k, min(n.person, k), 0
			}
			f.who, f.code, f.whole, f.verb = s.voices(s.toks, n, s.b), "speech.denial", true, s.v.denying()
			f.start = s.deniedFrom(s.i, s.a)
			f.from, f.to = f.start, end
			return true
		}
	}
	return false
}

// dismissive are words by which one calls untrue what others say.
var dismissive = set("سخيف سخيفة مضحك مضحكة باطل باطلة كاذب كاذبة كذب زائف زائفة ملفق ملفقة مفبرك مفبركة مختلق مختلقة مغرض مغرضة واه واهية هراء افتراء افتراءات أكاذيب أباطيل ترهات أوهام خيال هذيان تلفيق فبركة عبثي عبثية كيدي كيدية مضلل مضللة مرسل جوفاء فارغ")

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

// deniesAlone reads a denial with nothing behind it: كينيا تعلن كذا وتوغو تنفي; فيما تنفي توغو;
// تتهم كينيا توغو بكذا لكنها تنفي.
func (s *saying) deniesAlone() bool {
	i, f := s.i, s.f
	if s.told && !s.goesOnSaying() || s.v.act != "denies" {
		return false
	}
	ends := func(k int) bool { return k >= s.b || s.toks[k].is(".", "…", "؛") }
	switch {
	case s.preFound && (ends(i+1) || s.goesOnSaying()):
		f.who = s.voices(s.toks, s.pre, i)
		f.start, f.from, f.to = s.frameStart(i, s.a, true, s.preStart), s.preStart, i+1
	case s.found && len(s.before) > 0 && ends(s.after) && (s.v.conj || joins(s.prev.s)):
		f.who = s.behind()
		f.start, f.from, f.to = s.frameStart(i, s.a, false, 0), i, s.after
	case s.butShe() && ends(i+1):
		who, ok := s.accusedBefore()
		if !ok {
			return false
		}
		f.who = []speaker{who}
		f.start, f.from, f.to = i-1, i-1, i+1
	default:
		return false
	}
	f.code, f.whole = "speech.denial", true
	return true
}

// butShe reports whether the verb goes on, with a pronoun, of another than who spoke before: لكنها
// تنفي, غير أنها تقول.
func (s *saying) butShe() bool {
	return s.prev.is("لكنه", "لكنها", "لكنهم", "ولكنه", "ولكنها", "ولكنهم") || that(s.prev.s) && s.i-2 >= s.a && s.toks[s.i-2].is("غير", "الا", "بيد", "علما", "مع")
}

// accusedBefore is who was accused in the words before, where the verb agrees with him and not
// with who accused him: يتهم الجيش الحركة بكذا، لكنها تنفي.
func (s *saying) accusedBefore() (speaker, bool) {
	if len(s.before) == 0 {
		return speaker{}, false
	}
	last := s.before[len(s.before)-1]
	if last.verb == nil || last.verb.act != "accuses" || len(last.who) == 0 || last.who[0].gender == s.v.gender {
		return speaker{}, false
	}
	n, ok := s.actor(s.toks, last.from, s.i, "")
	if !ok || n.gender != s.v.gender {
		return speaker{}, false
	}
	return s.mention(s.toks, n), true
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
