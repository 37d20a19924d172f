// `measures` of programme.yaml: level by level, measure by measure.

internal import Policies

extension LevelGoals {
    /// What is left out has no goal of its own.
    init(_ map: YAMLMapping) throws {
        var map = map
        self = .none
        for level in ProgrammeLevel.allCases {
            guard var part = try map.mapping(level.rawValue) else { continue }
            for measure in level.measures {
                guard let goal = try part.optional(measure.rawValue, measure.example, UInt16.init) else { continue }
                // Here, where the line of each is known.
                guard measure.bounds.contains(goal) else { throw part.broken(measure) }
                self[level, measure] = goal
            }
            try part.finish()
        }
        try map.finish()
    }
}

extension YAMLMapping {
    fileprivate func broken(_ measure: Measure) -> DeskError {
        let reason = DeskWords.sentence(measure.unit == .hours ? .waitOutOfBounds : .measureOutOfBounds)
        return DeskError(
            .ruleBroken,
            [
                "file": file, "line": "\(line(of: measure.rawValue))", "key": measure.rawValue, "reason": reason,
                "remedy": DeskWords.remedy(.measureOutOfBounds),
            ])
    }
}

extension Measure {
    /// What to write.
    fileprivate var example: String {
        switch unit {
        case .hundredths: "0-100"
        case .sessions: "200"
        case .hours: "48"
        }
    }
}
