// Was my report counted? What both sides publish of their rounds, as the device that sent one reads it.

public import RoundResults
public import ServiceAPI
internal import Trust
internal import Wire

/// What became of a report that was sent.
public enum ReportOutcome: String, Codable, Sendable {
    /// The list that both sides signed has it.
    case counted
    /// The round was withheld: nobody's report was told.
    case withheld
    /// The list that both sides signed does not have it.
    case missing
    /// Nobody serves the list any more.
    case uncheckable
}

/// Each side's half is taken from that side; a list from either, where both halves name its digest. Every device downloads the same, so that
/// nobody learns which report is whose.
public struct PublishedRounds: Sendable {
    private var halves: [SideRole: [Verified<ReleasedHalf>]] = [:]
    private var lists: [CountedReports] = []

    /// Fetches all that is published.
    /// - Throws: as `ServiceClient.call`, where a side does not answer.
    public init(_ known: KnownProgramme, over transport: any Transport) async throws {
        for side in SideRole.allCases {
            let client = try known.client(for: side, over: transport)
            let documents = try await client.call(GetReleasedHalves.self).halves
            halves[side] = documents.compactMap { (document) -> Verified<ReleasedHalf>? in
                guard let entry = known.trusted.side(side), let half = try? Unverified<ReleasedHalf>(document).verified(by: entry),
                    half.body.side == side
                else { return nil }
                return half
            }
            lists += try await client.call(GetCountedReports.self).lists.compactMap { try? CountedReports(canonicalBytes: $0.bytes) }
        }
    }

    private enum Published {
        /// A half, or the list, is missing.
        case notYet
        case withheld
        case list(CountedReports)
    }

    private func published(_ task: TaskID) -> Published {
        func half(_ side: SideRole) -> Verified<ReleasedHalf>? { halves[side]?.first { $0.body.task.id == task } }
        guard let mine = half(.department), let theirs = half(.provider) else { return .notYet }
        // Halves that make no result tell of nobody.
        guard let round = try? ReleasedRound(department: mine, provider: theirs), case .released = round.outcome,
            case .released(let shares) = theirs.body.outcome
        else { return .withheld }
        return lists.first { $0.task == task && $0.checksum == shares.checksum }.map { .list($0) } ?? .notYet
    }

    /// Whether nothing more is to come of a task.
    public func isWhole(_ task: TaskID) -> Bool {
        guard case .notYet = published(task) else { return true }
        return false
    }

    /// - Parameter isLastChance: what is missing by now will not come any more.
    /// - Returns: `nil` while something is missing that may still come.
    public func outcome(of report: ReportID, in task: TaskID, isLastChance: Bool) -> ReportOutcome? {
        switch published(task) {
        case .notYet: isLastChance ? .uncheckable : nil
        case .withheld: .withheld
        case .list(let list): list.contains(report) ? .counted : .missing
        }
    }
}
