// How long a client may take, and how many clients may be there: without knowing any of them.

/// What one connection may cost. Whoever is slower than this, on purpose or not, is cut off, so that a few slow clients cannot keep the
/// places of all others.
public struct ConnectionLimits: Sendable {
    /// Connections open at a time. More wait until one is closed. Two sides in one process stay below the 1024 open files that many systems
    /// give a process, with room for the databases.
    public var connections = 400
    /// Without a request under way: before the first, the TLS handshake included, and between two.
    public var idle: Duration = .seconds(30)
    /// From the end of a request's header to the end of its body.
    public var request: Duration = .seconds(30)
    /// From the beginning of an answer until the client has taken all of it.
    public var answer: Duration = .seconds(60)

    public init() {}
}
