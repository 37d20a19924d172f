// A goal: what is to be reached, how it is measured, by when; and each change of its status, in the words of FHIR R4.

public import Scheduling
public import Sealing
public import Wire

/// HL7 FHIR R4, value set `goal-status`. `entered-in-error` is said by striking the goal.
public enum GoalLifecycle: String, Choice {
    case proposed, planned, accepted, active
    case onHold = "on-hold"
    case completed, cancelled, rejected

    public var code: UInt8 {
        switch self {
        case .proposed: 0
        case .planned: 1
        case .accepted: 2
        case .active: 3
        case .onHold: 4
        case .completed: 5
        case .cancelled: 6
        case .rejected: 7
        }
    }

    public var isEnd: Bool {
        switch self {
        case .proposed, .planned, .accepted, .active, .onHold: false
        case .completed, .cancelled, .rejected: true
        }
    }
}

/// HL7 FHIR R4, value set `goal-achievement`.
public enum GoalAchievement: String, Choice {
    case inProgress = "in-progress"
    case improving, worsening
    case noChange = "no-change"
    case achieved, sustaining
    case notAchieved = "not-achieved"
    case noProgress = "no-progress"
    case notAttainable = "not-attainable"

    public var code: UInt8 {
        switch self {
        case .inProgress: 0
        case .improving: 1
        case .worsening: 2
        case .noChange: 3
        case .achieved: 4
        case .sustaining: 5
        case .notAchieved: 6
        case .noProgress: 7
        case .notAttainable: 8
        }
    }
}

public struct GoalSet: CaseContentValue {
    public static let domain = "respite.case.goal-set"
    public static let kind = ContentKind.goalSet

    public let statement: PlainText
    /// How it will be seen that the goal is reached.
    public let measure: PlainText?
    public let target: CivilDate?
    /// Not an end.
    public let lifecycle: GoalLifecycle

    /// Throws `textNotAllowed` also for a goal that begins at its end.
    public init(
        statement: String,
        measure: String? = nil,
        target: CivilDate? = nil,
        lifecycle: GoalLifecycle = .active
    ) throws(SealingError) {
        guard !lifecycle.isEnd else { throw .textNotAllowed }
        self.statement = try PlainText(statement, limit: TextLimit.paragraph)
        self.measure = try PlainText(optional: measure, limit: TextLimit.paragraph)
        self.target = target
        self.lifecycle = lifecycle
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        statement = try reader.text(limit: TextLimit.paragraph)
        measure = try reader.optionalText(limit: TextLimit.paragraph)
        target = try reader.optional(of: CivilDate.self)
        lifecycle = try reader.value()
        guard !lifecycle.isEnd else { throw WireError(.invalidValue, "a goal that begins at its end") }
    }

    public func write(to writer: inout ByteWriter) {
        statement.write(to: &writer)
        writer.optionalText(measure)
        writer.optional(target)
        writer.value(lifecycle)
    }
}

/// One line of a goal's history, which only ever grows.
public struct GoalStatusChange: CaseContentValue {
    public static let domain = "respite.case.goal-status"
    public static let kind = ContentKind.goalStatus

    public let goal: EntryID
    public let lifecycle: GoalLifecycle
    public let achievement: GoalAchievement?
    public let remark: PlainText?

    public init(
        goal: EntryID,
        lifecycle: GoalLifecycle,
        achievement: GoalAchievement? = nil,
        remark: String? = nil
    ) throws(SealingError) {
        self.goal = goal
        self.lifecycle = lifecycle
        self.achievement = achievement
        self.remark = try PlainText(optional: remark, limit: TextLimit.paragraph)
    }

    public init(from reader: inout ByteReader) throws(WireError) {
        goal = try reader.value()
        lifecycle = try reader.value()
        achievement = try reader.optional(of: GoalAchievement.self)
        remark = try reader.optionalText(limit: TextLimit.paragraph)
    }

    public func write(to writer: inout ByteWriter) {
        writer.value(goal)
        writer.value(lifecycle)
        writer.optional(achievement)
        writer.optionalText(remark)
    }
}
