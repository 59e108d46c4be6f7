package record

// ActorKind is what sort of body an actor is.
type ActorKind string

const (
	State        ActorKind = "state"
	Government   ActorKind = "government" // ministry, presidency, parliament
	Force        ActorKind = "force"      // army, militia, police
	Person       ActorKind = "person"
	Organisation ActorKind = "organisation"
	Outlet       ActorKind = "outlet"
	Agency       ActorKind = "agency"
	Unnamed      ActorKind = "unnamed" // "a source in the ministry"
)

// ActorKinds are all kinds in the order in which they are offered.
var ActorKinds = []ActorKind{State, Government, Force, Person, Organisation, Outlet, Agency, Unnamed}

// Actor is anyone who speaks, acts or suffers.
type Actor struct {
	ID          ID
	Version     int
	Name        string
	Kind        ActorKind
	Aliases     []string // other spellings, in any script
	Affiliation Ref      // the actor this one belongs to
	Side        string   // the party in the conflict it stands with, in the case's own words
	SourceGrade string   // default Admiralty letter; "" is F
	Note        string
}
