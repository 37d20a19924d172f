// Making the daily timestamp, on the provider side.

internal import Sodium
public import Wire

extension TrustedProgramme {
    /// Names the documents of this programme as belonging together; to be signed with the provider side's key.
    /// - Parameter version: above that of every timestamp before.
    public func newTimestamp(version: UInt64, issued: Instant) throws(WireError) -> Timestamp {
        try Timestamp(
            programme: id,
            version: version,
            issued: issued,
            expires: issued + Timestamp.longestValidity,
            charter: charters.latest.pin,
            roster: roster.pin,
            policy: policy.pin,
            rounds: rounds.pin
        )
    }
}
