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

    /// How much what the noise hides can change its numbers, squared and added up: an officer's whole answer, but of a clinician's work one session, one
    /// follow-up and one hand-off (design, section 6: no noise could hide a clinician and leave a number).
    public func squaredSensitivity() throws(AggregationError) -> Ratio {
        question.isOfWork ? try Ratio(1) : try variant.squaredSensitivity()
    }
}

/// Computed by everybody from the signed rounds and policy, never taken from a server. A result carries it, and whoever reads one compares.
public struct RoundTask: CanonicalObject, Hashable {
    public static let domain = "respite.round-task"

    public let programme: ProgrammeID
    public let round: PeriodID
    public let cell: CellName
    /// The key of this cell's check-in tokens; for clinicians' work, which no token pays for, the digest of nothing.
    public let tokenKey: Digest
    /// The sides' keys of this round.
    public let departmentKey: SealingPublicKey
    public let providerKey: SealingPublicKey
    public let questions: [TaskQuestion]

    /// `nil` where the rounds have no round for this cell. It asks what the policy says of a round that begins then.
    public init?(_ programme: TrustedProgramme, round: PeriodID, cell: CellName) throws(AggregationError) {
        guard let checkIn = programme.rounds.body.checkIn(round), let token = checkIn.tokenKeys.first(where: { $0.cell == cell }) else {
            return nil
        }
        try self.init(
            programme: programme.id, round: round, cell: cell, tokenKey: token.key.keyID, departmentKey: checkIn.departmentKey,
            providerKey: checkIn.providerKey, asking: programme.rules.questions.asked(in: round))
    }

    /// What clinicians' vaults count in a round; `nil` where there is no such round, or where officers' cells have taken its name.
    public static func ofWork(
        programme: ProgrammeID, rounds: Verified<Rounds>, round: PeriodID
    ) throws(AggregationError) -> RoundTask? {
        guard let checkIn = rounds.body.checkIn(round), let cell = try? CellName(WorkRound.cell),
            !rounds.body.cells.contains(where: { $0.name == cell })
        else { return nil }
        return try RoundTask(
            programme: programme, round: round, cell: cell, tokenKey: Digest(sha256: []), departmentKey: checkIn.departmentKey,
            providerKey: checkIn.providerKey, asking: Question.ofWork)
    }

    /// Whether it counts clinicians' work, and no officer's answer.
    public var isOfWork: Bool { questions.first?.question.isOfWork ?? false }

    init(
        programme: ProgrammeID, round: PeriodID, cell: CellName, tokenKey: Digest, departmentKey: SealingPublicKey,
        providerKey: SealingPublicKey, asking asked: [Question] = Question.ofCheckIn
    ) throws(AggregationError) {
        self.programme = programme
        self.round = round
        self.cell = cell
        self.tokenKey = tokenKey
        self.departmentKey = departmentKey
        self.providerKey = providerKey
        var questions: [TaskQuestion] = []
        for question in asked { questions.append(try TaskQuestion(question)) }
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
        guard Set(questions.map(\.question.isOfWork)).count <= 1 else {
            throw WireError(.invalidValue, "officers and clinicians are not counted together")
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

    /// The tasks of a round, one for each cell, in the order of the cells' names, and one for the clinicians' work.
    public static func all(of programme: TrustedProgramme, in round: PeriodID) throws(AggregationError) -> [RoundTask] {
        let work = try ofWork(programme: programme.id, rounds: programme.rounds, round: round)
        return try cells(of: programme, in: round) + [work].compactMap(\.self)
    }

    /// What officers are asked in a round, one task for each cell, in the order of the cells' names.
    public static func cells(of programme: TrustedProgramme, in round: PeriodID) throws(AggregationError) -> [RoundTask] {
        var tasks: [RoundTask] = []
        for cell in programme.rounds.body.checkIn(round)?.tokenKeys.map(\.cell).sorted() ?? [] {
            let task = try RoundTask(programme, round: round, cell: cell)
            if let task { tasks.append(task) }
        }
        return tasks
    }
}
