// The role rules, each alone.

import Policies
import Sodium
import Testing
import Wire

@testable import Trust

struct BookingBarTests {
    let fixture: Fixture
    let keys: Keys
    let now = Fixture.now
    let day = Fixture.day

    init() throws {
        fixture = try Fixture()
        keys = fixture.keys
    }

    private func bars(
        at instant: Instant? = nil,
        department: String? = nil,
        _ change: (inout ClinicianEntry) throws -> Void = { _ in }
    ) throws -> [BookingBar] {
        var entry = try fixture.clinician()
        try change(&entry)
        let department = try department.map { try DepartmentName($0) }
        return try fixture.roster(clinicians: [entry]).bars(to: entry, at: instant ?? now, department: department)
    }

    @Test func aLicensedEngagedClinicianMayBeBooked() throws {
        #expect(try bars().isEmpty)
        #expect(try bars(department: "Harbor").isEmpty)
    }

    @Test func aRevokedClinicianIsNotBookedFromThenOn() throws {
        #expect(try bars(at: now + day - 1) { $0.revokedAt = now + day }.isEmpty)
        #expect(try bars(at: now + day) { $0.revokedAt = now + day } == [.revoked])
    }

    @Test func aClinicianPastTheLicenceIsNotBooked() throws {
        #expect(try bars(at: now + 300 * day - 1).isEmpty)
        #expect(try bars(at: now + 300 * day) == [.licenceNotValid])
        #expect(try bars { $0.licence = nil } == [.licenceNotValid])
    }

    @Test func aClinicianOutsideEveryEngagementIsNotBooked() throws {
        let contract = try Engagement(agency: "Practice", from: now, to: now + 10 * day)
        let employment = try Engagement(from: now + 20 * day)
        #expect(try bars(at: now - 1) { $0.engagements = [contract] } == [.notEngaged])
        #expect(try bars(at: now) { $0.engagements = [contract] }.isEmpty)
        #expect(try bars(at: now + 10 * day) { $0.engagements = [contract, employment] } == [.notEngaged])
        #expect(try bars(at: now + 20 * day) { $0.engagements = [contract, employment] }.isEmpty)
        #expect(try bars { $0.engagements = [] } == [.notEngaged])
    }

    @Test func aSupervisorFromOutsideIsNotBooked() throws {
        #expect(try bars { $0.role = .supervisorOnly } == [.supervisesOnly])
    }

    @Test func aPeerSupporterNeedsNoLicence() throws {
        #expect(
            try bars {
                $0.role = .peerSupporter
                $0.licence = nil
            }.isEmpty
        )
    }

    @Test func departmentsThatAreNotServedOrAreAssessedAreBarred() throws {
        #expect(try bars(department: "Ridge") == [.departmentNotServed])
        #expect(try bars(department: "Harbor") { $0.mandatedAssessorFor = [try DepartmentName("Harbor")] } == [.assessesDepartment])
        #expect(try bars { $0.mandatedAssessorFor = [try DepartmentName("Harbor")] }.isEmpty)
    }

    /// CGS 52-146q(a)(3): an intern is privileged only while supervised.
    @Test func anInternNeedsASupervisorWhoIsActiveThen() throws {
        func bars(at instant: Instant? = nil, supervisor change: (inout ClinicianEntry) throws -> Void) throws -> [BookingBar] {
            var supervisor = try fixture.clinician()
            try change(&supervisor)
            let intern = ClinicianEntry(
                identity: keys.intern.publicKey,
                name: "Noor Haddad",
                role: .intern,
                engagements: [try Engagement(from: now - day)],
                supervisor: supervisor.identity,
                departments: supervisor.departments
            )
            return try fixture.roster(clinicians: [supervisor, intern]).bars(to: intern, at: instant ?? now)
        }
        #expect(try bars { _ in }.isEmpty)
        #expect(
            try bars {
                $0.role = .supervisorOnly
                $0.licence = nil
            }.isEmpty
        )
        #expect(try bars { $0.revokedAt = now } == [.noActiveSupervisor])
        #expect(try bars(at: now + 300 * day) { _ in } == [.noActiveSupervisor])
        #expect(try bars { $0.engagements = [] } == [.noActiveSupervisor])
        #expect(try bars { $0.role = .peerSupporter } == [.noActiveSupervisor])
        let alone = ClinicianEntry(
            identity: keys.intern.publicKey,
            name: "Noor Haddad",
            role: .intern,
            engagements: [try Engagement(from: now - day)],
            departments: []
        )
        #expect(try fixture.roster(clinicians: [alone]).bars(to: alone, at: now) == [.noActiveSupervisor])
    }

    @Test func aPilotOffersNothingBeforeItBeginsAndAfterItEnds() throws {
        var rules = try fixture.rules()
        rules.pilot = try Span(start: now + day, end: now + 2 * day)
        let programme = try fixture.trusted(fixture.bundle(policy: fixture.policy(rules: rules))).programme
        let entry = try fixture.clinician()
        #expect(programme.bars(to: entry, at: now + day - 1) == [.outsidePilot])
        #expect(programme.bars(to: entry, at: now + day).isEmpty)
        #expect(programme.bars(to: entry, at: now + 2 * day) == [.outsidePilot])
    }

    @Test func everyRuleOfTheRosterHasItsTest() {
        #expect(Set(Roster.rules.map(\.bar)).union([.outsidePilot]) == Set(BookingBar.allCases))
    }

    @Test func aRosterThatContradictsItselfCannotBeMade() throws {
        let entry = try fixture.clinician()
        func refuses(_ change: (inout ClinicianEntry) throws -> Void, sourceLocation: SourceLocation = #_sourceLocation) throws {
            var other = entry
            try change(&other)
            #expect(throws: WireError(.invalidValue, ""), sourceLocation: sourceLocation) { try fixture.roster(clinicians: [other]) }
        }
        try refuses { $0.supervisor = entry.identity }
        try refuses { $0.supervisor = keys.ghost.publicKey }
        try refuses { $0.departments = [try DepartmentName("Ridge")] }
        try refuses { $0.mandatedAssessorFor = [try DepartmentName("Ridge")] }
        #expect(throws: WireError(.invalidValue, "")) { try fixture.roster(clinicians: [entry, entry]) }
        #expect(throws: WireError(.invalidText, "")) {
            var hidden = entry
            hidden.name = "Ada\u{1B}[2J"
            return try fixture.roster(clinicians: [hidden])
        }
    }
}
