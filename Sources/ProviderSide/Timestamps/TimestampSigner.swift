// The daily timestamp: which versions of the documents are current, said by the key that the roster names for the provider side.

internal import Foundation
public import ServerCore
internal import Sodium
internal import Trust
internal import Wire

/// Signs a new timestamp when there is none, when other documents were imported, and once a day.
public struct TimestampSigner: Sendable {
    /// Seconds from one timestamp to the next.
    static let interval: Int64 = 86_400
    /// Seconds that a timestamp is valid: what both sides could hold back together, they could hold back for this long.
    static let validity: Int64 = 7 * 86_400

    private let side: Side

    public init(_ side: Side) { self.side = side }

    /// Returns whether a new one was signed. Does nothing before a programme is imported, where its roster names another key, and once a
    /// document has expired: such a timestamp would be refused, here as everywhere; `status` says what is to be renewed.
    @discardableResult public func signIfDue() async throws -> Bool {
        guard let programme = side.trust.programme, programme.side(side.role)?.signingKey == side.key.publicKey else { return false }
        let now = side.now()
        guard programme.validity(at: now).expired.isEmpty else { return false }
        let previous = programme.timestamp?.body
        guard Self.isDue(previous, programme, now) else { return false }
        let timestamp = try Timestamp(
            programme: programme.id,
            version: try Self.version(after: previous, now),
            issued: now,
            expires: now + Self.validity,
            charter: programme.charters.current.pin,
            roster: programme.roster.body.pin,
            policy: programme.policy.body.pin,
            rounds: programme.rounds.body.pin
        )
        try await side.trust.publish(try SignedDocument(timestamp, signedBy: [side.key]))
        return true
    }

    private static func isDue(_ previous: Timestamp?, _ programme: TrustedProgramme, _ now: Instant) -> Bool {
        guard let previous else { return true }
        let named = [previous.charter, previous.roster, previous.policy, previous.rounds]
        let present = [
            programme.charters.current.pin, programme.roster.body.pin, programme.policy.body.pin, programme.rounds.body.pin,
        ]
        return named != present || !(0..<interval).contains(now.since(previous.issued))
    }

    /// Versions follow the clock, so that a database restored from an older backup does not repeat versions that clients have pinned.
    private static func version(after previous: Timestamp?, _ now: Instant) throws(ServerError) -> UInt64 {
        let (next, isOver) = (previous?.version ?? 0).addingReportingOverflow(1)
        guard !isOver else { throw ServerError(.documentRefused, "timestamp") }
        return max(next, UInt64(clamping: now.seconds))
    }
}
