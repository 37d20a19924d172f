// Rounds in SQLite. Each method is one whole state change, so that a crash anywhere leaves a round that goes on as if nothing had happened:
// each check-in is counted once, the noise is drawn once, and what is released stays the same bytes.

public import CheckIn
internal import GRDB
internal import Policies
public import PrivateAggregation
public import RoundResults
public import ServerCore
internal import Sodium
public import Trust
internal import Wire

public struct RoundStore: Sendable {
    let database: ServerDatabase
    let side: SideRole

    public init(_ database: ServerDatabase, side: SideRole) {
        self.database = database
        self.side = side
    }

    /// Takes note of what is signed now of a round that is open.
    public func note(_ noted: NotedRound) async throws {
        // Looked at first: nothing is written where nothing is new.
        let there = try await database.read { try RoundRows($0).noted(noted.round) }
        if let there, there.stage > .open || there.terms.strictest(noted.terms) == there.terms && there.cells == noted.cells { return }
        try await database.change { try RoundRows($0).note(noted) }
    }

    public func noted(_ round: PeriodID) async throws -> NotedRound? { try await database.read { try RoundRows($0).noted(round) } }

    /// Rounds that were noted and are not at this stage yet, oldest first.
    public func rounds(below stage: RoundStage) async throws -> [PeriodID] {
        try await database.read { try RoundRows($0).rounds(below: stage) }
    }

    // MARK: the department side while a round runs

    /// Keeps a check-in and spends what pays for it. The same one again changes nothing. Throws `RoundRefusal`.
    public func add(_ checkIn: SealedCheckIn, paidBy payment: PaidOnce, noted: NotedRound) async throws {
        guard let cell = noted.cell(checkIn.header.task) else { throw RoundRefusal.unknownTask }
        let bytes = checkIn.canonicalBytes
        let digest = Digest(of: checkIn)
        let nonce = payment.nonce
        try await database.change { database in
            let rows = RoundRows(database)
            try rows.note(noted)
            guard try rows.stage(of: noted.round) == .open else { throw RoundRefusal.roundOver }
            // Another task of this cell was noted first: its keys were exchanged while the round ran.
            guard try rows.noted(noted.round)?.cell(checkIn.header.task) != nil else { throw RoundRefusal.unknownTask }
            if let there = try rows.digest(of: checkIn.header.report) {
                guard there == digest else { throw RoundRefusal.repeated }
                return
            }
            guard try !rows.isSpent(nonce) else { throw RoundRefusal.repeated }
            try rows.insert(checkIn.header.report, nonce: nonce, digest: digest, of: cell.task, verdict: 0, body: bytes)
        }
    }

    // MARK: closing

    /// From now on no check-in is taken. Draws the noise, once: where it was drawn before, that one stays.
    /// - Returns: `nil` for a round that was never noted.
    public func close(_ round: PeriodID, randomness: (Int) throws -> [UInt8]) async throws -> NotedRound? {
        while true {
            guard let noted = try await noted(round) else { return nil }
            guard noted.stage == .open else { return noted }
            // Drawn outside the transaction, which everybody waits for. What is not stored was never used.
            var drawn: [(RoundTask, RoundNoise, RoundSums)] = []
            for cell in noted.cells {
                let noise = try RoundNoise(cell.task, noted.terms, randomness)
                drawn.append((cell.task, noise, try TaskAggregation(cell.task).emptySums))
            }
            try await database.change { [drawn] database in
                let rows = RoundRows(database)
                guard let now = try rows.noted(round), now.stage == .open, now.terms == noted.terms, now.cells == noted.cells else {
                    return
                }
                for (task, noise, sums) in drawn { try rows.begin(task, noise: noise, sums: sums) }
                try rows.set(.closing, of: round)
            }
        }
    }

    /// Check-ins of a task that were not refused.
    public func count(_ task: RoundTask) async throws -> Int { try await database.read { try RoundRows($0).count(task) } }

    /// Some of those that wait for a verdict, in the order of their random numbers.
    public func waiting(_ task: RoundTask, limit: Int) async throws -> [SealedCheckIn] {
        try await database.read { try RoundRows($0).waiting(task, limit: limit) }
    }

    /// The department side's verdicts: sealed shares go, and what was counted is in the sum, together.
    public func record(_ verdicts: [(report: ReportID, counted: CountedCheckIn?)], of aggregation: TaskAggregation) async throws {
        try await database.change { database in
            let rows = RoundRows(database)
            guard try rows.stage(of: aggregation.task.round) == .closing else { throw RoundRefusal.roundOver }
            var (sums, _) = try rows.sums(aggregation)
            for (report, counted) in verdicts where try rows.judge(report, counted: counted != nil) {
                if let counted { try sums.add(counted) }
            }
            try rows.set(sums, of: aggregation.task)
        }
    }

    /// The provider side's verdicts, in the same way.
    /// - Returns: for each the messages, empty where it is refused. What was answered before is answered again.
    public func record(_ answers: [Answer], of aggregation: TaskAggregation) async throws -> [[UInt8]] {
        let task = aggregation.task
        return try await database.change { database in
            let rows = RoundRows(database)
            guard try rows.stage(of: task.round) == .closing else { throw RoundRefusal.roundOver }
            var (sums, _) = try rows.sums(aggregation)
            var messages: [[UInt8]] = []
            for answer in answers {
                if let there = try rows.digest(of: answer.report) {
                    messages.append(there == answer.digest ? try rows.answer(answer.report) : [])
                    continue
                }
                guard try !rows.isSpent(answer.nonce) else {
                    messages.append([])
                    continue
                }
                let body = answer.counted.map { VerifierMessages($0.messages).canonicalBytes } ?? []
                try rows.insert(
                    answer.report, nonce: answer.nonce, digest: answer.digest, of: task, verdict: answer.counted == nil ? 2 : 1, body: body)
                if let counted = answer.counted { try sums.add(counted.adds) }
                messages.append(body)
            }
            try rows.set(sums, of: task)
            return messages
        }
    }

    /// What this side says of each task of a round that is being closed, or was: before anything of it is released.
    public func claims(of round: PeriodID) async throws -> [TaskID: Claim] {
        try await database.read { [side] database in
            let rows = RoundRows(database)
            guard let noted = try rows.noted(round), noted.stage >= .closing else { throw RoundRefusal.unknownTask }
            guard noted.stage == .closing else {
                return Claim.claims(of: try rows.documents(of: side, in: round).map { try ReleasedHalf(canonicalBytes: $0) })
            }
            var claims: [TaskID: Claim] = [:]
            for cell in noted.cells {
                let list = try rows.counted(cell.task)
                claims[cell.task.id] =
                    list.hashes.count >= Int(noted.terms.minimum(of: cell.task))
                    ? .counted(UInt32(list.hashes.count), list.checksum) : .withheld(.tooFew)
            }
            return claims
        }
    }

    // MARK: release

    /// Collects all cells of a round, once: what is released, that it is, and the end of all shares, sums and noise are one transaction. Collected
    /// before, it gives what was given then.
    /// - Parameter claims: what the other side says of each task.
    public func collect(_ round: PeriodID, claims: [TaskID: Claim]) async throws -> [ReleasedHalf] {
        let halves = try await database.change { [side] database in
            let rows = RoundRows(database)
            guard let noted = try rows.noted(round), noted.stage >= .closing else { throw RoundRefusal.unknownTask }
            if noted.stage == .closing {
                var lists: [(CellName, CountedReports)] = []
                for cell in noted.cells {
                    let claim = claims[cell.task.id] ?? .withheld(.sidesDisagree)
                    let (half, list) = try Self.half(of: cell.task, noted.terms, side, claim, rows)
                    try rows.keep(half.canonicalBytes, of: side, round, cell.task.cell)
                    if let list { lists.append((cell.task.cell, list)) }
                }
                try rows.keep(lists, of: round)
                try rows.destroy(round)
                try rows.set(.collected, of: round)
            }
            return try rows.documents(of: side, in: round).map { try ReleasedHalf(canonicalBytes: $0) }
        }
        // Deleted text stays in the log until this has run.
        try await database.forgetDeleted()
        return halves
    }

    /// Too few and none go the same way: what is there is counted, nothing else is looked at.
    private static func half(
        of task: RoundTask, _ terms: RoundTerms, _ side: SideRole, _ claim: Claim, _ rows: RoundRows
    ) throws -> (ReleasedHalf, CountedReports?) {
        func withheld(_ reason: Withheld) throws -> (ReleasedHalf, CountedReports?) {
            (try ReleasedHalf(task: task, side: side, terms: terms, outcome: .withheld(reason)), nil)
        }
        let aggregation = try TaskAggregation(task)
        let (sums, noise) = try rows.sums(aggregation)
        let list = try rows.counted(task)
        switch claim {
        case .withheld(let reason): return try withheld(reason)
        case .counted(let count, let checksum):
            guard list.hashes.count >= Int(terms.minimum(of: task)) else { return try withheld(.tooFew) }
            guard list.hashes.count == Int(count), list.checksum == checksum else { return try withheld(.sidesDisagree) }
            let shares = ReleasedShares(reports: count, checksum: checksum, shares: try sums.released(with: noise))
            return (try ReleasedHalf(task: task, side: side, terms: terms, outcome: .released(shares)), list)
        }
    }

    public func set(_ stage: RoundStage, of round: PeriodID) async throws {
        try await database.change { try RoundRows($0).set(stage, of: round) }
    }
}
