// What the clinician does to the schedule: booking for an officer without a computer, cancelling, and keeping who came.

import Bookings
import LocalState
public import Scheduling
import ServiceAPI
import Sodium
import Trust
public import Wire

extension ClinicianSession {
    /// Books for an officer without a computer. Their contact stays in this state; the server learns a time and nothing else.
    ///
    /// Throws `slotTaken`, `clinicianNotBookable` or `programmeNotCurrent`; nothing is kept then.
    public func book(
        _ span: Span,
        kind: SessionKind = .individual,
        purpose: SessionPurpose = .intake,
        modality: Modality,
        contact: String
    ) async throws -> (number: Int, delivery: Delivery) {
        let programme = try await programme()
        let now = now(try state.read())
        guard (1...500).contains(contact.utf8.count) else { throw ClinicianError.badInput(.contact) }
        guard now < span.end else { throw ClinicianError.badInput(.period) }
        guard programme.trusted.validity(at: now).expired.isEmpty else { throw ClinicianError.programmeNotCurrent }
        let terms = BookingTerms(clinician: try identity(), span: span, kind: kind, purpose: purpose, modality: modality)
        let rootKey = state.rootKey
        let id = try KeyID.random()
        let key = try rootKey.bookingKey(id).publicKey
        let number = try await state.update { state in
            let change = BookingChange(
                booking: key, sequence: 0, previous: nil, rosterVersion: programme.roster.version, action: .bookForOfficer(terms)
            )
            let signed = try SignedChange(signing: change, with: try rootKey.deviceKey(state.keyring))
            let booking = ClinicianBooking(
                number: state.takeNumber(),
                booking: key,
                stage: .sending,
                origin: .clinician,
                payment: nil,
                changes: [Blob(signed.canonicalBytes)],
                mark: Encoded(HistoryMark(try BookingHistory([signed]) { _, _ in true })),
                intakeDigest: nil,
                told: nil,
                ownContact: contact,
                ownKey: id
            )
            state.bookings.append(booking)
            return booking.number
        }
        return (number, try await delivered { try await sendBooking(key) })
    }

    /// Cancels a session. The officer's device shows it; an officer without one has to be called.
    @discardableResult
    public func cancel(_ number: Int) async throws -> Delivery {
        let rootKey = state.rootKey
        return try await change(number, .cancelByClinician) { _, keyring in try rootKey.deviceKey(keyring) }
    }

    /// Moves a session that was booked here for an officer without a computer. Others are moved by their officer: propose a time to them.
    @discardableResult
    public func move(_ number: Int, to span: Span, by modality: Modality) async throws -> Delivery {
        let rootKey = state.rootKey
        return try await change(number, .reschedule(span, modality)) { booking, _ in
            guard let id = booking.ownKey else { throw ClinicianError.notChangeable }
            return try rootKey.bookingKey(id)
        }
    }

    private func change(
        _ number: Int, _ action: BookingChange.Action, _ signer: (ClinicianBooking, Keyring) throws -> SigningKey
    ) async throws -> Delivery {
        let rosterVersion = try await programme().roster.version
        let key = try await state.update { state in
            let booking = try state.booking(number: number)
            guard booking.stage == .booked, booking.pendingChange == nil else { throw ClinicianError.notChangeable }
            let change = try booking.history().next(action, rosterVersion: rosterVersion)
            let signed = try SignedChange(signing: change, with: try signer(booking, state.keyring))
            state.updateBooking(booking.booking) { $0.pendingChange = Blob(signed.canonicalBytes) }
            return booking.booking
        }
        return try await delivered { try await sendChange(key) }
    }

    /// Keeps who came. It leaves this device for nobody. Throws `notBegun` for attended or not before the session begins.
    public func mark(_ number: Int, as attendance: ClinicianBooking.Attendance?) async throws {
        let now = now(try state.read())
        try await state.update { state in
            if let index = state.past.firstIndex(where: { $0.number == number }) {
                state.past[index].attendance = attendance
            } else {
                let booking = try state.booking(number: number)
                // That it was cancelled can be known before.
                let isBegun = try booking.terms().span.start <= now
                guard isBegun || attendance == nil || attendance == .cancelled else { throw ClinicianError.notBegun }
                state.updateBooking(booking.booking) { $0.attendance = attendance }
            }
        }
    }
}
