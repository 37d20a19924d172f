// Work that one process at a time should do, such as fetching tokens: whoever finds it taken leaves it to the other.

/// Held until it goes out of scope, or until the process ends, however it ends.
public struct Turn: ~Copyable, Sendable {
    private let lock: StateLock

    init(_ lock: consuming StateLock) { self.lock = lock }
}

extension StateDirectory {
    /// `nil` where another process is at it. Changing the state needs no turn, and does not wait for one.
    public func turn() throws(LocalStateError) -> Turn? {
        guard let lock = try StateLock.attempt(turnPath) else { return nil }
        return Turn(lock)
    }
}
