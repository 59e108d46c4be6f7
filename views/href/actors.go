package href

import "counterclaim/db/record"

// BulkClaims changes several claims at once.
const BulkClaims = Claims + "/bulk"

// CompareClaims and CompareDocuments lay two beside each other.
func CompareClaims(a, b record.ID) string {
	return With(Compare, "a", string(a), "b", string(b))
}

func CompareDocuments(a, b record.ID) string {
	return With(Compare, "docs", "1", "a", string(a), "b", string(b))
}

func Actor(id record.ID) string       { return at(Actors, id, "") }
func MergeActor(id record.ID) string  { return at(Actors, id, "/merge") }
func DeleteActor(id record.ID) string { return at(Actors, id, "/delete") }

func Tag(id record.ID) string       { return at(Tags, id, "") }
func DeleteTag(id record.ID) string { return at(Tags, id, "/delete") }
