package gather

import "testing"

// Whether a truce holds is told in words that do not deny each other.
func TestTruceKept(t *testing.T) {
	truce := "اتهمت كينيا أوغندا بخرق الهدنة لليوم الثاني. "
	checkMeetings(t, map[string]meeting{
		"ar: it collapsed, and both keep it": {
			[]string{truce + "وقالت تنزانيا إن الطرفين ملتزمان بالهدنة. وقال رئيس البرلمان سالم نور إن الهدنة انهارت."},
			"الطرفين ملتزمان", "الهدنة انهارت", true},
		"ar: the fighting goes on, and it holds": {
			[]string{truce + "وقال رئيس البرلمان سالم نور إن القتال متواصل. وقال مبعوث تنزانيا عادل بدر إن الهدنة لا تزال صامدة."},
			"القتال متواصل", "لا تزال صامدة", true},
		"ar: a breach, and all is calm": {
			[]string{truce + "وقالت تنزانيا إن الوضع يبدو هادئا."},
			"بخرق الهدنة", "هادئا", true},
		"ar: a breach, and it holds in the main": {
			[]string{truce + "وقال مبعوث تنزانيا عادل بدر إن الهدنة صامدة إلى حد بعيد."},
			"بخرق الهدنة", "صامدة إلى", false},
		"ar: calm where no truce is told of": {
			[]string{"اتهمت كينيا أوغندا بقصف سوق سولا. وقالت تنزانيا إن الوضع في الميناء يبدو هادئا."},
			"بقصف سوق", "هادئا", false},
		"ar: one breach and the other": {
			[]string{truce + "وقالت أوغندا إن قواتها رصدت عشرين خرقا للهدنة من جانب كينيا. وقالت تنزانيا إن الوضع يبدو هادئا."},
			"عشرين خرقا", "هادئا", true},
		"ar: who keeps it and who is at ease": {
			[]string{truce + "وقالت تنزانيا إن الطرفين ملتزمان بالهدنة. وقال مبعوث غانا عادل بدر إن الوضع يبدو هادئا."},
			"الطرفين ملتزمان", "هادئا", false},
		"ar: the maker of a drone did not send it": {
			[]string{"قالت حكومة الفجر إن طائرة مسيرة أوغندية الصنع قصفت كلية النور.", "اتهمت أوغندا حكومة الفجر بقصف كلية النور."},
			"أوغندية الصنع", "الفجر بقصف", false},
	})
}
