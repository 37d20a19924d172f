// Booking: everything is saved before anything is sent, and what was sent can be sent again.

import Bookings
import Envelope
import Foundation
import LocalState
import Policies
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
        voice.speak(as: .booking(key))
        try await finishBooking(key)
        guard let booking = try state.read().bookings.first(where: { $0.key == key }) else { throw OfficerError.noSuchBooking }
        return BookingReceipt(booking: booking, cancelCode: try state.rootKey.cancelCode(key))
    }

    /// For a person's tool to call before it offers a further wish: a server that refuses one after the other learns one anonymous person's free
    /// hours. Throws `refusedOften` after three refusals within a day.
    public func requireFewRefusals() throws {
        let saved = try state.read()
        guard !saved.isRefusedOften(at: now(saved)) else { throw OfficerError.refusedOften }
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
        let notice = programme.trusted.rules.limits.id
        let rootKey = state.rootKey
        let tokenKeys = try TokenKeySet(programme.trusted.rounds)
        return try await state.update { state in
            let (key, payment) = try Self.pay(wish, &state, tokenKeys, now)
            let booking = try Self.sign(wish, key, payment, to: subkey, rosterVersion, id, rootKey)
            state.bookings.append(booking)
            state.profile.acknowledgedLimits = wish.intake.limitsVersion
            state.profile.acknowledgedNotice = notice
            if let custodian = wish.custodian { state.profile.acknowledgedCustodian = custodian }
            state.lastBookingAct = now
            return key
        }
    }

    /// Whether the token that would pay for a booking arrived less than a day ago. Whoever watches both sides could then put the times of issuing and
    /// booking side by side. `false` where a follow-up pays.
    public func wouldSpendYoungToken(_ followUp: FollowUpOffer? = nil) async throws -> Bool {
        guard followUp == nil else { return false }
        let saved = try state.read()
        let keys = try TokenKeySet(try await programme().trusted.rounds)
        let now = now(saved)
        return saved.wallet.spendable(at: now, keys: keys).first?.isYoung(at: now) ?? false
    }

    /// What pays, reserved in the state.
    private static func pay(
        _ wish: BookingWish, _ state: inout OfficerState, _ keys: TokenKeySet, _ now: Instant
    ) throws -> (KeyID, Payment) {
        if let offer = wish.followUp {
            guard wish.terms.clinician == offer.clinician, wish.terms.span.start < offer.expires else { throw OfficerError.slotNotOffered }
            state.followUps.removeAll { $0.key == offer.key }
            return (offer.key, .grant(offer.grant))
        }
        guard let token = state.wallet.spendable(at: now, keys: keys).first, let bytes = token.token else {
            throw state.isCardOver(at: now) ? OfficerError.cardOver : .noToken
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
}
