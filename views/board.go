package views

func (b Board) groupLabel() string {
	if b.Grouped {
		return b.W.T("board.one_list")
	}
	return b.W.T("board.group")
}

func (b Board) rows() int {
	n := 0
	for _, g := range b.Groups {
		n += len(g.Rows)
	}
	return n
}
