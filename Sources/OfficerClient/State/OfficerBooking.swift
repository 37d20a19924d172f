// One booking as its officer's device knows it, with whatever is still to be sent.

public import Bookings
import LocalState
import Sealing
import ServiceAPI
public import Sodium
import Tokens
public import Wire

public struct OfficerBooking: Codable, Sendable {
    public enum Stage: String, Codable, Sendable {
        /// Saved, and perhaps sent: whether the server has it is not known yet.
        case sending
        case booked
        case cancelledByOfficer
        case cancelledByClinician
    }

    /// Names the booking key, the reply key and the cancel code.
    let key: KeyID
    /// Names the key that a follow-up grant would be made out to.
    let followUpKey: KeyID
    public let booking: SigningPublicKey
    /// As sent, and sent again after a crash.
    let request: BookRequest
    public internal(set) var stage: Stage
    /// `SignedChange`s as last verified, oldest first.
    var changes: [Blob]
    var mark: Encoded<HistoryMark>
    /// A change that is saved and perhaps sent.
    var pendingChange: Blob?
    /// Sealed messages that are saved and perhaps not sent.
    var outbox: [Blob] = []
    var sentThread = MessageThread()
    var receivedThread = MessageThread()
    public internal(set) var messages: [Message] = []
    /// Every device that the clinician's identity key has certified since this was booked. What one of them signed stands although it is revoked
    /// later, or the clinician leaves the roster: nobody can tell from the bytes when they were signed.
    var clinicianDevices: Set<SigningPublicKey> = []
    /// The digest of the newest change that the clinician has acknowledged.
    var acknowledged: Digest?
    /// The digest of the news that were last taken, so that a board that names no more than a digest tells whether there are others.
    var seen: Digest?
    /// A time that the clinician has proposed instead, until it is taken or the booking changes.
    public internal(set) var proposal: Span?
    /// The server, when last asked, did not have it although the session was still ahead. It may be wrong: it is asked again.
    public internal(set) var isMissing = false
    /// A change was refused, and the clinician has acknowledged nothing since: a server could show them what it refused.
    public internal(set) var isDoubted = false
    /// The officer wants to withdraw it before it was confirmed.
    var isUnwanted = false
    /// What the officer chose to tell, for `privacy`.
    public let disclosed: DisclosedIntake

    /// One line of the exchange about a booking.
    public struct Message: Codable, Sendable, Hashable {
        public enum Author: String, Codable, Sendable { case officer, clinician }
        public enum Kind: String, Codable, Sendable { case text, acknowledgement, proposal, followUp = "follow-up" }

        public let author: Author
        public let kind: Kind
        public let text: String?
        public let proposed: Span?
        /// For the officer's own: whether the server has it.
        public internal(set) var isSent: Bool
        /// For the officer's own: what a server sees of it, and which message it follows. `nil` in states of the first version.
        var sent: Frame?

        /// For `privacy`, which shows what has left this device.
        struct Frame: Codable, Sendable, Hashable {
            let recipient: SealingPublicKey
            let number: UInt32
            /// In bytes.
            let bucket: Int
            let previous: Digest?
        }
    }

    /// The current terms, from the verified chain.
    public func terms() throws -> BookingTerms { try history().terms }

    /// Whether the clinician's client has said that it has seen the booking as it is now.
    public var isAcknowledged: Bool { acknowledged == mark.value.head && !isDoubted }

    /// Opaque, and the same for the life of the booking: 32 hexadecimal digits that nobody can lead back to its key.
    public var calendarIdentifier: String { Hex.encode(Array(Digest(sha256: Array("respite.calendar".utf8) + key.bytes).bytes.prefix(16))) }

    /// How often it was changed: the calendar entry's SEQUENCE.
    public var changeCount: UInt32 { mark.value.sequence }

    /// The chain was verified before it was saved; device signatures are not checked again.
    func history() throws -> BookingHistory {
        try BookingHistory(try changes.map { try SignedChange(canonicalBytes: $0.bytes) }) { _, _ in true }
    }
}

/// What an intake said, kept on the officer's own device.
public struct DisclosedIntake: Codable, Sendable, Hashable {
    public let contact: OfficerProfile.SavedContact
    public let topic: String?
    public let department: String?
    public let unit: String?
    public let language: String
    public let note: String?
    public let limitsVersion: UInt32

    public init(
        contact: OfficerProfile.SavedContact,
        topic: String? = nil,
        department: String? = nil,
        unit: String? = nil,
        language: String,
        note: String? = nil,
        limitsVersion: UInt32
    ) {
        self.contact = contact
        self.topic = topic
        self.department = department
        self.unit = unit
        self.language = language
        self.note = note
        self.limitsVersion = limitsVersion
    }
}

/// A follow-up that a clinician has offered: it costs no token.
public struct FollowUpOffer: Codable, Sendable, Hashable {
    /// Names the key that the grant is made out to.
    let key: KeyID
    let grant: Blob
    public let clinician: SigningPublicKey
    public let expires: Instant
    public let note: String?
}
