// Was my check-in counted? Both sides sign which ones they counted; the device compares, and asks nothing that says which one is its own.

internal import LocalState
internal import RoundClient
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

extension PublishedRounds {
    /// `nil` while something is missing that may still come.
    fileprivate func outcome(of sent: CheckInDiary.Sent, isLastChance: Bool) -> CheckInOutcome? {
        switch outcome(of: sent.report, in: sent.task, isLastChance: isLastChance) {
        case .counted: .counted
        case .withheld: .withheld
        case .missing: sent.wasRefused == true ? .refused : .missing
        case .uncheckable: .uncheckable
        case nil: nil
        }
    }
}
