package db_test

import "counterclaim/db/figure"

func rangeOf(low, high float64) figure.Range { return figure.Range{Low: low, High: high} }
