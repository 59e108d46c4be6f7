package speech

// foundNone reads who found no sign of something, which denies it: ولم تجد المنظمة أي دليل على وجود
// مسلحين. What was not found itself, لم تجد الشرطة السيارة, nor a trace of it, is only told; and
// behind إذا or التي nobody says anything.
func (r *reader) foundNone(i, a, b int) (*frame, bool) {
	if !r.toks[i].is("لم", "ولم") || i+3 >= b || !searching[r.toks[i+1].s] || i > a && r.toks[i-1].word {
		return nil, false
	}
	n, ok := r.actor(r.toks, i+2, b, "")
	if !ok || !r.knows(n) && !n.definite {
		return nil, false
	}
	sign := n.to
	if sign < b && r.toks[sign].is("علي") { // لم تعثر البعثة على أي أثر
		sign++
	}
	from := sign
	if sign < b && r.toks[sign].is("اي", "ايه") {
		sign++
	}
	if sign+1 >= b || !signs[r.toks[sign].s] || !r.toks[sign+1].word {
		return nil, false
	}
	if of, _ := r.toks[sign+1].unled(); traces[r.toks[sign].s] && !incriminating(token{s: of}) && !substances[of] {
		return nil, false // أثر للطائرة المفقودة: of what is sought
	}
	end := r.clauseEnd(sign, b)
	denial := &verb{lemma: "نفى", act: "denies", frame: "d"}
	return &frame{start: r.frameStart(i, a, false, 0), cueFrom: i, cueTo: i + 2, verb: denial, who: r.voices(r.toks, n, b), from: from, to: end, end: end, code: "speech.verb"}, end-from >= 2
}

// searching are verbs of finding behind لم, signs what shows that something was; traces are such
// that the lost leave too, and substances what may have been used.
var (
	searching  = set("يجد تجد يجدوا نجد يعثر تعثر نعثر يرصد ترصد نرصد")
	signs      = set("دليل دليلا أدلة مؤشر مؤشرا مؤشرات أثر أثرا آثار آثارا إثبات إثباتا إثباتات قرينة قرائن بصمات")
	traces     = set("أثر أثرا آثار آثارا بصمات")
	substances = set("مواد مادة سموم غاز غازات إشعاع")
)
