// Attack classes 12, 13, 14, 18, 25, 28: what an officer's tool believes of a booking and of what is written about it.

import Bookings
import Envelope
import LocalState
import ProgrammeFixture
import Scheduling
import Sealing
import ServiceAPI
import Sodium
import Testing
import Tokens
import Trust
import Wire

@testable import OfficerClient

@Suite struct BookingAttackTests {
    @Test func noUntrueHistoryIsBelieved() async throws {
        try await Scene.booked { scene, key in
            for attack in BookingAttack.allCases {
                if attack.canStandOnTheBoard {
                    try await scene.expectRefused(.booking(attack), as: attack.refusal) { try await $0.synchroniseBookings() }
                }
                try await scene.expectRefused(.booking(attack), as: attack.refusal) { try await $0.lookAgain(key) }
            }
            // With an honest server everything goes on.
            _ = try await scene.session.synchroniseBookings()
            try await scene.session.cancel(key)
        }
    }

    /// The same untruths in the answer to a change: the change stays saved, and is finished once the server is honest.
    @Test func aLieInTheAnswerToAChangeIsNotBelieved() async throws {
        try await Scene.booked { scene, key in
            scene.hostile.attack(.booking(.rolledBack), on: PostBookingChange.route.path)
            await #expect(throws: OfficerError.serverLied(.olderHistory)) { try await scene.session.cancel(key) }
            #expect(try scene.booking(key).stage == .booked)
            #expect(try scene.booking(key).pendingChange != nil)
            scene.hostile.behave()
            _ = try await scene.session.finishIntents()
            #expect(try scene.booking(key).stage == .cancelledByOfficer)
        }
    }

    /// The same in the answer to a booking: the intent stays saved, nothing is shown as booked, no token is lost or spent twice.
    @Test func aLieInTheAnswerToABookingIsNotBelieved() async throws {
        let lies: [(BookingAttack, OfficerError.Lie)] = [
            (.anotherName, .otherBooking), (.intakeMissing, .otherBooking), (.nothingLeft, .otherBooking), (.changeCut, .otherBooking),
            (.cancelledByServer, .changedHistory), (.lastRepeated, .changedHistory),
        ]
        for (attack, lie) in lies {
            try await Scene.enrolled { scene in
                let (programme, session) = (scene.programme, scene.session)
                scene.hostile.attack(.booking(attack))
                let wish = try await session.wish(for: programme.ada.key)
                await #expect(throws: OfficerError.serverLied(lie), "\(attack)") { try await session.book(wish) }
                let saved = try #require(try scene.officer.state.read().bookings.first)
                #expect(saved.stage == .sending && saved.changes.count == 1)
                scene.hostile.behave()
                _ = try await session.finishIntents()
                #expect(try scene.booking(saved.booking).stage == .booked)
                #expect(try await programme.ada.schedule(in: programme).count == 1)
                #expect(try scene.officer.state.read().wallet.tokens.filter { $0.progress == .spent }.count == 1)
            }
        }
    }

    @Test func noUntrueMessageIsShown() async throws {
        try await Scene.booked { scene, key in
            for attack in MessageAttack.allCases {
                try await scene.expectRefused(.messages(attack), as: attack.refusal) { try await $0.synchroniseBookings() }
                try await scene.expectRefused(.messages(attack), as: attack.refusal) { try await $0.lookAgain(key) }
            }
            #expect(try scene.booking(key).messages.count == 3)
            _ = try await scene.session.synchroniseBookings()
            #expect(try scene.booking(key).messages.map(\.text).suffix(2) == ["a third", "a fourth"])
        }
    }

    /// Class 12: every kind of sealed object in the place of every other.
    @Test func objectOfOtherTypeIsRefused() async throws {
        try await Scene.booked { scene, key in
            for attack in [Attack.messages(.officersOwnInItsPlace), .messages(.intakeInItsPlace)] {
                try await scene.expectRefused(attack, as: OfficerError.serverLied(.forgedMessage)) { try await $0.synchroniseBookings() }
            }
            try await scene.expectRefused(.booking(.intakeInPlaceOfChange), as: OfficerError.serverLied(.changedHistory)) {
                try await $0.synchroniseBookings()
            }
            // The same at the clinician's end, which opens with the same code.
            let ada = scene.programme.ada
            let view = try #require(try await ada.schedule(in: scene.programme).first { $0.booking == key })
            let (intake, message) = (try #require(view.intake), try #require(view.officerMessages.first))
            #expect(throws: SealingError.wrongType) { try ada.intake(view.with(intake: message)) }
            #expect(throws: SealingError.wrongType) { try ada.messages(view.with(officerMessages: [intake])) }
            #expect(throws: SealingError.wrongType) { try ada.messages(view.with(officerMessages: view.clinicianMessages)) }
        }
    }

    /// Class 3 at the level of one object: a sealed object has one recipient, which its commitment binds.
    @Test func extraStanzaInvalidatesHeader() async throws {
        try await Scene.booked { scene, key in
            let (ada, ben) = (scene.programme.ada, scene.programme.ben)
            let view = try #require(try await ada.schedule(in: scene.programme).first { $0.booking == key })
            let blob = try #require(view.intake)
            let object = try SealedObject(blob)
            let conversation = Conversation(booking: key, clinician: ada.key)
            let toBen = try SealedObject(
                type: object.type, recipient: ben.subkey.publicKey, number: object.number, wrappedKey: object.wrappedKey, body: object.body)
            #expect(throws: SealingError.cannotOpen) {
                try Sealed<Intake>(toBen).open(with: ben.subkey, in: conversation, sequence: 0, announced: toBen.digest)
            }
            #expect(throws: SealingError.cannotOpen) {
                try Sealed<Intake>(toBen).open(with: ada.subkey, in: conversation, sequence: 0, announced: toBen.digest)
            }
            #expect(throws: WireError.self) { try SealedObject(Blob(blob.bytes + object.wrappedKey.bytes)) }
            // And under another booking or clinician the right key opens nothing.
            for other in [Conversation(booking: ada.key, clinician: ada.key), Conversation(booking: key, clinician: ben.key)] {
                #expect(throws: SealingError.cannotOpen) {
                    try Sealed<Intake>(object).open(with: ada.subkey, in: other, sequence: 0, announced: object.digest)
                }
            }
        }
    }

    /// Class 13: what only the server says is either of no consequence or not kept.
    @Test func serverOnlyFieldsAreMarkedUntrusted() async throws {
        try await Scene.enrolled { scene in
            let (programme, session) = (scene.programme, scene.session)
            let honest = try await session.wish(for: programme.ada.key)
            // Another zone and other offsets change no instant: the officer's device shows times in its own zone.
            scene.hostile.attack(.openings(.otherZone))
            #expect(try await session.wish(for: programme.ada.key).terms == honest.terms)
            scene.hostile.attack(.openings(.fewerSeats))
            #expect(try await session.wish(for: programme.ada.key).terms == honest.terms)
            // A time that nobody offers cannot be booked, and a clinician whom nobody signed for is not shown.
            scene.hostile.attack(.openings(.otherTimes))
            let invented = try await session.wish(for: programme.ada.key)
            await #expect(throws: OfficerError.slotNotOffered) { try await session.book(invented) }
            #expect(try scene.officer.state.read().bookings.isEmpty)
            scene.hostile.attack(.openings(.ghostClinician))
            await #expect(throws: OfficerError.slotNotOffered) { try await session.wish(for: scene.hostile.loot.stranger.publicKey) }
            // Nor are times that nobody can book; no calendar is drawn up for them.
            let pattern = try ShiftPreset.pitmanNights.pattern(zone: .utc, anchor: try CivilDate("2026-11-02"))
            try await scene.officer.state.update { $0.profile.shifts = ShiftSettings(source: .pattern(pattern), zone: .utc) }
            for attack in [OpeningsAttack.farFuture, .longPast] {
                scene.hostile.attack(.openings(attack))
                #expect(try await session.find().suggestions.isEmpty, "\(attack)")
            }
            for attack in OpeningsAttack.malformed {
                try await scene.expectRefused(.openings(attack), as: ServiceError.badAnswer) {
                    try await $0.wish(for: programme.ada.key)
                }
            }
        }
    }

    /// Class 13: how a booking was paid is not shown, so whatever the server claims of it changes nothing.
    @Test func whatIsNotSignedIsNotKept() async throws {
        try await Scene.booked { scene, key in
            _ = try await scene.session.synchroniseBookings()
            let before = try scene.officer.snapshot()
            let view = try #require(scene.hostile.loot.otherBookings.first { $0.booking == key })
            var booking = try scene.booking(key)
            let newest = try #require(try await scene.programme.ada.schedule(in: scene.programme).first { $0.booking == key })
            try booking.takeWhole(newest.with(payment: .some(nil), officerMessages: view.officerMessages + view.officerMessages))
            let taken = booking
            try await scene.officer.state.update { $0.updateBooking(taken.key) { $0 = taken } }
            #expect(try scene.officer.snapshot() == before)
        }
    }

    /// A lie about one booking does not keep the others from being looked at.
    @Test func oneLieHidesNoOtherBooking() async throws {
        try await Scene.enrolled(tokens: 2) { scene in
            let (programme, session) = (scene.programme, scene.session)
            let first = try await session.book(try await session.wish(for: programme.ada.key)).booking.booking
            let second = try await session.book(try await session.wish(for: programme.ben.key)).booking.booking
            try await programme.ben.acknowledge(try #require(try await programme.ben.schedule(in: programme).first), in: programme)
            let views = try await programme.ada.schedule(in: programme)
            scene.hostile.take { $0.otherBookings = views }
            // The lie is about the booking with Ada only.
            scene.hostile.attack(.booking(.cancelledByServer))
            await #expect(throws: OfficerError.serverLied(.changedHistory)) { try await session.synchroniseBookings() }
            #expect(try scene.booking(first).stage == .booked && scene.booking(second).stage == .booked)
            #expect(try scene.booking(second).isAcknowledged)
        }
    }

    @Test func sameIntakeSealedTwiceDiffers() async throws {
        try await Scene.enrolled(tokens: 2) { scene in
            let (programme, session) = (scene.programme, scene.session)
            for _ in 0..<2 { _ = try await session.book(try await session.wish(for: programme.ada.key)) }
            let objects = try scene.officer.state.read().bookings.map { try SealedObject($0.request.intake) }
            #expect(objects.count == 2)
            #expect(objects[0].wrappedKey != objects[1].wrappedKey)
            #expect(objects[0].body != objects[1].body)
            #expect(objects[0].bucket == objects[1].bucket)
        }
    }

    /// Class 25: a short and a long text, of intake or message, give requests of the same few lengths.
    @Test func lengthsAreThoseOfBuckets() async throws {
        try await Scene.enrolled(tokens: 2) { scene in
            let traffic = RecordingTransport(scene.programme.transport)
            let session = scene.officer.session(over: traffic)
            let (programme, state) = (scene.programme, scene.officer.state)
            let terse = DisclosedIntake(contact: .init(kind: .inPerson), language: "en", limitsVersion: 1)
            let wordy = DisclosedIntake(
                contact: .init(kind: .phone, text: Secrets.phone), topic: Secrets.topic, department: "Harbor", unit: Secrets.unit,
                language: "es-PR", note: String(repeating: "n", count: 200), limitsVersion: 1)
            for intake in [terse, wordy] {
                let terms = try await session.wish(for: programme.ada.key).terms
                _ = try await session.book(BookingWish(terms: terms, intake: intake))
            }
            let key = try #require(try state.read().bookings.first).booking
            for text in ["a", String(repeating: "b", count: 500), String(repeating: "c", count: 5000)] {
                try await session.write(text, about: key)
            }
            func lengths(_ path: String) -> [Int] { traffic.recorded.filter { $0.request.path == path }.map(\.request.body.count) }
            #expect(Set(lengths(PostBooking.route.path)).count == 1)
            let messages = lengths(PostBookingMessage.route.path)
            #expect(messages[0] == messages[1] && messages[1] < messages[2])
            let sealed = try await programme.ada.schedule(in: programme).flatMap { [$0.intake].compactMap(\.self) + $0.officerMessages }
            for blob in sealed { #expect(SizeBucket.allCases.contains(try SealedObject(blob).bucket)) }
            #expect(Set(try sealed.map { try SealedObject($0).bucket }).count == 2)
        }
    }
}

extension Scene {
    func booking(_ key: SigningPublicKey) throws -> OfficerBooking {
        try #require(try officer.state.read().bookings.first { $0.booking == key })
    }
}
