package record

import "strings"

// countWords are the words of what a figure can count, and of whom, beyond those
// that the sentences of package compare have of their own: the codes of package
// figure.
var countWords = map[string]sentence{
	"abducted":           {"abducted", "مختطفون"},
	"aboard":             {"on board", "على المتن"},
	"agreements":         {"agreements", "اتفاقات"},
	"aid_trucks":         {"aid trucks", "شاحنات مساعدات"},
	"aid_workers":        {"aid workers", "عمال إغاثة"},
	"aided":              {"given aid", "متلقو المساعدة"},
	"air_defences":       {"air defences", "دفاعات جوية"},
	"animals":            {"animals", "حيوانات"},
	"arrests":            {"arrests", "اعتقالات"},
	"attacks":            {"attacks", "هجمات"},
	"banks":              {"banks", "بنوك"},
	"bases":              {"bases", "قواعد"},
	"beds":               {"beds", "أسرّة"},
	"bombs":              {"bombs", "قنابل"},
	"bridges":            {"bridges", "جسور"},
	"camps":              {"camps", "مخيمات"},
	"cars":               {"cars", "سيارات"},
	"cases":              {"cases", "حالات"},
	"ceasefires":         {"ceasefires", "هدن"},
	"churches":           {"churches", "كنائس"},
	"cities":             {"cities", "مدن"},
	"companies":          {"companies", "شركات"},
	"convoys":            {"convoys", "قوافل"},
	"defected":           {"defected", "منشقون"},
	"demonstrators":      {"demonstrators", "متظاهرون"},
	"deployed":           {"deployed", "تم نشرهم"},
	"depots":             {"depots", "مستودعات"},
	"detained":           {"detained", "معتقلون"},
	"detained_released":  {"detainees released", "معتقلون مفرج عنهم"},
	"doses":              {"doses", "جرعات"},
	"earthquakes":        {"earthquakes", "زلازل"},
	"elderly":            {"elderly", "مسنون"},
	"escaped":            {"escaped", "فارون"},
	"evacuated":          {"evacuated", "تم إجلاؤهم"},
	"explosions":         {"explosions", "انفجارات"},
	"factories":          {"factories", "مصانع"},
	"families":           {"families", "عائلات"},
	"farms":              {"farms", "مزارع"},
	"fires":              {"fires", "حرائق"},
	"flights":            {"flights", "رحلات"},
	"floors":             {"floors", "طوابق"},
	"foreigners":         {"foreigners", "أجانب"},
	"fronts":             {"fronts", "جبهات"},
	"goals":              {"prizes", "جوائز"},
	"groups":             {"groups", "مجموعات"},
	"guards":             {"guards", "حراس"},
	"hospitals":          {"hospitals", "مستشفيات"},
	"hostages":           {"hostages", "رهائن"},
	"hostages_released":  {"hostages released", "رهائن مفرج عنهم"},
	"incidents":          {"incidents", "حوادث"},
	"infected":           {"infected", "مصابون بالعدوى"},
	"inmates":            {"inmates", "سجناء"},
	"jobs":               {"jobs", "وظائف"},
	"killed_or_wounded":  {"killed or wounded", "قتلى أو جرحى"},
	"losses":             {"losses", "خسائر"},
	"meals":              {"meals", "وجبات"},
	"medics":             {"medics", "مسعفون"},
	"meetings":           {"meetings", "اجتماعات"},
	"men":                {"men", "رجال"},
	"migrants":           {"migrants", "مهاجرون"},
	"missiles":           {"missiles", "صواريخ"},
	"mosques":            {"mosques", "مساجد"},
	"officers":           {"officers", "ضباط"},
	"officials":          {"officials", "مسؤولون"},
	"moved":              {"moved elsewhere", "نُقلوا إلى مكان آخر"},
	"orders":             {"decisions", "قرارات"},
	"participated":       {"took part", "مشاركون"},
	"parties":            {"parties", "أحزاب"},
	"passengers":         {"passengers", "ركاب"},
	"patients":           {"patients", "مرضى"},
	"peacekeepers":       {"peacekeepers", "قوات حفظ سلام"},
	"pilgrims":           {"pilgrims", "حجاج"},
	"pilots":             {"pilots", "طيارون"},
	"police":             {"police", "شرطة"},
	"polling_stations":   {"polling stations", "صناديق اقتراع"},
	"positions":          {"positions", "نقاط"},
	"prisoners_released": {"prisoners released", "أسرى مفرج عنهم"},
	"protesters":         {"protesters", "محتجون"},
	"protests":           {"protests", "مظاهرات"},
	"provinces":          {"provinces", "محافظات"},
	"raids":              {"raids", "غارات"},
	"refugees":           {"refugees", "لاجئون"},
	"released":           {"released", "مفرج عنهم"},
	"rescued":            {"rescued", "تم إنقاذهم"},
	"rescuers":           {"rescuers", "منقذون"},
	"returned":           {"returned", "عائدون"},
	"schools":            {"schools", "مدارس"},
	"seats":              {"seats", "مقاعد"},
	"settlers":           {"settlers", "مستوطنون"},
	"shells":             {"shells", "قذائف"},
	"ships":              {"ships", "سفن"},
	"shops":              {"shops", "متاجر"},
	"sites":              {"sites", "مواقع"},
	"states":             {"countries", "دول"},
	"struck":             {"targeted", "مستهدفون"},
	"students":           {"students", "طلاب"},
	"survivors":          {"survivors", "ناجون"},
	"teachers":           {"teachers", "معلمون"},
	"tents":              {"tents", "خيام"},
	"tests":              {"tests", "اختبارات"},
	"trapped":            {"trapped", "محاصرون"},
	"treated":            {"treated", "تلقوا العلاج"},
	"trucks":             {"trucks", "شاحنات"},
	"tunnels":            {"tunnels", "أنفاق"},
	"units":              {"units", "وحدات"},
	"villages":           {"villages", "قرى"},
	"violations":         {"violations", "انتهاكات"},
	"voters":             {"voters", "ناخبون"},
	"votes":              {"votes", "أصوات"},
	"weapons":            {"weapons", "أسلحة"},
	"workers":            {"workers", "عمال"},
}

// countFates are the first halves of codes of two parts, around the word of the
// second: "damaged_buildings".
var countFates = map[string]sentence{
	"damaged":     {"damaged {1}", "{1} متضررة"},
	"destroyed":   {"destroyed {1}", "{1} مدمَّرة"},
	"captured":    {"captured {1}", "{1} مستولى عليها"},
	"fired":       {"{1} fired", "{1} أُطلقت"},
	"intercepted": {"{1} intercepted", "{1} اعتُرضت"},
	"delivered":   {"{1} delivered", "{1} سُلّمت"},
	"deployed":    {"{1} deployed", "{1} نُشرت"},
}

// wordOf is the program's own word for a code.
func wordOf(code string) (sentence, bool) {
	for _, table := range []map[string]sentence{reasonWords, countWords} {
		if s, known := table[code]; known {
			return s, true
		}
	}
	fate, of, two := strings.Cut(code, "_")
	around, known := countFates[fate]
	if !two || !known {
		return sentence{}, false
	}
	s, known := wordOf(of)
	return sentence{fill(around.en, []string{s.en}, 1), fill(around.ar, []string{s.ar}, 1)}, known
}
