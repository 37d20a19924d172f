// Altered bytes of the three files between devices: a typed error or the same bytes again, no trap, bounded memory (attack class 27).
//
// RESPITE_FUZZ says how many inputs; RESPITE_SEED brings a run back.

import Foundation
import TestSupport
import Testing
import Trust
import Wire

@testable import ClinicianClient

@Suite struct DeviceFileFuzzTests {
    private struct Parser {
        let name: String
        let sample: [UInt8]
        let read: ([UInt8]) -> [UInt8]?
    }

    private static func body<Document: CanonicalObject>(_ sample: Document) -> Parser {
        Parser(name: "\(Document.self)", sample: sample.canonicalBytes) { bytes in
            do throws(WireError) { return try Document(canonicalBytes: bytes).canonicalBytes } catch { return nil }
        }
    }

    private static func parsers() throws -> [Parser] {
        let file = PackageRoot.url.appendingPathComponent("Tests/DeviceVectors/version1/addition.json")
        let known = try JSONDecoder().decode(DeviceVector.self, from: try Data(contentsOf: file))
        let invitation = try ClinicianSession.invitation(known.invitation.bytes)
        func signed(_ name: String, _ sample: Blob, _ verify: @escaping (Blob) throws -> Void) -> Parser {
            Parser(name: name, sample: sample.bytes) { bytes in
                do { try verify(Blob(bytes)) } catch { return nil }
                return bytes
            }
        }
        return [
            signed("invitation", known.invitation) { _ = try ClinicianSession.invitation($0.bytes) },
            signed("request", known.request) { _ = try Unverified<DeviceRequest>($0).verifiedAsSelfSigned() },
            signed("welcome", known.welcome) { _ = try Unverified<DeviceWelcome>($0).verified(bySoleKey: invitation.clinician) },
            body(try Unverified<DeviceInvitation>(known.invitation).verifiedAsSelfSigned().body),
            body(try Unverified<DeviceRequest>(known.request).verifiedAsSelfSigned().body),
            body(try SignedDocument<DeviceWelcome>.body(of: known.welcome)),
        ]
    }

    @Test func alteredFilesBetweenDevicesAreReadStrictlyOrRefused() throws {
        var generator = SeededGenerator()
        let (parsers, count) = (try Self.parsers(), Fuzzing.count(otherwise: 2000))
        for parser in parsers { #expect(parser.read(parser.sample) == parser.sample, "\(parser.name)") }
        let before = Fuzzing.residentMemory()
        var (refused, same, wrong) = (0, 0, [String]())
        for round in 0..<count {
            let parser = parsers[round % parsers.count]
            let other = parsers[Int.random(in: parsers.indices, using: &generator)].sample
            let bytes = Fuzzing.mutated(parser.sample, other, &generator)
            switch parser.read(bytes) {
            case nil: refused += 1
            case bytes?: same += 1
            default: wrong.append(parser.name)
            }
            // What is signed is read as it was, or not at all.
            if round % parsers.count < 3, bytes != parser.sample, parser.read(bytes) != nil { wrong.append("altered \(parser.name)") }
        }
        print("device file fuzz: \(count) inputs, \(refused) refused, \(same) read, \(wrong.count) read as something else")
        #expect(wrong == [] && refused > 0)
        if let before, let after = Fuzzing.residentMemory() { #expect(after - before < 256 << 20, "\(after - before) bytes grown") }
    }
}
