// One serving process a home.

internal import Foundation

/// Held while a process serves from a home or replaces its files. The kernel lets go of it when the process ends, however it ends.
public final class HomeLock: Sendable {
    private let descriptor: CInt

    /// Throws `homeInUse` where another process holds it.
    public init(_ home: ServerHome) throws(ServerError) {
        let path = home.folder.appendingPathComponent("lock").path
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw ServerError(.inputOutput, "lock") }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw ServerError(.homeInUse, home.folder.path)
        }
    }

    deinit { close(descriptor) }
}
