// Each write to the disk fails in turn: the vault is what it was before or what it should become, and says so.

import CaseFile
import CaseVault
import Foundation
import GRDBSQLite
import Synchronization
import TestSupport
import Testing

/// Fails the writes of SQLite itself, through the table of system calls that it keeps for such tests.
private enum FaultyDisk {
    struct Plan {
        /// Files of this folder alone: other tests write at the same time.
        var folder: String?
        var failsAt = Int.max
        /// Whether everything after the fault fails too, as where the process is stopped.
        var isDead = false
        var done = 0
    }

    static let plan = Mutex(Plan())

    static func arm(at number: Int, dead: Bool, in folder: String) {
        plan.withLock { $0 = Plan(folder: folder, failsAt: number, isDead: dead) }
    }

    /// Returns whether the fault happened.
    static func disarm() -> Bool {
        plan.withLock { plan in
            defer { plan = Plan() }
            return plan.done > plan.failsAt
        }
    }

    static func fails(_ descriptor: Int32) -> Bool {
        plan.withLock { plan in
            let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(descriptor)")
            guard let folder = plan.folder, path?.contains(folder) ?? false else { return false }
            defer { plan.done += 1 }
            return plan.done == plan.failsAt || (plan.isDead && plan.done > plan.failsAt)
        }
    }

    private typealias Positioned = @convention(c) (Int32, UnsafeRawPointer?, Int, Int64) -> Int
    private typealias Truncating = @convention(c) (Int32, Int64) -> Int32

    static func install() {
        guard let system = sqlite3_vfs_find(nil) else { return }
        let write: Positioned = { descriptor, bytes, count, offset in
            guard !FaultyDisk.fails(descriptor) else {
                errno = ENOSPC
                return -1
            }
            return pwrite(descriptor, bytes, count, Int(offset))
        }
        let truncate: Truncating = { descriptor, length in
            guard !FaultyDisk.fails(descriptor) else {
                errno = EIO
                return -1
            }
            return ftruncate(descriptor, Int(length))
        }
        for name in ["pwrite", "pwrite64"] {
            _ = system.pointee.xSetSystemCall(system, name, unsafeBitCast(write, to: sqlite3_syscall_ptr.self))
        }
        _ = system.pointee.xSetSystemCall(system, "ftruncate", unsafeBitCast(truncate, to: sqlite3_syscall_ptr.self))
    }
}

@Suite(.serialized) struct VaultFaultTests {
    @Test(arguments: [false, true]) func aFailedWriteLeavesTheVaultAsItWasOrAsItShouldBe(dead: Bool) throws {
        FaultyDisk.install()
        let team = try Team()
        let caseID = try team.vault(team.ada).walkIn()
        var (expected, number, happened) = (0, 0, true)
        while happened {
            let vault = try team.vault(team.ada)
            FaultyDisk.arm(at: number, dead: dead, in: team.folder.url.lastPathComponent)
            var caught: (any Error)?
            do { _ = try vault.soap("note \(number)", in: caseID) } catch { caught = error }
            happened = FaultyDisk.disarm()
            let again = try team.vault(team.ada)
            let found = try again.state(of: caseID, at: Team.now)
            #expect(found.notes.count == expected + (caught == nil ? 1 : 0), "write \(number)")
            #expect(found.refused.isEmpty && found.waiting.isEmpty && found.heads.count == 1)
            if let caught { #expect(caught as? VaultError == .diskFull || caught as? VaultError == .storageFailed, "\(caught)") }
            if !happened { #expect(caught == nil) }
            // The same vault goes on, too.
            _ = try vault.soap("after \(number)", in: caseID)
            expected = try team.vault(team.ada).state(of: caseID, at: Team.now).notes.count
            number += 1
        }
        #expect(number > 3, "a note takes several writes")
    }
}
