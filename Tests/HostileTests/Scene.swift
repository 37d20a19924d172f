// The scene of most attacks: an officer who has enrolled and booked over honest servers, before they turn.

import Bookings
import LocalState
import ProgrammeFixture
import Scheduling
import Sealing
import ServiceAPI
import Sodium
import Testing
import Trust
import Wire

@testable import OfficerClient

struct Scene: Sendable {
    let programme: Programme
    let hostile: HostileTransport
    let officer: TestOfficer
    let session: OfficerSession

    /// An officer with a card and nothing else.
    static func withCard(tokens: UInt16 = 1, _ body: @escaping @Sendable (Scene) async throws -> Void) async throws {
        try await Programme.run(tokens: tokens) { programme in
            let hostile = try HostileTransport(programme)
            let officer = try await TestOfficer(programme)
            try await body(
                Scene(programme: programme, hostile: hostile, officer: officer, session: officer.session(over: hostile)))
        }
    }

    /// An officer who has enrolled and has seen version 2 of the roster and of Ada's device list.
    static func enrolled(tokens: UInt16 = 1, _ body: @escaping @Sendable (Scene) async throws -> Void) async throws {
        try await withCard(tokens: tokens) { scene in
            try await scene.publishSecondVersions()
            try await scene.officer.enrol(over: scene.hostile)
            try await body(scene)
        }
    }

    /// An officer with a booking with Ada that was moved twice, and has two messages seen and two not; somebody else has a booking with her too.
    static func booked(_ body: @escaping @Sendable (Scene, SigningPublicKey) async throws -> Void) async throws {
        try await enrolled { scene in
            let (programme, session) = (scene.programme, scene.session)
            let key = try await session.book(try await session.wish(for: programme.ada.key)).booking.booking
            for skipped in [6, 12] {
                try await session.reschedule(
                    key, to: try await session.wish(for: programme.ada.key, skipping: skipped).terms.span, by: .phone)
            }
            try await session.write(Secrets.message, about: key)
            let other = try await TestOfficer(programme, card: 1)
            let otherSession = try await other.enrol(over: programme.transport)
            _ = try await otherSession.book(try await otherSession.wish(for: programme.ada.key, skipping: 40))
            for view in try await programme.ada.schedule(in: programme) {
                let seen = try await programme.ada.acknowledge(view, in: programme)
                try await programme.ada.send(try .answering(Secrets.answer), about: seen, in: programme)
            }
            _ = try await session.synchroniseBookings()
            for view in try await programme.ada.schedule(in: programme) where view.booking == key {
                let next = try await programme.ada.send(try .answering("a third"), about: view, in: programme)
                try await programme.ada.send(try .answering("a fourth"), about: next, in: programme)
            }
            let views = try await programme.ada.schedule(in: programme)
            scene.hostile.take { $0.otherBookings = views }
            try await body(scene, key)
        }
    }

    func publishSecondVersions() async throws {
        let earlier = try programme.provider.bundle
        hostile.take { $0.earlier = earlier }
        try await programme.install(
            try programme.documents.roster([programme.ada.entry, programme.ben.entry], version: 2, issued: Programme.start))
        let list = try SignedDocument(
            try programme.ada.devices(programme.documents.programme, version: 2), signedBy: [programme.ada.identity])
        _ = try await programme.departmentClient
            .call(PutKeys.self, KeysRequest(list: list.blob), by: programme.ada.identity, at: programme.clock.now)
    }

    /// Runs a command under an attack: the error must be the expected one, the attack must have happened, and the sealed state must be as it was.
    func expectRefused<Refusal: Error & Equatable>(
        _ attack: Attack, as refusal: Refusal, by sides: Set<SideRole> = [.department, .provider], on path: String? = nil,
        sourceLocation: SourceLocation = #_sourceLocation, _ command: (OfficerSession) async throws -> some Any
    ) async throws {
        try await expectNothingKept(attack, by: sides, on: path, sourceLocation) {
            await #expect(throws: refusal, "\(attack)", sourceLocation: sourceLocation) { _ = try await command(session) }
        }
    }

    /// The same where which of the typed errors it is does not matter.
    func expectSomeRefusal(
        _ attack: Attack, sourceLocation: SourceLocation = #_sourceLocation, _ command: (OfficerSession) async throws -> some Any
    ) async throws {
        try await expectNothingKept(attack, by: [.department], on: nil, sourceLocation) {
            do {
                _ = try await command(session)
                Issue.record("\(attack) was believed", sourceLocation: sourceLocation)
            } catch {
                #expect(error is OfficerError || error is ServiceError, "\(attack): \(error)", sourceLocation: sourceLocation)
            }
        }
    }

    private func expectNothingKept(
        _ attack: Attack, by sides: Set<SideRole>, on path: String?, _ sourceLocation: SourceLocation, _ run: () async -> Void
    ) async throws {
        let before = try officer.snapshot()
        hostile.attack(attack, by: sides, on: path)
        await run()
        #expect(hostile.attacked > 0, "\(attack) did not happen", sourceLocation: sourceLocation)
        hostile.behave()
        #expect(try officer.snapshot() == before, "\(attack) left something behind", sourceLocation: sourceLocation)
    }
}

extension OfficerSession {
    /// Asks for one booking under its key, as a device does where the board does not hold everything.
    func lookAgain(_ booking: SigningPublicKey) async throws {
        let key = try #require(try state.read().bookings.first { $0.booking == booking }).key
        try await look(key, through: try await programme().client(for: .department, over: transport))
    }
}

extension OfficerBooking {
    /// Everything of a view except the sealed messages.
    mutating func takeWhole(_ view: BookingView) throws {
        try takeSent(view)
        try takeChanges(view.changes)
    }
}
