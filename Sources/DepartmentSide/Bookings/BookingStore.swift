// What a store of bookings must be able to do, whatever database it uses.

public import Bookings
public import Scheduling
public import ServiceAPI
public import Sodium
public import Tokens
public import Wire

/// Each method is one whole state change: it happens completely and durably, or not at all. Any implementation must pass the test body
/// `bookingStoreBehaves`.
public protocol BookingStore: Sendable {
    /// Checks the slot and the payment, and books, in one transaction. The same first change again gives the same answer again.
    func book(_ booking: NewBooking, as circumstances: Circumstances) async throws -> StoredBooking

    /// Appends a reschedule or a cancellation; a new time is checked like a new booking. The same change again gives the same answer again.
    func append(_ change: SignedChange, as circumstances: Circumstances) async throws -> StoredBooking

    /// Appends a sealed message with the next number of its direction. The same bytes again change nothing.
    func append(_ message: Blob, number: UInt32, by writer: MessageWriter, to booking: SigningPublicKey) async throws -> StoredBooking

    /// By the booking key or the cancel key.
    func booking(_ key: SigningPublicKey) async throws -> StoredBooking?

    /// All bookings of a clinician, by start, cancelled ones too.
    func bookings(of clinician: SigningPublicKey) async throws -> [StoredBooking]

    /// What is new of every booking, for the board that everyone downloads: one consistent state.
    func news() async throws -> [SigningPublicKey: BookingNews]

    /// Replaces a clinician's rules by a higher revision. The same document again changes nothing.
    func publish(_ availability: SignedAvailability) async throws

    func availability(of clinician: SigningPublicKey) async throws -> SignedAvailability?

    /// Rules and live bookings of every clinician that has published rules: one consistent state.
    func calendars() async throws -> [ClinicianCalendar]

    func calendar(of clinician: SigningPublicKey) async throws -> ClinicianCalendar?

    /// Deletes bookings whose session ended before `end`, with all that belongs to them, and forgets what is too old to be spent again.
    /// - Returns: how many bookings.
    func forget(sessionsEndedBefore end: Instant, now: Instant) async throws -> Int
}

/// What surrounds a change: the time, and what the verified documents say about clinicians.
public struct Circumstances: Sendable {
    public let now: Instant
    /// On which days the role rules let a clinician be booked; `nil` for somebody who cannot be booked at all.
    public let eligibility: @Sendable (_ clinician: SigningPublicKey, _ clock: ZoneClock) -> Eligibility?
    /// Outside these dates the service offers nothing; `nil` for a programme that is no pilot.
    public let pilot: Span?
    /// Whether a key is a device of a clinician now. What was stored earlier was checked then.
    public let isDevice: DeviceCheck

    public init(
        now: Instant,
        eligibility: @escaping @Sendable (_ clinician: SigningPublicKey, _ clock: ZoneClock) -> Eligibility?,
        pilot: Span? = nil,
        isDevice: @escaping DeviceCheck
    ) {
        self.now = now
        self.eligibility = eligibility
        self.pilot = pilot
        self.isDevice = isDevice
    }
}

/// A booking that is asked for. Its payment was verified; whether it was used before is for the store to say.
public struct NewBooking: Sendable {
    public enum PaidBy: Sendable {
        case token(VerifiedToken)
        case grant(SignedGrant)
        /// A clinician books for an officer without a computer.
        case clinician
    }

    public let change: SignedChange
    public let payment: PaidBy
    public let intake: Blob?

    public init(_ change: SignedChange, payment: PaidBy, intake: Blob?) {
        self.change = change
        self.payment = payment
        self.intake = intake
    }
}

/// Who wrote a message; the server knows no more of it.
public enum MessageWriter: String, Sendable, CaseIterable {
    case officer, clinician
}

/// A booking as it is stored.
public struct StoredBooking: Sendable, Equatable {
    public let clinician: SigningPublicKey
    public let view: BookingView

    public init(clinician: SigningPublicKey, view: BookingView) {
        self.clinician = clinician
        self.view = view
    }
}

/// What slot search needs of one clinician.
public struct ClinicianCalendar: Sendable {
    public let clinician: SigningPublicKey
    public let rules: AvailabilityRules
    public let booked: [BookedSpan]

    public init(clinician: SigningPublicKey, rules: AvailabilityRules, booked: [BookedSpan]) {
        self.clinician = clinician
        self.rules = rules
        self.booked = booked
    }
}
