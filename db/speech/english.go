package speech

func (r *reader) readEnglish(a, b int) {}

func (r *reader) englishPlace(i, to int) (int, string) { return i, "" }
