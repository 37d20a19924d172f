// What the clinician does to their own schedule: booking for somebody without a computer, being away, handing over.

import Bookings
import ClinicianClient
import LocalState
import Policies
import Scheduling
import Sealing
import ServiceAPI
import Sodium
import Testing
import Trust
import Wire

struct OwnScheduleTests {
    private func open(_ entry: (Programme, SigningPublicKey) throws -> ClinicianEntry = { try $0.clinician($1) }) async throws -> Clinic {
        let clinic = try await Clinic(entry)
        _ = try await clinic.session.synchronise()
        #expect(try await clinic.session.setAvailability(try Clinic.rules()) == .sent)
        return clinic
    }

    @Test func anOfficersContactNeverLeavesTheDevice() async throws {
        let clinic = try await open()
        let booked = try await clinic.session.book(try Clinic.span(3), modality: .phone, contact: "at the diner on Elm Street")
        #expect(booked.delivery == .sent)
        let entry = try clinic.session.entry(booked.number)
        #expect(entry.booking.stage == .booked)
        #expect(entry.booking.origin == .clinician)
        #expect(entry.booking.ownContact == "at the diner on Elm Street")
        #expect(clinic.department.with { $0.received.allSatisfy { !$0.contains("diner") } })
        await #expect(throws: ClinicianError.noReplyKey) { try await clinic.session.answer("hello", to: booked.number) }
    }

    @Test func aTakenTimeBooksNothing() async throws {
        let clinic = try await open()
        clinic.department.with { $0.refusals["/v1/clinician/bookings"] = Problem(.slotTaken, status: 409, title: "taken") }
        await #expect(throws: ClinicianError.slotTaken(alternatives: [])) {
            try await clinic.session.book(try Clinic.span(3), modality: .phone, contact: "555-0101")
        }
        #expect(try clinic.session.schedule().entries.isEmpty)
    }

    @Test func aBookingWhoseReceiptIsLostIsMadeOnce() async throws {
        let clinic = try await open()
        clinic.department.with { $0.losesAnswers = true }
        #expect(try await clinic.session.book(try Clinic.span(3), modality: .phone, contact: "555-0101").delivery == .queued)
        clinic.department.with { $0.losesAnswers = false }
        #expect(try await clinic.session.synchronise().findings.isEmpty)
        #expect(try clinic.session.schedule().entries.map(\.booking.stage) == [.booked])
        #expect(clinic.department.with { $0.bookings.count } == 1)
    }

    @Test func onlyABookingMadeHereCanBeMovedHere() async throws {
        let clinic = try await open()
        let booked = try await clinic.session.book(try Clinic.span(3), modality: .phone, contact: "555-0101")
        #expect(try await clinic.session.move(booked.number, to: try Clinic.span(4), by: .phone) == .sent)
        #expect(try clinic.session.entry(booked.number).terms.span == Clinic.span(4))
        let officer = try await clinic.booked(try Clinic.span(5))
        _ = try await clinic.session.synchronise()
        let number = try #require(try clinic.number(of: officer))
        await #expect(throws: ClinicianError.notChangeable) { try await clinic.session.move(number, to: Clinic.span(6), by: .phone) }
    }

    @Test func beingAwayClosesTheTimeAndProposesFreeOnes() async throws {
        let clinic = try await open()
        let first = try await clinic.booked(try Clinic.span(3))
        let second = try await clinic.booked(try Clinic.span(3, hour: 17))
        _ = try await clinic.booked(try Clinic.span(6))
        _ = try await clinic.session.synchronise()
        let own = try await clinic.session.book(try Clinic.span(4), modality: .phone, contact: "555-0101")
        let day = try CivilDate("2026-11-28")
        let plan = try await clinic.session.planAway(try clinic.session.period(from: day, through: day.addingDays(1)))
        let numbers = try [first, second].map { try #require(try clinic.number(of: $0)) } + [own.number]
        #expect(plan.affected.map(\.booking.number) == numbers)
        #expect(plan.affected.map(\.canBeTold) == [true, true, false])
        let proposals = plan.affected.compactMap(\.proposal)
        #expect(proposals.count == 3)
        for (index, proposal) in proposals.enumerated() {
            #expect(!proposal.overlaps(plan.period))
            #expect(!proposals.dropFirst(index + 1).contains(where: proposal.overlaps))
            #expect(try !proposal.overlaps(Clinic.span(6)))
        }
        #expect(try await clinic.session.goAway(plan, proposing: true, note: "I am away") == .sent)
        let view = try #require(clinic.department.booking(first.key.publicKey))
        let messages = try first.open(view, devices: try await clinic.devices())
        #expect(messages.last == (try .proposing(proposals[0], note: "I am away")))
        let published = try #require(clinic.department.with { $0.availability })
        #expect(try SignedAvailability(canonicalBytes: published.bytes).rules.busy == [plan.period])
        // Planning changes nothing, and nobody is affected twice by what is closed already.
        #expect(try await clinic.session.openings(.intake).allSatisfy { !$0.span.overlaps(plan.period) })
    }

    @Test func theTimesOfferedForAMoveLieAroundIt() async throws {
        let clinic = try await open()
        let booked = try await clinic.session.book(try Clinic.span(20), modality: .phone, contact: "555-0101")
        let openings = try await clinic.session.openings(.intake, moving: booked.number, limit: 5)
        let start = try Clinic.span(20).start
        #expect(openings.map { $0.span.start.since(start) / 3600 } == [-2, -1, 0, 1, 2])
    }

    @Test func aTimeAwayIsTakenBackWholeOrInPart() async throws {
        let clinic = try await open()
        let day = try CivilDate("2026-12-01")
        let week = try clinic.session.period(from: day, through: day.addingDays(6))
        _ = try await clinic.session.goAway(try await clinic.session.planAway(week), proposing: false)
        let middle = try clinic.session.period(from: day.addingDays(2), through: day.addingDays(3))
        #expect(try await clinic.session.comeBack(middle) == .sent)
        let rest = [try Span(start: week.start, end: middle.start), try Span(start: middle.end, end: week.end)]
        #expect(try clinic.session.state.read().calendar.awayAhead(at: Programme.now) == rest)
        #expect(try published(clinic).busy == rest)
        #expect(try await clinic.session.comeBack(try clinic.session.away(number: 1)) == .sent)
        #expect(try published(clinic).busy == [rest[1]])
        await #expect(throws: ClinicianError.notAway) { try await clinic.session.comeBack(middle) }
        #expect(throws: ClinicianError.notAway) { try clinic.session.away(number: 2) }
    }

    private func published(_ clinic: Clinic) throws -> AvailabilityRules {
        try SignedAvailability(canonicalBytes: try #require(clinic.department.with { $0.availability }).bytes).rules
    }

    /// Whoever has left must still be able to hand over what was booked with them.
    @Test(arguments: [Ending.revoked, .noLongerNamed])
    func whoIsCutOffStillReadsAndCancelsWhatIsAhead(_ ending: Ending) async throws {
        let clinic = try await open()
        _ = try await clinic.booked(try Clinic.span(5))
        var entry = try clinic.programme.clinician(clinic.identity)
        try ending.change(&entry)
        let bundle = try clinic.programme.bundle(ending == .noLongerNamed ? [] : [entry], version: 2)
        clinic.department.with { $0.bundle = bundle }
        let report = try await clinic.session.synchronise()
        #expect(report.refused == [.notInRoster])
        #expect(report.new == [1])
        #expect(try await clinic.session.reassignments().map(\.number) == [1])
        #expect(try await clinic.session.cancel(1) == .sent)
        #expect(try clinic.session.entry(1).booking.stage == .cancelledByClinician)
        #expect(try await clinic.session.synchronise().findings.isEmpty)
    }

    @Test func aServiceBeforeItsPilotOffersNothingAndASessionThenHasToBeHandedOver() async throws {
        let clinic = try await open()
        let start = Programme.now + 10 * Programme.day
        let pilot = try Span(start: start, end: start + 20 * Programme.day)
        _ = try await clinic.booked(try Clinic.span(5))
        _ = try await clinic.booked(try Clinic.span(15))
        _ = try await clinic.booked(try Clinic.span(35))
        let bundle = try clinic.programme.bundle([clinic.programme.clinician(clinic.identity)], Programme.Terms(pilot: pilot))
        clinic.department.with { $0.bundle = bundle }
        _ = try await clinic.session.synchronise()
        #expect(try await clinic.session.pilot() == pilot)
        let openings = try await clinic.session.openings(.intake, limit: 10_000)
        #expect(!openings.isEmpty)
        #expect(openings.allSatisfy { pilot.start <= $0.span.start && $0.span.end <= pilot.end })
        let tasks = try await clinic.session.reassignments()
        #expect(tasks.map(\.span) == [try Clinic.span(5), try Clinic.span(35)])
        #expect(tasks.map(\.reasons) == [[.pilotNotStarted], [.pilotNotStarted]])
    }

    @Test func timesThatAreOverCannotBeAway() async throws {
        let clinic = try await open()
        let past = try Span(start: Programme.now - 2 * Programme.day, end: Programme.now - Programme.day)
        await #expect(throws: ClinicianError.badInput(.period)) { try await clinic.session.planAway(past) }
    }

    /// What a roster may say so that a session ahead has to be handed over.
    enum Ending: CaseIterable {
        case licence, engagement, revoked, internWithoutSupervisor, noLongerNamed

        func change(_ entry: inout ClinicianEntry) throws {
            let soon = Programme.now + 2 * Programme.day
            switch self {
            case .licence: entry.licence = try Licence(kind: "LCSW", expires: soon)
            case .engagement: entry.engagements = [try Engagement(from: Programme.now - 100 * Programme.day, to: soon)]
            case .revoked: entry.revokedAt = Programme.now - 60
            case .internWithoutSupervisor:
                entry.role = .intern
                entry.licence = nil
            case .noLongerNamed: return
            }
        }

        var reason: RoleRefusal {
            switch self {
            case .licence: .licenceDates
            case .engagement: .engagementDates
            case .revoked, .noLongerNamed: .revoked
            case .internWithoutSupervisor: .internWithoutSupervisor
            }
        }
    }

    @Test(arguments: Ending.allCases)
    func whenARoleEndsEachBookingAheadHasToBeHandedOver(_ ending: Ending) async throws {
        let clinic = try await open()
        let officer = try await clinic.booked(try Clinic.span(5))
        _ = try await clinic.session.synchronise()
        #expect(try await clinic.session.reassignments().isEmpty)
        var entry = try clinic.programme.clinician(clinic.identity)
        try ending.change(&entry)
        let bundle = try clinic.programme.bundle(ending == .noLongerNamed ? [] : [entry], version: 2)
        clinic.department.with { $0.bundle = bundle }
        _ = try await clinic.session.refresh()
        let number = try #require(try clinic.number(of: officer))
        let tasks = try await clinic.session.reassignments()
        #expect(tasks.map(\.number) == [number])
        #expect(tasks.map(\.reasons) == [[ending.reason]])
        // Still there after another look, until the clinician says that it was handed over.
        #expect(try await clinic.session.reassignments().count == 1)
        try await clinic.session.settleReassignment(number)
        #expect(try await clinic.session.reassignments().isEmpty)
    }

    /// The server does not know an officer's department; the clinician's device does (CGS 7-291e).
    @Test func anAssessorsOwnDepartmentHasToBeHandedOver() async throws {
        let clinic = try await open { programme, identity in
            var entry = try programme.clinician(identity)
            entry.departments = [programme.millbrook]
            entry.mandatedAssessorFor = [programme.eastport]
            return entry
        }
        let conflict = try await clinic.booked(try Clinic.span(5), department: "Eastport")
        _ = try await clinic.booked(try Clinic.span(6), department: "Millbrook")
        _ = try await clinic.booked(try Clinic.span(7))
        _ = try await clinic.session.synchronise()
        let tasks = try await clinic.session.reassignments()
        #expect(tasks.map(\.number) == [try clinic.number(of: conflict)])
        #expect(tasks.map(\.reasons) == [[.mandatedAssessor]])
        _ = try await clinic.session.cancel(try #require(tasks.first?.number))
        #expect(try await clinic.session.reassignments().isEmpty)
    }
}
