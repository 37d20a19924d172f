// Two processes at once, many tasks at once, a process killed at work: no change that was acknowledged is lost.

import Foundation
import Sodium
import TestSupport
import Testing

@testable import LocalState

@Suite struct ManyHandsTests {
    @Test func handlesOfOneProcessLoseNoUpdate() async throws {
        let desk = try Desk()
        let first = try await desk.create().state
        let second = try desk.unlock()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for state in [first, second, first, second] {
                group.addTask {
                    for _ in 0..<15 { try await state.update(patience: .seconds(60)) { $0.number += 1 } }
                }
            }
            try await group.waitForAll()
        }
        #expect(try first.read().number == 60)
        #expect(try second.read().number == 60)
    }

    @Test func processesLoseNoUpdate() async throws {
        let desk = try Desk()
        let state = try await desk.create().state
        let probes = try (0..<3).map { _ in try Probe(home: desk.home.path, count: 25) }
        for _ in 0..<25 { try await state.update(patience: .seconds(60)) { $0.number += 1 } }
        var seen: [Int] = []
        for probe in probes {
            seen += try probe.lines().compactMap { Int($0) }
            #expect(probe.status() == 0)
        }
        #expect(seen.count == 75)
        #expect(Set(seen).count == 75, "no number was given twice")
        #expect(try state.read().number == 100)
    }

    @Test func aKilledProcessLosesNothingItAcknowledged() async throws {
        let desk = try Desk()
        let state = try await desk.create().state
        for round in 1...6 {
            let probe = try Probe(home: desk.home.path, count: 0)
            // Killed while it works on the next change: nothing tells it when.
            var acknowledged = 0
            for _ in 0..<round * 3 { acknowledged = try #require(probe.nextLine().flatMap { Int($0) }) }
            probe.kill()
            acknowledged = try probe.lines().compactMap { Int($0) }.last ?? acknowledged
            let found = try state.read().number
            #expect(found == acknowledged || found == acknowledged + 1, "round \(round)")
            try await state.update { $0.number += 1000 }
            #expect(try desk.names() == ["lock", "state"])
        }
    }

    @Test func waitingHasAnEnd() async throws {
        let desk = try Desk()
        let state = try await desk.create().state
        let lock = try await StateLock.take(desk.home.lockPath, patience: .seconds(1))
        await #expect(throws: LocalStateError.busy) { try await state.update(patience: .milliseconds(20)) { $0.number = 1 } }
        #expect(try state.read().number == 0, "reading needs no lock")
        _ = consume lock
        try await state.update(patience: .seconds(60)) { $0.number = 1 }
        #expect(try state.read().number == 1)
    }

    @Test func aCancelledTaskStopsWaiting() async throws {
        let desk = try Desk()
        let state = try await desk.create().state
        let lock = try await StateLock.take(desk.home.lockPath, patience: .seconds(1))
        let waiting = Task { try await state.update(patience: .seconds(3600)) { $0.number = 1 } }
        waiting.cancel()
        await #expect(throws: LocalStateError.busy) { try await waiting.value }
        _ = consume lock
    }

    /// Whoever opened the lock's file just before the directory was wiped has a lock that keeps nobody out.
    @Test func aLockOnARemovedFileIsNone() throws {
        let desk = try Desk()
        try SystemFiles().makeDirectory(desk.home.path)
        let descriptor = try SystemFiles().create(desk.home.lockPath)
        #expect(StateLock.isNamed(descriptor, desk.home.lockPath))
        try FileManager.default.removeItem(atPath: desk.home.lockPath)
        #expect(!StateLock.isNamed(descriptor, desk.home.lockPath))
        let new = try SystemFiles().create(desk.home.lockPath)
        #expect(!StateLock.isNamed(descriptor, desk.home.lockPath))
        #expect(StateLock.isNamed(new, desk.home.lockPath))
        try SystemFiles().close(descriptor)
        try SystemFiles().close(new)
    }
}
