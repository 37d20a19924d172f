// The model of a programme and its goals at work: in the summary that both sides sign of a round, and in the coverage of shifts.

import Policies
import ProgrammeFixture
import ServerCore
import ServiceAPI
import Summary
import SummaryClient
import Trust
import Wire

@testable import DepartmentSide

extension Behaviour {
    static let goals: [Behaviour] =
        [
            Behaviour(
                "programme.yaml", "programme_model",
                ("programme_model: police-based", wanted("police-based", nextDay: 80, [90, 60, 0, 40])),
                ("programme_model: hybrid", wanted("hybrid", nextDay: 90, [95, 75, 25, 60]))
            ) { try await asked($0) }
        ] + keys.map(goal)

    private static let keys = ["next_day", "days", "evenings", "nights", "weekends"]

    private static func goal(_ key: String) -> Behaviour {
        func line(_ value: Int) -> String { "goals: { \(keys.map { "\($0): \($0 == key ? value : 50)" }.joined(separator: ", ")) }" }
        func seen(_ value: Int) -> String {
            let values = keys.map { $0 == key ? value : 50 }
            return wanted("hybrid", nextDay: values[0], Array(values.dropFirst()))
        }
        return Behaviour("programme.yaml", "goals.\(key)", (line(11), seen(11)), (line(10), seen(10))) { try await asked($0) }
    }

    /// - Parameter parts: of the week, in the order of `DayPart`.
    private static func wanted(_ model: String, nextDay: Int, _ parts: [Int]) -> String {
        let shifts = parts.map { "\($0)" }.joined(separator: " ")
        return "summary: \(nextDay) \(shifts); coverage, \(model): \(shifts) of each department, \(shifts) of the region"
    }

    /// What is measured by in the summary of a round, as a reader fetches it from both sides, and in what `respite-summary coverage` shows.
    private static func asked(_ rules: PolicyRules) async throws -> String {
        try await seen(rules) { programme in
            let (side, transport) = (programme.department.side, programme.transport)
            let known = KnownProgramme(trusted: try side.trust.founded(), devices: side.trust.devices)
            let report = try await known.fetchCoverage(days: 7, over: transport, now: programme.clock.now)
            func shifts(_ goals: [DayPart: UInt8]) -> [UInt8] { DayPart.allCases.map { goals[$0] ?? 0 } }

            programme.clock.now = Programme.round.end + 60
            try await RoundLeader(side, transport: transport).run()
            let record = ServiceRecord(side, SQLiteBookingStore(side.database))
            try await SummaryLeader(side, record: record, transport: transport).run()
            var shelf = SummaryShelf()
            _ = await known.fetchSummaries(onto: &shelf, over: transport)
            let services = try shelf.chain(known.trusted).latest?.body.services
            let signed = services.map { [$0.nextDay] + $0.coverage } ?? []
            return "summary: \(words(signed.map(\.goal))); coverage, \(report.model.name): "
                + "\(words(shifts(report.departmentGoals))) of each department, \(words(shifts(report.regionGoals))) of the region"
        }
    }

    private static func words(_ goals: [UInt8]) -> String { goals.map { "\($0)" }.joined(separator: " ") }
}
