// What the clinician sends: saved first, sent once, readable by the officer alone; offline it waits.

import Bookings
import ClinicianClient
import Foundation
import LocalState
import Scheduling
import Sealing
import ServiceAPI
import Sodium
import Testing
import Wire

struct ReplyTests {
    /// A clinic with one booking, number 1.
    private func clinic() async throws -> (Clinic, Officer) {
        let clinic = try await Clinic()
        _ = try await clinic.session.synchronise()
        let officer = try await clinic.booked(try Clinic.span(2))
        _ = try await clinic.session.synchronise()
        return (clinic, officer)
    }

    private func received(_ clinic: Clinic, _ officer: Officer) async throws -> [ClinicianMessage] {
        let view = try #require(clinic.department.booking(officer.key.publicKey))
        return Array(try officer.open(view, devices: try await clinic.devices()).dropFirst())
    }

    @Test func anAnswerAndAProposalReachTheOfficer() async throws {
        let (clinic, officer) = try await clinic()
        #expect(try await clinic.session.answer("See you then.", to: 1) == .sent)
        #expect(try await clinic.session.propose(try Clinic.span(4), to: 1, note: "or then?") == .sent)
        #expect(
            try await received(clinic, officer) == [try .answering("See you then."), try .proposing(try Clinic.span(4), note: "or then?")])
    }

    @Test func whatIsWrittenOfflineIsSentByTheNextSynchronisation() async throws {
        let (clinic, officer) = try await clinic()
        clinic.department.with { $0.isReachable = false }
        #expect(try await clinic.session.answer("first", to: 1) == .queued)
        #expect(try await clinic.session.answer("second", to: 1) == .queued)
        await #expect(throws: ServiceError.unreachable) { try await clinic.session.synchronise() }
        let schedule = try clinic.session.schedule()
        #expect(schedule.queued.map(\.kind) == [.answer, .answer])
        #expect(schedule.entries.count == 1)
        #expect(schedule.lastSync == Programme.now)
        clinic.department.with { $0.isReachable = true }
        #expect(try await clinic.session.synchronise().queued == 0)
        #expect(try await received(clinic, officer) == [try .answering("first"), try .answering("second")])
    }

    @Test func anAnswerWhoseReceiptIsLostIsNotSentTwice() async throws {
        let (clinic, officer) = try await clinic()
        clinic.department.with { $0.losesAnswers = true }
        #expect(try await clinic.session.answer("once", to: 1) == .queued)
        clinic.department.with { $0.losesAnswers = false }
        #expect(try await clinic.session.synchronise().queued == 0)
        #expect(try await received(clinic, officer) == [try .answering("once")])
    }

    /// Where the server will never take it, it does not wait for ever, and what is written later has the right number.
    @Test func whatIsRefusedForGoodLeavesTheOutbox() async throws {
        let (clinic, officer) = try await clinic()
        clinic.department.with { $0.isReachable = false }
        #expect(try await clinic.session.answer("first", to: 1) == .queued)
        #expect(try await clinic.session.offerFollowUp(to: 1) == .queued)
        clinic.department.with { state in
            state.isReachable = true
            state.refusals["/v1/clinician/booking/messages"] = Problem(.changeRefused, status: 409, title: "too many")
        }
        let report = try await clinic.session.synchronise()
        #expect(report.refused == [.refused(.changeRefused)] && report.queued == 0)
        #expect(try clinic.session.entry(1).booking.messages.isEmpty)
        clinic.department.with { $0.refusals = [:] }
        #expect(try await clinic.session.answer("third", to: 1) == .sent)
        #expect(try await clinic.session.offerFollowUp(to: 1) == .sent)
        #expect(try await received(clinic, officer).first == (try .answering("third")))
        #expect(try await clinic.session.synchronise().findings.isEmpty)
    }

    @Test func aFollowUpIsMadeOutToTheOfficersKeyAndOfferedOnce() async throws {
        let (clinic, officer) = try await clinic()
        #expect(try await clinic.session.offerFollowUp(to: 1, days: 30, note: "come again") == .sent)
        guard case .followUp(let grant, _) = try await received(clinic, officer).first else {
            Issue.record("no follow-up arrived")
            return
        }
        await #expect(throws: ClinicianError.noFollowUpKey) { try await clinic.session.offerFollowUp(to: 1) }
        let again = try Officer(of: clinic.identity, sameAs: officer, key: officer.followUp)
        let view = try again.book(try Clinic.span(5), subkey: try await clinic.subkey(), payment: .grant(grant))
        clinic.department.with { $0.bookings.append(view) }
        #expect(try await clinic.session.synchronise().findings.isEmpty)
        let number = try #require(try clinic.number(of: again))
        let entry = try clinic.session.entry(number)
        #expect(entry.booking.origin == .followUp)
        #expect(entry.earlier == [1])
    }

    @Test func aFollowUpThatLapsedCanBeOfferedAgainUntilItIsUsed() async throws {
        let (clinic, officer) = try await clinic()
        try await clinic.session.offerFollowUp(to: 1, days: 3)
        #expect(try !clinic.session.entry(1).canOfferFollowUp)
        clinic.advance(days: 4)
        #expect(try clinic.session.entry(1).canOfferFollowUp)
        #expect(try await clinic.session.offerFollowUp(to: 1, days: 30) == .sent)
        guard case .followUp(let grant, _) = try await received(clinic, officer).last else {
            Issue.record("no follow-up arrived")
            return
        }
        let again = try Officer(of: clinic.identity, sameAs: officer, key: officer.followUp)
        let view = try again.book(try Clinic.span(5), subkey: try await clinic.subkey(), payment: .grant(grant))
        clinic.department.with { $0.bookings.append(view) }
        #expect(try await clinic.session.synchronise().findings.isEmpty)
        clinic.advance(days: 40)
        await #expect(throws: ClinicianError.noFollowUpKey) { try await clinic.session.offerFollowUp(to: 1) }
    }

    @Test func aFollowUpMayBeOfAnotherKind() async throws {
        let (clinic, officer) = try await clinic()
        try await clinic.session.offerFollowUp(to: 1, kind: .couple)
        guard case .followUp(let grant, _) = try await received(clinic, officer).last else {
            Issue.record("no follow-up arrived")
            return
        }
        #expect(try SignedGrant(canonicalBytes: grant.bytes).grant.kind == .couple)
    }

    /// Without this the department side would know an acknowledgement by its length.
    @Test func anAnswerIsAsLongAsAnAcknowledgement() async throws {
        let (clinic, officer) = try await clinic()
        try await clinic.session.answer(String(repeating: "long ", count: 600), to: 1)
        let view = try #require(clinic.department.booking(officer.key.publicKey))
        #expect(view.clinicianMessages.count == 2)
        #expect(Set(view.clinicianMessages.map(\.bytes.count)).count == 1)
    }

    @Test func aFollowUpPaysForNoOtherBooking() async throws {
        let (clinic, officer) = try await clinic()
        try await clinic.session.offerFollowUp(to: 1)
        guard case .followUp(let grant, _) = try await received(clinic, officer).first else {
            Issue.record("no follow-up arrived")
            return
        }
        let thief = try Officer(of: clinic.identity)
        let view = try thief.book(try Clinic.span(5), subkey: try await clinic.subkey(), payment: .grant(grant))
        clinic.department.with { $0.bookings.append(view) }
        #expect(try await clinic.session.synchronise().findings.map(\.reason) == [.grantRefused])
    }

    @Test func aCancelledSessionIsCancelledForTheOfficerToo() async throws {
        let (clinic, officer) = try await clinic()
        #expect(try await clinic.session.cancel(1) == .sent)
        let view = try #require(clinic.department.booking(officer.key.publicKey))
        let changes = try view.changes.map { try SignedChange(canonicalBytes: $0.bytes) }
        let devices = try await clinic.devices()
        #expect(try BookingHistory(changes) { device, _ in devices.contains(device) }.status == .cancelledByClinician)
        #expect(try clinic.session.entry(1).booking.stage == .cancelledByClinician)
        await #expect(throws: ClinicianError.notChangeable) { try await clinic.session.cancel(1) }
    }

    @Test func aCancellationThatTheOfficerOvertookIsWithdrawn() async throws {
        let (clinic, officer) = try await clinic()
        clinic.department.with { $0.isReachable = false }
        #expect(try await clinic.session.cancel(1) == .queued)
        let move = try officer.change(.reschedule(try Clinic.span(6), .phone))
        clinic.department.with {
            $0.isReachable = true
            $0.bookings[0] = $0.bookings[0].adding(change: move)
            $0.refusals["/v1/clinician/booking/changes"] = Problem(.outOfOrder, status: 409, title: "changed")
        }
        #expect(try await clinic.session.synchronise().refused == [.notChangeable])
        let entry = try clinic.session.entry(1)
        #expect(entry.booking.stage == .booked)
        #expect(entry.terms.span == (try Clinic.span(6)))
        #expect(entry.booking.queued == 0)
    }

    @Test func whoCameIsKeptHereAndNowhereElse() async throws {
        let (clinic, _) = try await clinic()
        let before = clinic.department.with { $0.received.count }
        // Before it begins, only that it is cancelled can be known.
        for early in [ClinicianBooking.Attendance.attended, .noShow] {
            await #expect(throws: ClinicianError.notBegun) { try await clinic.session.mark(1, as: early) }
        }
        try await clinic.session.mark(1, as: .cancelled)
        #expect(try clinic.session.entry(1).booking.attendance == .cancelled)
        clinic.advance(days: 3)
        try await clinic.session.mark(1, as: .noShow)
        #expect(try clinic.session.entry(1).booking.attendance == .noShow)
        #expect(clinic.department.with { $0.received.count } == before)
    }

    @Test func anUnknownNumberIsRefused() async throws {
        let (clinic, _) = try await clinic()
        await #expect(throws: ClinicianError.noSuchBooking) { try await clinic.session.answer("hello", to: 7) }
        await #expect(throws: ClinicianError.badInput(.message)) { try await clinic.session.answer("", to: 1) }
    }

    /// A laptop that was lost: the backup is older than what was written since.
    @Test func aRestoredStateGoesOnWritingWhereTheOtherStopped() async throws {
        let (clinic, officer) = try await clinic()
        let backup = clinic.path + "/backup"
        try clinic.session.state.backup(to: backup)
        try await clinic.session.answer("after the backup", to: 1)
        let other = StateFile<ClinicianState>(in: StateDirectory(clinic.path + "/restored"), kind: .clinician)
        let state = try await other.restore(from: backup, passphrase: try Clinic.passphrase())
        try await state.update { $0.markRestored() }
        let session = clinic.session(state)
        #expect(try await session.synchronise().findings.isEmpty)
        #expect(try await session.answer("from the new laptop", to: 1) == .sent)
        #expect(try await received(clinic, officer) == [try .answering("after the backup"), try .answering("from the new laptop")])
    }
}
