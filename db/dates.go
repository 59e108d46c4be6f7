package db

import "counterclaim/db/when"

// interval is what a stored EDTF date allows; no date is unknown. What is
// stored has been read before (see dated), so what cannot be read is no date of
// ours and unknown too.
func interval(edtf string) when.Interval {
	i, err := when.ParseEDTF(edtf)
	if edtf == "" || err != nil {
		return when.Interval{}
	}
	return i
}

// dated refuses what is no EDTF date.
func dated(field, edtf string) error {
	if edtf == "" {
		return nil
	}
	if _, err := when.ParseEDTF(edtf); err != nil {
		return &InvalidError{Field: field, Code: "not_a_date", Args: []string{edtf}}
	}
	return nil
}
