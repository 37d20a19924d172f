// Who may be booked, by role, licence, engagement, supervision and department.

import Scheduling
import Testing
import Wire

@Suite struct RoleRuleTests {
    let town = try? DepartmentLabel("elmwood")

    func standing(_ role: ClinicianRole = .clinicalSocialWorker) throws -> ClinicianStanding {
        ClinicianStanding(
            role: role,
            licence: role == .intern || role == .peerSupporter ? nil : .always,
            engagement: .always,
            departments: [try DepartmentLabel("elmwood")]
        )
    }

    @Test func aLicensedClinicianOfTheDepartmentIsBookable() throws {
        let eligibility = Eligibility(of: try standing(), for: town)
        #expect(eligibility == .unrestricted)
        #expect(eligibility.allows(try day("2026-01-12")))
    }

    @Test func aRevokedClinicianOffersNoSlots() throws {
        var standing = try standing()
        standing.isRevoked = true
        let eligibility = Eligibility(of: standing, for: town)
        #expect(eligibility.refusals == [.revoked])
        let rules = try rules([weekly(.all, hours("09:00", "17:00"))])
        #expect(try openings(rules, in: winterDay("2026-01-12"), eligibility: eligibility).isEmpty)
    }

    @Test func anInternWithoutActiveSupervisorIsNotBookable() throws {
        #expect(Eligibility(of: try standing(.intern), for: town).refusals == [.internWithoutSupervisor])
        var supervised = try standing(.intern)
        supervised.supervision = try DayRange(first: day("2026-01-01"), last: day("2026-05-31"))
        let eligibility = Eligibility(of: supervised, for: town)
        #expect(eligibility.refusals(on: try day("2026-05-31")).isEmpty)
        #expect(eligibility.refusals(on: try day("2026-06-01")) == [.supervisionDates])
    }

    @Test func otherRolesNeedNoSupervisor() throws {
        for role in [ClinicianRole.clinicalSocialWorker, .masterSocialWorker, .peerSupporter] {
            #expect(Eligibility(of: try standing(role), for: town).refusals.isEmpty)
        }
    }

    @Test func aSocialWorkerWithoutLicenceIsNotBookable() throws {
        for role in [ClinicianRole.clinicalSocialWorker, .masterSocialWorker] {
            var standing = try standing(role)
            standing.licence = nil
            #expect(Eligibility(of: standing, for: town).refusals == [.withoutLicence])
        }
    }

    @Test func nothingIsOfferedPastTheLicenceOrOutsideTheEngagement() throws {
        let rules = try rules([weekly(.all, hours("22:00", "02:00", grid: 60))])
        let window = try span("2026-01-10T05:00Z", "2026-01-20T05:00Z")
        var standing = try standing()
        standing.licence = try DayRange(last: day("2026-01-15"))
        standing.engagement = try DayRange(first: day("2026-01-13"), last: day("2026-12-31"))
        let found = try openings(rules, in: window, eligibility: Eligibility(of: standing, for: town))
        let clock = try zoneClock()
        let days = Set(found.map { clock.date(at: $0.span.start).day })
        #expect(days == [13, 14, 15])
        // The last session ends with the last day, and the first begins with the first.
        #expect(found.last?.span.end == (try utc("2026-01-16T05:00Z")))
        #expect(found.first?.span.start == (try utc("2026-01-13T05:00Z")))
        #expect(Eligibility(of: standing, for: town).refusals(on: try day("2026-01-16")) == [.licenceDates, .engagementDates])
    }

    @Test func periodsWithoutACommonDayLeaveNone() throws {
        var standing = try standing()
        standing.licence = try DayRange(last: day("2026-01-15"))
        standing.engagement = try DayRange(first: day("2026-02-01"))
        let eligibility = Eligibility(of: standing, for: town)
        #expect(eligibility.days == nil)
        #expect(eligibility.refusals == [.licenceDates, .engagementDates])
    }

    @Test func aPilotIsHiddenBeforeItStarts() throws {
        var standing = try standing()
        standing.pilotStart = try day("2026-04-01")
        let eligibility = Eligibility(of: standing, for: town)
        #expect(eligibility.refusals(on: try day("2026-03-31")) == [.pilotNotStarted])
        #expect(eligibility.allows(try day("2026-04-01")))
    }

    /// CGS 7-291e: who assesses for the employer is nobody's confidant there, and may be elsewhere.
    @Test func aMandatedAssessorOfMyDepartmentIsNotBookable() throws {
        var standing = try standing()
        standing.departments.insert(try DepartmentLabel("lakeside"))
        standing.mandatedAssessorFor = [try DepartmentLabel("elmwood")]
        #expect(Eligibility(of: standing, for: town).refusals == [.mandatedAssessor])
        #expect(Eligibility(of: standing, for: try DepartmentLabel("lakeside")).refusals.isEmpty)
    }

    @Test func whoJudgesFitnessForDutyInMyDepartmentIsNotBookable() throws {
        var standing = try standing()
        standing.fitnessForDutyFor = [try DepartmentLabel("elmwood")]
        #expect(Eligibility(of: standing, for: town).refusals == [.fitnessForDuty])
    }

    @Test func aClinicianOfOtherDepartmentsIsNotBookable() throws {
        #expect(Eligibility(of: try standing(), for: try DepartmentLabel("lakeside")).refusals == [.doesNotServeDepartment])
    }

    /// The server does not know whose officer it is: what depends on the department is the device's to decide.
    @Test func withoutADepartmentItsRulesAreLeftOut() throws {
        var standing = try standing()
        standing.mandatedAssessorFor = [try DepartmentLabel("elmwood")]
        #expect(Eligibility(of: standing, for: nil).refusals.isEmpty)
    }

    @Test func everyReasonIsSaid() throws {
        var standing = try standing(.intern)
        standing.isRevoked = true
        standing.fitnessForDutyFor = [try DepartmentLabel("elmwood")]
        #expect(Eligibility(of: standing, for: town).refusals == [.revoked, .internWithoutSupervisor, .fitnessForDuty])
    }
}
