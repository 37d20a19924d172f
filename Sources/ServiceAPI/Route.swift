// Every request that exists: its method and path, the side it goes to, and whose key signs it.

public import Trust

/// Who signs a request (RFC 9421). The key itself travels as `keyid`; no path or query ever holds a key, an id or a code.
public enum Signer: String, Sendable, CaseIterable {
    /// Nobody: the same for everyone who asks.
    case open
    case bookingKey
    /// The booking key, or the key behind the booking's cancel code.
    case bookingOrCancelKey
    case deviceKey
    /// The clinician's identity key, or a device that the list already certifies.
    case identityOrDeviceKey
    /// The signing key of the records custodian whom the roster names.
    case custodianKey
    case issuanceKey
    /// The key of a check-in token.
    case checkInKey
    /// The other side's own key.
    case sideKey
}

/// One kind of request.
public struct Route: Sendable, Hashable {
    public enum Method: String, Sendable { case get = "GET", post = "POST", put = "PUT" }

    public let method: Method
    /// Fixed text: nothing is ever filled in.
    public let path: String
    /// `nil` where both sides answer it.
    public let side: SideRole?
    public let signer: Signer

    public init(_ method: Method, _ path: String, side: SideRole?, signer: Signer) {
        self.method = method
        self.path = path
        self.side = side
        self.signer = signer
    }
}

/// A kind of request with the types of its body and answer.
public protocol ServiceCall: Sendable {
    associatedtype Body: Codable & Sendable & Disclosing
    associatedtype Answer: Codable & Sendable
    static var route: Route { get }
}

/// A request or an answer without content.
public struct Nothing: Codable, Sendable, Hashable, Disclosing {
    public static let disclosures: [FieldDisclosure] = []

    public init() {}
}
