// A round in figures: the two halves of its sums as each side released them, and what the officers have really answered beside it.

import CheckIn
import Foundation
import Localization
import Policies
import RoundResults
import ServiceAPI
import ServiceTransport
import Terminal
import Trust
import Wire

struct RoundFigures {
    let known: KnownProgramme
    let officers: Officers

    /// Level by level: what either side has published, and the sum of both.
    func halves(of round: PeriodID, cell: String) async throws -> [String] {
        let (department, provider) = (try await half(of: round, cell, from: .department), try await half(of: round, cell, from: .provider))
        let released = try ReleasedRound(department: department, provider: provider, in: known.trusted)
        guard let sums = try released.sums(of: .stress), case .released(let left) = released.department.body.outcome,
            case .released(let right) = released.provider.body.outcome
        else { throw DemoError.notPublished("the round was withheld") }
        var table = Table(["Answer", "The department's half", "The provider's half", "Together"])
        for (index, level) in StressLevel.allCases.enumerated() {
            let parts = [left, right].map { Hex.encode(Array($0.shares[0][index * 16..<index * 16 + 16])) }
            table.add([level.level.map(String.init) ?? "not said"] + parts + ["\(sums[index])"])
        }
        return table.lines(SystemConsole().traits)
    }

    /// As anybody can fetch it.
    private func half(of round: PeriodID, _ cell: String, from side: SideRole) async throws -> Blob {
        let published = try await known.client(for: side, over: TLSTransport()).call(GetReleasedHalves.self).halves
        let half = published.first { document in
            guard let body = try? Unverified<ReleasedHalf>(document).forItsSigner.body else { return false }
            return body.side == side && body.task.round == round && body.task.cell.text == cell
        }
        guard let half else { throw DemoError.notPublished("a half is missing") }
        return half
    }

    /// - Parameter json: of `respite-summary latest --json`.
    func comparison(_ json: String) throws -> [String] {
        let summary = try JSONDecoder().decode(Summary.self, from: Data(json.utf8))
        var table = Table(["Group", "", "Really", "Published"])
        for cell in summary.cells {
            let indices = officers.answering.filter { officers.people[$0].department.cell == cell.name }
            let truth = Truth(try indices.map { try CheckInAnswers.madeUp(for: $0) })
            let answers = cell.questions ?? []
            let (stress, safety) = (answers.first { $0.mean != nil || $0.highStress != nil }, answers.first { $0.feelSafe != nil })
            table.add([cell.name, "Check-ins", "\(indices.count)", cell.checkIns.map(String.init) ?? "–"])
            table.add(["", "Average stress, 1 to 5", Figure.one(truth.meanStress), stress?.mean?.text(Figure.one) ?? Figure.none])
            table.add([
                "", "High stress (4 or 5)", Figure.percent(truth.highStress), stress?.highStress?.text(Figure.percent) ?? Figure.none,
            ])
            table.add([
                "", "Would feel safe using support", Figure.percent(truth.feelSafe), safety?.feelSafe?.text(Figure.percent) ?? Figure.none,
            ])
        }
        return table.lines(SystemConsole().traits)
    }

    /// As `respite-summary latest --json` says it.
    private struct Summary: Decodable {
        struct Cell: Decodable {
            let name: String
            let checkIns: Int?
            let questions: [Answers]?
        }

        struct Answers: Decodable {
            let mean: Figure?
            let highStress: Figure?
            let feelSafe: Figure?
        }

        let cells: [Cell]
    }

    private struct Figure: Decodable {
        let value: Double
        let low: Double
        let high: Double

        static let none = "too uncertain to show"

        func text(_ form: (Double) -> String) -> String { "\(form(value)) (\(form(low)) to \(form(high)))" }

        static func one(_ value: Double) -> String { Texts(.english).number(value, decimals: 1) }
        static func percent(_ value: Double) -> String { "\(Int((value * 100).rounded()))%" }
    }
}
