// What a side keeps of a round, in the words of rounds.

public import CheckIn
public import RoundResults
internal import Sodium
public import Tokens
public import Trust
public import Wire

/// How far a round has come at one side. It never goes back.
public enum RoundStage: Int, Sendable, Comparable {
    /// Check-ins are taken.
    case open = 0
    /// The noise is drawn; no check-in is taken any more.
    case closing = 1
    /// The noisy shares are there, and nothing else of the round in the database.
    case collected = 2
    /// The round's private key is destroyed: the shares may leave.
    case published = 3
    /// The other side has this side's shares, or is not waited for any more.
    case delivered = 4

    public static func < (left: RoundStage, right: RoundStage) -> Bool { left.rawValue < right.rawValue }
}

/// A cell's task, and the key of its tokens, as the signed rounds named them while the round ran. The clinicians' work is a cell of its own.
public struct NotedCell: Sendable, Hashable {
    public let task: RoundTask
    /// `nil` for work, which no token pays for.
    public let tokenKey: TokenPublicKey?

    public init(task: RoundTask, tokenKey: TokenPublicKey?) {
        self.task = task
        self.tokenKey = tokenKey
    }

    /// What accepts tokens of this cell's round, and no others.
    public func tokens() throws(TokenError) -> TokenVerifier {
        guard let tokenKey else { throw TokenError(.unknownKey) }
        let entry = TokenKeySet.Entry(purpose: .checkIn, period: .checkIn(task.round, cell: task.cell), key: tokenKey)
        return TokenVerifier(keys: try TokenKeySet([entry]))
    }
}

/// A round as a side has noted it: kept, since the documents of the next year need not name it any more.
public struct NotedRound: Sendable {
    public let round: PeriodID
    /// The most protective that were signed while the round ran.
    public let terms: RoundTerms
    public let stage: RoundStage
    /// In the order of their names; empty once the round is collected.
    public let cells: [NotedCell]

    /// What a programme says of a round; `nil` where it names none.
    public init?(_ programme: TrustedProgramme, _ round: PeriodID) throws {
        let tasks = try RoundTask.all(of: programme, in: round)
        guard !tasks.isEmpty, let keys = programme.rounds.body.checkIn(round)?.tokenKeys else { return nil }
        self.init(
            round: round, terms: try RoundTerms(programme.rules), stage: .open,
            cells: tasks.compactMap { task in
                task.isOfWork
                    ? NotedCell(task: task, tokenKey: nil)
                    : keys.first { $0.cell == task.cell }.map { NotedCell(task: task, tokenKey: $0.key) }
            })
    }

    public init(round: PeriodID, terms: RoundTerms, stage: RoundStage, cells: [NotedCell]) {
        self.round = round
        self.terms = terms
        self.stage = stage
        self.cells = cells
    }

    public func cell(_ task: TaskID) -> NotedCell? { cells.first { $0.task.id == task } }
}

/// What one side says of what it counted in a cell, before the other releases anything.
public enum Claim: Sendable, Equatable {
    case counted(UInt32, Digest)
    case withheld(Withheld)
}

extension Claim {
    /// What a side's halves say of what it counted, each in its task.
    public static func claims(of halves: [ReleasedHalf]) -> [TaskID: Claim] {
        let claims = halves.map { half in
            switch half.outcome {
            case .withheld(let reason): (half.task.id, Claim.withheld(reason))
            case .released(let shares): (half.task.id, Claim.counted(shares.reports, shares.checksum))
            }
        }
        return Dictionary(claims) { first, _ in first }
    }
}

/// How a check-in was judged by the provider side.
public struct Answer: Sendable {
    public let report: ReportID
    let nonce: [UInt8]
    let digest: Digest
    /// The verifier messages and what the check-in adds; `nil` where it is refused.
    let counted: (messages: [[UInt8]], adds: CountedCheckIn)?

    public init(
        _ forwarded: ForwardedCheckIn, paidBy payment: PaidOnce, counted: (messages: [[UInt8]], adds: CountedCheckIn)?
    ) {
        report = forwarded.report
        nonce = payment.nonce
        digest = Digest(of: forwarded)
        self.counted = counted
    }
}

/// Why a side does not take a check-in, or a step of a round.
public enum RoundRefusal: Error, Sendable, Equatable {
    /// Too late: the round is being closed or is over.
    case roundOver
    /// The token, or the number, was used for another check-in.
    case repeated
    /// The rounds do not name this task.
    case unknownTask
}
