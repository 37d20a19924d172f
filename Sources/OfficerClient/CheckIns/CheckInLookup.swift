// Was my check-in counted? Both sides sign which ones they counted; the device compares, and asks nothing that says which one is its own.

internal import LocalState
internal import RoundResults
internal import ServiceAPI
internal import Tokens
internal import Trust
internal import Wire

extension OfficerSession {
    /// Looks in what both sides have published. Every device downloads the same, also one that has sent nothing: after each round, until it has seen all
    /// that is published of it.
    /// - Returns: the rounds about which something new is known.
    public func lookForOwnCheckIns() async throws -> [CheckInDiary.Sent] {
        let saved = try state.read()
        let over = PeriodID(containing: now(saved)).previous
        let waiting = saved.diary.sent.filter { $0.outcome == nil && $0.round <= over }
        let known = try await programme()
        let tasks = try RoundTask.cells(of: known.trusted, in: over)
        guard !waiting.isEmpty || !tasks.isEmpty && saved.diary.looked != over else { return [] }
        let seen = try await PublishedRounds(known, over: transport)
        let news = waiting.compactMap { sent -> CheckInDiary.Sent? in
            var sent = sent
            sent.outcome = seen.outcome(of: sent, isLastChance: sent.round < over)
            return sent.outcome == nil ? nil : sent
        }
        let isWhole = tasks.allSatisfy { seen.isWhole($0.id) }
        guard !news.isEmpty || isWhole else { return [] }
        try await state.update { state in
            var diary = state.diary
            for new in news {
                guard let index = diary.sent.firstIndex(where: { $0.report == new.report }) else { continue }
                diary.sent[index].outcome = new.outcome
            }
            if isWhole { diary.looked = over }
            state.checkIns = diary
        }
        return news
    }
}

/// What both sides publish of their rounds. Each side's half is taken from that side; a list from either, where both halves name its digest.
private struct PublishedRounds {
    private var halves: [SideRole: [Verified<ReleasedHalf>]] = [:]
    private var lists: [CountedReports] = []

    init(_ known: KnownProgramme, over transport: any Transport) async throws {
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
    func isWhole(_ task: TaskID) -> Bool {
        guard case .notYet = published(task) else { return true }
        return false
    }

    /// `nil` while something is missing that may still come.
    func outcome(of sent: CheckInDiary.Sent, isLastChance: Bool) -> CheckInOutcome? {
        switch published(sent.task) {
        case .notYet: isLastChance ? .uncheckable : nil
        case .withheld: .withheld
        case .list(let list) where list.contains(sent.report): .counted
        case .list: sent.wasRefused == true ? .refused : .missing
        }
    }
}
