// Random bytes where records are expected: a typed error or the same bytes again, no trap, bounded memory (attack class 27).
//
// RESPITE_FUZZ says how many inputs; RESPITE_SEED brings a run back.

import Envelope
import Foundation
import Sodium
import TestSupport
import Testing
import Wire

@testable import Sealing

@Suite struct RecordFuzzTests {
    /// Reads, and gives back the bytes as they would be written again; `nil` for what is refused.
    struct Parser: Sendable {
        let name: String
        let sample: [UInt8]
        let read: @Sendable ([UInt8]) -> [UInt8]?
    }

    private static let count = Fuzzing.count(otherwise: 3000)

    private static func object<Object: CanonicalObject>(_ sample: Object) -> Parser {
        Parser(name: Object.domain, sample: sample.canonicalBytes) { bytes in
            do throws(WireError) { return try Object(canonicalBytes: bytes).canonicalBytes } catch { return nil }
        }
    }

    private static func statement<Body: DeviceStatement>(_ sample: DeviceSigned<Body>) -> Parser {
        Parser(name: "signed \(Body.domain)", sample: sample.bytes) { bytes in
            do throws(EnvelopeError) { return try DeviceSigned<Body>(bytes: bytes).bytes } catch { return nil }
        }
    }

    private static func parsers() throws -> [Parser] {
        let forge = try RecordForge()
        let key = try SymmetricKey.random()
        let core = try forge.core(under: key)
        let body = SignedRecordBody(body: try forge.body(), signature: try forge.ada.device.sign([]))
        let admission = try forge.admission(of: .clinician(forge.cleo.identity), to: core.digest, by: forge.ben)
        let notice = GrantNotice(
            by: forge.ada.identity, at: Practice.now, recipients: [forge.ada.addressed, forge.ben.addressed].sorted(),
            admissions: [admission]
        )
        let head = try DeviceSigned(DeviceHead(newest: core.reference, at: Practice.now), by: forge.ada.device)
        let tombstone = try DeviceSigned(RecordTombstone(of: core, by: forge.ada.device.publicKey), by: forge.ada.device)
        let holders = [forge.ada, forge.ben, forge.cleo].map(\.identity)
        let (plan, shares) = try CustodianRecovery.found(among: holders, threshold: 2)
        var memory = RecordMemory()
        memory.see(core.reference, at: Practice.now)
        memory.shred(CoreReference(device: forge.ben.device.publicKey, counter: 3, core: Digest(sha256: [3])))
        memory.raise(head.body)
        return [
            object(core), object(core.header), statement(try forge.grant(core, under: key)), statement(head), statement(tombstone),
            statement(admission), object(body), object(notice), object(plan), object(memory),
            object(try shares[0].sealed(to: forge.ada.subkey.publicKey)),
        ]
    }

    @Test func randomBytesAreNoRecords() throws {
        var generator = SeededGenerator()
        let parsers = try Self.parsers()
        for parser in parsers { #expect(parser.read(parser.sample) == parser.sample, "\(parser.name)") }
        let before = Fuzzing.residentMemory()
        var (refused, same, wrong) = (0, 0, [String]())
        for round in 0..<Self.count {
            let parser = parsers[round % parsers.count]
            let other = parsers[Int.random(in: parsers.indices, using: &generator)].sample
            let bytes = Fuzzing.mutated(parser.sample, other, &generator)
            switch parser.read(bytes) {
            case nil: refused += 1
            case bytes?: same += 1
            default: wrong.append(parser.name)
            }
        }
        print("record fuzz: \(Self.count) inputs, \(refused) refused, \(same) read, \(wrong.count) read as something else")
        #expect(wrong == [])
        #expect(refused > same)
        if let before, let after = Fuzzing.residentMemory() { #expect(after - before < 256 << 20, "\(after - before) bytes grown") }
    }

    /// With the content key in hand, past every grant: what opens is what was sealed, bit for bit.
    @Test func alteredRecordsOpenToNothingElse() throws {
        var generator = SeededGenerator()
        let forge = try RecordForge()
        let key = try SymmetricKey.random()
        let bytes = try forge.core(under: key).canonicalBytes
        let other = try forge.core(under: key).canonicalBytes
        var (read, opened) = (0, 0)
        for round in 0..<Self.count / 10 {
            let altered = round == 0 ? bytes : Fuzzing.mutated(bytes, other, &generator)
            guard let core = try? RecordCore(canonicalBytes: altered) else { continue }
            read += 1
            guard (try? RecordSeal.open(core, with: key)) != nil else { continue }
            opened += 1
            #expect(altered == bytes || altered == other)
        }
        print("record fuzz: of \(Self.count / 10) altered cores \(read) could be read, \(opened) were not altered after all")
        #expect(opened >= 1)
    }
}
