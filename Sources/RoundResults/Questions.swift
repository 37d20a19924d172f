// What is added up in a round. Officers are asked three questions, all closed: no free text and no clinical screen, since nobody could respond to an
// anonymous answer (design, section 6). Of clinicians' work three numbers are counted, in `WorkFigures`.

public import Policies
public import PrivateAggregation
public import Trust
public import Wire

/// A question. The number is what a task and a result name it by, and never changes.
public enum Question: UInt8, Sendable, CaseIterable, Comparable, CanonicalValue {
    /// How much stress these days, 1 to 5: a single-item measure, valid at group level (Elo 2003).
    case stress = 1
    /// What weighs on the officer: up to three of a closed list. Choosing none is the skip.
    case stressors = 2
    /// Whether the officer would feel safe using support here.
    case safety = 3
    /// How many sessions took place, of one clinician.
    case sessionsKept = 4
    /// How many follow-ups reached the person in the end.
    case followUpsKept = 5
    /// How many hand-offs came to a completed end.
    case handOffsCompleted = 6

    /// What an officer is asked.
    public static let ofCheckIn: [Question] = [.stress, .stressors, .safety]
    /// What a clinician's vault counts.
    public static let ofWork: [Question] = [.sessionsKept, .followUpsKept, .handOffsCompleted]

    public var isOfWork: Bool { self >= .sessionsKept }

    public static func < (left: Question, right: Question) -> Bool { left.rawValue < right.rawValue }

    public init(from reader: inout ByteReader) throws(WireError) {
        guard let question = Question(rawValue: try reader.u8()) else { throw WireError(.unknownTag, "an unknown question") }
        self = question
    }

    public func write(to writer: inout ByteWriter) { writer.u8(rawValue) }

    /// How many numbers its result has: one for each option, in the order of `StressLevel`, `Stressor` or `FeelsSafe`.
    public var optionCount: Int {
        switch self {
        case .stress: StressLevel.allCases.count
        case .stressors: Stressor.allCases.count
        case .safety: FeelsSafe.allCases.count
        case .sessionsKept, .followUpsKept, .handOffsCompleted: 1
        }
    }

    /// In bytes, of each number of its result in a share: an element of Field128, or of Field64 for `Prio3Sum`.
    public var bytesOfNumber: Int { isOfWork ? 8 : 16 }

    /// The aggregation that adds up its answers.
    public func variant() throws(AggregationError) -> Prio3.Variant {
        switch self {
        case .stress, .safety: try .histogram(length: optionCount)
        case .stressors: try .multihotCountVector(length: optionCount, maximumWeight: Stressor.most)
        case .sessionsKept, .followUpsKept, .handOffsCompleted: .sum(maximum: WorkFigures.most)
        }
    }

    /// Its part of a round's privacy budget, of those that are counted together: stress first.
    public var budgetWeight: UInt64 {
        switch self {
        case .stress: 5
        case .stressors: 3
        case .safety: 2
        case .sessionsKept, .followUpsKept: 3
        case .handOffsCompleted: 4
        }
    }

    public init(_ name: QuestionName) {
        self =
            switch name {
            case .stress: .stress
            case .stressors: .stressors
            case .safety: .safety
            }
    }
}

/// Stress these days. Skipping is an answer, so that having nothing to say looks like everything else.
public enum StressLevel: Int, Sendable, CaseIterable, Codable {
    case notAtAll, aLittle, somewhat, much, veryMuch, skipped

    /// 1 to 5; `nil` where it was skipped.
    public var level: Int? { self == .skipped ? nil : rawValue + 1 }
}

/// What weighs on an officer (domain facts, section 5).
public enum Stressor: Int, Sendable, CaseIterable, Codable {
    case shiftsAndFatigue, traumaticCall, organization, staffing, courtAndLegal, familyAndHome, money, health

    /// At most so many can be named.
    public static let most = 3
}

public enum FeelsSafe: Int, Sendable, CaseIterable, Codable {
    case yes, unsure, no, skipped
}

extension CheckInQuestions {
    /// In the order of their numbers.
    public func asked(in round: PeriodID) -> [Question] { asked(inRoundBeginning: round.start).map(Question.init).sorted() }
}
