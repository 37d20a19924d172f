// File operations of which the n-th fails, or after whose n-th the process is as good as dead.

import LocalState
import Synchronization

/// Counts what changes the disk. The real operations stand behind it.
final class FaultyFiles: FileOperations {
    enum Fault: Sendable, CaseIterable {
        /// The operation fails as on a full disk; a write has written half by then.
        case diskFull
        /// The operation fails; a write has written nothing.
        case failure
        /// The process is stopped before the operation: nothing after it happens, tidying up included.
        case killed
    }

    private struct Plan {
        var fault: Fault?
        var failsAt = 0
        var done = 0
    }

    private let plan = Mutex(Plan())
    private let real = SystemFiles()

    /// - Parameter number: of the operation that fails, from 0.
    func arm(_ fault: Fault, at number: Int) { plan.withLock { $0 = Plan(fault: fault, failsAt: number) } }

    /// Returns whether the fault happened.
    func disarm() -> Bool {
        plan.withLock { plan in
            defer { plan = Plan() }
            return plan.fault != nil && plan.done > plan.failsAt
        }
    }

    private func step() -> Fault? {
        plan.withLock { plan in
            defer { plan.done += 1 }
            guard let fault = plan.fault else { return nil }
            return plan.done == plan.failsAt || (fault == .killed && plan.done > plan.failsAt) ? fault : nil
        }
    }

    private func perform<Result>(_ operation: () throws(LocalStateError) -> Result) throws(LocalStateError) -> Result {
        switch step() {
        case .diskFull: throw .diskFull
        case .failure, .killed: throw .storageFailed
        case nil: return try operation()
        }
    }

    func read(_ path: String, limit: Int) throws(LocalStateError) -> [UInt8] { try real.read(path, limit: limit) }
    func list(_ directory: String) throws(LocalStateError) -> [String] { try real.list(directory) }

    func write(_ bytes: [UInt8], to descriptor: Int32) throws(LocalStateError) {
        switch step() {
        case .diskFull:
            try real.write(Array(bytes.prefix(bytes.count / 2)), to: descriptor)
            throw .diskFull
        case .failure, .killed: throw .storageFailed
        case nil: try real.write(bytes, to: descriptor)
        }
    }

    /// The descriptor is closed in any case, so that the tests do not run out of them.
    func close(_ descriptor: Int32) throws(LocalStateError) {
        let fault = step()
        try real.close(descriptor)
        if let fault { throw fault == .diskFull ? .diskFull : .storageFailed }
    }

    func create(_ path: String) throws(LocalStateError) -> Int32 {
        try perform { () throws(LocalStateError) in try real.create(path) }
    }

    func openExisting(_ path: String) throws(LocalStateError) -> Int32 {
        try perform { () throws(LocalStateError) in try real.openExisting(path) }
    }

    func synchronise(_ descriptor: Int32) throws(LocalStateError) {
        try perform { () throws(LocalStateError) in try real.synchronise(descriptor) }
    }

    func rename(_ path: String, to target: String) throws(LocalStateError) {
        try perform { () throws(LocalStateError) in try real.rename(path, to: target) }
    }

    func synchroniseDirectory(_ path: String) throws(LocalStateError) {
        try perform { () throws(LocalStateError) in try real.synchroniseDirectory(path) }
    }

    func remove(_ path: String) throws(LocalStateError) {
        try perform { () throws(LocalStateError) in try real.remove(path) }
    }

    func makeDirectory(_ path: String) throws(LocalStateError) {
        try perform { () throws(LocalStateError) in try real.makeDirectory(path) }
    }
}
