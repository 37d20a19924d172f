// Booking: everything is saved before anything is sent, and what was sent can be sent again.

import Bookings
import Envelope
import Foundation
import LocalState
import Sealing
import ServiceAPI
import Sodium
import Tokens
import Trust
public import Wire

extension OfficerSession {
    /// Spends a token, or a follow-up grant, on a session. Throws `slotTaken` with alternatives, and nothing is spent; `unfinished` where the
    /// answer did not come: the next command finishes it.
    public func book(_ wish: BookingWish) async throws -> BookingReceipt {
        let key = try await saveIntent(wish)
        try await finishBooking(key)
        guard let booking = try state.read().bookings.first(where: { $0.key == key }) else { throw OfficerError.noSuchBooking }
        return BookingReceipt(booking: booking, cancelCode: try state.rootKey.cancelCode(key))
    }

    /// The six words of a booking, shown again.
    public func cancelCode(of booking: OfficerBooking) throws -> WordCode { try state.rootKey.cancelCode(booking.key) }

    /// Signs the booking and saves it together with the token that it takes, in one write.
    private func saveIntent(_ wish: BookingWish) async throws -> KeyID {
        let programme = try await programme()
        guard (try? programme.trusted.requireCurrent(at: clock())) != nil else { throw OfficerError.programmeNotCurrent }
        let now = now(try state.read())
        let subkey = try programme.subkey(of: wish.terms.clinician, at: now)
        let rosterVersion = programme.roster.version
        let id = programme.trusted.id
        let rootKey = state.rootKey
        return try await state.update { state in
            let (key, payment) = try Self.pay(wish, &state, now)
            let booking = try Self.sign(wish, key, payment, to: subkey, rosterVersion, id, rootKey)
            state.bookings.append(booking)
            state.profile.acknowledgedLimits = wish.intake.limitsVersion
            return key
        }
    }

    /// What pays, reserved in the state.
    private static func pay(_ wish: BookingWish, _ state: inout OfficerState, _ now: Instant) throws -> (KeyID, Payment) {
        if let offer = wish.followUp {
            guard wish.terms.clinician == offer.clinician, wish.terms.span.start < offer.expires else { throw OfficerError.slotNotOffered }
            state.followUps.removeAll { $0.key == offer.key }
            return (offer.key, .grant(offer.grant))
        }
        guard let token = state.wallet.spendable(at: now).first, let bytes = token.token else {
            throw OfficerError.noToken
        }
        state.wallet.update(token.key) { $0.progress = .spent }
        return (token.key, .token(bytes))
    }

    private static func sign(
        _ wish: BookingWish,
        _ key: KeyID,
        _ payment: Payment,
        to subkey: SealingPublicKey,
        _ rosterVersion: UInt64,
        _ programme: ProgrammeID,
        _ root: RootKey
    ) throws -> OfficerBooking {
        let bookingKey = try root.bookingKey(key)
        let followUpKey = try KeyID.random()
        let clinician = wish.terms.clinician
        let intake = try wish.intake.intake(
            replyKey: try root.replyKey(key).publicKey,
            followUpKey: try root.bookingKey(followUpKey).publicKey,
            continuity: try root.continuitySecret(with: clinician)
        )
        let conversation = Conversation(booking: bookingKey.publicKey, clinician: clinician)
        let sealed = try Sealed.seal(intake, to: subkey, in: conversation, sequence: 0)
        let cancelKey = try CancelKey.derive(from: try root.cancelCode(key), programme: programme)
        let action = BookingChange.Action.book(
            wish.terms,
            cancelKey: cancelKey.publicKey,
            intake: sealed.digest,
            notice: wish.intake.limitsVersion
        )
        let change = BookingChange(
            booking: bookingKey.publicKey,
            sequence: 0,
            previous: nil,
            rosterVersion: rosterVersion,
            action: action
        )
        let signed = try SignedChange(signing: change, with: bookingKey)
        let history = try BookingHistory([signed]) { _, _ in false }
        return OfficerBooking(
            key: key,
            followUpKey: followUpKey,
            booking: bookingKey.publicKey,
            request: BookRequest(payment: payment, change: Blob(signed.canonicalBytes), intake: sealed.blob),
            stage: .sending,
            changes: [Blob(signed.canonicalBytes)],
            mark: Encoded(HistoryMark(history)),
            disclosed: wish.intake
        )
    }

    /// Sends what `saveIntent` saved. Safe to repeat: the server answers the same request the same way.
    func finishBooking(_ key: KeyID) async throws {
        let saved = try state.read()
        guard let booking = saved.bookings.first(where: { $0.key == key }), booking.stage == .sending else { return }
        let client = try await programme().client(for: .department, over: transport)
        let signer = try state.rootKey.bookingKey(key)
        do {
            let view = try await client.call(PostBooking.self, booking.request, by: signer, at: now(saved))
            try await take(view, of: key)
        } catch let error as ServiceError {
            guard let refusal = Self.bookingRefusal(error) else { throw Self.interruption(error) }
            let isUsed = refusal == .paymentUsed
            if isUsed, try await adopt(key, from: client) { throw refusal }
            try await withdraw(key, spent: isUsed)
            throw refusal
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

    /// Takes back a booking that the server has refused, and its token with it, unless the server says that it is spent.
    private func withdraw(_ key: KeyID, spent: Bool) async throws {
        try await state.update { state in
            guard let booking = state.bookings.first(where: { $0.key == key }), booking.stage == .sending else { return }
            state.bookings.removeAll { $0.key == key }
            if case .token = booking.request.payment { state.wallet.update(key) { $0.progress = spent ? .lost : .held } }
            // A grant that is refused may be good for an earlier session: it is kept.
            if case .grant(let grant) = booking.request.payment, let offer = try? FollowUpOffer(key: key, grant: grant, note: nil) {
                state.followUps.append(offer)
            }
        }
    }
}
