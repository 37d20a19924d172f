// Signed requests that a server has refused. It could still show them to a clinician: what comes of it is compared with this list.

import Bookings
import LocalState
import Wire

struct Refusal: Codable, Sendable, Hashable {
    /// Names the booking key.
    let key: KeyID
    /// Of the refused change.
    let change: Digest
}

extension OfficerState {
    /// Remembers a refused change.
    mutating func remember(refused change: Blob, of key: KeyID) {
        guard let digest = (try? SignedChange(canonicalBytes: change.bytes))?.change.digest else { return }
        let refusal = Refusal(key: key, change: digest)
        if !refusals.contains(refusal) { refusals.append(refusal) }
    }

    /// Whether a further wish is to be kept back.
    func isRefusedOften(at now: Instant) -> Bool {
        refusedBookings.count { $0 <= now && now < $0 + Self.refusalDay } >= Self.mostRefusals
    }

    mutating func countRefusal(at now: Instant) { refusedBookings = refusedBookings.suffix(Self.mostRefusals - 1) + [now] }

    /// In seconds.
    private static var refusalDay: Int64 { 86_400 }
    private static var mostRefusals: Int { 3 }

    func refused(of key: KeyID) -> Set<Digest> { Set(refusals.filter { $0.key == key }.map(\.change)) }
}
