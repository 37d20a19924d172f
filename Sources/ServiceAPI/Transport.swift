// The one exchangeable part between a client and the network. An oblivious relay will be another implementation of it.

public import Trust
public import Wire

/// A request as it leaves: self-contained, without any state of a connection.
public struct TransportRequest: Sendable {
    public let method: String
    public let path: String
    public let headers: [(name: String, value: String)]
    public let body: [UInt8]

    public init(method: String, path: String, headers: [(name: String, value: String)], body: [UInt8]) {
        self.method = method
        self.path = path
        self.headers = headers
        self.body = body
    }
}

public struct TransportAnswer: Sendable {
    /// In bytes, of the body: a larger answer is refused.
    public static let limit = 8 << 20

    public let status: Int
    public let contentType: String
    public let body: [UInt8]
    /// In seconds: when the server wants to be asked again, where it says so (RFC 9110 section 10.2.3; a date is not read).
    public let retryAfter: Int?

    public init(status: Int, contentType: String, body: [UInt8], retryAfter: Int? = nil) {
        self.status = status
        self.contentType = contentType
        self.body = body
        self.retryAfter = retryAfter
    }
}

/// How a server is recognised.
public enum ServerIdentity: Sendable, Hashable {
    /// Only a server with one of these certificates (SHA-256 of the DER) is spoken to.
    case pinned([Digest])
    /// For the first fetch of charter and roster only: the certificate proves nothing, the answer is verified from the card, and no secret
    /// is sent.
    case unknownYet
}

public protocol Transport: Sendable {
    /// Opens a fresh connection, sends, reads one answer, closes. Throws `ServiceError.unreachable`, or where nothing was sent `.notConnected` or
    /// `.wrongCertificate`.
    func send(_ request: TransportRequest, to address: SideAddress, identity: ServerIdentity) async throws(ServiceError) -> TransportAnswer

    /// Asked where a server is asked too much and names a time: waits that long, and says whether the request goes out again.
    func pause(seconds: Int) async -> Bool
}

extension Transport {
    /// Nobody waits unless the transport is there for that.
    public func pause(seconds: Int) async -> Bool { false }
}
