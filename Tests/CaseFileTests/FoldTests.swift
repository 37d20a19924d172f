// The fold: the same entries give the same case, in whatever order they arrive, and nothing is lost on the way.

import CaseFile
import Scheduling
import Sealing
import TestSupport
import Testing
import Wire

@Suite struct FoldTests {
    private static let rounds = 60
    private static let length = 60

    @Test func theOrderOfArrivalDoesNotMatter() throws {
        var seeds = SeededGenerator()
        for _ in 0..<Self.rounds {
            var random = try ConcurrentHistory(SeededGenerator(seed: seeds.next()), entries: Self.length)
            let expected = random.history.state
            for _ in 0..<5 {
                let shuffled = random.shuffled()
                let isSame = CaseState(expected.id, folding: shuffled) == expected
                #expect(isSame)
                let isSameTwice = CaseState(expected.id, folding: shuffled + shuffled.prefix(20)) == expected
                #expect(isSameTwice, "an entry that arrives twice is one entry")
            }
        }
    }

    /// The random histories are worth something: they have accepted and refused entries, and forks.
    @Test func theHistoriesReachMostRules() throws {
        var seeds = SeededGenerator(seed: 1)
        var refusals: Set<Refusal> = []
        var accepted: Set<ContentKind> = []
        var forks = 0
        for _ in 0..<Self.rounds {
            let random = try ConcurrentHistory(SeededGenerator(seed: seeds.next()), entries: Self.length)
            let state = random.history.state
            refusals.formUnion(state.refused.map(\.refusal))
            for case .readable(let content) in state.accepted.map(\.content) { accepted.insert(content.kind) }
            if state.heads.count > 1 { forks += 1 }
        }
        #expect(refusals.count >= 24, "\(refusals)")
        #expect(accepted.count >= 20, "\(accepted)")
        #expect(forks > Self.rounds / 2)
    }

    @Test func nothingIsDropped() throws {
        var seeds = SeededGenerator()
        for _ in 0..<Self.rounds {
            var random = try ConcurrentHistory(SeededGenerator(seed: seeds.next()), entries: Self.length)
            let part = random.somePart()
            let state = CaseState(random.history.caseID, folding: part)
            let names = state.accepted.map(\.id) + state.refused.map(\.id) + state.waiting.map(\.id)
            #expect(names.count == part.count)
            #expect(Set(names) == Set(part.map(\.id)))
            #expect(Set(state.waiting.map(\.id)).isDisjoint(with: state.heads))
        }
    }

    @Test func causesComeBeforeEffects() throws {
        var seeds = SeededGenerator()
        for _ in 0..<Self.rounds {
            var random = try ConcurrentHistory(SeededGenerator(seed: seeds.next()), entries: Self.length)
            var placed: Set<EntryID> = []
            for entry in CausalOrder.of(random.shuffled()).ordered {
                let isAfterItsCauses = entry.predecessors.isSubset(of: placed)
                #expect(isAfterItsCauses)
                placed.insert(entry.id)
            }
            #expect(placed.count == random.history.entries.count)
        }
    }

    /// What was signed never reads otherwise, whatever else comes in after it on the device that shows it.
    @Test func aLockedNoteKeepsItsText() throws {
        var seeds = SeededGenerator()
        for _ in 0..<Self.rounds {
            let random = try ConcurrentHistory(SeededGenerator(seed: seeds.next()), entries: Self.length)
            for note in random.history.state.notes {
                guard let lock = note.lock else { continue }
                let signed = random.history.entries.first { $0.id == lock.draft }?.content
                let isTheSignedText = signed == .readable(.noteDraft(note.current.content))
                #expect(isTheSignedText)
                #expect(!note.needsCosignature || lock.cosigned != nil)
            }
        }
    }

    /// The promise behind "locked for ever": what one device shows as signed stays signed when the others' entries arrive.
    @Test func aSignatureThatCountsOnceCountsForEver() throws {
        var seeds = SeededGenerator()
        var signatures = 0
        for _ in 0..<Self.rounds {
            var random = try ConcurrentHistory(SeededGenerator(seed: seeds.next()), entries: Self.length)
            let full = random.history.state
            let counting = Set(full.accepted.map(\.id))
            for _ in 0..<4 {
                let device = random.history.state(of: random.aDevicesView())
                for note in device.notes {
                    let locks = try #require(full.notes[note.id]).locks
                    #expect(note.locks.allSatisfy(locks.contains))
                    signatures += note.locks.count
                }
                for entry in device.accepted where Self.isLasting(entry) {
                    let counts = counting.contains(entry.id)
                    #expect(counts)
                }
            }
        }
        #expect(signatures > Self.rounds)
    }

    /// Judged by what the author had seen alone.
    private static func isLasting(_ entry: CaseEntry) -> Bool {
        guard case .readable(let content) = entry.content else { return false }
        switch content.kind {
        case .opened, .memberAdded, .memberRemoved, .noteDraft, .noteSigned, .noteSubmitted, .noteReturned, .noteCosigned, .draftDiscarded:
            return true
        default: return false
        }
    }

    /// Two devices that know the same agree, also when each folded a part first.
    @Test func aDeviceThatCatchesUpAgrees() throws {
        var seeds = SeededGenerator()
        for _ in 0..<Self.rounds {
            var random = try ConcurrentHistory(SeededGenerator(seed: seeds.next()), entries: Self.length)
            let view = random.aDevicesView()
            let partial = random.history.state(of: view)
            #expect(partial.waiting.isEmpty, "a device has the causes of what it has")
            let caughtUp = partial.accepted + partial.refused.map(\.entry) + random.history.entries.filter { !view.contains($0.id) }
            let agrees = CaseState(partial.id, folding: caughtUp) == random.history.state
            #expect(agrees)
        }
    }

    @Test func entriesThatWaitForEachOtherWaitForEver() throws {
        let person = try Person(1)
        let history = try History(by: person)
        let goal = CaseContent.goalSet(try GoalSet(statement: "x"))
        let names = try (1...3).map { try EntryID(bytes: [UInt8](repeating: $0, count: 32)) }
        for (name, cause) in zip(names, names.dropFirst() + names.prefix(1)) {
            history.append(
                CaseEntry(
                    id: name, author: person.key, device: person.key, predecessors: [cause], occurredAt: history.now,
                    writtenAt: history.now, content: .readable(goal)))
        }
        #expect(history.state.waiting.map(\.id) == names)
        #expect(history.state.accepted.map(\.id) == [history.opening])
    }

    @Test func manyEntriesFoldInOneGo() throws {
        let person = try Person(1)
        let history = try History(by: person)
        var last = history.opening
        let content = CaseContent.noteDraft(try NoteDraft(.newNote, .soap("A short note.")))
        for _ in 0..<10_000 { last = history.write(content, by: person, after: [last]) }
        let clock = ContinuousClock()
        var state = history.state
        let elapsed = clock.measure { state = history.state }
        print("measured: fold of \(history.entries.count) entries: \(elapsed)")
        #expect(state.notes.count == 10_000)
        #expect(state.heads == [last])
    }
}
