// What a restored side does with its rounds: nothing of one that was noted, begun or could have been is released again.
//
// A backup is older than what happened since. Noise that is used a second time over another set of check-ins, or drawn a second time, would tell
// what one officer answered; so every round up to the present one is withheld, and its key destroyed.

public import Logging
internal import RoundResults
public import ServerCore
internal import Tokens
public import Trust
public import Wire

public enum RestoredRounds {
    /// So many quarters before the present one are gone through: documents name no older ones.
    static let past = 8

    /// The last step of `Restore.make`.
    /// - Returns: the rounds that the signed documents name, from the present one on, and that this side cannot answer: it has no key of them.
    public static func withhold(
        in home: ServerHome, schema: Schema, log: Logger, now: @escaping @Sendable () -> Instant = Side.systemTime
    ) async throws -> [PeriodID] {
        let side = try await Side(home, schema: schema, log: log, now: now)
        let unanswered: [PeriodID]
        do {
            try await withhold(in: side)
            unanswered = try side.roundsWithoutKey()
        } catch {
            try? side.database.close()
            throw error
        }
        try side.database.close()
        return unanswered
    }

    /// Before the restored home serves for the first time. What was released before the backup stays as it was.
    private static func withhold(in side: Side) async throws {
        let store = RoundStore(side.database, side: side.role)
        let release = RoundRelease(side, store)
        let present = PeriodID(containing: side.now())
        var named: [PeriodID] = []
        var quarter = present
        for _ in 0...past {
            named.append(quarter)
            quarter = quarter.previous
        }
        // Keys first: without them nothing can be counted again, whatever fails below.
        for quarter in named { try RoundKeyring(side.home).destroy(quarter) }
        if let programme = side.trust.programme {
            for quarter in named {
                if let noted = try NotedRound(programme, quarter) {
                    try await store.note(noted)
                } else if quarter == present {
                    // Newer documents may name it: noted here with no cell, it takes none.
                    try await store.note(
                        NotedRound(round: quarter, terms: try RoundTerms(programme.rules), stage: .open, cells: []))
                }
            }
        }
        for round in try await store.rounds(below: .published) where round <= present { try await release.withhold(round) }
    }
}
