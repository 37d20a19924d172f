// One booking as its clinician's device knows it: verified once and ever longer, with what the officer sealed and whatever is still to be sent.

public import Bookings
import LocalState
public import Scheduling
import Sealing
import ServiceAPI
public import Sodium
public import Wire

public struct ClinicianBooking: Codable, Sendable {
    public enum Stage: String, Codable, Sendable {
        /// Made here for an officer without a computer, and perhaps sent: whether the server has it is not known yet.
        case sending
        case booked
        case cancelledByOfficer = "cancelled-by-officer"
        case cancelledByClinician = "cancelled-by-clinician"
    }

    /// What paid for it.
    public enum Origin: String, Codable, Sendable {
        /// An anonymous token.
        case token
        /// A follow-up that this clinician proposed.
        case followUp = "follow-up"
        /// The clinician booked for an officer without a computer.
        case clinician
    }

    public enum Attendance: String, Codable, Sendable, CaseIterable {
        case attended
        case noShow = "no-show"
        case cancelled
    }

    /// By which the clinician names it; never reused.
    public let number: Int
    public let booking: SigningPublicKey
    public internal(set) var stage: Stage
    public let origin: Origin
    /// As verified when it was first seen: another in its place is refused, this one need not be verified again.
    let payment: Payment?
    /// `SignedChange`s as last verified, oldest first.
    var changes: [Blob]
    var mark: Encoded<HistoryMark>
    /// Of the sealed intake.
    let intakeDigest: Digest?
    public let told: ToldIntake?
    /// How to reach an officer without a computer; kept here and nowhere else.
    public let ownContact: String?
    /// Names the booking's own key, for a booking made here.
    var ownKey: KeyID?
    /// A change that is saved and perhaps sent.
    var pendingChange: Blob?
    /// Sealed messages that are saved and perhaps not sent.
    var outbox: [Blob] = []
    var sentThread = MessageThread()
    var receivedThread = MessageThread()
    public internal(set) var messages: [Message] = []
    /// The newest change that was acknowledged.
    var acknowledged: Digest?
    /// A key that a follow-up may be made out to, once.
    var followUpKey: SigningPublicKey?
    /// The follow-up that was offered last.
    var followUpOffer: FollowUpOffer?
    /// Kept here and nowhere else.
    public internal(set) var attendance: Attendance?
    /// Reasons for handing it over that the clinician has dealt with.
    var settled: Set<String> = []

    /// One line of the exchange about a booking.
    public struct Message: Codable, Sendable, Hashable {
        public enum Author: String, Codable, Sendable { case officer, clinician }
        public enum Kind: String, Codable, Sendable { case text, proposal, followUp = "follow-up" }

        public let author: Author
        public let kind: Kind
        public let text: String?
        public let proposed: Span?
        /// Of the sealed message.
        let digest: Digest
    }

    /// The current terms, from the verified chain.
    public func terms() throws -> BookingTerms { try history().terms }

    /// A session that is to be held.
    public var isLive: Bool { stage == .booked || stage == .sending }

    /// What is saved and not known to be on the server yet.
    public var queued: Int { queuedActions.count }

    /// A move or cancellation is saved and not confirmed by the server yet.
    public var isChanging: Bool { pendingChange != nil }

    /// Whether a message can still be in the outbox.
    public func isQueued(_ message: Message) -> Bool {
        message.author == .clinician && sentThread.digests.suffix(outbox.count).contains(message.digest)
    }

    /// Whether there is a key for a follow-up to which none was offered, or one that has lapsed.
    func canOfferFollowUp(at now: Instant) -> Bool {
        guard let followUpKey, told != nil else { return false }
        return followUpOffer.map { $0.key != followUpKey || $0.expires <= now } ?? true
    }

    /// The chain was verified before it was saved; device signatures are not checked again.
    func history() throws -> BookingHistory {
        try BookingHistory(try changes.map { try SignedChange(canonicalBytes: $0.bytes) }) { _, _ in true }
    }
}

/// A further session that was offered.
struct FollowUpOffer: Codable, Sendable {
    /// Of the booking that it pays for.
    let key: SigningPublicKey
    let expires: Instant
}

/// What the officer told with the booking, opened.
public struct ToldIntake: Codable, Sendable, Hashable {
    public enum ContactKind: String, Codable, Sendable {
        case phone
        case email = "e-mail"
        case inPerson = "in-person"
        case other
    }

    public let contactKind: ContactKind
    public let contact: String?
    public let topic: String?
    public let department: String?
    public let unit: String?
    /// BCP 47.
    public let language: String
    public let note: String?
    /// The version of the limits of confidentiality that the officer acknowledged.
    public let limitsVersion: UInt32
    let replyKey: SealingPublicKey
    /// The same for every booking of one officer with this clinician, and for nobody else.
    let person: Digest

    init(_ intake: Intake) {
        contactKind =
            switch intake.contact.kind {
            case .phone: .phone
            case .email: .email
            case .inPerson: .inPerson
            case .other: .other
            }
        contact = intake.contact.text?.value
        topic = intake.topic?.value
        department = intake.department?.value
        unit = intake.unit?.value
        language = intake.language
        note = intake.note?.value
        limitsVersion = intake.limitsVersion
        replyKey = intake.replyKey
        person = intake.continuity.mark
    }
}

/// A session whose booking the department side has deleted, as the policy says. What is here stays with the clinician.
public struct PastSession: Codable, Sendable {
    /// By which a booking that is shown again is recognised.
    let booking: SigningPublicKey
    public let number: Int
    public let span: Span
    public let kind: SessionKind
    public let modality: Modality
    public let stage: ClinicianBooking.Stage
    public internal(set) var attendance: ClinicianBooking.Attendance?
    public let told: ToldIntake?
    public let ownContact: String?
    public let messages: [ClinicianBooking.Message]

    init(_ booking: ClinicianBooking, _ terms: BookingTerms) {
        self.booking = booking.booking
        number = booking.number
        span = terms.span
        kind = terms.kind
        modality = terms.modality
        stage = booking.stage
        attendance = booking.attendance
        told = booking.told
        ownContact = booking.ownContact
        messages = booking.messages
    }
}
