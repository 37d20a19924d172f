// The task of a round in one cell: everything that a check-in is bound to, so that no share can be counted anywhere else.

public import Policies
public import PrivateAggregation
public import Sodium
public import Trust
public import Wire

/// SHA-256 of a task's canonical bytes.
public struct TaskID: FixedBytes {
    public static let length = 32
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) throws(WireError) {
        try Self.checkLength(bytes)
        self.bytes = bytes
    }

    init(_ digest: Digest) { bytes = digest.bytes }
}

/// One question as a task asks it.
public struct TaskQuestion: CanonicalValue, Hashable {
    public let question: Question
    public let variant: Prio3.Variant
    /// Its part of the privacy budget.
    public let budgetWeight: UInt64

    public init(_ question: Question) throws(AggregationError) {
        self.question = question
        variant = try question.variant()
        budgetWeight = question.budgetWeight
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        question = try reader.value()
        variant = try reader.value()
        budgetWeight = try reader.u64()
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(question)
        writer.value(variant)
        writer.u64(budgetWeight)
    }
}

/// Computed by everybody from the signed rounds, never taken from a server. A result carries it, and whoever reads one compares.
public struct RoundTask: CanonicalObject, Hashable {
    public static let domain = "respite.round-task"

    public let programme: ProgrammeID
    public let round: PeriodID
    public let cell: CellName
    /// The key of this cell's check-in tokens.
    public let tokenKey: Digest
    /// The sides' keys of this round.
    public let departmentKey: SealingPublicKey
    public let providerKey: SealingPublicKey
    public let questions: [TaskQuestion]

    /// `nil` where the rounds have no round for this cell.
    public init?(programme: ProgrammeID, rounds: Verified<Rounds>, round: PeriodID, cell: CellName) throws(AggregationError) {
        guard let checkIn = rounds.body.checkIn(round), let token = checkIn.tokenKeys.first(where: { $0.cell == cell }) else { return nil }
        try self.init(
            programme: programme, round: round, cell: cell, tokenKey: token.key.keyID, departmentKey: checkIn.departmentKey,
            providerKey: checkIn.providerKey)
    }

    init(
        programme: ProgrammeID, round: PeriodID, cell: CellName, tokenKey: Digest, departmentKey: SealingPublicKey,
        providerKey: SealingPublicKey
    ) throws(AggregationError) {
        self.programme = programme
        self.round = round
        self.cell = cell
        self.tokenKey = tokenKey
        self.departmentKey = departmentKey
        self.providerKey = providerKey
        var questions: [TaskQuestion] = []
        for question in Question.allCases { questions.append(try TaskQuestion(question)) }
        self.questions = questions
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        programme = try reader.value()
        round = try reader.value()
        cell = try reader.value()
        tokenKey = try reader.value()
        departmentKey = try reader.value()
        providerKey = try reader.value()
        questions = try reader.list(of: TaskQuestion.self, limit: 16)
        guard zip(questions, questions.dropFirst()).allSatisfy({ $0.question < $1.question }) else {
            throw WireError(.nonCanonical, "questions are not in order")
        }
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(programme)
        writer.value(round)
        writer.value(cell)
        writer.value(tokenKey)
        writer.value(departmentKey)
        writer.value(providerKey)
        writer.list(questions)
    }

    public var id: TaskID { TaskID(Digest(of: self)) }

    /// The tasks of a round, one for each cell, in the order of the cells' names.
    public static func all(of programme: TrustedProgramme, in round: PeriodID) throws(AggregationError) -> [RoundTask] {
        var tasks: [RoundTask] = []
        for cell in programme.rounds.body.checkIn(round)?.tokenKeys.map(\.cell).sorted() ?? [] {
            let task = try RoundTask(programme: programme.id, rounds: programme.rounds, round: round, cell: cell)
            if let task { tasks.append(task) }
        }
        return tasks
    }
}
