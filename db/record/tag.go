package record

// Tag is a label of the case's codebook, a tree.
type Tag struct {
	ID      ID
	Version int
	Name    string
	Parent  ID
	Note    string // what the tag means, for those who code together
}
