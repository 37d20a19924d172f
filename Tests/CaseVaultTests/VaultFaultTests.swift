// Each write to the disk fails in turn, in every kind of change: the vault is what it was before or what it should become, and says so.

import CaseFile
import CaseVault
import FaultyDisk
import Foundation
import GRDB
import Sealing
import Sodium
import TestSupport
import Testing
import Wire

@Suite(.serialized) struct VaultFaultTests {
    private static let base = Result { try VaultBase() }

    /// What a vault comes to, for comparing: nothing in it is random.
    private struct Contents: Equatable {
        let rows: [Int]
        let entries: [Int]
        let texts: [String]
        let waiting: Int
        let contested: Int
        let unfinished: [String]

        init(_ vault: Vault, in folder: String) throws {
            let database = try DatabaseQueue(path: folder + "/vault")
            defer { try? database.close() }
            rows = try database.read { database in
                try ["log", "kept", "log WHERE length(value) = 0"].map {
                    try Int.fetchOne(database, sql: "SELECT count(*) FROM \($0)") ?? 0
                }
            }
            let sound = try database.read { try String.fetchOne($0, sql: "PRAGMA integrity_check") }
            #expect(sound == "ok")
            let states = try vault.cases(at: Team.now).map(\.state)
            entries = states.map { $0.accepted.count * 100 + $0.refused.count * 10 + $0.waiting.count }.sorted()
            texts = states.flatMap { $0.notes.compactMap { $0.current.content.body[.subjective]?.value } }.sorted()
            waiting = try vault.waiting(at: Team.now)
            contested = try vault.contested(at: Team.now).map(\.count).reduce(0, +)
            unfinished = try vault.unfinished(at: Team.now).map(\.text).sorted()
        }
    }

    @Test(arguments: VaultChange.allCases) func aFailedWriteLeavesTheVaultAsItWasOrAsItShouldBe(change: VaultChange) throws {
        FaultyDisk.install()
        let base = try Self.base.get()
        let (before, after) = (try contents(change, base) { _ in }, try contents(change, base) { try $0() })
        #expect(before != after || change.isInvisible, "\(change) changes something")
        // As where the process is stopped: everything after the fault fails too.
        for dead in [.sign, .take, .shred].contains(change) ? [false, true] : [false] {
            var (number, happened) = (0, true)
            while happened {
                let folder = try base.copy()
                let vault = try base.open(folder, change)
                let body = try change.prepared(vault, base)
                let name = URL(filePath: folder).lastPathComponent
                FaultyDisk.arm(at: number, dead: dead, in: name)
                var caught: (any Error)?
                do { try body() } catch { caught = error }
                happened = FaultyDisk.disarm(in: name)
                if let caught {
                    #expect(
                        happened && [.diskFull, .storageFailed].contains(caught as? VaultError), "\(change), write \(number): \(caught)")
                }
                let found = try Contents(base.open(folder), in: folder)
                // Where the write-ahead log could not be emptied, what was to be done is done, and that is said too.
                let isWhole = found == after
                #expect(isWhole || (found == before && caught != nil), "\(change), write \(number), dead \(dead): \(found)")
                // The same vault goes on.
                _ = try vault.walkIn("after \(number)")
                #expect(try vault.cases(at: Team.now).count == (isWhole ? after : before).entries.count + 1)
                number += 1
                try #require(number < 400)
            }
            #expect(number > 2, "\(change) takes several writes")
        }
    }

    private func contents(_ change: VaultChange, _ base: VaultBase, _ done: (() throws -> Void) throws -> Void) throws -> Contents {
        let folder = try base.copy()
        try done(try change.prepared(try base.open(folder, change), base))
        return try Contents(base.open(folder), in: folder)
    }

    /// The file itself is made: after a fault at any write it can be made again.
    @Test func aVaultThatCouldNotBeMadeIsMadeTheNextTime() throws {
        FaultyDisk.install()
        let team = try Team()
        var (number, happened) = (0, true)
        while happened {
            let folder = team.folder.path + "/new-" + Hex.encode(try Randomness.bytes(8))
            let name = URL(filePath: folder).lastPathComponent
            FaultyDisk.arm(at: number, dead: false, in: name)
            var caught: (any Error)?
            do { _ = try Vault(in: folder, of: team.ada.owner(), trusting: team.practice(), creating: true) } catch { caught = error }
            happened = FaultyDisk.disarm(in: name)
            if let caught { #expect([.diskFull, .storageFailed].contains(caught as? VaultError), "write \(number): \(caught)") }
            let vault = try Vault(in: folder, of: team.ada.owner(), trusting: team.practice(), creating: true)
            _ = try vault.walkIn("Sam")
            #expect(try vault.cases(at: Team.now).count == 1)
            number += 1
        }
        #expect(number > 5)
    }
}
