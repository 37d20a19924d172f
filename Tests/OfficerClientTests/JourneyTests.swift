// The whole way of one officer, over real servers that behave: from the card to the session and after it.

import Bookings
import LocalState
import OfficerClient
import ProgrammeFixture
import Scheduling
import Sealing
import ServiceAPI
import Sodium
import Testing
import Tokens
import Trust
import Wire

@Suite struct JourneyTests {
    @Test func aCardBecomesAWalletOfSixteenTokens() async throws {
        try await withOfficer(tokens: 16) { _, officer, session in
            let state = try officer.state.read()
            #expect(state.registration?.isRegistered == true)
            #expect(state.registration?.cell == "River towns")
            #expect(try officer.tokens("held") == 16)
            #expect(state.wallet.tokens.filter { $0.place.purpose == .checkIn }.map(\.progress) == [.held])
            // A second run finds nothing left to fetch.
            let before = try officer.snapshot()
            try await session.fetchTokens()
            #expect(try officer.snapshot() == before)
        }
    }

    @Test func anOfficerFindsBooksTalksMovesAndCancels() async throws {
        try await withOfficer { programme, officer, session in
            let receipt = try await session.book(try await session.wish(for: programme.ada.key))
            let key = receipt.booking.booking
            #expect(receipt.booking.stage == .booked)
            #expect(receipt.cancelCode.words.count == 6)
            #expect(!receipt.booking.isAcknowledged)
            #expect(try officer.tokens("spent") == 1)

            // The clinician opens what was sealed for her, and answers.
            var view = try #require(try await programme.ada.schedule(in: programme).first)
            let intake = try programme.ada.intake(view)
            #expect(intake.contact.text?.value == Secrets.phone)
            #expect(intake.topic?.value == Secrets.topic)
            #expect(intake.note?.value == Secrets.note)
            view = try await programme.ada.acknowledge(view, in: programme)
            try await programme.ada.send(try .answering(Secrets.answer), about: view, in: programme)
            _ = try await session.synchroniseBookings()
            #expect(try officer.booking(key).isAcknowledged)
            #expect(try officer.booking(key).messages.map(\.text) == [nil, Secrets.answer])

            try await session.write(Secrets.message, about: key)
            #expect(try officer.booking(key).messages.last?.isSent == true)
            view = try #require(try await programme.ada.schedule(in: programme).first)
            #expect(try programme.ada.messages(view) == [Secrets.message])

            let elsewhere = try await session.wish(for: programme.ada.key, skipping: 7).terms.span
            try await session.reschedule(key, to: elsewhere, by: .phone)
            let moved = try officer.booking(key)
            #expect(try moved.terms().span == elsewhere && moved.terms().modality == .phone)
            #expect(!moved.isAcknowledged)
            view = try #require(try await programme.ada.schedule(in: programme).first)
            #expect(try programme.ada.history(view).terms.span == elsewhere)

            try await session.cancel(key)
            #expect(try officer.booking(key).stage == .cancelledByOfficer)
            view = try #require(try await programme.ada.schedule(in: programme).first)
            #expect(try programme.ada.history(view).status == .cancelledByOfficer)
            await #expect(throws: OfficerError.notChangeable) { try await session.cancel(key) }
            // Neither moving nor cancelling costs or returns a token.
            #expect(try officer.tokens("held") == 1)
        }
    }

    @Test func aProposedTimeStaysUntilItIsTaken() async throws {
        try await withOfficer { programme, officer, session in
            let key = try await session.book(try await session.wish(for: programme.ada.key)).booking.booking
            let proposed = try await session.wish(for: programme.ada.key, skipping: 9).terms.span
            let view = try #require(try await programme.ada.schedule(in: programme).first)
            try await programme.ada.send(try .proposing(proposed, note: Secrets.answer), about: view, in: programme)
            _ = try await session.synchroniseBookings()
            #expect(try officer.booking(key).proposal == proposed)
            try await session.reschedule(key, to: proposed, by: .video)
            #expect(try officer.booking(key).proposal == nil)
        }
    }

    @Test func aClinicianCanCancelAndTheOfficerSeesWho() async throws {
        try await withOfficer { programme, officer, session in
            let key = try await session.book(try await session.wish(for: programme.ada.key)).booking.booking
            try await programme.ada.cancel(try #require(try await programme.ada.schedule(in: programme).first), in: programme)
            _ = try await session.synchroniseBookings()
            #expect(try officer.booking(key).stage == .cancelledByClinician)
        }
    }

    @Test func sixWordsCancelFromAnyMachine() async throws {
        try await withOfficer { programme, officer, session in
            let receipt = try await session.book(try await session.wish(for: programme.ada.key))
            // Nothing but a card and the words: another machine, another officer's card even.
            let contact = try await OfficerSession.contact(programme.cards[1], over: programme.transport, now: programme.clock.now)
            let words = receipt.cancelCode.words.joined(separator: " ")
            let terms = try await contact.cancelBooking(
                code: try WordCode(reading: words), over: programme.transport, now: programme.clock.now)
            #expect(terms == (try receipt.booking.terms()))
            _ = try await session.synchroniseBookings()
            #expect(try officer.booking(receipt.booking.booking).stage == .cancelledByOfficer)
            await #expect(throws: OfficerError.notChangeable) {
                try await contact.cancelBooking(code: receipt.cancelCode, over: programme.transport, now: programme.clock.now)
            }
            let wrong = try WordCode(firstBitsOf: [1, 2, 3, 4, 5, 6, 7, 8])
            await #expect(throws: OfficerError.noSuchBooking) {
                try await contact.cancelBooking(code: wrong, over: programme.transport, now: programme.clock.now)
            }
        }
    }

    @Test func aFollowUpCostsNoToken() async throws {
        try await withOfficer { programme, officer, session in
            _ = try await session.book(try await session.wish(for: programme.ada.key))
            let view = try #require(try await programme.ada.schedule(in: programme).first)
            let grant = try programme.ada.grant(view, expires: Programme.start + 60 * 86_400)
            try await programme.ada.send(grant, about: view, in: programme)
            _ = try await session.synchroniseBookings()
            let offer = try #require(try officer.state.read().followUps.first)
            #expect(offer.clinician == programme.ada.key)
            let held = try officer.tokens("held")
            let second = try await session.book(try await session.wish(for: programme.ada.key, skipping: 5, followUp: offer))
            #expect(second.booking.stage == .booked)
            #expect(try officer.tokens("held") == held)
            #expect(try officer.state.read().followUps.isEmpty)
            // The same grant pays once: what was used is not offered again, whatever the server repeats.
            _ = try await session.synchroniseBookings()
            #expect(try officer.state.read().followUps.isEmpty)
            #expect(try await programme.ada.schedule(in: programme).count == 2)
        }
    }

    @Test func theClinicianRecognisesWhoComesAgainAndNobodyElseDoes() async throws {
        try await withOfficer(tokens: 3) { programme, officer, session in
            for clinician in [programme.ada, programme.ada, programme.ben] {
                _ = try await session.book(try await session.wish(for: clinician.key, skipping: 3))
            }
            let ada = try await programme.ada.schedule(in: programme).map { try programme.ada.intake($0).continuity.mark }
            let ben = try await programme.ben.schedule(in: programme).map { try programme.ben.intake($0).continuity.mark }
            #expect(ada.count == 2 && ben.count == 1)
            #expect(Set(ada).count == 1)
            #expect(!ada.contains(ben[0]))
        }
    }

    @Test func whoEnrolsInOneQuarterAndIsSilentInTheNextBooksInTheThird() async throws {
        try await withOfficer { programme, officer, session in
            // 10 April 2027.
            try await programme.advance(to: Instant(seconds: 1_807_358_400))
            await #expect(throws: OfficerError.programmeNotCurrent) {
                try await session.book(
                    BookingWish(terms: try await session.wish(for: programme.ada.key).terms, intake: Secrets.intake))
            }
            _ = try await session.refresh()
            try await session.fetchTokens()
            let booked = try await session.book(try await session.wish(for: programme.ada.key))
            #expect(booked.booking.stage == .booked)
            let spent = try #require(try officer.state.read().wallet.tokens.first { $0.progress == .spent })
            #expect(spent.place.period.description == "2027-Q2")
            _ = try await session.synchroniseBookings()
            // What can be spent no more is forgotten.
            #expect(try officer.state.read().wallet.tokens.allSatisfy { $0.place.period.description >= "2027" })
        }
    }

    @Test func withoutATokenThereIsNoBookingAndOneSentenceSaysWhy() async throws {
        try await withOfficer(tokens: 1) { programme, officer, session in
            _ = try await session.book(try await session.wish(for: programme.ada.key))
            let before = try officer.snapshot()
            await #expect(throws: OfficerError.noToken) { try await session.book(try await session.wish(for: programme.ada.key)) }
            #expect(try officer.snapshot() == before)
        }
    }

    @Test func aSlotThatIsTakenCostsNothingAndOthersAreNamed() async throws {
        try await withOfficer { programme, officer, session in
            let rival = try await TestOfficer(programme, card: 1)
            let rivalSession = try await rival.enrol(over: programme.transport)
            let wish = try await session.wish(for: programme.ada.key)
            _ = try await rivalSession.book(try await rivalSession.wish(for: programme.ada.key))
            let error = await #expect(throws: OfficerError.self) { try await session.book(wish) }
            guard case .slotTaken(let alternatives) = error else {
                Issue.record("a taken slot is said to be taken, not \(String(describing: error))")
                return
            }
            #expect(!alternatives.isEmpty)
            #expect(try officer.tokens("held") == 2)
            #expect(try officer.state.read().bookings.isEmpty)
            #expect(try await session.book(try await session.wish(for: programme.ada.key)).booking.stage == .booked)
        }
    }
}
