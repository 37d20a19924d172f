// What the made-up officers answer. The demo alone knows all answers: so it can say how near the published estimates come, and search for them.

import CheckIn
import Foundation
import RoundResults
import TestSupport

extension CheckInAnswers {
    /// Always the same for the same officer.
    static func madeUp(for number: Int) throws -> CheckInAnswers {
        var generator = SeededGenerator(seed: UInt64(number) &+ 0x5eed)
        let stress = pick(
            [.notAtAll: 9, .aLittle: 22, .somewhat: 33, .much: 22, .veryMuch: 9, .skipped: 5], StressLevel.allCases, &generator)
        let safety = pick([.yes: 58, .unsure: 24, .no: 12, .skipped: 6], FeelsSafe.allCases, &generator)
        let weights: [Stressor: Int] = [
            .shiftsAndFatigue: 30, .traumaticCall: 14, .organization: 20, .staffing: 26, .courtAndLegal: 6, .familyAndHome: 16, .money: 9,
            .health: 8,
        ]
        var stressors: Set<Stressor> = []
        for _ in 0..<Int.random(in: 0...Stressor.most, using: &generator) { stressors.insert(pick(weights, Stressor.allCases, &generator)) }
        return try CheckInAnswers(stress: stress, stressors: stressors, safety: safety)
    }

    private static func pick<Option: Hashable>(
        _ weights: [Option: Int], _ options: [Option], _ generator: inout SeededGenerator
    ) -> Option {
        var left = Int.random(in: 0..<weights.values.reduce(0, +), using: &generator)
        for option in options {
            left -= weights[option] ?? 0
            if left < 0 { return option }
        }
        return options[0]
    }

    /// As `respite checkin --answers-file` wants them.
    var file: String {
        let named = stressors.map { "\"\($0)\"" }.joined(separator: ",")
        let level = stress.level.map { "\"stress\":\($0)," } ?? ""
        return "{\(level)\"stressors\":[\(named)],\"safety\":\"\(safety)\"}"
    }

    /// As they would lie somewhere if somebody had kept them: the file, JSON of this library, and all options one after the other.
    func forms() throws -> [[UInt8]] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let chosen =
            StressLevel.allCases.map { $0 == stress } + Stressor.allCases.map(stressors.contains) + FeelsSafe.allCases.map { $0 == safety }
        return [Array(file.utf8), Array(try encoder.encode(self))] + ChosenOptions.forms(chosen)
    }
}

/// What a cell's officers have really answered, of those who answered.
struct Truth {
    let meanStress: Double
    let highStress: Double
    let feelSafe: Double

    init(_ answers: [CheckInAnswers]) {
        let levels = answers.compactMap(\.stress.level)
        let safety = answers.map(\.safety).filter { $0 != .skipped }
        meanStress = Double(levels.reduce(0, +)) / Double(max(1, levels.count))
        highStress = Double(levels.count { $0 >= 4 }) / Double(max(1, levels.count))
        feelSafe = Double(safety.count { $0 == .yes }) / Double(max(1, safety.count))
    }
}
