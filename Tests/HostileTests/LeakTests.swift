// Attack classes 21 and 24: nothing secret leaves the device, and nothing readable reaches a server's disk or log.

import Envelope
import Foundation
import LocalState
import ProgrammeFixture
import Sealing
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Trust
import Wire

@testable import OfficerClient

@Suite struct LeakTests {
    @Test func noSecretInAnyRequest() async throws {
        try await WholeRun.perform { run in
            let traffic = run.traffic.recorded
            #expect(traffic.count > 20)
            for secret in try run.deviceSecrets() + run.texts {
                let needle = Needle(secret.bytes)
                for exchange in traffic {
                    #expect(!needle.appears(in: exchange.sent), "\(secret.name) in \(exchange.request.path)")
                    #expect(!needle.appears(in: exchange.answer.body), "\(secret.name) in the answer to \(exchange.request.path)")
                }
            }
        }
    }

    @Test func theCodeIsSentOnceAndOnlyToTheProviderThatWasRecognised() async throws {
        try await WholeRun.perform { run in
            let code = Needle(run.officer.card.code.bytes)
            let holders = run.traffic.recorded.filter { code.appears(in: $0.sent) }
            #expect(holders.map(\.request.path) == [PostRegistration.route.path])
            let entry = try #require(holders.first)
            #expect(entry.identity != .unknownYet)
            #expect(entry.address == run.programme.cards[0].address)
        }
    }

    @Test func nothingSecretIsSentBeforeTheServerIsRecognised() async throws {
        try await WholeRun.perform { run in
            let unrecognised = run.traffic.recorded.filter { $0.identity == .unknownYet }
            #expect(unrecognised.map(\.request.path) == [GetTrust.route.path])
            #expect(unrecognised.allSatisfy { $0.request.body.isEmpty && $0.request.headers.isEmpty })
        }
    }

    @Test func noPathNamesAnybodyAndNoHeaderTellsDevicesApart() async throws {
        try await WholeRun.perform { run in
            let allowed: Set = [
                "content-type", "content-digest", "respite-side", "signature", "signature-input",
            ]
            let known = Set(Self.paths)
            for exchange in run.traffic.recorded {
                #expect(known.contains(exchange.request.path))
                let names = Set(exchange.request.headers.map { $0.name.lowercased() })
                #expect(names.isSubset(of: allowed), "\(names.subtracting(allowed))")
            }
        }
    }

    /// The provider learns which blinded requests an officer made, the department which tokens were spent, and neither what the other knows.
    @Test func whatTheProviderSeesCannotBeFoundAtTheDepartment() async throws {
        try await WholeRun.perform { run in
            let state = try run.officer.state.read()
            let toProvider = run.traffic.recorded.filter { $0.address == run.programme.cards[0].address }.flatMap {
                $0.sent + $0.answer.body
            }
            let toDepartment = run.traffic.recorded.filter { $0.address != run.programme.cards[0].address }.flatMap(\.sent)
            for booking in state.bookings {
                #expect(!Needle(booking.booking.bytes).appears(in: toProvider))
                #expect(Needle(booking.booking.bytes).appears(in: toDepartment))
            }
            for token in state.wallet.tokens.compactMap(\.token) {
                #expect(!Needle(token.bytes).appears(in: toProvider))
                #expect(!Needle(Array(token.bytes.suffix(256))).appears(in: toProvider))
            }
            let registration = try #require(state.registration)
            let issuance = try run.officer.state.rootKey.issuanceKey(registration.key).publicKey
            #expect(Needle(issuance.bytes).appears(in: toProvider))
            #expect(!Needle(issuance.bytes).appears(in: toDepartment))
        }
    }

    @Test func plaintextNeverReachesDisk() async throws {
        try await WholeRun.perform { run in
            let files = try Self.files(of: run.programme.department) + Self.files(of: run.programme.provider)
            #expect(files.contains { $0.name.hasSuffix("-wal") && !$0.bytes.isEmpty })
            for secret in try run.deviceSecrets() + run.texts + [("code", run.officer.card.code.bytes)] {
                let needle = Needle(secret.bytes)
                for file in files { #expect(!needle.appears(in: file.bytes), "\(secret.name) in \(file.name)") }
            }
            // The search finds what is there: what the department must hold, it holds.
            let booking = try #require(try run.officer.state.read().bookings.first)
            #expect(files.contains { Needle(booking.booking.bytes).appears(in: $0.bytes) })
        }
    }

    @Test func noLogNamesAnythingOfARequest() async throws {
        try await WholeRun.perform { run in
            let lines = (run.programme.department.log.lines + run.programme.provider.log.lines).joined(separator: "\n")
            let state = try run.officer.state.read()
            let keys = state.bookings.map { ("booking key", $0.booking.bytes) } + [("clinician", run.programme.ada.key.bytes)]
            for secret in try run.deviceSecrets() + run.texts + keys {
                #expect(!Needle(secret.bytes).appears(in: Array(lines.utf8)), "\(secret.name)")
            }
        }
    }

    @Test func theSealedStateShowsNothing() async throws {
        try await WholeRun.perform { run in
            let state = try Data(contentsOf: run.officer.directory.url.appendingPathComponent("state/state"))
            for secret in try run.deviceSecrets() + run.texts + [("code", run.officer.card.code.bytes)] {
                #expect(!Needle(secret.bytes).appears(in: Array(state)), "\(secret.name)")
            }
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

    static var paths: [String] {
        [
            GetTrust.route, GetKeys.route, GetOpenings.route, PostBooking.route, GetBooking.route, PostBookingChange.route,
            PostBookingMessage.route, PostRegistration.route, PostTokenRequest.route,
        ].map(\.path)
    }

    private static func files(of side: RunningSide) throws -> [(name: String, bytes: [UInt8])] {
        let names = try #require(FileManager.default.enumerator(atPath: side.folder.path)).compactMap { $0 as? String }
        return try names.compactMap { name in
            let url = side.folder.appendingPathComponent(name)
            guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { return nil }
            return (name, Array(try Data(contentsOf: url)))
        }
    }
}
