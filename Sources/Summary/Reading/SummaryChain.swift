// The summaries of a programme as a reader believes them: each signed by both sides, in one unbroken chain.

internal import Sodium
public import Trust
public import Wire

/// Why summaries are not shown. Equality is by code.
public enum SummaryError: Error, Sendable, Equatable {
    /// The bytes, or a signature, or a signer: see `TrustError`.
    case notBelieved(TrustError)
    /// Signed by one side only, or by nobody.
    case notSignedByBoth
    case otherProgramme
    /// Numbers are missing, or one does not name the one before.
    case chainBroken
    /// Two summaries of one round, or another one than was seen before.
    case exchanged
    /// The sides' halves do not add up to anything that check-ins could yield.
    case implausible
    /// There is none of this round.
    case noSuchRound
    case noneYet
}

/// Verified, oldest first.
public struct SummaryChain: Sendable, Equatable {
    public let summaries: [Verified<PublishedSummary>]

    /// Verifies all of them.
    /// - Parameter blobs: as a side serves them, in any order; they may begin with a later one than the first.
    /// - Parameter seen: what was seen before, by round: a published summary never changes.
    public init(_ blobs: [Blob], of programme: ProgrammeID, roster: Roster, seen: [PeriodID: Digest] = [:]) throws(SummaryError) {
        var summaries: [Verified<PublishedSummary>] = []
        for blob in blobs { summaries.append(try Self.verified(blob, programme, roster)) }
        summaries.sort { $0.body.number < $1.body.number }
        for (before, after) in zip(summaries, summaries.dropFirst()) {
            guard after.body.number == before.body.number + 1, after.body.previous == before.digest else { throw .chainBroken }
        }
        guard Set(summaries.map(\.body.round)).count == summaries.count else { throw .exchanged }
        for summary in summaries {
            if let digest = seen[summary.body.round], digest != summary.digest { throw .exchanged }
        }
        // What was seen once cannot be left out again; only what is older than all that is served may be.
        if let first = summaries.map(\.body.round).min() {
            guard Set(summaries.map(\.body.round)).isSuperset(of: seen.keys.filter { $0 >= first }) else { throw .chainBroken }
        } else if !seen.isEmpty {
            throw .chainBroken
        }
        self.summaries = summaries
    }

    private static func verified(_ blob: Blob, _ programme: ProgrammeID, _ roster: Roster) throws(SummaryError) -> Verified<
        PublishedSummary
    > {
        let verified: Verified<PublishedSummary>
        do {
            verified = try Unverified<PublishedSummary>(blob).verified(byBothSidesOf: roster)
        } catch {
            throw error.code == .thresholdNotMet ? .notSignedByBoth : .notBelieved(error)
        }
        guard verified.body.programme == programme else { throw .otherProgramme }
        return verified
    }

    /// By round, newest first: what a person lists.
    public var byRound: [Verified<PublishedSummary>] { summaries.sorted { $0.body.round > $1.body.round } }

    public func summary(of round: PeriodID) throws(SummaryError) -> Verified<PublishedSummary> {
        guard let found = summaries.first(where: { $0.body.round == round }) else { throw .noSuchRound }
        return found
    }

    public var latest: Verified<PublishedSummary>? { byRound.first }

    /// For remembering, so that what was seen cannot be exchanged.
    public var seen: [PeriodID: Digest] {
        Dictionary(summaries.map { ($0.body.round, $0.digest) }) { first, _ in first }
    }
}
