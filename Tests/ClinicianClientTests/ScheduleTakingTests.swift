// A schedule in pages, from a server that breaks off, was set back, or shows again what is long over.

import Bookings
import ClinicianClient
import LocalState
import Scheduling
import Sealing
import ServiceAPI
import Sodium
import Testing
import Trust
import Wire

struct ScheduleTakingTests {
    private func clinic(bookings count: Int64) async throws -> (Clinic, [Officer]) {
        let clinic = try await Clinic()
        _ = try await clinic.session.synchronise()
        var officers: [Officer] = []
        for day in 1...count { officers.append(try await clinic.booked(try Clinic.span(day))) }
        return (clinic, officers)
    }

    @Test func everyPageIsFetched() async throws {
        let (clinic, _) = try await clinic(bookings: 7)
        clinic.department.with { $0.pageSize = 2 }
        let report = try await clinic.session.synchronise()
        #expect(report.findings.isEmpty)
        #expect(report.new.count == 7)
        #expect(clinic.department.with { $0.paths.count { $0 == "/v1/clinician/schedule" } } == 1 + 4)
    }

    /// Whatever the sizes, every booking is on one page, and no page but one of a single booking is above the limit.
    @Test(arguments: [0, 3000, 8000, 20_000, 10_000_000])
    func pagesHoldEveryBookingOnceAndStayBelowTheirLimit(limit: Int) async throws {
        let clinic = try await Clinic()
        _ = try await clinic.session.synchronise()
        for day in 1...9 {
            let officer = try await clinic.booked(try Clinic.span(Int64(day)))
            guard day.isMultiple(of: 3) else { continue }
            let message = try officer.message(String(repeating: "long ", count: 100 * day), subkey: try await clinic.subkey())
            let index = day - 1
            clinic.department.with { $0.bookings[index] = $0.bookings[index].adding(officerMessage: message) }
        }
        let all = clinic.department.with { $0.bookings }
        var seen: [SigningPublicKey] = []
        var last: SigningPublicKey?
        repeat {
            let page = SchedulePage(of: all, after: last, availability: nil, limit: limit)
            #expect(page.bookings.count == 1 || page.bookings.reduce(0) { $0 + $1.sentLength } <= limit)
            seen += page.bookings.map(\.booking)
            last = page.next
        } while last != nil && seen.count <= all.count
        #expect(seen == all.map(\.booking).sorted())
    }

    @Test func aScheduleThatBreaksOffKeepsWhatCameAndReportsNoneAsWithheld() async throws {
        let (clinic, _) = try await clinic(bookings: 5)
        _ = try await clinic.session.synchronise()
        clinic.department.with {
            $0.pageSize = 2
            $0.breaksOff = Problem(.internalError, status: 500, title: "in trouble")
        }
        _ = try await clinic.booked(try Clinic.span(9))
        #expect(try await clinic.session.synchronise().findings.map(\.reason) == [.incomplete])
        clinic.department.with { $0.breaksOff = nil }
        #expect(try await clinic.session.synchronise().findings.isEmpty)
        #expect(try clinic.session.schedule().entries.count == 6)
    }

    @Test func pagesThatNeverEndAreNotFollowed() async throws {
        let (clinic, _) = try await clinic(bookings: 1)
        let key = try #require(clinic.department.with { $0.bookings.first?.booking })
        clinic.department.with { $0.endlessAfter = key }
        #expect(try await clinic.session.synchronise().findings.map(\.reason).contains(.incomplete))
        #expect(clinic.department.with { $0.paths.count { $0 == "/v1/clinician/schedule" } } <= 65)
    }

    @Test func anAnswerThatCannotBeReadKeepsNobodyFromSending() async throws {
        let (clinic, officers) = try await clinic(bookings: 1)
        _ = try await clinic.session.synchronise()
        clinic.department.with { $0.isReachable = false }
        #expect(try await clinic.session.answer("I am late", to: 1) == .queued)
        clinic.department.with {
            $0.isReachable = true
            $0.garbledPath = "/v1/clinician/schedule"
        }
        let report = try await clinic.session.synchronise()
        #expect(report.findings.map(\.reason) == [.incomplete])
        #expect(report.queued == 0)
        let view = try #require(clinic.department.booking(officers[0].key.publicKey))
        #expect(try officers[0].open(view, devices: try await clinic.devices()).last == (try .answering("I am late")))
        #expect(try clinic.session.schedule().entries.count == 1)
    }

    @Test func oneBookingWithTooManyChangesSpoilsNoOther() async throws {
        let (clinic, officers) = try await clinic(bookings: 2)
        let move = try officers[0].change(.reschedule(try Clinic.span(3), .phone))
        let key = officers[0].key.publicKey
        clinic.department.with {
            $0.tamper = { page in
                page.mapping { $0.booking == key ? $0.changing(changes: $0.changes + [Blob](repeating: move, count: 600)) : $0 }
            }
        }
        let report = try await clinic.session.synchronise()
        #expect(report.findings.map(\.reason) == [.overfull])
        #expect(try clinic.session.schedule().entries.map(\.booking.booking) == [officers[1].key.publicKey])
    }

    /// Attack class 18: what was forgotten as the policy says comes back as if it were new.
    @Test func aForgottenBookingThatIsShownAgainIsNoNewOne() async throws {
        let (clinic, _) = try await clinic(bookings: 1)
        _ = try await clinic.session.synchronise()
        let old = clinic.department.with { $0.bookings }
        try clinic.pass(days: 40)
        clinic.department.with { $0.bookings = [] }
        #expect(try await clinic.session.synchronise().findings.isEmpty)
        #expect(try clinic.session.pastSessions().map(\.number) == [1])
        clinic.department.with { $0.bookings = old }
        let report = try await clinic.session.synchronise()
        #expect(report.findings.map(\.reason) == [.longOver])
        #expect(report.new.isEmpty)
        #expect(try clinic.session.schedule(includesCancelled: true).entries.isEmpty)
        #expect(try clinic.session.pastSessions().map(\.number) == [1])
    }

    @Test func aBookingOlderThanRetentionIsNotTakenByADeviceThatNeverSawIt() async throws {
        let (clinic, _) = try await clinic(bookings: 1)
        clinic.advance(days: 40)
        #expect(try await clinic.session.synchronise().findings.map(\.reason) == [.longOver])
        #expect(try clinic.session.schedule(includesCancelled: true).entries.isEmpty)
    }

    @Test func aServerThatDeletesADayLateIsNotReported() async throws {
        let (clinic, _) = try await clinic(bookings: 1)
        _ = try await clinic.session.synchronise()
        try clinic.pass(days: 32)
        #expect(try await clinic.session.synchronise().findings.isEmpty)
        #expect(try await clinic.session.synchronise().findings.isEmpty)
        #expect(try clinic.session.pastSessions().count == 1)
    }

    @Test func aPastSessionCanStillBeReadAndMarked() async throws {
        let (clinic, _) = try await clinic(bookings: 1)
        _ = try await clinic.session.synchronise()
        try clinic.pass(days: 40)
        clinic.department.with { $0.bookings = [] }
        _ = try await clinic.session.synchronise()
        try await clinic.session.mark(1, as: .attended)
        let session = try #require(try clinic.session.pastSession(1))
        #expect(session.attendance == .attended)
        #expect(session.told?.contact == "555-0177")
        await #expect(throws: ClinicianError.longOver) { try await clinic.session.answer("hello", to: 1) }
        await #expect(throws: ClinicianError.longOver) { try await clinic.session.offerFollowUp(to: 1) }
    }

    /// Rounds that name no earlier quarter any more take nothing back that was paid in it.
    @Test(arguments: [false, true])
    func aBookingPaidBeforeARenewalStaysPaid(restored: Bool) async throws {
        let clinic = try await Clinic()
        _ = try await clinic.session.synchronise()
        let early = try await clinic.booked(try Clinic.span(50))
        _ = try await clinic.session.synchronise()
        let backup = clinic.path + "/backup"
        try clinic.session.state.backup(to: backup)
        clinic.advance(days: 45)
        let now = Programme.now + 45 * Programme.day
        let terms = Programme.Terms(roundsVersion: 2, periods: [PeriodID(containing: now)])
        let renewed = try clinic.programme.bundle([try clinic.programme.clinician(clinic.identity)], terms)
        let stamped = try clinic.programme.stamped(renewed, at: now)
        clinic.department.with { $0.bundle = stamped }
        var session = clinic.session
        if restored {
            let other = StateFile<ClinicianState>(in: StateDirectory(clinic.path + "/restored"), kind: .clinician)
            let state = try await other.restore(from: backup, passphrase: try Clinic.passphrase())
            try await state.update { $0.markRestored() }
            session = clinic.session(state)
        }
        let late = try await clinic.booked(try Clinic.span(51))
        #expect(try await session.synchronise().findings.isEmpty)
        let shown = try session.schedule().entries.map(\.booking.booking)
        #expect(shown == [early.key.publicKey, late.key.publicKey])
    }

    /// A hostile server puts something at the place of the clinician's first message.
    @Test func aMessagePlantedBeforeTheFirstIsNotTakenForOnesOwn() async throws {
        let (clinic, officers) = try await clinic(bookings: 1)
        let officer = officers[0]
        let conversation = Conversation(booking: officer.key.publicKey, clinician: clinic.identity)
        let planted = try Sealed.seal(
            ClinicianMessage.answering("no"), signedBy: .random(), to: officer.reply.publicKey, in: conversation, after: MessageThread()
        ).blob
        clinic.department.with { $0.tamper = { page in page.mapping { $0.changing(clinician: [planted]) } } }
        #expect(try await clinic.session.synchronise().findings.map(\.reason) == [.ownMessagesAltered])
        clinic.department.with { $0.tamper = nil }
        #expect(try await clinic.session.synchronise().findings.isEmpty)
        try await clinic.session.answer("yes", to: 1)
        let view = try #require(clinic.department.booking(officer.key.publicKey))
        #expect(try officer.open(view, devices: try await clinic.devices()).last == (try .answering("yes")))
    }

    @Test func aRosterThatNamesANewCertificateIsLearntAlthoughTheOldOneFails() async throws {
        let (clinic, _) = try await clinic(bookings: 1)
        let bundle = try clinic.programme.bundle(
            [try clinic.programme.clinician(clinic.identity)], version: 2, Programme.Terms(certificate: 7))
        clinic.department.with {
            $0.bundle = bundle
            $0.certificates["department.example"] = Digest(sha256: [7])
        }
        #expect(try await clinic.session.synchronise().new == [1])
    }

    /// Another server at the department side's address, or one in between: what the provider side says still holds.
    @Test func whatAStrangerServesSpoilsNothing() async throws {
        let (clinic, _) = try await clinic(bookings: 1)
        _ = try await clinic.session.synchronise()
        let other = try Programme().bundle([])
        clinic.department.with {
            $0.certificates["department.example"] = Digest(sha256: [9])
            $0.bundles["department.example"] = other
        }
        await #expect(throws: ServiceError.wrongCertificate) { try await clinic.session.synchronise() }
        let report = try await clinic.session.refresh()
        #expect(report.strangers == [.department])
        #expect(report.unreachable == [.department])
        #expect(try clinic.session.schedule().entries.count == 1)
    }

    @Test func aServerWithAWrongCertificateIsSentNothingThatIsSigned() async throws {
        let (clinic, _) = try await clinic(bookings: 1)
        _ = try await clinic.session.synchronise()
        clinic.department.with {
            $0.certificates["department.example"] = Digest(sha256: [9])
            $0.paths = []
        }
        await #expect(throws: ServiceError.wrongCertificate) { try await clinic.session.synchronise() }
        // What is public, and nothing else.
        #expect(clinic.department.with { Set($0.paths) } == ["/v1/trust", "/v1/keys"])
    }
}
