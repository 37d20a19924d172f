// A server that is asked too much says when to ask again: a person's tool waits that long and goes on, within bounds.

internal import Synchronization
public import Trust

/// Waits for a server that names a time, once a request was refused for their number (RFC 6585 section 4). A server that names a longer one, or one
/// time after the other, is not waited for: the refusal is told then.
public final class PatientTransport: Transport {
    /// In seconds: the longest single wait.
    public static let longest = 120
    /// In seconds: of all waits of one run together. Less than a request stays valid.
    public static let most = 300

    private let transport: any Transport
    private let announce: @Sendable (_ seconds: Int) -> Void
    private let wait: @Sendable (_ seconds: Int) async throws -> Void
    private let left = Mutex(PatientTransport.most)

    /// - Parameters:
    ///   - announce: told before each wait how long it is.
    ///   - wait: passes the time; a test passes its own. What it throws ends the waiting.
    public init(
        _ transport: any Transport, announce: @escaping @Sendable (_ seconds: Int) -> Void,
        wait: @escaping @Sendable (_ seconds: Int) async throws -> Void = { try await Task.sleep(for: .seconds($0)) }
    ) {
        self.transport = transport
        self.announce = announce
        self.wait = wait
    }

    public func send(
        _ request: TransportRequest, to address: SideAddress, identity: ServerIdentity
    ) async throws(ServiceError) -> TransportAnswer {
        try await transport.send(request, to: address, identity: identity)
    }

    public func pause(seconds: Int) async -> Bool {
        // Never at once: whoever is told to wait no time would ask without end.
        let seconds = max(1, seconds)
        guard seconds <= Self.longest else { return false }
        let isAllowed = left.withLock { left in
            guard seconds <= left else { return false }
            left -= seconds
            return true
        }
        guard isAllowed else { return false }
        announce(seconds)
        return (try? await wait(seconds)) != nil
    }
}
