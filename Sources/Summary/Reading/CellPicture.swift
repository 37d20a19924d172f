// What a published cell says, once its halves are put together: estimates for people, raw numbers for auditors.

public import Policies
public import RoundResults

/// A number, or why there is none.
public enum Shown<Value: Sendable & Hashable>: Sendable, Hashable {
    case value(Value)
    /// The interval would be wider than the number means anything.
    case tooUncertain

    public var known: Value? {
        guard case .value(let value) = self else { return nil }
        return value
    }
}

/// One option of a question.
public struct OptionPicture: Sendable, Hashable {
    /// As the noise left it: it can be negative, or above the number of check-ins.
    public let raw: Int64
    /// Share of all check-ins.
    public let share: NoisyEstimate
}

/// One question of a cell.
public struct QuestionPicture: Sendable, Hashable {
    public let question: Question
    /// Half-width of each count's 95 % interval, in check-ins; `nil` where nothing is shown.
    public let halfWidth: Int64?
    public let options: Shown<[OptionPicture]>
    /// Of those who answered: the mean answer (stress only).
    public let mean: Shown<NoisyEstimate>?
    /// Of those who answered, the share that said 4 or 5 (stress) or yes (safety); `nil` for stressors.
    public let share: Shown<NoisyEstimate>?
}

public struct CellPicture: Sendable, Hashable {
    public let name: CellName
    public let departments: [DepartmentName]
    public let codesIssued: Int
    public let codesRedeemed: Int
    public let outcome: Outcome

    public enum Outcome: Sendable, Hashable {
        case released(CellResult)
        case withheld(Withheld)
    }

    /// `nil` where the round was withheld.
    public var result: CellResult? {
        guard case .released(let result) = outcome else { return nil }
        return result
    }
}

public struct CellResult: Sendable, Hashable {
    public let reports: Int
    public let questions: [QuestionPicture]

    public func question(_ question: Question) -> QuestionPicture? { questions.first { $0.question == question } }
}

extension QuestionPicture {
    /// Nothing but the reason.
    static func tooUncertain(_ question: Question) -> QuestionPicture {
        QuestionPicture(
            question: question, halfWidth: nil, options: .tooUncertain, mean: question == .stress ? .tooUncertain : nil,
            share: question == .stressors ? nil : .tooUncertain)
    }
}
