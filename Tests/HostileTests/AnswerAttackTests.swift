// Attack classes 1 (certificates), 27 and 28: answers that are no answers, refusals that are untrue, a man in the middle.

import Bookings
import Foundation
import LocalState
import ProgrammeFixture
import Scheduling
import ServiceAPI
import Sodium
import Testing
import Tokens
import Trust
import Wire

@testable import OfficerClient

@Suite struct AnswerAttackTests {
    /// Bytes that are refused by whatever reads them first, except that `{}` and the like may be whole for some answers.
    private func expectTyped(
        _ scene: Scene, _ attack: AnswerAttack, on path: String, leaving before: String? = nil,
        sourceLocation: SourceLocation = #_sourceLocation, _ command: () async throws -> Void
    ) async throws {
        let before = try before ?? scene.officer.snapshot()
        scene.hostile.attack(.bytes(attack), on: path)
        do {
            try await command()
            Issue.record("\(attack) on \(path) was taken for an answer", sourceLocation: sourceLocation)
        } catch {
            #expect(Self.isTyped(error), "\(attack) on \(path): \(error)", sourceLocation: sourceLocation)
        }
        #expect(scene.hostile.attacked > 0, sourceLocation: sourceLocation)
        scene.hostile.behave()
        #expect(try scene.officer.snapshot() == before, "\(attack) on \(path) left something behind", sourceLocation: sourceLocation)
    }

    private static func isTyped(_ error: any Error) -> Bool { error is ServiceError || error is OfficerError }

    @Test func noBytesAreTakenForDocuments() async throws {
        try await Scene.withCard { scene in
            for attack in AnswerAttack.allCases {
                try await expectTyped(scene, attack, on: GetTrust.route.path) {
                    _ = try await OfficerSession.contact(scene.officer.card, over: scene.hostile, now: scene.programme.clock.now)
                }
            }
        }
    }

    @Test func noBytesAreTakenForARegistration() async throws {
        try await Scene.withCard { scene in
            let contact = try await OfficerSession.contact(scene.officer.card, over: scene.hostile, now: scene.programme.clock.now)
            try await scene.session.begin(contact)
            for attack in AnswerAttack.allCases {
                try await expectTyped(scene, attack, on: PostRegistration.route.path) { try await scene.session.register() }
            }
            try await scene.session.register()
        }
    }

    @Test func noBytesAreTakenForNewsOfTheProgramme() async throws {
        try await Scene.enrolled { scene in
            for attack in AnswerAttack.allCases {
                try await expectTyped(scene, attack, on: GetTrust.route.path) { _ = try await scene.session.refresh() }
                try await expectTyped(scene, attack, on: GetOpenings.route.path) { _ = try await scene.session.openings() }
            }
        }
    }

    /// The documents may be fine while the key lists are not: then that side counts as silent, and the lists that were seen stay.
    @Test func noBytesAreTakenForKeyLists() async throws {
        try await Scene.enrolled { scene in
            for attack in AnswerAttack.allCases {
                let before = try scene.officer.snapshot()
                scene.hostile.attack(.bytes(attack), on: GetKeys.route.path)
                #expect(try await scene.session.refresh().unreachable == [.department], "\(attack)")
                #expect(try scene.officer.snapshot() == before, "\(attack)")
            }
        }
    }

    @Test func noBytesAreTakenForABooking() async throws {
        try await Scene.enrolled { scene in
            let (programme, session) = (scene.programme, scene.session)
            let wish = try await session.wish(for: programme.ada.key)
            scene.hostile.attack(.bytes(.nothing), on: PostBooking.route.path)
            await #expect(throws: OfficerError.unfinished) { try await session.book(wish) }
            let intent = try scene.officer.snapshot()
            for attack in AnswerAttack.allCases {
                scene.hostile.attack(.bytes(attack), on: PostBooking.route.path)
                #expect(try await session.finishIntents().unfinished == 1, "\(attack)")
                #expect(try scene.officer.snapshot() == intent, "\(attack)")
            }
            scene.hostile.behave()
            #expect(try await session.finishIntents().unfinished == 0)
            #expect(try await programme.ada.schedule(in: programme).count == 1)
            #expect(try scene.officer.state.read().bookings.map(\.stage) == [.booked])
        }
    }

    /// A board that is none is no answer; one with a notice that is none is a lie about that booking. Nothing is kept of either.
    @Test func noBytesAreTakenForNotices() async throws {
        try await Scene.booked { scene, key in
            for attack in AnswerAttack.allCases {
                try await expectTyped(scene, attack, on: GetNotices.route.path) { _ = try await scene.session.synchroniseBookings() }
            }
            for attack in NoticeAttack.refused {
                try await scene.expectSomeRefusal(.notices(attack)) { try await $0.synchroniseBookings() }
            }
            #expect(try await scene.session.synchroniseBookings().missing == 0)
            // What is left out is told, and found again.
            scene.hostile.attack(.notices(.withheld))
            #expect(try await scene.session.synchroniseBookings().missing == 1)
            #expect(try scene.booking(key).isMissing)
            scene.hostile.behave()
            #expect(try await scene.session.synchroniseBookings().missing == 0)
            #expect(try scene.booking(key).stage == .booked)
        }
    }

    @Test func noBytesAreTakenForAChangeOrAMessage() async throws {
        try await Scene.booked { scene, key in
            scene.hostile.attack(.bytes(.nothing), on: PostBookingMessage.route.path)
            await #expect(throws: OfficerError.unfinished) { try await scene.session.write(Secrets.message, about: key) }
            scene.hostile.attack(.bytes(.nothing), on: PostBookingChange.route.path)
            await #expect(throws: OfficerError.unfinished) { try await scene.session.cancel(key) }
            let intents = try scene.officer.snapshot()
            for attack in AnswerAttack.allCases {
                try await expectTyped(scene, attack, on: GetBooking.route.path, leaving: nil) {
                    // Intents would be finished by the honest routes: only the look is tried.
                    let signer = try scene.officer.state.rootKey.bookingKey(try scene.booking(key).key)
                    let client = try await scene.session.programme().client(for: .department, over: scene.hostile)
                    _ = try await client.call(GetBooking.self, by: signer, at: scene.programme.clock.now)
                }
                scene.hostile.attack(.bytes(attack), on: PostBookingChange.route.path)
                #expect(try await scene.session.finishIntents().unfinished == 1, "\(attack)")
                #expect(try scene.officer.snapshot() == intents, "\(attack)")
            }
            scene.hostile.behave()
            _ = try await scene.session.finishIntents()
            #expect(try scene.booking(key).stage == .cancelledByOfficer)
        }
    }

    @Test func noBytesAreTakenForAToken() async throws {
        try await Scene.withCard(tokens: 1) { scene in
            _ = try await scene.officer.enrol(over: scene.hostile, tokens: false)
            for attack in AnswerAttack.allCases {
                scene.hostile.attack(.bytes(attack), on: PostTokenRequest.route.path)
                await #expect(throws: ServiceError.self, "\(attack)") { try await scene.session.fetchTokens() }
                let wallet = try scene.officer.state.read().wallet
                #expect(wallet.tokens.map(\.progress) == [.asked], "\(attack)")
            }
            scene.hostile.behave()
            try await scene.session.fetchTokens()
            #expect(try scene.officer.state.read().wallet.tokens.map(\.progress) == [.held, .held])
        }
    }

    /// Fields given twice decide nothing: whichever is read, it must pass the same checks.
    @Test func aFieldGivenTwiceDecidesNothing() async throws {
        try await Scene.booked { scene, key in
            let honest = try await scene.programme.ada.schedule(in: scene.programme)
            let (view, other) = (try #require(honest.first { $0.booking == key }), try #require(honest.first { $0.booking != key }))
            let (mine, theirs) = (try Self.json(view), try Self.json(other))
            var decoded = 0
            for (first, second) in [(mine, theirs), (theirs, mine)] {
                let twice = String(first.dropLast()) + "," + String(second.dropFirst())
                guard let shown = try? JSONDecoder().decode(BookingView.self, from: Data(twice.utf8)) else { continue }
                decoded += 1
                var booking = try scene.booking(key)
                if shown == view {
                    try booking.takeWhole(shown)
                } else {
                    #expect(throws: OfficerError.serverLied(.otherBooking)) { try booking.takeWhole(shown) }
                }
            }
            // The decoder takes one of the two: a reader that refuses both would have to be looked at anew.
            #expect(decoded == 2)
        }
    }

    private static func json(_ view: BookingView) throws -> String {
        String(decoding: try JSONEncoder.service.encode(view), as: UTF8.self)
    }

    /// Class 1: another certificate than the roster names. The code of the card, tokens and bookings stay on the device.
    @Test func aWrongCertificateIsToldNothing() async throws {
        try await Scene.withCard(tokens: 1) { scene in
            let (programme, session) = (scene.programme, scene.session)
            try await session.begin(try await OfficerSession.contact(scene.officer.card, over: scene.hostile, now: programme.clock.now))
            try await scene.expectRefused(.certificate, as: ServiceError.wrongCertificate) { try await $0.register() }
            try await scene.officer.enrol(over: scene.hostile, tokens: false)
            // Public, signed documents may come from anybody; nothing else is asked of a stranger.
            scene.hostile.attack(.certificate, by: [.department])
            #expect(try await session.refresh().strangers == [.department])
            await #expect(throws: ServiceError.wrongCertificate) { try await session.openings() }
            scene.hostile.behave()
            try await session.fetchTokens()
            let wish = try await session.wish(for: programme.ada.key)
            scene.hostile.attack(.certificate)
            await #expect(throws: ServiceError.wrongCertificate) { try await session.book(wish) }
            #expect(try scene.officer.state.read().bookings.map(\.stage) == [.sending])
            await #expect(throws: ServiceError.wrongCertificate) { try await session.finishIntents() }
            scene.hostile.behave()
            _ = try await session.finishIntents()
            #expect(try scene.officer.state.read().bookings.map(\.stage) == [.booked])
        }
    }

    /// A refusal that is untrue, whether or not the server has booked all the same: no token is forgotten, and what was booked comes to light.
    @Test(arguments: [false, true])
    func noUntrueRefusalHidesABookingForEver(after: Bool) async throws {
        let kinds: [Problem.Kind] = [
            .slotTaken, .slotNotOffered, .clinicianNotBookable, .tokenSpent, .tokenRefused, .changeRefused, .grantRefused,
            .programmeNotFounded, .malformedRequest, .notFound, .internalError,
        ]
        for kind in kinds {
            try await Scene.enrolled(tokens: 2) { scene in
                let (programme, session) = (scene.programme, scene.session)
                let wish = try await session.wish(for: programme.ada.key)
                scene.hostile.attack(.lie(kind, after: after), on: PostBooking.route.path)
                await #expect(throws: OfficerError.self, "\(kind)") { try await session.book(wish) }
                #expect(scene.hostile.attacked == 1)
                #expect(try scene.officer.state.read().wallet.tokens.count == 3)
                scene.hostile.behave()
                // Where the answer leaves it open, the next command finishes; where it was a no, the next use of the token shows the truth.
                _ = try await session.finishIntents()
                let next = try await session.wish(for: programme.ben.key)
                for _ in 0..<2 { _ = try? await session.book(next) }
                let known = Set(try scene.officer.state.read().bookings.filter { $0.stage == .booked }.map(\.booking))
                let stored = Set(try await (programme.ada.schedule(in: programme) + programme.ben.schedule(in: programme)).map(\.booking))
                #expect(known == stored, "\(kind)")
                #expect(!known.isEmpty, "\(kind)")
            }
        }
    }
}
