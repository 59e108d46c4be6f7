package when

// leaning takes the adjective behind a month or a weekday: الماضي, المقبل.
func (r *reader) leaning(m moment) moment {
	j := m.next
	if m.weekday > 0 && m.day == 0 && m.month == 0 {
		k := j
		if r.isWord(k, "من", "of") {
			k++
		}
		if u, l, next, ok := r.leanUnit(k); ok && u == weekUnit {
			m.next, m.kind, m.rule = next, Relative, "weekday_of_week"
			if r.dated {
				m.edtf = (r.published - number(r.published.weekday()-m.weekday) + number(7*l)).edtf()
			}
			return m
		}
	}
	if k, twice := r.overNext(j); k > 0 && m.weekday > 0 && m.day == 0 && m.month == 0 { // الخميس قبل الماضي
		m.next, m.kind, m.rule = k, Relative, "weekday_before"
		if twice > 0 {
			m.rule = "weekday_ahead"
		}
		if r.dated {
			back := (r.published.weekday()-m.weekday+6)%7 + 1
			m.edtf = (r.published - number(back) + number(7*(twice+1))).edtf()
			if twice > 0 {
				m.edtf = (r.published - number(back) + number(7*twice)).edtf()
			}
		}
		return m
	}
	if r.isWord(j, "a") && r.isWord(j+1, "week") && r.isWord(j+2, "ago") && m.weekday > 0 && m.day == 0 && m.month == 0 {
		return r.weekAgo(m.weekday, j+3)
	}
	t := r.tok(j)
	l, ok := t.as(lean)
	if !ok || !t.arabic || hasHead(t.fold, "هذ") || m.year > 0 || r.isWord(j, "الاخير") && m.day > 0 {
		return m
	}
	m.lean, m.leaned, m.next = l, true, j+1
	return m
}

// weekAgo is a weekday one week before the last: a week ago Tuesday.
func (r *reader) weekAgo(d, next int) moment {
	m := moment{next: next, weekday: d, kind: Relative, rule: "weekday_before"}
	if r.dated {
		m.edtf = (r.published - number((r.published.weekday()-d+7)%7+7)).edtf()
	}
	return m
}
