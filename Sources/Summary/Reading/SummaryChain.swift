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

    /// Verifies all of them: the newest by the signatures of the sides that the roster names now, the older ones by these or by their digest, which the
    /// next one names. A side that changes its key takes nothing back that it has signed.
    /// - Parameter blobs: as a side serves them, in any order; they may begin with a later one than the first.
    /// - Parameter seen: what was seen before, by round: a published summary never changes.
    /// - Parameter believed: digests of those that this reader has verified before.
    public init(
        _ blobs: [Blob], of programme: ProgrammeID, roster: Roster, seen: [PeriodID: Digest] = [:], believed: Set<Digest> = []
    ) throws(SummaryError) {
        var summaries: [Verified<PublishedSummary>] = []
        for document in try Self.ordered(blobs, programme, roster).reversed() {
            let isNamed = summaries.last?.body.previous == document.bodyDigest || believed.contains(document.bodyDigest)
            summaries.append(try Self.verified(document, roster, isNamed: isNamed))
        }
        summaries.reverse()
        for (before, after) in zip(summaries, summaries.dropFirst()) {
            guard after.body.number == before.body.number + 1, after.body.previous == before.digest else { throw .chainBroken }
        }
        guard Set(summaries.map(\.body.round)).count == summaries.count else { throw .exchanged }
        guard zip(summaries, summaries.dropFirst()).allSatisfy({ $0.body.round < $1.body.round }) else { throw .chainBroken }
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

    /// By number, each body once: of one that was signed again, a document that the present keys have signed.
    private static func ordered(
        _ blobs: [Blob], _ programme: ProgrammeID, _ roster: Roster
    ) throws(SummaryError) -> [Unverified<PublishedSummary>] {
        var documents: [Digest: (number: UInt32, document: Unverified<PublishedSummary>)] = [:]
        for blob in blobs {
            let document: Unverified<PublishedSummary>
            do { document = try Unverified(blob) } catch { throw .notBelieved(error) }
            let body = document.forItsSigner.body
            guard body.programme == programme else { throw .otherProgramme }
            guard documents[document.bodyDigest] == nil || (try? document.verified(byBothSidesOf: roster)) != nil else { continue }
            documents[document.bodyDigest] = (body.number, document)
        }
        return documents.values.sorted { $0.number < $1.number }.map(\.document)
    }

    private static func verified(
        _ document: Unverified<PublishedSummary>, _ roster: Roster, isNamed: Bool
    ) throws(SummaryError) -> Verified<PublishedSummary> {
        do {
            return isNamed ? try document.verified(named: document.bodyDigest) : try document.verified(byBothSidesOf: roster)
        } catch {
            throw error.code == .thresholdNotMet ? .notSignedByBoth : .notBelieved(error)
        }
    }

    /// Quarters between the summary before and this one, of which none was published; empty where the one before is not here.
    public func quartersLeftOut(before summary: PublishedSummary) -> [PeriodID] {
        guard let before = summaries.last(where: { $0.body.number < summary.number })?.body.round else { return [] }
        var quarters: [PeriodID] = []
        var quarter = before.next
        while quarter < summary.round {
            quarters.append(quarter)
            quarter = quarter.next
        }
        return quarters
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
