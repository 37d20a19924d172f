// Attack classes 21 and 24: nothing secret leaves the device, and nothing readable reaches a server's disk or log.

import Foundation
import GRDB
import LocalState
import ProgrammeFixture
import ServerCore
import ServiceAPI
import Sodium
import Testing
import Trust
import Wire

@testable import OfficerClient

@Suite struct LeakTests {
    @Test func noSecretInAnyRequest() async throws {
        let run = try await Evidence.gather()
        #expect(run.traffic.count > 20)
        for secret in run.secrets + run.texts {
            let needle = Needle(secret.bytes)
            for exchange in run.traffic {
                #expect(!needle.appears(in: exchange.sent), "\(secret.name) in \(exchange.request.path)")
                #expect(!needle.appears(in: exchange.answer.body), "\(secret.name) in the answer to \(exchange.request.path)")
            }
        }
    }

    @Test func theCodeIsSentOnceAndOnlyToTheProviderThatWasRecognised() async throws {
        let run = try await Evidence.gather()
        let code = Needle(run.code)
        let holders = run.traffic.filter { code.appears(in: $0.sent) }
        #expect(holders.map(\.request.path) == [PostRegistration.route.path])
        let entry = try #require(holders.first)
        #expect(entry.identity != .unknownYet)
        #expect(entry.address == run.providerAddress)
    }

    /// Keys that sign to the department within minutes of each other would be known as one person's. With several bookings, several answers
    /// and several intents that wait, a run signs under one key at most, and a look at the news under none.
    @Test func noRunSignsUnderTwoBookingKeys() async throws {
        try await Scene.enrolled(tokens: 3) { scene in
            let (programme, session) = (scene.programme, scene.session)
            for skipped in [0, 10, 20] { _ = try await session.book(try await session.wish(for: programme.ada.key, skipping: skipped)) }
            for view in try await programme.ada.schedule(in: programme) { try await programme.ada.acknowledge(view, in: programme) }
            let look = RecordingTransport(programme.transport)
            let report = try await scene.officer.session(over: look).synchroniseBookings()
            #expect(report.missing == 0 && report.postponed == 0)
            #expect(try scene.officer.state.read().bookings.allSatisfy(\.isAcknowledged))
            #expect(look.recorded.map(\.request.path) == [GetNotices.route.path])
            #expect(look.recorded.allSatisfy { $0.request.headers.isEmpty })
            // Three messages that could not be sent: one run sends one of them.
            scene.hostile.attack(.bytes(.nothing), on: PostBookingMessage.route.path)
            for booking in try scene.officer.state.read().bookings {
                await #expect(throws: OfficerError.unfinished) {
                    try await session.write(Secrets.message, about: booking.booking)
                }
            }
            for left in [2, 1, 0] {
                let run = RecordingTransport(programme.transport)
                #expect(try await scene.officer.session(over: run).synchroniseBookings().unfinished == left)
                #expect(Set(run.recorded.compactMap(\.signer)).count == 1)
            }
        }
    }

    @Test func nothingSecretIsSentBeforeTheServerIsRecognised() async throws {
        let unrecognised = try await Evidence.gather().traffic.filter { $0.identity == .unknownYet }
        #expect(unrecognised.map(\.request.path) == [GetTrust.route.path])
        #expect(unrecognised.allSatisfy { $0.request.body.isEmpty && $0.request.headers.isEmpty })
    }

    @Test func noPathNamesAnybodyAndNoHeaderTellsDevicesApart() async throws {
        let headers: Set = ["content-type", "content-digest", "respite-side", "signature", "signature-input"]
        let paths = Set(
            [
                GetTrust.route, GetKeys.route, GetOpenings.route, GetNotices.route, PostBooking.route, GetBooking.route,
                PostBookingChange.route,
                PostBookingMessage.route, PostRegistration.route, PostTokenRequest.route,
            ].map(\.path))
        for exchange in try await Evidence.gather().traffic {
            #expect(paths.contains(exchange.request.path))
            let others = Set(exchange.request.headers.map { $0.name.lowercased() }).subtracting(headers)
            #expect(others.isEmpty, "\(others)")
        }
    }

    /// The provider learns which blinded requests an officer made, the department which tokens were spent, and neither what the other knows.
    @Test func whatTheProviderSeesCannotBeFoundAtTheDepartment() async throws {
        let run = try await Evidence.gather()
        let toProvider = run.traffic.filter { $0.address == run.providerAddress }.flatMap { $0.sent + $0.answer.body }
        let toDepartment = run.traffic.filter { $0.address != run.providerAddress }.flatMap(\.sent)
        for booking in run.state.bookings {
            #expect(!Needle(booking.booking.bytes).appears(in: toProvider))
            #expect(Needle(booking.booking.bytes).appears(in: toDepartment))
        }
        for token in run.state.wallet.tokens.compactMap(\.token) {
            #expect(!Needle(token.bytes).appears(in: toProvider))
            #expect(!Needle(Array(token.bytes.suffix(256))).appears(in: toProvider))
        }
        #expect(Needle(run.issuanceKey.bytes).appears(in: toProvider))
        #expect(!Needle(run.issuanceKey.bytes).appears(in: toDepartment))
    }

    @Test func plaintextNeverReachesDisk() async throws {
        let run = try await Evidence.gather()
        #expect(run.files.contains { $0.name.hasSuffix("-wal") && !$0.bytes.isEmpty })
        for secret in run.secrets + run.texts + [("code", run.code)] {
            let needle = Needle(secret.bytes)
            for file in run.files { #expect(!needle.appears(in: file.bytes), "\(secret.name) in \(file.name)") }
        }
        // The search finds what is there: what the department must hold, it holds, in its backup and in what is restored from it too.
        let booking = Needle(try #require(run.state.bookings.first).booking.bytes)
        for folder in ["home/", "backup/", "restored/"] {
            #expect(run.files.contains { $0.name.hasPrefix(folder) && booking.appears(in: $0.bytes) }, "\(folder)")
        }
    }

    @Test func noLogNamesAnythingOfARequest() async throws {
        let run = try await Evidence.gather()
        // Both sides have written what they counted.
        #expect(run.log.split(separator: "\n").filter { $0.contains("route=signed") }.count >= 2)
        let keys = run.state.bookings.map { ("booking key", $0.booking.bytes) } + [("clinician", run.clinician.bytes)]
        for secret in run.secrets + run.texts + keys {
            #expect(!Needle(secret.bytes).appears(in: Array(run.log.utf8)), "\(secret.name)")
        }
    }

    /// What goes wrong inside a server is logged; whose request it was is not.
    @Test func aFailureIsLoggedWithoutTheRequest() async throws {
        try await WholeRun.perform { run in
            let department = run.programme.department
            try await department.side.database.change { try $0.execute(sql: "DROP TABLE booking_message") }
            let session = run.officer.session(over: run.programme.transport)
            let booking = try #require(try run.officer.state.read().bookings.first { $0.stage == .booked }).booking
            await #expect(throws: OfficerError.postponed(.internalError)) { try await session.write(Secrets.message, about: booking) }
            let log = department.log.lines.joined(separator: "\n")
            #expect(!log.isEmpty)
            for secret in try run.deviceSecrets() + run.texts + [
                ("booking key", booking.bytes), ("clinician", run.programme.ada.key.bytes),
            ] {
                #expect(!Needle(secret.bytes).appears(in: Array(log.utf8)), "\(secret.name)")
            }
        }
    }

    @Test func theSealedStateShowsNothing() async throws {
        let run = try await Evidence.gather()
        for secret in run.secrets + run.texts + [("code", run.code)] {
            #expect(!Needle(secret.bytes).appears(in: run.sealedState), "\(secret.name)")
        }
    }

    /// The search itself: each form in which something could leak is found.
    @Test(arguments: [0, 1, 2])
    func theSearchFindsEveryEncoding(offset: Int) {
        let secret = Array("a secret of some length".utf8)
        let around = [UInt8](repeating: 0x7e, count: offset) + secret + [1, 2, 3]
        let forms: [[UInt8]] = [
            around, Array(Hex.encode(around).utf8), Array(Base64URL.encode(around).utf8), Array(Data(around).base64EncodedString().utf8),
        ]
        for form in forms { #expect(Needle(secret).appears(in: form)) }
        #expect(!Needle(secret).appears(in: Array("another text of some length".utf8)))
    }
}
