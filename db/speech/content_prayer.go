package speech

// prays reports whether a prayer begins at k, which tells nothing that could be so or not: نسأل الله
// أن يرحم الموتى, رحم الله الغرقى.
func (r *reader) prays(k, to int) bool {
	for k < to && again[r.toks[k].s] {
		k++
	}
	if k+1 >= to {
		return false
	}
	word, _ := r.toks[k].unjoined()
	return word == "اللهم" || imploring[word] && godly[r.toks[k+1].s]
}

// A prayer is of what one asks and of whom; words before it may tell that it is said again.
var (
	again     = set("مجددا ومجددا مرة ومرة أخرى")
	imploring = set("أسأل نسأل أدعو ندعو أرجو نرجو نستودع أستودع سائلا سائلين رحم يرحم حفظ تغمد تقبل رحمهم رحمه رحمها")
	godly     = set("الله المولى العلي القدير ربي ربنا")
)
