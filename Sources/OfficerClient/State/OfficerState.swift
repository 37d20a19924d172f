// Everything an officer's tool remembers, sealed under a passphrase. It holds names of keys, never keys.

public import Scheduling
public import ServiceAPI
public import Wire

public struct OfficerState: Codable, Sendable {
    /// `nil` before the first contact with a programme.
    public internal(set) var memory: ProgrammeMemory?
    public internal(set) var registration: Registration?
    public internal(set) var wallet = Wallet()
    public internal(set) var bookings: [OfficerBooking] = []
    /// Follow-ups that clinicians have offered and that are not booked yet.
    public internal(set) var followUps: [FollowUpOffer] = []
    /// The officer's own; never leaves the device.
    public var profile = OfficerProfile()
    public internal(set) var lastSync: Instant?

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
