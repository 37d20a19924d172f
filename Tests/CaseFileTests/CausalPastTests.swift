// What an author had seen, beside a walk through everything that the entry follows.

import Sealing
import Sodium
import TestSupport
import Testing
import Wire

@testable import CaseFile

@Suite struct CausalPastTests {
    /// A graph in which some entries follow what never arrives, some are in doubt, and many do not know of each other.
    private struct Graph {
        private(set) var entries: [CaseEntry] = []
        private var places: [EntryID: Int] = [:]

        /// - Parameter inRows: most entries follow the one before and nothing else, beside ends that nobody follows.
        init(_ generator: inout SeededGenerator, size: Int, inRows: Bool) throws {
            let person = try Person(1)
            while entries.count < size {
                var causes: Set<EntryID> = []
                if inRows, entries.count > 3, Int.random(in: 0..<100, using: &generator) > 0 {
                    causes = Set(entries.suffix(1).map(\.id))
                } else {
                    for _ in 0..<Int.random(in: 0...3, using: &generator) {
                        if let cause = entries.suffix(20).randomElement(using: &generator) { causes.insert(cause.id) }
                    }
                }
                switch Int.random(in: 0..<(inRows ? 1000 : 30), using: &generator) {
                case 0: causes.insert(Self.name(generator.bytes(16)))
                // Follows all that is there, as an honest device that has everything.
                case 1..<6: causes.formUnion(entries.map(\.id))
                default: break
                }
                places[Self.name([UInt8(entries.count % 256), UInt8(entries.count / 256)])] = entries.count
                entries.append(
                    CaseEntry(
                        id: Self.name([UInt8(entries.count % 256), UInt8(entries.count / 256)]), author: person.key, device: person.key,
                        signer: SignerFacts(doubt: Int.random(in: 0..<10, using: &generator) == 0 ? .revoked : nil), predecessors: causes,
                        occurredAt: Instant(seconds: 0), writtenAt: Instant(seconds: 0), content: .filling))
            }
        }

        private static func name(_ bytes: [UInt8]) -> EntryID { EntryID(Digest(sha256: bytes)) }

        /// By walking: whether it follows the other one, or perhaps: something that follows what never arrives and was there after the other one.
        func sees(_ entry: Int, _ wanted: Int, _ sight: Sight) -> Bool {
            guard wanted < entry else { return false }
            var open = [entry]
            var visited: Set<Int> = []
            while let next = open.popLast() {
                for cause in entries[next].predecessors {
                    guard let place = places[cause] else {
                        if sight == .perhaps { return true } else { continue }
                    }
                    if place == wanted { return true }
                    if place > wanted, visited.insert(place).inserted { open.append(place) }
                }
            }
            return false
        }
    }

    @Test(arguments: [1, 2, 63, 64, 65, 200, 300]) func whatIsSeenIsWhatAWalkFinds(_ size: Int) throws {
        var generator = SeededGenerator()
        for round in 0..<10 {
            let graph = try Graph(&generator, size: size, inRows: !round.isMultiple(of: 3))
            var past = CausalPast()
            for (place, entry) in graph.entries.enumerated() {
                // Asked with and without having been announced.
                if place.isMultiple(of: 2) { past.judge(entry) }
                let others = graph.entries.indices.filter { graph.entries[$0].signer.doubt == nil }
                for sight in [Sight.surely, .perhaps] {
                    let wrong = others.filter { past.sees(entry, graph.entries[$0].id, sight) != graph.sees(place, $0, sight) }
                    #expect(wrong == [], "\(sight), \(place) of \(size)")
                }
                past.place(entry)
            }
        }
    }
}
