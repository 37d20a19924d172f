// What an officer answers, and what of a clinician's work is counted, as Prio3 takes it. Each exists on its own person's devices alone.

internal import PrivateAggregation
public import RoundResults

/// Prints nothing of itself.
public struct CheckInAnswers: Codable, Sendable, Hashable, CustomStringConvertible, CustomReflectable {
    public let stress: StressLevel
    /// In the order of the list, at most three.
    public let stressors: [Stressor]
    public let safety: FeelsSafe

    /// Throws `tooManyStressors`.
    public init(stress: StressLevel, stressors: Set<Stressor>, safety: FeelsSafe) throws(CheckInError) {
        guard stressors.count <= Stressor.most else { throw .tooManyStressors }
        self.stress = stress
        self.stressors = Stressor.allCases.filter(stressors.contains)
        self.safety = safety
    }

    /// Throws `otherTask` for what no officer is asked.
    func measurement(of question: Question) throws(CheckInError) -> Prio3.Measurement {
        switch question {
        case .stress: return .option(stress.rawValue)
        case .stressors: return .options(Stressor.allCases.map(stressors.contains))
        case .safety: return .option(safety.rawValue)
        case .sessionsKept, .followUpsKept, .handOffsCompleted: throw .otherTask
        }
    }

    public var description: String { "answers" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension WorkFigures {
    /// Throws `otherTask` for what no clinician is counted in.
    func measurement(of question: Question) throws(CheckInError) -> Prio3.Measurement {
        switch question {
        case .sessionsKept: return .number(sessionsKept)
        case .followUpsKept: return .number(followUpsKept)
        case .handOffsCompleted: return .number(handOffsCompleted)
        case .stress, .stressors, .safety: throw .otherTask
        }
    }
}
