// One writer at a time, between processes and within one: an advisory lock on a file of its own.

internal import Foundation

/// Held until it goes out of scope, or until the process ends, however it ends.
struct StateLock: ~Copyable {
    private let descriptor: Int32

    private init(descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }

    /// Waits without blocking a thread. Throws `busy` when the patience is at its end, or the task is cancelled.
    static func take(_ path: String, patience: Duration) async throws(LocalStateError) -> StateLock {
        let deadline = ContinuousClock.now + patience
        var pause = Duration.milliseconds(2)
        while true {
            if let lock = try attempt(path) { return lock }
            guard ContinuousClock.now + pause < deadline, !Task.isCancelled else { throw .busy }
            try? await Task.sleep(for: pause)
            pause = min(pause * 2, .milliseconds(50))
        }
    }

    /// `nil` where another holds the lock.
    static func attempt(_ path: String) throws(LocalStateError) -> StateLock? {
        let descriptor = try SystemFiles.checked { open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600) }
        let lock = StateLock(descriptor: descriptor)
        do {
            _ = try SystemFiles.checked { flock(descriptor, LOCK_EX | LOCK_NB) }
        } catch {
            guard errno == EWOULDBLOCK else { throw error }
            return nil
        }
        guard isNamed(descriptor, path) else { return nil }
        return lock
    }

    /// Wiping removes the lock's file: a lock on a file that no longer has the name keeps nobody out.
    static func isNamed(_ descriptor: Int32, _ path: String) -> Bool {
        var held = stat()
        var named = stat()
        guard fstat(descriptor, &held) == 0, stat(path, &named) == 0 else { return false }
        return held.st_ino == named.st_ino && held.st_dev == named.st_dev
    }
}
