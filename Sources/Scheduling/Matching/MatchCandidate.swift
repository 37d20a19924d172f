// A clinician with their openings, as the officer's device puts them together from roster and directory.

/// A clinician who may suit.
public struct MatchCandidate<Clinician: Hashable & Comparable & Sendable>: Sendable {
    public let clinician: Clinician
    public let standing: ClinicianStanding
    public let openings: [Opening]
    /// How busy the clinician is: anything that is larger for the busier, such as the share of time that is no longer open.
    public let load: Int
    /// The clinician's zone, in which the days of licence and engagement are meant.
    public let clock: ZoneClock

    public init(clinician: Clinician, standing: ClinicianStanding, openings: [Opening], load: Int, clock: ZoneClock) {
        self.clinician = clinician
        self.standing = standing
        self.openings = openings
        self.load = load
        self.clock = clock
    }
}

/// An opening that suits, and why.
public struct Suggestion<Clinician: Hashable & Comparable & Sendable>: Hashable, Sendable {
    public let clinician: Clinician
    public let opening: Opening
    /// The ways of meeting that suit both.
    public let modalities: ModalitySet
    /// In the order of the ranking.
    public let reasons: [MatchReason]
}
