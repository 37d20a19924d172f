// What is left of a round that is over: halves, lists of what was counted; and how long a side has waited for the other.

internal import GRDB
public import RoundResults
internal import ServerCore
public import Trust
public import Wire

extension RoundStore {
    /// The other side's halves, as it signed them. The caller has verified them.
    ///
    /// Kept only where they are of a task that this side has released or withheld, or that `signed` names: no other cell fills this side's tables. What
    /// is there stays; signed with another key it takes the place of itself.
    public func keep(_ halves: [(ReleasedHalf, Blob)], signed: [RoundTask]) async throws {
        try await database.change { [side] database in
            let rows = RoundRows(database)
            for (half, document) in halves where half.side != side {
                guard let stage = try rows.stage(of: half.task.round), stage >= .collected else { throw RoundRefusal.unknownTask }
                let own = try rows.documents(of: side, in: half.task.round).map { try ReleasedHalf(canonicalBytes: $0) }
                guard own.contains(where: { $0.task == half.task }) || signed.contains(half.task) else { continue }
                if let there = try rows.document(of: half.side, half.task.round, half.task.cell) {
                    guard try SignedDocument<ReleasedHalf>.body(of: Blob(there)) == half else { continue }
                }
                try rows.replace(document.bytes, of: half.side, half.task.round, half.task.cell)
            }
        }
    }

    /// On how many days this side has seen that a round is overdue, this one included. A day on which it is not overdue ends the count: a clock that
    /// was ahead for a while has then given nothing up.
    /// - Parameter day: of UTC; `nil` where the round is not overdue by the clock.
    func overdueDays(of round: PeriodID, on day: Int64?) async throws -> Int {
        let there = try await database.read { try RoundRows($0).overdue(round) }
        guard there.day != day || (day == nil && there.days > 0) else { return there.days }
        return try await database.change { try RoundRows($0).setOverdue(round, days: day == nil ? 0 : there.days + 1, day: day) }
    }

    /// This side's halves of a round that is collected.
    public func halves(of round: PeriodID) async throws -> [ReleasedHalf] {
        try await database.read { [side] in try RoundRows($0).documents(of: side, in: round) }
            .map { try ReleasedHalf(canonicalBytes: $0) }
    }

    /// Everything that is published: this side's own halves, and the other's as it signed them.
    public func published() async throws -> (own: [ReleasedHalf], others: [Blob]) {
        let (own, others) = try await database.read { [side] database in
            let rows = RoundRows(database)
            return (try rows.documents(of: side), try rows.documents(of: side == .department ? .provider : .department))
        }
        return (try own.map { try ReleasedHalf(canonicalBytes: $0) }, others.map { Blob($0) })
    }

    /// The lists of counted check-ins of the newest rounds, newest first: as many as an answer holds, those of the newest in any case.
    public func lists() async throws -> [Blob] { try await database.read { try RoundRows($0).lists() }.map { Blob($0) } }
}
