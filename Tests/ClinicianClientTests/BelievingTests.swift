// What is shown as a booking, and what is not: each lie of a department side has its name, and changes nothing that was verified.

import Bookings
import ClinicianClient
import LocalState
import Scheduling
import Sealing
import ServiceAPI
import Sodium
import Testing
import Wire

struct BelievingTests {
    @Test func aBookingThatVerifiesIsShownAndAcknowledged() async throws {
        let clinic = try await Clinic()
        _ = try await clinic.session.synchronise()
        let span = try Clinic.span(2)
        let officer = try await clinic.booked(span)
        let report = try await clinic.session.synchronise()
        #expect(report.new == [1])
        #expect(report.findings.isEmpty)
        let entry = try clinic.session.entry(1)
        #expect(entry.terms.span == span)
        #expect(entry.booking.origin == .token)
        #expect(entry.booking.told?.contact == "555-0177")
        #expect(entry.booking.told?.topic == "sleep")
        let view = try #require(clinic.department.booking(officer.key.publicKey))
        let head = try SignedChange(canonicalBytes: view.changes[0].bytes).change.digest
        #expect(try officer.open(view, devices: try await clinic.devices()) == [.acknowledgement(change: head)])
    }

    @Test func anAcknowledgementIsSentOnceForEachChange() async throws {
        let clinic = try await Clinic()
        _ = try await clinic.session.synchronise()
        let officer = try await clinic.booked(try Clinic.span(2))
        _ = try await clinic.session.synchronise()
        _ = try await clinic.session.synchronise()
        let key = officer.key.publicKey
        #expect(clinic.department.booking(key)?.clinicianMessages.count == 1)
        let move = try officer.change(.reschedule(try Clinic.span(3), .phone))
        clinic.department.with { $0.bookings[0] = $0.bookings[0].adding(change: move) }
        let report = try await clinic.session.synchronise()
        #expect(report.changed == [1])
        #expect(try clinic.session.entry(1).terms.span == Clinic.span(3))
        #expect(clinic.department.booking(key)?.clinicianMessages.count == 2)
    }

    /// What is served in place of a good booking, and why it is not believed.
    struct Lie: Sendable, CustomTestStringConvertible {
        let name: String
        let reason: Finding.Reason
        let make: @Sendable (Clinic, Officer, BookingView) async throws -> BookingView

        init(
            _ name: String, _ reason: Finding.Reason, _ make: @escaping @Sendable (Clinic, Officer, BookingView) async throws -> BookingView
        ) {
            self.name = name
            self.reason = reason
            self.make = make
        }

        var testDescription: String { name }
    }

    static let lies: [Lie] = [
        Lie("no changes", .brokenHistory) { _, _, view in view.changing(changes: []) },
        Lie("bytes that are no change", .malformed) { _, _, view in view.changing(changes: [Blob([1, 2, 3])]) },
        Lie("a booking invented without payment", .unpaid) { _, _, view in view.changing(payment: .some(nil)) },
        Lie("a token of a key that no rounds name", .tokenRefused) { _, officer, view in
            view.changing(payment: .token(try Programme.token(for: officer.key.publicKey, isGenuine: false)))
        },
        Lie("the token of another booking", .tokenRefused) { _, _, view in
            view.changing(payment: .token(try Programme.token(for: try SigningKey.random().publicKey)))
        },
        Lie("bytes that are no token", .tokenRefused) { _, _, view in view.changing(payment: .token(Blob([0, 2]))) },
        Lie("bytes that are no grant", .grantRefused) { _, _, view in view.changing(payment: .grant(Blob([7]))) },
        Lie("a follow-up granted by a stranger", .grantRefused) { clinic, officer, view in
            let grant = FollowUpGrant(
                clinician: clinic.identity, booking: officer.key.publicKey, kind: .individual, expires: Programme.now + 90 * Programme.day)
            return view.changing(payment: .grant(Blob(try SignedGrant(signing: grant, with: .random()).canonicalBytes)))
        },
        Lie("another booking's key", .malformed) { _, _, view in
            BookingView(
                booking: try SigningKey.random().publicKey, changes: view.changes, payment: view.payment, intake: view.intake,
                officerMessages: [], clinicianMessages: [])
        },
        Lie("a booking with another clinician", .otherClinician) { clinic, _, _ in
            try Officer(of: try SigningKey.random().publicKey).book(Clinic.span(4), subkey: try await clinic.subkey())
        },
        Lie("moved by a stranger", .brokenHistory) { _, officer, view in
            view.adding(change: try officer.change(.reschedule(try Clinic.span(5), .phone), by: .random()))
        },
        Lie("moved by the cancel key", .brokenHistory) { _, officer, view in
            view.adding(change: try officer.change(.reschedule(try Clinic.span(5), .phone), by: officer.cancelKey))
        },
        Lie("cancelled by a device that nobody certified", .brokenHistory) { _, officer, view in
            view.adding(change: try officer.change(.cancelByClinician, by: .random()))
        },
        Lie("without the intake that it names", .intakeReplaced) { _, _, view in view.changing(intake: .some(nil)) },
        Lie("with the intake of another booking", .intakeReplaced) { clinic, _, view in
            let other = try Officer(of: clinic.identity).book(Clinic.span(4), subkey: try await clinic.subkey())
            return view.changing(intake: other.intake)
        },
        Lie("sealed to a key that nobody here holds", .keyMissing) { clinic, officer, _ in
            try officer.book(Clinic.span(2), subkey: try SealingKey.random().publicKey)
        },
    ]

    @Test(arguments: lies)
    func aLieIsNamedAndNotShownAsABooking(_ lie: Lie) async throws {
        let clinic = try await Clinic()
        _ = try await clinic.session.synchronise()
        let officer = try Officer(of: clinic.identity)
        let honest = try officer.book(Clinic.span(2), subkey: try await clinic.subkey())
        let served = try await lie.make(clinic, officer, honest)
        clinic.department.with { $0.bookings = [served] }
        let report = try await clinic.session.synchronise()
        #expect(report.findings.map(\.reason) == [lie.reason])
        let schedule = try clinic.session.schedule(includesCancelled: true)
        #expect(schedule.entries.isEmpty)
        #expect(schedule.unverified.map(\.reason) == [lie.reason])
        // The same lie beside a truth does not spoil it.
        let truth = try await clinic.booked(try Clinic.span(6))
        _ = try await clinic.session.synchronise()
        #expect(try clinic.session.schedule().entries.map(\.booking.booking) == [truth.key.publicKey])
    }

    @Test func aBookingListedTwiceIsShownOnceAndReported() async throws {
        let clinic = try await Clinic()
        _ = try await clinic.session.synchronise()
        _ = try await clinic.booked(try Clinic.span(2))
        clinic.department.with { $0.bookings.append($0.bookings[0]) }
        #expect(try await clinic.session.synchronise().findings.map(\.reason) == [.listedTwice])
        #expect(try clinic.session.schedule().entries.count == 1)
    }

    /// What a department side makes of a booking that was verified before.
    static let laterLies: [Lie] = [
        Lie("rolled back before a move", .olderHistory) { _, _, view in view.changing(changes: [view.changes[0]]) },
        Lie("another token in its place", .replaced) { _, officer, view in
            view.changing(payment: .token(try Programme.token(for: officer.key.publicKey)))
        },
        Lie("another intake in its place", .replaced) { clinic, _, view in
            let other = try Officer(of: clinic.identity).book(Clinic.span(4), subkey: try await clinic.subkey())
            return view.changing(intake: other.intake)
        },
        Lie("cancelled by a stranger", .brokenHistory) { _, officer, view in
            view.adding(change: try officer.change(.cancel, by: .random()))
        },
        Lie("a message nobody wrote", .messageForged) { clinic, officer, view in
            view.adding(officerMessage: try officer.message("come alone", subkey: try await clinic.subkey(), by: .random()))
        },
        Lie("bytes that are no message", .messageForged) { _, _, view in view.adding(officerMessage: Blob([9])) },
        Lie("a message withdrawn", .messagesAltered) { _, _, view in view.changing(officer: []) },
        Lie("a message repeated", .messagesAltered) { _, _, view in view.adding(officerMessage: view.officerMessages[0]) },
        Lie("the clinician's messages withdrawn", .ownMessagesAltered) { _, _, view in view.changing(clinician: []) },
        Lie("a message in the clinician's name", .ownMessagesAltered) { _, officer, view in
            let conversation = Conversation(booking: officer.key.publicKey, clinician: try #require(view.clinician))
            let forged = try Sealed.seal(
                ClinicianMessage.answering("no"), signedBy: .random(), to: officer.reply.publicKey, in: conversation, after: MessageThread()
            )
            return view.adding(clinicianMessage: forged.blob)
        },
    ]

    @Test(arguments: laterLies)
    func aLaterLieLeavesWhatWasVerified(_ lie: Lie) async throws {
        let clinic = try await Clinic()
        _ = try await clinic.session.synchronise()
        let officer = try await clinic.booked(try Clinic.span(2))
        let move = try officer.change(.reschedule(try Clinic.span(3), .phone))
        let message = try officer.message("at the back door", subkey: try await clinic.subkey())
        clinic.department.with { $0.bookings[0] = $0.bookings[0].adding(change: move).adding(officerMessage: message) }
        #expect(try await clinic.session.synchronise().findings.isEmpty)
        let honest = try #require(clinic.department.booking(officer.key.publicKey))
        let served = try await lie.make(clinic, officer, honest)
        clinic.department.with { $0.tamper = { page in page.mapping { _ in served } } }
        #expect(try await clinic.session.synchronise().findings.map(\.reason) == [lie.reason])
        let entry = try clinic.session.entry(1)
        #expect(entry.terms.span == (try Clinic.span(3)))
        #expect(entry.booking.stage == .booked)
        #expect(entry.booking.messages.map(\.text) == ["at the back door"])
        #expect(entry.findings == [lie.reason])
        // Once the truth is served again, nothing is left of it.
        clinic.department.with { $0.tamper = nil }
        #expect(try await clinic.session.synchronise().findings.isEmpty)
    }

    @Test func aBookingThatVanishesIsReportedAndStays() async throws {
        let clinic = try await Clinic()
        _ = try await clinic.session.synchronise()
        _ = try await clinic.booked(try Clinic.span(2))
        _ = try await clinic.session.synchronise()
        clinic.department.with { $0.tamper = { SchedulePage(bookings: [], availability: $0.availability) } }
        #expect(try await clinic.session.synchronise().findings.map(\.reason) == [.withheld])
        #expect(try clinic.session.schedule().entries.count == 1)
    }

    @Test func aBookingPastItsRetentionBecomesAPastSession() async throws {
        let clinic = try await Clinic()
        _ = try await clinic.session.synchronise()
        let officer = try await clinic.booked(try Clinic.span(1))
        _ = try await clinic.session.synchronise()
        await #expect(throws: ClinicianError.notBegun) { try await clinic.session.mark(1, as: .attended) }
        try clinic.pass(days: 2)
        try await clinic.session.mark(1, as: .attended)
        try clinic.pass(days: 30)
        clinic.department.with { $0.bookings = [] }
        #expect(try await clinic.session.synchronise().findings.isEmpty)
        let saved = try clinic.session.state.read()
        #expect(saved.bookings.isEmpty)
        #expect(saved.past.map(\.attendance) == [.attended])
        // The same officer comes again, and only this clinician can tell.
        let next = try await clinic.booked(try Clinic.span(40), sameAs: officer)
        _ = try await clinic.session.synchronise()
        let number = try #require(try clinic.number(of: next))
        #expect(try clinic.session.entry(number).earlier == [1])
    }

    @Test func cancellationByTheOfficerIsShownAndAcknowledged() async throws {
        let clinic = try await Clinic()
        _ = try await clinic.session.synchronise()
        let officer = try await clinic.booked(try Clinic.span(2))
        _ = try await clinic.session.synchronise()
        let cancel = try officer.change(.cancel)
        clinic.department.with { $0.bookings[0] = $0.bookings[0].adding(change: cancel) }
        _ = try await clinic.session.synchronise()
        #expect(try clinic.session.schedule().entries.isEmpty)
        #expect(try clinic.session.entry(1).booking.stage == .cancelledByOfficer)
        #expect(clinic.department.booking(officer.key.publicKey)?.clinicianMessages.count == 2)
    }
}

extension BookingView {
    var clinician: SigningPublicKey? {
        guard let change = changes.first, let signed = try? SignedChange(canonicalBytes: change.bytes),
            case .book(let terms, _, _, _) = signed.change.action
        else { return nil }
        return terms.clinician
    }
}
