// What the summary says of the goals of a level, and what it does not.

import Policies
import RoundResults
import SummaryPages
import TestSupport
import Testing

@testable import Summary

struct LevelGoalTests {
    private static func goals(_ level: ProgrammeLevel, _ measure: Measure, _ value: UInt16) -> LevelGoals {
        var goals = LevelGoals.none
        goals[level, measure] = value
        return goals
    }

    private static func cell(
        _ departments: Int = 1, issued: Int = 20, redeemed: Int = 10, _ share: Shown<NoisyEstimate>? = .tooUncertain
    ) throws -> CellPicture {
        let answers = QuestionPicture(question: .safety, halfWidth: nil, options: .tooUncertain, mean: nil, share: share)
        return CellPicture(
            name: try CellName("Coast"), departments: try (0..<departments).map { try DepartmentName("Town \($0)") }, codesIssued: issued,
            codesRedeemed: redeemed, outcome: .released(CellResult(reports: 64, questions: [answers])))
    }

    /// 55 to 65 in 100: only a goal outside of it was met or missed.
    @Test(arguments: [(UInt16(55), GoalFinding.Verdict.met), (56, .unclear), (60, .unclear), (65, .unclear), (66, .missed)])
    func aGoalThatTheNoiseLeavesOpenIsNeitherMetNorMissed(_ goal: UInt16, _ verdict: GoalFinding.Verdict) throws {
        let share = NoisyEstimate(raw: 0.6, ends: 0.55...0.65, halfWidth: 0.05, possible: 0...1)
        let findings = Self.goals(.department, .feelSafe, goal).findings(of: try Self.cell(1, .value(share)))
        #expect(findings.map(\.verdict) == [verdict])
    }

    /// Whether there were too few check-ins, none, or too much noise: the same words.
    @Test func aGoalSaysNothingOfWhatWasWithheld() throws {
        let goals = Self.goals(.department, .feelSafe, 60)
        let shown = try Self.cell()
        let withheld = [Withheld.tooFew, .sidesDisagree, .unmatched].map {
            CellPicture(name: shown.name, departments: shown.departments, codesIssued: 20, codesRedeemed: 10, outcome: .withheld($0))
        }
        for cell in try withheld + [shown, Self.cell(1, nil)] {
            let finding = try #require(goals.findings(of: cell).first)
            #expect(finding.figure == .notShown && finding.verdict == .notShown)
        }
        let few = try ServiceMeasures(sessions: nil, days: 0, medianWaitHours: nil, nextDay: Self.never, coverage: Self.nowhere)
        for measure in ProgrammeLevel.programme.measures {
            #expect(Self.goals(.programme, measure, 10).findings(of: few).map(\.verdict) == [.notShown])
        }
    }

    private static let never = Attainment(days: 0, of: 0, goal: 0)
    private static let nowhere = DayPart.allCases.map { _ in never }

    @Test func departmentsThatAreCountedTogetherHaveTheRegionsGoals() throws {
        let goals = Self.goals(.region, .enrolled, 50)
        #expect(goals.findings(of: try Self.cell(2)).map(\.verdict) == [.met])
        #expect(goals.findings(of: try Self.cell(2, redeemed: 9)).map(\.verdict) == [.missed])
        #expect(goals.findings(of: try Self.cell(2, issued: 0, redeemed: 0)).map(\.verdict) == [.notShown])
        #expect(goals.findings(of: try Self.cell(1)).isEmpty)
        // A goal of nothing asks for nothing.
        #expect(Self.goals(.region, .enrolled, 0).findings(of: try Self.cell(2)).isEmpty)
    }

    @Test func daysOnWhichNothingWasFreeMeetNoGoalOfWaiting() throws {
        let day = Attainment(days: 0, of: 9, goal: 0)
        let services = try ServiceMeasures(
            sessions: nil, days: 9, medianWaitHours: nil, nextDay: day, coverage: DayPart.allCases.map { _ in day })
        #expect(Self.goals(.programme, .waitHours, 2160).findings(of: services).map(\.verdict) == [.missed])
    }
}
