// What an officer answers. It exists on the officer's own device alone.

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

    func measurement(of question: Question) -> Prio3.Measurement {
        switch question {
        case .stress: .option(stress.rawValue)
        case .stressors: .options(Stressor.allCases.map(stressors.contains))
        case .safety: .option(safety.rawValue)
        }
    }

    public var description: String { "answers" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
