// What has expired, and what that stops: new bookings and check-ins, and nothing else.

public import Wire

/// The dates of a programme's documents, seen from one moment.
public struct Validity: Sendable, Equatable {
    public struct Ending: Sendable, Hashable {
        public let document: DocumentKind
        public let expires: Instant
    }

    /// Documents past their date.
    public let expired: [Ending]
    /// Documents that expire within 30 days.
    public let expiring: [Ending]
    /// Whether no timestamp is valid any more: newer documents may be held back, for example a revocation.
    public let isFrozen: Bool

    /// Whether new bookings and check-ins may be made.
    public var allowsNew: Bool { expired.isEmpty && !isFrozen }
}

extension TrustedProgramme {
    /// - Parameter localClock: counted as no earlier than the newest signed time seen.
    public func validity(at localClock: Instant) -> Validity {
        let now = max(localClock, newestTime)
        let endings = [
            Validity.Ending(document: .charter, expires: charters.current.expires),
            Validity.Ending(document: .roster, expires: roster.body.expires),
            Validity.Ending(document: .policy, expires: policy.body.expires),
            Validity.Ending(document: .rounds, expires: rounds.body.expires),
        ]
        return Validity(
            expired: endings.filter { $0.expires <= now },
            expiring: endings.filter { $0.expires > now && $0.expires <= now + 30 * Seconds.day },
            // One from far ahead of the local clock would stay fresh for as long as it likes.
            isFrozen: freshUntil.map { $0 <= now || $0 > localClock + Timestamp.longestValidity + Seconds.day } ?? true
        )
    }

    /// Call before a new booking or check-in. Throws `expired` for the first document past its date, or `frozen`.
    public func requireCurrent(at localClock: Instant) throws(TrustError) {
        let validity = validity(at: localClock)
        if let first = validity.expired.first { throw TrustError(.expired, first.document) }
        guard !validity.isFrozen else { throw TrustError(.frozen, .timestamp) }
    }
}
