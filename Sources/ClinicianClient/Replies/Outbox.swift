// Sending what is saved: bookings made here, changes, messages. Safe to repeat: the server answers the same request the same way.

import Bookings
import LocalState
import ServiceAPI
import Sodium
import Trust
import Wire

extension ClinicianSession {
    /// Sends a booking's messages in order.
    func sendMessages(_ key: SigningPublicKey) async throws {
        let saved = try state.read()
        guard let booking = saved.bookings.first(where: { $0.booking == key }), booking.stage != .sending else { return }
        let client = try await departmentClient()
        let device = try state.rootKey.deviceKey(saved.keyring)
        for message in booking.outbox {
            let request = ClinicianMessageRequest(booking: key, message: message)
            do {
                try await take(try await client.call(PostClinicianMessage.self, request, by: device, at: now(saved)))
            } catch ServiceError.refused(let problem) where problem.isForGood {
                try await state.update { state in
                    state.updateBooking(key) { booking in
                        booking.withdrawOutbox()
                        // Another device of the clinician was quicker; whether it said "seen" of this change is not known.
                        if problem.kind == .outOfOrder { booking.acknowledged = nil }
                    }
                }
                throw ClinicianError.refused(problem.kind)
            }
        }
    }

    /// Sends a saved change. A refusal withdraws it.
    func sendChange(_ key: SigningPublicKey) async throws {
        let saved = try state.read()
        guard let booking = saved.bookings.first(where: { $0.booking == key }), let change = booking.pendingChange else { return }
        do {
            try await take(try await send(change, of: booking, saved))
        } catch ServiceError.refused(let problem) where problem.kind == .outOfOrder || problem.kind == .changeRefused {
            // The officer has moved or cancelled it meanwhile: what was decided was decided about something else.
            try await state.update { $0.updateBooking(key) { $0.pendingChange = nil } }
            throw ClinicianError.notChangeable
        } catch ServiceError.refused(let problem) {
            guard let refusal = ClinicianError(booking: problem) else { throw ServiceError.refused(problem) }
            try await state.update { $0.updateBooking(key) { $0.pendingChange = nil } }
            throw refusal
        }
    }

    /// A booking's own key may move it, a device may cancel it; each has its route.
    private func send(_ change: Blob, of booking: ClinicianBooking, _ saved: ClinicianState) async throws -> BookingView {
        let client = try await departmentClient()
        let now = now(saved)
        if let id = booking.ownKey, try SignedChange(canonicalBytes: change.bytes).signer == booking.booking {
            return try await client.call(
                PostBookingChange.self, ChangeRequest(change: change), by: try state.rootKey.bookingKey(id), at: now)
        }
        let device = try state.rootKey.deviceKey(saved.keyring)
        return try await client.call(PostClinicianChange.self, ClinicianChangeRequest(change: change), by: device, at: now)
    }

    /// Sends a booking made here. A refusal takes it back.
    func sendBooking(_ key: SigningPublicKey) async throws {
        let saved = try state.read()
        guard let booking = saved.bookings.first(where: { $0.booking == key }), booking.stage == .sending,
            let change = booking.changes.first
        else { return }
        let device = try state.rootKey.deviceKey(saved.keyring)
        do {
            let client = try await departmentClient()
            try await take(
                try await client.call(PostClinicianBooking.self, ClinicianBookRequest(change: change), by: device, at: now(saved)))
        } catch ServiceError.refused(let problem) {
            guard let refusal = ClinicianError(booking: problem) else { throw ServiceError.refused(problem) }
            try await state.update { $0.bookings.removeAll { $0.booking == key && $0.stage == .sending } }
            throw refusal
        }
    }

    /// Takes one view that an answer held. What is not believed becomes a finding; the state keeps what it knew.
    private func take(_ view: BookingView) async throws {
        let programme = try await programme()
        let rootKey = state.rootKey
        let times = times(try state.read(), programme)
        try await state.update { state in
            let check = try BookingCheck(programme, state, rootKey, times)
            state.take(view, check)
        }
    }
}

extension ClinicianError {
    /// What a refused booking means; `nil` where it may still be made later.
    fileprivate init?(booking problem: Problem) {
        switch problem.kind {
        case .slotTaken, .slotNotOffered: self = .slotTaken(alternatives: problem.alternatives ?? [])
        case .clinicianNotBookable: self = .clinicianNotBookable
        case .changeRefused, .malformedRequest, .documentRefused, .notAuthorised: self = .refused(problem.kind)
        default: return nil
        }
    }
}
