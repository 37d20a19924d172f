// Were my numbers counted? The department side takes them and says so; whether they are in the sum shows only in what both sides have signed.

import LocalState
public import RoundClient
import Tokens
public import Trust

/// What became of the figures of one quarter.
public struct CountOutcome: Sendable, Hashable {
    public let round: PeriodID
    public let outcome: ReportOutcome
}

extension ClinicianSession {
    /// Looks, after each quarter, whether both sides counted what this device had a receipt for. Asks for nothing where nothing was sent: both sides
    /// know who did.
    /// - Returns: the quarters of which something new is known, oldest first.
    public func lookForOwnCounts() async throws -> [CountOutcome] {
        let saved = try state.read()
        let over = PeriodID(containing: now(saved)).previous
        let open = (saved.counting.reports ?? []).filter { $0.outcome == nil && $0.round <= over }
        guard !open.isEmpty else { return [] }
        let seen = try await PublishedRounds(try await programme(), over: transport)
        let news = open.compactMap { sent in
            seen.outcome(of: sent.report, in: sent.task, isLastChance: sent.round < over).map {
                CountOutcome(round: sent.round, outcome: $0)
            }
        }
        guard !news.isEmpty else { return [] }
        try await state.update { state in
            state.changeCounting { counting in
                for new in news {
                    guard let index = counting.reports?.firstIndex(where: { $0.round == new.round }) else { continue }
                    counting.reports?[index].outcome = new.outcome
                }
            }
        }
        return news
    }
}
