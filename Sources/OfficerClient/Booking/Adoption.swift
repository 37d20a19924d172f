// A booking that the server has and this state does not know of: made after the backup that was restored, or booked by a server that said no.

import Bookings
import LocalState
import ServiceAPI
import Sodium
import Tokens
import Wire

extension OfficerSession {
    /// Puts the booking that a token or grant has paid for before in the place of the one that could not be made. Only what the booking key itself
    /// has signed is taken.
    /// - Returns: `false` where the server shows none; nothing is changed then.
    func adopt(_ key: KeyID, from client: ServiceClient) async throws -> Bool {
        let signer = try state.rootKey.bookingKey(key)
        let now = now(try state.read())
        guard let view = try? await client.call(GetBooking.self, by: signer, at: now), let found = Adoption(view, by: signer.publicKey)
        else {
            return false
        }
        try await state.update { state in
            guard let index = state.bookings.firstIndex(where: { $0.key == key && $0.stage == .sending }) else { return }
            state.bookings[index] = found.booking(key, followUpKey: state.bookings[index].followUpKey)
            state.wallet.update(key) { $0.progress = .spent }
        }
        try await take(view, of: key)
        return true
    }
}

/// The verified beginning of a found booking.
private struct Adoption {
    private let request: BookRequest
    private let history: BookingHistory

    init?(_ view: BookingView, by key: SigningPublicKey) {
        guard let payment = view.payment, let intake = view.intake, let first = view.changes.first,
            let signed = try? SignedChange(canonicalBytes: first.bytes),
            let history = try? BookingHistory([signed], isDevice: { _, _ in false }),
            history.booking == key, history.intake == Digest(sha256: intake.bytes)
        else { return nil }
        request = BookRequest(payment: payment, change: first, intake: intake)
        self.history = history
    }

    /// - Parameter followUpKey: a fresh one; which one the intake named is forgotten.
    func booking(_ key: KeyID, followUpKey: KeyID) -> OfficerBooking {
        OfficerBooking(
            key: key,
            followUpKey: followUpKey,
            booking: history.booking,
            request: request,
            stage: .booked,
            changes: [request.change],
            mark: Encoded(HistoryMark(history)),
            disclosed: .forgotten
        )
    }
}

extension DisclosedIntake {
    /// What was told is sealed to the clinician, and this device cannot open it either.
    static let forgotten = DisclosedIntake(contact: OfficerProfile.SavedContact(kind: .other), language: "", limitsVersion: 0)
}
