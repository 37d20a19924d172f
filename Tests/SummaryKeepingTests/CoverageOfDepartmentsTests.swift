// Whose openings count for a department: the roster and the signed dates decide, as on the officers' own devices.

import Policies
import ProgrammeFixture
import Scheduling
import ServerCore
import ServiceAPI
import Summary
import SummaryClient
import Testing
import Trust
import Wire

struct CoverageOfDepartmentsTests {
    /// Both clinicians offer every day from 8 to 18.
    private func report(
        _ programme: Programme, plan: ProgrammeModel? = nil, _ change: (inout ClinicianEntry, inout ClinicianEntry) throws -> Void
    ) async throws -> CoverageReport {
        var (ada, ben) = (try programme.ada.entry, try programme.ben.entry)
        try change(&ada, &ben)
        let version = try programme.department.side.trust.founded().roster.body.version + 1
        try await programme.install(try programme.documents.roster([ada, ben], version: version))
        let trust = programme.department.side.trust
        let known = KnownProgramme(trusted: try trust.founded(), devices: trust.devices)
        let page = try await programme.departmentClient.call(GetOpenings.self)
        return try known.coverage(of: page, days: 14, plan: plan, now: programme.clock.now)
    }

    private func uncovered(_ report: CoverageReport) -> [String: Int] {
        Dictionary(uniqueKeysWithValues: report.departments.map { ($0.department.text, $0.uncovered.count) })
    }

    @Test func aDepartmentIsNotCoveredByWhoeverAssessesItsOfficersOrServesAnother() async throws {
        try await Programme.run { programme in
            let (harbor, ridge) = (try DepartmentName("Harbor"), try DepartmentName("Ridge"))
            let both = try await report(programme) { _, _ in }
            // Days and evenings have somebody, nights nobody.
            #expect(uncovered(both) == ["Harbor": 7, "Ridge": 7])
            #expect(both.zone.name == "America/New_York" && both.model == .hybrid && !both.isPlan)
            let one = try await report(programme) { ada, ben in
                ada.mandatedAssessorFor = [harbor]
                ben.departments = [ridge]
            }
            #expect(uncovered(one) == ["Harbor": 21, "Ridge": 7])
            let revoked = try await report(programme) { ada, ben in
                for entry in [ada, ben] { #expect(entry.revokedAt == nil) }
                (ada.revokedAt, ben.revokedAt) = (programme.clock.now, programme.clock.now)
            }
            #expect(uncovered(revoked) == ["Harbor": 21, "Ridge": 21])
        }
    }

    /// A plan counts whom the model has; the officers' own page stays as it is.
    @Test(arguments: [(ProgrammeModel.policeBased, 7), (.coResponse, 21), (.communityBased, 7), (.hybrid, 7)])
    func aPlanCountsOnlyWhomItsModelHas(_ model: ProgrammeModel, uncovered count: Int) async throws {
        try await Programme.run { programme in
            let plan = try await report(programme, plan: model) { _, ben in
                ben.engagements = [try Engagement(agency: "Harborview", from: Programme.start + -86_400)]
            }
            #expect(uncovered(plan) == ["Harbor": count, "Ridge": count])
            #expect(plan.isPlan && plan.model == model && plan.departmentGoals == model.goals.coverage)
        }
    }
}
