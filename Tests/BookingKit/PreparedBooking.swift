// A booking as an officer's device sends it, for tests that put servers under load: everything in it is real but what is sealed.

import Bookings
import Envelope
public import Scheduling
public import ServiceAPI
public import Sodium
public import Wire

public struct PreparedBooking: Sendable {
    public let officer: SigningKey
    public let start: Instant
    public let body: BookRequest

    /// An hour by video.
    public init(of clinician: SigningPublicKey, at start: Instant, by officer: SigningKey, paying payment: Payment) throws {
        self.officer = officer
        self.start = start
        let terms = BookingTerms(
            clinician: clinician, span: try Span(start: start, end: start + 3600), kind: .individual, purpose: .intake, modality: .video)
        let intake = try Self.sealedIntake()
        let action = BookingChange.Action.book(
            terms, cancelKey: try SigningKey.random().publicKey, intake: Digest(sha256: intake.bytes), notice: 1)
        let change = BookingChange(booking: officer.publicKey, sequence: 0, previous: nil, rosterVersion: 1, action: action)
        body = BookRequest(
            payment: payment, change: Blob(try SignedChange(signing: change, with: officer).canonicalBytes), intake: intake)
    }

    /// A follow-up that costs no token.
    public static func grant(
        by device: SigningKey, of clinician: SigningPublicKey, to officer: SigningPublicKey, until expires: Instant
    ) throws -> Payment {
        let grant = FollowUpGrant(clinician: clinician, booking: officer, kind: .individual, expires: expires)
        return .grant(Blob(try SignedGrant(signing: grant, with: device).canonicalBytes))
    }

    /// Every hour of every day, on a grid of so many minutes, without time between sessions.
    public static func openHours(gridMinutes: Int = 60) throws -> AvailabilityRules {
        let hours = try OfferedHours(from: .midnight, to: .endOfDay, modalities: [.video], gridMinutes: gridMinutes)
        return try AvailabilityRules(
            revision: 1, zone: .utc, offerings: [try SessionOffering(kind: .individual, purpose: .intake, durationMinutes: 60)],
            weekly: [try WeeklyRule(weekdays: .all, hours: hours)], limits: try BookingLimits(bufferAfterMinutes: 0))
    }

    /// Looks sealed from outside, which is all that a server can see of it.
    public static func sealedIntake() throws -> Blob {
        var writer = ByteWriter()
        writer.fixed(try Randomness.bytes(Nonce.length + KeyCommitment.length))
        writer.prefixed(try Randomness.bytes(SizeBucket.kib1.rawValue))
        var reader = ByteReader(writer.bytes)
        return try SealedObject(
            type: .intake, recipient: try SealingKey.random().publicKey, number: 0,
            wrappedKey: try WrappedContentKey(bytes: try Randomness.bytes(WrappedContentKey.length)),
            body: try CommittedCiphertext(from: &reader)
        ).blob
    }
}
