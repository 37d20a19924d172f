// The questions and their options in words, the same on an officer's screen and in the summary.

public import Localization

extension Question {
    public var label: Message {
        switch self {
        case .stress: Message("How much stress do you feel these days?")
        case .stressors: Message("What weighs on you most? Up to three, or none.")
        case .safety: Message("Would you feel safe using support here?")
        case .sessionsKept: Message("Sessions kept")
        case .followUpsKept: Message("Follow-ups kept")
        case .handOffsCompleted: Message("Hand-offs completed")
        }
    }

    /// The labels of its options, in the order of its result.
    public var optionLabels: [Message] {
        switch self {
        case .stress: StressLevel.allCases.map(\.label)
        case .stressors: Stressor.allCases.map(\.label)
        case .safety: FeelsSafe.allCases.map(\.label)
        case .sessionsKept, .followUpsKept, .handOffsCompleted: [label]
        }
    }
}

extension StressLevel {
    public var label: Message {
        switch self {
        case .notAtAll: Message("1, not at all")
        case .aLittle: Message("2, a little")
        case .somewhat: Message("3, somewhat")
        case .much: Message("4, rather much")
        case .veryMuch: Message("5, very much")
        case .skipped: Message("I would rather not say")
        }
    }
}

extension Stressor {
    public var label: Message {
        switch self {
        case .shiftsAndFatigue: Message("Shifts and fatigue")
        case .traumaticCall: Message("A traumatic call")
        case .organization: Message("Organization and leadership")
        case .staffing: Message("Staffing")
        case .courtAndLegal: Message("Court and legal matters")
        case .familyAndHome: Message("Family and home")
        case .money: Message("Money")
        case .health: Message("Health")
        }
    }
}

extension FeelsSafe {
    public var label: Message {
        switch self {
        case .yes: Message("Yes")
        case .unsure: Message("Not sure")
        case .no: Message("No")
        case .skipped: Message("I would rather not say")
        }
    }
}
