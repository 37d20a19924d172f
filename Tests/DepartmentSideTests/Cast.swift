// The people of the store's tests: a clinician with a device and published hours, and officers who are nothing but keys.

import Bookings
import DepartmentSide
import Foundation
import Scheduling
import ServerCore
import ServiceAPI
import Sodium
import TestSupport
import Tokens
import Trust
import Wire

/// Monday 2026-11-23, 07:00 in New York.
let monday = Instant(seconds: 1_795_435_200)
/// Wednesday, 09:00 in New York.
let wednesdayNine = monday + 2 * 86_400 + 2 * 3600

struct Cast: Sendable {
    let identity: SigningKey
    let device: SigningKey
    let officer: SigningKey
    let cancel: SigningKey

    init() throws {
        identity = try SigningKey.random()
        device = try SigningKey.random()
        officer = try SigningKey.random()
        cancel = try SigningKey.random()
    }

    /// The same clinician, another officer.
    init(with cast: Cast) throws {
        identity = cast.identity
        device = cast.device
        officer = try SigningKey.random()
        cancel = try SigningKey.random()
    }

    var clinician: SigningPublicKey { identity.publicKey }

    func circumstances(at now: Instant = monday, mayBeBooked: Bool = true, pilot: Span? = nil) -> Circumstances {
        let (known, owner) = (device.publicKey, clinician)
        return Circumstances(
            now: now,
            eligibility: { clinician, _ in mayBeBooked && clinician == owner ? .unrestricted : nil },
            pilot: pilot,
            isDevice: { $0 == known && $1 == owner }
        )
    }

    /// Every day from 8 to 18 in New York, on a grid of half an hour, a quarter of an hour kept free after each session.
    func availability(revision: UInt64 = 1, groupSeats: Int = 3) throws -> SignedAvailability {
        let hours = try OfferedHours(
            from: try CivilTime(hour: 8), to: try CivilTime(hour: 18), kinds: [.individual, .group], modalities: [.video, .phone],
            gridMinutes: 30)
        let rules = try AvailabilityRules(
            revision: revision,
            zone: try ZoneID("America/New_York"),
            offerings: [
                try SessionOffering(kind: .individual, purpose: .intake, durationMinutes: 60),
                try SessionOffering(kind: .group, purpose: .followUp, durationMinutes: 90, seats: groupSeats),
            ],
            weekly: [try WeeklyRule(weekdays: .all, hours: hours)],
            limits: try BookingLimits()
        )
        return try SignedAvailability(signing: rules, of: clinician, with: device)
    }

    func terms(at start: Instant = wednesdayNine, kind: SessionKind = .individual) throws -> BookingTerms {
        let length: Int64 = kind == .group ? 90 * 60 : 60 * 60
        return BookingTerms(
            clinician: clinician,
            span: try Span(start: start, end: start + length),
            kind: kind,
            purpose: kind == .group ? .followUp : .intake,
            modality: .video
        )
    }

    /// Paid with a grant, which is quick to make.
    func booking(at start: Instant = wednesdayNine, kind: SessionKind = .individual) throws -> NewBooking {
        let terms = try terms(at: start, kind: kind)
        let grant = FollowUpGrant(clinician: clinician, booking: officer.publicKey, kind: kind, expires: start + 365 * 86_400)
        return NewBooking(try first(terms), payment: .grant(try SignedGrant(signing: grant, with: device)), intake: Blob([1, 2, 3]))
    }

    func first(_ terms: BookingTerms) throws -> SignedChange {
        let action = BookingChange.Action.book(terms, cancelKey: cancel.publicKey, intake: Digest(sha256: [1, 2, 3]), notice: 1)
        return try SignedChange(
            signing: BookingChange(booking: officer.publicKey, sequence: 0, previous: nil, rosterVersion: 1, action: action),
            with: officer
        )
    }

    /// The next change after what is stored.
    func next(
        _ action: BookingChange.Action,
        after stored: StoredBooking,
        by signer: SigningKey? = nil
    ) throws -> SignedChange {
        let changes = try stored.view.changes.map { try SignedChange(canonicalBytes: $0.bytes) }
        let history = try BookingHistory(changes, isDevice: circumstances().isDevice)
        return try SignedChange(signing: history.next(action, rosterVersion: 1), with: signer ?? officer)
    }

    func reschedule(to start: Instant) throws -> BookingChange.Action {
        .reschedule(try Span(start: start, end: start + 3600), .video)
    }
}
