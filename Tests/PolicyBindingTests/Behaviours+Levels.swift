// The goals of each level at work: a clinician's and a supervisor's own figures, the summary, and the coverage of shifts.

import CaseFile
import CaseVault
import ClinicianClient
import Envelope
import Policies
import ProgrammeFixture
import RoundResults
import Scheduling
import Sealing
import ServiceAPI
import SummaryClient
import Wire

@testable import Summary

extension Behaviour {
    static let levels: [Behaviour] = own + programmeLevel + [.department, .region].flatMap(place)

    private static func level(
        _ level: ProgrammeLevel, _ measure: Measure, _ first: (value: Int, seen: String), _ second: (value: Int, seen: String),
        _ observe: @escaping @Sendable (PolicyRules) async throws -> String
    ) -> Behaviour {
        func line(_ value: Int) -> String { "measures: { \(level.rawValue): { \(measure.rawValue): \(value) } }" }
        return Behaviour(
            "programme.yaml", "measures.\(level.rawValue).\(measure.rawValue)", (line(first.value), first.seen),
            (line(second.value), second.seen), observe)
    }

    /// Half of each was done in time.
    private static let own: [Behaviour] = [ProgrammeLevel.clinician, .supervisor].flatMap { whose in
        whose.measures.map { measure in
            level(whose, measure, (50, "met"), (51, "missed")) { rules in
                let later = Office.now + 9 * 86_400
                let figures = try OwnFigures(try halfDone(rules), rules.levels, at: later).figures
                let found = figures.first { $0.level == whose && $0.measure == measure }
                return found?.isMet.map { $0 ? "met" : "missed" } ?? "nothing is asked for"
            }
        }
    }

    /// Ada's vault: of two sessions' notes one is written, of two follow-ups one reached somebody, of two notes of Ida's one is answered.
    private static func halfDone(_ rules: PolicyRules) throws -> Vault {
        let office = try Office(rules)
        let (ada, ida) = (try office.vault(office.ada), try office.vault(office.ida))
        let caseID = try ada.walkIn()
        try ada.session(.attended, in: caseID)
        let note = try ada.draft(.newNote, NoteBody(.soap, [.subjective: "x"]), in: caseID, at: Office.now)
        try ada.sign(note, in: caseID, at: Office.now)
        let first = try ada.state(of: caseID, at: Office.now).followUps[0].id
        try ada.write(.followUpStep(FollowUpStep(first, .reached)), in: caseID, at: Office.now)
        let hers = try ida.walkIn()
        for text in ["y", "z"] {
            let note = try ida.draft(.newNote, NoteBody(.soap, [.subjective: text]), in: hers, at: Office.now)
            try ida.sign(note, in: hers, at: Office.now)
        }
        var taking = Taking()
        let handed = try ida.handIn(at: Office.now).uploads.filter { $0.grant.body.fetchers.contains(office.ada.key) }
        try taking.list(handed.map { RecordOutline($0.core.reference, of: $0.core.header.record, grants: [$0.grant.digest]) })
        let fetched = handed.map {
            FetchedRecord(record: $0.core.header.record, core: $0.core.blob, grants: [$0.grant.blob], tombstone: nil)
        }
        try ada.take(fetched, into: &taking, at: Office.now)
        _ = try ada.finish(taking, at: Office.now)
        if let waiting = try ada.submitted(at: Office.now).waiting.first { try ada.answer(waiting, at: Office.now) }
        return ada
    }

    private static let programmeLevel: [Behaviour] = [
        level(.programme, .sessions, (120, "met"), (121, "missed")) { try verdict($0) },
        level(.programme, .waitHours, (30, "met"), (29, "missed")) { try verdict($0) },
    ]

    /// Of a round with 120 sessions and a median wait of thirty hours.
    private static func verdict(_ rules: PolicyRules) throws -> String {
        let days = Attainment(days: 10, of: 10, goal: 0)
        let services = try ServiceMeasures(
            sessions: SessionCounts(total: 120, kinds: [], modalities: []), days: 10, medianWaitHours: 30, nextDay: days,
            coverage: DayPart.allCases.map { _ in days })
        return rules.levels.findings(of: services).map(\.verdict.rawValue).joined()
    }

    private static func place(_ which: ProgrammeLevel) -> [Behaviour] {
        which.measures.map { measure in
            guard let part = measure.part else {
                return level(which, measure, (50, "met"), (71, "missed")) { rules in
                    rules.levels.findings(of: try cell(departments: which == .region ? 2 : 1)).map(\.verdict.rawValue).joined()
                }
            }
            return level(which, measure, (0, "nothing is asked for"), (1, "missed")) { rules in
                // A programme in which nobody offers anything.
                let report = try Office(rules).known.coverage(of: OpeningsPage(clinicians: []), days: 7, now: Office.now)
                let attainment =
                    which == .region
                    ? report.attainment(of: part) : report.departments.first?.attainment(of: part, goals: report.departmentGoals)
                return attainment?.isMet.map { $0 ? "met" : "missed" } ?? "nothing is asked for"
            }
        }
    }

    /// Ten of twenty officers have enrolled; half of those who answered would feel safe, or up to 70 in 100.
    private static func cell(departments: Int) throws -> CellPicture {
        let share = NoisyEstimate(raw: 0.6, ends: 0.5...0.7, halfWidth: 0.1, possible: 0...1)
        let answers = QuestionPicture(question: .safety, halfWidth: 1, options: .value([]), mean: nil, share: .value(share))
        return CellPicture(
            name: try CellName("Coast"), departments: try ["Bay", "Harbor"].prefix(departments).map { try DepartmentName($0) },
            codesIssued: 20, codesRedeemed: 10, outcome: .released(CellResult(reports: 64, questions: [answers])))
    }
}
