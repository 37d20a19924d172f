// Every process that was started from here, so that none outlives an interruption.

import Foundation
import Glibc
import Synchronization
import TestSupport

public final class Children: Sendable {
    public static let shared = Children()

    private struct State {
        var running: Set<pid_t> = []
        var isEnded = false
    }

    private let state = Mutex(State())

    /// Starts a process and remembers it until it has ended. After `endAll` nothing starts any more.
    func start(_ process: ChildProcess, atEnd: @escaping @Sendable (Int32) -> Void = { _ in }) throws {
        process.terminationHandler = { process in
            self.forget(process.processIdentifier)
            atEnd(process.terminationStatus)
        }
        guard !state.withLock(\.isEnded) else { throw KitError.interrupted }
        try process.run()
        let isEnded = state.withLock { state in
            // One that has ended already was forgotten before it was known.
            if process.isRunning { state.running.insert(process.processIdentifier) }
            return state.isEnded
        }
        guard !isEnded else {
            kill(process.processIdentifier, SIGKILL)
            throw KitError.interrupted
        }
    }

    private func forget(_ identifier: pid_t) { state.withLock { _ = $0.running.remove(identifier) } }

    /// Ends all of them at once, and lets no other start.
    public func endAll() {
        let running = state.withLock { state in
            state.isEnded = true
            return state.running
        }
        for identifier in running { kill(identifier, SIGKILL) }
    }
}
