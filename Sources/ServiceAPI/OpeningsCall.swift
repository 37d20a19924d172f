// The free openings of every clinician, the same bytes for everyone: the search happens on the officer's device.

public import Scheduling
public import Sodium
import Trust
public import Wire

public enum GetOpenings: ServiceCall {
    public typealias Body = Nothing
    public typealias Answer = OpeningsPage
    public static let route = Route(.get, "/v1/openings", side: .department, signer: .open)
}

/// Openings in runs of equal steps, since a free afternoon is many overlapping openings.
public struct OpeningsPage: Codable, Sendable, Hashable {
    public let clinicians: [ClinicianOpenings]

    public init(clinicians: [ClinicianOpenings]) { self.clinicians = clinicians }
}

public struct ClinicianOpenings: Codable, Sendable, Hashable {
    /// Identity key.
    public let clinician: SigningPublicKey
    /// The clinician's IANA zone.
    public let zone: ZoneID
    public let offers: [Offer]

    public init(clinician: SigningPublicKey, zone: ZoneID, offers: [Offer]) {
        self.clinician = clinician
        self.zone = zone
        self.offers = offers
    }

    /// Openings of one kind and length.
    public struct Offer: Codable, Sendable, Hashable {
        public let kind: SessionKind
        public let purpose: SessionPurpose
        public let modalities: ModalitySet
        public let hold: HoldClass
        /// Length of the session.
        public let seconds: Int64
        public let runs: [Run]

        public init(kind: SessionKind, purpose: SessionPurpose, modalities: ModalitySet, hold: HoldClass, seconds: Int64, runs: [Run]) {
            self.kind = kind
            self.purpose = purpose
            self.modalities = modalities
            self.hold = hold
            self.seconds = seconds
            self.runs = runs
        }
    }

    /// `count` starts, `step` seconds apart, from `first`.
    public struct Run: Codable, Sendable, Hashable {
        public let first: Instant
        public let step: Int64
        public let count: Int
        /// Seconds east of UTC in the clinician's zone at each of these starts.
        public let offset: Int
        /// Seats left at each of them.
        public let seats: Int

        public init(first: Instant, step: Int64, count: Int, offset: Int, seats: Int) {
            self.first = first
            self.step = step
            self.count = count
            self.offset = offset
            self.seats = seats
        }
    }
}
