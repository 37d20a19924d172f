// A disk whose n-th write fails: full, or broken, under the real SQLite.

import Foundation
import GRDBSQLite
import Synchronization

/// Fails the writes of SQLite itself, through the table of system calls that it keeps for such tests.
public enum FaultyDisk {
    private struct Plan {
        var failsAt: Int
        /// Whether everything after the fault fails too, as where the process is stopped.
        var isDead: Bool
        var done = 0
    }

    /// By the name of a folder, whose files alone they are for: other tests write at the same time, and have faults of their own.
    private static let plans = Mutex<[String: Plan]>([:])

    public static func arm(at number: Int, dead: Bool, in folder: String) {
        plans.withLock { $0[folder] = Plan(failsAt: number, isDead: dead) }
    }

    /// Returns whether the fault happened.
    public static func disarm(in folder: String) -> Bool {
        plans.withLock { plans in
            guard let plan = plans.removeValue(forKey: folder) else { return false }
            return plan.done > plan.failsAt
        }
    }

    private static func fails(_ descriptor: Int32) -> Bool {
        plans.withLock { plans in
            guard !plans.isEmpty, let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(descriptor)"),
                let folder = plans.keys.first(where: { path.contains($0) }), let plan = plans[folder]
            else { return false }
            plans[folder]?.done += 1
            return plan.done == plan.failsAt || (plan.isDead && plan.done > plan.failsAt)
        }
    }

    private typealias Positioned = @convention(c) (Int32, UnsafeRawPointer?, Int, Int64) -> Int
    private typealias Truncating = @convention(c) (Int32, Int64) -> Int32

    public static func install() {
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
