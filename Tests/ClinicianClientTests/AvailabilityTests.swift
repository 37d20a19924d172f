// Availability: published with rising revisions, checked against what the server holds, and hours as people write them.

import Bookings
import ClinicianClient
import Foundation
import LocalState
import Scheduling
import ServiceAPI
import Testing
import Wire

struct AvailabilityTests {
    private func published(_ clinic: Clinic) throws -> AvailabilityRules {
        let blob = try #require(clinic.department.with { $0.availability })
        let signed = try SignedAvailability(canonicalBytes: blob.bytes)
        #expect(signed.clinician == clinic.identity)
        return signed.rules
    }

    @Test func eachPublicationHasAHigherRevision() async throws {
        let clinic = try await Clinic()
        _ = try await clinic.session.synchronise()
        try await clinic.session.setAvailability(try Clinic.rules())
        #expect(try published(clinic).revision == 1)
        try await clinic.session.setAvailability(try Clinic.rules(zone: "America/Chicago"))
        #expect(try published(clinic).revision == 2)
        #expect(try published(clinic).zone.name == "America/Chicago")
    }

    @Test func availabilitySetOfflineIsSentLater() async throws {
        let clinic = try await Clinic()
        _ = try await clinic.session.synchronise()
        clinic.department.with { $0.isReachable = false }
        #expect(try await clinic.session.setAvailability(try Clinic.rules()) == .queued)
        clinic.department.with { $0.isReachable = true }
        #expect(try await clinic.session.synchronise().queued == 0)
        #expect(try published(clinic).revision == 1)
    }

    @Test func anExchangedAvailabilityIsReported() async throws {
        let clinic = try await Clinic()
        _ = try await clinic.session.synchronise()
        try await clinic.session.setAvailability(try Clinic.rules())
        let older = clinic.department.with { $0.availability }
        try await clinic.session.setAvailability(try Clinic.rules(zone: "America/Chicago"))
        #expect(try await clinic.session.synchronise().findings.isEmpty)
        clinic.department.with { $0.availability = older }
        #expect(try await clinic.session.synchronise().findings.map(\.reason) == [.availabilityReplaced])
        clinic.department.with { $0.availability = nil }
        #expect(try await clinic.session.synchronise().findings.map(\.reason) == [.availabilityReplaced])
    }

    @Test func aRefusedRevisionIsSignedAgainAboveTheServers() async throws {
        let clinic = try await Clinic()
        _ = try await clinic.session.synchronise()
        clinic.department.with {
            $0.refusals["/v1/clinician/availability"] = Problem(.documentRefused, status: 409, title: "not newer")
        }
        await #expect(throws: ClinicianError.refused(.documentRefused)) { try await clinic.session.setAvailability(try Clinic.rules()) }
        clinic.department.with { $0.refusals = [:] }
        #expect(try await clinic.session.synchronise().refused.isEmpty)
        #expect(try published(clinic).revision == 2)
    }

    @Test func aRevisionOfTheLastNumberIsNotFollowedByATrap() async throws {
        let clinic = try await Clinic()
        _ = try await clinic.session.synchronise()
        let rules = try Clinic.rules()
        let last = try AvailabilityRules(
            revision: .max, zone: rules.zone, offerings: rules.offerings, weekly: rules.weekly, limits: rules.limits)
        let signed = try SignedAvailability(signing: last, of: clinic.identity, with: try clinic.deviceKey())
        clinic.department.with { $0.availability = Blob(signed.canonicalBytes) }
        _ = try await clinic.session.synchronise()
        await #expect(throws: ClinicianError.numbersExhausted) { try await clinic.session.setAvailability(rules) }
    }

    /// A time away that only the lost laptop knew is known after the restore, and can be taken back.
    @Test func aTimeAwayThatTheServerKnowsCanBeTakenBackAfterARestore() async throws {
        let clinic = try await Clinic()
        _ = try await clinic.session.synchronise()
        try await clinic.session.setAvailability(try Clinic.rules())
        let backup = clinic.path + "/backup"
        try clinic.session.state.backup(to: backup)
        let day = try CivilDate("2026-12-01")
        let away = try clinic.session.period(from: day, through: day)
        _ = try await clinic.session.goAway(try await clinic.session.planAway(away), proposing: false)
        let other = StateFile<ClinicianState>(in: StateDirectory(clinic.path + "/restored"), kind: .clinician)
        let session = clinic.session(try await other.restore(from: backup, passphrase: try Clinic.passphrase()))
        try await session.state.update { $0.markRestored() }
        _ = try await session.synchronise()
        #expect(try session.state.read().calendar.awayAhead(at: Programme.now) == [away])
        #expect(try await session.comeBack(away) == .sent)
        #expect(try published(clinic).busy.isEmpty)
    }

    @Test func anImportedCalendarIsPublishedAsBusyTimeOnly() async throws {
        let clinic = try await Clinic()
        _ = try await clinic.session.synchronise()
        try await clinic.session.setAvailability(try Clinic.rules())
        let file = """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            UID:1
            SUMMARY:Dentist on Elm Street
            DTSTART:20261201T150000Z
            DTEND:20261201T160000Z
            END:VEVENT
            END:VCALENDAR
            """
        let imported = try await clinic.session.importCalendar(Array(file.utf8))
        #expect(imported.calendar.eventCount == 1)
        #expect(imported.delivery == .sent)
        let start = Instant(seconds: 1_796_137_200)
        #expect(try published(clinic).busy == [try Span(start: start, end: start + 3600)])
        #expect(clinic.department.with { $0.received.allSatisfy { !$0.contains("Dentist") } })
        #expect(
            try await clinic.session.openings(.intake, limit: 2000).allSatisfy {
                !$0.span.overlaps(try Span(start: start, end: start + 3600))
            })
        _ = try await clinic.session.removeImportedCalendar()
        #expect(try published(clinic).busy.isEmpty)
    }

    /// A weekly appointment without an end goes on being busy as time passes.
    @Test func busyTimeIsRenewedBeforeItRunsOut() async throws {
        let clinic = try await Clinic()
        _ = try await clinic.session.synchronise()
        try await clinic.session.setAvailability(try Clinic.rules())
        let file = """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            UID:1
            DTSTART:20261201T150000Z
            DTEND:20261201T160000Z
            RRULE:FREQ=WEEKLY
            END:VEVENT
            END:VCALENDAR
            """
        _ = try await clinic.session.importCalendar(Array(file.utf8))
        let before = try #require(try published(clinic).busy.last)
        _ = try await clinic.session.synchronise()
        #expect(try published(clinic).revision == 2)
        clinic.advance(days: 80)
        _ = try await clinic.session.synchronise()
        #expect(try published(clinic).revision == 3)
        #expect(try #require(try published(clinic).busy.last).start > before.start)
    }

    @Test func aBrokenCalendarChangesNothing() async throws {
        let clinic = try await Clinic()
        _ = try await clinic.session.synchronise()
        try await clinic.session.setAvailability(try Clinic.rules())
        await #expect(throws: SchedulingError.self) { _ = try await clinic.session.importCalendar(Array("BEGIN:VCALENDAR".utf8)) }
        #expect(try published(clinic).revision == 1)
    }

    @Test func withoutAvailabilityThereIsNothingToImportInto() async throws {
        let clinic = try await Clinic()
        await #expect(throws: ClinicianError.noAvailability) { _ = try await clinic.session.importCalendar([]) }
    }

    static let hours: [(String, [Weekday], String, String)] = [
        ("mon-fri 18:00-22:00", [.monday, .tuesday, .wednesday, .thursday, .friday], "18:00", "22:00"),
        ("sat,sun 10:00-14:00", [.saturday, .sunday], "10:00", "14:00"),
        ("Fri-Mon 22:00-06:00", [.monday, .friday, .saturday, .sunday], "22:00", "06:00"),
        ("wednesday 09:00-24:00", [.wednesday], "09:00", "24:00"),
        ("daily 00:00-24:00", Weekday.allCases, "00:00", "24:00"),
    ]

    @Test(arguments: hours)
    func hoursAreReadAsPeopleWriteThem(_ text: String, _ days: [Weekday], _ from: String, _ to: String) throws {
        let hours = try WeeklyHours(text)
        #expect(hours.weekdays == WeekdaySet(days))
        #expect(hours.from == (try CivilTime(from)))
        #expect(hours.to == (try CivilTime(to)))
    }

    @Test(arguments: [
        "", "mon", "mon 9-17", "mo 09:00-17:00", "mon-fri-sun 09:00-17:00", "mon, 09:00-17:00", "mon 09:00-25:00", "mon 09:00",
    ])
    func otherHoursAreRefused(_ text: String) {
        #expect(throws: ClinicianError.badInput(.hours)) { try WeeklyHours(text) }
    }

    @Test func aFileOfAvailabilityReadsBackAsItWasShown() throws {
        let rules = try Clinic.rules()
        let shown = try JSONEncoder.service.encode(AvailabilityFile(rules))
        #expect(try JSONDecoder().decode(AvailabilityFile.self, from: shown).rules == rules)
    }

    @Test func aFileMayLeaveOutWhatHasADefault() throws {
        let text = """
            {"zone": "America/New_York",
             "offerings": [{"kind": "individual", "purpose": "intake", "durationMinutes": 50}],
             "weekly": [{"weekdays": ["monday"], "hours": {"from": "18:00", "to": "22:00", "kinds": ["individual"],
               "modalities": ["video"], "gridMinutes": 30, "hold": "open"}}]}
            """
        let rules = try JSONDecoder().decode(AvailabilityFile.self, from: Data(text.utf8)).rules
        #expect(rules.limits == (try BookingLimits()))
        #expect(rules.exceptions.isEmpty)
    }
}
