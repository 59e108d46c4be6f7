package speech

// belittles reports whether a clause says that somebody is nothing but what he is called: فلان
// مجرد «قرصان», ليس سوى لص. What one does, or what happened, is no name for anybody: مجرد حادث.
func (r *reader) belittles(from, to int) bool {
	for k := from + 1; k+1 < to; k++ {
		if !r.toks[k].is("مجرد") && !(r.toks[k].is("سوي", "الا") && r.toks[k-1].is("ليس", "ليست", "ليسوا", "لسنا")) {
			continue
		}
		if epithets[r.toks[k+1].s] || opens(r.toks, k+1) && k+2 < to && epithets[r.toks[k+2].s] {
			return true
		}
	}
	return false
}

// epithets are names that one calls those whom one holds in contempt.
var epithets = set("قرصان قراصنة لص لصا لصوص مجرم مجرما مجرمين مرتزق مرتزقا مرتزقة إرهابي إرهابيا إرهابيين خائن خائنا خونة عميل عميلا عملاء دمية بيدق أداة واجهة عصابة ميليشيا مليشيا متمرد متمردا متمردين طاغية دكتاتور دكتاتورا ديكتاتور مهرج مهرجا محتال محتالا دخيل دخيلا مغتصب مغتصبا قاتل قاتلا")
