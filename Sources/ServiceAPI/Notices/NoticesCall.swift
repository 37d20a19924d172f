// What is new about every booking, the same bytes for everyone: nobody has to ask about a booking of their own.
//
// Whoever looks after several bookings one by one, under one key after the other, tells the server that they are one person's. So an officer's
// device downloads the whole board, finds its own notices by keys that only it, the clinician and the server know, and asks nothing.

import Trust
public import Wire

public enum GetNotices: ServiceCall {
    public typealias Body = Nothing
    public typealias Answer = NoticePage
    public static let route = Route(.get, "/v1/notices", side: .department, signer: .open)
}

/// Every notice, in an order that says nothing.
public struct NoticePage: Codable, Sendable, Hashable {
    /// Drawn for each page: from one page to the next nobody can follow a notice without its booking key.
    public let salt: NoticeSalt
    /// `SealedNotice`s.
    public let notices: [Blob]

    public init(salt: NoticeSalt, notices: [Blob]) {
        self.salt = salt
        self.notices = notices
    }
}

/// 16 random bytes.
public struct NoticeSalt: FixedBytes {
    public static let length = 16
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) throws(WireError) {
        try Self.checkLength(bytes)
        self.bytes = bytes
    }
}
