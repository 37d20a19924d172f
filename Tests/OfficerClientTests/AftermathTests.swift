// What happens around a booking later: clinicians leave, devices are replaced, an older backup is restored.

import Bookings
import LocalState
import OfficerClient
import ProgrammeFixture
import Scheduling
import Sealing
import ServiceAPI
import Sodium
import Testing
import Trust
import Wire

@Suite struct AftermathTests {
    /// Both sides hold a roster without the clinician; her device lists are served no more.
    @Test func aClinicianWhoLeavesTheRosterMakesNobodyALiar() async throws {
        try await withOfficer { programme, officer, session in
            let key = try await session.book(try await session.wish(for: programme.ada.key)).booking.booking
            let view = try #require(try await programme.ada.schedule(in: programme).first)
            try await programme.ada.acknowledge(view, in: programme)
            try await programme.ada.cancel(view, in: programme)
            _ = try await session.synchroniseBookings()
            try await programme.install(try programme.documents.roster([programme.ben.entry], version: 2))
            _ = try await session.refresh()
            _ = try await session.synchroniseBookings()
            #expect(try officer.booking(key).stage == .cancelledByClinician)
            #expect(try officer.booking(key).messages.count == 1)
        }
    }

    @Test func aCancellationThatIsSeenAfterTheClinicianWasRevokedStillCounts() async throws {
        try await withOfficer { programme, officer, session in
            let key = try await session.book(try await session.wish(for: programme.ada.key)).booking.booking
            try await programme.ada.cancel(try #require(try await programme.ada.schedule(in: programme).first), in: programme)
            var revoked = try programme.ada.entry
            revoked.revokedAt = programme.clock.now
            try await programme.install(try programme.documents.roster([revoked, programme.ben.entry], version: 2))
            _ = try await session.refresh()
            _ = try await session.synchroniseBookings()
            #expect(try officer.booking(key).stage == .cancelledByClinician)
        }
    }

    @Test func aRevokedClinicianCannotBeBooked() async throws {
        try await withOfficer { programme, officer, session in
            let wish = try await session.wish(for: programme.ada.key)
            var revoked = try programme.ada.entry
            revoked.revokedAt = programme.clock.now
            try await programme.install(try programme.documents.roster([revoked, programme.ben.entry], version: 2))
            _ = try await session.refresh()
            let before = try officer.snapshot()
            await #expect(throws: TrustError(.clinicianRevoked, .deviceList)) { try await session.book(wish) }
            #expect(try officer.snapshot() == before)
        }
    }

    /// A state as it was before a booking, brought back: its token looks unspent, and the booking unknown.
    @Test func aBookingMadeAfterTheBackupIsFoundAgain() async throws {
        try await withOfficer { programme, officer, session in
            let backup = try officer.state.read()
            let made = try await session.book(try await session.wish(for: programme.ada.key)).booking
            try await programme.ada.acknowledge(try #require(try await programme.ada.schedule(in: programme).first), in: programme)
            try await officer.state.update { $0 = backup }

            let wish = try await session.wish(for: programme.ben.key)
            await #expect(throws: OfficerError.paymentUsed) { try await session.book(wish) }
            let found = try officer.booking(made.booking)
            #expect(found.stage == .booked && found.isAcknowledged)
            #expect(try found.terms() == made.terms())
            #expect(try officer.tokens("spent") == 1)
            #expect(try officer.tokens("held") == 1)
            // Trying once more takes the next token; the one that was found can be cancelled.
            #expect(try await session.book(wish).booking.stage == .booked)
            try await session.cancel(made.booking)
        }
    }

    @Test func aFollowUpThatIsAskedTooLateIsKept() async throws {
        try await withOfficer { programme, officer, session in
            _ = try await session.book(try await session.wish(for: programme.ada.key))
            let view = try #require(try await programme.ada.schedule(in: programme).first)
            let late = try await session.wish(for: programme.ada.key, skipping: 300).terms
            try await programme.ada.send(try programme.ada.grant(view, expires: late.span.start), about: view, in: programme)
            _ = try await session.synchroniseBookings()
            let offer = try #require(try officer.state.read().followUps.first)
            let before = try officer.snapshot()
            await #expect(throws: OfficerError.slotNotOffered) {
                try await session.book(BookingWish(terms: late, intake: Secrets.intake, followUp: offer))
            }
            #expect(try officer.snapshot() == before)
        }
    }

    @Test func aBookingThatTheServerHasLostIsReportedMissing() async throws {
        try await withOfficer { programme, officer, session in
            let key = try await session.book(try await session.wish(for: programme.ada.key)).booking.booking
            try await programme.forgetBookings()
            let report = try await session.synchroniseBookings()
            #expect(report.missing == 1)
            #expect(try officer.booking(key).isMissing)
        }
    }
}
