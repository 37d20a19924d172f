// Moving and cancelling: a signed change is saved, sent, and sent again until the server has it.

import Bookings
import Foundation
import LocalState
public import Scheduling
import ServiceAPI
public import Sodium
import Trust
public import Wire

extension OfficerSession {
    /// Moves a booking to another opening of the same clinician. Costs no token.
    public func reschedule(_ booking: SigningPublicKey, to span: Span, by modality: Modality) async throws {
        try await change(booking, .reschedule(span, modality))
    }

    /// Cancels a booking. Returns no token.
    public func cancel(_ booking: SigningPublicKey) async throws { try await change(booking, .cancel) }

    private func change(_ booking: SigningPublicKey, _ action: BookingChange.Action) async throws {
        let rosterVersion = try await programme().roster.version
        let rootKey = state.rootKey
        let now = now(try state.read())
        let key = try await state.update { state in
            guard let entry = state.bookings.first(where: { $0.booking == booking }) else { throw OfficerError.noSuchBooking }
            guard entry.stage == .booked, entry.pendingChange == nil else { throw OfficerError.notChangeable }
            let change = try entry.history().next(action, rosterVersion: rosterVersion)
            let signed = try SignedChange(signing: change, with: try rootKey.bookingKey(entry.key))
            state.updateBooking(entry.key) { $0.pendingChange = Blob(signed.canonicalBytes) }
            state.lastBookingAct = now
            return entry.key
        }
        voice.speak(as: .booking(key))
        try await finishChange(key)
    }

    /// Sends a saved change. A refusal withdraws it; no answer leaves it for the next command.
    func finishChange(_ key: KeyID) async throws {
        let saved = try state.read()
        guard let booking = saved.bookings.first(where: { $0.key == key }), let change = booking.pendingChange else { return }
        let client = try await programme().client(for: .department, over: transport)
        let signer = try state.rootKey.bookingKey(key)
        do {
            try await take(
                try await client.call(PostBookingChange.self, ChangeRequest(change: change), by: signer, at: now(saved)), of: key)
        } catch let error as ServiceError {
            guard case .refused(let problem) = error, let refusal = Self.changeRefusal(problem) else { throw Self.interruption(error) }
            try await state.update { state in
                state.updateBooking(key) { booking in
                    booking.pendingChange = nil
                    booking.isDoubted = true
                }
                state.remember(refused: change, of: key)
            }
            throw refusal
        }
    }

    private static func changeRefusal(_ problem: Problem) -> OfficerError? {
        switch problem.kind {
        case .slotTaken: .slotTaken(alternatives: problem.alternatives ?? [])
        case .slotNotOffered: .slotNotOffered
        case .clinicianNotBookable: .clinicianNotBookable
        case .notFound: .noSuchBooking
        case .changeRefused, .outOfOrder, .malformedRequest: .notChangeable
        default: nil
        }
    }
}
