// Everything an officer's tool remembers, sealed under a passphrase. It holds names of keys, never keys.

import LocalState
public import Scheduling
public import ServiceAPI
import Tokens
import Trust
public import Wire

public struct OfficerState: Codable, Sendable {
    /// `nil` before the first contact with a programme.
    public internal(set) var memory: ProgrammeMemory?
    public internal(set) var registration: Registration?
    /// Cards of earlier years, or replaced ones: their tokens can still be spent.
    public internal(set) var earlierRegistrations: [Registration] = []
    public internal(set) var wallet = Wallet()
    public internal(set) var bookings: [OfficerBooking] = []
    /// Follow-ups that clinicians have offered and that are not booked yet.
    public internal(set) var followUps: [FollowUpOffer] = []
    /// The officer's own; never leaves the device.
    public var profile = OfficerProfile()
    public internal(set) var lastSync: Instant?
    /// When a booking key was last used to book, move, cancel, write or look, or was about to be. No token is fetched within an hour of it.
    public internal(set) var lastBookingAct: Instant?
    /// When a check-in last left, or was about to. Within an hour of it no token is fetched, and whoever books is warned.
    public internal(set) var lastCheckInAct: Instant?
    /// When an issuance key last asked for a token, in vain or not, or was about to. Whoever books within an hour of it is warned.
    var lastIssuanceAct: Instant?
    /// When the next quarter's tokens are to be fetched: drawn once for each quarter.
    public internal(set) var nextFetch: FetchMoment?
    /// What a server has refused although it was signed: nobody can take a signature back.
    var refusals: [Refusal] = []
    /// When servers have refused a booking, oldest first; no more than the last ones count.
    var refusedBookings: [Instant] = []

    /// The officer's own check-ins; `nil` before the first.
    var checkIns: CheckInDiary?
    /// Whether the officer was told last that one operator runs both sides; `nil` where nothing was said, which means two.
    var toldOneOperator: Bool?

    public init() {}

    /// The card's code and what became of it.
    public struct Registration: Codable, Sendable, Hashable {
        /// Names the issuance key.
        let key: KeyID
        /// The code, until the provider has taken it.
        var code: Blob?
        public internal(set) var cell: String?
        /// The first and the last quarter the code is good for.
        public internal(set) var first: String?
        public internal(set) var last: String?

        public var isRegistered: Bool { cell != nil }
    }

    /// The present card and the earlier ones, newest first.
    var registrations: [Registration] { (registration.map { [$0] } ?? []) + earlierRegistrations.reversed() }

    /// Whether no card that was used here is good for this quarter or a later one.
    func isCardOver(at now: Instant) -> Bool {
        let present = PeriodID(containing: now)
        let last = registrations.compactMap { $0.last.flatMap { try? PeriodID(text: $0) } }.max()
        return last.map { $0 < present } ?? false
    }

    mutating func updateBooking(_ key: KeyID, _ change: (inout OfficerBooking) -> Void) {
        guard let index = bookings.firstIndex(where: { $0.key == key }) else { return }
        change(&bookings[index])
    }
}

/// Preferences for matching and for the next intake.
public struct OfficerProfile: Codable, Sendable, Hashable {
    public var department: String?
    public var unit: String?
    /// BCP 47.
    public var language: String?
    public var modality: Modality?
    public var contact: SavedContact?
    public var shifts: ShiftSettings?
    /// The version of the limits of confidentiality that was last acknowledged.
    public var acknowledgedLimits: UInt32?
    /// Which text that was, for example `us-ct`.
    public var acknowledgedNotice: String?
    /// Of the records custodian's plan that was named beside it.
    public var acknowledgedCustodian: Digest?

    public init() {}

    public struct SavedContact: Codable, Sendable, Hashable {
        public enum Kind: String, Codable, Sendable, CaseIterable {
            case phone
            case email = "e-mail"
            case inPerson = "in-person"
            case other
        }

        public var kind: Kind
        public var text: String?

        public init(kind: Kind, text: String? = nil) {
            self.kind = kind
            self.text = text
        }
    }
}
