package href

// What leaves the case, and the care of its file.
const (
	ExportCase     = Share + "/case.sqlite"
	ExportClaims   = Share + "/claims.csv"
	ExportFindings = Share + "/findings.csv"
	Backup         = Share + "/backup"
	Restore        = Share + "/restore"
	Verify         = Share + "/verify"
	Remake         = Share + "/remake"
)

// Cases.
const (
	NewCase    = Cases + "/new"
	OpenCase   = Cases + "/open"
	RenameCase = Cases + "/rename"
	SampleCase = Cases + "/sample"
)
