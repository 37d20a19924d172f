// Sending a booking that is saved, as often as it takes; taking it back where the server has refused it or the officer does not want it any more.

import Bookings
import LocalState
import ServiceAPI
public import Sodium
import Tokens
import Trust
import Wire

extension OfficerSession {
    /// Sends what `book` saved. Safe to repeat: the server answers the same request the same way.
    func finishBooking(_ key: KeyID) async throws {
        let saved = try state.read()
        guard let booking = saved.bookings.first(where: { $0.key == key }), booking.stage == .sending else { return }
        let isOver = try booking.terms().span.start <= now(saved)
        if booking.isUnwanted || isOver { return try await settle(booking, isOver: isOver) }
        let client = try await programme().client(for: .department, over: transport)
        let signer = try state.rootKey.bookingKey(key)
        do {
            let view = try await client.call(PostBooking.self, booking.request, by: signer, at: now(saved))
            try await take(view, of: key)
        } catch let error as ServiceError {
            guard let refusal = Self.bookingRefusal(error) else { throw Self.interruption(error) }
            let isUsed = refusal == .paymentUsed
            if isUsed, try await adopt(key, from: client) { throw refusal }
            try await withdraw(key, spent: isUsed, refused: true)
            throw refusal
        }
    }

    /// Withdraws a booking that is not confirmed yet: where it turns out that the server has it, it is cancelled.
    public func withdraw(_ booking: SigningPublicKey) async throws {
        guard let entry = try state.read().bookings.first(where: { $0.booking == booking }), entry.stage == .sending else {
            throw OfficerError.notChangeable
        }
        let now = now(try state.read())
        try await state.update { state in
            state.updateBooking(entry.key) { $0.isUnwanted = true }
            state.lastBookingAct = now
        }
        voice.speak(as: .booking(entry.key))
        try await finishBooking(entry.key)
        guard try state.read().bookings.contains(where: { $0.key == entry.key && $0.stage == .booked }) else { return }
        try await cancel(booking)
    }

    /// For a booking that is not to be made any more: asks whether it was made. Throws `tooLate` where its time is over and it was not.
    private func settle(_ booking: OfficerBooking, isOver: Bool) async throws {
        let client = try await programme().client(for: .department, over: transport)
        do {
            try await look(booking.key, through: client)
        } catch let error as ServiceError where error.problem == .notFound {
            try await withdraw(booking.key, spent: false, refused: false)
            guard booking.isUnwanted else { throw OfficerError.tooLate }
        } catch let error as ServiceError {
            throw Self.interruption(error)
        }
    }

    /// What the server's refusal means; `nil` where it may still have booked.
    private static func bookingRefusal(_ error: ServiceError) -> OfficerError? {
        guard case .refused(let problem) = error else { return nil }
        switch problem.kind {
        case .slotTaken: return .slotTaken(alternatives: problem.alternatives ?? [])
        case .slotNotOffered: return .slotNotOffered
        case .clinicianNotBookable: return .clinicianNotBookable
        case .tokenSpent, .grantRefused, .changeRefused: return .paymentUsed
        case .tokenRefused: return .noToken
        case .programmeNotFounded, .malformedRequest: return .programmeNotCurrent
        default: return nil
        }
    }

    /// Takes back a booking that was not made, and its token with it, unless the server says that it is spent. A token that the server refused comes
    /// last from now on.
    private func withdraw(_ key: KeyID, spent: Bool, refused: Bool) async throws {
        let now = now(try state.read())
        try await state.update { state in
            guard let booking = state.bookings.first(where: { $0.key == key }), booking.stage == .sending else { return }
            state.bookings.removeAll { $0.key == key }
            if refused { state.countRefusal(at: now) }
            state.remember(refused: booking.request.change, of: key)
            switch booking.request.payment {
            case .token:
                state.wallet.update(key) { token in
                    token.progress = spent ? .lost : .held
                    token.refusals += refused ? 1 : 0
                }
            case .grant(let grant):
                // A grant that is refused may be good for an earlier session: it is kept.
                if let offer = try? FollowUpOffer(key: key, grant: grant, note: nil) { state.followUps.append(offer) }
            }
        }
    }
}
