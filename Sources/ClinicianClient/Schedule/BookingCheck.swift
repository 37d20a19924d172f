// Believing a server's view of a booking: the chain, the payment, the intake. All of it, or nothing of it is shown as a booking.

import Bookings
import Envelope
import LocalState
import Sealing
import ServiceAPI
import Sodium
import Tokens
import Trust
import Wire

/// What a view is checked against.
struct BookingCheck {
    let identity: SigningPublicKey
    let tokens: [TokenVerifier]
    let isDevice: DeviceCheck
    /// The private half of a subkey, where this device holds it.
    let subkey: (SealingPublicKey) throws -> SealingKey?
    let publicSubkey: (KeyID) throws -> SealingPublicKey?
    /// Whether other devices of this clinician write to officers too.
    let sharesBookings: Bool

    /// Sessions that ended before it were to be deleted by the department side.
    private let oldest: Instant

    /// More changes than anybody makes; a department side takes far fewer.
    private static let changeLimit = 500

    init(_ programme: KnownProgramme, _ state: ClinicianState, _ root: RootKey, _ times: SyncTimes) throws {
        let keyring = state.keyring
        identity = try root.clinician(keyring)
        tokens = try state.tokenVerifiers(programme.trusted.rounds)
        oldest = times.oldest
        // This device signs only what it means, also after its clinician was revoked: the sessions ahead have to be cancelled.
        let (own, known) = (try root.deviceKey(keyring).publicKey, programme.deviceCheck(at: times.now))
        isDevice = { [identity] device, clinician in (device == own && clinician == identity) || known(device, clinician) }
        publicSubkey = { id in try keyring.subkeys.first { $0.id == id }.map { try root.subkey($0).publicKey } }
        subkey = { wanted in try keyring.subkeys.lazy.map { try root.subkey($0) }.first { $0.publicKey == wanted } }
        sharesBookings = (programme.devices.lists[identity]?.body.devices.count ?? 1) > 1
    }

    /// A booking that was never seen before.
    func newBooking(_ view: BookingView, number: Int) throws(Finding.Reason) -> ClinicianBooking {
        let history: BookingHistory
        do { history = try BookingHistory(try changes(view), isDevice: isDevice) } catch let error as Finding.Reason { throw error } catch {
            throw .brokenHistory
        }
        guard history.booking == view.booking else { throw .malformed }
        guard history.terms.clinician == identity else { throw .otherClinician }
        guard oldest < history.terms.span.end else { throw .longOver }
        let origin = try origin(view.payment, history)
        let intake = try intake(view.intake, history)
        var booking = ClinicianBooking(
            number: number,
            booking: view.booking,
            stage: .booked,
            origin: origin,
            payment: view.payment,
            changes: view.changes,
            mark: Encoded(HistoryMark(history)),
            intakeDigest: history.intake,
            told: intake.map { ToldIntake($0) },
            ownContact: nil,
            followUpKey: intake?.followUpKey
        )
        booking.stage = history.stage
        return booking
    }

    /// A booking that was seen before: the view may only continue it.
    func update(_ booking: inout ClinicianBooking, _ view: BookingView) throws(Finding.Reason) {
        guard view.booking == booking.booking else { throw .malformed }
        guard view.payment == booking.payment, Self.isSame(view.intake, booking.intakeDigest) else { throw .replaced }
        let known = booking.changes.count
        guard view.changes.count >= known, Array(view.changes.prefix(known)) == booking.changes else { throw .olderHistory }
        do {
            // What was seen before was checked when it came: the device that signed it may have been revoked since.
            var history = try booking.history()
            for change in try changes(view).dropFirst(known) { history = try history.appending(change, isDevice: isDevice) }
            try booking.mark.value.check(history)
            booking.changes = view.changes
            booking.mark = Encoded(HistoryMark(history))
            booking.stage = history.stage
        } catch let error as Finding.Reason {
            throw error
        } catch BookingError.rolledBack {
            throw .olderHistory
        } catch {
            throw .brokenHistory
        }
        if let pending = booking.pendingChange, booking.changes.contains(pending) || booking.stage != .booked {
            booking.pendingChange = nil
        }
    }

    private static func isSame(_ intake: Blob?, _ digest: Digest?) -> Bool {
        guard let intake, let digest else { return intake == nil && digest == nil }
        return (try? SealedObject(intake).digest) == digest
    }

    private func changes(_ view: BookingView) throws(Finding.Reason) -> [SignedChange] {
        guard view.changes.count <= Self.changeLimit else { throw .overfull }
        guard let changes = try? view.changes.map({ try SignedChange(canonicalBytes: $0.bytes) }) else { throw .malformed }
        return changes
    }

    /// What paid, judged by the terms as they were first booked: a later move costs nothing.
    private func origin(_ payment: Payment?, _ history: BookingHistory) throws(Finding.Reason) -> ClinicianBooking.Origin {
        switch (payment, history.changes[0].change.action) {
        case (.token(let token)?, .book):
            let isGood = tokens.contains { tokens in
                (try? tokens.verify(token.bytes, purpose: .booking, .anyNamedPeriod, boundTo: history.booking)) != nil
            }
            guard isGood else { throw .tokenRefused }
            return .token
        case (.grant(let grant)?, .book(let terms, _, _, _)):
            guard let signed = try? SignedGrant(canonicalBytes: grant.bytes),
                (try? signed.check(pays: terms, of: history.booking, isDevice: isDevice)) != nil
            else { throw .grantRefused }
            return .followUp
        case (nil, .bookForOfficer): return .clinician
        default: throw .unpaid
        }
    }

    private func intake(_ blob: Blob?, _ history: BookingHistory) throws(Finding.Reason) -> Intake? {
        guard let announced = history.intake else {
            guard blob == nil else { throw .intakeReplaced }
            return nil
        }
        guard let blob, let sealed = try? Sealed<Intake>(blob), sealed.digest == announced else { throw .intakeReplaced }
        guard let recipient = sealed.object.recipient, let key = try? subkey(recipient) else { throw .keyMissing }
        let conversation = Conversation(booking: history.booking, clinician: identity)
        do {
            return try sealed.open(with: key, in: conversation, sequence: 0, announced: announced).content
        } catch {
            throw .intakeUnreadable
        }
    }
}

extension BookingHistory {
    var stage: ClinicianBooking.Stage {
        switch status {
        case .booked: .booked
        case .cancelledByOfficer: .cancelledByOfficer
        case .cancelledByClinician: .cancelledByClinician
        }
    }
}
