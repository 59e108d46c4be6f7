package when

// englishWords are the English words of dates, in lower case without apostrophes.
var englishWords = []entry{
	{month, 1, "january jan"}, {month, 2, "february feb"}, {month, 3, "march mar"}, {month, 4, "april apr"},
	{month, 5, "may"}, {month, 6, "june jun"}, {month, 7, "july jul"}, {month, 8, "august aug"},
	{month, 9, "september sep sept"}, {month, 10, "october oct"}, {month, 11, "november nov"}, {month, 12, "december dec"},

	{hijriMonth, 1, "muharram moharram"}, {hijriMonth, 2, "safar"}, {hijriMonth, 7, "rajab"},
	{hijriMonth, 8, "shaban shaaban"}, {hijriMonth, 9, "ramadan ramadhan ramzan"}, {hijriMonth, 10, "shawwal shawal"},
	{hijriStem, 3, "rabi rabii rabia rabiul"}, {hijriStem, 5, "jumada jamadi jumadi jumaada"}, {hijriStem, 0, "dhu zul dhul zu thul thu"},
	{stemEnd, 0, "awwal awal ula oula i"}, {stemEnd, 1, "thani thania thaniyah akhir akhirah akhira ii"},
	{stemEnd, 10, "qadah qada qidah qaada qaadah qida"}, {stemEnd, 11, "hijjah hijja hijah"},

	{weekday, 1, "monday"}, {weekday, 2, "tuesday"}, {weekday, 3, "wednesday"}, {weekday, 4, "thursday"},
	{weekday, 5, "friday"}, {weekday, 6, "saturday"}, {weekday, 7, "sunday"},
	{shortWeekday, 1, "mon"}, {shortWeekday, 2, "tue tues"}, {shortWeekday, 3, "wed"}, {shortWeekday, 4, "thu thur thurs"},
	{shortWeekday, 5, "fri"}, {shortWeekday, 6, "sat"}, {shortWeekday, 7, "sun"},

	{ordinal, 1, "first"}, {ordinal, 2, "second"}, {ordinal, 3, "third"}, {ordinal, 4, "fourth"}, {ordinal, 5, "fifth"},
	{ordinal, 6, "sixth"}, {ordinal, 7, "seventh"}, {ordinal, 8, "eighth"}, {ordinal, 9, "ninth"}, {ordinal, 10, "tenth"},
	{ordinal, 11, "eleventh"}, {ordinal, 12, "twelfth"}, {ordinal, 13, "thirteenth"}, {ordinal, 14, "fourteenth"},
	{ordinal, 15, "fifteenth"}, {ordinal, 16, "sixteenth"}, {ordinal, 17, "seventeenth"}, {ordinal, 18, "eighteenth"},
	{ordinal, 19, "nineteenth"}, {ordinal, 20, "twentieth"}, {ordinal, 30, "thirtieth"},

	{cardinal, 1, "one a an"}, {cardinal, 2, "two couple"}, {cardinal, 3, "three"}, {cardinal, 4, "four"}, {cardinal, 5, "five"},
	{cardinal, 6, "six"}, {cardinal, 7, "seven"}, {cardinal, 8, "eight"}, {cardinal, 9, "nine"}, {cardinal, 10, "ten"},
	{cardinal, 11, "eleven"}, {cardinal, 12, "twelve"}, {cardinal, 13, "thirteen"}, {cardinal, 14, "fourteen"},
	{cardinal, 15, "fifteen"}, {cardinal, 16, "sixteen"}, {cardinal, 17, "seventeen"}, {cardinal, 18, "eighteen"},
	{cardinal, 19, "nineteen"}, {cardinal, 20, "twenty"}, {cardinal, 30, "thirty"}, {cardinal, 40, "forty fourty"},
	{cardinal, 50, "fifty"}, {cardinal, 60, "sixty"}, {cardinal, 70, "seventy"}, {cardinal, 80, "eighty"}, {cardinal, 90, "ninety"},
	{cardinal, 100, "hundred"}, {cardinal, 1000, "thousand"},

	{unit, minuteUnit, "minute minutes"}, {unit, hourUnit, "hour hours"}, {unit, dayUnit, "day days"},
	{unit, weekUnit, "week weeks"}, {unit, monthUnit, "month months"}, {unit, quarterUnit, "quarter"},
	{unit, yearUnit, "year years"}, {unit, decadeUnit, "decade decades"}, {unit, centuryUnit, "century"}, {unit, weekendUnit, "weekend"}, {unit, fortnightUnit, "fortnight fortnights"},
	{yearWord, 0, "year years"},
	{lean, -1, "last past previous recent"}, {lean, 0, "this current"}, {lean, 1, "next coming upcoming"},
	{before, -1, "ago earlier before"}, {before, 1, "hence later after"},
	{dayWord, 0, "today"}, {dayWord, -1, "yesterday"}, {dayWord, 1, "tomorrow"},

	{part, early, "early beginning start"}, {part, middle, "mid middle"}, {part, late, "late end"},
	{dayPart, dawn, "dawn daybreak"}, {dayPart, morning, "morning"}, {dayPart, noon, "noon midday"}, {dayPart, afternoon, "afternoon"},
	{dayPart, evening, "evening"}, {dayPart, night, "night overnight tonight"}, {dayPart, midnight, "midnight"},
	{season, 21, "spring"}, {season, 22, "summer"}, {season, 23, "autumn fall"}, {season, 24, "winter"},
	{decade, 20, "twenties"}, {decade, 30, "thirties"}, {decade, 40, "forties"}, {decade, 50, "fifties"},
	{decade, 60, "sixties"}, {decade, 70, "seventies"}, {decade, 80, "eighties"}, {decade, 90, "nineties"},
	{half, 2, "half h"}, {feast, 0, "christmas xmas eid ashura arafat mawlid new boxing valentine valentines halloween islamic"}, {quarter, 0, "quarter q"},

	{about, 0, "about around circa approximately c roughly nearly almost some"},
	{preposition, 0, "in on during by dated within throughout over"},
	{of, 0, "of in"}, {the, 0, "the"}, {article, 0, "several few some"}, {nthWord, 0, "final latter"},
	{till, 0, "to until till through thru up prior"}, {both, 0, "and"}, {since, 0, "since from starting beginning"}, {between, 0, "between"},
	{agree, 0, "corresponding"},
	{eraWord, 0, "ad ah"}, {calendar, 1, "ah hijri"}, {calendar, 2, "ad ce"}, {calendar, 3, "bc bce"},

	{clockWord, 1, "oclock"}, {meridiem, 0, "am"}, {meridiem, 12, "pm"}, {zone, 0, "gmt utc local et bst cet cest eet eest msk est edt cst cdt mst mdt pst pdt"},
	{future, 0, "will shall expected due scheduled plans plan planned set"},
	{event, 0, "war fighting fights conflict start beginning outbreak clashes hostilities ceasefire truce invasion attack attacks " +
		"battle battles offensive operation operations escalation collapse fall independence revolution coup election crisis violence " +
		"agreement armistice occupation withdrawal launch signing announcement strike strikes protests uprising pandemic eruption death assassination then " +
		"explosion earthquake founding return arrival creation resignation dismissal defeat victory takeover murder killing bombing shooting flood " +
		"accident crash incident meeting talks deal treaty vote referendum massacre raid raids siege"},
	{eventEnd, 0, "began begun started erupted resumed collapsed ended broke flared escalated"},
	{noCount, 0, "people soldiers troops civilians dollars homes houses km kilometers kilometres miles meters metres tons killed wounded dead injured " +
		"others men women children fighters cases points percent million thousand hundred refugees families buildings pages employees workers feet"},
	{holder, 0, "article resolution no number model flight page room route section chapter ratio score line size version channel"},
	{named, 0, "street movement square bridge revolution"},
	{suffix, 0, "st nd rd th"},
}
