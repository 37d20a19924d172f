// Altered bytes of what a backup carries, past its seal: a typed error or the same bytes again, no trap, bounded memory (attack class 27).
//
// RESPITE_FUZZ says how many inputs; RESPITE_SEED brings a run back.

import CaseFile
import Foundation
import Sealing
import Sodium
import TestSupport
import Testing
import Wire

@testable import CaseVault

@Suite struct CarriedFuzzTests {
    private struct Parser {
        let name: String
        let sample: [UInt8]
        let read: ([UInt8]) -> [UInt8]?
    }

    private static func parser<Object: CanonicalObject>(_ sample: Object, _ name: String) -> Parser {
        Parser(name: name, sample: sample.canonicalBytes) { bytes in
            do throws(WireError) { return try Object(canonicalBytes: bytes).canonicalBytes } catch { return nil }
        }
    }

    /// The whole, and each thing in it by itself.
    private static func parsers() throws -> [Parser] {
        let base = try VaultBase()
        let key = base.team.ada.key
        let carried = try key.open(CarriedItems.self, base.carried, in: try CarriedItems.name(key))
        let kinds = Dictionary(grouping: carried.items) { $0.canonicalBytes[VaultItem.domain.utf8.count + 6] }
        // Records, unfinished texts and plans, numbers, rosters, the lock of the psychotherapy notes, what is contested.
        #expect(kinds.count >= 6)
        let items = kinds.values.compactMap(\.first).map { parser($0, "item") }
        return [parser(carried, "carried")] + items + carried.kept.prefix(1).map { parser($0, "kept") }
    }

    @Test func alteredBytesOfABackupAreReadStrictlyOrRefused() throws {
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
        }
        print("backup fuzz: \(count) inputs, \(refused) refused, \(same) read, \(wrong.count) read as something else")
        #expect(wrong == [] && refused > 0)
        if let before, let after = Fuzzing.residentMemory() { #expect(after - before < 256 << 20, "\(after - before) bytes grown") }
    }
}
