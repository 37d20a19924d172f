// One officer's whole way, recorded: what the tests of leaks search through.

import Bookings
import Foundation
import LocalState
import ProgrammeFixture
import Scheduling
import Sealing
import ServiceAPI
import Sodium
import Synchronization
import TestSupport
import Testing
import Trust
import Wire

@testable import OfficerClient

/// After `perform`, the officer has enrolled, booked twice, written, read answers, moved, cancelled one of the two, and
/// asked for the other.
struct WholeRun: Sendable {
    let programme: Programme
    let officer: TestOfficer
    let traffic: RecordingTransport

    static func perform(_ body: @escaping @Sendable (WholeRun) async throws -> Void) async throws {
        try await Programme.run(tokens: 3) { programme in
            let traffic = RecordingTransport(programme.transport)
            let officer = try await TestOfficer(programme)
            let session = try await officer.enrol(over: traffic)
            let kept = try await session.book(try await session.wish(for: programme.ada.key)).booking.booking
            let dropped = try await session.book(try await session.wish(for: programme.ben.key)).booking.booking
            try await session.write(Secrets.message, about: kept)
            var view = try #require(try await programme.ada.schedule(in: programme).first)
            view = try await programme.ada.acknowledge(view, in: programme)
            view = try await programme.ada.send(try .answering(Secrets.answer), about: view, in: programme)
            let grant = try programme.ada.grant(view, expires: Programme.start + 60 * 86_400)
            try await programme.ada.send(grant, about: view, in: programme)
            _ = try await session.synchroniseBookings()
            let offer = try #require(try officer.state.read().followUps.first)
            _ = try await session.book(try await session.wish(for: programme.ada.key, skipping: 11, followUp: offer))
            try await session.reschedule(kept, to: try await session.wish(for: programme.ada.key, skipping: 5).terms.span, by: .phone)
            try await session.cancel(dropped)
            _ = try await session.synchroniseBookings()
            try await session.lookAgain(kept)
            try await body(WholeRun(programme: programme, officer: officer, traffic: traffic))
        }
    }

    /// What only the officer's device may know, by name.
    func deviceSecrets() throws -> [(name: String, bytes: [UInt8])] {
        let state = try officer.state.read()
        let root = officer.state.rootKey
        var secrets: [(name: String, bytes: [UInt8])] = [("passphrase", Array(TestOfficer.passphrase.utf8))]
        func derived(_ context: String, _ id: [UInt8]) throws {
            secrets.append((context, try root.derive(context, id).secret.withBytes { Array($0) }))
        }
        let registration = try #require(state.registration)
        try derived("respite.officer.issuance", registration.key.bytes)
        for id in state.wallet.tokens.map(\.key) + state.bookings.flatMap({ [$0.key, $0.followUpKey] }) {
            for context in ["respite.officer.booking", "respite.officer.reply", "respite.officer.cancel-code"] {
                try derived(context, id.bytes)
            }
        }
        for clinician in [programme.ada, programme.ben] { try derived("respite.officer.continuity", clinician.key.bytes) }
        for booking in state.bookings {
            let code = try root.cancelCode(booking.key)
            secrets.append(("cancel code", Array(code.words.joined(separator: " ").utf8)))
            secrets.append(("cancel code bits", code.bytes))
        }
        return secrets
    }

    /// The texts that officer and clinician wrote.
    var texts: [(name: String, bytes: [UInt8])] { Secrets.texts.map { ($0, Array($0.utf8)) } }
}

/// What a whole run leaves behind, collected once for all tests that only search through it.
struct Evidence: Sendable {
    let traffic: [Exchange]
    let secrets: [(name: String, bytes: [UInt8])]
    let texts: [(name: String, bytes: [UInt8])]
    let code: [UInt8]
    let providerAddress: SideAddress
    let state: OfficerState
    let sealedState: [UInt8]
    let issuanceKey: SigningPublicKey
    /// What both sides have on disk while they run, a backup and what was restored from it included.
    let files: [(name: String, bytes: [UInt8])]
    let log: String
    let clinician: SigningPublicKey

    private static let shared = Task { try await collect() }

    static func gather() async throws -> Evidence { try await shared.value }

    private static func collect() async throws -> Evidence {
        let found = Mutex<Evidence?>(nil)
        try await WholeRun.perform { run in
            let sides = [run.programme.department, run.programme.provider]
            // A backup empties the write-ahead log: what stands in it is taken before.
            let running = try sides.flatMap { try $0.files() }
            for side in sides { try await side.backUpAndRestore() }
            let evidence = try Evidence(run, running)
            found.withLock { $0 = evidence }
        }
        return try #require(found.withLock { $0 })
    }

    private init(_ run: WholeRun, _ running: [(name: String, bytes: [UInt8])]) throws {
        traffic = run.traffic.recorded
        secrets = try run.deviceSecrets()
        texts = run.texts
        code = run.officer.card.code.bytes
        providerAddress = run.officer.card.address
        state = try run.officer.state.read()
        sealedState = Array(try Data(contentsOf: run.officer.directory.url.appendingPathComponent("state/state")))
        issuanceKey = try run.officer.state.rootKey.issuanceKey(try #require(state.registration).key).publicKey
        let copies = try [run.programme.department, run.programme.provider].flatMap { try $0.files() }
        files = running + copies.filter { !$0.name.hasPrefix("home/") }
        for side in [run.programme.department, run.programme.provider] { side.reportRequests() }
        log = (run.programme.department.log.lines + run.programme.provider.log.lines).joined(separator: "\n")
        clinician = run.programme.ada.key
    }
}

extension RunningSide {
    /// Everything this side has on disk, by its path.
    func files() throws -> [(name: String, bytes: [UInt8])] {
        let names = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
        return try names.compactMap { name in
            let url = folder.appendingPathComponent(name)
            guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { return nil }
            return (name, Array(try Data(contentsOf: url)))
        }
    }
}
