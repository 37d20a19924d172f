// Cancelling from any machine, with nothing but the six words and the programme's card: for a lost or broken device.

public import Bookings
public import ServiceAPI
import Sodium
import Trust
public import Wire

extension FirstContact {
    /// Cancels the booking that the words belong to, and returns what it was. Throws `noSuchBooking` or `notChangeable`.
    public func cancelBooking(code: WordCode, over transport: any Transport, now: Instant) async throws -> BookingTerms {
        var memory = memory
        let bare = try memory.known(now: now)
        _ = try memory.take(try await bare.client(for: .department, over: transport).call(GetKeys.self), now: now)
        let known = try memory.known(now: now)
        let client = try known.client(for: .department, over: transport)
        let key = try CancelKey.derive(from: code, programme: known.trusted.id)
        do {
            let view = try await client.call(GetBooking.self, by: key, at: now)
            let history = try Self.history(view, key.publicKey, known.deviceCheck(at: now))
            guard history.status == .booked else { throw OfficerError.notChangeable }
            let cancel = try SignedChange(signing: history.next(.cancel, rosterVersion: known.roster.version), with: key)
            let after = try await client.call(
                PostBookingChange.self,
                ChangeRequest(change: Blob(cancel.canonicalBytes)),
                by: key,
                at: now
            )
            guard after.changes.last == Blob(cancel.canonicalBytes) else { throw OfficerError.serverLied(.changedHistory) }
            return history.terms
        } catch let error as ServiceError where error.problem == .notFound {
            throw OfficerError.noSuchBooking
        }
    }

    private static func history(_ view: BookingView, _ key: SigningPublicKey, _ isDevice: DeviceCheck) throws -> BookingHistory {
        guard let changes = try? view.changes.map({ try SignedChange(canonicalBytes: $0.bytes) }),
            let history = try? BookingHistory(changes, isDevice: isDevice), history.cancelKey == key
        else { throw OfficerError.serverLied(.otherBooking) }
        return history
    }
}
