// What both sides serve to everyone: the signed documents and the clinicians' key lists.

public import Trust
public import Wire

/// The signed documents that this side holds.
public enum GetTrust: ServiceCall {
    public typealias Body = Nothing
    public typealias Answer = TrustBundle
    public static let route = Route(.get, "/v1/trust", side: nil, signer: .open)
}

/// Each clinician's newest signed device list.
public enum GetKeys: ServiceCall {
    public typealias Body = Nothing
    public typealias Answer = KeyDirectory
    public static let route = Route(.get, "/v1/keys", side: nil, signer: .open)
}

public struct KeyDirectory: Codable, Sendable, Hashable {
    /// Signed `DeviceList`s, one for each clinician, in no particular order.
    public let lists: [Blob]

    public init(lists: [Blob]) { self.lists = lists }
}
