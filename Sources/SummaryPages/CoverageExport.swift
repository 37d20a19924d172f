// The coverage of shifts as JSON: words that never change with the language.

internal import Policies
internal import Scheduling
public import Summary

public struct CoverageExport: Encodable {
    private struct Part: Encodable {
        let part: String
        let shifts: UInt16
        let offered: UInt16
        let goalPercent: UInt8
        /// `nil` without a goal.
        let met: Bool?

        init(_ part: DayPart, _ attainment: Attainment) {
            self.part = part.rawValue
            shifts = attainment.of
            offered = attainment.days
            goalPercent = attainment.goal
            met = attainment.isMet
        }
    }

    private struct Shift: Encodable {
        let shift: String
        let weekday: String
        let shifts: Int
        let offered: Int
        let offeredWays: [String]
        let outside: Int
        let outsideWays: [String]

        init(_ finding: ShiftFinding) {
            shift = finding.shift.rawValue
            weekday = finding.weekday.rawValue
            shifts = finding.shifts
            offered = finding.offered
            offeredWays = finding.offeredWays.elements.map(\.rawValue)
            outside = finding.reached
            outsideWays = finding.reachedWays.elements.map(\.rawValue)
        }
    }

    private struct Department: Encodable {
        let department: String
        let parts: [Part]
        let shifts: [Shift]
        /// Shifts during which no session begins: `nights monday`.
        let uncovered: [String]
        /// Shifts that leave those who work them nothing.
        let nothingOutside: [String]

        init(_ coverage: DepartmentCoverage, _ report: CoverageReport) {
            department = coverage.department.text
            parts = DayPart.allCases.map { Part($0, coverage.attainment(of: $0, goals: report.departmentGoals)) }
            shifts = coverage.findings.map(Shift.init)
            uncovered = coverage.uncovered.map(Self.name)
            nothingOutside = coverage.unreached.map(Self.name)
        }

        private static func name(_ finding: ShiftFinding) -> String { "\(finding.shift.rawValue) \(finding.weekday.rawValue)" }
    }

    private let programme: String
    private let model: String
    private let plan: Bool
    private let ownGoals: Bool
    private let from: String
    private let days: Int
    private let zone: String
    private let departments: [Department]
    /// Of whichever department finds least.
    private let region: [Part]

    public init(_ report: CoverageReport) {
        programme = report.programmeName
        model = report.model.name
        plan = report.isPlan
        ownGoals = report.hasOwnGoals
        from = report.first.description
        days = report.days
        zone = report.zone.name
        departments = report.departments.map { Department($0, report) }
        region = DayPart.allCases.compactMap { part in report.attainment(of: part).map { Part(part, $0) } }
    }
}
