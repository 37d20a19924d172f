// Counting tokens: what the provider decides for one request, from what it has recorded. Pure, so that every store counts alike.

public import Wire

/// The counting rules of issuing. One registered code has one issuance key; a place is one (purpose, period, index) under that key.
public enum IssuanceLedger {
    /// What is recorded for a place that has been answered.
    public struct Entry: Sendable, Hashable {
        /// SHA-256 of the 259-byte request that was answered last.
        public let request: Digest
        public let reissued: Bool

        public init(request: Digest, reissued: Bool) {
            self.request = request
            self.reissued = reissued
        }
    }

    public enum Decision: Sendable, Hashable {
        /// The same request again: the recorded response, byte for byte. Nothing is counted.
        case answerAgain
        /// A place never answered: sign, and record request and response before the response leaves.
        case issue
        /// A place answered before, for a client that lost its blinding in a crash: sign, replace the record, and count the one reissue.
        case reissue
        case refuse(Refusal)
    }

    public enum Refusal: String, Sendable, Hashable {
        /// No such place: an index at or above the allowance, a period that is not issued now, a cell that is not the code's.
        case noSuchPlace
        /// Another request for an answered place, and the one reissue of this code and purpose is used up.
        case exhausted
    }

    /// Reissues that one code has for one purpose, over all periods.
    public static let reissues = 1

    /// - Parameters:
    ///   - allowance: of this purpose: `TokenAllowance`.
    ///   - request: SHA-256 of the 259 bytes of the request.
    ///   - recorded: what is recorded for this place.
    ///   - reissuesUsed: by this issuance key for this purpose, over all periods.
    public static func decide(
        index: Int,
        allowance: Int,
        request: Digest,
        recorded: Entry?,
        reissuesUsed: Int
    ) -> Decision {
        guard index >= 0, index < allowance else { return .refuse(.noSuchPlace) }
        guard let recorded else { return .issue }
        if recorded.request == request { return .answerAgain }
        return reissuesUsed < reissues ? .reissue : .refuse(.exhausted)
    }
}
